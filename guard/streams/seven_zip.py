"""7z: what the headers of an archive say, read with a bound on everything they count.

::

    signature, start header | packed streams | header: streams, folders of coders, files
                                               or a small header that says how to unpack the header

A folder is a chain of coders whose output is one or more files in a row ("solid"). Specification: ``7zFormat.txt`` and
``Methods.txt`` in 7-Zip's ``DOC``; ``CPP/7zip/Archive/7z/7zIn.cpp``.
"""

from __future__ import annotations

import zlib
from typing import NamedTuple

from msgspec import Struct, field

from guard.errors import Encrypted, LimitExceeded, Malformed, Truncated, Unsupported
from guard.streams.inflate import Spool
from guard.streams.seven_zip_coders import AES, COPY, Coder, method_names, unpack
from guard.streams.window import Window

MAGIC = b"7z\xbc\xaf\x27\x1c"
START = 32
"""Bytes before the packed streams."""

HEADER_MOST = 16 << 20
"""Bytes of a header, unpacked."""
COUNT_MOST = 50_000
"""Files, folders, streams."""
CODERS_MOST = 8
"""Coders of one folder; 7-Zip itself takes 32, and writes up to four."""

END, HEADER, PROPERTIES, ADDITIONAL, MAIN, FILES = range(6)
PACK, UNPACK, SUBSTREAMS, SIZE, CRC, FOLDER, UNPACK_SIZE, COUNTS, EMPTY_STREAM, EMPTY_FILE, ANTI, NAMES = range(6, 18)
ATTRIBUTES, ENCODED = 0x15, 0x17

DIRECTORY, REPARSE, UNIX = 0x10, 0x400, 0x8000
"""Attributes of Windows; the last says that a Unix mode is in the upper half."""


class Folder(NamedTuple):
    """A chain of coders, and what it makes."""

    coders: tuple[Coder, ...]
    """In the order in which unpacking runs them."""
    linear: bool
    """True where each coder has one input and one output."""
    packed: tuple[tuple[int, int], ...]
    """(offset, length) of its packed streams."""
    size: int
    """Bytes that come out."""
    crc: int | None
    """Of all that comes out."""

    @property
    def copied(self) -> bool:
        """Whether what comes out is what is packed, byte for byte."""
        return self.linear and all(coder.method == COPY for coder in self.coders)


class File(NamedTuple):
    """One member."""

    name: str
    """Hostile."""
    folder: int
    """The index of its folder; -1 where it is empty."""
    offset: int
    """In what the folder makes."""
    size: int
    crc: int | None
    attributes: int
    directory: bool
    anti: bool
    """True for a member that says: delete what has this name."""


class Archive(Struct):
    """A 7z, as its headers describe it."""

    files: list[File] = field(default_factory=list)
    folders: list[Folder] = field(default_factory=list)
    structure: list[tuple[int, int]] = field(default_factory=list)
    """(offset, length) of what was read as headers, packed ones included."""
    end: int = START
    """Offset behind the last header."""


