"""More of Python's own classes, as far as files keep their instances: sources are files of CPython 3.11."""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry
from guard.lexicon.patterns import (
    MADE,
    Args,
    Each,
    Effect,
    Either,
    Fields,
    Global,
    Instance,
    Literal,
    Matching,
    Of,
    Row,
)
from guard.lexicon.rows import BUILD, CALL, HASH, NEW, REFERENCE, a_class, a_function, twins, values
from guard.lexicon.states import EXCEPTION

NOTHING: Final = Literal((None,))
TEXT: Final = Of(("str",))
WHOLE: Final = Of(("int", "bool"))
NUMBER: Final = Of(("int", "bool", "float"))
BYTES: Final = Of(("bytes",))

# --- time zones -------------------------------------------------------------------------------------------------------

ZONE: Final = Matching(r"[A-Z][A-Za-z0-9_+-]{0,31}(?:/[A-Z][A-Za-z0-9_+-]{0,31}){0,2}")
"""A key of the time zone database: parts that begin with a capital letter, so that none is ``..`` or a hidden file."""

_ZONES: tuple[Entry, ...] = (
    a_class(
        "zoneinfo:ZoneInfo",
        CALL,
        HASH,
        call=Args((ZONE,)),
        why="reads the system's time zone database under a key, which cannot lead out of it; or the tzdata package",
        source="Lib/zoneinfo/_common.py load_tzdata, _tzpath.py find_tzfile, _validate_path",
    ),
    a_function(
        "zoneinfo:ZoneInfo._unpickle",
        call=Args((ZONE, WHOLE)),
        effect=Effect(returns=MADE, of="zoneinfo:ZoneInfo"),
        why="as ZoneInfo, from its cache or not",
        source="Modules/_zoneinfo.c zoneinfo_ZoneInfo__unpickle_impl",
    ),
)

# --- the log ----------------------------------------------------------------------------------------------------------

_LOG: tuple[Entry, ...] = (
    a_function(
        "logging:getLogger",
        call=Args(optional=(Either((Matching(r"[^\r\n]{0,200}"), NOTHING)),)),
        effect=Effect(returns=MADE, of="logging:Logger"),
        why="finds a logger by its name, or makes one that does nothing until it is told to",
        source="Lib/logging/__init__.py getLogger, Logger.__reduce__, Manager.getLogger",
    ),
    a_class(
        "logging:Logger",
        HASH,
        why="made by getLogger; a state would set handlers",
        source="Lib/logging/__init__.py Logger",
    ),
    a_class(
        "logging:LogRecord",
        NEW,
        BUILD,
        HASH,
        why="attributes, nothing else",
        source="Lib/logging/__init__.py LogRecord",
    ),
)

# --- numbers and time -------------------------------------------------------------------------------------------------

_SIGNALS = Global(
    tuple(
        f"decimal:{name}"
        for name in (
            "Clamped",
            "DivisionByZero",
            "FloatOperation",
            "Inexact",
            "InvalidOperation",
            "Overflow",
            "Rounded",
            "Subnormal",
            "Underflow",
        )
    )
)

_NUMBERS: tuple[Entry, ...] = (
    a_class(
        "decimal:Context",
        CALL,
        call=Args(
            optional=(WHOLE, TEXT, WHOLE, WHOLE, WHOLE, WHOLE, Each(("list",), _SIGNALS), Each(("list",), _SIGNALS))
        ),
        why="checks numbers, and keeps signals",
        source="Modules/_decimal/_decimal.c context_init, context_reduce",
    ),
    a_class(
        "statistics:NormalDist",
        NEW,
        BUILD,
        HASH,
        state=Either((Row((NUMBER, NUMBER)), Row((NOTHING, Fields((("_mu", NUMBER), ("_sigma", NUMBER))))))),
        why="two numbers, in slots",
        source="Lib/statistics.py NormalDist.__setstate__, __hash__",
    ),
    a_class(
        "time:struct_time",
        CALL,
        call=Args((Each(("tuple", "list"), WHOLE),), (Fields(()),)),
        why="a tuple of numbers with names",
        source="Objects/structseq.c structseq_new_impl",
    ),
)

_RECORDS: tuple[Entry, ...] = (
    *(
        a_class(
            f"os:{name}",
            CALL,
            call=Args((Each(("tuple", "list"), NUMBER),), (Fields(()),)),
            why="a tuple of numbers with names",
            source="Objects/structseq.c structseq_new_impl",
        )
        for name in ("stat_result", "terminal_size")
    ),
    a_class(
        "json.decoder:JSONDecodeError",
        CALL,
        BUILD,
        HASH,
        call=Args((TEXT, TEXT, WHOLE)),
        state=EXCEPTION,
        why="counts lines in a text",
        source="Lib/json/decoder.py JSONDecodeError.__init__",
    ),
    a_class("inspect:_empty", REFERENCE, HASH, why="stands for what is not there", source="Lib/inspect.py"),
)

