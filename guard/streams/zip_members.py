"""What reading a zip yields: its members, the bytes that they take, and whatever is odd about them."""

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


class Member(NamedTuple):
    """One member, as one directory record (or, for a hidden one, one local header) describes it."""

    name: str
    """As Python's zipfile knows it; hostile."""
    raw_name: bytes
    at: int
    """Offset of the record that names it."""
    header: int
    """Offset of its local header."""
    data: int
    """Offset of its first byte; -1 where there is no local header to say so."""
    packed: int
    """Bytes as stored."""
    plain: int
    """Bytes once decompressed, as declared."""
    method: int
    flags: int
    crc: int
    external: int
    """External attributes: a Unix mode in the upper half, DOS attributes in the lowest byte."""
    end: int
    """Offset behind its data and descriptor."""
    readers: tuple[str, ...] = ()
    """Consumers that know of it; see ``zip_readers``."""

    @property
    def folder(self) -> bool:
        """Whether its name says that it is a directory."""
        return self.raw_name.endswith(b"/")

    @property
    def mode(self) -> int:
        """Its Unix mode, 0 where none is given."""
        return self.external >> 16

    @property
    def slice(self) -> tuple[int, int, int, int]:
        """What it is made of: members of equal slices hold equal bytes."""
        return self.data, self.packed, self.method, self.plain


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
