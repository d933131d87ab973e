"""Plain text, in any encoding that people use: nothing loads it, and every byte of it is read.

Any text is Markdown, and a table of one column: only a name can say that it is meant. Those formats differ in name.
"""

from __future__ import annotations

from collections.abc import Iterator

from guard.formats import Extent, Format, Item, Reading, Sniff
from guard.formats.signs import NEVER, TEXTUAL
from guard.streams import text
from guard.streams.window import Window


def sniff(window: Window) -> Sniff:
    """STRONG for anything that begins as text, an empty file included."""
    return Sniff.NO if text.encoding(window) is None else Sniff.STRONG


def by_name_alone(_window: Window) -> Sniff:
    """NO: the bytes do not tell it from other text."""
    return Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Read all of it, to know that it is text to the end. Raises Malformed where it is not."""
    for piece in text.pieces(reading.window):
        yield Extent(piece.offset, piece.length)


FORMAT = Format(
    id="text",
    title="Text",
    extensions=(
        ".txt", ".rst", ".toml", ".cfg", ".ini", ".html", ".htm", ".css", ".js", ".c", ".h", ".cpp", ".hpp", ".cu",
        ".pyi", ".pyx", ".pxd", ".xml", ".svg", ".log", ".gitattributes", ".gitignore",
    ),
    spec="https://www.unicode.org/versions/latest/",
    sign=TEXTUAL,
    sniff=sniff,
    parse=parse,
    inert=True,
)  # fmt: skip

CSV = Format(
    id="csv",
    title="CSV",
    extensions=(".csv", ".tsv"),
    spec="https://www.rfc-editor.org/rfc/rfc4180",
    sign=NEVER,
    sniff=by_name_alone,
    parse=parse,
    inert=True,
    within="text",
)

MARKDOWN = Format(
    id="markdown",
    title="Markdown",
    extensions=(".md", ".markdown"),
    spec="https://www.rfc-editor.org/rfc/rfc7763",
    sign=NEVER,
    sniff=by_name_alone,
    parse=parse,
    inert=True,
    within="text",
)
