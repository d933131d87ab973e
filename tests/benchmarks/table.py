"""The paper that a benchmark ends in: targets, what would embarrass us, every figure, and what it was measured on."""

from __future__ import annotations

import datetime as dt
import os
import platform
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.contest import FEW, LONG, ROUNDS, Heat
from tests.benchmarks.contestants import CONTESTANTS, OPTIONAL, SCAN
from tests.benchmarks.targets import (
    TARGETS,
    Form,
    Measure,
    Outcome,
    Results,
    Target,
    by_cell,
    capped,
    judge,
    median,
    trouble,
    worst,
)

HOW = """\
Processor time is user and system time of all processes, those that a contestant leaves behind included (they
are ended, and accounted for); a child that its parent refuses to wait for is not seen. Peak memory is that of
the largest process, as the kernel accounts for it, which is no less than the measuring process occupied
({floor:.0f} MiB); "together" is that of all processes at one time, looked at every 20 ms, what they share
counted once. Output is thrown away.

Contestants run in turn (A B C A B C …), after one round that does not count (unless a run takes {long:g} seconds):
{rounds} and {few} of longer ones, and one of what was ended at the cap of {cap:g} s{most}. Shown are medians. Large
files are sparse, and every input is honest.

Peers are installed by pip in the releases that were the newest when their environments were made (`--fresh`
makes them anew), with what they import and do not require (fickling: typing_extensions; picklescan: numpy).
modelaudit runs without its cache, or it would scan in the first round only, and nobody reports home. "Objects"
is an exit code that says that something was found. Exit codes that mean "went through": {codes}; fickling ends
with 1 both where it objects and where it crashes, so that this counts as neither."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What the figures were measured on."""

    machine: str
    versions: str
    date: dt.datetime
    cap: float
    most: int
    scale: float = 1.0
    floor: float = 0.0
    """MiB that the measuring process occupied."""
    notes: Sequence[str] = ()


def machine() -> str:
    """The processor, the kernel and Python, on one line."""
    models = {
        line.partition(":")[2].strip()
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        if line.startswith("model name")
    }
    name = " / ".join(sorted(models)) or platform.machine()
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return (
        f"{name}, {os.cpu_count()} cores, {pages / (1 << 30):.0f} GiB, {platform.system()} {platform.release()}, "
        f"{platform.python_implementation()} {platform.python_version()}"
    )


def paper(heats: Sequence[Heat], setting: Setting, alone: Mapping[str, float], why_not_alone: str) -> str:
    """The whole of it, as Markdown."""
    results = by_cell(heats)
    outcomes = [
        (target, [judge(target, who, results, alone, why_not_alone) for who in target.who]) for target in TARGETS
    ]
    parts = [
        "# What guard costs, and what others cost\n\nWritten by `make bench`; not by hand.",
        "\n".join([*_about(setting), *_left_out(heats)]),
        f"## Targets\n\n{_summary(outcomes)}\n\n" + "\n".join(_targets(outcomes)),
        "## What would embarrass us\n\n" + "\n".join(_embarrassments(results, outcomes)),
        "## Figures\n\nRatios are the contestant's figure ÷ that of `guard scan`: above 1, guard costs less.\n\n"
        + "\n".join(_figures(results)),
        f"## How it was measured\n\n{_how(setting)}",
    ]
    return "\n\n".join(parts) + "\n"


def _about(setting: Setting) -> Iterator[str]:
    yield f"- Date: {setting.date:%Y-%m-%d %H:%M} UTC"
    yield f"- Machine: {setting.machine}"
    yield f"- Versions: {setting.versions}"
    if setting.scale != 1:
        yield f"- **Inputs at {setting.scale:g} of their size: the figures are for trying the benchmark out.**"
    if setting.most < ROUNDS[0][1]:
        yield f"- **At most {setting.most} counted rounds: a short run, whose small figures are noisy.**"
    yield from (f"- {note}" for note in setting.notes)


def _left_out(heats: Sequence[Heat]) -> Iterator[str]:
    """Who took part in nothing, and why."""
    for who in dict.fromkeys(heat.contestant for heat in heats):
        theirs = [heat for heat in heats if heat.contestant == who]
        if not any(heat.runs for heat in theirs):
            yield f"- `{who}` took part in nothing: {theirs[0].absent or 'did not run'}"


def _how(setting: Setting) -> str:
    codes = ", ".join(
        f"{who} {'/'.join(str(code) for code in sorted(contestant.finished))}"
        for who, contestant in CONTESTANTS.items()
        if not who.startswith("guard ")
    )
    most = f", and never more than {setting.most}" if setting.most < ROUNDS[0][1] else ""
    tiers = ", ".join(f"{number} rounds of runs under {under:g} s" for under, number in ROUNDS)
    return HOW.format(floor=setting.floor, cap=setting.cap, codes=codes, most=most, rounds=tiers, few=FEW, long=LONG)


