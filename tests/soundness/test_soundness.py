"""The pickle machine against CPython's own unpicklers, on programs that nobody wrote.

A few thousand here; ``make soundness N=100000`` for more, with the figures.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib.util import find_spec
from typing import Any

import pytest

from tests.soundness import adapter, arrays, kept, oracle
from tests.soundness.adapter import Everything, Reading
from tests.soundness.campaign import Failure, Tally, campaign, coverage, examine, job
from tests.soundness.compare import Miss
from tests.soundness.mutations import OPCODES, real_pickles, split
from tests.soundness.shrink import shrink

FIRST = 7_000_000
"""Number of the first program: other ones than a campaign by hand begins with."""

HOW: dict[str, Any] = {
    "python": False,
    "permissive": True,
    "encoding": "ascii",
    "fix_imports": True,
    "persistent": True,
    "buffers": 4,
    "extensions": "cold",
    "peek": True,
    "streams": 1,
    "real": False,
    "seed": 1,
}
"""A plain configuration: C's unpickler over bytes, and recorders that accept everything."""


@pytest.mark.parametrize("part", range(5))
def test_no_property_fails_on_a_thousand_programs(part: int) -> None:
    tally = campaign(FIRST + part * 1000, 1000)
    assert [failure for failures in tally.failures.values() for failure in failures] == []
    assert tally.programs == 1000
    assert tally.killed < 5
    assert tally.exact > 0.4 * tally.runs, "most runs are compared in every respect, or the test says little"
    assert tally.computed > 0
    assert {code for code, well in tally.outcomes if well} >= OPCODES.keys(), coverage(tally)
    assert sum(1 for _, well in tally.outcomes if not well) >= 30, coverage(tally)
    assert len(tally.pairs) > 1000


@pytest.mark.parametrize("name", sorted(name for name, _ in kept.kept()))
def test_programs_of_the_past_hold(name: str) -> None:
    program, runs = dict(kept.kept())[name]
    tally = Tally()
    assert [failure.miss for failure in examine([(program, runs)], tally)] == []
    assert tally.killed == 0


@pytest.mark.skipif(find_spec("joblib") is None, reason="joblib is the oracle")
def test_joblib_does_nothing_that_is_not_said() -> None:
    tally = arrays.campaign(FIRST, 1000)
    assert tally.failures == {}, arrays.told(tally)
    assert tally.killed < 5
    assert tally.arrays > 400
    assert tally.complete > 200
    assert tally.inexact < 150, "most programs are compared, or the test says little"


def test_programs_are_the_same_for_ever() -> None:
    assert [arrays.job(number) for number in range(30)] == [arrays.job(number) for number in range(30)]
    assert [job(number) for number in range(30)] == [job(number) for number in range(30)]


def test_splitting_loses_nothing() -> None:
    for program in real_pickles():
        assert b"".join(split(program)) == program
        assert b"".join(split(program[:-3])) == program[:-3]


def test_a_program_that_kills_the_oracle_costs_only_itself() -> None:
    fatal: tuple[bytes, list[dict[str, Any]]] = (b"N.", [{"no": "configuration"}])
    good = (b"cos\nsystem\n.", [HOW])
    answers = list(oracle.outcomes([good, fatal, good]))
    assert answers[0] == answers[2] is not None
    assert answers[1] is None


def test_nothing_real_is_reached() -> None:
    program = b"cos\nsystem\n(S'exit 1'\ntR0cbuiltins\nexec\n(S'1/0'\ntR."
    runs = [{**HOW, "python": python, "real": real} for python in (False, True) for real in (False, True)]
    (answers,) = oracle.outcomes([(program, runs)])
    assert answers is not None
    assert [answer["error"] for answer in answers] == [""] * 4
    assert ["call", "n", "os", "system", "'exit 1'"] in answers[3]["events"]


# -- the test has teeth: a machine that errs is caught ----------------------------------------------------------------

PROGRAM = b"cm\nf\nq\x00(K\x01tR0h\x00)\x81}b]h\x00a0}h\x00Ns0."
"""Imports, calls, makes, builds and hashes ``m.f``."""


