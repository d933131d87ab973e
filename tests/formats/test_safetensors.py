"""safetensors: the reference reader is the oracle; what it refuses, guard refuses."""

from __future__ import annotations

import json
import struct
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors import SafetensorError, deserialize

import guard
from guard.artifact import Location
from guard.errors import GuardError, LimitExceeded, Malformed, Truncated, Unsupported
from guard.facts import Anomaly, Tensor
from guard.formats import Child, Extent, Item, Reading, Sniff, safetensors
from guard.inspection import Loader
from guard.limits import Budget, Limits
from guard.streams.window import Window

EIGHT = bytes(range(8))


def read(data: bytes, budget: Budget | None = None) -> tuple[list[Item], GuardError | None]:
    items: list[Item] = []
    try:
        for item in safetensors.parse(Reading(window=Window.of(data, budget), at=Location(uri="x"))):
            items.append(item)  # noqa: PERF402 -- what came before the error is the point
    except GuardError as error:
        return items, error
    return items, None


def file(header: object, data: bytes = b"", pad: bytes = b"") -> bytes:
    held = (header if isinstance(header, bytes) else json.dumps(header).encode()) + pad
    return struct.pack("<Q", len(held)) + held + data


def tensor(begin: int = 0, end: int = 8, dtype: str = "U8", shape: object = None) -> dict[str, object]:
    return {"dtype": dtype, "shape": [end - begin] if shape is None else shape, "data_offsets": [begin, end]}


def said(text: str) -> bytes:
    """A header of one tensor, of which the description is given."""
    return b'{"a":{' + text.encode() + b"}}"


def oracle(data: bytes) -> bool:
    try:
        deserialize(data)  # type: ignore[no-untyped-call] # its stubs have no types
    except SafetensorError:
        return False
    return True


def kinds(items: list[Item]) -> list[str]:
    return [item.kind for item in items if isinstance(item, Anomaly)]


TAKEN = {
    "nothing": file({}),
    "metadata": file({"__metadata__": {"a": "b", "ä": "\N{GRINNING FACE}"}}),
    "metadata null": file({"__metadata__": None}),
    "metadata behind": file({"a": tensor(), "__metadata__": {"format": "pt"}}, EIGHT),
    "two": file({"a": tensor(0, 4, "F32", [1]), "b": tensor(4, 8)}, EIGHT),
    "unsorted": file({"b": tensor(4, 8), "a": tensor(0, 4)}, EIGHT),
    "scalar": file({"a": tensor(0, 8, "F64", [])}, EIGHT),
    "empty among others": file({"e": tensor(4, 4), "a": tensor(0, 4), "b": tensor(4, 8)}, EIGHT),
    "spaces": file({"a": tensor()}, EIGHT, b"   "),
    "white space": file({"a": tensor()}, EIGHT, b"\n\t\r "),
    "indented": file(json.dumps({"a": tensor()}, indent=2).encode(), EIGHT),
    "keys in another order": file(said('"data_offsets":[0,8],"shape":[2,4],"dtype":"U8"'), EIGHT),
    "keys that nobody knows": file(
        said('"dtype":"U8","shape":[8],"x":[1,-2.5e3,{"y":[],"z":{}},null,true,false,"\\u00e4"],"data_offsets":[0,8]'),
        EIGHT,
    ),
    "nesting": file(said('"x":' + "[" * 125 + "]" * 125 + ',"dtype":"U8","shape":[8],"data_offsets":[0,8]'), EIGHT),
    "escapes": file(said(r'"d\u0074ype":"\u00558","shape":[8],"data_offsets":[0,8]'), EIGHT),
    "no name": file({"": tensor()}, EIGHT),
    "zero first": file({"a": tensor(0, 0, "F32", [0, 1 << 63, 1 << 63])}),
}


@pytest.mark.parametrize("name", TAKEN)
def test_what_the_reference_reader_takes_is_read_to_the_last_byte(name: str) -> None:
    data = TAKEN[name]
    assert oracle(data)
    items, error = read(data)
    assert error is None
    assert not kinds(items)
    assert sum(item.length for item in items if isinstance(item, Extent)) == len(data)
    assert [item.accepts for item in items if isinstance(item, Loader)] == [True]


