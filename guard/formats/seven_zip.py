"""7z: archives of 7-Zip, read with Python's own decompressors; what needs others, or a password, is a gap."""

from __future__ import annotations

import stat
import zlib
from collections.abc import Iterator

from guard.errors import Encrypted, GuardError, Malformed, Truncated, Unsupported
from guard.formats import Child, Extent, Format, Item, Kind, Reading, Sniff
from guard.formats.archives import anomalies, rest
from guard.formats.signs import Leading
from guard.streams.archive_names import NAME_MOST, Entry, examine
from guard.streams.archive_parts import Ledger
from guard.streams.gaps import gap
from guard.streams.inflate import Inflated, Spool
from guard.streams.seven_zip import (
    DIRECTORY,
    MAGIC,
    REPARSE,
    UNIX,
    Archive,
    File,
    Folder,
    read_headers,
)
from guard.streams.seven_zip_coders import AES, method_names, unpack
from guard.streams.window import Window

_SPECIAL = {stat.S_IFCHR: "device", stat.S_IFBLK: "device", stat.S_IFIFO: "FIFO", stat.S_IFSOCK: "socket"}


def sniff(window: Window) -> Sniff:
    """STRONG for the signature of 7z."""
    return Sniff.STRONG if window.peek(0, 6) == MAGIC else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Yield where everything lies, the members, and what is odd. Raises what the headers do wrong."""
    archive = read_headers(reading.window)
    reading.window.budget.spend_members(len(archive.files))
    for offset, length in archive.structure:
        yield Extent(offset, length)
    ledger, links = Ledger(), dict[int, str]()
    held = _by_folder(archive)
    for index, folder in enumerate(archive.folders):
        yield from _folder(reading, folder, held[index], ledger, links)
    for file in archive.files:
        if file.anti:
            ledger.note("reader-refuses", 0, f"{file.name!r} says that what has this name be deleted")
    examine([_entry(file, links.get(index)) for index, file in enumerate(archive.files)], ledger)
    if archive.end < reading.window.length:
        length = reading.window.length - archive.end
        ledger.note("data-after", archive.end, f"{length} bytes lie behind the end of the archive")
        yield from rest(reading.window, archive.end)
    yield from anomalies(reading, ledger.entries())


def _by_folder(archive: Archive) -> list[list[tuple[int, File]]]:
    held: list[list[tuple[int, File]]] = [[] for _ in archive.folders]
    for index, file in enumerate(archive.files):
        if file.folder >= 0:
            held[file.folder].append((index, file))
    return held


def _folder(
    reading: Reading, folder: Folder, files: list[tuple[int, File]], ledger: Ledger, links: dict[int, str]
) -> Iterator[Item]:
    """Unpack one folder and hand over what is in it; what cannot be unpacked hides no other folder."""
    window = reading.window
    for offset, length in folder.packed:
        yield Extent(offset, max(min(length, window.length - offset), 0), Kind.MEMBER)
    at = reading.at.inside(files[0][1].name) if files else reading.at
    try:
        made = _made(window, folder)
    except GuardError as error:
        yield gap(at, error)
        return
    reached = made.window.length
    for index, file in files:
        there = max(min(file.size, reached - file.offset), 0)
        content = made.window.window(min(file.offset, reached), there)
        if there < file.size:
            yield gap(reading.at.inside(file.name), made.problem or Truncated("it did not all come out"))
        elif file.crc is not None and _crc(content) != file.crc:
            ledger.note("crc-mismatch", folder.packed[0][0], f"{file.name!r} is not what its checksum says")
        if _is_link(file):
            links[index] = content.peek(0, NAME_MOST + 1).decode("utf-8", "surrogateescape")
        elif there:
            yield Child(name=file.name, window=content)
    if not files and (made.problem is not None or folder.size):
        yield gap(at, made.problem or Malformed("a 7z folder that no file is in"))


def _made(window: Window, folder: Folder) -> Inflated:
    """What comes out of a folder. Raises Encrypted, Unsupported, Truncated."""
    if any(coder.method == AES for coder in folder.coders):
        raise Encrypted("the 7z archive's content needs a password")
    if not folder.linear:
        methods = method_names(folder.coders)
        raise Unsupported(f"7z data packed with {methods}: unpack it and scan the content")
    at, length = folder.packed[0]
    there = max(min(length, window.length - at), 0)
    return unpack(window.window(min(at, window.length), there), folder.coders, folder.size, Spool())


def _crc(window: Window) -> int:
    crc = 0
    for chunk in window.chunks():
        crc = zlib.crc32(chunk, crc)
    return crc


def _mode(file: File) -> int:
    return file.attributes >> 16 if file.attributes & UNIX else 0


def _is_link(file: File) -> bool:
    return stat.S_ISLNK(_mode(file)) or bool(file.attributes & REPARSE)


def _entry(file: File, link: str | None) -> Entry:
    mode, folder = _mode(file), file.directory or bool(file.attributes & DIRECTORY)
    special = _SPECIAL.get(stat.S_IFMT(mode), "")
    return Entry(file.name, 0, folder=folder, special=special, link=link, mode=mode & 0o7777)


FORMAT = Format(
    id="7z",
    title="7z archive",
    extensions=(".7z",),
    spec="https://github.com/ip7z/7zip/blob/main/DOC/7zFormat.txt",
    sign=Leading(MAGIC),
    sniff=sniff,
    parse=parse,
)
