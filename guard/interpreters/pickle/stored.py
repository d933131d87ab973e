"""Pickles that something stores as values: whether bytes are a program, and where the values of a ``dbm.dumb`` lie.

``shelve`` keeps each value as a pickle of its own in a database. That of ``dbm.dumb`` is a file of values without any
frame: each begins at a multiple of 512 bytes, and only an index beside it knows their lengths (CPython
``Lib/dbm/dumb.py``).
"""

from __future__ import annotations

from guard.interpreters.pickle import opcodes as op
from guard.interpreters.pickle.dialects import PYTHON, C
from guard.interpreters.pickle.ledger import Account
from guard.interpreters.pickle.machine import Machine
from guard.interpreters.pickle.run import Run
from guard.interpreters.pickle.tape import ENDED
from guard.lexicon import danger, lookup
from guard.limits import Budget, Limits
from guard.streams.window import Window

GRID = 512
"""Bytes at whose multiples ``dbm.dumb`` begins its values."""

SEARCHED = 1 << 20
"""Bytes in which the second value has to begin, for a file to be recognised."""

LOOKED = Limits(operations=20_000, cells=400_000, globals=2_000, bytes_read=8 << 20, bytes_sought=1 << 20)
"""What a look may cost; a program that runs longer than that is a program."""


def run_at(window: Window, at: int) -> Run:
    """What an unpickler does from ``at`` on."""
    return Machine(window.window(at, window.length - at), C, lookup).run(0)


def is_program(window: Window, *, cut: bool = False) -> bool:
    """Whether bytes that are a value of something are a pickle: they end as one, or do something before they break.

    ``cut``: whether a pickle that says its protocol, and whose end is missing, is one too. Among a million vectors some
    look like that by chance.
    """
    run = look_at(window)
    if run is None:
        return False
    if run.limit is not None or run.operators or uses_names(run):
        return True
    if window.peek(0, 1)[0] == op.PROTO:
        return run.stopped or bool(run.imports) or (cut and run.error == ENDED)
    return run.stopped and (run.operations > 4 or (run.operations > 1 and run.end == window.length))


def look_at(window: Window) -> Run | None:
    """What an unpickler does in a look; None where no pickle begins."""
    head = window.peek(0, 2)
    if not head or head[0] not in op.KNOWN or (head[0] == op.PROTO and head[1:2] > b"\x06"):
        return None
    looked = Window(window.pread, window.start, window.length, Budget(LOOKED))
    run = Machine(looked, C, lookup).run(0)
    if not run.stopped and {"python", "frame"} & run.diverges:
        run = Machine(looked, PYTHON, lookup).run(0)
    return run


def uses_names(run: Run) -> bool:
    """Whether a global is resolved that there is, or one that something is done with: data hardly ever come to that."""
    return any(len(one.uses) > 1 or _known(one) for one in run.imports)


def _known(account: Account) -> bool:
    """Two lines of text may resolve a name of no module that there is."""
    return lookup(account.module, account.name) is not None or danger(account.module, account.name) is not None


def looks_like_dumb(window: Window) -> bool:
    """Whether a file holds pickles on the grid of ``dbm.dumb``, two at least, and something between them."""
    if window.length <= GRID or not starts(window.peek(0, 2), 0):
        return False
    head = window.peek(0, SEARCHED)
    places = [at for at in range(GRID, len(head), GRID) if starts(head, at)]
    if not places:
        return False
    looked = Window(window.pread, window.start, window.length, Budget(LOOKED))
    run = Machine(looked, C, lookup).run(0)
    following = -(-run.end // GRID) * GRID
    if not run.stopped or not run.end < following < window.length:
        return False
    padded = any(not head[at - 1] for at in places if at > following)  # a value behind the remains of a longer one
    return padded or following in places or not window.read(run.end, following - run.end).strip(b"\0")


def starts(data: bytes, at: int) -> bool:
    """Whether a pickle of protocol 2 to 5 could begin at ``at``."""
    return data[at : at + 1] == b"\x80" and b"\2" <= data[at + 1 : at + 2] <= b"\5"
