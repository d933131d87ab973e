"""A whole zip surveyed: every directory that some reader goes by, every local header, every byte between them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from guard.streams.archive_parts import Ledger, Oddity, Stretch
from guard.streams.window import Window
from guard.streams.zip_layout import Layout
from guard.streams.zip_members import Member
from guard.streams.zip_names import examine_names, examine_unicode_path
from guard.streams.zip_readers import (
    CHOICES,
    STREAM,
    Directory,
    Listing,
    listing,
    zipfile_name,
)
from guard.streams.zip_records import (
    DESCRIBED,
    ENCRYPTED,
    FULL16,
    FULL32,
    MASKED,
    PATCHED,
    STRONGLY_ENCRYPTED,
    UTF8,
    ZIP64_FIELD,
    Central,
    End,
    Local,
    fields,
    fields_fit,
    find_ends,
    read_local,
)

_TELLING = ENCRYPTED | PATCHED | STRONGLY_ENCRYPTED | MASKED
"""Flags that change what a reader does; the others say how hard a packer tried."""

_BEFORE = 32
"""Bytes before a local header in which the descriptor of another member may end."""

_AROUND = 480
"""Bytes from a local header on that hold it, as a rule."""


class Survey(NamedTuple):
    """What a survey found."""

    members: tuple[Member, ...]
    oddities: tuple[Oddity, ...]
    stretches: tuple[Stretch, ...]
    refused: tuple[tuple[str, str], ...]
    problem: str


def survey(window: Window) -> Survey:
    """Survey ``window``. Raises LimitExceeded."""
    return _Surveyor(window).run()


class _Surveyor:
    """The survey as it goes on."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._ledger = Ledger()
        self._layout = Layout(window, self._ledger)
        self._members: list[Member] = []
        self._refused: dict[str, str] = {}

    def run(self) -> Survey:
        directories = self._directories(find_ends(self._window))
        listings = self._listings(directories)
        self._take(directories, listings)
        self._disagreements(directories, {reader: len(found.records) for reader, found in listings.items()})
        listings.clear()
        opened = len(self._refused) < len(CHOICES)
        problem = "" if opened else next(iter(self._refused.values()))
        self._layout.settle(quiet=not opened)
        hidden = self._layout.hidden(quiet=not opened)
        examine_names(self._members, hidden, self._ledger)
        members = [*self._members, *self._layout.differing(), *hidden]
        self._layout.tell(members)
        refused = tuple(self._refused.items())
        return Survey(tuple(members), self._ledger.entries(), tuple(self._layout.stretches), refused, problem)

    def _directories(self, ends: list[End]) -> dict[str, Directory]:
        """The directory of each reader that finds one."""
        chosen: dict[str, Directory] = {}
        for reader, choose in CHOICES.items():
            found = choose(self._window, ends)
            if isinstance(found, str):
                self._refused[reader] = found
            else:
                chosen[reader] = found
        for directory in chosen.values():
            self._layout.claim_end(directory)
        return chosen

    def _listings(self, directories: dict[str, Directory]) -> dict[str, Listing]:
        """The records of each directory; readers that go by the same bytes share one list."""
        known: dict[tuple[int, int], Listing] = {}
        found: dict[str, Listing] = {}
        for reader, directory in directories.items():
            place = directory.start, directory.size
            shared = known.get(place)
            if shared is None or not shared.fits(directory):
                shared = listing(self._window, directory)
                if directory.most is None:
                    known.setdefault(place, shared)
            found[reader] = shared
            problem = shared.problem or directory.refuses(self._window, shared.records)
            if problem:
                self._refused[reader] = problem
        return found

    def _take(self, directories: dict[str, Directory], listings: dict[str, Listing]) -> None:
        """Make members of the records of all directories; a record that several readers read is one member."""
        groups: dict[tuple[int, int], list[str]] = {}
        for reader, found in listings.items():
            groups.setdefault((id(found), directories[reader].shift), []).append(reader)
        places: dict[tuple[int, int], int] = {}
        for (_, shift), group in groups.items():
            readers = (*group, STREAM)  # a stream's view is corrected once all is known
            found = listings[group[0]]
            self._layout.claim_directory(found.records)
            self._window.foresee((record.header + shift - _BEFORE, _BEFORE + _AROUND) for record in found.records)
            for record in found.records:
                index = places.setdefault((record.at, shift), len(self._members)) if len(groups) > 1 else None
                if index is None or index == len(self._members):
                    self._members.append(self._join(record, record.header + shift, readers))
                else:
                    member = self._members[index]
                    self._members[index] = member._replace(readers=(*group, *member.readers))

    def _join(self, record: Central, header: int, readers: tuple[str, ...]) -> Member:
        """Make a member of a directory record and its local header, and note how they disagree."""
        name = zipfile_name(record.raw_name, record.flags)
        local = read_local(self._window, header)
        if isinstance(local, str):
            self._ledger.note("local-header", record.at, f"{name!r}: {local}")
            data, end = -1, header
        else:
            self._compare(record, local, name)
            data, end = local.data, self._layout.place(record, local, name)
        if record.extra:
            self._examine_extra(record, name)
        return Member(
            name,
            record.raw_name,
            record.at,
            header,
            data,
            record.packed,
            record.plain,
            record.method,
            record.flags,
            record.crc,
            record.external,
            end,
            readers,
        )

    def _examine_extra(self, record: Central, name: str) -> None:
        if not fields_fit(record.extra):
            self._ledger.note("extra-field", record.at, f"{name!r}: extra fields that do not fit their space")
        if [ident for ident, _, _ in fields(record.extra)].count(ZIP64_FIELD) > 1:
            self._ledger.note("extra-field", record.at, f"{name!r}: two zip64 fields, and readers differ")
        examine_unicode_path(record, name, self._ledger)

    def _compare(self, record: Central, local: Local, name: str) -> None:
        """Note where a local header says other than the directory; torch trusts the directory."""
        if local.raw_name != record.raw_name:
            other = zipfile_name(local.raw_name, local.flags)
            detail = f"the directory says {name!r}, the local header {other!r}: zipfile refuses, torch opens"
            self._ledger.note("local-name", local.at, detail)
        if not fields_fit(local.extra):
            self._ledger.note("extra-field", local.at, f"{name!r}: extra fields that do not fit their space")
        for what, listed, stated in _differences(record, local):
            detail = f"{name!r}: {what} {listed} in the directory, {stated} in the local header"
            self._ledger.note(f"local-{what}", local.at, detail)

    def _disagreements(self, directories: dict[str, Directory], counts: dict[str, int]) -> None:
        """Note where readers go by different directories, or only some of them open it."""
        note = self._ledger.note
        places = {(directory.start, directory.shift) for directory in directories.values()}
        at = max((directory.end.at for directory in directories.values()), default=0)
        if len(places) > 1:
            said = ", ".join(f"{reader} at {directory.start:#x}" for reader, directory in directories.items())
            note("several-directories", at, f"readers go by different directories: {said}")
        elif len(set(counts.values())) > 1:
            said = ", ".join(f"{reader} {count}" for reader, count in counts.items())
            note("entry-count", at, f"readers count members differently: {said}")
        if self._refused and len(self._refused) < len(CHOICES):
            said = "; ".join(f"{reader}: {why}" for reader, why in self._refused.items())
            note("reader-refuses", 0, f"only some readers open it ({said})")
        if any(_contradicts(directory) for directory in directories.values()):
            note("zip64-disagrees", at, "the zip64 end record says other than the end record")


