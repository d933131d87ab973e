"""What guard's speed has to come to: one table, and how each number is computed from the runs.

A number compares guard with a peer in the same contest, or with itself on another input. A peer that was ended at the
cap took at least what it took until then, which can be enough to meet a target and never enough to miss one. A peer
that is absent, or did not get through its input, says nothing. Where guard does not get through, the target is missed.
"""

from __future__ import annotations

import enum
import statistics
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tests.benchmarks import contestants
from tests.benchmarks.contest import Heat
from tests.benchmarks.contestants import CHECK, CONTESTANTS, FULL, OPENSSL, PEERS, SCAN, slight

Results = Mapping[tuple[str, str], Heat]
"""Input and contestant → runs."""


class Measure(enum.Enum):
    """What of a run is compared: the name is that of the run's field, the value what it is called."""

    seconds = "CPU"
    wall = "wall"
    together = "peak memory"


class Form(enum.Enum):
    """How two numbers make one."""

    SHARE = "guard ÷ other"
    GAIN = "other ÷ guard"
    OVER = "guard - other, MB"
    ALONE = "the machine ÷ pickle.loads"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One bound. ``GAIN`` has to reach it, the others must not exceed it."""

    about: str
    """The input."""
    measure: Measure = Measure.seconds
    form: Form
    bound: float
    against: str = ""
    """A peer; empty: guard itself, asked the same."""
    there: str = ""
    """The other's input, where it is another."""
    who: tuple[str, ...] = (SCAN, CHECK)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a target: a number, or why there is none."""

    number: float | None = None
    at_cap: bool = False
    """The other was ended at the cap: the number is the least favourable that it can be."""
    met: bool | None = None
    """None: not measured."""
    why: str = ""

    def shortfall(self, target: Target) -> float:
        """How many times too much, or too little: above 1 the target is missed."""
        if self.number is None:
            return 0.0
        worse, better = (target.bound, self.number) if target.form is Form.GAIN else (self.number, target.bound)
        return worse / better if better > 0 else float("inf")


def _large() -> Iterator[Target]:
    for kind, (name, _, _) in FULL.items():
        for measure in (Measure.seconds, Measure.together):
            yield Target(about=name, measure=measure, form=Form.SHARE, bound=1.1, there=slight(kind))


TARGETS: Sequence[Target] = (
    Target(about=contestants.START, form=Form.SHARE, bound=0.6, against="picklescan", who=(SCAN,)),
    Target(about=contestants.SMALL, form=Form.SHARE, bound=1.0, against="picklescan", who=(SCAN,)),
    Target(about=contestants.SMALL, form=Form.SHARE, bound=1.3, against="picklescan", who=(CHECK,)),
    Target(about=contestants.SMALL, form=Form.SHARE, bound=0.12, against="modelaudit"),
    Target(about=contestants.DICT, form=Form.ALONE, bound=0.5, who=("the machine alone",)),
    Target(about=contestants.DICT, form=Form.GAIN, bound=8, against="picklescan"),
    Target(
        about=contestants.DICT,
        measure=Measure.together,
        form=Form.OVER,
        bound=100,
        against=SCAN,
        there=contestants.START,
    ),
    Target(about=contestants.LIST, form=Form.GAIN, bound=20, against="picklescan"),
    *_large(),
    Target(about=contestants.MANY, measure=Measure.wall, form=Form.GAIN, bound=2, against="picklescan"),
    Target(about=contestants.MANY, measure=Measure.wall, form=Form.GAIN, bound=20, against="modelaudit"),
    Target(about=contestants.FOREST, form=Form.GAIN, bound=3, against="picklescan", there=contestants.UNCOMPRESSED),
    Target(about=contestants.FOREST, form=Form.GAIN, bound=3, against="picklescan", there=contestants.PICKLED),
    Target(about=contestants.HASHED, form=Form.GAIN, bound=0.85, against=OPENSSL),
    Target(  # openssl hashes one file after the other, on one core
        about=contestants.HASHED, measure=Measure.wall, form=Form.GAIN, bound=2 * 0.85, against=OPENSSL
    ),
)


def by_cell(heats: Sequence[Heat]) -> Results:
    """Find runs by input and contestant."""
    return {(heat.input, heat.contestant): heat for heat in heats}


def trouble(heat: Heat | None) -> str:
    """Why a heat says nothing, if it does not. At the cap it says something."""
    if heat is None:
        return "did not take part"
    if heat.absent or not heat.runs:
        return heat.absent or "did not run"
    codes = {run.exit_code for run in heat.runs if not run.capped} - CONTESTANTS[heat.contestant].finished
    return f"ended with {', '.join(str(code) for code in sorted(codes))}" if codes else ""


def capped(heat: Heat) -> bool:
    """Whether it was ended at the cap."""
    return any(run.capped for run in heat.runs)


def median(heat: Heat, measure: Measure) -> float:
    """Of all counted runs."""
    return statistics.median(float(getattr(run, measure.name)) for run in heat.runs)


def judge(target: Target, who: str, results: Results, alone: Mapping[str, float], why_not_alone: str = "") -> Outcome:
    """Compute a target's number for one form of guard."""
    if target.form is Form.ALONE:
        number = next((ratio for name, ratio in alone.items() if target.about.startswith(name)), None)
        if number is None:
            return Outcome(why=why_not_alone or "not in what was measured")
        return Outcome(number=number, met=number <= target.bound)
    ours, other = results.get((target.about, who)), target.against or who
    theirs = results.get((target.there or target.about, other))
    if ours is None or ours.absent or not ours.runs:
        return Outcome(why=f"{who}: {trouble(ours)}")
    if trouble(ours) or capped(ours):
        return Outcome(met=False, why=f"{who}: {trouble(ours) or 'ended at the cap'}")
    if theirs is None or trouble(theirs):
        return Outcome(why=f"{other}: {trouble(theirs)}")
    return _outcome(target, median(ours, target.measure), median(theirs, target.measure), at_cap=capped(theirs))


def _outcome(target: Target, ours: float, theirs: float, *, at_cap: bool) -> Outcome:
    if target.form is Form.OVER:
        number = (ours - theirs) * 1.048576
    elif target.form is Form.GAIN:
        number = theirs / max(ours, 1e-6)
    else:
        number = ours / max(theirs, 1e-6)
    met = number >= target.bound if target.form is Form.GAIN else number <= target.bound
    if at_cap and not met:
        return Outcome(number=number, at_cap=True, why="the other was ended at the cap, too early to tell")
    return Outcome(number=number, at_cap=at_cap, met=met)


@dataclass(frozen=True, slots=True, kw_only=True)
class Worst:
    """Where guard compares worst with a peer that got through the same input."""

    ratio: float
    """guard ÷ peer."""
    input: str
    who: str
    peer: str


def worst(results: Results, measure: Measure) -> Worst | None:
    """The largest ratio of guard to a peer, over all inputs; None where nothing can be compared."""
    found = []
    for (name, peer), theirs in results.items():
        if peer not in PEERS or trouble(theirs) or capped(theirs):
            continue
        for who in (SCAN, CHECK):
            ours = results.get((name, who))
            if ours is not None and not trouble(ours):
                ratio = median(ours, measure) / max(median(theirs, measure), 1e-6)
                found.append(Worst(ratio=ratio, input=name, who=who, peer=peer))
    return max(found, key=lambda one: one.ratio, default=None)
