"""The table that a benchmark ends in, and what it was measured on."""

from __future__ import annotations

import os
import platform
import statistics
from collections.abc import Mapping, Sequence
from importlib import metadata
from pathlib import Path

from guard.version import VERSION
from tests.benchmarks.measure import Run

Results = Mapping[str, Mapping[str, Sequence[Run]]]
"""Input → contestant → runs."""


def machine(packages: Sequence[str]) -> str:
    """Return one line on the machine and one on the versions: guard's, and those of some installed packages."""
    models = {
        line.partition(":")[2].strip()
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        if line.startswith("model name")
    }
    others = ", ".join(f"{package} {metadata.version(package)}" for package in packages)
    name = " / ".join(sorted(models)) or platform.machine()
    return (
        f"{name}, {os.cpu_count()} cores, {platform.system()} {platform.release()}, "
        f"{platform.python_implementation()} {platform.python_version()}.\nguard {VERSION}, {others}."
    )


def markdown(results: Results, first: str) -> str:
    """Render medians and ratios; ``first`` is the contestant that the others are compared with."""
    contestants = list(next(iter(results.values())))
    others = [contestant for contestant in contestants if contestant != first]
    heads = ["input", *(f"{contestant}: CPU s / peak MiB" for contestant in contestants)]
    heads += [f"{other} ÷ {first}: CPU, memory" for other in others]
    lines = [_row(heads), _row(["---"] * len(heads))]
    lines += [_row(_cells(name, runs, first, others)) for name, runs in results.items()]
    return "\n".join(lines)


def _cells(name: str, runs: Mapping[str, Sequence[Run]], first: str, others: Sequence[str]) -> list[str]:
    cells = [name, *(_cost(of) for of in runs.values())]
    ours, our_peak = _medians(runs[first])
    for other in others:
        theirs, their_peak = _medians(runs[other])
        cells.append(f"{theirs / ours:.1f} ×, {their_peak / our_peak:.1f} ×")
    return cells


def _cost(runs: Sequence[Run]) -> str:
    seconds, mebibytes = _medians(runs)
    codes = "/".join(sorted({str(run.exit_code) for run in runs}))
    ended = ", stopped at the limit" if codes == "-9" else f", exit {codes}" if codes != "0" else ""
    return f"{seconds:.2f} / {mebibytes:.0f}{ended}"


def _medians(runs: Sequence[Run]) -> tuple[float, float]:
    return statistics.median(run.seconds for run in runs), statistics.median(run.mebibytes for run in runs)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
