"""bzip2: streams one after another, each of blocks that are checked one by one.

The format has no specification of its own but ``bzip2``'s source. Python's ``bz2`` reads every stream, and ignores
what lies behind the last without a word.
"""

from __future__ import annotations

import re

from guard.formats import Format, Sniff
from guard.formats.compressed import parser
from guard.formats.signs import Leading
from guard.streams.decoders import BZIP2_COST, bzip2
from guard.streams.members import Codec, Unpacking
from guard.streams.window import Window

_BEGINS = re.compile(rb"BZh[1-9](?:1AY&SY|\x17\x72\x45\x38\x50\x90)")
"""Size of blocks; then a block (pi), or the end (its square root)."""


def sniff(window: Window) -> Sniff:
    """STRONG where a stream begins, with a block or with its end."""
    return Sniff.STRONG if begins(window, 0) else Sniff.NO


def begins(window: Window, at: int) -> bool:
    """Whether something could come out of what lies there."""
    return _BEGINS.match(window.peek(at, 10)) is not None


def member(state: Unpacking) -> None:
    """Read one stream. Raises Malformed, Truncated or LimitExceeded."""
    state.pour(bzip2, cost=BZIP2_COST)


FORMAT = Format(
    id="bzip2",
    title="bzip2",
    extensions=(".bz2", ".bz", ".tbz2", ".tbz"),
    spec="https://sourceware.org/bzip2/",
    sign=Leading(b"BZh"),
    sniff=sniff,
    parse=parser(Codec(begins=begins, member=member), {".tbz2": ".tar", ".tbz": ".tar", ".bz2": "", ".bz": ""}),
    stream=True,
)
