"""Stretches of something far away: each byte is fetched once at the most, and kept for as long as it is open.

What is read in one go comes in blocks that grow; what is read here and there comes in small ones. Since nothing is
fetched twice, every parser sees the same bytes, whatever happens to them over there in the meantime.
"""

from __future__ import annotations

import tempfile
from bisect import bisect_right, insort
from collections.abc import Callable, Iterable
from typing import BinaryIO, NamedTuple

from guard.errors import GuardError

Fetch = Callable[[int, int], bytes]
"""(offset, length) → exactly that many bytes. Raises SourceError or LimitExceeded."""

LEAST = 1 << 10
"""Bytes of a block that stands alone, and what it begins at a multiple of: a header and its surroundings."""

HEAD = 64 << 10
"""Bytes of the first block: what sniffers look at, and the whole of many files."""

MOST = 4 << 20
"""Bytes of the largest block."""

_IN_MEMORY = 8 << 20
"""Bytes kept in memory before a file is made for them."""


class _Held(NamedTuple):
    """A stretch that was fetched."""

    start: int
    length: int
    kept: int
    """Where it is kept."""


class Blocks:
    """What was fetched of ``size`` bytes, behind the two arguments of a pread."""

    def __init__(self, fetch: Fetch, size: int) -> None:
        """Nothing is fetched until it is read."""
        self._fetch = fetch
        self._size = size
        self._kept: BinaryIO = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # type: ignore[assignment]  # noqa: SIM115 -- closed by close()
        self._fill = 0
        self._held: list[_Held] = []
        self._reached = -1
        self._ahead = LEAST
        self._failed: GuardError | None = None

    def close(self) -> None:
        """Let go of what was kept."""
        self._kept.close()

    def pread(self, offset: int, length: int) -> bytes:
        """Read ``length`` bytes, or fewer where it ends. Raises SourceError or LimitExceeded."""
        end = min(offset + length, self._size)
        pieces: list[bytes] = []
        while offset < end:
            held = self._before(offset)
            if held is None or offset >= held.start + held.length:
                held = self._more(offset, end, 0 if held is None else held.start + held.length)
            self._kept.seek(held.kept + offset - held.start)
            pieces.append(self._kept.read(min(end, held.start + held.length) - offset))
            offset += len(pieces[-1])
        return b"".join(pieces)

    def put(self, start: int, data: bytes) -> None:
        """Keep bytes that came unasked; those that are held already stay as they were."""
        before = self._before(start)
        if before is not None and before.start + before.length > start:
            data = data[before.start + before.length - start :]
            start = before.start + before.length
        data = data[: self._next(start) - start]
        if data:
            self._keep(start, data)

    def missing(self, ranges: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
        """Return the (offset, length) of which something is not held yet, those that are near each other as one."""
        wanted: list[tuple[int, int]] = []
        for offset, length in sorted(ranges):
            start, end = max(offset, 0), min(offset + length, self._size)
            if start >= end or self._holds(start, end):
                continue
            if wanted and start - (wanted[-1][0] + wanted[-1][1]) < LEAST:
                before, reached = wanted[-1][0], sum(wanted[-1])
                wanted[-1] = before, max(reached, end) - before
            else:
                wanted.append((start, end - start))
        return wanted

    def _holds(self, start: int, end: int) -> bool:
        while start < end:
            held = self._before(start)
            if held is None or held.start + held.length <= start:
                return False
            start = held.start + held.length
        return True

    def _before(self, offset: int) -> _Held | None:
        """The last stretch that begins at ``offset`` or before it."""
        index = bisect_right(self._held, (offset, self._size + 1, 0))
        return self._held[index - 1] if index else None

    def _next(self, offset: int) -> int:
        """Where the first stretch begins that begins behind ``offset``."""
        index = bisect_right(self._held, (offset, self._size + 1, 0))
        return self._held[index].start if index < len(self._held) else self._size

    def _more(self, offset: int, end: int, reached: int) -> _Held:
        """Fetch a block that holds ``offset``, none of which is held: what is held ends at ``reached``."""
        if offset == self._reached:
            self._ahead = min(2 * self._ahead, MOST)
            start = offset
        else:
            self._ahead = HEAD if offset == 0 else LEAST
            start = max(offset - offset % LEAST, reached)
        stop = min(max(end, offset + self._ahead), self._next(offset), start + MOST)
        data = self._fetched(start, stop - start)
        self._reached = stop
        return self._keep(start, data)

    def _fetched(self, start: int, length: int) -> bytes:
        """Fetch; what has failed, after all tries, is not begun anew for each of those who want it."""
        if self._failed is not None:
            raise self._failed
        try:
            return self._fetch(start, length)
        except GuardError as error:
            self._failed = error
            raise

    def _keep(self, start: int, data: bytes) -> _Held:
        before = self._before(start)
        self._kept.seek(self._fill)
        self._kept.write(data)
        if before is not None and before.start + before.length == start and before.kept + before.length == self._fill:
            self._held.remove(before)
            held = before._replace(length=before.length + len(data))
        else:
            held = _Held(start, len(data), self._fill)
        insort(self._held, held)
        self._fill += len(data)
        return held
