"""Where scikit-learn before 0.22 kept its classes: names that today's does not have, and models from then still use.

In 0.19.2 and 0.21.3 ``BaseEstimator``, ``IsotonicRegression`` and ``Bunch`` alone have a ``__setstate__``, ``Bunch``
alone a ``__getattr__``, and ``Hyperparameter`` alone a ``__new__``; none has a finalizer.
"""

from __future__ import annotations

from typing import Final

from guard.facts import Use
from guard.lexicon import Family
from guard.lexicon.states import SKLEARN

_ESTIMATORS: Final = {
    "sklearn.cluster.affinity_propagation_": "AffinityPropagation",
    "sklearn.cluster.bicluster": "BaseSpectral SpectralBiclustering SpectralCoclustering",
    "sklearn.cluster.birch": "Birch",
    "sklearn.cluster.dbscan_": "DBSCAN",
    "sklearn.cluster.hierarchical": "AgglomerativeClustering FeatureAgglomeration",
    "sklearn.cluster.k_means_": "KMeans MiniBatchKMeans",
    "sklearn.cluster.mean_shift_": "MeanShift",
    "sklearn.cluster.optics_": "OPTICS",
    "sklearn.cluster.spectral": "SpectralClustering",
    "sklearn.covariance.elliptic_envelope": "EllipticEnvelope",
    "sklearn.covariance.empirical_covariance_": "EmpiricalCovariance",
    "sklearn.covariance.graph_lasso_": "GraphLasso GraphLassoCV GraphicalLasso GraphicalLassoCV",
    "sklearn.covariance.outlier_detection": "EllipticEnvelope",
    "sklearn.covariance.robust_covariance": "MinCovDet",
    "sklearn.covariance.shrunk_covariance_": "LedoitWolf OAS ShrunkCovariance",
    "sklearn.cross_decomposition.cca_": "CCA",
    "sklearn.cross_decomposition.pls_": "PLSCanonical PLSRegression PLSSVD _PLS",
    "sklearn.decomposition.base": "_BasePCA",
    "sklearn.decomposition.dict_learning": "DictionaryLearning MiniBatchDictionaryLearning SparseCoder",
    "sklearn.decomposition.factor_analysis": "FactorAnalysis",
    "sklearn.decomposition.fastica_": "FastICA",
    "sklearn.decomposition.incremental_pca": "IncrementalPCA",
    "sklearn.decomposition.kernel_pca": "KernelPCA",
    "sklearn.decomposition.nmf": "NMF",
    "sklearn.decomposition.online_lda": "LatentDirichletAllocation",
    "sklearn.decomposition.pca": "PCA RandomizedPCA",
    "sklearn.decomposition.sparse_pca": "MiniBatchSparsePCA SparsePCA",
    "sklearn.decomposition.truncated_svd": "TruncatedSVD",
    "sklearn.ensemble.bagging": "BaggingClassifier BaggingRegressor BaseBagging",
    "sklearn.ensemble.base": "BaseEnsemble",
    "sklearn.ensemble.forest": (
        "BaseForest ExtraTreesClassifier ExtraTreesRegressor ForestClassifier ForestRegressor "
        "RandomForestClassifier RandomForestRegressor RandomTreesEmbedding"
    ),
    "sklearn.ensemble.gradient_boosting": "BaseGradientBoosting GradientBoostingClassifier GradientBoostingRegressor",
    "sklearn.ensemble.iforest": "IsolationForest",
    "sklearn.ensemble.voting": "VotingClassifier VotingRegressor _BaseVoting",
    "sklearn.ensemble.voting_classifier": "VotingClassifier",
    "sklearn.ensemble.weight_boosting": "AdaBoostClassifier AdaBoostRegressor BaseWeightBoosting",
    "sklearn.feature_extraction.dict_vectorizer": "DictVectorizer",
    "sklearn.feature_extraction.hashing": "FeatureHasher",
    "sklearn.feature_selection.from_model": "SelectFromModel",
    "sklearn.feature_selection.rfe": "RFE RFECV",
    "sklearn.feature_selection.univariate_selection": (
        "GenericUnivariateSelect SelectFdr SelectFpr SelectFwe SelectKBest SelectPercentile _BaseFilter"
    ),
    "sklearn.feature_selection.variance_threshold": "VarianceThreshold",
    "sklearn.gaussian_process.gaussian_process": "GaussianProcess",
    "sklearn.gaussian_process.gpc": "GaussianProcessClassifier _BinaryGaussianProcessClassifierLaplace",
    "sklearn.gaussian_process.gpr": "GaussianProcessRegressor",
    "sklearn.grid_search": "BaseSearchCV GridSearchCV RandomizedSearchCV",
    "sklearn.linear_model.base": "LinearModel LinearRegression",
    "sklearn.linear_model.bayes": "ARDRegression BayesianRidge",
    "sklearn.linear_model.coordinate_descent": (
        "ElasticNet ElasticNetCV Lasso LassoCV LinearModelCV MultiTaskElasticNet MultiTaskElasticNetCV "
        "MultiTaskLasso MultiTaskLassoCV"
    ),
    "sklearn.linear_model.huber": "HuberRegressor",
    "sklearn.linear_model.least_angle": "Lars LarsCV LassoLars LassoLarsCV LassoLarsIC",
    "sklearn.linear_model.logistic": "LogisticRegression LogisticRegressionCV",
    "sklearn.linear_model.omp": "OrthogonalMatchingPursuit OrthogonalMatchingPursuitCV",
    "sklearn.linear_model.passive_aggressive": "PassiveAggressiveClassifier PassiveAggressiveRegressor",
    "sklearn.linear_model.perceptron": "Perceptron",
    "sklearn.linear_model.randomized_l1": "RandomizedLasso RandomizedLogisticRegression",
    "sklearn.linear_model.ransac": "RANSACRegressor",
    "sklearn.linear_model.ridge": "Ridge RidgeCV RidgeClassifier RidgeClassifierCV _BaseRidge _BaseRidgeCV _RidgeGCV",
    "sklearn.linear_model.stochastic_gradient": "BaseSGD BaseSGDClassifier BaseSGDRegressor SGDClassifier SGDRegressor",
    "sklearn.linear_model.theil_sen": "TheilSenRegressor",
    "sklearn.manifold.isomap": "Isomap",
    "sklearn.manifold.locally_linear": "LocallyLinearEmbedding",
    "sklearn.manifold.mds": "MDS",
    "sklearn.manifold.spectral_embedding_": "SpectralEmbedding",
    "sklearn.manifold.t_sne": "TSNE",
    "sklearn.mixture.base": "BaseMixture",
    "sklearn.mixture.bayesian_mixture": "BayesianGaussianMixture",
    "sklearn.mixture.dpgmm": "DPGMM VBGMM",
    "sklearn.mixture.gaussian_mixture": "GaussianMixture",
    "sklearn.mixture.gmm": "GMM",
    "sklearn.neighbors.approximate": "GaussianRandomProjectionHash LSHForest",
    "sklearn.neighbors.base": "NeighborsBase",
    "sklearn.neighbors.classification": "KNeighborsClassifier RadiusNeighborsClassifier",
    "sklearn.neighbors.kde": "KernelDensity",
    "sklearn.neighbors.lof": "LocalOutlierFactor",
    "sklearn.neighbors.nca": "NeighborhoodComponentsAnalysis",
    "sklearn.neighbors.nearest_centroid": "NearestCentroid",
    "sklearn.neighbors.regression": "KNeighborsRegressor RadiusNeighborsRegressor",
    "sklearn.neighbors.unsupervised": "NearestNeighbors",
    "sklearn.neural_network.multilayer_perceptron": "BaseMultilayerPerceptron MLPClassifier MLPRegressor",
    "sklearn.neural_network.rbm": "BernoulliRBM",
    "sklearn.preprocessing.data": (
        "Binarizer KernelCenterer MaxAbsScaler MinMaxScaler Normalizer OneHotEncoder PolynomialFeatures "
        "PowerTransformer QuantileTransformer RobustScaler StandardScaler"
    ),
    "sklearn.preprocessing.imputation": "Imputer",
    "sklearn.preprocessing.label": "LabelBinarizer LabelEncoder MultiLabelBinarizer",
    "sklearn.semi_supervised.label_propagation": "BaseLabelPropagation LabelPropagation LabelSpreading",
    "sklearn.svm.base": "BaseLibSVM BaseSVC",
    "sklearn.svm.classes": "LinearSVC LinearSVR NuSVC NuSVR OneClassSVM SVC SVR",
    "sklearn.tree.tree": (
        "BaseDecisionTree DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier ExtraTreeRegressor"
    ),
}
_PIECES: Final = {
    "sklearn.cluster.birch": "_CFNode _CFSubcluster",
    "sklearn.cross_validation": (
        "BaseShuffleSplit KFold LeaveOneOut LeavePOut PredefinedSplit ShuffleSplit StratifiedKFold "
        "StratifiedShuffleSplit _BaseKFold"
    ),
    "sklearn.ensemble.gradient_boosting": (
        "BinomialDeviance ClassificationLossFunction ExponentialLoss HuberLossFunction LeastAbsoluteError "
        "LeastSquaresError LogOddsEstimator LossFunction MeanEstimator MultinomialDeviance "
        "PriorProbabilityEstimator QuantileEstimator QuantileLossFunction RegressionLossFunction "
        "ScaledLogOddsEstimator VerboseReporter ZeroEstimator"
    ),
    "sklearn.feature_selection.base": "SelectorMixin",
    "sklearn.grid_search": "ParameterGrid ParameterSampler",
    "sklearn.linear_model.base": "LinearClassifierMixin SparseCoefMixin",
    "sklearn.linear_model.stochastic_gradient": "_ValidationScoreCallback",
    "sklearn.metrics.scorer": "_BaseScorer _PredictScorer _ProbaScorer _ThresholdScorer",
    "sklearn.neighbors.base": "KNeighborsMixin RadiusNeighborsMixin",
}
_USES: Final = frozenset({Use.NEW, Use.BUILD, Use.HASH})

FAMILIES: tuple[Family, ...] = (
    Family(
        names=_ESTIMATORS,
        uses=_USES,
        state=SKLEARN,
        why="an estimator by its older name: keeps its state as attributes",
        source="sklearn/base.py BaseEstimator.__setstate__ (0.19.2, 0.21.3)",
    ),
    Family(
        names=_PIECES,
        uses=_USES,
        why="part of an estimator by its older name: keeps its state as attributes",
        source="the class's own file (0.19.2, 0.21.3)",
    ),
)
