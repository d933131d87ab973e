"""Whether arguments meet the lexicon's conditions. Total: what is not known meets nothing but ``Anything``."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Sequence
from typing import Any

from guard.errors import BrokenPart
from guard.facts import Use
from guard.interpreters.pickle.constants import Undecodable, Unknown
from guard.interpreters.pickle.heap import Heap
from guard.interpreters.pickle.values import Items, Literal, Made, Named, Opaque
from guard.interpreters.pickle.values import Persistent as Persisted
from guard.lexicon import Entry, Variant, lookup
from guard.lexicon.patterns import (
    Anything,
    Args,
    Between,
    Counted,
    Each,
    Either,
    Fields,
    Global,
    Instance,
    LoadsStep,
    Mapped,
    Matching,
    Of,
    Pattern,
    Persistent,
    Plain,
    Row,
    Vetted,
)
from guard.lexicon.patterns import Literal as OneOf

FILLERS = frozenset({"append", "extend", "add"})
"""Attributes that a later fill would look up on the instance: never to be set by its state."""

UNASKED = frozenset({"__doc__"})
"""Dunders that no protocol asks an instance for, and that frameworks set on theirs."""

DIMENSIONS_MOST = 64
"""numpy's own limit, and torch's."""

NUMBER_MOST = (1 << 63) - 1

ELEMENTS_MOST = 1 << 40
"""Elements that a storage may have of which the size is not known."""

PACKED = {"QUInt4x2Storage": 2, "QUInt2x4Storage": 4}
"""Storages with several elements in each of what they count."""

MUTABLE = frozenset({"list", "dict", "set"})

CONTAINERS = frozenset({"tuple", "list", "dict", "set", "frozenset"})


def arguments_met(heap: Heap, wanted: Args | None, args: int) -> bool:
    """Whether a tuple of arguments meets a condition; None: any tuple does."""
    return wanted is None or any(_met(heap, one, args) for one in wanted.alternatives())


def _met(heap: Heap, wanted: Args, args: int) -> bool:
    items = heap.items(args) if heap.type_of(args) == "tuple" else None
    if items is None or len(items) < len(wanted.required):
        return False
    named = (*wanted.required, *wanted.optional)
    if len(items) > len(named) and wanted.rest is None:
        return False
    if not all(meets(heap, pattern, item) for pattern, item in zip(named, items, strict=False)):
        return False
    rest = wanted.rest
    if rest is not None and not all(meets(heap, rest, item) for item in items[len(named) :]):
        return False
    return _checked(heap, wanted.check, items)


def _checked(heap: Heap, check: str, items: Sequence[int]) -> bool:
    if not check:
        return True
    test = CHECKS.get(check)
    if test is None:
        raise BrokenPart(f"the lexicon asks for {check}, which the machine does not know")
    return test(heap, items)


def variant_of(heap: Heap, entry: Entry, args: int) -> Variant | None:
    """The first variant of a class whose condition the arguments meet."""
    return next((variant for variant in entry.variants if arguments_met(heap, variant.call, args)), None)


def meets(heap: Heap, pattern: Pattern, value: int) -> bool:
    """Whether one value meets one pattern. Recurses over the pattern, which is ours, and never over the value."""
    test = TESTS.get(type(pattern))
    if test is None:
        raise BrokenPart(f"the lexicon uses {type(pattern).__name__}, which the machine does not know")
    return test(heap, pattern, value)


def plain_state(heap: Heap, entry: Entry, state: int) -> bool:
    """The default condition on BUILD: ``None``, or a dict of attributes with plain names; no slots, no dunders."""
    if heap.type_of(state) == "tuple":
        parts = heap.items(state) or ()
        return len(parts) == 2 and _attributes(heap, entry, parts[0]) and heap.type_of(parts[1]) == "NoneType"
    return _attributes(heap, entry, state)


def _attributes(heap: Heap, entry: Entry | None, state: int, named: Collection[str] = ()) -> bool:
    """Whether a state is a dict of plain names, and of dunders that a condition speaks of."""
    if heap.type_of(state) == "NoneType":
        return True
    if heap.type_of(state) != "dict":
        return False
    keys = (heap.items(state) or ())[::2]
    heap.window.budget.spend_operations(len(keys))
    return all(_attribute(entry, _constant(heap, key), named) for key in keys)


def _attribute(entry: Entry | None, name: object, named: Collection[str]) -> bool:
    if type(name) is not str or (name.startswith("__") and name.endswith("__") and name not in {*named, *UNASKED}):
        return False
    return entry is None or Use.FILL not in entry.uses or name not in FILLERS


def _constant(heap: Heap, value: int) -> object:
    try:
        return heap.constant(value) if heap.is_constant(value) else ...
    except (Unknown, Undecodable):
        return ...


def _anything(_heap: Heap, _pattern: Anything, _value: int) -> bool:
    return True


def _vetted(heap: Heap, _pattern: Vetted, value: int) -> bool:
    """Parts that were not admitted have been reported where they were made: here only the unknown is refused."""
    return value >= 0 or not isinstance(heap.nodes[~value], Opaque)


def _plain(heap: Heap, _pattern: Plain, value: int) -> bool:
    nodes = [heap.nodes[~part] for part in heap.inside([value], through=CONTAINERS)]
    heap.looked_at.extend(node for node in nodes if isinstance(node, Items) and node.type in MUTABLE)
    return all(isinstance(node, Items | Literal) for node in nodes)


def _of(heap: Heap, pattern: Of, value: int) -> bool:
    return heap.type_of(value) in pattern.types


def _literal(heap: Heap, pattern: OneOf, value: int) -> bool:
    constant = _constant(heap, value)
    return any(type(constant) is type(one) and constant == one for one in pattern.values)


def _matching(heap: Heap, pattern: Matching, value: int) -> bool:
    constant = _constant(heap, value)
    return type(constant) is str and re.fullmatch(pattern.expression, constant) is not None


def _between(heap: Heap, pattern: Between, value: int) -> bool:
    constant = _constant(heap, value)
    return isinstance(constant, int) and pattern.least <= constant <= pattern.most


def _row(heap: Heap, pattern: Row, value: int) -> bool:
    items = _contents(heap, value, (pattern.type,))
    if items is None or len(items) != len(pattern.items):
        return False
    return all(meets(heap, part, item) for part, item in zip(pattern.items, items, strict=True))


def _counted(heap: Heap, pattern: Counted, value: int) -> bool:
    if not _row(heap, pattern.row, value):
        return False
    parts = heap.items(value) or ()
    if heap.type_of(parts[pattern.items]) != "list":
        return True
    sizes = [_constant(heap, size) for size in heap.items(parts[pattern.shape]) or ()]
    known = [size for size in sizes if isinstance(size, int)]
    if len(known) != len(sizes) or len(sizes) > DIMENSIONS_MOST:
        return False
    return math.prod(known) == len(heap.items(parts[pattern.items]) or ())


def _each(heap: Heap, pattern: Each, value: int) -> bool:
    items = _contents(heap, value, pattern.types)
    return items is not None and all(meets(heap, pattern.item, item) for item in items)


def _mapped(heap: Heap, pattern: Mapped, value: int) -> bool:
    items = _contents(heap, value, ("dict",))
    if items is None:
        return False
    keys = all(meets(heap, pattern.key, item) for item in items[::2])
    return keys and all(meets(heap, pattern.value, item) for item in items[1::2])


def _fields(heap: Heap, pattern: Fields, value: int) -> bool:
    if heap.type_of(value) == "NoneType":
        return True
    wanted = dict(pattern.known)
    items = _contents(heap, value, ("dict",))
    if items is None:
        return False
    for key, item in zip(items[::2], items[1::2], strict=False):
        name = _constant(heap, key)
        if not _attribute(None, name, wanted) or (name in wanted and not meets(heap, wanted[str(name)], item)):
            return False
    return True


def _contents(heap: Heap, value: int, types: Sequence[str]) -> Sequence[int] | None:
    """The items of a container of one of these types; noted, for what was looked at must not change afterwards."""
    items = heap.items(value) if heap.type_of(value) in types else None
    node = heap.nodes[~value] if value < 0 else None
    if isinstance(node, Items) and node.type in MUTABLE:
        heap.looked_at.append(node)
    heap.window.budget.spend_operations(4 * len(items or ()))
    return items


def _global(heap: Heap, pattern: Global, value: int) -> bool:
    named = heap.named(value)
    if named is None:
        return False
    full = f"{named.module}:{named.name}"
    if full in pattern.names:
        return True
    if full in pattern.but:
        return False
    if pattern.kind and named.entry is not None and named.entry.kind == pattern.kind:
        return True
    return pattern.admitted is not None and named.entry is not None and pattern.admitted in named.entry.uses


def _instance(heap: Heap, pattern: Instance, value: int) -> bool:
    node = heap.nodes[~value] if value < 0 else None
    if not isinstance(node, Made) or not node.vetted:
        return False
    name = f"{node.origin.module}:{node.origin.name}"
    if not pattern.names or name in pattern.names:
        return True
    return node.variant is not None and f"{name}/{node.variant.name}" in pattern.names


def _persistent(heap: Heap, _pattern: Persistent, value: int) -> bool:
    """A storage: handed over by ``persistent_load``, or loaded from bytes that are followed as a file of their own."""
    node = heap.nodes[~value] if value < 0 else None
    if isinstance(node, Made) and node.vetted and node.origin.entry is not None:
        return any(isinstance(step, LoadsStep) for step in node.origin.entry.effect.steps)
    return isinstance(node, Persisted)


def _either(heap: Heap, pattern: Either, value: int) -> bool:
    return any(meets(heap, option, value) for option in pattern.options)


def _tensor_within_storage(heap: Heap, items: Sequence[int]) -> bool:
    """(storage, offset, sizes, strides): no number is negative, and the last element lies within the storage.

    The numbers in a ``torch.Size`` are not known here: torch compares them itself when the view is made.
    """
    storage, offset, sizes, strides = items[:4]
    extents, steps = _numbers(heap, sizes), _numbers(heap, strides)
    numbers = (_constant(heap, offset), *(extents or ()), *(steps or ()))
    known = [number for number in numbers if isinstance(number, int) and 0 <= number <= NUMBER_MOST]
    if len(known) != len(numbers) or len(known) > 1 + 2 * DIMENSIONS_MOST:
        return False
    if extents is None or steps is None or 0 in extents:
        return True
    if len(extents) != len(steps):
        return False
    last = sum((size - 1) * step for size, step in zip(known[1 : 1 + len(steps)], known[1 + len(steps) :], strict=True))
    return known[0] + last < _elements(heap, storage)


def _numbers(heap: Heap, value: int) -> list[object] | None:
    """The constants in a builtin container; None for an instance, whose contents are not known."""
    items = heap.items(value)
    return None if items is None else [_constant(heap, item) for item in items]


def _elements(heap: Heap, storage: int) -> int:
    """How many elements a storage has, at most: ``('storage', type, key, location, elements, view)`` is its id."""
    node = heap.nodes[~storage] if storage < 0 else None
    parts = heap.items(node.pid) if isinstance(node, Persisted) else None
    if parts is None or len(parts) < 5:
        return ELEMENTS_MOST
    named = heap.named(parts[1])
    view = heap.items(parts[5]) if len(parts) > 5 else None
    size = _constant(heap, parts[4] if view is None or len(view) != 3 else view[2])
    return size * PACKED.get(named.name if named else "", 1) if isinstance(size, int) else ELEMENTS_MOST


def _attribute_admitted(heap: Heap, items: Sequence[int]) -> bool:
    """(owner, name): the owner is a class, or an instance of one, of which the lexicon has a row for ``owner.name``."""
    node = heap.nodes[~items[0]] if items[0] < 0 else None
    owner, name = node.origin if isinstance(node, Made) else heap.named(items[0]), _constant(heap, items[1])
    return owner is not None and isinstance(name, str) and lookup(owner.module, f"{owner.name}.{name}") is not None


def _reconstructed(heap: Heap, items: Sequence[int]) -> bool:
    """(class, base, state): the state is of the base's type, and meets what the class asks of arguments and of keys."""
    named, base = heap.named(items[0]), heap.named(items[1])
    if named is None or named.entry is None or base is None or heap.type_of(items[2]) != base.name:
        return False
    if base.name == "dict":
        keys = named.entry.keys
        return keys is None or all(meets(heap, keys, key) for key in (heap.items(items[2]) or ())[::2])
    given = heap.add(Items("tuple", (items[2],)))
    return base.name == "list" or arguments_met(heap, named.entry.call, given)


CHECKS: dict[str, Callable[[Heap, Sequence[int]], bool]] = {
    "attribute-admitted": _attribute_admitted,
    "reconstructed": _reconstructed,
    "tensor-within-storage": _tensor_within_storage,
}

TESTS: dict[type[Pattern], Callable[[Heap, Any, int], bool]] = {
    Anything: _anything,
    Vetted: _vetted,
    Plain: _plain,
    Of: _of,
    OneOf: _literal,
    Matching: _matching,
    Between: _between,
    Fields: _fields,
    Row: _row,
    Counted: _counted,
    Each: _each,
    Mapped: _mapped,
    Global: _global,
    Instance: _instance,
    Persistent: _persistent,
    Either: _either,
}


def passes_on(named: Named, index: int) -> bool:
    """Whether the condition itself vouches for a global at this place, so that it is not also a free reference."""
    entry = named.entry
    if entry is None or entry.call is None:
        return False
    for wanted in entry.call.alternatives():
        patterns = (*wanted.required, *wanted.optional)
        pattern = patterns[index] if index < len(patterns) else wanted.rest
        options = pattern.options if isinstance(pattern, Either) else (pattern,)
        if any(isinstance(option, Global) for option in options):
            return True
    return False
