"""Pickles of numbers and constants without measure.

What is small enough to be a file stands in ``fixtures/pickle`` (``bomb-*``: announced lengths, memo keys, shapes), and
what nests or repeats in ``fixtures/makers/pickles/bombs.py`` (``HEAVY``, in tests/test_corpus.py).
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from functools import partial

from fixtures.assemble import NONE, POP, PROTO, STOP, TUPLE1, program
from fixtures.makers.pickles.bombs import ATTACK

Maker = Callable[[], Iterator[bytes]]
DIGITS = 1_000_000
DEEP = 200_000
HUGE = 100 << 20


def _whole(*parts: bytes) -> Maker:
    return lambda: iter([program(*parts)])


def _long4(size: int, digit: bytes) -> Iterator[bytes]:
    """A number of ``size`` bytes, and an attack behind it."""
    yield PROTO(2) + b"\x8b" + struct.pack("<i", size)
    for _ in range(size >> 20):
        yield digit * (1 << 20)
    yield POP + ATTACK


INERT = {"deep-tuples-alone.pkl"}
"""CLEAN, and rightly so: CPython's unpickler loads it, and it imports nothing."""

BOMBS: dict[str, Maker] = {
    "long4.pkl": partial(_long4, HUGE, b"\x7f"),
    "long4-negative.pkl": partial(_long4, HUGE, b"\xff"),
    "int-text.pkl": _whole(b"I", b"9" * DIGITS, b"\n", POP, ATTACK),
    "long-text.pkl": _whole(b"L", b"9" * DIGITS, b"L\n", POP, ATTACK),
    "long-text-hexadecimal.pkl": _whole(b"L0x", b"f" * DIGITS, b"L\n", POP, ATTACK),
    "float-text.pkl": _whole(b"F", b"9" * DIGITS, b"\n", POP, ATTACK),
    "float-exponent.pkl": _whole(b"F1e", b"9" * DIGITS, b"\n", POP, ATTACK),
    "string-escapes.pkl": _whole(b"S'", b"\\x41" * DIGITS, b"'\n", POP, ATTACK),
    "unicode-escapes.pkl": _whole(b"V", b"\\u0041" * DIGITS, b"\n", POP, ATTACK),
    "put-text.pkl": _whole(NONE, b"p", b"9" * DIGITS, b"\n", POP, ATTACK),
    "get-text.pkl": _whole(b"g", b"9" * DIGITS, b"\n", POP, ATTACK),
    "put-many-digits.pkl": _whole(NONE, *(b"p1%04000d\n" % number for number in range(2000)), POP, ATTACK),
    "binunicode8.pkl": _whole(PROTO(4), b"\x8d", struct.pack("<Q", 1 << 62), b"x", ATTACK),
    "binbytes8.pkl": _whole(PROTO(4), b"\x8e", struct.pack("<Q", 1 << 62), b"x", ATTACK),
    "bytearray8.pkl": _whole(PROTO(5), b"\x96", struct.pack("<Q", 1 << 62), b"x", ATTACK),
    "frame.pkl": _whole(PROTO(4), b"\x95", struct.pack("<Q", 1 << 62), ATTACK),
    "deep-text-lists.pkl": _whole(b"(" * DEEP, b"l" * DEEP, POP, ATTACK),
    "deep-text-dicts.pkl": _whole(b"(K\1" * DEEP, NONE, b"d" * DEEP, POP, ATTACK),
    "deep-persistent.pkl": _whole(PROTO(2), b")", (TUPLE1 + b"Q") * DEEP, POP, ATTACK),
    "deep-frozensets.pkl": _whole(PROTO(4), b"(" * DEEP, b"\x91" * DEEP, POP, ATTACK),
    "deep-tuples-alone.pkl": _whole(PROTO(2), b")", TUPLE1 * DEEP, STOP),
}
