"""Decompression within bounds, against the modules that Python's zipfile uses."""

from __future__ import annotations

import os
import random
import struct
import zlib

import pytest

from fixtures.assemble_zip import compressed
from guard.errors import LimitExceeded, Malformed, Truncated, Unsupported
from guard.limits import Budget, Limits
from guard.streams.inflate import BZIP2, DEFLATED, LZMA, Spool, inflate, supported
from guard.streams.window import Window

METHODS = (DEFLATED, BZIP2, LZMA)
TEXT = b"What came out before a break is kept. " * 40
NOISE = random.Random(1).randbytes(400_000)  # noqa: S311 -- test data


def all_of(window: Window) -> bytes:
    return b"".join(window.chunks(70_000))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("data", [b"", b"a", TEXT, NOISE], ids=["empty", "one", "text", "noise"])
@pytest.mark.parametrize("behind", [b"", b"behind the stream"])
def test_all_of_a_stream_comes_out_and_nothing_behind_it_is_taken(method: int, data: bytes, behind: bytes) -> None:
    packed = compressed(data, method)
    out = inflate(Window.of(packed + behind), method, Spool())
    assert (out.problem, out.used, out.crc) == (None, len(packed), zlib.crc32(data))
    assert all_of(out.window) == data


@pytest.mark.parametrize("method", METHODS)
def test_a_cut_stream_gives_what_it_has_and_says_so(method: int) -> None:
    packed = compressed(NOISE, method)
    out = inflate(Window.of(packed[: len(packed) // 2]), method, Spool())
    assert isinstance(out.problem, Truncated)
    assert NOISE.startswith(all_of(out.window))


@pytest.mark.parametrize("method", METHODS)
def test_a_broken_stream_gives_what_came_before_the_break(method: int) -> None:
    packed = bytearray(compressed(NOISE, method))
    packed[-2000:-1000] = b"\xff" * 1000
    out = inflate(Window.of(bytes(packed)), method, Spool())
    if out.problem is None:  # noise is stored by deflate, and stored bytes can be anything
        assert out.crc != zlib.crc32(NOISE)
    else:
        assert type(out.problem) in {Malformed, Truncated}


def test_deflate_gives_every_byte_before_the_error_as_torch_would() -> None:
    packed = compressed(TEXT, DEFLATED)[:-4] + b"\xff" * 8
    out = inflate(Window.of(packed), DEFLATED, Spool())
    assert isinstance(out.problem, Malformed)
    assert out.window.length > 30
    assert TEXT.startswith(all_of(out.window)[:30])


def test_lzma_without_an_end_mark_ends_where_its_size_says() -> None:
    import lzma  # noqa: PLC0415 -- only here

    chain = [{"id": lzma.FILTER_LZMA1, "dict_size": 4096, "lc": 3, "lp": 0, "pb": 2}]
    alone = lzma.compress(TEXT, lzma.FORMAT_ALONE, filters=chain)
    raw = b"\x09\x04\x05\x00" + alone[:5] + lzma.compress(TEXT, lzma.FORMAT_RAW, filters=chain)[:-6]
    cut = inflate(Window.of(raw), LZMA, Spool())
    assert isinstance(cut.problem, Truncated)
    assert inflate(Window.of(raw), LZMA, Spool(), cut.window.length).problem is None


@pytest.mark.parametrize("method", [BZIP2, LZMA])
def test_the_ratio_is_bounded(method: int) -> None:
    out = inflate(Window.of(compressed(b"\0" * 5_000_000, method)), method, Spool())
    assert isinstance(out.problem, LimitExceeded)
    assert out.window.length < 2_000_000


def test_deflate_at_its_best_is_no_bomb() -> None:
    out = inflate(Window.of(compressed(b"\0" * 5_000_000, DEFLATED)), DEFLATED, Spool())
    assert (out.problem, out.window.length) == (None, 5_000_000)


def test_the_budget_is_shared_and_bounds_the_sum() -> None:
    budget = Budget(Limits(bytes_inflated=3_000_000))
    packed, spool = compressed(NOISE, DEFLATED), Spool()
    problems = [inflate(Window.of(packed, budget), DEFLATED, spool).problem for _ in range(8)]
    assert problems[0] is None
    assert isinstance(problems[-1], LimitExceeded)
    assert spool.length <= 3_000_000


@pytest.mark.parametrize("method", [1, 6, 9, 96, 98, 12345])
def test_other_methods_are_unsupported_by_name(method: int) -> None:
    assert not supported(method)
    with pytest.raises(Unsupported, match=str(method)):
        inflate(Window.of(b"data"), method, Spool())


@pytest.mark.parametrize(
    "head",
    [
        b"\x09\x04\x05\x00",
        b"\x09\x04\x06\x00" + struct.pack("<BI", 93, 4096),
        b"\x09\x04\x05\x00" + struct.pack("<BI", 255, 4096),
        b"\x09\x04\x05\x00" + struct.pack("<BI", 4 + 9 * 4, 4096),
    ],
    ids=["short", "size", "properties", "sum"],
)
def test_lzma_properties_that_are_none_are_malformed(head: bytes) -> None:
    out = inflate(Window.of(head), LZMA, Spool())
    assert type(out.problem) is Malformed


def test_a_dictionary_too_large_is_not_allocated_and_the_data_are_read() -> None:
    packed = compressed(TEXT, LZMA)
    greedy = packed[:5] + b"\xff\xff\xff\xff" + packed[9:]
    out = inflate(Window.of(greedy), LZMA, Spool())
    assert (out.problem, out.crc) == (None, zlib.crc32(TEXT))


@pytest.mark.parametrize("memory", [0, 7, 100, 10_000])
def test_a_spool_gives_back_what_it_took_wherever_it_lies(memory: int) -> None:
    spool = Spool(memory)
    data = NOISE[:5000]
    for begin in range(0, 5000, 37):
        spool.append(data[begin : begin + 37])
    assert spool.length == 5000
    for offset, length in ((0, 5000), (0, 10), (memory - 3, 9), (4990, 100), (5001, 5), (2000, 0)):
        begin = max(offset, 0)
        assert spool.pread(begin, length) == data[begin : begin + length]


def test_a_spool_leaves_no_file_and_no_descriptor() -> None:
    before = set(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else None  # noqa: PTH112, PTH208
    spool = Spool(10)
    spool.append(b"x" * 100)
    assert spool.pread(0, 100) == b"x" * 100
    del spool
    if before is not None:
        assert set(os.listdir("/proc/self/fd")) == before  # noqa: PTH208
