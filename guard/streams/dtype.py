"""How many bytes a numpy dtype takes, and whether it holds Python objects, from its description in a header.

The description is what ``numpy.lib.format.dtype_to_descr`` writes: a string such as ``<f8``, a list of fields, each
``(name, description)`` or ``(name, description, shape)``, or ``(description, shape)`` for a subarray; a name may be
``(title, name)``, and an empty name is padding. Whatever numpy would take beyond that is refused, for an object dtype
could hide in it (https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html).
"""

from __future__ import annotations

import math
import re

from msgspec import Struct

from guard.errors import Malformed, Unsupported
from guard.streams.literal import Literal

DIMENSIONS = 64
"""Most dimensions of an array, since numpy 2 (``NPY_MAXDIMS``)."""

_SIMPLE = re.compile(r"[<>|=]?([?biufcSaUVMmO])([0-9]{0,10})(\[[0-9]{0,10}[A-Za-zμ]{1,7}(?:/[0-9]{1,10})?\])?")
_SIZES = {
    "?": ("",),
    "b": ("1",),
    "i": ("1", "2", "4", "8"),
    "u": ("1", "2", "4", "8"),
    "f": ("2", "4", "8", "12", "16"),
    "c": ("8", "16", "24", "32"),
    "M": ("8",),
    "m": ("8",),
    "O": ("", "4", "8"),
}
"""Sizes that a kind of number comes in; strings and voids come in any."""


class Dtype(Struct, frozen=True):
    """A dtype as far as bytes go."""

    size: int
    """Bytes of one item."""
    objects: bool
    """True where it holds Python objects anywhere: a pickle follows in place of the data."""
    text: str


def dtype(description: Literal) -> Dtype:
    """Measure a dtype. Raises Unsupported for a spelling that no writer uses, Malformed for what is no dtype."""
    if isinstance(description, str):
        return _simple(description)
    if isinstance(description, tuple) and len(description) == 2:
        return _subarray(dtype(description[0]), description[1])
    if isinstance(description, list):
        return _fields(description)
    raise Malformed(f"no dtype: {str(description)[:80]}")


def shape(said: Literal) -> tuple[int, ...]:
    """Read a shape: a tuple of plain integers from 0. Raises Malformed."""
    sizes = said if isinstance(said, tuple) else (said,)
    if len(sizes) > DIMENSIONS:
        raise Malformed(f"{len(sizes)} dimensions, numpy has at most {DIMENSIONS}")
    made = tuple(size for size in sizes if isinstance(size, int) and not isinstance(size, bool) and size >= 0)
    if len(made) != len(sizes):
        raise Malformed(f"no shape: {str(said)[:80]}")
    return made


def _simple(said: str) -> Dtype:
    seen = _SIMPLE.fullmatch(said)
    if seen is None:
        raise Unsupported(f"a dtype spelt as no writer spells it: {said[:80]!r}")
    kind, digits, unit = seen[1], seen[2], seen[3]
    if (unit and kind not in "Mm") or digits not in _SIZES.get(kind, (digits,)):
        raise Malformed(f"no dtype: {said[:80]!r}")
    size = int(digits or ("1" if kind == "?" else "8" if kind == "O" else "0"))
    return Dtype(size * 4 if kind == "U" else size, kind == "O", said)


def _subarray(item: Dtype, said: Literal) -> Dtype:
    sizes = shape(said)
    return Dtype(item.size * math.prod(sizes), item.objects, f"({item.text}, {sizes})")


def _fields(described: list[Literal]) -> Dtype:
    size, objects, texts = 0, False, []
    names: set[str] = set()
    for field in described:
        if not isinstance(field, tuple) or len(field) not in (2, 3):
            raise Malformed(f"no field of a dtype: {str(field)[:80]}")
        made = dtype(field[1])
        if len(field) == 3:
            made = _subarray(made, field[2])
        _named(field[0], names)
        size, objects = size + made.size, objects or made.objects
        texts.append(made.text)
    return Dtype(size, objects, f"[{', '.join(texts)}]")


def _named(said: Literal, names: set[str]) -> None:
    """Keep a field's name and title, which must be new among ``names``."""
    given = said if isinstance(said, tuple) else (said,)
    if len(given) > 2:
        raise Malformed(f"no name of a field: {str(said)[:80]}")
    for name in given:
        if not isinstance(name, str) or (name and name in names):
            raise Malformed(f"no new name of a field: {str(said)[:80]}")
        names.add(name)
