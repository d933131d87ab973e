"""GIF: a screen, then pictures and extensions made of blocks of at most 255 bytes, up to a trailer."""

from __future__ import annotations

from collections.abc import Iterator

from guard.errors import LimitExceeded, Malformed
from guard.formats import Extent, Format, Item, Kind, Reading, Sniff
from guard.formats.signs import Leading
from guard.streams.cursor import Cursor
from guard.streams.window import Window

MAGICS = (b"GIF87a", b"GIF89a")
BLOCKS_MOST = 1_000_000
"""Blocks of one file: 255 MB in full ones."""
PICTURE, EXTENSION, TRAILER = 0x2C, 0x21, 0x3B


def sniff(window: Window) -> Sniff:
    """STRONG for either signature before a whole screen descriptor."""
    head = window.peek(0, 13)
    return Sniff.STRONG if head[:6] in MAGICS and len(head) == 13 else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Walk the blocks. Raises Malformed, Truncated or LimitExceeded."""
    cursor = Cursor(reading.window)
    if cursor.take(6) not in MAGICS:
        raise Malformed("no GIF: the signature is missing")
    cursor.skip(4)
    _colours(cursor, cursor.take(3)[0])
    yield Extent(0, cursor.at)
    kind, blocks = 0, 0
    while kind != TRAILER:
        cursor.window.budget.spend_members()
        begin = cursor.at
        kind = cursor.take(1)[0]
        if kind == PICTURE:
            cursor.skip(8)
            _colours(cursor, cursor.take(1)[0])
        if kind in (PICTURE, EXTENSION):
            cursor.skip(1)  # the size of the smallest code, or the extension's label
            blocks += _blocks(cursor, BLOCKS_MOST - blocks)
        elif kind != TRAILER:
            raise Malformed(f"no block of a GIF at {begin:#x}")
        yield Extent(begin, cursor.at - begin, Kind.DATA)


def _colours(cursor: Cursor, flags: int) -> None:
    """Pass over the colour table that the flags announce."""
    if flags & 0x80:
        cursor.skip(3 << ((flags & 7) + 1))


def _blocks(cursor: Cursor, most: int) -> int:
    """Pass over blocks, each behind its length, to the empty one; how many there were. Raises LimitExceeded."""
    length, count = -1, 0
    while length:
        if count == most:
            raise LimitExceeded(f"more than {BLOCKS_MOST} blocks in a GIF")
        length = cursor.take(1)[0]
        cursor.skip(length)
        count += 1
    return count


FORMAT = Format(
    id="gif",
    title="GIF picture",
    extensions=(".gif",),
    spec="https://www.w3.org/Graphics/GIF/spec-gif89a.txt",
    sign=Leading(*MAGICS),
    sniff=sniff,
    parse=parse,
    inert=True,
)
