"""Python's functions as values, and the methods that pickles name: sources are files of CPython 3.11.

A function that is kept may be called later, by anyone, with anything that admitted means can make. So here stand pure
functions of their arguments, and such as call what they are given (``max(key=…)``): that can only be something which
may be called freely too. What looks attributes up by a text, imports (``str.encode`` looks for a codec's module),
changes a container that a condition may have looked into, or runs for as long as a number says, is not among them.
"""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry, Kind
from guard.lexicon.patterns import Args, Each, Global, Instance, Literal, Matching, Of, Pattern
from guard.lexicon.rows import CALL, HASH, REFERENCE, a_class

WHY: Final = "a pure function of its arguments"

_FUNCTIONS = {
    "builtins": "abs all any ascii bin callable chr divmod format hex isinstance issubclass max min oct ord "
    "repr round sorted sum",
    "_operator": "abs add and_ contains countOf eq floordiv ge gt index indexOf inv invert is_ is_not "
    "le lshift lt mod mul matmul ne neg not_ or_ pos rshift sub truediv truth xor",
    "math": "acos acosh asin asinh atan atan2 atanh ceil copysign cos cosh degrees dist erf erfc exp expm1 fabs floor "
    "fmod frexp fsum gamma gcd hypot isclose isfinite isinf isnan isqrt lcm ldexp lgamma log log10 log1p log2 modf "
    "nextafter radians remainder sin sinh sqrt tan tanh trunc ulp cbrt exp2",
    "cmath": "acos asin atan cos exp isclose isfinite isinf isnan log log10 phase polar rect sin sqrt tan",
    "statistics": "fmean geometric_mean harmonic_mean mean median median_grouped median_high median_low mode "
    "multimode pstdev pvariance quantiles stdev variance",
    "json": "dumps loads",
    "string": "capwords",
    "html": "escape unescape",
    "textwrap": "dedent fill indent shorten wrap",
    "time": "monotonic perf_counter process_time time time_ns",
    "unicodedata": "bidirectional category combining name normalize numeric",
    "urllib.parse": "quote quote_plus unquote unquote_plus",
    "shlex": "quote split join",
    "heapq": "nlargest nsmallest",
    "_bisect": "bisect_left bisect_right",
}
_METHODS = {
    "str": "capitalize casefold count endswith find index isalnum isalpha isascii isdecimal isdigit isidentifier "
    "islower isnumeric isprintable isspace istitle isupper join lower lstrip partition removeprefix removesuffix "
    "rfind rindex rpartition rsplit rstrip split splitlines startswith strip swapcase title upper __len__ __add__ "
    "__contains__ __getitem__ __eq__",
    "bytes": "count endswith find fromhex hex index join lower lstrip rstrip split startswith strip upper",
    "dict": "get items keys values fromkeys __getitem__ __contains__ __len__",
    "list": "count index __getitem__ __contains__ __len__",
    "tuple": "count index __getitem__ __contains__ __len__",
    "set": "difference intersection isdisjoint issubset issuperset symmetric_difference union __contains__ __len__",
    "frozenset": "difference intersection isdisjoint issubset issuperset symmetric_difference union __contains__ "
    "__len__",
    "int": "bit_length bit_count from_bytes __add__ __sub__ __mul__ __eq__ __lt__ __gt__",
    "float": "fromhex hex is_integer as_integer_ratio __add__ __sub__ __mul__ __truediv__ __eq__ __lt__ __gt__",
}
"""Methods of builtin types that change nothing."""

_DATES = {
    "date": "fromisoformat fromordinal fromtimestamp isoformat isoweekday strftime timetuple today toordinal weekday",
    "datetime": "combine date fromisoformat fromordinal fromtimestamp isoformat isoweekday now strftime time "
    "timestamp timetuple today toordinal utcnow weekday",
    "time": "fromisoformat isoformat strftime",
    "timedelta": "total_seconds",
}

_KEPT = {
    "str": "encode format format_map replace translate zfill ljust rjust center expandtabs maketrans __mod__ __mul__ "
    "__format__",
    "bytes": "decode replace translate maketrans __mod__ __mul__",
    "bytearray": "decode hex append extend find split",
    "dict": "update pop popitem setdefault clear copy __setitem__ __delitem__",
    "list": "append extend insert pop remove reverse sort clear copy __setitem__",
    "set": "add discard remove update pop clear copy",
    "int": "to_bytes __pow__ __mod__ __floordiv__",
    "float": "__pow__ __mod__",
}
"""Methods that pickles may name and instances may keep; what keeps them cannot be called while a file is loaded."""


