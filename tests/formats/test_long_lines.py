"""Lines that run through megabytes: what follows one is found wherever its newline is; without one it is data.

A length of 80 before a JSON header is a ``P`` to an unpickler, and what follows a persistent id. C wants a newline
before it does anything with a line; Python takes what the end of the file cuts, and ends there. So a line that never
ends hides nothing, and one that ends somewhere may be followed by anything.
"""

from __future__ import annotations

import io
import json
import pickle
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from safetensors.numpy import save

import guard
from guard.formats import Sniff
from guard.formats import pickle as as_pickle
from guard.inspection import Verdict
from guard.interpreters.pickle.constants import LINE_MOST
from guard.limits import Budget, Limits
from guard.streams.window import Window

LINES = {"PERSID": 80, "STRING": 83, "UNICODE": 86, "FLOAT": 70, "INT": 73, "LONG": 76, "GLOBAL": 99, "GET": 103,
         "INST": 105, "PUT": 112}  # fmt: skip
"""Opcodes whose operand is a line: what a length of so many bytes begins with."""

EVIL = b"cos\nsystem\n(S'true'\ntR."
LONG = LINE_MOST + 1000
FAR = 3 << 20


class Recorder:
    """An oracle that notes what is resolved, calls nothing of it, and has any name that nobody could have."""

    resolved: list[object]

    def persistent_load(self, pid: object) -> object:
        """Take any id."""
        return pid

    def find_class(self, module: str, name: str) -> object:
        """Resolve as unpicklers do."""
        found = None if len(module) > 1000 else super().find_class(module, name)  # type: ignore[misc]
        self.resolved.append(found)
        return lambda *_: None


class Slow(Recorder, pickle._Unpickler):
    """The unpickler written in Python."""


class Fast(Recorder, pickle.Unpickler):
    """The unpickler written in C."""


def loaded(kind: type[Slow | Fast], data: bytes) -> list[object]:
    """What one resolves."""
    loader = kind(io.BytesIO(data))
    loader.resolved = []
    loader.load()
    return loader.resolved


