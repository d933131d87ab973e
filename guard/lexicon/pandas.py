"""pandas' names, versions 1.5 to 3: the same things in up to three places. Sources are files of pandas 2.3 and 3.1.

A frame is a manager of blocks of arrays, with an index for each axis. Its functions of reconstruction hand what they
are given to constructors, so that each argument is of a stated kind: an array, an index, a dtype, never an instance of
the file's choice. A ``Series`` and a ``DataFrame`` answer to attribute names from their labels, ``__array_interface__``
among them: nothing that is admitted asks an instance of the file's choice for one while it is loaded.
"""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry, pandas_offsets, pyarrow
from guard.lexicon.dates import ZONES
from guard.lexicon.pandas_offsets import DATED, OFFSET, POINT
from guard.lexicon.patterns import (
    MADE,
    RESULT,
    Anything,
    Args,
    BuildStep,
    Each,
    Effect,
    Either,
    Fields,
    Global,
    Instance,
    Literal,
    Mapped,
    Matching,
    NewStep,
    Of,
    Plain,
    Row,
)
from guard.lexicon.rows import BUILD, CALL, HASH, NEW, REFERENCE, a_class, a_function, values
from guard.lexicon.states import KEPT_TYPES

NOTHING: Final = Literal((None,))
FLAG: Final = Of(("bool",))
WHOLE: Final = Of(("int", "bool"))
NUMBER: Final = Of(("int", "bool", "float"))
TEXT: Final = Of(("str",))
NEVER: Final = Either(())
ARRAY: Final = Instance(("numpy:ndarray",))
CLOSED: Final = Literal(("left", "right", "both", "neither"))


def places(names: str, *modules: str) -> tuple[str, ...]:
    """Every place in which names have stood."""
    return tuple(f"{module}:{name}" for module in modules for name in names.split())


# --- what there is, and where it has stood ----------------------------------------------------------------------------

_INDEX = {
    "base": "Index",
    "range": "RangeIndex",
    "multi": "MultiIndex",
    "datetimes": "DatetimeIndex",
    "timedeltas": "TimedeltaIndex",
    "period": "PeriodIndex",
    "interval": "IntervalIndex",
    "category": "CategoricalIndex",
    "numeric": "Int64Index UInt64Index Float64Index NumericIndex",
}
_INDEXES = (
    *(one for module, names in _INDEX.items() for one in places(names, f"pandas.core.indexes.{module}")),
    *places(" ".join(names for module, names in _INDEX.items() if module != "numeric"), "pandas"),
)

_BACKED = {
    "datetimes": "DatetimeArray",
    "timedeltas": "TimedeltaArray",
    "period": "PeriodArray",
    "categorical": "Categorical",
    "numpy_": "PandasArray NumpyExtensionArray",
    "string_": "StringArray StringArrayNumpySemantics",
}
_BACKED_ARRAYS = (
    *(one for module, names in _BACKED.items() for one in places(names, f"pandas.core.arrays.{module}")),
    *places(" ".join(_BACKED.values()), "pandas.arrays"),
    "pandas:Categorical",
)
_INTERVALS = places("IntervalArray", "pandas.core.arrays.interval", "pandas.arrays")
_MASKED = {"integer": "IntegerArray", "floating": "FloatingArray", "boolean": "BooleanArray"}
_ARROW = (
    *places("ArrowExtensionArray", "pandas.core.arrays.arrow.array", "pandas.arrays"),
    *places("ArrowStringArray ArrowStringArrayNumpySemantics", "pandas.core.arrays.string_arrow", "pandas.arrays"),
)
_KEEPING_ARRAYS = (
    *(one for module, names in _MASKED.items() for one in places(names, f"pandas.core.arrays.{module}")),
    *places(" ".join(_MASKED.values()), "pandas.arrays"),
)
_SPARSE_ARRAYS = places("SparseArray", "pandas.core.arrays.sparse.array", "pandas.arrays")
EXTENSIONS: Final = Instance(
    (*_BACKED_ARRAYS, *_INTERVALS, *_ARROW, *_KEEPING_ARRAYS, *_SPARSE_ARRAYS, "geopandas.array:GeometryArray")
)
INDEX: Final = Instance(_INDEXES)
VALUES: Final = Either((ARRAY, EXTENSIONS, INDEX))

