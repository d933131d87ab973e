"""Decompression that stays within bounds: a compressed stretch in, a window on what comes out.

The output goes to a spool: some megabytes in memory, beyond that a temporary file without a name. What came out before
a break or a limit is kept, because a loader that reads as it goes would have acted on it.
"""

from __future__ import annotations

import os
import zlib
from bisect import bisect_right
from collections.abc import Callable
from typing import NamedTuple

from guard.errors import GuardError, LimitExceeded, Truncated, Unsupported
from guard.streams import decoders
from guard.streams.decoders import Decompressor
from guard.streams.flow import Flow
from guard.streams.window import Window

STORED, DEFLATED, BZIP2, LZMA, ZSTD, XZ = 0, 8, 12, 14, 93, 95
"""Methods that are read (APPNOTE 4.4.5): those of some Python, the fifth since 3.14, and one of other tools."""

AES = 99
"""No compression: WinZip's encryption, which hides the true method."""

METHODS = {9: "deflate64", 96: "jpeg", 97: "wavpack", 98: "ppmd"}
"""Methods that are known by name and not read."""

FREE_RATIO = 1 << 16
"""Bytes of output before the ratio counts."""


class File:
    """A file without a name, to which is added and in which nothing is changed."""

    __slots__ = ("_descriptor", "_end")

    def __init__(self, descriptor: int) -> None:
        """Take over a descriptor that is open for reading and writing."""
        self._descriptor, self._end = descriptor, 0

    def add(self, data: bytes) -> int:
        """Add ``data``, and return where it lies. Raises LimitExceeded where there is no room."""
        at, done = self._end, 0
        try:
            while done < len(data):
                done += os.pwrite(self._descriptor, data[done:], at + done)
        except OSError as error:
            raise LimitExceeded(f"no room for what comes out: {error.strerror}") from error
        self._end += len(data)
        return at

    def pread(self, offset: int, length: int) -> bytes:
        """Return ``length`` bytes at ``offset``."""
        return os.pread(self._descriptor, length, offset)

    def __del__(self) -> None:
        """Give the file back."""
        os.close(self._descriptor)


def _nameless() -> File:
    import tempfile  # noqa: PLC0415 -- few archives need it

    descriptor, path = tempfile.mkstemp(prefix="guard-")
    os.unlink(path)  # noqa: PTH108 -- a descriptor, no path object
    return File(descriptor)


class Storage:
    """Where files for what does not fit into memory come from."""

    file: Callable[[], File] = staticmethod(_nameless)
    """Makes one, or returns one that others use as well. A confined worker has to be handed one."""


class Spool:
    """Bytes appended once and read by position; the first ``memory`` bytes in memory, the rest in a nameless file.

    ::

        spool   |.....memory.....|...piece...|...piece......|
        file              |..|...piece...|..another's..|...piece......|
    """

    __slots__ = ("_begins", "_file", "_kept", "_lies", "_most", "length")

    def __init__(self, memory: int = 4 << 20) -> None:
        """Keep up to ``memory`` bytes in memory."""
        self._kept, self._most, self.length = bytearray(), memory, 0
        self._file: File | None = None
        self._begins: list[int] = []
        self._lies: list[int] = []
        """Where each piece begins here, and where it lies in the file."""

    def append(self, data: bytes) -> None:
        """Add ``data`` at the end. Raises LimitExceeded."""
        if self._file is None and self.length + len(data) > self._most:
            self._file = Storage.file()
        if self._file is None:
            self._kept += data
        else:
            lies = self._file.add(data)
            if not self._begins or lies != self._lies[-1] + self.length - self._begins[-1]:
                self._begins.append(self.length)
                self._lies.append(lies)
        self.length += len(data)

    def pread(self, offset: int, length: int) -> bytes:
        """Return up to ``length`` bytes at ``offset``."""
        end = max(min(offset + length, self.length), offset)
        kept = bytes(self._kept[offset:end])
        if offset + len(kept) == end or self._file is None:
            return kept
        pieces, at = [kept], offset + len(kept)
        number = bisect_right(self._begins, at) - 1
        while at < end:
            stop = self._begins[number + 1] if number + 1 < len(self._begins) else self.length
            stop = min(stop, end)
            pieces.append(self._file.pread(self._lies[number] + at - self._begins[number], stop - at))
            at, number = stop, number + 1
        return b"".join(pieces)


class Inflated(NamedTuple):
    """What came out."""

    window: Window
    crc: int
    """CRC-32 of all that came out."""
    used: int
    """Bytes of input that the compressed stream takes; what lies behind is no part of it."""
    problem: GuardError | None
    """Why it stopped before the stream's own end."""


def supported(method: int) -> bool:
    """Whether ``inflate`` reads this method of zip."""
    return method in _DECODERS or method == LZMA


def inflate(source: Window, method: int, spool: Spool, plain: int = -1) -> Inflated:
    """Decompress all of ``source`` into ``spool``; ``plain`` bytes are expected (-1: unknown).

    Only LZMA needs to be told: it may go without an end mark (APPNOTE 4.4.4, bit 1).

    Raises Unsupported for a method that is not read. What the stream itself does wrong, and limits, are the result's
    ``problem``.
    """
    if not supported(method):
        raise Unsupported(f"compression method {method} ({METHODS.get(method, 'unknown')})")
    start, budget = spool.length, source.budget
    most = budget.limits.inflation_ratio * source.length + FREE_RATIO
    flow, crc = _flow(source, method), 0
    problem: GuardError | None = None
    try:
        for piece in flow.pieces():
            crc = zlib.crc32(piece, crc)
            spool.append(piece)
            if spool.length - start > most:
                raise LimitExceeded(f"decompression yields more than {budget.limits.inflation_ratio} times its input")
    except GuardError as error:
        problem = error
    if method == LZMA and isinstance(problem, Truncated) and spool.length - start == plain:
        problem = None
    return Inflated(Window(spool.pread, start, spool.length - start, budget), crc, flow.used, problem)


_DECODERS: dict[int, tuple[Callable[[], Decompressor], int]] = {
    DEFLATED: (decoders.Deflate, 1),
    BZIP2: (decoders.bzip2, decoders.BZIP2_COST),
    ZSTD: (decoders.zstd, 1),
    XZ: (decoders.xz, decoders.LZMA_COST),
}


def _flow(source: Window, method: int) -> Flow:
    if method != LZMA:
        make, cost = _DECODERS[method]
        return Flow(source, make, cost=cost)
    head = source.peek(0, decoders.RAW_HEADER)
    return Flow(source, lambda: decoders.lzma_raw(head), len(head), decoders.LZMA_COST)
