"""The machine as the soundness test sees it: the only place that touches guard."""

from __future__ import annotations

import signal
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from guard.interpreters.pickle import readings
from guard.interpreters.pickle.dialects import Dialect
from guard.interpreters.pickle.machine import Machine
from guard.streams.window import Window

SECONDS: Final = 5.0
"""Seconds that the machine may take for one small program; more is a failure of its own."""

Name = tuple[str, str]

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the machine says that one unpickler does with one program."""

    imports: dict[Name, frozenset[str]] = field(default_factory=dict)
    """Names, after ``fix_imports``, with their uses."""
    operators: frozenset[str] = frozenset()
    """Kinds of operations on what has no name: ``computed-import``, ``computed-call`` …"""
    events: tuple[tuple[str, str, str, str], ...] = ()
    """(kind, module, name, detail), in order."""
    end: int = -1
    """Offset after the last opcode."""
    frame_end: int = -1
    """Where a file stands after it: at the end of a frame that reaches beyond STOP."""
    stopped: bool = False
    """STOP was reached."""
    error: str = ""
    diverges: frozenset[str] = frozenset()
    crashed: str = ""
    """What left the machine that must not, or that it did not come back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Everything:
    """What guard says that loading a program may do, over every reading that it makes of it."""

    imports: frozenset[Name] = frozenset()
    """Names in each spelling that some loader would resolve."""
    computed: bool = False
    """Some reading imports a computed name."""
    crashed: str = ""


class TooSlow(Exception):
    """The machine did not come back in time."""


def _alarm(*_: object) -> None:
    raise TooSlow


def read(program: bytes, how: dict[str, Any]) -> Reading:
    """Run the machine over a program in the dialect that matches a configuration of the oracle."""
    return _timed(lambda: _read(program, how), Reading)


def read_all(program: bytes) -> Everything:
    """Make every reading of a program that guard would make."""
    return _timed(lambda: _read_all(program), Everything)


def _timed(reads: Callable[[], T], failed: Callable[..., T]) -> T:
    signal.signal(signal.SIGPROF, _alarm)
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        return reads()
    except Exception as error:  # noqa: BLE001 -- whatever it is, it is a finding
        return failed(crashed=f"{type(error).__name__}: {error}")
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _dialect(how: dict[str, Any]) -> Dialect:
    return Dialect(
        name="soundness",
        python=how["python"],
        encoding=how["encoding"],
        fix_imports=how["fix_imports"],
        persistent=how["persistent"],
        buffers=how["buffers"] >= 0,
        shared_memo=True,
        unbuffered=not how["python"] and not how["peek"],
    )


def _read(program: bytes, how: dict[str, Any]) -> Reading:
    dialect = _dialect(how)
    machine = Machine(Window.of(program), dialect=dialect, effects=None, trace=True)
    run = machine.run()
    for _ in range(0 if dialect.unbuffered else how["streams"] - 1):
        if run.stopped:
            run = machine.run(run.frame_end if dialect.python else run.end)
    return Reading(
        imports={(item.module, item.name): frozenset(map(str, item.uses)) for item in run.imports},
        operators=frozenset(operation.kind for operation in run.operators),
        events=tuple((event.kind, event.module, event.name, event.detail) for event in run.trace),
        end=run.end,
        frame_end=run.frame_end,
        stopped=run.stopped,
        error=run.error or run.limit or "",
        diverges=run.diverges,
    )


def _read_all(program: bytes) -> Everything:
    runs = readings.read(Window.of(program), effects=None).runs
    if len(program) % 4 == 0:
        readings.read(Window.of(program))  # with the lexicon: nothing to compare it with, but it must not crash
    accounts = [account for run in runs for account in run.imports]
    names = {(account.module, account.name) for account in accounts}
    return Everything(
        imports=frozenset(names.union(*(account.aliases for account in accounts))),
        computed=any(operation.kind == "computed-import" for run in runs for operation in run.operators),
    )
