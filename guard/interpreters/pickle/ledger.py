"""The ledger: what a reading does with which global, in aggregate.

A million calls with vetted arguments are one line. A cap drops only the wording of repeats, never a name, a use or an
outcome, so that filling it with harmless facts hides nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from guard.facts import Outcome, Use
from guard.interpreters.pickle.values import Named
from guard.limits import Budget

Wording = Callable[[], str]
"""Asked for text only where the text will be kept."""

WORDINGS_MOST = 12
"""Different wordings kept for one (global, use, outcome)."""


@dataclass(slots=True)
class Line:
    """One way in which one global is used."""

    use: Use
    outcome: Outcome
    does: str
    at: int
    count: int = 1


@dataclass(slots=True)
class Account:
    """All that is done with one global."""

    named: Named
    lines: dict[tuple[Use, Outcome, str], Line] = field(default_factory=dict)
    wordings: dict[tuple[Use, Outcome], int] = field(default_factory=dict)

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


@dataclass(slots=True)
class Operation:
    """Something done to, or by, what has no name."""

    kind: str
    does: str
    at: int
    count: int = 1


@dataclass(slots=True)
class Event:
    """One thing that happens, in order: what ``guard show`` prints and the soundness test compares."""

    at: int
    kind: str
    module: str
    name: str
    detail: str
    """Arguments, state, method or id."""
    text: str = ""
    """The statement as Python-like text."""


@dataclass(frozen=True, slots=True)
class Embedded:
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
        self.events: list[Event] = []
        self.embedded: dict[tuple[int, str], Embedded] = {}

    @property
    def size(self) -> int:
        """How many globals and kinds of operation stand in it."""
        return len(self.accounts) + len(self.operations)

    def use(self, named: Named, use: Use, outcome: Outcome, at: int, does: Wording) -> None:
        """Record one use of a global. ``does`` is asked for the wording only where it will be kept."""
        account = self.accounts.get((named.module, named.name))
        if account is None:
            self.budget.spend_facts()
            account = self.accounts[named.module, named.name] = Account(named)
        seen = account.wordings.get((use, outcome), 0)
        worded = outcome is not Outcome.ADMITTED and seen < WORDINGS_MOST
        text = does() if worded or seen == 0 else ""
        if seen and not text:
            first = next(line for line in account.lines.values() if (line.use, line.outcome) == (use, outcome))
            first.count += 1
            return
        line = account.lines.get((use, outcome, text))
        if line is None:
            account.lines[use, outcome, text] = Line(use, outcome, text, at)
            account.wordings[use, outcome] = seen + 1
        else:
            line.count += 1

    def operate(self, kind: str, does: str, at: int) -> None:
        """Record an operation on something without a name."""
        key = (kind, does if self.kinds.get(kind, 0) < WORDINGS_MOST else "")
        operation = self.operations.get(key)
        if operation is None:
            self.budget.spend_facts()
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
            self.budget.spend_facts()
            self.embedded[value, format_] = Embedded(value, format_, at)
