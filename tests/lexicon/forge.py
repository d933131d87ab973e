"""Values that meet the lexicon's conditions and are otherwise as hostile as they can be: for the dynamic proof."""

from __future__ import annotations

import argparse
import contextlib
import functools
import importlib
import math
import random
import re
import types
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterator
from typing import Any

from guard.lexicon import patterns as p

Forger = Callable[[Any], Any]


class Impossible(Exception):
    """Nothing can be made for this pattern with what is installed: the draw is tried again."""


class Canary:
    """Something callable that an attacker's state may hold, and that writes down when it is called."""

    def __init__(self, calls: list[str]) -> None:
        """``calls`` is where it writes."""
        self.calls = calls

    def __call__(self, *args: object, **_keywords: object) -> Canary:
        """Write down that it was called."""
        self.calls.append(f"called with {len(args)}")
        return self


def resolve(name: str) -> Any:
    """The object that ``module:qualified.name`` names. Raises Impossible where it is not installed."""
    module, _, qualified = name.partition("/")[0].partition(":")
    try:
        return functools.reduce(getattr, qualified.split("."), importlib.import_module(module))
    except (ImportError, AttributeError, RuntimeError) as error:  # a native part that is missing is a RuntimeError
        raise Impossible(name) from error


TEXTS = (
    "",
    "x",
    "b",
    "f4",
    ">i8",
    "V8",
    "O8",
    "S3",
    "U2",
    "M8[s]",
    "torch.strided",
    "weight",
    "C",
    "i",
    "\ud800",
    "1e9",
)
SAMPLES = (*TEXTS, "relu", "PCG64", "latin1", "0" * 40)


