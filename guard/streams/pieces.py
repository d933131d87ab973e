"""A window on bytes that lie in pieces: an overflowing record of a database reads as one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from guard.streams.window import Window


def joined(source: Window, pieces: Sequence[tuple[int, int]]) -> Window:
    """A window on the pieces (offset, length) of ``source``, one after another. Raises Truncated."""
    for offset, length in pieces:
        source.window(offset, length)
    if len(pieces) == 1:
        return source.window(*pieces[0])
    begins = [0]
    for _, length in pieces:
        begins.append(begins[-1] + length)

    def pread(at: int, length: int) -> bytes:
        made, index = bytearray(), bisect_right(begins, at) - 1
        while len(made) < length and index < len(pieces):
            offset, size = pieces[index]
            within = at + len(made) - begins[index]
            made += source.pread(source.start + offset + within, min(size - within, length - len(made)))
            index += 1
        return bytes(made)

    return Window(pread, 0, begins[-1], source.budget)
