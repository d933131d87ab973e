"""Plain text, in any encoding that people use: nothing loads it, and every byte of it is read."""

from __future__ import annotations

from collections.abc import Iterator

from guard.formats import Extent, Format, Item, Reading, Sniff
from guard.streams import text
from guard.streams.window import Window


def sniff(window: Window) -> Sniff:
    """STRONG for anything that begins as text, an empty file included."""
    return Sniff.NO if text.encoding(window) is None else Sniff.STRONG


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
    sniff=sniff,
    parse=parse,
    inert=True,
)  # fmt: skip
