"""What the conditions on Python's own values and on data libraries are for: none of these programs is clean.

The programs are put together by hand, for the libraries that they name need not be installed.
"""

from __future__ import annotations

import pytest

import guard


def name(full: str) -> bytes:
    """A global."""
    module, _, qualified = full.partition(":")
    return text(module) + text(qualified) + b"\x93"


def text(value: str) -> bytes:
    return b"X" + len(value.encode()).to_bytes(4, "little") + value.encode()


def number(value: int) -> bytes:
    return b"\x8a\x09" + value.to_bytes(9, "little", signed=True)


def raw(value: bytes) -> bytes:
    return b"B" + len(value).to_bytes(4, "little") + value


def row(*items: bytes) -> bytes:
    return b"(" + b"".join(items) + b"t"


def several(*items: bytes) -> bytes:
    return b"(" + b"".join(items) + b"l"


def fields(**items: bytes) -> bytes:
    return b"(" + b"".join(text(key) + value for key, value in items.items()) + b"d"


def call(full: str, *args: bytes) -> bytes:
    return name(full) + row(*args) + b"R"


def new(full: str, *args: bytes) -> bytes:
    return name(full) + row(*args) + b"\x81"


def built(made: bytes, state: bytes) -> bytes:
    return made + state + b"b"


def verdict(program: bytes) -> str:
    return str(guard.scan(b"\x80\x04" + program + b".", name="a.pkl").verdict)


NONE, TRUE = b"N", b"\x88"
THING = built(call("types:SimpleNamespace"), fields(shape=NONE))
POINTER = fields(data=row(number(4096), b"\x89"), typestr=text("|O"), shape=row(number(1)))
DTYPE = built(
    call("numpy:dtype", text("O8"), b"\x89", TRUE),
    row(number(3), text("|"), NONE, NONE, NONE, number(-1), number(-1), number(63)),
)
ARRAY = built(
    call("numpy._core.multiarray:_reconstruct", name("numpy:ndarray"), row(number(0)), raw(b"b")),
    row(number(1), row(number(1)), DTYPE, b"\x89", several(text("__array_interface__"))),
)
INDEX = call("pandas.core.indexes.base:_new_Index", name("pandas:Index"), fields(data=ARRAY, name=NONE))
BLOCK = call("pandas._libs.internals:_unpickle_block", ARRAY, call("builtins:slice", number(0), number(1)), number(1))
METADATA = built(new("omegaconf.base:ContainerMetadata"), fields(ref_type=name("typing:Any")))
INT8 = call("pyarrow.lib:type_for_alias", text("int8"))
BUFFER = call("pyarrow.lib:py_buffer", raw(b"x"))

HONEST = {
    "an index": INDEX,
    "a block": BLOCK,
    "a time zone": call("zoneinfo:ZoneInfo", text("America/Argentina/Buenos_Aires")),
    "a time zone by the way in which it is saved": name("builtins:getattr")
    + row(name("zoneinfo:ZoneInfo"), text("_unpickle"))
    + b"R"
    + row(text("Etc/GMT+5"), number(1))
    + b"R",
    "a method as a factory": call(
        "collections:defaultdict", call("builtins:getattr", name("builtins:dict"), text("keys"))
    ),
    "a configuration": built(
        new("omegaconf.dictconfig:DictConfig"), fields(_metadata=METADATA, _content=fields(), _parent=NONE)
    ),
    "a column": call(
        "pyarrow.lib:_restore_array", row(INT8, number(1), number(0), number(0), several(NONE, BUFFER), several(), NONE)
    ),
    "a list of a class": call(
        "copyreg:_reconstructor", name("nltk.tree.tree:Tree"), name("builtins:list"), several(text("x"))
    ),
}

