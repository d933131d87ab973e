"""Programs: random pickles that mostly go far, over every opcode of protocols 0 to 5.

The generator keeps an abstract stack (one letter for each value) to choose what can follow, and now and then chooses
without looking. A program is a list of pieces, an opcode with its operands each.
"""

from __future__ import annotations

import random
import struct
from typing import Final

from tests.soundness.values import (
    binary,
    empty,
    group,
    imported,
    integer,
    key,
    mapping,
    memoised,
    nothing,
    recall,
    result,
    string,
    tuple_of,
    value,
)
from tests.soundness.writer import Piece, Table, Writer

BLIND: Final = tuple(
    bytes([code]) for code in b"(012QRabcdehilopqstu\x81\x82\x83\x84\x85\x86\x87\x90\x91\x92\x93\x94\x97\x98gP."
)
"""Opcodes that are now and then chosen without looking."""


def build(w: Writer) -> None:
    """BUILD on what lies on top, which is best an instance."""
    if not w.top() or w.top() not in "rogdl" or w.chance(0.2):
        result(w)
    kind = w.draw.randrange(6)
    if kind < 3:
        mapping(w)
    elif kind == 3:
        (mapping if w.chance(0.5) else nothing)(w)
        mapping(w)
        w.put(b"\x86", 2, "t")
    else:
        value(w)
    w.put(b"b", 1)


def fill(w: Writer) -> None:
    """Put items into what lies on top, which is best a container or an instance."""
    if not w.top() or w.top() not in "ldeBrog" or w.chance(0.2):
        (empty if w.chance(0.6) else result)(w)
    letter = w.top()
    ways = {"l": "ae", "d": "su", "e": "\x90", "B": "es"}.get(letter, "aesu\x90")
    way = w.draw.choice(ways if w.chance(0.95) else "aesu\x90")
    many = way in "eu\x90"
    if many:
        w.put(b"(", 0, "(")
    for _ in range(w.draw.choice((0, 1, 2, 3)) if many else 1):
        (key if way == "\x90" else value if way in "ae" else pair)(w)
    if many and w.chance(0.03):
        value(w)
    if many:
        w.close(way.encode("latin-1"))
    else:
        w.put(way.encode("latin-1"), 2 if way == "s" else 1)


def pair(w: Writer) -> None:
    """Push a key and a value."""
    key(w)
    value(w)


def duplicate(w: Writer) -> None:
    """DUP, where there is something."""
    if w.top():
        w.put(b"2", 0, w.top())


def drop(w: Writer) -> None:
    """POP of a value or of a mark, or POP_MARK."""
    kind = w.draw.randrange(4)
    if kind == 0:
        if w.since_mark() < 0:
            mark(w)
            value(w)
        w.close(b"1")
    elif kind == 1:
        w.put(b"(", 0, "(")
        w.put(b"0", 1)
    elif w.stack and (len(w.stack) > 1 or w.chance(0.1)):
        w.put(b"0", 1)


def mark(w: Writer) -> None:
    """MARK, to be taken by something later, or never."""
    w.put(b"(", 0, "(")


def computed(w: Writer) -> None:
    """STACK_GLOBAL of whatever there is: names from the memo, results, wrong types."""
    for _ in range(2):
        w.draw.choice((recall, result, string, string, duplicate, value))(w)
    if w.top(2):
        w.put(b"\x93", 2, "g")


def trampoline(w: Writer) -> None:
    """Call, build, fill or hash the result of a call."""
    result(w)
    kind = w.draw.randrange(5)
    if kind == 0:
        tuple_of(w)
        w.put(w.draw.choice((b"R", b"\x81")), 2, "r")
    elif kind == 1:
        build(w)
    elif kind == 2:
        fill(w)
    elif kind == 3:
        w.put(b"}", 0, "d")
        w.put(b"0", 1)
    else:
        memoised(w)


def lend(w: Writer) -> None:
    """Hand a container to a callee, which may change or return it, and use the container (or the result) thereafter."""
    w.draw.choice((mapping, mapping, empty, group, binary))(w)
    index = 100 + w.draw.randrange(100)
    w.put(b"q" + bytes([index]))
    letter = w.top()
    imported(w)
    w.put(b"h" + bytes([index]), 0, letter)
    w.put(b"\x85", 1, "t")
    w.put(w.draw.choice((b"R", b"\x81")), 2, "r")
    borrow(w, index, letter)
    imported(w)
    w.put(b"0", 1)


