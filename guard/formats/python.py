"""Python source: code that lies there, and runs when something imports it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from guard.facts import Anomaly, Code
from guard.formats import Extent, Format, Item, Reading, Sniff
from guard.formats.signs import Leading
from guard.streams import text
from guard.streams.window import Window

_SHEBANG = re.compile(rb"(?:\xef\xbb\xbf)?#![^\n]{0,200}\bpython")


def sniff(window: Window) -> Sniff:
    """STRONG for a script that names Python as its interpreter; otherwise only a name can say."""
    named = _SHEBANG.match(window.peek(0, 256)) is not None
    return Sniff.STRONG if named and text.encoding(window) is not None else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Say that there is code, and whether it looks to people like what it is. Raises Malformed for what is no text."""
    excerpt = text.excerpt(reading.window)
    if excerpt:
        yield Code(at=reading.at.at(0), language="python", excerpt=excerpt)
    seen: list[str] = []
    for piece in text.pieces(reading.window):
        yield Extent(piece.offset, piece.length)
        seen.extend(text.hidden(piece))
    if seen:
        names = ", ".join(sorted({unicodedata.name(char, f"U+{ord(char):04X}") for char in seen}))
        yield Anomaly(at=reading.at.at(0), kind="hidden-characters", detail=names, count=len(seen))


FORMAT = Format(
    id="python",
    title="Python source",
    extensions=(".py", ".pyw"),
    spec="https://docs.python.org/3/reference/lexical_analysis.html",
    sign=Leading(b"#!", b"\xef\xbb\xbf#!"),
    sniff=sniff,
    parse=parse,
    within="text",
)
