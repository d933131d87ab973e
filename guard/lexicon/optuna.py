"""optuna's studies, trials, samplers and pruners, versions 3.1 to 5.0. Sources are files of optuna 5.0."""

from __future__ import annotations

from guard.lexicon import Entry, optuna_classes
from guard.lexicon.patterns import Args
from guard.lexicon.python_functions import functions
from guard.lexicon.rows import BUILD, HASH, NEW, REFERENCE, a_class

_FUNCTIONS = functions(
    {
        "optuna.samplers._tpe.sampler": "default_gamma default_weights hyperopt_default_gamma",
        "optuna.samplers._tpe._sampler": "default_gamma default_weights hyperopt_default_gamma",
    },
    "computes with a number",
    "optuna/samplers/_tpe/sampler.py",
)

_KEPT: tuple[Entry, ...] = (
    a_class(
        "optuna.samplers._tpe.parzen_estimator:_ParzenEstimator",
        NEW,
        BUILD,
        HASH,
        REFERENCE,
        call=Args(),
        why="attributes; samplers keep the class",
        source="optuna/samplers/_tpe/parzen_estimator.py _ParzenEstimator",
    ),
)

ENTRIES: tuple[Entry, ...] = (*_FUNCTIONS, *_KEPT)

FAMILIES = optuna_classes.FAMILIES
