"""Python's own names, as far as checkpoints need them. Sources are files of CPython 3.11 unless a version is stated."""

from __future__ import annotations

import functools
from typing import Final

from msgspec.structs import replace

from guard.facts import Use
from guard.lexicon import Entry, Kind, python_classes, python_functions, python_objects
from guard.lexicon.patterns import (
    MADE,
    Anything,
    Args,
    Between,
    ComputeStep,
    Each,
    Effect,
    Either,
    Global,
    HashStep,
    Instance,
    Literal,
    Mapped,
    Matching,
    NewStep,
    Of,
    Pattern,
    Persistent,
    Plain,
    Row,
)
from guard.lexicon.python_functions import BOUND
from guard.lexicon.rows import BUILD, CALL, FILL, HASH, NEW, REFERENCE, a_class, a_function, twins, values
from guard.lexicon.states import KEPT_TYPES

NOTHING: Final = Literal((None,))
TEXT: Final = Of(("str",))
WHOLE: Final = Of(("int", "bool"))
NUMBER: Final = Of(("int", "bool", "float"))
BYTES: Final = Of(("bytes",))
CONTAINER: Final = Of(("list", "tuple", "set", "frozenset", "dict"))
ITEMS: Final = Of(("list", "tuple", "set", "frozenset", "dict", "str", "bytes", "bytearray"))
"""What has as many items as the file has given it: a range has any number, a tensor with a stride of zero too."""
COLLECTED: Final = Either(
    (
        ITEMS,
        Instance(("collections:OrderedDict", "collections:defaultdict", "collections:Counter", "collections:deque")),
    )
)
REFERABLE: Final = Global(admitted=Use.REFERENCE, but=KEPT_TYPES)
"""What may be called freely; ``numpy.ndarray`` is kept as a type, and makes pointers of bytes where it is called."""
EMPTY_DICT: Final = Mapped(Literal(()), Anything())
"""A dict none of whose keys can be met: the empty one."""


GIVEN: Final = Either(
    (
        Plain(),
        REFERABLE,
        Instance(
            (
                "functools:partial",
                "operator:itemgetter",
                "operator:attrgetter",
                "operator:methodcaller",
                "numpy:ndarray",
                "numpy:generic",
                "numpy:dtype",
                "datetime:datetime",
                "datetime:date",
                "datetime:timedelta",
                "decimal:Decimal",
                "fractions:Fraction",
                "pathlib:PosixPath",
                "pathlib:WindowsPath",
                "re:Pattern",
            )
        ),
    )
)
"""What a partial may hand on: what may be called freely, and values with no attributes of the file's choice."""
KEY: Final = Either(
    (
        Matching(r"(?s:(?!__).*)"),
        Of(("NoneType", "bool", "int", "float", "bytes", "tuple", "frozenset")),
        Instance(),
        Persistent(),
        Global(admitted=Use.HASH),
    )
)
"""Anything but a dunder, or a text that is not known."""
_PAIRS: Final = Either(
    (
        Of(("NoneType",)),
        Mapped(KEY, Anything()),
        Each(
            ("list", "tuple"),
            Either((Each(("list",), Either((KEY, Of(("list", "dict", "set", "bytearray"))))), Row((KEY, Anything())))),
        ),
    )
)


def _maybe(pattern: Pattern) -> Either:
    return Either((pattern, NOTHING))


_BOUND = Either((Plain(), Instance(("numpy:generic",))))

_BUILTIN_VALUES = values(
    "builtins", "Ellipsis NotImplemented", why="a constant", source="Objects/sliceobject.c, Objects/object.c"
)

