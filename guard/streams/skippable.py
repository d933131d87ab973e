"""Frames that lz4 and zstd skip: four bytes of magic, four of length, and whatever anybody put there.

``lz4_Frame_format.md``, "Skippable Frames"; RFC 8878, section 3.1.2. pzstd and the seekable format write them too, with
sizes of other frames in them.
"""

from __future__ import annotations

from guard.errors import LimitExceeded
from guard.streams.members import Unpacking
from guard.streams.window import Window

FRAMES_MOST = 10_000
"""Skippable frames in front of the first one that is none."""
SIZE_MOST = 4
"""Bytes of a frame's content that are taken for a size: pzstd writes four."""
SEEK_TABLE = b"\xb1\xea\x92\x8f"
"""What the content of a seek table ends with (zstd, ``zstd_seekable_compression_format.md``)."""


def is_skippable(magic: bytes) -> bool:
    """Whether ``magic`` is one of the sixteen."""
    return len(magic) == 4 and magic[1:] == b"\x2a\x4d\x18" and magic[0] & 0xF0 == 0x50


def leading(window: Window) -> bytes:
    """The magic of the first frame that is not skipped; that of the last, where all are. Raises LimitExceeded."""
    at = 0
    for _ in range(FRAMES_MOST):
        head = window.peek(at, 8)
        following = at + 8 + int.from_bytes(head[4:], "little")
        if not is_skippable(head[:4]) or following >= window.length:
            return head[:4]
        at = following
    raise LimitExceeded(f"more than {FRAMES_MOST} frames to skip")


def skip(state: Unpacking) -> None:
    """Read the skippable frame that begins here. Raises Truncated."""
    length = int.from_bytes(state.take(8)[4:], "little")
    state.skip(length, told=length > SIZE_MOST and not _seek_table(state, length))


def _seek_table(state: Unpacking, length: int) -> bool:
    """Whether it ends as a seek table does, and is as long as one of that many frames."""
    tail = state.window.peek(state.at + length - 9, 9) if 9 <= length <= state.left else b""
    if tail[5:] != SEEK_TABLE:
        return False
    frames, sized = int.from_bytes(tail[:4], "little"), 12 if tail[4] & 0x80 else 8
    return length == frames * sized + 9
