"""Markdown: known by name alone, and inert."""

from __future__ import annotations

from collections.abc import Iterator

from guard.formats import Extent, Format, Item, Reading, Sniff
from guard.streams import text
from guard.streams.window import Window


def sniff(_window: Window) -> Sniff:
    """NO: any text is Markdown, so only a name can say that it is meant."""
    return Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Read all of it as text. Raises Malformed where it is none."""
    for piece in text.pieces(reading.window):
        yield Extent(piece.offset, piece.length)


FORMAT = Format(
    id="markdown",
    title="Markdown",
    extensions=(".md", ".markdown"),
    spec="https://www.rfc-editor.org/rfc/rfc7763",
    sniff=sniff,
    parse=parse,
    inert=True,
    within="text",
)
