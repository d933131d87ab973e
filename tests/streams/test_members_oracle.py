"""Whatever a reader of Python hands out of a compressed file, however broken, is in what guard hands to its child.

Members are joined, mutated, and read by the standard library's own readers in steps of several sizes. What they gave
out before they ended, or objected, is what a loader would have acted on.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import random
import zlib
from collections.abc import Callable
from typing import IO, Any

import lz4.frame
import pytest
from backports import zstd
from hypothesis import given, settings
from hypothesis import strategies as st

from guard.artifact import Location
from guard.formats import Child, Item, Reading, formats
from guard.inspection import Gap
from guard.limits import Budget, Limits
from guard.streams.window import Window

STEPS = (1, 7, 1000, 8192, -1)
"""Bytes that a reader asks for at a time."""
SIZES = (0, 1, 40, 3_000, 70_000)
KINDS = ("text", "noise", "zeros")

Opener = Callable[[io.BytesIO], IO[bytes]]


class Zlib:
    """A reader of one zlib stream, fed as joblib feeds it."""

    def __init__(self, packed: io.BytesIO) -> None:
        """Begin at the start."""
        self._packed, self._inner = packed, zlib.decompressobj()

    def read(self, step: int) -> bytes:
        """Read on; nothing is the end."""
        while not self._inner.eof:
            data = self._inner.unconsumed_tail or self._packed.read(8192)
            if not data:
                break
            if piece := self._inner.decompress(data, max(step, 0)):
                return piece
        return b""


PACKERS: dict[str, tuple[Callable[[bytes], bytes], Callable[[io.BytesIO], Any]]] = {
    "gzip": (lambda data: gzip.compress(data, 6, mtime=0), lambda file: gzip.GzipFile(fileobj=file)),
    "bzip2": (lambda data: bz2.compress(data, 1), bz2.BZ2File),
    "xz": (lambda data: lzma.compress(data, preset=0), lzma.LZMAFile),
    "lzma": (lambda data: lzma.compress(data, lzma.FORMAT_ALONE, preset=0), lzma.LZMAFile),
    "zlib": (lambda data: zlib.compress(data, 1), Zlib),
    "zstd": (lambda data: zstd.compress(data, 1), zstd.ZstdFile),
    "lz4": (lz4.frame.compress, lambda file: lz4.frame.LZ4FrameFile(file, "rb")),
}


def content(size: int, kind: str, seed: int) -> bytes:
    """Bytes of one kind."""
    if kind == "zeros":
        return bytes(size)
    chosen = random.Random(seed)  # noqa: S311 -- test data
    return chosen.randbytes(size) if kind == "noise" else bytes(chosen.choices(b"abcd \n", k=size))


def handed_out(packed: bytes, opened: Callable[[io.BytesIO], Any], step: int) -> bytes:
    """What a reader gives until it ends or objects."""
    out = bytearray()
    try:
        reader = opened(io.BytesIO(packed))
        while piece := reader.read(step):
            out += piece
    except Exception:  # noqa: BLE001 -- each reader has its own way to object
        return bytes(out)
    return bytes(out)


def seen(known: str, packed: bytes) -> tuple[bytes, list[Item]]:
    """What guard hands to its child, and all that it yields."""
    window = Window.of(packed, Budget(Limits()))
    items = list(formats()[known].parse(Reading(window=window, at=Location(uri="a"), name="a")))
    children = [item for item in items if isinstance(item, Child) and not item.name.startswith("skipped")]
    return b"".join(children[0].window.chunks()) if children else b"", items


def mutated(packed: bytes, how: str, at: int, amount: int) -> bytes:
    """The same with one thing wrong."""
    at = at % (len(packed) + 1)
    match how:
        case "flip":
            made = bytearray(packed + b"\0")
            made[at] ^= 1 << amount % 8
            return bytes(made[:-1])
        case "cut":
            return packed[:at]
        case "drop":
            return packed[:at] + packed[at + amount :]
        case "insert":
            return packed[:at] + bytes(amount) + packed[at:]
        case "append":
            return packed + packed[at : at + amount]
        case _:
            return packed


MUTATIONS = st.tuples(
    st.sampled_from(("none", "flip", "flip", "flip", "cut", "drop", "insert", "append")),
    st.integers(0, 1 << 20),
    st.integers(1, 40),
)
PARTS = st.lists(st.tuples(st.sampled_from(SIZES), st.sampled_from(KINDS), st.integers(0, 9)), min_size=1, max_size=3)


@pytest.mark.parametrize("known", PACKERS)
@settings(max_examples=60, deadline=None, derandomize=True)
@given(parts=PARTS, padding=st.sampled_from((0, 0, 4, 5)), mutations=st.lists(MUTATIONS, max_size=2))
def test_what_any_reader_hands_out_is_handed_to_the_child(
    known: str, parts: list[tuple[int, str, int]], padding: int, mutations: list[tuple[str, int, int]]
) -> None:
    pack, opened = PACKERS[known]
    packed = bytes(padding).join(pack(content(*part)) for part in parts)
    for how, at, amount in mutations:
        packed = mutated(packed, how, at, amount)
    made, items = seen(known, packed)
    for step in STEPS if len(made) < 10_000 else STEPS[2:]:
        given_out = handed_out(packed, opened, step)
        assert made.startswith(given_out) or any(isinstance(item, Gap) for item in items)


@pytest.mark.parametrize("known", PACKERS)
def test_members_that_are_whole_come_out_whole(known: str) -> None:
    pack, opened = PACKERS[known]
    parts = [b"", b"one", content(300_000, "text", 1), b"", content(70_000, "noise", 2)]
    packed = b"".join(pack(part) for part in (parts if known != "zlib" else parts[2:3]))
    made, items = seen(known, packed)
    assert made == handed_out(packed, opened, -1) == b"".join(parts if known != "zlib" else parts[2:3])
    assert not any(isinstance(item, Gap) for item in items)
