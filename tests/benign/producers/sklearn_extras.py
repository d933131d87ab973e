"""What is built on scikit-learn: imbalanced-learn, category_encoders, MAPIE, hdbscan."""

from __future__ import annotations

import importlib
import inspect
from typing import Any

import numpy as np

DRAW = np.random.RandomState(0)
X = DRAW.rand(40, 3).round(3)
Y = np.array([0, 0, 0, 1] * 10)
TARGET = X @ [1.0, 2.0, 3.0]
SMALL = {"n_estimators": 2, "random_state": 0, "n_neighbors": 2, "k_neighbors": 2, "max_iter": 5, "n_jobs": 1}


def part(name: str) -> Any:
    """A module of some package."""
    return importlib.import_module(name)


def small(cls: Any, **more: Any) -> Any:
    """An instance with few of everything."""
    known = inspect.signature(cls.__init__).parameters
    return cls(**{name: value for name, value in SMALL.items() if name in known}, **more)


def imbalanced(save: Any) -> None:
    """Samplers, ensembles and pipelines."""
    for module in ("over_sampling", "under_sampling", "combine", "ensemble"):
        package = part(f"imblearn.{module}")
        for name in sorted(package.__all__):
            cls = getattr(package, name)
            if isinstance(cls, type) and name not in {"SMOTENC", "SMOTEN"}:
                save(f"imb-{name}", lambda cls=cls: _fitted(small(cls)))
    pipeline = part("imblearn.pipeline").make_pipeline
    logistic = part("sklearn.linear_model").LogisticRegression
    save("imb-pipeline", lambda: pipeline(small(part("imblearn.over_sampling").SMOTE), logistic()).fit(X, Y))
    save("imb-sampler", lambda: part("imblearn").FunctionSampler())
    save("imb-scorers", lambda: [part("imblearn.metrics").geometric_mean_score])


def _fitted(thing: Any) -> Any:
    thing.fit(X, Y)
    return thing


def encoders(save: Any) -> None:
    """Every encoder of categories."""
    package, pd = part("category_encoders"), part("pandas")
    table = pd.DataFrame({"k": ["a", "b", "c", "b"] * 10, "n": X[:, 0]})
    for name in sorted(package.__all__):
        save(f"cat-{name}", lambda name=name: getattr(package, name)(cols=["k"]).fit(table, Y))
    save(
        "cat-pipeline",
        lambda: (
            part("sklearn.pipeline")
            .make_pipeline(package.TargetEncoder(cols=["k"]), part("sklearn.linear_model").LogisticRegression())
            .fit(table, Y)
        ),
    )


def others(save: Any) -> None:
    """Intervals, and clusters: hdbscan's estimator itself keeps a ``joblib.Memory``."""
    ridge = part("sklearn.linear_model").Ridge
    for name in ("MapieRegressor", "CrossConformalRegressor", "JackknifeAfterBootstrapRegressor"):
        save(f"mapie-{name}", lambda name=name: _conformed(getattr(part("mapie.regression"), name), ridge()))
    save(
        "hdbscan-tree",
        lambda: part("hdbscan").HDBSCAN(min_cluster_size=3, gen_min_span_tree=True).fit(X).condensed_tree_,
    )


def _conformed(cls: Any, estimator: Any) -> Any:
    if cls.__name__ == "MapieRegressor":
        return cls(estimator, cv=2).fit(X, TARGET)
    model = cls(estimator, confidence_level=0.9)
    return model.fit_conformalize(X, TARGET)


def make(save: Any) -> None:
    """Save them all."""
    imbalanced(save)
    encoders(save)
    others(save)
