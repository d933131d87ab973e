"""What any archive's reading yields beside its members: the bytes accounted for, and whatever is odd."""

from __future__ import annotations

from typing import NamedTuple

KEPT = 20
"""Oddities of one kind that are kept one by one; further ones are counted."""

STRUCTURE, MEMBER, PADDING = "structure", "member", "padding"


class Stretch(NamedTuple):
    """Bytes accounted for, by position in the archive."""

    offset: int
    length: int
    kind: str
    """``structure`` · ``member`` · ``padding``: values of ``guard.formats.Kind``."""


class Oddity(NamedTuple):
    """Something no honest writer does, or on which readers disagree; formats turn it into an ``Anomaly``."""

    kind: str
    detail: str
    at: int
    """Offset in the archive."""
    times: int = 1


class Ledger:
    """Oddities as they are met: the first of each kind one by one, the rest as one with a count."""

    __slots__ = ("_kept", "_more")

    def __init__(self) -> None:
        """Begin with none."""
        self._kept: dict[str, list[Oddity]] = {}
        self._more: dict[str, Oddity] = {}

    def note(self, kind: str, at: int, detail: str) -> None:
        """Add one."""
        kept = self._kept.setdefault(kind, [])
        if len(kept) < KEPT:
            kept.append(Oddity(kind, detail, at))
            return
        more = self._more.get(kind) or Oddity(kind, "and more of the same", at, 0)
        self._more[kind] = more._replace(times=more.times + 1)

    def entries(self) -> tuple[Oddity, ...]:
        """All of them, by kind in the order of first sight."""
        found: list[Oddity] = []
        for kind, kept in self._kept.items():
            found += kept
            if kind in self._more:
                found.append(self._more[kind])
        return tuple(found)
