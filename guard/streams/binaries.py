"""How far an executable reaches: the last byte that its headers name, in ELF, PE and Mach-O.

What lies beyond is no part of the program: installers, archives and payloads are appended there.
"""

from __future__ import annotations

from collections.abc import Callable

from guard.errors import LimitExceeded, Malformed
from guard.streams.window import Window

PARTS_MOST = 20_000
"""Sections, segments or load commands of one file."""

Number = Callable[[int, int], int]
"""(offset, size) → the unsigned integer there, in the file's own byte order."""


def elf(window: Window) -> int:
    """Bytes that an ELF file names: headers, segments and sections. Raises Malformed, Truncated or LimitExceeded.

    https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html
    """
    wide = window.read(4, 1) == b"\x02"
    number = _number(window, little=window.read(5, 1) == b"\x01")
    size = 8 if wide else 4
    segments, sections = number(24 + size, size), number(24 + 2 * size, size)
    sizes = 28 + 3 * size  # e_ehsize, then size and number of segments, size and number of sections
    segment, segment_count = number(sizes + 2, 2), number(sizes + 4, 2)
    section, section_count = number(sizes + 6, 2), number(sizes + 8, 2)
    _few(segment_count + section_count)
    reached = max(
        sizes + 12, segments + segment * segment_count if segment_count else 0,
        sections + section * section_count if section_count else 0,
    )  # fmt: skip
    for at in range(segments, segments + segment * segment_count, segment or 1):
        offset = number(at + (8 if wide else 4), size)
        reached = max(reached, offset + number(at + (32 if wide else 16), size))
    for at in range(sections, sections + section * section_count, section or 1):
        if number(at + 4, 4) != 8:  # SHT_NOBITS takes no bytes of the file
            offset = number(at + 8 + 2 * size, size)
            reached = max(reached, offset + number(at + 8 + 3 * size, size))
    return reached


def pe(window: Window) -> int:
    """Bytes that a PE file names: headers, sections and its signature. Raises Malformed, Truncated or LimitExceeded.

    https://learn.microsoft.com/windows/win32/debug/pe-format
    """
    number = _number(window, little=True)
    at = number(0x3C, 4)
    if window.read(at, 4) != b"PE\0\0":
        raise Malformed("no PE file: its signature is missing")
    count, optional = number(at + 6, 2), number(at + 20, 2)
    _few(count)
    sections = at + 24 + optional
    reached = sections + 40 * count
    for section in range(sections, reached, 40):
        size, offset = number(section + 16, 4), number(section + 20, 4)
        reached = max(reached, offset + size if size else 0)
    symbols, symbol_count = number(at + 12, 4), number(at + 16, 4)
    if symbols:
        strings = symbols + 18 * symbol_count
        reached = max(reached, strings + number(strings, 4))
    return max(reached, _signature(number, at + 24, optional))


def _signature(number: Number, at: int, optional: int) -> int:
    """The end of the attribute certificates, whose directory holds a place in the file."""
    directories = at + (112 if number(at, 2) == 0x20B else 96) if optional >= 2 else at + optional
    certificates = directories + 4 * 8
    return number(certificates, 4) + number(certificates + 4, 4) if certificates + 8 <= at + optional else 0


def macho(window: Window) -> int:
    """Bytes that a Mach-O file names: its load commands and their segments, or the members of a universal file.

    Raises Malformed, Truncated or LimitExceeded. ``<mach-o/loader.h>``, ``<mach-o/fat.h>``.
    """
    magic = window.read(0, 4)
    if magic in (b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf"):
        return _universal(window, wide=magic[3] == 0xBF)
    little = magic[:1] in (b"\xce", b"\xcf")
    wide = 0xCF in (magic[0], magic[3])
    number = _number(window, little=little)
    at, count = 32 if wide else 28, number(16, 4)
    _few(count)
    reached = at + number(20, 4)
    for _ in range(count):
        command, length = number(at, 4), number(at + 4, 4)
        if length < 8:
            raise Malformed(f"a load command of {length} bytes at {at:#x}")
        if command == 0x19:  # LC_SEGMENT_64
            reached = max(reached, number(at + 40, 8) + number(at + 48, 8))
        elif command == 0x1:  # LC_SEGMENT
            reached = max(reached, number(at + 32, 4) + number(at + 36, 4))
        at += length
    return reached


def _universal(window: Window, *, wide: bool) -> int:
    number = _number(window, little=False)
    count, size, step = number(4, 4), 8 if wide else 4, 32 if wide else 20
    _few(count)
    starts = range(8, 8 + step * count, step)
    return max((number(at + 8, size) + number(at + 8 + size, size) for at in starts), default=8)


def _number(window: Window, *, little: bool) -> Number:
    order = "little" if little else "big"

    def number(offset: int, size: int) -> int:
        return int.from_bytes(window.read(offset, size), order)  # type: ignore[arg-type] # one of the two words

    return number


def _few(count: int) -> None:
    if count > PARTS_MOST:
        raise LimitExceeded(f"an executable of {count} parts")