_WIDTHS = "Int8Dtype Int16Dtype Int32Dtype Int64Dtype UInt8Dtype UInt16Dtype UInt32Dtype UInt64Dtype"
_KEEPING_DTYPES = (
    *places(_WIDTHS, "pandas.core.arrays.integer", "pandas"),
    *places("Float32Dtype Float64Dtype", "pandas.core.arrays.floating", "pandas"),
    *places("BooleanDtype", "pandas.core.arrays.boolean", "pandas"),
    *places("SparseDtype", "pandas.core.arrays.sparse.dtype", "pandas.core.dtypes.dtypes", "pandas"),
    *places("ArrowDtype", "pandas.core.arrays.arrow.dtype", "pandas.core.dtypes.dtypes", "pandas"),
    *places("PandasDtype NumpyEADtype", "pandas.core.dtypes.dtypes"),
)
_DTYPES = "pandas.core.dtypes.dtypes"
_CATEGORIES = places("CategoricalDtype", _DTYPES, "pandas")
_ZONED = places("DatetimeTZDtype", _DTYPES, "pandas")
_PERIODS = places("PeriodDtype", _DTYPES, "pandas")
_INTERVAL_DTYPES = places("IntervalDtype", _DTYPES, "pandas")
_STRINGS = places("StringDtype", "pandas.core.arrays.string_", "pandas")
DTYPE: Final = Instance(
    (
        "numpy:dtype",
        "numpy.dtypes:StringDType",
        *_KEEPING_DTYPES,
        *_CATEGORIES,
        *_ZONED,
        *_PERIODS,
        *_INTERVAL_DTYPES,
        *_STRINGS,
    )
)

# --- indexes ----------------------------------------------------------------------------------------------------------

_NAME = Either((Plain(), Instance(DATED), Instance(("numpy:generic",))))
_NAMES = Either((NOTHING, Each(("list", "tuple"), _NAME), Instance(places("FrozenList", "pandas.core.indexes.frozen"))))
_INDEX_ARGUMENTS = Fields(
    (
        ("data", VALUES),
        ("name", _NAME),
        ("names", _NAMES),
        ("dtype", Either((DTYPE, TEXT, NOTHING))),
        ("freq", Either((NOTHING, OFFSET, Matching(r"[A-Za-z0-9-]{1,30}")))),
        ("tz", Either((NOTHING, Instance(ZONES)))),
        ("start", WHOLE),
        ("stop", WHOLE),
        ("step", WHOLE),
        ("levels", Each(("list", "tuple"), INDEX)),
        ("codes", Each(("list", "tuple"), ARRAY)),
        ("labels", Each(("list", "tuple"), ARRAY)),
        ("sortorder", Either((NOTHING, WHOLE))),
        ("left", VALUES),
        ("right", VALUES),
        ("closed", CLOSED),
        ("categories", Either((INDEX, NOTHING))),
        ("ordered", Either((FLAG, NOTHING))),
        ("copy", FLAG),
        ("verify_integrity", FLAG),
        ("tupleize_cols", FLAG),
        ("fastpath", NEVER),
    )
)

