"""joblib's wrappers: what stands in the file in place of an array, as the wrapper's own state says.

::

    ... NumpyArrayWrapper, state | BUILD | padding length | padding | items | the program goes on
                                 | BUILD | a whole pickle, if there are objects in it | the program goes on

Source: ``NumpyArrayWrapper.read_array`` and ``NumpyUnpickler.load_build`` in ``joblib/numpy_pickle.py`` (0.10 to 1.6);
``NDArrayWrapper.read`` and ``ZNDArrayWrapper.read`` in ``joblib/numpy_pickle_compat.py``, which stand for side files.
Nothing is guessed: what is not known exactly is ``Inexact``, for a wrong length makes data of what joblib executes.
"""

from __future__ import annotations

import math
import re

from msgspec import Struct

from guard.errors import GuardError
from guard.interpreters.pickle import opcodes as op
from guard.interpreters.pickle.heap import Broken, Heap
from guard.interpreters.pickle.values import Items, Kept, Made
from guard.streams import dtype as measures
from guard.streams.window import Window

ATTRIBUTES = frozenset({"subclass", "shape", "order", "dtype", "allow_mmap", "numpy_array_alignment_bytes"})
"""What a wrapper is given; any other attribute could take the place of one of its methods."""

SIZE_MOST = 1 << 62
"""Bytes from which numpy's own arithmetic might wrap."""

DIMENSIONS_MOST = 64

LETTERS = {"?": 1, "b": 1, "B": 1, "h": 2, "H": 2, "i": 4, "I": 4, "q": 8, "Q": 8, "e": 2, "f": 4, "d": 8, "F": 8}
"""Type codes whose size is the same on every machine. Source: numpy ``scalartypes``."""

SCALARS = frozenset({"numpy.record", "numpy.void"})

ELSEWHERE = re.compile(r"(?s).*[/\\:\0].*|\.{0,2}")
"""Names of side files that lead out of the folder, on some system, or nowhere."""


LOOKED_AT = 1 << 16
"""Bytes in which a wrapper's name is looked for."""


def begins(window: Window) -> bool:
    """Whether a pickle names one of joblib's wrappers within its first bytes."""
    head = window.peek(0, LOOKED_AT)
    if head[:1] == b"(" and head[1:2] and head[1] not in op.KNOWN:
        return False  # zstd, whose magic begins so
    return head[:1] in {b"\x80", b"(", b"]", b"}", b"c"} and b"ArrayWrapper" in head and b"numpy_pickle" in head


class Inexact(GuardError):
    """What is to be read cannot be told exactly."""


class Inline(Struct, frozen=True):
    """An array in the file, as one dialect reads it."""

    offset: int
    length: int
    """Padding included."""
    objects: bool
    """A whole pickle, which is a program and no data."""


class Layout(Struct, frozen=True):
    """What a wrapper says of its array."""

    size: int
    """Bytes of the items; 0 for objects."""
    objects: bool
    padded: bool
    """A length and as many bytes of padding stand before the items."""


def layout(heap: Heap, wrapper: Kept) -> Layout:
    """What follows BUILD on a wrapper. Raises Inexact; or Broken, where joblib raises."""
    state = attributes(heap, wrapper)
    if not state.keys() <= ATTRIBUTES:
        raise Inexact(f"attribute {min(state.keys() - ATTRIBUTES)!r}")
    if not state.keys() >= {"shape", "dtype"}:
        raise Broken("a wrapper without shape or dtype")
    size, objects = _dtype(heap, state["dtype"])
    shape = _shape(heap, state["shape"])
    aligned = state.get("numpy_array_alignment_bytes")
    kind = "NoneType" if aligned is None else heap.type_of(aligned)
    if kind not in {"NoneType", "int"}:
        raise Inexact("alignment")
    if objects:
        return Layout(0, objects=True, padded=False)
    if not size:
        raise Broken("items of no size")
    whole = math.prod((size, *shape))
    if whole > SIZE_MOST:
        raise Inexact("shape")
    return Layout(whole, objects=False, padded=kind == "int")


