"""The measuring process: runs contestants in turn, input by input, and writes down what each run cost.

::

    python -m tests.benchmarks.contest PLAN RUNS [--rounds N] [--cap S]

It is a process of its own, and imports little, because Linux counts what it occupies for those that it starts.

Each round runs every contestant once on each input (A B C A B C …), so that a machine that grows slower does so for
all. The first round warms the disk's cache and tells how many more are worth their time; it counts only for runs so
long that no cache matters. A run that was ended at the cap is not tried again.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.benchmarks.measure import Run, run

LONG = 20.0
"""Seconds from which on the first run counts: more than it takes to read any input for the first time."""

ROUNDS = ((0.5, 15), (2.0, 7))
"""Up to so many seconds, so many rounds."""

FEW = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Heat:
    """One contestant on one input: what it runs, or why it cannot; and then what the runs cost."""

    input: str
    contestant: str
    command: tuple[str, ...] = ()
    absent: str = ""
    runs: tuple[Run, ...] = ()


def rounds(first: Run, most: int) -> int:
    """How many counted runs a first one calls for."""
    if first.capped:
        return 1
    return min(most, next((number for under, number in ROUNDS if first.wall < under), FEW))


def compete(plan: Sequence[Heat], most: int, cap: float, home: str) -> list[Heat]:
    """Run all heats in turn."""
    runs: list[list[Run]] = [[] for _ in plan]
    wanted = [0] * len(plan)
    for turn in range(most + 1):
        due = [number for number, heat in enumerate(plan) if heat.command and (not turn or _due(runs, wanted, number))]
        if not due:
            break
        begin = time.monotonic()
        for number in due:
            cost = run(plan[number].command, cap, home)
            if turn or cost.capped or cost.wall >= LONG:
                runs[number].append(cost)
            if not turn:
                wanted[number] = rounds(cost, most)
                _say(f"{plan[number].input}: {plan[number].contestant}: {cost.wall:.2f} s, exit {cost.exit_code}")
        _say(f"round {turn}: {len(due)} runs in {time.monotonic() - begin:.0f} s")
    return [
        Heat(input=heat.input, contestant=heat.contestant, command=heat.command, absent=heat.absent, runs=tuple(done))
        for heat, done in zip(plan, runs, strict=True)
    ]


def _due(runs: Sequence[Sequence[Run]], wanted: Sequence[int], number: int) -> bool:
    return len(runs[number]) < wanted[number]


def read(file: Path) -> list[Heat]:
    """A plan, or what came of it."""
    return [
        Heat(
            input=heat["input"],
            contestant=heat["contestant"],
            command=tuple(heat["command"]),
            absent=heat["absent"],
            runs=tuple(Run(**cost) for cost in heat["runs"]),
        )
        for heat in json.loads(file.read_text(encoding="utf-8"))
    ]


def write(file: Path, heats: Sequence[Heat]) -> None:
    """A plan, or what came of it."""
    file.write_text(json.dumps([asdict(heat) for heat in heats], indent=1), encoding="utf-8")


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


def main(words: Sequence[str] | None = None) -> None:
    """Run a plan; contestants run, and have their home, in the plan's folder. Prints the MiB that this process took."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.contest")
    parser.add_argument("plan", type=Path)
    parser.add_argument("runs", type=Path)
    parser.add_argument("--rounds", type=int, default=ROUNDS[0][1], help="counted rounds at most; fewer for long runs")
    parser.add_argument("--cap", type=float, default=120, help="seconds after which a run is ended")
    options = parser.parse_args(words)
    plan, runs = options.plan.resolve(), options.runs.resolve()
    os.chdir(plan.parent)  # fickling writes what it found into the current folder
    write(runs, compete(read(plan), options.rounds, options.cap, str(plan.parent)))
    sys.stdout.write(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.1f}\n")


if __name__ == "__main__":
    main()
