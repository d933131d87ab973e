r"""PNG: a signature, then chunks, each a length, a type, its data and a checksum, up to ``IEND``.

What follows ``IEND`` is no picture, and left unexplained: that is where other things are hidden.
"""

from __future__ import annotations

from collections.abc import Iterator

from guard.errors import Malformed
from guard.formats import Extent, Format, Item, Kind, Reading, Sniff
from guard.formats.signs import Leading
from guard.streams.cursor import Cursor
from guard.streams.window import Window

MAGIC = b"\x89PNG\r\n\x1a\n"


def sniff(window: Window) -> Sniff:
    """STRONG for the signature."""
    return Sniff.STRONG if window.peek(0, len(MAGIC)) == MAGIC else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Walk the chunks. Raises Malformed, Truncated or LimitExceeded."""
    window = reading.window
    cursor = Cursor(window)
    if cursor.take(len(MAGIC)) != MAGIC:
        raise Malformed("no PNG: the signature is missing")
    yield Extent(0, len(MAGIC))
    kind = b""
    while kind != b"IEND":
        window.budget.spend_members()
        begin = cursor.at
        length, named = cursor.big(4), cursor.take(4)
        if not named.isalpha() or (kind == b"") != (named == b"IHDR"):
            raise Malformed(f"no chunk of a PNG at {begin:#x}")
        kind = named
        yield Extent(begin, 8)
        cursor.skip(length)
        yield Extent(begin + 8, length, Kind.DATA)
        cursor.skip(4)
        yield Extent(cursor.at - 4, 4)


FORMAT = Format(
    id="png",
    title="PNG picture",
    extensions=(".png", ".apng"),
    spec="https://www.w3.org/TR/png-3/",
    sign=Leading(MAGIC),
    sniff=sniff,
    parse=parse,
    inert=True,
)
