"""torch's checkpoint: a zip of one program, ``data.pkl``, and the storages that it asks for.

::

    archive/data.pkl                    the program: a pickle
    archive/data/0, archive/data/1 …    storages: raw numbers, each as long as the program says
    archive/version, byteorder, .format_version, .storage_alignment, .data/serialization_id
    archive/constants.pkl, archive/code/…    TorchScript: read by torch's C++ reader

Which member is which, torch's own reader decides (``guard.streams.torch_records``). Storages are never read.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator

from msgspec import Struct, field

from guard.artifact import Location
from guard.errors import GuardError, Malformed
from guard.facts import Anomaly, Code
from guard.formats import Child, Extent, Format, Item, Kind, Reading, Sniff
from guard.formats.enclosed import is_zip
from guard.formats.signs import ZIPPED
from guard.inspection import Gap, GapReason, Loader
from guard.streams.gaps import gap
from guard.streams.inflate import STORED
from guard.streams.torch_records import Record, begun, records, root
from guard.streams.window import Window
from guard.streams.zip import CHECKED_MOST, MINIZ, Archive, Member, Opened, read_directory, read_member
from guard.streams.zip_records import ENCRYPTED, LOCAL, STRONGLY_ENCRYPTED

PROGRAM = "data.pkl"
SCRIPT = "constants.pkl"
"""The record by which torch tells TorchScript (``_is_torchscript_zip`` in torch/serialization.py)."""

LINES = {
    "version": re.compile(rb"[0-9]{1,4}\n?"),
    ".data/version": re.compile(rb"[0-9]{1,4}\n?"),
    ".format_version": re.compile(rb"[0-9]{1,4}"),
    ".storage_alignment": re.compile(rb"[0-9]{1,9}"),
    ".data/serialization_id": re.compile(rb"[0-9]{1,64}"),
    "byteorder": re.compile(rb"little|big"),
}
"""Records of one line, and what torch writes there (torch/serialization.py, caffe2/serialize/inline_container.cc)."""

LINE_MOST = 64
"""Bytes of such a record."""

_STORAGE = re.compile(r"data/[^/]+")
_SCRIPT_STORAGE = re.compile(r"(?:data|constants)/[^/]+")


class _Checkpoint(Struct):
    """One checkpoint as it is read."""

    reading: Reading
    archive: Archive
    records: tuple[Record, ...]
    script: bool
    settled: dict[int, Kind] = field(default_factory=dict)
    """What a record's bytes are, by the offset of its directory record; the others are children."""

    def kinds(self) -> dict[int, Kind]:
        """What the bytes of members are, by their offset; where two share them, the one that is looked at counts."""
        found: dict[int, Kind] = {}
        for record in self.records:
            kind = self.settled.get(record.member.at, Kind.MEMBER)
            if found.get(record.member.data) is not Kind.MEMBER:
                found[record.member.data] = kind
        return found


def sniff(window: Window) -> Sniff:
    """STRONG for a zip in which torch finds its program."""
    if not is_zip(window):
        return Sniff.NO
    archive = read_directory(window)
    return Sniff.NO if root(archive) is None and not begun(archive) else Sniff.STRONG


def parse(reading: Reading) -> Iterator[Item]:
    """Yield the program, the storages' places, and what does not fit together. Raises Malformed, LimitExceeded."""
    archive = read_directory(reading.window)
    known = records(archive)
    if not known:
        yield Loader(name="torch.load", accepts=False, detail=archive.problem or f"no {PROGRAM}")
        raise archive.failure or Malformed(f"no {PROGRAM} where torch looks for it")
    script = any(record.name == SCRIPT for record in known)
    checkpoint = _Checkpoint(reading, archive, known, script)
    yield _loader(reading.window)
    yield from _twins(checkpoint)
    if script:
        detail = "TorchScript: torch's C++ reader runs what stands in code/; guard reads the pickles beside it"
        yield Gap(at=reading.at, reason=GapReason.UNSUPPORTED, detail=detail)
    yield from _storages(checkpoint)
    for record in known:
        empty = record.member.folder and not record.member.plain
        if record.member.at not in checkpoint.settled and not empty:
            yield from _record(checkpoint, record)
    kinds = checkpoint.kinds()
    for stretch in archive.extents:
        kind = kinds.get(stretch.offset, Kind.MEMBER) if stretch.kind == Kind.MEMBER else Kind(stretch.kind)
        yield Extent(stretch.offset, stretch.length, kind)


