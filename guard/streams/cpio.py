"""cpio, read by position, in its four forms: two binary ones (either byte order), octal digits, hexadecimal digits.

::

    binary   71c7 as two bytes, 12 more words; name; data                    padded to 2
    odc      "070707", octal fields of 6 and 11 digits; name; data           not padded
    newc     "070701", 13 hexadecimal fields of 8 digits; name; data         padded to 4
    crc      "070702", as newc, and a sum of the data's bytes

A member ``TRAILER!!!`` ends the archive. Specification: cpio(5) of libarchive; ``src/cpiohdr.h`` of GNU cpio.
"""

from __future__ import annotations

import re
import stat
import struct
from typing import NamedTuple

from msgspec import Struct, field

from guard.errors import GuardError, LimitExceeded, Malformed, Truncated
from guard.streams.archive_names import NAME_MOST, Entry, examine
from guard.streams.archive_parts import PADDING, STRUCTURE, Ledger, Oddity, Stretch
from guard.streams.shared import Shared
from guard.streams.window import Window

TRAILER = "TRAILER!!!"
_NEWC = re.compile(rb"07070[12]([0-9A-Fa-f]{104})")
_ODC = re.compile(rb"070707([0-7]{70})")
_WORDS = {b"\xc7\x71": "<13H", b"\x71\xc7": ">13H"}
_FORMATS = {stat.S_IFREG, stat.S_IFDIR, stat.S_IFLNK, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFIFO, stat.S_IFSOCK}
_SPECIAL = {stat.S_IFCHR: "device", stat.S_IFBLK: "device", stat.S_IFIFO: "FIFO", stat.S_IFSOCK: "socket"}


class Header(NamedTuple):
    """What one header says."""

    length: int
    """Bytes of the header without the name."""
    pad: int
    """To what multiple header with name, and data, are padded."""
    mode: int
    name: int
    """Bytes of the name, with its NUL."""
    size: int
    file: tuple[int, ...]
    """Device and number of the file: equal for hard links."""
    links: int
    sum: int | None
    """The sum of the data's bytes."""


class Member(NamedTuple):
    """One member."""

    name: str
    """Hostile."""
    header: int
    data: int
    size: int
    mode: int
    twins: tuple[int, ...] = ()
    """Which file it is, where it is one of several hard links."""
    link: str | None = None

    @property
    def entry(self) -> Entry:
        """What its name and its mode say."""
        kind = stat.S_IFMT(self.mode)
        special, folder = _SPECIAL.get(kind, ""), kind == stat.S_IFDIR
        return Entry(self.name, self.header, folder=folder, special=special, link=self.link, mode=self.mode & 0o7777)


class Archive(Struct):
    """A cpio, as far as it could be read."""

    window: Window
    at: int = 0
    members: list[Member] = field(default_factory=list)
    stretches: list[Stretch] = field(default_factory=list)
    ledger: Ledger = field(default_factory=Ledger)
    oddities: tuple[Oddity, ...] = ()
    after: int | None = None
    """Offset of something that lies behind the archive's end."""
    problem: GuardError | None = None


def looks_like_cpio(window: Window) -> bool:
    """Whether a header leads that makes sense, with a name behind it."""
    try:
        head = _header(window, 0)
        name = window.read(head.length, head.name)
    except (Malformed, LimitExceeded):
        return False
    return stat.S_IFMT(head.mode) in _FORMATS and name[-1:] == b"\0" and len(name) > 1 and 0 not in name[:-1]


_shared: Shared[Archive] = Shared()


def read_members(window: Window) -> Archive:
    """Read all headers. What goes wrong is the archive's ``problem``."""
    known = _shared.get(window)
    if known is not None:
        return known
    archive = Archive(window)
    try:
        while _step(archive):
            pass
    except GuardError as error:
        archive.problem = error
    examine([member.entry for member in archive.members], archive.ledger)
    archive.oddities, archive.window = archive.ledger.entries(), Window.of(b"")
    _shared.put(window, archive)
    return archive


