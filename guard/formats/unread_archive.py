"""Archives that guard knows by their first bytes and does not read: what is in them has to be unpacked to be judged."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from guard.errors import Malformed, Unsupported
from guard.formats import Format, Item, Reading, Sniff
from guard.formats.signs import ALWAYS
from guard.streams.gaps import gap
from guard.streams.window import Window

_SECTOR = 0x8001
"""Where the names of file systems on optical discs stand."""


class _Known(NamedTuple):
    name: str
    at: int
    magic: bytes


_KNOWN = (
    _Known("rar archive", 0, b"Rar!\x1a\x07\x01\0"),
    _Known("rar archive", 0, b"Rar!\x1a\x07\0"),
    _Known("rar archive", 0, b"RE\x7e\x5e"),
    _Known("cab archive", 0, b"MSCF\0\0\0\0"),
    _Known("cab archive of InstallShield", 0, b"ISc("),
    _Known("ace archive", 7, b"**ACE**"),
    _Known("xar archive", 0, b"xar!\0"),
    _Known("wim archive", 0, b"MSWIM\0\0\0"),
    _Known("zpaq archive", 0, b"7kSt"),
    _Known("arc archive of FreeArc", 0, b"ArC\x01"),
    _Known("rpm package", 0, b"\xed\xab\xee\xdb"),
    _Known("zoo archive", 20, b"\xdc\xa7\xc4\xfd"),
    _Known("ISO 9660 image", _SECTOR, b"CD001"),
    _Known("UDF image", _SECTOR, b"BEA01"),
    _Known("squashfs image", 0, b"hsqs"),
    _Known("squashfs image", 0, b"sqsh"),
    _Known("cramfs image", 0, b"\x45\x3d\xcd\x28"),
    _Known("romfs image", 0, b"-rom1fs-"),
    _Known("virtual disk (vmdk)", 0, b"KDMV"),
    _Known("virtual disk (qcow)", 0, b"QFI\xfb"),
    _Known("virtual disk (vhdx)", 0, b"vhdxfile"),
    _Known("virtual disk (vhd)", 0, b"conectix"),
)
"""Name, and the bytes by which file(1) knows it. Specifications: each format's own; magic(5), ``archive``."""

_LHA = (b"-lh", b"-lz", b"-pm")
_DMG = b"koly"
"""Leads the last 512 bytes of an Apple disk image."""


def kind(window: Window) -> str:
    """The format's name, empty for none."""
    head, sector = window.peek(0, 36), window.peek(_SECTOR, 5) if window.length > _SECTOR else b""
    for known in _KNOWN:
        if known.magic == sector if known.at == _SECTOR else head.startswith(known.magic, known.at):
            return known.name
    super_block = window.peek(0x438, 4) if window.length > 0x438 else b""
    if super_block[:2] == b"\x53\xef" and super_block[2:] in {b"\1\0", b"\2\0", b"\4\0"}:
        return "ext image"  # the magic and a state: clean, with errors, with orphans
    if head[2:5] in _LHA and head[6:7] == b"-" and head[20:21] <= b"\3":
        return "lha archive"
    if head[:2] == b"\x60\xea" and 30 <= int.from_bytes(head[2:4], "little") <= 2600 and head[10:11] == b"\2":
        return "arj archive"
    if window.length > 512 and window.peek(window.length - 512, 12) == _DMG + b"\0\0\0\4\0\0\2\0":
        return "Apple disk image"
    return ""


def sniff(window: Window) -> Sniff:
    """STRONG for a magic of the table."""
    return Sniff.STRONG if kind(window) else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Say what it is. Raises Malformed where it is none of them."""
    named = kind(reading.window)
    if not named:
        raise Malformed("no archive of a kind that guard knows: no such magic")
    yield gap(reading.at, Unsupported(f"{named}: guard does not read it; unpack it and scan the content"))


FORMAT = Format(
    id="unread-archive",
    title="Other archives, known and not read (rar, cab, lha, arj, ace, xar, wim, rpm, disk images)",
    extensions=(".rar", ".cab", ".lzh", ".lha", ".arj", ".ace", ".xar", ".wim", ".rpm", ".iso", ".squashfs", ".dmg"),
    spec="https://github.com/file/file/blob/FILE5_45/magic/Magdir/archive",
    sign=ALWAYS,
    sniff=sniff,
    parse=parse,
)
