"""What a fuzzer begins with: the fixtures, as far as they are small, and what was found before."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from tests.fuzz.harnesses import NAMES

HERE = Path(__file__).resolve().parent
FIXTURES = HERE.parents[1] / "fixtures"
FOUND = HERE / "found"
MOST = 20_000
"""Bytes of a seed: larger ones only slow a fuzzer down."""
FOLDERS = {
    "machine": ("pickle", "dill"),
    "pickle": ("pickle", "dill", "shelve"),
    "zip": ("zip", "npz", "torch_zip"),
    "safetensors": ("safetensors",),
    "npy": ("npy", "npz"),
    "joblib": ("joblib",),
    "whole": ("*",),
}
"""Whose fixtures a harness begins with."""


def found(harness: str) -> list[Path]:
    """Findings that were kept, as the fuzzer wrote them."""
    return sorted((FOUND / harness).glob("*"))


def seeds(harness: str) -> Iterator[bytes]:
    """Inputs for a harness, each once."""
    for path in found(harness):
        yield path.read_bytes()
    for folder in FOLDERS[harness]:
        for path in sorted(FIXTURES.glob(f"{folder}/[a-z]*/*")):
            if path.parts[-3] != "benign" and path.is_file() and path.stat().st_size <= MOST:
                yield (_name(path) if harness == "whole" else b"") + path.read_bytes()


def _name(path: Path) -> bytes:
    """The byte that draws the name most like a fixture's."""
    fits = [at for at, name in enumerate(NAMES) if name[1:] and path.name.endswith(name[1:])]
    return bytes([max(fits, key=lambda at: len(NAMES[at]), default=0)])


def write(harness: str, folder: Path) -> int:
    """Write the seeds of a harness into a folder; return how many."""
    folder.mkdir(parents=True, exist_ok=True)
    names = set()
    for data in seeds(harness):
        names.add(name := hashlib.sha256(data).hexdigest()[:16])
        (folder / name).write_bytes(data)
    return len(names)
