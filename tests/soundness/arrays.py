"""joblib's files, drawn at random, through joblib's own unpickler and through the machine.

Inline arrays of drawn dtypes and shapes, with true and lying padding, objects as whole random pickles, other opcodes in
between, frames in all places, then mutations. ``SOUND``: what joblib imports and calls the machine names, or it says
that it cannot tell where an array ends. ``END``: where joblib comes to its end the machine does, at the same place.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from fixtures import assemble as a
from guard.interpreters.pickle import readings
from guard.interpreters.pickle.dialects import JOBLIB, JOBLIB_BARE, JOBLIB_PYTHON, Dialect
from guard.interpreters.pickle.machine import Machine
from guard.interpreters.pickle.run import Run
from guard.lexicon import Entry, lookup
from guard.streams.window import Window
from tests.soundness.generator import generate
from tests.soundness.mutations import mutate
from tests.soundness.oracle import ROOT

COMMAND: Final = [sys.executable, "-s", "-W", "ignore", "-m", "tests.soundness.arrays_child"]

READERS: Final[dict[str, Dialect]] = {"c": JOBLIB, "python": JOBLIB_PYTHON, "bare": JOBLIB_BARE}

KINDS: Final = (
    *(("f8", -1, 0, 8), ("i4", -1, 0, 4), ("u1", -1, 0, 1), ("b1", -1, 0, 1), ("c16", -1, 0, 16), ("?", -1, 0, 1)),
    *(("U5", 20, 8, 20), ("S3", 3, 0, 3), ("V6", 6, 0, 6), ("U5", 4, 8, 4), ("S3", 7, 0, 7), ("V6", 0, 0, 0)),
    *(("f8", 3, 0, 8), ("M8", -1, 0, 8)),
)
"""Name, size and flags in the state, and the size that numpy makes of them."""

REAL: Final = frozenset({("joblib.numpy_pickle", "NumpyArrayWrapper"), ("numpy", "dtype"), ("numpy", "ndarray")})
"""What is no recorder in the oracle, and the lexicon's in the machine."""

Job = tuple[bytes, str]


