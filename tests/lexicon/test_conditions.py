"""Each condition earns its keep: what it refuses is refused in a stream, and would be admitted without it."""

from __future__ import annotations

import collections
import copyreg
import functools
import importlib
import operator
import pickle
import re
import types
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from msgspec.structs import replace

import guard
from guard.errors import BrokenPart
from guard.facts import Use
from guard.interpreters.pickle import conditions
from guard.interpreters.pickle.dialects import C
from guard.interpreters.pickle.heap import Heap
from guard.lexicon import Entry, entries
from guard.lexicon import patterns as p
from guard.streams.window import Window

ALL = [entry for table in ("python", "numpy", "torch") for entry in entries(table).values()]


class Made:
    """Pickles as a call, with a state and items of the attacker's choice."""

    def __init__(self, callee: Any, *args: Any, state: Any = None, items: Any = None) -> None:
        """What unpickling calls, sets and fills."""
        self.reduced = (callee, args, state, None, None if items is None else iter(items))

    def __reduce__(self) -> tuple[Any, ...]:
        """As it was given."""
        return self.reduced


def verdict(thing: Any, protocol: int = 4) -> str:
    return str(guard.scan(pickle.dumps(thing, protocol), name="a.pkl").verdict)


def dtype(kind: str, *state: Any) -> Made:
    return Made(np.dtype, kind, False, True, state=state)


OBJECT = dtype("O8", 3, "|", None, None, None, -1, -1, 63)
FLOAT = dtype("f4", 3, "<", None, None, None, -1, -1, 0)
MULTIARRAY = importlib.import_module("numpy._core.multiarray")
RECONSTRUCT, SCALAR = MULTIARRAY._reconstruct, MULTIARRAY.scalar


def array(kind: Any, shape: tuple[int, ...], content: Any) -> Made:
    return Made(RECONSTRUCT, np.ndarray, (0,), b"b", state=(1, shape, kind, False, content))


def module(state: dict[str, Any]) -> Made:
    import torch  # noqa: PLC0415 -- takes seconds

    return Made(copyreg._reconstructor, torch.nn.Linear, object, None, state=state)  # type: ignore[attr-defined]


def optimizer(state: dict[str, Any]) -> Made:
    import torch  # noqa: PLC0415 -- takes seconds

    return Made(copyreg._reconstructor, torch.optim.SGD, object, None, state=state)  # type: ignore[attr-defined]


def doubled(times: int) -> list[Any]:
    thing: list[Any] = []
    for _ in range(times):
        thing = [thing, thing]
    return thing


