"""A place in a window, moved on by reading: small steps are served from a buffer of one stretch of it."""

from __future__ import annotations

from msgspec import Struct

from guard.errors import Truncated
from guard.streams.window import Window

BUFFER = 4096
"""Bytes fetched at a time."""


class Cursor(Struct):
    """Where a parser is in its window, and the bytes around it."""

    window: Window
    at: int = 0
    _buffer: bytes = b""
    _start: int = 0

    @property
    def left(self) -> int:
        """Bytes from here to the end."""
        return self.window.length - self.at

    def take(self, length: int) -> bytes:
        """Read ``length`` bytes and move on. Raises Truncated, or LimitExceeded."""
        data = self.look(length)
        if len(data) < length:
            raise Truncated(f"{length} bytes wanted at {self.at:#x}, {len(data)} are there")
        self.at += length
        return data

    def look(self, length: int) -> bytes:
        """Read ``length`` bytes, or as many as there are, and stay."""
        begin = self.at - self._start
        if not 0 <= begin <= begin + length <= len(self._buffer):
            self._buffer = self.window.peek(self.at, max(length, BUFFER))
            self._start, begin = self.at, 0
        return self._buffer[begin : begin + length]

    def skip(self, length: int) -> None:
        """Move on over ``length`` bytes without reading them. Raises Truncated."""
        if length > self.left:
            raise Truncated(f"{length} bytes named at {self.at:#x}, {self.left} are there")
        self.at += length

    def little(self, size: int) -> int:
        """Take a little-endian unsigned integer of ``size`` bytes."""
        return int.from_bytes(self.take(size), "little")

    def big(self, size: int) -> int:
        """Take a big-endian unsigned integer of ``size`` bytes."""
        return int.from_bytes(self.take(size), "big")