@dataclass(slots=True)
class Tally:
    """What a campaign found."""

    programs: int = 0
    killed: int = 0
    complete: int = 0
    """Programs that joblib reads to their end."""
    inexact: int = 0
    imports: int = 0
    arrays: int = 0
    failures: Counter[str] = field(default_factory=Counter)
    kept: dict[str, Job] = field(default_factory=dict)

    def fail(self, sort: str, job: Job) -> None:
        """Count a failure; the shortest program of a sort is kept."""
        self.failures[sort] += 1
        if sort not in self.kept or len(job[0]) < len(self.kept[sort][0]):
            self.kept[sort] = job

    def add(self, other: Tally) -> None:
        """Take in what another campaign found."""
        for name in ("programs", "killed", "complete", "inexact", "imports", "arrays"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.failures.update(other.failures)
        self.kept |= other.kept


# --- programs --------------------------------------------------------------------------------------------------------


def _dtype(draw: random.Random, kind: str, size: int, flags: int) -> bytes:
    made = a.CALL(a.NAMED("numpy", "dtype"), a.STR(kind), a.FALSE, a.TRUE)
    if draw.random() < 0.1:
        return made
    state = [a.STR("<"), a.NONE, a.NONE, a.NONE, a.NUMBER(size), a.NUMBER(-1), a.NUMBER(flags)]
    if kind == "M8":  # numpy reads through a null pointer where a date has no unit
        state = [a.NUMBER(4), *state, a.args(a.NONE, a.args(a.BYTES(b"ns"), *[a.NUMBER(1)] * 3))]
    else:
        state = [a.NUMBER(3), *state]
    return made + a.args(*state) + a.BUILD


def _wrapper(draw: random.Random) -> bytes:
    """A wrapper, and its array."""
    objects = draw.random() < 0.3
    kind, size, flags, real = ("O8", -1, 63, 0) if objects else draw.choice(KINDS)
    shape = [draw.randrange(4) for _ in range(draw.randrange(4))]
    alignment: bytes | None = draw.choice((a.NUMBER(16), a.NUMBER(16), a.NONE, None, a.NUMBER(0)))
    items = [
        (a.STR("subclass"), a.NAMED("numpy", "ndarray")),
        (a.STR("shape"), a.args(*(a.NUMBER(side) for side in shape))),
        (a.STR("order"), a.STR(draw.choice("CF"))),
        (a.STR("dtype"), _dtype(draw, kind, size, flags)),
        (a.STR("allow_mmap"), draw.choice((a.TRUE, a.FALSE))),
        *([] if alignment is None else [(a.STR("numpy_array_alignment_bytes"), alignment)]),
    ]
    if draw.random() < 0.05:
        del items[draw.randrange(len(items))]
    state = a.EMPTY_DICT + a.MARK + b"".join(key + value for key, value in items) + a.SETITEMS
    made = a.NAMED("joblib.numpy_pickle", "NumpyArrayWrapper") + a.EMPTY_TUPLE + a.NEWOBJ
    made += draw.choice((b"", a.MEMOIZE)) + state + a.BUILD
    if objects:
        return _framed(draw, made) + b"".join(generate(draw))
    length = real
    for side in shape:
        length *= side
    data = bytes(draw.choice((0x28, 0x2E, 0x4E, 0x30, draw.randrange(256))) for _ in range(length))
    padding = b""
    if alignment not in {None, a.NONE}:
        padding = draw.choice((0, 1, 5, 15, 16, 40)).to_bytes(1, "little")
        padding += b"\xff" * padding[0]
    return _framed(draw, made) + padding + data[: len(data) - (draw.random() < 0.03)]


def _framed(draw: random.Random, made: bytes) -> bytes:
    if draw.random() < 0.6:
        return made
    return a.FRAME(len(made) + draw.choice((0, 0, 0, 0, 3, -2))) + made


def _between(draw: random.Random) -> bytes:
    kind = draw.choice((0, 0, 1, 1, 2, 3, 4, 4, 5))
    if kind == 0:
        return a.CALL(a.NAMED("mod", draw.choice("fgh")), a.NUMBER(1))
    if kind == 1:
        return a.STR(draw.choice(("os", "system"))) + a.MEMOIZE
    if kind == 2:
        return a.BINGET(0) + a.BINGET(draw.randrange(2)) + draw.choice((a.STACK_GLOBAL, b""))
    if kind == 3:
        return a.NONE + a.POP
    if kind == 4:
        return a.GLOBAL("other", "K") + a.EMPTY_TUPLE + a.NEWOBJ
    return a.EMPTY_LIST + a.APPEND


def job(number: int) -> Job:
    """The program of that number, the same for ever, and its reader."""
    draw = random.Random(number)  # noqa: S311 -- reproducible, not secret
    head = a.PROTO(draw.choice((2, 4, 4, 5)))
    body = [_wrapper(draw) if draw.random() < 0.6 else _between(draw) for _ in range(draw.randrange(1, 5))]
    program = b"".join([head, *body, a.STOP])
    if draw.random() < 0.3:
        program = mutate(draw, program, b"".join(generate(draw)))
    return program, draw.choice(tuple(READERS))


# --- judging ---------------------------------------------------------------------------------------------------------


def outcomes(jobs: Sequence[Job]) -> Iterator[dict[str, Any] | None]:
    """What joblib does with each; None where it took the process down."""
    at = 0
    while at < len(jobs):
        lines = "".join(json.dumps({"program": program.hex(), "reader": how}) + "\n" for program, how in jobs[at:])
        done = subprocess.run(COMMAND, cwd=ROOT, input=lines, capture_output=True, text=True, check=False)
        answers = done.stdout.splitlines()
        yield from map(json.loads, answers)
        at += len(answers)
        if at < len(jobs):
            if not answers and "Traceback" in done.stderr:
                raise RuntimeError(done.stderr)
            yield None
            at += 1


def known(module: str, name: str) -> Entry | None:
    """The lexicon, as far as the oracle has the real thing."""
    return lookup(module, name) if (module, name) in REAL else None


def judge(job_: Job, outcome: dict[str, Any], tally: Tally) -> None:
    """Compare one run of joblib with the machine's."""
    program, reader = job_
    run = Machine(Window.of(program), READERS[reader], known).run(0)
    kinds = {operation.kind for operation in run.operators}
    covered = bool(kinds & {"computed-import", "unknown-array"})
    named = {(account.module, account.name) for account in run.imports}
    seen = {(module, name) for module, name in outcome["imports"]}
    tally.imports += len(seen)
    tally.arrays += len(run.arrays)
    tally.inexact += "unknown-array" in kinds
    if not covered and not seen <= _spelt(run, named):
        tally.fail("import", job_)
    if not outcome["error"]:
        tally.complete += 1
        if not covered and (not run.stopped or run.end != outcome["end"]):
            tally.fail(f"end: {run.error or 'elsewhere'}", job_)
    everything = readings.read(Window.of(program), effects=known).runs
    told = set().union(*(_spelt(one, {(x.module, x.name) for x in one.imports}) for one in everything))
    computed = any(o.kind in {"computed-import", "unknown-array"} for one in everything for o in one.operators)
    if not computed and not seen <= told:
        tally.fail("union", job_)


def _spelt(run: Run, names: set[tuple[str, str]]) -> set[tuple[str, str]]:
    return names.union(*(account.aliases for account in run.imports))


def campaign(first: int, count: int) -> Tally:
    """Examine the programs numbered from ``first``."""
    tally = Tally()
    for start in range(first, first + count, 500):
        jobs = [job(number) for number in range(start, min(start + 500, first + count))]
        for one, outcome in zip(jobs, outcomes(jobs), strict=True):
            tally.programs += 1
            if outcome is None:
                tally.killed += 1
            else:
                judge(one, outcome, tally)
    return tally


def told(tally: Tally) -> str:
    """The figures, as text."""
    said = (
        f"{tally.programs} joblib files, {tally.arrays} arrays, {tally.complete} read to the end by joblib, "
        f"{tally.imports} imports, {tally.inexact} not told exactly, {tally.killed} killed"
    )
    misses = (f"MISS {count} × {sort}: {tally.kept[sort]}" for sort, count in tally.failures.items())
    return "\n".join((said, *misses))
