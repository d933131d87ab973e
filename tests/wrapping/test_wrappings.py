"""A pickle is judged in whatever wraps it, to any depth, as if it lay there alone; and found at its exact place."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pytest

from fixtures.assemble import EMPTY_DICT, GLOBAL, MARK, PROTO, REDUCE, SETITEM, STOP, STR, TUPLE1, program
from guard.inspection import Inspection, Verdict
from guard.limits import Limits
from guard.pipeline import Options, inspect
from guard.sources import memory
from tests.wrapping import campaign
from tests.wrapping.wrappers import CARRIERS, WRAPPERS, Carrier, Wrapper

BEFORE = program(PROTO(2), EMPTY_DICT, STR("weights"), GLOBAL("os", "system"), STR("touch guard-was-here"), TUPLE1)
ATTACK = BEFORE + REDUCE + SETITEM + STOP
HONEST = program(PROTO(2), EMPTY_DICT, STR("weights"), STR("w" * 200), SETITEM, STOP)
CUT = program(PROTO(2), MARK, STR("weights"), STR("w" * 200))
"""A pickle whose end is missing."""

BY_NAME = {wrapper.name: wrapper for wrapper in WRAPPERS}
CHANCE = random.Random(11)  # noqa: S311 -- the same wrappings in every run
DEEP = [CHANCE.choices(WRAPPERS, k=depth) for depth in (3, 4, 5, 7) for _ in range(30)]


@dataclass(frozen=True)
class Wrapped:
    """A pickle in a carrier in wrappers, inside out."""

    data: bytes
    name: str
    way: tuple[str, ...]
    """The members on the way in."""
    at: int
    """Where the pickle begins in the last of them."""


def wrapped(pickled: bytes, carrier: Carrier, around: Sequence[Wrapper]) -> Wrapped:
    """Wrap a pickle, and say where it is then."""
    names = ["model" + carrier.ending]
    data = carrier.carry(pickled)
    at = carrier.at(data, pickled)
    for wrapper in around:
        data = wrapper.wrap(data, names[-1])
        names.append(names[-1] + wrapper.ending)
    way: list[str] = []
    known = names[-1]
    for wrapper, stored in zip(reversed(around), reversed(names[:-1]), strict=True):
        way.append(wrapper.child(known, stored))
        known = way[-1].rpartition("/")[2]
    return Wrapped(data, names[-1], (*way, *carrier.inside), at)


def judged(made: Wrapped) -> Inspection:
    return inspect(memory.of_bytes(made.data, made.name), Options(engines="none"))


def ways() -> Iterator[object]:
    """Every carrier in every wrapper; every wrapper in every other; many drawn, deeper."""
    for carrier in CARRIERS:
        yield pytest.param(carrier, (), id=carrier.name)
        for wrapper in WRAPPERS:
            yield pytest.param(carrier, (wrapper,), id=f"{carrier.name}-{wrapper.name}")
    for inner, outer in itertools.product(WRAPPERS, repeat=2):
        yield pytest.param(CARRIERS[0], (inner, outer), id=f"{inner.name}-{outer.name}")
    for number, around in enumerate(DEEP):
        carrier = CARRIERS[number % len(CARRIERS)]
        yield pytest.param(carrier, tuple(around), id=f"{number}-{len(around)}-deep")


WAYS = list(ways())


@pytest.mark.parametrize(("carrier", "around"), WAYS)
def test_an_attack_is_found_at_its_exact_place(carrier: Carrier, around: Sequence[Wrapper]) -> None:
    made = wrapped(ATTACK, carrier, around)
    seen = judged(made)
    assert seen.verdict is Verdict.MALICIOUS
    places = [
        (one.at.members, one.at.offset)
        for part in seen.walk()
        for finding in part.findings
        if finding.rule == "GRD101"
        for one in finding.evidence
    ]
    assert (made.way, made.at + len(BEFORE)) in places


@pytest.mark.parametrize(("carrier", "around"), WAYS)
def test_an_honest_pickle_stays_clean(carrier: Carrier, around: Sequence[Wrapper]) -> None:
    seen = judged(wrapped(HONEST, carrier, around))
    said = [(one.rule, one.message) for part in seen.walk() for one in part.findings]
    said += [(gap.reason, gap.detail) for part in seen.walk() for gap in part.coverage.gaps]
    assert (seen.verdict, said) == (Verdict.CLEAN, [])


@pytest.mark.parametrize(("carrier", "around"), WAYS)
def test_a_pickle_without_its_end_is_never_clean(carrier: Carrier, around: Sequence[Wrapper]) -> None:
    seen = judged(wrapped(CUT, carrier, around))
    assert seen.verdict is not Verdict.CLEAN


@pytest.mark.parametrize(("carrier", "around"), WAYS)
def test_a_wrapping_without_its_end_is_never_clean(carrier: Carrier, around: Sequence[Wrapper]) -> None:
    made = wrapped(HONEST, carrier, around)
    cut = len(made.data.rstrip(b"\0")) * 2 // 3  # zeros at the end are nobody's loss
    seen = judged(Wrapped(made.data[:cut], made.name, made.way, made.at))
    assert seen.verdict is not Verdict.CLEAN


@pytest.mark.parametrize("wrapper", WRAPPERS, ids=lambda one: one.name)
def test_what_is_nested_too_deep_is_said(wrapper: Wrapper) -> None:
    depth = Limits().depth
    near = judged(wrapped(HONEST, CARRIERS[0], [BY_NAME["gzip"]] * (depth - 1) + [wrapper]))
    assert near.verdict is Verdict.CLEAN
    beyond = judged(wrapped(HONEST, CARRIERS[0], [BY_NAME["gzip"]] * depth + [wrapper]))
    assert beyond.verdict is Verdict.UNKNOWN
    assert any("nested more than" in gap.detail for part in beyond.walk() for gap in part.coverage.gaps)


def test_programs_that_nobody_wrote_do_inside_what_they_do_alone() -> None:
    assert list(campaign.campaign(9_000_000, 400)) == []
