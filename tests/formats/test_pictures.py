"""PNG, JPEG, GIF and WebP: walked to their end, and no further."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

import guard
from guard.artifact import Location
from guard.errors import GuardError, LimitExceeded, Malformed, Truncated
from guard.formats import Extent, Format, Reading, Sniff, formats
from guard.limits import Budget, Limits
from guard.streams.window import Window

CLEAN = Path(__file__).parents[2] / "fixtures" / "image" / "clean"
PICTURES = {"png": "picture.png", "jpeg": "picture.jpg", "gif": "picture.gif", "webp": "picture.webp"}


def walk(known: Format, data: bytes, limits: Limits | None = None) -> tuple[int, GuardError | None]:
    """How many bytes are accounted for, each once, and what went wrong."""
    reached = 0
    try:
        for item in known.parse(Reading(window=Window.of(data, Budget(limits or Limits())), at=Location(uri="x"))):
            assert isinstance(item, Extent)
            assert item.offset == reached
            reached += item.length
    except GuardError as error:
        return reached, error
    return reached, None


def picture(name: str) -> bytes:
    return (CLEAN / PICTURES[name]).read_bytes()


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_accounted_for_to_its_end_and_no_further(name: str) -> None:
    data, known = picture(name), formats()[name]
    assert known.sniff(Window.of(data)) is Sniff.STRONG
    for behind in (b"", b"stowed away", b"\0" * 70_000):
        assert walk(known, data + behind) == (len(data), None)


@pytest.mark.parametrize("name", PICTURES)
def test_wherever_it_is_cut_that_is_said(name: str) -> None:
    data, known = picture(name), formats()[name]
    for length in range(len(data)):
        reached, error = walk(known, data[:length])
        assert isinstance(error, Malformed)
        assert reached <= length


@pytest.mark.parametrize("name", PICTURES)
def test_another_picture_is_not_one_of_these(name: str) -> None:
    for other in PICTURES:
        if other != name:
            assert formats()[name].sniff(Window.of(picture(other))) is Sniff.NO
            assert isinstance(walk(formats()[name], picture(other))[1], Malformed)


def chunks(count: int) -> bytes:
    empty = struct.pack(">I4sI", 0, b"tEXt", 0)
    return picture("png")[:33] + empty * count


def test_png_begins_with_its_header_and_has_it_once() -> None:
    data, known = picture("png"), formats()["png"]
    assert isinstance(walk(known, data[:8] + data[33:])[1], Malformed)
    assert isinstance(walk(known, data[:33] + data[8:])[1], Malformed)
    assert isinstance(walk(known, data[:8] + struct.pack(">I", 0) + b"ID\0T" + data[8:])[1], Malformed)


def test_jpeg_scans_end_where_a_marker_stands() -> None:
    data, known = picture("jpeg"), formats()["jpeg"]
    scan = b"\x12\xff\x00\x34\xff\xd0\x56"
    assert scan in data
    for length in (65_535, 65_536, 65_537, 200_000):
        longer = data.replace(scan, b"\x11" * length)
        assert walk(known, longer) == (len(longer), None)
    assert isinstance(walk(known, data[: data.index(scan)] + b"\x11" * 100_000)[1], Truncated)
    assert walk(known, data + data) == (2 * len(data), None)
    progressive = data.replace(scan + b"\xff\xd9", scan + data[data.index(b"\xff\xda") :])
    assert walk(known, progressive) == (len(progressive), None)


@pytest.mark.parametrize(
    "put", [b"\xff\xe1\0\1", b"\0\0", b"\xff\0", b"\xff\xd8\xff", b"\xff" * 10_000, b"\xff\xe1\0\2junk"]
)
def test_jpeg_segments_make_sense(put: bytes) -> None:
    data, known = picture("jpeg"), formats()["jpeg"]
    assert isinstance(walk(known, data[:2] + put + data[2:])[1], Malformed)
    assert walk(known, data[:2] + b"\xff\x01\xff\xd3" + data[2:])[1] is None


def test_gif_blocks_make_sense() -> None:
    data, known = picture("gif"), formats()["gif"]
    assert isinstance(walk(known, data[:19] + b"\x00" + data[19:])[1], Malformed)
    assert isinstance(walk(known, b"GIF88a" + data[6:])[1], Malformed)
    plain = data[:10] + b"\x00" + data[11:13] + data[19:]
    assert walk(known, plain) == (len(plain), None)


def test_webp_chunks_stay_inside() -> None:
    data, known = picture("webp"), formats()["webp"]
    assert isinstance(walk(known, data[:16] + struct.pack("<I", 7) + data[20:])[1], Malformed)
    assert isinstance(walk(known, data[:4] + struct.pack("<I", 19) + data[8:])[1], Truncated)


def test_countless_pieces_are_a_limit() -> None:
    few = Limits(members=1000)
    assert isinstance(walk(formats()["png"], chunks(2000), few)[1], LimitExceeded)
    jpeg = picture("jpeg")
    assert isinstance(walk(formats()["jpeg"], jpeg[:2] + b"\xff\xe1\0\2" * 2000, few)[1], LimitExceeded)
    gif = picture("gif")
    assert isinstance(walk(formats()["gif"], gif[:19] + b"\x21\xfe\0" * 2000, few)[1], LimitExceeded)
    assert isinstance(walk(formats()["gif"], gif[:19] + b"\x21\xfe" + b"\1a" * 1_000_001)[1], LimitExceeded)
    webp = b"RIFF" + struct.pack("<I", 4 + 8 * 2000) + b"WEBP" + (b"VP8 " + bytes(4)) * 2000
    assert isinstance(walk(formats()["webp"], webp, few)[1], LimitExceeded)


@pytest.mark.parametrize("name", PICTURES)
def test_pictures_are_clean_and_what_is_behind_them_is_not(name: str) -> None:
    data = picture(name)
    assert guard.scan(data, name=PICTURES[name]).verdict is guard.Verdict.CLEAN
    assert guard.scan(data + b"stowed away", name=PICTURES[name]).verdict is guard.Verdict.UNKNOWN
