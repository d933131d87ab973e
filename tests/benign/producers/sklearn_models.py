"""scikit-learn: every estimator fitted, and what people save around them."""

from __future__ import annotations

import contextlib
import functools
import importlib
import inspect
from typing import Any

import numpy as np

DRAW = np.random.RandomState(0)
X = DRAW.rand(24, 3).round(3)
sp = importlib.import_module("scipy.sparse")
Y = np.array([0, 1] * 12)
TARGET = X @ [1.0, 2.0, 3.0]
WORDS = ["the cat sat", "the dog ran", "a cat ran", "dogs and cats"] * 3
SMALL = {
    "n_estimators": 2,
    "max_iter": 5,
    "n_jobs": 1,
    "random_state": 0,
    "max_depth": 2,
    "n_components": 2,
    "n_clusters": 2,
    "n_init": 1,
    "cv": 2,
    "n_iter": 2,
    "hidden_layer_sizes": (2,),
    "min_samples": 2,
    "n_neighbors": 3,
    "n_quantiles": 5,
    "max_leaf_nodes": 4,
    "n_kernels": 2,
    "n_repeats": 2,
    "n_nearest_features": 2,
    "max_subpopulation": 20,
    "perplexity": 3,
}


def found(path: str) -> Any:
    """A class or function by its public name; raises where this version has none."""
    module, _, name = path.rpartition(".")
    return getattr(importlib.import_module(f"sklearn.{module}" if module else "sklearn"), name)


def small(cls: Any, **more: Any) -> Any:
    """An instance with few of everything."""
    if cls.__name__ in {"BaggingClassifier", "BaggingRegressor", "IsolationForest"}:
        more.setdefault("max_samples", 6)
    known = inspect.signature(cls.__init__).parameters
    given = {**{name: value for name, value in SMALL.items() if name in known}, **more}
    if {"n_iter", "max_iter"} <= given.keys():
        del given["n_iter"]
    if cls.__name__ == "TSNE":
        given["max_iter" if "max_iter" in known else "n_iter"] = 250
    if cls.__name__ == "HDBSCAN":
        given["min_cluster_size"] = 3
    if cls.__name__ in {"PLSCanonical", "PLSSVD", "CCA", "PLSRegression"}:
        given["n_components"] = 1
    if cls.__name__ == "LinearDiscriminantAnalysis":
        given["n_components"] = 1
    if cls.__name__ == "OrthogonalMatchingPursuitCV":
        del given["max_iter"]
    return cls(**given)


def wrapped(cls: Any) -> dict[str, Any]:
    """What a meta-estimator is made of."""
    logistic, ridge = found("linear_model.LogisticRegression"), found("linear_model.Ridge")
    tree = found("tree.DecisionTreeClassifier")
    name = cls.__name__
    grid = {"param_grid": {"C": [0.1, 1.0]}}
    special: dict[str, dict[str, Any]] = {
        "GridSearchCV": {"estimator": logistic(max_iter=20), **grid},
        "HalvingGridSearchCV": {"estimator": logistic(max_iter=20), **grid, "min_resources": 8},
        "RandomizedSearchCV": {"estimator": logistic(max_iter=20), "param_distributions": {"C": [0.1, 1.0]}},
        "HalvingRandomSearchCV": {
            "estimator": logistic(max_iter=20),
            "param_distributions": {"C": [0.1, 1.0]},
            "min_resources": 8,
        },
        "Pipeline": {"steps": [("scale", found("preprocessing.StandardScaler")()), ("fit", logistic())]},
        "ColumnTransformer": {
            "transformers": [
                ("numbers", found("preprocessing.StandardScaler")(), [0, 1]),
                ("rest", "passthrough", slice(2, 3)),
            ]
        },
        "FeatureUnion": {
            "transformer_list": [
                ("pca", found("decomposition.PCA")(1)),
                ("best", found("feature_selection.SelectKBest")(k=1)),
            ]
        },
        "VotingClassifier": {"estimators": [("a", logistic()), ("b", tree(max_depth=2))]},
        "VotingRegressor": {"estimators": [("a", ridge()), ("b", found("linear_model.Lasso")())]},
        "StackingClassifier": {"estimators": [("a", logistic()), ("b", tree(max_depth=2))], "cv": 2},
        "StackingRegressor": {"estimators": [("a", ridge()), ("b", found("linear_model.Lasso")())], "cv": 2},
        "SparseCoder": {"dictionary": X[:4]},
        "MultiOutputClassifier": {"estimator": logistic()},
        "MultiOutputRegressor": {"estimator": ridge()},
        "ClassifierChain": {"base_estimator" if "base_estimator" in _names(cls) else "estimator": logistic()},
        "RegressorChain": {"base_estimator" if "base_estimator" in _names(cls) else "estimator": ridge()},
        "OneVsRestClassifier": {"estimator": logistic()},
        "OneVsOneClassifier": {"estimator": logistic()},
        "OutputCodeClassifier": {"estimator": logistic()},
        "RFE": {"estimator": logistic()},
        "RFECV": {"estimator": logistic()},
        "SelectFromModel": {"estimator": logistic()},
        "SequentialFeatureSelector": {"estimator": logistic(), "n_features_to_select": 1},
        "FixedThresholdClassifier": {"estimator": logistic()},
        "TunedThresholdClassifierCV": {"estimator": logistic()},
        "FrozenEstimator": {"estimator": ridge().fit(X, TARGET)},
        "SelfTrainingClassifier": {
            "base_estimator" if "estimator" not in _names(cls) else "estimator": found("naive_bayes.GaussianNB")()
        },
        "RANSACRegressor": {"estimator": found("linear_model.LinearRegression")(), "min_samples": 3},
        "QuantileRegressor": {"solver": "highs"},
        "SelectKBest": {"k": 2},
        "TransformedTargetRegressor": {"regressor": ridge(), "func": np.log1p, "inverse_func": np.expm1},
    }
    return special.get(name, {})


