"""What each consumer of a zip makes of it: one model per reader, each as lenient and as odd as the reader itself.

* ``zipfile``: Python's (Lib/zipfile.py, 3.11 to 3.14; where versions differ, the more lenient one).
* ``miniz``: as torch 1.6 to 2.13 uses it (third_party/miniz*/miniz.c, caffe2/serialize/inline_container.cc).
* ``appnote``: a reader to the letter of the specification: the end record whose comment ends the file.
* ``stream``: a reader that cannot seek, and so walks local headers from offset 0 and never sees the directory
  (libarchive's streaming reader, Java's ZipInputStream, busybox).

The tests ask the first two themselves what they would hand over.
"""

from __future__ import annotations

from typing import NamedTuple

from guard.streams.window import Window
from guard.streams.zip_records import (
    CENTRAL_SIZE,
    END64_SIZE,
    END_SIZE,
    FULL16,
    FULL32,
    LOCAL_SIZE,
    LOCATOR64_SIZE,
    MASKED,
    UTF8,
    Ahead,
    Central,
    End,
    End64,
    central,
    read_end64,
    read_locator,
)

ZIPFILE = "zipfile"
MINIZ = "miniz"
APPNOTE = "appnote"
STREAM = "stream"

NO_END = "no end record: the archive is cut short, or is none"
SEVERAL_DISKS = "one part of an archive on several disks"

SORTED_MOST = 20_000
"""Records up to which miniz's heap sort is replayed; beyond, of several equal names the first is taken for its own."""


class Directory(NamedTuple):
    """The directory that one reader goes by."""

    reader: str
    start: int
    size: int
    """Bytes."""
    most: int | None
    """Records that the reader reads; None: as many as there are in ``size``."""
    shift: int
    """What the reader adds to every local header offset, for data put before the archive."""
    end: End
    end64: End64 | None

    def refuses(self, window: Window, records: list[Central]) -> str:
        """Why its reader does not take one of ``records``; empty where it takes them all."""
        if self.reader == APPNOTE:
            return ""
        if self.reader == ZIPFILE:
            problems = (_zipfile_refuses(record) for record in records)
        else:
            problems = (_miniz_refuses_record(window, self, record) for record in records)
        return next(filter(None, problems), "")


class Listing(NamedTuple):
    """The records of a directory, as far as they can be read."""

    records: list[Central]
    problem: str
    """Why they cannot be read to the end; empty where they can."""

    def fits(self, directory: Directory) -> bool:
        """Whether every reader that goes by ``directory`` reads these records."""
        last = self.records[-1] if self.records else None
        within = last is None or last.at + last.length <= directory.start + directory.size
        return within and not self.problem and directory.most in {None, len(self.records)}


def zipfile_directory(window: Window, ends: list[End]) -> Directory | str:
    """The directory that Python's zipfile goes by, or why it refuses.

    It takes an end record without comment at the very end, else the last signature in the last 65,558 bytes. A zip64
    record counts where it stands right before its locator. The directory is what lies before the end record, wherever
    that says it starts; the difference shifts all offsets.
    """
    if not ends:
        return NO_END
    last = ends[-1]
    if last.comment or last.at != window.length - END_SIZE:
        tail = window.peek(window.length - END_SIZE + 1, END_SIZE - 1)
        if b"PK\x05\x06" in tail:
            return "the last end record is cut short"
        if last.at < window.length - (1 << 16) - END_SIZE:
            return "the end record lies too far from the end"
    locator = read_locator(window, last.at)
    end64 = None
    if locator is not None:
        if locator.disk != 0 or locator.disks > 1:
            return SEVERAL_DISKS
        end64 = read_end64(window, locator.at - END64_SIZE)
    size, claimed = (last.size, last.start) if end64 is None else (end64.size, end64.start)
    start = (last.at if end64 is None else end64.at) - size
    if start < 0:
        return "the directory would start before the file"
    return Directory(ZIPFILE, start, size, None, start - claimed, last, end64)


def miniz_directory(window: Window, ends: list[End]) -> Directory | str:
    """The directory that torch's miniz goes by, or why it refuses.

    It takes the last whole end record, a zip64 record wherever the locator points, and offsets as they are written; it
    reads as many records as the end record counts.
    """
    if not ends:
        return NO_END
    last = ends[-1]
    end64 = None
    if last.at >= LOCATOR64_SIZE + END64_SIZE:
        locator = read_locator(window, last.at)
        if locator is not None:
            if locator.target > window.length - END64_SIZE:
                return "the zip64 record would lie outside the file"
            end64 = read_end64(window, locator.target)
            if end64 is not None and (end64.record < END64_SIZE - 12 or locator.disks != 1):
                return "a zip64 record that it does not accept"
    said: End | End64 = last if end64 is None else end64
    problem = _miniz_refuses(window, said)
    if problem:
        return problem
    return Directory(MINIZ, said.start, said.size, said.entries, 0, last, end64)


