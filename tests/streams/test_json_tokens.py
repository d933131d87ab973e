"""JSON by tokens: what is skipped, and what is bounded. Its meaning is tested with safetensors, against serde_json."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guard.errors import LimitExceeded, Malformed
from guard.streams.json_tokens import DEPTH, NUMBER_MOST, SKIPPED_MOST, STRING_MOST, Tokens

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=20,
)


@given(VALUES, st.booleans(), st.sampled_from([None, 1]))
def test_any_value_is_skipped_to_its_end(value: object, ascii_only: bool, indent: int | None) -> None:
    try:
        text = json.dumps(value, ensure_ascii=ascii_only, indent=indent).encode()
    except UnicodeEncodeError:  # an unpaired surrogate
        return
    tokens = Tokens(text + b" ,")
    try:
        tokens.skip(0)
    except Malformed:
        assert b"\\ud" in text  # one that was escaped
        return
    assert tokens.at == len(text)


@pytest.mark.parametrize(
    "text", [b"[1 2]", b"[1,]", b"{,}", b'{"a"}', b'{"a":1,}', b"[", b'"', b"tru", b"", b"+1", b".5", b"[}", b"'a'"]
)
def test_what_is_no_value_is_refused(text: bytes) -> None:
    with pytest.raises(Malformed):
        Tokens(text).skip(0)


def test_numbers_end_where_json_says() -> None:
    for text, end in ((b"01", 1), (b"-0", 2), (b"1.", 1), (b"1.5e+3,", 6), (b"1e", 1)):
        tokens = Tokens(text)
        tokens.skip(0)
        assert tokens.at == end


def test_everything_is_bounded() -> None:
    Tokens(b"[" * DEPTH + b"]" * DEPTH).skip(0)
    with pytest.raises(Malformed):
        Tokens(b"[" * (DEPTH + 1)).skip(0)
    with pytest.raises(Malformed):
        Tokens(b"1" * (NUMBER_MOST + 1)).skip(0)
    with pytest.raises(LimitExceeded):
        Tokens(b"[" + b"1," * SKIPPED_MOST + b"1]").skip(0)
    with pytest.raises(LimitExceeded):
        Tokens(b'"' + b"a" * STRING_MOST + b'"').string()
    with pytest.raises(LimitExceeded):
        Tokens(b"[1,2,3]").integers(2)
    assert Tokens(b"[1, 2]").integers(2) == (1, 2)


def test_text_is_utf_8_across_pieces() -> None:
    Tokens("ä".encode() * (1 << 20)).check_encoding()
    Tokens(b"a" + "ä".encode() * (1 << 20)).check_encoding()
    with pytest.raises(Malformed):
        Tokens(b"a" * (1 << 20) + b"\xff").check_encoding()
    with pytest.raises(Malformed):
        Tokens(b"a" * ((1 << 20) - 1) + b"\xc3").check_encoding()
