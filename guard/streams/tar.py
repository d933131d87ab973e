"""Tar, read by position: members, the bytes that they take, and what is odd about them.

::

    header | data, padded to 512 | header | data … | zero block | zero block | zeros up to a record
    L or K or x header | name or records | header | data     a long name, or pax records, before the header they are for

Members are those that Python's tarfile finds, in all dialects that it knows: the seventh edition's, ustar, GNU's and
pax. Where it and other readers (GNU tar, libarchive, Go) part ways the reading says so, or stops: then what lies behind
the next header is there all the same, as something behind the end.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Callable
from typing import NamedTuple

from msgspec import Struct, field
from msgspec.structs import replace

from guard.errors import GuardError, LimitExceeded, Malformed, Truncated, Unsupported
from guard.streams import tar_headers as form
from guard.streams import tar_sparse as sparse
from guard.streams.archive_names import Entry, examine
from guard.streams.archive_parts import PADDING, STRUCTURE, Ledger, Oddity, Stretch
from guard.streams.shared import Shared
from guard.streams.tar_headers import BLOCK, Header
from guard.streams.window import Window

HEADERS_MOST = 100_000
"""Headers of one archive; a member has one to three."""

EXTENSION_MOST = 1 << 20
"""Bytes of one long name, or of the pax records of one member."""

COMPARED_MOST = 16 << 20
"""Bytes of members of one name that are compared, over one archive."""

SEARCHED_MOST = 64 << 20
"""Bytes behind a broken header that are searched for the next one."""

TORCH_STORAGES = "storages"
TORCH_PARTS = frozenset({TORCH_STORAGES, "tensors", "pickle"})
"""What torch asks a tar for; see ``guard.formats.torch_tar``."""

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
    """Its data are pieces of it."""
    PART = "rest of a file that began on another volume"
    DUMPDIR = "list of what was in a folder"
    LABEL = "volume label"
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
    form.VOLUME: Type.LABEL,
    form.PART: Type.PART,
    form.DUMPDIR: Type.DUMPDIR,
}
_HAVE_DATA = {Type.FILE, Type.SPARSE, Type.UNKNOWN, Type.PART, Type.DUMPDIR, Type.LABEL}


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
    mode: int = 0
    plain: int = 0
    """Bytes of a sparse file once it is expanded."""
    pieces: tuple[sparse.Piece, ...] = ()
    """Of a sparse file: what is there of it."""
    problem: GuardError | None = None
    """Why a sparse file cannot be expanded."""

    @property
    def entry(self) -> Entry:
        """What its name and its type say."""
        return Entry(
            self.name,
            self.header,
            folder=self.type is Type.FOLDER,
            special=str(self.type) if self.type in {Type.DEVICE, Type.FIFO} else "",
            link=self.link if self.type is Type.SYMLINK else None,
            hard=self.link if self.type is Type.HARDLINK else None,
            mode=self.mode,
        )


class Archive(Struct, frozen=True, kw_only=True):
    """A tar, as far as it could be read."""

    window: Window
    members: tuple[Member, ...]
    """In their order; of equal names tarfile hands over the last."""
    stretches: tuple[Stretch, ...]
    """Headers and padding; the members' data lie between."""
    oddities: tuple[Oddity, ...]
    after: int | None
    """Offset of something that lies behind the archive's end, or behind what broke it."""
    problem: GuardError | None
    """Why reading stopped early; None where it came to the end."""

    def content(self, member: Member) -> Window:
        """The bytes of a member, holes included. Raises LimitExceeded, or what a sparse map does wrong."""
        data = self.window.window(member.data, member.size)
        if member.type is not Type.SPARSE:
            return data
        if member.problem is not None:
            raise member.problem
        return sparse.expanded(data, member.pieces, member.plain)

    def of_torch(self) -> frozenset[str]:
        """The members that torch reads: none, unless it finds its first."""
        asked = any(member.name == TORCH_STORAGES and member.type is not Type.FOLDER for member in self.members)
        return TORCH_PARTS if asked else frozenset()


def looks_like_tar(window: Window) -> bool:
    """Whether a header leads, as tarfile demands."""
    block = window.peek(0, BLOCK)
    try:
        return len(block) == BLOCK and form.header(block).name is not None
    except Malformed:
        return False


_shared: Shared[Archive] = Shared()


def read_members(window: Window) -> Archive:
    """Read all headers. Raises Malformed where none leads; what goes wrong later is the archive's ``problem``.

    Asked again for the same bytes, by another format that claims them, it answers from memory.
    """
    known = _shared.get(window)
    if known is not None:
        return replace(known, window=window)
    if not looks_like_tar(window):
        raise Malformed("no tar header leads")
    walk = _Walk(window)
    problem: GuardError | None = None
    try:
        while walk.step():
            pass
    except GuardError as error:
        problem = error
        if not isinstance(error, Truncated | LimitExceeded):
            walk.resume()
    examine([member.entry for member in walk.members], walk.ledger, _comparing(window, walk.members))
    archive = Archive(
        window=window,
        members=tuple(walk.members),
        stretches=tuple(walk.stretches),
        oddities=walk.ledger.entries(),
        after=walk.after,
        problem=problem,
    )
    _shared.put(window, replace(archive, window=Window.of(b"")))
    return archive


