"""numpy's names, versions 1 and 2. Sources are files of numpy 2.4 unless a version is stated.

numpy believes what a state says: flags, offsets, positions. What a condition can say about them stands here; the rest
(a field's offset beyond its item, a strange subarray) is native memory's matter, and SECURITY.md says so.
"""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry, Variant, numpy_random
from guard.lexicon.patterns import (
    MADE,
    Anything,
    Args,
    Between,
    Counted,
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
    Pattern,
    Plain,
    ResolveStep,
    Row,
)
from guard.lexicon.python_functions import functions
from guard.lexicon.rows import BUILD, CALL, HASH, NEW, REFERENCE, a_class, a_function, twins, values
from guard.lexicon.states import EXCEPTION

NOTHING: Final = Literal((None,))
FLAG: Final = Between(0, 1)
WHOLE: Final = Of(("int", "bool"))
BYTES: Final = Of(("bytes", "bytearray"))
TEXT: Final = Of(("str",))
SIZE: Final = Between(-1, (1 << 31) - 1)
SHAPE: Final = Each(("tuple",), Between(0, (1 << 63) - 1))
DTYPE: Final = Instance(("numpy:dtype", "numpy.dtypes:StringDType"))
FLAT: Final = Instance(
    tuple(f"numpy:dtype/{kind}" for kind in ("number", "sized", "date", "void", "byte", "half", "complex-half"))
)
"""A dtype whose items are bytes, not pointers."""
ARRAY: Final = Instance(("numpy:ndarray",))

# --- dtypes -----------------------------------------------------------------------------------------------------------

_ORDER = Literal(("<", ">", "=", "|"))
_UNIT = Row((Of(("bytes", "str")), WHOLE, WHOLE, WHOLE))
_NAMES = Either((NOTHING, Each(("tuple",), TEXT)))
_PLACE = Between(0, (1 << 31) - 1)
_FIELDS = Either((NOTHING, Mapped(TEXT, Either((Row((FLAT, _PLACE)), Row((FLAT, _PLACE, TEXT)))))))


def _made(first: Pattern) -> Args:
    return Args((first,), (FLAG, FLAG))


def _state(flags: Pattern, subtype: Pattern = NOTHING, names: Pattern = NOTHING, fields: Pattern = NOTHING) -> Row:
    return Row((Literal((3,)), _ORDER, subtype, names, fields, SIZE, SIZE, flags))


_LABELLED = Row((Literal((4,)), _ORDER, NOTHING, NOTHING, NOTHING, SIZE, SIZE, Literal((0,)), Mapped(TEXT, Plain())))
"""With metadata of the user's, which numpy keeps."""


def _foreign(name: str, types: str, size: int, alignment: int) -> Variant:
    """A type of ml_dtypes: numpy takes any size for such a dtype, and its copying goes by the type's own."""
    return Variant(
        name=name,
        call=Args((Global(tuple(f"ml_dtypes:{one}" for one in types.split())), Literal((False,)), Literal((True,)))),
        state=Row(
            (
                Literal((3,)),
                _ORDER,
                NOTHING,
                NOTHING,
                NOTHING,
                Literal((size,)),
                Literal((alignment,)),
                Literal((64,)),
            )
        ),
    )


_DTYPE = a_class(
    "numpy:dtype",
    CALL,
    BUILD,
    HASH,
    variants=(
        Variant(
            name="number",
            call=_made(Matching(r"[<>=|]?(?:[biu][1248]|f(?:2|4|8|12|16)|c(?:8|16|24|32)|[?bBhHiIlLqQpPefdgFDG])")),
            state=Either((_state(Literal((0,))), _LABELLED)),
        ),
        Variant(name="sized", call=_made(Matching(r"[<>=|]?[SUa][0-9]{0,9}")), state=_state(Literal((0, 8)))),
        Variant(
            name="date",
            call=_made(Matching(r"[<>=|]?[Mm]8(?:\[[0-9]{0,6}[A-Za-z]{1,2}\])?")),
            state=Row(
                (
                    Literal((4,)),
                    _ORDER,
                    NOTHING,
                    NOTHING,
                    NOTHING,
                    SIZE,
                    SIZE,
                    Literal((0,)),
                    Row((Either((NOTHING, Mapped(Literal(()), Anything()))), _UNIT)),
                )
            ),
        ),
        Variant(
            name="void",
            call=_made(
                Either(
                    (
                        Matching(r"\|?V[0-9]{0,9}"),
                        Global(("numpy:record", "numpy:void")),
                        Row((Global(("numpy:record",)), Instance(("numpy:dtype/void",)))),
                    )
                )
            ),
            state=_state(
                Literal((0, 8, 16, 24, 128, 144, -112)),
                subtype=Either((NOTHING, Row((FLAT, SHAPE)))),
                names=_NAMES,
                fields=_FIELDS,
            ),
        ),
        _foreign(
            "byte",
            "float4_e2m1fn float6_e2m3fn float6_e3m2fn float8_e3m4 float8_e4m3 float8_e4m3b11fnuz float8_e4m3fn "
            "float8_e4m3fnuz float8_e5m2 float8_e5m2fnuz float8_e8m0fnu int1 int2 int4 uint1 uint2 uint4",
            1,
            1,
        ),
        _foreign("half", "bfloat16", 2, 2),
        _foreign("complex-half", "bcomplex32 complex32", 4, 2),
        Variant(name="object", call=_made(Matching(r"\|?O[48]?")), state=_state(Literal((63,)))),
    ),
    why="its flags say whether items are pointers, and numpy takes any: they must fit the kind it was made as",
    source="numpy/_core/src/multiarray/descriptor.c arraydescr_new, arraydescr_setstate; forging reproduced on 2.4.6",
)

