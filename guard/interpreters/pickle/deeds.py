"""Globals and what is done with them: each use is held against the lexicon's entry and written into the ledger."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from guard.facts import Outcome, Use
from guard.interpreters.pickle.constants import Constant, Undecodable, Unknown
from guard.interpreters.pickle.dialects import Dialect, mapped
from guard.interpreters.pickle.heap import UNHASHABLE, Broken, Heap
from guard.interpreters.pickle.ledger import Event, Ledger
from guard.interpreters.pickle.values import Items, Literal, Made, Named, Opaque, Persistent
from guard.lexicon import Entry

Lookup = Callable[[str, str], Entry | None]

WEIGHT_MOST = 1 << 62

TUPLE = frozenset({"tuple"})

ESCAPED_PRICE = 4
"""Steps that a container costs which comes within reach."""

ATTRIBUTES_MOST = 16
"""Keys and values of a state that may be that of a wrapper of joblib's."""

ARRAY_CLASSES = frozenset({"numpy.memmap", "numpy.matrix", "numpy.matrixlib.defmatrix.matrix"})
"""Classes that a wrapper may name and that must not be called by just anybody: ``memmap`` opens files."""


def nothing() -> str:
    """No wording."""
    return ""


def wording(text: str) -> Callable[[], str]:
    """A wording that is known."""
    return lambda: text


class Deeds:
    """What a program gets hold of, and who else may get hold of it."""

    def __init__(self, heap: Heap, ledger: Ledger, lookup: Lookup | None) -> None:
        """``lookup`` finds the lexicon's entry of a name; None: nothing is known of anything."""
        self.heap: Heap = heap
        self.ledger: Ledger = ledger
        self.lookup: Lookup | None = lookup
        self.dialect: Dialect = heap.dialect
        self.globals: dict[tuple[str, str, str], int] = {}
        self.diverges: set[str] = set()
        self.withheld: dict[int, list[Named]] = {}
        """Classes in a dictionary that nobody else has yet: no references, if it becomes a wrapper's state."""

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
        self.ledger.happen(at, "import", named, nothing, lambda: f"from {module} import {name}")
        return value

    def _class(self, module: str, name: str, at: int) -> Named:
        """The class that a function returns an instance of: nothing is imported for it."""
        return self._named(self.known(module, name, at))

    def known(self, module: str, name: str, at: int) -> int:
        """A global that a loader has at hand, by a name that no program spells."""
        key = (module, name, "")
        value = self.globals.get(key)
        if value is None:
            entry = self.lookup(module, name) if self.lookup else None
            value = self.globals[key] = self.heap.add(Named(module, name, entry, at, None))
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
        nodes = self.heap.nodes
        rest: list[int] = []
        shared = 0
        for value in values:
            if value >= 0:
                continue
            node = nodes[~value]
            if not isinstance(node, Items):
                if not isinstance(node, Made | Literal):
                    rest.append(value)
            elif not node.escaped and node.type == "tuple":
                rest.append(value)
            elif not node.escaped:
                self._shared(value, node, at)  # what lies in it has escaped by being put there
                shared += 1
        self.heap.budget.operations += shared * ESCAPED_PRICE
        if rest:
            self._escape_deep(rest, at)

    def _escape_deep(self, values: list[int], at: int) -> None:
        """Walk through tuples to what lies in them."""
        shared = 0
        for value in self.heap.inside(values, through=TUPLE):
            node = self.heap.nodes[~value]
            if isinstance(node, Items):
                self._shared(value, node, at)
                shared += 1
            elif isinstance(node, Named):
                self._use(node, Use.REFERENCE, at, wording(node.full))
        self.heap.budget.operations += shared * ESCAPED_PRICE

    def _shared(self, value: int, node: Items, at: int) -> None:
        """A container that others can reach from now on."""
        node.escaped = True
        if self.withheld and value in self.withheld:
            self._refer(self.withheld.pop(value), at)

    def _refer(self, found: Sequence[Named], at: int) -> None:
        for named in found:
            self._use(named, Use.REFERENCE, at, wording(named.full))

    def withhold(self, obj: int, values: list[int]) -> list[int]:
        """Of what is put into a dictionary, what is a reference at once: an array's class need not become one."""
        node = self.heap.nodes[~obj]
        if not isinstance(node, Items) or node.escaped or len(values) > ATTRIBUTES_MOST:
            return values
        classes = [named for value in values[1::2] if value < 0 and (named := self._array_class(value)) is not None]
        if not classes:
            return values
        self.withheld.setdefault(obj, []).extend(classes)
        return [value for value in values if self._array_class(value) not in classes]

    def _array_class(self, value: int) -> Named | None:
        named = self.heap.named(value)
        return named if named is not None and named.full in ARRAY_CLASSES else None

    def lend(self, values: Sequence[int]) -> None:
        """Hand values to unvetted code, which may change the containers among them, now or whenever it runs again."""
        waiting = [value for value in values if value < 0]
        while waiting:
            node = self.heap.nodes[~waiting.pop()]
            if isinstance(node, Items | Literal) and not node.lent:
                node.lent = True
                if isinstance(node, Items):
                    waiting.extend(node.nodes())
                    self.heap.window.budget.operations += node.size

    def lent(self, value: int) -> bool:
        """Whether it is a container that may hold something else than was put there."""
        node = self.heap.nodes[~value] if value < 0 else None
        return isinstance(node, Items | Literal) and node.lent and node.type in UNHASHABLE

    def constant(self, value: int) -> Constant | Opaque:
        """A constant's Python value, or an ``Opaque`` where it is none."""
        try:
            return self.heap.constant(value) if self.heap.is_constant(value) else Opaque("no constant")
        except (Unknown, Undecodable):
            return Opaque("unknown")

    def _text(self, value: int) -> str | None:
        kind = self.heap.type_of(value)
        if kind not in {"str", ""}:
            raise Broken("STACK_GLOBAL requires str")
        constant = self.constant(value)
        return constant if isinstance(constant, str) else None

    def _label(self, event: Event | None, value: int) -> int:
        """Give what an event has made a name, by which later statements call it."""
        if event is not None and value < 0 and isinstance(self.heap.nodes[~value], Made | Opaque | Persistent):
            label = self.heap.labels.setdefault(value, f"_{len(self.heap.labels) + 1}")
            event.text = f"{label} = {event.text}"
        return value

    def tuple_of(self, items: list[int]) -> int:
        """A new tuple."""
        node = Items("tuple", tuple(items))
        node.flat = True
        weight = 1
        for item in items:
            if item >= 0:
                weight += 1
                continue
            node.flat = False
            part = self.heap.nodes[~item]
            weight = min(weight + (part.weight if isinstance(part, Items) else 1), WEIGHT_MOST)
        node.weight = min(weight, WEIGHT_MOST)
        return self.heap.add(node)
