"""ar: Debian's packages, and libraries of object files."""

from __future__ import annotations

from collections.abc import Iterator

from guard.errors import Malformed, Unsupported
from guard.formats import Child, Extent, Format, Item, Kind, Reading, Sniff
from guard.formats.archives import anomalies, extents
from guard.formats.signs import Leading
from guard.streams.ar import MAGIC, THIN, read_members
from guard.streams.window import Window


def sniff(window: Window) -> Sniff:
    """STRONG for the magic of ar, thin archives included."""
    return Sniff.STRONG if window.peek(0, 8) in {MAGIC, THIN} else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Yield what is odd, where everything lies, and the members. Raises Malformed, Truncated, LimitExceeded."""
    window = reading.window
    if window.peek(0, 8) == THIN:
        raise Unsupported("a thin ar archive: its members lie in files beside it")
    if window.peek(0, 8) != MAGIC:
        raise Malformed("no ar archive: its magic is missing")
    archive = read_members(window)
    yield from anomalies(reading, archive.oddities)
    yield from extents(archive.stretches)
    for member in archive.members:
        if member.size:
            yield Extent(member.data, member.size, Kind.DATA if member.symbols else Kind.MEMBER)
        if member.size and not member.symbols:
            yield Child(name=member.name, window=window.window(member.data, member.size))
    if archive.problem is not None:
        raise archive.problem


FORMAT = Format(
    id="ar",
    title="ar archive (Debian package, static library)",
    extensions=(".a", ".deb", ".ar"),
    spec="https://man.freebsd.org/cgi/man.cgi?query=ar&sektion=5",
    sign=Leading(b"!<arch>\n", b"!<thin>\n"),
    sniff=sniff,
    parse=parse,
)
