"""All readings of all streams in some bytes, merged: facts are the union, and each names its dialects.

C's unpickler reads first. Where that run meets a point at which another dialect would differ, every stream is read
again under that dialect, as a whole run.
"""

from __future__ import annotations

from msgspec import Struct, field
from msgspec.structs import replace

from guard.artifact import Location
from guard.inspection import Gap, GapReason
from guard.interpreters.pickle import opcodes as op
from guard.interpreters.pickle.deeds import Lookup
from guard.interpreters.pickle.dialects import (
    FILE,
    JOBLIB,
    JOBLIB_BARE,
    JOBLIB_PYTHON,
    ONE_UNPICKLER,
    PYTHON,
    C,
    Dialect,
)
from guard.interpreters.pickle.machine import Machine
from guard.interpreters.pickle.run import Run
from guard.interpreters.pickle.tape import ENDED, SHORT_FRAME
from guard.lexicon import lookup
from guard.streams.window import Window

KEPT_WHOLE = 64
"""Runs that keep their values; of the others, those with nothing to tell keep none."""

STREAMS_MOST = 60_000
"""Streams of one file; one more is a limit reached."""

STRAYS_MOST = 100
"""Streams that are looked for in the bytes of an array."""

LATIN = ("latin-1", "utf-8")
"""Encodings that loaders of Python 2's pickles pass: numpy's users the first, torch the second."""

GETS = frozenset({op.GET, op.BINGET, op.LONG_BINGET})

JOBLIBS = (("joblib-python", JOBLIB_PYTHON), ("joblib-padding", JOBLIB_BARE))
"""What a reading by joblib notes where another version of it would read otherwise, and that version."""

CONTINUED = "continued"
"""Dialects' suffix: one Unpickler reads every stream, and a later stream cannot be read otherwise."""

ABSENT_IN_PYTHON3 = frozenset(
    {
        *("__builtin__", "copy_reg", "exceptions", "cPickle", "StringIO", "UserDict", "UserList", "UserString"),
        *("Queue", "_abcoll", "urlparse", "ConfigParser"),
    }
)
"""Modules of Python 2 that a reading without ``fix_imports`` cannot find: what their names map to stands for them."""


class Readings(Struct):
    """What became of reading some bytes as pickles."""

    runs: list[Run] = field(default_factory=list)
    disagree: list[tuple[int, str]] = field(default_factory=list)
    """Places at which unpicklers part ways, and how."""
    gaps: list[tuple[int, GapReason, str]] = field(default_factory=list)
    notes: set[str] = field(default_factory=set)
    """All that the runs met at which dialects differ; those too that turned out to be no stream."""
    streams: int = STREAMS_MOST
    end: int = 0
    """Offset after the last stream that some unpickler would read."""

    @property
    def first(self) -> Run:
        """The first stream as C reads it."""
        return self.runs[0]

    @property
    def primary(self) -> list[Run]:
        """The runs of the plain C dialect."""
        return [run for run in self.runs if run.dialect == C and run.astray != run.start]

    @property
    def listed(self) -> list[Run]:
        """The streams as they were meant to be read: by joblib where they hold its wrappers, else by C."""
        wrapped = {run.start: run for run in self.runs if run.dialect == JOBLIB}
        return [*(wrapped.pop(run.start, run) for run in self.primary), *wrapped.values()]

    def spans(self) -> list[tuple[int, int]]:
        """(offset, length) of every stretch that some unpickler executed."""
        return sorted({span for run in self.runs for span in program(run)})

    def arrays(self) -> list[tuple[int, int]]:
        """(offset, length) of every array of plain data that joblib reads out of the midst of a program."""
        return sorted(
            {
                (one.offset, one.length)
                for run in self.runs
                if run.dialect == JOBLIB
                for one in run.arrays
                if not one.objects
            }
        )


def program(run: Run) -> list[tuple[int, int]]:
    """The stretches of a run that are program: what lies between its arrays, up to where it went astray."""
    end = run.end if run.astray < 0 else min(run.astray, run.end)
    at = run.start
    spans: list[tuple[int, int]] = []
    for one in run.arrays:
        if not one.objects:
            spans.append((at, one.offset - at))
            at = one.offset + one.length
    return [(offset, length) for offset, length in (*spans, (at, end - at)) if length > 0]


