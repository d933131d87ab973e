"""The ledger: what a reading does with which global, in aggregate.

A million calls with vetted arguments are one line. A cap drops only the wording of repeats, never a name, a use or an
outcome, so that filling it with harmless facts hides nothing.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct, field

from guard.errors import LimitExceeded
from guard.facts import Outcome, Use
from guard.interpreters.pickle.values import Named
from guard.lexicon import danger
from guard.limits import Budget

Wording = Callable[[], str]
"""Asked for text only where the text will be kept."""

WORDINGS_MOST = 12
"""Different wordings kept for one (global, use, outcome)."""

DANGERS_MOST = 1000
"""Dangerous globals that are written down beyond the limit on globals."""

REPEATS_MOST = 1000
"""Repeats of one wording after which a (global, use, outcome) is only counted."""


class Line(Struct):
    """One way in which one global is used."""

    use: Use
    outcome: Outcome
    does: str
    at: int
    count: int = 1


class Account(Struct):
    """All that is done with one global."""

    named: Named
    lines: dict[tuple[Use, Outcome, str], Line] = field(default_factory=dict)
    wordings: dict[tuple[Use, Outcome], int] = field(default_factory=dict)
    full: list[Line] = field(default_factory=list)
    """The line that counts all repeats of a (use, outcome) for which no more wordings are kept."""
    aliases: set[tuple[str, str]] = field(default_factory=set)
    """Every spelling before ``fix_imports`` that differs: several of Python 2's names are one of Python 3's."""

    @property
    def module(self) -> str:
        """The module's name, after ``fix_imports``."""
        return self.named.module

    @property
    def name(self) -> str:
        """The qualified name."""
        return self.named.name

    @property
    def uses(self) -> frozenset[Use]:
        """Every use."""
        return frozenset(line.use for line in self.lines.values())


class Operation(Struct):
    """Something done to, or by, what has no name."""

    kind: str
    does: str
    at: int
    count: int = 1


class Event(Struct):
    """One thing that happens, in order: what ``guard show`` prints and the soundness test compares."""

    at: int
    kind: str
    module: str
    name: str
    detail: str
    """Arguments, state, method or id."""
    text: str = ""
    """The statement as Python-like text."""


class Embedded(Struct, frozen=True):
    """Bytes that the program itself hands to a loader."""

    value: int
    format: str
    at: int


class Ledger:
    """The facts of one reading."""

    def __init__(self, budget: Budget, *, trace: bool) -> None:
        """Make an empty ledger; with ``trace`` events are kept in order as well."""
        self.budget: Budget = budget
        self.trace: bool = trace
        self.accounts: dict[tuple[str, str], Account] = {}
        self.operations: dict[tuple[str, str], Operation] = {}
        self.kinds: dict[str, int] = {}
        self.dropped: int = 0
        """Globals beyond the limit, repeats counted."""
        self.events: list[Event] = []
        self.embedded: dict[tuple[int, str], Embedded] = {}

    @property
    def size(self) -> int:
        """How many globals and kinds of operation stand in it."""
        return len(self.accounts) + len(self.operations)

    def _grow(self) -> None:
        most = self.budget.limits.globals
        if self.size + len(self.embedded) >= most:
            raise LimitExceeded(f"more than {most} distinct globals and operations")

    def _room(self, named: Named) -> bool:
        """Whether a global is written down: beyond the limit only what is known to be dangerous is.

        So no number of harmless names hides the one behind them.
        """
        most = self.budget.limits.globals
        if len(self.accounts) < most:
            return True
        self.dropped += 1
        return len(self.accounts) < most + DANGERS_MOST and danger(named.module, named.name) is not None

    def use(self, named: Named, use: Use, outcome: Outcome, at: int, does: Wording) -> None:
        """Record one use of a global. ``does`` is asked for the wording only where it will be kept."""
        account = self.accounts.get((named.module, named.name))
        if account is None:
            if not self._room(named):
                return
            account = self.accounts[named.module, named.name] = Account(named)
        if named.alias is not None:
            account.aliases.add(named.alias)
        for full in account.full:
            if full.use is use and full.outcome is outcome:
                full.count += 1
                return
        text = does()
        line = account.lines.get((use, outcome, text))
        if line is not None:
            line.count += 1
            if line.count >= REPEATS_MOST:
                account.full.append(line)
            return
        line = account.lines[use, outcome, text] = Line(use, outcome, text, at)
        seen = account.wordings[use, outcome] = account.wordings.get((use, outcome), 0) + 1
        if outcome is Outcome.ADMITTED or seen >= WORDINGS_MOST:
            account.full.append(line)

    def operate(self, kind: str, does: str, at: int) -> None:
        """Record an operation on something without a name."""
        key = (kind, does if self.kinds.get(kind, 0) < WORDINGS_MOST else "")
        operation = self.operations.get(key)
        if operation is None:
            self._grow()
            self.kinds[kind] = self.kinds.get(kind, 0) + 1
            self.operations[key] = Operation(kind, does, at)
        else:
            operation.count += 1

    def happen(self, at: int, kind: str, named: Named | None, detail: Wording, text: Wording) -> Event | None:
        """Keep an event, where events are kept; the wordings are asked for only there."""
        if not self.trace:
            return None
        self.budget.spend_facts()
        module, name = ("", "") if named is None else (named.module, named.name)
        event = Event(at, kind, module, name, detail(), text())
        self.events.append(event)
        return event

    def embed(self, value: int, format_: str, at: int) -> None:
        """Record bytes that the program hands to a loader."""
        if (value, format_) not in self.embedded:
            self._grow()
            self.embedded[value, format_] = Embedded(value, format_, at)
