"""What is seen of a target: every format is offered its bytes, each claimant parses them, its parts go the same way.

``examine`` tells it message by message (``guard.messages``), and judges nothing. This is all that runs in a confined
worker, and all that ever touches hostile bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct, field

from guard.artifact import Location
from guard.errors import BrokenPart, GuardError, LimitExceeded, Malformed, Unsupported
from guard.facts import Anomaly, Fact
from guard.formats import (
    Child,
    Extent,
    Format,
    Item,
    Kind,
    Sniff,
    accompanied,
    beginning,
    claimed,
    denial,
    formats,
    look,
    readings,
    signs,
    unpacked,
)
from guard.formats import Reading as Bytes
from guard.inspection import Gap, GapReason, Loader
from guard.messages import Began, Ended, Holds, Identified, Message, Piece, Reading, Settled, Stream, Task
from guard.sources.around import Around, lies_beside, of_members
from guard.streams.gaps import reason_of
from guard.streams.window import Window

LOOK = 1_000
"""Operations that looking at something takes, and again each reading of it: what a member costs that is otherwise small
must be paid for, or a few megabytes of members take minutes."""

PIECE = 256 << 10
"""Bytes of a stream, or characters of names, in one message."""

Beside = Callable[[str], bool]
"""Whether a file of this name lies in the same folder."""


class _Subject(Struct, frozen=True, kw_only=True):
    """What is being looked at: a file, or bytes inside one."""

    window: Window
    location: Location
    name: str
    beside: Beside
    loader: str = ""
    forced: tuple[str, ...] = ()
    depth: int = 0
    outer: tuple[str, ...] = ()
    """The names of what it lies in, outermost first."""


class _Seen(Struct):
    """What one reading of a subject has come to so far, beside what was told of it."""

    extents: list[Extent] = field(default_factory=list)
    children: list[Child] = field(default_factory=list)
    gaps: int = 0


def examine(task: Task, window: Window, beside: Beside) -> Iterator[Message]:
    """Examine one target.

    Never raises for what the bytes hold: what cannot be read is a gap. Raises BrokenPart where guard itself is broken.
    """
    yield from _examine(_Subject(window=window, location=task.at, name=task.name, beside=beside), task)


def _examine(subject: _Subject, task: Task) -> Iterator[Message]:
    yield Began(subject.window.length)
    # pandas names the one member of a ``data.pkl.tar.gz`` as the archive
    claims = claimed(unpacked(subject.name) if subject.name in subject.outer else subject.name)
    strong, weak = _sniffed(subject.window)
    accompanied = tuple(_accompanied(subject))
    covered = {formats()[name].covers for name in accompanied}
    found = tuple(sorted({*strong, *subject.forced, *accompanied} - covered))
    yield Identified(claims, found)
    if (kind := denial(claims, found)) is not None:
        detail = f"the name promises {', '.join(claims)}; the bytes are {', '.join(found)}"
        yield Anomaly(at=subject.location, kind=kind, detail=detail)
    accounts: list[_Seen] = []
    for known in _chosen(subject, claims, found):
        if task.readings:
            yield Reading(known)
        accounts.append(_Seen())
        yield from _read(subject, known, accounts[-1])
    if not accounts and subject.window.length:
        yield _gap(subject, GapReason.UNSUPPORTED, "no format that guard reads")
    if task.streams and "pickle" in found:
        yield from _stream(subject, task.streams)
    children = [child for seen in accounts for child in seen.children]
    yield from _holds(children)
    yield from _unexplained(subject, accounts)
    told = (*found, *(f"{name}?" for name in weak if name not in found))
    parsed, opaque = _balance(accounts[0].extents, subject.window.length)[1:] if accounts else (0, 0)
    yield Settled(told, parsed, opaque)
    for number, part in enumerate(_parts(subject, children), 1):
        try:
            part.window.budget.spend_operations(LOOK)
        except LimitExceeded as error:
            # nothing will be left for those behind it either, and a gap for each would be most of a report
            unseen = len(children) - number
            more = f", and {unseen} more members were not looked at" if unseen else ""
            yield from _unseen(part, f"{error}{more}")
            yield Ended(unseen)
            return
        if part.depth > task.limits.depth:
            yield from _unseen(part, f"nested more than {task.limits.depth} deep")
        else:
            yield from _examine(part, task)
    yield Ended()


def _unseen(part: _Subject, why: str) -> Iterator[Message]:
    yield Began(part.window.length)
    yield _gap(part, GapReason.LIMIT, why)
    yield Settled((), 0, 0)
    yield Ended()


def _gap(subject: _Subject, reason: GapReason, detail: str) -> Gap:
    return Gap(at=subject.location, reason=reason, detail=detail)


# --- identify -----------------------------------------------------------------------------------------------------


def _sniffed(window: Window) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Ask every format; return those that would read the bytes, and those that could begin to."""
    head = window.peek(0, signs.HEAD)
    asked = {known.id: _sniff(known, head, window) for known in beginning(head[0])} if head else {}
    strong = tuple(name for name, sniff in asked.items() if sniff is Sniff.STRONG)
    return strong, tuple(name for name, sniff in asked.items() if sniff is Sniff.WEAK)


def _sniff(known: Format, head: bytes, window: Window) -> Sniff:
    """A look that fails on hostile bytes is no claim; the format's own reading would say why. Raises BrokenPart."""
    try:
        return look(known, head, window)
    except (Malformed, Unsupported):
        return Sniff.NO
    except BrokenPart:
        raise
    except Exception:  # noqa: BLE001 -- a limit, or a bug of ours: reading it as that format says which
        return Sniff.STRONG


