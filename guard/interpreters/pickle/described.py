"""Descriptions: small pickles that stand before raw data in torch's tar form, and that nothing but numbers come from.

Source: ``legacy_load`` in ``torch/serialization.py`` (0.1 to 2.13): of a storage it takes (key, location, type), and
reads ``type._dtype``; of a tensor (key, storage, type), and ignores the type.
"""

from __future__ import annotations

from msgspec.structs import replace

from guard.errors import LimitExceeded, Malformed, Truncated
from guard.facts import Use
from guard.inspection import GapReason
from guard.interpreters.pickle import opcodes as op
from guard.interpreters.pickle import readings as all_readings
from guard.interpreters.pickle.persistent import ITEM_SIZES
from guard.interpreters.pickle.readings import Readings
from guard.interpreters.pickle.run import Run
from guard.lexicon import Entry, Kind, lookup
from guard.streams.window import Window

HEAD = 4096
"""Bytes in which a description is looked for at first: megabytes of data may follow it."""

STREAM_PRICE = 2000
"""Operations that beginning one more stream costs."""

TENSOR_TYPES = frozenset(f"{kind}Tensor" for kind in "Double Float Half BFloat16 Long Int Short Char Byte Bool".split())
"""Types that descriptions name, in ``torch`` and ``torch.cuda``. Source: ``torch/csrc/tensor/python_tensor.cpp``."""

ACTS = frozenset(
    {op.REDUCE, op.NEWOBJ, op.NEWOBJ_EX, op.INST, op.OBJ, op.BUILD, op.EXT1, op.EXT2, op.EXT4, op.PERSID, op.BINPERSID}
)
"""Opcodes by which a stream does more than to describe."""


def described(rest: Window) -> Readings:
    """Read the stream at the beginning of a window; of what follows it as little as may be. Raises LimitExceeded."""
    rest.budget.spend_operations(STREAM_PRICE)
    if rest.length > HEAD:
        readings = _read(rest.window(0, HEAD))
        if all(run.stopped and run.frame_end < HEAD for run in readings.runs):
            return readings
    return _read(rest)


def _read(window: Window) -> Readings:
    """Read a stream as a description, in which a type may stand; else as any program."""
    readings = all_readings.read(window, _type, streams=1)
    if all(len(run.imports) < 2 and not run.opcodes & ACTS for run in readings.runs):
        return readings
    return all_readings.read(window, streams=1)


def _type(module: str, name: str) -> Entry | None:
    """The lexicon, and the types that a description may hold besides: nothing in it can call them, nor does torch."""
    known = lookup(module, name)
    if module not in {"torch", "torch.cuda"}:
        return known
    if known is not None and name in ITEM_SIZES:
        return replace(known, uses=known.uses | {Use.REFERENCE})
    if known is None and name in TENSOR_TYPES:
        return Entry(module=module, name=name, kind=Kind.VALUE, uses=frozenset({Use.REFERENCE}))
    return known


def first(readings: Readings, at: int) -> Run:
    """The first stream as torch reads it; ``at`` is where it lies, for the message.

    Raises Truncated, LimitExceeded, or Malformed where it cannot be read, or where it is unsure what follows it.
    """
    for offset, reason, text in readings.gaps[:1]:
        error = {GapReason.TRUNCATED: Truncated, GapReason.LIMIT: LimitExceeded}.get(reason, Malformed)
        raise error(f"{text} (at {at + offset:#x})")
    runs = [run for run in readings.runs if run.start == 0 and run.stopped and not run.dialect.python]
    if len({end for run in runs for end in (run.end, run.frame_end)}) != 1:
        raise Malformed("where a stream ends depends on its reader")
    return max(runs, key=lambda run: run.dialect.encoding == "utf-8")


def parts(run: Run, value: int | None, count: int) -> list[int]:
    """The values in a tuple of ``count``. Raises Malformed."""
    heap = run.world.heap
    items = heap.items(value) if value is not None and heap.type_of(value) in {"tuple", "list"} else None
    if items is None or len(items) != count:
        raise Malformed(f"a description that is no tuple of {count}")
    return list(items)


def number(run: Run, value: int | None) -> int:
    """The whole number that a value is. Raises Malformed."""
    found = run.world.constant(value) if value is not None else None
    if type(found) is not int:
        raise Malformed("something else where a number is wanted")
    return found
