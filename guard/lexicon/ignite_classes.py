"""ignite: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family
from guard.lexicon.states import EXCEPTION
from guard.lexicon.torch_nn import MODULE_STATE

SOURCE = "pytorch-ignite 0.4.13, pytorch-ignite 0.5.5; by the criteria of tests/lexicon/propose.py"

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "ignite.base.mixins": "ResettableHandler Serializable",
            "ignite.engine.events": "EventsList",
            "ignite.handlers.base_logger": "BaseHandler BaseLogger",
            "ignite.handlers.checkpoint": "BaseSaveHandler",
            "ignite.handlers.ema_handler": "EMAWarmUp",
            "ignite.handlers.param_scheduler": "BaseParamScheduler _CosineAnnealingWarmRestarts",
            "ignite.handlers.state_param_scheduler": "StateParamScheduler",
            "ignite.handlers.stores": "EpochOutputStore",
            "ignite.handlers.visdom_logger": "_BaseVisDrawer _DummyExecutor _DummyExecutor._DummyFuture",
            "ignite.metrics.metric": "MetricUsage",
            "ignite.metrics.nlp.rouge": "MultiRefAverageReducer MultiRefBestReducer MultiRefReducer",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "ignite.engine.deterministic": "DeterministicEngine ReproducibleBatchSampler",
            "ignite.engine.engine": "Engine",
            "ignite.engine.events": "RemovableEventHandle State",
            "ignite.handlers.base_logger": (
                "BaseOptimizerParamsHandler BaseOutputHandler BaseWeightsHandler BaseWeightsScalarHandler"
            ),
            "ignite.handlers.checkpoint": "Checkpoint DiskSaver ModelCheckpoint",
            "ignite.handlers.clearml_logger": (
                "ClearMLSaver ClearMLSaver._CallbacksContext GradsHistHandler GradsScalarHandler "
                "OptimizerParamsHandler OutputHandler WeightsHistHandler WeightsScalarHandler"
            ),
            "ignite.handlers.early_stopping": "EarlyStopping",
            "ignite.handlers.ema_handler": "EMAHandler",
            "ignite.handlers.fbresearch_logger": "FBResearchLogger",
            "ignite.handlers.lr_finder": "FastaiLRFinder _ExponentialLR",
            "ignite.handlers.mlflow_logger": "OptimizerParamsHandler OutputHandler",
            "ignite.handlers.neptune_logger": (
                "GradsScalarHandler NeptuneSaver OptimizerParamsHandler OutputHandler WeightsScalarHandler"
            ),
            "ignite.handlers.param_scheduler": (
                "BatchSizeScheduler ConcatScheduler CosineAnnealingScheduler CyclicalScheduler LRScheduler "
                "LinearCyclicalScheduler ParamGroupScheduler ParamScheduler PiecewiseLinear "
                "ReduceLROnPlateauScheduler"
            ),
            "ignite.handlers.polyaxon_logger": "OptimizerParamsHandler OutputHandler",
            "ignite.handlers.state_param_scheduler": (
                "ExpStateScheduler LambdaStateScheduler MultiStepStateScheduler PiecewiseLinearStateScheduler "
                "StepStateScheduler"
            ),
            "ignite.handlers.tensorboard_logger": (
                "GradsHistHandler GradsScalarHandler OptimizerParamsHandler OutputHandler WeightsHistHandler "
                "WeightsScalarHandler"
            ),
            "ignite.handlers.terminate_on_nan": "TerminateOnNan",
            "ignite.handlers.time_limit": "TimeLimit",
            "ignite.handlers.time_profilers": "BasicTimeProfiler HandlersTimeProfiler",
            "ignite.handlers.timing": "Timer",
            "ignite.handlers.tqdm_logger": "ProgressBar _OutputHandler",
            "ignite.handlers.visdom_logger": (
                "GradsScalarHandler OptimizerParamsHandler OutputHandler VisdomLogger WeightsScalarHandler"
            ),
            "ignite.handlers.wandb_logger": "OptimizerParamsHandler OutputHandler",
            "ignite.metrics.mean_average_precision": "_BaseAveragePrecision",
            "ignite.metrics.metric": (
                "BatchFiltered BatchWise EpochWise RunningBatchWise RunningEpochWise SingleEpochRunningBatchWise"
            ),
            "ignite.metrics.nlp.bleu": "_Smoother",
            "ignite.utils": "_CollectionItem",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "ignite.metrics.gan.utils": "InceptionModel",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=MODULE_STATE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "ignite.engine.events": "CallableEventWithFilter CallableEvents",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "ignite.handlers.clearml_logger": "ClearMLLogger",
            "ignite.handlers.mlflow_logger": "MLflowLogger",
            "ignite.handlers.neptune_logger": "NeptuneLogger",
            "ignite.handlers.polyaxon_logger": "PolyaxonLogger",
            "ignite.handlers.tensorboard_logger": "TensorboardLogger",
            "ignite.handlers.wandb_logger": "WandBLogger",
            "ignite.metrics.accumulation": "Average GeometricAverage VariableAccumulation",
            "ignite.metrics.accuracy": "Accuracy _BaseClassification",
            "ignite.metrics.average_precision": "AveragePrecision",
            "ignite.metrics.clustering._base": "_ClusteringMetricBase",
            "ignite.metrics.clustering.calinski_harabasz_score": "CalinskiHarabaszScore",
            "ignite.metrics.clustering.davies_bouldin_score": "DaviesBouldinScore",
            "ignite.metrics.clustering.silhouette_score": "SilhouetteScore",
            "ignite.metrics.cohen_kappa": "CohenKappa _CohenKappaConfusionMatrix _CohenKappaEpochMetric",
            "ignite.metrics.confusion_matrix": "ConfusionMatrix",
            "ignite.metrics.cosine_similarity": "CosineSimilarity",
            "ignite.metrics.entropy": "Entropy",
            "ignite.metrics.epoch_metric": "EpochMetric",
            "ignite.metrics.fairness.accuracy_difference": "SubgroupAccuracyDifference",
            "ignite.metrics.fairness.base": "SubgroupDifference SubgroupMetric _SubgroupBase",
            "ignite.metrics.fairness.demographic_parity": "DemographicParityDifference SelectionRate",
            "ignite.metrics.frequency": "Frequency",
            "ignite.metrics.gan.fid": "FID",
            "ignite.metrics.gan.inception_score": "InceptionScore",
            "ignite.metrics.gan.utils": "_BaseInceptionMetric",
            "ignite.metrics.gpu_info": "GpuInfo",
            "ignite.metrics.hsic": "HSIC",
            "ignite.metrics.js_divergence": "JSDivergence",
            "ignite.metrics.kl_divergence": "KLDivergence",
            "ignite.metrics.loss": "Loss",
            "ignite.metrics.matthews_corrcoef": "MatthewsCorrCoef",
            "ignite.metrics.maximum_mean_discrepancy": "MaximumMeanDiscrepancy",
            "ignite.metrics.mean_absolute_error": "MeanAbsoluteError",
            "ignite.metrics.mean_average_precision": "MeanAveragePrecision",
            "ignite.metrics.mean_pairwise_distance": "MeanPairwiseDistance",
            "ignite.metrics.mean_squared_error": "MeanSquaredError",
            "ignite.metrics.metric": "Metric",
            "ignite.metrics.metric_group": "MetricGroup",
            "ignite.metrics.metrics_lambda": "MetricsLambda",
            "ignite.metrics.multilabel_confusion_matrix": "MultiLabelConfusionMatrix",
            "ignite.metrics.mutual_information": "MutualInformation",
            "ignite.metrics.nlp.bleu": "Bleu",
            "ignite.metrics.nlp.character_error_rate": "CharacterErrorRate",
            "ignite.metrics.nlp.perplexity": "Perplexity",
            "ignite.metrics.nlp.rouge": "Rouge RougeL RougeN _BaseRouge",
            "ignite.metrics.precision": "Precision _BasePrecisionRecall",
            "ignite.metrics.precision_recall_curve": "PrecisionRecallCurve",
            "ignite.metrics.psnr": "PSNR",
            "ignite.metrics.rec_sys.hitrate": "HitRate",
            "ignite.metrics.rec_sys.ndcg": "NDCG",
            "ignite.metrics.recall": "Recall",
            "ignite.metrics.regression._base": "_BaseRegression",
            "ignite.metrics.regression.canberra_metric": "CanberraMetric",
            "ignite.metrics.regression.fractional_absolute_error": "FractionalAbsoluteError",
            "ignite.metrics.regression.fractional_bias": "FractionalBias",
            "ignite.metrics.regression.geometric_mean_absolute_error": "GeometricMeanAbsoluteError",
            "ignite.metrics.regression.geometric_mean_relative_absolute_error": "GeometricMeanRelativeAbsoluteError",
            "ignite.metrics.regression.kendall_correlation": "KendallRankCorrelation",
            "ignite.metrics.regression.manhattan_distance": "ManhattanDistance",
            "ignite.metrics.regression.maximum_absolute_error": "MaximumAbsoluteError",
            "ignite.metrics.regression.mean_absolute_relative_error": "MeanAbsoluteRelativeError",
            "ignite.metrics.regression.mean_error": "MeanError",
            "ignite.metrics.regression.mean_normalized_bias": "MeanNormalizedBias",
            "ignite.metrics.regression.median_absolute_error": "MedianAbsoluteError",
            "ignite.metrics.regression.median_absolute_percentage_error": "MedianAbsolutePercentageError",
            "ignite.metrics.regression.median_relative_absolute_error": "MedianRelativeAbsoluteError",
            "ignite.metrics.regression.pearson_correlation": "PearsonCorrelation",
            "ignite.metrics.regression.r2_score": "R2Score",
            "ignite.metrics.regression.spearman_correlation": "SpearmanRankCorrelation",
            "ignite.metrics.regression.wave_hedges_distance": "WaveHedgesDistance",
            "ignite.metrics.roc_auc": "ROC_AUC RocCurve",
            "ignite.metrics.root_mean_squared_error": "RootMeanSquaredError",
            "ignite.metrics.running_average": "RunningAverage",
            "ignite.metrics.ssim": "SSIM",
            "ignite.metrics.top_k_categorical_accuracy": "TopKCategoricalAccuracy",
            "ignite.metrics.vision.object_detection_average_precision_recall": (
                "CommonObjectDetectionMetrics ObjectDetectionAvgPrecisionRecall"
            ),
        },
        uses=frozenset({Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "ignite.engine.engine": "_EngineTerminateException _EngineTerminateSingleEpochException",
            "ignite.exceptions": "NotComputableError",
            "ignite.metrics.epoch_metric": "EpochMetricWarning",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        state=EXCEPTION,
        why="keeps its arguments and attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "ignite.metrics.nlp.rouge": "Score",
        },
        uses=frozenset({Use.CALL, Use.NEW}),
        why="a tuple with names",
        source=SOURCE,
    ),
)