# --- arrays -----------------------------------------------------------------------------------------------------------

_CONTENT = Either((BYTES, TEXT, Of(("list",))))
"""Text: what Python 2 saved as ``str``; numpy takes it for latin-1."""
ARRAY_STATE: Final = Counted(Row((Literal((1,)), SHAPE, DTYPE, FLAG, _CONTENT)), shape=1, items=4)
_SUBTYPES = (
    "numpy:ndarray",
    "numpy:matrix",
    "numpy.matrixlib.defmatrix:matrix",
    "numpy:memmap",
    "numpy:recarray",
    "numpy.rec:recarray",
    "numpy:chararray",
    "numpy.char:chararray",
)
_MASKED = ("numpy.ma:MaskedArray", "numpy.ma.core:MaskedArray")
_NONE_YET = Row((Literal((0,)),))
"""The shape in which numpy saves an array that is still to have its state: any other reserves memory."""
_EMPTY_DTYPE = Either((Literal(("b",)), BYTES, DTYPE))
_FILL_VALUE = Either((NOTHING, Plain(), Instance(("numpy:ndarray", "numpy:generic"))))

_ARRAYS: tuple[Entry, ...] = (
    *(
        a_class(
            name,
            NEW,
            BUILD,
            *((REFERENCE,) if name == "numpy:ndarray" else ()),
            call=Args(),
            state=ARRAY_STATE,
            why="bytes whose number numpy checks, or a list whose number it does not; __new__ is given no arguments",
            source="numpy/_core/src/multiarray/methods.c array_setstate; __array_finalize__ of each",
        )
        for name in _SUBTYPES
    ),
    *(
        a_class(
            name,
            BUILD,
            state=Counted(Row((Literal((1,)), SHAPE, DTYPE, FLAG, _CONTENT, BYTES, _FILL_VALUE)), shape=1, items=4),
            why="an array, a mask of the same shape, and a fill value that is made an array: no foreign instance",
            source="numpy/ma/core.py MaskedArray.__setstate__, _check_fill_value",
        )
        for name in _MASKED
    ),
    a_class(
        "numpy.ma.core:MaskedConstant",
        CALL,
        call=Args(),
        why="the constant numpy.ma.masked",
        source="numpy/ma/core.py MaskedConstant.__new__",
    ),
    a_function(
        "numpy.ma.core:_mareconstruct",
        call=Args((Global(_MASKED), Global(_SUBTYPES), _NONE_YET, _EMPTY_DTYPE)),
        effect=Effect(returns=MADE, of="numpy.ma.core:MaskedArray"),
        why="an empty masked array, whose state follows",
        source="numpy/ma/core.py _mareconstruct",
    ),
)

_FOREIGN = (
    "astropy.units.quantity:Quantity",
    "astropy.coordinates.angles:Angle",
    "astropy.coordinates.angles.core:Angle",
    "astropy.coordinates.angles:Latitude",
    "astropy.coordinates.angles.core:Latitude",
    "astropy.coordinates.angles:Longitude",
    "astropy.coordinates.angles.core:Longitude",
)
"""Subtypes of other distributions: what their ``__array_finalize__`` does was read."""

