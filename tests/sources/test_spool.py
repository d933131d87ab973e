"""Standard input is read once, within bounds."""

from __future__ import annotations

import io

import pytest

from guard.errors import LimitExceeded, SourceError
from guard.limits import Budget, Limits
from guard.sources import spool


def test_it_is_read_once_and_may_be_opened_again() -> None:
    stream = io.BytesIO(b"0123456789")
    target = spool.target(stream, "model.pt")
    for _ in range(2):
        with target.open(Budget()) as opened:
            assert opened.window.read(0, 10) == b"0123456789"
            assert opened.stat is None
    assert (target.name, str(target.location)) == ("model.pt", "-")


def test_it_is_not_read_before_it_is_opened() -> None:
    stream = io.BytesIO(b"0123456789")
    spool.target(stream)
    assert stream.tell() == 0


def test_a_long_stream_goes_to_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spool, "_IN_MEMORY", 10)
    with spool.target(io.BytesIO(b"x" * 100_000)).open(Budget()) as opened:
        assert opened.window.read(99_999, 1) == b"x"


def test_too_long_a_stream_is_refused_every_time_it_is_opened() -> None:
    target = spool.target(io.BytesIO(b"0123456789"))
    limits = Limits(spool_bytes=9)
    for _ in range(2):
        with pytest.raises(LimitExceeded, match="more than 9 bytes"), target.open(Budget(limits)):
            pytest.fail("it was opened")
    with spool.target(io.BytesIO(b"0123456789")).open(Budget(Limits(spool_bytes=10))) as opened:
        assert opened.window.length == 10


def test_a_stream_that_fails_half_way_is_refused_every_time_it_is_opened() -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            data = super().read(min(size or 0, 4))
            if not data:
                raise OSError("the cable is out")
            return data

    target = spool.target(Broken(b"0123456789"))
    for _ in range(2):
        with pytest.raises(SourceError, match="the cable is out"), target.open(Budget()):
            pytest.fail("it was opened")