def header(length: int, size: int) -> bytes:
    """A safetensors header of so many bytes, with one tensor where there is room for it."""
    entry = {"dtype": "F32", "shape": [size // 4], "data_offsets": [0, size]}
    text = json.dumps({"w": entry} if size else {}, separators=(",", ":")).encode()
    return struct.pack("<Q", length) + text.ljust(length)


def resolves(data: bytes) -> bool:
    """Whether both unpicklers reach the command."""
    import os  # noqa: PLC0415 -- what the attack would resolve

    return all(os.system in loaded(kind, data) for kind in (Slow, Fast))


# --- attacks --------------------------------------------------------------------------------------------------------

BEHIND = {
    "a persistent id": b"P" + b"x" * LONG + b"\n0" + EVIL,
    "a persistent id of megabytes": b"P" + b"x" * FAR + b"\n0" + EVIL,
    "text of megabytes": b"V" + b"x" * FAR + b"\n0" + EVIL,
    "text of more than a look reads": b"V" + b"x" * (9 << 20) + b"\n0" + EVIL,
    "a quoted text": b"S'" + b"x" * FAR + b"'\n0" + EVIL,
    "a module that nobody has": b"c" + b"x" * LONG + b"\nname\n0" + EVIL,
    "a module of megabytes": b"c" + b"x" * FAR + b"\nname\n0" + EVIL,
    "in a header": header(86, FAR) + bytes(FAR - 100) + b"\n0" + EVIL.ljust(98),
    "a persistent id in a header": header(80, FAR) + bytes(FAR - 100) + b"\n0" + EVIL.ljust(98),
    "what was run before": EVIL[:-1] + b"0V" + b"x" * FAR + b"\n.",
}


@pytest.mark.parametrize("data", BEHIND.values(), ids=BEHIND)
def test_what_follows_a_long_line_is_found(data: bytes) -> None:
    assert resolves(data)
    assert as_pickle.sniff(Window.of(data)) is Sniff.STRONG
    assert guard.scan(data, name="x.safetensors", sandbox="off").results[0].verdict is Verdict.MALICIOUS


def test_a_number_of_a_long_line_ends_at_its_zero() -> None:
    """Only for C: ``PyLong_FromString`` sees no more of it."""
    data = b"Np0\0" + b"x" * LONG + b"\n0" + EVIL
    assert len(loaded(Fast, data)) == 1
    assert as_pickle.sniff(Window.of(data)) is Sniff.STRONG


@pytest.mark.parametrize("digits", [5000, LONG, FAR])
def test_an_index_of_many_digits_is_a_limit(digits: int) -> None:
    """Some Pythons read it: those before 3.10.7 and 3.11 know no limit."""
    data = b"Np" + b"0" * digits + b"\n0" + EVIL
    assert as_pickle.sniff(Window.of(data)) is Sniff.STRONG
    result = guard.scan(data, name="x.pkl", sandbox="off").results[0]
    assert result.verdict is not Verdict.CLEAN


def test_a_dotted_name_of_a_long_line_is_resolved() -> None:
    data = b"N0\x80\x04cos\n" + b"path.os." * 10_000 + b"system\n(S'true'\ntR."
    assert resolves(data)
    assert as_pickle.sniff(Window.of(data)) is Sniff.STRONG
    result = guard.scan(data, name="x.safetensors", sandbox="off").results[0]
    assert result.verdict.rank >= Verdict.SUSPICIOUS.rank


def test_what_ran_before_a_line_that_never_ends_is_found() -> None:
    for opcode in LINES.values():
        data = EVIL[:-1] + bytes([opcode]) + bytes(FAR)
        assert as_pickle.sniff(Window.of(data)) is Sniff.STRONG
        result = guard.scan(data, name="x.safetensors", sandbox="off").results[0]
        assert result.verdict is Verdict.MALICIOUS, opcode


def test_the_search_for_a_newline_is_bounded() -> None:
    """What lies beyond is not known: neither CLEAN nor silent, and not sought again by another look."""
    limits = Limits(bytes_sought=1 << 20)
    short = guard.scan(BEHIND["in a header"], name="x.safetensors", limits=limits, sandbox="off").results[0]
    assert short.verdict is Verdict.UNKNOWN
    assert "the ends of lines" in " ".join(gap.detail for gap in short.coverage.gaps)
    window = Window.of(header(86, FAR) + bytes(FAR), Budget(limits))
    assert as_pickle.sniff(window) is Sniff.STRONG
    assert window.budget.bytes_sought <= limits.bytes_sought + (1 << 20)


def test_all_parts_of_a_file_share_the_search() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for index in range(3):
            archive.writestr(f"{index}.safetensors", header(86, FAR) + bytes(FAR))
    enough, short = Limits(bytes_sought=10 << 20), Limits(bytes_sought=7 << 20)
    assert guard.scan(packed.getvalue(), limits=enough, sandbox="off").results[0].verdict is Verdict.CLEAN
    assert guard.scan(packed.getvalue(), limits=short, sandbox="off").results[0].verdict is Verdict.UNKNOWN


# --- honest files ---------------------------------------------------------------------------------------------------


def endless(head: bytes, size: int, fill: int = 0) -> Window:
    """A file that goes on with one byte for as long as is said, and lies nowhere."""

    def pread(at: int, length: int) -> bytes:
        length = min(length, size - at)
        return head[at : at + length] + bytes([fill]) * (length - max(0, min(length, len(head) - at)))

    return Window(pread, 0, size, Budget())


@pytest.mark.parametrize("fill", [0, 0x3F, 0xFF], ids=["zeros", "text", "ones"])
@pytest.mark.parametrize("length", LINES.values(), ids=LINES)
def test_a_header_before_data_without_a_newline_is_no_pickle(length: int, fill: int) -> None:
    size = 300 << 20
    window = endless(header(length, size), 8 + length + size, fill)
    assert as_pickle.sniff(window) is not Sniff.STRONG
    assert window.budget.bytes_sought <= window.length


def contents(size: int) -> Iterator[bytes]:
    yield bytes(size)
    yield np.random.default_rng(7).standard_normal(size // 4, dtype=np.float32).tobytes()
    yield (b"The quick brown fox jumps over the lazy dog, and so on.\n" * size)[:size]
    yield (b"No newline at all, only words; " * size)[:size]


@pytest.mark.parametrize("size", [400, 100_000, 2_000_000])
def test_headers_of_all_lengths_are_clean(size: int) -> None:
    lengths = range(64, 1104, 8) if size < 1000 else (*LINES.values(), 88, 96, 104)
    for data in contents(size):
        for length in lengths:
            whole = header(max(length, 64), size) + data
            assert as_pickle.sniff(Window.of(whole)) is not Sniff.STRONG, length
            if size < 1_000_000:
                result = guard.scan(whole, name="x.safetensors", sandbox="off").results[0]
                assert result.verdict is Verdict.CLEAN, (length, data[:10])


def test_what_safetensors_writes_is_clean_whatever_its_names() -> None:
    lengths = set()
    for extra in range(1040):
        tensors = {"w" * (1 + extra): np.zeros(LONG // 4 if extra % 8 == 0 else 3, dtype=np.float32)}
        data = save(tensors, metadata={"format": "pt"} if extra % 3 == 0 else None)
        lengths.add(struct.unpack("<Q", data[:8])[0])
        assert as_pickle.sniff(Window.of(data)) is not Sniff.STRONG, extra
        if extra % 8 == 0:
            assert guard.scan(data, name="x.safetensors", sandbox="off").results[0].verdict is Verdict.CLEAN
    assert lengths >= set(range(72, 1104, 8))
    assert guard.scan(save({}), name="x.safetensors", sandbox="off").results[0].verdict is Verdict.CLEAN


def _npy(size: int) -> bytes:
    made = io.BytesIO()
    np.save(made, np.zeros(size, dtype=np.uint8))
    return made.getvalue()


def _png(size: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", size, 1, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(size + 1), 0)) + chunk(b"IEND", b"")


def _zip(size: int) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("Vnames", b"a" * size)
    return made.getvalue()


def _tar(first: str) -> Callable[[int], bytes]:
    def make(size: int) -> bytes:
        made = io.BytesIO()
        with tarfile.open(fileobj=made, mode="w", format=tarfile.USTAR_FORMAT) as archive:
            info = tarfile.TarInfo(f"{first}names.txt")
            info.size = size
            archive.addfile(info, io.BytesIO(b"a" * size))
        return made.getvalue()

    return make


OTHERS: dict[str, tuple[str, Callable[[int], bytes]]] = {
    "npy": ("x.npy", _npy),
    "png": ("x.png", _png),
    "zip": ("x.zip", _zip),
    **{f"tar {chr(code)}": ("x.tar", _tar(chr(code))) for code in LINES.values()},
}


@pytest.mark.parametrize("name", OTHERS)
def test_other_formats_that_begin_so_are_clean(name: str) -> None:
    called, make = OTHERS[name]
    for size in (100, LONG, 2_000_000):
        result = guard.scan(make(size), name=called, sandbox="off").results[0]
        assert result.verdict is Verdict.CLEAN, (size, result.coverage.gaps)


@pytest.mark.parametrize("length", [128, 384, 640, 896, 1152, 1408, 128 + (9 << 16)])
def test_a_length_that_leads_like_a_protocol_is_no_pickle(length: int) -> None:
    """Nothing can have been done before the zero that follows."""
    data = header(length, 4000) + bytes(4000)
    assert data[0] == 0x80
    for kind in (Slow, Fast):
        with pytest.raises((pickle.UnpicklingError, KeyError)):
            loaded(kind, data)
    assert guard.scan(data, name="x.safetensors", sandbox="off").results[0].verdict is Verdict.CLEAN


def test_a_cut_pickle_is_still_one() -> None:
    for data in (b"\x80\4", b"\x80\4]", b"\x80\4\x95"):
        assert as_pickle.sniff(Window.of(data)) is Sniff.STRONG


def test_random_bytes_behind_such_an_opcode_are_no_pickle() -> None:
    chance = np.random.default_rng(11)
    for opcode in LINES.values():
        for _ in range(20):
            data = bytes([opcode]) + bytes(7) + chance.bytes(100_000)
            assert as_pickle.sniff(Window.of(data)) is not Sniff.STRONG
