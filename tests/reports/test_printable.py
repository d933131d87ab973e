"""Nothing that moves a cursor, hides, or turns text round gets through."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guard.reports.printable import printable, visible, width

ANY = st.text(st.characters(codec=None), max_size=80)
"""Surrogates included."""


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("model.pt!archive/data.pkl@0x1f", "model.pt!archive/data.pkl@0x1f"),
        ("\x1b[31mred\x1b[0m", "\\x1b[31mred\\x1b[0m"),
        ("a\nCLEAN model.pt\r\t\0", "a\\nCLEAN model.pt\\r\\t\\x00"),
        ("\x7f\x80\x9b31m", "\\x7f\\x80\\x9b31m"),
        ("gpj.\u202eexe", "gpj.\\u202eexe"),
        ("\u2066a\u2069\u200e\u200f\u061c", "\\u2066a\\u2069\\u200e\\u200f\\u061c"),
        ("zero\u200bwidth\ufeff\u2060\u00ad", "zero\\u200bwidth\\ufeff\\u2060\\xad"),
        ("line\u2028para\u2029next\x85", "line\\u2028para\\u2029next\\x85"),
        ("byte\udcff half\ud800", "byte\\udcff half\\ud800"),
        ("space\u00a0wide\u3000", "space\\xa0wide\\u3000"),
        ("\u3164\u115f\u2800\ufe0f\U000e0100", "\\u3164\\u115f\\u2800\\ufe0f\\U000e0100"),
        ("\U000e0041tag \U000f0000", "\\U000e0041tag \\U000f0000"),
        ("os.system('a\\n')", "os.system('a\\n')"),
        ("modèle 模型 µ", "modèle 模型 µ"),
    ],
)
def test_what_is_not_visible_is_escaped(raw: str, shown: str) -> None:
    assert printable(raw) == shown


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("https://user:secret@host/x", "https://***@host/x"),
        ("https://token@host", "https://***@host"),
        ("HTTPS://u:p@ss@host/x", "HTTPS://***@host/x"),
        ("see s3+http://k:v@h and git://a:b@c.", "see s3+http://***@h and git://***@c."),
        ("https://h/x?a=1&X-Amz-Signature=abc&b=2", "https://h/x?a=1&X-Amz-Signature=***&b=2"),
        ("https://h/x?access_token=abc#top", "https://h/x?access_token=***#top"),
        ("https://h/?sig=a%2Fb;apikey=1", "https://h/?sig=***;apikey=***"),
        ("hf://org/model@main/file.bin", "hf://org/model@main/file.bin"),
        ("https://h/?design=blue&monkey=1", "https://h/?design=blue&monkey=1"),
        ("key=value, a@b", "key=value, a@b"),
    ],
)
def test_credentials_in_urls_are_masked(raw: str, shown: str) -> None:
    assert printable(raw) == shown


def test_an_escape_cannot_hide_credentials_from_the_mask() -> None:
    assert "secret" not in printable("https://user:se\u200bcret@host/ https://a:secret\x1b@host/")


@given(ANY)
def test_everything_printed_is_visible(text: str) -> None:
    shown = printable(text)
    assert all(visible(character) for character in shown)
    shown.encode("utf-8")
    assert not any(unicodedata.bidirectional(character) in {"LRE", "RLE", "PDF", "LRO", "RLO"} for character in shown)


@given(ANY)
def test_it_settles_after_one_pass(text: str) -> None:
    assert printable(printable(text)) == printable(text)


@given(ANY, st.integers(1, 60))
def test_it_is_no_longer_than_asked(text: str, most: int) -> None:
    assert len(printable(text, most)) <= most


def test_what_was_cut_is_marked() -> None:
    assert printable("x" * 50, 10) == "xxxxxxxxx…"
    assert printable("x" * 10, 10) == "x" * 10


@pytest.mark.parametrize("text", ["a" * 300_000, "a." * 150_000, "a://" * 75_000, "?token" * 50_000, "://@" * 75_000])
def test_it_takes_linear_time(text: str) -> None:
    began = time.perf_counter()
    printable(text + "://=")
    assert time.perf_counter() - began < 3


def test_columns_are_those_of_a_terminal() -> None:
    assert width("plain") == 5
    assert width("模型") == 4
    assert width("e\u0301") == 1
