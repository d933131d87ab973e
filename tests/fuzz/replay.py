"""``python -m tests.fuzz.replay HARNESS FILE-OR-FOLDER...``: inputs again, without a fuzzer, on the form that is here.

Prints a digest of every answer, and one of them all: pure and compiled forms of the machine must print the same.
Without a file: fixtures and kept findings. ``all`` for every harness.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path

from guard.version import compiled
from tests.fuzz import seeds
from tests.fuzz.harnesses import HARNESSES


def answers(harness: str, inputs: Sequence[tuple[str, bytes]]) -> Iterator[tuple[str, str]]:
    """(name of an input, digest of what a harness says of it); a broken promise has none."""
    for name, data in inputs:
        try:
            yield name, hashlib.sha256(HARNESSES[harness](data).encode("utf-8", "surrogatepass")).hexdigest()
        except Exception:  # noqa: BLE001 -- whatever it is, that is the finding
            yield name, f"WRONG {traceback.format_exc()}"


def _inputs(harness: str, paths: Sequence[Path]) -> list[tuple[str, bytes]]:
    files = [file for path in paths for file in (sorted(path.rglob("*")) if path.is_dir() else [path])]
    given = [(str(file), file.read_bytes()) for file in files if file.is_file()]
    return given or [(f"seed {number}", data) for number, data in enumerate(seeds.seeds(harness))]


def main() -> int:
    """Replay; 1 where a promise is broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.replay", description=__doc__)
    parser.add_argument("harness", choices=[*HARNESSES, "all"])
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--quiet", action="store_true", help="only the digest of all")
    options = parser.parse_args()
    wrong, whole = 0, hashlib.sha256()
    for harness in HARNESSES if options.harness == "all" else [options.harness]:
        paths = [path / harness for path in options.paths] if options.harness == "all" else options.paths
        inputs = _inputs(harness, paths)
        for name, answer in answers(harness, inputs):
            failed = answer.startswith("WRONG")
            wrong += failed
            whole.update(f"{name.rpartition('/')[2]} {answer}\n".encode("utf-8", "surrogatepass"))
            if failed or not options.quiet:
                sys.stdout.write(f"{harness} {name} {answer}\n")
        sys.stdout.write(f"{harness}: {len(inputs)} inputs\n")
    sys.stdout.write(f"{'compiled' if compiled() else 'pure'} {whole.hexdigest()}\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