def borrow(w: Writer, index: int, letter: str) -> None:
    """Use a container that was lent: as a target by index, as a state, as keywords, as arguments."""
    kind = w.draw.randrange(4)
    if kind == 0:
        if w.chance(0.5):
            w.put(b"h" + bytes([index]), 0, letter)
        w.put(b"K" + bytes([w.draw.randrange(6)]), 0, "i")
        integer(w)
        w.put(b"s", 2)
        return
    if kind == 1:
        empty(w)
    else:
        imported(w)
        if kind == 2:
            w.put(b")", 0, "t")
    w.put(b"h" + bytes([index]), 0, letter)
    w.put((b"", b"b", b"\x92", b"R")[kind], (0, 1, 3, 2)[kind], "" if kind == 1 else "r")


def protocol(w: Writer) -> None:
    """PROTO in mid-stream: it changes what names mean."""
    w.put(b"\x80" + bytes([w.draw.choice((0, 1, 2, 2, 3, 4, 5, 5, 6, 255) if w.chance(0.1) else (2, 3, 4, 5))]))


def blind(w: Writer) -> None:
    """An opcode chosen without looking."""
    code = w.draw.choice(BLIND)
    operand = {
        b"h": b"\x00", b"q": b"\x01", b"\x82": b"\x01", b"\x83": b"\x00\x01", b"\x84": b"\x01\x00\x00\x00",
        b"c": b"m\nn\n", b"i": b"m\nn\n", b"P": b"x\n", b"g": b"0\n", b"p": b"0\n",
    }.get(code, b"")  # fmt: skip
    w.put(code + operand, w.draw.randrange(2), w.draw.choice(("", "i", "g", "r")))


def garbage(w: Writer) -> None:
    """A byte that is no opcode, or any other."""
    w.put(bytes([w.draw.randrange(256)]))


ACTIONS: Final = Table(
    (value, 16),
    (result, 18),
    (build, 14),
    (fill, 22),
    (memoised, 16),
    (recall, 8),
    (duplicate, 4),
    (drop, 8),
    (mark, 2),
    (computed, 8),
    (trampoline, 8),
    (lend, 8),
    (protocol, 2),
    (blind, 2),
    (garbage, 1),
    (imported, 6),
    (group, 6),
)


def generate(draw: random.Random) -> list[Piece]:
    """A program of some 3 to 100 opcodes."""
    w = Writer(draw)
    if w.chance(0.8):
        w.put(b"\x80" + bytes([draw.choice((2, 3, 4, 4, 5, 0, 1))]))
    most = draw.choice((3, 8, 15, 30, 60))
    while len(w.pieces) < most:
        ACTIONS(w)
    finish(w)
    return framed(w)


def finish(w: Writer) -> None:
    """End the program: mostly with STOP, sometimes in the middle of an operand, sometimes with more after it."""
    if not w.top() or w.chance(0.02):
        value(w)
    kind = w.draw.randrange(40)
    if kind == 0:
        return
    if kind == 1:
        w.put(
            w.draw.choice(
                (b"cos\nsystem", b"cos\n", b"ios\nsys", b"X\x10\0\0\0os", b"I12", b"\x8c\x05a", b"Vtext", b"K")
            )
        )
        return
    w.put(b".", 1)
    if kind == 2:
        w.put(w.draw.choice((b"garbage", b"\x80\x04.", b"cos\nsystem\n.", b"\n", bytes(9))))


def framed(w: Writer) -> list[Piece]:
    """Put frames over stretches of the program, some of them wrong."""
    pieces = w.pieces
    if not w.chance(0.25):
        return pieces
    first = w.draw.randrange(len(pieces))
    last = w.draw.randrange(first, len(pieces)) + 1 if w.chance(0.4) else len(pieces)
    size = sum(map(len, pieces[first:last]))
    if w.chance(0.2):
        size = w.draw.choice((size + 1, size - 1, size - 2, size + 1000, 0, 1, 2**63, 2**64 - 1, size + 5))
    pieces.insert(first, b"\x95" + struct.pack("<Q", size & (2**64 - 1)))
    return pieces
