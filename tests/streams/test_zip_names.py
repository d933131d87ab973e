"""Names that lead elsewhere, and names that some reader takes for one."""

from __future__ import annotations

import struct
import unicodedata
import zlib

import pytest

from fixtures.assemble_zip import Part, archive
from guard.streams.window import Window
from guard.streams.zip import MINIZ, ZIPFILE, Archive, read_directory


def read(*parts: Part) -> Archive:
    return read_directory(Window.of(archive(*parts)))


def kinds(*parts: Part) -> set[str]:
    return {oddity.kind for oddity in read(*parts).anomalies}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("/etc/passwd", "name-absolute"),
        ("\\windows", "name-absolute"),
        ("C:/x", "name-absolute"),
        ("c:x", "name-absolute"),
        ("../x", "name-parent"),
        ("a/../../x", "name-parent"),
        ("a\\..\\x", "name-parent"),
        ("..", "name-parent"),
        ("a\0b", "name-nul"),
        ("\0", "name-empty"),
        ("", "name-empty"),
        ("a\nb", "name-control"),
        ("a\x1b[2Jb", "name-control"),
        ("a\u202eb", "name-control"),
        ("a\x85b", "name-control"),
    ],
)
def test_names_that_no_honest_packer_writes(name: str, kind: str) -> None:
    assert kind in kinds(Part(name.encode(), b"x", flags=0x800))


@pytest.mark.parametrize("name", ["a/b..c", "..a", "a/...", "naïve", "模型/데이터", "a b", ".hidden", "a//b", "./a"])
def test_names_that_are_only_unusual(name: str) -> None:
    assert kinds(Part(name.encode(), b"x", flags=0x800)) == set()


def test_bytes_that_are_no_utf8_are_odd_only_where_they_claim_to_be() -> None:
    assert "name-control" in kinds(Part(b"a\xff", b"x", flags=0x800))
    assert kinds(Part(b"a\xff", b"x")) == set()


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        (0o100644, set()),
        (0, set()),
        (0o040755, set()),
        (0o120777, set()),
        (0o020666, {"device-entry"}),
        (0o060666, {"device-entry"}),
        (0o010666, {"device-entry"}),
        (0o140666, {"device-entry"}),
    ],
)
def test_what_a_member_would_become(mode: int, expected: set[str]) -> None:
    assert kinds(Part(b"a", b"x", external=mode << 16)) == expected


def test_folders_are_empty() -> None:
    assert kinds(Part(b"a/", external=0x10)) == set()
    assert kinds(Part(b"a/", b"data")) == {"folder-with-data"}
    assert kinds(Part(b"a", b"data", external=0x10)) == {"folder-with-data"}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("a", "a", {"duplicate-member"}),
        ("a", "A", {"case-twins"}),
        ("ä", "Ä", {"unicode-twins"}),
        (unicodedata.normalize("NFC", "é"), unicodedata.normalize("NFD", "é"), {"unicode-twins"}),
        ("a/b", "a\\b", {"path-twins"}),
        ("a/b", "a//b", {"path-twins"}),
        ("a/b", "./a/b", {"path-twins"}),
        ("a/b", "a/./b", {"path-twins"}),
        ("a/b", "c/../a/b", {"path-twins", "name-parent"}),
        ("a", "b", set()),
        ("a/b", "a-b", set()),
        ("a", "a/", set()),
    ],
)
def test_twins(one: str, other: str, expected: set[str]) -> None:
    found = kinds(
        Part(one.encode(), b"x", flags=0x800), Part(other.encode(), b"" if other.endswith("/") else b"y", flags=0x800)
    )
    assert found == expected


def test_a_nul_makes_twins_for_zipfile() -> None:
    assert kinds(Part(b"a", b"x"), Part(b"a\0b", b"y")) >= {"duplicate-member", "name-nul"}


def test_the_detail_says_which_twin_each_reader_takes() -> None:
    found = read(Part(b"a/x", b"1"), Part(b"a/X", b"2"), Part(b"a/x", b"3"))
    detail = next(oddity.detail for oddity in found.anomalies if oddity.kind == "duplicate-member")
    python, torch = found.lookup(ZIPFILE)("a/x"), found.lookup(MINIZ)("a/x")
    assert python is not None
    assert torch is not None
    if python.slice != torch.slice:
        assert f"{python.header:#x}" in detail
        assert f"{torch.header:#x}" in detail
    assert python.crc == zlib.crc32(b"3")


def test_what_a_reader_does_not_list_it_does_not_hand_over() -> None:
    found = read(Part(b"a/x", b"1"))
    assert found.lookup(ZIPFILE)("a/X") is None
    assert found.lookup(MINIZ)("a/X") is not None
    assert found.lookup(MINIZ)("a/y") is None


def unicode_path(name: bytes, other: bytes, *, crc: int | None = None, version: int = 1) -> Part:
    content = bytes([version]) + struct.pack("<I", zlib.crc32(name) if crc is None else crc) + other
    return Part(name, b"x", extra=struct.pack("<HH", 0x7075, len(content)) + content)


@pytest.mark.parametrize(
    ("part", "odd"),
    [
        (unicode_path(b"model.pkl", b"model.txt"), True),
        (unicode_path(b"model.pkl", b"model.pkl"), False),
        (unicode_path(b"mod#U00e9l.pkl", "modél.pkl".encode()), False),
        (unicode_path(b"mod?l.pkl", "modél.pkl".encode()), False),
        (unicode_path(b"mod?l.pkl", "../modél.pkl".encode()), True),
        (unicode_path(b"mod?l.pkl", "/modél.pkl".encode()), True),
        (unicode_path(b"model.pkl", b"model.txt", crc=1), False),
        (unicode_path(b"model.pkl", b"model.txt", version=2), False),
        (Part(b"a", b"x", extra=struct.pack("<HH", 0x7075, 2) + b"\1\1"), False),
    ],
)
def test_a_unicode_path_is_odd_where_it_renames(part: Part, *, odd: bool) -> None:
    assert ("unicode-path" in kinds(part)) is odd