_BUILTINS: tuple[Entry, ...] = (
    a_class(
        "builtins:object",
        NEW,
        CALL,
        REFERENCE,
        HASH,
        why="has no state, and takes no arguments",
        source="Objects/typeobject.c",
    ),
    a_class(
        "builtins:int",
        CALL,
        REFERENCE,
        HASH,
        effect=Effect(returns="int"),
        why="converts; may call __int__ or __index__ of an admitted instance",
        source="Objects/longobject.c long_new",
    ),
    a_class(
        "builtins:bool",
        CALL,
        REFERENCE,
        HASH,
        effect=Effect(returns="bool"),
        why="tests",
        source="Objects/boolobject.c",
    ),
    a_class(
        "builtins:float",
        CALL,
        REFERENCE,
        HASH,
        effect=Effect(returns="float"),
        why="converts",
        source="Objects/floatobject.c",
    ),
    a_class(
        "builtins:str",
        CALL,
        REFERENCE,
        HASH,
        call=Args(
            optional=(
                Of(("NoneType", "bool", "int", "float", "str", "bytes", "bytearray")),
                Literal(("latin1", "latin-1", "ascii", "utf-8", "utf8")),
            )
        ),
        effect=Effect(returns="str"),
        why="converts; a container that holds itself twice, thirty times over, would be a text that fills memory",
        source="Objects/unicodeobject.c",
    ),
    a_class(
        "builtins:bytes",
        CALL,
        REFERENCE,
        HASH,
        call=Args(
            optional=(Either((CONTAINER, BYTES, TEXT)), Literal(("latin1", "latin-1", "ascii", "utf-8", "utf8")))
        ),
        effect=Effect((ComputeStep("bytes"),), returns="bytes"),
        why="copies bytes, small integers or encoded text; never a bare size",
        source="Objects/bytesobject.c bytes_new",
    ),
    a_class(
        "builtins:bytearray",
        CALL,
        call=Args(
            optional=(Either((CONTAINER, BYTES, TEXT)), Literal(("latin1", "latin-1", "ascii", "utf-8", "utf8")))
        ),
        effect=Effect((ComputeStep("bytearray"),), returns="bytearray"),
        why="copies bytes, small integers or encoded text; never a bare size",
        source="Objects/bytearrayobject.c bytearray___init___impl, bytearray_reduce",
    ),
    a_class(
        "builtins:complex",
        CALL,
        HASH,
        call=Args(optional=(NUMBER, NUMBER)),
        why="two numbers",
        source="Objects/complexobject.c complex_new",
    ),
    a_class(
        "builtins:slice",
        CALL,
        HASH,
        call=Args((_BOUND,), (_BOUND, _BOUND)),
        why="keeps three values",
        source="Objects/sliceobject.c",
    ),
    a_class(
        "builtins:range",
        CALL,
        HASH,
        call=Args((WHOLE,), (WHOLE, WHOLE)),
        why="keeps three integers",
        source="Objects/rangeobject.c",
    ),
    a_class(
        "builtins:set",
        CALL,
        REFERENCE,
        FILL,
        call=Args(optional=(COLLECTED,)),
        effect=Effect((HashStep(0),), returns="set"),
        why="hashes and keeps its items",
        source="Objects/setobject.c set_init",
    ),
    a_class(
        "builtins:frozenset",
        CALL,
        REFERENCE,
        HASH,
        call=Args(optional=(COLLECTED,)),
        effect=Effect((HashStep(0),), returns="frozenset"),
        why="hashes and keeps its items",
        source="Objects/setobject.c frozenset_new",
    ),
    a_class(
        "builtins:list",
        CALL,
        REFERENCE,
        call=Args(optional=(COLLECTED,)),
        effect=Effect(returns="list"),
        why="keeps its items",
        source="Objects/listobject.c",
    ),
    a_class(
        "builtins:tuple",
        CALL,
        REFERENCE,
        call=Args(optional=(COLLECTED,)),
        effect=Effect(returns="tuple"),
        why="keeps its items",
        source="Objects/tupleobject.c",
    ),
    a_class(
        "builtins:dict",
        CALL,
        REFERENCE,
        call=Args(optional=(COLLECTED,)),
        effect=Effect((HashStep(0, pairs=True),), returns="dict"),
        why="hashes and keeps its items",
        source="Objects/dictobject.c dict_update_common",
    ),
    a_class(
        "builtins:type",
        CALL,
        call=Args((Either((NOTHING, Global(("builtins:Ellipsis", "builtins:NotImplemented")))),)),
        effect=Effect(returns=MADE, of="types:NoneType"),
        why="the class of a constant, as NoneType is saved; three arguments would make a class",
        source="Objects/object.c, Lib/pickle.py save_type",
    ),
)

