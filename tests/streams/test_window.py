"""Windows: every byte by position, nothing past the end, everything paid for."""

from __future__ import annotations

import pytest

from guard.errors import LimitExceeded, Malformed, Truncated
from guard.limits import Budget, Limits
from guard.streams.window import Window


def test_a_window_reads_inside_its_stretch_only() -> None:
    window = Window.of(b"0123456789").window(2, 5)
    assert window.read(0, 5) == b"23456"
    assert window.peek(3, 99) == b"56"
    assert window.peek(99, 1) == b""
    assert window.uint(0, 2) == int.from_bytes(b"23", "little")
    assert b"".join(window.chunks(2)) == b"23456"
    for offset, length in ((0, 6), (-1, 2), (6, 0), (2, -1)):
        with pytest.raises(Truncated):
            window.read(offset, length)
        with pytest.raises(Truncated):
            window.window(offset, length)


def test_a_file_that_shrinks_is_cut() -> None:
    with pytest.raises(Truncated, match="came"):
        Window(lambda _at, _n: b"x", 0, 10).read(0, 5)


def test_every_byte_is_paid_for() -> None:
    window = Window.of(b"x" * 100, Budget(Limits(bytes_read=150)))
    window.read(0, 100)
    with pytest.raises(LimitExceeded, match="150 bytes"):
        window.read(0, 100)


@pytest.mark.parametrize("text", [b"{", b'{"a": 1, "a": 2}', b"\xff", b"[" * 100_000])
def test_json_is_strict(text: bytes) -> None:
    with pytest.raises(Malformed):
        Window.of(text).json(0, len(text))


def test_json_is_read_within_its_limit() -> None:
    assert Window.of(b'{"a": [1]}').json(0, 10) == {"a": [1]}
    with pytest.raises(LimitExceeded):
        Window.of(b"[]" * 9, Budget(Limits(header_bytes=4))).json(0, 18)


def test_meters_stop_at_their_limits() -> None:
    budget = Budget(Limits(bytes_inflated=1, operations=1, facts=1, members=1))
    for spend in (budget.spend_inflated, budget.spend_operations, budget.spend_facts, budget.spend_members):
        spend(1)
        with pytest.raises(LimitExceeded):
            spend(1)
