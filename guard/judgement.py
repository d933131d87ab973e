"""What is made of an examination: its messages put together into inspections, each judged as soon as it is settled.

Rules turn facts into findings, other scanners are asked for their opinions, and what lies around the file is looked at.
No byte of what is judged comes here but for the streams that engines asked for. The messages may come from a worker
that was captured by what it read: whatever is out of order, too much, or about something else is ``Untold``.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from functools import cache

from msgspec import Struct, field
from msgspec.structs import replace

from guard.artifact import Artifact, Location
from guard.errors import GuardError, LimitExceeded
from guard.facts import Anomaly, Fact, Import
from guard.findings import Finding
from guard.inspection import Coverage, Gap, GapReason, Inspection, Loader, Opinion
from guard.limits import Budget, Limits
from guard.messages import STREAM_MOST, Began, Ended, Holds, Identified, Message, Piece, Reading, Settled, Stream, Task
from guard.rules import Rule, rules
from guard.sources import Opened, Target
from guard.sources.around import Around, of_members
from guard.streams.window import Window

Event = Callable[[str, dict[str, object]], None]

Kept = tuple[Around, ...]

MESSAGES_EACH = 8
"""Messages that an honest examination may need for one fact or one member: each member begins, ends, and is read."""


class Options(Struct, frozen=True, kw_only=True):
    """How to inspect."""

    limits: Limits = field(default_factory=Limits)
    engines: str = "asked"
    """``none`` · ``asked`` (about each global that the lexicon does not admit) · ``all`` (raw streams too)."""
    on_event: Event | None = None
    """Called with (event, fields) as the inspection goes on: the log's tap."""


class Untold(GuardError):
    """A message that no honest examination would tell here."""


class _Part(Struct):
    """A subject that began, and what was told of it so far."""

    location: Location
    around: Callable[[], Kept]
    opened: Opened | None = None
    """Where it is the target itself."""
    size: int = 0
    claimed: tuple[str, ...] = ()
    found: tuple[str, ...] = ()
    facts: list[Fact] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    loaders: list[Loader] = field(default_factory=list)
    stream: list[bytes] | None = None
    """Pieces of the raw stream that it is; None for none."""
    stream_length: int = 0
    names: list[str] = field(default_factory=list)
    """What is inside, in order."""
    begun: int = 0
    """How many of those have begun."""
    beside: Callable[[str], Kept] | None = None
    settled: Inspection | None = None
    """What it came to, without its parts."""
    children: list[Inspection] = field(default_factory=list)


