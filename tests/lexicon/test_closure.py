"""Composition: whatever admitted callables do to one another, nothing comes of it but data, new, build and fill."""

from __future__ import annotations

import pytest

from guard.facts import Use
from guard.lexicon import Entry, Kind, entries, tables
from guard.lexicon import patterns as p

ALL = [entry for name in tables() for entry in entries(name).values()]
FREE = p.Global(admitted=Use.REFERENCE, but=("numpy:ndarray",))
"""What may be called freely: not the type that makes pointers of bytes, which may only be kept."""
HARMLESS = (p.NewStep, p.BuildStep, p.FillStep, p.HashStep, p.ComputeStep)


def named(entry: Entry) -> str:
    return f"{entry.module}:{entry.name}"


def admitted(use: Use) -> list[Entry]:
    return [entry for entry in ALL if use in entry.uses]


HIGHER = [entry for entry in ALL if any(isinstance(step, p.CallStep) for step in entry.effect.steps)]


def patterns_at(entry: Entry, index: int) -> p.Pattern:
    assert entry.call is not None
    return (*entry.call.required, *entry.call.optional)[index]


@pytest.mark.parametrize("entry", HIGHER, ids=named)
def test_a_trampoline_calls_only_what_a_stream_may_call_itself(entry: Entry) -> None:
    for step in entry.effect.steps:
        if isinstance(step, p.CallStep):
            wanted = patterns_at(entry, step.callee)
            assert isinstance(wanted, p.Global)
            callable_ = {named(one) for one in admitted(Use.CALL)}
            assert wanted.admitted is Use.CALL or set(wanted.names) <= callable_  # whose own condition is tested again
            assert step.args >= 0


def test_no_pair_of_a_trampoline_and_a_reference_leaves_the_harmless_effects() -> None:
    reachable = admitted(Use.REFERENCE)
    assert len(HIGHER) >= 2
    assert len(reachable) > 500
    for outer in HIGHER:
        for inner in reachable:
            for step in inner.effect.steps:
                assert isinstance(step, HARMLESS), (named(outer), named(inner), step)


def test_what_loads_or_resolves_is_never_passed_around() -> None:
    for entry in ALL:
        if any(isinstance(step, p.LoadsStep | p.ResolveStep | p.CallStep) for step in entry.effect.steps):
            assert Use.REFERENCE not in entry.uses, named(entry)
            assert entry.call is not None, named(entry)


def test_what_resolves_resolves_admitted_values_only() -> None:
    known = {(entry.module, entry.name) for entry in ALL if entry.kind is Kind.VALUE}
    resolving = [e for e in ALL if any(isinstance(step, p.ResolveStep) for step in e.effect.steps)]
    assert resolving
    for entry in resolving:
        modules, names = patterns_at(entry, 0), patterns_at(entry, 1)
        assert isinstance(modules, p.Literal)
        assert isinstance(names, p.Literal)
        assert {(module, name) for module in modules.values for name in names.values} <= known


def test_what_makes_instances_of_its_argument_takes_only_what_may_be_made() -> None:
    may = {named(entry) for entry in admitted(Use.NEW)}
    for entry in ALL:
        for step in entry.effect.steps:
            if isinstance(step, p.NewStep):
                wanted = patterns_at(entry, step.cls)
                assert isinstance(wanted, p.Global)
                assert wanted.admitted is Use.NEW or set(wanted.names) <= may, named(entry)


KEEPERS = {"collections:defaultdict": 0, "functools:partial": 0}


@pytest.mark.parametrize(("name", "index"), KEEPERS.items())
def test_what_calls_later_keeps_only_what_may_be_called_freely(name: str, index: int) -> None:
    entry = next(entry for entry in ALL if named(entry) == name)
    wanted = patterns_at(entry, index)
    options = wanted.options if isinstance(wanted, p.Either) else (wanted,)
    assert {option for option in options if option != p.Literal((None,))} == {FREE}
    if Use.BUILD in entry.uses:
        assert isinstance(entry.state, p.Row)
        assert entry.state.items[0] == FREE


def test_no_instance_can_be_given_an_attribute_that_only_its_class_should_have() -> None:
    """A dict from which ``__getattr__`` answers is closed to dunders wherever BUILD reaches it."""
    modules = [entry for entry in ALL if entry.module.startswith("torch.nn.modules.") and Use.BUILD in entry.uses]
    guarded = [entry for entry in modules if isinstance(entry.state, p.Fields)]
    assert len(guarded) >= len(modules) - 1  # _WrappedHook answers from nothing
    for entry in guarded:
        assert isinstance(entry.state, p.Fields)
        assert {"_parameters", "_buffers", "_modules", "register_parameter"} <= {name for name, _ in entry.state.known}
    ordered = next(entry for entry in ALL if named(entry) == "collections:OrderedDict")
    assert ordered.keys is not None
    assert ordered.state == p.Mapped(p.Literal(("_metadata",)), p.Anything())
