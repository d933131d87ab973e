"""XGBoost, LightGBM and CatBoost: boosters, what wraps them for scikit-learn, and pipelines of those."""

from __future__ import annotations

import importlib
from typing import Any

import numpy as np

DRAW = np.random.RandomState(0)
X = DRAW.rand(30, 3).round(3)
Y = np.array([0, 1, 1] * 10)
MANY = np.array([0, 1, 2] * 10)
TARGET = X @ [1.0, 2.0, 3.0]
GROUPS = [10, 10, 10]


def part(name: str) -> Any:
    """A module of some package."""
    return importlib.import_module(name)


def pipelines(save: Any, name: str, classifier: Any) -> None:
    """A model in what scikit-learn makes of it."""
    pipeline, scaler = part("sklearn.pipeline").make_pipeline, part("sklearn.preprocessing").StandardScaler
    search = part("sklearn.model_selection").GridSearchCV
    save(f"{name}-pipeline", lambda: pipeline(scaler(), classifier()).fit(X, Y))
    save(f"{name}-search", lambda: search(classifier(), {"max_depth": [1, 2]}, cv=2).fit(X, Y))
    save(f"{name}-bundle", lambda: {"model": classifier().fit(X, Y), "columns": ["a", "b", "c"], "score": 0.5})
    save(f"{name}-unfitted", classifier)


def xgboost(save: Any) -> None:
    """Boosters of every kind, and the wrappers."""
    xgb = part("xgboost")
    data = xgb.DMatrix(X, label=Y, feature_names=["a", "b", "c"])
    for booster in ("gbtree", "gblinear", "dart"):
        given = {"booster": booster, "max_depth": 2, "nthread": 1}
        save(f"xgb-{booster}", lambda given=given: xgb.train(given, data, 2))
    save("xgb-multi", lambda: xgb.train({"objective": "multi:softprob", "num_class": 3}, xgb.DMatrix(X, MANY), 2))
    save("xgb-early", lambda: xgb.train({}, data, 5, evals=[(data, "e")], early_stopping_rounds=2, verbose_eval=False))
    small = {"n_estimators": 2, "max_depth": 2, "n_jobs": 1}
    for name in ("XGBClassifier", "XGBRegressor", "XGBRFClassifier", "XGBRFRegressor"):
        target = Y if "Classifier" in name else TARGET
        save(f"xgb-{name}", lambda name=name, target=target: getattr(xgb, name)(**small).fit(X, target))
    save("xgb-ranker", lambda: xgb.XGBRanker(**small).fit(X, Y, group=GROUPS))
    save("xgb-classes", lambda: xgb.XGBClassifier(**small).fit(X, MANY))
    save("xgb-options", lambda: xgb.XGBRegressor(**small, booster="dart", monotone_constraints=(1, 0, -1), missing=-1))
    save(
        "xgb-stopped",
        lambda: xgb.XGBClassifier(**small, early_stopping_rounds=2, eval_metric=["logloss", "auc"]).fit(
            X, Y, eval_set=[(X, Y)], verbose=False
        ),
    )
    save("xgb-callback", lambda: xgb.XGBClassifier(**small, callbacks=[xgb.callback.EarlyStopping(2, save_best=True)]))
    save("xgb-state", lambda: xgb.XGBRegressor(**small, random_state=np.random.RandomState(1)))
    pipelines(save, "xgb", lambda: xgb.XGBClassifier(**small))


def lightgbm(save: Any) -> None:
    """The same of LightGBM."""
    lgb = part("lightgbm")
    quiet = {"verbose": -1, "num_threads": 1, "min_data_in_leaf": 2, "num_leaves": 3}
    for kind in ("gbdt", "dart", "goss", "rf"):
        bagged = {"bagging_freq": 1, "bagging_fraction": 0.5} if kind == "rf" else {}
        given = {**quiet, **bagged, "boosting": kind}
        save(f"lgb-{kind}", lambda given=given: lgb.train(given, lgb.Dataset(X, TARGET), 2))
    names = ["a", "b", "c"]
    save(
        "lgb-categories", lambda: lgb.train(quiet, lgb.Dataset(X, Y, feature_name=names, categorical_feature=["a"]), 2)
    )
    small = {"n_estimators": 2, "num_leaves": 3, "min_child_samples": 2, "n_jobs": 1, "verbose": -1}
    save("lgb-classifier", lambda: lgb.LGBMClassifier(**small).fit(X, Y))
    save("lgb-classes", lambda: lgb.LGBMClassifier(**small).fit(X, np.array(["x", "y", "z"])[MANY]))
    save("lgb-regressor", lambda: lgb.LGBMRegressor(**small).fit(X, TARGET))
    save("lgb-ranker", lambda: lgb.LGBMRanker(**small).fit(X, Y, group=GROUPS))
    save("lgb-stopped", lambda: _stopped(lgb, small))
    save("lgb-cv", lambda: lgb.cv(quiet, lgb.Dataset(X, TARGET), 2, nfold=2, stratified=False))
    pipelines(save, "lgb", lambda: lgb.LGBMClassifier(**small))


def _stopped(lgb: Any, small: Any) -> Any:
    model = lgb.LGBMClassifier(**small)
    return model.fit(X, Y, eval_set=[(X, Y)], callbacks=[lgb.early_stopping(2, verbose=False)])


def catboost(save: Any) -> None:
    """The same of CatBoost."""
    cat = part("catboost")
    small = {"iterations": 2, "depth": 2, "verbose": False, "thread_count": 1, "allow_writing_files": False}
    for name in ("CatBoostClassifier", "CatBoostRegressor"):
        target = TARGET if "Regressor" in name else Y
        save(f"cat-{name}", lambda name=name, target=target: getattr(cat, name)(**small).fit(X, target))
    save("cat-CatBoost", lambda: cat.CatBoost({**small, "loss_function": "Logloss"}).fit(X, Y))
    save("cat-ranker", lambda: cat.CatBoostRanker(**small).fit(X, Y, group_id=np.repeat([0, 1, 2], 10)))
    save("cat-classes", lambda: cat.CatBoostClassifier(**small).fit(X, MANY))
    save("cat-categories", lambda: cat.CatBoostClassifier(**small, cat_features=[0]).fit(_categories(), Y))
    save("cat-unfitted", lambda: cat.CatBoostClassifier(**small))
    pipeline, scaler = part("sklearn.pipeline").make_pipeline, part("sklearn.preprocessing").StandardScaler
    save("cat-pipeline", lambda: pipeline(scaler(), cat.CatBoostRegressor(**small)).fit(X, TARGET))
    save("cat-bundle", lambda: {"model": cat.CatBoostRegressor(**small).fit(X, TARGET), "columns": ["a", "b", "c"]})


def _categories() -> Any:
    return [["x" if row[0] > 0.5 else "y", row[1], row[2]] for row in X]


def make(save: Any) -> None:
    """Save them all."""
    xgboost(save)
    lightgbm(save)
    catboost(save)
