"""The world outside the machine: globals, calls, states and items, executed abstractly by the lexicon's effects.

Nothing here imports, calls or builds anything. What comes out of an effect re-enters default-deny: a callable that does
another opcode's work (calls its argument, makes an instance of it, sets a state, resolves a string, loads bytes) is
executed as just that opcode.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from guard.facts import Outcome, Use
from guard.interpreters.pickle import conditions, follow
from guard.interpreters.pickle.constants import Constant, Undecodable, Unknown
from guard.interpreters.pickle.dialects import Dialect, mapped
from guard.interpreters.pickle.heap import UNHASHABLE, Broken, Heap
from guard.interpreters.pickle.ledger import Event, Ledger
from guard.interpreters.pickle.render import arguments, render
from guard.interpreters.pickle.values import Items, Literal, Made, Named, Opaque, Persistent
from guard.lexicon import Entry, Kind, Variant
from guard.lexicon.patterns import (
    RESULT,
    BuildStep,
    CallStep,
    ComputeStep,
    FillStep,
    HashStep,
    LoadsStep,
    NewStep,
    ResolveStep,
    Step,
)

Lookup = Callable[[str, str], Entry | None]

WEIGHT_MOST = 1 << 62

HASHES_MOST = 1 << 28
"""Steps of hashing, about two seconds of a loader's time, from which a program is a bomb."""

CALL_PRICE = 12
"""Operations that a call costs beside its opcode."""

TRAMPOLINES_MOST = 32
"""Calls within calls; honest files have two."""

CONTAINERS = frozenset({"list", "dict", "set", "frozenset", "tuple"})
TUPLE = frozenset({"tuple"})


def _nothing() -> str:
    return ""


def _wording(text: str) -> Callable[[], str]:
    return lambda: text


def _is_enum(named: Named) -> bool:
    return named.entry is not None and named.entry.kind is Kind.ENUM


