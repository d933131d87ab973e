"""boosting: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family, Kind
from guard.lexicon.states import ONE_VALUE, SKLEARN

SOURCE = (
    "catboost 1.2, catboost 1.2.10, lightgbm 3.3.5, lightgbm 4.7.0, xgboost 1.7.6, xgboost-cpu 3.2.0; by the "
    "criteria of tests/lexicon/propose.py"
)

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "catboost.core": "polars polars.DataFrame polars.Series",
            "catboost.eval.factor_utils": "FactorUtils",
            "catboost.metrics": "BuiltinMetric",
            "catboost.utils": "polars polars.DataFrame polars.Series",
            "lightgbm.basic": "Sequence _ConfigAliases _DummyLogger _TempFile",
            "lightgbm.dask": "_DaskLGBMModel _RemoteSocket",
            "xgboost.core": "_RefMixIn",
            "xgboost.objective": "Objective TreeObjective",
            "xgboost.sklearn": "XGBRankerMixIn",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "xgboost.compat": "XGBoostLabelEncoder",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW}),
        state=SKLEARN,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "catboost.core": "_StreamLikeWrapper _TrainCallbacksWrapper",
            "catboost.eval._fold_model": "FoldModel",
            "catboost.eval._fold_storage": "FoldStorage",
            "catboost.eval._readers": "_BaseReader _SimpleStreamingFileReader",
            "catboost.eval.evaluation_result": "ScoreConfig",
            "catboost.hnsw.hnsw": "Hnsw",
            "lightgbm.callback": "_LogEvaluationCallback _ResetParameterCallback",
            "lightgbm.sklearn": "_EvalFunctionWrapper _ObjectiveFunctionWrapper",
            "xgboost.callback": "TrainingCallback",
            "xgboost.tracker": "ExSocket",
            "xgboost.training": "_PackedBooster",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "catboost.core": "_CustomLoggersStack",
            "catboost.eval._fold_models_handler": "FoldModelsHandler",
            "catboost.eval._fold_storage": "_FoldFile",
            "catboost.eval._readers": "_SimpleDataReader",
            "catboost.eval._splitter": "_Splitter",
            "catboost.eval.catboost_evaluation": "CatboostEvaluation",
            "catboost.eval.evaluation_result": "EvaluationResults",
            "catboost.hnsw.hnsw": "HnswEstimator OnlineHnsw Pool",
            "catboost.plot_helpers": "OfflineMetricVisualizer",
            "lightgbm.callback": "_EarlyStoppingCallback _RecordEvaluationCallback",
            "xgboost._data_utils": "TransformedDf",
            "xgboost.callback": (
                "CallbackContainer EarlyStopping EvaluationMonitor LearningRateScheduler TrainingCheckPoint"
            ),
            "xgboost.collective": "CommunicatorContext",
            "xgboost.dask": "CommunicatorContext DaskDMatrix DaskDeviceQuantileDMatrix DaskQuantileDMatrix",
            "xgboost.data": "ArrowTransformed CudfTransformed PandasTransformed",
            "xgboost.rabit": "RabitContext",
            "xgboost.tracker": "WorkerEntry",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "lightgbm.dask": "DaskLGBMClassifier DaskLGBMRanker DaskLGBMRegressor",
            "lightgbm.sklearn": "LGBMClassifier LGBMModel LGBMRanker LGBMRegressor",
            "xgboost.dask": (
                "DaskScikitLearnBase DaskXGBClassifier DaskXGBRFClassifier DaskXGBRFRegressor DaskXGBRanker "
                "DaskXGBRegressor"
            ),
            "xgboost.sklearn": "XGBClassifier XGBModel XGBRFClassifier XGBRFRegressor XGBRanker XGBRegressor",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=SKLEARN,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "catboost.eval.evaluation_result": "CaseEvaluationResult MetricEvaluationResult",
            "catboost.eval.execution_case": "ExecutionCase",
            "xgboost.collective": "Config",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "lightgbm.engine": "CVBooster",
            "xgboost.training": "CVPack",
        },
        uses=frozenset({Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "catboost.core": "CatBoost CatBoostClassifier CatBoostRanker CatBoostRegressor _CatBoostBase",
        },
        uses=frozenset({Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "catboost.core": "EFeaturesSelectionAlgorithm EFeaturesSelectionGrouping EFstrType EShapCalcType",
            "catboost.eval.catboost_evaluation": "EvalType",
            "catboost.eval.evaluation_result": "ScoreType",
            "catboost.eval.factor_utils": "LabelMode",
            "catboost.hnsw.hnsw": "EDistance EVectorComponentType",
            "lightgbm.basic": "_MissingType",
            "lightgbm.dask": "_DatasetNames",
            "xgboost.collective": "Op",
            "xgboost.core": "DataSplitMode",
            "xgboost.rabit": "Op",
            "xgboost.tracker": "RabitTracker._SortBy",
        },
        uses=frozenset({Use.CALL, Use.HASH}),
        kind=Kind.ENUM,
        call=ONE_VALUE,
        why="a member by its value",
        source=SOURCE,
    ),
    Family(
        names={
            "lightgbm.basic": "EvalResult",
            "lightgbm.dask": "_HostWorkers",
        },
        uses=frozenset({Use.CALL, Use.NEW}),
        why="a tuple with names",
        source=SOURCE,
    ),
)
