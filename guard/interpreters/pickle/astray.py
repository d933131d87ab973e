"""What an unpickler does that takes an array for program, because it does not know joblib's wrappers.

To ``pickle.load`` the bytes of an array are opcodes. A few bytes of honest data can spell some by chance, and an honest
array of objects, read with the memo of the pickle around it, spells names that nobody wrote. So of what is done there
only the *deliberate* counts as it does elsewhere: what is known to be dangerous; and, in plain data, what gets hold of
a name and uses it, or comes to STOP. The rest is told as ``stray-program``, for information (decision 8).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from guard.facts import Outcome, Use
from guard.interpreters.pickle.ledger import Account, Line, Operation
from guard.interpreters.pickle.run import Run
from guard.lexicon import danger

CHANCE_MOST = 8
"""Bytes of data that come to STOP by chance."""


@dataclass(frozen=True, slots=True)
class Stray:
    """Something that an unpickler would do if it could go on in data."""

    does: str
    at: int


def into_objects(runs: Collection[Run]) -> frozenset[int]:
    """Where arrays of objects begin: whoever goes astray there reads a pickle, and with the wrong memo."""
    return frozenset(one.offset for run in runs for one in run.arrays if one.objects)


def lines(run: Run, account: Account, objects: frozenset[int]) -> list[Line]:
    """What a run does with a global, without what it only seems to do."""
    if run.astray < 0:
        return list(account.lines.values())
    return [line for line in account.lines.values() if line.at < run.astray or _deliberate(run, account, objects)]


def _deliberate(run: Run, account: Account, objects: frozenset[int]) -> bool:
    if danger(account.module, account.name) is not None:
        return True
    if run.astray in objects:
        return False
    if run.stopped and not _resumes(run):
        return True
    return any(line.at >= run.astray and _uses(run, account, line) for line in account.lines.values())


def _resumes(run: Run) -> bool:
    """Whether the program itself follows the few bytes of data: it may come to its own STOP, on another stack."""
    return run.dialect.arrays == "bare"


def _uses(run: Run, account: Account, line: Line) -> bool:
    """Whether this is a use that data do not come to by chance.

    An opcode of one byte makes a key of what lies on the stack, unpacks it, or puts it into something, with names that
    were resolved long before. So such a use counts behind a few bytes only; and not at all to a joblib that takes the
    padding for the array, and the array's last bytes for program, before it goes on in the program itself.
    """
    if line.use is Use.IMPORT:
        return False
    resolved = min((one.at for one in account.lines.values() if one.use is Use.IMPORT), default=0)
    if resolved >= run.astray or line.use in {Use.CALL, Use.NEW}:
        return True
    return not _resumes(run) and line.at - run.astray > CHANCE_MOST


def meant(run: Run, operation: Operation, objects: frozenset[int]) -> bool:
    """Whether an operation without a name counts."""
    if run.astray < 0 or operation.at < run.astray:
        return True
    return run.astray not in objects and run.stopped and not _resumes(run) and run.end - run.astray > CHANCE_MOST


def stray(runs: Collection[Run]) -> list[Stray]:
    """What does not count, each once."""
    objects = into_objects(runs)
    found: dict[str, int] = {}
    for run in runs:
        if run.astray < 0:
            continue
        for account in run.imports:
            told = lines(run, account, objects)
            for line in account.lines.values():
                if line not in told and line.outcome is not Outcome.ADMITTED:
                    found.setdefault(line.does, line.at)
        for operation in run.operators:
            if not meant(run, operation, objects):
                found.setdefault(operation.does, operation.at)
    return [Stray(does, at) for does, at in found.items()]
