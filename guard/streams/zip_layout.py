"""Where everything lies in a zip: what each byte is, what overlaps, and what hides between."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from guard.streams.archive_parts import MEMBER, PADDING, STRUCTURE, Ledger, Stretch
from guard.streams.window import Window
from guard.streams.zip_members import Member
from guard.streams.zip_readers import STREAM, Directory, zipfile_name
from guard.streams.zip_records import (
    DESCRIBED,
    DESCRIPTOR,
    END64_SIZE,
    END_SIZE,
    LOCAL,
    LOCAL_SIZE,
    LOCATOR64_SIZE,
    TORCH_PADDING,
    Central,
    Local,
    descriptor,
    fields,
    read_local,
)

HOLES_MOST = 32 << 20
"""Bytes between records that are looked at in all; a hole beyond them is content without a look."""


class Layout:
    """The map of one archive, drawn record by record and then settled."""

    def __init__(self, window: Window, ledger: Ledger) -> None:
        """Begin an empty map of ``window``."""
        self._window, self._ledger = window, ledger
        self._claims: list[tuple[int, int, str]] = []
        """(offset, end, kind)"""
        self._loose: set[tuple[int, int, str]] = set()
        """Claims of directories and end records: readers that choose differently make them overlap one another."""
        self._next: dict[int, int] = {}
        """Where a reader without the directory goes on, by offset of the local header it came from."""
        self._walked: set[int] = set()
        self._differing: dict[int, Member] = {}
        """Members as their local headers describe them, where the directory says otherwise."""
        self._measured: dict[int, Member] = {}
        """Members without a size in their header, by its offset: they are looked for once."""
        self._looked = 0
        self._holes: list[tuple[int, int]] = []
        self.stretches: list[Stretch] = []

    def claim(self, offset: int, length: int, kind: str) -> None:
        """Say what a stretch is."""
        end = min(offset + length, self._window.length)
        if offset < end:
            self._claims.append((offset, end, kind))

    def claim_directory(self, records: Sequence[Central]) -> None:
        """Map directory records that lie one behind the other."""
        if records:
            self._claim_loosely(records[0].at, records[-1].at + records[-1].length - records[0].at)

    def _claim_loosely(self, offset: int, length: int) -> None:
        self.claim(offset, length, STRUCTURE)
        self._loose.add((offset, min(offset + length, self._window.length), STRUCTURE))

    def claim_end(self, directory: Directory) -> None:
        """Map the end records that a reader goes by."""
        end, end64 = directory.end, directory.end64
        self._claim_loosely(end.at, END_SIZE + end.comment)
        if end.at + END_SIZE + end.comment > self._window.length:
            self._ledger.note("end-record", end.at, "the comment would reach over the end of the file")
        if end64 is not None:
            self._claim_loosely(end64.at, END64_SIZE)
            self._claim_loosely(end.at - LOCATOR64_SIZE, LOCATOR64_SIZE)

    def place(self, record: Central, local: Local, name: str) -> int:
        """Map a member: its header, data and descriptor. Returns the offset behind them."""
        self._place_header(local, name)
        self.claim(local.data, record.packed, MEMBER)
        end = local.data + record.packed
        if local.flags & DESCRIBED and end <= self._window.length:
            end += self._descriptor(record, end, name)
        walked = local.packed if local.packed or not local.flags & DESCRIBED else record.packed
        self._next[local.at] = end if walked == record.packed else local.data + walked
        if (local.raw_name, local.method, walked) != (record.raw_name, record.method, record.packed):
            self._differing[local.at] = _as_streamed(local, walked, local.plain or record.plain, record.crc)
        return end

    def _descriptor(self, record: Central, at: int, name: str) -> int:
        """Map the descriptor at ``at``. Returns its length."""
        length = descriptor(self._window, at, record.crc, record.packed, record.plain)
        if not length and record.packed:
            present = self._window.peek(at, 4) == DESCRIPTOR
            detail = "a descriptor that says otherwise" if present else "no descriptor"
            self._ledger.note("descriptor", at, f"{name!r}: {detail} behind the data")
            length = 16 if present else 0
        self.claim(at, length, STRUCTURE)
        return length

    def _place_header(self, local: Local, name: str) -> None:
        begin, at = local.at, local.at + LOCAL_SIZE + len(local.raw_name)
        for ident, offset, length in fields(local.extra) if local.extra else ():
            if ident == TORCH_PADDING:
                padding = local.extra[offset : offset + length]
                if padding.strip(padding[:1]):
                    detail = f"{name!r}: alignment padding holds something"
                    self._ledger.note("padding-content", at + offset, detail)
                self.claim(begin, at + offset - begin, STRUCTURE)
                self.claim(at + offset, length, PADDING)
                begin = at + offset + length
        self.claim(begin, local.data - begin, STRUCTURE)

    def settle(self, *, quiet: bool) -> None:
        """Turn claims into disjoint stretches; note overlaps, and data where there should be none.

        ``quiet``: no reader opens the archive; that bytes belong to nothing is then no news.
        """
        self._claims.sort()
        reached, last = 0, (0, 0, "")
        for claim in self._claims:
            offset, end, kind = claim
            if offset > reached:
                self._hole(reached, offset, quiet=quiet)
            elif offset < reached and not self._agreed(claim, last):
                detail = f"{min(end, reached) - offset} bytes belong to two records or members"
                self._ledger.note("overlap", offset, detail)
            begin = max(offset, reached)
            if end > begin:
                self.stretches.append(Stretch(begin, end - begin, kind))
                reached, last = end, claim
        if reached < self._window.length:
            self._hole(reached, self._window.length, quiet=quiet)
        self.stretches.sort()
        self._claims.clear()

    def _agreed(self, claim: tuple[int, int, str], last: tuple[int, int, str]) -> bool:
        """Whether two overlapping claims are one record read twice."""
        if claim == last:
            return claim[2] != MEMBER
        return claim in self._loose and last in self._loose

    def _hole(self, begin: int, end: int, *, quiet: bool) -> None:
        """Account for bytes that no record claims: zeros are padding, content is noted and left unexplained."""
        length = end - begin
        if self._looked + length <= HOLES_MOST:
            self._looked += length
            pieces = self._window.window(begin, length).chunks()
            if not any(piece.strip(b"\0") for piece in pieces):
                self.stretches.append(Stretch(begin, length, PADDING))
                return
        self._holes.append((begin, end))
        if quiet:
            return
        where = "between"
        if begin == 0:
            where = "before"
        elif end == self._window.length:
            where = "after"
        self._ledger.note(f"data-{where}", begin, f"{length} bytes {where} the records of the archive belong to none")

    def differing(self) -> Iterable[Member]:
        """Members of which the local header says other than the directory, as a reader without the latter has them."""
        return self._differing.values()

    def hidden(self, *, quiet: bool) -> list[Member]:
        """The members that no directory lists and a walk over local headers meets, from the start or in holes."""
        known = sorted(self._next)
        waiting, met = self._walk(known), dict[int, Member]()
        waiting += [at for hole in self._holes for at in self._headers(*hole)]
        for at in sorted(set(waiting)):
            local = read_local(self._window, at)
            if isinstance(local, str):
                continue
            met[at] = member = self._unlisted(local, known)
            if not quiet:
                detail = f"{member.name!r} is in no directory: readers that walk local headers see it, others do not"
                self._ledger.note("hidden-member", at, detail)
        return list(met.values())

    def tell(self, members: list[Member]) -> None:
        """Strike the streaming reader from those of ``members`` that it does not meet as the directory lists them."""
        struck: dict[tuple[str, ...], tuple[str, ...]] = {}
        for index, member in enumerate(members):
            met = member.header in self._walked and member.header not in self._differing
            if not met and member.readers != (STREAM,):
                left = tuple(reader for reader in member.readers if reader != STREAM)
                members[index] = member._replace(readers=struck.setdefault(member.readers, left))

    def _walk(self, known: list[int]) -> list[int]:
        """Offsets of local headers that a walk from 0 meets and the directory does not list."""
        found: list[int] = []
        at = 0
        while at < self._window.length:
            if at in self._next:
                self._walked.add(at)
                at = max(self._next[at], at + LOCAL_SIZE)
                continue
            local = read_local(self._window, at)
            if isinstance(local, str):
                index = bisect_right(known, at)
                if index == len(known):
                    break
                at = known[index]
                continue
            found.append(at)
            self._window.budget.spend_members()
            at = self._unlisted(local, known).end
        return found

    def _headers(self, begin: int, end: int) -> list[int]:
        """Offsets of what looks like local headers in a hole."""
        found: list[int] = []
        if end - begin > HOLES_MOST:
            return found
        data = self._window.read(begin, end - begin)
        at = data.find(LOCAL)
        while at >= 0:
            self._window.budget.spend_members()
            found.append(begin + at)
            at = data.find(LOCAL, at + 4)
        return found

    def _unlisted(self, local: Local, known: list[int]) -> Member:
        """A member that only its local header knows of."""
        if local.packed or not local.flags & DESCRIBED:
            return _as_streamed(local, local.packed, local.plain, local.crc)
        measured = self._measured.get(local.at)
        if measured is None:
            index = bisect_right(known, local.at)
            limit = known[index] if index < len(known) else self._window.length
            self._measured[local.at] = measured = self._measure(local, limit)
        return measured

    def _measure(self, local: Local, limit: int) -> Member:
        """A member whose size stands behind it: up to the first descriptor that fits, as a stream reads it."""
        at = local.data
        while at < limit and self._looked < HOLES_MOST:
            block = self._window.peek(at, min(1 << 16, limit - at))
            self._looked += len(block)
            found = block.find(DESCRIPTOR)
            while found >= 0:
                end = at + found
                crc, packed, plain = (int.from_bytes(self._window.peek(end + 4 * n, 4), "little") for n in (1, 2, 3))
                if packed == end - local.data:
                    return _as_streamed(local, packed, plain, crc)._replace(end=end + 16)
                found = block.find(DESCRIPTOR, found + 1)
            at += max(len(block) - 3, 1)
        packed = max(limit - local.data, 0)
        return _as_streamed(local, packed, packed, local.crc)


def _as_streamed(local: Local, packed: int, plain: int, crc: int) -> Member:
    """A member as a reader without the directory knows it."""
    return Member(
        name=zipfile_name(local.raw_name, local.flags),
        raw_name=local.raw_name,
        at=local.at,
        header=local.at,
        data=local.data,
        packed=packed,
        plain=plain,
        method=local.method,
        flags=local.flags,
        crc=crc,
        external=0,
        end=local.data + packed,
        readers=(STREAM,),
    )