_INDEX_ROWS: tuple[Entry, ...] = (
    *(
        a_class(
            name,
            NEW,
            *((REFERENCE,) if name in KEPT_TYPES else ()),
            call=Args(),
            why="made by its function; without arguments it is refused by itself",
            source="pandas/core/indexes/base.py Index.__new__",
        )
        for name in _INDEXES
    ),
    *(
        a_function(
            f"pandas.core.indexes.{name}",
            call=Args((Global(_INDEXES), _INDEX_ARGUMENTS)),
            effect=Effect((NewStep(0),), returns="result"),
            why="an index's constructor with arguments by name, each of a stated kind; others it does not take",
            source=f"pandas/core/indexes/{name.replace(':', '.py ')}",
        )
        for name in (
            "base:_new_Index",
            "datetimes:_new_DatetimeIndex",
            "timedeltas:_new_TimedeltaIndex",
            "interval:_new_IntervalIndex",
        )
    ),
    a_class(
        "pandas.core.indexes.frozen:FrozenList",
        CALL,
        call=Args((Each(("list",), _NAME),)),
        why="a list of names",
        source="pandas/core/indexes/frozen.py FrozenList",
    ),
)

# --- dtypes -----------------------------------------------------------------------------------------------------------

_NA = Either((Global(places("NA", "pandas._libs.missing", "pandas")), Of(("float",))))

_DTYPE_ROWS: tuple[Entry, ...] = (
    *(
        a_class(name, NEW, BUILD, HASH, why="attributes; its hash is its name's", source="pandas/core/dtypes/base.py")
        for name in _KEEPING_DTYPES
    ),
    *(
        a_class(
            name,
            NEW,
            BUILD,
            HASH,
            state=Fields((("categories", Either((NOTHING, INDEX))), ("ordered", Either((NOTHING, FLAG))))),
            why="categories and whether they are in order; its hash computes with the categories",
            source="pandas/core/dtypes/dtypes.py CategoricalDtype.__setstate__, __hash__",
        )
        for name in _CATEGORIES
    ),
    *(
        a_class(
            name,
            NEW,
            BUILD,
            HASH,
            state=Fields((("tz", Instance(ZONES)), ("unit", TEXT))),
            why="a unit and a time zone, whose text its hash takes",
            source="pandas/core/dtypes/dtypes.py DatetimeTZDtype.__setstate__, __hash__",
        )
        for name in _ZONED
    ),
    *(
        a_class(
            name,
            CALL,
            HASH,
            call=Args((Either((OFFSET, Matching(r"[Pp]eriod\[[A-Za-z0-9-]{1,30}\]"))),)),
            why="parses a frequency",
            source="pandas/core/dtypes/dtypes.py PeriodDtype.__new__",
        )
        for name in _PERIODS
    ),
    *(
        a_class(
            name,
            NEW,
            BUILD,
            HASH,
            state=Fields((("subtype", Either((NOTHING, DTYPE))), ("closed", Either((NOTHING, CLOSED))))),
            why="a dtype and a side",
            source="pandas/core/dtypes/dtypes.py IntervalDtype.__setstate__",
        )
        for name in _INTERVAL_DTYPES
    ),
    *(
        a_class(
            name,
            NEW,
            CALL,
            BUILD,
            HASH,
            call=Args(optional=(Literal(("python", "pyarrow", "pyarrow_numpy", None)), _NA)),
            state=Fields((("storage", TEXT), ("_na_value", _NA))),
            why="the name of a storage, and what stands for a missing text",
            source="pandas/core/arrays/string_.py StringDtype.__init__, __setstate__",
        )
        for name in _STRINGS
    ),
)

# --- arrays -----------------------------------------------------------------------------------------------------------

_CACHES = Fields(
    (
        ("_freq", Either((NOTHING, OFFSET))),
        ("freq", NEVER),
        ("_cache", Mapped(TEXT, Either((Plain(), DTYPE, VALUES, POINT)))),
    )
)
_BACKED_STATE = Either(
    (
        NOTHING,
        Row((DTYPE, ARRAY)),
        Row((DTYPE, ARRAY, _CACHES)),
        Row((ARRAY, DTYPE, _CACHES)),
        Fields((("_ndarray", ARRAY), ("_data", ARRAY), ("_dtype", DTYPE), ("_freq", Either((NOTHING, OFFSET))))),
    )
)
_SIDES = Fields((("_left", VALUES), ("_right", VALUES), ("_dtype", DTYPE), ("_closed", CLOSED)))
_INTERVAL_STATE = Either((NOTHING, Row((_SIDES,)), _SIDES))

