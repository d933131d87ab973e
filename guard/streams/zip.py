"""Zip archives read record by record, as each consumer would read them.

::

    archive = read_directory(window)
    for member in archive.members:            # whoever sees them: member.readers
        opened = open_member(archive, member)     # a Window on what is inside
    archive.anomalies                         # where readers disagree, and what no honest writer does
    archive.extents                           # every byte that a record accounts for

``read_directory`` never gives up on a broken archive: ``problem`` says what is wrong with it, and the members that
could still be found are there.
"""

from __future__ import annotations

import zlib
from typing import NamedTuple

from msgspec import Struct, field
from msgspec.structs import replace

from guard.errors import Encrypted, GuardError, Malformed, Truncated
from guard.streams.archive_parts import Oddity, Stretch
from guard.streams.inflate import AES, STORED, Spool, inflate
from guard.streams.shared import Shared
from guard.streams.window import Window
from guard.streams.wrapped import wrapped
from guard.streams.zip_members import Member
from guard.streams.zip_names import Lookup
from guard.streams.zip_readers import CHOICES, MINIZ, NO_END, STREAM, ZIPFILE, Directory
from guard.streams.zip_records import CENTRAL, ENCRYPTED, END, END_SIZE, LOCAL, STRONGLY_ENCRYPTED, find_ends
from guard.streams.zip_survey import survey

__all__ = [
    "CHECKED_MOST",
    "MINIZ",
    "STREAM",
    "ZIPFILE",
    "Archive",
    "Member",
    "Oddity",
    "Opened",
    "Stretch",
    "looks_like_zip",
    "open_member",
    "read_directory",
    "read_member",
]

CHECKED_MOST = 256 << 20
"""Bytes of stored members that are read for nothing but their checksum, over one archive."""


class Archive(Struct, frozen=True, kw_only=True):
    """A zip, as far as it can be read."""

    window: Window
    members: tuple[Member, ...]
    """In the order of the directories, hidden ones last."""
    anomalies: tuple[Oddity, ...]
    extents: tuple[Stretch, ...]
    """Disjoint, in order. What none covers is explained by nothing in the archive."""
    refused: tuple[tuple[str, str], ...]
    """(reader, why) for each reader that would not open it."""
    problem: str
    """Why no reader opens it; empty where one does."""
    spool: Spool = field(default_factory=Spool)

    @property
    def failure(self) -> Malformed | None:
        """``problem`` as an error, where there is one."""
        if not self.problem:
            return None
        return Truncated(self.problem) if self.problem == NO_END else Malformed(self.problem)

    def seen_by(self, reader: str) -> tuple[Member, ...]:
        """The members that ``reader`` lists, in its order."""
        return tuple(member for member in self.members if reader in member.readers)

    def lookup(self, reader: str) -> Lookup:
        """What ``reader`` hands over for a name: zipfile the last of several, miniz whichever its search meets."""
        return Lookup(reader, self.members)


class Opened(NamedTuple):
    """What is inside a member."""

    window: Window
    """All that came out, even where ``problem`` says that it is not all there is."""
    anomalies: tuple[Oddity, ...]
    problem: GuardError | None


def leads(window: Window) -> bool:
    """Whether a local header leads, or the end record of an archive without members."""
    return window.peek(0, 4) in {LOCAL, END}


def trailing(window: Window) -> list[tuple[int, int]]:
    """Where the zips lie, from the first byte that counts to behind the end record, which end records lead to.

    A zip that is a member of the archive that the file is does not count: it is looked at as that member.
    """
    ends = find_ends(window)
    chosen = (choose(window, ends) for choose in CHOICES.values()) if ends else ()
    found = [one for one in chosen if isinstance(one, Directory) and window.peek(one.start, 4) == CENTRAL]
    spans = {(min(one.shift, one.start), one.end.at + END_SIZE) for one in found}
    return sorted(span for span in spans if not wrapped(window, *span))


def looks_like_zip(window: Window) -> bool:
    """Whether some reader would begin to read it as a zip: a local header leads, or an end record leads somewhere."""
    return leads(window) or bool(trailing(window))


