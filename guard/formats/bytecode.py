"""Code for virtual machines: Python's ``.pyc``, Java classes, WebAssembly. Their presence is the fact."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guard.errors import Malformed
from guard.facts import Executable
from guard.formats import Extent, Format, Item, Kind, Reading, Sniff
from guard.formats.signs import Either, Leading
from guard.streams.cursor import Cursor
from guard.streams.window import Window

PYTHON, JAVA, WASM = "Python bytecode", "Java class", "WebAssembly"

_PYC = re.compile(rb"[\x00-\xff][\x0b-\x0f]\r\n(?:[\x00-\x03]\0\0\0.{8}|.{8}|.{4})[\xe3\x63]", re.DOTALL)
"""A magic number of CPython 3 (about 3000 to 3999), flags, date and size (PEP 552; two older forms), a code object."""
_PYC2 = re.compile(rb"[\x00-\xff][\xf2\xf3]\r\n.{4}\x63", re.DOTALL)
"""The same of CPython 2."""


def kind(window: Window) -> str:
    """Which of the three it is, or nothing."""
    head = window.peek(0, 24)
    if head[:8] == b"\0asm\x01\0\0\0":
        return WASM
    if head[:4] == b"\xca\xfe\xba\xbe" and int.from_bytes(head[4:8], "big") & 0xFFFF >= 45:
        return JAVA
    return PYTHON if _PYC.match(head) or _PYC2.match(head) else ""


def sniff(window: Window) -> Sniff:
    """STRONG for a magic of bytecode."""
    return Sniff.STRONG if kind(window) else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Say what it is, and account for its bytes. Raises Malformed, Truncated or LimitExceeded."""
    window, named = reading.window, kind(reading.window)
    if not named:
        raise Malformed("no bytecode: no known magic")
    yield Executable(at=reading.at.at(0), kind=named)
    if named == WASM:
        yield from _sections(window)
    else:
        yield Extent(0, window.length, Kind.DATA)


def _sections(window: Window) -> Iterator[Item]:
    """Walk WebAssembly's sections, each an identifier, a length and that many bytes."""
    cursor = Cursor(window, 8)
    yield Extent(0, 8)
    while cursor.left:
        window.budget.spend_members()
        begin = cursor.at
        if cursor.take(1)[0] > 13:
            raise Malformed(f"no section of WebAssembly at {begin:#x}")
        cursor.skip(_leb128(cursor))
        yield Extent(begin, cursor.at - begin, Kind.DATA)


def _leb128(cursor: Cursor) -> int:
    value = 0
    for shift in range(0, 35, 7):
        byte = cursor.take(1)[0]
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value
    raise Malformed(f"a number of more than 32 bits before {cursor.at:#x}")


FORMAT = Format(
    id="bytecode",
    title="Bytecode (Python, Java, WebAssembly)",
    extensions=(".pyc", ".pyo", ".class", ".wasm"),
    spec="https://peps.python.org/pep-0552/",
    sign=Either(Leading(b"\r\n", at=2), Leading(b"\0asm", b"\xca\xfe\xba\xbe")),
    sniff=sniff,
    parse=parse,
)
