"""Python literals: ast.literal_eval is the oracle where it is safe to ask."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guard.errors import GuardError, LimitExceeded, Malformed
from guard.streams.literal import DEPTH, parse

PLAIN = st.none() | st.booleans() | st.integers(-(10**18), 10**18) | st.text(max_size=8)
VALUES = st.recursive(
    PLAIN,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=10,
)


@given(VALUES)
def test_whatever_python_writes_is_read(value: object) -> None:
    assert parse(repr(value)) == value


@pytest.mark.parametrize("said", [
    " {'a': (1,), } \n", "(1)", "((1),)", "()", "[]", "{}", "(3L, 4L)", "u'a'", '"it\'s"',
    r"'\x41\u00e4\U0001f600\101\n\\\''",
    "(True, False, None)", "-5", "[1, 2, ]",
])  # fmt: skip
def test_its_spellings(said: str) -> None:
    assert parse(said) == ast.literal_eval(said.replace("L", "").strip())


@pytest.mark.parametrize("said", [
    "", "(", "(1", "(1 2)", "[1,,2]", "(,)", "{1: 2}", "{'a' 1}", "{'a': }",
    "{'a': 1, 'a': 2}", "{'a': 1, '\\x61': 2}", "{'a': 1",
    "1 2", "f()", "a", "0l", "1.0", "1e3", "0x10", "1_0", "01", "1+2j", "b'a'",
    "'a' 'b'", "'a\nb'", "'", "...", "{1}", "'\\N{DASH}'",
    "'\\U00110000'", "'\\q'", "(1]", "Trueish", "# comment", "1 # comment", "--1", "lambda: 1",
])  # fmt: skip
def test_what_numpy_does_not_write_is_refused(said: str) -> None:
    with pytest.raises(Malformed):
        parse(said)


def test_depth_and_digits_are_bounded() -> None:
    assert parse("[" * DEPTH + "]" * DEPTH)
    for said in ("[" * (DEPTH + 1) + "]" * (DEPTH + 1), "(" * 100_000, "1" * 22):
        with pytest.raises(LimitExceeded):
            parse(said)


@given(st.text(alphabet="(){}[],:'\"\\ux01L-TrueFalsNo ab\n", max_size=30))
def test_nothing_but_a_guard_error_leaves_it_and_what_is_taken_means_what_python_means(said: str) -> None:
    try:
        made = parse(said)
    except GuardError:
        return
    if "L" not in said:
        assert made == ast.literal_eval(said.strip())
