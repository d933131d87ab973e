"""Runs: what came of reading one stream under one dialect."""

from __future__ import annotations

from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from guard.interpreters.pickle.arrays import Inline
from guard.interpreters.pickle.dialects import C, Dialect
from guard.interpreters.pickle.effects import World
from guard.interpreters.pickle.heap import Heap
from guard.interpreters.pickle.ledger import Account, Event, Ledger, Operation
from guard.streams.window import Window


class Run(Struct, frozen=True, kw_only=True):
    """One reading of one stream."""

    dialect: Dialect
    start: int
    end: int
    """Offset after the last opcode that was executed."""
    stopped: bool
    """STOP was reached."""
    error: str | None
    """Why the unpickler raises, where it does."""
    limit: str | None
    """Which limit of guard ended the reading, where one did."""
    value: int | None
    """The object, where STOP was reached."""
    opcodes: frozenset[int]
    protocol: int
    operations: int
    diverges: frozenset[str]
    """Points at which another dialect would differ: ``python``, ``encoding``, ``bytes``, ``frame``, ``memo``."""
    frame_end: int
    """Where a frame ends that reaches beyond STOP; otherwise ``end``."""
    arrays: tuple[Inline, ...]
    """Arrays that were read in place of a wrapper."""
    astray: int
    """Where an array begins that this dialect does not know of, and took for program; -1: nowhere."""
    sleepers: tuple[int, ...]
    """Constants that begin like a pickle, or like what one may be wrapped in."""
    world: World

    def lightened(self) -> Run:
        """The run without its values, where nothing will be asked of them: files of many small streams are common."""
        told = self.sleepers or self.ledger.size or self.ledger.embedded or self.world.persistent or self.ledger.events
        return self if told or self.dialect.shared_memo else replace(self, world=_empty_world())

    @property
    def ledger(self) -> Ledger:
        """What was done."""
        return self.world.ledger

    @property
    def imports(self) -> tuple[Account, ...]:
        """Every global that is resolved, with its uses."""
        return tuple(self.ledger.accounts.values())

    @property
    def operators(self) -> tuple[Operation, ...]:
        """Operations on what has no name."""
        return tuple(self.ledger.operations.values())

    @property
    def trace(self) -> tuple[Event, ...]:
        """Events in order, where they were kept."""
        return tuple(self.ledger.events)


@cache
def _empty_world() -> World:
    window = Window.of(b"")
    return World(Heap(window, C), Ledger(window.budget, trace=False), None)