def _names(cls: Any) -> set[str]:
    return set(inspect.signature(cls.__init__).parameters)


ODD: dict[str, Any] = {
    "AdditiveChi2Sampler": lambda cls: cls().fit(X),
    "KernelCenterer": lambda cls: cls().fit(X @ X.T),
    "IsotonicRegression": lambda cls: cls(out_of_bounds="clip").fit(X[:, 0], TARGET),
    **dict.fromkeys(("LabelBinarizer", "LabelEncoder"), lambda cls: cls().fit(["a", "b", "a"])),
    "MultiLabelBinarizer": lambda cls: cls().fit([{"a", "b"}, {"c"}]),
    **dict.fromkeys(("CountVectorizer", "TfidfVectorizer", "HashingVectorizer"), lambda cls: cls().fit(WORDS)),
    "DictVectorizer": lambda cls: cls().fit([{"a": 1, "b": "x"}, {"a": 2.5}]),
    "FeatureHasher": lambda cls: cls(n_features=8).fit([{"a": 1}]),
    "PatchExtractor": lambda cls: cls(patch_size=(2, 2)).fit(np.zeros((2, 4, 4))),
    "SpectralBiclustering": lambda cls: cls(n_clusters=2, n_components=3, n_best=2, random_state=0).fit(X),
    **dict.fromkeys(("GraphicalLasso", "GraphicalLassoCV"), lambda cls: small(cls).fit(DRAW.rand(40, 3))),
}
"""Estimators that take something else than numbers."""
CLASSES = (
    "GridSearchCV RandomizedSearchCV RFECV HalvingGridSearchCV HalvingRandomSearchCV RidgeClassifierCV "
    "TunedThresholdClassifierCV"
).split()


def fitted(name: str, cls: Any) -> Any:
    """One estimator, fitted on what it takes."""
    if name in ODD:
        return ODD[name](cls)
    estimator = small(cls, **wrapped(cls))
    if name in {"RegressorChain", "ClassifierChain"} or name.startswith(("MultiOutput", "MultiTask")):
        numbers = "Regressor" in name or "MultiTask" in name
        return estimator.fit(X, np.c_[TARGET, TARGET] if numbers else np.c_[Y, 1 - Y])
    classes = "Logistic" in name or "Classifier" in name or name in CLASSES
    numbers = "Regress" in name or name.endswith("CV") or getattr(estimator, "_estimator_type", "") == "regressor"
    try:
        return estimator.fit(X, TARGET if numbers and not classes else Y)
    except ValueError:
        return estimator.fit(X, Y)


