"""numpy's names, versions 1 and 2. Sources are files of numpy 2.4 unless a version is stated."""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry, Variant
from guard.lexicon.patterns import (
    MADE,
    Args,
    Each,
    Effect,
    Either,
    Global,
    Instance,
    Literal,
    Mapped,
    Matching,
    Of,
    Pattern,
    Row,
)
from guard.lexicon.rows import BUILD, CALL, HASH, a_class, a_function, twins

NOTHING: Final = Literal((None,))
WHOLE: Final = Of(("int", "bool"))
BYTES: Final = Of(("bytes",))
SHAPE: Final = Each(("tuple",), WHOLE)
ORDER: Final = Literal(("<", ">", "=", "|"))
DTYPE: Final = Instance(("numpy:dtype",))
FLAT: Final = Instance(("numpy:dtype/number", "numpy:dtype/sized", "numpy:dtype/date", "numpy:dtype/void"))
"""A dtype whose items are bytes, not pointers."""


def _made(first: Pattern) -> Args:
    return Args((first,), (WHOLE, WHOLE))


def _state(version: int, subtype: Pattern, names: Pattern, fields: Pattern, flags: Pattern, *rest: Pattern) -> Row:
    return Row((Literal((version,)), ORDER, subtype, names, fields, WHOLE, WHOLE, flags, *rest))


_NUMBER_NAMES = "[<>=|]?([biu][1248]|f(2|4|8|12|16)|c(8|16|24|32)|[?bBhHiIlLqQpPefdgFDGn])"
_UNIT = Row((NOTHING, Row((Of(("bytes", "str")), WHOLE, WHOLE, WHOLE))))
_UNIT_3 = Row((Each(("dict",), NOTHING), Row((Of(("bytes", "str")), WHOLE, WHOLE, WHOLE))))
_VOID_FLAGS = Literal((0, 8, 16, 24, 128, 144))

_DTYPE = a_class(
    "numpy:dtype",
    CALL,
    BUILD,
    HASH,
    variants=(
        Variant(
            name="number",
            call=_made(Matching(_NUMBER_NAMES)),
            state=_state(3, NOTHING, NOTHING, NOTHING, Literal((0,))),
        ),
        Variant(
            name="sized",
            call=_made(Matching("[<>=|]?[SUa][0-9]{0,10}")),
            state=_state(3, NOTHING, NOTHING, NOTHING, Literal((0, 8))),
        ),
        Variant(
            name="date",
            call=_made(Matching("[<>=|]?[Mm]8(\\[[0-9]{0,6}[A-Za-z]{1,2}\\])?")),
            state=_state(4, NOTHING, NOTHING, NOTHING, Literal((0,)), _UNIT),
        ),
        Variant(
            name="void",
            call=_made(
                Either(
                    (Matching("[|]?V[0-9]{0,10}"), Row((Global(("numpy:record",)), Instance(("numpy:dtype/void",)))))
                )
            ),
            state=_state(
                3,
                Either((NOTHING, Row((FLAT, SHAPE)))),
                Either((NOTHING, Each(("tuple",), Of(("str",))))),
                Either((NOTHING, Mapped(Of(("str",)), Either((Row((FLAT, WHOLE)), Row((FLAT, WHOLE, Of(("str",))))))))),
                _VOID_FLAGS,
            ),
        ),
        Variant(
            name="object",
            call=_made(Matching("[|]?O[48]?")),
            state=_state(3, NOTHING, NOTHING, NOTHING, Literal((63,))),
        ),
    ),
    why="its flags say whether items are pointers, and numpy takes any: they must fit the kind it was made as",
    source="numpy/_core/src/multiarray/descriptor.c arraydescr_new, arraydescr_setstate; forging reproduced on 2.4.6",
)

_ARRAY_STATE = Row((Literal((1,)), SHAPE, DTYPE, WHOLE, Either((BYTES, Of(("list",))))))

_CLASSES: tuple[Entry, ...] = (
    _DTYPE,
    a_class(
        "numpy:ndarray",
        BUILD,
        state=_ARRAY_STATE,
        why="copies bytes whose number must fit, or keeps the objects of a list",
        source="numpy/_core/src/multiarray/methods.c array_setstate",
    ),
)

_MULTIARRAY = (
    a_function(
        "numpy._core.multiarray:_reconstruct",
        call=Args((Global(("numpy:ndarray",)), SHAPE, Either((BYTES, Literal(("b",)))))),
        effect=Effect(returns=MADE, of="numpy:ndarray"),
        why="an empty array, whose state follows",
        source="numpy/_core/src/multiarray/multiarraymodule.c array__reconstruct",
    ),
    a_function(
        "numpy._core.multiarray:scalar",
        call=Args((FLAT,), (BYTES,)),
        effect=Effect(returns=MADE, of="numpy:generic"),
        why="copies as many bytes as the dtype has; with an object dtype it would hand out what it is given",
        source="numpy/_core/src/multiarray/multiarraymodule.c array_scalar",
    ),
)

ENTRIES: tuple[Entry, ...] = (
    *_CLASSES,
    *_MULTIARRAY,
    *twins(_MULTIARRAY, "numpy.core.multiarray"),
    a_class("numpy:generic", HASH, why="a number", source="numpy/_core/src/multiarray/scalartypes.c.src"),
)
