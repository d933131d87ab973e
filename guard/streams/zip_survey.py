"""A whole zip surveyed: every directory that some reader goes by, every local header, every byte between them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from guard.streams.window import Window
from guard.streams.zip_layout import Layout
from guard.streams.zip_members import STRUCTURE, Ledger, Member, Oddity, Stretch
from guard.streams.zip_names import examine_names, examine_unicode_path
from guard.streams.zip_readers import (
    APPNOTE,
    MINIZ,
    STREAM,
    ZIPFILE,
    Directory,
    Listing,
    appnote_directory,
    listing,
    miniz_directory,
    zipfile_directory,
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

_CHOOSE = {ZIPFILE: zipfile_directory, MINIZ: miniz_directory, APPNOTE: appnote_directory}
_TELLING = ENCRYPTED | PATCHED | STRONGLY_ENCRYPTED | MASKED
"""Flags that change what a reader does; the others say how hard a packer tried."""


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
        self._members: dict[tuple[int, int], Member] = {}
        """By offset of the directory record and the shift of its directory."""
        self._readers: dict[tuple[int, int], list[str]] = {}
        self._groups: dict[tuple[str, ...], tuple[str, ...]] = {}
        """Each combination of readers once: there may be many members, and few combinations."""
        self._refused: dict[str, str] = {}

    def run(self) -> Survey:
        window, ledger = self._window, self._ledger
        ends = find_ends(window)
        directories = self._directories(ends)
        listings = self._listings(directories)
        for reader, directory in directories.items():
            self._take(reader, directory, listings[reader])
        listed = list(self._members.values())
        self._layout.settle(listed)
        hidden = self._layout.hidden(listed)
        listed = [member._replace(readers=self._known_to(key)) for key, member in self._members.items()]
        self._disagreements(directories, listings)
        examine_names([*listed, *hidden], ledger)
        members = (*listed, *hidden)
        opened = set(_CHOOSE) - set(self._refused)
        problem = "" if opened else next(iter(self._refused.values()))
        return Survey(members, ledger.entries(), tuple(self._layout.stretches), tuple(self._refused.items()), problem)

    def _directories(self, ends: list[End]) -> dict[str, Directory]:
        """The directory of each reader that finds one."""
        chosen: dict[str, Directory] = {}
        for reader, choose in _CHOOSE.items():
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
        known: dict[tuple[int, int, int | None], Listing] = {}
        found: dict[str, Listing] = {}
        for reader, directory in directories.items():
            key: tuple[int, int, int | None] = (directory.start, directory.size, None)
            shared = known.get(key)
            if shared is None or directory.most not in {None, len(shared.records)}:
                shared = listing(self._window, directory)
                known.setdefault(key if directory.most is None else (*key[:2], directory.most), shared)
            found[reader] = shared
            problem = shared.problem or directory.refuses(self._window, shared.records)
            if problem:
                self._refused[reader] = problem
        return found

    def _take(self, reader: str, directory: Directory, found: Listing) -> None:
        for record in found.records:
            key = record.at, directory.shift
            if key not in self._members:
                self._members[key] = self._join(record, record.header + directory.shift)
                self._readers[key] = []
            self._readers[key].append(reader)

    def _known_to(self, key: tuple[int, int]) -> tuple[str, ...]:
        known = (*self._readers[key], *([STREAM] if self._layout.streamed(self._members[key]) else []))
        return self._groups.setdefault(known, known)

    def _join(self, record: Central, header: int) -> Member:
        """Make a member of a directory record and its local header, and note how they disagree."""
        self._layout.claim(record.at, record.length, STRUCTURE)
        name = zipfile_name(record.raw_name, record.flags)
        local = read_local(self._window, header)
        data, end = (-1, header) if isinstance(local, str) else (local.data, local.data + record.packed)
        member = Member(
            name=name,
            raw_name=record.raw_name,
            at=record.at,
            header=header,
            data=data,
            packed=record.packed,
            plain=record.plain,
            method=record.method,
            flags=record.flags,
            crc=record.crc,
            external=record.external,
            end=end,
        )
        self._examine_extra(record, member)
        if isinstance(local, str):
            self._ledger.note("local-header", record.at, f"{name!r}: {local}")
            return member
        self._compare(record, local, name)
        return self._layout.place(member, local)

    def _examine_extra(self, record: Central, member: Member) -> None:
        if not record.extra:
            return
        if not fields_fit(record.extra):
            self._ledger.note("extra-field", record.at, f"{member.name!r}: extra fields that do not fit their space")
        if [ident for ident, _, _ in fields(record.extra)].count(ZIP64_FIELD) > 1:
            self._ledger.note("extra-field", record.at, f"{member.name!r}: two zip64 fields, and readers differ")
        examine_unicode_path(member, record.extra, self._ledger)

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

    def _disagreements(self, directories: dict[str, Directory], listings: dict[str, Listing]) -> None:
        """Note where readers go by different directories, or only some of them open it."""
        note = self._ledger.note
        places = {(directory.start, directory.shift) for directory in directories.values()}
        at = max((directory.end.at for directory in directories.values()), default=0)
        if len(places) > 1:
            said = ", ".join(f"{reader} at {directory.start:#x}" for reader, directory in directories.items())
            note("several-directories", at, f"readers go by different directories: {said}")
        elif len({len(found.records) for found in listings.values()}) > 1:
            said = ", ".join(f"{reader} {len(found.records)}" for reader, found in listings.items())
            note("entry-count", at, f"readers count members differently: {said}")
        if self._refused and len(self._refused) < len(_CHOOSE):
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
