"""READ THIS FIRST: open, identify, parse, judge, ask for second opinions.

``inspect`` takes one target through the hourglass: its bytes are offered to every format, each claimant parses them
into facts, rules turn facts into findings, and children (archive members, embedded pickles) go the same way::

    Target → Window → formats → facts, extents, gaps, children → rules → findings → Inspection
                         ↑____________ children ________|
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial

from msgspec import Struct, field
from msgspec.structs import replace

from guard import engines
from guard.artifact import Artifact, Location, Stat
from guard.errors import BrokenPart, GuardError, LimitExceeded, Malformed, Unsupported
from guard.facts import Anomaly, Fact, Import
from guard.findings import Finding
from guard.formats import (
    Child,
    Extent,
    Format,
    Item,
    Kind,
    Reading,
    Sniff,
    claimed,
    denial,
    formats,
    look,
    readings,
    signs,
    unpacked,
)
from guard.inspection import Coverage, Gap, GapReason, Inspection, Loader, Opinion
from guard.interpreters.importing import shadows
from guard.limits import Budget, Limits
from guard.rules import Rule, rules
from guard.sources import Target
from guard.sources.around import Around, of_members
from guard.streams.gaps import gap, reason_of
from guard.streams.window import Window

Event = Callable[[str, dict[str, object]], None]

LOOK = 1_000
"""Operations that looking at something takes, and again each reading of it: what a member costs that is otherwise small
must be paid for, or a few megabytes of members take minutes."""


class Options(Struct, frozen=True, kw_only=True):
    """How to inspect."""

    limits: Limits = field(default_factory=Limits)
    engines: str = "asked"
    """``none`` · ``asked`` (about each global that the lexicon does not admit) · ``all`` (raw streams too)."""
    on_event: Event | None = None
    """Called with (event, fields) as the inspection goes on: the log's tap."""


class _Subject(Struct, frozen=True, kw_only=True):
    """What is being looked at: a file, or bytes inside one."""

    window: Window
    location: Location
    name: str
    loader: str = ""
    forced: tuple[str, ...] = ()
    depth: int = 0
    stat: Stat | None = None
    outer: tuple[str, ...] = ()
    """The names of what it lies in, outermost first."""
    around: Callable[[], tuple[Around, ...]] = tuple
    """The folders and archives around it; asked only where it imports something."""


class _Seen(Struct):
    """What the readings of one subject have yielded so far; it survives a reading that fails."""

    facts: list[Fact] = field(default_factory=list)
    extents: list[Extent] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    children: list[Child] = field(default_factory=list)
    loaders: list[Loader] = field(default_factory=list)


def inspect(target: Target, options: Options | None = None, budget: Budget | None = None) -> Inspection:
    """Inspect one target.

    Never raises for what the bytes hold: what cannot be read is a gap of the result. Raises BrokenPart where guard
    itself is broken.
    """
    options = options or Options()
    budget = budget or Budget(options.limits)
    made = Inspection(artifact=Artifact(location=target.location, size=0), findings=(), coverage=Coverage(size=0))
    try:
        with target.open(budget) as opened:
            subject = _Subject(
                window=opened.window,
                location=target.location,
                name=target.name,
                stat=opened.stat,
                around=lambda: target.around,
            )
            made = _inspect(subject, options)
    except GuardError as error:  # closing complains too, of a file that changed: what was found in it stays
        gaps = (*made.coverage.gaps, gap(target.location, error))
        return replace(made, coverage=replace(made.coverage, gaps=gaps))
    return made


def _inspect(subject: _Subject, options: Options) -> Inspection:
    tell = options.on_event or _silent
    # pandas names the one member of a ``data.pkl.tar.gz`` as the archive
    claims = claimed(unpacked(subject.name) if subject.name in subject.outer else subject.name)
    strong, weak = _sniffed(subject.window)
    accompanied = tuple(_accompanied(subject))
    covered = {formats()[name].covers for name in accompanied}
    found = tuple(sorted({*strong, *subject.forced, *accompanied} - covered))
    chosen = _chosen(subject, claims, found)
    tell("identified", {"location": str(subject.location), "claimed": claims, "found": found})
    whole = _Seen()
    if (kind := denial(claims, found)) is not None:
        detail = f"the name promises {', '.join(claims)}; the bytes are {', '.join(found)}"
        whole.facts.append(Anomaly(at=subject.location, kind=kind, detail=detail))
    accounts = [_read(subject, known, tell) for known in chosen]
    for seen in accounts:
        whole.facts += seen.facts
        whole.gaps += seen.gaps
        whole.children += seen.children
        whole.loaders += seen.loaders
    if not chosen and subject.window.length:
        whole.gaps.append(_gap(subject, GapReason.UNSUPPORTED, "no format that guard reads"))
    imports = tuple(fact for fact in whole.facts if isinstance(fact, Import))
    _look_around(subject, imports, whole)
    said = _opinions(subject, imports, found, options)
    artifact = Artifact(
        location=subject.location,
        size=subject.window.length,
        stat=subject.stat,
        claimed=claims,
        found=(*found, *(f"{name}?" for name in weak if name not in found)) or _empty(subject),
    )
    return Inspection(
        artifact=artifact,
        findings=_judge(whole.facts, said, subject.location),
        coverage=_coverage(subject, accounts, whole.gaps),
        imports=imports,
        loaders=tuple(dict.fromkeys(whole.loaders)),
        opinions=said,
        children=tuple(_children(subject, whole.children, options)),
    )


