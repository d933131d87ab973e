"""A local file is opened once, never waited for, and watched for change."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from guard.errors import SourceError
from guard.limits import Budget
from guard.sources import local


def test_a_file_is_read_by_position_and_its_status_kept(tmp_path: Path) -> None:
    path = tmp_path / "model.bin"
    path.write_bytes(b"0123456789")
    target = local.target(str(path))
    with target.open(Budget()) as opened:
        assert opened.window.read(3, 4) == b"3456"
        assert opened.window.length == 10
        assert opened.stat is not None
        assert opened.stat.inode == path.stat().st_ino
        assert opened.stat.mtime_ns == path.stat().st_mtime_ns
    assert target.name == "model.bin"
    assert str(target.location) == str(path)


@pytest.mark.parametrize("kind", ["fifo", "socket", "folder", "link", "device"])
def test_what_is_no_regular_file_is_refused_without_waiting(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "x"
    with socket.socket(socket.AF_UNIX) as made:
        match kind:
            case "fifo":
                os.mkfifo(path)
            case "socket":
                made.bind(str(path))
            case "folder":
                path.mkdir()
            case "link":
                (tmp_path / "file").touch()
                path.symlink_to("file")
            case "device":
                path = Path("/dev/zero")
        with pytest.raises(SourceError), local.target(str(path)).open(Budget()):
            pytest.fail("it was opened")


def test_a_path_that_is_gone_or_impossible_is_an_error_of_the_source(tmp_path: Path) -> None:
    for path in (str(tmp_path / "gone"), "a\0b"):
        with pytest.raises(SourceError, match="cannot be opened"), local.target(path).open(Budget()):
            pytest.fail("it was opened")


def test_another_file_in_its_place_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "model.bin"
    path.write_bytes(b"good")
    target = local.target(str(path), status=path.stat())
    other = tmp_path / "other"
    other.write_bytes(b"evil")
    other.replace(path)
    with pytest.raises(SourceError, match="taken its place"), target.open(Budget()):
        pytest.fail("it was opened")


@pytest.mark.parametrize("change", ["longer", "touched", "same size"])
def test_a_file_that_changes_while_it_is_read_is_said_to(tmp_path: Path, change: str) -> None:
    path = tmp_path / "model.bin"
    path.write_bytes(b"good")
    os.utime(path, ns=(1, 1))
    with pytest.raises(SourceError, match="changed"), local.target(str(path)).open(Budget()):  # noqa: PT012 -- closing raises
        match change:
            case "longer":
                path.write_bytes(b"longer")
            case "touched":
                os.utime(path, ns=(2, 2))
            case "same size":
                path.write_bytes(b"evil")


def test_a_failure_within_is_not_hidden_by_the_change_it_came_with(tmp_path: Path) -> None:
    path = tmp_path / "model.bin"
    path.write_bytes(b"good")
    with pytest.raises(ZeroDivisionError), local.target(str(path)).open(Budget()):  # noqa: PT012 -- closing must not
        path.write_bytes(b"changed")
        raise ZeroDivisionError


def test_short_reads_are_continued_and_a_shrunken_file_gives_less(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "model.bin"
    path.write_bytes(b"0123456789")
    whole = os.pread
    monkeypatch.setattr(os, "pread", lambda fd, length, offset: whole(fd, min(length, 3), offset))
    with local.target(str(path)).open(Budget()) as opened:
        assert opened.window.read(0, 10) == b"0123456789"
        assert opened.window.pread(8, 10) == b"89"


def test_a_disk_that_fails_is_an_error_of_the_source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "model.bin"
    path.write_bytes(b"0123456789")

    def fails(*_: object) -> bytes:
        raise OSError(5, "Input/output error")

    with local.target(str(path)).open(Budget()) as opened, monkeypatch.context() as patch:
        patch.setattr(os, "pread", fails)
        with pytest.raises(SourceError, match="0x2: Input/output error"):
            opened.window.read(2, 2)


def test_a_status_that_fails_is_an_error_of_the_source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "model.bin"
    path.touch()

    def fails(*_: object) -> os.stat_result:
        raise OSError(5, "Input/output error")

    with (
        monkeypatch.context() as patch,
        pytest.raises(SourceError, match="cannot be examined"),
        local.target(str(path)).open(Budget()),
    ):
        patch.setattr(os, "fstat", fails)


def test_descriptors_are_closed(tmp_path: Path) -> None:
    path = tmp_path / "model.bin"
    path.touch()
    used = set()
    for _ in range(20):
        with local.target(str(path)).open(Budget()), path.open() as other:
            used.add(other.fileno())
    assert len(used) == 1
