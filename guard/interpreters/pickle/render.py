"""Values as Python-like text: bounded, and aware that values share parts."""

from __future__ import annotations

from guard.errors import GuardError
from guard.interpreters.pickle.heap import Heap
from guard.interpreters.pickle.values import Items, Keywords, Literal, Made, Named, Opaque, Persistent

DEPTH_MOST = 4
ITEMS_MOST = 6
STRING_MOST = 200

BRACKETS = {"tuple": ("(", ")"), "list": ("[", "]"), "set": ("{", "}"), "dict": ("{", "}")}


def render(heap: Heap, value: int, most: int = 400) -> str:
    """A value as text of at most ``most`` characters; only the loader's own words, escaped by whoever prints it."""
    text = _value(heap, value, 0)
    return text if len(text) <= most else text[: most - 1] + "…"


def arguments(heap: Heap, args: int, most: int = 400) -> str:
    """A tuple of arguments as it stands between the brackets of a call."""
    items = heap.items(args)
    node = heap.nodes[~args] if args < 0 else None
    if isinstance(node, Keywords):
        return node.what[:most]
    if items is None or heap.type_of(args) != "tuple":
        return f"*{render(heap, args, most)}"
    text = _row(heap, list(items[: ITEMS_MOST + 1]), len(items), 0)
    return text if len(text) <= most else text[: most - 1] + "…"


def _row(heap: Heap, items: list[int], total: int, depth: int) -> str:
    parts = [_value(heap, item, depth) for item in items[:ITEMS_MOST]]
    if total > ITEMS_MOST:
        parts.append("…")
    return ", ".join(parts)


def _value(heap: Heap, value: int, depth: int) -> str:
    if value >= 0:
        return _constant(heap, value)
    if value in heap.labels:
        return heap.labels[value]
    node = heap.nodes[~value]
    if isinstance(node, Items):
        return "…" if depth >= DEPTH_MOST else _items(heap, node, depth + 1)
    if isinstance(node, Literal):
        return _short(repr(node.value)) if node.value is not None else f"<{node.type}>"
    if isinstance(node, Named):
        return node.full
    if isinstance(node, Made):
        return f"<{node.origin.full} object>" if node.instance else f"<result of {node.origin.full}()>"
    if isinstance(node, Persistent):
        return f"persistent_load({_value(heap, node.pid, depth + 1)})" if depth < DEPTH_MOST else "…"
    return f"<{node.what}>" if isinstance(node, Opaque) else "<?>"


def _items(heap: Heap, node: Items, depth: int) -> str:
    if node.type == "frozenset":
        return f"frozenset({{{_row(heap, list(node.items[: ITEMS_MOST + 1]), len(node.items), depth)}}})"
    first, last = BRACKETS[node.type]
    if node.type == "dict":
        return f"{first}{_pairs(heap, node, depth)}{last}"
    row = _row(heap, list(node.items[: ITEMS_MOST + 1]), len(node.items), depth)
    if node.type == "tuple" and len(node.items) == 1:
        row += ","
    return "set()" if node.type == "set" and not row else f"{first}{row}{last}"


def _pairs(heap: Heap, node: Items, depth: int) -> str:
    items = node.items
    count = min(len(items) // 2, ITEMS_MOST)
    parts = [f"{_value(heap, items[2 * i], depth)}: {_value(heap, items[2 * i + 1], depth)}" for i in range(count)]
    if len(items) // 2 > ITEMS_MOST:
        parts.append("…")
    return ", ".join(parts)


def _constant(heap: Heap, value: int) -> str:
    try:
        constant = heap.constant(value)
        if isinstance(constant, int) and constant.bit_length() > 4000:
            return f"<int of {constant.bit_length()} bits>"
        return _short(repr(constant))
    except GuardError as error:
        return f"<{heap.type_of(value)}: {error}>"


def _short(text: str) -> str:
    return text if len(text) <= STRING_MOST else f"{text[: STRING_MOST - 1]}…"
