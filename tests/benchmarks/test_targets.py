"""Targets are computed from runs, made up here: met, missed, and not measured, with the peer that says why."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

import pytest

from tests.benchmarks import contestants
from tests.benchmarks.contest import Heat
from tests.benchmarks.contestants import CHECK, CONTESTANTS, INPUTS, OPEN, OPENSSL, SCAN
from tests.benchmarks.measure import Run
from tests.benchmarks.table import Setting, paper
from tests.benchmarks.targets import TARGETS, Form, Measure, Outcome, Target, by_cell, judge, worst

SHARE = Target(about="x", form=Form.SHARE, bound=1.1, against="picklescan")
GAIN = Target(about="x", form=Form.GAIN, bound=8, against="picklescan")


def ran(who: str, *seconds: float, name: str = "x", code: int = 0, capped: bool = False, mebibytes: float = 20) -> Heat:
    runs = [
        Run(seconds=cpu, wall=cpu / 2, mebibytes=mebibytes, together=mebibytes, exit_code=code, capped=capped)
        for cpu in seconds
    ]
    return Heat(input=name, contestant=who, command=("x",), runs=tuple(runs))


def outcome(target: Target, *heats: Heat, who: str = SCAN) -> Outcome:
    return judge(target, who, by_cell(heats), {})


def test_a_share_is_ours_by_theirs_in_medians() -> None:
    found = outcome(SHARE, ran(SCAN, 1, 2, 9), ran("picklescan", 2, 2, 30))
    assert (found.number, found.met) == (1.0, True)
    assert outcome(SHARE, ran(SCAN, 2.3), ran("picklescan", 2)).met is False


def test_a_gain_is_theirs_by_ours() -> None:
    found = outcome(GAIN, ran(SCAN, 1), ran("picklescan", 8))
    assert (found.number, found.met) == (8.0, True)
    assert outcome(GAIN, ran(SCAN, 1), ran("picklescan", 7.9)).met is False


def test_the_clock_is_compared_where_it_is_asked_for() -> None:
    target = Target(about="x", form=Form.GAIN, measure=Measure.wall, bound=1, against="picklescan")
    slow = Heat(
        input="x",
        contestant="picklescan",
        runs=(Run(seconds=1, wall=40, mebibytes=1, together=1, exit_code=0),),
    )
    assert outcome(target, ran(SCAN, 4), slow).number == 20


def test_guard_is_compared_with_itself_on_another_input() -> None:
    target = Target(about="large", form=Form.SHARE, bound=1.1, there="slight", measure=Measure.together)
    heats = [
        ran(who, 1, name=name, mebibytes=size)
        for who, name, size in ((SCAN, "large", 33), (SCAN, "slight", 30), (CHECK, "large", 60), (CHECK, "slight", 30))
    ]
    assert outcome(target, *heats).number == pytest.approx(1.1)
    assert outcome(target, *heats).met is True
    assert outcome(target, *heats, who=CHECK).met is False


def test_memory_over_start_up_is_in_megabytes() -> None:
    target = next(target for target in TARGETS if target.form is Form.OVER)
    start = ran(SCAN, 1, name=contestants.START, mebibytes=20)
    held = outcome(target, start, ran(CHECK, 1, name=target.about, mebibytes=115), who=CHECK)
    assert held.number == pytest.approx(99.6, abs=0.1)
    assert held.met is True
    assert outcome(target, start, ran(CHECK, 1, name=target.about, mebibytes=116), who=CHECK).met is False


def test_a_peer_that_is_absent_says_nothing_and_its_reason_is_told() -> None:
    gone = Heat(input="x", contestant="picklescan", absent="could not be installed: no wheel")
    assert outcome(SHARE, ran(SCAN, 1), gone) == Outcome(why="picklescan: could not be installed: no wheel")
    assert outcome(SHARE, ran(SCAN, 1)) == Outcome(why="picklescan: did not take part")


@pytest.mark.parametrize("code", [2, -11])
def test_a_peer_that_crashed_says_nothing_however_fast_it_was(code: int) -> None:
    found = outcome(SHARE, ran(SCAN, 1), ran("picklescan", 0.01, code=code))
    assert found == Outcome(why=f"picklescan: ended with {code}")


def test_a_peer_that_objects_got_through() -> None:
    assert outcome(GAIN, ran(SCAN, 1), ran("picklescan", 9, code=1)).met is True


def test_a_peer_at_the_cap_can_be_enough_to_meet_a_target_and_never_to_miss_one() -> None:
    capped = ran("picklescan", 120, code=-9, capped=True)
    met = outcome(GAIN, ran(SCAN, 2), capped)
    assert (met.number, met.at_cap, met.met) == (60, True, True)
    unknown = outcome(GAIN, ran(SCAN, 60), capped)
    assert (unknown.number, unknown.at_cap, unknown.met) == (2, True, None)
    assert outcome(SHARE, ran(SCAN, 60), capped).met is True
    assert outcome(SHARE, ran(SCAN, 600), capped).met is None


@pytest.mark.parametrize("ours", [ran(SCAN, 0.1, code=3), ran(SCAN, 120, code=-9, capped=True)])
def test_where_guard_does_not_get_through_the_target_is_missed(ours: Heat) -> None:
    found = outcome(GAIN, ours, ran("picklescan", 100))
    assert found.met is False
    assert found.number is None
    assert found.why.startswith("guard scan: ended ")


def test_where_guard_is_absent_nothing_was_measured() -> None:
    found = outcome(GAIN, Heat(input="x", contestant=SCAN, absent="no wheel"), ran("picklescan", 100))
    assert found == Outcome(why="guard scan: no wheel")


def test_the_machine_alone_is_taken_as_it_was_measured() -> None:
    target = next(target for target in TARGETS if target.form is Form.ALONE)
    assert judge(target, "", {}, {"dict of 1M str → int": 0.49}).met is True
    assert judge(target, "", {}, {"dict of 1M str → int": 0.61}) == Outcome(number=0.61, met=False)
    assert judge(target, "", {}, {}, "it failed") == Outcome(why="it failed")


def test_the_shortfall_is_how_far_from_the_bound() -> None:
    assert Outcome(number=2.2, met=False).shortfall(SHARE) == pytest.approx(2)
    assert Outcome(number=4, met=False).shortfall(GAIN) == 2
    assert Outcome(number=16, met=True).shortfall(GAIN) == 0.5
    assert Outcome(why="absent").shortfall(GAIN) == 0


def test_the_worst_ratio_is_found_among_those_who_got_through() -> None:
    heats = [
        *(ran(SCAN, 2, name=name) for name in "abc"),
        ran(CHECK, 3, name="b"),
        ran("picklescan", 1, name="a"),
        ran("modelscan", 1, name="b"),
        ran("fickling", 0.1, name="c", code=2),
        ran("modelaudit", 0.1, name="c", code=-9, capped=True),
        ran(OPENSSL, 0.1, name="c"),
    ]
    found = worst(by_cell(heats), Measure.seconds)
    assert found is not None
    assert (found.ratio, found.input, found.who, found.peer) == (3, "b", CHECK, "modelscan")
    assert worst(by_cell(heats[:2]), Measure.seconds) is None


def test_every_target_is_about_inputs_and_contestants_that_are_there() -> None:
    who_takes_part = {what.name: set(what.who) for what in INPUTS}
    for target in TARGETS:
        assert target.about in who_takes_part
        if target.form is Form.ALONE:
            continue
        there = target.there or target.about
        assert set(target.who) <= who_takes_part[target.about], target
        assert {target.against} if target.against else set(target.who) <= who_takes_part[there], target
        assert target.against in {"", *who_takes_part[there]}, target


# --- the paper --------------------------------------------------------------------------------------------------------

SETTING = Setting(
    machine="a machine",
    versions="guard 0, others 1",
    date=dt.datetime(2026, 1, 2, 3, 4, tzinfo=dt.UTC),
    cap=120,
    most=15,
    floor=17,
    notes=["a note"],
)


def whole() -> list[Heat]:
    """Made up: guard takes 1 s, picklescan 30; fickling is not there, modelscan crashes, modelaudit is capped."""
    costs = {
        SCAN: lambda name: ran(SCAN, 1, name=name),
        CHECK: lambda name: ran(CHECK, 1, name=name),
        OPEN: lambda name: Heat(input=name, contestant=OPEN, absent="this guard has no --sandbox"),
        "picklescan": lambda name: ran("picklescan", 30, name=name),
        "modelscan": lambda name: ran("modelscan", 0.1, name=name, code=3),
        "fickling": lambda name: Heat(input=name, contestant="fickling", absent="could not be installed: no wheel"),
        "modelaudit": lambda name: ran("modelaudit", 120, name=name, code=-9, capped=True),
        OPENSSL: lambda name: ran(OPENSSL, 0.5, name=name),
    }
    assert set(costs) == set(CONTESTANTS)
    return [costs[who](what.name) for what in INPUTS for who in what.who]


def rows(text: str, title: str) -> Sequence[Sequence[str]]:
    part = text.partition(f"## {title}\n")[2].partition("\n## ")[0]
    lines = [line for line in part.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def test_the_paper_tells_every_target_and_every_figure() -> None:
    text = paper(whole(), SETTING, {}, "machine.py failed: no reason")
    targets = rows(text, "Targets")
    assert len(targets) == len(TARGETS)
    assert {row[-1] for row in targets} == {"met", "**MISSED**", "not measured"}
    assert [row for row in targets if "machine.py failed: no reason" in row[3]]
    counts = re.search(r"(\d+) targets: (\d+) met, (\d+) MISSED, (\d+) not measured\.", text)
    assert counts is not None
    total, *states = (int(number) for number in counts.groups())
    assert total == len(TARGETS) == sum(states)
    figures = rows(text, "Figures")
    assert len(figures) == sum(len([who for who in what.who if who != OPEN]) for what in INPUTS)
    assert len({len(row) for row in figures}) == 1


def test_the_paper_hides_nobody() -> None:
    text = paper(whole(), SETTING, {}, "")
    figures = rows(text, "Figures")
    assert {row[-1] for row in figures if row[1] == "fickling"} == {"could not be installed: no wheel"}
    assert {row[-1] for row in figures if row[1] == "modelscan"} == {"exit 3: did not go through"}
    assert {(row[2], row[-1]) for row in figures if row[1] == "modelaudit"} == {("> 120.00", "at the cap")}
    assert f"- `{OPEN}` took part in nothing: this guard has no --sandbox" in text
    assert "- `fickling` took part in nothing: could not be installed: no wheel" in text


def test_the_paper_says_what_would_embarrass_us() -> None:
    part = paper(whole(), SETTING, {}, "").partition("## What would embarrass us\n")[2].partition("\n## ")[0]
    assert "- CPU: at worst `guard scan` takes **0.03 ×** what picklescan takes" in part
    assert "- Farthest from its target, and missing it: " in part
    assert contestants.HASHED in part
    broken = [ran(CHECK, 1, name=heat.input, code=3) if heat.contestant == CHECK else heat for heat in whole()]
    assert f"- {contestants.DICT}: guard check: ended with 3." in paper(broken, SETTING, {}, "")


def test_the_paper_says_what_it_was_measured_on() -> None:
    text = paper(whole(), SETTING, {}, "")
    assert "- Date: 2026-01-02 03:04 UTC\n- Machine: a machine\n- Versions: guard 0, others 1\n- a note\n" in text
    assert "of their size" not in text
    assert "a short run" not in text
    short = Setting(machine="", versions="", date=SETTING.date, cap=9, most=1, scale=0.5)
    assert "at 0.5 of their size" in paper(whole(), short, {}, "")
    assert "At most 1 counted round" in paper(whole(), short, {}, "")
