"""GNU dbm: header, directory of buckets, buckets of items, and what each item's key and value are.

::

    header    magic, block size, place and size of the directory, size of a bucket, items in one
    bucket    spare places, then for each item: hash, 4 bytes of the key, where key and value lie, their sizes

In the byte order and the sizes of the machine that wrote it; the magic tells both. Specification: ``src/gdbmdefs.h``
of GNU dbm 1.8 to 1.24.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

from guard.errors import LimitExceeded, Malformed
from guard.streams.window import Window

_MAGICS = {0x13579ACD: 0, 0x13579ACE: 4, 0x13579ACF: 8, 0x13579AD0: 4, 0x13579AD1: 8}
"""Magic → bytes of a place in the file; 0 for the oldest form, which is not told apart by machine."""

ITEMS_MOST = 200_000
"""Items of one database."""


class Database(NamedTuple):
    """What the header says."""

    order: str
    """``<`` or ``>``."""
    wide: int
    """Bytes of a place."""
    block: int
    directory: int
    directory_size: int
    bucket: int
    """Bytes of a bucket."""
    elements: int
    """Items of a bucket."""
    end: int
    """Offset behind the last block."""


class Item(NamedTuple):
    """One key and its value."""

    key: int
    key_size: int
    value: int
    value_size: int


def magic(window: Window) -> tuple[str, int] | None:
    """Byte order and width of a place; None where no magic leads."""
    head = window.peek(0, 4)
    for order in "<>":
        wide = _MAGICS.get(struct.unpack(f"{order}I", head)[0], 0) if len(head) == 4 else 0
        if wide:
            return order, wide
    return None


def read_header(window: Window) -> Database:
    """Read the header. Raises Malformed, Truncated."""
    known = magic(window)
    if known is None:
        raise Malformed("no gdbm database: its magic is missing")
    order, wide = known
    form = f"{order}iq4iq" if wide == 8 else f"{order}7i"
    block, directory, size, bits, bucket, elements, end = struct.unpack(form, window.read(4, struct.calcsize(form)))
    need = _elements_at(wide) + elements * _element(wide)
    if bits < 0 or bits > 30 or size != wide << bits or elements <= 0 or bucket < need or block <= 0:
        raise Malformed("a gdbm header whose numbers contradict each other")
    window.window(0, end)
    window.window(directory, size)
    return Database(order, wide, block, directory, size, bucket, elements, end)


def buckets(window: Window, database: Database) -> list[int]:
    """Where the buckets lie: the directory names most of them again and again. Raises Malformed, Truncated."""
    form = {4: "i", 8: "q"}[database.wide]
    found: dict[int, None] = {}
    whole = window.window(database.directory, database.directory_size)
    for chunk in whole.chunks():
        found |= dict.fromkeys(struct.unpack(f"{database.order}{len(chunk) // database.wide}{form}", chunk))
    return list(found)


def items(window: Window, database: Database, at: int) -> Iterator[Item]:
    """The items of the bucket at ``at``. Raises Truncated."""
    data = window.read(at, database.bucket)
    form = f"{database.order}i4s{'q' if database.wide == 8 else 'i'}ii"
    begin, step = _elements_at(database.wide), _element(database.wide)
    for place in range(begin, begin + database.elements * step, step):
        hashed, _, where, key, value = struct.unpack_from(form, data, place)
        if hashed == -1:
            continue
        if key < 0 or value < 0:
            raise Malformed(f"a gdbm item of a negative size in the bucket at {at:#x}")
        yield Item(where, key, where + key, value)


def all_items(window: Window, database: Database) -> Iterator[tuple[int, list[Item]]]:
    """Each bucket's place, and its items. Raises Malformed, Truncated, LimitExceeded."""
    count = 0
    for at in buckets(window, database):
        found = list(items(window, database, at))
        count += len(found)
        if count > ITEMS_MOST:
            raise LimitExceeded(f"a gdbm database of more than {ITEMS_MOST} items")
        yield at, found


def _elements_at(wide: int) -> int:
    """Bytes before the items of a bucket: six spare places with a count, and two numbers."""
    return 8 + 6 * 16 + 8 if wide == 8 else 4 + 6 * 8 + 8


def _element(wide: int) -> int:
    return 24 if wide == 8 else 20
