"""cloudpickle's own functions, as far as they make data. Sources are files of cloudpickle 3.1; 1.0 to 3 agree."""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry
from guard.lexicon.patterns import Args, ComputeStep, Effect, HashStep, Of
from guard.lexicon.rows import a_function

_SOURCE: Final = "cloudpickle/cloudpickle.py"
_DICT_VIEWS = ("_make_dict_keys", "_make_dict_values", "_make_dict_items")

_FUNCTIONS: tuple[Entry, ...] = (
    a_function(
        "cloudpickle.cloudpickle:_builtin_type",
        call=Args((Of(("str",)),)),
        effect=Effect((ComputeStep("types-attribute"),), returns="result"),
        why="an attribute of the module types: what it is, is held against its own entry",
        source=f"{_SOURCE} _builtin_type",
    ),
    *(
        a_function(
            f"cloudpickle.cloudpickle:{name}",
            call=Args((Of(("dict", "list")),), (Of(("bool",)),)),
            effect=Effect((HashStep(0),), returns="opaque"),
            why="a view of a dict that it makes of keys, values or items",
            source=f"{_SOURCE} {name}",
        )
        for name in _DICT_VIEWS
    ),
)

ENTRIES: tuple[Entry, ...] = _FUNCTIONS
