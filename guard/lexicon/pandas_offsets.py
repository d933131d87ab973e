"""pandas' times and offsets: native classes that take numbers. Sources are files of pandas 2.3 and 3.1."""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry
from guard.lexicon.dates import RELATIVE, ZONES
from guard.lexicon.patterns import MADE, Args, Each, Effect, Either, Fields, Instance, Literal, Matching, Of
from guard.lexicon.rows import BUILD, CALL, HASH, NEW, a_class, a_function

NOTHING: Final = Literal((None,))
WHOLE: Final = Of(("int", "bool"))
TEXT: Final = Of(("str",))
_STAMPS = ("pandas._libs.tslibs.timestamps:Timestamp", "pandas:Timestamp")
_DELTAS = ("pandas._libs.tslibs.timedeltas:Timedelta", "pandas:Timedelta")
_SPANS = ("pandas._libs.tslibs.period:Period", "pandas:Period")
DATED: Final = (
    *_STAMPS,
    *_DELTAS,
    *_SPANS,
    "pandas._libs.tslibs.nattype:NaTType",
    "datetime:datetime",
    "datetime:date",
    "datetime:timedelta",
)
POINT: Final = Either((Of(("int", "bool", "float")), Instance(DATED), Instance(("numpy:generic",))))

_MODULE = "pandas._libs.tslibs.offsets"
_PLAIN = (
    "Day Hour Minute Second Milli Micro Nano MonthEnd MonthBegin BusinessMonthEnd BusinessMonthBegin QuarterEnd "
    "QuarterBegin BQuarterEnd BQuarterBegin YearEnd YearBegin BYearEnd BYearBegin Week WeekOfMonth LastWeekOfMonth "
    "SemiMonthEnd SemiMonthBegin Easter FY5253 FY5253Quarter HalfYearEnd HalfYearBegin BHalfYearEnd BHalfYearBegin"
)
_CUSTOM = (
    "BusinessDay BusinessHour CustomBusinessDay CustomBusinessHour CustomBusinessMonthEnd CustomBusinessMonthBegin"
)
_OFFSETS = tuple(f"{_MODULE}:{name}" for name in f"{_PLAIN} {_CUSTOM} DateOffset".split())
OFFSET: Final = Instance((*_OFFSETS, "pandas:DateOffset"))
_GIVEN = Either(
    (
        NOTHING,
        WHOLE,
        Matching(r"[A-Za-z0-9 :]{0,40}"),
        Instance(("datetime:timedelta", "datetime:time", *_DELTAS, *RELATIVE)),
        Each(("tuple", "list"), Either((Instance(("numpy:generic", "datetime:time", *_STAMPS)), TEXT))),
    )
)

_OFFSET_ROWS: tuple[Entry, ...] = (
    *(
        a_class(
            f"{_MODULE}:{name}",
            CALL,
            HASH,
            call=Args(rest=Either((WHOLE, NOTHING, Literal(("nearest", "last"))))),
            why="numbers, which it checks",
            source="pandas/_libs/tslibs/offsets.pyx",
        )
        for name in _PLAIN.split()
    ),
    *(
        a_class(
            f"{_MODULE}:{name}",
            CALL,
            HASH,
            call=Args(rest=_GIVEN),
            why="numbers, days of the week and holidays, of which numpy makes a calendar",
            source="pandas/_libs/tslibs/offsets.pyx BusinessMixin, CustomBusinessDay.__init__",
        )
        for name in _CUSTOM.split()
    ),
    *(
        a_class(
            name,
            NEW,
            CALL,
            BUILD,
            HASH,
            call=Args(),
            state=Fields(
                (
                    ("_offset", Instance(("datetime:timedelta", *RELATIVE))),
                    ("n", WHOLE),
                    ("normalize", WHOLE),
                    ("_cache", Fields(())),
                )
            ),
            why="numbers by the names of units",
            source="pandas/_libs/tslibs/offsets.pyx RelativeDeltaOffset.__setstate__",
        )
        for name in (f"{_MODULE}:DateOffset", "pandas:DateOffset")
    ),
)

_TIME_ROWS: tuple[Entry, ...] = (
    a_function(
        "pandas._libs.tslibs.timestamps:_unpickle_timestamp",
        call=Args((WHOLE, Either((NOTHING, OFFSET)), Either((NOTHING, Instance(ZONES)))), (WHOLE,)),
        effect=Effect(returns=MADE, of=_STAMPS[0]),
        why="a number of units since 1970, and a time zone",
        source="pandas/_libs/tslibs/timestamps.pyx _unpickle_timestamp",
    ),
    a_function(
        "pandas._libs.tslibs.timedeltas:_timedelta_unpickle",
        call=Args((WHOLE, WHOLE)),
        effect=Effect(returns=MADE, of=_DELTAS[0]),
        why="a number of units",
        source="pandas/_libs/tslibs/timedeltas.pyx _timedelta_unpickle",
    ),
    *(
        a_function(
            f"pandas._libs.tslibs.nattype:{name}",
            call=Args((NOTHING,)),
            effect=Effect(returns=MADE, of="pandas._libs.tslibs.nattype:NaTType"),
            why="the constant for no time",
            source="pandas/_libs/tslibs/nattype.pyx",
        )
        for name in ("__nat_unpickle", "_nat_unpickle")
    ),
    a_class("pandas._libs.tslibs.nattype:NaTType", HASH, why="a constant", source="pandas/_libs/tslibs/nattype.pyx"),
    *(
        a_class(
            name,
            CALL,
            HASH,
            call=Args((WHOLE,), (Matching("[a-z]{1,12}"),)),
            why="a number of units; a text would be parsed",
            source="pandas/_libs/tslibs/timestamps.pyx, timedeltas.pyx",
        )
        for name in (*_STAMPS, *_DELTAS)
    ),
    *(
        a_class(
            name,
            CALL,
            HASH,
            call=Args((NOTHING, Either((OFFSET, Matching(r"[A-Za-z0-9-]{1,30}"))), WHOLE)),
            why="a number of spans since 1970, and their length",
            source="pandas/_libs/tslibs/period.pyx Period.__new__",
        )
        for name in _SPANS
    ),
)

ENTRIES: tuple[Entry, ...] = (*_OFFSET_ROWS, *_TIME_ROWS)
