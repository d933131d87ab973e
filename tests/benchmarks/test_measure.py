"""What a run cost: of all its processes, whatever becomes of them."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.benchmarks.measure import Run, run

ROOT = Path(__file__).resolve().parents[2]
BUSY = "import time\nwhile time.process_time() < {seconds}: pass\n"
SPAWN = "import subprocess, sys\nchild = subprocess.Popen([sys.executable, '-c', {code!r}])\n"
AWAIT = "import os, time\nwhile not os.path.exists({file!r}): time.sleep(0.01)\n"


def busy_and_known(file: Path) -> str:
    """A program that is busy, writes down its process, and stays busy."""
    draft = f"{file}.new"
    write = f"import os; open({draft!r}, 'w').write(str(os.getpid())); os.rename({draft!r}, {str(file)!r})\n"
    return BUSY.format(seconds=0.2) + write + BUSY.format(seconds=600)


def gone(file: Path) -> bool:
    return not Path(f"/proc/{file.read_text()}").exists()


def python(code: str, limit: float = 60) -> Run:
    return run([sys.executable, "-c", code], limit)


def test_a_run_is_accounted_for() -> None:
    busy = python("b = bytearray(64 << 20); sum(range(3_000_000)); raise SystemExit(3)")
    assert busy.exit_code == 3
    assert 0.01 < busy.seconds < 30
    assert busy.wall > 0.01
    assert busy.together >= busy.mebibytes > 64
    assert busy.processes == 1
    assert not busy.capped


def test_a_run_that_does_not_end_is_ended() -> None:
    stuck = python("import time; time.sleep(600)", 0.5)
    assert stuck.capped
    assert stuck.exit_code == -9
    assert stuck.wall < 60


def test_a_run_that_is_killed_by_another_was_not_capped() -> None:
    killed = python("import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    assert killed.exit_code == -9
    assert not killed.capped


def test_a_child_that_was_waited_for_is_counted() -> None:
    assert python(SPAWN.format(code=BUSY.format(seconds=0.5)) + "child.wait()").seconds > 0.5


def test_a_child_that_was_killed_is_counted(tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    code = SPAWN.format(code=busy_and_known(pid)) + AWAIT.format(file=str(pid))
    assert python(code + "child.kill(); child.wait()").seconds > 0.2
    assert gone(pid)


def test_a_grandchild_that_was_left_behind_is_ended_and_counted(tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    code = SPAWN.format(code=SPAWN.format(code=busy_and_known(pid))) + AWAIT.format(file=str(pid)) + "child.wait()"
    left = python(code)
    assert left.seconds > 0.2
    assert left.exit_code == 0
    assert gone(pid)


def test_at_the_limit_children_are_ended_and_counted_too(tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    begin = time.monotonic()
    stuck = python(SPAWN.format(code=busy_and_known(pid)) + "child.wait()", 6)
    assert stuck.capped
    assert stuck.seconds > 0.2
    assert time.monotonic() - begin < 60
    assert gone(pid)


def test_memory_of_several_processes_is_added_up_and_that_of_the_largest_known() -> None:
    hold = "b = bytearray(64 << 20)\nimport time; time.sleep(0.5)"
    code = SPAWN.format(code=hold) + hold + "; child.wait()"
    measure = f"from tests.benchmarks.measure import run; print(run([{sys.executable!r}, '-c', {code!r}], 60))"
    # in a small process, for what it occupies is counted for those that it starts
    done = subprocess.run([sys.executable, "-c", measure], cwd=ROOT, capture_output=True, text=True, check=True)
    two: Run = eval(done.stdout, {"Run": Run})  # noqa: S307 -- our own, printed a line above
    assert 64 < two.mebibytes < 64 * 2
    assert two.together > 64 * 2
    assert two.processes == 2


def test_contestants_do_not_inherit_our_modules_or_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    code = f"import os, sys; assert {str(tmp_path)!r} not in sys.path; assert os.environ['HOME'] == '/nowhere'"
    assert run([sys.executable, "-c", code], 60, home="/nowhere").exit_code == 0
