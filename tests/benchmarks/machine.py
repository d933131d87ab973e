"""The pickle machine alone against ``pickle.loads`` of the same bytes, in one process, in turn.

::

    python -m tests.benchmarks.machine [--rounds N] [--scale S] [NAME…]

What is compared is processor time, as medians over pairs; both results are dropped off the clock. ``peak`` is what a
process of its own holds at most while the machine runs, over what it held before: a file is read as the command line
reads it, by position. The last line is what ``guard.pipeline.inspect`` takes for one pickle of a kilobyte.
"""

from __future__ import annotations

import argparse
import gc
import pickle
import random
import statistics
import string
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from guard.interpreters.pickle import machine
from guard.interpreters.pickle.dialects import C
from guard.interpreters.pickle.machine import Machine
from guard.lexicon import lookup
from guard.pipeline import Options, inspect
from guard.sources.local import target
from guard.streams.window import Window
from tests.benchmarks.inputs import pickle_of_a_kilobyte

INPUTS: dict[str, Callable[[int], object]] = {
    "dict of 1M str → int": lambda scale: {f"key{number}": number for number in range(scale)},
    "list of 2M ints": lambda scale: list(range(2 * scale)),
    "list of 1M floats": lambda scale: [number / 7 for number in range(scale)],
    "list of 1M short strings": lambda scale: [f"token{number}" for number in range(scale)],
    "dict of 1M words → int": lambda scale: {word: number for number, word in enumerate(_words(scale))},
    "list of 200k pairs": lambda scale: [(number, number + 1) for number in range(scale // 5)],
    "dict of 100k lists": lambda scale: {f"key{number}": [number] * 9 for number in range(scale // 10)},
    "list of 1M ints of all sizes": lambda scale: [_number(number) for number in range(scale)],
}


def _words(count: int) -> list[str]:
    """Words of all lengths, some of them not of ASCII letters, as in a vocabulary."""
    draw = random.Random(0)  # noqa: S311 -- reproducible, not secret
    letters = string.ascii_lowercase + "äöü"
    return ["".join(draw.choices(letters, k=draw.randrange(1, 12))) + str(number) for number in range(count)]


def _number(number: int) -> int:
    return (number * 2654435761) % (1 << 32) >> (number * 40503 % 31)


def compare(data: bytes, rounds: int) -> tuple[float, float]:
    """Median seconds of ``pickle.loads``, and the median ratio of the machine to it."""
    window = Window.of(data)
    loads, ratios = [], []
    for _ in range(rounds + 1):
        theirs = _seconds(lambda: pickle.loads(data))
        ours = _seconds(lambda: Machine(window, C, lookup).run())
        loads.append(theirs)
        ratios.append(ours / theirs)
        window.budget.operations = window.budget.bytes_read = 0
    return statistics.median(loads[1:]), statistics.median(ratios[1:])


def _seconds(work: Callable[[], object]) -> float:
    gc.collect()
    begin = time.process_time()
    made = work()
    end = time.process_time()
    del made
    return end - begin


def peak(file: Path) -> float:
    """MiB that a process of its own holds at most while the machine runs, over what it held before."""
    command = [sys.executable, "-m", "tests.benchmarks.machine", "--peak", str(file)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _peak(file: Path) -> float:
    with file.open("rb") as opened:

        def pread(at: int, size: int) -> bytes:
            opened.seek(at)
            return opened.read(size)

        before = _high_water()
        run = Machine(Window(pread, 0, file.stat().st_size), C, lookup).run()
        if not run.stopped:
            raise SystemExit(f"the machine stopped: {run.limit or run.error}")
        return (_high_water() - before) / 1024


def _high_water() -> int:
    """KiB that this process has held at most; ``ru_maxrss`` would count its parent's."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0])


def small(folder: Path, count: int) -> float:
    """Median milliseconds that the whole pipeline takes for one small pickle."""
    options = Options(engines="none")
    file = folder / "small.pkl"
    taken = []
    for number in range(count):
        file.write_bytes(pickle_of_a_kilobyte(number))
        begin = time.process_time()
        inspect(target(str(file)), options)
        taken.append(time.process_time() - begin)
    return statistics.median(taken) * 1000


def tell(names: Iterable[str], rounds: int, scale: float) -> None:
    """Measure, and print a line for each input."""
    form = "pure Python" if str(machine.__file__).endswith(".py") else "compiled"
    say(f"the machine, {form}, on Python {sys.version.split()[0]}; medians of {rounds} pairs")
    with tempfile.TemporaryDirectory(prefix="guard-benchmarks-") as name:
        for what in names:
            data = pickle.dumps(INPUTS[what](int(1_000_000 * scale)), protocol=4)
            file = Path(name, "input.pkl")
            file.write_bytes(data)
            seconds, ratio = compare(data, rounds)
            say(f"{what:30} {ratio:5.2f} × pickle.loads ({seconds:.3f} s)  peak {peak(file):6.1f} MiB")
        say(f"{'pickle of a kilobyte':30} {small(Path(name), max(20, int(1000 * scale))):5.2f} ms by the pipeline")


def say(text: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main(words: Sequence[str] | None = None) -> None:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.machine", description=__doc__)
    parser.add_argument("names", nargs="*", help="inputs whose names begin so; all of them without")
    parser.add_argument("--rounds", type=int, default=5, help="counted pairs; medians are shown")
    parser.add_argument("--scale", type=float, default=1.0, help="size of the inputs; 1 is full size")
    parser.add_argument("--peak", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args(words)
    if options.peak is not None:
        say(str(_peak(options.peak)))
        return
    begins = tuple(options.names) or ("",)
    tell([name for name in INPUTS if name.startswith(begins)], options.rounds, options.scale)


if __name__ == "__main__":
    main()
