"""Time and memory of guard and its peers on the same inputs, in one run, in turn, and what became of each target.

::

    python -m tests.benchmarks [--rounds N] [--cap S] [--fresh] [--output FILE]

Makes the environments (``environments``), the inputs (``inputs``, ``forest``) and the plan (``contestants``), lets a
small process run it (``contest``), and writes what came of it (``targets``, ``table``). It needs Python's own library
only, and leaves the raw figures in ``build/bench/runs.json``; ``--again`` writes the paper from those.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from tests.benchmarks import contestants, environments
from tests.benchmarks.alone import alone
from tests.benchmarks.contest import read, write
from tests.benchmarks.environments import FOLDER, ROOT, Environment
from tests.benchmarks.table import Setting, machine, paper
from tests.benchmarks.targets import by_cell, trouble

TREES = 500


def installed(*, fresh: bool) -> dict[str, Environment]:
    """Everyone's environment, and scikit-learn's."""
    made = {"guard": environments.guard(fresh=fresh), "forest": environments.forest(fresh=fresh)}
    return made | {name: environments.peer(name, fresh=fresh) for name in environments.PEERS}


def versions(found: Mapping[str, Environment]) -> str:
    """Who takes part in which version; guard says in which form it is."""
    others = [f"{name} {each.version or each.absent}" for name, each in found.items() if name in environments.PEERS]
    openssl = _said(["openssl", "version"])
    return ", ".join([_said([str(found["guard"].bin / "guard"), "--version"]), *others, openssl])


def _said(command: Sequence[str]) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout.strip()
    except (OSError, subprocess.SubprocessError) as error:
        return f"{Path(command[0]).name} could not be run ({type(error).__name__})"


def inputs(folder: Path, scale: float, forest: Environment) -> dict[str, str]:
    """Write all inputs; return why some could not be made, by path."""
    subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.inputs", str(folder), "--scale", str(scale)], check=True, cwd=ROOT
    )
    why = forest.absent
    if not why:
        script, trees = Path(__file__).with_name("forest.py"), max(2, int(TREES * scale))
        words = [str(forest.bin / "python"), str(script), str(folder), str(trees)]
        done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=900)
        why = f"could not be made: {done.stderr.strip().splitlines()[-1]}" if done.returncode else ""
    return {path: why for path in ("forest.joblib", "forest-uncompressed.joblib", "forest.pkl") if why}


def measure(found: Mapping[str, Environment], options: argparse.Namespace) -> Setting:
    """Run the whole contest, and leave its figures in the folder of environments."""
    absent: dict[str, str] = {}
    load = os.getloadavg()[0]
    if not found["guard"].absent and not contestants.sandboxed(found["guard"]):
        absent[contestants.OPEN] = "this guard has no --sandbox"
    with tempfile.TemporaryDirectory(prefix="guard-benchmarks-") as name:
        folder = Path(name)
        absent |= inputs(folder, options.scale, found["forest"])
        write(folder / "plan.json", contestants.plan(folder, found, absent))
        words = [str(folder / "plan.json"), str(FOLDER / "runs.json")]
        words += ["--rounds", str(options.rounds), "--cap", str(options.cap)]
        contest = [sys.executable, "-m", "tests.benchmarks.contest", *words]
        floor = float(subprocess.run(contest, check=True, cwd=ROOT, stdout=subprocess.PIPE).stdout)
        ratios, why = alone(found["guard"], folder, min(options.rounds, 7), options.scale)
    (FOLDER / "alone.json").write_text(json.dumps([ratios, why]), encoding="utf-8")
    notes = [f"Load of the machine before the run: {load:.1f}"]
    if found["forest"].version:
        notes.append(f"The forest was fitted and saved by scikit-learn {found['forest'].version}")
    return Setting(
        machine=machine(),
        versions=versions(found),
        date=dt.datetime.now(dt.UTC),
        cap=options.cap,
        most=options.rounds,
        scale=options.scale,
        floor=floor,
        notes=notes,
    )


def remembered() -> Setting:
    """The setting of the last run."""
    kept = json.loads((FOLDER / "setting.json").read_text(encoding="utf-8"))
    return Setting(**kept | {"date": dt.datetime.fromisoformat(kept["date"])})


def main(words: Sequence[str] | None = None) -> int:
    """Measure, print the paper, and write it where ``--output`` says. Fails where guard does not find all CLEAN."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=15, help="counted rounds at most; long runs have fewer")
    parser.add_argument("--cap", type=float, default=120, help="seconds after which a run is ended")
    parser.add_argument("--scale", type=float, default=1.0, help="size of the large inputs; 1 is full size")
    parser.add_argument("--fresh", action="store_true", help="make all environments anew, with the newest releases")
    parser.add_argument("--again", action="store_true", help="write the paper from the last run's figures")
    parser.add_argument("--output", type=Path, help="a Markdown file to write")
    options = parser.parse_args(words)
    if not options.again:
        setting = measure(installed(fresh=options.fresh), options)
        kept = asdict(setting) | {"date": setting.date.isoformat()}
        (FOLDER / "setting.json").write_text(json.dumps(kept), encoding="utf-8")
    setting, heats = remembered(), read(FOLDER / "runs.json")
    ratios, why = json.loads((FOLDER / "alone.json").read_text(encoding="utf-8"))
    text = paper(heats, setting, ratios, why)
    sys.stdout.write(text)
    if options.output is not None:
        options.output.parent.mkdir(parents=True, exist_ok=True)
        options.output.write_text(text, encoding="utf-8")
    ours = [heat for heat in by_cell(heats).values() if heat.contestant in contestants.GUARDS and heat.runs]
    return int(not ours or any(trouble(heat) for heat in ours))


if __name__ == "__main__":
    sys.exit(main())
