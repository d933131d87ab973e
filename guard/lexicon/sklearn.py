"""scikit-learn's names that no criteria judge. Sources are files of scikit-learn 1.9 unless a version is stated.

Its compiled parts believe their states: children of a tree's nodes, levels of a KDTree, sizes of a metric are indexes
that are not compared with the arrays that they point into. Conditions say what kind of value stands where; a wrong
number is native memory's matter when the model predicts, and SECURITY.md says so.
"""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry, sklearn_classes
from guard.lexicon.numpy import ARRAY
from guard.lexicon.patterns import (
    MADE,
    Args,
    Between,
    Each,
    Effect,
    Either,
    Fields,
    Global,
    Instance,
    Literal,
    Matching,
    NewStep,
    Of,
    Row,
)
from guard.lexicon.rows import BUILD, CALL, FILL, HASH, NEW, a_class, a_function, references
from guard.lexicon.states import SKLEARN

NOTHING: Final = Literal((None,))
WHOLE: Final = Of(("int", "bool"))
NUMBER: Final = Of(("int", "float", "bool"))
COUNT: Final = Between(0, (1 << 31) - 1)
NUMBERS: Final = Each(("tuple",), NUMBER)
NEVER: Final = Either(())
PLAIN_KEY: Final = Either((Matching(r"(?s:(?!__).*)"), Of(("int",))))

# --- estimators that rebuild something --------------------------------------------------------------------------------

_TEXT = Of(("str",))
_ESTIMATORS: tuple[Entry, ...] = (
    a_class(
        "sklearn.isotonic:IsotonicRegression",
        NEW,
        BUILD,
        HASH,
        state=Fields(
            (
                *SKLEARN.known,
                ("X_thresholds_", ARRAY),
                ("y_thresholds_", ARRAY),
                ("out_of_bounds", _TEXT),
                ("_build_f", NEVER),
            )
        ),
        why="makes an interpolation of its two arrays by a method that no attribute may shadow",
        source="sklearn/isotonic.py IsotonicRegression.__setstate__, _build_f (1.3, 1.9)",
    ),
    a_class(
        "sklearn.ensemble._hist_gradient_boosting.predictor:TreePredictor",
        NEW,
        BUILD,
        HASH,
        state=Fields((("nodes", ARRAY),)),
        why="asks its nodes for their dtype, and has them converted; children are not compared with their number",
        source="sklearn/ensemble/_hist_gradient_boosting/predictor.py TreePredictor.__setstate__ (1.9)",
    ),
    a_class(
        "sklearn.utils._bunch:Bunch",
        NEW,
        BUILD,
        FILL,
        keys=PLAIN_KEY,
        why="a dict whose attributes are its keys, so that none may be a dunder; __setstate__ ignores the state",
        source="sklearn/utils/_bunch.py Bunch",
    ),
    a_class(
        "sklearn.gaussian_process.kernels:Hyperparameter",
        NEW,
        call=Args(
            (_TEXT, _TEXT, Either((ARRAY, Literal(("fixed",)))), Between(0, 1 << 20)),
            (Either((NOTHING, Of(("bool",)))),),
        ),
        why="a tuple with names; its __new__ repeats the bounds for each element",
        source="sklearn/gaussian_process/kernels.py Hyperparameter.__new__",
    ),
)

# --- trees ------------------------------------------------------------------------------------------------------------

_TREE: tuple[Entry, ...] = (
    a_class(
        "sklearn.tree._tree:Tree",
        CALL,
        BUILD,
        HASH,
        call=Args((COUNT, ARRAY, COUNT)),
        state=Fields((("max_depth", COUNT), ("node_count", COUNT), ("nodes", ARRAY), ("values", ARRAY))),
        why="copies two arrays whose dtypes and shapes it checks; a node's children are not compared with their number",
        source="sklearn/tree/_tree.pyx Tree.__cinit__, __setstate__, _check_node_ndarray",
    ),
)

