"""The world outside the machine: globals, calls, states and items, executed abstractly by the lexicon's effects.

Nothing here imports, calls or builds anything. What comes out of an effect re-enters default-deny: a callable that does
another opcode's work (calls its argument, makes an instance of it, sets a state, resolves a string, loads bytes) is
executed as just that opcode.
"""

from __future__ import annotations

from collections.abc import Callable

from guard.facts import Use
from guard.interpreters.pickle import conditions, follow
from guard.interpreters.pickle.changes import Changes
from guard.interpreters.pickle.deeds import Lookup, wording
from guard.interpreters.pickle.heads import HEADS, KEPT_MOST
from guard.interpreters.pickle.heap import Broken, Heap
from guard.interpreters.pickle.ledger import Event, Ledger
from guard.interpreters.pickle.render import arguments, render
from guard.interpreters.pickle.values import Items, Kept, Keywords, Literal, Made, Named, Opaque, Persistent
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

CALL_PRICE = 12
"""Operations that a call costs beside its opcode."""

LATIN = (["latin1"], ["latin-1"])
"""The codec by which bytes were saved below protocol 3."""

TRAMPOLINES_MOST = 32
"""Calls within calls; honest files have two."""

CONTAINERS = frozenset({"list", "dict", "set", "frozenset", "tuple"})

WRAPPERS = frozenset({"NumpyArrayWrapper", "NDArrayWrapper", "ZNDArrayWrapper"})
"""joblib's stand-ins for arrays, by whichever module they are named: an unvetted one may be the same class."""

KEPT = WRAPPERS | {"dtype"}
"""Names of classes whose instances are told apart in a dialect that reads arrays."""


def _is_enum(named: Named) -> bool:
    return named.entry is not None and named.entry.kind is Kind.ENUM


