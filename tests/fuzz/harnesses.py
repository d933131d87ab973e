"""What is fuzzed: functions of bytes that raise ``Wrong`` where guard breaks a promise, and else return its answer.

They know nothing of the fuzzer, so that kept findings and fixtures are replayed without it, on either form of the
machine. An answer is text, the same for the same bytes.
"""

from __future__ import annotations

import hashlib
import json
import pickletools
from collections.abc import Callable, Iterator

from guard.artifact import Location
from guard.errors import BrokenPart, GuardError
from guard.formats import Child, Item, Reading, formats
from guard.inspection import GapReason, Inspection, Verdict
from guard.interpreters.pickle import opcodes as op
from guard.interpreters.pickle.dialects import PYTHON, C
from guard.interpreters.pickle.machine import Machine
from guard.lexicon import danger, lookup
from guard.limits import Budget, Limits
from guard.pipeline import Options, inspect
from guard.report import Report, Tool, installed
from guard.sources.memory import of_bytes
from guard.streams.window import Window

LIMITS = Limits(
    operations=300_000,
    bytes_inflated=4 << 20,
    bytes_read=64 << 20,
    cells=200_000,
    members=500,
    facts=2_000,
    globals=500,
)
"""Small enough for some hundred inputs a second, large enough for every branch."""
OPTIONS = Options(engines="none", limits=LIMITS)

NAMES = (
    *("x", "x.pkl", "x.pt", "x.joblib", "x.npy", "x.npz", "x.safetensors", "x.zip", "x.tar", "x.gz", "x.pkl.gz"),
    *("x.tar.gz", "x.xz", "x.zst", "x.lz4", "x.bz2", "x.7z", "x.json", "x.ipynb", "x.yaml", "x.py", "x.txt", "x.png"),
    *("x.pth", "x.dat", "x.dir", "x.db", "x.cpio", "x.a", "x.whl", "x.pyc", "x.md"),
)
"""A byte before a whole file says which of these it is called."""


class Wrong(AssertionError):
    """A promise that guard did not keep."""


def _told(item: Item) -> str:
    """What a parser yielded, as text."""
    if isinstance(item, Child):
        try:
            content = hashlib.sha256(item.window.peek(0, 1 << 16)).hexdigest()
        except GuardError as error:
            content = f"{type(error).__name__}: {error}"
        return f"Child({item.name!r}, {item.formats}, {item.loader!r}, {item.window.length}, {content})"
    return repr(item)


def _parsed(known: str, data: bytes) -> Iterator[str]:
    """What a format makes of bytes, however it ends. Raises Wrong for an error that is none of guard's."""
    window = Window.of(data, Budget(LIMITS))
    reading = Reading(window=window, at=Location(uri="x"), name=f"x{formats()[known].extensions[0]}")
    try:
        for item in formats()[known].parse(reading):
            yield _told(item)
    except BrokenPart as error:
        raise Wrong(f"{known}: guard is broken: {error}") from error
    except GuardError as error:
        yield f"{type(error).__name__}: {error}"
    except Exception as error:
        raise Wrong(f"{known}: {type(error).__name__}: {error}") from error


def _format(known: str) -> Callable[[bytes], str]:
    def harness(data: bytes) -> str:
        return "\n".join(_parsed(known, data))

    return harness


def machine(data: bytes) -> str:
    """The pickle machine by itself, under both dialects, stream after stream."""
    said: list[str] = []
    for dialect in (C, PYTHON):
        window = Window.of(data, Budget(LIMITS))
        try:
            ran = Machine(window, dialect, lookup)
            at = 0
            while at < len(data) and len(said) < 50:
                run = ran.run(at)
                if not at <= run.end <= len(data):
                    raise Wrong(f"a run from {at} ended at {run.end} of {len(data)}")
                imports = sorted(f"{found.module}.{found.name}" for found in run.imports)
                said.append(f"{run.stopped} {run.end} {run.error} {run.limit} {run.operations} {imports}")
                if not run.stopped or run.end == at:
                    break
                at = run.end
        except GuardError as error:
            said.append(f"{type(error).__name__}: {error}")
    return "\n".join(said)


def whole(data: bytes) -> str:
    """A whole file; its first byte draws its name."""
    if not data:
        return ""
    name, content = NAMES[data[0] % len(NAMES)], data[1:]
    found = _judged(content, name)
    answer = _answer(found)
    if _answer(_judged(content, name)) != answer:
        raise Wrong("two inspections of the same bytes differ")
    if found.verdict is Verdict.MALICIOUS and _judged(content + b"\0", name).verdict is Verdict.CLEAN:
        raise Wrong("one more byte makes a malicious file clean")
    if found.verdict is Verdict.CLEAN:
        _examine(found, content)
    return answer


def _judged(content: bytes, name: str) -> Inspection:
    """One inspection. Raises Wrong where guard fails, or leaves a CRASHED gap."""
    try:
        found = inspect(of_bytes(content, name), OPTIONS)
    except Exception as error:
        raise Wrong(f"{name}: {type(error).__name__}: {error}") from error
    for one in found.walk():
        for gap in one.coverage.gaps:
            if gap.reason is GapReason.CRASHED:
                raise Wrong(f"{name}: {gap}")
    return found


def _answer(found: Inspection) -> str:
    report = Report(tool=Tool(version="", compiled=False), lexicon=installed(), results=(found,), notes=())
    return json.dumps(report.to_dict()["results"])


def _examine(found: Inspection, content: bytes) -> None:
    """Hold a CLEAN file against the lists, and against ``pickletools``. Raises Wrong."""
    for one in found.walk():
        for fact in one.imports:
            known = lookup(fact.module, fact.name) is not None
            if fact.withheld or (danger(fact.module, fact.name) is not None and not known):
                raise Wrong(f"a clean file imports {fact.module}.{fact.name}")
    if not content or content[0] not in op.KNOWN:
        return
    named = set()
    try:
        for code, argument, _ in pickletools.genops(content):
            if code.name in {"GLOBAL", "INST"}:
                named.add(str(argument).replace(" ", "."))
    except Exception:  # noqa: BLE001 -- no pickle to the end: whoever reads it so far fails later
        return
    listed = {f"{fact.module}.{fact.name}" for one in found.walk() for fact in one.imports}
    if "pickle" in found.artifact.found and not named <= listed:
        raise Wrong(f"a clean pickle names {sorted(named - listed)[:3]}, and guard does not list it")


HARNESSES: dict[str, Callable[[bytes], str]] = {
    "machine": machine,
    **{known: _format(known) for known in ("pickle", "zip", "safetensors", "npy", "joblib")},
    "whole": whole,
}
