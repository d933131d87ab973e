"""One pass through one compressed stream: pieces come out, and none that any reader could have had is lost.

A decoder that meets an error keeps to itself what the same call brought out before it. How much that is depends on how
many bytes a reader asks for at a time; so after an error the stream is read once more up to the call that failed, and
from there byte by byte. What comes out then is all that could have come out for anybody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from guard.errors import Truncated
from guard.streams.decoders import Decompressor, trouble
from guard.streams.window import Window

BLOCK_FIRST, BLOCK = 1 << 12, 1 << 16
"""Bytes of input at a time: few at first, for many members are small, and twice as many each time."""
PIECE = 1 << 18
"""Bytes of output at a time."""


class Flow:
    """A stream that begins somewhere in a window."""

    __slots__ = ("_begin", "_cost", "_make", "_source", "used")

    def __init__(self, source: Window, make: Callable[[], Decompressor], begin: int = 0, cost: int = 1) -> None:
        """``make``: returns a decoder that knows nothing yet; ``cost``: of a byte of its output, see ``decoders``."""
        self._source, self._make, self._begin, self.used = source, make, begin, begin
        self._cost = cost

    def pieces(self) -> Iterator[bytes]:
        """Yield the output, ``PIECE`` bytes at most at a time and paid for; ``used`` is then where the stream ends.

        Raises Malformed, Truncated, LimitExceeded, MissingDependency.
        """
        feed = _Feed(self._source, self._make(), self._begin)
        while not feed.decompressor.eof:
            try:
                piece = feed.call()
            except Exception as error:
                problem = trouble(error)
                if problem is None:
                    raise
                self.used = feed.at
                yield from self._salvage(feed.calls)
                raise problem from error
            self.used = feed.at
            if piece:
                self._source.budget.spend_inflated(len(piece) * self._cost)
                yield piece
        self.used -= len(feed.decompressor.unused_data or b"")

    def _salvage(self, calls: int) -> Iterator[bytes]:
        """What the call after the first ``calls`` brings out before it fails."""
        feed = _Feed(self._source, self._make(), self._begin)
        for _ in range(calls):
            self._source.budget.spend_inflated(len(feed.call()) * self._cost)
        out = bytearray()
        try:
            for piece in feed.drops():
                out += piece
        except Exception as error:
            if trouble(error) is None:
                raise
        if out:
            yield bytes(out)


class _Feed:
    """A decoder, and where in its input it is; calls are the same each time that it is fed anew."""

    __slots__ = ("_block", "_full", "_source", "at", "calls", "decompressor")

    def __init__(self, source: Window, decompressor: Decompressor, at: int) -> None:
        self._source, self.decompressor, self.at = source, decompressor, at
        self.calls, self._full, self._block = 0, False, BLOCK_FIRST

    def call(self) -> bytes:
        """Decode once more. Raises Truncated, and what the decoder raises."""
        piece = self.decompressor.decompress(self._next(), PIECE)
        self.calls += 1
        self._full = len(piece) == PIECE or (bool(piece) and not self.decompressor.needs_input)
        return piece

    def drops(self) -> Iterator[bytes]:
        """Decode once more, byte by byte."""
        data = self._next()
        for at in range(len(data) or 1):  # most fail at the first bytes
            piece = self.decompressor.decompress(data[at : at + 1], 1)
            while piece and not self.decompressor.eof:
                yield piece
                piece = self.decompressor.decompress(b"", 1)
            yield piece

    def _next(self) -> bytes:
        """More input, once the decoder has given what it can of the last. Raises Truncated."""
        if self._full:
            return b""
        data = self._source.peek(self.at, self._block)
        self._block = min(2 * self._block, BLOCK)
        if not data:
            raise Truncated("the compressed data end before their own end mark")
        self.at += len(data)
        return data
