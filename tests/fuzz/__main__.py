"""``python -m tests.fuzz --seconds 20 [HARNESS...]``: every harness in a process of its own, ``--jobs`` at a time.

Ends with 1 where one found something, and says how to run that again. What was learnt stays in ``build/fuzz``, and the
next run begins with it.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.fuzz import seeds
from tests.fuzz.harnesses import HARNESSES

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "fuzz"
MEGABYTES = 1024
"""Memory of a harness, the instrumentation included."""
SECONDS = 30
"""Clock seconds of one input, instrumented, on a machine that has other things to do: more is a finding."""
LENGTH = 65_536


def main() -> int:
    """Fuzz, and report."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("harness", nargs="*", choices=[[], *HARNESSES], help="all, unless named")
    parser.add_argument("--seconds", type=int, default=20, help="for each harness")
    parser.add_argument("--jobs", type=int, default=1, help="harnesses at one time")
    options = parser.parse_args()
    names = list(options.harness or HARNESSES)
    with ThreadPoolExecutor(options.jobs) as pool:
        sound = list(pool.map(lambda name: _fuzzed(name, options.seconds), names))
    failed = [name for name, done in zip(names, sound, strict=True) if not done]
    if failed:
        say(f"\nfound something: {', '.join(failed)}")
    return 1 if failed else 0


def _fuzzed(harness: str, seconds: int) -> bool:
    """Run one harness; say what it did. False where it found something."""
    corpus, given, artifacts = (BUILD / kind / harness for kind in ("corpus", "seeds", "artifacts"))
    for folder in (corpus, artifacts):
        folder.mkdir(parents=True, exist_ok=True)
    seeds.write(harness, given)
    known = set(artifacts.iterdir())
    words = [
        f"-max_total_time={seconds}",
        f"-rss_limit_mb={MEGABYTES}",
        f"-timeout={SECONDS}",
        f"-report_slow_units={SECONDS}",  # else one of ten seconds is written, and counts as found
        f"-max_len={LENGTH}",
        f"-artifact_prefix={artifacts}/",
        "-print_final_stats=1",
    ]
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz.target", harness, *words, str(corpus), str(given)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "0"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    (BUILD / f"{harness}.log").write_text(done.stdout)
    say(f"{harness:12} {_told(done.stdout)}")
    new = sorted(set(artifacts.iterdir()) - known)
    if done.returncode or new:
        say(done.stdout[-3000:])
        for path in new:
            say(f"  again: {sys.executable} -m tests.fuzz.replay {harness} {path.relative_to(ROOT)}")
    return not done.returncode and not new


def _told(log: str) -> str:
    """Executions, coverage and speed, from libFuzzer's own lines."""
    runs = re.search(r"stat::number_of_executed_units:\s+(\d+)", log)
    covered = re.findall(r"cov: (\d+) ft: (\d+) corp: (\d+)", log)
    peak = re.search(r"stat::peak_rss_mb:\s+(\d+)", log)
    cov, features, corpus = covered[-1] if covered else ("?", "?", "?")
    return (
        f"{runs[1] if runs else '?':>9} runs, {cov} edges, {features} features, {corpus} inputs kept, "
        f"{peak[1] if peak else '?'} MB"
    )


def say(text: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
