"""numpy's objects: arrays of every dtype, order and subclass, scalars, dtypes, ufuncs, polynomials, generators."""

from __future__ import annotations

import functools
import tempfile
from collections.abc import Callable
from typing import Any

import numpy as np

ALL = ("pickle0", "pickle2", "pickle4", "pickle5", "cloudpickle")


def _arrays() -> dict[str, Callable[[], Any]]:
    kinds = "? b B h H i I l L q Q e f d g F D G S3 U2 V4 M8[s] M8[D] M8[ns] m8[us] O >i4 >f8 <U5".split()
    made: dict[str, Callable[[], Any]] = {
        f"dtype-{number:02}": lambda kind=kind: np.zeros(3, kind) for number, kind in enumerate(kinds)
    }
    structured = [("a", "i4"), ("b", "f8", (2,)), ("c", "U3"), ("d", [("x", "i1")])]
    objects = [None, True, 1, 1.5, "x", b"y", (1, "z"), [1, [2]], {"k": 1}, {1, 2}, np.arange(2), np.float32(1), print]
    return made | {
        "empty": lambda: np.empty((0, 3)),
        "scalar-array": lambda: np.array(5),
        "fortran": lambda: np.asfortranarray(np.arange(6).reshape(2, 3)),
        "sliced": lambda: np.arange(20)[::3],
        "transposed": lambda: np.arange(6).reshape(2, 3).T,
        "broadcast": lambda: np.broadcast_to(np.arange(3), (2, 3)),
        "readonly": _readonly,
        "deep": lambda: np.zeros((1, 2, 1, 2, 1, 2)),
        "objects": lambda: np.array(objects[:-1], dtype=object),
        "objects-matrix": lambda: np.array([[1, "a"], [None, []]], dtype=object),
        "objects-ragged": lambda: np.array([np.arange(2), np.arange(3)], dtype=object),
        "objects-empty": lambda: np.array([], dtype=object),
        "structured": lambda: np.zeros(2, structured),
        "structured-aligned": lambda: np.zeros(2, np.dtype([("a", "i1"), ("b", "f8")], align=True)),
        "structured-titles": lambda: np.zeros(2, np.dtype({"names": ["a"], "formats": ["i4"], "titles": ["long a"]})),
        "structured-offsets": lambda: np.zeros(
            2, np.dtype({"names": ["a"], "formats": ["i4"], "offsets": [8], "itemsize": 16})
        ),
        "records": lambda: np.rec.array([(1, 2.0)], dtype=[("a", "i4"), ("b", "f8")]),
        "record": lambda: np.rec.array([(1, 2.0)], dtype=[("a", "i4"), ("b", "f8")])[0],
        "void": lambda: np.zeros(1, structured)[0],
        "masked": lambda: np.ma.array([1.0, 2.0], mask=[True, False], fill_value=9.0),
        "masked-none": lambda: np.ma.array([1, 2]),
        "masked-constant": lambda: np.ma.masked,
        "masked-records": lambda: np.ma.array([(1, 2.0)], mask=[(True, False)], dtype=[("a", "i4"), ("b", "f8")]),
        "masked-matrix": lambda: np.ma.masked_invalid(np.array([[1.0, np.nan]])),
        "matrix": lambda: np.matrix([[1, 2]]),
        "chars": lambda: np.char.array(["a", "bc"]),
        "bytes": lambda: np.array([b"a", b"bc"]),
        "list": lambda: [np.arange(3), {"a": np.ones(2)}, (np.zeros(1),)],
        "shared": lambda: [thing := np.arange(3), thing],
        "nested": lambda: {"layers": [{"w": np.ones((2, 2), "f4"), "b": np.zeros(2, "f4")}] * 2},
    }


def _readonly() -> Any:
    made = np.arange(3)
    made.flags.writeable = False
    return made


def _memmap() -> Any:
    with tempfile.NamedTemporaryFile() as file:
        made = np.memmap(file.name, dtype="f4", mode="w+", shape=(2, 2))
        made[:] = 1
        return np.asarray(made), made.copy()


