"""A window on bytes: where parsers get every byte that they see."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from msgspec import Struct, field

from guard.errors import LimitExceeded, Malformed, Truncated
from guard.limits import Budget

SEEK_FIRST = 1 << 8
SEEK_MOST = 1 << 20
"""Bytes that a search reads at once, at first and at most."""

Pread = Callable[[int, int], bytes]
"""(offset, length) → that many bytes, or fewer where the file has shrunk."""


class Window(Struct, frozen=True):
    """A stretch of a file, read by position and never as a whole.

    ::

        file     |..................................................|
        window              |=======================|
                            ^ start                 ^ start + length
    """

    pread: Pread
    start: int
    length: int
    budget: Budget = field(default_factory=Budget)

    @classmethod
    def of(cls, data: bytes | bytearray | memoryview, budget: Budget | None = None) -> Window:
        """Return a window on bytes in memory."""
        view = memoryview(data)
        return cls(lambda at, n: bytes(view[at : at + n]), 0, len(view), budget or Budget())

    def read(self, offset: int, length: int) -> bytes:
        """Read exactly ``length`` bytes; asking past the end is the file's fault.

        Raises Truncated, or LimitExceeded.
        """
        if not 0 <= offset <= offset + length <= self.length:
            raise Truncated(f"{length} bytes wanted at {offset:#x} of {self.length:#x}")
        self.budget.spend_bytes(length)
        data = self.pread(self.start + offset, length)
        if len(data) != length:
            raise Truncated(f"{length} bytes wanted at {offset:#x}, {len(data)} came")
        return data

    def peek(self, offset: int, length: int) -> bytes:
        """Read ``length`` bytes, or as many as there are: for sniffers."""
        offset = min(max(offset, 0), self.length)
        return self.read(offset, min(length, self.length - offset))

    def window(self, offset: int, length: int) -> Window:
        """Return a window inside this one. Raises Truncated."""
        if not 0 <= offset <= offset + length <= self.length:
            raise Truncated(f"{length} bytes at {offset:#x} leave the {self.length} bytes there are")
        return Window(self.pread, self.start + offset, length, self.budget)

    def foresee(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Say which (offset, length) will be read soon: a source that is far away may fetch them in one go.

        Raises SourceError or LimitExceeded.
        """
        tell = getattr(self.pread, "foresee", None)
        if tell is not None:
            tell((self.start + offset, length) for offset, length in ranges)

    def uint(self, offset: int, size: int) -> int:
        """Read a little-endian unsigned integer of ``size`` bytes."""
        return int.from_bytes(self.read(offset, size), "little")

    def chunks(self, size: int = 1 << 20) -> Iterator[bytes]:
        """Read all of it, ``size`` bytes at a time."""
        for offset in range(0, self.length, size):
            yield self.read(offset, min(size, self.length - offset))

    def seek(self, offset: int, end: int) -> Iterator[bytes]:
        """Read from ``offset`` to ``end`` in growing pieces, to look for something; accounted for as a search.

        Raises Truncated, or LimitExceeded.
        """
        size = SEEK_FIRST
        while offset < end:
            size = min(size, end - offset)
            self.budget.spend_sought(size)
            data = self.pread(self.start + offset, size)
            if len(data) != size:
                raise Truncated(f"{size} bytes wanted at {offset:#x}, {len(data)} came")
            yield data
            offset, size = offset + size, min(size * 4, SEEK_MOST)

    def json(self, offset: int, length: int) -> Any:  # noqa: ANN401 -- JSON is any plain data
        """Parse a stretch as strict UTF-8 JSON without duplicate keys. Raises Malformed or LimitExceeded."""
        import json  # noqa: PLC0415 -- few formats have any

        most = self.budget.limits.header_bytes
        if length > most:
            raise LimitExceeded(f"JSON of {length} bytes, at most {most}")
        try:
            return json.loads(self.read(offset, length).decode("utf-8"), object_pairs_hook=_unique)
        except (ValueError, RecursionError) as error:
            raise Malformed(f"not JSON: {error}") from error


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("a key occurs twice in one object")
    return made
