"""Tars: every member that tarfile would hand over comes back with the same bytes, or guard says why not."""

from __future__ import annotations

import io
import os
import random
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import guard
from fixtures.assemble_tar import END, block, long_name, member, padded, pax, sparse
from fixtures.assemble_zip import Part, archive
from fixtures.makers.tar import ATTACK, GNU, HARMLESS, TEXT, nested, tar
from guard.artifact import Location
from guard.errors import GuardError
from guard.facts import Anomaly
from guard.formats import Child, Extent, Item, Reading, Sniff
from guard.formats import tar as format_tar
from guard.inspection import Gap, Inspection, Verdict
from guard.limits import Limits
from guard.streams.window import Window

FORMS = ["gnu", "0.0", "0.1", "1.0"]
SYSTEM = shutil.which("tar")
IS_GNU = SYSTEM is not None and b"GNU" in subprocess.run([SYSTEM, "--version"], capture_output=True, check=False).stdout
gnu = pytest.mark.skipif(not IS_GNU, reason="needs GNU tar")


def judged(data: bytes, name: str = "a.tar") -> Inspection:
    (found,) = guard.scan(data, name=name).results
    assert not [gap for one in found.walk() for gap in one.coverage.gaps if gap.reason == "CRASHED"]
    return found


def parsed(data: bytes) -> tuple[list[Item], GuardError | None]:
    items: list[Item] = []
    try:
        items.extend(format_tar.parse(Reading(window=Window.of(data), at=Location(uri="a.tar"))))
    except GuardError as error:
        return items, error
    return items, None


def contents(items: list[Item]) -> dict[str, list[bytes]]:
    found: dict[str, list[bytes]] = {}
    for item in items:
        if isinstance(item, Child):
            found.setdefault(item.name, []).append(item.window.read(0, item.window.length))
    return found


def extracted(data: bytes) -> list[tuple[str, bytes]]:
    """What tarfile hands over, member by member; as far as it gets."""
    found = []
    try:
        with tarfile.open(fileobj=io.BytesIO(data)) as opened:
            for one in opened:
                held = opened.extractfile(one) if one.isreg() else None
                if held is not None:
                    found.append((one.name, held.read()))
    except (tarfile.TarError, ValueError, OSError, KeyError, IndexError, OverflowError):
        pass
    return found


def agrees(data: bytes) -> None:
    """Guard hands over what tarfile would, or says that it does not, or that something is odd."""
    items, error = parsed(data)
    silent = error is None and not any(isinstance(item, Anomaly | Gap) for item in items)
    found = contents(items)
    for name, content in extracted(data):
        assert content in found.get(name, []) or not silent, name


# --- what honest packers write ----------------------------------------------------------------------------------------


def tree(root: Path) -> Path:
    """A folder as people pack them, with a hole in one file."""
    for name, data in (
        ("model_config.yaml", b"name: tiny\n"),
        ("weights/model.pkl", HARMLESS),
        (f"{'deep/' * 30}notes.txt", TEXT),
        ("naïve/模型.txt", TEXT),
        ("empty.txt", b""),
    ):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    (root / "latest.pkl").symlink_to("weights/model.pkl")
    os.link(root / "model_config.yaml", root / "twin.yaml")
    with (root / "zeros.npy").open("wb") as file:
        file.write(b"\x93NUMPY\1\0" + b"\x76\0" + b"{'descr': '<f4', 'fortran_order': False, 'shape': (524256,), }")
        file.write(b" ".ljust(118 - 63) + b"\n")
        file.truncate(128 + 4 * 524256)
    return root


