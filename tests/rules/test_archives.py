"""The rules on archives: each kind of anomaly has one judge, and each judge says what was seen."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from guard.artifact import Location
from guard.facts import Anomaly
from guard.findings import Severity
from guard.rules import Rule, rules

ROOT = Path(__file__).resolve().parents[2]
ARCHIVES = {name: rule for name, rule in rules().items() if name.startswith("GRD2")}
FIELDS = {"local-method", "local-flags", "local-size", "local-crc"}
PLACES = {"data-before", "data-between"}


def made() -> set[str]:
    """Every kind that the readers of archives note."""
    paths = [*(ROOT / "guard/streams").glob("*.py"), *(ROOT / "guard/formats").glob("*.py")]
    source = "".join(path.read_text(encoding="utf-8") for path in paths)
    words = set(re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)*)"', source))
    return words & {kind for rule in ARCHIVES.values() for kind in rule.kinds}


def test_each_kind_has_one_judge_and_each_judged_kind_is_made() -> None:
    judged = Counter(kind for rule in rules().values() for kind in rule.kinds)
    own = {kind for rule in ARCHIVES.values() for kind in rule.kinds}
    assert [kind for kind in own if judged[kind] != 1] == []
    assert own - made() == FIELDS | PLACES  # these are composed


@pytest.mark.parametrize("rule", ARCHIVES.values(), ids=ARCHIVES)
def test_each_rule_says_what_was_seen_and_where(rule: Rule) -> None:
    for kind in rule.kinds:
        at = Location(uri="a.zip").at(7)
        findings = list(rule.judge(Anomaly(at=at, kind=kind, detail="'x' is odd")))
        assert [(found.rule, found.message, found.location) for found in findings] == [(rule.id, "'x' is odd", at)]
        many = list(rule.judge(Anomaly(at=at, kind=kind, detail="and more", count=3)))
        assert many[0].message == "and more (3 times)"
    assert list(rule.judge(Anomaly(at=Location(uri="a"), kind="of-another-rule", detail=""))) == []


@pytest.mark.parametrize("rule", ARCHIVES.values(), ids=ARCHIVES)
def test_each_page_is_whole(rule: Rule) -> None:
    for heading in ("## Why it matters", "## Example", "## What to do", "## References"):
        assert heading in rule.explanation
    assert rule.title.endswith(".")


def test_only_links_that_stay_inside_and_names_of_windows_are_harmless() -> None:
    assert [name for name, rule in ARCHIVES.items() if rule.severity < Severity.MEDIUM] == ["GRD209", "GRD220"]
