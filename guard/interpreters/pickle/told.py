"""What the readings of some bytes tell: each global and operation once, with the dialects in which it happens."""

from __future__ import annotations

import codecs

from msgspec import Struct
from msgspec.structs import replace

from guard.artifact import Location
from guard.facts import Anomaly, Import, Operator, Outcome, Usage, Use
from guard.interpreters.pickle import opcodes as op
from guard.interpreters.pickle.astray import arrays_of, lines, meant, stray
from guard.interpreters.pickle.constants import payload
from guard.interpreters.pickle.dialects import ONE_UNPICKLER
from guard.interpreters.pickle.ledger import Embedded, Line
from guard.interpreters.pickle.readings import ABSENT_IN_PYTHON3, Readings
from guard.interpreters.pickle.run import Run
from guard.interpreters.pickle.sleepers import sleepers
from guard.interpreters.pickle.values import Literal
from guard.lexicon import lookup
from guard.streams.inflate import Spool
from guard.streams.window import Window


class _Merged(Struct):
    at: int
    lines: dict[tuple[Use, Outcome, str], Line]
    dialects: set[str]


def imports(readings: Readings, at: Location) -> list[Import]:
    """Every global that some reading resolves, with all that any reading does with it."""
    merged: dict[tuple[str, str], _Merged] = {}
    shared: dict[tuple[str, str], _Merged] = {}
    arrays = arrays_of(readings.runs)
    for run in readings.runs:
        into = shared if run.dialect.name.endswith(ONE_UNPICKLER) else merged
        for account in run.imports:
            told = lines(run, account, arrays)
            if told:
                _merge(into, account.module, account.name, told, run.dialect.name)
            for alias in sorted(account.aliases) if told else ():
                _merge(into, *alias, told, "fix_imports=False")
    facts = [_import(name, one, at) for name, one in merged.items()]
    for name, one in shared.items():
        known = merged.get(name)
        for key in known.lines if known else ():
            one.lines.pop(key, None)
        if one.lines:
            facts.append(_import(name, one, at, reason="every reading resolves it" if known else ""))
    return sorted(facts, key=lambda fact: fact.at.offset or 0)


def _import(name: tuple[str, str], one: _Merged, at: Location, reason: str = "") -> Import:
    return Import(
        at=at.at((at.offset or 0) + one.at),
        module=name[0],
        name=name[1],
        usages=tuple(_usage(line, at) for line in sorted(one.lines.values(), key=lambda line: line.at)),
        dialects=tuple(sorted(one.dialects)),
        reason=reason,
    )


def _merge(merged: dict[tuple[str, str], _Merged], module: str, name: str, lines_: list[Line], dialect: str) -> None:
    first = min(line.at for line in lines_)
    one = merged.setdefault((module, name), _Merged(first, {}, set()))
    one.at = min(one.at, first)
    one.dialects.add(dialect)
    unknown = dialect == "fix_imports=False" and module not in ABSENT_IN_PYTHON3 and lookup(module, name) is None
    for line in lines_:
        outcome = Outcome.UNLISTED if unknown else line.outcome
        known = one.lines.get((line.use, outcome, line.does))
        if known is None:
            one.lines[line.use, outcome, line.does] = replace(line, outcome=outcome)
        else:
            known.count, known.at = max(known.count, line.count), min(known.at, line.at)


def _usage(line: Line, at: Location) -> Usage:
    return Usage(
        use=line.use, outcome=line.outcome, does=line.does, at=at.at((at.offset or 0) + line.at), count=line.count
    )


def operators(readings: Readings, at: Location) -> list[Operator]:
    """Every operation on something without a name."""
    merged: dict[tuple[str, str], Operator] = {}
    arrays = arrays_of(readings.runs)
    for run in readings.runs:
        for operation in run.operators:
            if not meant(run, operation, arrays):
                continue
            place = at.at((at.offset or 0) + operation.at)
            known = merged.get((operation.kind, operation.does))
            dialects = (*(known.dialects if known else ()), run.dialect.name)
            merged[operation.kind, operation.does] = Operator(
                at=known.at if known else place,
                kind=operation.kind,
                does=operation.does,
                dialects=tuple(sorted(set(dialects))),
                count=max(operation.count, known.count if known else 0),
            )
    return list(merged.values())


