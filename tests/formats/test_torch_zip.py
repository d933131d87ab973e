"""The format torch: the program is handed on, storages are compared with it and left unread."""

from __future__ import annotations

import io
import struct
import warnings
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from fixtures.assemble import EMPTY_DICT, PROTO, SETITEM, STOP, STR, program
from fixtures.assemble_zip import Lies, Part, archive, archive64, body, end
from fixtures.makers.torch_zip import FLOATS, HARMLESS, PROGRAM, changed, laid, parts, saved, tensor
from guard.artifact import Location
from guard.errors import GuardError, Malformed, Truncated
from guard.facts import Anomaly, Code
from guard.formats import Child, Extent, Item, Kind, Reading, Sniff
from guard.formats.torch_zip import FORMAT
from guard.inspection import Gap, GapReason, Loader
from guard.limits import Budget
from guard.streams.window import Window

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"


def parse(data: bytes) -> tuple[list[Item], GuardError | None]:
    items: list[Item] = []
    try:
        items.extend(FORMAT.parse(Reading(window=Window.of(data), at=Location(uri="m.pt"), name="m.pt")))
    except GuardError as error:
        return items, error
    return items, None


def parsed(data: bytes) -> list[Item]:
    items, error = parse(data)
    assert error is None
    return items


def children(items: Iterable[Item]) -> dict[str, tuple[tuple[str, ...], str]]:
    return {item.name: (item.formats, item.loader) for item in items if isinstance(item, Child)}


def anomalies(items: Iterable[Item]) -> list[str]:
    return [item.kind for item in items if isinstance(item, Anomaly)]


def gaps(items: Iterable[Item]) -> list[GapReason]:
    return [item.reason for item in items if isinstance(item, Gap)]


def loader(items: Iterable[Item]) -> Loader:
    return next(item for item in items if isinstance(item, Loader))


def sizes(items: Iterable[Item]) -> dict[Kind, int]:
    total: dict[Kind, int] = {}
    for item in items:
        if isinstance(item, Extent):
            total[item.kind] = total.get(item.kind, 0) + item.length
    return total


def test_a_checkpoint_is_a_program_and_data() -> None:
    data = archive64(*laid(parts()))
    items = parsed(data)
    assert FORMAT.sniff(Window.of(data)) is Sniff.STRONG
    assert children(items) == {"archive/data.pkl": (("pickle",), "torch.load")}
    assert (anomalies(items), gaps(items)) == ([], [])
    assert sizes(items)[Kind.DATA] == len(FLOATS)
    assert sizes(items)[Kind.MEMBER] == len(PROGRAM)
    assert sum(sizes(items).values()) == len(data)
    assert loader(items) == Loader(name="torch.load", accepts=True)


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("torch_zip/clean/*")), ids=lambda path: path.name)
def test_clean_fixtures_are_covered(path: Path) -> None:
    data = path.read_bytes()
    items = parsed(data)
    assert (anomalies(items), gaps(items)) == ([], [])
    assert sum(sizes(items).values()) == len(data)


def _saves() -> dict[str, bytes]:
    """What the installed torch saves, in every way that it offers."""
    torch = pytest.importorskip("torch")
    from torch.utils.serialization import config  # noqa: PLC0415 -- torch may be absent

    def save(value: object, **options: object) -> bytes:
        buffer = io.BytesIO()
        torch.save(value, buffer, _use_new_zipfile_serialization=True, **options)
        return buffer.getvalue()

    names = [
        "float32",
        "float64",
        "float16",
        "bfloat16",
        "int8",
        "uint8",
        "int16",
        "int32",
        "int64",
        "bool",
        "complex64",
        "complex128",
        "uint16",
        "uint32",
        "uint64",
        "float8_e4m3fn",
    ]  # fmt: skip -- a list of names
    dtypes = {name: torch.zeros(5, dtype=torch.uint8).to(getattr(torch, name)) for name in names}
    dtypes["empty"], dtypes["view"] = torch.zeros(0), torch.arange(10)[2:4]
    dtypes["quantised"] = torch.quantize_per_tensor(torch.ones(4), 0.1, 0, torch.qint8)
    layer = torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.ReLU())
    made = {"dtypes": save(dtypes), "module": save(layer), "state": save(layer.state_dict()), "nothing": save(None)}
    for protocol in (2, 3, 4, 5):
        made[f"protocol {protocol}"] = save(layer.state_dict(), pickle_protocol=protocol)
    usual = config.save.storage_alignment
    try:
        for to in (1, 64, 4096):
            config.save.storage_alignment = to
            made[f"aligned {to}"] = save(layer.state_dict())
    finally:
        config.save.storage_alignment = usual
    return made


def test_what_torch_saves_is_covered_and_nothing_is_odd_about_it() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        made = _saves()
    for name, data in made.items():
        items = parsed(data)
        assert FORMAT.sniff(Window.of(data)) is Sniff.STRONG, name
        assert (anomalies(items), gaps(items)) == ([], []), name
        assert sum(sizes(items).values()) == len(data), name
        assert children(items) == {"archive/data.pkl": (("pickle",), "torch.load")}, name


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("torch_zip/clean/*")), ids=lambda path: path.name)
def test_torch_opens_the_clean_fixtures(path: Path) -> None:
    torch = pytest.importorskip("torch")
    reader = torch._C.PyTorchFileReader(io.BytesIO(path.read_bytes()))
    data = path.read_bytes()
    program = next(item for item in parsed(data) if isinstance(item, Child))
    assert reader.get_record("data.pkl") == b"".join(program.window.chunks())


