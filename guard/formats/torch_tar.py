"""Torch's oldest form: a tar of three members that hold pickles, and raw data between them.

::

    storages    count, then for each: (key, location, type), elements as 8 bytes, raw data; then a list of views
    tensors     count, then for each: (key, storage, type), dimensions as 4 + 4 bytes, sizes, strides, offset
    pickle      the object; its persistent ids are keys of storages and tensors, or (class, file, source)
    sys_info    written, and never read

Specification: ``legacy_load`` within ``_legacy_load`` in ``torch/serialization.py`` (0.1 to 2.13), which torch tries
before its other legacy form on every file that is no zip. It asks tarfile for the members by name, and tarfile takes
the last of a name. It reads ``storages`` before it asks for the others: an archive of that member alone is a program.
What is odd about the archive, and the members that torch does not read, are the business of ``tar``, which reads the
same bytes.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Generator, Iterator

from msgspec import Struct, field
from msgspec.structs import replace

from guard.errors import GuardError, Malformed, Truncated, Unsupported
from guard.facts import Anomaly, Import
from guard.formats import Child, Extent, Format, Item, Kind, Reading, Sniff
from guard.formats.programs import seen
from guard.formats.signs import TARRED
from guard.inspection import Loader
from guard.interpreters.pickle import readings as all_readings
from guard.interpreters.pickle.described import described, first, number, parts
from guard.interpreters.pickle.persistent import ELEMENTS_MOST, ITEM_SIZES
from guard.interpreters.pickle.run import Run
from guard.streams.archive_parts import Ledger
from guard.streams.gaps import gap
from guard.streams.tar import TORCH_STORAGES as STORAGES
from guard.streams.tar import Archive, Member, Type, looks_like_tar, read_members
from guard.streams.window import Window

TENSORS, PICKLE, SYS_INFO = "tensors", "pickle", "sys_info"

DIMENSIONS_MOST = 64
"""Dimensions of a tensor. Source: ``dim_bitset_size`` in ATen (torch 2.13)."""


def sniff(window: Window) -> Sniff:
    """STRONG for a tar from which torch would take ``storages``, WEAK for one of which guard cannot tell."""
    if not looks_like_tar(window):
        return Sniff.NO
    archive = read_members(window)
    if archive.of_torch():
        return Sniff.STRONG
    odd = archive.problem is not None and not isinstance(archive.problem, Truncated)
    return Sniff.WEAK if odd else Sniff.NO  # what is odd is a gap of ``tar``


class _Thing(Struct):
    """A storage, a view of one, or a tensor."""

    at: int
    """Offset of its description in the file."""
    elements: int
    of: int | None = None
    """The key of what it is made from."""
    used: bool = False


class _Part(Struct):
    """One member as it is read."""

    member: Member
    reading: Reading
    """Of the member alone: its window and its location."""
    things: dict[int, _Thing] | None
    """What keys stand for so far; None where that is not known, and nothing can be compared."""
    at: int = 0
    known: set[object] = field(default_factory=set)
    """Imports that were told already: each storage's description names its type."""
    ledger: Ledger = field(default_factory=Ledger)
    """What is odd, by offset in the member: a million descriptions may be odd in one way."""

    def extent(self, length: int, kind: Kind = Kind.STRUCTURE) -> Extent:
        """Account for the next bytes, and move on. Raises Truncated."""
        self.reading.window.window(self.at, length)
        self.at += length
        return Extent(self.member.data + self.at - length, length, kind)

    def fresh(self, items: Iterator[Item]) -> Iterator[Item]:
        """Those of ``items`` that say something new; children named by the member that they are in."""
        for item in items:
            if isinstance(item, Import):
                told = (item.module, item.name, item.dialects, *((u.use, u.outcome, u.does) for u in item.usages))
                if told in self.known:
                    continue
                self.known.add(told)
            yield replace(item, name=self.member.name + item.name) if isinstance(item, Child) else item


def parse(reading: Reading) -> Iterator[Item]:
    """Yield what the programs do, account for what lies between them, and hand over the other members."""
    archive = read_members(reading.window)
    if archive.problem is None and not archive.of_torch():
        yield Loader(name="torch.load", accepts=False, detail=f"a tar without {STORAGES!r}")
        raise Malformed(f"a tar without {STORAGES!r}: torch reads nothing of it")
    if archive.problem is not None:
        yield gap(reading.at, archive.problem)
    for stretch in archive.stretches:
        yield Extent(stretch.offset, stretch.length, Kind(stretch.kind))
    yield from _strays(archive, reading)
    things: dict[int, _Thing] | None = None if archive.problem else {}
    for name, read in ((STORAGES, _storages), (TENSORS, _tensors), (PICKLE, _object)):
        named = [member for member in archive.members if member.name == name]
        for member in named[:-1]:
            yield from _part(archive, member, reading, read, None)
        done = bool(named) and (yield from _part(archive, named[-1], reading, read, things))
        things = things if done else None
        if not named:
            yield gap(reading.at, Malformed(f"a tar without {name!r} is no checkpoint"))
    if things is not None:
        yield from _unused(things, reading)
    detail = "guard could not follow it to its end" if things is None else "from a file, not from bytes in memory"
    yield Loader(name="torch.load(weights_only=False)", accepts=None if things is None else True, detail=detail)
    yield Loader(name="torch.load(weights_only=True)", accepts=False, detail="torch refuses the tar form")


