"""SQLite's file format, read page by page: tables, their records, and the values in them.

::

    header of 100 bytes on page 1 | pages: b-trees of tables and indexes, overflow, free, pointer maps
    record: header size, a type for each column (varints) | the values, one after another

No SQL is run. Of a record that is too long for its page the rest lies in a chain of overflow pages. Specification:
https://www.sqlite.org/fileformat2.html
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from msgspec import Struct, field

from guard.errors import GuardError, LimitExceeded, Malformed
from guard.streams.pieces import joined
from guard.streams.window import Window

MAGIC = b"SQLite format 3\0"
CELLS_MOST = 500_000
"""Records of one database."""
COLUMNS_MOST = 2000
"""Columns of one record: SQLite's own default."""
LOCK_BYTE = 1 << 30
"""The page that holds this byte is never used."""

TABLE_LEAF, TABLE_INNER, INDEX_LEAF, INDEX_INNER = 0x0D, 0x05, 0x0A, 0x02
_WIDTHS = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)
"""Bytes of the types below ten; two are reserved, and written by nobody."""


class Cell(NamedTuple):
    """One record."""

    row: int
    """Its rowid; in a table without one, its number."""
    payload: Window


class Value(NamedTuple):
    """One value."""

    column: int
    text: bool
    """Text; False: a blob."""
    content: Window


class Table(NamedTuple):
    """A table, or an index, of the schema."""

    kind: str
    name: str
    """Hostile."""
    root: int


