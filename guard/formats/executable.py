"""Machine code: ELF, PE and Mach-O programs and libraries. Their presence is the fact; what they do is not read."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from guard.errors import Malformed, Truncated
from guard.facts import Executable
from guard.formats import Extent, Format, Item, Kind, Reading, Sniff
from guard.formats.signs import Leading
from guard.streams import binaries
from guard.streams.window import Window

PADDING_MOST = 4096
"""Zero bytes at the end that linkers and patchers leave: up to a page."""

_MACHO = (b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe")
_UNIVERSAL = (b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf")
_REACH: dict[str, Callable[[Window], int]] = {
    "ELF": binaries.elf,
    "PE": binaries.pe,
    "Mach-O": binaries.macho,
}


def kind(window: Window) -> str:
    """``ELF``, ``PE``, ``Mach-O``, ``DOS``, or nothing."""
    head = window.peek(0, 64)
    if head.startswith(b"\x7fELF"):
        return "ELF"
    if head[:4] in _MACHO or (head[:4] in _UNIVERSAL and int.from_bytes(head[4:8], "big") < 45):
        return "Mach-O"  # from 45 on it is the version of a Java class, which has the same magic
    if head[:2] in (b"MZ", b"ZM") and len(head) == 64:
        at = int.from_bytes(head[0x3C:0x40], "little")
        return "PE" if window.peek(at, 4) == b"PE\0\0" else "DOS" if _dos(head) else ""
    return ""


def _dos(head: bytes) -> bool:
    """Whether the fields of a DOS header make sense: text may begin with its two letters."""
    last, pages, header = (int.from_bytes(head[at : at + 2], "little") for at in (2, 4, 8))
    return last < 512 and pages > 0 and 2 <= header <= pages * 32


def sniff(window: Window) -> Sniff:
    """STRONG for a magic of machine code."""
    return Sniff.STRONG if kind(window) else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Say what it is, and account for what its headers name. Raises Malformed, Truncated or LimitExceeded."""
    window, named = reading.window, kind(reading.window)
    if not named:
        raise Malformed("no executable: no known magic")
    yield Executable(at=reading.at.at(0), kind=named)
    reached = _REACH[named](window) if named in _REACH else window.length
    yield Extent(0, min(reached, window.length), Kind.DATA)
    if reached > window.length:
        raise Truncated(f"an executable of {reached} bytes, {window.length} are there")
    tail = window.peek(reached, PADDING_MOST + 1)
    if len(tail) <= PADDING_MOST and not any(tail):
        yield Extent(reached, len(tail), Kind.PADDING)


FORMAT = Format(
    id="executable",
    title="Machine code (ELF, PE, Mach-O)",
    extensions=(".so", ".dll", ".exe", ".dylib", ".pyd", ".node"),
    spec="https://refspecs.linuxfoundation.org/elf/gabi4+/contents.html",
    sign=Leading(b"\x7fELF", *_MACHO, *_UNIVERSAL, b"MZ", b"ZM"),
    sniff=sniff,
    parse=parse,
)
