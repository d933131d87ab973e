"""GNU dbm databases, as ``dbm.gnu`` and ``shelve`` leave them: each value is looked at, pickles as what they are."""

from __future__ import annotations

from collections.abc import Iterator

from guard.errors import GuardError
from guard.formats import Child, Extent, Format, Item, Kind, Reading, Sniff
from guard.formats.signs import Either, Leading
from guard.formats.values import telling
from guard.streams import gdbm
from guard.streams.gaps import gap
from guard.streams.window import Window

NAME_MOST = 100
"""Bytes of a key that name its value."""


def sniff(window: Window) -> Sniff:
    """STRONG for a magic of gdbm."""
    return Sniff.STRONG if gdbm.magic(window) else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Yield the values that a loader could act on. Raises Malformed, Truncated, LimitExceeded."""
    window = reading.window
    database = gdbm.read_header(window)
    # Between header, directory, buckets and items lie spare blocks: gdbm keeps a list of them, and reads none.
    yield Extent(0, database.end, Kind.DATA)
    for at, items in gdbm.all_items(window, database):
        yield Extent(at, database.bucket)
        for item in items:
            try:
                key = window.window(item.key, item.key_size).peek(0, NAME_MOST)
                value = window.window(item.value, item.value_size)
            except GuardError as error:
                yield gap(reading.at.at(at), error)
                continue
            if telling(value, pickled=True):
                yield Extent(item.value, item.value_size, Kind.MEMBER)
                name = key.rstrip(b"\0").decode("utf-8", "backslashreplace")
                yield Child(name=f"[{name}]", window=value, loader="shelve")


FORMAT = Format(
    id="gdbm",
    title="GNU dbm database, shelve",
    extensions=(".gdbm",),
    spec="https://www.gnu.org.ua/software/gdbm/",
    sign=Either(Leading(b"\x13\x57\x9a"), Leading(b"\x9a\x57\x13", at=1)),
    sniff=sniff,
    parse=parse,
)
