"""What guard knows, listed and explained."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from guard.formats import formats
from guard.policy import shipped
from guard.rules import rules

Guard = Callable[..., Any]


@pytest.mark.parametrize(
    ("command", "key", "known"),
    [("rules", "id", set(rules())), ("formats", "id", set(formats())), ("policies", "name", set(shipped()))],
)
def test_everything_is_listed(guard: Guard, command: str, key: str, known: set[str]) -> None:
    outcome = guard(command)
    assert outcome.code == 0
    assert {line.split()[0] for line in outcome.out.splitlines()} == known
    assert {row[key] for row in json.loads(guard(command, "--format", "json").out)} == known


def test_columns_are_aligned(guard: Guard) -> None:
    lines = guard("rules").out.splitlines()
    severities = {line.split()[1] for line in lines}
    assert len({line.index(f" {line.split()[2]}") for line in lines}) == 1
    assert {"critical", "medium"} <= severities


@pytest.mark.parametrize("name", ["GRD101", "grd101", "code-execution", "Code-Execution"])
def test_a_rule_is_explained_by_id_and_by_name(guard: Guard, name: str) -> None:
    outcome = guard("explain", name)
    assert outcome.code == 0
    assert outcome.out.startswith("GRD101 code-execution\ncritical · CWE-502 · since 0.1\n\n")
    assert "## What to do" in outcome.out


@pytest.mark.parametrize("rule_id", rules())
def test_every_rule_has_a_page(guard: Guard, rule_id: str) -> None:
    outcome = guard("explain", rule_id, "--format", "json")
    page = json.loads(outcome.out)
    assert page["id"] == rule_id
    for heading in ("## Why it matters", "## Example", "## What to do"):
        assert heading in page["explanation"]


def test_explain_without_a_rule_lists_them(guard: Guard) -> None:
    assert guard("explain").out == guard("rules").out
    assert "explanation" in json.loads(guard("explain", "--format", "json").out)[0]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("GDR110", "did you mean GRD110?"), ("code-exection", "did you mean code-execution?"), ("zzzzzz", "guard rules")],
)
def test_a_typo_gets_a_suggestion(guard: Guard, typed: str, meant: str) -> None:
    outcome = guard("explain", typed)
    assert outcome.code == 2
    assert meant in outcome.err
