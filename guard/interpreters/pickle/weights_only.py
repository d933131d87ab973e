"""Would ``torch.load(weights_only=True)`` take a stream? Answered release by release, from what the machine saw.

The facts are in ``guard.lexicon.weights_only``; this is the reasoning over them.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from msgspec import Struct

from guard.facts import Use
from guard.lexicon.weights_only import (
    BLOCKED_MODULES,
    BUILT_FIRST,
    FILLED,
    FUNCTIONS,
    IMPORTED_FIRST,
    LEGACY_STORAGES,
    MADE_BY,
    RELEASES,
    STATELESS,
    TENSORS,
    VALUES,
    Release,
    allowed,
    renamed,
    supported,
)

Names = tuple[tuple[str, str], ...]
Uses = tuple[tuple[str, str, Use], ...]

PARAMETER = "torch.nn.parameter.Parameter"
REMEMBERED_MOST = 64
"""Names and uses of a stream whose answers are remembered: a folder of checkpoints has few different ones."""


class Answer(Struct, frozen=True, kw_only=True):
    """What one release of torch, and those after it up to the next answer, make of a stream."""

    version: str
    """The first such release, as ``2.6``."""
    accepts: bool
    reason: str
    """What it refuses, as a clause; empty where it accepts. Names in it are as hostile as the file."""


def judge(
    names: Iterable[tuple[str, str]],
    opcodes: frozenset[str],
    protocol: int,
    uses: Iterable[tuple[str, str, Use]] = (),
) -> tuple[Answer, ...]:
    """Answer for every release in the table, oldest first.

    Args:
        names: each (module, name) that the stream resolves, in Python 2's spelling or Python 3's.
        opcodes: names of the opcodes that were executed, as ``pickletools`` has them.
        protocol: operand of PROTO, -1 where there is none.
        uses: what is done with each name; without it, only names and opcodes are judged.

    Storages are taken to be there, calls to be given arguments that they can use, and states not to be empty: what
    fails for such reasons fails under every loader, and says nothing about this one.
    """
    known = (tuple(names), opcodes, protocol, tuple(uses))
    return _remembered(*known) if len(known[0]) + len(known[3]) <= REMEMBERED_MOST else _answers(*known)


def _answers(names: Names, opcodes: frozenset[str], protocol: int, uses: Uses) -> tuple[Answer, ...]:
    return tuple(_answer(release, names, opcodes, protocol, uses) for release in RELEASES)


_remembered = lru_cache(maxsize=256)(_answers)


def tell(answers: tuple[Answer, ...]) -> tuple[bool, str]:
    """Whether the newest release accepts, and one clause about all: ``since torch 2.6; before: set is refused``."""
    newest = answers[-1]
    if not newest.accepts:
        return False, newest.reason
    refusing = [answer for answer in answers if not answer.accepts]
    if not refusing:
        return True, f"every release since torch {answers[0].version}"
    since = answers[answers.index(refusing[-1]) + 1]
    return True, f"since torch {since.version}; before: {refusing[-1].reason}"


def _answer(
    release: Release,
    names: Names,
    opcodes: frozenset[str],
    protocol: int,
    uses: Uses,
) -> Answer:
    reason = (
        _opcodes_refused(release, opcodes)
        or _name_refused(release, names, protocol)
        or _use_refused(release, opcodes, protocol, uses)
    )
    return Answer(version=release.version, accepts=not reason, reason=reason)


def _opcodes_refused(release: Release, opcodes: frozenset[str]) -> str:
    missing = sorted(opcodes - supported(release.version))
    return f"{', '.join(missing)}: not an opcode that it knows" if missing else ""


def _name_refused(release: Release, names: Names, protocol: int) -> str:
    admitted = allowed(release.version)
    for module, name in _spelt(release, names, protocol):
        path = f"{module}.{name}"
        if path in admitted:
            continue
        if module in BLOCKED_MODULES:
            return f"{path} is of a module that is always refused"
        if path in IMPORTED_FIRST:
            return f"{path} is on its list only where {IMPORTED_FIRST[path]} has been imported"
        return f"{path} is not on its list"
    return ""


def _spelt(release: Release, names: Names, protocol: int) -> Iterable[tuple[str, str]]:
    if release.renames == "always" or (release.renames == "protocol 2" and protocol == 2):
        return renamed(names)
    return names


def _use_refused(release: Release, opcodes: frozenset[str], protocol: int, uses: Uses) -> str:
    spelt = _spelt(release, tuple((module, name) for module, name, _ in uses), protocol)
    for (module, name), (_, _, use) in zip(spelt, uses, strict=True):
        path = f"{module}.{name}"
        if _refused(release, path, use, opcodes):
            return f"{path} may not be used in this way ({use.value})"
    return ""


def _refused(release: Release, path: str, use: Use, opcodes: frozenset[str]) -> bool:
    match use:
        case Use.MUTATE:
            return True
        case Use.CALL:
            return _is_value(release, path)
        case Use.NEW:
            return not (path == PARAMETER or (release.classes and _is_class(release, path)))
        case Use.BUILD:
            return not _built(release, path)
        case Use.FILL:
            return not _filled(release, path, opcodes)
        case _:
            return False


def _is_value(release: Release, path: str) -> bool:
    return path in VALUES and (release.stand_ins or path not in LEGACY_STORAGES)


def _is_class(release: Release, path: str) -> bool:
    return path not in FUNCTIONS and not _is_value(release, path)


def _built(release: Release, path: str) -> bool:
    """True where BUILD takes an instance of the class, or what the function returns."""
    if path in FUNCTIONS and path not in MADE_BY:
        return True  # the arguments decide what it makes
    made = "torch.Tensor" if path in TENSORS else MADE_BY.get(path, path)
    if made in BUILT_FIRST:
        return True
    return release.classes and made in allowed(release.version) and made not in STATELESS | VALUES


def _filled(release: Release, path: str, opcodes: frozenset[str]) -> bool:
    """True where an instance takes items: APPEND and APPENDS are for exact lists in every release."""
    if not opcodes & {"SETITEM", "SETITEMS"}:
        return False
    return path in FILLED if release.typed_items else path not in VALUES
