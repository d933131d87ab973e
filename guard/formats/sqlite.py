"""SQLite databases, as ``dbm.sqlite3`` and ``shelve`` leave them, and as stores of vectors and of runs do.

Values that are pickles, or in which something could be packed, are handed back; what else is in the tables is plain
data that no loader acts on.
"""

from __future__ import annotations

from collections.abc import Iterator

from guard.errors import GuardError, Truncated
from guard.formats import Child, Extent, Format, Item, Kind, Reading, Sniff
from guard.formats.signs import Leading
from guard.formats.values import telling
from guard.streams import sqlite
from guard.streams.gaps import gap
from guard.streams.window import Window

SHELF = "Dict"
"""The one table of ``dbm.sqlite3``."""
PROBLEMS_MOST = 20
"""Broken pages and records that are told one by one."""


def sniff(window: Window) -> Sniff:
    """STRONG for the magic of SQLite."""
    return Sniff.STRONG if window.peek(0, len(sqlite.MAGIC)) == sqlite.MAGIC else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Yield the values that a loader could act on. Raises Malformed, Truncated, LimitExceeded."""
    window = reading.window
    database = sqlite.open_database(window)
    for table in list(sqlite.tables(database)):
        if table.root and table.kind in {"table", "index"}:
            for cell in database.records(table.root):
                if table.kind == "table":  # an index holds copies
                    yield from _values(database, table, cell)
    yield from _accounts(database)
    for error in database.problems[:PROBLEMS_MOST]:
        yield gap(reading.at, error)
    if window.length % database.size:
        raise Truncated(f"a database of {window.length} bytes in pages of {database.size}")


def _values(database: sqlite.Database, table: sqlite.Table, cell: sqlite.Cell) -> Iterator[Child]:
    try:
        for value in sqlite.values(cell):
            if telling(value.content, pickled=table.name == SHELF):
                yield Child(name=f"{table.name}[{cell.row}][{value.column}]", window=value.content)
    except GuardError as error:
        database.problems.append(error)


def _accounts(database: sqlite.Database) -> Iterator[Extent]:
    """The pages that were read, and those that are known not to hold anything."""
    for number in sorted(database.seen):
        yield Extent((number - 1) * database.size, database.size)
    for number in sorted({*database.unused()} - database.seen):
        yield Extent((number - 1) * database.size, database.size, Kind.DATA)


FORMAT = Format(
    id="sqlite",
    title="SQLite database, shelve",
    extensions=(".sqlite", ".sqlite3", ".db3"),
    spec="https://www.sqlite.org/fileformat2.html",
    sign=Leading(sqlite.MAGIC),
    sniff=sniff,
    parse=parse,
)
