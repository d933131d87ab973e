"""The manifest says what the modules say, and no sign hides bytes from the format that would know them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fixtures import build
from guard.errors import GuardError
from guard.formats import ENDING_MOST, Format, Sniff, beginning, claimed, formats, look, signs
from guard.streams.window import Window
from tests import manifest

FIXTURES = Path(build.__file__).parent

ALL_ENDINGS = {ending for known in formats().values() for ending in known.extensions}

DEFINED = {known.id: known for _, _, known in manifest.defined()}

BEGINNINGS = (
    *(b"", b"\0", b"\x80\4", b"(lp0\n.", b"]q\0.", b"cos\nsystem\n", b"L1L\n.", b"'a', (0, 1)\n", b"{}", b"[1]"),
    *(b"PK\3\4", b"PK\5\6" + bytes(18), b"\xff\xfe{\0", b"\xfe\xff\0{", b"RIFF....WEBP", b"GIF89a" + bytes(7)),
    *(b"\xef\xbb\xbf#!/bin/sh\n", b"#!/usr/bin/env python3\n", b"#! /bin/sh\n", b"SQLite format 3\0", bytes(8) + b"{}"),
    *(b"x\x9c\3\0\0\0\0\1", b"H\x89", b"(\x15", b"ZF0x1f4             ", b"\x5d\0\0\x80\0" + b"\xff" * 8 + b"\0"),
    *(b"\x50\x2a\x4d\x18\4\0\0\0abcd\x28\xb5\x2f\xfd", b"\x5f\x2a\x4d\x18\0\0\0\0\x04\x22\x4d\x18", b"\x93NUMPY\1\0"),
    *(b"MZ", b"\xca\xfe\xba\xbe\0\0\0\x34", b"\xcb\x0d\r\n" + bytes(12) + b"\xe3", b"070701", b"070707"),
    *(b"\xc7\x71", b"\x71\xc7", b"\xce\x9a\x57\x13", b"\x13\x57\x9a\xce", bytes(12) + b"\x61\x15\6\0"),
)


def known_bytes() -> Iterator[bytes]:
    """Every hostile, broken and clean fixture; every tenth of the frameworks' files; beginnings with chance behind."""
    corpus = sorted(path for folder in FIXTURES.glob("*/cases.toml") for path in folder.parent.rglob("*"))
    honest = sorted((FIXTURES / "benign").rglob("*"))[::10]
    for path in (*corpus, *honest):
        if path.is_file() and path.stat().st_size < 1 << 20:
            yield path.read_bytes()
    chance = random.Random(7)  # noqa: S311 -- the same bytes in every run
    for begun in BEGINNINGS:
        for length in (0, 1, 30, 600, 12_000):
            yield begun + chance.randbytes(length)
            yield begun + bytes(length)


def own_answer(known: Format, window: Window) -> Sniff:
    """What ``sniff`` says without its sign; a look that fails counts as the reading that the pipeline makes of it."""
    try:
        return known.sniff(window)
    except GuardError:
        return Sniff.STRONG


def test_the_manifest_is_what_the_modules_say() -> None:
    assert manifest.PATH.read_text("utf-8") == manifest.written(), "make manifest"


def test_the_manifest_names_every_format() -> None:
    assert formats().keys() == DEFINED.keys()
    for name, known in formats().items():
        assert repr(known.sign) == repr(DEFINED[name].sign)


def test_no_sign_hides_what_a_format_would_know() -> None:
    seen = set()
    for data in known_bytes():
        window = Window.of(data)
        head = window.peek(0, signs.HEAD)
        for known in DEFINED.values():
            answer = own_answer(known, window)
            if answer is not Sniff.NO:
                seen.add(known.id)
                assert known.sign(head, window), (known.id, head[:80])
    assert DEFINED.keys() - seen <= {"csv", "markdown", "site-hook"}, "not every format was met"


@pytest.mark.parametrize("name", sorted(DEFINED))
def test_a_format_is_asked_through_the_manifest(name: str) -> None:
    window = Window.of(b"\x80\4N.")
    head = window.peek(0, signs.HEAD)
    assert look(formats()[name], head, window) is look(DEFINED[name], head, window)


def test_no_sign_can_be_there_behind_a_first_byte_that_it_does_not_tell() -> None:
    for known in formats().values():
        some = signs.firsts(known.sign)
        for first in range(256):
            expected = some is None or first in some
            assert (known in beginning(first)) == expected
            if not expected:
                for rest in (b"", b"\0" * 600, bytes(range(256)) * 3):
                    head = bytes((first,)) + rest
                    assert not known.sign(head[: signs.HEAD], Window.of(head)), known.id


@given(st.text(st.sampled_from(".abcdegijklmnoprstvxyz7_"), max_size=24) | st.sampled_from(sorted(ALL_ENDINGS)))
def test_a_name_promises_what_its_ending_says(name: str) -> None:
    for one in (name, f"model{name}", name.upper(), f"a.b{name}"):
        expected = tuple(known.id for known in formats().values() if one.lower().endswith(known.extensions))
        assert claimed(one) == expected


def test_no_ending_is_longer_than_is_looked_for() -> None:
    assert all(ending.startswith(".") and len(ending) <= ENDING_MOST for ending in ALL_ENDINGS)
