"""The records of a zip, one by one: end records, directory records, local headers, extra fields, data descriptors.

Nothing here chooses between records that contradict one another; ``zip_readers`` says what each consumer chooses.
Layout: PKWARE's APPNOTE.TXT 6.3.10, sections 4.3 (records) and 4.5 (extra fields).
"""

from __future__ import annotations

from collections.abc import Iterator
from struct import Struct
from typing import NamedTuple

from guard.streams.window import Window

LOCAL = b"PK\x03\x04"
CENTRAL = b"PK\x01\x02"
END = b"PK\x05\x06"
END64 = b"PK\x06\x06"
LOCATOR64 = b"PK\x06\x07"
DESCRIPTOR = b"PK\x07\x08"

LOCAL_SIZE = 30
CENTRAL_SIZE = 46
END_SIZE = 22
END64_SIZE = 56
LOCATOR64_SIZE = 20

ENCRYPTED = 1
DESCRIBED = 8
"""Flag bit 3: sizes and CRC stand in a descriptor behind the data."""
PATCHED = 32
STRONGLY_ENCRYPTED = 64
UTF8 = 0x800
MASKED = 0x2000
"""Flag bit 13: the directory itself is encrypted."""

FULL16 = 0xFFFF
FULL32 = 0xFFFF_FFFF

ZIP64_FIELD = 0x0001
UNICODE_PATH = 0x7075
TORCH_PADDING = 0x4246
"""``FB``: torch aligns each record's data by a field of so many bytes (caffe2/serialize/inline_container.cc)."""

TAIL = 69_584
"""Bytes from the end in which some reader looks for an end record (miniz reads whole blocks, and so goes furthest)."""

_LOCAL = Struct("<4x5H3I2H")
_CENTRAL = Struct("<4x6H3I5H2I")
_END = Struct("<4x4H2IH")
_END64 = Struct("<4xQ2H2I4Q")
_LOCATOR64 = Struct("<4xIQI")


class End(NamedTuple):
    """An end record as it stands, and where."""

    at: int
    disk: int
    directory_disk: int
    entries_here: int
    entries: int
    size: int
    """Bytes of the directory."""
    start: int
    """Offset of the directory."""
    comment: int
    """Bytes of comment that it declares behind itself."""


class End64(NamedTuple):
    """A zip64 end record as it stands, and where."""

    at: int
    record: int
    """Bytes of the record that follow its first twelve, as declared: at least 44."""
    disk: int
    directory_disk: int
    entries_here: int
    entries: int
    size: int
    start: int


class Locator64(NamedTuple):
    """What precedes an end record and leads to a zip64 one."""

    at: int
    disk: int
    target: int
    disks: int


class Central(NamedTuple):
    """A directory record: the claims of the directory about one member."""

    at: int
    length: int
    """Bytes of the record: header, name, extra fields, comment."""
    raw_name: bytes
    extra: bytes
    made_by: int
    needed: int
    flags: int
    method: int
    time: int
    crc: int
    packed: int
    """Bytes as stored; zip64 resolved."""
    plain: int
    """Bytes as declared once decompressed; zip64 resolved."""
    disk: int
    external: int
    """External attributes: a Unix mode in the upper half."""
    header: int
    """Offset of the local header as written, zip64 resolved."""


class Local(NamedTuple):
    """A local header: what stands before a member's data."""

    at: int
    length: int
    """Bytes up to the data."""
    raw_name: bytes
    extra: bytes
    flags: int
    method: int
    crc: int
    packed: int
    plain: int

    @property
    def data(self) -> int:
        """Offset of the member's first byte."""
        return self.at + self.length


def find_ends(window: Window) -> list[End]:
    """Every whole end record in the file's tail, first to last; a signature alone is enough to be one."""
    start = max(window.length - TAIL, 0)
    tail = window.peek(start, TAIL)
    found: list[End] = []
    at = tail.find(END)
    while 0 <= at <= len(tail) - END_SIZE:
        found.append(End(start + at, *_END.unpack_from(tail, at)))
        at = tail.find(END, at + 1)
    return found


def read_locator(window: Window, end: int) -> Locator64 | None:
    """The zip64 locator right before the end record at ``end``, if there is one."""
    at = end - LOCATOR64_SIZE
    if at < 0:
        return None
    data = window.read(at, LOCATOR64_SIZE)
    return Locator64(at, *_LOCATOR64.unpack(data)) if data.startswith(LOCATOR64) else None


def read_end64(window: Window, at: int) -> End64 | None:
    """The zip64 end record at ``at``, if there is one."""
    if not 0 <= at <= window.length - END64_SIZE:
        return None
    data = window.read(at, END64_SIZE)
    if not data.startswith(END64):
        return None
    record, _made, _needed, *rest = _END64.unpack(data)
    return End64(at, record, *rest)


