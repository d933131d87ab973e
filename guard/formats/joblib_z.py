"""joblib's compressed files before release 0.10: ``ZF``, the content's length as text, and zlib.

::

    Z F | 0x1f4 and spaces, 19 bytes | a space, by joblib before 0.9 on Python 2 | zlib

Source: ``read_zfile`` in ``joblib/numpy_pickle_compat.py``, by which every release since reads them. It takes any
spelling of a number in base 16 that ``int`` takes, and holds the content against it.
"""

from __future__ import annotations

import zlib

from guard.errors import Malformed, Unsupported
from guard.formats import Format, Sniff
from guard.formats.compressed import parser
from guard.formats.signs import Leading
from guard.streams.decoders import Deflate
from guard.streams.members import Codec, Unpacking
from guard.streams.window import Window

MAGIC = b"ZF"
LENGTH = 19
"""Bytes of the length: ``len(hex(2**64))``."""
DICTIONARY = 0x20


def sniff(window: Window) -> Sniff:
    """STRONG where joblib would read it."""
    return Sniff.STRONG if begins(window, 0) else Sniff.NO


def begins(window: Window, at: int) -> bool:
    """Whether the magic leads, and a number follows."""
    head = window.peek(at, len(MAGIC) + LENGTH)
    return head[:2] == MAGIC and len(head) == len(MAGIC) + LENGTH and _number(head[2:]) is not None


def _number(text: bytes) -> int | None:
    try:
        return int(text, 16)
    except ValueError:
        return None


def member(state: Unpacking) -> None:
    """Read the whole. Raises Malformed, Truncated, Unsupported or LimitExceeded."""
    said = _number(state.take(len(MAGIC) + LENGTH)[2:])
    if state.window.peek(state.at, 1) == b" ":
        state.take(1)
    head = state.take(2)
    if head[0] & 15 != 8 or int.from_bytes(head, "big") % 31:
        raise Malformed("no zlib where it should be")
    if head[1] & DICTIONARY:
        raise Unsupported("a dictionary is needed that is not in the file")
    made = state.pour(Deflate, zlib.adler32, 1)
    if int.from_bytes(state.take(4), "big") != made.sum:
        state.ledger.note("crc-mismatch", 0, f"the content has checksum {made.sum:08x}, and another is written")
    if made.length != said:
        state.ledger.note("size-mismatch", 0, f"the content is of {made.length} bytes, and {said} are written")


FORMAT = Format(
    id="joblib-z",
    title="joblib, compressed, before 0.10",
    extensions=(".z",),
    spec="https://github.com/joblib/joblib/blob/1.4.2/joblib/numpy_pickle_compat.py",
    sign=Leading(MAGIC),
    sniff=sniff,
    parse=parser(Codec(begins=begins, member=member, joined=False), {".z": ""}, loader="joblib.load"),
    stream=True,
)
