"""Tar: files in a row, in the dialects of fifty years.

Each member comes back as a child, sparse ones expanded. A link to a member is another name of it, and is looked at
under that name too where the name promises another format. What torch reads of a tar of its own (a member
``storages``, and two more) belongs to the format ``torch-tar``; here it is only accounted for.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from guard.errors import GuardError, Unsupported
from guard.formats import Child, Extent, Format, Item, Kind, Reading, Sniff
from guard.formats.archives import Aliases, anomalies, extents, rest
from guard.formats.signs import TARRED
from guard.streams.gaps import gap
from guard.streams.tar import Archive, Member, Type, looks_like_tar, read_members
from guard.streams.tar_headers import BLOCK
from guard.streams.window import Window

DUMPDIR_MOST = 1 << 20
"""Bytes of the list of a folder that are looked at."""

LINKS_MOST = 40
"""Links to links that are followed, as Linux does."""

_DUMPDIR = re.compile(rb"(?:[YND][^\0]++\0)*+\0\Z")
"""Names that were there, with a letter each; the letters that rename are left out on purpose."""

_OPAQUE = {Type.FOLDER, Type.SYMLINK, Type.HARDLINK, Type.DEVICE, Type.FIFO}


EMPTY = (1024, 10240)
"""Bytes of an archive without members: two blocks of zeros, or a record of them, as GNU tar and tarfile write it."""


def sniff(window: Window) -> Sniff:
    """STRONG where a header leads whose checksum is right, or for an archive without members."""
    return Sniff.STRONG if looks_like_tar(window) or (window.length in EMPTY and _empty(window)) else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Yield what is odd, where everything lies, and the members. Raises Malformed where no header leads."""
    window = reading.window
    if _empty(window):
        yield Extent(0, window.length, Kind.PADDING)
        return
    archive = read_members(window)
    yield from anomalies(reading, archive.oddities)
    yield from extents(archive.stretches)
    yield from _members(reading, archive)
    if archive.after is not None:
        yield from rest(window, archive.after)
    if archive.problem is not None:
        raise archive.problem


def _empty(window: Window) -> bool:
    """Whether all is zeros: an archive without members, as GNU tar writes one."""
    return window.length % BLOCK == 0 and not any(chunk.strip(b"\0") for chunk in window.chunks())


def _members(reading: Reading, archive: Archive) -> Iterator[Item]:
    torch, aliases = archive.of_torch(), Aliases()
    links: list[tuple[int, Member]] = []
    for number, member in enumerate(archive.members):
        if member.size:
            yield Extent(member.data, member.size, Kind.DATA if member.name in torch else Kind.MEMBER)
        if member.type in {Type.SYMLINK, Type.HARDLINK}:
            links.append((number, member))
        elif member.type not in _OPAQUE and member.name not in torch:
            aliases.news(number, member.name, itself=True)
            yield from _member(reading, archive, member, member.name)
    found = {member.name: number for number, member in enumerate(archive.members)}
    for number, link in links:
        target = _target(archive, found, number)
        if target is None or archive.members[target].name in torch:
            continue
        if aliases.news(target, link.name, itself=False):
            yield from _member(reading, archive, archive.members[target], link.name)


def _target(archive: Archive, found: dict[str, int], number: int) -> int | None:
    """The member that a link leads to; of several of one name the last, as tarfile takes it."""
    for _ in range(LINKS_MOST):
        member = archive.members[number]
        if member.type not in {Type.SYMLINK, Type.HARDLINK}:
            return None if member.type in _OPAQUE else number
        folder = posixpath.dirname(member.name) if member.type is Type.SYMLINK else ""
        leads = posixpath.join(folder, member.link)
        number = found.get(leads, found.get(posixpath.normpath(leads), -1))
        if number < 0:
            return None
    return None


def _member(reading: Reading, archive: Archive, member: Member, name: str) -> Iterator[Item]:
    """Hand over one member, under one of its names."""
    at = reading.at.inside(name)
    if member.type is Type.LABEL or (member.type is Type.DUMPDIR and _is_dumpdir(archive.content(member))):
        return
    if member.type is Type.PART:
        yield gap(at, Unsupported(f"{member.name!r} is the rest of a file that began on another volume"))
    try:
        window = archive.content(member)
    except GuardError as error:
        yield gap(at, error)
        window = archive.window.window(member.data, member.size)  # the pieces that are there, as they lie
    yield Child(name=name, window=window)


def _is_dumpdir(window: Window) -> bool:
    return window.length <= DUMPDIR_MOST and _DUMPDIR.match(window.peek(0, DUMPDIR_MOST)) is not None


FORMAT = Format(
    id="tar",
    title="tar archive",
    extensions=(".tar",),
    spec="https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html",
    sign=TARRED,
    sniff=sniff,
    parse=parse,
)
