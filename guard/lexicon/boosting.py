"""XGBoost's, LightGBM's and CatBoost's names: sources are files of 3.2, 4.7 and 1.2.10, and of 1.7, 3.3 and 1.2.

A booster's state is its model, as bytes or as text, which the library's own parser in C++ reads when the file is
loaded. Those parsers are trusted as ``numpy`` is: SECURITY.md says so. A handle is a pointer that ``__del__`` frees, so
that nothing but a model may stand in its place.
"""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry, boosting_classes
from guard.lexicon.patterns import Fields, Of, Plain
from guard.lexicon.rows import BUILD, HASH, NEW, a_class
from guard.lexicon.states import NEVER

FLAG: Final = Of(("bool",))
_TEXT = Of(("str", "NoneType"))

_BOOSTERS: tuple[Entry, ...] = (
    a_class(
        "xgboost.core:Booster",
        NEW,
        BUILD,
        HASH,
        state=Fields((("handle", Of(("bytearray", "NoneType"))),)),
        why="XGBoost's own parser reads the bytes, and makes the handle that __del__ frees; the rest is kept",
        source="xgboost/core.py Booster.__setstate__, __del__ (1.7, 3.2); XGBoosterUnserializeFromBuffer",
    ),
    a_class(
        "lightgbm.basic:Booster",
        NEW,
        BUILD,
        HASH,
        state=Fields(
            (
                ("handle", _TEXT),
                ("_handle", _TEXT),
                ("network", FLAG),
                ("_network", FLAG),
                ("free_network", NEVER),
            )
        ),
        why="LightGBM's own parser reads the text, and makes the handle that __del__ frees; the rest is kept",
        source="lightgbm/basic.py Booster.__setstate__, __del__ (3.3, 4.7); LGBM_BoosterLoadModelFromString",
    ),
)
_CATBOOST: tuple[Entry, ...] = tuple(
    a_class(
        f"catboost.core:{name}",
        NEW,
        BUILD,
        state=Fields((("__model", Of(("bytes",))), ("_test_eval", Plain()), ("_test_evals", Plain()))),
        why="CatBoost's own parser reads the bytes; what is left of the state is kept as parameters",
        source="catboost/core.py _CatBoostBase.__setstate__ (1.2, 1.2.10)",
    )
    for name in ("CatBoost", "CatBoostClassifier", "CatBoostRegressor", "CatBoostRanker", "_CatBoostBase")
)

ENTRIES: tuple[Entry, ...] = (*_BOOSTERS, *_CATBOOST)
FAMILIES = boosting_classes.FAMILIES