_ARRAY_ROWS: tuple[Entry, ...] = (
    *(
        a_class(
            name,
            NEW,
            BUILD,
            call=Args(),
            state=_BACKED_STATE,
            why="an array and a dtype, which it believes to fit",
            source="pandas/_libs/arrays.pyx NDArrayBacked.__setstate__",
        )
        for name in _BACKED_ARRAYS
    ),
    *(
        a_class(
            name,
            NEW,
            BUILD,
            call=Args(),
            state=_INTERVAL_STATE,
            why="two arrays and a side",
            source="pandas/_libs/interval.pyx IntervalMixin (generated __setstate_cython__)",
        )
        for name in _INTERVALS
    ),
    *(
        a_class(name, NEW, BUILD, why="an array and a mask, as attributes", source="pandas/core/arrays/masked.py")
        for name in _KEEPING_ARRAYS
    ),
    *(
        a_class(
            name,
            NEW,
            BUILD,
            state=Fields(()),
            why="values and where they stand, as attributes",
            source="pandas/core/arrays/sparse/array.py SparseArray.__setstate__",
        )
        for name in _SPARSE_ARRAYS
    ),
    *(
        a_class(
            name,
            NEW,
            BUILD,
            state=Fields((("_data", pyarrow.COLUMN), ("_pa_array", pyarrow.COLUMN))),
            why="a column of pyarrow's, and a dtype",
            source="pandas/core/arrays/arrow/array.py ArrowExtensionArray.__setstate__",
        )
        for name in _ARROW
    ),
    a_function(
        "pandas._libs.arrays:__pyx_unpickle_NDArrayBacked",
        call=Args((Global(_BACKED_ARRAYS), WHOLE, _BACKED_STATE)),
        effect=Effect((NewStep(0), BuildStep(RESULT, 2)), returns="result"),
        why="an empty array of these classes, then its state",
        source="pandas/_libs/arrays.pyx (generated)",
    ),
    a_function(
        "pandas._libs.interval:__pyx_unpickle_IntervalMixin",
        call=Args((Global(_INTERVALS), WHOLE, _INTERVAL_STATE)),
        effect=Effect((NewStep(0), BuildStep(RESULT, 2)), returns="result"),
        why="an empty array of intervals, then its state",
        source="pandas/_libs/interval.pyx (generated)",
    ),
    a_class(
        "pandas._libs.sparse:IntIndex",
        CALL,
        call=Args((WHOLE, ARRAY), (FLAG,)),
        why="places in order, which it checks",
        source="pandas/_libs/sparse.pyx IntIndex.check_integrity",
    ),
    a_class(
        "pandas._libs.sparse:BlockIndex",
        CALL,
        call=Args((WHOLE, ARRAY, ARRAY)),
        why="beginnings and lengths, which it checks",
        source="pandas/_libs/sparse.pyx BlockIndex.check_integrity",
    ),
)

# --- managers and frames ----------------------------------------------------------------------------------------------