_COLLECTIONS: tuple[Entry, ...] = (
    a_class(
        "collections:OrderedDict",
        CALL,
        REFERENCE,
        NEW,
        BUILD,
        FILL,
        call=Args(optional=(_PAIRS,)),
        keys=KEY,
        state=Mapped(Literal(("_metadata",)), Anything()),
        effect=Effect((HashStep(0, pairs=True),), returns=MADE),
        why="a dict; torch's modules answer names from it, so that no key may be a dunder; state dicts set _metadata",
        source="Objects/odictobject.c odict_init",
    ),
    a_class(
        "collections:Counter",
        CALL,
        REFERENCE,
        FILL,
        call=Args(optional=(COLLECTED,)),
        effect=Effect((HashStep(0),), returns=MADE),
        why="a dict that counts what it is given",
        source="Lib/collections/__init__.py Counter.__init__, update",
    ),
    a_class(
        "collections:defaultdict",
        CALL,
        REFERENCE,
        FILL,
        call=Args(optional=(Either((REFERABLE, NOTHING, Instance(("functools:partial",)))),)),
        why="calls its factory when a key is missing: one that may be called freely",
        source="Modules/_collectionsmodule.c defdict_missing",
    ),
    a_class(
        "collections:deque",
        CALL,
        REFERENCE,
        FILL,
        call=Args(optional=(COLLECTED, Of(("int", "NoneType")))),
        why="keeps its items; has no instance dictionary",
        source="Modules/_collectionsmodule.c deque_init",
    ),
)

_TENSOR_FUNCTIONS = (
    "relu relu_ tanh sigmoid exp log sin cos abs square sqrt softmax log_softmax selu celu prelu hardshrink "
    "cosine_similarity pairwise_distance add sub mul div true_divide floor_divide fmod pow matmul eq ne gt ge lt le "
    "bitwise_and bitwise_or bitwise_xor bitwise_not neg"
)

_ATTRIBUTES = (
    "_infer_parameters _lazy_load_hook _triangular_scale_fn _triangular2_scale_fn _exp_range_scale_fn _cosine_anneal "
    "_linear_anneal"
)

_METHODS = tuple(
    "forward forward_split_cat forward_slicing load_hook _gelu_python _gelu_tanh_python _mish_python "
    "softmax_attention element_attention".split()
)
"""Bound methods that modules keep as attributes of themselves: what wraps them has put them there."""

_READ: tuple[Args, ...] = (
    Args((Either((Global(admitted=Use.CALL), Global(admitted=Use.NEW), Instance())), TEXT), check="attribute-admitted"),
    Args((Instance(), Literal(_METHODS))),
    Args((Global(admitted=Use.NEW), Literal(("compute_default_rope_parameters",)))),
    Args((Global(("transformers.models.ibert.quant_modules:SymmetricQuantFunction",)), Literal(("apply",)))),
)
"""(owner, name) of which the lexicon knows what reading does: nothing but that."""

_LAZY_MODULES = (
    "torchaudio.transforms._transforms:PitchShift",
    "torch_geometric.nn.dense.linear:Linear",
    "torch.nn.modules.linear:LazyLinear",
    *(f"torch.nn.modules.batchnorm:LazyBatchNorm{n}d" for n in (1, 2, 3)),
    *(f"torch.nn.modules.instancenorm:LazyInstanceNorm{n}d" for n in (1, 2, 3)),
    *(f"torch.nn.modules.conv:LazyConv{kind}{n}d" for kind in ("", "Transpose") for n in (1, 2, 3)),
)

_BASES = ("list", "dict", "tuple", "str", "bytes", "int", "float")