def _forgets_the_import(reading: Reading) -> Reading:
    return replace(reading, imports={})


def _forgets_the_call(reading: Reading) -> Reading:
    return replace(reading, imports={name: uses - {"call"} for name, uses in reading.imports.items()})


def _forgets_the_state(reading: Reading) -> Reading:
    return replace(reading, imports={name: uses - {"build"} for name, uses in reading.imports.items()})


def _forgets_the_key(reading: Reading) -> Reading:
    return replace(reading, imports={name: uses - {"hash"} for name, uses in reading.imports.items()})


def _reports_everything(reading: Reading) -> Reading:
    return replace(reading, imports={**reading.imports, ("os", "system"): frozenset({"import"})})


def _stops_early(reading: Reading) -> Reading:
    return replace(reading, stopped=False, error="no idea")


def _ends_elsewhere(reading: Reading) -> Reading:
    return replace(reading, end=reading.end + 1)


def _mistakes_an_argument(reading: Reading) -> Reading:
    events = [(kind, module, name, "2" if kind == "call" else detail) for kind, module, name, detail in reading.events]
    return replace(reading, events=tuple(events))


def _mistakes_the_order(reading: Reading) -> Reading:
    return replace(reading, events=reading.events[::-1])


def _loses_an_event(reading: Reading) -> Reading:
    return replace(reading, events=reading.events[:1])


def _crashes(_reading: Reading) -> Reading:
    return Reading(crashed="boom")


@pytest.mark.parametrize(
    ("errs", "property_"),
    [
        (_forgets_the_import, "import"),
        (_forgets_the_call, "use"),
        (_forgets_the_state, "use"),
        (_forgets_the_key, "use"),
        (_reports_everything, "invented"),
        (_stops_early, "end"),
        (_ends_elsewhere, "end"),
        (_mistakes_an_argument, "order"),
        (_mistakes_the_order, "order"),
        (_loses_an_event, "order"),
        (_crashes, "crash"),
    ],
)
def test_a_machine_that_errs_is_caught(
    monkeypatch: pytest.MonkeyPatch, errs: Callable[[Reading], Reading], property_: str
) -> None:
    right = adapter.read
    assert _properties(PROGRAM) == set()
    monkeypatch.setattr(adapter, "read", lambda program, how: errs(right(program, how)))
    assert property_ in _properties(PROGRAM)


def test_readings_that_miss_a_name_are_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adapter, "read_all", lambda _program: Everything())
    assert _properties(PROGRAM) == {"union"}
    monkeypatch.setattr(adapter, "read_all", lambda _program: Everything(crashed="boom"))
    assert _properties(PROGRAM) == {"crash"}


def test_a_computed_import_covers_what_it_resolves() -> None:
    program = b"\x80\x04cm\nf\n)Rcm\nf\n)R\x93."
    runs = [{**HOW, "permissive": False, "seed": seed} for seed in range(300)]
    (answers,) = oracle.outcomes([(program, runs)])
    assert answers is not None
    resolved = {(event[2], event[3]) for answer in answers for event in answer["events"] if event[0] == "import"}
    assert len(resolved - {("m", "f")}) > 3, "some drawn results are names"
    assert list(examine([(program, runs)], Tally())) == []
    assert "computed-import" in adapter.read(program, HOW).operators


def test_a_failing_program_is_shrunk(monkeypatch: pytest.MonkeyPatch) -> None:
    right = adapter.read
    monkeypatch.setattr(adapter, "read", lambda program, how: _forgets_the_import(right(program, how)))
    failure = Failure(b"\x80\x02]q\x01K\x05a" + PROGRAM + b"more", HOW, Miss("import", ""))
    assert shrink(failure).program in {b"cm\nf\n", b"c\n\n", b"cm\n\n", b"cm\nf"}


def _properties(program: bytes) -> set[str]:
    return {failure.miss.property for failure in examine([(program, [HOW])], Tally())}
