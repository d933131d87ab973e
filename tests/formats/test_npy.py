"""numpy arrays: numpy itself is the oracle, for what it writes and for what it refuses."""

from __future__ import annotations

import io
import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import guard
from guard.artifact import Location
from guard.errors import GuardError, LimitExceeded, Malformed, Truncated, Unsupported
from guard.facts import Tensor
from guard.formats import Child, Extent, Item, Kind, Reading, Sniff, npy
from guard.inspection import Loader
from guard.streams.dtype import dtype as measured
from guard.streams.window import Window


def read(data: bytes) -> list[Item]:
    return list(npy.parse(Reading(window=Window.of(data), at=Location(uri="x"))))


def until_error(data: bytes) -> tuple[list[Item], GuardError]:
    items: list[Item] = []
    try:
        for item in npy.parse(Reading(window=Window.of(data), at=Location(uri="x"))):
            items.append(item)  # noqa: PERF402 -- what came before the error is the point
    except GuardError as error:
        return items, error
    pytest.fail("it was read without complaint")


def covered(items: list[Item]) -> int:
    return sum(item.length for item in items if isinstance(item, Extent))


def saved(array: object) -> bytes:
    held = io.BytesIO()
    np.save(held, array, allow_pickle=True)  # type: ignore[arg-type] # anything that numpy takes
    return held.getvalue()


def headed(said: str, data: bytes = b"", version: bytes = b"\1\0") -> bytes:
    held = said.encode("utf-8" if version[0] == 3 else "latin-1") + b"\n"
    return npy.MAGIC + version + len(held).to_bytes(2 if version[0] == 1 else 4, "little") + held + data


def array(descr: str, shape: str = "(1,)", data: bytes = b"") -> bytes:
    return headed(f"{{'descr': {descr}, 'fortran_order': False, 'shape': {shape}}}", data)


DTYPES = [
    "?", "i1", ">u2", "<i4", "u8", "f2", "f4", "f8", "f16", "c8", "c16", "c32", "S5", "U7", "V9", "S0", "M8[ns]",
    "m8[25s]", "M8", [("a", "f4"), ("b", "i2", (3, 2))], [("a", [("b", "f8"), ("c", "S3")])],
    {"names": ["a", "b"], "formats": ["i1", "f8"], "offsets": [0, 8], "itemsize": 32},
    {"names": ["a"], "formats": ["i1"], "titles": ["the a"]}, [("größe", "f4"), ("名前", "i4")],
]  # fmt: skip


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
@pytest.mark.parametrize("shape", [(), (0,), (3,), (2, 0, 5), (2, 3)])
@pytest.mark.filterwarnings("ignore:Stored array in format:UserWarning")
def test_what_numpy_writes_is_read_to_the_last_byte(dtype: object, shape: tuple[int, ...]) -> None:
    made = np.zeros(shape, dtype=np.dtype(dtype))  # type: ignore[call-overload]
    data = saved(made)
    items = read(data)
    assert covered(items) == len(data)
    (tensor,) = [item for item in items if isinstance(item, Tensor)]
    assert tensor.shape == shape
    assert tensor.end - tensor.begin == made.nbytes
    assert [item.accepts for item in items if isinstance(item, Loader)] == [True, True]


@pytest.mark.parametrize(
    "dtype", ["O", [("a", "f4"), ("b", "O")], [("a", [("b", "O", (2,))])], [("a", "O", (0,))]], ids=str
)
def test_objects_anywhere_hand_the_rest_over_as_a_pickle(dtype: object) -> None:
    data = saved(np.zeros(2, dtype=np.dtype(dtype)))  # type: ignore[call-overload]
    items = read(data)
    (child,) = [item for item in items if isinstance(item, Child)]
    assert (child.formats, child.loader) == (("pickle",), "numpy.load")
    assert child.window.read(0, 1) == b"\x80"
    assert covered(items) == len(data)
    assert [item.accepts for item in items if isinstance(item, Loader)] == [False, True]


def test_arrays_saved_one_after_another_are_each_accounted_for() -> None:
    data = saved(np.arange(3)) + saved(np.zeros(0)) + saved(np.arange(5.0))
    items = read(data)
    assert [item.shape for item in items if isinstance(item, Tensor)] == [(3,), (0,), (5,)]
    assert covered(items) == len(data)


