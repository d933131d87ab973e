"""The pickle machine alone against pickle.loads, as ``machine.py`` beside this file measures it."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from tests.benchmarks.environments import ROOT, Environment

LINE = re.compile(r"^(?P<input>.+?) +(?P<ratio>\d+\.\d+) × pickle\.loads", re.MULTILINE)
INPUTS = ("dict of 1M str", "list of 2M")
"""How the inputs begin that are asked for."""


def alone(environment: Environment, folder: Path, rounds: int, scale: float) -> tuple[dict[str, float], str]:
    """Input → the machine's time ÷ that of pickle.loads; or why there is none."""
    if environment.absent:
        return {}, f"guard: {environment.absent}"
    if not (ROOT / "tests" / "benchmarks" / "machine.py").exists():
        return {}, "tests/benchmarks/machine.py is not there"
    # from a folder that holds the tests alone, so that guard is the one that was installed
    if not (folder / "tests").exists():
        (folder / "tests").symlink_to(ROOT / "tests")
    words = ["-m", "tests.benchmarks.machine", "--rounds", str(rounds), "--scale", str(scale), *INPUTS]
    try:
        done = subprocess.run(
            [environment.bin / "python", *words], cwd=folder, capture_output=True, text=True, check=True, timeout=900
        )
    except subprocess.SubprocessError as error:
        said = str(getattr(error, "stderr", None) or error).strip().splitlines()
        return {}, f"tests/benchmarks/machine.py failed: {said[-1]}"
    return ratios(done.stdout), ""


def ratios(text: str) -> dict[str, float]:
    """Read what it printed."""
    return {found["input"].strip(): float(found["ratio"]) for found in LINE.finditer(text)}