def estimators(save: Any) -> None:
    """Every one of them."""
    for module in ("experimental.enable_halving_search_cv", "experimental.enable_iterative_imputer"):
        importlib.import_module(f"sklearn.{module}")
    for name, cls in found("utils.all_estimators")():
        save(name, lambda name=name, cls=cls: fitted(name, cls))


def options(save: Any) -> None:
    """Estimators with what users choose: losses, kernels, criteria, sparse and odd inputs, values of other kinds."""
    tries: dict[str, tuple[str, dict[str, Any]]] = {
        **{f"tree-{c}": ("tree.DecisionTreeClassifier", {"criterion": c}) for c in ("entropy", "log_loss")},
        **{
            f"tree-{c}": ("tree.DecisionTreeRegressor", {"criterion": c})
            for c in ("absolute_error", "friedman_mse", "poisson")
        },
        **{
            f"boost-{c}": ("ensemble.GradientBoostingRegressor", {"loss": c, "n_estimators": 2})
            for c in ("absolute_error", "huber", "quantile", "squared_error")
        },
        **{
            f"boost-{c}": ("ensemble.GradientBoostingClassifier", {"loss": c, "n_estimators": 2, "init": init})
            for c, init in (("exponential", None), ("log_loss", "zero"))
        },
        **{
            f"hist-{c}": ("ensemble.HistGradientBoostingRegressor", {"loss": c, "max_iter": 2, **more})
            for c, more in (
                ("absolute_error", {}),
                ("gamma", {}),
                ("poisson", {"monotonic_cst": [1, 0, -1]}),
                ("quantile", {"quantile": 0.5}),
                ("squared_error", {"categorical_features": [0], "interaction_cst": "no_interactions"}),
            )
        },
        "hist-early": ("ensemble.HistGradientBoostingClassifier", {"early_stopping": True, "max_iter": 3}),
        **{
            f"sgd-{c}": ("linear_model.SGDClassifier", {"loss": c})
            for c in ("hinge", "log_loss", "modified_huber", "squared_hinge", "perceptron", "huber", "squared_error")
        },
        **{
            f"sgd-{c}": ("linear_model.SGDRegressor", {"loss": c})
            for c in ("epsilon_insensitive", "squared_epsilon_insensitive", "huber")
        },
        "sgd-average": ("linear_model.SGDClassifier", {"average": True, "early_stopping": True}),
        "svc-poly": ("svm.SVC", {"kernel": "poly", "probability": True}),
        "svc-kernel": ("svm.SVC", {"kernel": found("metrics.pairwise.rbf_kernel")}),
        "knn-ball": ("neighbors.KNeighborsClassifier", {"algorithm": "ball_tree", "metric": "manhattan"}),
        "knn-kd": ("neighbors.KNeighborsClassifier", {"algorithm": "kd_tree", "weights": "distance"}),
        "knn-brute": ("neighbors.KNeighborsRegressor", {"algorithm": "brute", "metric": "cosine"}),
        "mlp": ("neural_network.MLPClassifier", {"solver": "sgd", "early_stopping": True, "max_iter": 3}),
        "mlp-adam": ("neural_network.MLPRegressor", {"hidden_layer_sizes": (2, 2), "max_iter": 3}),
        "mlp-lbfgs": ("neural_network.MLPRegressor", {"solver": "lbfgs", "max_iter": 3}),
        "onehot": ("preprocessing.OneHotEncoder", {"handle_unknown": "ignore", "dtype": np.float32}),
        "ordinal": ("preprocessing.OrdinalEncoder", {"handle_unknown": "use_encoded_value", "unknown_value": -1}),
        "bins": ("preprocessing.KBinsDiscretizer", {"n_bins": 2, "encode": "ordinal"}),
        "function": ("preprocessing.FunctionTransformer", {"func": np.log1p, "inverse_func": np.expm1}),
        "quantile": ("preprocessing.QuantileTransformer", {"n_quantiles": 5, "output_distribution": "normal"}),
        "spline": ("preprocessing.SplineTransformer", {"n_knots": 5, "extrapolation": "periodic"}),
        "knn-impute": ("impute.KNNImputer", {"add_indicator": True}),
        "select": ("feature_selection.SelectKBest", {"score_func": found("feature_selection.chi2"), "k": 2}),
        "select-info": (
            "feature_selection.SelectKBest",
            {"score_func": found("feature_selection.mutual_info_classif"), "k": 2},
        ),
        "percentile": (
            "feature_selection.SelectPercentile",
            {"score_func": found("feature_selection.f_regression"), "percentile": 50},
        ),
        "isolation": ("ensemble.IsolationForest", {"n_estimators": 2, "max_samples": 6}),
        "forest-warm": (
            "ensemble.RandomForestClassifier",
            {"n_estimators": 2, "warm_start": True, "oob_score": True, "class_weight": {0: 1.0, 1: 2.0}},
        ),
        "ada": ("ensemble.AdaBoostRegressor", {"n_estimators": 2}),
        "bagging": (
            "ensemble.BaggingClassifier",
            {"estimator": found("svm.LinearSVC")(), "n_estimators": 2, "max_samples": 8},
        ),
        "calibrated": ("calibration.CalibratedClassifierCV", {"method": "isotonic", "cv": 2}),
        "gmm-tied": ("mixture.GaussianMixture", {"n_components": 2, "covariance_type": "tied"}),
        "lda-online": (
            "decomposition.LatentDirichletAllocation",
            {"n_components": 2, "learning_method": "online", "max_iter": 2},
        ),
        "ica": ("decomposition.FastICA", {"fun": "cube", "n_components": 2}),
        "nystroem": ("kernel_approximation.Nystroem", {"n_components": 3, "kernel": "polynomial", "degree": 2}),
        "random": ("ensemble.RandomForestRegressor", {"n_estimators": 1, "random_state": np.random.RandomState(3)}),
        "kmeans": ("cluster.KMeans", {"n_clusters": 2, "n_init": 1, "init": X[:2]}),
        "birch": ("cluster.Birch", {"n_clusters": 2, "threshold": 0.3}),
        "dbscan": ("cluster.DBSCAN", {"eps": 0.5, "metric": "precomputed"}),
    }
    for name, (path, given) in tries.items():

        def make(path: str = path, given: dict[str, Any] = given) -> Any:
            data = np.abs(X[:, :1] - X[:, 0]) if given.get("metric") == "precomputed" else X
            regressing = "Regressor" in path or given.get("score_func") is found("feature_selection.f_regression")
            return found(path)(**given).fit(data, TARGET + 1 if regressing else Y)

        save(name, make)