def _step(archive: Archive) -> bool:
    """Read one member; False behind the last."""
    window, begin = archive.window, archive.at
    if begin >= window.length:
        raise Truncated("the archive has no trailer: what followed may be cut off")
    window.budget.spend_members()
    head = _header(window, begin)
    raw = window.read(begin + head.length, head.name)
    name = raw.split(b"\0", 1)[0].decode("utf-8", "surrogateescape")
    if raw.find(b"\0") != len(raw) - 1:
        archive.ledger.note("name-nul", begin, f"{name!r} is cut at a NUL by some readers: {raw[:80]!r}")
    data = begin + head.length + head.name
    data += -data % head.pad if head.pad != 4 else -(data - begin) % 4
    archive.stretches.append(Stretch(begin, data - begin, STRUCTURE))
    if name == TRAILER:
        _end(archive, data)
        return False
    _member(archive, head, name, data)
    return True


def _member(archive: Archive, head: Header, name: str, data: int) -> None:
    window, there = archive.window, min(head.size, max(archive.window.length - data, 0))
    kind = stat.S_IFMT(head.mode)
    if kind not in _FORMATS or (head.size and kind not in {stat.S_IFREG, stat.S_IFLNK}):
        archive.ledger.note("folder-with-data", archive.at, f"{name!r} has {head.size} bytes, and is no file")
    link = None
    if kind == stat.S_IFLNK:
        link = window.peek(data, min(there, NAME_MOST + 1)).decode("utf-8", "surrogateescape")
    twins = head.file if head.links > 1 and kind == stat.S_IFREG else ()
    archive.members.append(Member(name, archive.at, data, there, head.mode, twins, link))
    if there < head.size:
        raise Truncated(f"{name!r} has {head.size} bytes, and {there} are there")
    if head.sum is not None and kind == stat.S_IFREG:
        found = sum(sum(chunk) for chunk in window.window(data, there).chunks()) & 0xFFFFFFFF
        if found != head.sum:
            archive.ledger.note("crc-mismatch", archive.at, f"{name!r} sums to {found:08x}, and {head.sum:08x} is told")
    padding = -head.size % head.pad
    if window.peek(data + there, padding).strip(b"\0"):
        archive.ledger.note("padding-content", data + there, f"the padding behind {name!r} is not zero")
    archive.stretches.append(Stretch(data + there, padding, PADDING))
    archive.at = data + there + padding


def _end(archive: Archive, at: int) -> None:
    """Zeros to the end of the file."""
    begin, window = at, archive.window
    for chunk in window.window(min(at, window.length), max(window.length - at, 0)).chunks():
        rest = len(chunk.lstrip(b"\0"))
        at += len(chunk) - rest
        if rest:
            archive.after = at
            archive.ledger.note("data-after", at, f"{window.length - at} bytes lie behind the end of the archive")
            break
    archive.stretches.append(Stretch(begin, at - begin, PADDING))


def _header(window: Window, at: int) -> Header:
    """Read one header. Raises Malformed, Truncated."""
    block = window.peek(at, 110)
    if (match := _NEWC.match(block)) is not None:
        fields = [int(match[1][place : place + 8], 16) for place in range(0, 104, 8)]
        file = (fields[7], fields[8], fields[0])
        return Header(
            110, 4, fields[1], fields[11], fields[6], file, fields[4], fields[12] if block[5:6] == b"2" else None
        )
    if (match := _ODC.match(block)) is not None:
        text = match[1]
        device, number, mode, _, _, links, _ = (int(text[place : place + 6], 8) for place in range(0, 42, 6))
        return Header(76, 1, mode, int(text[53:59], 8), int(text[59:70], 8), (device, number), links, None)
    order = _WORDS.get(block[:2])
    if order is None or len(block) < 26:
        raise Truncated("a cpio header that is cut off") if len(block) < 26 else Malformed(f"no cpio header at {at:#x}")
    words = struct.unpack(order, block[:26])
    return Header(26, 2, words[3], words[10], words[11] << 16 | words[12], (words[1], words[2]), words[6], None)