# --- targets ----------------------------------------------------------------------------------------------------------

Outcomes = Sequence[tuple[Target, Sequence[Outcome]]]


def _summary(outcomes: Outcomes) -> str:
    states = [_state(each) for _, each in outcomes]
    counts = {state: states.count(state) for state in ("met", "MISSED", "not measured")}
    return f"{len(states)} targets: {', '.join(f'{number} {state}' for state, number in counts.items())}."


def _state(outcomes: Sequence[Outcome]) -> str:
    if any(outcome.met is False for outcome in outcomes):
        return "MISSED"
    return "not measured" if any(outcome.met is None for outcome in outcomes) else "met"


def _targets(outcomes: Outcomes) -> Iterator[str]:
    yield _row(["input", "what", "target", "measured", ""])
    yield _row(["---"] * 5)
    for target, each in outcomes:
        bound = f"{'≥' if target.form is Form.GAIN else '≤'} {target.bound:g}"
        state = _state(each)
        yield _row(
            [
                target.about,
                _what(target),
                bound,
                "; ".join(_measured(who, target, outcome) for who, outcome in zip(target.who, each, strict=True)),
                f"**{state}**" if state == "MISSED" else state,
            ]
        )


def _what(target: Target) -> str:
    if target.form is Form.ALONE:
        return f"{target.measure.value}: {target.form.value}"
    other = target.against or "guard"
    other += f" on *{target.there}*" if target.there else ""
    return f"{target.measure.value}: {target.form.value.replace('other', other)}"


def _measured(who: str, target: Target, outcome: Outcome) -> str:
    if outcome.number is None:
        return outcome.why
    sign = ("> " if target.form is Form.GAIN else "< ") if outcome.at_cap else ""
    why = f" ({outcome.why})" if outcome.why else ""
    return f"{who.removeprefix('guard ')} {sign}{outcome.number:.2f}{why}"


# --- embarrassments ---------------------------------------------------------------------------------------------------


def _embarrassments(results: Results, outcomes: Outcomes) -> Iterator[str]:
    for measure in Measure:
        found = worst(results, measure)
        if found is not None:
            yield (
                f"- {measure.value}: at worst `{found.who}` takes **{found.ratio:.2f} ×** what {found.peer} takes, on "
                f"*{found.input}*."
            )
    ranked = [
        (outcome.shortfall(target), target, who, outcome)
        for target, each in outcomes
        for who, outcome in zip(target.who, each, strict=True)
        if outcome.met is not None and outcome.number is not None
    ]
    if ranked:
        shortfall, target, who, outcome = max(ranked, key=lambda one: one[0])
        yield (
            f"- Farthest from its target, {'and missing it' if shortfall > 1 else 'though it is met'}: {target.about}, "
            f"{_what(target)}, {_measured(who, target, outcome)}, where {target.bound:g} is asked for "
            f"(**{shortfall:.2f} ×** the bound)."
        )
    for target, each in outcomes:
        yield from (
            f"- {target.about}: {outcome.why}." for outcome in each if outcome.met is False and outcome.number is None
        )


# --- figures ----------------------------------------------------------------------------------------------------------


def _figures(results: Results) -> Iterator[str]:
    heads = ["input", "contestant", "CPU s", "wall s", "peak MiB: largest", "together", "processes", "rounds"]
    heads += ["CPU ÷", "wall ÷", "memory ÷", "ended"]
    yield _row(heads)
    yield _row(["---"] * len(heads))
    last = ""
    for (name, who), heat in results.items():
        if who in OPTIONAL and heat.absent:
            continue
        yield _row([name if name != last else "", who, *_cells(heat, results.get((name, SCAN)))])
        last = name


def _cells(heat: Heat, ours: Heat | None) -> list[str]:
    if heat.absent or not heat.runs:
        return ["-"] * 9 + [heat.absent or "did not run"]
    more = "> " if capped(heat) else ""
    cells = [f"{more}{median(heat, measure):.2f}" for measure in (Measure.seconds, Measure.wall)]
    largest = sorted(run.mebibytes for run in heat.runs)[len(heat.runs) // 2]
    cells += [f"{largest:.0f}", f"{median(heat, Measure.together):.0f}"]
    cells += [str(max(run.processes for run in heat.runs)), str(len(heat.runs))]
    if heat is ours or ours is None or trouble(ours):
        cells += [""] * 3
    else:
        cells += [
            f"{more}{median(heat, measure) / max(median(ours, measure), 1e-6):.2f} ×" for measure in tuple(Measure)
        ]
    return [*cells, _ended(heat)]


def _ended(heat: Heat) -> str:
    if capped(heat):
        return "at the cap"
    codes = sorted({run.exit_code for run in heat.runs})
    meaning = ": did not go through" if trouble(heat) else ": objects" if any(codes) else ""
    return f"exit {'/'.join(str(code) for code in codes)}{meaning}"


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
