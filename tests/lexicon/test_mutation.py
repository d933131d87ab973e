"""Each condition of each entry is needed: take any away, and the machine admits something that it refuses today."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence

import pytest
from msgspec.structs import replace

from guard.errors import GuardError
from guard.facts import Outcome, Use
from guard.interpreters.pickle.effects import World
from guard.interpreters.pickle.ledger import Ledger
from guard.interpreters.pickle.values import Made, Named
from guard.lexicon import Entry, Variant, lookup, table, tables
from guard.lexicon import patterns as p
from tests.lexicon.mutants import Mutator

ALL = [entry for name in tables() for entry in table(name).samples()]
CONDITIONAL = [e for e in ALL if e.call is not None or e.state or e.variants or e.keys or Use.BUILD in e.uses]

Try = tuple[Entry, Use, Variant | None, Sequence[int]]
"""An entry with one condition less, the use that the condition is for, the instance's variant, and what to try."""


class Outcomes(Ledger):
    """A ledger that keeps the outcome of each use of one global."""

    def __init__(self, world: Mutator) -> None:
        """Keep nothing yet."""
        super().__init__(world.heap.window.budget, trace=False)
        self.seen: list[tuple[str, Use, Outcome]] = []

    def use(self, named: Named, use: Use, outcome: Outcome, at: int, does: Callable[[], str]) -> None:
        """Write one down."""
        self.seen.append((named.full, use, outcome))
        super().use(named, use, outcome, at, does)


def named(entry: Entry) -> str:
    return f"{entry.module}:{entry.name}"


def outcome(mutator: Mutator, entry: Entry, use: Use, variant: Variant | None, value: int) -> Outcome:
    """What the machine says of one use of one entry."""
    ledger = Outcomes(mutator)
    world = World(mutator.heap, ledger, lookup)
    origin = Named(entry.module, entry.name, entry, 0, None)
    made = mutator.heap.add(Made(origin, instance=True, vetted=True, variant=variant))
    with contextlib.suppress(GuardError):  # what comes after the use is not asked here
        match use:
            case Use.CALL:
                world.call(mutator.heap.add(origin), value, 0)
            case Use.NEW:
                world.new(mutator.heap.add(origin), value, 0)
            case Use.BUILD:
                world.build(made, value, 0)
            case _:
                world.set_items(made, [value, mutator.constant(1)], 0)
    return next(seen for name, used, seen in ledger.seen if (name, used) == (origin.full, use))


def weaker(mutator: Mutator, entry: Entry) -> Iterator[Try]:
    """The entry without each of its conditions in turn."""
    if entry.call is not None:
        for less, values in mutator.calls(entry.call):
            use = Use.CALL if Use.CALL in entry.uses else Use.NEW
            if use is Use.CALL or any(mutator.heap.items(value) for value in values):  # __new__ alone is always met
                yield replace(entry, call=less), use, None, values
    if Use.BUILD in entry.uses and not entry.variants:
        states = mutator.mutants(entry.state) if entry.state else [(p.Anything(), mutator.hostile())]
        for state, values in states:
            yield replace(entry, state=state), Use.BUILD, None, values
    for state, values in mutator.mutants(entry.keys) if entry.keys else ():
        yield replace(entry, keys=state), Use.FILL, None, values
    for i, variant in enumerate(entry.variants):
        rest = (entry.variants[:i], entry.variants[i + 1 :])
        for call, values in mutator.calls(variant.call):
            fewer = replace(variant, call=call or p.Args(rest=p.Anything()))
            yield replace(entry, variants=(*rest[0], fewer, *rest[1])), Use.CALL, None, values
        for state, values in mutator.mutants(variant.state):
            fewer = replace(variant, state=state)
            yield replace(entry, variants=(*rest[0], fewer, *rest[1])), Use.BUILD, fewer, values


def survives(mutator: Mutator, entry: Entry, attempt: Try) -> bool:
    """Whether nothing that is tried tells the entry from the one that lacks a condition."""
    less, use, variant, values = attempt
    whole = next((one for one in entry.variants if variant and one.name == variant.name), None)
    return not any(
        outcome(mutator, entry, use, whole, value) is Outcome.UNMET
        and outcome(mutator, less, use, variant, value) is Outcome.ADMITTED
        for value in values
    )


@pytest.mark.parametrize("entry", CONDITIONAL, ids=named)
def test_no_condition_can_be_taken_away_unnoticed(entry: Entry) -> None:
    mutator = Mutator.fresh()
    tries = list(weaker(mutator, entry))
    assert tries
    survivors = [attempt for attempt in tries if survives(mutator, entry, attempt)]
    assert not survivors, [(str(one[1]), one[0].call, one[0].state, one[0].keys) for one in survivors][:3]


def test_there_are_conditions_to_take_away() -> None:
    mutator = Mutator.fresh()
    assert sum(1 for entry in CONDITIONAL for _ in weaker(mutator, entry)) > 5000


def test_a_condition_that_refuses_nothing_is_noticed() -> None:
    entry = lookup("numpy._core.multiarray", "_reconstruct")
    assert entry is not None
    mutator = Mutator.fresh()
    value = mutator.items("tuple", *mutator.hostile())
    assert survives(mutator, entry, (entry, Use.CALL, None, [value]))
    assert not survives(mutator, entry, (replace(entry, call=None), Use.CALL, None, [value]))
