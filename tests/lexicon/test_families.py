"""Families: one judgement for many names, written by a script from what the criteria say of several versions."""

from __future__ import annotations

import ast
import importlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from guard.facts import Use
from guard.lexicon import Family, Kind, Table, lookup, table, tables
from guard.lexicon.rows import a_class
from tests.lexicon import propose, write

ROOT = Path(__file__).parents[2]


def row(name: str, *uses: str, kind: str = "class", state: str = "") -> dict[str, Any]:
    return {"name": name, "kind": kind, "uses": sorted(uses), "state": state, "against": []}


def report(*rows: dict[str, Any]) -> dict[str, Any]:
    return {"versions": ["thing 1"], "proposals": list(rows)}


# --- the table --------------------------------------------------------------------------------------------------------


FAMILY = Family(names={"m.a": "One Two", "m.b": "Three.Inner"}, uses=frozenset({Use.NEW}), why="w", source="s")


def test_a_family_answers_for_each_of_its_names_and_for_no_other() -> None:
    made = Table((), (FAMILY,))
    for module, name in (("m.a", "One"), ("m.a", "Two"), ("m.b", "Three.Inner")):
        entry = made.find(module, name)
        assert entry is not None
        assert (entry.module, entry.name, entry.uses) == (module, name, FAMILY.uses)
        assert made.find(module, name) is entry
    for module, name in (("m.a", "Three.Inner"), ("m.a", "One Two"), ("m.a", ""), ("m.b", "Three"), ("m", "a.One")):
        assert made.find(module, name) is None
    assert set(made.all()) == {("m.a", "One"), ("m.a", "Two"), ("m.b", "Three.Inner")}


def test_a_row_of_its_own_comes_before_a_family_and_the_first_family_before_the_second() -> None:
    own = a_class("m.a:One", Use.BUILD, why="w", source="s")
    second = Family(names={"m.a": "Two Four"}, uses=frozenset({Use.HASH}), why="w", source="s")
    made = Table((own,), (FAMILY, second))
    uses = {name: made.find("m.a", name) for name in ("One", "Two", "Four")}
    assert [entry.uses for entry in uses.values() if entry] == [{Use.BUILD}, {Use.NEW}, {Use.HASH}]


def test_names_that_are_not_there_cost_no_memory() -> None:
    made = Table((), (FAMILY,))
    for number in range(1000):
        assert made.find(f"evil{number}", "x") is None
    assert len(made._members) == 0


def test_each_family_has_a_sample_and_each_row_of_its_own_is_one() -> None:
    own = a_class("m.c:Own", Use.NEW, why="w", source="s")
    assert [entry.name for entry in Table((own,), (FAMILY,)).samples()] == ["Own", "One"]


@pytest.mark.parametrize("name", tables())
def test_no_family_repeats_a_name_or_hides_it_in_white_space(name: str) -> None:
    module = importlib.import_module(f"guard.lexicon.{name}")
    seen: set[tuple[str, str]] = set()
    for family in getattr(module, "FAMILIES", ()):
        for where, names in family.names.items():
            each = {(where, one) for one in names.split()}
            assert names == " ".join(names.split())
            assert len(each) == len(names.split())
            assert not each & seen, sorted(each & seen)[:3]
            seen |= each
    assert set(table(name).all()) >= seen


# --- the writer -------------------------------------------------------------------------------------------------------


def test_the_worst_version_decides() -> None:
    old = report(row("m:A", "new", "build", "hash"), row("m:B", "new", "build"), row("m:Old", "new"))
    old["proposals"].append(row("m:C", "new", "build", state="slots"))
    new = report(row("m:A", "new", "hash"), row("m:B", "new", "build", state="module"), row("m:New", "call"))
    new["proposals"].append(row("m:C", "new", "build", state="anything"))
    assert write.merged([old, new]) == {
        "m:A": ("class", ("hash", "new"), ""),
        "m:B": ("class", ("build", "new"), "module"),
        "m:C": ("class", ("new",), ""),
        "m:Old": ("class", ("new",), ""),
        "m:New": ("class", ("call",), ""),
    }


def test_what_changes_its_kind_or_keeps_no_use_is_left_out() -> None:
    old = report(row("m:A", "new"), row("m:B", "new"), row("m:C", "hash"))
    new = report(row("m:A", "call", kind="enum"), row("m:B", "call"))
    assert write.merged([old, new]) == {}


def test_what_is_written_is_a_module_that_says_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [row(f"m.long:{'Name' * 5}{number}", "new", "build", state="module") for number in range(40)]
    judged = write.merged([report(*rows, row("m:E", "call", "hash", kind="enum"), row("m:A.B", "new"))])
    text = write.source("thing", ["thing 1.0"], write.families(judged))
    ast.parse(text)
    assert max(map(len, text.splitlines())) <= 120
    (tmp_path / "written.py").write_text(text)
    monkeypatch.syspath_prepend(str(tmp_path))
    made = Table((), importlib.import_module("written").FAMILIES)
    assert len(made.all()) == 42
    enum = made.find("m", "E")
    assert enum is not None
    assert (enum.kind, enum.call is not None) == (Kind.ENUM, True)
    module = made.find("m.long", f"{'Name' * 5}7")
    assert module is not None
    assert module.state is not None


def test_a_framework_is_read_by_its_own_python(tmp_path: Path) -> None:
    """The script needs nothing but the framework: it runs in environments in which guard is not installed."""
    target = tmp_path / "proposals.json"
    script = ROOT / "tests" / "lexicon" / "propose.py"
    subprocess.run([sys.executable, "-I", str(script), "--json", str(target), "http"], check=True, cwd=tmp_path)
    rows = {one["name"]: one for one in json.loads(target.read_text())["proposals"]}
    assert rows["http:HTTPStatus"]["kind"] == "enum"
    assert set(rows["http.cookiejar:DefaultCookiePolicy"]["uses"]) >= {"new", "build"}


# --- the criteria -----------------------------------------------------------------------------------------------------


class Keeps:
    """Only keeps what it is given."""

    def __init__(self, a: object, b: object = None) -> None:
        """Keep both."""
        self.a = a
        self.b: object = [b, 1]


class KeepsMore(Keeps):
    """Hands some on to its parent."""

    def __init__(self, a: object, c: object) -> None:
        """Keep one, hand both on."""
        super().__init__(a, b=c)
        self.c = c


class Calls(Keeps):
    """Does something with what it is given."""

    def __init__(self, a: object) -> None:
        """Look into it."""
        super().__init__(a)
        self.a = a.b  # type: ignore[attr-defined]  # an attribute of a stranger's


class Watches(Keeps):
    """Runs code of its own at each assignment."""

    def __setattr__(self, name: str, value: object) -> None:
        """Watch."""
        object.__setattr__(self, name, value)


@pytest.mark.parametrize(("cls", "free"), [(Keeps, True), (KeepsMore, True), (Calls, False), (Watches, False)])
def test_what_only_keeps_its_arguments_may_be_called_freely(
    cls: type, *, free: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(propose, "SHUNNED", frozenset())  # these classes live among tests
    assert ({"call", "reference"} <= propose.propose(cls).uses) is free


def test_an_enumerations_member_is_had_by_its_value_only() -> None:
    entry = lookup("re", "RegexFlag")
    assert entry is not None
    assert entry.kind is Kind.ENUM
    assert entry.uses == {Use.CALL, Use.HASH}
