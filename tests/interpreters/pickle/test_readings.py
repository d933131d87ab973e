"""Readings: every stream, under every dialect that matters, merged into facts."""

from __future__ import annotations

import io
import pickle
import zlib

import pytest

from fixtures import assemble as a
from guard.artifact import Location
from guard.errors import Malformed
from guard.facts import Import, Operator, Outcome, Use
from guard.inspection import GapReason
from guard.interpreters.pickle import readings, told
from guard.interpreters.pickle.constants import Undecodable, constant
from guard.interpreters.pickle.dialects import ONE_UNPICKLER, PYTHON, C, mapped
from guard.interpreters.pickle.follow import compute, decode
from guard.interpreters.pickle.legacy import begins
from guard.interpreters.pickle.listing import disassemble, program
from guard.interpreters.pickle.persistent import storages
from guard.interpreters.pickle.readings import CONTINUED, Readings
from guard.limits import Budget, Limits
from guard.streams.window import Window

AT = Location(uri="x.pkl")


def read(*parts: bytes, limits: Limits | None = None, streams: int = readings.STREAMS_MOST) -> Readings:
    return readings.read(Window.of(a.program(*parts), Budget(limits or Limits())), streams=streams)


def facts(made: Readings) -> dict[str, Import]:
    return {f"{fact.module}.{fact.name}": fact for fact in told.imports(made, AT)}


EVIL = a.CALL(a.GLOBAL("evil", "f"))


def test_one_dialect_is_enough_for_what_picklers_write() -> None:
    made = read(pickle.dumps({"a": [1, 2.5, "x"]}))
    assert [run.dialect for run in made.runs] == [C]
    assert made.gaps == []


def test_streams_follow_one_another_until_something_else_stands_there() -> None:
    made = read(pickle.dumps(1), pickle.dumps(2), b"junk")
    assert len(made.primary) == 2
    assert made.end == len(pickle.dumps(1)) * 2


def test_a_stream_limit_stops_where_it_is_told_to() -> None:
    made = read(pickle.dumps(1), pickle.dumps(2), streams=1)
    assert len(made.primary) == 1
    assert made.gaps == []


def test_too_many_streams_are_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readings, "STREAMS_MOST", 3)
    made = readings.read(Window.of(b"N." * 9), streams=3)
    assert (GapReason.LIMIT, "more than 3 streams") in [(reason, text) for _, reason, text in made.gaps]


def test_a_second_stream_where_pythons_frame_ends_is_read_too() -> None:
    program_ = a.program(a.PROTO(4), a.FRAME(2 + 3), a.NONE, a.STOP, b"\xff\xff\xff", EVIL, a.STOP)
    assert "evil.f" in facts(readings.read(Window.of(program_)))


def test_facts_name_the_dialects_in_which_they_happen() -> None:
    made = read(b"(S'x'\nios\nsystemX")
    assert facts(made)["os.system"].dialects == ("python",)
    assert made.disagree == []
    assert [reason for _, reason, _ in made.gaps] == [GapReason.TRUNCATED]


def test_strings_of_python_2_are_read_in_other_encodings() -> None:
    made = read(a.BINSTRING(b"\xff"), a.POP, EVIL, a.STOP)
    assert "c/latin-1" in facts(made)["evil.f"].dialects
    assert made.gaps == []
    assert made.disagree == []


def test_a_memo_that_only_one_unpickler_has() -> None:
    first, second = a.program(a.STR("m"), a.BINPUT(0), a.STOP), a.program(a.BINGET(0), a.STOP)
    made = read(first, second)
    assert any(run.dialect.name.endswith(CONTINUED) for run in made.runs)
    assert made.gaps == []


def test_one_unpickler_would_read_another_name() -> None:
    first = a.program(a.STR("evil"), a.MEMOIZE, a.POP, a.STR("f"), a.MEMOIZE, a.STOP)
    second = a.program(
        a.STR("collections"), a.MEMOIZE, a.POP, a.STR("OrderedDict"), a.MEMOIZE, a.POP,
        a.BINGET(0), a.BINGET(1), a.STACK_GLOBAL, a.STOP,
    )  # fmt: skip
    found = facts(read(first, second))
    assert found["evil.f"].dialects == (f"c/{ONE_UNPICKLER}",)
    assert "c" in found["collections.OrderedDict"].dialects


def test_both_spellings_of_a_python_2_name_are_listed() -> None:
    found = facts(read(a.GLOBAL("__builtin__", "set"), a.STOP))
    assert set(found) == {"__builtin__.set", "builtins.set"}
    assert found["__builtin__.set"].withheld == ()
    found = facts(read(a.GLOBAL("itertools", "imap"), a.STOP))
    assert found["itertools.imap"].usages[0].outcome is Outcome.UNLISTED