@pytest.mark.parametrize(
    "data",
    [b"", b"no zip", archive(Part(b"data.pkl", PROGRAM)), archive(Part(b"a/model.pkl", PROGRAM)), end(0, 0, 0)],
    ids=["empty", "text", "no root", "no program", "no members"],
)
def test_what_torch_does_not_open_is_not_claimed(data: bytes) -> None:
    assert FORMAT.sniff(Window.of(data)) is Sniff.NO
    items, error = parse(data)
    assert isinstance(error, Malformed)
    assert loader(items).accepts is False


def test_the_root_is_that_of_the_first_record() -> None:
    first = [Part(b"x/readme", b"hello"), *parts()]
    assert FORMAT.sniff(Window.of(archive(*first))) is Sniff.NO
    assert FORMAT.sniff(Window.of(archive(Part(b"archive/readme", b"hello"), *parts()))) is Sniff.STRONG


def test_a_checkpoint_cut_short_is_still_one() -> None:
    data = archive64(*laid(parts()))[:-150]
    assert FORMAT.sniff(Window.of(data)) is Sniff.STRONG
    assert isinstance(parse(data)[1], Truncated)


def test_what_does_not_begin_with_a_local_header_is_no_zip_to_torch_load() -> None:
    items = parsed(archive(*parts(), before=b"\0" * 8))
    assert loader(items).accepts is False


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        (parts(saved("0", "1")), ["storage-missing"]),
        (parts(**{"0": FLOATS[:4]}), ["storage-size"]),
        (parts(**{"0": FLOATS * 2}), ["storage-size"]),
        (parts(**{"0": FLOATS, "7": b"stray"}), ["storage-stray"]),
        (changed(4, Part(b"archive/data/0", FLOATS, 8)), ["storage-compressed"]),
        (changed(4, Part(b"archive/Data/0", FLOATS)), []),
        (parts(HARMLESS), ["storage-stray"]),
        (changed(4, Part(b"archive/data/0", FLOATS, local=Lies(crc=3), listed=Lies(crc=3))), []),
        (changed(4, Part(b"archive/data/0", FLOATS, flags=1)), ["false-encryption-flag"]),
    ],
)
def test_storages_against_the_program(records: list[Part], expected: list[str]) -> None:
    items = parsed(archive(*records))
    assert anomalies(items) == expected
    strays = {name for name in children(items) if "/data/" in name}
    assert bool(strays) is ("storage-stray" in expected)


def test_a_storage_under_a_key_with_slashes_is_looked_at() -> None:
    pickled = program(PROTO(2), EMPTY_DICT, STR("w"), tensor("../data.pkl", 4), SETITEM, STOP)
    items = parsed(archive(*parts(pickled)))
    assert "archive/data.pkl" in children(items)
    items = parsed(
        archive(*parts(program(PROTO(2), EMPTY_DICT, STR("w"), tensor("a/b", 4), SETITEM, STOP), **{"a/b": FLOATS}))
    )
    assert "archive/data/a/b" in children(items)


def test_a_storage_that_is_the_program_does_not_hide_it() -> None:
    shared = Part(
        b"archive/data/0", b"", bare=True, listed=Lies(header=0, packed=len(PROGRAM), plain=len(PROGRAM), crc=0)
    )
    items = parsed(archive(*changed(4, shared)))
    assert "archive/data.pkl" in children(items)
    assert sizes(items).get(Kind.DATA, 0) == 0


def test_a_truly_encrypted_storage_is_a_gap() -> None:
    items = parsed(archive(*changed(4, Part(b"archive/data/0", FLOATS, flags=1, packed=bytes(28)))))
    assert GapReason.ENCRYPTED in gaps(items)


def test_a_program_that_cannot_be_read_is_a_gap_and_calls_no_storage_stray() -> None:
    encrypted = replace(parts()[0], flags=1, packed=bytes(12) + PROGRAM)
    items = parsed(archive(*changed(0, encrypted)))
    assert set(gaps(items)) == {GapReason.ENCRYPTED}
    assert anomalies(items) == []
    broken = program(PROTO(2), b"(", STR("storage"), STR("of another kind"), b"t", b"Q", STOP)
    items = parsed(archive(*parts(broken)))
    assert gaps(items) == [GapReason.MALFORMED]
    assert anomalies(items) == []