class Assembly:
    """Puts the messages about one target together."""

    def __init__(self, target: Target, options: Options, opened: Opened) -> None:
        """Expect messages about ``target``."""
        self._target = target
        self._opened = opened
        self._budget = Budget(options.limits)
        self._engines = options.engines
        self._tell = options.on_event or _silent
        self._facts_most = options.limits.facts + options.limits.members + 1  # a name may be denied at each member
        self._left = MESSAGES_EACH * (options.limits.facts + options.limits.members) + MESSAGES_EACH
        self._open: list[_Part] = []
        self._made: Inspection | None = None
        self.waited = 0.0
        """Seconds that engines took."""

    def take(self, message: Message) -> None:
        """Take the next message. Raises Untold for one that cannot be true, or LimitExceeded."""
        self._left -= 1
        if self._left < 0:
            raise Untold("it tells of more than the limits allow")
        if isinstance(message, Began):
            self._begin(message)
            return
        if not self._open:
            raise Untold("it tells of nothing that began")
        part = self._open[-1]
        if isinstance(message, Ended):
            self._end(part, message.unseen)
        elif part.settled is not None:
            raise Untold("it tells more of what was settled")
        elif isinstance(message, Settled):
            self._settle(part, message)
        else:
            self._note(part, message)

    def whole(self) -> Inspection:
        """Return what it came to. Raises Untold where that was not told to its end."""
        if self._made is None:
            raise Untold("it ends before all was told")
        return self._made

    def broke(self, reason: GapReason, detail: str) -> Inspection:
        """Return what is known when no more will be told: a gap at the innermost part, and all that was seen."""
        if self._made is not None:
            return with_gap(self._made, Gap(at=self._target.location, reason=reason, detail=detail))
        if not self._open:
            self._begin(Began(0))
        innermost = self._open[-1]
        lost = Gap(at=innermost.location, reason=reason, detail=detail)
        self._log(lost)
        if innermost.settled is None:
            innermost.gaps.append(lost)
        else:  # it was between two of its parts
            innermost.settled = with_gap(innermost.settled, lost)
        while self._open:
            part = self._open[-1]
            if part.settled is None:
                self._settle(part, Settled(part.found, 0, 0))
            self._end(part, None)
        return self.whole()

    # --- one part after the other -------------------------------------------------------------------------------

    def _begin(self, message: Began) -> None:
        if message.size < 0:
            raise Untold("it tells of a negative size")
        if not self._open:
            if self._made is not None:
                raise Untold("it tells of a second target")
            target = self._target
            self._open.append(
                _Part(location=target.location, around=lambda: target.around, opened=self._opened, size=message.size)
            )
            return
        holder = self._open[-1]
        if holder.settled is None or holder.begun >= len(holder.names):
            raise Untold("it tells of a part that nobody named")
        if len(self._open) > self._budget.limits.depth + 1:
            raise Untold("it tells of parts within parts beyond the limit")
        name = holder.names[holder.begun]
        holder.begun += 1
        self._open.append(
            _Part(location=holder.location.inside(name), around=lambda: _around(name, holder), size=message.size)
        )

    def _note(self, part: _Part, message: Message) -> None:
        match message:
            case Identified():
                part.claimed, part.found = message.claimed, message.found
                where = str(part.location)
                self._tell("identified", {"location": where, "claimed": part.claimed, "found": part.found})
            case Reading():
                self._tell("reading", {"location": str(part.location), "format": message.format})
            case Gap():
                self._belongs(part, message.at)
                self._log(message)
                part.gaps.append(message)
            case Loader():
                part.loaders.append(message)
            case Stream() | Piece():
                _listen(part, message)
            case Holds():
                self._left -= len(message.names)
                part.names.extend(message.names)
            case Fact():
                self._belongs(part, message.at)
                self._budget.facts += 1
                if self._budget.facts > self._facts_most:
                    raise Untold("it tells of more facts than the limit allows")
                if isinstance(message, Anomaly) and not any(rule.concerns(message) for rule in _rules_on(Anomaly)):
                    raise Untold(f"no rule judges the anomaly {message.kind!r}")
                part.facts.append(message)
            case _:
                raise Untold("it tells of something twice")

    def _belongs(self, part: _Part, at: Location) -> None:
        """A fact is about the subject, or something inside it. Raises Untold."""
        own = part.location.members
        if at.uri != self._target.location.uri or at.members[: len(own)] != own:
            raise Untold("it tells of another file")

    def _log(self, gap: Gap) -> None:
        self._tell("gap", {"location": str(gap.at), "reason": gap.reason.value, "detail": gap.detail})

    def _settle(self, part: _Part, message: Settled) -> None:
        """Judge a part: all but what is inside it is known."""
        if not 0 <= message.parsed <= message.parsed + message.opaque <= part.size:
            raise Untold("it tells of more bytes than there are")
        imports = tuple(fact for fact in part.facts if isinstance(fact, Import))
        self._look_around(part, imports)
        said = self._opinions(part, imports)
        part.settled = Inspection(
            artifact=Artifact(
                location=part.location,
                size=part.size,
                stat=None if part.opened is None else part.opened.stat,
                version=None if part.opened is None else part.opened.version,
                claimed=part.claimed,
                found=message.found or (() if part.size else ("empty",)),
            ),
            findings=_judge(part.facts, said, part.location),
            coverage=Coverage(
                size=part.size,
                parsed=message.parsed,
                opaque=message.opaque,
                gaps=tuple(dict.fromkeys(part.gaps)),
            ),
            imports=imports,
            loaders=tuple(dict.fromkeys(part.loaders)),
            opinions=said,
        )
        part.facts, part.gaps, part.loaders, part.stream = [], [], [], None

    def _end(self, part: _Part, unseen: int | None) -> None:
        """Close a part; ``unseen`` are the parts of it that were not looked at, None where it broke off."""
        if part.settled is None:
            raise Untold("it ends what was not settled")
        if unseen is not None and part.begun + unseen != len(part.names):
            raise Untold("it ends before all parts were told of")
        if unseen and (not part.children or part.children[-1].coverage.complete):
            raise Untold("it does not say why parts were not looked at")
        made = with_children(part.settled, tuple(part.children))
        self._open.pop()
        if self._open:
            self._open[-1].children.append(made)
        else:
            self._made = made

    # --- what lies around it, and what others say ----------------------------------------------------------------

    def _look_around(self, part: _Part, imports: Sequence[Import]) -> None:
        """Note what would be imported in place of what these imports mean, if it was loaded where it lies."""
        if not imports:
            return
        from guard.interpreters.importing import shadows  # noqa: PLC0415 -- a file of plain data imports nothing

        first: dict[str, Import] = {}
        for fact in imports:
            first.setdefault(fact.module.partition(".")[0], fact)
        noted: set[str] = set()
        try:
            for around in part.around():
                for shadow in shadows((fact.module for fact in imports), around.sorted):
                    place = f"{shadow.path} {around.where}"
                    if place not in noted:
                        noted.add(place)
                        self._budget.spend_facts()
                        fact = first[shadow.module]
                        detail = f"{place} would be imported in place of {shadow.module}"
                        part.facts.append(Anomaly(at=fact.at, kind=shadow.kind.value, detail=detail))
        except LimitExceeded as error:
            detail = f"what shadows its imports: {error}"
            part.gaps.append(Gap(at=part.location, reason=GapReason.LIMIT, detail=detail))

    def _opinions(self, part: _Part, imports: Sequence[Import]) -> tuple[Opinion, ...]:
        """What other scanners say of globals that the lexicon does not admit; of all, and of the stream, if asked."""
        if self._engines == "none":
            return ()
        withheld = [(fact.module, fact.name) for fact in imports if fact.withheld]
        admitted = [(fact.module, fact.name) for fact in imports if not fact.withheld]
        if not withheld and self._engines == "asked":
            return ()
        from guard import engines  # noqa: PLC0415 -- nothing that guard admits needs a second opinion

        streams = [] if part.stream is None else [(part.location, _window(part.stream, part.stream_length))]
        began = time.monotonic()
        said = engines.opinions(withheld, admitted=admitted, streams=streams, mode=self._engines)
        self.waited += time.monotonic() - began
        return said