def read(
    window: Window, effects: Lookup | None = lookup, *, trace: bool = False, streams: int = STREAMS_MOST
) -> Readings:
    """Read the streams in a window, ``streams`` at most, under every dialect that matters."""
    readings = Readings(streams=streams)
    done: set[Dialect] = set()
    while wanted := [dialect for dialect in _wanted(readings) if dialect not in done]:
        for dialect in wanted:  # each may come further than those before it, and meet what makes others differ
            _run_all(window, dialect, effects, readings, trace=trace and dialect in {C, JOBLIB})
        _read_continued(window, wanted, effects, readings)
        done.update(wanted)
    for dialect, whose in ((PYTHON, "Python's"), (FILE, "over a file without a buffer, C's")):
        if dialect in done:
            _compare(readings, dialect, whose)
    _read_strays(window, effects, readings)
    readings.end = max((run.end for run in readings.runs), default=0)
    readings.gaps = _gaps(readings)
    return readings


def _read_strays(window: Window, effects: Lookup | None, readings: Readings) -> None:
    """Read on where an unpickler came to STOP within an array of plain data: a loader may call it again there."""
    data = {one.offset for run in readings.runs for one in run.arrays if not one.objects}
    for first in [run for run in readings.runs if run.stopped and run.astray in data and not run.dialect.shared_memo]:
        machine = Machine(window, first.dialect, effects)
        at = first.end
        for _ in range(STRAYS_MOST):
            run = replace(machine.run(at), astray=at) if at < window.length else None
            if run is None or not _plausible(window, run, 0):
                break
            readings.runs.append(run)
            if not run.stopped:
                break
            at = run.end


def _wanted(readings: Readings) -> list[Dialect]:
    """Every dialect that may differ, as far as the runs so far have seen; C first."""
    notes = readings.notes
    bases = [C]
    if "python" in notes or "frame" in notes or any(run.error for run in readings.primary):
        bases.append(PYTHON)
    if "frame" in notes:
        bases.append(FILE)
    encodings = (*(LATIN if "encoding" in notes else ()), *(("bytes",) if "bytes" in notes else ()))
    if "joblib" in notes:
        bases.append(JOBLIB)
    bases += [dialect for note, dialect in JOBLIBS if note in notes]
    others = [
        replace(base, name=f"{base.name}/{each}", encoding=each)
        for each in encodings
        for base in bases
        if not base.arrays
    ]
    return [*bases, *others]


def _run_all(
    window: Window, dialect: Dialect, effects: Lookup | None, readings: Readings, *, trace: bool = False
) -> None:
    """Run the streams one after another, as a loader that reads on would."""
    machine = Machine(window, dialect, effects, trace=trace)
    starts, seen = [0], {0}
    runs = 0
    while starts:
        start = starts.pop()
        known = machine.world.ledger.size if dialect.shared_memo else 0
        run = machine.run(start)
        runs += 1
        readings.notes |= run.diverges
        if start and not _plausible(window, run, known):
            continue
        readings.runs.append(run.lightened() if len(readings.runs) > KEPT_WHOLE else run)
        if runs == readings.streams < STREAMS_MOST:
            return
        if runs >= STREAMS_MOST:
            readings.gaps.append((run.end, GapReason.LIMIT, f"more than {STREAMS_MOST} streams"))
            return
        following = {run.end, run.frame_end} if run.stopped and run.astray < 0 else set()
        new = {at for at in following if at < window.length} - seen
        seen |= new
        starts.extend(sorted(new, reverse=True))


def _plausible(window: Window, run: Run, known: int) -> bool:
    """Whether a loader that reads on after STOP would find a stream there, rather than something else.

    ``known`` is what the ledger held before, where streams share one.
    """
    head = window.peek(run.start, 2)
    announced = len(head) == 2 and head[0] == op.PROTO and head[1] <= op.HIGHEST_PROTOCOL
    return run.stopped or announced or run.ledger.size > known or "memo" in run.diverges


