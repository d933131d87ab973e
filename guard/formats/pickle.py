"""Pickle: a program for a stack machine, whatever its file is called.

Specification: CPython ``Lib/pickletools.py`` (opcodes of protocols 0 to 5), PEP 307, PEP 3154, PEP 574.
"""

from __future__ import annotations

from collections.abc import Iterator

from guard.formats import Format, Item, Reading, Sniff
from guard.formats.programs import read_whole
from guard.formats.signs import FirstOf
from guard.interpreters.pickle import arrays, legacy, stored
from guard.interpreters.pickle import opcodes as op
from guard.interpreters.pickle.dialects import PYTHON, C
from guard.interpreters.pickle.machine import Machine
from guard.interpreters.pickle.run import Run
from guard.lexicon import lookup
from guard.limits import Budget
from guard.streams.window import Window

STREAMS_LOOKED_AT = 100


def sniff(window: Window) -> Sniff:
    """STRONG where PROTO leads; else where the program does something that text does not do by chance."""
    head = window.peek(0, 2)
    if not head or head[0] not in op.KNOWN:
        return Sniff.NO
    if legacy.begins(window) or arrays.begins(window) or stored.looks_like_dumb(window):
        return Sniff.WEAK  # torch's own format, joblib's, or shelve's, reads the same streams, and what follows them
    if head[0] == op.PROTO:
        return Sniff.STRONG if len(head) == 2 and head[1] <= op.HIGHEST_PROTOCOL + 1 else Sniff.NO
    sniff, parts_ways = _look(window, python=False)
    return max(sniff, _look(window, python=True)[0]) if parts_ways else sniff


def _look(window: Window, *, python: bool) -> tuple[Sniff, bool]:
    """What one unpickler makes of the bytes, and whether the other might make something else."""
    looked = Window(window.pread, window.start, window.length, Budget(stored.LOOKED))
    machine = Machine(looked, PYTHON if python else C, lookup)
    run = machine.run(0)
    parts_ways = "python" in run.diverges or "frame" in run.diverges
    if run.limit is not None or _convincing(run, window.length):
        return Sniff.STRONG, parts_ways
    if run.imports or run.operators:
        return Sniff.WEAK, parts_ways
    for _ in range(STREAMS_LOOKED_AT):  # a trivial program is a pickle where others follow it to the end
        if not run.stopped or run.end == window.length:
            break
        run = machine.run(run.end)
    follows = run.stopped and run.limit is None and run.start > 0
    return Sniff.STRONG if follows else Sniff.NO, parts_ways


def _convincing(run: Run, length: int) -> bool:
    """``certifi`` and ``charset`` on two lines of a requirements file resolve a global, and are no pickle."""
    if run.stopped and run.operations > 1 and run.end == length:
        return True
    if run.stopped and run.operations > 4:
        return True
    return stored.uses_names(run)


def parse(reading: Reading) -> Iterator[Item]:
    """Yield what loading would do, under every dialect; then the bytes that were read, and who would read them."""
    yield from read_whole(reading)


FORMAT = Format(
    id="pickle",
    title="Python pickle",
    extensions=(".pkl", ".pickle", ".p", ".pck", ".pcl", ".pt", ".pth", ".ckpt", ".joblib", ".jl", ".sav", ".dill"),
    spec="https://docs.python.org/3/library/pickle.html",
    sign=FirstOf(bytes(sorted(op.KNOWN))),
    sniff=sniff,
    parse=parse,
    may_be_packed=True,
)
