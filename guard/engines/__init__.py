"""Second opinions: what other scanners say of what guard saw. They only ever add: nothing that they say excuses.

They are asked about names, not files: a pickle that does nothing but name one global costs microseconds, and no trick
against their parsers can reach them. In mode ``all`` they also read each raw stream. A module of this folder that
defines an ``Engine`` is thereby known; its scanner is imported in a confined process alone, never in guard's own::

    opinions → answers → process ═ exchange ═ child → asking → the engines
               guard's own process            confined, one for a run
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from guard.artifact import Location
from guard.engines.answers import Questions, end
from guard.engines.contract import Answer, Engine, Name
from guard.engines.names import price, renames, unreadable
from guard.errors import UsageError
from guard.facts import Use
from guard.findings import Confidence, Evidence, Finding, Severity, Subject
from guard.inspection import ESCALATION_OF, Opinion, Standing
from guard.lexicon import danger, lookup
from guard.registry import members
from guard.streams.window import Window

__all__ = ["MODES", "Answer", "Engine", "Name", "end", "engines", "findings", "opinions"]

MODES = ("none", "asked", "all")
"""``none`` · ``asked`` (about each global that the lexicon does not admit) · ``all`` (about all, and raw streams)."""

QUESTIONS_MOST = 20_000
"""Questions put to one engine in one call: about two seconds of the slower one."""


def engines() -> dict[str, Engine]:
    """All engines, by id, installed or not."""
    return members(__name__, Engine)


def opinions(
    names: Iterable[Name],
    *,
    admitted: Iterable[Name] = (),
    streams: Iterable[tuple[Location, Window]] = (),
    mode: str = "asked",
) -> tuple[Opinion, ...]:
    """What every engine says. Never raises for what it is given; where nothing is asked, nothing is imported.

    ``names`` are globals that the lexicon does not admit. Only ``all`` looks at the other two: at globals that it does
    admit, and at raw pickle streams with their places. Raises UsageError for an unknown mode.
    """
    if mode not in MODES:
        raise UsageError(f"engines: {mode!r} is none of {', '.join(MODES)}")
    if mode == "none":
        return ()
    asked = dict.fromkeys(names, False)
    given: list[tuple[Location, Window]] = []
    if mode == "all":
        asked = {**asked, **dict.fromkeys((name for name in admitted if name not in asked), True)}
        given.extend(streams)
    if not asked and not given:
        return ()
    present = [engine for engine in engines().values() if _by(engine)]
    found = [_absent(engine) for engine in engines().values() if not _by(engine)]
    if not present:
        return tuple(found)
    questions = Questions([engine.id for engine in present], raw=mode == "all")
    for engine in present:
        found.extend(_about(engine, asked, questions))
    found.extend(_streams(questions, present, given, asked))
    return tuple(found)


def findings(said: Iterable[Opinion], at: Location, places: Mapping[Name, Location] | None = None) -> Iterator[Finding]:
    """Turn opinions on what the lexicon does not admit into findings.

    Each is at the place that ``places`` gives its global, else at ``at``. *Dangerous* is high. *Suspicious* is medium;
    so is *dangerous* for a name that the lexicon knows and holds nothing against, as it has judged each of its uses.
    """
    for opinion in said:
        standing = opinion.standing
        if opinion.admitted or standing not in ESCALATION_OF:
            continue
        subject = opinion.subject
        if subject is not None and standing is Standing.DANGEROUS and _judged(subject.module, subject.name):
            standing = Standing.SUSPICIOUS
        escalation = ESCALATION_OF[standing]
        place = at if subject is None or places is None else places.get((subject.module, subject.name), at)
        engine = opinion.by.partition(" ")[0]
        yield Finding(
            rule=escalation.rule,
            name=escalation.name,
            severity=escalation.severity,
            message=f"{opinion.by} calls {opinion.about} {opinion.standing.value}: {opinion.detail}",
            evidence=(Evidence(at=place, text=f"{engine}: {opinion.about}"),),
            confidence=Confidence.MEDIUM if escalation.severity >= Severity.HIGH else Confidence.LOW,
            by=opinion.by,
            subject=subject,
        )


def _about(engine: Engine, asked: Mapping[Name, bool], questions: Questions) -> Iterator[Opinion]:
    """One opinion on each name, as long as questions are left; then one that says how many were not asked about."""
    left = QUESTIONS_MOST
    names: list[Name] = []
    for name in asked:
        left -= price(name)
        if left < 0:
            break
        names.append(name)
    said = questions.about(engine.id, names)
    for name in names:
        yield _opinion(engine, name, said[name], admitted=asked[name])
    if len(names) < len(asked):
        yield Opinion(
            by=_by(engine),
            about=f"{len(asked) - len(names)} more globals",
            standing=Standing.INCONCLUSIVE,
            detail=f"not asked: {QUESTIONS_MOST} questions are the most",
        )


def _streams(
    questions: Questions,
    present: Iterable[Engine],
    given: Iterable[tuple[Location, Window]],
    asked: Mapping[Name, bool],
) -> Iterator[Opinion]:
    """What engines say of raw streams, short ones first: of names not asked about before, and of whole streams."""
    known = {spelling for name in asked for spelling in renames(*name)}
    by_id = {engine.id: engine for engine in present}
    for said in questions.heard(sorted(given, key=lambda stream: stream[1].length)):
        engine = by_id[said.engine]
        for name, told in said.objections:
            if unreadable(name):
                detail = "it cannot tell what is imported there, and assumes the worst"
                yield Opinion(by=_by(engine), about=str(said.at), standing=Standing.SUSPICIOUS, detail=detail)
            elif known.isdisjoint(renames(*name)):
                seen = Answer(told.standing, f"{told.detail}; read in {said.at}, where guard sees no such import")
                yield _opinion(engine, name, seen, admitted=False)
        if said.failed:
            yield Opinion(by=_by(engine), about=str(said.at), standing=Standing.INCONCLUSIVE, detail=said.failed)
        elif not said.objections:
            yield Opinion(by=_by(engine), about=str(said.at), standing=Standing.SAFE, detail="it objects to nothing")


def _opinion(engine: Engine, name: Name, said: Answer, *, admitted: bool) -> Opinion:
    module, qualname = name
    dangerous = said.standing is Standing.DANGEROUS
    return Opinion(
        by=_by(engine),
        about=f"{module}.{qualname}",
        standing=said.standing,
        detail=said.detail,
        admitted=admitted,
        subject=Subject(module=module, name=qualname, uses=(Use.IMPORT,), dangerous=dangerous),
    )


def _absent(engine: Engine) -> Opinion:
    return Opinion(by=engine.id, about="everything that is asked", standing=Standing.INCONCLUSIVE, detail=engine.absent)


@cache
def _by(engine: Engine) -> str:
    """The engine with its version; empty where it is not installed."""
    version = engine.version()
    return f"{engine.id} {version}" if version else ""


def _judged(module: str, name: str) -> bool:
    """Whether our lexicon knows a name, and holds nothing against it: a deny list then knows no better."""
    spellings = renames(module, name)
    return any(lookup(*known) for known in spellings) and not any(danger(*known) for known in spellings)
