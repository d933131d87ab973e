"""Where reports go, and how they look where they go."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from guard.cli import output
from guard.errors import SourceError

Guard = Callable[..., Any]


class Terminal(io.StringIO):
    """A terminal of a given encoding."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        """Yes."""
        return True


def test_colours_only_at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    assert output.terminal(Terminal())
    assert not output.terminal(io.StringIO())
    monkeypatch.setenv("NO_COLOR", "1")
    assert not output.terminal(Terminal())
    monkeypatch.setenv("NO_COLOR", "")
    assert output.terminal(Terminal())
    monkeypatch.setenv("TERM", "dumb")
    assert not output.terminal(Terminal())


def test_a_terminal_gets_colours_and_its_own_width(files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from guard import cli  # noqa: PLC0415 -- standard output is replaced first

    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for columns in (60, 120):
        screen = Terminal()
        monkeypatch.setattr("sys.stdout", screen)
        monkeypatch.setenv("COLUMNS", str(columns))
        assert cli.run(["scan", str(files / "hostile.pkl")]) == 1
        assert "\x1b[1;31mMALICIOUS  \x1b[0m" in screen.getvalue()
    monkeypatch.setenv("NO_COLOR", "1")
    screen = Terminal()
    monkeypatch.setattr("sys.stdout", screen)
    assert cli.run(["scan", str(files / "hostile.pkl")]) == 1
    assert "\x1b" not in screen.getvalue()


def test_an_ascii_terminal_gets_ascii(process: Callable[..., Any], files: Path) -> None:
    (files / "modèle.txt").write_text("x")
    done = process("scan", files, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 1
    assert done.stdout.isascii()
    assert b"mod\\xe8le.txt" in done.stdout
    assert b" - torch.load(weights_only=True)" in b" ".join(done.stdout.split())


def test_latin_1_terminals_get_what_they_can_show(process: Callable[..., Any], files: Path) -> None:
    (files / "modèle.txt").write_text("x")
    assert "modèle.txt".encode("latin-1") in process("scan", files, PYTHONIOENCODING="latin-1").stdout


def test_a_report_replaces_another_and_keeps_its_permissions(guard: Guard, files: Path, tmp_path: Path) -> None:
    report = tmp_path / "out" / "report.txt"
    report.parent.mkdir()
    report.write_text("old")
    report.chmod(0o640)
    assert guard("scan", files / "clean.pkl", "--output", report).code == 0
    assert report.read_text().startswith("CLEAN")
    assert stat.S_IMODE(report.stat().st_mode) == 0o640
    assert os.listdir(report.parent) == ["report.txt"]  # noqa: PTH208 -- names are what counts


def test_a_new_report_has_the_permissions_of_new_files(guard: Guard, files: Path, tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    report = tmp_path / "report.txt"
    assert guard("scan", files / "clean.pkl", "-o", report).code == 0
    assert report.stat().st_mode == (tmp_path / "other").stat().st_mode


def test_a_link_is_written_through(guard: Guard, files: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("real")
    assert guard("scan", files / "clean.pkl", "-o", tmp_path / "link").code == 0
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text().startswith("CLEAN")


def test_a_device_is_written_to_and_never_replaced(guard: Guard, files: Path) -> None:
    assert guard("scan", files / "clean.pkl", "-o", "/dev/null").code == 0
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


def test_standard_output_by_its_name(guard: Guard, files: Path) -> None:
    assert guard("scan", files / "clean.pkl", "-o", "-").out.startswith("CLEAN")


def test_a_report_that_fails_half_way_leaves_the_old_one(tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_text("old")
    with pytest.raises(ZeroDivisionError), output.replacing(str(report)) as file:  # noqa: PT012 -- half a report
        file.write("half")
        raise ZeroDivisionError
    assert report.read_text() == "old"
    assert list(tmp_path.iterdir()) == [report]


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkstemp", refuses)
    report = tmp_path / "report.txt"
    with pytest.raises(SourceError, match="cannot be written: Permission denied"), output.replacing(str(report)):
        pytest.fail("it was opened")


def test_a_full_device_is_said(guard: Guard, files: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    outcome = guard("scan", files / "clean.pkl", "-o", "/dev/full")
    assert outcome.code == 3
    assert outcome.err == "guard: /dev/full: cannot be written: No space left on device\n"