@gnu
@pytest.mark.parametrize(
    "options",
    [
        ["--format=gnu"],
        ["--format=oldgnu", "-S"],
        ["--format=ustar"],
        ["--format=pax"],
        ["--format=pax", "-S", "--sparse-version=0.0"],
        ["--format=pax", "-S", "--sparse-version=0.1"],
        ["--format=pax", "-S", "--sparse-version=1.0"],
        ["--format=gnu", "-V", "a label"],
        ["--format=gnu", "-b", "1"],
        ["--format=gnu", "-g", "snapshot"],
    ],
    ids=" ".join,
)
def test_what_gnu_tar_packs_is_clean(options: list[str], tmp_path: Path) -> None:
    root, made = tree(tmp_path / "tree"), tmp_path / "a.tar"
    made.parent.mkdir(exist_ok=True)
    subprocess.run([str(SYSTEM), *options, "-cf", str(made), "-C", str(root), "."], check=True, cwd=tmp_path)
    found = guard.scan(made).results[0]
    assert [gap for one in found.walk() for gap in one.coverage.gaps] == []
    told = {finding.rule for one in found.walk() for finding in one.findings}
    assert told <= ({"GRD209", "GRD213"} if "-g" in options else {"GRD209"})  # times where others have a prefix
    held = contents(parsed(made.read_bytes())[0])
    for name in ("zeros.npy", "weights/model.pkl"):
        (found_as,) = (one for one in held if one.endswith(f"./{name}"))
        assert held[found_as] == [(root / name).read_bytes()]


@gnu
def test_a_v7_archive_holds_short_names(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_bytes(TEXT)
    subprocess.run([str(SYSTEM), "--format=v7", "-cf", "a.tar", "notes.txt"], check=True, cwd=tmp_path)
    assert guard.scan(tmp_path / "a.tar").verdict is Verdict.CLEAN


def test_what_shutil_packs_is_clean(tmp_path: Path) -> None:
    for form in ("tar", "zip"):
        made = shutil.make_archive(str(tmp_path / "packed"), form, tree(tmp_path / form))
        assert guard.scan(made).verdict is Verdict.CLEAN


def test_a_nemo_file_is_clean() -> None:
    data = tar(block("./", kind=b"5"), member("./model_config.yaml", b"name: tiny\n"), member("./vocab.txt", TEXT))
    for name in ("asr.nemo", "asr"):
        assert judged(data, name).verdict is Verdict.CLEAN


def test_checkpoints_are_called_tar_too() -> None:
    """``checkpoint.pth.tar`` is how the examples of torch call what ``torch.save`` writes."""
    legacy = Path("fixtures/torch_legacy/clean/state-dict.pt").read_bytes()
    new = Path("fixtures/frameworks/clean/torch-checkpoint-adamw-zip-2.pt").read_bytes()
    for data in (legacy, new):
        found = judged(data, "checkpoint.pth.tar")
        assert (found.verdict, found.findings) == (Verdict.CLEAN, ())


def test_a_zip_that_is_the_last_member_does_not_make_the_tar_a_zip() -> None:
    inner = archive(Part(b"notes.txt", TEXT))
    data = tar(member("README.md", TEXT), member("model.keras", inner))
    assert (judged(data).verdict, judged(data).artifact.found) == (Verdict.CLEAN, ("tar",))
    assert judged(data + inner).verdict is not Verdict.CLEAN
    sparse_zip = tar(sparse("a.zip", [(0, inner[:40]), (40, inner[40:])], len(inner), "0.1"))
    assert "zip" in judged(sparse_zip).artifact.found  # its bytes are handed over otherwise than they lie


def test_zeros_are_an_archive_without_members_only_where_they_are_one() -> None:
    assert format_tar.sniff(Window.of(bytes(10240))) is Sniff.STRONG
    assert format_tar.sniff(Window.of(bytes(1000))) is Sniff.NO
    assert format_tar.sniff(Window.of(bytes(4096))) is Sniff.NO
    assert judged(bytes(1024), "a").verdict is Verdict.CLEAN


# --- tarfile as an oracle ---------------------------------------------------------------------------------------------

NAMES = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=150)
FILES = st.lists(st.tuples(NAMES, st.binary(max_size=1200)), max_size=6)