def _strays(archive: Archive, reading: Reading) -> Iterator[Item]:
    """The members that torch does not read, and what lies behind the archive: the format ``tar`` hands them over."""
    others = [member for member in archive.members if member.name not in {STORAGES, TENSORS, PICKLE}]
    strays = [member for member in others if member.name != SYS_INFO]
    if strays:
        detail = f"members that torch neither writes nor reads: {strays[0].name!r}"
        yield Anomaly(at=reading.at.at(strays[0].header), kind="torch-record", detail=detail, count=len(strays))
    for member in others:
        yield Extent(member.data, member.size, Kind.MEMBER)
    if archive.after is not None:
        yield Extent(archive.after, archive.window.length - archive.after, Kind.MEMBER)


_Read = Callable[[_Part], Iterator[Item]]


def _part(
    archive: Archive, member: Member, reading: Reading, read: _Read, things: dict[int, _Thing] | None
) -> Generator[Item, None, bool]:
    """Read one of the three members; what cannot be read is a gap, and hides no other. Returns whether all was read."""
    at = reading.at.inside(member.name)
    if member.type not in {Type.FILE, Type.UNKNOWN}:
        yield gap(at, Unsupported(f"{member.name!r} is a {member.type}: what torch would read is not told here"))
        return False
    part = _Part(member, Reading(window=archive.content(member), at=at, loader="torch.load"), things)
    try:
        yield from read(part)
        whole = True
    except GuardError as error:
        yield gap(at.at(part.at), error)
        whole = False
    for odd in part.ledger.entries():
        yield Anomaly(at=at.at(odd.at), kind=odd.kind, detail=odd.detail, count=odd.times)
    return whole


# --- storages and tensors ---------------------------------------------------------------------------------------------


def _storages(part: _Part) -> Iterator[Item]:
    """Yield what the descriptions do, and account for the data by their own lengths."""
    count = yield from _count(part)
    for _ in range(count):
        begin = part.at
        run = yield from _load(part)
        key, location, kind = parts(run, run.value, 3)
        if not isinstance(run.world.constant(location), str):
            raise Malformed("a storage whose device is no text")
        named = run.world.heap.named(kind)
        if named is None or named.name not in ITEM_SIZES:
            raise Malformed("a storage of a type that guard does not know")
        elements = part.reading.window.uint(part.at, 8)
        if elements > ELEMENTS_MOST:
            raise Malformed(f"a storage of {elements} elements")
        yield part.extent(8)
        yield part.extent(elements * ITEM_SIZES[named.name], Kind.DATA)
        _add(part, number(run, key), _Thing(part.member.data + begin, elements))
    yield from _views(part)


def _views(part: _Part) -> Iterator[Item]:
    """The last stream: a list of (key, key of the storage, offset, elements)."""
    begin = part.at
    run = yield from _load(part)
    views = run.world.heap.items(run.value) if run.value is not None else None
    if views is None or run.value is None or run.world.heap.type_of(run.value) not in {"list", "tuple"}:
        raise Malformed("the views of storages are no list")
    for view in views:
        key, root, offset, elements = (number(run, value) for value in parts(run, view, 4))
        thing = _Thing(part.member.data + begin, elements, root)
        _made_from(part, thing, min(offset, elements), offset + elements)
        _add(part, key, thing)


def _tensors(part: _Part) -> Iterator[Item]:
    """Yield what the descriptions do, and compare each tensor with its storage."""
    count = yield from _count(part)
    for _ in range(count):
        begin = part.at
        run = yield from _load(part)
        key, storage, _ = parts(run, run.value, 3)
        window = part.reading.window
        dimensions, unused = struct.unpack("<ii", window.read(part.at, 8))
        if unused or not 0 <= dimensions <= DIMENSIONS_MOST:
            raise Malformed(f"a tensor of {dimensions} dimensions")
        yield part.extent(8)
        numbers = struct.unpack(f"<{2 * dimensions + 1}q", window.read(part.at, 16 * dimensions + 8))
        yield part.extent(16 * dimensions + 8)
        thing = _Thing(part.member.data + begin, 0, number(run, storage))
        reach = _reach(numbers[:dimensions], numbers[dimensions:-1], numbers[-1])
        _made_from(part, thing, min(numbers), reach)
        _add(part, number(run, key), thing)


