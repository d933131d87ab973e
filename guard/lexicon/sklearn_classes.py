"""sklearn: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family, Kind
from guard.lexicon.states import ONE_VALUE, SKLEARN, SLOTTED

SOURCE = "scikit-learn 1.3.2, scikit-learn 1.9.1; by the criteria of tests/lexicon/propose.py"

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "sklearn._loss.link": "BaseLink HalfLogitLink IdentityLink LogLink LogitLink MultinomialLogit",
            "sklearn._loss.loss": "ArrayAPILossMixin",
            "sklearn.base": (
                "BiclusterMixin ClassNamePrefixFeaturesOutMixin ClassifierMixin ClusterMixin DensityMixin "
                "MetaEstimatorMixin MultiOutputMixin OneToOneFeatureMixin OutlierMixin RegressorMixin "
                "TransformerMixin _UnstableArchMixin"
            ),
            "sklearn.callback._callback_context": "CallbackContext",
            "sklearn.callback._callback_support": "CallbackSupportMixin",
            "sklearn.cluster._feature_agglomeration": "AgglomerationTransform",
            "sklearn.discriminant_analysis": "DiscriminantAnalysisPredictionMixin",
            "sklearn.externals._arff": (
                "ArffEncoder COOData Data DenseGeneratorData LODData LODGeneratorData _DataListMixin"
            ),
            "sklearn.externals.array_api_compat.common._helpers": "_dask_device",
            "sklearn.feature_extraction.text": "_VectorizerMixin",
            "sklearn.feature_selection._base": "SelectorMixin",
            "sklearn.gaussian_process.kernels": "GenericKernelMixin NormalizedKernelMixin StationaryKernelMixin",
            "sklearn.linear_model._base": "LinearClassifierMixin SparseCoefMixin",
            "sklearn.linear_model._ridge": "_RidgeClassifierMixin",
            "sklearn.metrics._pairwise_distances_reduction._dispatcher": (
                "ArgKmin ArgKminClassMode BaseDistancesReductionDispatcher RadiusNeighbors RadiusNeighborsClassMode"
            ),
            "sklearn.model_selection._plot": "_BaseCurveDisplay",
            "sklearn.model_selection._split": (
                "BaseCrossValidator GroupsConsumerMixin LeaveOneGroupOut LeaveOneOut _UnsupportedGroupCVMixin"
            ),
            "sklearn.neighbors._base": "KNeighborsMixin RadiusNeighborsMixin",
            "sklearn.tree._export": "Sentinel",
            "sklearn.utils._metadata_requests": "_MetadataRequester _RoutingNotSupportedMixin",
            "sklearn.utils._plotting": "_BinaryClassifierCurveDisplayMixin",
            "sklearn.utils._repr_html.base": "ReprHTMLMixin _HTMLDocumentationLinkMixin",
            "sklearn.utils._set_output": "PandasAdapter PolarsAdapter _SetOutputMixin",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "sklearn.base": "BaseEstimator",
            "sklearn.calibration": "_SigmoidCalibration _TemperatureScaling",
            "sklearn.decomposition._base": "_BasePCA",
            "sklearn.linear_model._base": "LinearModel MultiOutputLinearModel",
            "sklearn.linear_model._ridge": "_IdentityRegressor",
            "sklearn.multiclass": "_ConstantPredictor",
            "sklearn.naive_bayes": "_BaseNB",
            "sklearn.preprocessing._data": "KernelCenterer",
            "sklearn.preprocessing._encoders": "_BaseEncoder",
            "sklearn.preprocessing._label": "LabelEncoder",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW}),
        state=SKLEARN,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "sklearn.calibration": "CalibrationDisplay _CalibratedClassifier",
            "sklearn.cluster._bisect_k_means": "_BisectingTree",
            "sklearn.compose._column_transformer": "make_column_selector",
            "sklearn.decomposition._dict_learning": "_BaseSparseCoding",
            "sklearn.ensemble._gb": "VerboseReporter",
            "sklearn.ensemble._gb_losses": (
                "ClassificationLossFunction HuberLossFunction LeastAbsoluteError LeastSquaresError LossFunction "
                "RegressionLossFunction"
            ),
            "sklearn.externals._arff": "ArffDecoder",
            "sklearn.inspection._plot.decision_boundary": "DecisionBoundaryDisplay",
            "sklearn.inspection._plot.partial_dependence": "PartialDependenceDisplay",
            "sklearn.linear_model._glm._newton_solver": "NewtonCholeskySolver NewtonSolver",
            "sklearn.linear_model._linear_loss": "LinearModelLoss",
            "sklearn.metrics._plot.confusion_matrix": "ConfusionMatrixDisplay",
            "sklearn.metrics._plot.det_curve": "DetCurveDisplay",
            "sklearn.metrics._plot.regression": "PredictionErrorDisplay",
            "sklearn.metrics._plot.roc_curve": "RocCurveDisplay",
            "sklearn.metrics._scorer": (
                "_BaseScorer _CurveScorer _MultimetricScorer _PassthroughScorer _PredictScorer _ProbaScorer _Scorer "
                "_ThresholdScorer"
            ),
            "sklearn.model_selection._plot": "LearningCurveDisplay ValidationCurveDisplay",
            "sklearn.model_selection._search_successive_halving": "_SubsampleMetaSplitter",
            "sklearn.model_selection._split": (
                "BaseShuffleSplit GroupShuffleSplit KFold LeavePGroupsOut LeavePOut ShuffleSplit StratifiedKFold "
                "StratifiedShuffleSplit"
            ),
            "sklearn.tree._export": "_BaseTreeExporter",
            "sklearn.utils._estimator_html_repr": "_IDCounter",
            "sklearn.utils._metadata_requests": "MethodMapping RequestMethod",
            "sklearn.utils._param_validation": (
                "Hidden _ArrayLikes _Callables _Constraint _InstancesOf _IterablesNotString _NanConstraint "
                "_NoneConstraint _PandasNAConstraint _SparseMatrices"
            ),
            "sklearn.utils._repr_html.base": "_IDCounter",
            "sklearn.utils._set_output": "ContainerAdaptersManager",
            "sklearn.utils.deprecation": "deprecated",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "sklearn.calibration": "CalibratedClassifierCV",
            "sklearn.cluster._affinity_propagation": "AffinityPropagation",
            "sklearn.cluster._agglomerative": "AgglomerativeClustering FeatureAgglomeration",
            "sklearn.cluster._bicluster": "BaseSpectral SpectralBiclustering SpectralCoclustering",
            "sklearn.cluster._birch": "Birch",
            "sklearn.cluster._bisect_k_means": "BisectingKMeans",
            "sklearn.cluster._dbscan": "DBSCAN",
            "sklearn.cluster._hdbscan.hdbscan": "HDBSCAN",
            "sklearn.cluster._kmeans": "KMeans MiniBatchKMeans _BaseKMeans",
            "sklearn.cluster._mean_shift": "MeanShift",
            "sklearn.cluster._optics": "OPTICS",
            "sklearn.cluster._spectral": "SpectralClustering",
            "sklearn.compose._column_transformer": "ColumnTransformer",
            "sklearn.compose._target": "TransformedTargetRegressor",
            "sklearn.covariance._elliptic_envelope": "EllipticEnvelope",
            "sklearn.covariance._empirical_covariance": "EmpiricalCovariance",
            "sklearn.covariance._graph_lasso": "BaseGraphicalLasso GraphicalLasso GraphicalLassoCV",
            "sklearn.covariance._robust_covariance": "MinCovDet",
            "sklearn.covariance._shrunk_covariance": "LedoitWolf OAS ShrunkCovariance",
            "sklearn.cross_decomposition._pls": "CCA PLSCanonical PLSRegression PLSSVD _PLS",
            "sklearn.decomposition._dict_learning": "DictionaryLearning MiniBatchDictionaryLearning SparseCoder",
            "sklearn.decomposition._factor_analysis": "FactorAnalysis",
            "sklearn.decomposition._fastica": "FastICA",
            "sklearn.decomposition._incremental_pca": "IncrementalPCA",
            "sklearn.decomposition._kernel_pca": "KernelPCA",
            "sklearn.decomposition._lda": "LatentDirichletAllocation",
            "sklearn.decomposition._nmf": "MiniBatchNMF NMF _BaseNMF",
            "sklearn.decomposition._pca": "PCA",
            "sklearn.decomposition._sparse_pca": "MiniBatchSparsePCA SparsePCA _BaseSparsePCA",
            "sklearn.decomposition._truncated_svd": "TruncatedSVD",
            "sklearn.discriminant_analysis": "LinearDiscriminantAnalysis QuadraticDiscriminantAnalysis",
            "sklearn.dummy": "DummyClassifier DummyRegressor",
            "sklearn.ensemble._bagging": "BaggingClassifier BaggingRegressor BaseBagging",
            "sklearn.ensemble._base": "BaseEnsemble _BaseHeterogeneousEnsemble",
            "sklearn.ensemble._forest": "BaseForest ForestClassifier ForestRegressor",
            "sklearn.ensemble._gb": "BaseGradientBoosting GradientBoostingClassifier GradientBoostingRegressor",
            "sklearn.ensemble._hist_gradient_boosting.binning": "_BinMapper",
            "sklearn.ensemble._hist_gradient_boosting.gradient_boosting": (
                "BaseHistGradientBoosting HistGradientBoostingClassifier HistGradientBoostingRegressor"
            ),
            "sklearn.ensemble._stacking": "StackingClassifier StackingRegressor _BaseStacking",
            "sklearn.ensemble._voting": "VotingClassifier VotingRegressor _BaseVoting",
            "sklearn.ensemble._weight_boosting": "AdaBoostClassifier AdaBoostRegressor BaseWeightBoosting",
            "sklearn.feature_extraction._dict_vectorizer": "DictVectorizer",
            "sklearn.feature_extraction._hash": "FeatureHasher",
            "sklearn.feature_extraction.image": "PatchExtractor",
            "sklearn.feature_extraction.text": "CountVectorizer HashingVectorizer TfidfTransformer TfidfVectorizer",
            "sklearn.feature_selection._from_model": "SelectFromModel",
            "sklearn.feature_selection._rfe": "RFE RFECV",
            "sklearn.feature_selection._sequential": "SequentialFeatureSelector",
            "sklearn.feature_selection._univariate_selection": (
                "GenericUnivariateSelect SelectFdr SelectFpr SelectFwe SelectKBest SelectPercentile _BaseFilter"
            ),
            "sklearn.feature_selection._variance_threshold": "VarianceThreshold",
            "sklearn.frozen._frozen": "FrozenEstimator",
            "sklearn.gaussian_process._gpc": "GaussianProcessClassifier _BinaryGaussianProcessClassifierLaplace",
            "sklearn.gaussian_process._gpr": "GaussianProcessRegressor",
            "sklearn.impute._base": "MissingIndicator SimpleImputer _BaseImputer",
            "sklearn.impute._iterative": "IterativeImputer",
            "sklearn.impute._knn": "KNNImputer",
            "sklearn.kernel_approximation": (
                "AdditiveChi2Sampler Nystroem PolynomialCountSketch RBFSampler SkewedChi2Sampler"
            ),
            "sklearn.kernel_ridge": "KernelRidge",
            "sklearn.linear_model._base": "LinearRegression",
            "sklearn.linear_model._bayes": "ARDRegression BayesianRidge",
            "sklearn.linear_model._coordinate_descent": (
                "ElasticNet ElasticNetCV Lasso LassoCV LinearModelCV MultiTaskElasticNet MultiTaskElasticNetCV "
                "MultiTaskLasso MultiTaskLassoCV"
            ),
            "sklearn.linear_model._glm.glm": (
                "GammaRegressor PoissonRegressor TweedieRegressor _GeneralizedLinearRegressor"
            ),
            "sklearn.linear_model._huber": "HuberRegressor",
            "sklearn.linear_model._least_angle": "Lars LarsCV LassoLars LassoLarsCV LassoLarsIC",
            "sklearn.linear_model._logistic": "LogisticRegression LogisticRegressionCV",
            "sklearn.linear_model._omp": "OrthogonalMatchingPursuit OrthogonalMatchingPursuitCV",
            "sklearn.linear_model._passive_aggressive": "PassiveAggressiveClassifier PassiveAggressiveRegressor",
            "sklearn.linear_model._perceptron": "Perceptron",
            "sklearn.linear_model._quantile": "QuantileRegressor",
            "sklearn.linear_model._ransac": "RANSACRegressor",
            "sklearn.linear_model._ridge": (
                "Ridge RidgeCV RidgeClassifier RidgeClassifierCV _BaseRidge _BaseRidgeCV _IdentityClassifier _RidgeGCV"
            ),
            "sklearn.linear_model._stochastic_gradient": (
                "BaseSGD BaseSGDClassifier BaseSGDRegressor SGDClassifier SGDOneClassSVM SGDRegressor"
            ),
            "sklearn.linear_model._theil_sen": "TheilSenRegressor",
            "sklearn.manifold._classical_mds": "ClassicalMDS",
            "sklearn.manifold._isomap": "Isomap",
            "sklearn.manifold._locally_linear": "LocallyLinearEmbedding",
            "sklearn.manifold._mds": "MDS",
            "sklearn.manifold._spectral_embedding": "SpectralEmbedding",
            "sklearn.manifold._t_sne": "TSNE",
            "sklearn.mixture._base": "BaseMixture",
            "sklearn.mixture._bayesian_mixture": "BayesianGaussianMixture",
            "sklearn.mixture._gaussian_mixture": "GaussianMixture",
            "sklearn.model_selection._classification_threshold": (
                "BaseThresholdClassifier FixedThresholdClassifier TunedThresholdClassifierCV"
            ),
            "sklearn.model_selection._search": "BaseSearchCV GridSearchCV RandomizedSearchCV",
            "sklearn.model_selection._search_successive_halving": (
                "BaseSuccessiveHalving HalvingGridSearchCV HalvingRandomSearchCV"
            ),
            "sklearn.multiclass": "OneVsOneClassifier OneVsRestClassifier OutputCodeClassifier",
            "sklearn.multioutput": (
                "ClassifierChain MultiOutputClassifier MultiOutputRegressor RegressorChain _BaseChain "
                "_MultiOutputEstimator"
            ),
            "sklearn.naive_bayes": "BernoulliNB CategoricalNB ComplementNB GaussianNB MultinomialNB _BaseDiscreteNB",
            "sklearn.neighbors._base": "NeighborsBase",
            "sklearn.neighbors._classification": "KNeighborsClassifier RadiusNeighborsClassifier",
            "sklearn.neighbors._graph": "KNeighborsTransformer RadiusNeighborsTransformer",
            "sklearn.neighbors._kde": "KernelDensity",
            "sklearn.neighbors._lof": "LocalOutlierFactor",
            "sklearn.neighbors._nca": "NeighborhoodComponentsAnalysis",
            "sklearn.neighbors._nearest_centroid": "NearestCentroid",
            "sklearn.neighbors._regression": "KNeighborsRegressor RadiusNeighborsRegressor",
            "sklearn.neighbors._unsupervised": "NearestNeighbors",
            "sklearn.neural_network._multilayer_perceptron": "BaseMultilayerPerceptron MLPClassifier MLPRegressor",
            "sklearn.neural_network._rbm": "BernoulliRBM",
            "sklearn.pipeline": "FeatureUnion Pipeline",
            "sklearn.preprocessing._data": (
                "Binarizer MaxAbsScaler MinMaxScaler Normalizer PowerTransformer QuantileTransformer RobustScaler "
                "StandardScaler"
            ),
            "sklearn.preprocessing._discretization": "KBinsDiscretizer",
            "sklearn.preprocessing._encoders": "OneHotEncoder OrdinalEncoder",
            "sklearn.preprocessing._function_transformer": "FunctionTransformer",
            "sklearn.preprocessing._label": "LabelBinarizer MultiLabelBinarizer",
            "sklearn.preprocessing._polynomial": "PolynomialFeatures SplineTransformer",
            "sklearn.preprocessing._target_encoder": "TargetEncoder",
            "sklearn.random_projection": "BaseRandomProjection GaussianRandomProjection SparseRandomProjection",
            "sklearn.semi_supervised._label_propagation": "BaseLabelPropagation LabelPropagation LabelSpreading",
            "sklearn.semi_supervised._self_training": "SelfTrainingClassifier",
            "sklearn.svm._classes": "LinearSVC LinearSVR",
            "sklearn.tree._classes": "BaseDecisionTree DecisionTreeClassifier ExtraTreeClassifier",
            "sklearn.utils.metaestimators": "_BaseComposition",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        state=SKLEARN,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "sklearn.externals.array_api_extra._at": "at",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        state=SLOTTED,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "sklearn.externals._packaging._structures": "InfinityType NegativeInfinityType",
            "sklearn.externals._packaging.version": "_BaseVersion",
            "sklearn.gaussian_process.kernels": "Kernel",
            "sklearn.utils._param_validation": "RealNotInt",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "sklearn.gaussian_process.kernels": (
                "CompoundKernel ConstantKernel DotProduct ExpSineSquared Exponentiation KernelOperator Matern "
                "PairwiseKernel Product RBF RationalQuadratic Sum WhiteKernel"
            ),
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "sklearn.utils._encode": "_NaNCounter _nandict",
        },
        uses=frozenset({Use.BUILD, Use.FILL, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "sklearn._loss.loss": (
                "AbsoluteError BaseLoss ExponentialLoss HalfBinomialLoss HalfBinomialLossArrayAPI HalfGammaLoss "
                "HalfMultinomialLoss HalfMultinomialLossArrayAPI HalfPoissonLoss HalfPoissonLossArrayAPI "
                "HalfSquaredError HalfTweedieLoss HalfTweedieLossIdentity HuberLoss PinballLoss"
            ),
            "sklearn.callback._progressbar": "ProgressBar RichProgressMonitor RichTask",
            "sklearn.cluster._birch": "_CFNode _CFSubcluster",
            "sklearn.ensemble._gb_losses": "BinomialDeviance ExponentialLoss MultinomialDeviance QuantileLossFunction",
            "sklearn.ensemble._hist_gradient_boosting.grower": "TreeGrower TreeNode",
            "sklearn.ensemble._hist_gradient_boosting.splitting": "SplitInfo",
            "sklearn.externals._arff": "EncodedNominalConversor NominalConversor",
            "sklearn.linear_model._logistic": "_LbfgsCallbackBridge",
            "sklearn.linear_model._ridge": "_XT_CenterStackOp _X_CenterStackOp",
            "sklearn.linear_model._stochastic_gradient": "_ValidationScoreCallback",
            "sklearn.metrics._plot.precision_recall_curve": "PrecisionRecallDisplay",
            "sklearn.model_selection._search": "ParameterGrid ParameterSampler",
            "sklearn.model_selection._split": (
                "GroupKFold PredefinedSplit RepeatedKFold RepeatedStratifiedKFold StratifiedGroupKFold "
                "TimeSeriesSplit _BaseKFold _CVIterableWrapper _RepeatedSplits"
            ),
            "sklearn.neural_network._stochastic_optimizers": "AdamOptimizer BaseOptimizer SGDOptimizer",
            "sklearn.tree._export": "_DOTTreeExporter _MPLTreeExporter",
            "sklearn.tree._reingold_tilford": "DrawTree Tree",
            "sklearn.utils._available_if": "_AvailableIfDescriptor",
            "sklearn.utils._estimator_html_repr": "_VisualBlock",
            "sklearn.utils._metadata_requests": "MetadataRequest MetadataRouter MethodMetadataRequest",
            "sklearn.utils._param_validation": (
                "HasMethods Interval MissingValues Options StrOptions _Booleans _CVObjects _RandomStates _VerboseHelper"
            ),
            "sklearn.utils._pprint": "_EstimatorPrettyPrinter",
            "sklearn.utils._repr_html.estimator": "_VisualBlock",
            "sklearn.utils.parallel": "Parallel _FuncWrapper",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "sklearn.ensemble._forest": (
                "ExtraTreesClassifier ExtraTreesRegressor RandomForestClassifier RandomForestRegressor "
                "RandomTreesEmbedding"
            ),
            "sklearn.ensemble._iforest": "IsolationForest",
            "sklearn.svm._base": "BaseLibSVM BaseSVC",
            "sklearn.svm._classes": "NuSVC NuSVR OneClassSVM SVC SVR",
            "sklearn.tree._classes": "DecisionTreeRegressor ExtraTreeRegressor",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=SKLEARN,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "sklearn.externals.array_api_extra._lib._helpers": "_AutoJITWrapper",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=SLOTTED,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "sklearn._loss.link": "Interval",
            "sklearn.callback._scoring_monitor": "ScoringMonitorLog",
            "sklearn.externals._packaging.version": "LegacyVersion Version",
            "sklearn.utils._repr_html.fitted_attributes": "AttrsDict",
            "sklearn.utils._repr_html.params": "ParamsDict",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "sklearn.utils._tags": "ClassifierTags InputTags RegressorTags Tags TargetTags TransformerTags",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        state=SLOTTED,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "sklearn.ensemble._hist_gradient_boosting.predictor": "TreePredictor",
            "sklearn.isotonic": "IsotonicRegression",
        },
        uses=frozenset({Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "sklearn.callback._scoring_monitor": "ScoringMonitor",
            "sklearn.utils._array_api": "_ArrayAPIWrapper _NumPyAPIWrapper",
        },
        uses=frozenset({Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "sklearn.utils._bunch": "Bunch",
        },
        uses=frozenset({Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "sklearn.ensemble._hist_gradient_boosting.common": "MonotonicConstraint",
            "sklearn.externals.array_api_compat.common._helpers": "_ClsToXPInfo",
            "sklearn.externals.array_api_extra._at": "_AtOp _Undef",
            "sklearn.utils._cython_blas": "BLAS_Order BLAS_Trans",
            "sklearn.utils._isfinite": "FiniteStatus",
        },
        uses=frozenset({Use.CALL, Use.HASH}),
        kind=Kind.ENUM,
        call=ONE_VALUE,
        why="a member by its value",
        source=SOURCE,
    ),
    Family(
        names={
            "sklearn.callback._transport": "ListenerHandle",
            "sklearn.datasets._base": "RemoteFileMetadata",
            "sklearn.externals._packaging.version": "_Version",
            "sklearn.externals.array_api_compat.common._aliases": (
                "UniqueAllResult UniqueCountsResult UniqueInverseResult"
            ),
            "sklearn.externals.array_api_compat.common._linalg": (
                "EigResult EighResult QRResult SVDResult SlogdetResult"
            ),
            "sklearn.impute._iterative": "_ImputerTriplet",
            "sklearn.utils._array_api": "NamespaceAndDevice",
            "sklearn.utils._encode": "MissingValues",
            "sklearn.utils._metadata_requests": "MethodPair RouterMappingPair",
        },
        uses=frozenset({Use.CALL, Use.NEW}),
        why="a tuple with names",
        source=SOURCE,
    ),
)
