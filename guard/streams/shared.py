"""What was read once of some bytes, remembered for as long as somebody holds them: several formats ask for the same."""

from __future__ import annotations

import weakref
from typing import Generic, TypeVar

from guard.streams.window import Pread, Window

T = TypeVar("T")

SHARED_MOST = 64
"""Readings remembered at one time."""


class Shared(Generic[T]):
    """Readings by the bytes that they are of; what is kept must not hold the bytes itself."""

    __slots__ = ("_kept",)

    def __init__(self) -> None:
        """Begin with none."""
        self._kept: dict[tuple[int, int, int], tuple[weakref.ref[Pread], T]] = {}

    def get(self, window: Window) -> T | None:
        """Return what is remembered of these very bytes."""
        known = self._kept.get((id(window.pread), window.start, window.length))
        return known[1] if known is not None and known[0]() is window.pread else None

    def put(self, window: Window, reading: T) -> None:
        """Remember ``reading`` until nobody holds the bytes any more."""
        key = (id(window.pread), window.start, window.length)
        try:
            alive = weakref.ref(window.pread, lambda _: self._kept.pop(key, None))
        except TypeError:  # a callable that cannot be watched is not worth a leak
            return
        self._kept.pop(key, None)
        if len(self._kept) >= SHARED_MOST:
            # The oldest goes: what earlier inspections left behind, until the collector comes, must not decide what
            # this one has to read again, and so how far its budget reaches.
            del self._kept[next(iter(self._kept))]
        self._kept[key] = alive, reading