_DISTANCES: Final = (
    "Euclidean SEuclidean Manhattan Chebyshev Minkowski WMinkowski Mahalanobis Hamming Canberra BrayCurtis Jaccard "
    "Matching Dice Kulsinski RogersTanimoto RussellRao SokalMichener SokalSneath Haversine"
)
_DISTANCE_MODULES: Final = (
    "sklearn.metrics._dist_metrics",
    "sklearn.neighbors._dist_metrics",
    "sklearn.neighbors.dist_metrics",
)
_DISTANCE_NAMES: Final = tuple(
    f"{module}:{name}Distance{size}"
    for module in _DISTANCE_MODULES
    for name in _DISTANCES.split()
    for size in (("", "32", "64") if module == _DISTANCE_MODULES[0] else ("",))
)
"""Where they stood before 1.0 and 0.22; without a size before 1.3."""
_METRIC: tuple[Entry, ...] = tuple(
    a_class(
        name,
        NEW,
        BUILD,
        HASH,
        call=Args(),
        state=Row((NUMBER, ARRAY, ARRAY)),
        why="a number, a vector and a matrix, typed when they are set; the matrix's size is taken from one side of it",
        source="sklearn/metrics/_dist_metrics.pyx.tp DistanceMetric.__cinit__, __setstate__",
    )
    for name in _DISTANCE_NAMES
)
_DISTANCE: Final = Instance(_DISTANCE_NAMES)

_NEIGHBOURS: Final = (
    *(f"sklearn.neighbors._kd_tree:KDTree{size}" for size in ("", "32", "64")),
    *(f"sklearn.neighbors._ball_tree:BallTree{size}" for size in ("", "32", "64")),
    "sklearn.neighbors.kd_tree:KDTree",
    "sklearn.neighbors.ball_tree:BallTree",
)
_STATE = Row((*[ARRAY] * 4, *[WHOLE] * 7, _DISTANCE, Either((NOTHING, ARRAY))))
_OLD_STATE = Row((*[ARRAY] * 4, *[WHOLE] * 7, _DISTANCE))
_BINARY_TREES: tuple[Entry, ...] = tuple(
    a_class(
        name,
        NEW,
        BUILD,
        HASH,
        call=Args(),
        state=Either((_STATE, _OLD_STATE)),
        why="arrays, typed when they are set, numbers and a metric; the numbers are not compared with the arrays",
        source="sklearn/neighbors/_binary_tree.pxi.tp BinaryTree.__cinit__, __setstate__",
    )
    for name in _NEIGHBOURS
)
_MAKERS: tuple[Entry, ...] = tuple(
    a_function(
        f"{module}:newObj",
        call=Args((Global(tuple(one for one in names if one.startswith(f"{module}:"))),)),
        effect=Effect((NewStep(0),), returns="result"),
        why="makes an empty one of a class of the same module",
        source="sklearn/metrics/_dist_metrics.pyx.tp, sklearn/neighbors/_binary_tree.pxi.tp newObj",
    )
    for names in (_DISTANCE_NAMES, _NEIGHBOURS)
    for module in dict.fromkeys(name.partition(":")[0] for name in names)
)

# --- losses -----------------------------------------------------------------------------------------------------------

_LOSSES: Final = (
    "HalfSquaredError AbsoluteError PinballLoss HuberLoss HalfPoissonLoss HalfGammaLoss HalfTweedieLoss "
    "HalfTweedieLossIdentity HalfBinomialLoss HalfMultinomialLoss ExponentialLoss"
)
_SGD_LOSSES: Final = (
    "Log SquaredLoss ModifiedHuber Hinge SquaredHinge Huber EpsilonInsensitive SquaredEpsilonInsensitive"
)
_LOSS: tuple[Entry, ...] = tuple(
    a_class(
        name,
        CALL,
        HASH,
        call=Args(optional=(NUMBER,)),
        why="a function with one number at most",
        source="sklearn/_loss/_loss.pyx.tp; sklearn/linear_model/_sgd_fast.pyx(.tp) __init__, __reduce__",
    )
    for name in (
        *(f"sklearn._loss._loss:Cy{loss}" for loss in _LOSSES.split()),
        *(f"sklearn.linear_model._sgd_fast:{loss}" for loss in _SGD_LOSSES.split()),
        *(f"sklearn.linear_model.sgd_fast:{loss}" for loss in _SGD_LOSSES.split()),
    )
)
_LOSS_MAKERS: tuple[Entry, ...] = tuple(
    a_function(
        f"sklearn._loss._loss:__pyx_unpickle_Cy{loss}",
        call=Args((Global((f"sklearn._loss._loss:Cy{loss}",)), WHOLE, Either((NOTHING, NUMBERS)))),
        effect=Effect(returns=MADE, of=f"sklearn._loss._loss:Cy{loss}"),
        why="an empty loss, then its numbers, which Cython converts",
        source="sklearn/_loss/_loss.pyx.tp (generated __pyx_unpickle_…, 1.3)",
    )
    for loss in _LOSSES.split()
)

