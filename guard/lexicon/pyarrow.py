"""pyarrow's arrays and types, versions 14 to 26. Sources are files of pyarrow 26.

An array is buffers of bytes, and pyarrow believes its length and what its offsets say until it is asked to validate:
native memory's matter, of which SECURITY.md says so.
"""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry
from guard.lexicon.patterns import (
    MADE,
    Args,
    Between,
    Each,
    Effect,
    Either,
    Instance,
    Literal,
    Mapped,
    Matching,
    Of,
    Pattern,
    Plain,
    Row,
)
from guard.lexicon.rows import HASH, a_class, a_function

NOTHING: Final = Literal((None,))
FLAG: Final = Of(("bool",))
TEXT: Final = Of(("str",))
WHOLE: Final = Of(("int",))
_SIZE = Between(0, 1 << 40)
_LIB = "pyarrow.lib"
_TYPE = Instance((f"{_LIB}:DataType",))
_FIELD = Instance((f"{_LIB}:Field",))
_BUFFER = Instance((f"{_LIB}:Buffer",))
ARRAY: Final = Instance((f"{_LIB}:Array",))
COLUMN: Final = Instance((f"{_LIB}:Array", f"{_LIB}:ChunkedArray"))
_LABELS = Either((NOTHING, Mapped(Of(("bytes", "str")), Of(("bytes", "str")))))


def _data(depth: int) -> Pattern:
    """What an array is: type, length, nulls, offset, buffers, the arrays within it, and a dictionary of values."""
    inner = _data(depth - 1) if depth else None
    return Row(
        (
            _TYPE,
            _SIZE,
            Between(-1, 1 << 40),
            _SIZE,
            Each(("list",), Either((NOTHING, _BUFFER))),
            Each(("list",), inner if inner is not None else Either(())),
            Either((NOTHING, inner)) if inner is not None else NOTHING,
        )
    )


def _makes(name: str, call: Args, made: str, why: str) -> Entry:
    return a_function(
        f"{_LIB}:{name}",
        call=call,
        effect=Effect(returns=MADE, of=f"{_LIB}:{made}"),
        why=why,
        source=f"pyarrow/{'types' if made in {'DataType', 'Field', 'Schema'} else 'array'}.pxi {name}",
    )


_NAMED = Either((_FIELD, _TYPE))
_UNIT = Literal(("s", "ms", "us", "ns"))

_TYPES: tuple[Entry, ...] = (
    _makes("type_for_alias", Args((Matching(r"[a-z0-9_\[\]]{1,40}"),)), "DataType", "a type by its name"),
    _makes("timestamp", Args((_UNIT,), (Either((NOTHING, TEXT)),)), "DataType", "a unit, and the name of a time zone"),
    *(_makes(name, Args((_UNIT,)), "DataType", "a unit") for name in ("time32", "time64", "duration")),
    *(
        _makes(name, Args((Between(1, 80), Between(-80, 80))), "DataType", "two numbers")
        for name in ("decimal32", "decimal64", "decimal128", "decimal256")
    ),
    _makes("dictionary", Args((_TYPE, _TYPE), (FLAG,)), "DataType", "two types"),
    _makes("field", Args((TEXT, _TYPE), (FLAG, _LABELS)), "Field", "a name and a type"),
    *(
        _makes(name, Args((_NAMED,), (Between(-1, 1 << 31),)), "DataType", "a type")
        for name in ("list_", "large_list", "list_view", "large_list_view")
    ),
    _makes("struct", Args((Each(("list", "tuple"), _FIELD),)), "DataType", "fields"),
    _makes("map_", Args((_NAMED, _NAMED), (FLAG,)), "DataType", "two types"),
    _makes("binary", Args(optional=(Between(-1, 1 << 31),)), "DataType", "a width"),
    _makes("schema", Args((Each(("list", "tuple"), _FIELD),), (_LABELS,)), "Schema", "fields and labels"),
)

_ARRAYS: tuple[Entry, ...] = (
    _makes("py_buffer", Args((Of(("bytes", "bytearray")),)), "Buffer", "a view of bytes"),
    _makes("_restore_array", Args((_data(3),)), "Array", "buffers with a type; its length is believed"),
    _makes("scalar", Args((Plain(), _TYPE)), "Scalar", "a value of a type"),
    _makes("chunked_array", Args((Each(("list",), ARRAY),), (_TYPE,)), "ChunkedArray", "arrays of one type"),
    _makes(
        "_reconstruct_table",
        Args((Each(("list", "tuple"), COLUMN), Instance((f"{_LIB}:Schema",)))),
        "Table",
        "columns under a schema; their number and lengths are compared",
    ),
    _makes(
        "_reconstruct_record_batch",
        Args((Each(("list", "tuple"), ARRAY), Instance((f"{_LIB}:Schema",)))),
        "RecordBatch",
        "arrays under a schema",
    ),
)

_CLASSES: tuple[Entry, ...] = tuple(
    a_class(f"{_LIB}:{name}", HASH, why="made by its function", source="pyarrow/types.pxi, array.pxi, table.pxi")
    for name in ("DataType", "Field", "Schema", "Buffer", "Array", "ChunkedArray", "Table", "RecordBatch", "Scalar")
)

ENTRIES: tuple[Entry, ...] = (*_TYPES, *_ARRAYS, *_CLASSES)