class _Reader:
    """A place in a header."""

    __slots__ = ("_data", "at")

    def __init__(self, data: bytes) -> None:
        self._data, self.at = data, 0

    def take(self, length: int) -> bytes:
        if length > len(self._data) - self.at:
            raise Malformed("a 7z header that ends too early")
        self.at += length
        return self._data[self.at - length : self.at]

    def byte(self) -> int:
        return self.take(1)[0]

    def number(self) -> int:
        """A number of one to nine bytes: the first one's leading bits tell how many follow."""
        first = self.byte()
        extra = next((bits for bits in range(8) if not first & (0x80 >> bits)), 8)
        low = int.from_bytes(self.take(extra), "little")
        return low | ((first & ((0x80 >> extra) - 1)) << 8 * extra if extra < 8 else 0)

    def count(self) -> int:
        found = self.number()
        if found > COUNT_MOST:
            raise LimitExceeded(f"a 7z header that counts {found} of something, at most {COUNT_MOST}")
        return found

    def bits(self, count: int) -> list[bool]:
        data = self.take((count + 7) // 8)
        return [bool(data[index // 8] & (0x80 >> index % 8)) for index in range(count)]

    def defined(self, count: int) -> list[bool]:
        return [True] * count if self.byte() else self.bits(count)

    def digests(self, count: int) -> list[int | None]:
        return [int.from_bytes(self.take(4), "little") if there else None for there in self.defined(count)]

    def expect(self, wanted: int) -> None:
        if (found := self.byte()) != wanted:
            raise Malformed(f"a 7z header with property {found:#x} where {wanted:#x} belongs")


def read_headers(window: Window) -> Archive:
    """Read what an archive says of itself. Raises Malformed, Truncated, Encrypted, Unsupported, LimitExceeded."""
    start = window.read(0, START)
    if start[:6] != MAGIC:
        raise Malformed("no 7z archive: its signature is missing")
    if zlib.crc32(start[12:]) != int.from_bytes(start[8:12], "little"):
        raise Malformed("a 7z start header that is not what its checksum says")
    offset, size = int.from_bytes(start[12:20], "little"), int.from_bytes(start[20:28], "little")
    archive = Archive(structure=[(0, START)])
    if not size:
        return archive
    if size > HEADER_MOST:
        raise LimitExceeded(f"a 7z header of {size} bytes, at most {HEADER_MOST}")
    if START + offset + size > window.length:
        raise Truncated(f"a 7z header at {START + offset:#x}, behind the end of the file")
    data = window.read(START + offset, size)
    archive.end = START + offset + size
    archive.structure.append((START + offset, size))
    if zlib.crc32(data) != int.from_bytes(start[28:32], "little"):
        raise Malformed("a 7z header that is not what its checksum says")
    for _ in range(CODERS_MOST):
        reader = _Reader(data)
        kind = reader.byte()
        if kind == HEADER:
            _header(reader, archive)
            return archive
        if kind != ENCODED:
            raise Malformed(f"a 7z header that begins with {kind:#x}")
        data = _decoded(reader, window, archive)
    raise LimitExceeded("a 7z header packed again and again")


def _decoded(reader: _Reader, window: Window, archive: Archive) -> bytes:
    """The header that a packed header holds."""
    folders, _ = _streams(reader)
    if len(folders) != 1 or folders[0].size > HEADER_MOST:
        raise Malformed("a packed 7z header of several folders, or too large")
    (folder,) = folders
    if any(coder.method == AES for coder in folder.coders):
        raise Encrypted("the 7z archive's header needs a password: not even names can be read")
    if not folder.linear:
        raise Unsupported(f"a 7z header packed with {method_names(folder.coders)}")
    archive.structure += folder.packed
    at, length = folder.packed[0]
    made = unpack(window.window(at, length), folder.coders, folder.size, Spool())
    if made.problem is not None:
        raise made.problem
    if folder.crc is not None and made.crc != folder.crc:
        raise Malformed("a packed 7z header that is not what its checksum says")
    return made.window.read(0, folder.size)


def _header(reader: _Reader, archive: Archive) -> None:
    kind = reader.byte()
    if kind == PROPERTIES:
        while reader.byte():
            reader.take(reader.number())
        kind = reader.byte()
    if kind == ADDITIONAL:
        raise Unsupported("a 7z archive with additional streams")
    parts: list[tuple[int, int, int, int | None]] = []
    if kind == MAIN:
        archive.folders, parts = _streams(reader)
        kind = reader.byte()
    if kind == FILES:
        _files(reader, archive, parts)
        kind = reader.byte()
    if kind != END:
        raise Malformed(f"a 7z header with {kind:#x} where it ends")


Part = tuple[int, int, int, int | None]
"""(folder, offset in what it makes, bytes, checksum) of one file's content."""


def _streams(reader: _Reader) -> tuple[list[Folder], list[Part]]:
    """Folders, and how what they make is divided."""
    packed: list[tuple[int, int]] = []
    folders: list[Folder] = []
    kind = reader.byte()
    if kind == PACK:
        packed = _packed(reader)
        kind = reader.byte()
    if kind == UNPACK:
        folders = _folders(reader, packed)
        kind = reader.byte()
    parts = [(index, 0, folder.size, folder.crc) for index, folder in enumerate(folders)]
    if kind == SUBSTREAMS:
        parts = _parts(reader, folders)
        kind = reader.byte()
    if kind != END:
        raise Malformed(f"a 7z header with {kind:#x} where its streams end")
    return folders, parts


def _packed(reader: _Reader) -> list[tuple[int, int]]:
    """Offset and length of each packed stream."""
    at, count = START + reader.number(), reader.count()
    reader.expect(SIZE)
    packed = []
    for _ in range(count):
        size = reader.number()
        packed.append((at, size))
        at += size
    if (kind := reader.byte()) == CRC:
        reader.digests(count)
        kind = reader.byte()
    if kind != END:
        raise Malformed(f"a 7z header with {kind:#x} where its packed streams end")
    return packed


def _folders(reader: _Reader, packed: list[tuple[int, int]]) -> list[Folder]:
    reader.expect(FOLDER)
    count = reader.count()
    if reader.byte():
        raise Unsupported("a 7z header whose folders lie elsewhere")
    shapes = [_shape(reader) for _ in range(count)]
    reader.expect(UNPACK_SIZE)
    sizes = [[reader.number() for _ in range(outputs)] for _, _, _, outputs, _ in shapes]
    digests: list[int | None] = [None] * count
    if (kind := reader.byte()) == CRC:
        digests = reader.digests(count)
        kind = reader.byte()
    if kind != END:
        raise Malformed(f"a 7z header with {kind:#x} where its folders end")
    folders, taken = [], 0
    for (coders, linear, inputs, _, main), size, crc in zip(shapes, sizes, digests, strict=True):
        streams = tuple(packed[taken : taken + inputs])
        if len(streams) < inputs or not inputs:
            raise Malformed("a 7z folder that takes more packed streams than there are")
        taken += inputs
        folders.append(Folder(coders, linear, streams, size[main], crc))
    return folders


def _shape(reader: _Reader) -> tuple[tuple[Coder, ...], bool, int, int, int]:
    """Coders in the order of unpacking, whether they are one chain, packed streams, outputs, the last output."""
    count = reader.number()
    if not 0 < count <= CODERS_MOST:
        raise Unsupported(f"a 7z folder of {count} coders")
    coders, inputs, outputs = [], 0, 0
    for _ in range(count):
        flags = reader.byte()
        if flags & 0xC0:
            raise Unsupported("a 7z coder of an unknown form")
        method = reader.take(flags & 0x0F)
        ins, outs = (reader.count(), reader.count()) if flags & 0x10 else (1, 1)
        coders.append(Coder(method, reader.take(reader.number()) if flags & 0x20 else b""))
        inputs, outputs = inputs + ins, outputs + outs
    if not outputs or inputs < outputs - 1 or inputs > 4 * CODERS_MOST or outputs > CODERS_MOST:
        raise Unsupported("a 7z folder whose coders are joined in no known way")
    bound = {}
    for _ in range(outputs - 1):
        into, out = reader.number(), reader.number()
        bound[into] = out
    packed = inputs - (outputs - 1)
    for _ in range(packed if packed > 1 else 0):
        reader.number()
    mains = [out for out in range(outputs) if out not in bound.values()]
    if len(bound) != outputs - 1 or len(mains) != 1:
        raise Malformed("a 7z folder whose coders are joined to nothing")
    linear = inputs == outputs == len(coders)
    return _ordered(coders, bound, mains[0], linear=linear), linear, packed, outputs, mains[0]


def _ordered(coders: list[Coder], bound: dict[int, int], main: int, *, linear: bool) -> tuple[Coder, ...]:
    """From the packed stream to what comes out; as they are told where they are no chain."""
    if not linear:
        return tuple(coders)
    chain = [main]
    while chain[-1] in bound and len(chain) < len(coders):
        chain.append(bound[chain[-1]])
    if len(set(chain)) != len(coders) or not all(0 <= index < len(coders) for index in chain):
        raise Malformed("a 7z folder whose coders run in circles")
    return tuple(coders[index] for index in reversed(chain))


def _parts(reader: _Reader, folders: list[Folder]) -> list[Part]:
    counts = [1] * len(folders)
    kind = reader.byte()
    if kind == COUNTS:
        counts = [reader.count() for _ in folders]
        if sum(counts) > COUNT_MOST:
            raise LimitExceeded(f"a 7z archive of {sum(counts)} files, at most {COUNT_MOST}")
        kind = reader.byte()
    sizes: list[list[int]] = []
    for folder, count in zip(folders, counts, strict=True):
        told = [reader.number() for _ in range(count - 1)] if kind == SIZE else []
        if sum(told) > folder.size or (count > 1 and kind != SIZE):
            raise Malformed("a 7z folder of less than the files in it")
        sizes.append([*told, folder.size - sum(told)] if count else [])
    if kind == SIZE:
        kind = reader.byte()
    whole = [folder.crc if count == 1 else None for folder, count in zip(folders, counts, strict=True)]
    unknown = sum(count for count, crc in zip(counts, whole, strict=True) if crc is None)
    digests: list[int | None] = [None] * unknown
    while kind not in {END, CRC}:
        reader.take(reader.number())
        kind = reader.byte()
    if kind == CRC:
        digests = reader.digests(unknown)
        reader.expect(END)
    parts, told_digests = [], iter(digests)
    for index, (lengths, crc) in enumerate(zip(sizes, whole, strict=True)):
        at = 0
        for length in lengths:
            parts.append((index, at, length, next(told_digests) if crc is None else crc))
            at += length
    return parts


# --- files ------------------------------------------------------------------------------------------------------------


def _files(reader: _Reader, archive: Archive, parts: list[Part]) -> None:
    count = reader.count()
    told: dict[int, _Reader] = {}
    while kind := reader.byte():
        data = reader.take(reader.number())
        if kind in told and kind in {EMPTY_STREAM, EMPTY_FILE, ANTI, NAMES, ATTRIBUTES}:
            raise Malformed("a 7z header that names its files twice")
        told[kind] = _Reader(data)
    empty = told[EMPTY_STREAM].bits(count) if EMPTY_STREAM in told else [False] * count
    empties = sum(empty)
    is_file = iter(told[EMPTY_FILE].bits(empties) if EMPTY_FILE in told else [False] * empties)
    is_anti = iter(told[ANTI].bits(empties) if ANTI in told else [False] * empties)
    names, attributes = _names(told, count), _attributes(told, count)
    streams = iter(parts)
    for index in range(count):
        if empty[index]:
            directory, anti = not next(is_file), next(is_anti)
            archive.files.append(File(names[index], -1, 0, 0, None, attributes[index], directory, anti))
            continue
        part = next(streams, None)
        if part is None:
            raise Malformed("a 7z archive of more files than streams")
        archive.files.append(File(names[index], *part, attributes[index], directory=False, anti=False))
    if next(streams, None) is not None:
        raise Malformed("a 7z archive of more streams than files")


def _names(told: dict[int, _Reader], count: int) -> list[str]:
    if NAMES not in told:
        return [""] * count
    if told[NAMES].byte():
        raise Unsupported("a 7z header whose names lie elsewhere")
    data = told[NAMES].take(len(told[NAMES]._data) - 1)  # noqa: SLF001 -- the reader is our own
    names = data.decode("utf-16-le", "surrogatepass").split("\0") if len(data) % 2 == 0 else []
    if len(names) != count + 1 or names[-1]:
        raise Malformed(f"a 7z header with other than {count} names")
    return names[:-1]


def _attributes(told: dict[int, _Reader], count: int) -> list[int]:
    if ATTRIBUTES not in told:
        return [0] * count
    reader = told[ATTRIBUTES]
    defined = reader.defined(count)
    if reader.byte():
        raise Unsupported("a 7z header whose attributes lie elsewhere")
    return [int.from_bytes(reader.take(4), "little") if there else 0 for there in defined]