def fields(extra: bytes) -> Iterator[tuple[int, int, int]]:
    """(id, offset of the content, length of the content) of each extra field, as far as they fit."""
    at = 0
    while at + 4 <= len(extra):
        ident, length = int.from_bytes(extra[at : at + 2], "little"), int.from_bytes(extra[at + 2 : at + 4], "little")
        if at + 4 + length > len(extra):
            return
        yield ident, at + 4, length
        at += 4 + length


def fields_fit(extra: bytes) -> bool:
    """Whether the extra fields fill their space to the last byte (zeros behind them are let pass: zipalign)."""
    used = 0
    for _, at, length in fields(extra):
        used = at + length
    return not extra[used:].strip(b"\0")


def _resolved(extra: bytes, values: tuple[int, ...]) -> tuple[int, ...]:
    """``values`` with each saturated one replaced, in order, from the first zip64 field (APPNOTE 4.5.3)."""
    if FULL32 not in values:
        return values
    for ident, at, length in fields(extra):
        if ident == ZIP64_FIELD:
            content, out = extra[at : at + length], []
            for value in values:
                if value == FULL32 and len(content) >= 8:
                    value, content = int.from_bytes(content[:8], "little"), content[8:]  # noqa: PLW2901 -- replaced
                out.append(value)
            return tuple(out)
    return values


class Ahead:
    """Bytes of a window in order, fetched in blocks, for records that lie one behind the other."""

    __slots__ = ("_block", "_data", "_start", "_window")

    def __init__(self, window: Window, block: int = 1 << 16) -> None:
        """Read ``block`` bytes of ``window`` at a time."""
        self._window, self._block = window, block
        self._start, self._data = 0, b""

    def take(self, at: int, length: int) -> bytes:
        """Return ``length`` bytes at ``at``, or fewer where the window ends."""
        begin = at - self._start
        if begin < 0 or begin + length > len(self._data):
            self._data = self._window.peek(at, max(length, self._block))
            self._start, begin = at, 0
        return self._data[begin : begin + length]


def central(source: Ahead, at: int, end: int, *, cut: bool = False) -> Central | str:
    """The directory record at ``at``, which must lie before ``end``; otherwise what is wrong, in words.

    With ``cut``, as zipfile has it, the directory may end within its name, its extra fields or its comment.
    """
    head = source.take(at, min(CENTRAL_SIZE, end - at))
    if len(head) < CENTRAL_SIZE:
        return "the directory ends within a record"
    if not head.startswith(CENTRAL):
        return "no directory record where one should be"
    made, needed, flags, method, time, _date, crc, packed, plain, *rest = _CENTRAL.unpack(head)
    names, extras, comments, disk, _internal, external, header = rest
    length = CENTRAL_SIZE + names + extras + comments
    if at + length > end and not cut:
        return "a directory record runs over the directory's end"
    body = source.take(at + CENTRAL_SIZE, min(names + extras, end - at - CENTRAL_SIZE))
    extra = body[names:]
    plain, packed, header = _resolved(extra, (plain, packed, header))
    return Central(
        at, length, body[:names], extra, made, needed, flags, method, time, crc, packed, plain, disk, external, header
    )


def read_local(window: Window, at: int) -> Local | str:
    """The local header at ``at``; otherwise what is wrong, in words."""
    if not 0 <= at <= window.length - LOCAL_SIZE:
        return "the local header lies outside the file"
    head = window.peek(at, 256)  # header, name and fields of nearly every member in one read
    if not head.startswith(LOCAL):
        return "no local header where the directory says"
    _needed, flags, method, _time, _date, crc, packed, plain, names, extras = _LOCAL.unpack_from(head)
    length = LOCAL_SIZE + names + extras
    if length > len(head):
        head = window.peek(at, length)
        if len(head) < length:
            return "the file ends within a local header"
    name, extra = head[LOCAL_SIZE : LOCAL_SIZE + names], head[LOCAL_SIZE + names : length]
    plain, packed = _resolved(extra, (plain, packed))
    return Local(at, length, name, extra, flags, method, crc, packed, plain)


def descriptor(window: Window, at: int, crc: int, packed: int, plain: int) -> int:
    """Length of the descriptor at ``at`` that says exactly this, in any of its four forms; 0 if none does."""
    data = window.peek(at, 24)
    for signature in (DESCRIPTOR, b""):
        for width in (4, 8):
            if max(packed, plain) >> (8 * width):
                continue
            parts = (crc.to_bytes(4, "little"), packed.to_bytes(width, "little"), plain.to_bytes(width, "little"))
            form = signature + b"".join(parts)
            if data.startswith(form):
                return len(form)
    return 0
