"""joblib's wrappers: where an array ends, and who goes astray in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from fixtures import assemble as a
from fixtures.build import maker
from guard.artifact import Location
from guard.inspection import Verdict
from guard.interpreters.pickle import arrays, readings, told
from guard.interpreters.pickle.dialects import JOBLIB, C
from guard.interpreters.pickle.listing import program
from guard.interpreters.pickle.readings import Readings
from guard.interpreters.pickle.run import Run
from guard.limits import Budget, Limits
from guard.pipeline import Options, inspect
from guard.sources.memory import of_bytes
from guard.streams.window import Window

j = maker("joblib")
AT = Location(uri="x.joblib")
CLEAN = Path(__file__).resolve().parents[3] / "fixtures" / "joblib" / "clean"
OWN = Options(engines="none")


def read(*parts: bytes) -> Readings:
    return readings.read(Window.of(a.program(a.PROTO(4), *parts), Budget(Limits())))


def joblib(made: Readings) -> Run:
    (run,) = [run for run in made.runs if run.dialect == JOBLIB]
    return run


@pytest.mark.parametrize(
    ("kind", "size"),
    [
        (j.dtype(), 48),
        (j.dtype("i2"), 12),
        (j.dtype("?"), 6),
        (j.dtype("U5", size=20, flags=8), 120),
        (j.dtype("V3", size=3), 18),
        (a.CALL(a.NAMED("numpy", "dtype"), a.STR("U5")), 120),
        (a.CALL(a.NAMED("numpy", "dtype"), a.STR("d")), 48),
    ],
)
def test_an_array_ends_where_its_dtype_says(kind: bytes, size: int) -> None:
    run = joblib(read(j.wrapper(kind), j.padded(bytes(size)), a.STOP))
    assert run.stopped
    assert [(one.length, one.objects) for one in run.arrays] == [(size + 6, False)]


@pytest.mark.parametrize(
    ("wrapper", "what"),
    [
        (j.wrapper(a.CALL(a.NAMED("numpy", "dtype"), a.STR("l"))), "dtype"),
        (j.wrapper(a.NONE), "dtype"),
        (j.wrapper(shape=a.args(a.NUMBER(-1))), "state"),
        (j.wrapper(shape=a.args(*[a.NUMBER(1 << 20)] * 4)), "shape"),
        (j.wrapper(shape=a.args(a.TRUE)), "shape"),
        (j.wrapper(aligned=a.STR("C")), "alignment"),
        (j.wrapper(other=a.NONE), "state"),
        (j.wrapper(j.dtype("U5", size=-4, flags=8)), "dtype"),
    ],
)
def test_what_cannot_be_told_is_said_and_ends_the_reading(wrapper: bytes, what: str) -> None:
    made = read(wrapper, j.padded(j.FLOATS), a.STOP)
    (operator,) = [one for one in told.operators(made, AT) if one.kind == "unknown-array"]
    assert what in operator.does
    assert made.gaps != []


def test_other_unpicklers_go_astray_and_joblib_decides_what_was_read() -> None:
    made = read(j.wrapper(), j.padded(j.FLOATS), a.STOP)
    assert made.gaps == []
    assert made.first.astray > 0
    assert made.first.error is not None
    assert sum(length for _, length in made.spans()) + made.arrays()[0][1] == made.end


def test_what_chance_spells_is_no_alarm() -> None:
    kind, shape = j.dtype("S1", size=1), a.args(a.NUMBER(40))
    for text in (b"certifi\ncharset\nrequests\n", b"\x82\x01....", b"r\xff\xff\xff\x7f...", b"....N.", b"Q.P."):
        made = read(j.wrapper(kind, shape, b""), text.ljust(40, b"\0"), a.STOP)
        assert told.operators(made, AT) == [], text
        assert "ertifi" not in {fact.module for fact in told.imports(made, AT)}
        assert made.gaps == []
    assert told.strays(read(j.wrapper(kind, shape, b""), b"ca\nb\n".ljust(40, b"\0"), a.STOP), AT)[0].detail == (
        "from a import b"
    )


def test_the_state_of_a_wrapper_may_name_a_class_that_nobody_else_may_have() -> None:
    state = j.pairs(subclass=a.NAMED("numpy", "memmap"), shape=a.args(a.NUMBER(1)), dtype=j.dtype("u1"))
    made = read(j.new(), state, a.BUILD, b"\0", a.STOP)
    assert [fact.withheld for fact in told.imports(made, AT)] == [()] * 3
    other = read(a.EMPTY_LIST, state, a.APPEND, a.STOP)
    assert [str(use.use) for fact in told.imports(other, AT) for use in fact.withheld] == ["reference"]


def test_the_program_goes_on_in_the_listing() -> None:
    data = a.program(a.PROTO(4), j.wrapper(), j.padded(j.FLOATS), a.STOP)
    lines = list(program(Window.of(data), "x", opcodes=True))
    assert any(line.endswith("# 54 bytes of an array") for line in lines)
    assert lines[-1].endswith("return <numpy.ndarray object>")


@pytest.mark.parametrize("name", ["two-1.6.joblib", "objects-1.1.joblib", "model-0.9.pkl"])
def test_a_file_that_was_cut_is_neither_clean_nor_called_malicious(name: str) -> None:
    data = (CLEAN / name).read_bytes()
    for cut in range(1, len(data)):
        verdict = inspect(of_bytes(data[:cut], "cut.joblib"), OWN).verdict
        assert verdict in {Verdict.UNKNOWN, Verdict.SUSPICIOUS}, cut  # Python resolves a name that is cut short


def test_side_files_lead_nowhere_else() -> None:
    assert not arrays.leads_elsewhere("model.pkl_01.npy")
    for name in ("", ".", "..", "a/b", "/a", "a\\b", "c:x", "a\0b", "../a\n"):
        assert arrays.leads_elsewhere(name), name


def test_plain_pickles_are_read_once() -> None:
    assert [run.dialect for run in read(a.NONE, a.STOP).runs] == [C]
