"""zlib: two bytes, deflate, and a checksum; what joblib writes unless it is told otherwise.

RFC 1950. No reader reads on behind the first stream: joblib's hangs there, ``zlib.decompress`` is silent.
"""

from __future__ import annotations

import zlib

from guard.errors import Unsupported
from guard.formats import Format, Sniff
from guard.formats.compressed import parser
from guard.formats.signs import FirstOf
from guard.streams.decoders import Deflate, brings_out
from guard.streams.flow import PIECE
from guard.streams.members import Codec, Unpacking
from guard.streams.window import Window

DICTIONARY = 0x20
"""Flag: a dictionary is needed that is not in the file."""
PROBE = 4096
LEAST = 8
"""Bytes that must come out before an error. Text may begin as zlib does (``x^2``), and mostly breaks before that."""
USUAL = 0x78
"""The first byte, with the largest window. joblib goes by it; others (``h``, ``X``, ``(``) begin many a text."""


def sniff(window: Window) -> Sniff:
    """STRONG where the header holds and something comes out; of unusual windows, all that is looked at."""
    head = window.peek(0, 2)
    if not begins(window, 0) or head[1] & DICTIONARY:
        return Sniff.NO
    data, decoder = window.peek(2, PROBE), Deflate()
    if head[0] == USUAL:
        return Sniff.STRONG if brings_out(decoder, data, LEAST) else Sniff.NO
    try:
        out = decoder.decompress(data, PIECE)
    except zlib.error:
        return Sniff.NO
    if decoder.eof:
        return Sniff.STRONG if decoder.unused_data[:4] == zlib.adler32(out).to_bytes(4, "big") else Sniff.NO
    return Sniff.STRONG if len(data) == PROBE or len(out) == PIECE else Sniff.NO


def begins(window: Window, at: int) -> bool:
    """Whether the two bytes are a header: the method, a window of at most 32 KiB, and a check on both."""
    head = window.peek(at, 2)
    return len(head) == 2 and head[0] & 15 == 8 and head[0] <= 0x78 and int.from_bytes(head, "big") % 31 == 0


def member(state: Unpacking) -> None:
    """Read the stream. Raises Malformed, Truncated, Unsupported or LimitExceeded."""
    if state.take(2)[1] & DICTIONARY:
        raise Unsupported("a dictionary is needed that is not in the file")
    made = state.pour(Deflate, zlib.adler32, 1)
    written = int.from_bytes(state.take(4), "big")
    if written != made.sum:
        detail = f"the content has checksum {made.sum:08x}, and {written:08x} is written: joblib has read it by then"
        state.ledger.note("crc-mismatch", 0, detail)


FORMAT = Format(
    id="zlib",
    title="zlib",
    extensions=(".z", ".zlib"),
    spec="https://www.rfc-editor.org/rfc/rfc1950",
    sign=FirstOf(b"\x08\x18(8HXhx"),
    sniff=sniff,
    parse=parser(Codec(begins=begins, member=member, joined=False), {".z": "", ".zlib": ""}),
    stream=True,
)
