"""The models of zipfile and of torch's miniz, against zipfile and torch themselves.

The oracles execute nothing: zipfile reads, and ``PyTorchFileReader.get_record`` copies bytes.
"""

from __future__ import annotations

import io
import random
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fixtures.assemble_zip import Lies, Part, archive, archive64, body, described, end, end64
from guard.errors import GuardError, LimitExceeded
from guard.streams.window import Window
from guard.streams.zip import MINIZ, ZIPFILE, Archive, Member, Opened, read_directory, read_member
from guard.streams.zip_readers import SORTED_MOST, miniz_find, miniz_order

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
NAMES = [
    b"a/data.pkl",
    b"a/Data.pkl",
    b"A/data.pkl",
    b"a/x",
    b"a/version",
    b"b/data.pkl",
    b"a/x\0y",
    "é/x".encode(),
    b"a/sub/",
    b"a\\x",
    b"",
]  # fmt: skip -- a list of names
EXTRAS = [b"\1\0\x08\0" + (5).to_bytes(8, "little"), b"\1\0\xff\0", b"abc", b"\0\0\0\0\0"]


def _lies(draw: random.Random, *, local: bool) -> Lies:
    if draw.random() < 0.75:
        return Lies()
    lies: dict[str, Callable[[], Lies]] = {
        "name": lambda: Lies(name=draw.choice(NAMES)),
        "method": lambda: Lies(method=draw.choice([0, 8, 9])),
        "flags": lambda: Lies(flags=draw.choice([0, 1, 8, 0x800, 64, 32, 0x2000])),
        "crc": lambda: Lies(crc=0),
        "packed": lambda: Lies(packed=draw.randrange(40)),
        "plain": lambda: Lies(plain=draw.choice([draw.randrange(40), 0xFFFFFFFF])),
        "extra": lambda: Lies(extra=draw.choice(EXTRAS)),
    }
    if not local:
        lies["header"] = lambda: Lies(header=draw.randrange(200))
    return lies[draw.choice(list(lies))]()


def _part(draw: random.Random) -> Part:
    part = Part(
        draw.choice(NAMES),
        bytes(draw.choice(b"abc") for _ in range(draw.randrange(30))),
        draw.choice([0, 0, 0, 8, 8, 12, 14]),
        draw.choice([0] * 18 + [0x800, 1]),
        external=draw.choice([0, 0, 0, 16]),
        needed=draw.choice([20] * 30 + [70]),
        disk=draw.choice([0] * 20 + [1, 5]),
        local=_lies(draw, local=True),
        listed=_lies(draw, local=False),
        absent=draw.random() < 0.07,
        bare=draw.random() < 0.03,
        before=b"xx" if draw.random() < 0.05 else b"",
    )
    return described(part, draw.choice([4, 8]), signed=draw.random() < 0.7) if draw.random() < 0.3 else part


def _mixed(draw: random.Random, parts: list[Part]) -> bytes:
    """Archives whose end records do not tell the whole truth."""
    members, records, count = body(*parts)
    more, others, second = body(_part(draw), at=len(members) + len(records))
    start, size = len(members), len(records)
    whole = [
        members + records + more + others + end(second, len(others), start),
        members + records + end(count, size, start) + others + end(second, len(others), start + size + 22),
        members + records + end(max(count - 1, 0), size, start),
        members + records + end64(count, size, start, draw.choice([0, start + size])) + end(count, size, start),
        members + records + end(count, size + draw.randrange(-3, 3), start + draw.randrange(-3, 4)),
    ]
    return draw.choice(whole)


def _drawn(seed: int) -> bytes:
    """An archive, and what an attacker or an accident could make of it."""
    draw = random.Random(seed)  # noqa: S311 -- test data
    parts = [Part(b"a/version", b"3"), *(_part(draw) for _ in range(draw.randrange(1, 6)))]
    if draw.random() < 0.3:
        draw.shuffle(parts)
    kind = draw.random()
    if kind < 0.55:
        data = archive(
            *parts,
            before=draw.choice([b""] * 8 + [b"junk"]),
            gap=draw.choice([b""] * 8 + [b"gap", b"\0\0"]),
            after=draw.choice([b""] * 8 + [b"tail", b"PK\5\6"]),
            comment=draw.choice([b""] * 5 + [b"hi", b"x" + end(0, 0, 0), b"PK\5\6" + b"\0" * 30]),
        )
    else:
        data = archive64(*parts) if kind < 0.75 else _mixed(draw, parts)
    if draw.random() < 0.1:
        place = draw.randrange(len(data))
        data = data[:place] + bytes([data[place] ^ 1 << draw.randrange(8)]) + data[place + 1 :]
    return data[: draw.randrange(len(data))] if draw.random() < 0.03 else data


def opened(found: Archive, member: Member) -> tuple[bytes, Opened] | None:
    try:
        out = read_member(found, member)
    except GuardError:
        return None
    return b"".join(out.window.chunks()), out


