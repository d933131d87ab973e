"""Rules on tensor files: each oddity of a header is judged once, and never breaks what is only odd."""

from __future__ import annotations

import pytest

from guard.artifact import Location
from guard.facts import Anomaly
from guard.findings import Severity
from guard.rules import rules

KINDS = {
    "tensor-overlap": "GRD310",
    "tensor-hole": "GRD311",
    "tensor-duplicate-key": "GRD312",
    "tensor-header-padding": "GRD313",
}


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_judged_by_one_rule(kind: str) -> None:
    fact = Anomaly(at=Location(uri="a.safetensors", offset=8), kind=kind, detail="seen")
    findings = [finding for rule in rules().values() for finding in rule.judge(fact)]
    assert [(finding.rule, finding.severity, finding.message) for finding in findings] == [
        (KINDS[kind], Severity.MEDIUM, "seen")
    ]


def test_how_often_is_said() -> None:
    fact = Anomaly(at=Location(uri="a"), kind="tensor-duplicate-key", detail="'a' occurs more than once", count=3)
    (finding,) = rules()["GRD312"].judge(fact)
    assert finding.message == "'a' occurs more than once (3 such keys)"
