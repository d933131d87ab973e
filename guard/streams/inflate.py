"""Decompression that stays within bounds: a compressed stretch in, a window on what comes out.

The output goes to a spool: some megabytes in memory, beyond that a temporary file without a name. What came out before
a break or a limit is kept, because a loader that reads as it goes would have acted on it.
"""

from __future__ import annotations

import contextlib
import os
import zlib
from collections.abc import Iterator
from typing import NamedTuple, Protocol

from guard.errors import GuardError, LimitExceeded, Malformed, Truncated, Unsupported
from guard.streams.window import Window

STORED, DEFLATED, BZIP2, LZMA = 0, 8, 12, 14
"""Methods that some Python reads (APPNOTE 4.4.5)."""

AES = 99
"""No compression: WinZip's encryption, which hides the true method."""

METHODS = {9: "deflate64", 93: "zstandard", 95: "xz", 96: "jpeg", 97: "wavpack", 98: "ppmd"}
"""Methods that are known by name and not read."""

BLOCKS = {DEFLATED: 1 << 16, BZIP2: 512, LZMA: 512}
"""Bytes of input at a time. A decoder that meets an error keeps to itself what the same call brought out before it; no
loader feeds fewer bytes at a time, and what deflate has kept to itself can be had all the same."""
PIECE = 1 << 18
"""Bytes of output at a time."""
FREE_RATIO = 1 << 16
"""Bytes of output before the ratio counts."""
DICTIONARY_MOST = 64 << 20
"""Bytes of LZMA dictionary that are allocated; xz -9 asks for this much. What reaches further back is broken to us."""


class Spool:
    """Bytes appended once and read by position; the first ``memory`` bytes in memory, the rest in a nameless file."""

    __slots__ = ("_file", "_kept", "_most", "length")

    def __init__(self, memory: int = 4 << 20) -> None:
        """Keep up to ``memory`` bytes in memory."""
        self._kept, self._most, self._file, self.length = bytearray(), memory, -1, 0

    def append(self, data: bytes) -> None:
        """Add ``data`` at the end."""
        if self._file < 0 and self.length + len(data) > self._most:
            self._file = _nameless()
        if self._file < 0:
            self._kept += data
        else:
            os.pwrite(self._file, data, self.length - len(self._kept))
        self.length += len(data)

    def pread(self, offset: int, length: int) -> bytes:
        """Return up to ``length`` bytes at ``offset``."""
        length = max(min(length, self.length - offset), 0)
        kept = bytes(self._kept[offset : offset + length])
        if len(kept) == length:
            return kept
        return kept + os.pread(self._file, length - len(kept), offset + len(kept) - len(self._kept))

    def __del__(self) -> None:
        """Give the file back."""
        if self._file >= 0:
            os.close(self._file)


def _nameless() -> int:
    import tempfile  # noqa: PLC0415 -- few archives need it

    descriptor, path = tempfile.mkstemp(prefix="guard-")
    os.unlink(path)  # noqa: PTH108 -- a descriptor, no path object
    return descriptor


class Inflated(NamedTuple):
    """What came out."""

    window: Window
    crc: int
    """CRC-32 of all that came out."""
    used: int
    """Bytes of input that the compressed stream takes; what lies behind is no part of it."""
    problem: GuardError | None
    """Why it stopped before the stream's own end."""


class _Decompressor(Protocol):
    @property
    def eof(self) -> bool: ...

    @property
    def unused_data(self) -> bytes: ...

    def decompress(self, data: bytes, /, max_length: int) -> bytes: ...


def supported(method: int) -> bool:
    """Whether ``inflate`` reads this method of zip."""
    return method in {DEFLATED, BZIP2, LZMA}


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
    flow, crc = _Flow(source, method), 0
    problem: GuardError | None = None
    try:
        for piece in flow.pieces():
            budget.spend_inflated(len(piece))
            crc = zlib.crc32(piece, crc)
            spool.append(piece)
            if spool.length - start > most:
                raise LimitExceeded(f"decompression yields more than {budget.limits.inflation_ratio} times its input")
    except GuardError as error:
        problem = error
    if method == LZMA and isinstance(problem, Truncated) and spool.length - start == plain:
        problem = None
    return Inflated(Window(spool.pread, start, spool.length - start, budget), crc, flow.used, problem)


