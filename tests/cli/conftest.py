"""The command line, in this process and in one of its own."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from guard import cli

ROOT = Path(__file__).resolve().parents[2]


class Marker:
    """Something whose pickle would run a command, and never does here."""

    def __reduce__(self) -> tuple[object, tuple[str, ...]]:
        """Say what loading would do."""
        return os.system, ("touch guard-was-here",)


HOSTILE = pickle.dumps(Marker(), 4)
CLEAN = pickle.dumps({"a": [1, 2.5, "x"]}, 4)
UNVETTED = b"cmypkg.models\nNet\n)\x81}b."
"""Makes a ``mypkg.models.Net`` and sets its state."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a command ended."""

    code: int
    out: str
    err: str


Guard = Callable[..., Outcome]


@pytest.fixture
def guard(capsys: pytest.CaptureFixture[str]) -> Guard:
    """Runs the command line in this process."""

    def run(*arguments: str | Path) -> Outcome:
        code = cli.run([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Outcome(int(code), captured.out, captured.err)

    return run


@pytest.fixture
def process() -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Runs ``python -m guard`` in a process of its own."""

    def run(*arguments: str | Path, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "guard", *map(str, arguments)],
            input=stdin,
            capture_output=True,
            check=False,
            timeout=60,
            env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        )

    return run


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder with one file of each verdict."""
    (tmp_path / "hostile.pkl").write_bytes(HOSTILE)
    (tmp_path / "clean.pkl").write_bytes(CLEAN)
    (tmp_path / "unvetted.pkl").write_bytes(UNVETTED)
    (tmp_path / "notes.txt").write_text("nothing to see\n")
    (tmp_path / "broken.pkl").write_bytes(CLEAN[:-4])
    return tmp_path
