"""The index of a ``dbm.dumb``: a line for each key, as Python writes a key and two numbers.

::

    'weights', (512, 1044)

The module reads each line with ``ast.literal_eval`` (with ``eval``, in Python 2.2 to 2.7.2).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from guard.errors import Malformed
from guard.facts import Anomaly
from guard.formats import Extent, Format, Item, Reading, Sniff
from guard.formats.signs import FirstOf
from guard.streams.window import Window

GRID = 512
"""Bytes at whose multiples values begin."""
LINE_MOST = 1 << 16
"""Bytes of one line."""

_LINE = re.compile(
    rb"""[bu]?(?:'(?:[^'\\\n]|\\.)*+'|"(?:[^"\\\n]|\\.)*+"), ?\(([0-9]{1,18})[lL]?, ?([0-9]{1,18})[lL]?\)\r?\n?\Z"""
)


def sniff(window: Window) -> Sniff:
    """STRONG where the first line is one of an index."""
    line = window.peek(0, LINE_MOST).partition(b"\n")[0]
    return Sniff.STRONG if line[:1] in {b"'", b'"'} and _LINE.match(line) else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Read each line; a place off the grid is told. Raises Malformed."""
    odd = first = 0
    at, left = 0, b""
    for chunk in reading.window.chunks():
        lines = (left + chunk).split(b"\n")
        left = lines.pop()
        if len(left) > LINE_MOST:
            raise Malformed(f"a line of more than {LINE_MOST} bytes at {at:#x}")
        for line in lines:
            if not _on_grid(line, at):
                odd, first = odd + 1, first if odd else at
            at += len(line) + 1
    if left and not _on_grid(left, at):
        odd, first = odd + 1, first if odd else at
    yield Extent(0, reading.window.length)
    if odd:
        detail = "the index names a place at which dbm.dumb begins no value: what guard saw there is not what is loaded"
        yield Anomaly(at=reading.at.at(first), kind="index-off-grid", detail=detail, count=odd)


def _on_grid(line: bytes, at: int) -> bool:
    match = _LINE.match(line)
    if match is None:
        raise Malformed(f"no line of an index at {at:#x}: a key and two numbers belong there")
    return int(match[1]) % GRID == 0


FORMAT = Format(
    id="dbm-index",
    title="shelve, dbm.dumb (index)",
    extensions=(),
    spec="https://github.com/python/cpython/blob/v3.13.0/Lib/dbm/dumb.py",
    sign=FirstOf(b"'\""),
    sniff=sniff,
    parse=parse,
)