class Forge:
    """Draws values; ``canary`` stands for every callable of an attacker's, ``hints`` for attributes that are read."""

    def __init__(self, seed: str, canary: Canary, hints: tuple[str, ...] = ()) -> None:
        """Draw reproducibly from ``seed``."""
        self.random = random.Random(seed)  # noqa: S311 -- reproducible draws, no secrets
        self.canary = canary
        self.hints = hints
        self.makers: dict[type[p.Pattern], Forger] = {
            p.Anything: lambda _: self.hostile(),
            p.Vetted: lambda _: self.hostile(),
            p.Plain: lambda _: self.plain(),
            p.Of: lambda one: self.of(self.random.choice(one.types)),
            p.Literal: self._literal,
            p.Matching: self._matching,
            p.Between: lambda one: self.random.choice([one.least, min(one.most, 3), max(one.least, 0)]),
            p.Row: lambda one: {"tuple": tuple, "list": list}[one.type](self.value(item) for item in one.items),
            p.Counted: self._counted,
            p.Each: self._each,
            p.Mapped: self._mapped,
            p.Fields: self._fields,
            p.Global: self._global,
            p.Instance: self._instance,
            p.Persistent: lambda _: resolve("torch:zeros")(4)._typed_storage(),
            p.Either: self._either,
        }

    def value(self, pattern: p.Pattern) -> Any:
        """One value that meets a pattern. Raises Impossible."""
        return self.makers[type(pattern)](pattern)

    def arguments(self, wanted: p.Args | None) -> tuple[Any, ...]:
        """Arguments that meet a condition; None: anything. Raises Impossible."""
        if wanted is None:
            return tuple(self.hostile() for _ in range(self.random.randrange(4)))
        wanted = self.random.choice(list(wanted.alternatives()))
        given = [*wanted.required, *wanted.optional[: self.random.randrange(len(wanted.optional) + 1)]]
        if wanted.rest is not None:
            given += [wanted.rest] * self.random.randrange(3)
        return tuple(self.value(pattern) for pattern in given)

    def state(self, pattern: p.Pattern | None) -> Any:
        """A state for BUILD; None: the default condition. Raises Impossible."""
        return self.value(p.Fields(()) if pattern is None else pattern)

    def plain(self, depth: int = 2) -> Any:
        """A constant, or builtin containers of constants."""
        kinds = ["NoneType", "bool", "int", "float", "str", "bytes", *(["list", "tuple", "dict"] if depth else [])]
        return self.of(self.random.choice(kinds), depth)

    def of(self, kind: str, depth: int = 2) -> Any:
        """A value of a builtin type."""
        draw = self.random
        few = range(draw.randrange(3))
        match kind:
            case "list" | "tuple" | "set" | "frozenset":
                make = {"list": list, "tuple": tuple, "set": set, "frozenset": frozenset}[kind]
                shallow = depth - 1 if kind in {"list", "tuple"} else 0
                return make(self.plain(shallow) if depth > 0 else draw.choice(TEXTS) for _ in few)
            case "dict":
                return {draw.choice(TEXTS + self.hints): self.plain(depth - 1) for _ in few}
            case _:
                scalars: dict[str, tuple[Any, ...]] = {
                    "NoneType": (None,),
                    "bool": (True, False),
                    "int": (0, 1, -1, 3, 64, -(1 << 70)),
                    "float": (0.0, -1.5, float("nan"), float("inf")),
                    "str": SAMPLES,
                    "bytes": (b"", b"\0", b"\xff" * 8, b"x" * 64),
                    "bytearray": (bytearray(b"x"),),
                }
                return draw.choice(scalars[kind])

    def hostile(self) -> Any:
        """Anything that an attacker could have made by admitted means, a callable among them."""
        pick = self.random.randrange(6)
        if pick == 0:
            return self.canary
        if pick == 1:
            names = (*self.hints, "get", "items", "setdefault", "keys")
            return types.SimpleNamespace(**dict.fromkeys(names, self.canary))
        if pick == 2:
            return OrderedDict(dict.fromkeys(self.hints, self.canary))
        if pick == 3:
            return defaultdict(list, {"a": [self.canary]})
        return self.plain()

    def _literal(self, pattern: p.Literal) -> Any:
        if not pattern.values:
            raise Impossible("no value")
        return self.random.choice(pattern.values)

    def _matching(self, pattern: p.Matching) -> str:
        fitting = [text for text in SAMPLES if re.fullmatch(pattern.expression, text)]
        if not fitting:
            raise Impossible(pattern.expression)
        return self.random.choice(fitting)

    def _counted(self, pattern: p.Counted) -> tuple[Any, ...]:
        parts = list(self.value(pattern.row))
        if isinstance(parts[pattern.items], list):
            parts[pattern.shape] = tuple(min(size, 3) for size in parts[pattern.shape])
            parts[pattern.items] = [self.hostile() for _ in range(math.prod(parts[pattern.shape]))]
        return tuple(parts)

    def _each(self, pattern: p.Each) -> Any:
        make = {"tuple": tuple, "list": list, "set": set, "frozenset": frozenset}[self.random.choice(pattern.types)]
        return make(self.value(pattern.item) for _ in range(self.random.randrange(4)))

    def _mapped(self, pattern: p.Mapped) -> dict[Any, Any]:
        if isinstance(pattern.key, p.Literal) and not pattern.key.values:
            return {}
        pairs = [(self.value(pattern.key), self.value(pattern.value)) for _ in range(self.random.randrange(3))]
        return {key: value for key, value in pairs if getattr(type(key), "__hash__", None)}

    def _fields(self, pattern: p.Fields) -> dict[str, Any]:
        known_names = {name for name, _ in pattern.known}
        names = [name for name in self.hints if not name.startswith("__") and name not in known_names]
        state = {name: self.hostile() for name in names if self.random.random() < 0.7}
        for name, inner in pattern.known:
            with contextlib.suppress(Impossible):  # a name that may not occur
                if self.random.random() < 0.9:
                    state[name] = self.value(inner)
        return state

    def _either(self, pattern: p.Either) -> Any:
        if not pattern.options:
            raise Impossible("never")
        return self.value(self.random.choice(pattern.options))

    def _global(self, pattern: p.Global) -> Any:
        if pattern.admitted is not None:
            return self.random.choice([OrderedDict, list, int, types.SimpleNamespace, argparse.Namespace])
        return re.RegexFlag if pattern.kind else resolve(self.random.choice(pattern.names))

    def _instance(self, pattern: p.Instance) -> Any:
        if not pattern.names:
            return types.SimpleNamespace(a=self.canary)
        name = self.random.choice(pattern.names)
        if not isinstance(resolve(name), type):
            return resolve(name)
        for prefix, make in FACTORIES:
            if name.startswith(prefix):
                return make(self)
        return new(resolve(name))