def _loader(window: Window) -> Loader:
    leads = window.peek(0, len(LOCAL)) == LOCAL
    return Loader(name="torch.load", accepts=leads, detail="" if leads else "no zip to torch: no local header leads")


def _twins(checkpoint: _Checkpoint) -> Iterator[Anomaly]:
    """What else in the archive another reader could take for the program."""
    reading, known = checkpoint.reading, checkpoint.records
    programs = [record.member for record in known if record.name == PROGRAM]
    for member in programs[1:]:
        detail = f"{member.name!r} besides {programs[0].name!r}: readers disagree on which is the program"
        yield Anomaly(at=reading.at.at(member.at), kind="torch-program-twins", detail=detail)
    inside = {record.member.at for record in known}
    outside = [member for member in checkpoint.archive.seen_by(MINIZ) if member.at not in inside]
    if not outside:
        return
    folder = known[0].member.name.partition("/")[0]
    for member in outside:
        if member.name.lower().rsplit("/", 1)[-1] == PROGRAM:
            detail = f"{member.name!r} is named like the program, and lies outside {folder!r}, where torch looks"
            yield Anomaly(at=reading.at.at(member.at), kind="torch-root-twins", detail=detail)
    detail = f"{len(outside)} members lie outside {folder!r}, where torch looks: {outside[0].name!r}"
    yield Anomaly(at=reading.at.at(outside[0].at), kind="torch-outside-root", detail=detail, count=len(outside))


# --- storages -----------------------------------------------------------------------------------------------------


def _storages(checkpoint: _Checkpoint) -> Iterator[Item]:
    """Compare the storages that the program asks for with those that are there; what it asks for is data."""
    if checkpoint.script:  # its keys are read by the C++ reader; the gap says so
        for record in checkpoint.records:
            if _SCRIPT_STORAGE.fullmatch(record.name):
                yield from _storage(checkpoint, record)
        return
    told = True
    for program in [record for record in checkpoint.records if record.name == PROGRAM]:
        told = (yield from _asked_for(checkpoint, program)) and told
    for record in checkpoint.records if told else ():
        if _STORAGE.fullmatch(record.name) and record.member.at not in checkpoint.settled:
            detail = f"{record.member.name!r}: {record.member.plain} bytes that the program never asks for"
            at = checkpoint.reading.at.at(record.member.header)
            yield Anomaly(at=at, kind="storage-stray", detail=detail)


def _asked_for(checkpoint: _Checkpoint, program: Record) -> Generator[Item, None, bool]:
    """The storages that one program asks for. Returns whether that can be told."""
    from guard.interpreters.pickle.persistent import storages  # noqa: PLC0415 -- the machine is loaded where it is needed

    at = checkpoint.reading.at
    folder = program.member.raw_name.decode("utf-8", "surrogateescape").partition("/")[0]
    find = checkpoint.archive.lookup(MINIZ)
    by_place = {record.member.at: record for record in checkpoint.records}
    try:
        asked = storages(read_member(checkpoint.archive, program.member, check=False).window)
    except GuardError as error:
        yield gap(at.inside(program.member.name), error)
        return False
    for ref in asked:
        member = find(f"{folder}/data/{ref.key}")
        if member is None or member.at not in by_place:
            detail = f"the program asks for storage {ref.key!r}, which is not there"
            yield Anomaly(at=at.at(program.member.header), kind="storage-missing", detail=detail)
            continue
        yield from _compare(at.at(member.header), member, ref.size)
        if _STORAGE.fullmatch(by_place[member.at].name):
            yield from _storage(checkpoint, by_place[member.at])
    return True


