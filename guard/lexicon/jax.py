"""Arrays of JAX, frozen dicts of Flax, states of Optax. Sources are files of jax 0.10, flax 0.12, optax 0.2.8."""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry, jax_classes
from guard.lexicon.patterns import (
    MADE,
    RESULT,
    Anything,
    Args,
    BuildStep,
    CallStep,
    Effect,
    Global,
    Literal,
    Mapped,
    Of,
)
from guard.lexicon.rows import CALL, HASH, REFERENCE, a_class, a_function

_TINY: Final = (
    "bfloat16 bcomplex32 complex32 float4_e2m1fn float6_e2m3fn float6_e3m2fn float8_e3m4 float8_e4m3 "
    "float8_e4m3b11fnuz float8_e4m3fn float8_e4m3fnuz float8_e5m2 float8_e5m2fnuz float8_e8m0fnu int1 int2 int4 uint1 "
    "uint2 uint4"
)

ENTRIES: tuple[Entry, ...] = (
    a_function(
        "jax._src.array:_reconstruct_array",
        call=Args(
            (
                Global(("numpy._core.multiarray:_reconstruct", "numpy.core.multiarray:_reconstruct")),
                Of(("tuple",)),
                Of(("tuple",)),
                Mapped(Literal(("weak_type",)), Of(("bool",))),
            )
        ),
        effect=Effect((CallStep(0, 1), BuildStep(RESULT, 2)), returns=MADE, of="jaxlib._jax:ArrayImpl"),
        why="an array of numpy's with its state, copied to a device",
        source="jax/_src/array.py _reconstruct_array",
    ),
    a_class("jaxlib._jax:ArrayImpl", why="made by _reconstruct_array", source="jax/_src/array.py ArrayImpl"),
    a_class(
        "flax.core.frozen_dict:FrozenDict",
        CALL,
        call=Args(optional=(Mapped(Anything(), Anything()),)),
        why="copies a dict, and those in it",
        source="flax/core/frozen_dict.py FrozenDict.__init__, _prepare_freeze",
    ),
    *(
        a_class(
            f"ml_dtypes:{name}",
            CALL,
            REFERENCE,
            HASH,
            why="a type of small numbers, of which numpy makes a dtype; a call converts, as float does",
            source="ml_dtypes/_src/dtypes.cc (0.6)",
        )
        for name in _TINY.split()
    ),
)

FAMILIES = jax_classes.FAMILIES