def _reach(sizes: tuple[int, ...], strides: tuple[int, ...], offset: int) -> int:
    """How many elements of its storage a tensor needs."""
    if 0 in sizes:
        return 0
    return offset + 1 + sum((size - 1) * stride for size, stride in zip(sizes, strides, strict=True))


def _made_from(part: _Part, thing: _Thing, least: int, reach: int) -> None:
    """Compare a view, or a tensor, with what it is made from."""
    if part.things is None:
        return
    source = part.things.get(thing.of) if thing.of is not None else None
    at = thing.at - part.member.data
    if source is None:
        part.ledger.note("storage-without-data", at, f"storage {thing.of} is asked for, and not in the file")
    elif least < 0 or reach > source.elements:
        detail = f"{reach} elements of storage {thing.of} are asked for, and it has {source.elements}"
        part.ledger.note("storage-size", at, detail)


def _add(part: _Part, key: int, thing: _Thing) -> None:
    if part.things is None:
        return
    if key in part.things:
        part.ledger.note("twin-storages", thing.at - part.member.data, f"key {key} stands for two things")
    part.things[key] = thing


def _count(part: _Part) -> Generator[Item, None, int]:
    run = yield from _load(part)
    count = number(run, run.value)
    if count < 0:
        raise Malformed(f"a count of {count}")
    return count


# --- streams ----------------------------------------------------------------------------------------------------------


def _load(part: _Part) -> Generator[Item, None, Run]:
    """Run the next stream, as ``pickle.load`` does on a file without a buffer; return what became of it.

    Raises Truncated, LimitExceeded, or Malformed where it cannot be read, or where it is unsure what follows it.
    """
    window = part.reading.window
    rest = window.window(part.at, window.length - part.at)
    readings = described(rest)
    yield from part.fresh(seen(readings, replace(part.reading, window=rest, at=part.reading.at.at(part.at))))
    run = first(readings, part.at)
    if run.world.persistent:
        raise Malformed("a persistent id where nothing loads one")
    yield part.extent(run.end)
    return run


# --- the object -------------------------------------------------------------------------------------------------------


def _object(part: _Part) -> Iterator[Item]:
    """Yield what the object's program does; torch reads one stream, others would be read on by other loaders."""
    readings = all_readings.read(part.reading.window)
    yield from part.fresh(seen(readings, part.reading))
    for offset, length in readings.spans():
        yield Extent(part.member.data + offset, length)
    run = first(readings, 0)
    for key in dict.fromkeys(_asked_for(run, pid) for pid in run.world.persistent):
        if key is not None and part.things is not None:
            _use(part, part.things, key)


def _use(part: _Part, things: dict[int, _Thing], key: int) -> None:
    """Mark what the object asks for, and what that is made from."""
    if key not in things:
        part.ledger.note("storage-without-data", 0, f"{key} is asked for, and no such storage or tensor is in the file")
    reached: int | None = key
    while reached is not None and reached in things and not things[reached].used:
        things[reached].used = True
        reached = things[reached].of


def _asked_for(run: Run, pid: int) -> int | None:
    """The key that a persistent id is; None for a class with its source. Raises Malformed."""
    heap = run.world.heap
    if heap.type_of(pid) == "tuple":
        items = heap.items(pid)
        if not items or heap.named(items[0]) is None:
            raise Malformed("a persistent id that is neither a key nor a class")
        return None
    key = run.world.constant(pid)
    try:
        if isinstance(key, str | int):
            return int(key)
    except ValueError:
        pass
    raise Malformed("a persistent id that is neither a key nor a class")


def _unused(things: dict[int, _Thing], reading: Reading) -> Iterator[Anomaly]:
    unused = [key for key, thing in things.items() if not thing.used]
    if unused:
        detail = (
            f"nothing asks for storage or tensor {unused[0]}, nor for others"
            if unused[1:]
            else (f"nothing asks for storage or tensor {unused[0]}")
        )
        yield Anomaly(
            at=reading.at.at(things[unused[0]].at), kind="unreferenced-storage", detail=detail, count=len(unused)
        )


FORMAT = Format(
    id="torch-tar",
    title="Torch checkpoint, tar",
    extensions=(".pt", ".pth", ".ckpt", ".tar"),
    spec="https://github.com/pytorch/pytorch/blob/v2.13.0/torch/serialization.py",
    sign=TARRED,
    sniff=sniff,
    parse=parse,
)