def _values() -> dict[str, Callable[[], Any]]:
    scalars = "bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64 longdouble".split()
    return {
        "scalars": lambda: [getattr(np, f"{name}_" if name == "bool" else name)(1) for name in scalars],
        "scalars-complex": lambda: [np.complex64(1j), np.complex128(2)],
        "scalars-text": lambda: [np.str_("x"), np.bytes_(b"y"), np.void(b"abc")],
        "scalars-dates": lambda: [np.datetime64("2026-01-02"), np.timedelta64(3, "h"), np.datetime64("NaT")],
        "scalars-keys": lambda: {np.int64(1): "a", np.str_("b"): np.float32(2)},
        "constants": lambda: [np.nan, np.inf, np.pi, np.newaxis],
        "types": lambda: [np.float32, np.int64, np.ndarray, np.generic, np.bool_, np.datetime64, np.str_, np.number],
        "dtypes": lambda: [np.dtype(kind) for kind in ("f4", ">i8", "U3", "S2", "O", "M8[ns]", "V3", "?")],
        "dtype-metadata": lambda: np.dtype("i4", metadata={"unit": "m"}),
        "dtype-structured": lambda: np.dtype([("a", "i4"), ("b", "f8", (2, 3))]),
        "ufuncs": lambda: [np.sin, np.add, np.maximum, np.logaddexp, np.matmul, np.isnan, np.log1p, np.exp, np.sqrt],
        "functions": lambda: [
            np.mean,
            np.sum,
            np.median,
            np.std,
            np.zeros,
            np.ones,
            np.array,
            np.linalg.norm,
            np.argmax,
        ],
        "functions-more": lambda: [
            np.max,
            np.min,
            np.var,
            np.percentile,
            np.nanmean,
            np.concatenate,
            np.stack,
            np.dot,
            np.clip,
        ],
        "partials": lambda: [
            functools.partial(np.sum, axis=1),
            functools.partial(np.percentile, q=5),
            functools.partial(np.round),
        ],
        "poly1d": lambda: np.poly1d([1, 2, 3]),
        "polynomials": lambda: [
            getattr(np.polynomial, name)([1.0, 2.0])
            for name in ("Polynomial", "Chebyshev", "Legendre", "Laguerre", "Hermite", "HermiteE")
        ],
        "limits": lambda: [np.iinfo("i8"), np.finfo("f4")],
        "indexing": lambda: [np.s_[1:3, ...], np.ix_([0], [1])],
        "memmap": _memmap,
        "random-default": lambda: np.random.default_rng(1),
        "random-state": lambda: np.random.RandomState(1),
        "random-tuple": lambda: np.random.RandomState(1).get_state(),
        "random-dict": lambda: np.random.default_rng(1).bit_generator.state,
        "random-seed": lambda: np.random.SeedSequence(5).spawn(1)[0],
        **{
            f"random-{name.lower()}": lambda name=name: np.random.Generator(getattr(np.random, name)(3))
            for name in ("MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64")
        },
        **{
            f"random-bits-{name.lower()}": lambda name=name: getattr(np.random, name)(3)
            for name in ("MT19937", "PCG64", "Philox", "SFC64")
        },
        "errors": lambda: [np.linalg.LinAlgError("singular")],
    }


def _strings() -> Any:
    return np.array(["a", "bcd" * 9], dtype=np.dtypes.StringDType())


def make(save: Any) -> None:
    """Save them all."""
    for name, thing in (_arrays() | _values()).items():
        save(name, thing, *ALL)
    if hasattr(np, "dtypes") and hasattr(np.dtypes, "StringDType"):
        save("strings", _strings, *ALL)
    for name in ("objects", "structured", "dtype-12", "records"):
        thing = _arrays()[name]()
        np.save(save.file(f"{name}.npy"), thing, allow_pickle=True)
    np.savez(save.file("several.npz"), a=np.arange(3), b=np.array([1, "x"], dtype=object))
    np.savez_compressed(save.file("compressed.npz"), a=np.zeros((3, 3)))