ATTACKS = {
    # Python's own
    "a method that is kept is called": call("builtins:getattr", text("{0.__class__}"), text("format"))
    + row(THING)
    + b"R",
    "a method of a class that is kept is a factory": call(
        "collections:defaultdict", call("builtins:getattr", name("builtins:str"), text("format"))
    ),
    "a method of an instance": call("builtins:getattr", THING, text("shape")),
    "the dictionary of a class": call("builtins:getattr", name("builtins:str"), text("__dict__")),
    "a method through a name that is none": call("builtins:getattr", name("zoneinfo:ZoneInfo"), text("__init__")),
    "a caller of any method": call("operator:methodcaller", text("__reduce__")),
    "a caller of a method with an instance": call("operator:methodcaller", text("split"), THING),
    "a getter of dunders": call("operator:attrgetter", text("a.__class__")),
    "an item of anything": call("_operator:getitem", fields(a=NONE), text("a")),
    "an annotation of a text": call("_operator:getitem", name("typing:List"), text("__import__('os')")),
    "a sum of functions": call("_functools:reduce", name("_operator:add"), row(name("builtins:int"))),
    "a partial of what is only kept": built(
        call("functools:partial", name("pandas:DataFrame")), row(name("pandas:DataFrame"), row(), fields(), NONE)
    ),
    "a frame as a factory": call("collections:defaultdict", name("pandas:Series")),
    "a partial of an instance that answers to names": built(
        call("functools:partial", name("numpy:float64")), row(name("numpy:float64"), row(THING), fields(), NONE)
    ),
    "a time zone outside the database": call("zoneinfo:ZoneInfo", text("Europe/../../../etc/passwd")),
    "a time zone that is a hidden file": call("zoneinfo:ZoneInfo._unpickle", text(".ssh"), number(1)),
    "a time zone by an absolute name": call("pytz:_p", text("/etc/passwd")),
    "a time zone that opens a file": call("dateutil.tz.tz:tzfile", text("guard-was-here")),
    "a logger's handlers": built(call("logging:getLogger", text("a")), fields(handlers=several(THING))),
    "a buffer whose end is another's": built(
        new("_io:BytesIO"), row(raw(b"x"), number(0), fields(close=name("builtins:list")))
    ),
    "an error's arguments without end": built(
        call("builtins:ValueError"), fields(args=call("builtins:range", number(1 << 40)))
    ),
    "a dictionary rebuilt with a dunder": call(
        "copyreg:_reconstructor",
        name("collections:OrderedDict"),
        name("builtins:dict"),
        fields(__array_interface__=POINTER),
    ),
    "a tuple rebuilt past its conditions": call(
        "copyreg:_reconstructor",
        name("torch.ao.quantization.qconfig:QConfig"),
        name("builtins:tuple"),
        row(name("builtins:int"), name("builtins:int")),
    ),
    "another state than the base's": call(
        "copyreg:_reconstructor", name("nltk.tree.tree:Tree"), name("builtins:list"), text("x")
    ),
    "a function of code out of types": call("cloudpickle.cloudpickle:_builtin_type", text("CodeType")),
    # pandas
    "an index of an instance": call(
        "pandas.core.indexes.base:_new_Index", name("pandas:Index"), fields(data=THING, name=NONE)
    ),
    "an index of a series, which answers to a pointer's name": call(
        "pandas.core.indexes.base:_new_Index", name("pandas:Index"), fields(data=new("pandas:Series"))
    ),
    "another class than an index": call("pandas.core.indexes.base:_new_Index", name("types:SimpleNamespace"), fields()),
    "a block of an instance": call("pandas._libs.internals:_unpickle_block", THING, number(0), number(1)),
    "a manager of what are no blocks": call(
        "pandas.core.internals.managers:BlockManager", row(THING), several(INDEX, INDEX)
    ),
    "a frame whose index is set": built(
        new("pandas:DataFrame"), fields(_typ=text("dataframe"), index=several(number(1)))
    ),
    "an array of another class": call(
        "pandas._libs.arrays:__pyx_unpickle_NDArrayBacked", name("types:SimpleNamespace"), number(1), NONE
    ),
    "a frequency that is computed": built(
        new("pandas.arrays:DatetimeArray"), row(DTYPE, ARRAY, fields(freq=text("D")))
    ),
    "a column of an instance": built(new("pandas.arrays:ArrowExtensionArray"), fields(_pa_array=THING)),
    "a period of a long text": call("pandas:PeriodDtype", text("period[" + "D" * 99 + "]")),
    "an index that a stream fills again": INDEX
    + b"0"
    + fields(a=NONE)
    + b"q\x00"
    + b"0"
    + call("pandas.core.indexes.base:_new_Index", name("pandas:Index"), b"h\x00")
    + b"0h\x00"
    + text("data")
    + THING
    + b"s",
    # the others
    "a column longer than its buffers could be": call(
        "pyarrow.lib:_restore_array",
        row(INT8, number(1 << 50), number(0), number(0), several(NONE, BUFFER), several(), NONE),
    ),
    "a scalar of an instance": call("pyarrow.lib:scalar", THING, INT8),
    "an image that fills memory": built(
        new("PIL.Image:Image"),
        several(fields(), text("RGB"), row(number(1 << 20), number(1 << 20)), NONE, raw(b"")),
    ),
    "an image of an unknown mode": built(
        new("PIL.Image:Image"), several(fields(), text("x"), row(number(1), number(1)), NONE, raw(b""))
    ),
    "a pointer in a configuration": built(
        new("omegaconf.dictconfig:DictConfig"),
        fields(_metadata=METADATA, _content=fields(__array_interface__=new("omegaconf.nodes:AnyNode"))),
    ),
    "a configuration whose type is a text": built(
        new("omegaconf.base:ContainerMetadata"), fields(element_type=text("__import__('os')"))
    ),
    "a tree whose inside is set": new("nltk.tree.tree:Tree") + b"]q\x00a" + row(number(0), number(0)) + NONE + b"s",
    "a geometry of no bytes": call("shapely.io:from_wkb", THING),
    "a table hands its columns to numpy": built(new("astropy.table.table:Table"), row(fields(), fields())),
    "a unit's methods": built(
        call(
            "astropy.units.core:_recreate_irreducible_unit",
            name("astropy.units.core:IrreducibleUnit"),
            several(text("m")),
            TRUE,
        ),
        fields(to=name("builtins:list")),
    ),
    "a frame of polars'": built(new("polars.dataframe.frame:DataFrame"), raw(b"x")),
    "an expression of polars', which may hold a pickle": built(new("polars.expr.expr:Expr"), raw(b"x")),
    "a compiled pattern of regex": call("regex._regex:compile", text("a"), number(0), raw(b"\0")),
}


@pytest.mark.parametrize("program", HONEST)
def test_what_is_honest_is_clean(program: str) -> None:
    assert verdict(HONEST[program]) == "CLEAN"


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_is_not_clean(attack: str) -> None:
    assert verdict(ATTACKS[attack]) in {"SUSPICIOUS", "MALICIOUS"}
