"""gzip: members one after another, each with a header that may name a file, and with a checksum and a size behind.

RFC 1952. Python's ``gzip`` reads every member, skips zeros between them, and gives out a member's content before it
looks at the checksum; joblib and zlib read the first member only.
"""

from __future__ import annotations

import re
import zlib

from guard.errors import LimitExceeded, Truncated, Unsupported
from guard.formats import Format, Sniff
from guard.formats.compressed import parser
from guard.formats.signs import Leading
from guard.streams.decoders import Deflate
from guard.streams.members import Codec, Unpacking
from guard.streams.window import Window

MAGIC = b"\x1f\x8b"
DEFLATE = 8
HEADER_CRC, EXTRA, NAME, COMMENT, RESERVED = 2, 4, 8, 16, 0xE0
"""Flags."""
TEXT_MOST = 1 << 16
"""Bytes of a name or a comment."""
EXTRA_MOST = 32
"""Bytes of extra fields that are taken for sizes of blocks, which BGZF and parallel packers write."""
NAMES_MOST = 1
"""Names that are kept: unpackers go by the first member's."""

_CONTROL = re.compile("[\x01-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_NO_TEXT = re.compile(rb"[\x00-\x08\x0e-\x1f\x7f]")


def sniff(window: Window) -> Sniff:
    """STRONG where the magic and the only method that there is lead; two bytes alone stand in many a random file."""
    if not begins(window, 0):
        return Sniff.NO
    return Sniff.STRONG if window.peek(2, 1) == bytes([DEFLATE]) else Sniff.WEAK


def begins(window: Window, at: int) -> bool:
    """Whether the two bytes are there by which every reader knows a member."""
    return window.peek(at, 2) == MAGIC


def member(state: Unpacking) -> None:
    """Read one member. Raises Unsupported, Malformed, Truncated or LimitExceeded."""
    begun = state.at
    _header(state)
    made = state.pour(Deflate, zlib.crc32)
    trailer = state.take(8)
    crc, size = int.from_bytes(trailer[:4], "little"), int.from_bytes(trailer[4:], "little")
    if crc != made.sum:
        detail = (
            f"a member has CRC {made.sum:08x}, and {crc:08x} is written: readers have given it out when they object"
        )
        state.ledger.note("crc-mismatch", begun, detail)
    if size != made.length & 0xFFFFFFFF:
        state.ledger.note("size-mismatch", begun, f"a member holds {made.length} bytes, and {size} are written")


def _header(state: Unpacking) -> None:
    begun = state.at
    fixed = state.take(10)
    method, flags = fixed[2], fixed[3]
    if method != DEFLATE:
        raise Unsupported(f"compression method {method} of gzip")
    if flags & RESERVED:
        state.ledger.note("reader-refuses", begun, "flags that are reserved: zlib refuses the member, Python does not")
    if flags & EXTRA:
        _extra(state)
    if flags & NAME:
        _name(state, _text(state))
    if flags & COMMENT and _NO_TEXT.search(_text(state)):
        state.ledger.note("padding-content", begun, "a comment that is no text")
    if flags & HEADER_CRC:
        header = state.window.read(begun, state.at - begun)
        if int.from_bytes(state.take(2), "little") != zlib.crc32(header) & 0xFFFF:
            state.ledger.note(
                "crc-mismatch", begun, "the header's checksum is wrong: zlib refuses, Python does not look"
            )


def _extra(state: Unpacking) -> None:
    """Extra fields, which nobody reads but the packer that wrote them."""
    begun = state.at
    content = state.take(int.from_bytes(state.take(2), "little"))
    if len(content) > EXTRA_MOST:
        state.ledger.note("padding-content", begun, f"{len(content)} bytes of extra fields that readers skip")


def _text(state: Unpacking) -> bytes:
    """A text that ends with a zero. Raises Truncated or LimitExceeded."""
    found = state.window.peek(state.at, TEXT_MOST).partition(b"\0")
    if not found[1]:
        if state.left < TEXT_MOST:
            raise Truncated("the header ends within a text")
        raise LimitExceeded(f"a text of more than {TEXT_MOST} bytes in the header")
    state.take(len(found[0]) + 1)
    return found[0]


def _name(state: Unpacking, raw: bytes) -> None:
    """A file's name: Latin-1 by the RFC, and UTF-8 by most who write it."""
    try:
        name = raw.decode("utf-8")
    except UnicodeDecodeError:
        name = raw.decode("latin-1")
    if len(state.names) < NAMES_MOST:
        state.names.append(name)
    if name.startswith(("/", "\\")) or name[1:2] == ":":
        state.ledger.note("name-absolute", state.at, f"{name!r} is an absolute name")
    if ".." in re.split(r"[/\\]", name):
        state.ledger.note("name-parent", state.at, f"{name!r} leads out of the folder that it is unpacked into")
    if _CONTROL.search(name):
        state.ledger.note("name-control", state.at, f"{name!r} has control characters in it")


FORMAT = Format(
    id="gzip",
    title="gzip",
    extensions=(".gz", ".gzip", ".tgz", ".taz"),
    spec="https://www.rfc-editor.org/rfc/rfc1952",
    sign=Leading(MAGIC),
    sniff=sniff,
    parse=parser(
        Codec(begins=begins, member=member, padding=1), {".tgz": ".tar", ".taz": ".tar", ".gz": "", ".gzip": ""}
    ),
    stream=True,
)
