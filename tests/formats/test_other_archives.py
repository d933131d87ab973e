"""cpio and ar as their own programs write them; archives that are known and not read."""

from __future__ import annotations

import random
import shutil
import subprocess
from pathlib import Path

import pytest

import guard
from fixtures.assemble_zip import Part, archive
from fixtures.makers import ar as ar_maker
from fixtures.makers import cpio as cpio_maker
from fixtures.makers.tar import TEXT
from guard.formats import unread_archive
from guard.inspection import Inspection, Verdict
from guard.limits import Budget, Limits
from guard.streams import ar, cpio
from guard.streams.window import Window

CPIO, AR = shutil.which("cpio"), shutil.which("ar")


def judged(data: bytes, name: str) -> Inspection:
    (found,) = guard.scan(data, name=name).results
    assert not [gap for one in found.walk() for gap in one.coverage.gaps if gap.reason == "CRASHED"]
    return found


@pytest.mark.skipif(CPIO is None, reason="needs cpio")
@pytest.mark.parametrize("form", ["bin", "odc", "newc", "crc", "ustar", "tar"])
def test_what_cpio_writes_is_clean(form: str, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_bytes(TEXT)
    (tmp_path / "latest").symlink_to("notes.txt")
    (tmp_path / "twin.txt").hardlink_to(tmp_path / "notes.txt")
    names = b"./notes.txt\n./latest\n./twin.txt\n"
    made = subprocess.run([str(CPIO), "-o", "-H", form], input=names, capture_output=True, check=True, cwd=tmp_path)
    found = judged(made.stdout, "a")
    assert found.verdict is Verdict.CLEAN
    assert found.artifact.found == ("tar" if "tar" in form else "cpio",)
    assert [child.artifact.size for child in found.children] in ([len(TEXT)], [len(TEXT)] * 2)


@pytest.mark.skipif(AR is None, reason="needs ar")
def test_what_ar_writes_is_clean(tmp_path: Path) -> None:
    for name in ("notes.txt", "a-long-name-of-many-letters.txt"):
        (tmp_path / name).write_bytes(TEXT + name.encode())
    subprocess.run([str(AR), "rc", "a.a", "notes.txt", "a-long-name-of-many-letters.txt"], check=True, cwd=tmp_path)
    found = guard.scan(tmp_path / "a.a").results[0]
    assert found.verdict is Verdict.CLEAN
    assert [str(child.artifact.location).rpartition("!")[2] for child in found.children] == [
        "notes.txt",
        "a-long-name-of-many-letters.txt",
    ]


def test_a_zip_in_them_does_not_make_them_zips() -> None:
    inner = archive(Part(b"a.txt", TEXT))
    for data, name in (
        (ar_maker.MAGIC + ar_maker.member(b"a.zip/", inner), "a.a"),
        (cpio_maker.newc(b"a.zip", inner) + cpio_maker.END, "a.cpio"),
    ):
        assert judged(data, name).verdict is Verdict.CLEAN
        assert "zip" in judged(data + inner, name).artifact.found


def test_members_are_counted() -> None:
    limits = Limits(members=5)
    found = cpio.read_members(Window.of(cpio_maker.README * 9 + cpio_maker.END, Budget(limits)))
    assert (len(found.members), "members" in str(found.problem)) == (5, True)
    found_too = ar.read_members(Window.of(ar_maker.MAGIC + ar_maker.README * 9, Budget(limits)))
    assert (len(found_too.members), "members" in str(found_too.problem)) == (5, True)


@pytest.mark.parametrize("folder", ["cpio", "ar", "unread_archive", "tar"])
def test_whatever_is_changed_nothing_crashes(folder: str) -> None:
    chance = random.Random(3)  # noqa: S311 -- the same mutations every time
    paths = sorted(path for path in (Path("fixtures") / folder).rglob("*") if path.suffix not in {"", ".toml"})
    for _ in range(250):
        data = bytearray(chance.choice(paths).read_bytes()[:6000])
        for _ in range(chance.randrange(1, 6)):
            data[chance.randrange(min(len(data), 1500))] = chance.choice(b"\0 0179afx#/\x80\xff")
        judged(bytes(data), "a." + folder)


def test_what_is_not_read_is_named() -> None:
    found = judged(b"Rar!\x1a\x07\x01\0" + bytes(40), "a.rar")
    assert [(gap.reason.value, gap.detail) for gap in found.coverage.gaps] == [
        ("UNSUPPORTED", "rar archive: guard does not read it; unpack it and scan the content")
    ]
    for data in (b"", b"Rar", bytes(2000), TEXT, b"\x60\xea" + bytes(40), bytes(0x438) + b"\x53\xef\7\0"):
        assert unread_archive.kind(Window.of(data)) == ""
