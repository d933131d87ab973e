"""The JSON report is ASCII, safe to print, and what its schema says."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from guard.facts import Use
from guard.inspection import GapReason, Standing, Verdict
from guard.report import Report
from guard.reports import json as reporter
from guard.reports import schema

VALIDATOR = jsonschema.Draft202012Validator(schema.document())


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema.document())


def test_the_schema_knows_every_word() -> None:
    inspection = schema.document()["$defs"]["inspection"]["properties"]
    assert set(inspection["verdict"]["enum"]) == set(Verdict)
    assert set(inspection["imports"]["items"]["properties"]["uses"]["items"]["enum"]) == set(Use)
    assert set(inspection["coverage"]["properties"]["gaps"]["items"]["properties"]["reason"]["enum"]) == set(GapReason)
    assert set(inspection["opinions"]["items"]["properties"]["standing"]["enum"]) == set(Standing)


def objects(part: Any) -> list[dict[str, Any]]:
    """Every object schema within a schema."""
    if isinstance(part, list):
        return [found for item in part for found in objects(item)]
    if not isinstance(part, dict):
        return []
    own = [part] if part.get("type") == "object" else []
    return own + [found for item in part.values() for found in objects(item)]


def test_the_schema_is_closed() -> None:
    found = objects(schema.document())
    assert len(found) >= 15
    assert all(
        part["additionalProperties"] is False and set(part["required"]) == set(part["properties"]) for part in found
    )


@settings(max_examples=50)
@given(text=st.text(st.characters(codec=None), max_size=30))
def test_any_report_keeps_the_schema_and_is_safe_to_print(make: Callable[[str], Report], text: str) -> None:
    rendered = reporter.render(make(text))
    assert all(" " <= character <= "~" or character == "\n" for character in rendered)
    data = json.loads(rendered)
    VALIDATOR.validate(data)
    assert strings_are_visible(data)


def strings_are_visible(data: Any) -> bool:
    """Whether no string, decoded, holds a control character, a mark that reorders, or half a surrogate."""
    if isinstance(data, str):
        return data.isprintable()
    if isinstance(data, dict):
        return all(strings_are_visible(value) for value in data.values())
    return not isinstance(data, list) or all(map(strings_are_visible, data))


def test_it_is_the_report(make: Callable[[str], Report]) -> None:
    report = make("x")
    assert json.loads(reporter.render(report)) == report.to_dict()


def test_a_result_takes_one_line(make: Callable[[str], Report]) -> None:
    lines = reporter.render(make("x")).splitlines()
    assert sum(line.startswith("  {") for line in lines) == 2


@pytest.mark.parametrize("missing", ["verdict", "results", "decision", "notes"])
def test_the_schema_refuses_less_and_more(make: Callable[[str], Report], missing: str) -> None:
    data = make("x").to_dict()
    VALIDATOR.validate(data)
    with pytest.raises(jsonschema.ValidationError):
        VALIDATOR.validate({key: value for key, value in data.items() if key != missing})
    with pytest.raises(jsonschema.ValidationError):
        VALIDATOR.validate({**data, "more": 1})


def test_no_results_and_no_decision(make: Callable[[str], Report]) -> None:
    data = json.loads(reporter.render(replace(make("x"), results=(), decision=None, notes=())))
    VALIDATOR.validate(data)
    assert (data["results"], data["decision"], data["verdict"]) == ([], None, "UNKNOWN")
