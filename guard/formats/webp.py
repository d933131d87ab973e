"""WebP: a RIFF container of chunks, each padded to an even length."""

from __future__ import annotations

from collections.abc import Iterator

from guard.errors import Malformed, Truncated
from guard.formats import Extent, Format, Item, Kind, Reading, Sniff
from guard.formats.signs import Leading
from guard.streams.cursor import Cursor
from guard.streams.window import Window


def sniff(window: Window) -> Sniff:
    """STRONG for a RIFF container of this kind."""
    head = window.peek(0, 12)
    return Sniff.STRONG if head[:4] == b"RIFF" and head[8:] == b"WEBP" else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Walk the chunks that the container says it has. Raises Malformed, Truncated or LimitExceeded."""
    if sniff(reading.window) is Sniff.NO:
        raise Malformed("no WebP: the signature is missing")
    cursor = Cursor(reading.window, 4)
    end = 8 + cursor.little(4)
    cursor.skip(4)
    yield Extent(0, 12)
    if end > reading.window.length:
        raise Truncated(f"a WebP of {end} bytes, {reading.window.length} are there")
    while cursor.at < end:
        cursor.window.budget.spend_members()
        begin = cursor.at
        cursor.skip(4)
        length = cursor.little(4)
        length += length & 1
        if cursor.at + length > end:
            raise Malformed(f"a WebP chunk at {begin:#x} that leaves its container")
        cursor.skip(length)
        yield Extent(begin, 8)
        yield Extent(begin + 8, length, Kind.DATA)


FORMAT = Format(
    id="webp",
    title="WebP picture",
    extensions=(".webp",),
    spec="https://www.rfc-editor.org/rfc/rfc9649",
    sign=Leading(b"RIFF"),
    sniff=sniff,
    parse=parse,
    inert=True,
)