def test_mapping_is_cpythons() -> None:
    assert mapped("__builtin__", "xrange") == ("builtins", "range")
    assert mapped("commands", "getoutput") == ("subprocess", "getoutput")
    assert mapped("numpy", "array") == ("numpy", "array")


def test_operations_of_several_dialects_are_one_fact() -> None:
    made = read(a.EXT1(1), a.POP, a.INT("010"), a.STOP)
    (operator,) = told.operators(made, AT)
    assert isinstance(operator, Operator)
    assert set(operator.dialects) >= {"c", "python"}


def test_places_are_offsets_in_the_outer_file() -> None:
    (fact,) = told.imports(read(EVIL, a.STOP), AT.at(0x100))
    assert fact.at.offset == 0x100
    assert {usage.use for usage in fact.usages} == {Use.IMPORT, Use.CALL}


def test_a_limit_in_another_dialect_is_a_gap() -> None:
    made = read(a.NONE, a.LONG_BINPUT(1 << 31), a.NONE * 600_000, a.STOP, limits=Limits(operations=800_000))
    assert [reason for _, reason, _ in made.gaps] == [GapReason.LIMIT]


@pytest.mark.parametrize(
    ("program_", "texts"),
    [
        (a.CALL(a.GLOBAL("pickle", "loads"), a.BYTES(b"N.")), [b"N."]),
        (a.CALL(a.GLOBAL("builtins", "exec"), a.STR("import x")), [b"import x"]),
        (
            a.CALL(a.GLOBAL("builtins", "exec"), a.CALL(a.GLOBAL("base64", "b64decode"), a.STR("aW1wb3J0IHg="))),
            [b"import x"],
        ),
        (a.CALL(a.GLOBAL("marshal", "loads"), a.EXT1(1)), [None]),
    ],
)
def test_inner_programs_are_handed_back(program_: bytes, texts: list[bytes | None]) -> None:
    found = told.inner(read(program_, a.STOP))
    assert [None if one.window is None else one.window.read(0, one.window.length) for one in found] == texts


@pytest.mark.parametrize(
    ("target", "values", "made"),
    [
        (("binascii", "unhexlify"), ["6f73"], b"os"),
        (("zlib", "decompress"), [zlib.compress(b"os")], b"os"),
        (("codecs", "decode"), [b"6f73", "hex"], b"os"),
        (("codecs", "decode"), [zlib.compress(b"os"), "zlib"], b"os"),
        (("codecs", "decode"), [b"os", "unknown"], None),
        (("codecs", "decode"), [b"os"], "os"),
        (("base64", "b64decode"), ["!"], b""),
        (("base64", "b64decode"), ["a"], None),
        (("base64", "b85decode"), [object()], None),
        (("base64", "b85decode"), [], None),
        (("builtins", "bytes.fromhex"), ["6f 73"], b"os"),
        (("builtins", "str"), ["x"], "x"),
        (("builtins", "bytes"), [7], None),
    ],
)
def test_pure_decoders_are_computed(target: tuple[str, str], values: list[object], made: object) -> None:
    assert decode(target, values) == made


def test_only_exact_results_are_computed() -> None:
    assert compute("encode", ["é", "latin1"]) == b"\xe9"
    assert compute("encode", ["é", "ascii"]) is None
    assert compute("encode", ["é", "idna"]) is None
    assert compute("bytes", []) == b""
    assert compute("bytes", [b"x"]) == b"x"
    assert compute("bytes", [7]) is None


@pytest.mark.parametrize(
    "digits", ["0", "1", "00", "01", "-7", "0x1F", "010", "0b11", "0o17", " 3", "3 ", "1_0", "9" * 30, "+4"]
)
@pytest.mark.parametrize("code", [b"I", b"L"])
def test_numbers_are_what_both_unpicklers_make_of_them(code: bytes, digits: str) -> None:
    data = code + digits.encode() + b"\n."
    for dialect, load in ((C, pickle.loads), (PYTHON, lambda data: pickle._Unpickler(io.BytesIO(data)).load())):
        try:
            expected: object = load(data)
        except ValueError:
            with pytest.raises(Undecodable):
                constant(Window.of(data), 0, dialect)
        else:
            value = constant(Window.of(data), 0, dialect)
            assert (type(value), value) == (type(expected), expected)