@settings(max_examples=40, deadline=None)
@given(FILES, st.sampled_from([tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT]))
def test_what_tarfile_writes_it_and_guard_read_alike(files: list[tuple[str, bytes]], form: int) -> None:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w", format=form) as made:
        for name, data in files:
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(data), 1.25
            try:
                made.addfile(info, io.BytesIO(data))
            except ValueError:  # a name that ustar cannot hold
                continue
    items, error = parsed(held.getvalue())
    assert error is None
    found = contents(items)
    for name, content in extracted(held.getvalue()):
        assert content in found.get(name, []) or (not content and name.endswith("/"))


PIECES = st.lists(st.tuples(st.integers(0, 3000), st.binary(max_size=700)), min_size=1, max_size=30)


@settings(max_examples=120, deadline=None)
@given(PIECES, st.sampled_from(FORMS), st.integers(0, 2000))
def test_holes_are_filled_as_tarfile_fills_them(gaps: list[tuple[int, bytes]], form: str, more: int) -> None:
    pieces, reached, whole = [], 0, b""
    for hole, data in gaps:
        pieces.append((reached + hole, data))
        whole += bytes(hole) + data
        reached = len(whole)
    whole += bytes(more)
    data = sparse("holes.bin", pieces, len(whole), form) + member("next", TEXT) + END
    items, error = parsed(data)
    assert error is None
    found = contents(items)
    assert found["next"] == [TEXT]
    assert found["holes.bin"] == [whole]
    assert dict(extracted(data)) == {"holes.bin": whole, "next": TEXT}
    (window,) = [one.window for one in items if isinstance(one, Child) and one.name == "holes.bin"]
    for at in range(0, len(whole), 97):
        assert window.peek(at, 300) == whole[at : at + 300]


def test_whatever_is_changed_in_a_header_or_a_map_tarfile_finds_no_more() -> None:
    """Bytes of headers, pax records and maps are changed: what tarfile still hands over, guard does too, or says no."""
    chance = random.Random(7)  # noqa: S311 -- the same mutations every time
    pieces = [(0, TEXT), (700, HARMLESS), (2000, b"x" * 600)]
    wholes = [sparse("model.pkl", pieces, 3000, form) + member("next.txt", TEXT) + END for form in FORMS]
    wholes.append(long_name(b"n" * 120) + member("x", TEXT) + pax(("path", "é" * 90)) + member("y", HARMLESS) + END)
    wholes.append(member("a", TEXT) + block("b", kind=b"1", link="a") + block("c", kind=b"2", link="a") + END)
    for _ in range(1500):
        data = bytearray(chance.choice(wholes))
        for _ in range(chance.randrange(1, 4)):
            data[chance.randrange(min(len(data), 2600))] = chance.choice(b"\0 0123457gxLSKV\n=,/\x80\xff")
        if chance.random() < 0.8:
            for at in range(0, len(data) - 511, 512):
                if data[at + 257 : at + 262] == b"ustar":
                    data[at + 148 : at + 156] = b" " * 8
                    data[at + 148 : at + 156] = b"%06o\0 " % sum(data[at : at + 512])
        agrees(bytes(data))


# --- links ------------------------------------------------------------------------------------------------------------

LINKED = b"\x80\x02K\x01."


def test_a_link_is_looked_at_under_its_own_name_where_that_promises_something_else() -> None:
    data = tar(member("blob", LINKED), block("a.pkl", kind=b"2", link="blob"), block("b.pkl", kind=b"1", link="blob"))
    assert list(contents(parsed(data)[0])) == ["blob", "a.pkl"]
    data = tar(member("blob.pkl", LINKED), block("a.pkl", kind=b"2", link="blob.pkl"))
    assert list(contents(parsed(data)[0])) == ["blob.pkl"]
    data = tar(member("x/y", LINKED), block("a", kind=b"2", link="x"), block("z/b.npy", kind=b"2", link="../x/./y"))
    assert list(contents(parsed(data)[0])) == ["x/y", "z/b.npy"]