def zipfile_agrees(data: bytes) -> None:
    """What zipfile lists and hands over is what its model says, or the archive is odd and we have more."""
    found = read_directory(Window.of(data))
    refused = ZIPFILE in dict(found.refused)
    odd = {oddity.kind for oddity in found.anomalies}
    try:
        oracle = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, NotImplementedError, ValueError):
        assert refused or "extra-field" in odd
        return
    assert not refused
    assert [member.name for member in found.seen_by(ZIPFILE)] == oracle.namelist()
    look = found.lookup(ZIPFILE)
    for name in set(oracle.namelist()):
        member = look(name)
        assert member is not None
        mine = opened(found, member)
        try:
            theirs = oracle.read(name)
        except Exception:  # noqa: BLE001, S112 -- zipfile fails in many ways on hostile archives
            continue
        assert mine is not None
        content, out = mine
        if isinstance(out.problem, LimitExceeded):
            assert theirs.startswith(content)
            continue
        assert content == theirs or (content.startswith(theirs) and (odd or out.anomalies or out.problem))


def _torch(data: bytes) -> Any:
    torch = pytest.importorskip("torch")
    try:
        return torch._C.PyTorchFileReader(io.BytesIO(data))
    except UnicodeDecodeError:
        return "decoding"
    except RuntimeError as error:
        return str(error)


def torch_agrees(data: bytes) -> None:
    """What torch's reader opens and hands over is what its model says."""
    found = read_directory(Window.of(data))
    refused = MINIZ in dict(found.refused)
    oracle = _torch(data)
    if isinstance(oracle, str):
        assert (
            refused
            or "reading zip archive" not in oracle
            or any(oddity.kind == "extra-field" for oddity in found.anomalies)
        )
        return
    assert not refused
    listed = found.seen_by(MINIZ)
    root = listed[0].raw_name.split(b"/")[0].decode("utf-8", "surrogateescape")
    look = found.lookup(MINIZ)
    for each in listed:
        name = each.raw_name.decode("utf-8", "surrogateescape")
        if name.startswith(root + "/") and name.isprintable() and not name.endswith("/"):
            _record_agrees(found, oracle, look(name), name.removeprefix(root + "/"))


def _record_agrees(found: Archive, oracle: Any, member: Member | None, record: str) -> None:
    assert member is not None
    try:
        theirs = oracle.get_record(record)
    except (RuntimeError, UnicodeError):
        return
    mine = opened(found, member)
    if member.external & 16 or not member.packed:
        return  # torch hands over memory that it never filled
    assert mine is not None
    content, out = mine
    if out.problem is None:  # else torch hands over what it had, and whatever was there before
        assert content == theirs or (out.anomalies and content.startswith(theirs))


@pytest.mark.parametrize("seeds", range(8))
def test_drawn_archives_are_read_as_zipfile_and_torch_read_them(seeds: int) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # zipfile warns of duplicate names
        for seed in range(seeds * 60, seeds * 60 + 60):
            data = _drawn(seed)
            zipfile_agrees(data)
            torch_agrees(data)


@pytest.mark.parametrize(
    "path", sorted(FIXTURES.glob("*zip/*/*")), ids=lambda path: f"{path.parts[-3]}-{path.parts[-2]}-{path.name}"
)
def test_fixtures_are_read_as_zipfile_and_torch_read_them(path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        zipfile_agrees(path.read_bytes())
        torch_agrees(path.read_bytes())


@pytest.mark.parametrize("copies", [2, 3, 4, 7])
def test_of_equal_names_torch_takes_the_one_that_its_heap_sort_brings_to_the_search(copies: int) -> None:
    equal = [Part(b"a/DATA.pkl" if n % 2 else b"a/data.pkl", str(n).encode()) for n in range(copies)]
    data = archive(Part(b"a/version", b"3"), *equal, Part(b"a/z", b"z"), Part(b"a/b", b"b"))
    torch_agrees(data)
    oracle = _torch(data)
    member = read_directory(Window.of(data)).lookup(MINIZ)("a/data.pkl")
    assert member is not None
    assert data[member.data : member.data + 1] == oracle.get_record("data.pkl")


def test_torch_reads_method_and_time_as_one_field() -> None:
    """A stored member of two sizes is refused at midnight only."""
    noon = archive(Part(b"a/version", b"3"), Part(b"a/x", b"abcdef", listed=Lies(plain=3)))
    at = noon.rindex(b"PK\x01\x02")
    midnight = noon[: at + 12] + b"\0\0" + noon[at + 14 :]
    assert MINIZ not in dict(read_directory(Window.of(noon)).refused)
    assert MINIZ in dict(read_directory(Window.of(midnight)).refused)
    torch_agrees(noon)
    torch_agrees(midnight)
    assert isinstance(_torch(midnight), str)


def test_the_heap_sort_is_given_up_for_a_stable_one_where_it_would_take_too_long() -> None:
    keys = [b"b", b"a"] * (SORTED_MOST // 2 + 1)
    order = miniz_order(keys)
    assert [keys[index] for index in order] == sorted(keys)
    assert miniz_find(keys, order, b"c") is None
    assert miniz_find(keys, order, b"") is None


@pytest.mark.parametrize("keys", [[], [b"a"], [b"b", b"a"], [b"c", b"a", b"b", b"a"]])
def test_the_heap_sort_sorts(keys: list[bytes]) -> None:
    order = miniz_order(keys)
    assert sorted(order) == list(range(len(keys)))
    assert [keys[index] for index in order] == sorted(keys)
