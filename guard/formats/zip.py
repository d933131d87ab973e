"""Zip: an archive that its readers do not agree on.

Every member that some reader would hand to a loader comes back as a child, once for each distinct stretch of bytes.
Members that torch reads belong to the format ``torch``; here they are only accounted for.
"""

from __future__ import annotations

import stat
from collections.abc import Iterable, Iterator

from guard.errors import GuardError
from guard.formats import Child, Format, Item, Reading, Sniff
from guard.formats.archives import anomalies, extents
from guard.formats.enclosed import is_zip
from guard.formats.signs import ZIPPED
from guard.inspection import Gap, GapReason
from guard.streams.archive_names import Entry, examine_links
from guard.streams.archive_parts import Ledger
from guard.streams.gaps import gap
from guard.streams.torch_records import records
from guard.streams.window import Window
from guard.streams.zip import (
    CHECKED_MOST,
    Archive,
    Member,
    Opened,
    read_directory,
    read_member,
)
from guard.streams.zip_readers import SEVERAL_DISKS

LINK_MOST = 4096
"""Bytes of a link's target that are looked at: PATH_MAX of Linux."""


def sniff(window: Window) -> Sniff:
    """STRONG where a local header leads, or an end record leads to a directory."""
    return Sniff.STRONG if is_zip(window) else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Yield what is odd, where everything lies, and the members. Raises Malformed, LimitExceeded."""
    archive = read_directory(reading.window)
    yield from anomalies(reading, archive.anomalies)
    torch = {record.member.at for record in records(archive)}
    yield from extents(archive.extents)
    yield from _members(reading, archive, [member for member in archive.members if member.at not in torch])
    if SEVERAL_DISKS in dict(archive.refused).values():
        yield Gap(at=reading.at, reason=GapReason.UNSUPPORTED, detail=SEVERAL_DISKS)
    if archive.failure is not None:
        raise archive.failure


def _members(reading: Reading, archive: Archive, members: Iterable[Member]) -> Iterator[Item]:
    known: dict[tuple[int, int, int, int], Opened] = {}
    links: dict[int, str] = {}
    yielded: set[tuple[tuple[int, int, int, int], str]] = set()
    checked = 0
    for member in members:
        if (member.slice, member.name) in yielded or (member.folder and not member.plain):
            continue
        yielded.add((member.slice, member.name))
        opened = known.get(member.slice)
        if opened is None:
            try:
                opened = read_member(archive, member, check=checked + member.packed <= CHECKED_MOST)
            except GuardError as error:
                yield gap(reading.at.inside(member.name), error)
                continue
            checked += member.packed
            known[member.slice] = opened
            yield from anomalies(reading, opened.anomalies)
            if opened.problem is not None:
                yield gap(reading.at.inside(member.name), opened.problem)
        if stat.S_IFMT(member.mode) == stat.S_IFLNK:  # its content is where it leads
            links[member.at] = opened.window.peek(0, LINK_MOST).decode("utf-8", "surrogateescape")
        yield Child(name=member.name, window=opened.window)
    if links:
        ledger = Ledger()
        examine_links((Entry(one.name, one.at, link=links.get(one.at)) for one in archive.members), ledger)
        yield from anomalies(reading, ledger.entries())


FORMAT = Format(
    id="zip",
    title="zip archive",
    extensions=(".zip",),
    spec="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT",
    sign=ZIPPED,
    sniff=sniff,
    parse=parse,
)
