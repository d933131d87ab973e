"""cpio: files in a row, as initial RAM disks and RPM packages hold them."""

from __future__ import annotations

from collections.abc import Iterator

from guard.formats import Child, Extent, Format, Item, Kind, Reading, Sniff
from guard.formats.archives import Aliases, anomalies, extents, rest
from guard.formats.signs import Leading
from guard.streams.cpio import Archive, looks_like_cpio, read_members
from guard.streams.window import Window


def sniff(window: Window) -> Sniff:
    """STRONG where a header leads that makes sense."""
    return Sniff.STRONG if looks_like_cpio(window) else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Yield what is odd, where everything lies, and the members. Raises Malformed, Truncated, LimitExceeded."""
    archive = read_members(reading.window)
    yield from anomalies(reading, archive.oddities)
    yield from extents(archive.stretches)
    yield from _members(archive, reading.window)
    if archive.after is not None:
        yield from rest(reading.window, archive.after)
    if archive.problem is not None:
        raise archive.problem


def _members(archive: Archive, window: Window) -> Iterator[Item]:
    """The members; of several hard links only the last has the data, and is looked at under each telling name."""
    holders = {one.twins: number for number, one in enumerate(archive.members) if one.twins and one.size}
    aliases = Aliases()
    for number, member in enumerate(archive.members):
        if member.size:
            yield Extent(member.data, member.size, Kind.STRUCTURE if member.link is not None else Kind.MEMBER)
            aliases.news(number, member.name, itself=True)
            if member.link is None:
                yield Child(name=member.name, window=window.window(member.data, member.size))
        elif member.twins in holders:
            holder = archive.members[holders[member.twins]]
            if aliases.news(holders[member.twins], member.name, itself=False):
                yield Child(name=member.name, window=window.window(holder.data, holder.size))


FORMAT = Format(
    id="cpio",
    title="cpio archive",
    extensions=(".cpio",),
    spec="https://man.freebsd.org/cgi/man.cgi?query=cpio&sektion=5",
    sign=Leading(b"07070", b"\xc7\x71", b"\x71\xc7"),
    sniff=sniff,
    parse=parse,
)
