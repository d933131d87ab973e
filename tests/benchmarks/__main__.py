"""Time and memory of guard, picklescan and modelscan on the same inputs, in one run, in turn.

::

    python -m tests.benchmarks [--rounds N] [--output FILE]

Each round runs every contestant once on each input (A B C A B C …), so that a machine that grows slower does so for
all. The first round only warms the disk's cache. What is compared is processor time, which other work on the machine
disturbs less than the clock.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.measure import Run, run
from tests.benchmarks.table import machine, markdown

HERE = Path(sys.executable).parent
CONTESTANTS = {
    "guard": (sys.executable, "-m", "guard", "scan"),
    "picklescan": (str(HERE / "picklescan"), "--path"),
    "modelscan": (str(HERE / "modelscan"), "scan", "--path"),
}
INPUTS = {
    "start-up (`--help`)": "",
    "pickle of 1 KB": "small.pkl",
    "dict of 1M str → int": "dictionary.pkl",
    "torch zip of 1 GiB": "checkpoint.pt",
    "folder of 2,000 pickles": "many",
}


def command(contestant: str, folder: Path, target: str) -> tuple[str, ...]:
    """Return how a contestant is asked about an input; no target: its start-up alone."""
    words = CONTESTANTS[contestant]
    return (
        (*words, str(folder / target))
        if target
        else (*(word for word in words if word not in {"scan", "--path"}), "--help")
    )


def compete(folder: Path, rounds: int, limit: float) -> dict[str, dict[str, list[Run]]]:
    """Run everything in turn; the first round is not counted."""
    results: dict[str, dict[str, list[Run]]] = {name: {who: [] for who in CONTESTANTS} for name in INPUTS}
    for turn in range(rounds + 1):
        for name, target in INPUTS.items():
            for who in CONTESTANTS:
                cost = run(command(who, folder, target), limit)
                if turn:
                    results[name][who].append(cost)
    return results


def main(words: Sequence[str] | None = None) -> int:
    """Measure, print the table, and write it where ``--output`` says. Fails where guard does not find all CLEAN."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=5, help="counted rounds; medians are shown")
    parser.add_argument("--limit", type=float, default=300, help="seconds after which a run is ended")
    parser.add_argument("--scale", type=float, default=1.0, help="size of the large inputs; 1 is full size")
    parser.add_argument("--output", type=Path, help="a Markdown file to write")
    options = parser.parse_args(words)
    with tempfile.TemporaryDirectory(prefix="guard-benchmarks-") as name:
        folder = Path(name)
        subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.inputs", str(folder), "--scale", str(options.scale)], check=True
        )
        results = compete(folder, options.rounds, options.limit)
    size = "" if options.scale == 1 else f" Inputs at {options.scale:g} of their size."
    about = f"Medians of {options.rounds} rounds in turn.{size} {machine(['picklescan', 'modelscan'])}"
    text = f"{markdown(results, 'guard')}\n\n{about}\n"
    sys.stdout.write(text)
    if options.output is not None:
        options.output.parent.mkdir(parents=True, exist_ok=True)
        options.output.write_text(text, encoding="utf-8")
    return int(any(cost.exit_code for runs in results.values() for cost in runs["guard"]))


if __name__ == "__main__":
    sys.exit(main())
