"""Tar, read by position: members, the bytes that they take, and what is odd about them.

::

    header | data, padded to 512 | header | data … | zero block | zero block | zeros up to a record
    L or K or x header | name or records | header | data     a long name, or pax records, before the header they are for

Members are those that Python's tarfile finds. Where it and other readers part ways the reading says so, or stops: a
form in which nobody packs models is not read at all.
"""

from __future__ import annotations

import enum
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from guard.errors import GuardError, LimitExceeded, Malformed, Truncated, Unsupported
from guard.streams import tar_headers as form
from guard.streams.tar_headers import BLOCK, Header
from guard.streams.window import Window
from guard.streams.zip_members import PADDING, STRUCTURE, Ledger, Oddity, Stretch

HEADERS_MOST = 50_000
"""Headers of one archive."""

EXTENSION_MOST = 1 << 20
"""Bytes of one long name, or of the pax records of one member."""

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_TELLING = ("path", "linkpath", "size")
"""Pax records that change which members there are."""


class Type(enum.StrEnum):
    """What a member would become."""

    FILE = "file"
    FOLDER = "folder"
    SYMLINK = "symbolic link"
    HARDLINK = "hard link"
    DEVICE = "device"
    FIFO = "FIFO"
    SPARSE = "sparse file"
    """Its data are pieces of it, by a map that is not read here."""
    UNKNOWN = "member of unknown type"
    """Which tarfile takes for a file."""


_TYPES = {
    b"0": Type.FILE,
    b"\0": Type.FILE,
    b"7": Type.FILE,
    b"1": Type.HARDLINK,
    b"2": Type.SYMLINK,
    b"3": Type.DEVICE,
    b"4": Type.DEVICE,
    b"5": Type.FOLDER,
    b"6": Type.FIFO,
    form.SPARSE: Type.SPARSE,
}
_LINKS = {Type.SYMLINK, Type.HARDLINK}
_HAVE_DATA = {Type.FILE, Type.SPARSE, Type.UNKNOWN}


class Member(NamedTuple):
    """One member."""

    name: str
    """As tarfile knows it; hostile."""
    type: Type
    header: int
    """Offset of its first header."""
    data: int
    """Offset of its first byte."""
    size: int
    """Bytes that lie in the archive."""
    link: str = ""
    """Where a link leads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """A tar, as far as it could be read."""

    window: Window
    members: tuple[Member, ...]
    """In their order; of equal names tarfile hands over the last."""
    stretches: tuple[Stretch, ...]
    """Headers and padding; the members' data lie between."""
    oddities: tuple[Oddity, ...]
    after: int | None
    """Offset of something that lies behind the archive's end."""
    problem: GuardError | None
    """Why reading stopped early; None where it came to the end."""

    def content(self, member: Member) -> Window:
        """The bytes of a member."""
        return self.window.window(member.data, member.size)


def looks_like_tar(window: Window) -> bool:
    """Whether a header leads, as tarfile demands."""
    block = window.peek(0, BLOCK)
    try:
        return len(block) == BLOCK and form.header(block).name is not None
    except Malformed:
        return False


def read_members(window: Window) -> Archive:
    """Read all headers. Raises Malformed where none leads; what goes wrong later is the archive's ``problem``."""
    if not looks_like_tar(window):
        raise Malformed("no tar header leads")
    walk = _Walk(window)
    problem: GuardError | None = None
    try:
        while walk.step():
            pass
    except GuardError as error:
        problem = error
    _note_names(walk.members, walk.ledger)
    return Archive(
        window=window,
        members=tuple(walk.members),
        stretches=tuple(walk.stretches),
        oddities=walk.ledger.entries(),
        after=walk.after,
        problem=problem,
    )


@dataclass(slots=True)
class _Extensions:
    """What headers before a member's own say of it."""

    name: str | None = None
    link: str | None = None
    pax: dict[str, str] | None = None


