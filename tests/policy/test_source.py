"""A policy file is plain YAML: what could mean two things, or swell, is refused with its line."""

from __future__ import annotations

import time

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from guard.errors import UsageError
from guard.policy.source import DEPTH_MOST, SIZE_MOST, read


def data(text: str) -> object:
    return read("p", text.encode()).data


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("a: no", "no"),
        ("a: on", "on"),
        ("a: True", "True"),
        ("a: true", True),
        ("a: false", False),
        ("a: 'true'", "true"),
        ("a: 12", 12),
        ("a: -3", -3),
        ("a: '12'", "12"),
        ("a: 1.10", "1.10"),
        ("a: 0x10", "0x10"),
        ("a: 1_000", "1_000"),
        ("a: 2027-01-31", "2027-01-31"),
        ("a: 12:30:45", "12:30:45"),
        ("a: ~", None),
        ("a:", None),
        ("a: ''", ""),
        ("a: .inf", ".inf"),
        ("a: " + "9" * 40, "9" * 40),
        ("a: |\n  two\n  lines\n", "two\nlines\n"),
        ("a: [1, x, {b: c}]", [1, "x", {"b": "c"}]),
    ],
)
def test_scalars_are_what_they_seem(text: str, meant: object) -> None:
    assert data(text) == {"a": meant}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "p:1: an empty file is no policy"),
        ("# nothing\n", "an empty file is no policy"),
        ("- a", "p:1: a policy is a mapping"),
        ("text", "p:1: a policy is a mapping"),
        ("a: 1\n---\nb: 2", "p:2: a second document"),
        ("a: 1\nb: 2\na: 3", "p:3: a: the key occurs twice, first in line 1"),
        ("x:\n  - a: 1\n    a: 2", "p:3: x[0].a: the key occurs twice, first in line 2"),
        ("a: &x 1\nb: *x", "p:1: anchors and aliases are not for policies"),
        ("b: *x", "p:1: anchors and aliases are not for policies"),
        ("a: &x [1]", "p:1: anchors and aliases are not for policies"),
        ("*x : 1", "anchors and aliases are not for policies"),
        (
            "a: !!python/object/apply:os.system [touch guard-was-here]",
            "the tag 'tag:yaml.org,2002:python/object/apply:os.system'",
        ),
        ("a: !!str 1", "the tag 'tag:yaml.org,2002:str'"),
        ("a: !mine {}", "the tag '!mine'"),
        ("!!map {a: 1}", "the tag"),
        ("? [a]\n: 1", "p:1: a key is plain text"),
        ("1: a", "p:1: a key is plain text"),
        ("true: a", "p:1: a key is plain text"),
        ("a: [", "p:2: not YAML: "),
        ("a: b: c", "p:1: not YAML: "),
        ("a: \x07", "not YAML: "),
        ("a: " + "[" * (DEPTH_MOST + 2), f"p:1: more than {DEPTH_MOST} levels"),
    ],
)
def test_what_is_not_plain_is_refused(text: str, told: str) -> None:
    with pytest.raises(UsageError) as caught:
        data(text)
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)


def test_merge_keys_are_ordinary_keys() -> None:
    assert data("<<: {a: 1}") == {"<<": {"a": 1}}


def test_what_is_too_long_or_not_utf8_is_refused() -> None:
    with pytest.raises(UsageError, match="more than"):
        read("p", b"#" * (SIZE_MOST + 1))
    with pytest.raises(UsageError, match="not UTF-8"):
        read("p", b"a: \xff")


@pytest.mark.parametrize("hostile", ["[" * 500_000, "{a: " * 100_000, "- " * 300_000, "? " * 300_000])
def test_depth_costs_neither_time_nor_the_stack(hostile: str) -> None:
    began = time.monotonic()
    with pytest.raises(UsageError):
        data(hostile)
    assert time.monotonic() - began < 3


def test_every_key_and_item_knows_its_line() -> None:
    made = read("p.yaml", b"a: 1\nb:\n  - x\n  - c: 2\n    d: 3\n")
    assert made.place(("b", 1, "d")) == "p.yaml:5: b[1].d:"
    assert made.place(("b", 1, "missing")) == "p.yaml:4: b[1].missing:"
    assert made.place(("nothing",)) == "p.yaml:1: nothing:"
    assert made.place(()) == "p.yaml:1:"


def test_without_libyaml_the_same_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "a: [1, x, {b: c}]\nd: 'e'\n"
    fast = data(text)
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    assert data(text) == fast
    with pytest.raises(UsageError, match="anchors"):
        data("a: &x 1")


@given(st.text(max_size=60))
def test_whatever_is_written_it_is_read_or_refused(text: str) -> None:
    try:
        made = read("p", text.encode("utf-8", "surrogatepass"))
    except UsageError:
        return
    assert isinstance(made.data, dict)
