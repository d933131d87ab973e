"""An engine that does what a captured one would: planted in the engines' process by the tests, and in nothing else.

A global of the module ``traitor``, or a raw stream that says ``TRAITOR``, makes it try one act of ``tests/sandbox``. An
act that succeeds is answered with *safe*, which a test then finds; one that fails raises, as a broken engine does.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2]))

from guard.engines import child
from guard.engines.contract import Answer, Engine, Listing
from guard.inspection import Standing
from tests.sandbox import traitor as acts

OURS = {"LC_CTYPE", "LD_LIBRARY_PATH", *child.ONE_THREAD}


def environment(_: str) -> object:
    """What the environment holds, by all ways there are."""
    if not set(os.environ) <= OURS:
        return dict(os.environ)
    return Path("/proc/self/environ").read_bytes()


ACTS: dict[str, Callable[[str], object]] = {**acts.ACTS, "environment": environment}


def named(act: str, argument: str) -> tuple[str, str]:
    """The global that makes it try an act."""
    return ("traitor", f"{act}_{argument.encode().hex()}")


def about(module: str, name: str) -> Answer:
    """Try the act that a name stands for."""
    if module != "traitor":
        return Answer(Standing.SUSPICIOUS, "honest")
    act, _, argument = name.partition("_")
    return Answer(Standing.SAFE, f"succeeded: {ACTS[act](bytes.fromhex(argument).decode())!r}"[:500])


def stream(data: bytes) -> Listing:
    """Try the act that a stream names."""
    word, act, argument = data.decode().split(":", 2)
    return Listing(failed=f"succeeded: {ACTS[act](argument)!r}"[:500] if word == "TRAITOR" else "")


TRAITOR = Engine(
    id="picklescan",
    title="A planted traitor",
    absent="",
    version=lambda: "1",
    about=about,
    stream=stream,
)


def plant() -> None:
    """Take the place of an engine."""
    honest = vars(child)["members"]
    vars(child)["members"] = lambda *where: {**honest(*where), TRAITOR.id: TRAITOR}