class World(Changes):
    """What values do to one another; everything it does is written into the ledger."""

    def __init__(self, heap: Heap, ledger: Ledger, lookup: Lookup | None) -> None:
        """``lookup`` finds the lexicon's entry of a name; None: nothing is known of anything."""
        super().__init__(heap, ledger, lookup)
        self.made: dict[tuple[str, str, str], int] = {}
        self.persistent: list[int] = []
        self.sleepers: list[int] = []
        """Bytes that were computed and begin like a pickle, or like what one may be wrapped in."""

    # --- calls ------------------------------------------------------------------------------------------

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
            return self._label(event, self._keep(self._followed(named, args, at), args))
        made = self._apply(named, entry, args, at, depth)
        if variant is not None:
            made = self._result(named, instance=True, vetted=True, variant=variant)
        return self._label(event, self._keep(made, args))

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
        if (named.module, named.name) in follow.CODE_MAKERS and self.lookup:
            self.ledger.operate("code-object", self._code(args), at)
        target = follow.LOADERS.get((named.module, named.name)) if self.lookup else None
        items = self.heap.items(args) or ()
        if target is not None and items:
            self.ledger.embed(items[0], target, at)
        if self.lookup and (named.module, named.name) in follow.DECODERS:
            computed = follow.decode((named.module, named.name), [self.constant(item) for item in items])
            if computed is not None:
                return self._computed("", computed, at)
        return self._result(named, instance=False, vetted=False)

    def _code(self, args: int) -> str:
        """What a code object says of itself: its name, its file, and the names that it uses."""
        items = self.heap.items(args) or ()
        names = [self.constant(part) for item in items for part in self.heap.items(item) or (item,)]
        return (
            f"code with the names {', '.join(dict.fromkeys(name for name in names if isinstance(name, str) and name))}"
        )

    def _result(self, named: Named, *, instance: bool, vetted: bool, variant: Variant | None = None) -> int:
        key = (named.module, named.name, f"{instance}{vetted}{variant.name if variant else ''}")
        value = self.made.get(key)
        if self.dialect.arrays and named.name in KEPT:
            return self.heap.add(Kept(named, instance=instance, vetted=vetted, variant=variant))
        if value is None or self.ledger.trace:  # in a listing each result has a name of its own
            made = Made(named, instance=instance, vetted=vetted, variant=variant)
            value = self.made[key] = self.heap.add(made)
        return value

    def instance(self, module: str, name: str, at: int) -> int:
        """An instance that a loader itself makes of a class."""
        return self._result(self._class(module, name, at), instance=True, vetted=True)

    def _keep(self, made: int, args: int) -> int:
        """Keep the arguments of what was made, where the dialect looks at them later."""
        node = self.heap.nodes[~made] if made < 0 else None
        if isinstance(node, Kept):
            node.args = args
        return made

    def new(self, cls: int, args: int, at: int) -> int:
        """NEWOBJ: ``cls.__new__(cls, *args)``."""
        self.heap.window.budget.spend_operations(CALL_PRICE)
        named = self.heap.named(cls)
        if named is None:
            return self._call_unnamed(cls, args, at, "computed-new")
        entry = named.entry
        met = entry is None or not self.heap.items(args) or conditions.arguments_met(self.heap, entry.call, args)
        known = self.heap.items(args) is not None or (entry is not None and entry.call is None and self._keywords(args))
        met = met and known
        admitted = self._use(named, Use.NEW, at, lambda: f"{named.full}.__new__({arguments(self.heap, args)})", met=met)
        event = self._tell(at, "new", named, args, f"{named.full}.__new__")
        self.escape([args], at)
        if not admitted:
            self.lend([args])
        if admitted and entry is not None and entry.effect.returns in CONTAINERS:
            return self.heap.add(Items(entry.effect.returns, ()))
        return self._label(event, self._keep(self._result(named, instance=True, vetted=admitted), args))

    def _keywords(self, args: int) -> bool:
        """Whether these are arguments with keywords: where any arguments are admitted, so are they."""
        return args < 0 and isinstance(self.heap.nodes[~args], Keywords)

    def instantiate(self, cls: int, args: list[int], at: int) -> int:
        """INST and OBJ: ``cls.__new__(cls)`` where there are no arguments and it is a class, else a call."""
        arguments_ = self.tuple_of(args)
        named = self.heap.named(cls)
        if args or named is None or (named.entry is not None and named.entry.kind not in {Kind.CLASS, Kind.ENUM}):
            return self.call(cls, arguments_, at)
        if named.entry is None:
            self._use(named, Use.CALL, at, lambda: f"{named.full}()")
        return self.new(cls, arguments_, at)

    # --- steps ------------------------------------------------------------------------------------------

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
        if kind == "member" and (member := self._member(items, at)) is not None:
            return member
        if kind in {"opaque", "result", "argument", "member"}:
            return self.heap.add(Opaque(f"result of {named.full}()"))
        return self.heap.add(Literal(kind, at, None))

    def _member(self, items: list[int], at: int) -> int | None:
        """What ``getattr`` reads: an enumeration's member, or a name of the lexicon, as if it had been imported."""
        owner = self.heap.named(items[0]) if items else None
        name = self.constant(items[1]) if len(items) > 1 else None
        if owner is None or self.lookup is None:
            return None
        if _is_enum(owner):
            return self._result(owner, instance=True, vetted=True)
        if not isinstance(name, str):
            return None
        full = f"{owner.name}.{name}"
        return self.resolve(owner.module, full, at, 4) if self.lookup(owner.module, full) is not None else None

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
                return None if target is None else self.new(target, self.tuple_of([]), at)
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
            case ComputeStep(what) if what in follow.NAMED:
                return self._resolved(what, items, at)
            case ComputeStep(what):
                constants = [self.constant(item) for item in items]
                value = follow.compute(what, constants)
                if value is not None:
                    return self._computed(what, value, at)
                if what == "encode" and constants[1:] in LATIN and items[0] >= 0:
                    return self.heap.add(Literal("bytes", at, None, items[0]))
        return None

    def _resolved(self, what: str, items: list[int], at: int) -> int | None:
        """The global that a text stands for; what it is, is held against the lexicon like any other."""
        name = self.constant(items[0]) if items else None
        if not isinstance(name, str):
            shown = render(self.heap, items[0]) if items else ""
            self.ledger.operate("computed-import", f"import {what} {shown}", at)
            return None
        return self.resolve(*follow.NAMED[what](name), at, 4)

    def _computed(self, what: str, value: follow.Value, at: int) -> int:
        if isinstance(value, str | bytes):
            self.heap.hold(len(value))
        made = self.heap.add(Literal(what if what == "bytearray" else type(value).__name__, at, value))
        if isinstance(value, bytes) and value.startswith(HEADS) and len(self.sleepers) < KEPT_MOST:
            self.sleepers.append(made)
        return made

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

    # --- the loader's own -------------------------------------------------------------------------------

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
                    self._use(node, Use.PERSID, at, wording(f"persistent_load({node.full})"))
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
