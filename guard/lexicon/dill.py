"""dill's names, as far as plain data needs them. Sources are files of dill 0.4.

dill, like cloudpickle, writes functions and classes of the user's own by value, as code that loading assembles: none
of it is admitted. What dill's ``find_class`` does beside (``__builtin__.__main__`` is the dictionary of ``__main__``,
``dill.dill`` is ``dill._dill``) changes no name into one that is admitted, so it needs no dialect of its own; neither
do the names that ``pandas.read_pickle`` renames, which are classes of pandas before and after.
"""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry
from guard.lexicon.numpy import ARRAY_STATE
from guard.lexicon.patterns import RESULT, Args, BuildStep, CallStep, ComputeStep, Effect, Global, Literal, Matching, Of
from guard.lexicon.rows import a_function, twins

_NAME: Final = Of(("str",))

_DILL: Final[tuple[Entry, ...]] = (
    a_function(
        "dill._dill:_load_type",
        call=Args((_NAME,)),
        effect=Effect((ComputeStep("dill-type"),), returns="result"),
        why="a type by its name in a table of dill's: what it is, is held against its own entry",
        source="dill/_dill.py _load_type, _reverse_typemap",
    ),
    a_function(
        "dill._dill:_eval_repr",
        call=Args((Matching(r"range\(-?[0-9]{1,18}, -?[0-9]{1,18}(?:, -?[0-9]{1,18})?\)|Ellipsis|NotImplemented"),)),
        effect=Effect(returns="opaque"),
        why="evaluates its argument: these texts only",
        source="dill/_dill.py _eval_repr",
    ),
    a_function(
        "dill._dill:_create_array",
        call=Args(
            (
                Global(("numpy.core.multiarray:_reconstruct", "numpy._core.multiarray:_reconstruct")),
                Of(("tuple",)),
                ARRAY_STATE,
            ),
            (Literal((None,)),),
        ),
        effect=Effect((CallStep(0, 1), BuildStep(RESULT, 2)), returns="result"),
        why="makes an array and sets its state, as numpy's own pickles do",
        source="dill/_dill.py _create_array",
    ),
)

ENTRIES: tuple[Entry, ...] = (*_DILL, *twins(_DILL, "dill.dill"))
