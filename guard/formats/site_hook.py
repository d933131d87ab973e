"""A ``.pth`` file of Python's own kind: lines that begin with ``import`` run whenever Python starts.

The name is shared with torch's checkpoints; only text is read as this. The rule of which lines run is that of CPython
(``addpackage`` in ``Lib/site.py``): the file is split at every line boundary that ``str.splitlines`` knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from guard.facts import Code
from guard.formats import Extent, Format, Item, Reading, Sniff
from guard.formats.signs import NEVER
from guard.streams import text
from guard.streams.window import Window

LANGUAGE = "site hook"

_HOOK = re.compile("(?:^|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029])\ufeff?(import[ \t][^\n\r]{0,400})")
_CARRIED = 8
"""Characters kept from one piece for the next, so that no ``import`` is cut in two."""


def sniff(_window: Window) -> Sniff:
    """NO: only its name makes it one."""
    return Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Yield the first line that Python would run. Raises Malformed for what is no text."""
    carried, found = "\n", ""
    for piece in text.pieces(reading.window):
        yield Extent(piece.offset, piece.length)
        hook = None if found else _HOOK.search(carried + piece.text)
        if hook is not None:
            found = hook[1][: reading.window.budget.limits.text]
            yield Code(at=reading.at.at(0), language=LANGUAGE, excerpt=found)
        carried = piece.text[-_CARRIED:]


FORMAT = Format(
    id="site-hook",
    title="Python path configuration",
    extensions=(".pth",),
    spec="https://docs.python.org/3/library/site.html",
    sign=NEVER,
    sniff=sniff,
    parse=parse,
    within="text",
)
