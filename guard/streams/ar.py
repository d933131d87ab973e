r"""ar, read by position: Debian's packages, and libraries of object files.

::

    "!<arch>\n" | header of 60 bytes | data, padded to 2 with "\n" | header …
    header: name, date, owner, group, mode, size, "`\n"
    "/"     a table of symbols          "//"    long names of GNU's form, "/123" names the one at offset 123
    "#1/9"  BSD: the data begin with a name of nine bytes

Specification: ar(5) of FreeBSD; deb(5).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from msgspec import Struct, field

from guard.errors import GuardError, LimitExceeded, Malformed, Truncated
from guard.streams.archive_names import Entry, examine
from guard.streams.archive_parts import PADDING, STRUCTURE, Ledger, Oddity, Stretch
from guard.streams.shared import Shared
from guard.streams.window import Window

MAGIC, THIN = b"!<arch>\n", b"!<thin>\n"
"""A thin archive holds names alone, of files that lie beside it."""

NAMES_MOST = 16 << 20
"""Bytes of long names."""

_HEADER = re.compile(rb"(.{16})([0-9 ]{12})([0-9 ]{6})([0-9 ]{6})([0-7 ]{8})([0-9]{1,10} *)`\n", re.DOTALL)
_SYMBOLS = {"/", "/SYM64/", "__.SYMDEF", "__.SYMDEF SORTED", "__.SYMDEF_64"}


class Member(NamedTuple):
    """One member."""

    name: str
    """Hostile."""
    header: int
    data: int
    size: int
    mode: int
    symbols: bool = False
    """True for a table of symbols, which linkers read and nobody unpacks."""


class Archive(Struct):
    """An ar, as far as it could be read."""

    window: Window
    at: int = len(MAGIC)
    names: bytes = b""
    members: list[Member] = field(default_factory=list)
    stretches: list[Stretch] = field(default_factory=list)
    ledger: Ledger = field(default_factory=Ledger)
    oddities: tuple[Oddity, ...] = ()
    problem: GuardError | None = None


_shared: Shared[Archive] = Shared()


def read_members(window: Window) -> Archive:
    """Read all headers. What goes wrong is the archive's ``problem``."""
    known = _shared.get(window)
    if known is not None:
        return known
    archive = Archive(window)
    archive.stretches.append(Stretch(0, min(len(MAGIC), window.length), STRUCTURE))
    try:
        while archive.at < window.length:
            _step(archive)
    except GuardError as error:
        archive.problem = error
    entries = [Entry(one.name, one.header, mode=one.mode) for one in archive.members if not one.symbols]
    examine(entries, archive.ledger)
    archive.oddities, archive.window = archive.ledger.entries(), Window.of(b"")
    _shared.put(window, archive)
    return archive


def _step(archive: Archive) -> None:
    window, begin = archive.window, archive.at
    window.budget.spend_members()
    match = _HEADER.fullmatch(window.read(begin, 60))
    octal = re.fullmatch(rb" *([0-7]*) *", match[5]) if match is not None else None
    if match is None or octal is None:
        raise Malformed(f"no ar header at {begin:#x}")
    size, mode = int(match[6]), int(octal[1] or b"0", 8)
    there, data = min(size, window.length - begin - 60), begin + 60
    raw = match[1].rstrip(b" ")
    if raw == b"//":
        if there > NAMES_MOST:
            raise LimitExceeded(f"{there} bytes of long names")
        archive.names = window.read(data, there)
        archive.stretches.append(Stretch(begin, 60 + there, STRUCTURE))
    else:
        name, taken = _name(archive, raw, data, there)
        archive.stretches.append(Stretch(begin, 60 + taken, STRUCTURE))
        member = Member(name, begin, data + taken, there - taken, mode & 0o7777, name in _SYMBOLS)
        archive.members.append(member)
    if there < size:
        raise Truncated(f"a member of {size} bytes, and {there} are there")
    padding = window.peek(data + size, size % 2)
    if padding not in {b"", b"\n", b"\0"}:
        archive.ledger.note("padding-content", data + size, "the byte behind a member is neither a new line nor zero")
    archive.stretches.append(Stretch(data + size, len(padding), PADDING))
    archive.at = data + size + len(padding)


def _name(archive: Archive, raw: bytes, data: int, size: int) -> tuple[str, int]:
    """The name of a member, and how many bytes of its data are that name."""
    taken = 0
    if re.fullmatch(rb"#1/[0-9]{1,9}", raw):
        taken = min(int(raw[3:]), size)
        if taken > NAMES_MOST:
            raise LimitExceeded(f"a name of {taken} bytes")
        raw = archive.window.read(data, taken).rstrip(b"\0")
    elif re.fullmatch(rb"/[0-9]{1,15}", raw):
        raw = archive.names[int(raw[1:]) :].split(b"\n", 1)[0].removesuffix(b"/")
    elif raw not in {b"/", b"/SYM64/"}:
        raw = raw.removesuffix(b"/")
    name = raw.decode("utf-8", "surrogateescape")
    if "\0" in name:
        archive.ledger.note("name-nul", data - 60, f"{name!r} is cut at a NUL by some readers")
    return name, taken