_RECONSTRUCTION: tuple[Entry, ...] = (
    a_function(
        "_codecs:encode",
        call=Args((TEXT,), (Literal(("latin1", "latin-1", "ascii", "utf-8", "utf8")),)),
        effect=Effect((ComputeStep("encode"),), returns="bytes"),
        why="how bytes are saved below protocol 3; only codecs that are pure functions of the text",
        source="Modules/_codecsmodule.c _codecs_encode_impl",
    ),
    a_function(
        "copyreg:_reconstructor",
        call=Args(
            (Global(admitted=Use.NEW), Global(("builtins:object",)), NOTHING),
            otherwise=Args(
                (
                    Global(admitted=Use.NEW),
                    Global(tuple(f"builtins:{kind}" for kind in _BASES)),
                    Of(_BASES),
                ),
                check="reconstructed",
            ),
        ),
        effect=Effect((NewStep(0),), returns="result"),
        why="base.__new__(cls, state) and base.__init__(it, state): of a builtin, it takes what that takes",
        source="Lib/copyreg.py _reconstructor",
    ),
    a_function(
        "builtins:getattr",
        call=Args(
            (
                Either(
                    (
                        Global(
                            (
                                "torch._C:_VariableFunctionsClass",
                                "torch.optim.lr_scheduler:CyclicLR",
                                "torch.optim.swa_utils:SWALR",
                            )
                        ),
                        Instance(_LAZY_MODULES),
                    )
                ),
                Literal((*_TENSOR_FUNCTIONS.split(), *_ATTRIBUTES.split())),
            ),
            otherwise=functools.reduce(
                lambda rest, one: replace(one, otherwise=rest),
                (*BOUND, *_READ),
                Args((Global(kind=Kind.ENUM), Matching("[A-Za-z][A-Za-z0-9_]{0,80}"))),
            ),
        ),
        effect=Effect(returns="member"),
        why="how pickle names a method or an enumeration's member: these pairs, admitted names, a few of any instance",
        source=(
            "Lib/enum.py Enum.__reduce_ex__ (3.11); torch/csrc/autograd/python_torch_functions_manual.cpp (torch 2.13)"
        ),
    ),
    *(
        a_function(
            name,
            CALL,
            REFERENCE,
            effect=Effect(returns="int"),
            why=why,
            source=source,
        )
        for name, why, source in (
            ("builtins:len", "asks a length; may call __len__ of an instance", "Python/bltinmodule.c builtin_len"),
            ("builtins:hash", "hashes; may call __hash__ of an instance", "Python/bltinmodule.c builtin_hash"),
            ("zlib:adler32", "a checksum of bytes", "Modules/zlibmodule.c zlib_adler32_impl"),
            ("zlib:crc32", "a checksum of bytes", "Modules/zlibmodule.c zlib_crc32_impl"),
        )
    ),
    a_function(
        "copyreg:__newobj__",
        call=Args((Global(admitted=Use.NEW),)),
        effect=Effect((NewStep(0),), returns="result"),
        why="cls.__new__(cls)",
        source="Lib/copyreg.py __newobj__",
    ),
)

_DATETIME: tuple[Entry, ...] = tuple(
    a_class(
        f"datetime:{name}",
        CALL,
        REFERENCE,
        HASH,
        why="checks and keeps numbers",
        source=f"Modules/_datetimemodule.c {name}_new",
    )
    for name in ("date", "datetime", "time", "timedelta", "timezone")
)

_NUMBERS: tuple[Entry, ...] = (
    a_class(
        "decimal:Decimal",
        CALL,
        HASH,
        call=Args(optional=(Either((TEXT, NUMBER)),)),
        why="parses a number",
        source="Modules/_decimal/_decimal.c PyDecType_FromObjectExact",
    ),
    a_class(
        "fractions:Fraction",
        CALL,
        HASH,
        call=Args((WHOLE,), (WHOLE,)),
        why="two integers; text may hold an exponent that fills memory",
        source="Lib/fractions.py Fraction.__new__",
    ),
    a_class(
        "uuid:UUID",
        NEW,
        BUILD,
        HASH,
        state=Mapped(Literal(("int", "is_safe")), WHOLE),
        why="__setstate__ sets its integer, and looks is_safe up in an enumeration",
        source="Lib/uuid.py UUID.__setstate__",
    ),
)