class _Flow:
    """One pass through one compressed stream."""

    __slots__ = ("_method", "_source", "used")

    def __init__(self, source: Window, method: int) -> None:
        self._source, self._method, self.used = source, method, 0

    def pieces(self) -> Iterator[bytes]:
        """Yield the output, ``PIECE`` bytes at most at a time. Raises Malformed, Truncated, LimitExceeded."""
        make = {DEFLATED: self._deflate, BZIP2: self._bzip2, LZMA: self._lzma}[self._method]
        decompressor = make()
        while not decompressor.eof:
            data = self._source.peek(self.used, BLOCKS[self._method])
            if not data:
                raise Truncated("the compressed data end before their own end mark")
            yield from self._drain(decompressor, data)

    def _drain(self, decompressor: _Decompressor, data: bytes) -> Iterator[bytes]:
        self.used += len(data)
        while True:
            piece = self._step(decompressor, data)
            data = b""
            if isinstance(decompressor, _Deflate) and decompressor.broken:
                yield piece
                raise Malformed(f"the compressed data are broken: {decompressor.broken}")
            if piece:
                yield piece
            if decompressor.eof or len(piece) < PIECE:
                self.used -= len(decompressor.unused_data)
                return

    @staticmethod
    def _step(decompressor: _Decompressor, data: bytes) -> bytes:
        try:
            return decompressor.decompress(data, PIECE)
        except (zlib.error, OSError, EOFError, ValueError) as error:
            raise Malformed(f"the compressed data are broken: {error}") from error
        except Exception as error:  # lzma.LZMAError, whose module is imported only where it is needed
            if type(error).__name__ != "LZMAError":
                raise
            raise Malformed(f"the compressed data are broken: {error}") from error

    def _deflate(self) -> _Decompressor:
        return _Deflate()

    def _bzip2(self) -> _Decompressor:
        import bz2  # noqa: PLC0415 -- few archives need it

        return bz2.BZ2Decompressor()

    def _lzma(self) -> _Decompressor:
        import lzma  # noqa: PLC0415 -- few archives need it

        head = self._source.peek(0, 9)
        if len(head) < 9 or head[2:4] != b"\x05\0" or head[4] >= 9 * 5 * 5:
            raise Malformed("no LZMA properties where they should be")
        rest, context = divmod(head[4], 9)
        dictionary = min(int.from_bytes(head[5:9], "little"), DICTIONARY_MOST)
        self.used = 9
        chain = {"id": lzma.FILTER_LZMA1, "dict_size": max(dictionary, 4096), "lc": context}
        chain |= {"pb": rest // 5, "lp": rest % 5}
        try:
            return lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=[chain])
        except (lzma.LZMAError, ValueError) as error:
            raise Malformed(f"LZMA properties that no decoder takes: {error}") from error


class _Deflate:
    """zlib's raw inflate with the manners of ``bz2`` and ``lzma``: it keeps its own unread input.

    It also gives what came out before an error, as torch's reader does, which hands it over without a word.
    """

    __slots__ = ("_inner", "broken")

    def __init__(self) -> None:
        self._inner = zlib.decompressobj(-zlib.MAX_WBITS)
        self.broken = ""

    @property
    def eof(self) -> bool:
        return self._inner.eof

    @property
    def unused_data(self) -> bytes:
        return self._inner.unused_data

    def decompress(self, data: bytes, /, max_length: int) -> bytes:
        waiting, before = self._inner.unconsumed_tail + data, self._inner.copy()
        try:
            return self._inner.decompress(waiting, max_length)
        except zlib.error as error:
            self.broken = str(error)
        out = bytearray()
        with contextlib.suppress(zlib.error):
            for byte in waiting:
                out += before.decompress(bytes([byte]))
        return bytes(out)