def _chosen(subject: _Subject, claims: tuple[str, ...], found: tuple[str, ...]) -> tuple[str, ...]:
    """The formats to parse the bytes as: found, forced by a loader, or promised by the name."""
    if subject.forced and not subject.window.length:
        return subject.forced
    if not subject.window.length:
        return tuple(claim for claim in claims if not formats()[claim].inert)
    return tuple(name for name in readings(claims, found) if name in formats())


def _accompanied(subject: _Subject) -> Iterator[str]:
    """Formats that a loader takes the file for because of another file beside it."""
    for known in accompanied():
        mine, other = known.companion or ("", "")
        there = mine and subject.name.endswith(mine) and subject.window.length
        if there and subject.beside(subject.name.removesuffix(mine) + other):
            yield known.id


# --- parse --------------------------------------------------------------------------------------------------------


def _read(subject: _Subject, known: str, seen: _Seen) -> Iterator[Fact | Gap | Loader]:
    """Read the subject as one format; what was told before a failure stays told."""
    reading = Bytes(window=subject.window, at=subject.location, name=subject.name, loader=subject.loader)
    try:
        subject.window.budget.spend_operations(LOOK)
        for item in formats()[known].parse(reading):
            if (told := _noted(item, seen, subject)) is not None:
                yield told
    except GuardError as error:
        seen.gaps += 1
        yield _gap(subject, reason_of(error), f"{known}: {error}")
    except MemoryError:
        seen.gaps += 1
        yield _gap(subject, GapReason.LIMIT, f"{known}: it takes more memory than there is")
    except Exception as error:  # noqa: BLE001 -- a bug of ours must not lose what was found, nor read as CLEAN
        seen.gaps += 1
        yield _gap(subject, GapReason.CRASHED, f"{known}: {type(error).__name__}: {error}")


def _noted(item: Item, seen: _Seen, subject: _Subject) -> Fact | Gap | Loader | None:
    """Note what a parser yielded, and return it where it is to be told now."""
    match item:
        case Extent():
            seen.extents.append(item)
            return None
        case Child():
            subject.window.budget.spend_members()
            seen.children.append(item)
            return None
        case Gap():
            seen.gaps += 1
        case Loader():
            pass
        case _:
            subject.window.budget.spend_facts()
    return item


def _stream(subject: _Subject, most: int) -> Iterator[Stream | Piece | Gap]:
    """Tell the bytes themselves, where they are not too many."""
    length = subject.window.length
    yield Stream(length)
    if length > most:
        return
    try:
        for data in subject.window.chunks(PIECE):
            yield Piece(data)
    except GuardError as error:
        yield _gap(subject, reason_of(error), f"for the engines: {error}")


# --- what is inside -----------------------------------------------------------------------------------------------


def _holds(children: Sequence[Child]) -> Iterator[Holds]:
    """Name the parts, a bounded number of characters at a time."""
    names: list[str] = []
    length = 0
    for child in children:
        names.append(child.name)
        length += len(child.name) + 16
        if length > PIECE:
            yield Holds(tuple(names))
            names, length = [], 0
    if names:
        yield Holds(tuple(names))


def _parts(subject: _Subject, children: Sequence[Child]) -> Iterator[_Subject]:
    beside = of_members(tuple(child.name for child in children))
    for child in children:
        yield _Subject(
            window=child.window,
            location=subject.location.inside(child.name),
            name=child.name.rsplit("/", 1)[-1],
            beside=_among(beside, child.name),
            loader=child.loader,
            forced=child.formats,
            depth=subject.depth + 1,
            outer=(*subject.outer, subject.name),
        )


def _among(beside: Callable[[str], tuple[Around, ...]], path: str) -> Beside:
    return lambda name: lies_beside(beside(path), name)


# --- account for every byte ---------------------------------------------------------------------------------------


def _unexplained(subject: _Subject, accounts: Sequence[_Seen]) -> Iterator[Gap]:
    """Every reading must be complete: bytes that it leaves over, and says nothing of, are a gap."""
    for seen in accounts:
        left = _balance(seen.extents, subject.window.length)[0]
        if left and not seen.gaps:
            offset, length = left[0]
            more = f", and {len(left) - 1} more such stretches" if len(left) > 1 else ""
            at = subject.location.at(offset, length)
            detail = f"{length} bytes belong to nothing that the format declares{more}"
            yield Gap(at=at, reason=GapReason.UNEXPLAINED, detail=detail)


def _balance(extents: Sequence[Extent], size: int) -> tuple[list[tuple[int, int]], int, int]:
    """Return the stretches that no extent covers, and how many bytes are structure and how many data."""
    left: list[tuple[int, int]] = []
    counted = {True: 0, False: 0}
    reached = 0
    for extent in sorted(extents, key=lambda extent: (extent.offset, -extent.length)):
        begin, end = max(extent.offset, reached), min(extent.offset + extent.length, size)
        if begin > reached:
            left.append((reached, begin - reached))
        if end > begin:
            counted[extent.kind in {Kind.STRUCTURE, Kind.MEMBER}] += end - begin
            reached = end
        reached = max(reached, min(begin, size))
    if reached < size:
        left.append((reached, size - reached))
    return left, counted[True], counted[False]
