r"""JPEG: segments behind markers, entropy-coded scans between them, from ``SOI`` to ``EOI``.

A second picture may follow at once (Multi-Picture Format, as telephones write it); anything else that follows is left
unexplained.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from guard.errors import Malformed, Truncated
from guard.formats import Extent, Format, Item, Kind, Reading, Sniff
from guard.formats.signs import Leading
from guard.streams.cursor import Cursor
from guard.streams.window import Window

BEGINS = b"\xff\xd8\xff"
START, END, SCAN = 0xD8, 0xD9, 0xDA
ALONE = {0x01, *range(0xD0, 0xD8)}
"""Markers without a segment: TEM, and the restarts."""

PIECE = 1 << 16
"""Bytes of a scan looked through at a time."""
FILLING_MOST = 4096
"""Bytes of filling before a marker; writers have none, or one."""

_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
"""What ends a scan: a marker that is neither a stuffed byte, nor a restart, nor filling."""


def sniff(window: Window) -> Sniff:
    """STRONG for a start of image and another marker."""
    return Sniff.STRONG if window.peek(0, 3) == BEGINS else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Walk the pictures, segment by segment. Raises Malformed, Truncated or LimitExceeded."""
    cursor = Cursor(reading.window)
    if cursor.look(3) != BEGINS:
        raise Malformed("no JPEG: it does not begin with a picture")
    while cursor.look(3) == BEGINS:
        yield from _picture(cursor)


def _picture(cursor: Cursor) -> Iterator[Item]:
    code = START
    yield Extent(cursor.at, 2)
    cursor.skip(2)
    while code != END:
        cursor.window.budget.spend_members()
        begin = cursor.at
        code = _marker(cursor)
        yield Extent(begin, cursor.at - begin)
        if code in ALONE or code == END:
            continue
        begin, length = cursor.at, cursor.big(2)
        if length < 2:
            raise Malformed(f"a JPEG segment of {length} bytes at {begin:#x}")
        cursor.skip(length - 2)
        yield Extent(begin, length, Kind.DATA)
        if code == SCAN:
            begin = cursor.at
            cursor.skip(_scan(cursor))
            yield Extent(begin, cursor.at - begin, Kind.DATA)


def _marker(cursor: Cursor) -> int:
    """Take a marker with the filling before it."""
    begin = cursor.at
    if cursor.take(1) != b"\xff":
        raise Malformed(f"no JPEG marker at {begin:#x}")
    code = 0xFF
    while code == 0xFF and cursor.at - begin <= FILLING_MOST:
        code = cursor.take(1)[0]
    if code in (0, START, 0xFF):
        raise Malformed(f"no JPEG marker at {begin:#x}")
    return code


def _scan(cursor: Cursor) -> int:
    """Bytes of entropy-coded data from here to the next marker."""
    window, offset = cursor.window, cursor.at
    while offset < window.length:
        data = window.peek(offset, PIECE)
        seen = _MARKER.search(data)
        if seen is not None:
            return offset + seen.start() - cursor.at
        offset += max(len(data) - 1, 1)  # a marker may be cut in two
    raise Truncated("a JPEG scan without an end")


FORMAT = Format(
    id="jpeg",
    title="JPEG picture",
    extensions=(".jpg", ".jpeg", ".jpe", ".jfif"),
    spec="https://www.w3.org/Graphics/JPEG/itu-t81.pdf",
    sign=Leading(BEGINS),
    sniff=sniff,
    parse=parse,
    inert=True,
)
