"""Rules on code that lies there: source is low, what starts by itself or cannot be read is medium."""

from __future__ import annotations

import pytest

from guard.artifact import Location
from guard.facts import Anomaly, Code, Executable, Fact
from guard.findings import Finding, Severity
from guard.formats import bytecode, site_hook
from guard.rules import Rule, code, rules

HERE = Location(uri="x")


def judged(fact: Fact) -> list[Finding]:
    return [finding for rule in rules().values() for finding in rule.judge(fact)]


@pytest.mark.parametrize(("fact", "rule", "severity"), [
    (Code(at=HERE, language="python", excerpt="import os"), "GRD401", Severity.LOW),
    (Code(at=HERE, language="bash", excerpt="rm x"), "GRD401", Severity.LOW),
    (Code(at=HERE, language=site_hook.LANGUAGE, excerpt="import os"), "GRD402", Severity.MEDIUM),
    (Executable(at=HERE, kind="ELF"), "GRD403", Severity.MEDIUM),
    (Executable(at=HERE, kind="whatever comes next"), "GRD403", Severity.MEDIUM),
    (Executable(at=HERE, kind=bytecode.PYTHON), "GRD404", Severity.MEDIUM),
    (Executable(at=HERE, kind=bytecode.JAVA), "GRD404", Severity.MEDIUM),
    (Executable(at=HERE, kind=bytecode.WASM), "GRD404", Severity.MEDIUM),
    (Anomaly(at=HERE, kind="hidden-characters", detail="ZERO WIDTH SPACE"), "GRD405", Severity.LOW),
    (Anomaly(at=HERE, kind="yaml-python-object", detail="!!python/name:os.system"), "GRD406", Severity.MEDIUM),
])  # fmt: skip
def test_each_fact_is_judged_by_one_rule(fact: Fact, rule: str, severity: Severity) -> None:
    assert [(finding.rule, finding.severity) for finding in judged(fact)] == [(rule, severity)]


def test_code_that_a_loader_runs_is_not_called_harmless() -> None:
    found = judged(Code(at=HERE, language="python", excerpt="import os", runs=True))
    assert found
    assert not {"GRD401", "GRD402"} & {finding.rule for finding in found}
    assert all(finding.severity >= Severity.HIGH for finding in found)


def test_rules_and_formats_speak_of_the_same_kinds() -> None:
    assert {bytecode.PYTHON, bytecode.JAVA, bytecode.WASM} == code.BYTECODE
    assert site_hook.LANGUAGE == code.SITE_HOOK


@pytest.mark.parametrize(
    "rule", [rule for rule in rules().values() if rule.id[:4] in ("GRD3", "GRD4")], ids=lambda rule: rule.id
)
def test_each_has_its_page(rule: Rule) -> None:
    for heading in ("## Why it matters", "## Example", "## What to do"):
        assert heading in rule.explanation