# --- functions that are kept ------------------------------------------------------------------------------------------

_FUNCTIONS: Final = {
    "sklearn.metrics._classification": (
        "accuracy_score balanced_accuracy_score brier_score_loss class_likelihood_ratios classification_report "
        "cohen_kappa_score confusion_matrix d2_brier_score d2_log_loss_score f1_score fbeta_score hamming_loss "
        "hinge_loss jaccard_score log_loss matthews_corrcoef multilabel_confusion_matrix "
        "precision_recall_fscore_support precision_score recall_score zero_one_loss"
    ),
    "sklearn.metrics._regression": (
        "d2_absolute_error_score d2_pinball_score d2_tweedie_score explained_variance_score max_error "
        "mean_absolute_error mean_absolute_percentage_error mean_gamma_deviance mean_pinball_loss "
        "mean_poisson_deviance mean_squared_error mean_squared_log_error mean_tweedie_deviance median_absolute_error "
        "r2_score root_mean_squared_error root_mean_squared_log_error"
    ),
    "sklearn.metrics._ranking": (
        "auc average_precision_score coverage_error dcg_score det_curve label_ranking_average_precision_score "
        "label_ranking_loss ndcg_score precision_recall_curve roc_auc_score roc_curve top_k_accuracy_score"
    ),
    "sklearn.metrics._scorer": "negative_likelihood_ratio positive_likelihood_ratio",
    "sklearn.metrics.cluster._supervised": (
        "adjusted_mutual_info_score adjusted_rand_score completeness_score contingency_matrix entropy "
        "fowlkes_mallows_score homogeneity_completeness_v_measure homogeneity_score mutual_info_score "
        "normalized_mutual_info_score pair_confusion_matrix rand_score v_measure_score"
    ),
    "sklearn.metrics.cluster._unsupervised": "calinski_harabasz_score davies_bouldin_score",
    "sklearn.metrics.pairwise": (
        "additive_chi2_kernel chi2_kernel cosine_distances cosine_similarity euclidean_distances haversine_distances "
        "laplacian_kernel linear_kernel manhattan_distances nan_euclidean_distances paired_cosine_distances "
        "paired_euclidean_distances paired_manhattan_distances polynomial_kernel rbf_kernel sigmoid_kernel"
    ),
    "sklearn.feature_selection._univariate_selection": "chi2 f_classif f_oneway f_regression r_regression",
    "sklearn.feature_selection._mutual_info": "mutual_info_classif mutual_info_regression",
    "sklearn.cluster._kmeans": "_kmeans_single_elkan _kmeans_single_lloyd",
    "sklearn.utils.extmath": "density row_norms safe_sparse_dot softmax squared_norm stable_cumsum",
    "sklearn.utils.validation": "check_array check_X_y column_or_1d",
    "sklearn.preprocessing._function_transformer": "_identity",
    "sklearn.preprocessing._data": (
        "add_dummy_feature binarize maxabs_scale minmax_scale normalize power_transform quantile_transform "
        "robust_scale scale"
    ),
    "sklearn.feature_extraction.text": "strip_accents_ascii strip_accents_unicode strip_tags",
    "sklearn.decomposition._fastica": "_cube _exp _logcosh",
}
_KEPT: tuple[Entry, ...] = tuple(
    entry
    for module, names in _FUNCTIONS.items()
    for entry in references(
        module,
        names,
        why="computes with arrays or text; calls nothing that it is given",
        source=f"{module.replace('.', '/')}.py",
    )
)

ENTRIES: tuple[Entry, ...] = (
    *_ESTIMATORS,
    *_TREE,
    *_METRIC,
    *_BINARY_TREES,
    *_MAKERS,
    *_LOSS,
    *_LOSS_MAKERS,
    *_KEPT,
)
FAMILIES = sklearn_classes.FAMILIES
