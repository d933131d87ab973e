"""Persistent ids as torch uses them: which storages a program asks its loader for, and how large they are.

Source: ``persistent_id`` and ``persistent_load`` in ``torch/serialization.py`` (1.6 to 2.13): the id is a tuple
``('storage', storage type, key, location, number of elements[, view])``.
"""

from __future__ import annotations

from msgspec import Struct

from guard.errors import Malformed
from guard.interpreters.pickle.dialects import Dialect
from guard.interpreters.pickle.machine import Machine
from guard.interpreters.pickle.run import Run
from guard.interpreters.pickle.values import Literal
from guard.lexicon import lookup
from guard.streams.window import Window

TORCH = Dialect(name="c/utf-8", encoding="utf-8")
"""``torch.load`` passes ``encoding='utf-8'``."""

ITEM_SIZES = {
    "DoubleStorage": 8,
    "FloatStorage": 4,
    "HalfStorage": 2,
    "BFloat16Storage": 2,
    "LongStorage": 8,
    "IntStorage": 4,
    "ShortStorage": 2,
    "CharStorage": 1,
    "ByteStorage": 1,
    "BoolStorage": 1,
    "ComplexDoubleStorage": 16,
    "ComplexFloatStorage": 8,
    "QInt8Storage": 1,
    "QInt32Storage": 4,
    "QUInt8Storage": 1,
    "QUInt4x2Storage": 1,
    "QUInt2x4Storage": 1,
    "UntypedStorage": 1,
}
"""Storage type → bytes of one element. Source: ``torch/storage.py`` ``_dtype_to_storage_type_map``."""

ELEMENTS_MOST = 1 << 62


class StorageRef(Struct, frozen=True, kw_only=True):
    """A storage that a program asks for."""

    key: str
    dtype: str
    """The storage type's name, such as ``FloatStorage``."""
    numel: int
    """Elements, as the program says."""
    location: str
    """The device it was saved from, such as ``cpu``."""
    at: int
    """Offset of the id in the stream, or -1 where it cannot be told."""

    @property
    def size(self) -> int | None:
        """Bytes; None for a storage type that guard does not know."""
        item = ITEM_SIZES.get(self.dtype)
        return None if item is None else item * self.numel


def storages(window: Window) -> tuple[StorageRef, ...]:
    """Every storage that the first stream in a window asks for, in order, each key once.

    Raises Malformed for an id that is no storage's; an unpickler of torch would fail there too.
    """
    run = Machine(window, TORCH, lookup).run(0)
    return asked_for(run)


def asked_for(run: Run) -> tuple[StorageRef, ...]:
    """The storages that a run asks for. Raises Malformed."""
    found: dict[str, StorageRef] = {}
    for pid in run.world.persistent:
        ref = _storage(run, pid)
        if ref is None:
            continue
        known = found.setdefault(ref.key, ref)
        if (known.dtype, known.numel) != (ref.dtype, ref.numel):
            raise Malformed(f"storage {ref.key!r} is asked for in two sizes")
    return tuple(found.values())


def _storage(run: Run, pid: int) -> StorageRef | None:
    """The storage that an id names; None for ``('module', …)``, by which legacy files name a class."""
    heap = run.world.heap
    items = heap.items(pid) or ()
    kind = run.world.constant(items[0]) if items else None
    if kind == "module":
        return None
    if kind != "storage" or len(items) not in {5, 6}:
        raise Malformed("a persistent id that is no storage's")
    named = heap.named(items[1])
    key, location, numel = (run.world.constant(item) for item in items[2:5])
    if named is None or not isinstance(key, str) or not isinstance(location, str | None):
        raise Malformed("a storage's persistent id of another form than torch writes")
    if not isinstance(numel, int) or not 0 <= numel <= ELEMENTS_MOST:
        raise Malformed("a storage of a size that no storage has")
    return StorageRef(key=key, dtype=named.name, numel=numel, location=location or "", at=_place(run, items[2]))


def _place(run: Run, value: int) -> int:
    if value >= 0:
        return value
    node = run.world.heap.nodes[~value]
    return node.at if isinstance(node, Literal) else -1
