"""What any format that holds pickle programs yields of them: facts, inner streams, and who would load them."""

from __future__ import annotations

from collections.abc import Iterator

from guard.facts import Anomaly, Code
from guard.formats import Child, Extent, Item, Kind, Reading
from guard.inspection import Gap, GapReason, Loader
from guard.interpreters.pickle import opcodes as op
from guard.interpreters.pickle import readings as all_readings
from guard.interpreters.pickle import told
from guard.interpreters.pickle.dialects import JOBLIB
from guard.interpreters.pickle.readings import Readings
from guard.interpreters.pickle.told import Inner
from guard.interpreters.pickle.weights_only import judge, tell
from guard.streams.window import Window

NUMPY = b"\x93NUMPY"

EXCERPT_MOST = 400
"""Characters of code that are shown."""


def seen(readings: Readings, reading: Reading) -> Iterator[Item]:
    """Yield the facts of all readings, and what they hand to other loaders."""
    at = reading.at
    yield from told.imports(readings, at)
    yield from told.operators(readings, at)
    yield from told.strays(readings, at)
    yield from told.sleeping(readings, at)
    base = at.offset or 0
    for offset, how in readings.disagree:
        yield Anomaly(at=at.at(base + offset), kind="unpicklers-disagree", detail=how)
    for one in told.inner(readings):
        yield from _inner(one, reading)


def read_whole(reading: Reading) -> Iterator[Item]:
    """Yield all that some bytes do as pickles, one after another, and which bytes that accounts for.

    Raises LimitExceeded.
    """
    window, at = reading.window, reading.at
    if not window.length:
        yield Gap(at=at, reason=GapReason.TRUNCATED, detail="an empty file is no pickle")
        return
    readings = all_readings.read(window)
    yield from seen(readings, reading)
    for offset, length in readings.spans():
        yield Extent(offset, length, Kind.STRUCTURE)
    for offset, length in readings.arrays():
        yield Extent(offset, length, Kind.DATA)
    yield from _arrays_behind(readings, reading)
    yield from all_readings.gaps(readings, at)
    yield from loaders(readings, reading.loader)


def _arrays_behind(readings: Readings, reading: Reading) -> Iterator[Item]:
    """Arrays that ``numpy.save`` has appended to an open file; anything else behind the pickles stays unexplained."""
    end, window = readings.end, reading.window
    if not readings.gaps and window.peek(end, len(NUMPY)) == NUMPY:
        yield Extent(end, window.length - end, Kind.MEMBER)
        yield Child(
            name=f"@{(reading.at.offset or 0) + end:#x}",
            window=window.window(end, window.length - end),
            formats=("npy",),
            loader="numpy.load",
        )


def _inner(inner: Inner, reading: Reading) -> Iterator[Item]:
    """What the program hands to another loader."""
    place = reading.at.at((reading.at.offset or 0) + inner.at)
    if inner.window is None:
        yield Gap(at=place, reason=GapReason.UNSUPPORTED, detail=f"{inner.format} data that is computed")
    elif inner.format in {"source", "marshal"}:
        yield Code(at=place, language=_LANGUAGES[inner.format], excerpt=_excerpt(inner.window), runs=True)
    else:
        name = f"@{inner.at:#x}" if inner.offset is None else f"@{(reading.at.offset or 0) + inner.offset:#x}"
        formats = ("pickle",) if inner.format == "pickle" else _torch(inner.window)
        yield Child(name=name, window=inner.window, formats=formats, loader=_LOADERS[inner.format])


_LANGUAGES = {"source": "Python", "marshal": "marshalled Python"}
_LOADERS = {"pickle": "pickle.loads", "torch": "torch.load"}


def _torch(window: Window) -> tuple[str, ...]:
    """What ``torch.load`` takes bytes for: a zip by its first four bytes, else its legacy format."""
    return () if window.peek(0, 4) == b"PK\x03\x04" else ("torch-legacy",)


def _excerpt(window: Window) -> str:
    return window.peek(0, EXCERPT_MOST).decode("utf-8", "replace")


def loaders(readings: Readings, handed_by: str) -> Iterator[Loader]:
    """Which loaders would take the first stream."""
    run = readings.first
    asks = bool(run.opcodes & {op.PERSID, op.BINPERSID})
    if not handed_by.startswith("torch"):
        yield _plain_loader("pickle.load", readings, asks=asks)
    if any(run.dialect == JOBLIB for run in readings.runs):
        yield _joblib_loader(readings)
    names = [(account.named.alias or (account.module, account.name)) for account in run.imports]
    uses = [(*name, use) for name, account in zip(names, run.imports, strict=True) for use in sorted(account.uses)]
    codes = frozenset(op.NAMES[code] for code in run.opcodes if code in op.NAMES)
    accepts, reason = tell(judge(names, codes, run.protocol, uses))
    stopped = any(other.stopped for other in readings.runs if other.start == run.start)
    if asks or handed_by.startswith("torch"):
        yield Loader(name="torch.load(weights_only=False)", accepts=stopped, detail="" if stopped else run.error or "")
    yield Loader(name="torch.load(weights_only=True)", accepts=accepts and stopped, detail=reason)


def _joblib_loader(readings: Readings) -> Loader:
    run = next(run for run in readings.runs if run.dialect == JOBLIB)
    return Loader(name="joblib.load", accepts=run.stopped, detail=run.error or run.limit or "")


def _plain_loader(name: str, readings: Readings, *, asks: bool) -> Loader:
    if asks:
        return Loader(name=name, accepts=False, detail="persistent ids need a persistent_load")
    first = [run for run in readings.runs if run.start == readings.first.start and not run.dialect.arrays]
    if first[0].stopped:
        return Loader(name=name, accepts=True)
    other = next((run for run in first if run.stopped), None)
    if other is None:
        return Loader(name=name, accepts=False, detail=first[0].error or first[0].limit or "")
    return Loader(name=name, accepts=None, detail=f"only as {other.dialect.name}: {first[0].error}")
