"""What guard admits, shown to a person, written to a file, and compared."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from guard.facts import Use
from guard.lexicon import Entry, Kind, lookup
from guard.lexicon import patterns as p
from guard.policy import load
from guard.report import installed
from guard.reports import lexicon_data, lexicon_words
from guard.reports.printable import visible

Guard = Callable[..., Any]
HEAD = "apiVersion: guard/v1\nkind: Policy\nname: ours\nversion: '1'\n"


# --- show -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["collections:OrderedDict", "collections.OrderedDict"])
def test_a_name_is_shown_however_it_is_written(guard: Guard, name: str) -> None:
    outcome = guard("lexicon", "show", name)
    assert outcome.code == 0
    lines = outcome.out.splitlines()
    assert lines[0] == "collections:OrderedDict  class"
    assert lines[1].split() == ["uses", "import,", "build,", "call,", "fill,", "new,", "reference"]
    assert "text that does not begin with two underscores" in outcome.out
    assert re.search(r"^  why +\S", outcome.out, re.MULTILINE)
    assert re.search(r"^  source +Objects/odictobject\.c", outcome.out, re.MULTILINE)


def test_arguments_are_told_one_by_one(guard: Guard) -> None:
    shown = guard("lexicon", "show", "torch._utils._rebuild_tensor_v2").out
    assert "  call      1. what the loader's persistent_load returned" in shown
    assert "            5. " in shown
    assert "may be left out" in " ".join(shown.split())
    assert "checked beside: tensor-within-storage" in shown
    assert "makes an instance of torch:Tensor" in shown


def test_each_way_to_make_an_instance_has_its_state(guard: Guard) -> None:
    shown = guard("lexicon", "show", "numpy.dtype").out
    assert re.findall(r"as (\w+), with", shown) == re.findall(r"of one made as (\w+):", shown)
    assert "as object" in shown


def test_a_name_of_python_2_is_found(guard: Guard) -> None:
    assert guard("lexicon", "show", "copy_reg:_reconstructor").out.startswith("copyreg:_reconstructor  function\n")


@pytest.mark.parametrize("pattern", ["torch.nn.modules.activation", "torch.nn.modules.activation.*", "*Softmax"])
def test_a_module_or_a_pattern_is_a_list(guard: Guard, pattern: str) -> None:
    outcome = guard("lexicon", "show", pattern)
    rows = [line.split() for line in outcome.out.splitlines()]
    assert outcome.code == 0
    assert "torch.nn.modules.activation:Softmax" in {row[0] for row in rows}
    assert {row[1] for row in rows} <= set(Kind)
    data = json.loads(guard("lexicon", "show", pattern, "--json").out)
    assert [row["name"] for row in data["entries"]] == [row[0] for row in rows]


def test_a_pattern_with_a_colon_is_matched_with_the_colon(guard: Guard) -> None:
    shown = guard("lexicon", "show", "collections:*").out.splitlines()
    assert all(line.startswith("collections:") for line in shown)


def test_a_pattern_for_nothing_is_exit_1(guard: Guard) -> None:
    outcome = guard("lexicon", "show", "mypkg.*")
    assert (outcome.code, outcome.out) == (1, "mypkg.*: nothing by such a name is admitted.\n")
    assert json.loads(guard("lexicon", "show", "mypkg.*", "--json").out)["admitted"] is False


def test_a_slip_of_the_pen_shows_what_is_near(guard: Guard) -> None:
    outcome = guard("lexicon", "show", "collections.OrderdDict")
    assert outcome.code == 1
    assert outcome.out.startswith("collections:OrderdDict  not admitted\n")
    assert re.search(r"nearest +collections:OrderedDict\b", outcome.out)


def test_a_name_that_moved_is_found_where_it_is(guard: Guard) -> None:
    assert "torch.nn.modules.linear:Linear" in guard("lexicon", "show", "torch.nn.nowhere.Linear").out


def of_policy(shown: str) -> str:
    """The policy lines at the end of what was shown."""
    return shown[shown.index("allow_imports:") :]


def test_the_yaml_for_an_own_class_is_a_policy(guard: Guard, tmp_path: Path) -> None:
    outcome = guard("lexicon", "show", "ours.models.Ranker")
    assert outcome.code == 1
    assert "nothing, for good or bad" in outcome.out
    (tmp_path / "p.yaml").write_text(HEAD + of_policy(outcome.out))
    (allowed,) = load(tmp_path / "p.yaml").allow_imports
    assert (allowed.module, allowed.name) == ("ours.models", "Ranker")
    assert allowed.uses == {Use.IMPORT, Use.NEW, Use.BUILD}


def test_a_danger_is_told_and_its_yaml_admits_nothing_yet(guard: Guard, tmp_path: Path) -> None:
    outcome = guard("lexicon", "show", "os.system")
    assert outcome.code == 1
    assert "it runs a command, or changes files and processes (execution)" in outcome.out
    lines = of_policy(outcome.out)
    assert yaml.safe_load(lines)["allow_imports"][0]["override"] is True
    (tmp_path / "p.yaml").write_text(HEAD + lines)
    assert guard("check", tmp_path, "--policy", tmp_path / "p.yaml").code == 2
    (tmp_path / "p.yaml").write_text(HEAD + re.sub(r"reason: .*", "reason: we know what it does", lines))
    assert load(tmp_path / "p.yaml").allow_imports[0].override


def test_a_name_that_no_policy_takes_is_not_offered(guard: Guard) -> None:
    assert "# no policy takes such a name" in guard("lexicon", "show", "a:b{c}").out


def test_json_says_it_all(guard: Guard) -> None:
    data = json.loads(guard("lexicon", "show", "numpy.dtype", "--json").out)
    assert data["admitted"] is True
    assert data["entry"]["name"] == "numpy:dtype"
    assert {row["about"] for row in data["words"]} == {"call", "state", "effect"}
    assert data == json.loads(guard("lexicon", "show", "numpy.dtype", "--format", "json").out)
    data = json.loads(guard("lexicon", "show", "os.system", "--json").out)
    assert (data["admitted"], data["danger"]["effect"]) == (False, "execution")
    assert data["policy"].startswith("allow_imports:")


# --- words ------------------------------------------------------------------------------------------------------------


def test_there_are_words_for_every_word() -> None:
    assert set(lexicon_words.WORDS) == {kind.__name__ for kind in p.Pattern.__subclasses__()}
    assert set(lexicon_words.STEPS) == {kind.__name__ for kind in p.Step.__subclasses__()}


def test_every_entry_can_be_said() -> None:
    for entry in lexicon_data.everything():
        for label, said in lexicon_words.conditions(lexicon_data.of_entry(entry)):
            assert label in {"call", "state", "keys", "effect"}
            assert said
            assert not re.search(r"\{\w+\}|\bobject at 0x", said), said


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        (p.Anything(), "anything"),
        (p.Of(("int", "NoneType")), "an int or None"),
        (p.Literal(("a", 1, None)), "'a', 1 or None"),
        (p.Literal(()), "nothing at all"),
        (p.Matching("a+"), "text like /a+/"),
        (p.Between(0, 3), "a number from 0 to 3"),
        (p.Row((p.Plain(), p.Vetted())), "a tuple of (plain data; anything that was made by admitted means)"),
        (p.Each(("list",), p.Of(("str", "int"))), "a list whose items are each (a str or an int)"),
        (p.Mapped(p.Of(("str",)), p.Anything()), "a dict whose keys are each a str, and values each anything"),
        (p.Mapped(p.Literal(()), p.Anything()), "an empty dict"),
        (
            p.Counted(p.Row((p.Plain(),)), 0, 3),
            "a tuple of (plain data), whose 4th item has as many items as its first",
        ),
        (p.Global(("a:b", "c:d")), "the global a:b or c:d"),
        (p.Global(admitted=Use.CALL, but=("a:b",)), "any name that is admitted for call, but not a:b"),
        (p.Instance(), "an instance of any admitted class"),
        (p.Instance(tuple(f"a:{n}" for n in range(9))), "a:0, a:1, a:2, a:3, a:4, a:5 and 3 more"),
        (p.Persistent(), "persistent_load"),
        (p.Either((p.Either((p.Of(("int",)), p.Of(("str",)))), p.Plain())), "an int, a str or plain data"),
        (p.Fields((("a", p.Plain()),)), "in which 'a', where it occurs, is plain data"),
    ],
)
def test_conditions_read_well(pattern: p.Pattern, said: str) -> None:
    assert said in lexicon_words.value(lexicon_data._plain(pattern))


def test_effects_read_well() -> None:
    steps = (p.CallStep(0, 1), p.BuildStep(p.RESULT, 2))
    said = lexicon_words.effect(lexicon_data._plain(p.Effect(steps=steps, returns="result")))
    assert said == (
        "calls argument 1 with argument 2; then sets the state in argument 3 on the result before; "
        "then returns what the last step made"
    )


HOSTILE: list[Any] = [None, 3, "\x1b[31m", [], {}, [[]], {"is": []}, {"is": "Row", "items": 3}, {"is": "\n", "x": {}}]


@pytest.mark.parametrize("what", HOSTILE)
@pytest.mark.parametrize("word", [*lexicon_words.WORDS, "New"])
def test_whatever_a_file_says_is_said_somehow(word: str, what: Any) -> None:
    keys = "types values expression least most items row shape item key value known names admitted but options".split()
    assert lexicon_words.value({"is": word} | dict.fromkeys(keys, what))
    for key in ("call", "state", "variants", "keys", "effect", "kind", "other"):
        assert lexicon_words.part(key, what) is not None


# --- export -----------------------------------------------------------------------------------------------------------


def test_the_export_is_all_of_it_and_always_the_same(guard: Guard, tmp_path: Path) -> None:
    shown = guard("lexicon", "export").out
    data = json.loads(shown)
    assert data["schema"] == "guard.lexicon/1"
    assert data["digest"] == installed().digest
    names = [row["name"] for row in data["entries"]]
    assert names == sorted(names, key=lambda name: tuple(name.split(":")))
    assert len(names) == len(set(names)) == len(list(lexicon_data.everything()))
    assert guard("lexicon", "export", "--output", tmp_path / "l.json").out == ""
    assert (tmp_path / "l.json").read_text() == shown
    assert guard("lexicon", "diff", tmp_path / "l.json").code == 0


def test_an_entry_tells_everything_but_its_defaults() -> None:
    entry = Entry(module="a", name="B.C", kind=Kind.CLASS, uses=frozenset({Use.NEW}), call=p.Args((p.Plain(),)))
    assert lexicon_data.of_entry(entry) == {
        "name": "a:B.C",
        "kind": "class",
        "uses": ["new"],
        "call": {"is": "Args", "required": [{"is": "Plain"}]},
    }


# --- diff -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def exported(guard: Guard, tmp_path: Path) -> tuple[Path, dict[str, Any]]:
    path = tmp_path / "old.json"
    guard("lexicon", "export", "-o", path)
    return path, json.loads(path.read_text())


def test_what_was_changed_is_told(guard: Guard, exported: tuple[Path, dict[str, Any]]) -> None:
    path, data = exported
    rows = {row["name"]: row for row in data["entries"]}
    data["entries"].append({"name": "gone:Gone", "kind": "class", "uses": ["new"]})
    del data["entries"][data["entries"].index(rows["uuid:UUID"])]
    rows["collections:OrderedDict"]["uses"] = ["build", "call", "hash", "new", "reference"]
    rows["_codecs:encode"]["call"] = {"is": "Args", "required": [{"is": "Anything"}]}
    rows["numpy:dtype"]["why"] = "for another reason"
    path.write_text(json.dumps(data))
    outcome = guard("lexicon", "diff", path, "current")
    assert outcome.code == 1
    lines = outcome.out.splitlines()
    assert lines[2] == "- gone:Gone  no longer admitted for new"
    assert lines[3].startswith("+ uuid:UUID  admitted for ")
    assert (
        lines[4] == "~ _codecs:encode  call: (anything) -> (a str; ['latin1', 'latin-1', 'ascii', 'utf-8' or 'utf8'])"
    )
    assert lines[5:7] == ["> collections:OrderedDict  widened: fill", "< collections:OrderedDict  narrowed: hash"]
    assert lines[7:] == ["1 added, 1 removed, 1 widened, 1 narrowed, 1 with other conditions."]
    told = json.loads(guard("lexicon", "diff", path, "--json").out)
    assert (told["added"], told["removed"]) == (["uuid:UUID"], ["gone:Gone"])
    assert told["widened"] == {"collections:OrderedDict": ["fill"]}
    assert set(told["conditions"]["_codecs:encode"]) == {"call"}
    assert told["new"]["digest"] == installed().digest


ROW = '{"name": "a:b", "kind": "class", "uses": []}'


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("\x00", "not JSON"),
        ("[]", "not an exported lexicon"),
        ('{"schema": "guard.report/1"}', "not an exported lexicon"),
        ('{"schema": "guard.lexicon/1"}', "should be texts"),
        ('{"schema": "guard.lexicon/1", "version": "", "date": "", "digest": "", "entries": [3]}', "entries[0]"),
        (
            f'{{"schema": "guard.lexicon/1", "version": "", "date": "", "digest": "", "entries": [{ROW}, {ROW}]}}',
            "entries[1]: a:b occurs twice",
        ),
    ],
)
def test_what_is_no_export_is_one_line_and_exit_2(guard: Guard, tmp_path: Path, content: str, said: str) -> None:
    path = tmp_path / "l.json"
    path.write_text(content)
    outcome = guard("lexicon", "diff", path)
    assert (outcome.code, outcome.err.count("\n")) == (2, 1)
    assert said in outcome.err


def test_a_hostile_export_cannot_print_what_it_likes(guard: Guard, tmp_path: Path) -> None:
    row = {
        "name": "\x1b[2J\u202ea:b\n",
        "kind": "\n",
        "uses": ["\x1b", "\n"],
        "call": {"is": "\x1b"},
        "state": "\u2028",
    }
    data = {"schema": "guard.lexicon/1", "version": "\x1b", "date": "\n", "digest": "\u202e", "entries": [row]}
    path = tmp_path / "l.json"
    path.write_text(json.dumps(data))
    for other in ("current", path):
        outcome = guard("lexicon", "diff", path, other)
        assert outcome.code in {0, 1}
        assert all(visible(character) for line in outcome.out.split("\n") for character in line)


def test_what_is_shown_is_what_is_judged_by(guard: Guard) -> None:
    assert lookup("collections", "OrderedDict") is not None
    assert guard("lexicon", "show", "collections.OrderedDict").code == 0