_shared: Shared[Archive] = Shared()


def read_directory(window: Window) -> Archive:
    """Read every directory, local header and end record of a zip.

    Asked again for the same bytes, by another format that claims them, it answers from memory. Raises LimitExceeded.
    """
    known = _shared.get(window)
    if known is not None:
        return replace(known, window=window, spool=Spool())
    found = survey(window)
    archive = Archive(
        window=window,
        members=found.members,
        anomalies=found.oddities,
        extents=found.stretches,
        refused=found.refused,
        problem=found.problem,
    )
    _shared.put(window, replace(archive, window=Window.of(b""), spool=Spool()))
    return archive


def open_member(archive: Archive, member: Member) -> Window:
    """A window on what is inside ``member``.

    Raises Encrypted, Unsupported (the method), Malformed (no local header, broken data), LimitExceeded.
    """
    opened = read_member(archive, member)
    if opened.problem is not None:
        raise opened.problem
    return opened.window


def read_member(archive: Archive, member: Member, *, check: bool = True) -> Opened:
    """What is inside ``member``, what is odd about it, and how far it could be read.

    ``check``: whether a stored member is read for its checksum; a compressed one always is. What is flagged as
    encrypted and can be read all the same is read.

    Raises Encrypted, Unsupported and Malformed where there is nothing to look at.
    """
    if member.data < 0:
        raise Malformed(f"no local header for {member.name!r}")
    length = max(member.packed, member.plain) if member.method == STORED else member.packed
    packed = archive.window.window(member.data, max(min(length, archive.window.length - member.data), 0))
    flagged = bool(member.flags & (ENCRYPTED | STRONGLY_ENCRYPTED))
    longer = member.method == STORED and member.packed != member.plain  # encryption adds twelve bytes or more
    if member.method == AES or (flagged and longer):
        raise Encrypted(f"{member.name!r} needs a password")
    opened = _stored(member, packed, check) if member.method == STORED else _inflated(archive, member, packed)
    if not flagged:
        return opened
    if member.method != STORED and (opened.problem is not None or opened.window.length != member.plain):
        raise Encrypted(f"{member.name!r} needs a password")
    note = Oddity("false-encryption-flag", f"{member.name!r} is flagged as encrypted and is not", member.at)
    return opened._replace(anomalies=(note, *opened.anomalies))


def _stored(member: Member, packed: Window, check: bool) -> Opened:
    """A stored member of two sizes: zipfile reads the smaller, torch as many bytes as it declares; so the larger."""
    notes: list[Oddity] = []
    if member.packed != member.plain:
        detail = f"{member.name!r} is stored: {member.packed} bytes, and declared as {member.plain}"
        notes.append(Oddity("size-mismatch", detail, member.at))
    if packed.length < max(member.packed, member.plain):
        return Opened(packed, tuple(notes), Truncated(f"{member.name!r} reaches over the end of the file"))
    if check:
        crc = 0
        for piece in packed.chunks():
            crc = zlib.crc32(piece, crc)
        notes += _crc(member, crc)
    return Opened(packed, tuple(notes), None)


def _inflated(archive: Archive, member: Member, packed: Window) -> Opened:
    out = inflate(packed, member.method, archive.spool, member.plain)
    notes: list[Oddity] = []
    if out.problem is None:
        notes += _crc(member, out.crc)
        if out.window.length != member.plain:
            detail = f"{member.name!r} holds {out.window.length} bytes, and is declared as {member.plain}"
            notes.append(Oddity("size-mismatch", detail, member.at))
        if out.used < packed.length:
            detail = f"{packed.length - out.used} bytes lie behind the compressed data of {member.name!r}"
            notes.append(Oddity("data-after-stream", detail, member.data + out.used))
    return Opened(out.window, tuple(notes), out.problem)


def _crc(member: Member, crc: int) -> list[Oddity]:
    if crc == member.crc:
        return []
    detail = (
        f"{member.name!r} has CRC {crc:08x}, and {member.crc:08x} is written: zipfile refuses it, torch does not look"
    )
    return [Oddity("crc-mismatch", detail, member.at)]
