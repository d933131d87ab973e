"""Comma- and tab-separated values: known by name alone, and inert."""

from __future__ import annotations

from collections.abc import Iterator

from guard.formats import Extent, Format, Item, Reading, Sniff
from guard.streams import text
from guard.streams.window import Window


def sniff(_window: Window) -> Sniff:
    """NO: any text is a table of one column, so only a name can say that it is meant."""
    return Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Read all of it as text. Raises Malformed where it is none."""
    for piece in text.pieces(reading.window):
        yield Extent(piece.offset, piece.length)


FORMAT = Format(
    id="csv",
    title="CSV",
    extensions=(".csv", ".tsv"),
    spec="https://www.rfc-editor.org/rfc/rfc4180",
    sniff=sniff,
    parse=parse,
    inert=True,
    within="text",
)