def test_a_program_that_breaks_in_its_compression_is_a_gap_and_a_child() -> None:
    cut = replace(parts()[0], method=8, packed=b"\x00\x05\x00\xfa\xff" + PROGRAM[:5])
    items = parsed(archive(*changed(0, cut)))
    assert GapReason.TRUNCATED in gaps(items)
    assert "archive/data.pkl" in children(items)


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("byteorder", b"middle", "torch-byteorder"),
        ("byteorder", b"", "torch-byteorder"),
        ("version", b"three", "torch-record"),
        ("version", b"3" * 90, "torch-record"),
        (".storage_alignment", b"64\0hidden", "torch-record"),
    ],
)
def test_lines_that_torch_never_writes(name: str, content: bytes, kind: str) -> None:
    full = b"archive/" + name.encode()
    records = [replace(part, data=content) if part.name == full else part for part in parts()]
    items = parsed(archive(*records))
    assert anomalies(items) == [kind]
    assert children(items)[full.decode()] == ((), "")


def test_a_big_endian_checkpoint_is_none_the_worse() -> None:
    items = parsed(archive(*changed(3, Part(b"archive/byteorder", b"big"))))
    assert anomalies(items) == []


@pytest.mark.parametrize(
    ("extra", "kinds"),
    [
        (Part(b"archive/DATA.pkl", HARMLESS), {"torch-program-twins"}),
        (Part(b"archive/data.pkl", HARMLESS), {"torch-program-twins"}),
        (Part(b"other/data.pkl", HARMLESS), {"torch-root-twins", "torch-outside-root"}),
        (Part(b"data.PKL", HARMLESS), {"torch-root-twins", "torch-outside-root"}),
        (Part(b"other/readme", b"hello"), {"torch-outside-root"}),
        (Part(b"archive/", b""), set()),
    ],
)
def test_twins_of_the_program(extra: Part, kinds: set[str]) -> None:
    items = parsed(archive(*parts(), extra))
    assert set(anomalies(items)) == kinds
    programs = [item for item in items if isinstance(item, Child) and item.name.lower() == "archive/data.pkl"]
    assert len(programs) == 1 + ("torch-program-twins" in kinds)
    assert all(item.formats == ("pickle",) for item in programs)


def test_other_records_are_looked_at_as_what_they_are() -> None:
    items = parsed(archive(*parts(), Part(b"archive/optim.pkl", HARMLESS), Part(b"archive/extra/notes.txt", b"hello")))
    assert children(items)["archive/optim.pkl"] == (("pickle",), "torch.load")
    assert children(items)["archive/extra/notes.txt"] == ((), "")


def test_a_folder_with_data_is_looked_at() -> None:
    items = parsed(archive(*parts(), Part(b"archive/extra/", HARMLESS)))
    assert "archive/extra/" in children(items)


def test_a_wrong_checksum_of_the_program_is_said_and_of_a_storage_not_looked_at() -> None:
    wrong = Lies(crc=1)
    items = parsed(archive(*changed(0, replace(parts()[0], local=wrong, listed=wrong))))
    assert anomalies(items) == ["crc-mismatch"]


def test_torchscript_is_a_gap_with_its_pickles_and_its_code() -> None:
    torch = pytest.importorskip("torch")
    buffer = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # torch.jit is deprecated
        torch.jit.save(torch.jit.script(torch.nn.Linear(2, 3)), buffer)
    items = parsed(buffer.getvalue())
    assert gaps(items) == [GapReason.UNSUPPORTED]
    assert anomalies(items) == []
    handed = children(items)
    assert handed["archive/data.pkl"] == (("pickle",), "torch.jit.load")
    assert handed["archive/constants.pkl"] == (("pickle",), "torch.jit.load")
    assert not [name for name in handed if not name.endswith("pkl")]
    codes = [item for item in items if isinstance(item, Code)]
    assert codes
    assert all(code.language == "torchscript" and not code.runs for code in codes)
    assert "forward" in codes[0].excerpt
    assert sum(sizes(items).values()) == len(buffer.getvalue())


def test_a_gibibyte_of_storage_costs_no_more_than_sixteen_bytes() -> None:
    numel = 1 << 28
    pickled = saved("0", count=numel)
    storage = Lies(packed=4 * numel, plain=4 * numel, crc=5)
    records = parts(pickled, **{"0": b""})
    big = replace(records[4], local=storage, listed=storage)
    front, _, _ = body(*records[:4], big)
    whole, listed, count = body(*records[:4], big)
    assert whole == front
    directory = listed + end(count, len(listed), len(front) + 4 * numel)
    length, read = len(front) + 4 * numel + len(directory), []

    def pread(offset: int, size: int) -> bytes:
        read.append(size)
        assert size < 1 << 20
        out = bytearray(size)
        for at, content in ((0, front), (len(front) + 4 * numel, directory)):
            for place in range(max(offset, at), min(offset + size, at + len(content))):
                out[place - offset] = content[place - at]
        return bytes(out)

    window = Window(pread, 0, length, Budget())
    items = list(FORMAT.parse(Reading(window=window, at=Location(uri="m.pt"))))
    assert anomalies(items) == []
    assert sizes(items)[Kind.DATA] == 4 * numel
    assert sum(read) < 300_000


def test_storages_of_types_that_guard_does_not_know_are_not_measured() -> None:
    pickled = PROGRAM.replace(b"FloatStorage", b"OtherStorage")
    items = parsed(archive(*parts(pickled, **{"0": struct.pack("<d", 1)})))
    assert anomalies(items) == []
