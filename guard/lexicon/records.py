"""Values of attrs, pydantic, msgspec and polars: the classes that people make with them are their own, and refused.

polars' frames and expressions are a stream of its own, in which Python's functions may be pickled: not admitted.
"""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry
from guard.lexicon.patterns import Args, Either, Fields, Instance, Literal, Of, Row
from guard.lexicon.rows import BUILD, CALL, HASH, NEW, REFERENCE, a_class, an_enum, values
from guard.lexicon.states import EXCEPTION, SEQUENCE, SLOTS

NOTHING: Final = Literal((None,))
TEXT: Final = Of(("str",))

_ATTRS = (
    "_InstanceOfValidator _MatchesReValidator _OptionalValidator _InValidator _IsCallableValidator _DeepIterable "
    "_DeepMapping _NumberValidator _MaxLengthValidator _MinLengthValidator _SubclassOfValidator _NotValidator "
    "_OrValidator _AndValidator"
)
_EXCEPTIONS = (
    *(
        f"attr.exceptions:{name}"
        for name in (
            "FrozenError FrozenInstanceError FrozenAttributeError AttrsAttributeNotFoundError NotAnAttrsClassError "
            "DefaultAlreadySetError UnannotatedAttributeError PythonTooOldError"
        ).split()
    ),
    *(f"msgspec:{name}" for name in ("MsgspecError", "EncodeError", "DecodeError", "ValidationError")),
)

_ATTR_ROWS: tuple[Entry, ...] = (
    a_class(
        "attr._make:Factory",
        NEW,
        BUILD,
        state=SEQUENCE,
        why="two values, in slots",
        source="attr/_make.py Factory.__setstate__",
    ),
    an_enum("attr._make:_Nothing", why="a member by its value", source="attr/_make.py _Nothing"),
    *(
        a_class(
            f"attr.validators:{name}",
            NEW,
            BUILD,
            state=SLOTS,
            why="values in slots, called when something is validated",
            source="attr/validators.py; attr/_make.py slots_setstate",
        )
        for name in _ATTRS.split()
    ),
    *(
        a_class(
            name,
            NEW,
            CALL,
            REFERENCE,
            BUILD,
            HASH,
            state=EXCEPTION,
            why="keeps its arguments and attributes",
            source="attr/exceptions.py; msgspec/_core.c",
        )
        for name in _EXCEPTIONS
    ),
)

_URLS = (
    "AnyUrl AnyHttpUrl HttpUrl FileUrl AnyWebsocketUrl WebsocketUrl FtpUrl PostgresDsn CockroachDsn AmqpDsn RedisDsn "
    "MongoDsn KafkaDsn NatsDsn MySQLDsn MariaDBDsn ClickHouseDsn SnowflakeDsn"
)
_CORE = ("pydantic_core._pydantic_core:Url", "pydantic_core._pydantic_core:MultiHostUrl")

_PYDANTIC_ROWS: tuple[Entry, ...] = (
    *(
        a_class(
            f"pydantic.types:{name}",
            NEW,
            BUILD,
            call=Args(),
            why="a value that is not shown",
            source="pydantic/types.py SecretStr",
        )
        for name in ("Secret", "SecretStr", "SecretBytes")
    ),
    *(
        a_class(
            f"pydantic.networks:{name}",
            NEW,
            BUILD,
            call=Args(optional=(TEXT,)),
            state=Either((Fields((("_url", Instance(_CORE)),)), Row((NOTHING, Fields(()))))),
            why="a text with its parts in slots (pydantic 1), or a URL of its core (pydantic 2)",
            source="pydantic/networks.py AnyUrl.__new__ (1.10), _BaseUrl (2.14)",
        )
        for name in _URLS.split()
    ),
    *(
        a_class(name, NEW, HASH, call=Args((TEXT,)), why="parses a URL", source="pydantic-core src/url.rs")
        for name in _CORE
    ),
    *values("pydantic_core._pydantic_core", "PydanticUndefined", why="a constant", source="pydantic-core src/lib.rs"),
)

_MSGSPEC_ROWS: tuple[Entry, ...] = (
    a_class(
        "msgspec:Raw",
        CALL,
        HASH,
        call=Args(optional=(Of(("bytes", "str")),)),
        why="bytes",
        source="msgspec/_core.c Raw_new",
    ),
    *values("msgspec._core", "UNSET NODEFAULT", why="a constant", source="msgspec/_core.c"),
)

_SIMPLE = (
    "Boolean Int8 Int16 Int32 Int64 Int128 UInt8 UInt16 UInt32 UInt64 Float32 Float64 Utf8 String Binary Date Time "
    "Null Unknown"
)
_NESTED = "List Array Struct Field Datetime Duration Decimal"

_POLARS_ROWS: tuple[Entry, ...] = (
    *(
        a_class(
            f"polars.datatypes.classes:{name}",
            NEW,
            REFERENCE,
            why="a type without parameters",
            source="polars/datatypes/classes.py",
        )
        for name in _SIMPLE.split()
    ),
    *(
        a_class(
            f"polars.datatypes.classes:{name}",
            NEW,
            BUILD,
            why="a type with parameters, as attributes",
            source="polars/datatypes/classes.py",
        )
        for name in _NESTED.split()
    ),
)

ENTRIES: tuple[Entry, ...] = (*_ATTR_ROWS, *_PYDANTIC_ROWS, *_MSGSPEC_ROWS, *_POLARS_ROWS)
