"""Rules on names that bytes deny: one for each kind, and how bad each is."""

from __future__ import annotations

import pytest

from guard.artifact import Location
from guard.facts import Anomaly
from guard.findings import Severity
from guard.rules import rules

KINDS = {
    "name-denied-by-loadable": ("GRD301", Severity.HIGH),
    "name-denied": ("GRD302", Severity.MEDIUM),
    "name-mistaken": ("GRD303", Severity.LOW),
}


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_judged_by_one_rule(kind: str) -> None:
    fact = Anomaly(at=Location(uri="a.pt"), kind=kind, detail="the name promises torch; the bytes are text")
    findings = [finding for rule in rules().values() for finding in rule.judge(fact)]
    assert [(finding.rule, finding.severity) for finding in findings] == [KINDS[kind]]
    assert findings[0].message == fact.detail
