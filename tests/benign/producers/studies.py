"""optuna's studies, trials, samplers, pruners and distributions."""

from __future__ import annotations

from typing import Any

import optuna


def _objective(trial: Any) -> float:
    x = trial.suggest_float("x", -1, 1)
    k = trial.suggest_int("k", 1, 3)
    c = trial.suggest_categorical("c", ["a", "b"])
    trial.report(x, 1)
    trial.set_user_attr("note", "n")
    return x * k + len(c)


def _study(**keywords: Any) -> Any:
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    study = optuna.create_study(**keywords)
    study.optimize(_objective, n_trials=3)
    return study


def make(save: Any) -> None:
    """Save them all."""
    samplers, pruners, distributions = optuna.samplers, optuna.pruners, optuna.distributions
    things: dict[str, Any] = {
        "study": lambda: _study(sampler=samplers.RandomSampler(seed=1)),
        "study-tpe": lambda: _study(sampler=samplers.TPESampler(seed=1)),
        "trials": lambda: _study(sampler=samplers.RandomSampler(seed=1)).trials,
        "best": lambda: _study(sampler=samplers.RandomSampler(seed=1)).best_trial,
        "frozen": lambda: optuna.trial.create_trial(
            params={"x": 1.0}, distributions={"x": distributions.FloatDistribution(0, 2)}, value=3.0
        ),
        "distributions": lambda: [
            distributions.FloatDistribution(0, 1, log=False),
            distributions.IntDistribution(1, 9, step=2),
            distributions.CategoricalDistribution(["a", 1, None]),
        ],
        "sampler-random": lambda: samplers.RandomSampler(seed=2),
        "sampler-tpe": lambda: samplers.TPESampler(seed=2, multivariate=True),
        "sampler-grid": lambda: samplers.GridSampler({"x": [1, 2]}, seed=1),
        "sampler-nsga": lambda: samplers.NSGAIISampler(seed=1),
        "sampler-qmc": lambda: samplers.QMCSampler(seed=1),
        "sampler-brute": lambda: samplers.BruteForceSampler(seed=1),
        "sampler-partial": lambda: samplers.PartialFixedSampler({"x": 1}, samplers.RandomSampler(seed=1)),
        "pruners": lambda: [
            pruners.MedianPruner(),
            pruners.NopPruner(),
            pruners.HyperbandPruner(),
            pruners.PercentilePruner(25.0),
            pruners.SuccessiveHalvingPruner(),
            pruners.ThresholdPruner(upper=1.0),
            pruners.PatientPruner(pruners.MedianPruner(), 3),
        ],
        "states": lambda: [optuna.trial.TrialState.COMPLETE, optuna.study.StudyDirection.MINIMIZE],
        "errors": lambda: [optuna.TrialPruned("x"), optuna.exceptions.OptunaError("y")],
    }
    for name, thing in things.items():
        arrays = name.startswith(("sampler", "study"))
        save(name, thing, *(("pickle2", "pickle4", "pickle5", "cloudpickle") if arrays else ()))
