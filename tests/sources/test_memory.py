"""Bytes and open files are judged where they are, and left as they were."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from guard.errors import SourceError, Truncated, UsageError
from guard.limits import Budget
from guard.sources import memory


@pytest.mark.parametrize("data", [b"0123456789", bytearray(b"0123456789"), memoryview(b"0123456789")])
def test_bytes_of_every_kind(data: bytes) -> None:
    target = memory.of_bytes(data, "model.pt")
    with target.open(Budget()) as opened:
        assert opened.window.read(2, 3) == b"234"
        assert opened.window.length == 10
        assert opened.stat is None
    assert (target.name, str(target.location)) == ("model.pt", "model.pt")


def test_wider_items_are_counted_in_bytes() -> None:
    with memory.of_bytes(memoryview(b"01234567").cast("I")).open(Budget()) as opened:
        assert opened.window.read(3, 2) == b"34"


def test_bytes_without_a_name_promise_nothing() -> None:
    target = memory.of_bytes(b"")
    assert (target.name, str(target.location)) == ("", "<bytes>")


def test_an_open_file_keeps_its_position() -> None:
    file = io.BytesIO(b"0123456789")
    file.seek(4)
    with memory.of_file(file).open(Budget()) as opened:
        assert opened.window.read(7, 3) == b"789"
        assert opened.window.read(0, 2) == b"01"
    assert file.tell() == 4


def test_its_position_is_kept_when_reading_it_fails() -> None:
    file = io.BytesIO(b"0123456789")
    file.seek(4)
    with pytest.raises(Truncated), memory.of_file(file).open(Budget()) as opened:
        opened.window.read(7, 30)
    assert file.tell() == 4


def test_a_raw_file_that_returns_less_is_asked_again(tmp_path: Path) -> None:
    class Slow(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            return super().read(min(size or 0, 2))

    with memory.of_file(Slow(b"0123456789")).open(Budget()) as opened:
        assert opened.window.read(1, 8) == b"12345678"
    path = tmp_path / "raw"
    path.write_bytes(b"0123")
    with path.open("rb", buffering=0) as raw, memory.of_file(raw).open(Budget()) as opened:
        assert opened.window.read(0, 4) == b"0123"


def test_a_file_that_grows_while_it_is_read_is_said_to() -> None:
    file = io.BytesIO(b"0123")
    with pytest.raises(SourceError, match="changed"), memory.of_file(file).open(Budget()):  # noqa: PT012 -- closing raises
        file.seek(0, 2)
        file.write(b"more")


def test_a_file_that_shrinks_gives_less() -> None:
    file = io.BytesIO(b"0123456789")
    with pytest.raises(SourceError, match="changed"), memory.of_file(file).open(Budget()) as opened:  # noqa: PT012 -- twice
        file.truncate(4)
        with pytest.raises(Truncated):
            opened.window.read(0, 10)


def test_a_file_that_fails_is_an_error_of_the_source() -> None:
    class Broken(io.BytesIO):
        broken = False

        def read(self, size: int | None = -1, /) -> bytes:
            if self.broken:
                raise OSError("the cable is out")
            return super().read(size)

    file = Broken(b"0123")
    with memory.of_file(file).open(Budget()) as opened:
        file.broken = True
        with pytest.raises(SourceError, match="0x1: the cable is out"):
            opened.window.read(1, 2)


def test_a_file_closed_before_it_is_opened_is_an_error_of_the_source() -> None:
    file = io.BytesIO(b"0123")
    target = memory.of_file(file)
    file.close()
    with pytest.raises(SourceError), target.open(Budget()):
        pytest.fail("it was opened")


def closed() -> io.BytesIO:
    file = io.BytesIO()
    file.close()
    return file


@pytest.mark.parametrize("file", [io.StringIO("text"), 7, None, closed()], ids=["text", "number", "None", "closed"])
def test_what_cannot_be_judged_is_a_usage_error(file: Any) -> None:
    with pytest.raises(UsageError, match="cannot be judged"):
        memory.of_file(file)


def test_a_pipe_is_a_usage_error() -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    with pytest.raises(UsageError, match="seekable"):
        memory.of_file(Pipe())