def _comparing(window: Window, members: list[Member]) -> Callable[[list[int]], bool]:
    """Whether members hold the same bytes: a file that was packed twice hides nothing."""
    left = COMPARED_MOST

    def alike(indices: list[int]) -> bool:
        nonlocal left
        twins = [members[index] for index in indices]
        if len({(one.size, one.link, one.type, one.pieces) for one in twins}) > 1:
            return False
        left -= sum(one.size for one in twins)
        try:
            return left >= 0 and len({window.read(one.data, one.size) for one in twins}) == 1
        except GuardError:
            return False

    return alike


class _Extensions(Struct):
    """What headers before a member's own say of it."""

    name: str | None = None
    link: str | None = None
    pax: dict[str, str] | None = None
    repeated: list[tuple[str, str]] = field(default_factory=list)
    """All pax records: a sparse file of form 0.0 has two for each piece."""


class _Walk(Struct):
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

    def resume(self) -> None:
        """Find the next header behind what is broken: GNU tar goes on there, and tarfile stops without a word."""
        end = min(self.window.length, self.at + SEARCHED_MOST)
        for at in range(self.at, end, 1 << 20):
            chunk = self.window.peek(at, (1 << 20) + BLOCK)
            found = chunk.find(b"ustar")
            while found >= 0:
                begin = found - 257
                if begin >= 0 and begin % BLOCK == 0 and looks_like_tar(self.window.window(at + begin, BLOCK)):
                    self.after = at + begin
                    return
                found = chunk.find(b"ustar", found + 1)

    def _block(self) -> bytes:
        self.headers += 1
        if self.headers > HEADERS_MOST:
            raise LimitExceeded(f"more than {HEADERS_MOST} tar headers")
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
            extensions.repeated = form.pairs(self._extension(head))
            extensions.pax = dict(extensions.repeated)
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
        self.window.budget.spend_members()
        kind = _TYPES.get(head.type, Type.UNKNOWN)
        pieces = self._continued(block) if kind is Type.SPARSE else []
        name, link, size = _extended(head, extensions)
        if any(key.startswith("GNU.sparse.") for key in extensions.pax or ()):
            kind = Type.SPARSE
        kind, name, size = self._typed(begin, head, kind, name, size)
        self.stretches.append(Stretch(begin, self.at - begin, STRUCTURE))
        there = min(size, self.window.length - self.at)
        member = Member(name, kind, begin, self.at, there, link, head.mode)
        if kind is Type.SPARSE and there == size:
            member = self._expanding(member, block, pieces, extensions)
        self.members.append(member)
        if there < size:
            raise Truncated(f"{name!r} has {size} bytes, and {there} are there")
        self.at += size
        self._padding(name, -size % BLOCK)

    def _typed(self, begin: int, head: Header, kind: Type, name: str, size: int) -> tuple[Type, str, int]:
        """Type, name and size as tarfile has them; what other readers make of them is noted."""
        for odd, what in head.odd:
            self.ledger.note(odd, begin, f"{name!r} {what}")
        if kind is Type.FOLDER:
            name = name.rstrip("/")
        elif kind is Type.FILE and name.endswith("/"):
            if size:
                self.ledger.note("folder-with-data", begin, f"{name!r} is a file to tarfile, and a folder to others")
            else:
                kind = Type.FOLDER
        if kind is Type.UNKNOWN or (kind is Type.LABEL and size):
            what = f"is of type {head.type!r}: some readers take it for a file, others for none"
            self.ledger.note("reader-refuses", begin, f"{name!r} {what}")
            kind = Type.UNKNOWN
        if size and kind not in _HAVE_DATA:
            what = f"is a {kind} of {size} bytes: readers differ on where the next member begins"
            self.ledger.note("hidden-member", begin, f"{name!r} {what}")
            size = 0
        return kind, name, size

    def _continued(self, block: bytes) -> list[sparse.Piece]:
        """The map of the old GNU form, in the header and the blocks that continue it."""
        pieces = sparse.old_pairs(block, 386, 4)
        more = bool(block[482])
        while more:
            block = self._block()
            pieces += sparse.old_pairs(block, 0, 21)
            more = bool(block[504])
        return pieces

    def _expanding(self, member: Member, block: bytes, pieces: list[sparse.Piece], extensions: _Extensions) -> Member:
        """A sparse member with its map; a map that cannot be read is the member's problem, not the archive's."""
        try:
            size = form.number(block[483:495])[0]
            if extensions.pax is not None:
                found = sparse.pax_pairs(extensions.pax, extensions.repeated)
                size = sparse.real_size(extensions.pax)
                if found is None:
                    found, taken = sparse.leading_map(self.window.window(member.data, member.size))
                    self.stretches.append(Stretch(member.data, taken, STRUCTURE))
                    member = member._replace(data=member.data + taken, size=member.size - taken)
                pieces = found
            return member._replace(plain=size, pieces=sparse.fitting(pieces, member.size, size))
        except GuardError as error:
            return member._replace(problem=error)

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
