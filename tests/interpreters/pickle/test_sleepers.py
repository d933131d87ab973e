"""Pickles that nothing loads: found in what wraps them, to a stated depth, and never at the cost of the rest."""

from __future__ import annotations

import base64
import gzip
import pickle
import zlib
from collections.abc import Callable

import pytest

from fixtures import assemble as a
from guard.artifact import Location
from guard.interpreters.pickle import heads, readings, sleepers, told
from guard.interpreters.pickle.readings import Readings
from guard.streams.window import Window

ATTACK = a.program(a.PROTO(4), a.CALL(a.NAMED("os", "system"), a.STR("touch guard-was-here")), a.STOP)
DOES = ("os.system('touch guard-was-here')", "from os import system")


def read(value: object, protocol: int = 4) -> Readings:
    return readings.read(Window.of(pickle.dumps({"k": value}, protocol)))


@pytest.mark.parametrize("protocol", [0, 2, 4, 5])
@pytest.mark.parametrize(
    ("wrap", "wrapping"),
    [
        (bytes, ""),
        (zlib.compress, "zlib"),
        (gzip.compress, "gzip"),
        (base64.b64encode, "base64"),
        (lambda data: base64.b64encode(data).decode(), "base64"),
        (lambda data: data.hex(), "hex"),
        (lambda data: data.hex().upper(), "hex"),
        (lambda data: base64.urlsafe_b64encode(zlib.compress(data)).decode(), "zlib in base64"),
        (lambda data: base64.b64encode(base64.b64encode(data)), "base64 in base64"),
        (lambda data: zlib.compress(data).hex(), "zlib in hex"),
        (lambda data: pickle.dumps([data]), "a pickle"),
    ],
)
def test_a_pickle_in_a_constant_is_found(wrap: Callable[[bytes], object], wrapping: str, protocol: int) -> None:
    found = list(sleepers.sleepers(read(wrap(ATTACK), protocol).first))
    assert (wrapping, DOES) in [(one.wrapping, one.does) for one in found]


def test_what_a_program_loads_itself_does_not_sleep() -> None:
    program = a.program(a.PROTO(4), a.CALL(a.NAMED("pickle", "loads"), a.BYTES(ATTACK)), a.STOP)
    assert list(sleepers.sleepers(readings.read(Window.of(program)).first)) == []


@pytest.mark.parametrize(
    "value",
    [
        "gASVthis is no base64 at all, however it begins!",
        "8004 is a number that a sentence may begin with",
        b"\x80\x04" + bytes(40),
        b"x\x9c" + bytes(40),
        b"\x1f\x8b\x08" + bytes(40),
        "eJw" + "!" * 40,
        b"\x80\x04N.",
    ],
)
def test_what_only_begins_like_one_is_none(value: object) -> None:
    assert list(sleepers.sleepers(read(value).first)) == []


def test_looking_has_an_end() -> None:
    made = read([ATTACK + bytes([number]) for number in range(200)])
    assert len(list(sleepers.sleepers(made.first))) == sleepers.LOOKS_MOST
    assert len(read([ATTACK + number.to_bytes(2) for number in range(2000)]).first.sleepers) == heads.KEPT_MOST
    deep: bytes = ATTACK
    for _ in range(sleepers.DEPTH_MOST + 2):
        deep = pickle.dumps([deep])
    assert all(one.does != DOES for one in sleepers.sleepers(read(deep).first))


def test_a_bomb_is_not_blown_up() -> None:
    bomb = zlib.compress(b"\x80\x04" + bytes(50 << 20))
    assert list(sleepers.sleepers(read(bomb).first)) == []


def test_the_fact_says_where_and_what() -> None:
    data, attack = told.sleeping(read([pickle.dumps({"a": "plain text"}), ATTACK]), Location(uri="x"))
    assert (data.kind, data.detail) == ("sleeping-data", "a pickle; it is plain data")
    assert (attack.kind, str(attack.at)) == ("sleeping-pickle", "x@0x37")
    assert attack.detail.startswith("a pickle; loading it would do: os.system(")
