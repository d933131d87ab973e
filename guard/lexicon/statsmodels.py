"""statsmodels' names that no criteria judge. Sources are files of statsmodels 0.15 unless a version is stated.

Its state space models are compiled: they check the shapes of their system's matrices, and believe those of the arrays
that a state sets, into which they point when they are run; SECURITY.md says so.
"""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry, statsmodels_classes
from guard.lexicon.numpy import ARRAY
from guard.lexicon.patterns import Args, Between, Either, Fields, Instance, Literal, Mapped, Matching, Of
from guard.lexicon.rows import BUILD, CALL, FILL, HASH, NEW, REFERENCE, a_class

NUMBER: Final = Of(("int", "float", "bool"))
NOTHING: Final = Literal((None,))
TEXT: Final = Of(("str",))
_SPACE = "statsmodels.tsa.statespace"
_VALUE = Either((ARRAY, NUMBER, NOTHING, Instance(("builtins:complex", "numpy:generic"))))
_SIZE = Between(0, 1 << 14)
_SMALL = Between(-1, 1)


def _made(module: str, name: str) -> Instance:
    return Instance(tuple(f"{_SPACE}.{module}:{kind}{name}" for kind in "sdcz"))


_SYSTEM, _FILTER = _made("_representation", "Statespace"), _made("_kalman_filter", "KalmanFilter")
_COMPILED: tuple[Entry, ...] = tuple(
    a_class(
        f"{_SPACE}.{module}:{kind}{name}",
        CALL,
        BUILD,
        HASH,
        REFERENCE,
        call=call,
        state=Mapped(TEXT, _VALUE),
        why="arrays and other such objects, typed as they are given; kept as a type by each model",
        source=f"statsmodels/tsa/statespace/{module}.pyx.in {name}.__init__, __setstate__",
    )
    for module, name, call in (
        ("_representation", "Statespace", Args((ARRAY,) * 8, (_SMALL,))),
        ("_kalman_filter", "KalmanFilter", Args((_SYSTEM,), rest=NUMBER)),
        ("_kalman_smoother", "KalmanSmoother", Args((_SYSTEM, _FILTER), rest=NUMBER)),
        ("_simulation_smoother", "SimulationSmoother", Args((_SYSTEM,), rest=NUMBER)),
        ("_cfa_simulation_smoother", "CFASimulationSmoother", Args((_SYSTEM,), rest=NUMBER)),
    )
    for kind in "sdcz"
)
_INITIAL: tuple[Entry, ...] = tuple(
    a_class(
        f"{_SPACE}._initialization:{kind}Initialization",
        CALL,
        BUILD,
        HASH,
        REFERENCE,
        call=Args((_SIZE,), (Either((ARRAY, NOTHING)), Either((ARRAY, NOTHING)), NUMBER)),
        state=Mapped(TEXT, _VALUE),
        why="arrays of as many states as it is told",
        source="statsmodels/tsa/statespace/_initialization.pyx.in",
    )
    for kind in "sdcz"
)
_RESULTS: tuple[Entry, ...] = tuple(
    a_class(
        f"{_SPACE}.{module}:{name}",
        NEW,
        BUILD,
        HASH,
        REFERENCE,
        why="attributes; kept as a type by each model, and made of one: it copies the arrays that it finds there",
        source=f"statsmodels/tsa/statespace/{module}.py {name}.__init__",
    )
    for module, name in (
        ("representation", "FrozenRepresentation"),
        ("kalman_filter", "FilterResults"),
        ("kalman_smoother", "SmootherResults"),
        ("simulation_smoother", "SimulationSmoothResults"),
    )
)

_BUNCH: tuple[Entry, ...] = (
    a_class(
        "statsmodels.tools.tools:Bunch",
        NEW,
        BUILD,
        FILL,
        state=Either((Fields(()), Instance(("statsmodels.tools.tools:Bunch",)))),
        keys=Matching(r"(?!__)[A-Za-z_][A-Za-z0-9_]*"),
        why="a dict that is its own dictionary of attributes, so that no key may be a dunder",
        source="statsmodels/tools/tools.py Bunch",
    ),
)

ENTRIES: tuple[Entry, ...] = (*_COMPILED, *_INITIAL, *_RESULTS, *_BUNCH)
FAMILIES = statsmodels_classes.FAMILIES
