"""The formats that are one compressed stream: how they are known, what the content is called, and what is odd."""

from __future__ import annotations

import bz2
import random
import sys
import zlib

import pytest

import guard
from fixtures import assemble_streams as assemble
from fixtures.assemble_streams import gz, zfile
from fixtures.makers import streams as made
from guard.artifact import Location
from guard.facts import Anomaly
from guard.formats import Child, Item, Reading, Sniff, carried, claimed, denial, formats, readings
from guard.formats.compressed import NAMELESS, inner_names
from guard.inspection import Gap, GapReason, Verdict
from guard.limits import Limits
from guard.streams.lzma_forms import is_alone
from guard.streams.window import Window

STREAMS = {name: known for name, known in formats().items() if known.stream}
SAMPLES = {
    "gzip": gz(made.TEXT),
    "bzip2": bz2.compress(made.TEXT),
    "xz": made.xz(made.TEXT),
    "lzma": made.alone(made.TEXT),
    "zlib": zlib.compress(made.TEXT),
    "joblib-z": zfile(made.TEXT),
    "lz4": assemble.lz4_frame(made.TEXT),
    "zstd": assemble.zstd_frame(made.TEXT),
    "snappy": made.sz(assemble.snappy_chunk(made.TEXT)),
}
NOISE = random.Random(1).randbytes(9_000)  # noqa: S311 -- test data
ENDINGS = {".gz": "", ".tgz": ".tar"}


def parsed(known: str, data: bytes, name: str = "a") -> list[Item]:
    return list(formats()[known].parse(Reading(window=Window.of(data), at=Location(uri=name), name=name)))


def children(items: list[Item]) -> list[tuple[str, bytes, str]]:
    return [(item.name, b"".join(item.window.chunks()), item.loader) for item in items if isinstance(item, Child)]


def anomalies(items: list[Item]) -> list[str]:
    return [item.kind for item in items if isinstance(item, Anomaly)]


def test_every_stream_has_a_sample() -> None:
    assert set(SAMPLES) == set(STREAMS)


@pytest.mark.parametrize("known", SAMPLES)
def test_each_is_known_by_its_bytes_alone_and_no_other_takes_it(known: str) -> None:
    window = Window.of(SAMPLES[known])
    assert [name for name, other in STREAMS.items() if other.sniff(window) is Sniff.STRONG] == [known]


@pytest.mark.parametrize("known", SAMPLES)
def test_the_content_is_one_child_whose_loader_the_name_tells(known: str) -> None:
    (name, data, loader), *rest = children(parsed(known, SAMPLES[known], "card.joblib"))
    assert (name, data, loader, rest) == ("card.joblib", made.TEXT, "joblib.load", [])
    assert children(parsed(known, SAMPLES[known], "card"))[0][2] == ("joblib.load" if known == "joblib-z" else "")


@pytest.mark.parametrize("known", SAMPLES)
def test_a_stream_cut_anywhere_is_a_gap_and_gives_what_it_has(known: str) -> None:
    for cut in range(1, len(SAMPLES[known])):
        items = parsed(known, SAMPLES[known][:cut])
        assert all(made.TEXT.startswith(data) for _, data, _ in children(items))
        whole = known == "snappy" and cut == len(assemble.SNAPPY)
        assert whole or any(isinstance(item, Gap) for item in items)


@pytest.mark.parametrize("known", SAMPLES)
def test_each_ending_promises_it_and_is_taken_off(known: str) -> None:
    for ending in STREAMS[known].extensions:
        assert known in claimed(f"model.pkl{ending}")
        names = [name for name, _, _ in children(parsed(known, SAMPLES[known], f"model.pkl{ending}"))]
        assert names == [f"model.pkl{'.tar' if ending.startswith('.t') else ''}"]


