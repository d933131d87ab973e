"""Which bytes are text, and where they stop to be."""

from __future__ import annotations

import codecs
import random

import pytest

from guard.errors import Malformed
from guard.streams.text import HEAD, PIECE, Piece, encoding, excerpt, hidden, pieces
from guard.streams.window import Window

SAID = "Grüße, 世界\n"

TEXTS = {
    "nothing": (b"", "utf-8"),
    "ascii": (b"a\tb\r\n\x0c\x1b[0m\x07\x08", "utf-8"),
    "utf-8": (SAID.encode(), "utf-8"),
    "utf-8 with a mark": (codecs.BOM_UTF8 + SAID.encode(), "utf-8"),
    "utf-16": (codecs.BOM_UTF16_LE + SAID.encode("utf-16-le"), "utf-16"),
    "utf-16, big end": (codecs.BOM_UTF16_BE + SAID.encode("utf-16-be"), "utf-16"),
    "utf-32": (codecs.BOM_UTF32_LE + SAID.encode("utf-32-le"), "utf-32"),
    "utf-32, big end": (codecs.BOM_UTF32_BE + SAID.encode("utf-32-be"), "utf-32"),
    "latin-1": ("Größe ändern\n".encode("latin-1"), "latin-1"),
    "russian": ("Привет, мир, и всем привет\n".encode("koi8-r"), "latin-1"),
    "japanese": ("日本語の文章です\n".encode("euc-jp"), "latin-1"),
    "cut in a character": (b"a" * (HEAD - 1) + "ä".encode() + b"\n", "utf-8"),
    "a few controls": (b"\x01\n\x02\n" + b"word\n" * 50, "utf-8"),
}


@pytest.mark.parametrize("name", TEXTS)
def test_text_is_known_and_read_whole(name: str) -> None:
    data, expected = TEXTS[name]
    assert encoding(Window.of(data)) == expected
    made = list(pieces(Window.of(data)))
    assert sum(piece.length for piece in made) == len(data)
    assert "".join(piece.text for piece in made).removeprefix("\ufeff") == data.decode(expected).removeprefix("\ufeff")


NO_TEXT = {
    "zero": b"text\0text",
    "controls": b"\x01\x02\x03\x04 and so on",
    "elf": b"\x7fELF\x02\x01\x01" + bytes(9),
    "pickle": b"\x80\x04\x95\x10\0\0\0\0\0\0\0}\x94.",
    "zip": b"PK\x03\x04\x14\0\0\0",
    "high bytes": bytes(range(0x80, 0x100)),
    "high bytes in lines": bytes(range(0x80, 0x100)) + b"\n",
    "east asian without a line": b"\xb0\xa1" * 20,
    "latin-1 with a control": b"Gr\xf6\xdfe \x01 ist hier",
    "half of utf-16": codecs.BOM_UTF16_LE + b"a\0b",
    "utf-16 with a zero": codecs.BOM_UTF16_LE + b"a\0\0\0",
    "utf-32 beyond": codecs.BOM_UTF32_LE + b"\xff\xff\xff\xff",
    "cut at the end": b"a" * 10 + b"\x81\xc3\x01",
}


@pytest.mark.parametrize("name", NO_TEXT)
def test_what_is_no_text_is_known_as_none(name: str) -> None:
    assert encoding(Window.of(NO_TEXT[name])) is None
    with pytest.raises(Malformed):
        list(pieces(Window.of(NO_TEXT[name])))


def test_random_bytes_are_no_text() -> None:
    noise = random.Random(1)  # noqa: S311 -- the same noise each time is wanted
    assert not any(encoding(Window.of(noise.randbytes(200))) for _ in range(500))


def test_utf_16_that_breaks_later_is_no_text() -> None:
    with pytest.raises(Malformed):
        list(pieces(Window.of(codecs.BOM_UTF16_LE + b"a\0" * HEAD + b"\0\xd8a\0")))


@pytest.mark.parametrize("behind", [b"\0", b"\xff\x01", b"\xff\0"])
def test_what_stops_to_be_text_is_read_so_far(behind: bytes) -> None:
    data = b"line\n" * (PIECE // 5 + 1000)
    made: list[Piece] = []
    with pytest.raises(Malformed):
        made.extend(pieces(Window.of(data + behind)))
    walk = pieces(Window.of(data + behind))
    assert next(walk).length == PIECE


def test_text_of_one_encoding_may_end_in_another() -> None:
    data = b"plain\n" * (PIECE // 6) + "ä".encode() * 10 + "Müller\n".encode("latin-1")
    made = list(pieces(Window.of(data)))
    assert sum(piece.length for piece in made) == len(data)
    assert made[-1].text.endswith("Müller\n")


def test_a_character_between_two_pieces_is_whole() -> None:
    data = b"a" * (PIECE - 1) + "äb".encode()
    assert "".join(piece.text for piece in pieces(Window.of(data))) == data.decode()


def test_large_text_is_read_once_and_in_pieces() -> None:
    largest, total = 0, 0

    def pread(_offset: int, length: int) -> bytes:
        nonlocal largest, total
        largest, total = max(largest, length), total + length
        return b"x" * length

    assert sum(piece.length for piece in pieces(Window(pread, 0, 20 << 20))) == 20 << 20
    assert largest <= PIECE
    assert total <= (20 << 20) + HEAD


def test_the_excerpt_is_the_first_line_that_says_something() -> None:
    assert excerpt(Window.of(b"\xef\xbb\xbf# comment\n\n  import os\nx")) == "import os"
    assert excerpt(Window.of(b"a" * 1000)) == "a" * 400
    assert excerpt(Window.of(b"a" * 1000), most=3) == "aaa"
    assert excerpt(Window.of(b"# only a comment")) == ""
    assert excerpt(Window.of(b"\0")) == ""


@pytest.mark.parametrize(("text", "count"), [
    ("plain", 0), ("Grüße", 0), ("a\u202eb", 1),
    ("\u2066x\u2069", 2), ("ad\u200bmin", 1), ("\ufeffimport", 0), ("x\ufeffy", 1),
    ("\U000e0041", 1), ("👩\u200d💻", 0), ("می\u200cخ", 0), ("क\u200b", 0),
])  # fmt: skip
def test_characters_that_hide_are_seen_and_honest_ones_left(text: str, count: int) -> None:
    assert len(hidden(Piece(0, len(text), text))) == count