@pytest.mark.parametrize(
    "links", [[("a.pkl", "a.pkl")], [("a.pkl", "b.pkl"), ("b.pkl", "a.pkl")], [("a.pkl", "gone")], [("a.pkl", "..")]]
)
def test_links_that_lead_nowhere_are_followed_no_further(links: list[tuple[str, str]]) -> None:
    data = tar(*(block(name, kind=b"2", link=target) for name, target in links))
    assert contents(parsed(data)[0]) == {}


# --- forms that are not read ------------------------------------------------------------------------------------------


def test_a_list_of_a_folder_is_read_over_and_what_only_looks_like_one_is_not() -> None:
    plain = tar(block("docs", 7, b"D", at257=GNU), padded(b"Ya\0Nb\0\0"))
    assert judged(plain).verdict is Verdict.CLEAN
    for data in (ATTACK, b"Ra\0Tb\0\0", b"Ya\0"):
        odd = tar(block("docs", len(data), b"D", at257=GNU), padded(data))
        assert judged(odd).verdict is not Verdict.CLEAN


def test_a_part_of_a_file_on_another_volume_is_looked_at_and_a_gap() -> None:
    found = judged(tar(block("model.pkl", len(ATTACK), b"M", at257=GNU), padded(ATTACK)))
    assert found.verdict is Verdict.MALICIOUS
    assert [gap.reason.value for gap in found.coverage.gaps] == ["UNSUPPORTED"]


def test_a_label_with_data_is_a_member_to_some() -> None:
    found = judged(tar(block("model.pkl", len(ATTACK), b"V", at257=GNU), padded(ATTACK)))
    assert found.verdict is Verdict.MALICIOUS
    assert "GRD213" in {finding.rule for finding in found.findings}


def test_holes_cost_what_decompression_would() -> None:
    data = tar(*(sparse(f"{number}.bin", [(0, b"x")], 1 << 28, "1.0") for number in range(9)))
    found = guard.scan(data, name="a.tar", limits=Limits()).results[0]
    reasons = {gap.reason.value for one in found.walk() for gap in one.coverage.gaps}
    assert "LIMIT" in reasons


def test_every_byte_is_accounted_for() -> None:
    for form in FORMS:
        data = sparse("a.txt", [(0, TEXT), (len(TEXT), TEXT)], 2 * len(TEXT), form) + member("b", TEXT) + END
        spans = sorted(
            (item.offset, item.length) for item in parsed(data)[0] if isinstance(item, Extent) and item.length
        )
        reached = 0
        for offset, length in spans:
            assert offset == reached
            reached += length
        assert reached == len(data)


# --- depth ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("depth", range(0, 17, 2))
def test_a_pickle_is_found_at_each_depth_and_beyond_the_last_a_limit_is_told(depth: int) -> None:
    found = judged(nested(tar(member("model.pkl", ATTACK)), depth))
    deepest = max(str(one.artifact.location).count("!") for one in found.walk())
    assert deepest == depth + 1
    reasons = {gap.reason.value for one in found.walk() for gap in one.coverage.gaps}
    if depth < Limits().depth:
        assert (found.verdict, reasons) == (Verdict.MALICIOUS, set())
    else:
        assert (found.verdict, reasons) == (Verdict.UNKNOWN, {"LIMIT"})


def test_an_archive_within_itself_ends() -> None:
    """A tar whose only member is, byte for byte, the rest of the tar: each level is a level, and the levels end."""
    data = b""
    for _ in range(40):
        data = tar(member("r.tar", data))
    found = judged(data)
    assert found.verdict is Verdict.UNKNOWN
    assert sum(1 for _ in found.walk()) <= Limits().depth + 2