# --- containers and buffers -------------------------------------------------------------------------------------------

_HOLDERS: tuple[Entry, ...] = (
    a_class(
        "types:MappingProxyType",
        CALL,
        call=Args((Of(("dict",)),)),
        why="a view of a dict, through which nothing can be changed",
        source="Objects/descrobject.c mappingproxy_new_impl; cloudpickle saves it so",
    ),
    a_class(
        "_io:BytesIO",
        NEW,
        BUILD,
        HASH,
        state=Row((BYTES, WHOLE, NOTHING)),
        why="bytes, and a position in them that it checks; its finalizer calls close, which no attribute may shadow",
        source="Modules/_io/bytesio.c bytesio_setstate",
    ),
    a_class(
        "_io:StringIO",
        NEW,
        BUILD,
        HASH,
        state=Row((TEXT, Either((NOTHING, TEXT)), WHOLE, NOTHING)),
        why="a text, how its lines end, and a position that it checks; close as of BytesIO",
        source="Modules/_io/stringio.c stringio_setstate",
    ),
)

# --- annotations ------------------------------------------------------------------------------------------------------

_SPECIAL = (
    "Callable ClassVar Dict FrozenSet Iterable Iterator List Literal Mapping Optional Sequence Set "
    "Tuple Type Union DefaultDict OrderedDict Counter Deque MutableMapping MutableSequence Collection Hashable "
    "NoReturn Final"
)
_ABSTRACT = (
    "Awaitable Callable Collection Container Coroutine Generator Hashable Iterable Iterator Mapping MutableMapping "
    "MutableSequence MutableSet Reversible Sequence Set Sized"
)
_SUBSCRIBED = Global(tuple(f"typing:{name}" for name in _SPECIAL.split()))
_TYPE = Either(
    (
        NOTHING,
        Global(
            (
                *(f"typing:{name}" for name in ("Any", *_SPECIAL.split())),
                *(
                    f"builtins:{name}"
                    for name in "int float str bytes bool list tuple dict set frozenset object".split()
                ),
                "builtins:Ellipsis",
                *(f"collections.abc:{name}" for name in _ABSTRACT.split()),
                "numpy:ndarray",
                "datetime:datetime",
                "datetime:date",
            )
        ),
        Instance(("typing:_GenericAlias", "types:GenericAlias", "types:NoneType", "types:UnionType")),
    )
)

ANNOTATION: Final = _TYPE
"""A type as annotations have it, never a text."""

_ANNOTATIONS: tuple[Entry, ...] = (
    a_class("typing:Any", REFERENCE, HASH, why="a word of annotations", source="Lib/typing.py Any"),
    *values("typing", _SPECIAL, why="a word of annotations", source="Lib/typing.py"),
    a_function(
        "_operator:getitem",
        call=Args(
            (_SUBSCRIBED, Either((_TYPE, Each(("tuple",), Either((_TYPE, Each(("list",), _TYPE))))))),
            otherwise=Args(
                (Global(("typing:Literal",)), Either((TEXT, WHOLE, Each(("tuple",), Either((TEXT, WHOLE))))))
            ),
        ),
        effect=Effect(returns=MADE, of="typing:_GenericAlias"),
        why="an annotation out of types; of a text it would make code",
        source="Lib/typing.py _SpecialForm.__getitem__, _type_check; Lib/typing.py ForwardRef compiles texts",
    ),
    a_class("typing:_GenericAlias", HASH, why="made by getitem", source="Lib/typing.py _GenericAlias.__hash__"),
    a_class(
        "types:GenericAlias",
        CALL,
        HASH,
        call=Args((_TYPE, Either((_TYPE, Each(("tuple",), _TYPE))))),
        why="an annotation out of types",
        source="Objects/genericaliasobject.c ga_new",
    ),
)

_UNIONS: tuple[Entry, ...] = (
    a_function(
        "_functools:reduce",
        call=Args((Global(("_operator:or_",)), Each(("tuple", "list"), _TYPE))),
        effect=Effect(returns=MADE, of="types:UnionType"),
        why="how a union of types is saved: joins types, and no other function",
        source="Lib/copyreg.py pickle_union",
    ),
    a_class("types:UnionType", HASH, why="made of types", source="Objects/unionobject.c union_hash"),
    a_class("types:NoneType", HASH, why="the class of a constant", source="Objects/object.c"),
)

ENTRIES: tuple[Entry, ...] = (
    *_ZONES,
    *_LOG,
    *_NUMBERS,
    *_RECORDS,
    *_HOLDERS,
    *_ANNOTATIONS,
    *_UNIONS,
    *twins(_UNIONS[:1], "functools"),
)
