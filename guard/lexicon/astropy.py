"""astropy's units and quantities, versions 5 to 8. Sources are files of astropy 8.0.

A unit that the process knows by its name is that very unit, and takes the state that the file gives it: a file may
rename units of the process (SECURITY.md). Tables hand whatever is in their columns to numpy: not admitted.
"""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry
from guard.lexicon.numpy import ARRAY_STATE
from guard.lexicon.patterns import (
    Args,
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
from guard.lexicon.rows import BUILD, NEW, a_class, a_function

NOTHING: Final = Literal((None,))
_NAME = Matching(r"[^\W\d_]?[^\W]{1,40}|[^\s]{1,4}")
_CORE = "astropy.units.core"
_IRREDUCIBLE = (f"{_CORE}:IrreducibleUnit", "astropy.units.function.mixin:IrreducibleFunctionUnit")
_NAMED = (f"{_CORE}:Unit", f"{_CORE}:PrefixUnit", "astropy.units.function.mixin:RegularFunctionUnit")
_LOGARITHMIC = tuple(
    f"astropy.units.function.logarithmic:{name}" for name in ("LogUnit", "MagUnit", "DexUnit", "DecibelUnit")
)
_UNITS = (*_IRREDUCIBLE, *_NAMED, f"{_CORE}:CompositeUnit", *_LOGARITHMIC)
UNIT: Final = Instance(_UNITS)
_LABELS = "_names _short_names _long_names _format __doc__ _represents".split()
_ARRAYS = (
    "astropy.units.quantity:Quantity",
    "astropy.coordinates.angles:Angle",
    "astropy.coordinates.angles.core:Angle",
    "astropy.coordinates.angles:Latitude",
    "astropy.coordinates.angles.core:Latitude",
    "astropy.coordinates.angles:Longitude",
    "astropy.coordinates.angles.core:Longitude",
)

ENTRIES: tuple[Entry, ...] = (
    a_function(
        f"{_CORE}:_recreate_irreducible_unit",
        call=Args((Global(_IRREDUCIBLE), Each(("list",), _NAME), Of(("bool",)))),
        effect=Effect((NewStep(0),), returns="result"),
        why="the unit that the process knows by this name, or a new one",
        source="astropy/units/core.py _recreate_irreducible_unit",
    ),
    *(
        a_class(
            name,
            NEW,
            BUILD,
            call=Args(),
            state=Mapped(Literal(tuple(_LABELS)), Either((Plain(), UNIT))),
            why="names, a text about it, and what it stands for",
            source="astropy/units/core.py NamedUnit, UnitBase.__getstate__",
        )
        for name in (*_IRREDUCIBLE, *_NAMED)
    ),
    a_class(
        f"{_CORE}:CompositeUnit",
        NEW,
        BUILD,
        call=Args(),
        state=Fields(
            (
                ("_bases", Each(("list",), UNIT)),
                ("_powers", Each(("list",), Either((Of(("int", "float")), Instance(("fractions:Fraction",)))))),
            )
        ),
        why="units, their powers and a factor",
        source="astropy/units/core.py CompositeUnit",
    ),
    *(
        a_class(
            name,
            NEW,
            BUILD,
            call=Args(),
            state=Fields((("_physical_unit", UNIT), ("_function_unit", UNIT))),
            why="two units",
            source="astropy/units/function/core.py FunctionUnitBase",
        )
        for name in _LOGARITHMIC
    ),
    *(
        a_class(
            name,
            NEW,
            BUILD,
            call=Args(),
            state=Row((ARRAY_STATE, Fields((("_unit", UNIT), ("info", Either(())))))),
            why="an array of numbers with a unit",
            source="astropy/units/quantity.py Quantity.__setstate__",
        )
        for name in _ARRAYS
    ),
)
