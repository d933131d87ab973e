"""lz4 frames, one after another; frames between them may be skipped.

https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md. joblib reads them with ``lz4.frame``, which reads on over
frames, and verifies the checksums that are there. The legacy frame of the first command-line tool is known, and read
by no Python.
"""

from __future__ import annotations

from guard.errors import Unsupported
from guard.formats import Format, Sniff
from guard.formats.compressed import parser
from guard.formats.signs import Either, Leading
from guard.streams import skippable
from guard.streams.decoders import lz4
from guard.streams.members import Codec, Unpacking
from guard.streams.window import Window

MAGIC, LEGACY = b"\x04\x22\x4d\x18", b"\x02\x21\x4c\x18"
DICTIONARY = 1
"""Flag: blocks may refer to a dictionary that is not in the file."""


def sniff(window: Window) -> Sniff:
    """STRONG where a frame leads, whatever is to be skipped before it. Raises LimitExceeded."""
    return Sniff.STRONG if skippable.leading(window) in {MAGIC, LEGACY} else Sniff.NO


def begins(window: Window, at: int) -> bool:
    """Whether a frame of any kind begins there."""
    magic = window.peek(at, 4)
    return magic in {MAGIC, LEGACY} or skippable.is_skippable(magic)


def member(state: Unpacking) -> None:
    """Read one frame. Raises Malformed, Truncated, Unsupported, MissingDependency or LimitExceeded."""
    head = state.window.peek(state.at, 5)
    if skippable.is_skippable(head[:4]):
        skippable.skip(state)
        return
    if head[:4] == LEGACY:
        raise Unsupported("a legacy frame of lz4")
    state.pour(lz4)
    if head[4:] and head[4] & DICTIONARY:  # liblz4 reads it all the same, unless a block refers to the dictionary
        raise Unsupported("a frame of lz4 made with a dictionary that is not in the file")


FORMAT = Format(
    id="lz4",
    title="lz4",
    extensions=(".lz4",),
    spec="https://github.com/lz4/lz4/blob/v1.10.0/doc/lz4_Frame_format.md",
    sign=Either(Leading(MAGIC, LEGACY), Leading(b"\x2a\x4d\x18", at=1)),
    sniff=sniff,
    parse=parser(Codec(begins=begins, member=member), {".lz4": ""}),
    stream=True,
)
