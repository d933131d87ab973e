"""cloudpickle's own functions, as far as they make data. Sources are files of cloudpickle 3.1; 1.0 to 3 agree."""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry
from guard.lexicon.patterns import Args, Effect, HashStep, Literal, Of, ResolveStep
from guard.lexicon.rows import a_function

_SOURCE: Final = "cloudpickle/cloudpickle.py"
_DICT_VIEWS = ("_make_dict_keys", "_make_dict_values", "_make_dict_items")

_FUNCTIONS: tuple[Entry, ...] = (
    a_function(
        "cloudpickle.cloudpickle:_builtin_type",
        call=Args((Literal(("SimpleNamespace", "GenericAlias", "MappingProxyType", "NoneType", "UnionType")),)),
        effect=Effect((ResolveStep(0, 0, within="types"),), returns="result"),
        why="a class out of types by its name: these only",
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
