"""7z: what py7zr writes is read alike; what cannot be read, or asks for too much, is a gap with a name."""

from __future__ import annotations

import io
import random
import time
from pathlib import Path
from typing import Any

import pytest

import guard
from fixtures.assemble_7z import COPY, DELTA, LZMA, LZMA2, File, Packed, archive, number, start
from fixtures.assemble_zip import Part
from fixtures.assemble_zip import archive as zip_archive
from fixtures.makers.cpio import HARMLESS, TEXT
from guard.errors import LimitExceeded, Malformed, Unsupported
from guard.inspection import Inspection, Verdict
from guard.streams.seven_zip import read_headers
from guard.streams.window import Window

py7zr: Any = pytest.importorskip("py7zr", reason="the oracle")

CHAINS = {
    "LZMA2": [{"id": py7zr.FILTER_LZMA2, "preset": 6}],
    "LZMA": [{"id": py7zr.FILTER_LZMA}],
    "Delta and LZMA2": [{"id": py7zr.FILTER_DELTA}, {"id": py7zr.FILTER_LZMA2, "preset": 1}],
    "BCJ and LZMA2": [{"id": py7zr.FILTER_X86}, {"id": py7zr.FILTER_LZMA2, "preset": 1}],
    "BZip2": [{"id": py7zr.FILTER_BZIP2}],
    "Deflate": [{"id": py7zr.FILTER_DEFLATE}],
    "Copy": [{"id": py7zr.FILTER_COPY}],
}


def judged(data: bytes, name: str = "a.7z") -> Inspection:
    (found,) = guard.scan(data, name=name).results
    assert not [gap for one in found.walk() for gap in one.coverage.gaps if gap.reason == "CRASHED"]
    return found


def written(files: dict[str, bytes], chain: list[dict[str, int]], **more: object) -> bytes:
    held = io.BytesIO()
    with py7zr.SevenZipFile(held, "w", filters=chain, **more) as made:
        for name, data in files.items():
            made.writestr(data, name)
    return held.getvalue()


def contents(data: bytes) -> dict[str, bytes]:
    from guard.artifact import Location  # noqa: PLC0415 -- beside what it is for
    from guard.formats import Child, Reading, seven_zip  # noqa: PLC0415 -- likewise

    items = seven_zip.parse(Reading(window=Window.of(data), at=Location(uri="a")))
    return {item.name: item.window.read(0, item.window.length) for item in items if isinstance(item, Child)}


@pytest.mark.parametrize("chain", CHAINS)
def test_what_py7zr_writes_is_read_alike_and_clean(chain: str) -> None:
    noise = random.Random(1).randbytes(70_000)  # noqa: S311 -- the same bytes every time
    plain = {"notes.txt": TEXT * 2000, "naïve/模型.pkl": HARMLESS, "a.json": b"{}"}
    assert judged(written(plain, CHAINS[chain])).verdict is Verdict.CLEAN
    files = {**plain, "noise.bin": noise}
    assert contents(written(files, CHAINS[chain])) == files


@pytest.mark.parametrize(
    ("chain", "reason"),
    [
        ([{"id": py7zr.FILTER_PPMD, "order": 6, "mem": 24}], "UNSUPPORTED"),
        ([{"id": py7zr.FILTER_ZSTD, "level": 3}], "UNSUPPORTED"),
        ([{"id": py7zr.FILTER_BROTLI, "level": 3}], "UNSUPPORTED"),
        ([{"id": py7zr.FILTER_X86}, {"id": py7zr.FILTER_LZMA}], "UNSUPPORTED"),
    ],
)
def test_other_methods_are_gaps_with_their_names(chain: list[dict[str, int]], reason: str) -> None:
    found = judged(written({"a.txt": TEXT}, chain))
    assert (found.verdict, [gap.reason.value for gap in found.coverage.gaps]) == (Verdict.UNKNOWN, [reason])


@pytest.mark.parametrize("hidden", [False, True])
def test_a_password_is_a_gap(hidden: bool) -> None:
    held = io.BytesIO()
    with py7zr.SevenZipFile(held, "w", password="secret", header_encryption=hidden) as made:  # noqa: S106 -- no secret
        made.writestr(TEXT, "a.txt")
    found = judged(held.getvalue())
    assert [gap.reason.value for gap in found.coverage.gaps] == ["ENCRYPTED"]
    assert ("header" in found.coverage.gaps[0].detail) is hidden


