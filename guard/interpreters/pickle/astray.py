"""What an unpickler does that takes an array for program, because it does not know joblib's wrappers.

To ``pickle.load`` the bytes of an array are opcodes. A few bytes of honest data can spell some by chance, and an honest
array of objects, read with the memo of the pickle around it, spells names that nobody wrote. So of what is done there
only the *deliberate* counts as it does elsewhere: what is known to be dangerous; and, in plain data, what gets hold of
a name and uses it, or comes to STOP. The rest is told as ``stray-program``, for information (decision 8).
"""

from __future__ import annotations

from collections.abc import Collection

from msgspec import Struct

from guard.facts import Outcome, Use
from guard.interpreters.pickle.dialects import JOBLIB
from guard.interpreters.pickle.ledger import Account, Line, Operation
from guard.interpreters.pickle.run import Run
from guard.lexicon import danger

CHANCE_MOST = 8
"""Bytes of data that come to STOP by chance."""


class Stray(Struct, frozen=True):
    """Something that an unpickler would do if it could go on in data."""

    does: str
    at: int


class Arrays(Struct, frozen=True):
    """Where the arrays lie that joblib reads."""

    objects: frozenset[int]
    """Offsets of arrays of objects: whoever goes astray there reads a pickle, and with the wrong memo."""
    data: tuple[tuple[int, int], ...]
    """(first byte, the one behind the last) of arrays of plain data, as today's joblib reads them."""

    def in_data(self, at: int) -> bool:
        """Whether a place is one of data, to whoever knows the padding."""
        return any(begin <= at < end for begin, end in self.data)


def arrays_of(runs: Collection[Run]) -> Arrays:
    """What every reading says of arrays."""
    return Arrays(
        objects=frozenset(one.offset for run in runs for one in run.arrays if one.objects),
        data=tuple(
            (one.offset, one.offset + one.length)
            for run in runs
            if run.dialect == JOBLIB
            for one in run.arrays
            if not one.objects
        ),
    )


def lines(run: Run, account: Account, arrays: Arrays) -> list[Line]:
    """What a run does with a global, without what it only seems to do."""
    if run.astray < 0:
        return list(account.lines.values())
    return [line for line in account.lines.values() if line.at < run.astray or _deliberate(run, account, arrays)]


def _deliberate(run: Run, account: Account, arrays: Arrays) -> bool:
    if danger(account.module, account.name) is not None:
        return True
    if run.astray in arrays.objects:
        return False
    if run.stopped and not _resumes(run):
        return True
    return any(line.at >= run.astray and _uses(run, account, line, arrays) for line in account.lines.values())


def _resumes(run: Run) -> bool:
    """Whether the program itself follows the few bytes of data: it may come to its own STOP, on another stack."""
    return run.dialect.arrays == "bare"


def _uses(run: Run, account: Account, line: Line, arrays: Arrays) -> bool:
    """Whether this is a use that data do not come to by chance.

    An opcode of one byte makes a key of what lies on the stack, unpacks it, or puts it into something, with names that
    were resolved long before. So such a use counts behind a few bytes only. A joblib that takes the padding for the
    array, and the array's last bytes for program, goes on in the program itself: one opcode too many in the memo, and
    every name of it is spelled from the wrong texts. Of such a reading counts what is done in those last bytes.
    """
    if line.use is Use.IMPORT or (_resumes(run) and not arrays.in_data(line.at)):
        return False
    resolved = min((one.at for one in account.lines.values() if one.use is Use.IMPORT), default=0)
    if resolved >= run.astray or line.use in {Use.CALL, Use.NEW}:
        return True
    return not _resumes(run) and line.at - run.astray > CHANCE_MOST


def meant(run: Run, operation: Operation, arrays: Arrays) -> bool:
    """Whether an operation without a name counts."""
    if run.astray < 0 or operation.at < run.astray:
        return True
    return run.astray not in arrays.objects and run.stopped and not _resumes(run) and run.end - run.astray > CHANCE_MOST


def stray(runs: Collection[Run]) -> list[Stray]:
    """What does not count, each once."""
    arrays = arrays_of(runs)
    found: dict[str, int] = {}
    for run in runs:
        if run.astray < 0:
            continue
        for account in run.imports:
            told = lines(run, account, arrays)
            for line in account.lines.values():
                if line not in told and line.outcome is not Outcome.ADMITTED:
                    found.setdefault(line.does, line.at)
        for operation in run.operators:
            if not meant(run, operation, arrays):
                found.setdefault(operation.does, operation.at)
    return [Stray(does, at) for does, at in found.items()]