_MULTIARRAY: tuple[Entry, ...] = (
    a_function(
        "numpy._core.multiarray:_reconstruct",
        call=Args((Global((*_SUBTYPES, *_FOREIGN)), _NONE_YET, _EMPTY_DTYPE)),
        effect=Effect((NewStep(0),), returns="result"),
        why="an empty array of a subtype, whose state follows",
        source="numpy/_core/src/multiarray/multiarraymodule.c array__reconstruct",
    ),
    a_function(
        "numpy._core.multiarray:scalar",
        call=Args((FLAT, Either((BYTES, TEXT)))),
        effect=Effect(returns=MADE, of="numpy:generic"),
        why="copies as many bytes as the dtype has, or reserves them; an object dtype would hand out what it is given",
        source="numpy/_core/src/multiarray/multiarraymodule.c array_scalar",
    ),
)
_STRINGS: tuple[Entry, ...] = (
    a_function(
        "numpy._core._internal:_convert_to_stringdtype_kwargs",
        call=Args((FLAG,), (Either((NOTHING, TEXT, Of(("float",)))),)),
        effect=Effect(returns=MADE, of="numpy.dtypes:StringDType"),
        why="a dtype of texts, whose arrays are saved as lists",
        source="numpy/_core/_internal.py",
    ),
    a_class("numpy.dtypes:StringDType", HASH, why="made by its own function", source="numpy/dtypes.py"),
)
_NUMERIC: tuple[Entry, ...] = (
    a_function(
        "numpy._core.numeric:_frombuffer",
        call=Args((BYTES, FLAT, SHAPE, Literal(("C", "F", "K"))), (Either((NOTHING, Each(("tuple", "list"), WHOLE))),)),
        effect=Effect(returns=MADE, of="numpy:ndarray"),
        why="a view of bytes, whose number must fit",
        source="numpy/_core/numeric.py _frombuffer",
    ),
)

# --- polynomials, and what is known of a type -------------------------------------------------------------------------

_POLYNOMIALS: tuple[Entry, ...] = tuple(
    a_class(
        f"numpy.polynomial.{module}:{name}",
        NEW,
        BUILD,
        why="coefficients and two intervals, as attributes",
        source="numpy/polynomial/_polybase.py ABCPolyBase.__setstate__",
    )
    for module, name in (
        ("polynomial", "Polynomial"),
        ("chebyshev", "Chebyshev"),
        ("legendre", "Legendre"),
        ("laguerre", "Laguerre"),
        ("hermite", "Hermite"),
        ("hermite_e", "HermiteE"),
    )
)
_ATTRIBUTES: tuple[Entry, ...] = (
    *(
        a_class(f"{module}:{name}", NEW, why="a tuple with names", source="numpy/linalg/_linalg.py")
        for module in ("numpy.linalg._linalg", "numpy.linalg.linalg")
        for name in ("EighResult", "EigResult", "QRResult", "SVDResult", "SlogdetResult")
    ),
    a_class(
        "numpy:vectorize",
        NEW,
        BUILD,
        HASH,
        call=Args(),
        state=Fields((("__name__", TEXT), ("__qualname__", TEXT), ("__doc__", Either((TEXT, NOTHING))))),
        why="keeps a function, and calls it when it is called",
        source="numpy/lib/_function_base_impl.py vectorize",
    ),
    a_class("numpy:poly1d", NEW, BUILD, why="coefficients", source="numpy/lib/_polynomial_impl.py poly1d"),
    a_class("numpy:iinfo", NEW, BUILD, why="a dtype and its width", source="numpy/_core/getlimits.py iinfo"),
    *(
        a_class(name, NEW, BUILD, why="what is known of a type, as attributes", source="numpy/_core/getlimits.py finfo")
        for name in ("numpy:finfo", "numpy.core.getlimits:MachArLike", "numpy._core.getlimits:MachArLike")
    ),
    *(
        a_class(
            f"{name}",
            NEW,
            CALL,
            REFERENCE,
            BUILD,
            HASH,
            state=EXCEPTION,
            why="keeps its arguments and attributes",
            source="numpy/linalg/_linalg.py LinAlgError; numpy/exceptions.py",
        )
        for name in (
            "numpy.linalg:LinAlgError",
            "numpy.linalg.linalg:LinAlgError",
            "numpy.exceptions:VisibleDeprecationWarning",
            "numpy.exceptions:ComplexWarning",
            "numpy.exceptions:RankWarning",
            "numpy.exceptions:DTypePromotionError",
        )
    ),
)

# --- scalars and ufuncs -----------------------------------------------------------------------------------------------