def test_what_py7zr_packs_of_a_folder_is_clean(tmp_path: Path) -> None:
    (tmp_path / "tree" / "deep").mkdir(parents=True)
    (tmp_path / "tree" / "deep" / "model.pkl").write_bytes(HARMLESS)
    (tmp_path / "tree" / "empty.txt").write_bytes(b"")
    (tmp_path / "tree" / "latest.pkl").symlink_to("deep/model.pkl")
    with py7zr.SevenZipFile(tmp_path / "a.7z", "w") as made:
        made.writeall(tmp_path / "tree", "tree")
    found = guard.scan(tmp_path / "a.7z").results[0]
    assert (found.verdict, {finding.rule for finding in found.findings}) == (Verdict.CLEAN, {"GRD209"})


def test_our_own_archives_are_what_py7zr_reads() -> None:
    for path in sorted((Path("fixtures/sevenz/clean")).glob("*.7z")):
        if path.name in {"empty.7z", "link.7z"}:
            continue
        with py7zr.SevenZipFile(io.BytesIO(path.read_bytes())) as opened:
            factory = py7zr.io.BytesIOFactory(1 << 20)
            opened.extractall(factory=factory)
        wanted = {name: product.read() for name, product in factory.products.items()}
        assert contents(path.read_bytes()) == {name: data for name, data in wanted.items() if data}


def test_a_chain_with_a_filter_is_run_in_its_order() -> None:
    import lzma  # noqa: PLC0415 -- for this one

    data = bytes(range(256)) * 3
    chain = [{"id": lzma.FILTER_DELTA, "dist": 4}, {"id": lzma.FILTER_LZMA2, "dict_size": 1 << 16}]
    raw = lzma.compress(data, lzma.FORMAT_RAW, filters=chain)
    made = archive(Packed([File("a.bin", data)], LZMA2, packed=raw, filters=[(DELTA, b"\3")]))
    assert contents(made) == {"a.bin": data}


def test_a_zip_that_is_stored_in_it_does_not_make_it_a_zip() -> None:
    data = archive(Packed([File("a.zip", zip_archive(Part(b"a.txt", TEXT)))], COPY))
    assert (judged(data).verdict, judged(data).artifact.found) == (Verdict.CLEAN, ("7z",))


@pytest.mark.parametrize(
    "head",
    [
        b"\x01\x04\x06\0" + number(1 << 60) + b"\x09",
        b"\x01\x05" + number(1 << 62),
        b"\x01\x04\x07\x0b" + number(10**7) + b"\0",
        b"\x01\x04\x06\0\1\x09\1\0\x07\x0b\1\0\x21",
        b"\x01\x05\1\x11" + number(1 << 50),
        b"\x01\x04\x06\0\1\x09\1\0\x07\x0b\1\0\x02\x01\x21\x01\x21\0\0\x0c\5\5\0\0\0",
    ],
)
def test_headers_that_count_too_much_cost_nothing(head: bytes) -> None:
    begun = time.process_time()
    with pytest.raises((LimitExceeded, Malformed, Unsupported)):
        read_headers(Window.of(start(b"x" * 20, head)))
    assert time.process_time() - begun < 1


def test_numbers_of_every_length_are_read() -> None:
    for value in (0, 127, 128, 0x3FFF, 0x4000, 1 << 30, 1 << 55, (1 << 56) - 1):
        head = b"\x01\x04\x06" + number(value) + b"\0\x09\0\0\x05\0\0\0"
        assert read_headers(Window.of(start(b"", head))).files == []


def test_whatever_is_changed_nothing_crashes() -> None:
    chance = random.Random(5)  # noqa: S311 -- the same mutations every time
    whole = archive(
        Packed([File("a.txt", TEXT), File("b.pkl", HARMLESS)], LZMA), Packed([File("c", TEXT)]), empty=[File("d")]
    )
    body, head = whole[32 : -len(_head(whole))], bytearray(_head(whole))
    for _ in range(600):
        changed = bytearray(head)
        for _ in range(chance.randrange(1, 4)):
            changed[chance.randrange(len(changed))] = chance.choice([0, 1, 2, 9, 0x11, 0x20, 0x40, 0x80, 0xFF])
        judged(start(body, bytes(changed)))


def _head(whole: bytes) -> bytes:
    return whole[32 + int.from_bytes(whole[12:20], "little") :]