def _contradicts(directory: Directory) -> bool:
    """Whether an end record that is not saturated says other than its zip64 record."""
    end, end64 = directory.end, directory.end64
    if end64 is None:
        return False
    pairs = (end.entries, end64.entries, FULL16), (end.size, end64.size, FULL32), (end.start, end64.start, FULL32)
    return any(short not in {long, full} for short, long, full in pairs)


def _differences(record: Central, local: Local) -> Iterator[tuple[str, str, str]]:
    """(what, in the directory, in the local header) for each field that should be equal and is not."""
    if local.method != record.method:
        yield "method", str(record.method), str(local.method)
    telling = _TELLING if record.raw_name.isascii() else _TELLING | UTF8
    if (local.flags ^ record.flags) & telling:
        yield "flags", f"{record.flags:#06x}", f"{local.flags:#06x}"
    later = bool(local.flags & DESCRIBED)  # then zeros mean: see the descriptor
    sizes = local.packed, local.plain
    if sizes != (record.packed, record.plain) and not (later and sizes == (0, 0)):
        yield "size", f"{record.packed} for {record.plain}", f"{local.packed} for {local.plain}"
    if local.crc != record.crc and not (later and local.crc == 0):
        yield "crc", f"{record.crc:08x}", f"{local.crc:08x}"
