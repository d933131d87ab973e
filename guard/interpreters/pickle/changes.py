"""What changes a value: states, items, and becoming a key."""

from __future__ import annotations

from collections.abc import Sequence

from guard.facts import Use
from guard.interpreters.pickle import conditions
from guard.interpreters.pickle.deeds import Deeds, nothing
from guard.interpreters.pickle.heap import Broken
from guard.interpreters.pickle.render import render
from guard.interpreters.pickle.values import Items, Kept, Literal, Made, Named, Node, Opaque

HASHES_MOST = 1 << 28
"""Steps of hashing, about two seconds of a loader's time, from which a program is a bomb."""


class Changes(Deeds):
    """BUILD, the opcodes that fill, and keys."""

    def build(self, obj: int, state: int, at: int) -> None:
        """BUILD: set a state on a value."""
        node = self.heap.nodes[~obj] if obj < 0 else None
        if node is None or isinstance(node, Items | Literal):
            self._build_builtin(state)
            return
        if not self._kept_to_itself(node, state):
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

    def _kept_to_itself(self, node: Node, state: int) -> bool:
        """Whether a state with a class in it is a wrapper's, which hands the class to numpy alone."""
        if state not in self.withheld or not isinstance(node, Made) or node.origin.name != "NumpyArrayWrapper":
            return False
        return node.vetted and node.origin.entry is not None

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
        if isinstance(node, Kept):
            node.states.append(state)
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

    # --- keys -------------------------------------------------------------------------------------------

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
        self.ledger.happen(at, "hash", named, nothing, lambda: f"hash({shown})")

    # --- items ------------------------------------------------------------------------------------------

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

    def extend_plain(self, obj: int, values: list[int], run: Sequence[int], at: int) -> None:
        """APPENDS of constants alone; behind ``values`` lies a run of them, which stays one where it is put in a list.

        Where they are put into a list nothing can come of it, however long it takes to look at each.
        """
        node = self.heap.nodes[~obj] if obj < 0 else None
        if not isinstance(node, Items) or node.type != "list":
            self.extend(obj, [*values, *run], at)
            return
        self._changing(node, at)
        self.heap.looks_over(len(values) + len(run))
        for part in (values, run):
            if part:
                node.extend(part)
        self.heap.stored += len(values) + len(run)

    def set_plain(self, obj: int, values: list[int], at: int) -> None:
        """SETITEMS of constants alone."""
        node = self.heap.nodes[~obj] if obj < 0 else None
        if not isinstance(node, Items) or node.type != "dict":
            self.set_items(obj, values, at)
            return
        self._changing(node, at)
        self.heap.looks_over(len(values) // 2)  # the keys are hashed
        self.heap.looks_over(len(values))
        node.extend(values)
        self.heap.stored += len(values)

    def set_items(self, obj: int, values: list[int], at: int) -> None:
        """SETITEM and SETITEMS: ``obj[key] = value`` for each pair; an odd one out is the machine's to refuse."""
        node = self.heap.nodes[~obj] if obj < 0 else None
        if isinstance(node, Items) and node.type == "dict":
            self._changing(node, at)
            self.hash(values[::2], at)
            self.escape(self.withhold(obj, values), at)
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
