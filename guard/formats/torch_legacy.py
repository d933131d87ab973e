"""Torch's format before zip: five pickles in a row, then each storage's length and raw bytes.

Specification: ``_legacy_save`` and ``_legacy_load`` in ``torch/serialization.py`` (0.1 to 2.13). Torch itself writes it
with ``_use_new_zipfile_serialization=False``, and still reads it.
"""

from __future__ import annotations

from collections.abc import Iterator

from guard.errors import GuardError, Malformed
from guard.facts import Anomaly
from guard.formats import Child, Extent, Format, Item, Kind, Reading, Sniff
from guard.formats.programs import loaders, seen
from guard.formats.signs import FirstOf
from guard.interpreters.pickle import legacy
from guard.interpreters.pickle import readings as all_readings
from guard.interpreters.pickle.persistent import StorageRef, asked_for
from guard.interpreters.pickle.readings import Readings
from guard.interpreters.pickle.run import Run
from guard.streams.window import Window

PROTO = b"\x80"
"""First byte of a pickle of protocol 2 or later."""


def sniff(window: Window) -> Sniff:
    """Torch reads by the first pickle: its magic number."""
    return Sniff.STRONG if legacy.begins(window) else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Yield what the five programs do, then account for the storages by their own lengths."""
    readings = all_readings.read(reading.window, streams=legacy.STREAMS)
    yield from seen(readings, reading)
    for offset, length in readings.spans():
        yield Extent(offset, length, Kind.STRUCTURE)
    yield from all_readings.gaps(readings, reading.at)
    runs = readings.primary
    if len(runs) < legacy.STREAMS or not all(run.stopped for run in runs):
        raise Malformed(f"{len(runs)} of {legacy.STREAMS} streams could be read")
    yield from loaders(Readings(runs=[run for run in readings.runs if run.start == runs[3].start]), "torch.load")
    yield from _header(runs, reading)
    yield from _storages(runs, reading)


def _header(runs: list[Run], reading: Reading) -> Iterator[Item]:
    """Torch compares the first two numbers, and ignores the system information."""
    for run, wanted, what in ((runs[0], legacy.MAGIC, "magic number"), (runs[1], legacy.PROTOCOL, "protocol")):
        if _constant(run) != wanted:
            raise Malformed(f"the {what} is not {wanted}")
    if runs[2].imports or runs[2].operators:
        place = reading.at.at((reading.at.offset or 0) + runs[2].start)
        yield Anomaly(at=place, kind="busy-header", detail="the stream of system information imports or computes")


def _constant(run: Run) -> object:
    try:
        return run.world.heap.constant(run.value) if run.value is not None else None
    except GuardError:
        return None


def _storages(runs: list[Run], reading: Reading) -> Iterator[Item]:
    """After the last stream: for each key, in the order of the fifth stream, eight bytes of length, then the data."""
    refs = {ref.key: ref for ref in asked_for(runs[3])}
    keys = _keys(runs[4])
    base = reading.at.offset or 0
    if len(set(keys)) != len(keys):
        yield Anomaly(at=reading.at.at(base + runs[4].start), kind="twin-storages", detail="a storage key occurs twice")
    for missing in sorted(refs.keys() - set(keys)):
        detail = f"storage {missing!r} is asked for, and no data of it is in the file"
        yield Anomaly(at=reading.at.at(base + runs[4].start), kind="storage-without-data", detail=detail)
    at = runs[4].end
    for key in keys:
        ref = refs.get(key)
        if ref is None:
            detail = f"storage {key!r} has data that nothing asks for"
            yield Anomaly(at=reading.at.at(base + at), kind="unreferenced-storage", detail=detail)
            raise Malformed(detail)
        yield Extent(at, 8, Kind.STRUCTURE)
        size = _size(reading.window, at, ref)
        reading.window.window(at + 8, size)
        yield Extent(at + 8, size, Kind.DATA)
        at += 8 + size
    yield from _next(reading, at)


def _next(reading: Reading, at: int) -> Iterator[Item]:
    """What a program finds that calls ``torch.load`` on the same handle again; anything else stays unexplained."""
    if reading.window.peek(at, 1) == PROTO or legacy.begins(reading.window.window(at, reading.window.length - at)):
        rest = reading.window.window(at, reading.window.length - at)
        yield Extent(at, rest.length, Kind.MEMBER)
        yield Child(name=f"@{(reading.at.offset or 0) + at:#x}", window=rest, loader="torch.load")


def _size(window: Window, at: int, ref: StorageRef) -> int:
    """The bytes of a storage. Raises Malformed where its own length and the program's differ."""
    numel = window.uint(at, 8)
    if numel != ref.numel or ref.size is None:
        raise Malformed(f"storage {ref.key!r} holds {numel} elements, and {ref.numel} of {ref.dtype} are asked for")
    return ref.size


def _keys(run: Run) -> list[str]:
    """The fifth stream: a list of keys. Raises Malformed."""
    items = run.world.heap.items(run.value) if run.value is not None else None
    keys = [run.world.constant(item) for item in items or ()]
    if items is None or not all(isinstance(key, str) for key in keys):
        raise Malformed("the storages' keys are no list of text")
    return [str(key) for key in keys]


FORMAT = Format(
    id="torch-legacy",
    title="Torch checkpoint, before zip",
    extensions=(".pt", ".pth", ".ckpt", ".tar", ".pkl", ".pickle"),
    spec="https://pytorch.org/docs/stable/notes/serialization.html",
    sign=FirstOf(b"\x80LI"),
    sniff=sniff,
    parse=parse,
)
