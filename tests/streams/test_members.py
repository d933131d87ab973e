"""Members one after another: what is joined, what is padding, what is skipped, and what no reader looks at."""

from __future__ import annotations

import lzma

import pytest

from fixtures.assemble_streams import gz, skippable, zstd_frame
from guard.errors import LimitExceeded, Malformed, Truncated
from guard.formats import bzip2, gzip, lz4, zstd
from guard.limits import Budget, Limits
from guard.streams import lzma_forms
from guard.streams import skippable as frames
from guard.streams.members import SKIPPED_MOST, Codec, Unpacked, unpack
from guard.streams.window import Window

GZIP = Codec(begins=gzip.begins, member=gzip.member, padding=1)
ZSTD = Codec(begins=zstd.begins, member=zstd.member)
XZ = Codec(begins=lzma_forms.begins, member=lzma_forms.member, padding=4)


def unpacked(packed: bytes, codec: Codec, limits: Limits | None = None) -> Unpacked:
    return unpack(Window.of(packed, Budget(limits or Limits())), codec)


def content(made: Unpacked) -> bytes:
    return b"".join(made.window.chunks())


def kinds(made: Unpacked) -> list[str]:
    return [odd.kind for odd in made.oddities]


def covered(made: Unpacked) -> int:
    ends = 0
    for offset, length, _ in made.stretches:
        assert offset == ends
        ends += length
    return ends


@pytest.mark.parametrize("zeros", [0, 1, 3, 512, 200_000])
def test_members_are_joined_over_zeros_and_each_byte_is_accounted_for(zeros: int) -> None:
    packed = gz(b"one") + bytes(zeros) + gz(b"") + gz(b"two") + bytes(zeros)
    made = unpacked(packed, GZIP)
    assert (content(made), made.problem, kinds(made), covered(made)) == (b"onetwo", None, [], len(packed))
    assert sum(length for _, length, kind in made.stretches if kind == "padding") == 2 * zeros


def test_what_lies_behind_is_told_and_left_unexplained() -> None:
    packed = gz(b"one") + bytes(9)
    made = unpacked(packed + b"garbage", GZIP)
    assert (content(made), kinds(made), covered(made)) == (b"one", ["data-after"], len(packed))
    alone = unpacked(gz(b"one") + gz(b"two"), Codec(begins=gzip.begins, member=gzip.member, joined=False))
    assert (content(alone), kinds(alone), covered(alone)) == (b"one", ["data-after"], len(gz(b"one")))


@pytest.mark.parametrize(("zeros", "odd"), [(4, False), (8, False), (3, True), (18, True)])
def test_zeros_that_are_no_padding_are_told_where_a_stream_follows(zeros: int, odd: bool) -> None:
    made = unpacked(lzma.compress(b"one") + bytes(zeros) + lzma.compress(b"two"), XZ)
    assert (content(made), kinds(made)) == (b"onetwo", ["reader-refuses"] if odd else [])


def test_what_does_not_begin_is_no_stream() -> None:
    made = unpacked(b"nothing", GZIP)
    assert (type(made.problem), content(made), made.at, made.stretches) == (Malformed, b"", 0, ())


def test_members_are_counted() -> None:
    made = unpacked(gz(b"a") * 20, GZIP, Limits(members=9))
    assert (type(made.problem), content(made)) == (LimitExceeded, b"a" * 10)


def test_what_comes_out_is_bounded_over_all_members() -> None:
    made = unpacked(gz(bytes(1000)) * 20, GZIP, Limits(bytes_inflated=4500))
    assert (type(made.problem), content(made)) == (LimitExceeded, bytes(4000))


def test_an_honest_ratio_is_no_limit() -> None:
    made = unpacked(lzma.compress(bytes(20_000_000)), XZ)
    assert (made.problem, made.window.length) == (None, 20_000_000)


def test_names_are_kept_of_the_first_member_only() -> None:
    assert unpacked(gz(b"", name=b"one") + gz(b"", name=b"two"), GZIP).names == ("one",)


def test_skipped_frames_are_handed_on_and_many_are_counted() -> None:
    made = unpacked(zstd_frame(b"one") + skippable(b"hidden") * 30 + zstd_frame(b"two"), ZSTD)
    assert (content(made), len(made.skipped), made.problem) == (b"onetwo", SKIPPED_MOST, None)
    assert sum(odd.times for odd in made.oddities) == 30


def test_a_skipped_frame_that_is_cut_is_cut() -> None:
    made = unpacked(zstd_frame(b"one") + skippable(b"hidden")[:-2], ZSTD)
    assert (type(made.problem), content(made), made.skipped) == (Truncated, b"one", ())
    assert unpacked(skippable(b"")[:6], ZSTD).problem is not None


@pytest.mark.parametrize("known", [lz4, zstd])
def test_frames_that_come_first_do_not_hide_what_follows(known: object) -> None:
    begun = {lz4: lz4.MAGIC, zstd: zstd.MAGIC}[known]  # type: ignore[index] # modules are keys
    assert frames.leading(Window.of(skippable(b"x") * 50 + begun)) == begun
    with pytest.raises(LimitExceeded):
        frames.leading(Window.of(skippable(b"") * (frames.FRAMES_MOST + 2) + begun))


def test_a_bzip2_stream_begins_with_a_block_or_with_its_end() -> None:
    for data, yes in (
        (b"BZh91AY&SY", True),
        (b"BZh1\x17\x72\x45\x38\x50\x90", True),
        (b"BZh91AY&S", False),
        (b"BZh0", False),
    ):
        assert bzip2.begins(Window.of(data), 0) is yes
