"""snappy's framing format: chunks, each with a checksum, after one that names the format.

https://github.com/google/snappy/blob/main/framing_format.txt. Raw snappy has no beginning by which it could be known.
"""

from __future__ import annotations

from typing import Any

from guard.errors import GuardError, LimitExceeded, Malformed, Unsupported
from guard.formats import Format, Sniff
from guard.formats.compressed import parser
from guard.formats.signs import Leading
from guard.streams import decoders
from guard.streams.archive_parts import MEMBER
from guard.streams.members import Codec, Unpacking
from guard.streams.window import Window

MAGIC = b"\xff\x06\0\0sNaPpY"
COMPRESSED, PLAIN, PADDING, IDENTIFIER = 0, 1, 0xFE, 0xFF
SKIPPED = 0x80
"""Kinds from here on are skipped; others that are unknown stop every reader."""
CHUNKS_MOST = 80_000
"""Chunks of one file: 5 GiB as they are written, and seconds where they hold a byte each."""
PLAIN_MOST = 1 << 24
"""Bytes that one chunk may bring out; the format says 65,536, and not every reader asks."""


def sniff(window: Window) -> Sniff:
    """STRONG where the first chunk names the format."""
    return Sniff.STRONG if begins(window, 0) else Sniff.NO


def begins(window: Window, at: int) -> bool:
    """Whether the chunk that every stream begins with is there."""
    return window.peek(at, len(MAGIC)) == MAGIC


def member(state: Unpacking) -> None:
    """Read all chunks. Raises Malformed, Truncated, Unsupported, MissingDependency or LimitExceeded."""
    for _ in range(CHUNKS_MOST):
        if not state.left:
            return
        _chunk(state)
    raise LimitExceeded(f"more than {CHUNKS_MOST} chunks")


def _chunk(state: Unpacking) -> None:
    begun, head = state.at, state.take(4)
    kind, length = head[0], int.from_bytes(head[1:], "little")
    if kind in {COMPRESSED, PLAIN}:
        body = state.take(length, MEMBER)
        state.put(_content(state, begun, head, body))
    elif kind == IDENTIFIER:
        if head + state.take(length) != MAGIC:
            raise Malformed("a chunk that names another format")
    elif kind >= SKIPPED:
        told = kind != PADDING or any(state.window.peek(state.at, length))
        state.skip(length, told=told and bool(length))
    else:
        raise Unsupported(f"a chunk of unknown kind {kind:#x}")


def _content(state: Unpacking, begun: int, head: bytes, body: bytes) -> bytes:
    """What a chunk brings out; where its checksum is wrong, what it would have brought out. Raises Malformed."""
    snappy = decoders.snappy()
    try:
        return bytes(snappy.decompress(MAGIC + head + body))
    except Exception as error:
        if decoders.trouble(error) is None:
            raise
    made = body[4:] if head[0] == PLAIN else _raw(snappy, body[4:])
    state.ledger.note("crc-mismatch", begun, "a chunk has another checksum than is written, or is too long")
    return made


def _raw(snappy: Any, body: bytes) -> bytes:  # noqa: ANN401 -- a module without types
    try:
        length = snappy.decompress_raw_len(body)
        if length > PLAIN_MOST:
            raise LimitExceeded(f"a chunk of {length} bytes")
        return bytes(snappy.decompress_raw(body))
    except GuardError:
        raise
    except Exception as error:
        raise decoders.trouble(error) or error from error


FORMAT = Format(
    id="snappy",
    title="snappy, framed",
    extensions=(".sz", ".snappy"),
    spec="https://github.com/google/snappy/blob/1.2.1/framing_format.txt",
    sign=Leading(MAGIC),
    sniff=sniff,
    parse=parser(Codec(begins=begins, member=member), {".sz": "", ".snappy": ""}),
    stream=True,
)