_SCALARS = (
    "bool bool_ int8 int16 int32 int64 intc int_ intp longlong uint8 uint16 uint32 uint64 uintc uint uintp ulonglong "
    "long ulong float16 float32 float64 float_ longdouble float128 complex64 complex128 complex_ clongdouble "
    "complex256 str_ bytes_ unicode_ string_ datetime64 timedelta64 object_ void record "
    "number integer signedinteger unsignedinteger inexact floating complexfloating flexible character"
)
UFUNCS: Final = (
    "abs absolute acos acosh add arccos arccosh arcsin arcsinh arctan arctan2 arctanh asin asinh atan atan2 atanh "
    "bitwise_and bitwise_count bitwise_or bitwise_xor cbrt ceil conj conjugate copysign cos cosh deg2rad degrees "
    "divide divmod equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod frexp gcd greater "
    "greater_equal heaviside hypot invert isfinite isinf isnan isnat lcm ldexp left_shift less less_equal log "
    "log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor matmul maximum minimum "
    "mod modf multiply negative nextafter not_equal positive power rad2deg radians reciprocal remainder "
    "right_shift rint sign signbit sin sinh spacing sqrt square subtract tan tanh true_divide trunc"
)
_UMATH = (
    "numpy",
    "numpy.core.umath",
    "numpy.core._multiarray_umath",
    "numpy._core.umath",
    "numpy._core._multiarray_umath",
)

_SCALAR_CLASSES: tuple[Entry, ...] = (
    *(
        a_class(
            f"numpy:{name}",
            REFERENCE,
            HASH,
            why="a number's type; a call converts, and no call passes on what answers to __array_interface__",
            source="numpy/_core/src/multiarray/scalartypes.c.src",
        )
        for name in _SCALARS.split()
    ),
    a_class("numpy:generic", REFERENCE, HASH, why="the type of all numbers", source="scalartypes.c.src"),
)

_UFUNC_VALUES: tuple[Entry, ...] = tuple(
    entry
    for module in _UMATH
    for entry in values(module, UFUNCS, why="a function of numbers", source="numpy/_core/code_generators")
)
FUNCTIONS: Final = (
    "all any allclose amax amin angle append arange argmax argmin argpartition argsort around array array_equal "
    "array_split asanyarray asarray ascontiguousarray atleast_1d atleast_2d atleast_3d average bincount broadcast_to "
    "clip column_stack concatenate convolve copy corrcoef correlate count_nonzero cov cross cumprod cumsum diag diff "
    "digitize dot dstack einsum empty empty_like expand_dims eye flip fliplr flipud full full_like gradient histogram "
    "hstack identity inner interp isclose isin iscomplex isreal kron lexsort linspace logspace max mean "
    "median meshgrid min moveaxis nan_to_num nanargmax nanargmin nancumsum nanmax nanmean nanmedian nanmin "
    "nanpercentile nanprod nanquantile nanstd nansum nanvar nonzero ones ones_like outer pad partition percentile prod "
    "ptp quantile ravel repeat reshape resize roll rot90 round round_ searchsorted sort split squeeze stack std sum "
    "swapaxes take tensordot tile trace transpose tril triu unique var vdot vstack where zeros zeros_like"
)
_LINALG = "cholesky cond det eig eigh eigvals eigvalsh inv lstsq matrix_rank norm pinv qr slogdet solve svd"
_FUNCTION_VALUES: tuple[Entry, ...] = (
    *functions(
        {"numpy": FUNCTIONS, "numpy.linalg": _LINALG},
        "a function of arrays, with no callable among what it takes but keywords' defaults",
        "numpy/_core/fromnumeric.py, numpy/lib, numpy/linalg/_linalg.py",
    ),
)
_UFUNC_RECONSTRUCT: tuple[Entry, ...] = (
    a_function(
        "numpy._core:_ufunc_reconstruct",
        call=Args((Literal(_UMATH), Literal(tuple(UFUNCS.split())))),
        effect=Effect((ResolveStep(0, 1),), returns="result"),
        why="imports a name of a module: these modules and names only",
        source="numpy/core/__init__.py _ufunc_reconstruct (numpy 1.26)",
    ),
)

ENTRIES: tuple[Entry, ...] = (
    _DTYPE,
    *_ARRAYS,
    *_MULTIARRAY,
    *twins(_MULTIARRAY, "numpy.core.multiarray"),
    *_STRINGS,
    *_POLYNOMIALS,
    *_ATTRIBUTES,
    *_NUMERIC,
    *twins(_NUMERIC, "numpy.core.numeric"),
    *_SCALAR_CLASSES,
    *_UFUNC_VALUES,
    *_FUNCTION_VALUES,
    *_UFUNC_RECONSTRUCT,
    *twins(_UFUNC_RECONSTRUCT, "numpy.core"),
    *numpy_random.ENTRIES,
)
