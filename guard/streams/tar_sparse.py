"""Sparse members of a tar: the maps in four forms, and a window in which the holes are zeros that nobody stores.

::

    old GNU   in the header: 4 pairs from byte 386, real size at 483; 21 pairs in each block that continues it
    0.0       pax: GNU.sparse.offset and GNU.sparse.numbytes, again and again; GNU.sparse.size
    0.1       pax: GNU.sparse.map, all pairs in one record; GNU.sparse.size
    1.0       pax: GNU.sparse.major and minor, GNU.sparse.realsize; the map leads the data, one number a line

Specification: GNU tar's manual, "Storing Sparse Files"; ``_proc_sparse`` and ``_proc_gnusparse_*`` in CPython's
``Lib/tarfile.py``. A map that is not in order, or does not fit the data, is read by each reader in its own way, and so
is refused here.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence

from guard.errors import LimitExceeded, Malformed, Unsupported
from guard.streams.tar_headers import BLOCK, number
from guard.streams.window import Window

PAIRS_MOST = 100_000
"""Pieces of one sparse member."""

MAP_MOST = 4 << 20
"""Bytes of a map that leads the data."""

Piece = tuple[int, int]
"""(offset in the file, bytes that are there)."""

_NUMBER = re.compile(r"[0-9]{1,19}")
_LINE = re.compile(rb"([0-9]{1,19})\n")


def old_pairs(block: bytes, begin: int, count: int) -> list[Piece]:
    """The pairs in a header, or in a block that continues it; an unused place ends them. Raises Malformed."""
    found: list[Piece] = []
    for at in range(begin, begin + 24 * count, 24):
        if not block[at : at + 24].strip(b"\0"):
            break
        found.append((number(block[at : at + 12])[0], number(block[at + 12 : at + 24])[0]))
    return found


def pax_pairs(pax: Mapping[str, str], repeated: Sequence[tuple[str, str]]) -> list[Piece] | None:
    """The pairs of forms 0.1 and 0.0; None for form 1.0, whose map leads the data. Raises Malformed, Unsupported."""
    if "GNU.sparse.map" in pax:
        return _paired([_number(text) for text in pax["GNU.sparse.map"].split(",")])
    if "GNU.sparse.size" in pax:
        offsets = [_number(value) for key, value in repeated if key == "GNU.sparse.offset"]
        counts = [_number(value) for key, value in repeated if key == "GNU.sparse.numbytes"]
        if len(offsets) != len(counts) or _number(pax.get("GNU.sparse.numblocks", str(len(counts)))) != len(counts):
            raise Malformed("a sparse map of as many offsets as it has no lengths for")
        return list(zip(offsets, counts, strict=True))
    if (pax.get("GNU.sparse.major"), pax.get("GNU.sparse.minor")) == ("1", "0"):
        return None
    raise Unsupported("a sparse file of a form that nobody writes")


def real_size(pax: Mapping[str, str]) -> int:
    """The size once expanded. Raises Malformed."""
    return _number(pax.get("GNU.sparse.realsize", pax.get("GNU.sparse.size", "")))


def leading_map(data: Window) -> tuple[list[Piece], int]:
    """The map that leads the data (form 1.0), and the bytes that it takes. Raises Malformed, LimitExceeded."""
    text, at = bytearray(), 0

    def line() -> int:
        nonlocal at
        while (match := _LINE.match(text, at)) is None:
            if len(text) - at > 20 or len(text) >= data.length:
                raise Malformed("a sparse map that is no list of numbers")
            if len(text) > MAP_MOST:
                raise LimitExceeded(f"a sparse map of more than {MAP_MOST} bytes")
            text.extend(data.peek(len(text), BLOCK))
        at = match.end()
        return int(match[1])

    count = line()
    if count > PAIRS_MOST:
        raise LimitExceeded(f"a sparse file of {count} pieces, at most {PAIRS_MOST}")
    pairs = _paired([line() for _ in range(2 * count)])
    if text[at:].strip(b"\0"):
        raise Malformed("something lies behind a sparse map")
    return pairs, len(text)


def _paired(numbers: list[int]) -> list[Piece]:
    if len(numbers) % 2 or len(numbers) > 2 * PAIRS_MOST:
        raise Malformed("a sparse map of an odd number of numbers, or of too many")
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def _number(text: str) -> int:
    if not _NUMBER.fullmatch(text):
        raise Malformed(f"a sparse map with {text[:40]!r} for a number")
    return int(text)


def fitting(pieces: Sequence[Piece], stored: int, size: int) -> tuple[Piece, ...]:
    """The pieces that hold something. Raises Malformed where they overlap, or fit neither the data nor the size."""
    reached = 0
    for offset, length in pieces:
        if offset < reached or length < 0:
            raise Malformed("a sparse map that is not in order")
        reached = offset + length
    if reached > size or sum(length for _, length in pieces) != stored:
        raise Malformed("a sparse map that does not fit the data")
    return tuple(piece for piece in pieces if piece[1])


def expanded(data: Window, pieces: Sequence[Piece], size: int) -> Window:
    """A window on the file as it would be unpacked. Raises LimitExceeded for more holes than may be made up."""
    data.budget.spend_inflated(size - data.length)
    begins = [offset for offset, _ in pieces]
    stored = [0]
    for _, length in pieces:
        stored.append(stored[-1] + length)

    def pread(at: int, length: int) -> bytes:
        end, made = at + length, bytearray(length)
        index = max(bisect_right(begins, at) - 1, 0)
        while index < len(pieces) and begins[index] < end:
            offset, count = pieces[index]
            begin, stop = max(at, offset), min(end, offset + count)
            if begin < stop:
                made[begin - at : stop - at] = data.pread(data.start + stored[index] + begin - offset, stop - begin)
            index += 1
        return bytes(made)

    return Window(pread, 0, size, data.budget)