def _empty(subject: _Subject) -> tuple[str, ...]:
    return () if subject.window.length else ("empty",)


def _silent(_event: str, _fields: dict[str, object]) -> None:
    """Nobody listens."""


# --- identify -----------------------------------------------------------------------------------------------------


def _sniffed(window: Window) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Ask every format; return those that would read the bytes, and those that could begin to."""
    head = window.peek(0, signs.HEAD)
    asked = {known.id: _sniff(known, head, window) for known in formats().values()} if head else {}
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
    for known in formats().values():
        mine, other = known.companion or ("", "")
        there = mine and subject.name.endswith(mine) and subject.window.length
        if there and _lies_beside(subject, subject.name.removesuffix(mine) + other):
            yield known.id


def _lies_beside(subject: _Subject, name: str) -> bool:
    """Whether a file of this name is in the same folder; where a folder has too many names to be listed, it may be."""
    try:
        return any(name in around.sorted("", _indexes).get("", ()) for around in subject.around()[:1])
    except LimitExceeded:
        return True


def _indexes(names: Iterable[str]) -> Mapping[str, Sequence[str]]:
    """The names in a folder that could be an index of values beside it."""
    endings = tuple(known.companion[1] for known in formats().values() if known.companion)
    return {"": tuple(name for name in names if name.endswith(endings))}


# --- parse --------------------------------------------------------------------------------------------------------


def _read(subject: _Subject, known: str, tell: Event) -> _Seen:
    """Read the subject as one format; what was seen before a failure stays."""
    seen = _Seen()
    reading = Reading(window=subject.window, at=subject.location, name=subject.name, loader=subject.loader)
    tell("reading", {"location": str(subject.location), "format": known})
    try:
        subject.window.budget.spend_operations(LOOK)
        for item in formats()[known].parse(reading):
            _note(item, seen, subject)
    except GuardError as error:
        seen.gaps.append(_gap(subject, reason_of(error), f"{known}: {error}"))
    except Exception as error:  # noqa: BLE001 -- a bug of ours must not lose what was found, nor read as CLEAN
        seen.gaps.append(_gap(subject, GapReason.CRASHED, f"{known}: {type(error).__name__}: {error}"))
    for left in seen.gaps:
        tell("gap", {"location": str(left.at), "reason": left.reason.value, "detail": left.detail})
    return seen


def _note(item: Item, seen: _Seen, subject: _Subject) -> None:
    match item:
        case Extent():
            seen.extents.append(item)
        case Gap():
            seen.gaps.append(item)
        case Child():
            subject.window.budget.spend_members()
            seen.children.append(item)
        case Loader():
            seen.loaders.append(item)
        case _:
            subject.window.budget.spend_facts()
            seen.facts.append(item)


def _look_around(subject: _Subject, imports: Sequence[Import], seen: _Seen) -> None:
    """Note what would be imported in place of what these imports mean, if it was loaded where it lies."""
    first: dict[str, Import] = {}
    for fact in imports:
        first.setdefault(fact.module.partition(".")[0], fact)
    noted: set[str] = set()
    try:
        for around in subject.around() if first else ():
            for shadow in shadows((fact.module for fact in imports), around.sorted):
                place = f"{shadow.path} {around.where}"
                if place not in noted:
                    noted.add(place)
                    subject.window.budget.spend_facts()
                    fact = first[shadow.module]
                    detail = f"{place} would be imported in place of {shadow.module}"
                    seen.facts.append(Anomaly(at=fact.at, kind=shadow.kind.value, detail=detail))
    except LimitExceeded as error:
        seen.gaps.append(_gap(subject, GapReason.LIMIT, f"what shadows its imports: {error}"))


def _gap(subject: _Subject, reason: GapReason, detail: str) -> Gap:
    return Gap(at=subject.location, reason=reason, detail=detail)


def _children(subject: _Subject, children: Sequence[Child], options: Options) -> Iterator[Inspection]:
    beside = of_members(tuple(child.name for child in children))
    for number, child in enumerate(children, 1):
        location = subject.location.inside(child.name)
        inner = _Subject(
            window=child.window,
            location=location,
            name=child.name.rsplit("/", 1)[-1],
            loader=child.loader,
            forced=child.formats,
            depth=subject.depth + 1,
            outer=(*subject.outer, subject.name),
            around=partial(_around, child.name, beside, subject),
        )
        try:
            inner.window.budget.spend_operations(LOOK)
        except LimitExceeded as error:
            # nothing will be left for those behind it either, and a gap for each would be most of a report
            more = f", and {len(children) - number} more members were not looked at" if number < len(children) else ""
            yield _unseen(inner, f"{error}{more}")
            return
        if inner.depth > options.limits.depth:
            yield _unseen(inner, f"nested more than {options.limits.depth} deep")
        else:
            yield _inspect(inner, options)


def _unseen(subject: _Subject, why: str) -> Inspection:
    """What is known of a child that nobody looked at."""
    left = _gap(subject, GapReason.LIMIT, why)
    artifact = Artifact(location=subject.location, size=subject.window.length)
    return Inspection(artifact=artifact, findings=(), coverage=Coverage(size=subject.window.length, gaps=(left,)))


def _around(name: str, beside: Callable[[str], tuple[Around, ...]], holder: _Subject) -> tuple[Around, ...]:
    return (*beside(name), *holder.around())


# --- account for every byte ---------------------------------------------------------------------------------------


def _coverage(subject: _Subject, accounts: Sequence[_Seen], gaps: list[Gap]) -> Coverage:
    """One account per reading; the first reading's bytes are shown, and every reading must be complete."""
    size = subject.window.length
    parsed = opaque = 0
    for number, seen in enumerate(accounts):
        left, structure, data = _balance(seen.extents, size)
        if number == 0:
            parsed, opaque = structure, data
        if left and not seen.gaps:
            offset, length = left[0]
            more = f", and {len(left) - 1} more such stretches" if len(left) > 1 else ""
            at = subject.location.at(offset, length)
            detail = f"{length} bytes belong to nothing that the format declares{more}"
            gaps.append(Gap(at=at, reason=GapReason.UNEXPLAINED, detail=detail))
    return Coverage(size=size, parsed=parsed, opaque=opaque, gaps=tuple(dict.fromkeys(gaps)))


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