def _read_continued(window: Window, dialects: list[Dialect], effects: Lookup | None, readings: Readings) -> None:
    """Read the streams with one Unpickler, where there are several and a later one looks into the memo."""
    for dialect in dialects:
        later = [run for run in readings.runs if run.start and run.dialect == dialect]
        if any(run.opcodes & GETS for run in later):
            needed = any("memo" in run.diverges and run.error for run in later)
            suffix = CONTINUED if needed else ONE_UNPICKLER
            one = replace(dialect, name=f"{dialect.name}/{suffix}", shared_memo=True)
            _run_all(window, one, effects, readings)


def _compare(readings: Readings, dialect: Dialect, whose: str) -> None:
    """Note each stream at which C's unpickler and another do different things."""
    others = {run.start: run for run in readings.runs if run.dialect == dialect}
    c = {run.start: run for run in readings.primary}
    for start in sorted(c.keys() | others.keys()):
        one, other = c.get(start), others.get(start)
        if one is None or other is None:
            reader, run = (whose, other) if one is None else ("C's", one)
            if run is not None and run.imports:
                readings.disagree.append((start, f"only {reader} unpickler finds a stream here"))
        elif one.astray != other.astray or one.astray < 0:
            _note_difference(readings, one, other, whose)


def _note_difference(readings: Readings, one: Run, other: Run, whose: str) -> None:
    if (difference := _difference(one, other, whose)) is not None:
        readings.disagree.append((min(one.end, other.end), difference))


def _difference(c: Run, other: Run, whose: str) -> str | None:
    """How two unpicklers part ways; None also where a file that was cut leaves them at different places in the cut."""
    if c.error == SHORT_FRAME or (not c.stopped and c.error == other.error == ENDED):
        return None
    if c.stopped != other.stopped:
        if "encoding" in c.diverges:
            return None
        goes_on, error = (whose, c.error) if other.stopped else ("C's", other.error)
        return f"only {goes_on} unpickler reads to the end: {error}"
    if c.stopped and c.end != other.end:
        return f"C's unpickler ends at {c.end:#x}, {whose} at {other.end:#x}"
    deeds = [{(a.module, a.name, use) for a in run.imports for use in a.uses} for run in (c, other)]
    if deeds[0] != deeds[1]:
        module, name, use = min(deeds[0] ^ deeds[1])
        reader = "C's" if (module, name, use) in deeds[0] else whose
        return f"only {reader} unpickler does: {use} {module}.{name}"
    return None


def _gaps(readings: Readings) -> list[tuple[int, GapReason, str]]:
    """A stream is read if C's unpickler comes to its end under some encoding, with or without an earlier memo.

    One that holds joblib's wrappers is read if joblib does: to any other unpickler the arrays are no program.
    """
    gaps = list(readings.gaps)
    by_start: dict[int, list[Run]] = {}
    plain = {run.start for run in readings.primary}
    wrapped = {run.start for run in readings.primary if "joblib" in run.diverges}
    wrapped |= {run.start for run in readings.runs if run.dialect == JOBLIB} - plain
    for run in readings.runs:
        if run.dialect == JOBLIB if run.start in wrapped else not run.dialect.python:
            by_start.setdefault(run.start, []).append(run)
    for start in sorted(plain | wrapped):
        others = by_start.get(start, [])
        if not others or any(other.stopped and other.limit is None for other in others):
            continue
        last = max(others, key=lambda other: other.end)
        if last.limit is not None:
            gaps.append((last.end, GapReason.LIMIT, last.limit))
        else:
            reason = GapReason.TRUNCATED if last.error in {ENDED, SHORT_FRAME} else GapReason.MALFORMED
            gaps.append((last.end, reason, last.error or ""))
    limited = [run for run in readings.runs if run.limit is not None and run.dialect != C]
    gaps.extend((run.end, GapReason.LIMIT, f"{run.limit} (as {run.dialect.name})") for run in limited[:1])
    return gaps


def gaps(readings: Readings, at: Location) -> list[Gap]:
    """The gaps, placed."""
    return [
        Gap(at=at.at((at.offset or 0) + offset), reason=reason, detail=text) for offset, reason, text in readings.gaps
    ]