def strays(readings: Readings, at: Location) -> list[Anomaly]:
    """What an unpickler that does not know joblib's wrappers would do, if it could, in the bytes of an array."""
    return [
        Anomaly(at=at.at((at.offset or 0) + one.at), kind="stray-program", detail=one.does)
        for one in stray(readings.runs)
    ]


def sleeping(readings: Readings, at: Location) -> list[Anomaly]:
    """Every pickle among the constants that nothing loads, with what loading it would do."""
    found: dict[tuple[int, str], Anomaly] = {}
    for run in readings.listed:
        for one in sleepers(run):
            wrapped = f", in {one.wrapping}" if one.wrapping else ""
            what = f"loading it would do: {'; '.join(one.does)}" if one.does else "it is plain data"
            place = at.at((at.offset or 0) + one.at)
            kind = "sleeping-pickle" if one.does else "sleeping-data"
            found[one.at, one.wrapping] = Anomaly(at=place, kind=kind, detail=f"a pickle{wrapped}; {what}")
    return list(found.values())


# --- embedded ---------------------------------------------------------------------------------------------------------


class Inner(Struct, frozen=True):
    """Bytes that a program hands to a loader: where they lie, and what reads them."""

    format: str
    at: int
    window: Window | None
    """None where the bytes are computed, and not known."""
    offset: int | None
    """Where they begin in the outer window, if they stand there literally."""


def inner(readings: Readings) -> list[Inner]:
    """Everything that some reading hands to another loader, each once."""
    found: dict[tuple[str, int, int], Inner] = {}
    texts: dict[int, Window | None] = {}
    for run in readings.runs:
        for embedded in run.ledger.embedded.values():
            one = _inner(run, embedded, texts)
            size = -1 if one.window is None else one.window.length
            found.setdefault((one.format, embedded.at, size), one)
    return list(found.values())


def _inner(run: Run, embedded: Embedded, texts: dict[int, Window | None]) -> Inner:
    heap = run.world.heap
    window = heap.window
    if embedded.value >= 0:
        code = window.read(embedded.value, 1)[0]
        if op.COUNTED[code] >= 0:
            start, size = payload(window, embedded.value)
            return Inner(embedded.format, embedded.at, window.window(start, size), start)
    node = heap.nodes[~embedded.value] if embedded.value < 0 else None
    if isinstance(node, Literal) and node.latin >= 0:
        if node.latin not in texts:
            texts[node.latin] = _in_latin(window, node.latin)
        return Inner(embedded.format, embedded.at, texts[node.latin], None)
    value = node.value if isinstance(node, Literal) else run.world.constant(embedded.value)
    if isinstance(value, str):
        value = value.encode("utf-8", "surrogatepass")
    if isinstance(value, bytes):
        return Inner(embedded.format, embedded.at, Window.of(value, window.budget), None)
    return Inner(embedded.format, embedded.at, None, None)


def _in_latin(window: Window, at: int) -> Window | None:
    """The bytes that a counted text is in Latin-1; None where it is not. Raises LimitExceeded."""
    if op.COUNTED[window.read(at, 1)[0]] < 0:
        return None
    start, size = payload(window, at)
    decoder, spool = codecs.getincrementaldecoder("utf-8")(), Spool()
    try:
        for chunk in window.window(start, size).chunks():
            window.budget.spend_inflated(len(chunk))
            spool.append(decoder.decode(chunk).encode("latin-1"))
        decoder.decode(b"", final=True)
    except UnicodeError:
        return None
    return Window(spool.pread, 0, spool.length, window.budget)
