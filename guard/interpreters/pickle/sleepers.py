"""Pickles that lie in a program's own constants and that nothing in it loads: raw, or in zlib, gzip, base64, hex.

They run if whoever gets the object loads them. The machine notes constants that begin like one (``HEADS``), which costs
ordinary files nothing; here such a constant is unwrapped, to a stated depth, and run on abstract values like any other.
Pickles of protocols 0 and 1 do not announce themselves and are not looked for, nor is what is longer than a mebibyte.
"""

from __future__ import annotations

import base64
import binascii
import zlib
from collections.abc import Callable, Iterator

from msgspec import Struct

from guard.errors import GuardError
from guard.facts import Outcome, Use
from guard.interpreters.pickle import heads
from guard.interpreters.pickle.dialects import C
from guard.interpreters.pickle.machine import Machine
from guard.interpreters.pickle.run import Run
from guard.interpreters.pickle.values import Literal
from guard.lexicon import danger, lookup
from guard.limits import Budget, Limits
from guard.streams.window import Window

MADE_MOST = 1 << 20
"""Bytes that a wrapping may hold."""

DEPTH_MOST = 4
"""Wrappings, and pickles within pickles, that are taken off one another."""

LOOKS_MOST = 64
"""Constants of one run that are unwrapped, and whatever lies in them."""

EACH = Limits(operations=200_000, cells=100_000, globals=500)
"""What running one of them may cost."""

DEEDS_MOST = 4


class Sleeper(Struct, frozen=True):
    """A pickle that nothing loads."""

    at: int
    """Offset of the constant that holds it."""
    wrapping: str
    """Such as ``zlib in base64``; empty for bytes as they are."""
    does: tuple[str, ...]
    """What loading it would do that is not admitted; empty: it is plain data."""


def sleepers(run: Run) -> Iterator[Sleeper]:
    """Every pickle in a run's constants that the run does not load itself."""
    reached = {value for value, _ in run.world.ledger.embedded}
    waiting = [(_place(run, value), value, "", 0) for value in run.sleepers if value not in reached]
    sources = [run] * len(waiting)
    looks = 0
    while waiting and looks < LOOKS_MOST:
        (at, value, around, depth), source = waiting.pop(0), sources.pop(0)
        looks += 1
        data = _bytes(source, value)
        found = unwrap(data) if data is not None else None
        if found is None:
            continue
        inner = Machine(Window.of(found[0], Budget(EACH)), C, lookup).run(0)
        if not (inner.stopped and inner.operations > 1) and not _deeds(inner):
            continue
        wrapping = " in ".join(part for part in (*found[1], around) if part)
        yield Sleeper(at, wrapping, _deeds(inner))
        if depth + 1 < DEPTH_MOST:
            more = [(at, one, f"a pickle{' in ' if wrapping else ''}{wrapping}", depth + 1) for one in inner.sleepers]
            waiting += more
            sources += [inner] * len(more)


def _place(run: Run, value: int) -> int:
    node = run.world.heap.nodes[~value] if value < 0 else None
    return node.at if isinstance(node, Literal) else value


def _bytes(run: Run, value: int) -> bytes | None:
    made = run.world.constant(value)
    if isinstance(made, str):
        return made.encode("utf-8", "replace")
    return made if isinstance(made, bytes) else None


def _deeds(run: Run) -> tuple[str, ...]:
    """What a run does that is not admitted, the dangerous first."""
    lines = [
        (danger(account.module, account.name) is None, line.use is Use.IMPORT, line.does)
        for account in run.imports
        for line in account.lines.values()
        if line.outcome is not Outcome.ADMITTED
    ]
    said = [does for _, _, does in sorted(lines, key=lambda line: line[:2])]
    return tuple([*said, *(operation.does for operation in run.operators)][:DEEDS_MOST])


# --- wrappings --------------------------------------------------------------------------------------------------------


def unwrap(data: bytes) -> tuple[bytes, tuple[str, ...]] | None:
    """The pickle in some bytes, and what it was wrapped in, the innermost first; None where there is none."""
    names: list[str] = []
    for _ in range(DEPTH_MOST):
        if data.startswith(heads.PICKLE):
            return data, tuple(reversed(names))
        name = next((name for begin, name in WRAPPINGS if data.startswith(begin)), "")
        if not name:
            return None
        try:
            data = UNWRAP[name](data)
        except (zlib.error, binascii.Error, ValueError, GuardError):
            return None
        names.append(name)
    return None


def _inflate(window: int) -> Callable[[bytes], bytes]:
    return lambda data: zlib.decompressobj(window).decompress(data, MADE_MOST)


UNWRAP: dict[str, Callable[[bytes], bytes]] = {
    "zlib": _inflate(zlib.MAX_WBITS),
    "gzip": _inflate(zlib.MAX_WBITS | 16),
    "base64": lambda data: base64.b64decode(data.translate(bytes.maketrans(b"-_", b"+/"), b"\r\n ")),
    "hex": lambda data: bytes.fromhex(data.decode("ascii")),
}

WRAPPINGS: tuple[tuple[tuple[bytes, ...], str], ...] = (
    (heads.ZLIB, "zlib"),
    (heads.GZIP, "gzip"),
    (heads.HEX, "hex"),
    ((*heads.BASE64, *heads.BASE64_AGAIN), "base64"),
)
"""How each wrapping of a pickle, or of another wrapping, begins."""
