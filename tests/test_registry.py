"""The registry: what is defined is known; what is broken stops guard."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from guard.errors import BrokenPart
from guard.findings import Severity
from guard.registry import members
from guard.rules import Rule, rules

MODULE = """
from guard.facts import Anomaly
from guard.findings import Severity
from guard.rules import rule

@rule("{id}", Severity.LOW, on=Anomaly, kinds=("x",), since="0.1")
def some_rule(fact):
    \"\"\"A rule.\"\"\"
    yield "x"
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Iterator[Path]:
    folder = tmp_path / f"parts_of_{request.node.name}"
    folder.mkdir()
    (folder / "__init__.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    yield folder
    for name in [name for name in sys.modules if name.startswith(folder.name)]:
        del sys.modules[name]


def test_a_module_in_the_folder_is_all_it_takes(package: Path) -> None:
    (package / "one.py").write_text(MODULE.format(id="GRD998"))
    assert [rule.severity for rule in members(package.name, Rule).values()] == [Severity.LOW]


def test_an_id_that_is_used_twice_stops_guard(package: Path) -> None:
    for name in ("one", "two"):
        (package / f"{name}.py").write_text(MODULE.format(id="GRD999"))
    with pytest.raises(BrokenPart, match="GRD999 is defined twice"):
        members(package.name, Rule)


def test_a_part_that_cannot_be_loaded_stops_guard(package: Path) -> None:
    (package / "one.py").write_text("import nothing_of_that_name")
    with pytest.raises(BrokenPart, match="cannot be loaded"):
        members(package.name, Rule)


def test_every_rule_has_a_whole_page() -> None:
    for rule in rules().values():
        for heading in ("## Why it matters", "## Example", "## What to do"):
            assert heading in rule.explanation, rule.id
        assert rule.title.endswith(".")
