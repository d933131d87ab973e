"""Time zones and differences of dateutil (2.8 to 4) and pytz: numbers as attributes, or a key of the database."""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry
from guard.lexicon.patterns import (
    MADE,
    Args,
    Between,
    Effect,
    Either,
    Fields,
    Global,
    Instance,
    Literal,
    Of,
    Plain,
    Row,
)
from guard.lexicon.python_objects import ZONE
from guard.lexicon.rows import BUILD, CALL, HASH, NEW, a_class, a_function

NOTHING: Final = Literal((None,))
WHOLE: Final = Of(("int", "bool"))
TEXT: Final = Of(("str",))

_TZ = "dateutil.tz.tz"
_FILES = (f"{_TZ}:tzfile", "dateutil.tz._tzfile:tzfile")
_KEEPING = tuple(f"{_TZ}:{name}" for name in ("tzutc", "tzlocal", "tzoffset", "tzrange", "tzstr"))
_PYTZ = ("pytz:UTC", "pytz.tzinfo:DstTzInfo", "pytz:_FixedOffset")
ZONES: Final = ("datetime:timezone", "zoneinfo:ZoneInfo", *_KEEPING, *_FILES, *_PYTZ)
"""Classes of time zones."""
RELATIVE: Final = ("dateutil.relativedelta:relativedelta",)

_OFFSET = Args(optional=(Either((NOTHING, TEXT)), Instance(("datetime:timedelta",))))
_SLOTS = Either((Row((NOTHING, Fields(()))), Fields(())))

_DATEUTIL: tuple[Entry, ...] = (
    *(
        a_class(
            name,
            NEW,
            CALL,
            BUILD,
            HASH,
            call=Args(optional=(Either((NOTHING, TEXT)), Instance(("datetime:timedelta",))))
            if "offset" in name
            else Args(),
            why="differences and names, as attributes",
            source="dateutil/tz/tz.py",
        )
        for name in _KEEPING
    ),
    *(
        a_class(
            name,
            CALL,
            BUILD,
            HASH,
            call=Args((NOTHING,), (Either((NOTHING, TEXT)),)),
            why="without a file object it opens none: the second argument is a name to be kept",
            source="dateutil/tz/tz.py tzfile.__init__, __reduce_ex__ (2.8)",
        )
        for name in _FILES
    ),
    a_class(
        f"{_TZ}:_ttinfo",
        NEW,
        BUILD,
        state=Fields(()),
        why="sets those attributes that its slots name",
        source="dateutil/tz/tz.py _ttinfo.__setstate__",
    ),
    a_function(
        "dateutil.tz._tzfile:_unpickle",
        call=Args((Global(_FILES), Either((NOTHING, ZONE)), Either((NOTHING, TEXT)), Plain())),
        effect=Effect(returns=MADE, of=_FILES[0]),
        why="numbers and a rule that it parses; opens nothing",
        source="dateutil/tz/_tzfile.py _unpickle, _load_from_data (4.0)",
    ),
    a_class(
        RELATIVE[0],
        NEW,
        BUILD,
        why="numbers, as attributes",
        source="dateutil/relativedelta.py",
    ),
    a_class(
        "dateutil._common:weekday",
        NEW,
        CALL,
        BUILD,
        call=Args((WHOLE,), (Either((NOTHING, WHOLE)),)),
        state=_SLOTS,
        why="two numbers, in slots",
        source="dateutil/_common.py weekday",
    ),
    a_class("dateutil.rrule:rrule", NEW, BUILD, HASH, why="numbers, as attributes", source="dateutil/rrule.py rrule"),
    a_class("dateutil.rrule:rruleset", NEW, BUILD, HASH, why="rules, as attributes", source="dateutil/rrule.py"),
)

_MINUTES = Between(-1439, 1439)

_PYTZ_ROWS: tuple[Entry, ...] = (
    a_function(
        "pytz:_UTC",
        call=Args(),
        effect=Effect(returns=MADE, of="pytz:UTC"),
        why="a constant",
        source="pytz/__init__.py _UTC",
    ),
    a_function(
        "pytz:_p",
        call=Args((ZONE,), (WHOLE, WHOLE, TEXT)),
        effect=Effect(returns=MADE, of="pytz.tzinfo:DstTzInfo"),
        why="a zone of its own database under a key, which cannot lead out of it, and one of its differences",
        source="pytz/tzinfo.py unpickler; pytz/__init__.py timezone, open_resource",
    ),
    a_function(
        "pytz:FixedOffset",
        call=Args((_MINUTES,)),
        effect=Effect(returns=MADE, of="pytz:_FixedOffset"),
        why="a number of minutes",
        source="pytz/__init__.py FixedOffset",
    ),
    *(a_class(name, HASH, why="made by its function", source="pytz/__init__.py, tzinfo.py") for name in _PYTZ),
)

ENTRIES: tuple[Entry, ...] = (*_DATEUTIL, *_PYTZ_ROWS)
