"""Real pickles, and what becomes of them when bits flip, opcodes change places, ends are cut and halves are spliced."""

from __future__ import annotations

import array
import collections
import datetime as dt
import decimal
import enum
import fractions
import io
import pathlib
import pickle
import pickletools
import random
import uuid
from functools import cache
from typing import Any, Final

import numpy as np

LINES: Final = {"GLOBAL": 2, "INST": 2}
"""Opcodes with more than one line of operand."""

WIDTHS: Final = {
    pickletools.TAKEN_FROM_ARGUMENT1: 1,
    pickletools.TAKEN_FROM_ARGUMENT4: 4,
    pickletools.TAKEN_FROM_ARGUMENT4U: 4,
    pickletools.TAKEN_FROM_ARGUMENT8U: 8,
}
"""How a counted operand is marked in pickletools → bytes of its count."""

OPCODES: Final = {ord(opcode.code): opcode for opcode in pickletools.opcodes}


class Colour(enum.Enum):
    """An enumeration: pickled by value, and by name."""

    RED = 1


class Plain:
    """A class with an attribute."""

    def __init__(self, held: Any) -> None:
        """Hold something."""
        self.held = held


class Slotted:
    """A class with slots: its state is a pair."""

    __slots__ = ("x",)

    def __init__(self) -> None:
        """Have an x."""
        self.x = [1]


def values() -> list[Any]:
    """Plain data, containers, and instances of many kinds."""
    shared = [1, "two"]
    loop: list[Any] = []
    loop.append(loop)
    return [
        None, [1, 2.5, "text", b"bytes", True], {"k": (1, 2, 3, 4), "l": [], "d": {}}, {1, 2}, frozenset("ab"), 2**70,
        -(2**31), [shared, shared], loop, "é" * 300, bytearray(b"xyz"), complex(1, 2), range(3), slice(1, 2),
        dt.datetime(2020, 1, 2, 3, 4, tzinfo=dt.UTC), dt.date(2020, 1, 2), dt.timedelta(1), dt.UTC,
        collections.OrderedDict(a=1, b=[2]), collections.deque([1, 2], 5), collections.defaultdict(list, a=[1]),
        collections.Counter("aab"), decimal.Decimal("1.5"), fractions.Fraction(1, 3), uuid.UUID(int=5),
        pathlib.PurePosixPath("a/b"), array.array("i", [1, 2]), Colour.RED, Plain({"x": Plain(None)}), Slotted(),
        ValueError("x", 1), print, collections.OrderedDict, io.BytesIO(b"abc"), list(range(40)), {str(i): i for i in
        range(20)}, np.arange(6).reshape(2, 3), np.array(["a", None], dtype=object), np.float32(1.5), np.dtype([("a",
        "<i4"), ("b", "S3")]), [np.zeros(2), np.ones(2)], tuple(range(2**31, 2**31 + 20)),
    ]  # fmt: skip


@cache
def real_pickles() -> tuple[bytes, ...]:
    """Each of the values at each protocol, and with its buffers out of band."""
    made = []
    for value in values():
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            try:
                made.append(pickle.dumps(value, protocol))
            except (TypeError, pickle.PicklingError):
                continue
        aside: list[pickle.PickleBuffer] = []
        made.append(pickle.dumps(value, 5, buffer_callback=aside.append))
    return tuple(sorted({one for one in made if len(one) < 1500}))


def split(program: bytes) -> list[bytes]:
    """A program as pieces, an opcode with its operands each; whatever is none is a piece of one byte."""
    pieces, at = [], 0
    while at < len(program):
        size = _size(program, at)
        pieces.append(program[at : at + size])
        at += size
    return pieces


def _size(program: bytes, at: int) -> int:
    opcode = OPCODES.get(program[at])
    if opcode is None or opcode.arg is None:
        return 1
    if opcode.arg.n >= 0:
        return 1 + opcode.arg.n
    if opcode.arg.n in WIDTHS:
        width = WIDTHS[opcode.arg.n]
        return 1 + width + min(int.from_bytes(program[at + 1 : at + 1 + width], "little"), len(program))
    end = at
    for _ in range(LINES.get(opcode.name, 1)):
        end = program.find(b"\n", end + 1)
        if end < 0:
            return len(program) - at
    return end + 1 - at


def mutate(draw: random.Random, program: bytes, other: bytes) -> bytes:
    """A few changes, or none at all."""
    for _ in range(draw.choice((0, 1, 1, 1, 2, 3))):
        program = _change(draw, program, other) or program
    return program


def _change(draw: random.Random, program: bytes, other: bytes) -> bytes:
    kind = draw.randrange(8)
    at = draw.randrange(len(program))
    if kind == 0:
        return program[:at] + bytes([program[at] ^ 1 << draw.randrange(8)]) + program[at + 1 :]
    if kind == 1:
        return program[:at] + bytes([draw.randrange(256)]) + program[at + 1 :]
    if kind == 2:
        return program[:at] if draw.random() < 0.3 else program[:at] + program[at + 1 :]
    return _rearranged(draw, kind, split(program), split(other))


def _rearranged(draw: random.Random, kind: int, pieces: list[bytes], others: list[bytes]) -> bytes:
    at, to = draw.randrange(len(pieces)), draw.randrange(len(pieces))
    if kind == 3:
        pieces[at], pieces[to] = pieces[to], pieces[at]
    elif kind == 4:
        pieces[at:at] = [draw.choice(others)]
    elif kind == 5:
        del pieces[at]
    elif kind == 6:
        first = draw.randrange(len(others))
        pieces[at:at] = others[first : first + draw.randrange(1, 12)]
    else:
        pieces[at] = bytes([draw.choice(list(OPCODES))]) + pieces[at][1:]
    return b"".join(pieces)
