"""The properties: what the machine says of a program, against what an unpickler did with it.

* ``crash``    the machine raises, or does not come back
* ``import``   SOUND: a global was resolved that the machine neither names nor covers by a computed import
* ``use``      SOUND: something was done with a global that the machine neither names nor covers
* ``end``      END: one stops and the other does not, or elsewhere
* ``invented`` PRECISE: the machine names a global that nothing resolves
* ``union``    SOUND: what a loader resolves is in none of the readings that guard makes by itself
* ``order``    ORDER: imports, calls, their constant arguments and persistent ids come in another order
"""

from __future__ import annotations

import re
from _compat_pickle import IMPORT_MAPPING, NAME_MAPPING
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from tests.soundness.adapter import Everything, Name, Reading
from tests.soundness.operands import HOOKS
from tests.soundness.recorders import UNKNOWN

Configuration = dict[str, Any]
Outcome = dict[str, Any]

SOFT: Final = re.compile(
    r"UnpicklingError: (slot )?state is not a dictionary|AttributeError: .* has no attribute '(__dict__|items)'"
    r"|IndexError: list assignment index out of range"
    r"|TypeError: keywords must be strings"
)
"""Errors that may be a recorder's fault: where one stood, another object might be a dictionary, or empty."""

LENT: Final = re.compile(
    r"IndexError: bytearray index out of range|TypeError: keywords must be strings|AttributeError: '\w+' object has no"
)
"""Errors that another callee, which changes the containers that it is handed, may have prevented."""

UNSAID: Final = re.compile(r"persistent_load\(|, \*\*")
"""What the machine shows and cannot compute: persistent objects, and keywords that may turn out to be none."""

LIMITED: Final = re.compile(
    r"MemoryError|Enough|RecursionError"  # what this process may do: a larger one goes on
    r"|ValueError: unregistered extension code"  # another process may have registered it
    r"|.* not (Meta|recorder)\b|TypeError: argument list must be a tuple"  # another object may be one
    r"|TypeError: memoryview: a bytes-like object is required, not '(Meta|recorder)'"
    r"|TypeError: '(Meta|recorder)' object cannot be interpreted as an integer",
)
"""Errors of the oracle that say nothing exact: an unpickler elsewhere may go on."""

SHADOWS: Final = tuple(hook.encode() for hook in HOOKS)

ORDERED: Final = frozenset({"import", "call", "new", "persid"})

DIRECT: Final = {
    "call": {"call"},
    "new": {"new", "call"},
    "build": {"mutate"},
    "fill": {"mutate"},
    "patch": {"mutate"},
    "hash": {"hash"},
    "iterate": {"iterate"},
    "persid": {"persid"},
}
"""What is done to a global itself → uses that cover it."""

DERIVED: Final = {
    "call": {"result-call", "computed-call"},
    "new": {"result-new", "computed-new", "result-call", "computed-call"},
    "build": {"build", "computed-build"},
    "fill": {"fill", "computed-fill"},
    "hash": {"hash", "computed-hash"},
    "iterate": {"iterate", "computed-iterate"},
}
"""What is done to something made of a global → uses, or operations, that cover it."""

OPAQUE: Final = {
    "call": {"computed-call"},
    "new": {"computed-call", "computed-new"},
    "build": {"computed-build"},
    "fill": {"computed-fill"},
}
"""What is done to an opaque value → operations that cover it."""


@dataclass(frozen=True, slots=True)
class Miss:
    """One property that does not hold."""

    property: str
    detail: str


def judge(program: bytes, how: Configuration, outcome: Outcome, reading: Reading) -> Iterator[Miss]:
    """Every property that does not hold for one run of the oracle."""
    if reading.crashed:
        yield Miss("crash", reading.crashed)
        return
    yield from _sound(program, how, outcome, reading)
    if how["permissive"] and not _vague(outcome, reading):
        yield from _exact(how, outcome, reading)


def spellings(module: str, name: str, how: Configuration) -> tuple[Name, ...]:
    """What a name may be after ``fix_imports``: itself and, if that is on, the mapped one."""
    if not how["fix_imports"]:
        return ((module, name),)
    return (module, name), NAME_MAPPING.get((module, name), (IMPORT_MAPPING.get(module, module), name))


# -- SOUND -------------------------------------------------------------------------------------------------------------


def _sound(program: bytes, how: Configuration, outcome: Outcome, reading: Reading) -> Iterator[Miss]:
    shadowed = any(hook in program for hook in SHADOWS)
    seen: set[tuple[str, ...]] = set()
    for kind, owner, module, name, detail in outcome["events"]:
        key = (kind, owner, module, name, detail if kind == "import" else "")
        if key in seen:
            continue
        seen.add(key)
        said = _uses(module, name, how, reading)
        if kind == "extension":
            covered = "extension" in reading.operators
        elif kind == "module":
            covered = _runs(module, reading)
        elif kind == "import":
            covered = _imported(module, name, how, reading, exact=detail == "real")
        else:
            covered = _covered(kind, owner, said, reading)
            covered = covered or (shadowed and bool({"reference", "mutate"} & (said or {"reference"})))
            covered = covered or (kind == "hash" and not how["permissive"] and _fills(reading))
        if not covered:
            yield Miss(
                "import" if kind in {"import", "module"} else "use", f"{kind} {owner} {module!r} {name!r} {detail}"
            )