def new(cls: type) -> Any:
    """``cls.__new__(cls)``, as NEWOBJ does; for an array, what ``_reconstruct`` makes; or ``cls()``."""
    try:
        return cls.__new__(cls)  # type: ignore[call-overload]  # any class, as NEWOBJ takes any
    except TypeError:
        if cls.__module__.partition(".")[0] == "numpy" and hasattr(cls, "__array_finalize__"):
            return resolve("numpy._core.multiarray:_reconstruct")(cls, (0,), b"b")
        return _called(cls)
    except Exception as error:  # a storage of a device that is not there
        raise Impossible(cls.__name__) from error


def _called(cls: type) -> Any:
    try:
        return cls()
    except TypeError as error:
        raise Impossible(cls.__name__) from error


def _tensor(kind: str) -> Callable[[Forge], Any]:
    return lambda _: resolve(kind)(resolve("torch:zeros")(2, 2))


def _dtype(*names: str) -> Callable[[Forge], Any]:
    return lambda forge: resolve("numpy:dtype")(forge.random.choice(names), False, True)


ARROW = {
    "DataType": "type_for_alias",
    "Field": "field",
    "Schema": "schema",
    "Buffer": "py_buffer",
    "Array": "array",
    "ChunkedArray": "chunked_array",
    "Scalar": "scalar",
}
GIVEN: dict[str, tuple[Any, ...]] = {
    "type_for_alias": ("int32",),
    "py_buffer": (b"x" * 64,),
    "array": ([1, 2],),
    "chunked_array": ([[1], [2]],),
    "scalar": (1,),
}
"""Functions of pyarrow, and what they are called with."""


def _arrow(name: str) -> Callable[[Forge], Any]:
    def make(_: Forge) -> Any:
        kind = resolve("pyarrow:int8")()
        more: dict[str, tuple[Any, ...]] = {"field": ("a", kind), "schema": ([("a", kind)],)}
        return resolve(f"pyarrow.lib:{name}")(*{**GIVEN, **more}[name])

    return make


PANDAS = {
    **dict.fromkeys(("pandas.core.indexes", "pandas:Index", "pandas:RangeIndex", "pandas:MultiIndex"), "Index"),
    **dict.fromkeys(("pandas:DatetimeIndex", "pandas:PeriodIndex", "pandas:TimedeltaIndex"), "Index"),
    **dict.fromkeys(("pandas:IntervalIndex", "pandas:CategoricalIndex"), "Index"),
    **dict.fromkeys(("pandas.core.arrays.string_:StringDtype", "pandas:StringDtype"), "StringDtype"),
    **dict.fromkeys(("pandas.core.arrays", "pandas.arrays", "pandas:Categorical"), "array"),
    **dict.fromkeys(("pandas._libs.tslibs.timestamps", "pandas:Timestamp"), "Timestamp"),
    **dict.fromkeys(("pandas._libs.tslibs.timedeltas", "pandas:Timedelta"), "Timedelta"),
    **dict.fromkeys(("pandas._libs.tslibs.period", "pandas:Period", "pandas._libs.tslibs.nattype"), "Timestamp"),
    **dict.fromkeys(("pandas._libs.tslibs.offsets", "pandas:DateOffset"), "DateOffset"),
    **dict.fromkeys(("pandas.core.internals.blocks:Block", "pandas.core.internals.managers"), "DataFrame"),
    "pandas._libs.internals:BlockPlacement": "BlockPlacement",
}
"""Instances of pandas by the beginning of their name → what makes one: an empty native instance is no honest one."""


