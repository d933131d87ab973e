"""What every archive's format yields alike: facts of what its reader found odd, and the bytes accounted for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from guard.facts import Anomaly
from guard.formats import Child, Extent, Kind, Reading, claimed
from guard.streams.archive_parts import Oddity, Stretch
from guard.streams.window import Window


def anomalies(reading: Reading, oddities: Iterable[Oddity]) -> Iterator[Anomaly]:
    """Facts of a reader's oddities."""
    for odd in oddities:
        yield Anomaly(at=reading.at.at(odd.at), kind=odd.kind, detail=odd.detail, count=odd.times)


def extents(stretches: Iterable[Stretch]) -> Iterator[Extent]:
    """The bytes that a reader accounts for."""
    for stretch in stretches:
        yield Extent(stretch.offset, stretch.length, Kind(stretch.kind))


def rest(window: Window, at: int) -> Iterator[Extent | Child]:
    """What lies behind an archive's end: looked at like a file of its own."""
    yield Extent(at, window.length - at, Kind.MEMBER)
    yield Child(name=f"@{at:#x}", window=window.window(at, window.length - at))


class Aliases:
    """Further names of members: a link is looked at again only where its name promises what no other name does."""

    def __init__(self) -> None:
        """Begin with none."""
        self._known: dict[int, set[str]] = {}

    def news(self, member: int, name: str, *, itself: bool) -> bool:
        """Whether ``name`` gives a reason to look at ``member``: its own name always does."""
        claims = set(claimed(name.rsplit("/", 1)[-1]))
        known = self._known.setdefault(member, set())
        new = itself or bool(claims - known)
        known |= claims
        return new
