"""A place in a window: small steps through a buffer, and large ones past it."""

from __future__ import annotations

import random

import pytest

from guard.errors import Truncated
from guard.streams.cursor import BUFFER, Cursor
from guard.streams.window import Window

DATA = random.Random(7).randbytes(3 * BUFFER + 11)  # noqa: S311 -- the same noise each time is wanted


def test_whatever_the_steps_the_bytes_are_those_there() -> None:
    choose = random.Random(3)  # noqa: S311 -- the same steps each time
    for _ in range(200):
        cursor = Cursor(Window.of(DATA), choose.randrange(len(DATA)))
        while cursor.left:
            step = min(choose.choice((1, 2, 4, 100, BUFFER + 1)), cursor.left)
            at = cursor.at
            assert cursor.look(step) == DATA[at : at + step]
            if choose.random() < 0.5:
                cursor.skip(step)
            else:
                assert cursor.take(step) == DATA[at : at + step]
            assert cursor.at == at + step


def test_the_end_is_the_end() -> None:
    cursor = Cursor(Window.of(b"abc"))
    assert cursor.look(5) == b"abc"
    with pytest.raises(Truncated):
        cursor.take(4)
    with pytest.raises(Truncated):
        cursor.skip(4)
    cursor.skip(3)
    assert cursor.left == 0
    assert cursor.look(1) == b""


def test_numbers_in_either_order() -> None:
    assert Cursor(Window.of(b"\1\2")).little(2) == 0x0201
    assert Cursor(Window.of(b"\1\2")).big(2) == 0x0102


def test_small_steps_cost_one_reading() -> None:
    window = Window.of(DATA)
    cursor = Cursor(window)
    for _ in range(1000):
        cursor.take(2)
    assert window.budget.bytes_read == BUFFER