@pytest.mark.parametrize(
    ("outer", "given", "names"),
    [
        ("model.pkl.gz", "", ("model.pkl",)),
        ("model.pkl.GZ", "", ("model.pkl",)),
        ("model.pkl.gz", "other.pkl", ("model.pkl",)),
        ("model.pkl.gz", "tmp1234", ("model.pkl",)),
        ("model.tgz", "", ("model.tar",)),
        ("data.gz", "model.pkl", ("model.pkl",)),
        ("data.gz", "", ("data",)),
        ("card.txt.gz", "model.pkl", ("card.txt", "model.pkl")),
        ("model.pkl.gz", "card.txt", ("model.pkl",)),
        ("model.joblib", "model.joblib", ("model.joblib",)),
        ("", "model.pkl", ("model.pkl",)),
        ("", "", (NAMELESS,)),
        (".gz", "", (".gz",)),
    ],
)
def test_what_the_content_is_called(outer: str, given: str, names: tuple[str, ...]) -> None:
    assert inner_names(outer, ENDINGS, given) == names


@pytest.mark.parametrize(
    ("name", "found", "kind", "read"),
    [
        ("model.joblib", ("zlib",), None, {"zlib"}),
        ("model.pkl", ("gzip",), None, {"gzip"}),
        ("model.pt", ("xz",), None, {"xz"}),
        ("model.pkl", ("joblib-z", "text"), None, {"joblib-z", "text"}),
        ("model.pkl.gz", ("gzip",), None, {"gzip"}),
        ("model.npy", ("gzip",), "name-denied", {"gzip", "npy"}),
        ("model.safetensors", ("gzip",), "name-denied-by-loadable", {"gzip", "safetensors"}),
        ("card.txt", ("zstd",), "name-denied", {"zstd"}),
        ("model.pkl.gz", ("bzip2",), "name-denied", {"bzip2", "gzip"}),
    ],
)
def test_a_name_may_promise_what_is_inside(name: str, found: tuple[str, ...], kind: str | None, read: set[str]) -> None:
    claims = claimed(name)
    assert denial(claims, found) == kind
    assert set(readings(claims, found)) == read


def test_a_zip_behind_a_stream_is_no_promise_kept() -> None:
    claims = claimed("model.pkl")
    assert carried(claims, ("gzip",))
    assert not carried(claims, ("gzip", "zip"))
    assert not carried(claims, ())


@pytest.mark.parametrize("module", ["backports.zstd", "compression.zstd", "lz4.frame", "cramjam"])
def test_without_its_package_a_stream_is_a_gap_that_names_the_extra(
    module: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = {"lz4.frame": "lz4", "cramjam": "snappy"}.get(module, "zstd")
    if known == "zstd" and (module == "compression.zstd") is not (sys.version_info >= (3, 14)):
        pytest.skip("the other Python's")
    monkeypatch.setitem(sys.modules, module, None)
    report = guard.scan(SAMPLES[known], name=f"card.txt.{known}")
    gaps = [gap for result in report.results for gap in result.coverage.gaps]
    assert report.verdict is Verdict.UNKNOWN
    assert [gap.reason for gap in gaps] == [GapReason.MISSING_DEPENDENCY]
    assert f"model-guard[{known}]" in gaps[0].detail


# --- gzip -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "kinds"),
    [
        (gz(b"x", name=b"a.txt", comment=b"by hand\n", extra=b"IG\x04\0abcd", header_crc=0), []),
        (gz(b"x", comment=b"\x1b[2J"), ["padding-content"]),
        (gz(b"x", extra=b"x" * 33), ["padding-content"]),
        (gz(b"x", header_crc=1), ["crc-mismatch"]),
        (gz(b"x", flags=0x80), ["reader-refuses"]),
        (gz(b"x", crc=0), ["crc-mismatch"]),
        (gz(b"x", size=0), ["size-mismatch"]),
        (gz(b"x", crc=0, size=0), ["crc-mismatch", "size-mismatch"]),
        (gz(b"x", name=b"C:a.txt"), ["name-absolute"]),
        (gz(b"x", name=b"a\\..\\..\\b"), ["name-parent"]),
        (gz(b"x", name=b"\x9b2J"), ["name-control"]),
        (gz(b"x", name="模型.txt".encode()), []),
        (gz(b"x", name=b"a..b"), []),
    ],
)
def test_what_is_odd_about_a_member(data: bytes, kinds: list[str]) -> None:
    assert anomalies(parsed("gzip", data)) == kinds


