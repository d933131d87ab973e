"""Berkeley DB, in which ``shelve`` of Python 2 and ``dbm.ndbm`` keep pickles: recognised, and not read."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from guard.errors import Malformed, Unsupported
from guard.formats import Format, Item, Reading, Sniff
from guard.formats.signs import Either, Leading
from guard.streams.gaps import gap
from guard.streams.window import Window

_MAGICS = {0x061561: "hash", 0x053162: "btree", 0x042253: "queue", 0x074582: "heap"}
"""Source: magic(5), ``database``. From release 2 on they stand at byte 12, in release 1 they lead."""
_MARKS = tuple(number.to_bytes(4, order) for number in _MAGICS for order in ("little", "big"))


def kind(window: Window) -> str:
    """Which access method it is for, empty for none."""
    head = window.peek(0, 16).ljust(16, b"\0")
    for place in (12, 0):
        for number in struct.unpack("<I", head[place : place + 4]) + struct.unpack(">I", head[place : place + 4]):
            if number in _MAGICS and (place or sum(head[4:8]) in range(1, 4)):
                return _MAGICS[number]
    return ""


def sniff(window: Window) -> Sniff:
    """STRONG for a magic of Berkeley DB."""
    return Sniff.STRONG if kind(window) else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Say what it is. Raises Malformed where it is none."""
    named = kind(reading.window)
    if not named:
        raise Malformed("no Berkeley DB: its magic is missing")
    said = f"Berkeley DB ({named}): guard does not read it; export its values and scan those"
    yield gap(reading.at, Unsupported(said))


FORMAT = Format(
    id="berkeley-db",
    title="Berkeley DB (recognised, not read)",
    extensions=(),
    spec="https://docs.oracle.com/database/bdb181/html/",
    sign=Either(Leading(*_MARKS), Leading(*_MARKS, at=12)),
    sniff=sniff,
    parse=parse,
)