def attributes(heap: Heap, wrapper: Kept) -> dict[str, int]:
    """The attributes of an instance whose states were dictionaries. Raises Inexact."""
    made: dict[str, int] = {}
    if heap.items(wrapper.args) != ():
        raise Inexact("arguments")
    for state in wrapper.states:
        if heap.type_of(state) == "NoneType":
            continue
        node = heap.nodes[~state] if state < 0 else None
        if not isinstance(node, Items) or node.type != "dict" or node.lent:
            raise Inexact("state")
        for key, value in zip(node.items[::2], node.items[1::2], strict=False):
            made[text(heap, key)] = value
    return made


def text(heap: Heap, value: int) -> str:
    """A text that is known. Raises Inexact."""
    constant = _constant(heap, value)
    if type(constant) is not str:
        raise Inexact("text")
    return constant


def leads_elsewhere(name: str) -> bool:
    """Whether the name of a side file is more than a name in the same folder."""
    return ELSEWHERE.fullmatch(name) is not None


def _constant(heap: Heap, value: int) -> object:
    try:
        return heap.constant(value) if heap.is_constant(value) else ...
    except GuardError:
        return ...


def _shape(heap: Heap, value: int) -> list[int]:
    items = heap.items(value) if heap.type_of(value) == "tuple" else None
    sizes = [_constant(heap, item) for item in items or ()]
    known = [size for size in sizes if type(size) is int and 0 <= size <= SIZE_MOST]
    if items is None or len(known) != len(sizes) or len(sizes) > DIMENSIONS_MOST:
        raise Inexact("shape")
    return known


def _dtype(heap: Heap, value: int) -> tuple[int, bool]:
    """Bytes of an item, and whether numpy takes it to hold objects (``dtype.hasobject``)."""
    node = heap.nodes[~value] if value < 0 else None
    if isinstance(node, Made) and node.vetted and node.origin.full == "numpy.dtypes.StringDType":
        return 0, True
    if not isinstance(node, Kept) or node.origin.full != "numpy.dtype":
        raise Inexact("dtype")
    size, objects, flexible = _made_as(heap, node)
    if not node.states:
        return size, objects
    said, flags = _state(heap, node.states[-1])
    if flexible:
        size = said
    if size < 0:
        raise Inexact("dtype of negative size")
    return size, bool(flags & 1)


def _made_as(heap: Heap, node: Kept) -> tuple[int, bool, bool]:
    """Size, objects, and whether a state decides the size, by the arguments that a dtype was made with."""
    args = (heap.items(node.args) or ()) if node.args < 0 else ()
    if not args:
        raise Inexact("dtype")
    named = heap.named(args[0])
    pair = heap.items(args[0]) if named is None else None
    if pair:
        named = heap.named(pair[0])
    if named is not None and named.full in SCALARS:
        if not node.states:
            raise Inexact("dtype")
        return 0, False, True
    said = text(heap, args[0])
    bare = said.lstrip("<>=|")
    if bare in LETTERS:
        return LETTERS[bare], False, False
    try:
        made = measures.dtype(said)
    except GuardError:
        raise Inexact("dtype") from None
    return made.size, made.objects, bare[:1] in {"S", "a", "U", "V"}


def _state(heap: Heap, state: int) -> tuple[int, int]:
    """Size and flags in a dtype's state. Source: ``arraydescr_setstate`` in numpy's ``descriptor.c``."""
    items = heap.items(state) if heap.type_of(state) == "tuple" else None
    if items is None or len(items) not in {8, 9} or _constant(heap, items[0]) not in {3, 4}:
        raise Inexact("dtype")
    size, flags = _constant(heap, items[5]), _constant(heap, items[7])
    if type(size) is not int or type(flags) is not int:
        raise Inexact("dtype")
    return size, flags
