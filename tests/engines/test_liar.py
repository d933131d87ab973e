"""A process of engines that lies costs only answers: what it says is bounded, and what makes no sense is none."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from guard import engines
from guard.artifact import Location
from guard.engines import answers, process
from guard.engines.exchange import OBJECTIONS_MOST
from guard.inspection import Opinion, Standing
from guard.streams.window import Window
from tests.engines import lying_child

HERE = Path(__file__).resolve().parent

SECONDS = 20
"""A lie or two for each engine, their silences (half a second) and the starts after them."""

ANSWERS = {"flood-of-frames"}
"""Lies that begin with what is an answer; more is said then than was asked, for which the process is ended."""

Plant = Callable[[str], None]


@pytest.fixture
def plant(monkeypatch: pytest.MonkeyPatch) -> Iterator[Plant]:
    """Plant a liar in every process of engines."""

    def planting(lie: str) -> None:
        planted = (
            f"sys.path.append({str(HERE)!r}); import lying_child; lying_child.plant({lie!r}); from guard.engines.child"
        )
        monkeypatch.setattr(process, "START", process.START.replace("from guard.engines.child", planted))

    monkeypatch.setattr(process, "SILENCE_SECONDS", 0.7)
    monkeypatch.setattr(answers, "NAMES_SECONDS", 5.0)
    monkeypatch.setattr(answers, "STREAMS_SECONDS", 2.0)
    engines.end()
    answers.forget()
    yield planting
    engines.end()
    answers.forget()


def bounded(ask: Callable[[], tuple[Opinion, ...]]) -> tuple[Opinion, ...]:
    began, before = time.monotonic(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    said = ask()
    assert time.monotonic() - began < SECONDS
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100 << 10
    return said


@pytest.mark.parametrize("lie", lying_child.FOR_NAMES)
def test_a_lie_about_a_name_costs_that_answer(lie: str, plant: Plant) -> None:
    plant(lie)
    said = bounded(lambda: engines.opinions([("os", "system"), ("lie", "a")]))
    heard = [one.standing for one in said if one.about == "lie.a"]
    assert heard == [Standing.SAFE if lie in ANSWERS else Standing.INCONCLUSIVE] * 2
    assert [one.standing for one in engines.opinions([("os", "system")])] == [Standing.DANGEROUS] * 2


@pytest.mark.parametrize("lie", lying_child.FOR_STREAMS)
def test_a_lie_about_a_stream_costs_that_answer(lie: str, plant: Plant) -> None:
    plant(lie)
    stream = (Location(uri="x"), Window.of(b"\x80\x04N."))
    said = bounded(lambda: engines.opinions([], streams=[stream], mode="all"))
    assert {one.standing for one in said if one.subject is None} == {Standing.INCONCLUSIVE}
    assert len(said) <= 2 * (OBJECTIONS_MOST + 1)
    assert Standing.SAFE not in {one.standing for one in said}
