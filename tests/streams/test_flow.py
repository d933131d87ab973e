"""One pass through one stream: nothing that any reader could have had is lost at an error, and nothing is unbounded."""

from __future__ import annotations

import bz2
import lzma
import random
import sys
import zlib
from collections.abc import Callable

import lz4.frame
import pytest
from backports import zstd

from guard.errors import GuardError, LimitExceeded, Malformed, MissingDependency, Truncated
from guard.limits import Budget, Limits
from guard.streams import decoders
from guard.streams.decoders import Decompressor, brings_out, trouble
from guard.streams.flow import BLOCK, PIECE, Flow
from guard.streams.window import Window

MAKERS: dict[str, tuple[Callable[[bytes], bytes], Callable[[], Decompressor]]] = {
    "deflate": (lambda data: zlib.compress(data)[2:-4], decoders.Deflate),
    "bzip2": (bz2.compress, decoders.bzip2),
    "xz": (lzma.compress, decoders.xz),
    "zstd": (lambda data: zstd.compress(data, options={zstd.CompressionParameter.checksum_flag: 1}), decoders.zstd),
    "lz4": (lambda data: lz4.frame.compress(data, content_checksum=True), decoders.lz4),
}
NOISE = random.Random(3).randbytes(500_000)  # noqa: S311 -- test data
LONG = bytes(random.Random(4).choices(b"abc", k=900_000))  # noqa: S311 -- test data


def poured(packed: bytes, make: Callable[[], Decompressor], limits: Limits | None = None) -> tuple[bytes, Flow, object]:
    """What comes out, and why it ended."""
    flow, out = Flow(Window.of(packed, Budget(limits or Limits())), make), bytearray()
    try:
        for piece in flow.pieces():
            assert 0 < len(piece) <= PIECE
            out += piece
    except GuardError as error:
        return bytes(out), flow, error
    return bytes(out), flow, None


@pytest.mark.parametrize("known", MAKERS)
@pytest.mark.parametrize(
    "data", [b"", b"x", NOISE, LONG, bytes(3 * PIECE)], ids=["none", "one", "noise", "long", "zeros"]
)
@pytest.mark.parametrize("behind", [b"", b"behind"])
def test_all_of_a_stream_comes_out_and_its_end_is_known(known: str, data: bytes, behind: bytes) -> None:
    pack, make = MAKERS[known]
    packed = pack(data)
    out, flow, problem = poured(packed + behind, make)
    assert (out == data, flow.used, problem) == (True, len(packed), None)


@pytest.mark.parametrize("known", ["bzip2", "xz", "zstd", "lz4"])
def test_all_that_was_before_a_wrong_checksum_comes_out(known: str) -> None:
    pack, make = MAKERS[known]
    packed = bytearray(pack(LONG))
    packed[{"bzip2": -2, "xz": -30, "zstd": -1, "lz4": -1}[known]] ^= 1
    out, _, problem = poured(bytes(packed), make)
    assert type(problem) is Malformed
    assert out == (LONG[:-1] if known == "bzip2" else LONG)  # libbz2 never gives the last byte without its checksum


def test_deflate_that_breaks_within_a_byte_gives_all_before_it() -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(LONG) + packer.flush(zlib.Z_SYNC_FLUSH) + b"\xff" * 9
    out, _, problem = poured(packed, decoders.Deflate)
    assert type(problem) is Malformed
    assert out == LONG


@pytest.mark.parametrize("known", MAKERS)
def test_a_cut_stream_gives_what_it_has(known: str) -> None:
    pack, make = MAKERS[known]
    packed = pack(NOISE)
    out, flow, problem = poured(packed[: BLOCK * 3], make)
    assert type(problem) is Truncated
    assert (flow.used, NOISE.startswith(out)) == (BLOCK * 3, True)


def test_what_slow_decoders_bring_out_weighs_more() -> None:
    packed = bz2.compress(bytes(1 << 20))
    for cost, enough in ((1, True), (10, False)):
        flow = Flow(Window.of(packed, Budget(Limits(bytes_inflated=4 << 20))), decoders.bzip2, cost=cost)
        if enough:
            assert sum(len(piece) for piece in flow.pieces()) == 1 << 20
        else:
            with pytest.raises(LimitExceeded):
                list(flow.pieces())


def test_reading_again_after_an_error_is_paid_for() -> None:
    packed = bytearray(bz2.compress(LONG))
    packed[-2] ^= 1
    _, _, problem = poured(bytes(packed), decoders.bzip2, Limits(bytes_inflated=1_000_000))
    assert type(problem) is LimitExceeded


@pytest.mark.parametrize(
    ("make", "packed"),
    [
        (decoders.xz, lzma.compress(b"x", filters=[{"id": lzma.FILTER_LZMA2, "dict_size": 512 << 20}])),
        (decoders.zstd, b"\x28\xb5\x2f\xfd\0" + bytes([21 << 3]) + b"\x09\0\0x"),
    ],
    ids=["xz", "zstd"],
)
def test_a_stream_that_asks_for_too_much_memory_is_a_limit(make: Callable[[], Decompressor], packed: bytes) -> None:
    assert type(poured(packed, make)[2]) is LimitExceeded


@pytest.mark.parametrize(
    ("make", "module", "extra"),
    [
        (decoders.zstd, "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd", "zstd"),
        (decoders.lz4, "lz4.frame", "lz4"),
        (decoders.snappy, "cramjam", "snappy"),
    ],
)
def test_a_decoder_that_is_not_there_is_named_with_its_extra(
    make: Callable[[], object], module: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingDependency, match=rf"pip install 'model-guard\[{extra}\]'"):
        make()


def test_errors_that_are_no_decoders_are_bugs() -> None:
    assert trouble(KeyError("a")) is None
    assert type(trouble(MemoryError())) is LimitExceeded

    class Odd(decoders.Deflate):
        def decompress(self, data: bytes, max_length: int) -> bytes:
            raise KeyError(len(data) + max_length)

    for use in (lambda: list(Flow(Window.of(b"abc"), Odd).pieces()), lambda: brings_out(Odd(), b"abc", 8)):
        with pytest.raises(KeyError):
            use()


@pytest.mark.parametrize(
    ("packed", "yes"),
    [
        (zlib.compress(b"")[2:], True),
        (zlib.compress(LONG)[2:], True),
        (zlib.compress(LONG)[2:100], True),
        (zlib.compress(b"12345678")[2:10] + b"\xff" * 9, True),
        (b"2 + y^2 = z^2\n", False),
        (b"", True),
    ],
)
def test_a_look_tells_data_from_chance(packed: bytes, yes: bool) -> None:
    assert brings_out(decoders.Deflate(), packed, 8) is yes
