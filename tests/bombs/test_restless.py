"""Files that are none, that change, or that cannot be read: never waited for, never CLEAN.

Each source by itself is tested in tests/sources; here the whole command answers, and a whole inspection.
"""

from __future__ import annotations

import os
import pickle
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

import guard
from guard.inspection import GapReason, Inspection, Verdict
from guard.pipeline import Options, inspect
from guard.sources import Target, local, tree
from tests.bombs.measure import ROOT, judged

HONEST = pickle.dumps(list(range(1000)), 2)
DEEP = 20_000
"""Levels, ten times as many as a path has room for (PATH_MAX, 4096 bytes): it is making more that takes minutes."""


def reasons(found: Inspection) -> set[GapReason]:
    return {gap.reason for one in found.walk() for gap in one.coverage.gaps}


@pytest.mark.parametrize(
    "kind", ["fifo", "socket", "/dev/zero", "/dev/full", "/dev/random", "loop", "loops", "self", "dangling"]
)
def test_what_is_no_file_is_refused_at_once(kind: str, tmp_path: Path) -> None:
    """As a member of a folder, and where the user names it."""
    (tmp_path / "folder").mkdir()
    path = tmp_path / "folder" / "model.pkl"
    with socket.socket(socket.AF_UNIX) as made:
        match kind:
            case "fifo":
                os.mkfifo(path)
            case "socket":
                made.bind(os.path.relpath(path))
            case "loop":
                path.symlink_to("model.pkl")
            case "loops":
                path.symlink_to("other.pkl")
                (tmp_path / "folder" / "other.pkl").symlink_to("model.pkl")
            case "self":
                path.symlink_to(".")
            case _:
                path.symlink_to(kind)
        inside = judged(tmp_path / "folder")
        assert (inside.exit_code, inside.verdicts) == (3, {"UNKNOWN"})
        if kind not in {"self", "dangling"}:
            assert judged(path).exit_code == 3


def _grown(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"more")


def _replaced(path: Path) -> None:
    other = path.with_name("other")
    other.write_bytes(HONEST)
    other.replace(path)


CHANGES: dict[str, Callable[[Path], object]] = {
    "grown": _grown,
    "shrunk": lambda path: os.truncate(path, 100),
    "emptied": lambda path: os.truncate(path, 0),
    "replaced": _replaced,
    "written again": lambda path: path.write_bytes(HONEST),
    "touched": lambda path: os.utime(path, ns=(1, 1)),
    "removed": lambda path: path.unlink(),
    "renamed": lambda path: path.rename(path.with_name("elsewhere.pkl")),
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("moment", ["identified", "reading"])
def test_a_file_that_changes_while_it_is_read_is_a_gap(change: str, moment: str, tmp_path: Path) -> None:
    path = tmp_path / "model.pkl"
    path.write_bytes(HONEST)
    done: list[str] = []

    def meddle(event: str, _fields: dict[str, object]) -> None:
        if event == moment and not done:
            done.append(event)
            CHANGES[change](path)

    found = inspect(local.target(str(path)), Options(engines="none", on_event=meddle))
    assert done
    assert found.verdict is Verdict.UNKNOWN
    assert reasons(found) & {GapReason.UNREADABLE, GapReason.TRUNCATED}


@pytest.mark.parametrize("change", ["removed", "replaced", "renamed", "emptied"])
def test_a_file_that_changes_between_listing_and_reading(change: str, tmp_path: Path) -> None:
    path = tmp_path / "model.pkl"
    path.write_bytes(HONEST)
    (target,) = tree.listing(str(tmp_path)).items
    assert isinstance(target, Target)
    CHANGES[change](path)
    assert inspect(target, Options(engines="none")).verdict is Verdict.UNKNOWN


def test_a_file_that_is_written_all_the_time_is_never_clean(tmp_path: Path) -> None:
    path = tmp_path / "model.pkl"
    path.write_bytes(HONEST)
    code = "import sys\nwhile True:\n    with open(sys.argv[1], 'r+b') as file: file.write(b'\\x80')"
    with subprocess.Popen([sys.executable, "-c", code, str(path)]) as writer:
        try:
            said = set()
            for _ in range(200):
                before = path.stat().st_mtime_ns
                verdict = guard.scan(path).verdict
                said.add(verdict)
                assert verdict is not Verdict.CLEAN or path.stat().st_mtime_ns >= before
        finally:
            writer.kill()
    assert Verdict.UNKNOWN in said


UNPRIVILEGED = """
import os, sys
from guard.cli import main
sys.stdout = open(os.devnull, "w")
try:
    main(["check", "--sandbox", "off", "--format", "json", sys.argv[1]])  # imports all
except SystemExit:
    pass
if os.geteuid() == 0:
    os.setegid(65534); os.seteuid(65534)
sys.stdout = sys.__stdout__
sys.exit(main(["check", "--sandbox", "off", "--format", "json", sys.argv[2]]))
"""


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_what_may_not_be_read_is_a_gap(kind: str) -> None:
    """Root may read anything: where the tests run as root, the command goes on as nobody."""
    with tempfile.TemporaryDirectory() as name:  # tmp_path lies in folders that nobody may enter
        models = Path(name)
        models.chmod(0o755)
        closed = models / "closed"
        closed.mkdir()
        (closed / "model.pkl").write_bytes(HONEST)
        shut = closed if kind == "folder" else closed / "model.pkl"
        shut.chmod(0)
        done = subprocess.run(
            [sys.executable, "-c", UNPRIVILEGED, str(ROOT / "fixtures/pickle/clean"), name],
            capture_output=True, text=True, cwd=ROOT, timeout=120, check=False,
        )  # fmt: skip
        shut.chmod(0o755)
    assert done.returncode == 3, done.stderr
    assert "Permission denied" in done.stdout


@pytest.mark.slow
def test_twenty_thousand_folders_in_each_other(tmp_path: Path) -> None:
    """Made, and removed, a level at a time: no path is that long, and no recursion that deep."""
    here = os.open(tmp_path, os.O_RDONLY | os.O_DIRECTORY)
    depth = 0
    try:
        for _ in range(DEEP):
            os.mkdir("d", dir_fd=here)
            below = os.open("d", os.O_RDONLY | os.O_DIRECTORY, dir_fd=here)
            os.close(here)
            here, depth = below, depth + 1
        cost = judged(tmp_path)
    finally:
        for _ in range(depth):
            above = os.open("..", os.O_RDONLY | os.O_DIRECTORY, dir_fd=here)
            os.close(here)
            here = above
            os.rmdir("d", dir_fd=here)
        os.close(here)
    assert cost.exit_code == 3
    assert cost.seconds < 20
    assert cost.megabytes < 400