_PLACEMENT = Either((ARRAY, Instance(("builtins:slice",)), Instance(("pandas._libs.internals:BlockPlacement",))))
_BLOCK = Instance(("pandas.core.internals.blocks:Block",))
_MANAGERS = places("BlockManager SingleBlockManager", "pandas.core.internals.managers")
_STATE_OF_OLD = Row(
    (
        Anything(),
        Anything(),
        Anything(),
        Mapped(
            Literal(("0.14.1",)),
            Fields(
                (
                    ("axes", Each(("list",), INDEX)),
                    ("blocks", Each(("list",), Fields((("values", VALUES), ("mgr_locs", _PLACEMENT))))),
                )
            ),
        ),
    )
)
MANAGER: Final = Instance(_MANAGERS)
FRAME_STATE: Final = Fields(
    (
        ("_mgr", MANAGER),
        ("_data", MANAGER),
        ("_typ", Literal(("dataframe", "series"))),
        ("_metadata", Each(("list",), Matching(r"(?!__)[A-Za-z_]{1,40}"))),
        ("_flags", Mapped(Literal(("allows_duplicate_labels",)), FLAG)),
        ("index", NEVER),
        ("columns", NEVER),
        ("flags", NEVER),
    )
)
FRAMES: Final = (*places("DataFrame", "pandas.core.frame", "pandas"), *places("Series", "pandas.core.series", "pandas"))

_FRAME_ROWS: tuple[Entry, ...] = (
    a_function(
        "pandas._libs.internals:_unpickle_block",
        call=Args((VALUES, _PLACEMENT, Literal((1, 2)))),
        effect=Effect(returns=MADE, of="pandas.core.internals.blocks:Block"),
        why="a block of an array, and which columns it is",
        source="pandas/_libs/internals.pyx _unpickle_block; pandas/core/internals/blocks.py new_block",
    ),
    a_class("pandas.core.internals.blocks:Block", why="made by its function", source="pandas/core/internals/blocks.py"),
    a_class(
        "pandas._libs.internals:BlockPlacement",
        CALL,
        call=Args((Either((ARRAY, Instance(("builtins:slice",)), WHOLE)),)),
        why="which columns a block is",
        source="pandas/_libs/internals.pyx BlockPlacement.__cinit__",
    ),
    *(
        a_class(
            name,
            CALL,
            NEW,
            BUILD,
            call=Args(
                (Either((Each(("tuple", "list"), _BLOCK), _BLOCK)), Either((Each(("list",), INDEX), INDEX))), (FLAG,)
            ),
            state=_STATE_OF_OLD,
            why="blocks and axes, whose shapes it compares; columns that no block is are said when they are asked for",
            source="pandas/_libs/internals.pyx BlockManager.__cinit__, __setstate__; core/internals/managers.py",
        )
        for name in _MANAGERS
    ),
    *(
        a_class(
            name,
            NEW,
            BUILD,
            REFERENCE,
            call=Args(),
            state=FRAME_STATE,
            why="a manager, and names; sets attributes, none of which computes with what it is given",
            source="pandas/core/generic.py NDFrame.__setstate__",
        )
        for name in FRAMES
    ),
)

# --- scalars ----------------------------------------------------------------------------------------------------------

_SCALAR_ROWS: tuple[Entry, ...] = (
    *values("pandas._libs.missing", "NA", why="a constant", source="pandas/_libs/missing.pyx"),
    *values("pandas", "NA NaT", why="a constant", source="pandas/_libs/missing.pyx, tslibs/nattype.pyx"),
    *(
        a_class(
            name,
            CALL,
            HASH,
            call=Args((POINT, POINT), (CLOSED,)),
            why="compares two numbers or times",
            source="pandas/_libs/interval.pyx Interval.__init__",
        )
        for name in places("Interval", "pandas._libs.interval", "pandas")
    ),
    *(
        a_class(
            name,
            NEW,
            BUILD,
            call=Args(optional=(_NAME, Either((TEXT, Global(admitted=REFERENCE, but=KEPT_TYPES))))),
            why="a column's name and a function's, as a tuple or as attributes",
            source="pandas/core/groupby/generic.py NamedAgg",
        )
        for name in places("NamedAgg", "pandas.core.groupby.generic", "pandas")
    ),
)

ENTRIES: tuple[Entry, ...] = (
    *_INDEX_ROWS,
    *_DTYPE_ROWS,
    *_ARRAY_ROWS,
    *_FRAME_ROWS,
    *_SCALAR_ROWS,
    *pandas_offsets.ENTRIES,
)
