"""Ordinary text must be CLEAN: some thousands of files of Python and of installed packages, by name and without.

::

    python -m tests.text_corpus [COUNT]

Each file is judged under its own name, and its bytes once more under a name that promises nothing, where only the bytes
can say that they are text and no program. Prints what is not CLEAN; leaves with 1 where anything is not.
"""

from __future__ import annotations

import argparse
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from guard.inspection import Inspection, Verdict
from guard.pipeline import Options, inspect
from guard.sources import Target, local, memory

ENDINGS = frozenset(
    ".c .cfg .cpp .css .csv .h .hpp .html .ini .js .json .md .py .pyi .pyx .rst .svg .toml .txt .xml .yaml .yml".split()
)
LARGEST = 1 << 20
"""Bytes; larger ones are data rather than text to be read."""
OPTIONS = Options(engines="none")


@dataclass(frozen=True, slots=True)
class Miss:
    """A text file that is not CLEAN."""

    path: Path
    named: bool
    """False where it was judged without its name."""
    why: str


def corpus(count: int) -> list[Path]:
    """Text files of this Python, spread evenly over all that there are; the same ones each time."""
    roots = {sysconfig.get_path("stdlib"), sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    found = sorted({path for root in roots for path in Path(root).rglob("*") if _text(path)})
    step = max(1, len(found) // count)
    return found[::step][:count]


def misses(paths: list[Path]) -> Iterator[Miss]:
    """Judge each file twice, and yield what is not CLEAN."""
    for path in paths:
        named, nameless = local.target(str(path)), memory.of_bytes(path.read_bytes(), "data")
        for target in (named, nameless):
            yield from _judged(path, target, named=target is named)


def _judged(path: Path, target: Target, *, named: bool) -> Iterator[Miss]:
    inspection = inspect(target, OPTIONS)
    if inspection.verdict is not Verdict.CLEAN:
        yield Miss(path, named, why(inspection))


def why(inspection: Inspection) -> str:
    """Return what was said of the bytes, on one line."""
    said = [f"{finding.rule} {finding.message}" for part in inspection.walk() for finding in part.findings]
    unread = [f"{gap.reason} {gap.detail}" for part in inspection.walk() for gap in part.coverage.gaps]
    return f"{inspection.verdict}: {'; '.join((*said, *unread))}"


def _text(path: Path) -> bool:
    return path.suffix in ENDINGS and path.is_file() and not path.is_symlink() and path.stat().st_size <= LARGEST


def main() -> int:
    """Judge the corpus and print what is not CLEAN."""
    parser = argparse.ArgumentParser(prog="python -m tests.text_corpus", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("count", type=int, nargs="?", default=10_000, help="files")
    paths = corpus(parser.parse_args().count)
    missed = list(misses(paths))
    for miss in missed:
        sys.stdout.write(f"{miss.path}{'' if miss.named else ' (without its name)'}: {miss.why}\n")
    sys.stdout.write(f"{len(paths)} files, judged twice each: {len(missed)} not CLEAN\n")
    return int(bool(missed))


if __name__ == "__main__":
    sys.exit(main())