def appnote_directory(window: Window, ends: list[End]) -> Directory | str:
    """The directory that a reader to the letter goes by (APPNOTE 4.3.14 to 4.3.16, 4.4.1.4).

    The end record is the one whose comment ends the file (else the last), and a zip64 record counts for the fields that
    are saturated.
    """
    if not ends:
        return NO_END
    exact = [end for end in ends if end.at + END_SIZE + end.comment == window.length]
    end = exact[0] if exact else ends[-1]
    end64, size, start = None, end.size, end.start
    if FULL32 in {size, start} or FULL16 in {end.entries, end.disk}:
        locator = read_locator(window, end.at)
        end64 = None if locator is None else read_end64(window, locator.target)
    if end64 is not None:
        size = end64.size if size == FULL32 else size
        start = end64.start if start == FULL32 else start
    if (end.disk if end64 is None else end64.disk) not in {0, 1}:
        return SEVERAL_DISKS
    if start + size > window.length:
        return "the directory does not hold what the end record says"
    return Directory(APPNOTE, start, size, None, 0, end, end64)


CHOICES = {ZIPFILE: zipfile_directory, MINIZ: miniz_directory, APPNOTE: appnote_directory}
"""Reader → how it chooses its directory."""


def _miniz_refuses(window: Window, said: End | End64) -> str:
    disks = {said.disk, said.directory_disk}
    if said.entries != said.entries_here or disks not in ({0}, {1}):
        return SEVERAL_DISKS
    if said.size < said.entries * CENTRAL_SIZE or said.start + said.size > window.length:
        return "the directory does not hold what the end record says"
    return ""


def listing(window: Window, directory: Directory) -> Listing:
    """The records of ``directory``, as far as they can be read. Raises LimitExceeded."""
    source, records = Ahead(window), list[Central]()
    at, end = directory.start, min(directory.start + directory.size, window.length)
    while at < end if directory.most is None else len(records) < directory.most:
        record = central(source, at, end, cut=directory.reader == ZIPFILE)
        if isinstance(record, str):
            return Listing(records, record)
        window.budget.spend_members()
        records.append(record)
        at += record.length
    return Listing(records, "")


def _zipfile_refuses(record: Central) -> str:
    if record.flags & UTF8:
        try:
            record.raw_name.decode("utf-8")
        except UnicodeDecodeError:
            return "a name that claims to be UTF-8 and is not"
    return "" if record.needed & 0xFF <= 63 else "a member needs a later version of zip"


def _miniz_refuses_record(window: Window, directory: Directory, record: Central) -> str:
    if FULL32 not in {record.packed, record.plain}:
        if record.method == 0 and record.time == 0 and record.packed != record.plain:  # it reads both fields as one
            return "a stored member of two sizes"
        if record.plain and not record.packed:
            return "a member that takes no room"
    disk = directory.end.disk if directory.end64 is None else directory.end64.disk
    if record.disk == FULL16 or record.disk not in (1, disk):
        return SEVERAL_DISKS
    if record.packed != FULL32 and record.header + LOCAL_SIZE + record.packed > window.length:
        return "a member reaches over the end of the file"
    return "the directory is encrypted" if record.flags & MASKED else ""


def zipfile_name(raw_name: bytes, flags: int) -> str:
    """A member's name as zipfile knows it: UTF-8 or code page 437, cut at the first NUL."""
    name = raw_name.decode("utf-8", "surrogateescape") if flags & UTF8 else raw_name.decode("cp437")
    return name.partition("\0")[0]


def miniz_key(raw_name: bytes) -> bytes:
    """A member's name as miniz compares it: without the case of ASCII letters."""
    return raw_name.lower()


def miniz_order(keys: list[bytes]) -> list[int]:
    """The indices of ``keys`` in the order in which miniz's heap sort leaves them: equal keys do not keep theirs."""
    indices, size = list(range(len(keys))), len(keys)
    if size > SORTED_MOST:
        return sorted(indices, key=keys.__getitem__)
    for start in range((size - 2) >> 1, -1, -1):
        _sift(indices, keys, start, size)
    for end in range(size - 1, 0, -1):
        indices[end], indices[0] = indices[0], indices[end]
        _sift(indices, keys, 0, end)
    return indices


def _sift(indices: list[int], keys: list[bytes], root: int, end: int) -> None:
    while (child := 2 * root + 1) < end:
        if child + 1 < end and keys[indices[child]] < keys[indices[child + 1]]:
            child += 1
        if not keys[indices[root]] < keys[indices[child]]:
            return
        indices[root], indices[child] = indices[child], indices[root]
        root = child


def miniz_find(keys: list[bytes], order: list[int], wanted: bytes) -> int | None:
    """Which of ``keys`` miniz's search returns for ``wanted`` (in lower case), given its ``order``."""
    low, high = 0, len(order) - 1
    while low <= high:
        middle = (low + high) >> 1
        index = order[middle]
        if keys[index] == wanted:
            return index
        if keys[index] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return None