def test_what_follows_the_last_array_stays_unexplained_and_is_looked_at() -> None:
    data = saved(np.arange(3))
    items = read(data + b"behind")
    (child,) = [item for item in items if isinstance(item, Child)]
    assert child.window.read(0, 6) == b"behind"
    assert not child.formats
    assert covered(items) == len(data)


REFUSED = {
    "negative": (array("'<f8'", "(-1,)"), Malformed),
    "boolean": (array("'<f8'", "(True,)"), Malformed),
    "float": (array("'<f8'", "(1.0,)"), Malformed),
    "no tuple": (array("'<f8'", "[1]"), Malformed),
    "no tuple either": (array("'<f8'", "1"), Malformed),
    "dimensions": (array("'<f8'", f"({'1,' * 65})"), Malformed),
    "key twice": (headed("{'descr': '<f8', 'descr': '|O', 'fortran_order': False, 'shape': (1,)}"), Malformed),
    "key missing": (headed("{'descr': '<f8', 'shape': (1,)}"), Malformed),
    "key too many": (headed("{'descr': '<f8', 'fortran_order': False, 'shape': (1,), 'x': 1}"), Malformed),
    "order": (headed("{'descr': '<f8', 'fortran_order': 0, 'shape': (1,)}"), Malformed),
    "list": (headed("['descr', 'fortran_order', 'shape']"), Malformed),
    "code": (headed("{'descr': '<f8', 'fortran_order': False, 'shape': (__import__('os'),)}"), Malformed),
    "two values": (headed("{'descr': '<f8', 'fortran_order': False, 'shape': (1,)} {}"), Malformed),
    "no utf-8": (npy.MAGIC + b"\3\0\4\0\0\0{\xff}\n", Malformed),
    "alias": (array("'float64'"), Unsupported),
    "several in a string": (array("'f4,O'"), Unsupported),
    "size": (array("'<f3'"), Malformed),
    "unit": (array("'<f8[ns]'"), Malformed),
    "number": (array("8"), Malformed),
    "three": (array("('<f8', 1, 1)"), Malformed),
    "field": (array("['<f8']"), Malformed),
    "field twice": (array("[('a', '<f8'), ('a', '|O')]"), Malformed),
    "title twice": (array("[(('t', 'a'), '<f8'), (('t', 'b'), '|O')]"), Malformed),
    "titles": (array("[(('s', 't', 'a'), '<f8')]"), Malformed),
    "name": (array("[(1, '<f8')]"), Malformed),
    "digits": (array("'<f8'", f"({'9' * 30},)"), LimitExceeded),
    "deep": (array("[('a', " * 5000 + "'<f8'" + ")]" * 5000), LimitExceeded),
    "length": (npy.MAGIC + b"\2\0\xff\xff\xff\xff", LimitExceeded),
    "version": (npy.MAGIC + b"\4\0" + bytes(100), Unsupported),
    "cut": (npy.MAGIC, Truncated),
    "header cut": (npy.MAGIC + b"\1\0\xff\0{", Truncated),
    "items cut": (array("'<f8'", "(2,)", bytes(15)), Truncated),
    "overflow": (array("'<f8'", "(4294967296, 4294967296)"), Truncated),
    "nothing like it": (b"no array", Malformed),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_array_is_said_to_be_none(name: str) -> None:
    data, error = REFUSED[name]
    assert type(until_error(data)[1]) is error


@pytest.mark.parametrize("descr", ["'object'", "'f4,O'", "[('a', '<f3')]"])
def test_what_guard_does_not_understand_may_still_hold_a_pickle_for_numpy(descr: str) -> None:
    items, _ = until_error(array(descr, data=b"\x80\x02."))
    (child,) = [item for item in items if isinstance(item, Child)]
    assert child.window.read(0, 3) == b"\x80\x02."


def test_a_header_that_numpy_takes_only_with_pickles_is_said_so() -> None:
    fields = ", ".join(f"('field_{number}', '<f8')" for number in range(500))
    items = read(array(f"[{fields}]", "(0,)"))
    assert [item.accepts for item in items if isinstance(item, Loader)] == [False, True]


def test_a_thousand_headers_are_bounded_together() -> None:
    fields = ", ".join(f"('field_{number}', '<f8')" for number in range(2000))
    items, error = until_error(array(f"[{fields}]", "(0,)") * 40)
    assert isinstance(error, LimitExceeded)
    assert sum(isinstance(item, Tensor) for item in items) < 40


def test_what_stands_behind_broken_headers_is_looked_at_a_few_times_only() -> None:
    broken = array("'<f3'")
    honest = saved(np.zeros(0))
    for before, looked in ((0, 1), (npy.LOOKED_PAST - 1, 1), (npy.LOOKED_PAST, 0)):
        items, _ = until_error(honest * before + broken + b"behind")
        assert sum(isinstance(item, Child) for item in items) == looked


def test_a_huge_array_costs_what_a_small_one_costs(tmp_path: Path) -> None:
    path = tmp_path / "huge.npy"
    head = array("'<f8'", "(134217728,)")
    with path.open("wb") as held:
        held.write(head)
        held.truncate(len(head) + (1 << 30))
    asked = 0

    def pread(offset: int, length: int) -> bytes:
        nonlocal asked
        asked += length
        return os.pread(descriptor, length, offset)

    descriptor = os.open(path, os.O_RDONLY)
    try:
        window = Window(pread, 0, path.stat().st_size)
        items = list(npy.parse(Reading(window=window, at=Location(uri="x"))))
    finally:
        os.close(descriptor)
    assert sum(item.length for item in items if isinstance(item, Extent) and item.kind is Kind.DATA) == 1 << 30
    assert asked < 1000


PIECES = st.sampled_from(
    [
        "'",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ",",
        ":",
        "L",
        "-",
        "1",
        "0",
        "2",
        "'<f4'",
        "'|O'",
        "'a'",
        "True",
        " ",
        "u",
        "8",
        "\\",
    ]
)


@settings(max_examples=400, deadline=None)
@given(data=st.data())
def test_what_guard_takes_numpy_takes_and_means_the_same(data: st.DataObject) -> None:
    base = data.draw(
        st.sampled_from(
            [
                "{'descr': '<f8', 'fortran_order': False, 'shape': (2, 3), }",
                "{'descr': [('a', '<f4', (2,)), (('t', 'b'), '|O')], 'fortran_order': True, 'shape': (4L,), }",
                "{'descr': ('<i2', (2, 2)), 'fortran_order': False, 'shape': (), }",
            ]
        )
    )
    for _ in range(data.draw(st.integers(0, 3))):
        at = data.draw(st.integers(0, len(base)))
        base = base[:at] + data.draw(PIECES) + base[at + data.draw(st.integers(0, 2)) :]
    held = headed(base)
    window = Window.of(held)
    try:
        header = npy.read_header(window, npy.place(window, 0))
        item = measured(header.description)
    except GuardError:
        return
    stream = io.BytesIO(held)
    np.lib.format.read_magic(stream)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("warnings.warn", lambda *_, **__: None)  # of Python 2's long integers
        shape, _, dtype = np.lib.format.read_array_header_1_0(stream)
    assert header.shape == shape
    assert item.objects == dtype.hasobject
    assert item.objects or item.size == dtype.itemsize


def test_only_the_magic_is_asked_for() -> None:
    assert npy.sniff(Window.of(saved(np.arange(2)))) is Sniff.STRONG
    assert npy.sniff(Window.of(b"\x93NUMPX")) is Sniff.NO


def test_an_honest_array_is_clean_and_a_hostile_one_is_found_at_its_place() -> None:
    assert guard.scan(saved(np.arange(3)), name="a.npy").verdict is guard.Verdict.CLEAN
    report = guard.scan(array("'|O'", "(1,)", b"cos\nsystem\n(S'touch guard-was-here'\ntR."), name="a.npy")
    assert report.verdict is guard.Verdict.MALICIOUS
    (child,) = report.results[0].children
    assert str(child.findings[0].location).endswith("a.npy!objects@0x25")
