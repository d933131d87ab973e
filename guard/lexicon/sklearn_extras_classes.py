"""sklearn_extras: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family, Kind
from guard.lexicon.states import ONE_VALUE, SKLEARN, SLOTTED

SOURCE = (
    "MAPIE 0.8.2, MAPIE 1.6.0, category-encoders 2.6.3, category_encoders 2.11.2, hdbscan 0.8.39, hdbscan 0.8.44, "
    "imbalanced-learn 0.11.0, imbalanced-learn 0.14.2; by the criteria of tests/lexicon/propose.py"
)

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "category_encoders._contrasts": "Diff Helmert Poly Sum",
            "category_encoders.utils": (
                "SupervisedTransformerMixin TransformerWithTargetMixin UnsupervisedTransformerMixin"
            ),
            "imblearn.base": "_ParamsValidationMixin",
            "mapie.conditional_conformal_prediction": "_ConditionalConformalMixin",
            "mapie.estimator.interface": "EnsembleEstimator",
            "mapie.estimator.regressor": "_Conformalizer",
            "mapie.exchangeability_testing.permutations": "MaxSplitMeanDifferenceTestStatistic TestStatistic",
            "mapie.risk_control._base_controller": "_BaseLTTController",
            "mapie.risk_control.fwer_control": "FWERBonferroniCorrection FWERBonferroniHolm FWERProcedure",
            "mapie.utils": "_Unset",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "imblearn.base": "SamplerMixin",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW}),
        state=SKLEARN,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "hdbscan.branches": "SequentialPool",
            "hdbscan.plots": "CondensedTree MinimumSpanningTree SingleLinkageTree",
            "imblearn.model_selection._split": "InstanceHardnessCV",
            "mapie._venn_abers": "VennAbers VennAbersCV VennAbersMultiClass",
            "mapie.conformity_scores.bounds.absolute": "AbsoluteConformityScore",
            "mapie.conformity_scores.bounds.gamma": "GammaConformityScore",
            "mapie.conformity_scores.bounds.quantile": "QuantileRegressionScore",
            "mapie.conformity_scores.bounds.residuals": "ResidualNormalisedScore",
            "mapie.conformity_scores.bounds.std_normalised": "StdConformityScore",
            "mapie.conformity_scores.classification": "BaseClassificationScore",
            "mapie.conformity_scores.conformity_scores": "ConformityScore",
            "mapie.conformity_scores.interface": "BaseConformityScore",
            "mapie.conformity_scores.regression": "BaseRegressionScore",
            "mapie.conformity_scores.residual_conformity_scores": (
                "AbsoluteConformityScore GammaConformityScore ResidualNormalisedScore"
            ),
            "mapie.conformity_scores.sets.aps": "APSConformityScore",
            "mapie.conformity_scores.sets.lac": "LACConformityScore",
            "mapie.conformity_scores.sets.naive": "NaiveConformityScore",
            "mapie.conformity_scores.sets.raps": "RAPSConformityScore",
            "mapie.conformity_scores.sets.topk": "TopKConformityScore",
            "mapie.estimator.classifier": "EnsembleClassifier",
            "mapie.estimator.estimator": "EnsembleRegressor",
            "mapie.estimator.regressor": "EnsembleRegressor",
            "mapie.regression.quantile_regression": "_QuantileConformalizer",
            "mapie.risk_control.risks": (
                "BinaryRisk ClassSpecificRisk ContinuousRisk _BaseRisk _OccurrenceConditionRisk"
            ),
            "mapie.subsample": "BlockBootstrap Subsample",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "category_encoders.wrapper": "PolynomialWrapper",
            "hdbscan.branches": "BranchDetector",
            "hdbscan.hdbscan_": "HDBSCAN",
            "hdbscan.robust_single_linkage_": "RobustSingleLinkage",
            "imblearn.base": "BaseSampler FunctionSampler",
            "imblearn.combine._smote_enn": "SMOTEENN",
            "imblearn.combine._smote_tomek": "SMOTETomek",
            "imblearn.metrics.pairwise": "ValueDifferenceMetric",
            "imblearn.over_sampling._adasyn": "ADASYN",
            "imblearn.over_sampling._random_over_sampler": "RandomOverSampler",
            "imblearn.over_sampling._smote.base": "BaseSMOTE SMOTE SMOTEN SMOTENC",
            "imblearn.over_sampling._smote.cluster": "KMeansSMOTE",
            "imblearn.over_sampling._smote.filter": "BorderlineSMOTE SVMSMOTE",
            "imblearn.over_sampling.base": "BaseOverSampler",
            "imblearn.pipeline": "Pipeline",
            "imblearn.under_sampling._prototype_generation._cluster_centroids": "ClusterCentroids",
            "imblearn.under_sampling._prototype_selection._condensed_nearest_neighbour": "CondensedNearestNeighbour",
            "imblearn.under_sampling._prototype_selection._edited_nearest_neighbours": (
                "AllKNN EditedNearestNeighbours RepeatedEditedNearestNeighbours"
            ),
            "imblearn.under_sampling._prototype_selection._instance_hardness_threshold": "InstanceHardnessThreshold",
            "imblearn.under_sampling._prototype_selection._nearmiss": "NearMiss",
            "imblearn.under_sampling._prototype_selection._neighbourhood_cleaning_rule": "NeighbourhoodCleaningRule",
            "imblearn.under_sampling._prototype_selection._one_sided_selection": "OneSidedSelection",
            "imblearn.under_sampling._prototype_selection._random_under_sampler": "RandomUnderSampler",
            "imblearn.under_sampling._prototype_selection._tomek_links": "TomekLinks",
            "imblearn.under_sampling.base": "BaseCleaningSampler BaseUnderSampler",
            "mapie.calibration": "MapieCalibrator TopLabelCalibrator VennAbersCalibrator",
            "mapie.classification": "MapieClassifier",
            "mapie.multi_label_classification": "MapieMultiLabelClassifier",
            "mapie.regression.quantile_regression": "MapieQuantileRegressor",
            "mapie.regression.regression": "MapieRegressor _MapieRegressor",
            "mapie.regression.time_series_regression": "MapieTimeSeriesRegressor TimeSeriesRegressor",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        state=SKLEARN,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "hdbscan.branch_data": "BranchDetectionData",
            "hdbscan.branches": "BranchDetectionData",
            "hdbscan.plots": "ApproximationGraph",
            "hdbscan.prediction": "PredictionData",
            "imblearn.keras._generator": "BalancedBatchGenerator",
            "imblearn.utils._docstring": "Substitution",
            "imblearn.utils._validation": "ArraysTransformer",
            "mapie.classification": "CrossConformalClassifier SplitConformalClassifier",
            "mapie.conditional_conformal_prediction": (
                "ConditionalSplitConformalClassifier ConditionalSplitConformalRegressor"
            ),
            "mapie.conformity_scores.bounds.quantile": "AbsoluteQuantileRegressionScore",
            "mapie.estimator.regressor": "EnsembleStdRegressor",
            "mapie.exchangeability_testing.bounds": "GammaExponentialMixtureBound",
            "mapie.exchangeability_testing.exchangeability": (
                "FixedDatasetExchangeabilityTest OnlineExchangeabilityTest"
            ),
            "mapie.exchangeability_testing.martingales": "OnlineMartingaleTest",
            "mapie.exchangeability_testing.permutations": (
                "PValuePermutationTest PermutationTest SequentialMonteCarloTest"
            ),
            "mapie.exchangeability_testing.risk_monitoring": "RiskMonitoring",
            "mapie.regression.quantile_regression": (
                "ConformalizedQuantileRegressor CrossConformalizedQuantileRegressor"
            ),
            "mapie.regression.regression": (
                "CrossConformalRegressor JackknifeAfterBootstrapRegressor SplitConformalRegressor"
            ),
            "mapie.risk_control.binary_classification": "BinaryClassificationController",
            "mapie.risk_control.fwer_control": "FWERFixedSequenceTesting",
            "mapie.risk_control.multi_classification": "MultiClassificationLTTController",
            "mapie.risk_control.multi_label_classification": "MultiLabelClassificationController",
            "mapie.risk_control.risks": "BinaryClassificationRisk RiskLoss",
            "mapie.risk_control.semantic_segmentation": "SemanticSegmentationController",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "category_encoders.backward_difference": "BackwardDifferenceEncoder",
            "category_encoders.base_contrast_encoder": "BaseContrastEncoder",
            "category_encoders.basen": "BaseNEncoder",
            "category_encoders.binary": "BinaryEncoder",
            "category_encoders.cat_boost": "CatBoostEncoder",
            "category_encoders.count": "CountEncoder",
            "category_encoders.count_target": "CountTargetEncoder",
            "category_encoders.glmm": "GLMMEncoder",
            "category_encoders.gray": "GrayEncoder",
            "category_encoders.hashing": "HashingEncoder",
            "category_encoders.helmert": "HelmertEncoder",
            "category_encoders.james_stein": "JamesSteinEncoder",
            "category_encoders.leave_one_out": "LeaveOneOutEncoder",
            "category_encoders.m_estimate": "MEstimateEncoder",
            "category_encoders.multi_hot": "MultiHotEncoder",
            "category_encoders.one_hot": "OneHotEncoder",
            "category_encoders.ordinal": "OrdinalEncoder",
            "category_encoders.polynomial": "PolynomialEncoder",
            "category_encoders.quantile_encoder": "QuantileEncoder SummaryEncoder",
            "category_encoders.rankhot": "RankHotEncoder",
            "category_encoders.sum_coding": "SumEncoder",
            "category_encoders.target_encoder": "TargetEncoder",
            "category_encoders.utils": "BaseEncoder",
            "category_encoders.woe": "WOEEncoder",
            "category_encoders.wrapper": "NestedCVWrapper",
            "imblearn.ensemble._bagging": "BalancedBaggingClassifier",
            "imblearn.ensemble._easy_ensemble": "EasyEnsembleClassifier",
            "imblearn.ensemble._forest": "BalancedRandomForestClassifier",
            "imblearn.ensemble._weight_boosting": "RUSBoostClassifier",
            "mapie.classification": "_MapieClassifier",
            "mapie.regression.quantile_regression": "_MapieQuantileRegressor",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=SKLEARN,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "category_encoders.utils": "EncoderTags",
            "imblearn.utils._tags": "InputTags SamplerTags Tags",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        state=SLOTTED,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "category_encoders.utils": "EncodingRelation",
        },
        uses=frozenset({Use.CALL, Use.HASH}),
        kind=Kind.ENUM,
        call=ONE_VALUE,
        why="a member by its value",
        source=SOURCE,
    ),
    Family(
        names={
            "category_encoders._contrasts": "ContrastMatrix",
        },
        uses=frozenset({Use.CALL, Use.NEW}),
        why="a tuple with names",
        source=SOURCE,
    ),
)