@dataclass(slots=True)
class _Walk:
    """A walk from header to header."""

    window: Window
    at: int = 0
    headers: int = 0
    after: int | None = None
    members: list[Member] = field(default_factory=list)
    stretches: list[Stretch] = field(default_factory=list)
    ledger: Ledger = field(default_factory=Ledger)

    def step(self) -> bool:
        """Read one member, or the end; False at the end. Raises Malformed, Truncated, Unsupported, LimitExceeded."""
        if self.at >= self.window.length:
            raise Truncated("the archive has no end block: what followed may be cut off")
        if self.window.peek(self.at, BLOCK).strip(b"\0") == b"":
            self._end()
            return False
        begin = self.at
        extensions = _Extensions()
        while self._extends(head := form.header(block := self._block()), extensions):
            pass
        self._member(begin, head, block, extensions)
        return True

    def _block(self) -> bytes:
        self.headers += 1
        most = min(HEADERS_MOST, self.window.budget.limits.members)
        if self.headers > most:
            raise LimitExceeded(f"more than {most} tar headers")
        block = self.window.read(self.at, BLOCK)
        self.at += BLOCK
        return block

    def _extends(self, head: Header, extensions: _Extensions) -> bool:
        """Read an extension for the header that follows it; False for a member's own header."""
        twice = "two headers that extend one member, which readers heed in different order"
        if head.type == form.PAX_GLOBAL:
            self._global(self._extension(head))
        elif head.type in {form.PAX, form.PAX_SOLARIS}:
            if extensions != _Extensions():
                raise Unsupported(twice)
            extensions.pax = form.records(self._extension(head))
        elif head.type == form.LONG_NAME:
            if extensions.name is not None or extensions.pax is not None:
                raise Unsupported(twice)
            extensions.name = form.text(self._extension(head))
        elif head.type == form.LONG_LINK:
            if extensions.link is not None or extensions.pax is not None:
                raise Unsupported(twice)
            extensions.link = form.text(self._extension(head))
        else:
            return False
        return True

    def _extension(self, head: Header) -> bytes:
        """The data of an extension header. tarfile reads its padding too, so there must be nothing in it."""
        if head.size > EXTENSION_MOST:
            raise LimitExceeded(f"a tar header extended by {head.size} bytes, at most {EXTENSION_MOST}")
        if head.odd:
            raise Unsupported(f"a header that extends another {head.odd[0][1]}")
        data = self.window.read(self.at, head.size)
        padding = self.window.read(self.at + head.size, -head.size % BLOCK)
        if padding.strip(b"\0"):
            raise Malformed("something lies behind the data of an extended header")
        self.at += head.size + len(padding)
        return data

    def _global(self, data: bytes) -> None:
        if any(key in _TELLING or key.startswith("GNU.sparse.") for key in form.records(data)):
            raise Unsupported("a global pax header that renames or resizes members")

    def _member(self, begin: int, head: Header, block: bytes, extensions: _Extensions) -> None:
        kind = _TYPES.get(head.type, Type.UNKNOWN)
        more = bool(block[482]) if kind is Type.SPARSE else False
        while more:
            more = bool(self._block()[504])
        name, link, size = _extended(head, extensions)
        if any(key.startswith("GNU.sparse.") for key in extensions.pax or ()):
            kind = Type.SPARSE
        if kind is Type.FOLDER:
            name = name.rstrip("/")
        for odd, what in head.odd:
            self.ledger.note(odd, begin, f"{name!r} {what}")
        if size and kind not in _HAVE_DATA:
            what = f"is a {kind} of {size} bytes: readers differ on where the next member begins"
            self.ledger.note("hidden-member", begin, f"{name!r} {what}")
            size = 0
        self.stretches.append(Stretch(begin, self.at - begin, STRUCTURE))
        there = min(size, self.window.length - self.at)
        self.members.append(Member(name, kind, begin, self.at, there, link))
        if there < size:
            raise Truncated(f"{name!r} has {size} bytes, and {there} are there")
        self.at += size
        self._padding(name, -size % BLOCK)

    def _padding(self, name: str, length: int) -> None:
        if self.window.read(self.at, length).strip(b"\0"):
            self.ledger.note("padding-content", self.at, f"the padding behind {name!r} is not zero")
        self.stretches.append(Stretch(self.at, length, PADDING))
        self.at += length

    def _end(self) -> None:
        """Zeros to the end of the file; what lies behind them no reader of tars looks at."""
        at = self.at
        for chunk in self.window.window(at, self.window.length - at).chunks():
            rest = len(chunk.lstrip(b"\0"))
            if rest:
                at += len(chunk) - rest
                self.after = at
                self.ledger.note("data-after", at, f"{self.window.length - at} bytes lie behind the end of the archive")
                break
            at += len(chunk)
        self.stretches.append(Stretch(self.at, at - self.at, PADDING))
        self.at = at


def _extended(head: Header, extensions: _Extensions) -> tuple[str, str, int]:
    """Name, link and size of a member. Raises Malformed, Unsupported."""
    pax = extensions.pax or {}
    name = head.name if extensions.name is None else extensions.name
    link = head.link if extensions.link is None else extensions.link
    size = head.size
    if "path" in pax or "GNU.sparse.name" in pax:
        name = pax.get("GNU.sparse.name", pax.get("path", "")).rstrip("/")
    if "size" in pax:
        if any(key.startswith("GNU.sparse.") for key in pax):
            raise Unsupported("a sparse member of two sizes")
        if not re.fullmatch("[0-9]{1,19}", pax["size"]):
            raise Malformed(f"a pax size that is no number: {pax['size'][:40]!r}")
        size = int(pax["size"])
    return name, pax.get("linkpath", link), size


# --- names ------------------------------------------------------------------------------------------------------------


def _note_names(members: list[Member], ledger: Ledger) -> None:
    known: set[str] = set()
    for member in members:
        for kind, what in _odd(member):
            ledger.note(kind, member.header, f"{member.name!r} {what}")
        if member.name in known and member.type is not Type.FOLDER:
            ledger.note("duplicate-member", member.header, f"{member.name!r} again: readers differ on which they take")
        known.add(member.name)


def _odd(member: Member) -> Iterator[tuple[str, str]]:
    if not member.name:
        yield "name-empty", "has no name"
    if member.name.startswith("/"):
        yield "name-absolute", "is an absolute name"
    if ".." in member.name.split("/"):
        yield "name-parent", "leads out of the folder that it is unpacked into"
    if _CONTROL.search(member.name) or _CONTROL.search(member.link):
        yield "name-control", "has control characters, or bytes that are no text, in its name"
    if member.type in {Type.DEVICE, Type.FIFO}:
        yield "device-entry", f"is a {member.type}"
    if member.type in _LINKS:
        folder = posixpath.dirname(member.name) if member.type is Type.SYMLINK else ""
        target = posixpath.normpath(posixpath.join(folder, member.link))
        escapes = target.startswith("/") or target.split("/")[0] == ".."
        yield "link-escapes" if escapes else "link-entry", f"is a {member.type} to {member.link!r}"
