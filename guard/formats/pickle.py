"""Pickle: a program for a stack machine, whatever its file is called.

Specification: CPython ``Lib/pickletools.py`` (opcodes of protocols 0 to 5), PEP 307, PEP 3154, PEP 574.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from guard.formats import Format, Item, Reading, Sniff
from guard.formats.programs import read_whole
from guard.formats.signs import FirstOf
from guard.interpreters.pickle import arrays, legacy, stored
from guard.interpreters.pickle import opcodes as op
from guard.interpreters.pickle.dialects import PYTHON, C, Dialect
from guard.interpreters.pickle.machine import Machine
from guard.interpreters.pickle.run import Run
from guard.lexicon import lookup
from guard.limits import Budget
from guard.streams.window import Window

STREAMS_LOOKED_AT = 100


def sniff(window: Window) -> Sniff:
    """STRONG where PROTO leads; else where the program does something that text does not do by chance."""
    head = window.peek(0, 3)
    if not head or head[0] not in op.KNOWN:
        return Sniff.NO
    if legacy.begins(window) or arrays.begins(window) or stored.looks_like_dumb(window):
        return Sniff.WEAK  # torch's own format, joblib's, or shelve's, reads the same streams, and what follows them
    if head[0] == op.PROTO:
        # A length of 128, 384, 640… leads like that too. No unpickler gets past what is no opcode, and none has done
        # anything before it.
        program = len(head) > 1 and head[1] <= op.HIGHEST_PROTOCOL + 1 and (head[2:] == b"" or head[2] in op.KNOWN)
        return Sniff.STRONG if program else Sniff.NO
    machine = _machine(window, C)
    sniff, parts_ways = _look(machine, window)
    if not parts_ways:
        return sniff
    other = _machine(window, PYTHON)
    other.lineless = machine.lineless  # nobody searches the same gigabyte twice
    return max(sniff, _look(other, window)[0])


def _machine(window: Window, dialect: Dialect) -> Machine:
    """A machine for a look; what all looks at one artifact may search for the ends of lines, they share."""
    limits = replace(stored.LOOKED, bytes_sought=window.budget.limits.bytes_sought)
    budget = Budget(limits, bytes_sought=window.budget.bytes_sought)
    return Machine(Window(window.pread, window.start, window.length, budget), dialect, lookup)


def _look(machine: Machine, window: Window) -> tuple[Sniff, bool]:
    """What one unpickler makes of the bytes, and whether the other might make something else."""
    try:
        return _seen(machine, window.length)
    finally:
        window.budget.bytes_sought = machine.window.budget.bytes_sought


def _seen(machine: Machine, length: int) -> tuple[Sniff, bool]:
    run = machine.run(0)
    parts_ways = "python" in run.diverges or "frame" in run.diverges
    if run.limit is not None or _convincing(run, length):
        return Sniff.STRONG, parts_ways
    if run.imports or run.operators:
        return Sniff.WEAK, parts_ways
    for _ in range(STREAMS_LOOKED_AT):  # a trivial program is a pickle where others follow it to the end
        if not run.stopped or run.end == length:
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