class World:
    """What values do to one another; everything it does is written into the ledger."""

    def __init__(self, heap: Heap, ledger: Ledger, lookup: Lookup | None) -> None:
        """``lookup`` finds the lexicon's entry of a name; None: nothing is known of anything."""
        self.heap: Heap = heap
        self.ledger: Ledger = ledger
        self.lookup: Lookup | None = lookup
        self.dialect: Dialect = heap.dialect
        self.globals: dict[tuple[str, str, str], int] = {}
        self.made: dict[tuple[str, str, str], int] = {}
        self.persistent: list[int] = []
        self.diverges: set[str] = set()

    # --- globals -----------------------------------------------------------------------------------

    def resolve(self, module: str, name: str, at: int, protocol: int) -> int:
        """``find_class``: the global of that name."""
        alias = None
        if protocol < 3 and self.dialect.fix_imports:
            original = (module, name)
            module, name = mapped(module, name)
            alias = original if original != (module, name) else None
        key = (module, name, "" if alias is None else ".".join(alias))
        value = self.globals.get(key)
        if value is None:
            entry = self.lookup(module, name) if self.lookup and (protocol >= 4 or "." not in name) else None
            value = self.globals[key] = self.heap.add(Named(module, name, entry, at, alias))
        named = self._named(value)
        outcome = Outcome.ADMITTED if named.entry else Outcome.UNLISTED
        self.ledger.use(named, Use.IMPORT, outcome, at, lambda: f"from {module} import {name}")
        self.ledger.happen(at, "import", named, _nothing, lambda: f"from {module} import {name}")
        return value

    def _named(self, value: int) -> Named:
        node = self.heap.nodes[~value]
        if not isinstance(node, Named):
            raise TypeError("not a global")
        return node

    def _use(self, named: Named, use: Use, at: int, does: Callable[[], str], *, met: bool = True) -> bool:
        """Record a use, and return whether the lexicon admits it."""
        entry = named.entry
        if entry is None:
            outcome = Outcome.UNLISTED
        elif use not in entry.uses:
            outcome = Outcome.UNLISTED_USE
        else:
            outcome = Outcome.ADMITTED if met else Outcome.UNMET
        self.ledger.use(named, use, outcome, at, does)
        if self.heap.looked_at:
            self._watch(named, use, self.heap.looked_at if outcome is Outcome.ADMITTED else ())
        return outcome is Outcome.ADMITTED

    def _watch(self, named: Named, use: Use, looked_at: Sequence[Items]) -> None:
        """A callee keeps what it was given: what a condition has vetted must stay as it is."""

        def changed(at: int) -> None:
            does = f"an argument of {named.full} is changed after it was vetted"
            self.ledger.use(named, use, Outcome.UNMET, at, lambda: does)

        for node in looked_at:
            node.watch = changed
        self.heap.looked_at = []

    def _changing(self, node: Items, at: int) -> None:
        if node.watch is not None:
            node.watch(at)

    def escape(self, values: Sequence[int], at: int) -> None:
        """Values are stored where others can reach them: globals among them, in tuples too, become references."""
        if self.heap.constants_only(values):
            return
        for value in self.heap.inside([v for v in values if not self._done(v)], through=TUPLE):
            node = self.heap.nodes[~value]
            if isinstance(node, Items):
                node.escaped = True
            elif isinstance(node, Named):
                self._use(node, Use.REFERENCE, at, _wording(node.full))

    def lend(self, values: Sequence[int]) -> None:
        """Hand values to unvetted code, which may change the containers among them, now or whenever it runs again."""
        waiting = [value for value in values if value < 0]
        while waiting:
            node = self.heap.nodes[~waiting.pop()]
            if isinstance(node, Items | Literal) and not node.lent:
                node.lent = True
                items = node.items if isinstance(node, Items) else ()
                waiting.extend(item for item in items if item < 0)
                self.heap.window.budget.operations += len(items)

    def lent(self, value: int) -> bool:
        """Whether it is a container that may hold something else than was put there."""
        node = self.heap.nodes[~value] if value < 0 else None
        return isinstance(node, Items | Literal) and node.lent and node.type in UNHASHABLE

    def _done(self, value: int) -> bool:
        node = self.heap.nodes[~value] if value < 0 else None
        return node is None or (isinstance(node, Items) and node.escaped) or isinstance(node, Made | Literal)

    # --- calls -------------------------------------------------------------------------------------

    def call(self, callee: int, args: int, at: int, depth: int = 0) -> int:
        """REDUCE: call a value with a tuple of arguments, and return what it makes."""
        self.heap.window.budget.spend_operations(CALL_PRICE)
        named = self.heap.named(callee) or self._method(callee)
        if named is None:
            return self._call_unnamed(callee, args, at, "computed-call")
        entry = named.entry
        variant = conditions.variant_of(self.heap, entry, args) if entry is not None and entry.variants else None
        if entry is not None and entry.variants:
            met = variant is not None
        else:
            met = entry is None or conditions.arguments_met(self.heap, entry.call, args)
        met = met and depth < TRAMPOLINES_MOST
        admitted = self._use(named, Use.CALL, at, lambda: f"{named.full}({arguments(self.heap, args)})", met=met)
        event = self._tell(at, "call", named, args, named.full)
        if not admitted or entry is None:
            self.escape([args], at)
            self.lend([args])
            return self._label(event, self._followed(named, args, at))
        made = self._apply(named, entry, args, at, depth)
        if variant is not None:
            made = self._result(named, instance=True, vetted=True, variant=variant)
        return self._label(event, made)

    def _method(self, callee: int) -> Named | None:
        """What calling an admitted instance calls: the ``__call__`` of its class, where that has a row of its own."""
        node = self.heap.nodes[~callee] if callee < 0 else None
        if not isinstance(node, Made) or not (node.instance and node.vetted) or self.lookup is None:
            return None
        module, name = node.origin.module, f"{node.origin.name}.__call__"
        return self._class(module, name, node.origin.at) if self.lookup(module, name) else None

    def _tell(self, at: int, kind: str, named: Named | None, args: int, callee: str) -> Event | None:
        return self.ledger.happen(
            at,
            kind,
            named,
            lambda: arguments(self.heap, args),
            lambda: f"{callee}({arguments(self.heap, args)})",
        )

    def _label(self, event: Event | None, value: int) -> int:
        """Give what an event has made a name, by which later statements call it."""
        if event is not None and value < 0 and isinstance(self.heap.nodes[~value], Made | Opaque | Persistent):
            label = self.heap.labels.setdefault(value, f"_{len(self.heap.labels) + 1}")
            event.text = f"{label} = {event.text}"
        return value

    def _call_unnamed(self, callee: int, args: int, at: int, kind: str) -> int:
        if self.heap.type_of(callee):
            raise Broken(f"{self.heap.type_of(callee)} is not callable")
        does = f"{render(self.heap, callee)}({arguments(self.heap, args)})"
        of_result = isinstance(self.heap.nodes[~callee], Made)
        self.ledger.operate(kind.replace("computed", "result") if of_result else kind, does, at)
        event = self.ledger.happen(at, kind, None, lambda: does, lambda: does)
        self.escape([args], at)
        self.lend([args])
        return self._label(event, self.heap.add(Opaque("result of a computed call")))

    def _followed(self, named: Named, args: int, at: int) -> int:
        """The result of a call that was not admitted: followed where it loads, runs or decodes something."""
        target = follow.LOADERS.get((named.module, named.name)) if self.lookup else None
        items = self.heap.items(args) or ()
        if target is not None and items:
            self.ledger.embed(items[0], target, at)
        if self.lookup and (named.module, named.name) in follow.DECODERS:
            computed = follow.decode((named.module, named.name), [self.constant(item) for item in items])
            if computed is not None:
                return self._computed("", computed, at)
        return self._result(named, instance=False, vetted=False)

    def _result(self, named: Named, *, instance: bool, vetted: bool, variant: Variant | None = None) -> int:
        key = (named.module, named.name, f"{instance}{vetted}{variant.name if variant else ''}")
        value = self.made.get(key)
        if value is None or self.ledger.trace:  # in a listing each result has a name of its own
            made = Made(named, instance=instance, vetted=vetted, variant=variant)
            value = self.made[key] = self.heap.add(made)
        return value

    def constant(self, value: int) -> Constant | Opaque:
        """A constant's Python value, or an ``Opaque`` where it is none."""
        try:
            return self.heap.constant(value) if self.heap.is_constant(value) else Opaque("no constant")
        except (Unknown, Undecodable):
            return Opaque("unknown")

    def new(self, cls: int, args: int, at: int) -> int:
        """NEWOBJ: ``cls.__new__(cls, *args)``."""
        self.heap.window.budget.spend_operations(CALL_PRICE)
        named = self.heap.named(cls)
        if named is None:
            return self._call_unnamed(cls, args, at, "computed-new")
        entry = named.entry
        met = entry is None or not self.heap.items(args) or conditions.arguments_met(self.heap, entry.call, args)
        met = met and (self.heap.items(args) is not None)
        admitted = self._use(named, Use.NEW, at, lambda: f"{named.full}.__new__({arguments(self.heap, args)})", met=met)
        event = self._tell(at, "new", named, args, f"{named.full}.__new__")
        self.escape([args], at)
        if not admitted:
            self.lend([args])
        if admitted and entry is not None and entry.effect.returns in CONTAINERS:
            return self.heap.add(Items(entry.effect.returns, ()))
        return self._label(event, self._result(named, instance=True, vetted=admitted))

    def instantiate(self, cls: int, args: list[int], at: int) -> int:
        """INST and OBJ: ``cls.__new__(cls)`` where there are no arguments and it is a class, else a call."""
        arguments_ = self.tuple_of(args)
        named = self.heap.named(cls)
        if args or named is None or (named.entry is not None and named.entry.kind not in {Kind.CLASS, Kind.ENUM}):
            return self.call(cls, arguments_, at)
        if named.entry is None:
            self._use(named, Use.CALL, at, lambda: f"{named.full}()")
        return self.new(cls, arguments_, at)

    def tuple_of(self, items: Sequence[int]) -> int:
        """A new tuple."""
        node = Items("tuple", tuple(items))
        for item in items:
            part = self.heap.nodes[~item] if item < 0 else None
            node.weight = min(node.weight + (part.weight if isinstance(part, Items) else 1), WEIGHT_MOST)
        return self.heap.add(node)

    # --- effects -----------------------------------------------------------------------------------

    def _apply(self, named: Named, entry: Entry, args: int, at: int, depth: int) -> int:
        """Execute an admitted call's effect, step by step."""
        items = list(self.heap.items(args) or ())
        consumed: set[int] = set()
        result = 0
        made = False
        for step in entry.effect.steps:
            outcome = self._step(step, items, result, consumed, at, depth)
            if outcome is not None:
                result, made = outcome, True
        rest = [item for i, item in enumerate(items) if i not in consumed and not conditions.passes_on(named, i)]
        self.escape(rest, at)
        return self._returned(named, entry, items, result if made else None, at)

    def _returned(self, named: Named, entry: Entry, items: list[int], result: int | None, at: int) -> int:
        kind = entry.effect.returns
        if kind == "result" and result is not None:
            return result
        if kind == "argument" and items:
            return items[0]
        if result is not None and any(isinstance(step, ComputeStep) for step in entry.effect.steps):
            return result
        if kind == "result" and any(isinstance(step, LoadsStep) for step in entry.effect.steps):
            return self._result(named, instance=False, vetted=True)
        if kind == "instance":
            if entry.effect.of:
                module, _, name = entry.effect.of.partition(":")
                named = self._class(module, name, at)
            return self._result(named, instance=True, vetted=True)
        if kind in CONTAINERS:
            return self.heap.add(Items(kind, ()))
        if kind == "member" and (enum := self.heap.named(items[0]) if items else None) is not None and _is_enum(enum):
            return self._result(enum, instance=True, vetted=True)
        if kind in {"opaque", "result", "argument", "member"}:
            return self.heap.add(Opaque(f"result of {named.full}()"))
        return self.heap.add(Literal(kind, at, None))

    def _class(self, module: str, name: str, at: int) -> Named:
        """The class that a function returns an instance of: nothing is imported for it."""
        key = (module, name, "")
        value = self.globals.get(key)
        if value is None:
            entry = self.lookup(module, name) if self.lookup else None
            value = self.globals[key] = self.heap.add(Named(module, name, entry, at, None))
        return self._named(value)

    def _step(  # noqa: PLR0913, PLR0917 -- the state of one effect, for a moment
        self, step: Step, items: list[int], result: int, consumed: set[int], at: int, depth: int
    ) -> int | None:
        """Execute one step; return what it makes, if anything. A step on an argument that is not given does nothing."""

        def argument(index: int) -> int | None:
            if index == RESULT:
                return result
            consumed.add(index)
            return items[index] if index < len(items) else None

        match step:
            case CallStep(callee, args, spread):
                if spread:
                    consumed.update(range(args, len(items)))
                    return self._trampoline(argument(callee), self.tuple_of(items[args:]), at, depth)
                return self._trampoline(argument(callee), argument(args), at, depth)
            case NewStep(cls):
                target = argument(cls)
                return None if target is None else self.new(target, self.tuple_of(()), at)
            case BuildStep(obj, state):
                self._built(argument(obj), argument(state), at)
                return None
            case LoadsStep(data, format_):
                self._loaded(argument(data), format_, at)
                return None
        return self._plain_step(step, items, argument, at)

    def _plain_step(self, step: Step, items: list[int], argument: Callable[[int], int | None], at: int) -> int | None:
        match step:
            case FillStep(obj, source):
                self._filled(argument(obj), argument(source), at)
            case HashStep(source, pairs):
                self._hashed(argument(source), at, pairs=pairs)
            case ResolveStep(module, name):
                return self.resolve_values(argument(module), argument(name), at, 4)
            case ComputeStep(what):
                value = follow.compute(what, [self.constant(item) for item in items])
                return None if value is None else self._computed(what, value, at)
        return None

    def _computed(self, what: str, value: follow.Value, at: int) -> int:
        if isinstance(value, str | bytes):
            self.heap.hold(len(value))
        return self.heap.add(Literal(what if what == "bytearray" else type(value).__name__, at, value))

    def _trampoline(self, callee: int | None, args: int | None, at: int, depth: int) -> int | None:
        if callee is None or args is None:
            return None
        return self.call(callee, args, at, depth + 1)

    def _built(self, obj: int | None, state: int | None, at: int) -> None:
        if obj is not None and state is not None:
            self.build(obj, state, at)

    def _loaded(self, data: int | None, format_: str, at: int) -> None:
        if data is not None:
            self.ledger.embed(data, format_, at)

    def _filled(self, obj: int | None, source: int | None, at: int) -> None:
        if obj is not None and source is not None and self.heap.type_of(source) != "NoneType":
            items = self.heap.items(source)
            if items is None:
                self.ledger.operate("computed-fill", f"{render(self.heap, obj)} ← {render(self.heap, source)}", at)
            else:
                self.extend(obj, list(items), at)

    def _hashed(self, source: int | None, at: int, *, pairs: bool) -> None:
        items = None if source is None else self.heap.items(source)
        if source is None or items is None:
            return
        if self.heap.type_of(source) == "dict":
            items = items[::2]
        elif pairs:
            rows = [self.heap.items(item) for item in items]
            items = [row[0] for row in rows if row]
        self.hash(items, at)

    def resolve_values(self, module: int | None, name: int | None, at: int, protocol: int) -> int:
        """STACK_GLOBAL: resolve two values. Raises Broken where one is certainly no string."""
        texts = [None if value is None else self._text(value) for value in (module, name)]
        if texts[0] is not None and texts[1] is not None:
            if (module or 0) < 0 or (name or 0) < 0:
                self.ledger.operate("computed-import", f"from {texts[0]} import {texts[1]}", at)
            return self.resolve(texts[0], texts[1], at, protocol)
        shown = " . ".join("?" if value is None else render(self.heap, value) for value in (module, name))
        self.ledger.operate("computed-import", f"import {shown}", at)
        event = self.ledger.happen(at, "computed-import", None, lambda: shown, lambda: f"import {shown}")
        return self._label(event, self.heap.add(Opaque("computed import")))

    def _text(self, value: int) -> str | None:
        kind = self.heap.type_of(value)
        if kind not in {"str", ""}:
            raise Broken("STACK_GLOBAL requires str")
        constant = self.constant(value)
        return constant if isinstance(constant, str) else None

    # --- state, items, keys ------------------------------------------------------------------------

    def build(self, obj: int, state: int, at: int) -> None:
        """BUILD: set a state on a value."""
        node = self.heap.nodes[~obj] if obj < 0 else None
        if node is None or isinstance(node, Items | Literal):
            self._build_builtin(state)
            return
        self.escape([state], at)
        if not isinstance(node, Made):
            self.lend([state])
        if isinstance(node, Named):
            does = f"{node.full}.__setstate__({render(self.heap, state)})"
            self._use(node, Use.MUTATE, at, lambda: does)
            self.ledger.happen(at, "build", node, lambda: render(self.heap, state), lambda: does)
        elif isinstance(node, Made):
            self._build_made(node, obj, state, at)
        else:
            self.ledger.operate("computed-build", f"{render(self.heap, obj)} ← {render(self.heap, state)}", at)

    def _build_made(self, node: Made, obj: int, state: int, at: int) -> None:
        origin, entry = node.origin, node.origin.entry
        met = True
        if entry is not None and Use.BUILD in entry.uses:
            wanted = node.variant.state if node.variant is not None else entry.state
            if wanted is None:
                met = not entry.variants and conditions.plain_state(self.heap, entry, state)
            else:
                met = conditions.meets(self.heap, wanted, state)
        admitted = self._use(
            origin, Use.BUILD, at, lambda: f"{origin.full}().__setstate__({render(self.heap, state)})", met=met
        )
        if not admitted:
            self.lend([state])
        self.ledger.happen(
            at,
            "build",
            origin,
            lambda: render(self.heap, state),
            lambda: f"{render(self.heap, obj)}.__setstate__({render(self.heap, state)})",
        )

    def _build_builtin(self, state: int) -> None:
        """BUILD on an exact builtin: it has no ``__setstate__`` and no ``__dict__``, so all but nothing raises."""
        slots = None
        if self.heap.type_of(state) == "tuple" and len(self.heap.items(state) or ()) == 2:
            state, slots = (self.heap.items(state) or ())[:2]
        if self._raises(state):
            raise Broken("a builtin takes no state")
        if slots is None:
            return
        kind = self.heap.type_of(slots)
        if self.dialect.python:
            empty = not self._raises(slots)
        else:
            empty = kind == "dict" and (self.lent(slots) or not self.heap.items(slots))
        if kind and not empty:
            self.diverges.add("python")
            raise Broken("a builtin takes no slots")

    def _raises(self, state: int) -> bool:
        """Whether setting this state on a builtin raises; a state that is not known is taken not to."""
        kind = self.heap.type_of(state)
        if not kind or kind == "NoneType":
            return False
        if not self.dialect.python:
            self.diverges.add("python")
            return True
        if self.lent(state):
            return False
        constant = self.constant(state) if self.heap.is_constant(state) else self.heap.items(state)
        if isinstance(constant, Opaque):
            return state >= 0 and kind in {"str", "bytes"}  # too long to be decoded, hence not empty
        return bool(constant)

    def hash(self, values: Sequence[int], at: int) -> None:
        """Values become keys. Raises Broken where one cannot be hashed."""
        hashed, unhashable = self.heap.keys(values)
        if self.heap.hashed >= HASHES_MOST:
            self.heap.hashed = 0
            self.ledger.operate("hash-bomb", "hashing nested tuples costs the loader more than 2^28 steps", at)
        for value in hashed:
            node = self.heap.nodes[~value]
            origin = node.origin if isinstance(node, Made) else node
            if isinstance(origin, Named):
                self._hashed_one(origin, render(self.heap, value), at)
            elif isinstance(origin, Opaque):
                self.ledger.operate("computed-hash", f"hash({render(self.heap, value)})", at)
        if unhashable:
            raise Broken(f"unhashable type: {unhashable}")

    def _hashed_one(self, named: Named, shown: str, at: int) -> None:
        self._use(named, Use.HASH, at, lambda: f"hash({shown})")
        self.ledger.happen(at, "hash", named, _nothing, lambda: f"hash({shown})")

    def extend(self, obj: int, values: list[int], at: int) -> None:
        """APPEND and APPENDS: put values into a value."""
        node = self.heap.nodes[~obj] if obj < 0 else None
        if isinstance(node, Items) and node.type == "list":
            self._changing(node, at)
            self.escape(values, at)
            self._store(node, values)
        elif isinstance(node, Literal) and node.type == "bytearray":
            if any(self.heap.type_of(value) not in {"int", "bool", ""} for value in values):
                raise Broken("an integer is required")
            node.value = None
        elif node is None or isinstance(node, Items | Literal):
            raise Broken(f"{self.heap.type_of(obj)} has no append")
        else:
            self._fill(obj, values, at, "extend")

    def _store(self, node: Items, values: list[int]) -> None:
        if node.lent:
            self.lend(values)
        node.extend(values)
        self.heap.stored += len(values)

    def set_items(self, obj: int, values: list[int], at: int) -> None:
        """SETITEM and SETITEMS: ``obj[key] = value`` for each pair; an odd one out is the machine's to refuse."""
        node = self.heap.nodes[~obj] if obj < 0 else None
        if isinstance(node, Items) and node.type == "dict":
            self._changing(node, at)
            self.hash(values[::2], at)
            self.escape(values, at)
            self._store(node, values)
        elif isinstance(node, Items) and node.type == "list":
            self._set_by_index(node, values, at)
        elif isinstance(node, Literal) and node.type == "bytearray":
            self._set_bytes(node, values)
        elif node is None or isinstance(node, Items | Literal):
            raise Broken(f"{self.heap.type_of(obj)} takes no items")
        else:
            self.hash([v for v in values[::2] if v < 0 and isinstance(self.heap.nodes[~v], Made | Named)], at)
            self._fill(obj, values, at, "__setitem__")

    def _set_bytes(self, node: Literal, values: list[int]) -> None:
        """``bytearray[i] = n``: numbers both, in range as far as that is known."""
        most = len(node.value) if isinstance(node.value, bytes) and not node.lent else None
        for index, value in zip(values[::2], values[1::2], strict=False):
            if not {self.heap.type_of(index), self.heap.type_of(value)} <= {"int", "bool", ""}:
                raise Broken("bytearray indices and items must be integers")
            place, number = self.constant(index), self.constant(value)
            if isinstance(number, int) and not 0 <= number < 256:
                raise Broken("byte must be in range(0, 256)")
            if isinstance(place, int) and most is not None and not -most <= place < most:
                raise Broken("bytearray index out of range")
        node.value = None

    def _set_by_index(self, node: Items, values: list[int], at: int) -> None:
        """``list[i] = x``: a known index must be in range; an unknown one makes the list's contents unknown."""
        self._changing(node, at)
        items = node.growing()
        for key, value in zip(values[::2], values[1::2], strict=False):
            if self.heap.type_of(key) not in {"int", "bool", ""}:
                raise Broken("list indices must be integers")
            index = self.constant(key)
            self.escape([value], at)
            if node.lent:
                self.lend([value])
                items.append(value)
            elif not isinstance(index, int):
                items.append(self.heap.add(Opaque("item at an unknown index")))
            elif -len(items) <= index < len(items):
                items[index] = value
            else:
                raise Broken("list assignment index out of range")

    def add_items(self, obj: int, values: list[int], at: int) -> None:
        """ADDITEMS: put values into a set."""
        node = self.heap.nodes[~obj] if obj < 0 else None
        if isinstance(node, Items) and node.type == "set":
            self._changing(node, at)
            self.hash(values, at)
            self.escape(values, at)
            self._store(node, values)
        elif node is None or isinstance(node, Items | Literal):
            raise Broken(f"{self.heap.type_of(obj)} has no add")
        else:
            self._fill(obj, values, at, "add")

    def _fill(self, obj: int, values: list[int], at: int, method: str) -> None:
        node = self.heap.nodes[~obj]
        self.escape(values, at)
        origin = node if isinstance(node, Named) else node.origin if isinstance(node, Made) else None

        def does() -> str:
            shown = ", ".join(render(self.heap, value, 80) for value in values[:4])
            return f"{render(self.heap, obj)}.{method}({shown}{', …' if len(values) > 4 else ''})"

        if origin is None:
            self.ledger.operate("computed-fill", does(), at)
            self.lend(values)
            return
        use = Use.MUTATE if isinstance(node, Named) else Use.FILL
        keys = None if origin.entry is None or method != "__setitem__" else origin.entry.keys
        met = keys is None or all(conditions.meets(self.heap, keys, key) for key in values[::2])
        if not self._use(origin, use, at, does, met=met):
            self.lend(values)
        self.ledger.happen(at, "fill", origin, lambda: method, does)

    # --- the loader's own --------------------------------------------------------------------------

    def persist(self, pid: int, at: int) -> int:
        """PERSID and BINPERSID: hand an id to ``persistent_load``."""
        if not self.dialect.persistent:
            raise Broken("a persistent id, and no persistent_load")
        items = self.heap.items(pid) or ()
        self.persistent.append(pid)
        self.lend([pid])
        event = self.ledger.happen(
            at,
            "persid",
            None,
            lambda: render(self.heap, pid),
            lambda: f"persistent_load({render(self.heap, pid)})",
        )
        if self.lookup and len(items) > 1 and self.constant(items[0]) == "module":
            return items[1]  # legacy torch: ('module', class, file, source) stands for the class itself
        if pid < 0:
            for value in self.heap.inside([pid], through=CONTAINERS):
                node = self.heap.nodes[~value]
                if isinstance(node, Named):
                    self._use(node, Use.PERSID, at, _wording(f"persistent_load({node.full})"))
        return self._label(event, self.heap.add(Persistent(pid)))

    def iterate(self, value: int, at: int) -> None:
        """Python unpacks a value that is no builtin container."""
        node = self.heap.nodes[~value]
        if isinstance(node, Named):
            self._use(node, Use.ITERATE, at, lambda: f"iter({node.full})")
        elif isinstance(node, Made):
            self._use(node.origin, Use.ITERATE, at, lambda: f"iter({node.origin.full}())")
        else:
            self.ledger.operate("computed-iterate", f"iter({render(self.heap, value)})", at)

    def extension(self, code: int, at: int) -> int:
        """EXT1, EXT2, EXT4: whatever the loader's process has registered under a number."""
        if code <= 0:
            raise Broken("EXT specifies code <= 0")
        self.ledger.operate("extension", f"copyreg extension {code}", at)
        event = self.ledger.happen(at, "extension", None, lambda: str(code), lambda: f"copyreg extension {code}")
        return self._label(event, self.heap.add(Opaque(f"extension {code}")))
