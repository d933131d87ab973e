"""JSON, and JSON lines: inert text with a shape."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guard.formats import Extent, Format, Item, Reading, Sniff
from guard.formats.signs import TEXTUAL
from guard.streams import text
from guard.streams.window import Window

_BEGINS = re.compile(r'\ufeff?\s*(?:\{\s*["}]|\[(?:\s*\[)*\s*(?:[{"\]]|-?[0-9]|true\b|false\b|null\b))')


def sniff(window: Window) -> Sniff:
    """STRONG for text that begins as an object or an array."""
    name = text.encoding(window)
    if name is None:
        return Sniff.NO
    head = window.peek(0, text.HEAD).decode(name, "replace")
    return Sniff.STRONG if _BEGINS.match(head) else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Read all of it as text: configurations with comments and templates are written under this name too."""
    for piece in text.pieces(reading.window):
        yield Extent(piece.offset, piece.length)


FORMAT = Format(
    id="json",
    title="JSON",
    extensions=(".json", ".jsonl"),
    spec="https://www.rfc-editor.org/rfc/rfc8259",
    sign=TEXTUAL,
    sniff=sniff,
    parse=parse,
    inert=True,
    within="text",
)