def inputs(save: Any) -> None:
    """Fitted on what is no plain array of numbers."""
    texts = np.array([["a", "x"], ["b", "y"], ["c", "x"]] * 4, dtype=object)
    classes = np.array(["no", "yes"] * 12)
    logistic = found("linear_model.LogisticRegression")
    save("classes-text", lambda: logistic().fit(X, classes))
    save("classes-object", lambda: found("tree.DecisionTreeClassifier")(max_depth=2).fit(X, classes.astype(object)))
    save("sparse", lambda: logistic().fit(sp.csr_matrix(X), Y))
    save("sparse-svc", lambda: found("svm.SVC")().fit(sp.csr_matrix(X), Y))
    save("sparse-knn", lambda: found("neighbors.KNeighborsClassifier")().fit(sp.csr_matrix(X), Y))
    save("sparse-lasso", lambda: found("linear_model.Lasso")().fit(sp.csc_matrix(X), TARGET))
    save("sparsified", lambda: found("linear_model.SGDClassifier")(penalty="l1").fit(X, Y).sparsify())
    save("onehot-text", lambda: found("preprocessing.OneHotEncoder")(drop="first", min_frequency=2).fit(texts))
    save("ordinal-text", lambda: found("preprocessing.OrdinalEncoder")().fit(texts))
    save("impute-text", lambda: found("impute.SimpleImputer")(strategy="most_frequent").fit(texts))
    save("target-encoder", lambda: found("preprocessing.TargetEncoder")(cv=2).fit(texts, [0, 1] * 6))
    save("multi-output-forest", lambda: found("ensemble.RandomForestClassifier")(2, max_depth=2).fit(X, np.c_[Y, Y]))
    save("vocabulary", lambda: found("feature_extraction.text.TfidfVectorizer")(stop_words="english").fit(WORDS))
    save(
        "ngrams",
        lambda: found("feature_extraction.text.CountVectorizer")(analyzer="char_wb", ngram_range=(1, 2)).fit(WORDS),
    )