# --- LZMA and zlib: known by what comes out --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [
        bytes(4096),
        b"\x5d\0\0",
        b"\x5d\0\0\0\0" + b"{" * 60,
        b"]\0" + b"text " * 9,
        b"\xe1" + made.alone(made.TEXT)[1:],
        b"\x5d\x11\0\0\0" + made.alone(made.TEXT)[5:],
        b"\xff" + made.alone(made.TEXT)[1:],
        b"\x00\x04" + made.alone(made.TEXT)[2:13] + bytes(60),
        made.alone(made.TEXT)[:13] + b"\0\xff\xff\xff\xff" + bytes(40),
    ],
)
def test_what_is_no_stream_of_the_older_form(data: bytes) -> None:
    assert not is_alone(Window.of(data))


@pytest.mark.parametrize(
    "text",
    [
        b"x^2 + y^2 = z^2\n",
        b"x = 1\ny = 2\n",
        b"(S'abc'\np0\n.",
        b"X\x85 marks the spot",
        b"hello",
        b"8bit\n",
        b"x\xda",
        b"x\x9c" + b"\xff" * 40,
        b"x\xbb" + bytes(40),
        b"x",
        b"",
    ],
)  # fmt: skip -- a table
def test_what_is_no_zlib(text: bytes) -> None:
    assert formats()["zlib"].sniff(Window.of(text)) is (Sniff.STRONG if text == b"x\xda" else Sniff.NO)


@pytest.mark.parametrize("data", [made.TEXT, bytes(5_000_000), NOISE])
def test_zlib_of_an_unusual_window(data: bytes) -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, 10)
    packed = packer.compress(data) + packer.flush()
    assert packed[0] == 0x28
    assert formats()["zlib"].sniff(Window.of(packed)) is Sniff.STRONG
    broken = packed[:20] + b"\xff" * 20
    assert formats()["zlib"].sniff(Window.of(broken)) is Sniff.NO


@pytest.mark.parametrize("length", [b"0x1f".ljust(19), b"1f".ljust(19), b"+0x1_f".ljust(19), b" " * 15 + b"0x1f"])
def test_any_spelling_of_the_length_that_joblib_takes(length: bytes) -> None:
    data = b"ZF" + length + zlib.compress(b"x" * 31)
    assert formats()["joblib-z"].sniff(Window.of(data)) is Sniff.STRONG
    assert anomalies(parsed("joblib-z", data)) == []


@pytest.mark.parametrize("data", [b"ZF", b"ZF" + b"x" * 19, b"ZFS pool, mirrored and striped"])
def test_what_is_no_old_file_of_joblib(data: bytes) -> None:
    assert formats()["joblib-z"].sniff(Window.of(data)) is Sniff.NO


# --- bombs ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("known", ["gzip", "xz", "bzip2", "zstd", "lz4"])
def test_a_bomb_is_a_limit_and_what_came_out_is_judged(known: str) -> None:
    pack = {
        "gzip": gz,
        "xz": made.xz,
        "bzip2": bz2.compress,
        "zstd": pytest.importorskip("backports.zstd").compress,
        "lz4": pytest.importorskip("lz4.frame").compress,
    }[known]
    bomb = pack(made.ATTACK + bytes(3_000_000))
    report = guard.scan(bomb, name=f"a.pkl.{known}", limits=Limits(bytes_inflated=2_000_000))
    reasons = {gap.reason for result in report.results for one in result.walk() for gap in one.coverage.gaps}
    assert GapReason.LIMIT in reasons
    assert report.verdict is Verdict.MALICIOUS or known == "bzip2"  # which brings out nothing before it is paid for
