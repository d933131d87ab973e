"""Mutants of the lexicon's conditions, each with values that only the condition as it is refuses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from msgspec.structs import replace

from guard.facts import Use
from guard.interpreters.pickle.dialects import C
from guard.interpreters.pickle.heap import Heap
from guard.interpreters.pickle.values import Items, Literal, Made, Named, Node, Opaque, Persistent
from guard.lexicon import lookup
from guard.lexicon import patterns as p
from guard.streams.window import Window
from tests.lexicon.forge import SAMPLES, Impossible

Mutant = tuple[p.Pattern, Sequence[int]]
"""A pattern with one condition less, and values that might tell it from the original."""

NONE, EMPTY = 0, 1
"""Offsets of two constants in the program that is no program."""
FITTING = (*SAMPLES, "|V8", "[]", "a_b", "d")
ADMITTED = {
    Use.CALL: "collections:OrderedDict",
    Use.NEW: "argparse:Namespace",
    Use.REFERENCE: "builtins:int",
    Use.HASH: "builtins:int",
}
"""A name that is admitted for each use that conditions ask for."""


def first(values: Iterable[Any]) -> Any:
    """The first of some values. Raises Impossible where there is none."""
    for value in values:
        return value
    raise Impossible("no value")


@dataclass(frozen=True)
class Mutator:
    """Makes values on a heap: such as meet a pattern, and such as meet a mutant of it only."""

    heap: Heap

    @classmethod
    def fresh(cls) -> Mutator:
        """One on an empty heap."""
        return cls(Heap(Window.of(b"N)"), C))

    # --- values ---------------------------------------------------------------------------------------------------

    def constant(self, value: Any) -> int:
        """A constant."""
        return NONE if value is None else self.heap.add(Literal(type(value).__name__, 0, value))

    def items(self, kind: str, *values: int) -> int:
        """A builtin container; a dict of keys and values in turn."""
        return self.heap.add(Items(kind, values))

    def named(self, name: str) -> Named:
        """A global: ``module:qualified.name``."""
        module, _, qualified = name.partition(":")
        return Named(module, qualified, lookup(module, qualified), 0, None)

    def instance(self, name: str) -> int:
        """An admitted instance: ``module:qualified.name/variant``."""
        base, _, wanted = name.partition("/")
        origin = self.named(base)
        variants = origin.entry.variants if origin.entry is not None else ()
        variant = next((one for one in variants if one.name == wanted), None)
        return self.heap.add(Made(origin, instance=True, vetted=True, variant=variant))

    def storage(self) -> int:
        """What ``persistent_load`` returns for a storage of a hundred numbers."""
        parts = [self.constant("storage"), self.heap.add(self.named("torch:FloatStorage"))]
        parts += [self.constant(one) for one in ("0", "cpu", 100)]
        return self.heap.add(Persistent(self.items("tuple", *parts)))

    def meeting(self, pattern: p.Pattern) -> int:
        """One value that meets a pattern. Raises Impossible where there is none."""
        makers: dict[type[p.Pattern], Callable[[Any], int]] = {
            p.Of: lambda one: self._of(one.types[0]),
            p.Literal: lambda one: self.constant(first(one.values)),
            p.Matching: lambda one: self.constant(first(t for t in FITTING if re.fullmatch(one.expression, t))),
            p.Between: lambda one: self.constant(min(max(one.least, 1), one.most)),
            p.Row: lambda one: self.items(one.type, *map(self.meeting, one.items)),
            p.Counted: lambda one: self.meeting(one.row),
            p.Each: lambda one: self.items(one.types[0], *self._possible(one.item)),
            p.Mapped: self._mapped,
            p.Fields: lambda one: self._fields(one.known),
            p.Global: lambda one: self.heap.add(self.named(self._global_name(one))),
            p.Instance: lambda one: self.instance((*one.names, "types:SimpleNamespace")[0]),
            p.Persistent: lambda _: self.storage(),
            p.Either: lambda one: first(value for option in one.options for value in self._possible(option)),
        }
        return makers.get(type(pattern), lambda _: self.constant(1))(pattern)

    def _global_name(self, pattern: p.Global) -> str:
        if pattern.kind:
            return "re:RegexFlag"
        return ADMITTED[pattern.admitted] if pattern.admitted else pattern.names[0]

    def _mapped(self, pattern: p.Mapped) -> int:
        return self.items(
            "dict", *(x for key in self._possible(pattern.key) for x in (key, self.meeting(pattern.value)))
        )

    def _possible(self, pattern: p.Pattern) -> list[int]:
        try:
            return [self.meeting(pattern)]
        except Impossible:
            return []

    def _of(self, kind: str) -> int:
        samples: dict[str, object] = {"NoneType": None, "bool": True, "int": 1, "float": 1.0, "str": "x", "bytes": b"x"}
        if kind == "bytearray":
            return self.heap.add(Literal("bytearray", 0, b"x"))
        return self.constant(samples[kind]) if kind in samples else self.items(kind)

    def _fields(self, known: Sequence[tuple[str, p.Pattern]], **given: int) -> int:
        values = {name: one for name, inner in known for one in self._possible(inner)} | given
        return self.items("dict", *(part for name, one in values.items() for part in (self.constant(name), one)))

    def hostile(self) -> list[int]:
        """Values that no honest file has at most places, and something of which nothing is known."""
        dunder = self.items("dict", self.constant("__array_interface__"), self.constant(1))
        unvetted = Named("guard_marker", "Nothing", None, 0, None)
        nodes: list[Node] = [unvetted, Made(unvetted, instance=True, vetted=False), Opaque("nothing known")]
        texts = ("__class__", "no such thing", "", b"\xff", -7, 1 << 80, 0.5)
        return [dunder, *map(self.constant, texts), NONE, EMPTY, self.items("list", NONE), *map(self.heap.add, nodes)]

    # --- mutants --------------------------------------------------------------------------------------------------

    def mutants(self, pattern: p.Pattern) -> Iterator[Mutant]:
        """Every pattern that lacks one condition of this one."""
        if isinstance(pattern, p.Anything):
            return
        yield p.Anything(), self.hostile()
        below: dict[type[p.Pattern], Callable[[Any], Iterator[Mutant]]] = {
            p.Row: self._rows,
            p.Counted: self._counts,
            p.Each: self._each,
            p.Mapped: self._keys_and_values,
            p.Fields: self._known,
            p.Either: self._options,
            p.Global: self._globals,
        }
        yield from below.get(type(pattern), lambda _: iter(()))(pattern)

    def _rows(self, pattern: p.Row) -> Iterator[Mutant]:
        parts = pattern.items
        for i, part in enumerate(parts):
            for less, values in self.mutants(part):
                fewer = replace(pattern, items=(*parts[:i], less, *parts[i + 1 :]))
                yield fewer, [self._row(parts, i, value, pattern.type) for value in values]

    def _counts(self, pattern: p.Counted) -> Iterator[Mutant]:
        yield pattern.row, [self._short(pattern)]
        for less, values in self._rows(pattern.row):
            assert isinstance(less, p.Row)
            yield replace(pattern, row=less), values

    def _each(self, pattern: p.Each) -> Iterator[Mutant]:
        for less, values in self.mutants(pattern.item):
            yield replace(pattern, item=less), [self.items(pattern.types[0], value) for value in values]

    def _keys_and_values(self, pattern: p.Mapped) -> Iterator[Mutant]:
        for less, values in self.mutants(pattern.key):
            one = self.meeting(pattern.value)
            yield replace(pattern, key=less), [self.items("dict", value, one) for value in values]
        for less, values in self.mutants(pattern.value):
            keys = self._possible(pattern.key)
            yield replace(pattern, value=less), [self.items("dict", key, value) for key in keys for value in values]

    def _known(self, pattern: p.Fields) -> Iterator[Mutant]:
        known = pattern.known
        for i, (name, inner) in enumerate(known):
            for less, values in self.mutants(inner):
                fewer = (*known[:i], (name, less), *known[i + 1 :])
                yield p.Fields(fewer), [self._fields(known, **{name: value}) for value in values]

    def _options(self, pattern: p.Either) -> Iterator[Mutant]:
        options = pattern.options
        for i, option in enumerate(options):
            for less, values in self.mutants(option):
                yield p.Either((*options[:i], less, *options[i + 1 :])), values

    def _globals(self, pattern: p.Global) -> Iterator[Mutant]:
        for name in pattern.but:
            kept = tuple(one for one in pattern.but if one != name)
            yield replace(pattern, but=kept), [self.heap.add(self.named(name))]

    def _row(self, parts: Sequence[p.Pattern], place: int, value: int, kind: str = "tuple") -> int:
        return self.items(kind, *(value if i == place else self.meeting(part) for i, part in enumerate(parts)))

    def _short(self, pattern: p.Counted) -> int:
        """A list of one item where the shape says three."""
        parts = list(self.heap.items(self.meeting(pattern.row)) or ())
        parts[pattern.shape] = self.items("tuple", self.constant(3))
        parts[pattern.items] = self.items("list", self.constant(1))
        return self.items("tuple", *parts)

    def calls(self, wanted: p.Args) -> Iterator[tuple[p.Args | None, Sequence[int]]]:
        """Every condition on a call that lacks one of this one's, with tuples of arguments.

        A relation between arguments refuses what is no number too: beside it each pattern is tried without it.
        """
        yield None, [self.items("tuple", *self.hostile())]
        named = (*wanted.required, *wanted.optional)
        if wanted.required:
            yield replace(wanted, required=(), optional=named, check=""), [self.items("tuple")]
        for i, pattern in enumerate(named):
            for less, values in self.mutants(pattern):
                fewer = (*named[:i], less, *named[i + 1 :])
                count = len(wanted.required)
                given = [self._row(named[: max(count, i + 1)], i, value) for value in values]
                yield replace(wanted, required=fewer[:count], optional=fewer[count:], check=""), given
        for less, values in self.mutants(wanted.rest) if wanted.rest is not None else ():
            yield replace(wanted, rest=less), [self.items("tuple", *map(self.meeting, named), one) for one in values]
        if wanted.check:
            yield replace(wanted, check=""), list(self._unrelated(wanted))
        for other, values in self.calls(wanted.otherwise) if wanted.otherwise is not None else ():
            if other is not None:
                yield replace(wanted, otherwise=other), values

    def _unrelated(self, wanted: p.Args) -> Iterator[int]:
        """Arguments of which each meets its pattern, and that do not fit together."""
        places: dict[str, tuple[int, int]] = {
            "tensor-within-storage": (1, self.constant(1 << 50)),
            "attribute-admitted": (1, self.constant("no_such_name")),
            "reconstructed": (2, self.items("dict")),
        }
        yield self._row(wanted.required, *places[wanted.check])
