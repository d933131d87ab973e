"""Torch's tar form: torch itself says what is read; each program is judged, each byte accounted for."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
import torch

import guard
from fixtures.assemble import (
    APPENDS,
    BINPERSID,
    EMPTY_LIST,
    EMPTY_TUPLE,
    GLOBAL,
    MARK,
    NUMBER,
    PROTO,
    REDUCE,
    STOP,
    STR,
    TUPLE1,
    args,
)
from fixtures.assemble_tar import END, block, padded, pax
from fixtures.makers.torch_legacy import (
    ATTACK,
    STORAGES,
    TAR_INFO,
    TAR_PICKLE,
    TAR_STORAGES,
    TAR_TENSORS,
    stream,
    tar,
    tarred,
)
from guard.formats import Sniff, torch_tar
from guard.inspection import Inspection, Verdict
from guard.limits import Budget, Limits
from guard.streams.window import Window

SYSTEM = GLOBAL("os", "system")
TYPE = GLOBAL("torch", "FloatStorage")
DESCRIPTION = stream(args(NUMBER(5), STR("cpu"), TYPE))
ONE = stream(NUMBER(1))
NO_VIEWS = stream(EMPTY_LIST)
PARTS = {"storages": TAR_STORAGES, "tensors": TAR_TENSORS, "pickle": TAR_PICKLE}

REST = [(name, PARTS[name]) for name in ("tensors", "pickle")]


def result(data: bytes, name: str = "model.tar") -> Inspection:
    (found,) = guard.scan(data, name=name).results
    assert not any(gap.reason == "CRASHED" for one in found.walk() for gap in one.coverage.gaps)
    return found


def judged(data: bytes, name: str = "model.tar") -> tuple[Verdict, set[str], set[str]]:
    """The verdict, the rules broken, and the reasons of gaps."""
    found = result(data, name)
    rules = {finding.rule for one in found.walk() for finding in one.findings}
    return found.verdict, rules, {gap.reason.value for one in found.walk() for gap in one.coverage.gaps}


def members(**parts: bytes) -> bytes:
    return tar(*(PARTS | parts).items())


def views(*numbers: tuple[int, int, int, int]) -> bytes:
    rows = [args(*(NUMBER(number) for number in row)) for row in numbers]
    return TAR_STORAGES[: -len(NO_VIEWS)] + stream(EMPTY_LIST, MARK, *rows, APPENDS)


def tensor(shape: tuple[int, ...], strides: tuple[int, ...], offset: int = 0, key: int = 7, storage: int = 5) -> bytes:
    head = stream(args(NUMBER(key), NUMBER(storage), GLOBAL("torch", "FloatTensor")))
    return head + struct.pack(f"<ii{2 * len(shape) + 1}q", len(shape), 0, *shape, *strides, offset)


# --- honest ones ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [
        tarred(),
        members(),
        members(storages=views((9, 5, 2, 2)), tensors=ONE + tensor((2,), (1,), storage=9)),
        members(tensors=ONE + tensor((), ())),
        members(tensors=ONE + tensor((0, 3), (3, 1))),
        members(tensors=stream(NUMBER(0)), storages=stream(NUMBER(0)) + NO_VIEWS, pickle=stream(NUMBER(3))),
        pax(("path", "storages"))
        + block("x", len(TAR_STORAGES))
        + padded(TAR_STORAGES)
        + tar(*list(PARTS.items())[1:]),
    ],
)
def test_what_torch_reads_is_clean(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "model.pt"
    path.write_bytes(data)
    torch.load(path, weights_only=False)
    for name in ("model.pt", "model.tar", "model.bin", "model"):
        assert judged(data, name) == (Verdict.CLEAN, set(), set())


def test_many_storages_are_few_facts_and_large_ones_are_not_read() -> None:
    count, elements = 300, 40_000
    described = b"".join(
        stream(args(NUMBER(1000 + key), STR("cpu"), TYPE)) + struct.pack("<Q", elements) + bytes(4 * elements)
        for key in range(count)
    )
    tensors = b"".join(tensor((elements,), (1,), key=2000 + key, storage=1000 + key) for key in range(count))
    asked = stream(EMPTY_LIST, MARK, *(NUMBER(2000 + key) + BINPERSID for key in range(count)), APPENDS)
    data = (
        members(
            storages=stream(NUMBER(count)) + described + NO_VIEWS, tensors=stream(NUMBER(count)) + tensors, pickle=asked
        )
        + END
    )
    budget = Budget(Limits())
    found = result(data)
    assert found.verdict is Verdict.CLEAN
    assert sorted(fact.name for fact in found.imports) == ["FloatStorage", "FloatTensor"]
    assert found.coverage.opaque > count * elements * 4
    assert torch_tar.sniff(Window.of(data, budget)) is Sniff.STRONG
    assert budget.bytes_read < len(data) // 100


def test_the_loaders_are_told_apart(tmp_path: Path) -> None:
    loaders = {loader.name: loader.accepts for loader in result(tarred()).loaders}
    assert loaders == {"torch.load(weights_only=False)": True, "torch.load(weights_only=True)": False}
    (tmp_path / "a.tar").write_bytes(tarred())
    with pytest.raises(RuntimeError, match=r"legacy \.tar format"):
        torch.load(tmp_path / "a.tar", weights_only=True)
    broken = {loader.name: loader.accepts for loader in result(members(pickle=b"x")).loaders}
    assert broken["torch.load(weights_only=False)"] is None


# --- which tars torch reads -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "sniffed"),
    [
        (tarred(), Sniff.STRONG),
        (tar(("storages", ATTACK)), Sniff.STRONG),
        (block("x", 0, b"2", link="y") + block("storages", kind=b"2", link="x") + END, Sniff.STRONG),
        (pax(("path", "storages/")) + block("x") + END, Sniff.STRONG),
        (block("a") + block("L", 2 << 20, b"L") + END, Sniff.WEAK),  # what follows is not known
        (tar(("./storages", ATTACK), ("./pickle", ATTACK)), Sniff.NO),
        (tar(("pickle", ATTACK), ("tensors", ATTACK)), Sniff.NO),
        (block("storages/", kind=b"5") + END, Sniff.NO),
        (block("a", 5000) + bytes(600), Sniff.NO),
        (ATTACK, Sniff.NO),
        (bytes(10240), Sniff.NO),
    ],
)
def test_it_is_asked_for_what_torch_would_read(data: bytes, sniffed: Sniff) -> None:
    assert torch_tar.sniff(Window.of(data)) is sniffed


@pytest.mark.parametrize("name", ["./storages", "storages/", "Storages", "pickle"])
def test_torch_asks_for_the_very_name(name: str, tmp_path: Path) -> None:
    (tmp_path / "a.tar").write_bytes(tar((name, b"cguard_never\nx\n.")))
    with pytest.raises(KeyError, match="storages"):
        torch.load(tmp_path / "a.tar", weights_only=False)


def test_torch_runs_storages_before_it_misses_the_others(tmp_path: Path) -> None:
    marked = tmp_path / "ran"
    (tmp_path / "a.tar").write_bytes(tar(("storages", stream(GLOBAL("os", "mkdir"), STR(str(marked)), TUPLE1, REDUCE))))
    with pytest.raises(TypeError):
        torch.load(tmp_path / "a.tar", weights_only=False)
    assert marked.is_dir()
    verdict, rules, _ = judged(tar(("storages", ATTACK)))
    assert (verdict, "GRD101" in rules) == (Verdict.MALICIOUS, True)


def test_torch_takes_the_last_of_a_name(tmp_path: Path) -> None:
    (tmp_path / "a.tar").write_bytes(tar(("pickle", b"cguard_never\nx\n."), *PARTS.items()))
    assert list(torch.load(tmp_path / "a.tar", weights_only=False)) == ["weight"]


@pytest.mark.parametrize("name", PARTS)
@pytest.mark.parametrize("last", [True, False])
def test_each_of_a_name_is_judged(name: str, *, last: bool) -> None:
    pair = [(name, PARTS[name]), (name, ATTACK)]
    rest = [item for item in PARTS.items() if item[0] != name]
    verdict, rules, _ = judged(tar(*(pair if last else pair[::-1]), *rest))
    assert verdict is Verdict.MALICIOUS
    assert {"GRD101", "GRD203"} <= rules


def test_a_plain_tar_is_no_checkpoint() -> None:
    assert judged(tar(("readme", b"hello"))) == (Verdict.CLEAN, set(), set())


def test_a_promise_of_a_checkpoint_is_not_kept_by_any_tar() -> None:
    verdict, rules, gaps = judged(tar(("readme", b"hello")), "model.pt")
    assert (verdict, rules) == (Verdict.SUSPICIOUS, {"GRD302"})
    assert "MALFORMED" in gaps


# --- other members ----------------------------------------------------------------------------------------------------


def test_sys_info_is_judged_though_nothing_reads_it() -> None:
    assert judged(tarred(info=ATTACK))[0] is Verdict.MALICIOUS


def test_strays_are_told_and_looked_at() -> None:
    found = result(tar(*PARTS.items(), ("evil.pkl", ATTACK), ("notes.txt", b"hello\n")))
    assert found.verdict is Verdict.MALICIOUS
    assert {finding.rule for finding in found.findings} == {"GRD215"}
    assert [str(child.artifact.location).rpartition("!")[2] for child in found.children] == ["evil.pkl", "notes.txt"]


def test_what_lies_behind_the_archive_is_looked_at() -> None:
    for gap in (b"", bytes(100), bytes(512)):
        found = result(members() + gap + ATTACK)
        assert found.verdict is Verdict.MALICIOUS
        assert "GRD206" in {finding.rule for finding in found.findings}


@pytest.mark.parametrize(
    ("kind", "rule"), [(b"2", "GRD207"), (b"1", "GRD207"), (b"4", "GRD208"), (b"6", "GRD208"), (b"5", ""), (b"S", "")]
)
@pytest.mark.parametrize("name", PARTS)
def test_a_part_that_is_no_file_is_a_gap(name: str, kind: bytes, rule: str) -> None:
    rest = b"".join(block(part, len(data)) + padded(data) for part, data in PARTS.items() if part != name)
    verdict, rules, gaps = judged(rest + block(name, kind=kind, link="/proc/self/environ") + END)
    assert verdict is not Verdict.CLEAN
    assert gaps
    assert not rule or rule in rules


def test_a_member_of_a_type_that_nobody_knows_is_read_as_tarfile_reads_it() -> None:
    rest = b"".join(block(part, len(PARTS[part])) + padded(PARTS[part]) for part in ("storages", "tensors"))
    verdict, rules, _ = judged(rest + block("pickle", len(ATTACK), b"Q") + padded(ATTACK) + END)
    assert verdict is Verdict.MALICIOUS
    assert {"GRD101", "GRD213"} <= rules
    sparse = members()[:-1024].rstrip(b"\0")
    sparse += bytes(-len(sparse) % 512) + block("holes", 512, b"S") + bytes(512) + END
    assert "UNSUPPORTED" in judged(sparse)[2]


def test_a_polyglot_of_a_pickle_and_a_tar_is_read_as_both() -> None:
    inner = members(pickle=ATTACK)
    lead = block("storages", len(TAR_STORAGES)) + padded(TAR_STORAGES)
    name = PROTO(2) + b"B"
    head = bytearray(block("x"))
    length = len(inner) + len(lead) + 512 - len(name) - 4
    head[: len(name) + 4] = name + struct.pack("<I", length)
    head[148:156] = b" " * 8
    head[148:156] = b"%06o\0 " % sum(head)
    data = bytes(head) + lead + inner + STOP
    found = result(data)
    assert {"pickle", "torch-tar"} <= set(found.artifact.found)
    assert found.verdict is Verdict.MALICIOUS


# --- attacks and damage in each part ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parts", "rule"),
    [
        ({"storages": stream(NUMBER(0)) + ATTACK}, "GRD101"),
        ({"storages": stream(NUMBER(0)) + NO_VIEWS, "tensors": ATTACK}, "GRD101"),
        ({"storages": ONE + stream(args(NUMBER(5), STR("cpu"), SYSTEM))}, "GRD101"),
        ({"storages": ONE + stream(args(NUMBER(5), STR("cpu"), GLOBAL("guard_marker", "Kind")))}, "GRD110"),
        ({"tensors": ONE + stream(args(NUMBER(7), NUMBER(5), GLOBAL("guard_marker", "Kind")))}, "GRD110"),
        (
            {"pickle": stream(args(SYSTEM, STR(""), STR("")), BINPERSID, STR("x"), TUPLE1, REDUCE)},
            "GRD101",
        ),
        ({"pickle": stream(args(GLOBAL("guard_marker", "Net"), STR("a.py"), STR("x")), BINPERSID)}, "GRD110"),
        ({"storages": views((9, 4, 0, 1))}, "GRD132"),
        ({"storages": views((5, 5, 0, 4))}, "GRD132"),
        ({"storages": views((9, 5, 0, 5))}, "GRD214"),
        ({"storages": views((9, 5, 2, 2))}, "GRD132"),  # and nothing asks for it
        ({"tensors": ONE + tensor((4,), (1,), storage=6)}, "GRD132"),
        ({"tensors": ONE + tensor((4,), (1,), key=5)}, "GRD132"),
        ({"tensors": ONE + tensor((5,), (1,))}, "GRD214"),
        ({"tensors": ONE + tensor((4,), (1,), offset=1)}, "GRD214"),
        ({"tensors": ONE + tensor((2,), (-1,), offset=1)}, "GRD214"),
        ({"pickle": stream(NUMBER(9), BINPERSID)}, "GRD132"),
    ],
)
def test_what_is_wrong_is_told(parts: dict[str, bytes], rule: str) -> None:
    verdict, rules, _ = judged(members(**parts))
    assert verdict.rank >= Verdict.SUSPICIOUS.rank
    assert rule in rules


RAW = STORAGES + NO_VIEWS


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ({"storages": b""}, "TRUNCATED"),
        ({"storages": stream(STR("1"))}, "MALFORMED"),
        ({"storages": stream(b"\x88")}, "MALFORMED"),
        ({"storages": stream(b"J" + struct.pack("<i", -1)) + NO_VIEWS}, "MALFORMED"),
        ({"storages": stream(NUMBER(0)) + stream(EMPTY_TUPLE, b"}")}, "MALFORMED"),
        ({"storages": ONE + stream(args(NUMBER(5), STR("cpu"))) + RAW}, "MALFORMED"),
        ({"storages": ONE + stream(args(NUMBER(5), NUMBER(5), TYPE)) + RAW}, "MALFORMED"),
        ({"storages": ONE + stream(args(NUMBER(5), STR("cpu"), NUMBER(5))) + RAW}, "MALFORMED"),
        ({"storages": ONE + stream(args(STR("5"), STR("cpu"), TYPE)) + RAW}, "MALFORMED"),
        ({"storages": ONE + stream(NUMBER(3), BINPERSID) + RAW}, "MALFORMED"),
        ({"storages": ONE + DESCRIPTION + b"\xff" * 8 + RAW}, "MALFORMED"),
        ({"storages": ONE + DESCRIPTION + struct.pack("<Q", 1 << 40) + RAW}, "TRUNCATED"),
        ({"storages": ONE + DESCRIPTION + b"\1"}, "TRUNCATED"),
        ({"storages": TAR_STORAGES + b"\0"}, "UNEXPLAINED"),
        ({"storages": PROTO(4) + b"\x95" + struct.pack("<Q", 5) + b"K\0.." + NO_VIEWS}, "MALFORMED"),
        ({"tensors": TAR_TENSORS + ATTACK}, "UNEXPLAINED"),
        ({"tensors": TAR_TENSORS[:-1]}, "TRUNCATED"),
        ({"tensors": TAR_TENSORS[:-48] + struct.pack("<ii", 1 << 20, 0)}, "MALFORMED"),
        ({"tensors": ONE + tensor((), ())[:-16] + struct.pack("<iiq", 0, 1, 0)}, "MALFORMED"),
        ({"pickle": TAR_PICKLE[:-1]}, "TRUNCATED"),
        ({"pickle": TAR_PICKLE + b"\0rest"}, "UNEXPLAINED"),
        ({"pickle": stream(STR("seven"), BINPERSID)}, "MALFORMED"),
        ({"pickle": stream(args(STR("module"), GLOBAL("torch.nn", "Linear")), BINPERSID)}, "MALFORMED"),
        ({"pickle": stream(EMPTY_LIST, BINPERSID)}, "MALFORMED"),
    ],
)
def test_what_cannot_be_followed_is_a_gap(parts: dict[str, bytes], reason: str) -> None:
    verdict, _, gaps = judged(members(**parts))
    assert verdict is not Verdict.CLEAN
    assert reason in gaps


@pytest.mark.parametrize("name", PARTS)
def test_a_part_that_is_missing_is_a_gap_and_hides_no_other(name: str) -> None:
    others = {part: ATTACK if part != name else data for part, data in PARTS.items()}
    found = judged(tar(*((part, data) for part, data in others.items() if part != name)), "model.pt")
    assert found[0] is Verdict.MALICIOUS  # without storages torch reads no other, and whoever unpacks it may
    assert "MALFORMED" in found[2]


def test_an_archive_that_is_cut_is_read_as_far_as_it_goes() -> None:
    whole = tar(("storages", TAR_STORAGES), ("tensors", TAR_TENSORS), ("pickle", ATTACK), ("sys_info", TAR_INFO))
    verdict, rules, gaps = judged(whole[: 7 * 512 + 100])
    assert (verdict, "GRD101" in rules, "TRUNCATED" in gaps) == (Verdict.MALICIOUS, True, True)


def test_an_endless_row_of_descriptions_reaches_a_limit() -> None:
    one = DESCRIPTION + struct.pack("<Q", 0)
    data = members(storages=stream(NUMBER(1 << 30)) + one * 2000)
    (found,) = guard.scan(data, name="a.tar", limits=Limits(operations=300_000)).results
    assert "LIMIT" in {gap.reason.value for gap in found.coverage.gaps}


def test_an_object_that_follows_a_type_is_no_description() -> None:
    """A type is let pass where a description names it, and nowhere else."""
    held = stream(args(NUMBER(5), STR("cpu"), TYPE), GLOBAL("torch", "LongStorage"), b"0")
    verdict, rules, _ = judged(members(storages=ONE + held + STORAGES + NO_VIEWS))
    assert (verdict, rules) == (Verdict.SUSPICIOUS, {"GRD111"})


def test_what_is_odd_a_thousand_times_is_said_a_few_times() -> None:
    one = DESCRIPTION + struct.pack("<Q", 0)
    data = members(storages=stream(b"M" + struct.pack("<H", 1000)) + one * 1000 + NO_VIEWS) + END
    findings = [finding for finding in result(data).findings if finding.rule == "GRD132"]
    assert len(findings) < 30
