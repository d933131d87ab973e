"""The command line as a whole: start-up, errors, endings."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from guard import cli
from guard.errors import BrokenPart, ExitCode, UsageError
from guard.version import VERSION

Process = Callable[..., subprocess.CompletedProcess[bytes]]

HEAVY = ("pydantic", "rich", "yaml", "numpy", "structlog", "torch", "picklescan", "modelscan", "asyncio")


WHICH = r"\d{4}\.\d\d \(\d{4}-\d\d-\d\d, sha256:[0-9a-f]{12}\)"


def imported(code: str) -> set[str]:
    """Top-level modules that some code imports."""
    script = f"{code}\nimport sys\nprint(*sorted({{name.partition('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, timeout=60)
    return set(done.stdout.split(b"\n")[-2].decode().split())


def test_the_version_is_quick_and_says_what_runs() -> None:
    code = "from guard import cli\nassert cli.run(['--version']) == 0"
    assert not {*HEAVY, "json"} & imported(code)


def test_the_version_is_that_of_the_distribution(guard: Callable[..., object]) -> None:
    project = (Path(__file__).parents[2] / "pyproject.toml").read_text()
    assert f'\nversion = "{VERSION}"\n' in project
    outcome = guard("--version")
    assert re.search(rf"out='guard {VERSION} \(pure Python\), lexicon {WHICH}\\n'", str(outcome))


def test_importing_guard_imports_nothing() -> None:
    found = imported("import guard")
    assert not {*HEAVY, "click", "json", "dataclasses"} & (found - imported("pass"))


def test_a_plain_scan_imports_nothing_heavy(files: Path) -> None:
    code = f"from guard import cli\nassert cli.run(['scan', {str(files / 'clean.pkl')!r}]) == 0"
    assert not {*HEAVY} & imported(code)


def test_a_scan_does_not_import_the_other_commands(files: Path) -> None:
    code = (
        f"from guard import cli\ncli.run(['scan', {str(files / 'clean.pkl')!r}])\n"
        "import sys\nassert 'guard.cli.scan' in sys.modules\n"
        "assert not {'guard.cli.check', 'guard.cli.show', 'guard.cli.rules'} & set(sys.modules)"
    )
    imported(code)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["frobnicate"], "no command 'frobnicate'"),
        (["chek"], "did you mean check?"),
        (["scan"], "Missing argument"),
        (["scan", "--frmat", "json", "x"], "--frmat"),
        (["scan", "--format", "xml", "x"], "xml"),
        (["scan", "no-such-file"], "no-such-file: No such file or directory; check the path"),
        (["scan", "--limit", "files", "."], "write NAME=NUMBER"),
        (["scan", "--limit", "cows=3", "."], "bytes_read"),
        (["scan", "--name", "x.pt", "."], "--name"),
        (["scan", ".", "--output", "/no/such/folder/report"], "no such folder"),
        (["scan", ".", "--output", "/"], "is a folder"),
        (["check", ".", "--policy", "basline"], "did you mean 'baseline'?"),
        (["explain", "GRD999"], "no rule 'GRD999'"),
        (["show", "no-such-file"], "no-such-file"),
        (["completion", "tcsh"], "tcsh"),
        (["allow"], "Missing argument"),
        (["allow", "no-such-file"], "no-such-file: cannot be opened"),
        (["allow", "."], "not a regular file"),
        (["allow", "x", "--name", "Not A Name"], "--name Not A Name"),
        (["allow", "x", "--output", "/no/such/folder/p.yaml"], "no such folder"),
        (["lexicon", "frobnicate"], "the commands are show, export, diff"),
        (["lexicon", "show"], "Missing argument"),
        (["lexicon", "show", ""], "is no name"),
        (["lexicon", "show", "a b"], "is no name"),
        (["lexicon", "show", "a:b:c"], "is no name"),
        (["lexicon", "show", "a\n\x1bb.c"], "is no name"),
        (["lexicon", "show", "a" * 2000], "is no name"),
        (["lexicon", "show", "nonsense"], "is no name"),
        (["lexicon", "export", "--output", "/no/such/folder/lexicon"], "no such folder"),
        (["lexicon", "diff", "no-such-file"], "no-such-file: cannot be opened"),
        (["lexicon", "diff", "."], "not a regular file"),
    ],
)
def test_what_makes_no_sense_is_one_line_and_exit_2(
    guard: Callable[..., object], arguments: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    outcome = guard(*arguments)
    assert getattr(outcome, "code") == ExitCode.USAGE  # noqa: B009 -- Outcome lives in conftest
    err = str(getattr(outcome, "err"))  # noqa: B009 -- likewise
    assert said in err
    assert err.startswith("guard: ")
    assert err.count("\n") == 1


def test_no_command_shows_the_help(process: Process) -> None:
    done = process()
    assert done.returncode == ExitCode.USAGE
    assert b"guard check model.pt" in done.stderr


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], *([name, "--help"] for name in cli.COMMANDS)])
def test_help_is_exit_0(guard: Callable[..., object], arguments: list[str]) -> None:
    assert getattr(guard(*arguments), "code") == 0  # noqa: B009 -- Outcome lives in conftest


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> Callable[[BaseException], None]:
    """Makes the command ``rules`` fail in a given way."""

    def fail(error: BaseException) -> None:
        @click.command()
        def command() -> None:
            raise error

        monkeypatch.setattr("guard.cli.rules.command", command)

    return fail


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (ValueError("a \x1b[31mred\n mistake"), 3, "guard: internal error: ValueError: a \\x1b[31mred"),
        (RecursionError(), 3, "internal error: RecursionError"),
        (MemoryError(), 3, "internal error: MemoryError"),
        (BrokenPart("a rule is broken"), 3, "guard: a rule is broken\n"),
        (UsageError("first\nsecond"), 2, "guard: first\nguard: second\n"),
        (KeyboardInterrupt(), 3, "guard: interrupted\n"),
        (click.Abort(), 3, "guard: interrupted\n"),
        (SystemError("x"), 3, "internal error"),
    ],
)
def test_every_failure_is_a_line_and_an_exit_code(
    failing: Callable[[BaseException], None],
    capfd: pytest.CaptureFixture[str],
    error: BaseException,
    code: int,
    said: str,
) -> None:
    failing(error)
    assert cli.run(["rules"]) == code
    err = capfd.readouterr().err
    assert said in err
    assert "Traceback" not in err
    assert "\x1b" not in err


def test_the_traceback_is_shown_when_asked_for(
    failing: Callable[[BaseException], None], capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    failing(ValueError("mistake"))
    monkeypatch.setenv(cli.DEBUG, "1")
    assert cli.run(["rules"]) == 3
    assert "Traceback" in capfd.readouterr().err
    monkeypatch.setenv(cli.DEBUG, "0")
    assert cli.run(["rules"]) == 3
    assert "Traceback" not in capfd.readouterr().err


def test_main_ends_the_process_with_the_code() -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["scan", "no-such-file"])
    assert ended.value.code == 2


def test_python_dash_m_guard(process: Process, files: Path) -> None:
    assert process("scan", files / "hostile.pkl").returncode == 1


def test_a_reader_that_goes_away_is_no_error(files: Path) -> None:
    for number in range(3000):
        (files / f"{number:05}.txt").write_text("x")
    piped = f"{sys.executable} -m guard scan {files}; echo code $? >&2"
    done = subprocess.run(["sh", "-c", f"({piped}) | head -1"], capture_output=True, check=False, timeout=120)
    assert done.stdout.count(b"\n") == 1
    assert done.stderr == b"code 1\n"


def test_a_full_disk_is_said_and_never_exit_0(files: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("no /dev/full here")
    with full.open("wb") as out:
        done = subprocess.run(
            [sys.executable, "-m", "guard", "scan", str(files / "clean.pkl")],
            stdout=out,
            stderr=subprocess.PIPE,
            check=False,
            timeout=60,
        )
    assert done.returncode == 3
    assert done.stderr.startswith(b"guard: the report cannot be written: No space left")
    assert done.stderr.count(b"\n") == 1


def test_ctrl_c_reports_what_is_known_so_far(files: Path) -> None:
    """A FIFO on standard input makes the second target wait; the first is judged by then."""
    with subprocess.Popen(
        [sys.executable, "-m", "guard", "scan", "-v", str(files / "clean.pkl"), "-", str(files / "notes.txt")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stderr is not None
        assert b"clean.pkl" in running.stderr.readline()
        time.sleep(1)
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=30)
    assert b"CLEAN      " + os.fsencode(files / "clean.pkl") in out
    assert b"interrupted before it was judged, and 1 more" in out
    assert b"Traceback" not in err
    assert running.returncode == 3