POINTER = {"shape": (1,), "typestr": "|O", "data": (4096, False), "version": 3}
ATTACKS: dict[str, Callable[[], Any]] = {
    "an object dtype that denies its pointers": lambda: array(
        dtype("O8", 3, "|", None, None, None, -1, -1, 0), (1,), b"ABCDEFGH"
    ),
    "a field of objects in a record that denies them": lambda: array(
        dtype("V8", 3, "|", None, ("a",), {"a": (OBJECT, 0)}, 8, 1, 0), (1,), b"ABCDEFGH"
    ),
    "a number that claims to be objects": lambda: dtype("f8", 3, "<", None, None, None, -1, -1, 63),
    "a negative size": lambda: dtype("S1", 3, "|", None, None, None, -5, 1, 0),
    "a list shorter than its array": lambda: array(OBJECT, (3,), [1]),
    "no list at all": lambda: array(OBJECT, (1, 1), []),
    "a scalar of objects hands out what it is given": lambda: Made(SCALAR, OBJECT, "x"),
    "a dtype made of anything": lambda: Made(np.dtype, {"names": ["a"], "formats": ["O"]}),
    "a memmap opens its file": lambda: Made(np.memmap, "guard-was-here"),
    "a pointer among a module's buffers": lambda: module({"_buffers": {"__array_interface__": POINTER}}),
    "a pointer in an ordered dict": lambda: collections.OrderedDict(__array_interface__=POINTER),
    "a pointer in an ordered dict's arguments": lambda: Made(
        collections.OrderedDict, [["__array_interface__", POINTER]]
    ),
    "a dunder as attribute": lambda: Made(types.SimpleNamespace, state={"__array_interface__": POINTER}),
    "a module's method shadowed": lambda: module({"register_parameter": len}),
    "an optimizer's method shadowed": lambda: optimizer({"_patch_step_function": list}),
    "an optimizer's groups with a setdefault of their own": lambda: optimizer(
        {"param_groups": [Made(types.SimpleNamespace, state={"setdefault": list})], "state": {}, "defaults": {}}
    ),
    "an ordered dict with an extend of its own": lambda: Made(
        collections.OrderedDict, state={"extend": list}, items=None
    ),
    "a partial of an instance": lambda: Made(
        functools.partial, np.float64, state=(np.float64, (types.SimpleNamespace(a=1),), {}, None)
    ),
    "a partial with a dictionary of its own": lambda: Made(
        functools.partial, list, state=(list, (), {}, {"__setstate__": list})
    ),
    "a factory with a condition": lambda: Made(collections.defaultdict, operator.itemgetter),
    "a factory that is called with what it lacks": lambda: Made(collections.defaultdict, functools.partial),
    "a huge bytearray": lambda: Made(bytearray, 1 << 40),
    "huge bytes": lambda: Made(bytes, 1 << 40),
    "any attribute": lambda: Made(getattr, collections.OrderedDict, "__init__"),
    "another base": lambda: Made(
        copyreg._reconstructor,  # type: ignore[attr-defined]
        collections.OrderedDict,
        dict,
        {"__array_interface__": POINTER},
    ),
    "a class": lambda: Made(type, "Made", (), {}),
    "a compressed name": lambda: Made(__import__("_codecs").encode, "x", "rot13"),
    "a list of a range": lambda: Made(list, range(1 << 40)),
    "a set of a range": lambda: Made(set, range(1 << 40)),
    "a queue of a range": lambda: Made(collections.deque, range(1 << 40)),
    "a count of a range": lambda: Made(collections.Counter, range(1 << 40)),
    "the text of a list that holds itself many times over": lambda: Made(str, doubled(40)),
    "an array with a shape before it has a state": lambda: Made(RECONSTRUCT, np.ndarray, (1 << 40,), b"b"),
    "a scalar that reserves its memory": lambda: Made(SCALAR, dtype("V8", 3, "|", None, None, None, 1 << 30, 1, 0)),
    "an array made of bytes, later": lambda: Made(
        functools.partial, np.ndarray, state=(np.ndarray, ((1,), object, b"ABCDEFGH"), {}, None)
    ),
    "an array as a factory": lambda: Made(collections.defaultdict, np.ndarray),
    "an array called": lambda: Made(np.ndarray, (1,), object, b"ABCDEFGH"),
    "a generator that reads beyond its state": lambda: Made(
        __import__("numpy.random._pickle", fromlist=["x"]).__bit_generator_ctor,
        "MT19937",
        state={"bit_generator": "MT19937", "state": {"key": [1] * 624, "pos": 1 << 30}},
    ),
    "an exponent that fills memory": lambda: Made(__import__("fractions").Fraction, "1e999999999"),
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_is_not_clean(attack: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert verdict(ATTACKS[attack]()) in {"SUSPICIOUS", "MALICIOUS"}


def name(module: bytes, qualified: bytes) -> bytes:
    return b"c" + module + b"\n" + qualified + b"\n"


def text(value: str) -> bytes:
    return b"X" + len(value).to_bytes(4, "little") + value.encode()


def kind(made_as: str, flags: int) -> bytes:
    state = b"(K\x03" + text("|") + b"NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK" + bytes([flags]) + b"tb"
    return name(b"numpy", b"dtype") + b"(" + text(made_as) + b"\x89\x88tR" + state


FIELDS = b"}q\x01(" + text("a") + kind("i8", 0) + b"K\x00\x86u"
RECORD = name(b"numpy", b"dtype") + (
    b"(" + text("V8") + b"\x89\x88tR(K\x03" + text("|") + b"N(" + text("a") + b"t" + FIELDS + b"K\x08K\x01K\x00tbq\x02"
)
PARTIAL = name(b"functools", b"partial") + (
    name(b"__builtin__", b"list") + b"\x85R(" + name(b"__builtin__", b"list") + b")}q\x01Ntbq\x02"
)
MODULE = (
    name(b"copy_reg", b"_reconstructor")
    + (b"(" + name(b"torch.nn.modules.linear", b"Linear") + name(b"__builtin__", b"object") + b"NtR")
    + (b"}(" + text("_buffers") + b"}q\x01ubq\x02")
)


@pytest.mark.parametrize(
    ("program", "later"),
    [
        (RECORD, text("a") + kind("O8", 63) + b"K\x00\x86"),
        (PARTIAL, text("a") + name(b"types", b"SimpleNamespace") + b")R"),
        (MODULE, text("__array_interface__") + b"}"),
    ],
    ids=["a dtype's fields", "a partial's keywords", "a module's buffers"],
)
def test_what_was_vetted_cannot_be_changed_afterwards(program: bytes, later: bytes) -> None:
    """The callee keeps the very dict that the stream still holds in its memo."""
    honest, hostile = b"\x80\x02" + program + b".", b"\x80\x02" + program + b"0h\x01(" + later + b"u0h\x02."
    assert str(guard.scan(honest, name="a.pkl").verdict) == "CLEAN"
    assert str(guard.scan(hostile, name="a.pkl").verdict) == "SUSPICIOUS"


HONEST: dict[str, Callable[[], Any]] = {
    "objects": lambda: np.array([None, "x", {}], dtype=object),
    "a matrix of objects": lambda: np.array([[1, "x"], [None, 2]], dtype=object),
    "numbers": lambda: np.arange(6.0).reshape(2, 3),
    "texts": lambda: np.array(["a", "bc"]),
    "records": lambda: np.zeros(2, [("a", "i4"), ("b", "f8", (2,))]),
    "a record array": lambda: np.rec.array([(1, 2.0)], dtype=[("a", "i4"), ("b", "f8")]),
    "dates": lambda: np.array(["2020-01-01"], dtype="M8[D]"),
    "a scalar": lambda: np.float32(1),
    "a masked array": lambda: np.ma.array([1.0], mask=[True]),
    "a ufunc": lambda: np.tanh,
    "a type": lambda: {"kind": np.ndarray, "item": np.float32},
    "a polynomial": lambda: np.polynomial.Chebyshev([1.0, 2.0]),
    "an old polynomial": lambda: np.poly1d([1.0, 2.0]),
    "limits": lambda: np.iinfo("i4"),
    "an empty text": lambda: np.str_(""),
    "a queue": lambda: collections.deque([1, 2], 3),
    "sets": lambda: [{1, 2}, frozenset({3})],
    "a generator": lambda: np.random.default_rng(1),
    "an old generator": lambda: np.random.RandomState(1),
    "a default dict": lambda: collections.defaultdict(list, a=[1]),
    "a counter": lambda: collections.Counter("aab"),
    "a partial": lambda: functools.partial(int, base=2),
    "a pattern": lambda: re.compile("a+", re.IGNORECASE),
}


@pytest.mark.parametrize("thing", HONEST)
@pytest.mark.parametrize("protocol", [0, 2, 4, 5])
def test_what_is_honest_is_clean(thing: str, protocol: int) -> None:
    assert verdict(HONEST[thing](), protocol) == "CLEAN"


def tensor(*arguments: bytes, elements: int = 4, kind: bytes = b"FloatStorage", call: bytes = b"_v2") -> bytes:
    """A pickle of one rebuilt tensor; the arguments are its offset, sizes and strides."""
    storage = b"(" + text("storage") + name(b"torch", kind) + text("0") + text("cpu") + number(elements) + b"tQ"
    ending = {b"": b"", b"_v2": b"\x89ccollections\nOrderedDict\n)R"}[call]
    rebuild = name(b"torch._utils", b"_rebuild_tensor" + call)
    return b"\x80\x02" + rebuild + b"(" + storage + b"".join(arguments) + ending + b"tR."


def number(value: int) -> bytes:
    return b"\x8a\x0a" + value.to_bytes(10, "little", signed=True)


def numbers(*values: int) -> bytes:
    return b"(" + b"".join(map(number, values)) + b"t"


WITHIN = [
    (number(0), numbers(2, 2), numbers(2, 1)),
    (number(3), numbers(), numbers()),
    (number(0), numbers(9, 0), numbers(1 << 40, 1)),
    (number(0), numbers(1 << 40), numbers(0)),
    (number(1), numbers(3), numbers(1)),
    (number(0), b"(" + number(2) + number(2) + b"l", numbers(1, 2)),
]
BEYOND = [
    (number(0), numbers(2, 2), numbers(3, 1)),
    (number(4), numbers(), numbers()),
    (number(-1), numbers(2), numbers(1)),
    (number(2), numbers(3), numbers(1)),
    (number(0), numbers(5), numbers(1)),
    (number(3), numbers(2), numbers(-1)),
    (number(0), numbers(-1), numbers(1)),
    (number(0), numbers(0, -1), numbers(1, 1)),
    (number(0), numbers(2), numbers(1, 1)),
    (number(0), numbers(1 << 70), numbers(0)),
    (number(0), numbers(*[1] * 65), numbers(*[1] * 65)),
    (number(0), name(b"torch", b"Size") + numbers(2) + b"\x85R", numbers(1)),
]


@pytest.mark.parametrize("call", [b"", b"_v2"])
def test_a_tensor_lies_within_its_storage(call: bytes) -> None:
    for arguments in WITHIN:
        assert str(guard.scan(tensor(*arguments, call=call), name="a.pkl").verdict) == "CLEAN", arguments
    for arguments in BEYOND[: -1 if not call else None]:  # torch saved a Size before it saved tuples
        assert str(guard.scan(tensor(*arguments, call=call), name="a.pkl").verdict) == "SUSPICIOUS", arguments


def test_a_size_whose_numbers_are_not_known_is_torchs_to_compare() -> None:
    size = name(b"torch", b"Size") + numbers(2) + b"\x85R"
    assert str(guard.scan(tensor(number(0), size, numbers(1), call=b""), name="a.pkl").verdict) == "CLEAN"
    assert str(guard.scan(tensor(number(-1), size, numbers(1), call=b""), name="a.pkl").verdict) == "SUSPICIOUS"
    assert str(guard.scan(tensor(number(0), size, numbers(-1), call=b""), name="a.pkl").verdict) == "SUSPICIOUS"


def test_some_storages_hold_several_elements_in_each() -> None:
    for kind, fits in ((b"QUInt4x2Storage", 8), (b"QUInt2x4Storage", 16), (b"QUInt8Storage", 4)):
        inside = tensor(number(0), numbers(fits), numbers(1), kind=kind)
        beyond = tensor(number(0), numbers(fits + 1), numbers(1), kind=kind)
        assert str(guard.scan(inside, name="a.pkl").verdict) == "CLEAN", kind
        assert str(guard.scan(beyond, name="a.pkl").verdict) == "SUSPICIOUS", kind


def test_an_unknown_relation_is_a_broken_lexicon() -> None:
    heap = Heap(Window.of(b")."), C)
    assert conditions.arguments_met(heap, p.Args(), 0)
    with pytest.raises(BrokenPart):
        conditions.arguments_met(heap, p.Args(check="no-such"), 0)


def test_a_view_of_an_older_torch_is_the_storage() -> None:
    for most in (2, 3):
        whole = tensor(number(0), numbers(most), numbers(1), elements=9)
        view = whole.replace(b"tQ", b"(" + text("0") + number(1) + number(2) + b"ttQ", 1)
        assert str(guard.scan(view, name="a.pkl").verdict) == ("CLEAN" if most == 2 else "SUSPICIOUS")


def test_of_a_storage_loaded_from_bytes_the_size_has_a_bound() -> None:
    import torch  # noqa: PLC0415 -- takes seconds

    honest = pickle.dumps(torch.arange(4.0), 2)
    assert str(guard.scan(honest, name="a.pkl").verdict) == "CLEAN"
    assert honest.count(b"K\x04\x85") == 1
    for least, found in ((1 << 39, "CLEAN"), (1 << 41, "SUSPICIOUS")):
        changed = honest.replace(b"K\x04\x85", number(least) + b"\x85")
        assert str(guard.scan(changed, name="a.pkl").verdict) == found


CONDITIONED = [entry for entry in ALL if entry.call is not None and Use.CALL in entry.uses]
STATED = [entry for entry in ALL if entry.state is not None]


def named(entry: Entry) -> str:
    return f"{entry.module}:{entry.name}"


def test_calls_without_their_condition_would_take_anything() -> None:
    """Nine odd arguments meet no call's condition but that of the few that take any number."""
    for entry in CONDITIONED:
        assert entry.call is not None
        assert entry.call.rest is None or len(entry.call.required) + len(entry.call.optional) < 9, named(entry)
        if entry.call.rest is not None:
            assert entry.call.rest != p.Anything(), named(entry)


def test_states_without_their_condition_would_take_a_dunder() -> None:
    assert replace(STATED[0], state=None) != STATED[0]
    for entry in STATED:
        assert not isinstance(entry.state, p.Anything | p.Vetted), named(entry)


def test_every_pattern_of_the_lexicon_is_known_to_the_machine() -> None:
    from tests.lexicon.test_entries import conditions as inside  # noqa: PLC0415 -- its walk over a row

    used = {type(thing) for entry in ALL for thing in inside(entry) if isinstance(thing, p.Pattern)}
    assert used <= set(conditions.TESTS)
