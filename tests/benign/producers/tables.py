"""pyarrow's tables, schemas and arrays, and polars' types; its frames are a stream of its own, and refused."""

from __future__ import annotations

import datetime as dt
from typing import Any

import polars as pl
import pyarrow as pa


def make(save: Any) -> None:
    """Save them all."""
    columns = {"a": [1, 2, None], "b": ["x", None, "z"], "c": [[1], [], None]}
    things: dict[str, Any] = {
        "arrow-table": lambda: pa.table(columns),
        "arrow-batch": lambda: pa.RecordBatch.from_pydict(columns),
        "arrow-schema": lambda: pa.schema([("a", pa.int32()), ("b", pa.list_(pa.string()))], metadata={"k": "v"}),
        "arrow-fields": lambda: [
            pa.field("a", pa.int8(), nullable=False),
            pa.field("b", pa.float16(), metadata={"x": "y"}),
        ],
        "arrow-types": lambda: [
            pa.int64(),
            pa.string(),
            pa.binary(),
            pa.binary(4),
            pa.timestamp("us", "UTC"),
            pa.time32("s"),
        ],
        "arrow-types-nested": lambda: [
            pa.struct([("a", pa.int8())]),
            pa.map_(pa.string(), pa.int32()),
            pa.list_(pa.int8(), 3),
        ],
        "arrow-numbers": lambda: pa.array([1, None, 3]),
        "arrow-floats": lambda: pa.array([1.5, 2.5], pa.float32()),
        "arrow-texts": lambda: pa.array(["a", None, "c"]),
        "arrow-bytes": lambda: pa.array([b"a", b"bc"]),
        "arrow-bools": lambda: pa.array([True, None]),
        "arrow-nulls": lambda: pa.nulls(3),
        "arrow-dates": lambda: pa.array([dt.date(2026, 1, 2)]),
        "arrow-lists": lambda: pa.array([[1, 2], None]),
        "arrow-structs": lambda: pa.array([{"a": 1}]),
        "arrow-dictionary": lambda: pa.array(["a", "b", "a"]).dictionary_encode(),
        "arrow-sliced": lambda: pa.array(range(9))[2:5],
        "arrow-chunked": lambda: pa.chunked_array([[1], [2, 3]]),
        "arrow-scalar": lambda: [pa.scalar(1), pa.scalar("x")],
        "arrow-decimal": lambda: pa.array([None], pa.decimal128(5, 2)),
        "polars-dtypes": lambda: [pl.Int64, pl.Utf8, pl.List(pl.Int8), pl.Datetime("us")],
        "polars-schema": lambda: dict(pl.DataFrame({"a": [1]}).schema),
    }
    for name, thing in things.items():
        save(name, thing)
