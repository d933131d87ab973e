"""A gzip and a zip that hold themselves: unpacking one gives the same bytes, for ever.

The method is Russ Cox's ("Zip Files All The Way Down", 2010). A deflate stream is written in two opcodes of five bytes
each: ``literal`` (the header of a stored block) and ``repeat`` (a block that copies what came just before). With them a
program can print a prefix P, itself, and a suffix S. The checksum in P and S is of bytes that hold it: CRC-32 is
affine, so it is one of 32 equations in 32 bits.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable

OPCODE = 5
"""Bytes of an opcode."""


class _Bits:
    """Bits, the lowest first (RFC 1951, 3.1.1)."""

    def __init__(self) -> None:
        self._text = ""

    def number(self, value: int, width: int) -> None:
        """A number, its lowest bit first."""
        self._text += "".join(str(value >> bit & 1) for bit in range(width))

    def code(self, value: int, width: int) -> None:
        """A Huffman code, its highest bit first."""
        self._text += "".join(str(value >> bit & 1) for bit in reversed(range(width)))

    def taken(self, size: int) -> bytes:
        """All of it, in as many bytes. Raises ValueError where it needs more, or fewer."""
        if not 8 * (size - 1) < len(self._text) <= 8 * size:
            raise ValueError(f"{len(self._text)} bits are no {size} bytes")
        text = self._text.ljust(8 * size, "0")
        return bytes(int(text[at : at + 8][::-1], 2) for at in range(0, 8 * size, 8))


def _coded(value: int, per_power: int, least: int) -> tuple[int, int, int]:
    """(code, extra bits, their value) of a length or a distance (RFC 1951, 3.2.5)."""
    code, base = 0, least
    while True:
        extra = max(code // per_power - 1, 0)
        if base <= value < base + (1 << extra):
            return code, extra, value - base
        base += 1 << extra
        code += 1


def _copy(bits: _Bits, length: int, distance: int) -> None:
    code, extra, rest = _coded(length, 4, 3)
    bits.code(code + 1, 7) if code < 23 else bits.code(code - 23 + 0b11000000, 8)
    bits.number(rest, extra)
    code, extra, rest = _coded(distance, 2, 1)
    bits.code(code, 5)
    bits.number(rest, extra)


def _literal(size: int, *, last: bool = False) -> bytes:
    """The header of a stored block; its bytes follow."""
    return bytes([last]) + struct.pack("<HH", size, size ^ 0xFFFF)


def _repeat(lengths: tuple[int, ...], size: int = OPCODE, *, empty: int = 0, last: bool = False) -> bytes:
    """A block of fixed codes that prints again as many bytes as the lengths are together, from as far back."""
    bits = _Bits()
    for _ in range(empty):  # blocks of nothing fill the opcode up
        bits.number(0b010, 3)
        bits.code(0, 7)
    bits.number(0b010 | last, 3)
    for length in lengths:
        _copy(bits, length, sum(lengths))
    bits.code(0, 7)
    return bits.taken(size)


def _quine(prefix: bytes, suffix: bytes, first: bytes, again: bytes) -> bytes:
    """The program between P and S, and both; ``first`` repeats P and an opcode, ``again`` S and itself."""
    nothing, one, four = _literal(0), _literal(OPCODE), _literal(4 * OPCODE)
    repeat = _repeat((10, 10))
    tail = _literal(len(again) + len(suffix))
    start = _literal(len(prefix) + OPCODE)
    return b"".join(
        (
            *(prefix, start, prefix, start, first),
            *(one, first, one, one),
            *(four, first, one, one, four, repeat),
            *(four, repeat, four, repeat, four, repeat),
            *(four, repeat, nothing, nothing, tail, repeat),
            *(nothing, nothing, tail, again, suffix, again, suffix),
        )
    )


def _solved(make: Callable[[int], bytes]) -> bytes:
    """``make(crc)`` for the ``crc`` that is its own. Raises ArithmeticError where there is none."""
    constant = zlib.crc32(make(0))
    rows = []
    columns = [zlib.crc32(make(1 << bit)) ^ constant ^ (1 << bit) for bit in range(32)]  # (A + I) x = constant
    for bit in range(32):
        row = sum((column >> bit & 1) << number for number, column in enumerate(columns))
        rows.append(row | (constant >> bit & 1) << 32)
    for bit in range(32):
        pivot = next((at for at in range(bit, 32) if rows[at] >> bit & 1), None)
        if pivot is None:
            raise ArithmeticError("no checksum fits")
        rows[bit], rows[pivot] = rows[pivot], rows[bit]
        rows = [row ^ rows[bit] if at != bit and row >> bit & 1 else row for at, row in enumerate(rows)]
    made = make(sum((row >> 32 & 1) << bit for bit, row in enumerate(rows)))
    if make(zlib.crc32(made)) != made:
        raise ArithmeticError("the equations lie")
    return made


def gzip_quine() -> bytes:
    """A gzip of itself (RFC 1952): a header with a name of four letters, so that P and an opcode are twenty bytes."""

    def make(crc: int, size: int = 0) -> bytes:
        prefix = b"\x1f\x8b\x08\x08" + struct.pack("<I", 0) + b"\x00\x03" + b"r.gz\0"
        suffix = struct.pack("<II", crc, size)
        return _quine(prefix, suffix, _repeat((10, 10)), _repeat((7, 6), last=True))

    size = len(make(0))
    return _solved(lambda crc: make(crc, size))


NAME = b"it-holds-itself-for-ever-r.zip"
"""Thirty letters: P and an opcode are 65 bytes, which one copy and an empty block repeat in five."""


def zip_quine() -> bytes:
    """A zip whose one member is the zip (APPNOTE 4.3.7, 4.3.12, 4.3.16)."""

    def make(crc: int, size: int = 0, packed: int = 0) -> bytes:
        told = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 0x21, crc, packed, size, len(NAME), 0)
        prefix = b"PK\x03\x04" + told + NAME
        suffix = b"PK\x01\x02" + struct.pack("<H", 20) + told + struct.pack("<HHHII", 0, 0, 0, 0, 0) + NAME
        start = max(size - len(suffix) - 22, 0)
        suffix += b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(suffix), start, 0)
        return _quine(prefix, suffix, _repeat((65,), empty=1), _repeat((len(suffix) + 4,), 4, last=True))

    size = len(make(0))
    suffix = 46 + len(NAME) + 22
    return _solved(lambda crc: make(crc, size, size - 30 - len(NAME) - suffix))