def _compare(at: Location, member: Member, size: int | None) -> Iterator[Anomaly]:
    """A storage against what the program says of it; None where its type's size is unknown."""
    if size is not None and size != member.plain:
        detail = f"{member.name!r} has {member.plain} bytes; the program reads {size}"
        yield Anomaly(at=at, kind="storage-size", detail=detail)
    if member.method != STORED:
        detail = f"{member.name!r} is compressed; torch reads it raw where it maps the file (mmap=True)"
        yield Anomaly(at=at, kind="storage-compressed", detail=detail)


def _storage(checkpoint: _Checkpoint, record: Record) -> Iterator[Item]:
    """One storage: data, unread; only a claim that it is encrypted is looked into."""
    if not record.member.flags & (ENCRYPTED | STRONGLY_ENCRYPTED):
        checkpoint.settled[record.member.at] = Kind.DATA
        return
    opened = yield from _opened(checkpoint, record, check=False)
    if opened is not None:
        checkpoint.settled[record.member.at] = Kind.DATA


# --- the other records --------------------------------------------------------------------------------------------


def _record(checkpoint: _Checkpoint, record: Record) -> Iterator[Item]:
    """One record that is read."""
    small = record.member.packed <= CHECKED_MOST and not _STORAGE.fullmatch(record.name)
    opened = yield from _opened(checkpoint, record, check=small)
    if opened is None:
        return
    at, member = checkpoint.reading.at, record.member
    if record.name in LINES:
        if LINES[record.name].fullmatch(opened.window.peek(0, LINE_MOST)) and opened.window.length <= LINE_MOST:
            checkpoint.settled[member.at] = Kind.STRUCTURE
            return
        kind = "torch-byteorder" if record.name == "byteorder" else "torch-record"
        shown = opened.window.peek(0, LINE_MOST)
        yield Anomaly(
            at=at.at(member.data), kind=kind, detail=f"{member.name!r} holds {shown!r}, which torch never writes"
        )
    elif checkpoint.script and record.name.startswith("code/") and record.name.endswith(".py"):
        excerpt = opened.window.peek(0, checkpoint.reading.window.budget.limits.text).decode("utf-8", "replace")
        yield Code(at=at.inside(member.name), language="torchscript", excerpt=excerpt)
        checkpoint.settled[member.at] = Kind.DATA
        return
    pickled = record.name.endswith((".pkl", ".debug_pkl"))
    loader = ("torch.jit.load" if checkpoint.script else "torch.load") if pickled else ""
    yield Child(name=member.name, window=opened.window, formats=("pickle",) if pickled else (), loader=loader)


def _opened(checkpoint: _Checkpoint, record: Record, *, check: bool) -> Generator[Item, None, Opened | None]:
    """Open a record: yield what is odd about it, and return it, or None where there is nothing to look at."""
    at = checkpoint.reading.at
    try:
        opened = read_member(checkpoint.archive, record.member, check=check)
    except GuardError as error:
        yield gap(at.inside(record.member.name), error)
        return None
    for odd in opened.anomalies:
        yield Anomaly(at=at.at(odd.at), kind=odd.kind, detail=odd.detail)
    if opened.problem is not None:
        yield gap(at.inside(record.member.name), opened.problem)
    return opened


FORMAT = Format(
    id="torch",
    title="torch checkpoint (zip)",
    extensions=(".pt", ".pth", ".ckpt", ".pkl", ".pickle", ".tar"),
    spec="https://github.com/pytorch/pytorch/blob/v2.13.0/caffe2/serialize/inline_container.h",
    sign=ZIPPED,
    sniff=sniff,
    parse=parse,
)
