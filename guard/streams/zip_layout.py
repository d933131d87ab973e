"""Where everything lies in a zip: what each byte is, what overlaps, and what hides between."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from guard.streams.window import Window
from guard.streams.zip_members import MEMBER, PADDING, STRUCTURE, Ledger, Member, Stretch
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
        self._claims: set[tuple[int, int, str]] = set()
        """(offset, end, kind)"""
        self._next: dict[int, int] = {}
        """Where a reader without the directory goes on, by offset of the local header it came from."""
        self._walked: set[int] = set()
        self._differing: dict[int, Member] = {}
        """Members as their local headers describe them, where the directory says otherwise."""
        self._looked = 0
        self.stretches: list[Stretch] = []
        self._holes: list[tuple[int, int]] = []

    def claim(self, offset: int, length: int, kind: str) -> None:
        """Say what a stretch is."""
        end = min(offset + length, self._window.length)
        if offset < end:
            self._claims.add((offset, end, kind))

    def claim_end(self, directory: Directory) -> None:
        """Map the end records that a reader goes by."""
        end, end64 = directory.end, directory.end64
        self.claim(end.at, END_SIZE + end.comment, STRUCTURE)
        if end.at + END_SIZE + end.comment > self._window.length:
            self._ledger.note("end-record", end.at, "the comment would reach over the end of the file")
        if end64 is not None:
            self.claim(end64.at, END64_SIZE, STRUCTURE)
            self.claim(end.at - LOCATOR64_SIZE, LOCATOR64_SIZE, STRUCTURE)

    def place(self, member: Member, local: Local) -> Member:
        """Map a member: its header, data and descriptor. Returns it with its true end."""
        self._place_header(local, member)
        self.claim(local.data, member.packed, MEMBER)
        end = local.data + member.packed
        if local.flags & DESCRIBED and end <= self._window.length:
            length = descriptor(self._window, end, member.crc, member.packed, member.plain)
            if not length and member.packed:
                present = self._window.peek(end, 4) == DESCRIPTOR
                detail = f"{member.name!r}: " + ("a descriptor that says otherwise" if present else "no descriptor")
                self._ledger.note("descriptor", end, detail + " behind the data")
                length = 16 if present else 0
            self.claim(end, length, STRUCTURE)
            end += length
        walked = local.packed if local.packed or not local.flags & DESCRIBED else member.packed
        self._next[local.at] = end if walked == member.packed else local.data + walked
        if (local.raw_name, local.method, walked) != (member.raw_name, member.method, member.packed):
            name, plain = zipfile_name(local.raw_name, local.flags), local.plain or member.plain
            seen = member._replace(
                name=name, raw_name=local.raw_name, at=local.at, method=local.method, flags=local.flags
            )
            self._differing[local.at] = seen._replace(packed=walked, plain=plain, end=end, readers=(STREAM,))
        return member._replace(end=end)

    def _place_header(self, local: Local, member: Member) -> None:
        at = local.at + LOCAL_SIZE + len(local.raw_name)
        begin = local.at
        for ident, offset, length in fields(local.extra):
            if ident == TORCH_PADDING:
                padding = local.extra[offset : offset + length]
                if padding.strip(padding[:1]):
                    self._ledger.note(
                        "padding-content", at + offset, f"{member.name!r}: alignment padding holds something"
                    )
                self.claim(begin, at + offset - begin, STRUCTURE)
                self.claim(at + offset, length, PADDING)
                begin = at + offset + length
        self.claim(begin, local.data - begin, STRUCTURE)

    def settle(self, members: Sequence[Member]) -> None:
        """Turn claims into disjoint stretches; note overlaps, and data where there should be none."""
        seen: dict[tuple[int, int], Member] = {}
        for member in members:
            if member.data < 0:
                continue
            other = seen.setdefault((member.header, member.data), member)
            if other.at != member.at and other.raw_name != member.raw_name:
                detail = f"{other.name!r} and {member.name!r} are the same bytes"
                self._ledger.note("overlap", member.header, detail)
        reached = 0
        for offset, end, kind in sorted(self._claims):
            if offset > reached:
                self._hole(reached, offset)
            elif offset < reached:
                self._ledger.note(
                    "overlap", offset, f"{min(end, reached) - offset} bytes belong to two records or members"
                )
            begin = max(offset, reached)
            if end > begin:
                self.stretches.append(Stretch(begin, end - begin, kind))
            reached = max(reached, end)
        if reached < self._window.length:
            self._hole(reached, self._window.length)
        self.stretches.sort()
        self._claims.clear()

    def _hole(self, begin: int, end: int) -> None:
        """Account for bytes that no record claims: zeros are padding, content is noted and left unexplained."""
        length = end - begin
        if self._looked + length <= HOLES_MOST:
            self._looked += length
            pieces = self._window.window(begin, length).chunks()
            if not any(piece.strip(b"\0") for piece in pieces):
                self.stretches.append(Stretch(begin, length, PADDING))
                return
        self._holes.append((begin, end))
        where = "between"
        if begin == 0:
            where = "before"
        elif end == self._window.length:
            where = "after"
        self._ledger.note(f"data-{where}", begin, f"{length} bytes {where} the records of the archive belong to none")

    def hidden(self, listed: Sequence[Member]) -> list[Member]:
        """The members that no directory lists and a walk over local headers meets, from the start or in holes."""
        known = sorted({member.header for member in listed if member.data >= 0})
        waiting, met = self._walk(known), dict[int, Member]()
        waiting += [at for hole in self._holes for at in self._headers(*hole)]
        for at in sorted(set(waiting)):
            local = read_local(self._window, at)
            if isinstance(local, str) or at in met:
                continue
            met[at] = self._unlisted(local, known)
        return [*self._differing.values(), *met.values()]

    def streamed(self, member: Member) -> bool:
        """Whether a reader without the directory makes of ``member`` what the directory says."""
        return member.header in self._walked and member.header not in self._differing

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
            at = local.data + local.packed
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
        name = zipfile_name(local.raw_name, local.flags)
        index = bisect_right(known, local.at)
        limit = known[index] if index < len(known) else self._window.length
        packed = local.packed
        if not packed and local.flags & DESCRIBED:
            packed = max(limit - local.data, 0)
        packed = min(packed, self._window.length - local.data)
        detail = f"{name!r} is in no directory: readers that walk local headers see it, others do not"
        self._ledger.note("hidden-member", local.at, detail)
        return Member(
            name=name,
            raw_name=local.raw_name,
            at=local.at,
            header=local.at,
            data=local.data,
            packed=packed,
            plain=local.plain or packed,
            method=local.method,
            flags=local.flags,
            crc=local.crc,
            external=0,
            end=local.data + packed,
            readers=(STREAM,),
        )
