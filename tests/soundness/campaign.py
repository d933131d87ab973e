"""A campaign: many programs through the oracle and the machine; what did not hold, and what was covered."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, pairwise
from typing import Any, Final

from tests.soundness import adapter, oracle
from tests.soundness.compare import Configuration, Miss, Outcome, judge, judge_all
from tests.soundness.generator import generate
from tests.soundness.mutations import OPCODES, mutate, real_pickles

BATCH: Final = 400
"""Programs for one oracle process."""

KEPT_MOST: Final = 3
"""Failing programs kept of one kind."""

Job = oracle.Job


@dataclass(frozen=True, slots=True)
class Failure:
    """A program for which a property does not hold, in one configuration."""

    program: bytes
    how: Configuration
    miss: Miss

    @property
    def sort(self) -> str:
        """What failures of one cause have in common, roughly."""
        words = re.sub(r"'[^']*'|\"[^\"]*\"|\d+", "…", self.miss.detail)
        length = 7 if self.miss.property in {"import", "use"} else 100
        return f"{self.miss.property} {'python' if self.how['python'] else 'c'} {words[:length]}"


@dataclass(slots=True)
class Tally:
    """What a campaign found and covered."""

    programs: int = 0
    runs: int = 0
    killed: int = 0
    """Programs that took the oracle's process down: nothing was compared."""
    exact: int = 0
    """Runs in which end, precision and order were compared too."""
    imports: int = 0
    """Imports that an oracle saw."""
    computed: int = 0
    """Runs with a computed import."""
    failures: dict[str, list[Failure]] = field(default_factory=dict)
    sorts: Counter[str] = field(default_factory=Counter)
    outcomes: Counter[tuple[int, bool]] = field(default_factory=Counter)
    """(opcode, went well) → how often, in the Python unpickler."""
    pairs: Counter[tuple[int, int]] = field(default_factory=Counter)

    def fail(self, failure: Failure) -> None:
        """Count a failure, and keep it if it is among the first of its sort."""
        self.sorts[failure.sort] += 1
        kept = self.failures.setdefault(failure.sort, [])
        if len(kept) < KEPT_MOST:
            kept.append(failure)

    def cover(self, outcome: Outcome) -> None:
        """Count the opcodes that one run of the Python unpickler executed."""
        codes = bytes.fromhex(outcome.get("codes", ""))
        if not codes:
            return
        failed = bool(outcome["error"]) and not outcome["error"].startswith("EOFError")
        self.outcomes.update((code, True) for code in (codes[:-1] if failed else codes))
        if failed:
            self.outcomes[codes[-1], False] += 1
        self.pairs.update(pairwise(codes))

    def add(self, other: Tally) -> None:
        """Take in what another campaign found."""
        for name in ("programs", "runs", "killed", "exact", "imports", "computed"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        for name in ("sorts", "outcomes", "pairs"):
            getattr(self, name).update(getattr(other, name))
        for sort, failures in other.failures.items():
            self.failures.setdefault(sort, []).extend(failures)


def configurations(draw: random.Random, streams: int = 1) -> list[Configuration]:
    """The runs of one program: both unpicklers, over recorders that accept everything and over drawn ones."""
    shared = {
        "encoding": draw.choice(("ascii", "ascii", "latin-1", "utf-8", "bytes")),
        "fix_imports": draw.random() < 0.8,
        "persistent": draw.random() < 0.8,
        "buffers": draw.choice((-1, 4, 4)),
        "extensions": draw.choice(("none", "cold", "cold", "warm")),
        "peek": draw.random() < 0.5,
        "streams": streams,
        "real": draw.random() < 0.2,
    }
    return [
        {**shared, "python": python, "permissive": permissive, "seed": draw.getrandbits(30)}
        for permissive in (True, False)
        for python in (False, True)
    ]


def job(number: int) -> Job:
    """The program of that number, the same for ever, and its configurations."""
    draw = random.Random(number)  # noqa: S311 -- reproducible, not secret
    kind = draw.random()
    if kind < 0.6:
        return b"".join(generate(draw)), configurations(draw)
    if kind < 0.7:
        return b"".join(generate(draw) + generate(draw)), configurations(draw, streams=2)
    other = b"".join(generate(draw))
    program = draw.choice(real_pickles()) if kind < 0.9 else b"".join(generate(draw))
    return mutate(draw, program, other), configurations(draw)


def examine(jobs: Sequence[Job], tally: Tally) -> Iterator[Failure]:
    """Put programs before oracle and machine, and yield what does not hold."""
    for (program, runs), outcomes in zip(jobs, oracle.outcomes(jobs), strict=True):
        tally.programs += 1
        if outcomes is None:
            tally.killed += 1
            continue
        everything = adapter.read_all(program)
        readings: dict[tuple[bool, bool], adapter.Reading] = {}
        for how, outcome in zip(runs, outcomes, strict=True):
            dialect = (how["python"], how["peek"])
            reading = readings.get(dialect)
            if reading is None:
                reading = readings[dialect] = adapter.read(program, how)
            _count(tally, how, outcome, reading)
            for miss in chain(judge(program, how, outcome, reading), judge_all(outcome, everything)):
                yield Failure(program, how, miss)


def _count(tally: Tally, how: dict[str, Any], outcome: Outcome, reading: adapter.Reading) -> None:
    tally.runs += 1
    tally.exact += how["permissive"] and "computed-import" not in reading.operators
    tally.imports += sum(event[0] == "import" for event in outcome["events"])
    tally.computed += "computed-import" in reading.operators
    if how["permissive"]:
        tally.cover(outcome)


def campaign(first: int, count: int) -> Tally:
    """Examine the programs numbered from ``first``."""
    tally = Tally()
    for start in range(first, first + count, BATCH):
        jobs = [job(number) for number in range(start, min(start + BATCH, first + count))]
        for failure in examine(jobs, tally):
            tally.fail(failure)
    return tally


def coverage(tally: Tally) -> str:
    """What was covered, as text."""
    done = {code for code, well in tally.outcomes if well and code in OPCODES}
    failed = {code for code, well in tally.outcomes if not well and code in OPCODES}
    never = sorted(OPCODES[code].name for code in OPCODES.keys() - done)
    pairs = sum(1 for a, b in tally.pairs if a in OPCODES and b in OPCODES)
    return (
        f"opcodes that went well {len(done)} of {len(OPCODES)}, that raised {len(failed)}; "
        f"pairs {pairs} of {len(OPCODES) ** 2 - len(OPCODES)}"  # nothing follows STOP
        + (f"; never executed: {', '.join(never)}" if never else "")
        + f"; never raised: {', '.join(sorted(OPCODES[code].name for code in OPCODES.keys() - failed)) or 'none'}"
    )
