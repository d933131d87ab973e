"""The benchmark itself: on tiny inputs it runs to its end and says what it measured."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

from tests.benchmarks.inputs import MAKERS, checkpoint
from tests.benchmarks.measure import Run, run
from tests.benchmarks.table import markdown


def test_a_tiny_run_makes_a_table(tmp_path: Path) -> None:
    output = tmp_path / "deep" / "benchmarks.md"
    words = ["--rounds", "1", "--scale", "0.001", "--output", str(output)]
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks", *words], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert output.read_text(encoding="utf-8") == done.stdout
    table = [line for line in done.stdout.splitlines() if line.startswith("|")]
    assert len(table) == 2 + 5
    assert all(line.count(" ÷ guard") == 2 for line in table[:1])
    assert all(line.count("×") == 4 for line in table[2:])
    assert "0.001 of their size" in done.stdout
    assert "picklescan 1." in done.stdout


def test_the_large_checkpoint_is_sparse_and_whole(tmp_path: Path) -> None:
    checkpoint(tmp_path, 0.0625)
    file = tmp_path / "checkpoint.pt"
    assert file.stat().st_size > 64 << 20
    assert file.stat().st_blocks * 512 < 1 << 20
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        assert archive.getinfo("archive/data/0").file_size == 64 << 20


def test_every_maker_says_what_it_makes() -> None:
    assert all(make.__doc__ for make in MAKERS)


def test_a_run_is_accounted_for() -> None:
    busy = run([sys.executable, "-c", "b = bytearray(64 << 20); sum(range(3_000_000)); raise SystemExit(3)"], 60)
    assert busy.exit_code == 3
    assert 0.01 < busy.seconds < 30
    assert busy.mebibytes > 64


def test_a_run_that_does_not_end_is_ended() -> None:
    stuck = run([sys.executable, "-c", "import time; time.sleep(600)"], 0.5)
    assert stuck.exit_code == -9


def test_the_table_shows_medians_ratios_and_ends() -> None:
    ours = [Run(seconds=second, mebibytes=10, exit_code=0) for second in (1.0, 2.0, 9.0)]
    theirs = [Run(seconds=8, mebibytes=40, exit_code=1)]
    slow = [Run(seconds=300, mebibytes=20, exit_code=-9)]
    shown = markdown({"x": {"guard": ours, "other": theirs, "slow": slow}}, "guard").splitlines()
    assert shown[2] == (
        "| x | 2.00 / 10 | 8.00 / 40, exit 1 | 300.00 / 20, stopped at the limit | 4.0 ×, 4.0 × | 150.0 ×, 2.0 × |"
    )


def test_the_machine_is_measured_against_the_loader() -> None:
    command = [sys.executable, "-m", "tests.benchmarks.machine", "--rounds", "1", "--scale", "0.002"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert "the machine, " in lines[0]
    assert sum("× pickle.loads" in line for line in lines) == 8
    assert "ms by the pipeline" in lines[-1]