def composed(save: Any) -> None:
    """Models as they go into production."""
    pipeline, columns = found("pipeline.make_pipeline"), found("compose.make_column_transformer")
    scaler, encoder = found("preprocessing.StandardScaler"), found("preprocessing.OneHotEncoder")
    logistic, imputer = found("linear_model.LogisticRegression"), found("impute.SimpleImputer")
    mixed = np.array([[1.0, "a"], [2.0, "b"], [3.0, "a"], [None, "b"]] * 4, dtype=object)
    save(
        "pipeline-columns",
        lambda: pipeline(
            columns((pipeline(imputer(), scaler()), [0]), (encoder(handle_unknown="ignore"), [1]), remainder="drop"),
            found("ensemble.RandomForestClassifier")(2, max_depth=2),
        ).fit(mixed, [0, 1] * 8),
    )
    save(
        "columns-selector",
        lambda: columns((scaler(), found("compose.make_column_selector")(dtype_include=float)), remainder=imputer()),
    )
    save(
        "text-pipeline",
        lambda: pipeline(
            found("feature_extraction.text.CountVectorizer")(),
            found("feature_extraction.text.TfidfTransformer")(),
            found("naive_bayes.MultinomialNB")(),
        ).fit(WORDS, [0, 1, 0, 1] * 3),
    )
    save(
        "search-pipeline",
        lambda: found("model_selection.GridSearchCV")(
            pipeline(scaler(), found("svm.SVC")()), {"svc__C": [1, 10], "svc__kernel": ["rbf", "linear"]}, cv=2
        ).fit(X, Y),
    )
    save(
        "search-scorers",
        lambda: found("model_selection.GridSearchCV")(
            logistic(),
            {"C": [1, 2]},
            scoring={"f": found("metrics.make_scorer")(found("metrics.f1_score")), "a": "accuracy"},
            refit="f",
            cv=found("model_selection.StratifiedKFold")(2),
        ).fit(X, Y),
    )
    save(
        "search-distributions",
        lambda: found("model_selection.RandomizedSearchCV")(
            logistic(),
            {"C": importlib.import_module("scipy.stats").uniform(0.1, 1), "fit_intercept": [True, False]},
            n_iter=2,
            cv=2,
            random_state=0,
        ).fit(X, Y),
    )
    save("union", lambda: found("pipeline.make_union")(scaler(), found("decomposition.PCA")(1)).fit(X))
    save("memory", lambda: pipeline(scaler(), logistic(), memory=None, verbose=True))
    save("pandas-out", lambda: pipeline(scaler()).set_output(transform="default").fit(X))
    save(
        "cross-validate", lambda: found("model_selection.cross_validate")(logistic(), X, Y, cv=2, return_estimator=True)
    )
    save("partial-function", lambda: found("preprocessing.FunctionTransformer")(functools.partial(np.power, 2)))
    save(
        "bundle",
        lambda: {"model": logistic().fit(X, Y), "scaler": scaler().fit(X), "columns": ["a", "b", "c"], "version": 3},
    )


