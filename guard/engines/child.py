"""The confined process that engines run in: names and raw streams come in, what they say of them goes out.

Engines are other people's code, and no guard of theirs watches over what hostile bytes make of them: they build lists
of all opcodes and know no limits. So they are imported here alone. They are asked once, for they import the rest of
themselves then; after that this process gives up all that it does not need (``guard.confinement``), and only then looks
at the first question.
"""

from __future__ import annotations

import os
import sys
import time
from _socket import socket  # Python's own module takes 15 ms to import
from collections.abc import Collection, Iterable, Iterator

from guard.confinement import confine
from guard.confinement.spawning import readable
from guard.engines.asking import answer, failure
from guard.engines.contract import Engine
from guard.engines.exchange import (
    DETAIL_MOST,
    OBJECTIONS_MOST,
    About,
    FromChild,
    Listen,
    Objection,
    Read,
    Said,
    ToChild,
)
from guard.engines.names import LONGEST, askable, unreadable
from guard.errors import GuardError, Unconfined
from guard.inspection import Standing
from guard.registry import members
from guard.wire import BadFrame, Failed, Reader, Ready, written

MEMORY = 240 << 20
"""Bytes of private memory: about twenty times the longest stream, beside which the engines themselves take 60 MiB."""

SECONDS = 180
"""Seconds of processor time, should nobody end it: whoever asks does so earlier."""

ONE_THREAD = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS")
"""What numpy's libraries ask before they start threads, which no wall would bind."""

GATHERED_SECONDS = 0.005

_CHANNEL = 0
_RECEIVED = 256 << 10
"""Bytes taken from the socket at once."""


def main() -> None:
    """Serve questions until the other end is gone. The arguments are those of ``guard.engines.process``."""
    _, parent, wanted, *folders = sys.argv
    os.chdir(os.sep)
    os.closerange(_CHANNEL + 3, 1 << 16)
    channel = socket(fileno=_CHANNEL)
    try:
        engines = prepared(wanted.split(","))
        force = confine(readable(folders, imported()), memory=MEMORY, seconds=SECONDS, written=0)
    except (OSError, ValueError, GuardError) as error:
        channel.sendall(written(Failed(error=failure(error))))
        return
    if os.getppid() == int(parent):  # else it ended before this process could know
        channel.sendall(written(Ready(force=force)))
        serve(engines, channel)


def prepared(wanted: Collection[str]) -> dict[str, Engine]:
    """Return engines that have imported what they need, in a process that still has one thread. Raises Unconfined."""
    os.environ.update(dict.fromkeys(ONE_THREAD, "1"))
    engines = {name: engine for name, engine in members("guard.engines", Engine).items() if name in wanted}
    for engine in engines.values():
        sys.modules.update(dict.fromkeys(engine.without))  # to import one of them is an ImportError now
        answer(engine, "builtins", "object")
    if (count := threads()) > 1:
        raise Unconfined(f"the engines have started threads ({count - 1}), which cannot be confined")
    return engines


def threads() -> int:
    """How many threads this process has, where the system says so."""
    try:
        return len(os.listdir("/proc/self/task"))  # noqa: PTH208 -- pathlib takes 7 ms
    except OSError:
        return 1


def imported() -> frozenset[str]:
    """The packages that something was imported from so far."""
    return frozenset(name.partition(".")[0] for name in sys.modules)


def serve(engines: dict[str, Engine], channel: socket) -> None:
    """Answer one question after the other."""
    reader: Reader[ToChild] = Reader(ToChild, most=1 << 31)
    listening = None
    while data := channel.recv(_RECEIVED):
        for asked in reader.feed(data):
            if isinstance(asked, Listen):
                listening = engines[asked.engine]
                continue
            for told in _answers(engines, listening, asked):
                channel.sendall(told)


def _answers(engines: dict[str, Engine], listening: Engine | None, asked: ToChild | bytes) -> Iterator[bytes]:
    match asked:
        case About():
            return together(map(written, about(engines[asked.engine], asked.names)))
        case bytes() if listening is not None:
            return map(written, listened(listening, asked))
    raise BadFrame("bytes that nobody announced")


def together(frames: Iterable[bytes]) -> Iterator[bytes]:
    """Gather what comes within some milliseconds: waking the other end for each answer takes longer than finding it."""
    gathered, since = bytearray(), time.monotonic()
    for one in frames:
        gathered += one
        if time.monotonic() - since > GATHERED_SECONDS:
            yield bytes(gathered)
            gathered.clear()
            since = time.monotonic()
    yield bytes(gathered)


def about(engine: Engine, names: Iterable[tuple[str, str]]) -> Iterator[FromChild]:
    """What an engine says of each name."""
    for module, name in names:
        said = answer(engine, module, name)
        yield Said(module, name, said.standing, said.detail[:DETAIL_MOST])


def listened(engine: Engine, data: bytes) -> Iterator[FromChild]:
    """What an engine sees in a stream."""
    try:
        listing = engine.stream(data)
    except Exception as error:  # noqa: BLE001 -- another's code: whatever it raises is no opinion
        yield Read(failure(error))
        return
    objections = sorted(set(listing.objections))
    kept = [name for name in objections if unreadable(name) or askable(*name)][:OBJECTIONS_MOST]
    for module, name in kept:
        seen = _seen(engine, module, name)
        if seen.standing is not Standing.SAFE:
            yield seen
    yield Read(listing.failed or (f"{len(objections)} objections, not all of them told" if kept != objections else ""))


def _seen(engine: Engine, module: str, name: str) -> Objection:
    """Its opinion of the name by itself: in a stream, ``unknown`` may be a name as well as the engine's placeholder."""
    if unreadable((module, name)):
        return Objection(module[:LONGEST], name[:LONGEST], Standing.SUSPICIOUS, "it could not read the name")
    said = answer(engine, module, name)
    return Objection(module, name, said.standing, said.detail[:DETAIL_MOST])
