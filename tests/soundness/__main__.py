"""``python -m tests.soundness 100000``: the soundness test by hand, for as long as one likes."""

from __future__ import annotations

import argparse
import pickle
import subprocess
import sys
import time

from tests.soundness import arrays
from tests.soundness.campaign import Failure, Tally, campaign, coverage
from tests.soundness.kept import keep
from tests.soundness.shrink import shrink
from tests.wrapping import campaign as wrapping

SHOWN = 20
"""Programs in wrappings that are named."""


def main() -> int:
    """Run a campaign in parallel parts, print the figures, shrink what failed; 1 where a property does not hold."""
    parser = argparse.ArgumentParser(prog="python -m tests.soundness", description=__doc__)
    parser.add_argument("count", type=int, nargs="?", default=2000, help="programs")
    parser.add_argument("--seed", type=int, default=0, help="number of the first program")
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    parser.add_argument("--keep", action="store_true", help="write the shrunk counter-examples to programs/")
    parser.add_argument("--part", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.part:
        sys.stdout.buffer.write(pickle.dumps(campaign(options.seed, options.count)))
        return 0
    began = time.monotonic()
    tally = parts(options.seed, options.count, options.jobs)
    report(tally, time.monotonic() - began)
    for sort, failures in sorted(tally.failures.items()):
        smallest = shrink(min(failures, key=lambda failure: len(failure.program)))
        show(tally.sorts[sort], sort, smallest)
        if options.keep:
            say(f"  kept as {keep(smallest)}")
    joblib = arrays.campaign(options.seed, options.count // 4)
    say(arrays.told(joblib))
    inside = list(wrapping.campaign(options.seed, options.count // 4))
    say(f"{options.count // 4} programs in drawn wrappings, {len(inside)} judged otherwise than by themselves")
    for miss in inside[:SHOWN]:
        say(f"  {miss}")
    return 1 if tally.failures or joblib.failures or inside else 0


def parts(first: int, count: int, jobs: int) -> Tally:
    """Run a campaign in several processes."""
    each = -(-count // jobs)
    ranges = [(start, min(each, first + count - start)) for start in range(first, first + count, each)]
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.soundness", str(size), "--seed", str(start), "--part"], stdout=subprocess.PIPE
        )
        for start, size in ranges
    ]
    tally = Tally()
    for process in running:
        output, _ = process.communicate()
        if process.returncode:
            raise SystemExit(f"a part of the campaign failed: exit {process.returncode}")
        tally.add(pickle.loads(output))
    return tally


def report(tally: Tally, seconds: float) -> None:
    """Print the figures."""
    rate = tally.programs / seconds
    say(f"{tally.programs} programs, {tally.runs} runs of the unpicklers, {seconds:.0f} s, {rate:.0f} programs/s")
    say(f"{tally.killed} took the oracle's process down and were not compared")
    say(f"{tally.imports} imports seen, {tally.exact} runs compared exactly, {tally.computed} with a computed import")
    say(coverage(tally))
    say(f"misses: {sum(tally.sorts.values())} of {len(tally.sorts)} sorts")


def show(count: int, sort: str, failure: Failure) -> None:
    """Print one sort of failure by its smallest program."""
    say(f"\n{count} × {sort!a}\n  {failure.program.hex()}  {failure.program!r}")
    say(f"  {failure.miss.detail!a}\n  {failure.how}")


def say(text: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{text}\n")


if __name__ == "__main__":
    sys.exit(main())