def _pandas(name: str) -> Callable[[Forge], Any]:
    def make(_: Forge) -> Any:
        if name == "BlockPlacement":
            return resolve("pandas._libs.internals:BlockPlacement")(0)
        if name == "DataFrame":
            return resolve("pandas:DataFrame")({"a": [1, 2]})._mgr
        given: dict[str, tuple[Any, ...]] = {
            "Index": ([1, 2],),
            "array": ([1, 2],),
            "Timestamp": (0,),
            "Timedelta": (0,),
        }
        return resolve(f"pandas:{name}")(*given.get(name, ()))

    return make


FACTORIES: tuple[tuple[str, Callable[[Forge], Any]], ...] = (
    ("numpy:dtype/number", _dtype("f4", "i8", "b1")),
    ("numpy:dtype/sized", _dtype("S3", "U2")),
    ("numpy:dtype/date", _dtype("M8[s]")),
    ("numpy:dtype/void", _dtype("V8", "i4,f4")),
    ("numpy:dtype/byte", _dtype("u1")),
    ("numpy:dtype/half", _dtype("f2")),
    ("numpy:dtype/complex-half", _dtype("u4")),
    ("numpy:dtype", _dtype("f4", "O", "S3", "V8")),
    ("numpy:ndarray", lambda _: resolve("numpy:zeros")(3, "u4")),
    ("numpy:generic", lambda _: resolve("numpy:float64")(1)),
    ("torch:Tensor", lambda _: resolve("torch:zeros")(2, 2)),
    ("torch.nn.parameter:Uninit", lambda _: resolve("torch.nn.parameter:UninitializedParameter")()),
    ("torch.nn.parameter:", _tensor("torch.nn.parameter:Parameter")),
    ("torch.storage:", lambda _: resolve("torch:zeros")(4)._typed_storage()),
    ("torch:device", lambda _: resolve("torch:device")("cpu")),
    ("torch:layout", lambda _: resolve("torch:sparse_coo")),
    ("torch:Size", lambda _: resolve("torch:Size")([1, 2])),
    ("re:RegexFlag", lambda _: re.IGNORECASE),
    ("builtins:slice", lambda _: slice(0, 1)),
    ("datetime:datetime", lambda _: resolve("datetime:datetime")(2026, 1, 2)),
    ("datetime:date", lambda _: resolve("datetime:date")(2026, 1, 2)),
    ("datetime:timezone", lambda _: resolve("datetime:timezone").utc),
    ("zoneinfo:", lambda _: resolve("zoneinfo:ZoneInfo")("UTC")),
    ("types:GenericAlias", lambda _: list[int]),
    ("types:NoneType", lambda _: type(None)),
    ("types:UnionType", lambda _: int | None),
    ("typing:_GenericAlias", lambda _: resolve("typing:Optional")[int]),
    *((f"pyarrow.lib:{kind}", _arrow(text)) for kind, text in ARROW.items()),
    *((name, _pandas(text)) for name, text in PANDAS.items()),
    ("collections:defaultdict", lambda forge: defaultdict(list, {forge.plain(0): forge.hostile()})),
    ("collections:OrderedDict", lambda forge: OrderedDict({name: forge.hostile() for name in forge.hints})),
)
"""How instances are made that ``__new__`` alone does not make, by the beginning of their name."""


def hints(cls: object) -> Iterator[str]:
    """The attributes that a class's ``__setstate__`` and ``__init__`` speak of: what a hostile state would set."""
    for parent in getattr(cls, "__mro__", ())[:-1]:
        for method in ("__setstate__", "__init__", "__getattr__", "__hash__", "__eq__"):
            code = getattr(vars(parent).get(method), "__code__", None)
            if code is not None:
                yield from (name for name in code.co_names if not name.startswith("__"))
                yield from (one for one in code.co_consts if isinstance(one, str) and one.isidentifier())