def pieces(save: Any) -> None:
    """What models are made of, saved by itself."""
    kernels = importlib.import_module("sklearn.gaussian_process.kernels")
    rbf = kernels.ConstantKernel(2.0) * kernels.RBF([1.0, 2.0, 3.0]) + kernels.WhiteKernel()
    save("kernel-sum", lambda: rbf)
    for name in ("Matern", "RationalQuadratic", "ExpSineSquared", "DotProduct", "PairwiseKernel"):
        save(f"kernel-{name}", lambda name=name: getattr(kernels, name)())
    save("kernel-power", lambda: kernels.CompoundKernel([kernels.RBF(), kernels.Exponentiation(kernels.RBF(), 2)]))
    save("kernel-parameter", lambda: rbf.hyperparameters)
    save("gp", lambda: found("gaussian_process.GaussianProcessRegressor")(rbf, optimizer=None).fit(X[:6], TARGET[:6]))
    save(
        "gp-classes",
        lambda: found("gaussian_process.GaussianProcessClassifier")(kernels.RBF()).fit(X[:9], [0, 1, 2] * 3),
    )
    for tree in ("KDTree", "BallTree"):
        for metric in ("euclidean", "chebyshev", "minkowski"):
            save(f"{tree}-{metric}", lambda tree=tree, metric=metric: found(f"neighbors.{tree}")(X, metric=metric))
    save("BallTree-haversine", lambda: found("neighbors.BallTree")(X[:, :2], metric="haversine"))
    save("tree", lambda: found("tree.DecisionTreeClassifier")(max_depth=2).fit(X, Y).tree_)
    metrics = (
        "euclidean manhattan chebyshev canberra braycurtis hamming jaccard dice russellrao haversine "
        "rogerstanimoto sokalmichener sokalsneath"
    )
    for name in metrics.split():
        save(f"distance-{name}", lambda name=name: found("metrics.DistanceMetric").get_metric(name))
    save("distance-minkowski", lambda: found("metrics.DistanceMetric").get_metric("minkowski", p=3))
    save("distance-seuclidean", lambda: found("metrics.DistanceMetric").get_metric("seuclidean", V=np.ones(3)))
    save("distance-mahalanobis", lambda: found("metrics.DistanceMetric").get_metric("mahalanobis", V=np.eye(3)))
    save("distance-32", lambda: found("metrics.DistanceMetric").get_metric("euclidean", np.float32))
    save("scorers", lambda: [found("metrics.get_scorer")(n) for n in found("metrics.get_scorer_names")()])
    save(
        "scorer-made",
        lambda: found("metrics.make_scorer")(found("metrics.fbeta_score"), beta=2, greater_is_better=False),
    )
    save("bunch", lambda: found("utils.Bunch")(data=X, target=Y, names=["a"]))
    save("iris", lambda: {k: v for k, v in found("datasets.load_iris")().items() if k != "data"})
    split = found("model_selection.StratifiedKFold").__module__
    for name in sorted(vars(importlib.import_module("sklearn.model_selection"))):
        cls = getattr(importlib.import_module("sklearn.model_selection"), name)
        if isinstance(cls, type) and cls.__module__ == split and not inspect.isabstract(cls) and name[0] != "P":
            with contextlib.suppress(TypeError):
                save(
                    f"split-{name}", lambda cls=cls: cls(2) if "Out" in cls.__name__ and "P" in cls.__name__ else cls()
                )
    save("split-predefined", lambda: found("model_selection.PredefinedSplit")([0, 1, 0, 1]))
    save("parameters", lambda: [found("model_selection.ParameterGrid")({"a": [1, 2]})])
    save("sampler", lambda: found("model_selection.ParameterSampler")({"a": [1, 2]}, 1, random_state=0))
    losses = importlib.import_module("sklearn._loss.loss")
    for name in sorted(vars(losses)):
        cls = getattr(losses, name)
        if isinstance(cls, type) and issubclass(cls, losses.BaseLoss) and cls is not losses.BaseLoss:
            save(f"loss-{name}", cls)
    for name in ("mean_squared_error", "accuracy_score", "r2_score", "f1_score", "roc_auc_score", "log_loss"):
        save(f"metric-{name}", lambda name=name: found(f"metrics.{name}"))
    save("display", lambda: found("metrics.ConfusionMatrixDisplay")(np.eye(2), display_labels=["a", "b"]))
    save("estimator-class", lambda: {"model": found("linear_model.Ridge"), "params": {"alpha": 1.0}})


def routing(save: Any) -> None:
    """Metadata routing, as requested on estimators."""
    sklearn = importlib.import_module("sklearn")
    logistic = found("linear_model.LogisticRegression")
    with sklearn.config_context(enable_metadata_routing=True):
        asked = logistic().set_fit_request(sample_weight=True)
        save("routing", lambda: asked)
        save("routing-request", asked.get_metadata_routing)
        save(
            "routing-pipeline",
            lambda: found("pipeline.make_pipeline")(
                found("preprocessing.StandardScaler")().set_fit_request(sample_weight=False), asked
            ),
        )
        save(
            "routing-router",
            lambda: found("model_selection.GridSearchCV")(asked, {"C": [1]}, cv=2).get_metadata_routing(),
        )
        save("routing-scorer", lambda: found("metrics.get_scorer")("accuracy").set_score_request(sample_weight=True))


def unfitted(save: Any) -> None:
    """Estimators before they are fitted."""
    save(
        "unfitted",
        lambda: [
            cls() for _, cls in found("utils.all_estimators")() if not wrapped(cls) and cls.__name__ != "SparseCoder"
        ],
    )


def make(save: Any) -> None:
    """Save them all."""
    estimators(save)
    options(save)
    inputs(save)
    composed(save)
    pieces(save)
    routing(save)
    unfitted(save)
