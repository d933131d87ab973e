"""One header of a tar, and the records of pax: fields, read as Python's tarfile reads them, and what is odd about them.

Sources: POSIX.1-2017 ``pax``, "ustar Interchange Format" and "pax Header Block"; GNU tar's manual, "Basic Tar Format";
``TarInfo.frombuf``, ``nti`` and ``_proc_pax`` in CPython ``Lib/tarfile.py`` (3.11 to 3.14).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from guard.errors import Malformed

BLOCK = 512
"""Bytes of a header; members begin at multiples of it."""

LONG_NAME, LONG_LINK, SPARSE = b"L", b"K", b"S"
PAX, PAX_SOLARIS, PAX_GLOBAL = b"x", b"X", b"g"
VOLUME, PART, DUMPDIR = b"V", b"M", b"D"
"""Of GNU tar: a label, the rest of a file that began on another volume, a folder with the names that were in it."""
FOLDER = b"5"

_NUMBERS = (slice(100, 108), slice(108, 116), slice(116, 124), slice(136, 148), slice(329, 337), slice(337, 345))
"""Mode, owner, group, date, device: tarfile takes no header in which one of them cannot be read."""

_OCTAL = re.compile(rb" *([0-7]*)[ \0]*\Z")
_MAGIC = {b"ustar\x0000", b"ustar  \0", bytes(8)}
"""POSIX, GNU, and the seventh edition's."""

_ASCII = bytes(range(128))
_TIMES = re.compile(rb"[0-7 \0]{24}\0{131}")
"""Where others have a prefix, GNU's incremental archives have two times."""
_REPEATED = {"GNU.sparse.offset", "GNU.sparse.numbytes"}
"""Records that come once for each piece of a sparse file."""
_RECORD = re.compile(rb"([1-9][0-9]{0,9}) ([^=\n]+)=")


class Header(NamedTuple):
    """What one header says."""

    name: str
    size: int
    """Bytes of data, as declared."""
    type: bytes
    link: str
    odd: tuple[tuple[str, str], ...]
    """(kind of anomaly, what is odd)."""
    mode: int = 0


def header(block: bytes) -> Header:
    """Read one header of ``BLOCK`` bytes. Raises Malformed where tarfile would take it for none."""
    checksum, plain = number(block[148:156])
    if not _sums_to(checksum, block):
        raise Malformed("no tar header: its checksum is wrong")
    size, plain_size = number(block[124:136])
    plain = plain and plain_size
    for field in _NUMBERS:
        plain = number(block[field])[1] and plain
    if size < 0:
        raise Malformed("a member of a negative size")
    odd = [] if plain else [("reader-refuses", "has a number in its header that not every reader takes")]
    if block[257:265] not in _MAGIC:
        odd.append(("reader-refuses", f"has a header of no known make: {block[257:265]!r}"))
    name, kind, prefix = text(block[:100]), block[156:157], text(block[345:500])
    if prefix and kind not in {LONG_NAME, LONG_LINK, SPARSE}:
        if block[257:265] != b"ustar\x0000":
            times = block[257:265] == b"ustar  \0" and _TIMES.match(block[345:500]) is not None
            odd.append(
                (
                    "reader-refuses" if times else "hidden-member",
                    f"is {name!r} to some readers and {prefix + '/' + name!r} to others",
                )
            )
        name = f"{prefix}/{name}"
    if kind == b"\0" and name.endswith("/"):
        kind = FOLDER
    return Header(name, size, kind, text(block[157:257]), tuple(odd), number(block[100:108])[0] & 0o7777)


def number(field: bytes) -> tuple[int, bool]:
    """The number in a field, and whether every reader finds it there. Raises Malformed where tarfile finds none."""
    if (simple := _OCTAL.match(field)) is not None:
        return int(simple[1] or b"0", 8), True
    if field[0] in {0o200, 0o377}:
        value = int.from_bytes(field[1:], "big")
        return (value if field[0] == 0o200 else value - (1 << 8 * len(field) - 8)), True
    try:
        return int(field.split(b"\0", 1)[0].decode("ascii").strip() or "0", 8), False
    except ValueError:
        raise Malformed(f"no tar header: {field!r} is no number") from None


def text(field: bytes) -> str:
    """The text in a field, up to the first NUL; bytes that are no UTF-8 become lone surrogates, as in tarfile."""
    return field.split(b"\0", 1)[0].decode("utf-8", "surrogateescape")


def records(data: bytes) -> dict[str, str]:
    """The records of a pax header, by their keys. Raises Malformed for anything that readers could take in two ways."""
    return dict(pairs(data))


def pairs(data: bytes) -> list[tuple[str, str]]:
    """The records of a pax header. Raises Malformed, also where a key comes twice that may not."""
    found: list[tuple[str, str]] = []
    keys: set[str] = set()
    at = 0
    while at < len(data):
        match = _RECORD.match(data, at)
        end = at + int(match[1]) if match is not None else 0
        if match is None or not match.end() < end <= len(data) or data[end - 1] != 0x0A:
            raise Malformed("a pax header whose records are not of the lengths that they say")
        key = match[2].decode("utf-8", "surrogateescape")
        if key in keys and key not in _REPEATED:
            raise Malformed(f"a pax header with two records {key!r}")
        keys.add(key)
        found.append((key, data[match.end() : end - 1].decode("utf-8", "surrogateescape")))
        at = end
    return found


def _sums_to(checksum: int, block: bytes) -> bool:
    """Whether the bytes, the checksum taken for spaces, sum to it; or signed bytes, as some old writers summed."""
    rest = block[:148] + block[156:]
    unsigned = 256 + sum(rest)
    return checksum in {unsigned, unsigned - 256 * len(rest.translate(None, _ASCII))}