_PATHS: tuple[Entry, ...] = tuple(
    a_class(
        f"pathlib:{name}",
        CALL,
        HASH,
        call=Args(rest=TEXT),
        why="splits text; touches no file until a method is called",
        source="Lib/pathlib.py PurePath.__new__, Path.__new__",
    )
    for name in ("PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath")
)

_REST: tuple[Entry, ...] = (
    a_class(
        "types:SimpleNamespace",
        CALL,
        REFERENCE,
        BUILD,
        call=Args(),
        why="attributes, nothing else",
        source="Objects/namespaceobject.c",
    ),
    *(
        a_class(
            f"ipaddress:{name}",
            CALL,
            HASH,
            call=Args((Either((TEXT, WHOLE)),)),
            why="parses an address",
            source=f"Lib/ipaddress.py {name}.__init__",
        )
        for name in ("IPv4Address", "IPv6Address", "IPv4Network", "IPv6Network", "IPv4Interface", "IPv6Interface")
    ),
    a_class(
        "random:Random",
        CALL,
        BUILD,
        HASH,
        call=Args(),
        state=Row((Between(2, 3), Each(("tuple",), WHOLE), Of(("float", "NoneType")))),
        why="takes integers; the C part checks their number and the position",
        source="Lib/random.py Random.setstate; Modules/_randommodule.c random_setstate",
    ),
    a_class(
        "argparse:Namespace",
        NEW,
        CALL,
        BUILD,
        call=Args(),
        why="attributes, nothing else",
        source="Lib/argparse.py Namespace",
    ),
    a_class(
        "functools:partial",
        CALL,
        BUILD,
        HASH,
        call=Args((REFERABLE,)),
        state=Row(
            (
                REFERABLE,
                Each(("tuple",), GIVEN),
                _maybe(Mapped(TEXT, Either((GIVEN, Each(("list", "tuple"), GIVEN))))),
                _maybe(EMPTY_DICT),
            )
        ),
        why="keeps a callable that may be called freely, and constants; a fourth item would replace its dictionary",
        source="Modules/_functoolsmodule.c partial_new, partial_setstate",
    ),
    a_function(
        "re:_compile",
        call=Args((Of(("str", "bytes")), Either((WHOLE, Instance(("re:RegexFlag",)))))),
        effect=Effect(returns=MADE, of="re:Pattern"),
        why="compiles a pattern; a slow one is slow when it is used",
        source="Lib/re/__init__.py _compile",
    ),
    a_class("re:Pattern", HASH, why="made by re._compile", source="Modules/_sre/sre.c pattern_hash"),
    a_class(
        "array:array",
        CALL,
        call=Args(
            (Matching("[bBuwhHiIlLqQfd]"),),
            (Either((Each(("list", "tuple"), NUMBER), BYTES)),),
            otherwise=Args((Literal(("u", "w")), Each(("list",), TEXT))),
        ),
        why="numbers, or the letters of a text",
        source="Modules/arraymodule.c array_new",
    ),
    a_function(
        "array:_array_reconstructor",
        call=Args((Global(("array:array",)), Matching("[bBuwhHiIlLqQfd]"), WHOLE, BYTES)),
        effect=Effect(returns=MADE, of="array:array"),
        why="checks its format code and copies numbers",
        source="Modules/arraymodule.c array__array_reconstructor_impl",
    ),
)

ENTRIES: tuple[Entry, ...] = (
    *_BUILTIN_VALUES,
    *_BUILTINS,
    *_COLLECTIONS,
    *_RECONSTRUCTION,
    *_DATETIME,
    *_NUMBERS,
    *_PATHS,
    *twins(_PATHS, "pathlib._local"),
    *_REST,
    *python_functions.ENTRIES,
    *python_objects.ENTRIES,
)

FAMILIES = python_classes.FAMILIES