class Database(Struct):
    """A database, as it is walked."""

    window: Window
    size: int
    """Bytes of a page."""
    usable: int
    """Bytes of a page without what extensions reserve."""
    pages: int
    utf16: str
    """The encoding of text where it is not UTF-8, else empty."""
    seen: set[int] = field(default_factory=set)
    """Pages that were reached."""
    cells: int = 0
    problems: list[GuardError] = field(default_factory=list)
    """What is wrong with single pages or records; the rest is read all the same."""

    def records(self, root: int) -> Iterator[Cell]:
        """The records of one b-tree; what is broken is among ``problems``. Raises LimitExceeded."""
        waiting = [root]
        while waiting:
            number = waiting.pop()
            try:
                at = self._page(number)
                kind, count, right = self._head(number, at)
                places = self._places(number, at, kind, count)
            except LimitExceeded:
                raise
            except GuardError as error:
                self.problems.append(error)
                continue
            if kind in {TABLE_INNER, INDEX_INNER}:
                waiting.append(right)
            for place in places:
                yield from self._cell(at, place, kind, waiting)

    def _page(self, number: int) -> int:
        """Where a page lies. Raises Malformed for one that is reached twice, or is not there."""
        if not 0 < number <= self.pages:
            raise Malformed(f"page {number} of {self.pages} is asked for")
        if number in self.seen:
            raise Malformed(f"page {number} is reached twice")
        self.seen.add(number)
        return (number - 1) * self.size

    def _head(self, number: int, at: int) -> tuple[int, int, int]:
        head = self.window.read(at + (100 if number == 1 else 0), 12)
        if head[0] not in {TABLE_LEAF, TABLE_INNER, INDEX_LEAF, INDEX_INNER}:
            raise Malformed(f"page {number} is no page of a b-tree")
        return head[0], int.from_bytes(head[3:5], "big"), int.from_bytes(head[8:12], "big")

    def _places(self, number: int, at: int, kind: int, count: int) -> list[int]:
        begin = (100 if number == 1 else 0) + (12 if kind in {TABLE_INNER, INDEX_INNER} else 8)
        data = self.window.read(at + begin, min(2 * count, self.size - begin))
        self.cells += count
        if self.cells > CELLS_MOST:
            raise LimitExceeded(f"a database of more than {CELLS_MOST} records")
        return [int.from_bytes(data[place : place + 2], "big") for place in range(0, len(data) - 1, 2)]

    def _cell(self, at: int, place: int, kind: int, waiting: list[int]) -> Iterator[Cell]:
        try:
            if kind in {TABLE_INNER, INDEX_INNER}:
                waiting.append(int.from_bytes(self.window.read(at + place, 4), "big"))
                place += 4
            if kind == TABLE_INNER:
                return
            head = self.window.peek(at + place, 18)
            length, used = varint(head, 0)
            row = self.cells
            if kind == TABLE_LEAF:
                row, used = varint(head, used)
            yield Cell(row, self._payload(at, place + used, length, table=kind == TABLE_LEAF))
        except LimitExceeded:
            raise
        except GuardError as error:
            self.problems.append(error)

    def _payload(self, at: int, place: int, length: int, *, table: bool) -> Window:
        """A record as one stretch: what is on its page, and what overflows."""
        usable = self.usable
        most = usable - 35 if table else (usable - 12) * 64 // 255 - 23
        least = (usable - 12) * 32 // 255 - 23
        here = length
        if length > most:
            here = least + (length - least) % (usable - 4)
            here = here if here <= most else least
        if place + here > self.size or length > self.window.length:
            raise Malformed(f"a record of {length} bytes at {at + place:#x} leaves its page")
        pieces, left = [(at + place, here)], length - here
        if left:
            next_page = int.from_bytes(self.window.read(at + place + here, 4), "big")
            while left:
                begin = self._page(next_page)
                next_page = int.from_bytes(self.window.read(begin, 4), "big")
                taken = min(left, usable - 4)
                pieces.append((begin + 4, taken))
                left -= taken
        return joined(self.window, pieces)

    def unused(self) -> Iterator[int]:
        """The pages that no b-tree has and that are accounted for: free ones, pointer maps, the page of the lock."""
        trunk, most = int.from_bytes(self.window.read(32, 4), "big"), self.pages
        while trunk and most > 0 and 0 < trunk <= self.pages:
            head = self.window.read((trunk - 1) * self.size, self.size)
            yield trunk
            count = min(int.from_bytes(head[4:8], "big"), self.size // 4 - 2)
            yield from (int.from_bytes(head[8 + 4 * index : 12 + 4 * index], "big") for index in range(count))
            trunk, most = int.from_bytes(head[:4], "big"), most - count - 1
        if any(self.window.read(52, 4)):
            yield from range(2, self.pages + 1, self.usable // 5 + 1)
        if self.window.length > LOCK_BYTE:
            yield LOCK_BYTE // self.size + 1


def open_database(window: Window) -> Database:
    """Read the header. Raises Malformed, Truncated."""
    head = window.read(0, 100)
    size = int.from_bytes(head[16:18], "big")
    size = 65536 if size == 1 else size
    if head[:16] != MAGIC or size < 512 or size & (size - 1) or size - head[20] < 480:
        raise Malformed("no SQLite database: its header makes no sense")
    encoding = {2: "utf-16-le", 3: "utf-16-be"}.get(int.from_bytes(head[56:60], "big"), "")
    return Database(window, size, size - head[20], window.length // size, encoding)


def tables(database: Database) -> Iterator[Table]:
    """What the schema lists. Raises LimitExceeded."""
    for cell in database.records(1):
        try:
            columns = _columns(cell.payload)
            kind, name, root = (cell.payload.read(at, length) for _, at, length in (columns[0], columns[1], columns[3]))
        except (GuardError, IndexError):
            database.problems.append(Malformed("an entry of the schema that makes no sense"))
            continue
        text = database.utf16 or "utf-8"
        yield Table(kind.decode(text, "replace"), name[:200].decode(text, "replace"), int.from_bytes(root, "big"))


def values(cell: Cell) -> Iterator[Value]:
    """The texts and blobs of a record. Raises Malformed, Truncated."""
    for column, (kind, at, length) in enumerate(_columns(cell.payload)):
        if kind >= 12 and length:
            yield Value(column, bool(kind % 2), cell.payload.window(at, length))


def _columns(payload: Window) -> list[tuple[int, int, int]]:
    """(type, offset, length) of each value."""
    size, used = varint(payload.peek(0, 9), 0)
    if size > 9 * COLUMNS_MOST:
        raise Malformed(f"a record with a header of {size} bytes")
    head, at = payload.read(0, size), size
    found = []
    while used < size:
        kind, used = varint(head, used)
        if kind in {10, 11}:
            raise Malformed("a value of a reserved type")
        length = (kind - 12) // 2 if kind >= 12 else _WIDTHS[kind]
        found.append((kind, at, length))
        at += length
    return found


def varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and the offset behind it. Raises Malformed."""
    value = 0
    for index in range(9):
        if at + index >= len(data):
            raise Malformed("a number that is cut off")
        byte = data[at + index]
        if index == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + index + 1
    raise Malformed("a number that does not end")