def release() -> None:
    """End what other scanners run in, where any was asked."""
    if "guard.engines" in sys.modules:
        from guard import engines  # noqa: PLC0415 -- imported already

        engines.end()


def crashed(options: Options, at: Location) -> None:
    """Tell the log where a bug of ours is, while it is handled."""
    if options.on_event is not None:
        import traceback  # noqa: PLC0415 -- rare

        options.on_event("crashed", {"location": str(at), "traceback": traceback.format_exc()})


def task_of(target: Target, options: Options) -> Task:
    """What is to be examined of a target."""
    return Task(
        at=target.location,
        name=target.name,
        limits=options.limits,
        readings=options.on_event is not None,
        streams=STREAM_MOST if options.engines == "all" else 0,
    )


def with_gap(inspection: Inspection, gap: Gap) -> Inspection:
    """Return an inspection with one gap more."""
    return replace(inspection, coverage=replace(inspection.coverage, gaps=(*inspection.coverage.gaps, gap)))


def with_children(inspection: Inspection, children: tuple[Inspection, ...]) -> Inspection:
    """Return an inspection with its parts."""
    return replace(inspection, children=children) if children else inspection


def _silent(_event: str, _fields: dict[str, object]) -> None:
    """Nobody listens."""


def _around(name: str, holder: _Part) -> Kept:
    if holder.beside is None:
        holder.beside = of_members(tuple(holder.names))
    return (*holder.beside(name), *holder.around())


def _listen(part: _Part, message: Stream | Piece) -> None:
    """Keep a raw stream for the engines. Raises Untold."""
    if isinstance(message, Stream):
        if part.stream is not None or not 0 <= message.length <= part.size:
            raise Untold("it tells of a stream that cannot be")
        part.stream, part.stream_length = [], message.length
    elif part.stream is None or sum(map(len, part.stream)) + len(message.data) > part.stream_length:
        raise Untold("it tells more of a stream than there is")
    else:
        part.stream.append(message.data)


def _window(pieces: list[bytes], length: int) -> Window:
    """The stream as engines take it; one that was too long to be told has no bytes."""
    data = b"".join(pieces)
    return Window(lambda at, size: data[at : at + size], 0, length)


# --- judge --------------------------------------------------------------------------------------------------------


@cache
def _rules_on(kind: type[Fact]) -> tuple[Rule, ...]:
    return tuple(rule for rule in rules().values() if rule.on is kind)


def _judge(facts: Sequence[Fact], said: Sequence[Opinion], at: Location) -> tuple[Finding, ...]:
    """What the rules object to, the worst first."""
    found: list[Finding] = []
    for fact in facts:
        for rule in _rules_on(type(fact)):
            found.extend(rule.judge(fact))
    if said:
        from guard import engines  # noqa: PLC0415 -- imported already, by whoever asked them

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