@pytest.mark.parametrize("dtype", safetensors.BITS)
def test_each_dtype_has_the_size_that_the_reference_reader_gives_it(dtype: str) -> None:
    size = safetensors.BITS[dtype]
    assert oracle(file({"a": tensor(0, size, dtype, [8])}, bytes(size)))
    items, error = read(file({"a": tensor(0, size, dtype, [8])}, bytes(size)))
    assert error is None
    assert [(item.dtype, item.shape, item.end - item.begin) for item in items if isinstance(item, Tensor)] == [
        (dtype, (8,), size)
    ]
    assert read(file({"a": tensor(0, size, dtype, [9])}, bytes(size)))[1] is not None


GOOD = '"dtype":"U8","shape":[8],"data_offsets":[0,8]'
REFUSED = {
    "no length": (b"\x02\0\0", Truncated),
    "no header": (struct.pack("<Q", 0), Malformed),
    "header cut": (struct.pack("<Q", 100) + b"{}", Truncated),
    "header too long": (struct.pack("<Q", safetensors.HEADER_MOST + 1) + b"{}", LimitExceeded),
    "not closed": (file(b'{"a":{'), Malformed),
    "comma": (file(b'{"__metadata__":{"a":"b",}}'), Malformed),
    "no comma": (file(b'{"__metadata__":{"a":"b" "c":"d"}}'), Malformed),
    "comma behind": (file(said(GOOD)[:-1] + b",}", EIGHT), Malformed),
    "no colon": (file(b'{"a" {}}'), Malformed),
    "zeros behind": (file({}, b"", b"\0"), Malformed),
    "no utf-8": (file(b'{"__metadata__":{"a":"\xff"}}'), Malformed),
    "cut utf-8": (file(b"{}\xc3"), Malformed),
    "control character": (file(b'{"__metadata__":{"a":"\x01"}}'), Malformed),
    "unpaired": (file(rb'{"__metadata__":{"a":"\ud800"}}'), Malformed),
    "paired wrongly": (file(rb'{"__metadata__":{"a":"\ud800\u0041"}}'), Malformed),
    "low first": (file(rb'{"__metadata__":{"a":"\udc00"}}'), Malformed),
    "metadata number": (file({"__metadata__": {"a": 1}}), Malformed),
    "metadata list": (file({"__metadata__": []}), Malformed),
    "metadata word": (file(b'{"__metadata__":nil}'), Malformed),
    "metadata twice": (file(b'{"__metadata__":{},"__metadata__":{}}'), Malformed),
    "tensor null": (file({"a": None}), Malformed),
    "no dtype": (file(said('"shape":[8],"data_offsets":[0,8]'), EIGHT), Malformed),
    "no shape": (file(said('"dtype":"U8","data_offsets":[0,8]'), EIGHT), Malformed),
    "no offsets": (file(said('"dtype":"U8","shape":[8]'), EIGHT), Malformed),
    "key twice": (file(said('"dtype":"U8","dtype":"U8","shape":[8],"data_offsets":[0,8]'), EIGHT), Malformed),
    "one offset": (file(said('"dtype":"U8","shape":[8],"data_offsets":[0]'), EIGHT), Malformed),
    "three offsets": (file(said('"dtype":"U8","shape":[8],"data_offsets":[0,8,8]'), EIGHT), LimitExceeded),
    "float": (file(said('"dtype":"U8","shape":[8.0],"data_offsets":[0,8]'), EIGHT), Malformed),
    "exponent": (file(said('"dtype":"U8","shape":[8e0],"data_offsets":[0,8]'), EIGHT), Malformed),
    "boolean": (file(said('"dtype":"U8","shape":[true],"data_offsets":[0,8]'), EIGHT), Malformed),
    "negative": (file(said('"dtype":"U8","shape":[-8],"data_offsets":[0,8]'), EIGHT), Malformed),
    "minus zero": (file(said('"dtype":"U8","shape":[-0],"data_offsets":[0,0]')), Malformed),
    "zero in front": (file(said('"dtype":"U8","shape":[08],"data_offsets":[0,8]'), EIGHT), Malformed),
    "zero before an offset": (file(said('"dtype":"U8","shape":[8],"data_offsets":[00,8]'), EIGHT), Malformed),
    "2**64": (file(said('"dtype":"U8","shape":[18446744073709551616],"data_offsets":[0,8]'), EIGHT), Malformed),
    "not a number": (file(said(GOOD + ',"x":NaN'), EIGHT), Malformed),
    "infinite": (file(said(GOOD + ',"x":1e999'), EIGHT), Malformed),
    "as long as infinite": (file(said(GOOD + ',"x":' + "1" * 400), EIGHT), Malformed),
    "nesting": (file(said(GOOD + ',"x":' + "[" * 126 + "]" * 126), EIGHT), Malformed),
    "deep": (file(said('"x":' + "[" * 1_000_000)), Malformed),
    "nothing for a value": (file(said(GOOD + ',"x":')), Malformed),
    "dtype": (file({"a": tensor(0, 8, "U7")}, EIGHT), Unsupported),
    "dtype in small letters": (file({"a": tensor(0, 8, "u8")}, EIGHT), Unsupported),
    "size": (file({"a": tensor(0, 8, "F32")}, EIGHT), Malformed),
    "half a byte": (file({"a": tensor(0, 1, "F4", [1])}, b"a"), Malformed),
    "overflow": (file({"a": tensor(0, 8, "U8", [1 << 63, 1 << 63, 0])}, EIGHT), Malformed),
    "backwards": (file({"a": tensor(8, 0, "U8", [8])}, EIGHT), Malformed),
    "hole": (file({"a": tensor(0, 2), "b": tensor(4, 8)}, EIGHT), Malformed),
    "hole first": (file({"a": tensor(2, 8)}, EIGHT), Malformed),
    "overlap": (file({"a": tensor(0, 6), "b": tensor(4, 8)}, EIGHT), Malformed),
    "twice the same": (file({"a": tensor(), "b": tensor()}, EIGHT), Malformed),
    "cut": (file({"a": tensor()}, EIGHT[:-1]), Truncated),
    "behind": (file({"a": tensor()}, EIGHT + b"a"), Malformed),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_the_reference_reader_refuses_is_refused(name: str) -> None:
    data, error = REFUSED[name]
    assert not oracle(data)
    items, raised = read(data)
    assert type(raised) is error
    assert [item.accepts for item in items if isinstance(item, Loader)] == [False]


STRICTER = {
    "space first": file(b" {}"),
    "a list for a tensor": file(b'{"a":["U8",[8],[0,8]]}', EIGHT),
    "a dtype in an object": file(said('"dtype":{"U8":null},"shape":[8],"data_offsets":[0,8]'), EIGHT),
}


@pytest.mark.parametrize("name", STRICTER)
def test_what_no_writer_writes_is_refused_though_the_reference_reader_takes_it(name: str) -> None:
    assert oracle(STRICTER[name])
    assert isinstance(read(STRICTER[name])[1], Malformed)


def test_keys_that_occur_twice_are_said_however_they_are_spelt() -> None:
    one = json.dumps(tensor())
    for again in ("a", "\\u0061"):
        data = file(f'{{"a":{one},"{again}":{one},"{again}":{one}}}'.encode(), EIGHT)
        assert oracle(data)
        items, error = read(data)
        assert error is None
        assert [(item.kind, item.count) for item in items if isinstance(item, Anomaly)] == [("tensor-duplicate-key", 2)]
    assert kinds(read(file(b'{"__metadata__":{"a":"b","a":"c"}}'))[0]) == ["tensor-duplicate-key"]


@pytest.mark.parametrize(("header", "kind", "at"), [
    ({"a": tensor(0, 2), "b": tensor(4, 8)}, "tensor-hole", 2),
    ({"a": tensor(0, 6), "b": tensor(4, 8)}, "tensor-overlap", 4),
])  # fmt: skip
def test_holes_and_overlaps_are_said_with_their_place(header: object, kind: str, at: int) -> None:
    data = file(header, EIGHT)
    items, _ = read(data)
    (anomaly,) = [item for item in items if isinstance(item, Anomaly)]
    assert (anomaly.kind, anomaly.at.offset) == (kind, len(data) - 8 + at)


def test_what_stands_in_a_hole_or_behind_is_not_covered() -> None:
    for header, left in (({"a": tensor(0, 2), "b": tensor(4, 8)}, 2), ({"a": tensor(0, 6), "b": tensor(4, 7)}, 1)):
        data = file(header, EIGHT)
        items, _ = read(data)
        assert sum(item.length for item in items if isinstance(item, Extent)) == len(data) - left


def test_what_stands_behind_is_looked_at() -> None:
    items, _ = read(file({"a": tensor()}, EIGHT + b"cos\nsystem\n."))
    (child,) = [item for item in items if isinstance(item, Child)]
    assert child.window.read(0, 3) == b"cos"


def test_a_stowaway_in_the_header_is_said() -> None:
    items, error = read(file({"a": tensor()}, EIGHT, b"\n#!/bin/sh\n"))
    assert kinds(items) == ["tensor-header-padding"]
    assert isinstance(error, Malformed)


HEAVY = {
    "empty arrays": said('"x":[' + "[]," * 3_000_000 + "[]]"),
    "a long text": b'{"__metadata__":{"a":"' + b"\\n" * 5_000_000 + b'"}}',
    "a long name": b'{"' + b"a" * 5_000_000 + b'":{}}',
    "a long number": said('"x":' + "1" * 5_000_000),
    "a long shape": said('"shape":[' + "1," * 2_000_000 + "1]"),
    "many tensors": b"{"
    + b",".join(b'"%d":{"shape":[],"dtype":"U8","data_offsets":[0,1]}' % n for n in range(60_000))
    + b"}",
    "much metadata": b'{"__metadata__":{' + b",".join(b'"%d":""' % number for number in range(300_000)) + b"}}",
}


@pytest.mark.parametrize("name", HEAVY)
def test_heavy_headers_end_soon(name: str) -> None:
    begun = time.process_time()
    read(file(HEAVY[name]), Budget(Limits(facts=20_000)))
    assert time.process_time() - begun < 5


@pytest.mark.parametrize("name", ["empty arrays", "a long name", "a long shape", "many tensors", "much metadata"])
def test_what_asks_for_too_much_is_a_limit(name: str) -> None:
    assert isinstance(read(file(HEAVY[name]), Budget(Limits(facts=20_000)))[1], LimitExceeded)


BASES = (
    b'{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"U8","shape":[2,2],"data_offsets":[4,8]}}',
    b'{"__metadata__":{"a":"b"},"b":{"dtype":"F4","shape":[4,4],"data_offsets":[0,8]}}   ',
    b'{"x":{"shape":[0],"dtype":"F16","data_offsets":[0,0]},"b":{"dtype":"I64","shape":[],"data_offsets":[0,8]}}',
    b'{"a":{"dtype":"I64","shape":[],"data_offsets":[0,8],"extra":[1,{"q":null},"\\u00e4",-1.5e3]}}',
)
PIECES = (
    b"{", b"}", b"[", b"]", b",", b":", b'"', b"0", b"1", b"4", b"8", b"-", b".", b"e", b"null", b"true",
    b" ", b"\n", b"\x0c",
    b"\\", b"\\u0061", b"\xff", b"\xc3\xa4", b'"a"', b"F32", b"18446744073709551615", b"9" * 25, b"\\ud800", b'"shape"',
)  # fmt: skip


@settings(max_examples=1500, deadline=None)
@given(
    base=st.sampled_from(BASES),
    edits=st.lists(
        st.tuples(st.integers(0, 10_000), st.integers(0, 8), st.sampled_from(PIECES) | st.binary(max_size=2)),
        min_size=1,
        max_size=3,
    ),
)
def test_no_header_is_taken_that_the_reference_reader_refuses(base: bytes, edits: list[tuple[int, int, bytes]]) -> None:
    for at, dropped, put in edits:
        where = at % (len(base) + 1)
        base = base[:where] + put + base[where + dropped :]
    data = file(base, EIGHT)
    error = read(data)[1]
    if not oracle(data):
        assert error is not None


def test_only_what_begins_as_one_is_one() -> None:
    assert safetensors.sniff(Window.of(file({}))) is Sniff.STRONG
    assert safetensors.sniff(Window.of(file(b'{ "a"'))) is Sniff.STRONG
    assert safetensors.sniff(Window.of(file(b"{a"))) is Sniff.NO
    assert safetensors.sniff(Window.of(b'{"a": "some JSON"}')) is Sniff.NO
    assert safetensors.sniff(Window.of(b"")) is Sniff.NO


def test_a_pickle_under_the_name_misleads() -> None:
    report = guard.scan(b"\x80\x02}q\x00.", name="model.safetensors")
    assert [finding.rule for finding in report.results[0].findings] == ["GRD301"]
    assert report.verdict is guard.Verdict.MALICIOUS
    assert guard.scan(b"", name="model.safetensors").verdict is guard.Verdict.UNKNOWN
