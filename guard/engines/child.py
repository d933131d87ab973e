"""The process in which engines read raw streams: frames in, lines of JSON out, nothing else.

Engines build lists of all opcodes and have no limits of their own, so they read raw streams only here, where memory
and processor time are limited and the parent kills at a deadline::

    parent → child   8 bytes, little-endian: how many follow; a raw stream           (again for the next)
    child → parent   one line of JSON for each engine, as soon as it has answered; then {"done": true}

No pickle passes between the two, and the parent checks the shape of each line.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from typing import BinaryIO

from guard.engines.asking import answer, failure, unreadable
from guard.engines.contract import Engine
from guard.engines.names import askable
from guard.inspection import Standing
from guard.registry import members

MEMORY = 240 << 20
"""Bytes of private memory: about twenty times the longest stream, beside which the engines themselves take 60 MiB."""

SECONDS = 30
"""Seconds of processor time, in case that the parent dies before it kills."""

OBJECTIONS_MOST = 200
"""Globals reported of one stream by one engine."""


def main() -> None:
    """Serve frames on standard input until it ends."""
    engines = [engine for engine in members("guard.engines", Engine).values() if engine.version() is not None]
    for engine in engines:
        answer(engine, "builtins", "object")  # imports it before memory gets scarce
    confine()
    serve(engines, sys.stdin.buffer, sys.stdout.buffer)


def confine() -> None:
    """Limit memory and processor time, where the operating system can."""
    try:
        import resource  # noqa: PLC0415 -- there is none on Windows
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def serve(engines: Iterable[Engine], frames: BinaryIO, lines: BinaryIO) -> None:
    """Answer each frame with a line for each engine, and a last one."""
    while head := frames.read(8):
        data = frames.read(int.from_bytes(head, "little"))
        for engine in engines:
            _say(lines, {"engine": engine.id, **_listing(engine, data)})
        _say(lines, {"done": True})


def _listing(engine: Engine, data: bytes) -> dict[str, object]:
    """What one engine sees in a stream, as plain data: ``failed``, and ``seen`` (module, name, standing, detail)."""
    try:
        listing = engine.stream(data)
    except Exception as error:  # noqa: BLE001 -- another's code: whatever it raises is no opinion
        return {"failed": failure(error), "seen": []}
    objections = sorted(set(listing.objections))
    kept = [name for name in objections if unreadable(name) or askable(*name)][:OBJECTIONS_MOST]
    failed = listing.failed or (f"{len(objections)} objections, not all of them told" if kept != objections else "")
    seen = [_seen(engine, *name) for name in kept]
    return {"failed": failed, "seen": [row for row in seen if row[2] != Standing.SAFE.value]}


def _seen(engine: Engine, module: str, name: str) -> list[str]:
    """Its opinion of the name by itself: in a stream, ``unknown`` may be a name as well as the engine's placeholder."""
    if unreadable((module, name)):
        return [module, name, Standing.SUSPICIOUS.value, "it could not read the name"]
    said = answer(engine, module, name)
    return [module, name, said.standing.value, said.detail]


def _say(lines: BinaryIO, data: dict[str, object]) -> None:
    lines.write(json.dumps(data).encode("ascii") + b"\n")
    lines.flush()
