"""A Jupyter notebook: JSON whose cells are code for people to run."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guard.facts import Code
from guard.formats import Extent, Format, Item, Reading, Sniff
from guard.formats.signs import TEXTUAL
from guard.streams import text
from guard.streams.window import Window

_CELL = re.compile(r'"cell_type"\s*+:\s*+"code"')
_SOURCE = re.compile(r'"source"\s*+:\s*+\[?+\s*+"((?:[^"\\]|\\.){1,400})')
_SHAPE = re.compile(r'\ufeff?\s*\{\s*"(?:cells|metadata|nbformat(?:_minor)?|worksheets)"\s*:')
_CARRIED = 64


def sniff(window: Window) -> Sniff:
    """STRONG for JSON text that begins with a notebook's keys, and speaks of cells."""
    name = text.encoding(window)
    if name is None:
        return Sniff.NO
    head = window.peek(0, text.HEAD).decode(name, "replace")
    return Sniff.STRONG if _SHAPE.match(head) and ('"cell_type"' in head or '"nbformat"' in head) else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Say whether there is a cell of code, with the beginning of the first. Raises Malformed for what is no text."""
    carried, found = "", False
    for piece in text.pieces(reading.window):
        yield Extent(piece.offset, piece.length)
        said = carried + piece.text
        cell = None if found else _CELL.search(said)
        if cell is not None:
            found = True
            source = _SOURCE.search(said, cell.end())
            excerpt = source[1] if source else cell[0]
            yield Code(at=reading.at.at(0), language="notebook", excerpt=excerpt[: reading.window.budget.limits.text])
        carried = piece.text[-_CARRIED:]


FORMAT = Format(
    id="notebook",
    title="Jupyter notebook",
    extensions=(".ipynb",),
    spec="https://nbformat.readthedocs.io/en/latest/format_description.html",
    sign=TEXTUAL,
    sniff=sniff,
    parse=parse,
    within="text",
)