def _runs(module: str, reading: Reading) -> bool:
    """Whether a module's code would run by what the machine names."""
    named = any(known == module or known.startswith(f"{module}.") for known, _ in reading.imports)
    return named or "computed-import" in reading.operators


def _imported(module: str, name: str, how: Configuration, reading: Reading, *, exact: bool) -> bool:
    names = ((module, name),) if exact else spellings(module, name, how)
    return any(each in reading.imports for each in names) or "computed-import" in reading.operators


def _uses(module: str, name: str, how: Configuration, reading: Reading) -> frozenset[str] | None:
    """The uses that the machine knows of a name; None where it knows no such name."""
    known = [reading.imports[each] for each in spellings(module, name, how) if each in reading.imports]
    return frozenset().union(*known) if known else None


def _covered(kind: str, owner: str, said: frozenset[str] | None, reading: Reading) -> bool:
    if said is not None and owner == "n":
        return bool(DIRECT[kind] & said)
    if said is not None and owner == "r":
        wanted = DERIVED.get(kind)
        return wanted is None or bool(wanted & (said | reading.operators))
    opaque = OPAQUE.get(kind)
    return opaque is None or bool(opaque & reading.operators)


def _fills(reading: Reading) -> bool:
    """Whether something of unknown type is filled: a set or a dict would hash what it is given."""
    return "computed-fill" in reading.operators or any({"fill", "mutate"} & uses for uses in reading.imports.values())


def judge_all(outcome: Outcome, everything: Everything) -> Iterator[Miss]:
    """Every import of one run of the oracle that guard, left to choose its dialects, does not know of."""
    if everything.crashed:
        yield Miss("crash", everything.crashed)
        return
    if everything.computed:
        return
    seen = {(module, name) for kind, _, module, name, _ in outcome["events"] if kind == "import"}
    for module, name in sorted(seen - everything.imports):
        yield Miss("union", f"{module!r} {name!r}")


# -- END, PRECISE, ORDER -----------------------------------------------------------------------------------------------


def _vague(outcome: Outcome, reading: Reading) -> bool:
    """Whether an operand was computed, or a limit of the oracle's process ended the run: no exact answer exists."""
    if "computed-import" in reading.operators or outcome["vague"] or LIMITED.match(outcome["error"]):
        return True
    if LENT.match(outcome["error"]) and any(UNKNOWN in event[4] for event in outcome["events"]):
        return True
    recorded = bool(outcome["events"]) or "extension" in reading.operators
    return recorded and SOFT.match(outcome["error"]) is not None


def _exact(how: Configuration, outcome: Outcome, reading: Reading) -> Iterator[Miss]:
    if (not outcome["error"]) != reading.stopped:
        yield Miss(
            "end", f"unpickler {outcome['error'] or 'stops'}; machine {reading.error or 'stops'} at {reading.end}"
        )
    elif reading.stopped and outcome["end"] != (
        end := reading.end if how["python"] or how["peek"] else reading.frame_end
    ):
        yield Miss("end", f"unpickler ends at {outcome['end']}, machine at {end}")
    resolved = {
        spelling
        for kind, _, module, name, _ in outcome["events"]
        if kind == "import"
        for spelling in spellings(module, name, how)
    }
    for name in reading.imports.keys() - resolved:
        if not how["real"]:
            yield Miss("invented", f"{name}")
    yield from _order(how, outcome, reading)


def _order(how: Configuration, outcome: Outcome, reading: Reading) -> Iterator[Miss]:
    theirs = [event for event in outcome["events"] if event[0] in ORDERED]
    ours = [event for event in reading.events if event[0] in ORDERED | {"computed-call", "computed-new"}]
    for at, (their, our) in enumerate(zip(theirs, ours, strict=False)):
        if not _same(their, our, how):
            yield Miss("order", f"{at}: unpickler {their}, machine {our}")
            return
    if len(theirs) != len(ours) and reading.stopped and not outcome["error"]:
        more = theirs[len(ours)] if len(theirs) > len(ours) else ours[len(theirs)]
        yield Miss(
            "order", f"unpickler has {len(theirs)} events, machine {len(ours)}; the first without a fellow: {more}"
        )


def _same(their: list[str], our: tuple[str, str, str, str], how: Configuration) -> bool:
    kind, owner, module, name, detail = their
    if kind in {"call", "new"} and owner != "n":
        return our[0] in {"computed-call", "computed-new"}
    if kind != our[0]:
        return False
    if kind == "persid":
        return not detail or _same_text(detail, our[3])
    if (our[1], our[2]) not in spellings(module, name, how):
        return False
    return kind not in {"call", "new"} or _same_text(detail, our[3])


def _same_text(theirs: str, ours: str) -> bool:
    """Whether two details agree, where the machine knows the value and shows all of it; sets unpack in any order."""
    if sorted(theirs) == sorted(ours) or "…" in ours or ours.startswith("*") or UNSAID.search(ours):
        return True
    pattern = ".*".join(re.escape(part) for part in theirs.split(UNKNOWN))
    return UNKNOWN in theirs and re.fullmatch(pattern, ours, re.DOTALL) is not None