@pytest.mark.parametrize("text", ["1.5", "inf", "-nan", "1e5", "1e999", " 1", "1 ", "1_0", "x", ""])
def test_floats_are_what_both_unpicklers_make_of_them(text: str) -> None:
    data = b"F" + text.encode() + b"\n."
    for dialect, load in ((C, pickle.loads), (PYTHON, lambda data: pickle._Unpickler(io.BytesIO(data)).load())):
        try:
            expected: object = load(data)
        except (ValueError, OverflowError, pickle.UnpicklingError):
            if text:
                with pytest.raises(Undecodable):
                    constant(Window.of(data), 0, dialect)
        else:
            assert repr(constant(Window.of(data), 0, dialect)) == repr(expected)


def test_storages_are_told_from_persistent_ids() -> None:
    def pid(key: str, numel: bytes = b"K\x06", kind: str = "storage") -> bytes:
        items = (a.STR(kind), a.GLOBAL("torch", "FloatStorage"), a.STR(key), a.STR("cpu"), numel)
        return a.args(*items) + a.BINPERSID + a.POP

    def found(*parts: bytes) -> list[tuple[str, str, int, int | None]]:
        refs = storages(Window.of(a.program(*parts, a.NONE, a.STOP)))
        return [(ref.key, ref.dtype, ref.numel, ref.size) for ref in refs]

    assert found(pid("0"), pid("1"), pid("0")) == [("0", "FloatStorage", 6, 24), ("1", "FloatStorage", 6, 24)]
    assert found(pid("0", kind="module")) == []
    for wrong in (pid("0") + pid("0", a.NUMBER(7)), a.PERSID("x"), pid("0", kind="other"), pid("0", a.NUMBER(-1))):
        with pytest.raises(Malformed):
            found(wrong)
    with pytest.raises(Malformed):
        found(a.args(a.STR("storage"), a.NONE, a.STR("0"), a.STR("cpu"), a.NUMBER(1)) + a.BINPERSID)


@pytest.mark.parametrize("protocol", range(6))
def test_a_legacy_checkpoint_is_known_by_its_first_pickle(protocol: int) -> None:
    assert begins(Window.of(pickle.dumps(0x1950A86A20F9469CFC6C, protocol)))
    assert not begins(Window.of(pickle.dumps(7, protocol)))
    assert not begins(Window.of(b""))
    assert not begins(Window.of(a.program(a.EMPTY_LIST, a.STOP)))


def test_a_program_is_listed_as_statements() -> None:
    instance = a.GLOBAL("my", "Net") + a.EMPTY_TUPLE + a.NEWOBJ + a.EMPTY_DICT + a.STR("x") + a.NUMBER(1) + a.SETITEM
    text = "\n".join(program(Window.of(instance + a.BUILD + a.STOP), "net.pkl"))
    assert "from my import Net" in text
    assert "_1 = my.Net.__new__()" in text
    assert "_1.__setstate__({'x': 1})" in text
    assert text.endswith("return _1")


def test_a_listing_shows_opcodes_dialects_and_what_is_left() -> None:
    data = Window.of(b"(S'x'\nios\nsystemX")
    text = "\n".join(program(data, "x", opcodes=True, dialects=True))
    assert "INST <cut short>" in text
    assert "raise UnpicklingError" in text
    assert "as python" in text
    assert "os.system: call, import" in text
    alike = "\n".join(program(Window.of(pickle.dumps(1) + b"rest"), "x", dialects=True))
    assert "4 bytes after the last stream" in alike
    assert "every unpickler reads this alike" in alike


def test_opcodes_are_disassembled_with_their_operands() -> None:
    parts = a.program(a.PROTO(2), a.NUMBER(7), a.STR("x" * 80), a.BYTES(b"y"), a.LONG1(b"\x01\x02"), a.GLOBAL("m", "n"))
    shown = [str(one) for one in disassemble(Window.of(parts + b"\xff"), 0, len(parts) + 1)]
    assert shown[0] == "PROTO 2"
    assert shown[1] == "BININT1 7"
    assert shown[2].endswith("(80 bytes)")
    assert shown[3] == "SHORT_BINBYTES b'y'"
    assert shown[4] == "LONG1 513"
    assert shown[5] == "GLOBAL m n"
    assert shown[6] == "<0xff>"
    (long,) = disassemble(Window.of(b"V" + b"z" * 70 + b"\n"), 0, 72)
    assert str(long).endswith("(70 bytes)")
    assert [str(one) for one in disassemble(Window.of(b"X\xff\x00"), 0, 3)] == ["BINUNICODE <cut short>"]
