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
from typing import Any

import click
import msgspec
import pytest

import guard
from guard import cli
from guard.errors import BrokenPart, ExitCode, UsageError
from guard.version import VERSION

Process = Callable[..., subprocess.CompletedProcess[bytes]]

HEAVY = ("pydantic", "rich", "yaml", "numpy", "structlog", "torch", "picklescan", "modelscan", "asyncio")


PATHS = [str(Path(guard.__file__).parents[1]), str(Path(msgspec.__file__).parents[1])]

WHICH = r"\d{4}\.\d\d \(\d{4}-\d\d-\d\d, sha256:[0-9a-f]{12}\)"


def imported(code: str) -> set[str]:
    """Top-level modules that some code imports."""
    script = f"{code}\nimport sys\nprint(*sorted({{name.partition('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, timeout=60)
    return set(done.stdout.split(b"\n")[-2].decode().split())


def loaded(command: list[str], **how: Any) -> set[str]:
    """Every module that a command imports, as its own interpreter tells."""
    done = subprocess.run(command, capture_output=True, check=True, timeout=60, **how)
    lines = (line.rsplit(b"|", 1) for line in done.stderr.splitlines() if line.startswith(b"import time:"))
    return {name.decode().strip() for _, name in lines}


def start(*arguments: str) -> list[str]:
    return [sys.executable, "-X", "importtime", "-c", "from guard.__main__ import main; main()", *arguments]


def test_the_version_imports_a_handful_of_modules() -> None:
    found = loaded(start("--version")) - loaded([sys.executable, "-X", "importtime", "-c", "pass"])
    ours = {name for name in found if name.partition(".")[0] == "guard"}
    assert ours == {"guard", "guard.__main__", "guard.slim", "guard.stamp", "guard.version"}
    assert not {"click", "msgspec", "typing", "re", "enum", "json"} & found


def test_who_judges_imports_nothing_that_reads_formats(files: Path) -> None:
    found = loaded(start("scan", str(files / "clean.pkl")))
    assert {"guard.judgement", "guard.sandbox.pool"} <= found
    reading = ("guard.examination", "guard.formats", "guard.engines", "guard.pipeline", "guard.policy", "guard.digests")
    assert not [name for name in found if name.startswith(reading) or name in HEAVY]
    spared = {"hashlib", "tempfile", "shutil", "pathlib", "subprocess", "socket", "logging", "json", "importlib.util"}
    assert not (spared | {"platform", "decimal", "traceback", "signal", "selectors", "textwrap"}) & found


def test_a_worker_imports_nothing_that_judges(files: Path) -> None:
    code = f"""
import sys
from guard.slim import slim
slim()
from _socket import AF_UNIX, SOCK_STREAM, socketpair
from guard import worker
from guard.artifact import Location
from guard.limits import Limits
from guard.messages import Task
from guard.wire import BYTES, Examine, frame, written
ours, theirs = socketpair(AF_UNIX, SOCK_STREAM)
data = open({str(files / "clean.pkl")!r}, "rb").read()
task = Task(at=Location(uri="clean.pkl"), name="clean.pkl", limits=Limits())
ours.sendall(written(Examine(task=task, size=len(data), inline=True)) + frame(BYTES, data))
ours.shutdown(1)
worker.Channel(theirs).serve()
"""
    found = loaded([sys.executable, "-I", "-S", "-X", "importtime", "-c", f"import sys; sys.path += {PATHS}\n{code}"])
    assert "guard.interpreters.pickle.machine" in found
    judging = ("guard.rules", "guard.judgement", "guard.engines", "guard.policy", "guard.reports", "guard.cli")
    assert not [name for name in found if name.startswith(judging) or name in HEAVY]
    assert not {"click", "hashlib", "inspect", "platform", "uuid", "decimal", "socket", "json", "logging"} & found


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