def functions(names: dict[str, str], why: str, source: str) -> tuple[Entry, ...]:
    """Functions that may be passed around; names are separated by spaces."""
    return tuple(
        Entry(
            module=module,
            name=name,
            kind=Kind.FUNCTION,
            uses=frozenset({REFERENCE}),
            why=why,
            source=source,
        )
        for module, given in names.items()
        for name in given.split()
    )


def _of_types(names: dict[str, str]) -> dict[str, str]:
    return {"builtins": " ".join(f"{owner}.{one}" for owner, given in names.items() for one in given.split())}


# --- how pickle names a method: getattr(owner, name) ------------------------------------------------------------------


_LANGUAGES = (
    "Arabic Danish Dutch English Finnish French German Hungarian Italian Norwegian Porter Portuguese Romanian Russian "
    "Spanish Swedish"
)


def _bound(owner: Pattern, names: str) -> Args:
    return Args((owner, Literal(tuple(names.split()))))


BOUND: Final[tuple[Args, ...]] = (
    *(_bound(Of((kind,)), f"{_METHODS.get(kind, '')} {_KEPT.get(kind, '')}") for kind in {**_METHODS, **_KEPT}),
    *(_bound(Global((f"builtins:{kind}",)), names) for kind, names in _KEPT.items()),
    _bound(
        Instance(("random:Random",)),
        "random uniform gauss randint choice choices sample shuffle randrange getrandbits normalvariate betavariate "
        "expovariate triangular",
    ),
    _bound(Instance(("datetime:datetime", "datetime:date")), f"{_DATES['datetime']} strptime"),
    _bound(Global(("datetime:datetime",)), "strptime"),
    _bound(Instance(("re:Pattern",)), "findall finditer fullmatch match search split sub subn"),
    _bound(Instance(tuple(f"nltk.stem.snowball:{language}Stemmer" for language in _LANGUAGES.split())), "stem"),
    _bound(Instance(("collections:OrderedDict", "collections:defaultdict", "collections:Counter")), _METHODS["dict"]),
)
"""Methods of values: ``getattr('a,b', 'split')``. The result may be kept, and is nothing that can be called here."""

_SLICE = Instance(("builtins:slice",))
_ITEM = Of(("int", "str", "float", "bool", "NoneType", "bytes"))
_CALLED = (
    "capitalize casefold count decode encode endswith find get group groups hex index isalpha isdigit "
    "islower isoformat isspace isupper items join keys lower lstrip partition replace rfind rsplit rstrip split "
    "splitlines startswith strip strftime swapcase timestamp title total_seconds toordinal upper values weekday zfill"
)

_OPERATORS: tuple[Entry, ...] = (
    a_class(
        "operator:itemgetter",
        CALL,
        HASH,
        call=Args((_ITEM,), rest=_ITEM, otherwise=Args((_SLICE,), otherwise=Args((Each(("tuple",), _ITEM),)))),
        why="keeps keys that are constants",
        source="Modules/_operator.c itemgetter_new",
    ),
    a_class(
        "operator:attrgetter",
        CALL,
        HASH,
        call=Args(
            (Matching(r"[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z][A-Za-z0-9_]*)*"),),
            rest=Matching(r"[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z][A-Za-z0-9_]*)*"),
        ),
        why="keeps names of attributes without a leading underscore, reads them of what it is called with",
        source="Modules/_operator.c attrgetter_new",
    ),
    a_class(
        "operator:methodcaller",
        CALL,
        HASH,
        call=Args((Literal(tuple(_CALLED.split())),), rest=_ITEM),
        why="keeps the name of a method that texts, dicts and dates have and that changes nothing, and constants",
        source="Modules/_operator.c methodcaller_new",
    ),
)

ENTRIES: tuple[Entry, ...] = (
    *functions(
        _FUNCTIONS,
        WHY,
        "C sources of builtins, _operator and math; Lib/statistics.py, json, html, textwrap, shlex, urllib/parse.py",
    ),
    *functions(_of_types(_METHODS), "a builtin type's method that changes nothing", "Objects/*.c"),
    *functions(
        {"datetime": " ".join(f"{owner}.{one}" for owner, given in _DATES.items() for one in given.split())},
        "computes dates; asks the clock",
        "Modules/_datetimemodule.c",
    ),
    *_OPERATORS,
)