# --- judge --------------------------------------------------------------------------------------------------------


@cache
def _rules_by_kind() -> dict[type[Fact], tuple[Rule, ...]]:
    kinds = {rule.on for rule in rules().values()}
    return {kind: tuple(rule for rule in rules().values() if rule.on is kind) for kind in kinds}


def _judge(facts: Sequence[Fact], said: Sequence[Opinion], at: Location) -> tuple[Finding, ...]:
    """What the rules object to, the worst first."""
    found: list[Finding] = []
    for fact in facts:
        concerned = [rule for rule in _rules_by_kind().get(type(fact), ()) if rule.concerns(fact)]
        if isinstance(fact, Anomaly) and not concerned:
            raise BrokenPart(f"no rule judges the anomaly {fact.kind!r}")
        for rule in concerned:
            found.extend(rule.judge(fact))
    places = {(fact.module, fact.name): fact.at for fact in facts if isinstance(fact, Import)}
    found.extend(finding for finding in engines.findings(said, at, places) if not _said_already(finding, found))
    return tuple(sorted(dict.fromkeys(found), key=lambda finding: (-finding.severity, finding.rule)))


def _said_already(finding: Finding, found: Sequence[Finding]) -> bool:
    """Whether guard itself says something as bad of the same global: the opinion is shown beside it anyway."""
    about = finding.subject
    return about is not None and any(
        other.severity >= finding.severity
        and other.subject is not None
        and (other.subject.module, other.subject.name) == (about.module, about.name)
        for other in found
    )


def _opinions(
    subject: _Subject, imports: Sequence[Import], found: tuple[str, ...], options: Options
) -> tuple[Opinion, ...]:
    """What other scanners say of the globals that the lexicon does not admit; of all, and of the stream, if asked."""
    if options.engines == "none":
        return ()
    withheld = [(fact.module, fact.name) for fact in imports if fact.withheld]
    admitted = [(fact.module, fact.name) for fact in imports if not fact.withheld]
    streams = [(subject.location, subject.window)] if "pickle" in found else []
    return engines.opinions(withheld, admitted=admitted, streams=streams, mode=options.engines)
