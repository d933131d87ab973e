"""lightning: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family, Kind
from guard.lexicon.states import EXCEPTION, NO_ARGUMENTS, ONE_VALUE
from guard.lexicon.torch_nn import METRIC_STATE, MODULE_STATE
from guard.lexicon.torch_optim import OPTIMIZER_STATE

SOURCE = (
    "lightning 2.6.6, lightning-utilities 0.15.3, pytorch-lightning 1.9.5, pytorch-lightning 2.6.6, torchmetrics "
    "0.11.4, torchmetrics 1.9.0; by the criteria of tests/lexicon/propose.py"
)

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "lightning.fabric.utilities.apply_func": "_TransferableDataType",
            "lightning.fabric.utilities.init": "_EmptyInit",
            "lightning.pytorch.callbacks.callback": "Callback",
            "lightning.pytorch.callbacks.checkpoint": "Checkpoint",
            "lightning.pytorch.callbacks.device_stats_monitor": "DeviceStatsMonitor",
            "lightning.pytorch.callbacks.finetuning": "BackboneFinetuning BaseFinetuning",
            "lightning.pytorch.callbacks.model_summary": "ModelSummary",
            "lightning.pytorch.callbacks.progress.progress_bar": "ProgressBar",
            "lightning.pytorch.callbacks.throughput_monitor": "ThroughputMonitor",
            "lightning.pytorch.core.datamodule": "LightningDataModule",
            "lightning.pytorch.core.hooks": "CheckpointHooks DataHooks ModelHooks",
            "lightning.pytorch.core.mixins.hparams_mixin": "HyperparametersMixin",
            "lightning.pytorch.utilities.migration.utils": "pl_legacy_patch",
            "lightning.pytorch.utilities.model_helpers": "_ModuleMode",
            "lightning_fabric.utilities.apply_func": "_TransferableDataType",
            "lightning_fabric.utilities.init": "_EmptyInit",
            "pytorch_lightning.callbacks.callback": "Callback",
            "pytorch_lightning.callbacks.checkpoint": "Checkpoint",
            "pytorch_lightning.callbacks.device_stats_monitor": "DeviceStatsMonitor",
            "pytorch_lightning.callbacks.finetuning": "BackboneFinetuning BaseFinetuning",
            "pytorch_lightning.callbacks.model_summary": "ModelSummary",
            "pytorch_lightning.callbacks.progress.base": "ProgressBarBase",
            "pytorch_lightning.callbacks.progress.progress_bar": "ProgressBar",
            "pytorch_lightning.callbacks.throughput_monitor": "ThroughputMonitor",
            "pytorch_lightning.core.datamodule": "LightningDataModule",
            "pytorch_lightning.core.hooks": "CheckpointHooks DataHooks ModelHooks",
            "pytorch_lightning.core.mixins.hparams_mixin": "HyperparametersMixin",
            "pytorch_lightning.core.saving": "ModelIO",
            "pytorch_lightning.utilities.auto_restart": "CaptureMapDataset",
            "pytorch_lightning.utilities.fetching": "StepFuncDataLoaderIter",
            "pytorch_lightning.utilities.migration.utils": "pl_legacy_patch",
            "pytorch_lightning.utilities.model_helpers": "_ModuleMode",
            "torchmetrics.functional.multimodal.clip_score": "JinaProcessorWrapper",
            "torchmetrics.functional.text.ter": "_TercomTokenizer",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "lightning.pytorch.callbacks.progress.rich_progress": "RichProgressBarTheme",
            "lightning.pytorch.loops.progress": (
                "_BaseProgress _ProcessedTracker _ReadyCompletedTracker _StartedTracker"
            ),
            "lightning.pytorch.trainer.states": "TrainerState",
            "lightning.pytorch.utilities.types": "LRSchedulerConfig",
            "pytorch_lightning.callbacks.progress.rich_progress": "RichProgressBarTheme",
            "pytorch_lightning.loops.progress": (
                "_BaseProgress _ProcessedTracker _ReadyCompletedTracker _StartedTracker"
            ),
            "pytorch_lightning.utilities.auto_restart": "MergedIteratorState",
            "pytorch_lightning.utilities.types": "LRSchedulerConfig",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "lightning.fabric.utilities.distributed": (
                "DistributedSamplerWrapper _DatasetSamplerWrapper _InfiniteBarrier"
            ),
            "lightning.fabric.utilities.spike": "SpikeDetection",
            "lightning.fabric.utilities.throughput": "Throughput ThroughputMonitor",
            "lightning.pytorch.callbacks.batch_size_finder": "BatchSizeFinder",
            "lightning.pytorch.callbacks.early_stopping": "EarlyStopping",
            "lightning.pytorch.callbacks.gradient_accumulation_scheduler": "GradientAccumulationScheduler",
            "lightning.pytorch.callbacks.lambda_function": "LambdaCallback",
            "lightning.pytorch.callbacks.lr_finder": "LearningRateFinder",
            "lightning.pytorch.callbacks.lr_monitor": "LearningRateMonitor",
            "lightning.pytorch.callbacks.model_checkpoint": "ModelCheckpoint",
            "lightning.pytorch.callbacks.on_exception_checkpoint": "OnExceptionCheckpoint",
            "lightning.pytorch.callbacks.prediction_writer": "BasePredictionWriter",
            "lightning.pytorch.callbacks.progress.rich_progress": "RichProgressBar",
            "lightning.pytorch.callbacks.progress.tqdm_progress": "TQDMProgressBar",
            "lightning.pytorch.callbacks.pruning": "ModelPruning",
            "lightning.pytorch.callbacks.rich_model_summary": "RichModelSummary",
            "lightning.pytorch.callbacks.spike": "SpikeDetection",
            "lightning.pytorch.callbacks.stochastic_weight_avg": "StochasticWeightAveraging",
            "lightning.pytorch.callbacks.timer": "Timer",
            "lightning.pytorch.callbacks.weight_averaging": "EMAWeightAveraging WeightAveraging",
            "lightning.pytorch.utilities.combined_loader": (
                "CombinedLoader _MaxSize _MaxSizeCycle _MinSize _ModeIterator _Sequential"
            ),
            "lightning.pytorch.utilities.migration.utils": "_RedirectingUnpickler",
            "lightning.pytorch.utilities.model_summary.model_summary": "ModelSummary",
            "lightning.pytorch.utilities.model_summary.model_summary_deepspeed": "DeepSpeedSummary",
            "lightning_fabric.utilities.distributed": (
                "DistributedSamplerWrapper _DatasetSamplerWrapper _InfiniteBarrier"
            ),
            "lightning_fabric.utilities.spike": "SpikeDetection",
            "lightning_fabric.utilities.throughput": "Throughput ThroughputMonitor",
            "lightning_utilities.core.imports": "ModuleAvailableCache RequirementCache",
            "pytorch_lightning.callbacks.batch_size_finder": "BatchSizeFinder",
            "pytorch_lightning.callbacks.early_stopping": "EarlyStopping",
            "pytorch_lightning.callbacks.fault_tolerance": "_FaultToleranceCheckpoint",
            "pytorch_lightning.callbacks.gradient_accumulation_scheduler": "GradientAccumulationScheduler",
            "pytorch_lightning.callbacks.lambda_function": "LambdaCallback",
            "pytorch_lightning.callbacks.lr_finder": "LearningRateFinder",
            "pytorch_lightning.callbacks.lr_monitor": "LearningRateMonitor",
            "pytorch_lightning.callbacks.model_checkpoint": "ModelCheckpoint",
            "pytorch_lightning.callbacks.on_exception_checkpoint": "OnExceptionCheckpoint",
            "pytorch_lightning.callbacks.prediction_writer": "BasePredictionWriter",
            "pytorch_lightning.callbacks.progress.rich_progress": "RichProgressBar",
            "pytorch_lightning.callbacks.progress.tqdm_progress": "TQDMProgressBar",
            "pytorch_lightning.callbacks.pruning": "ModelPruning",
            "pytorch_lightning.callbacks.quantization": "QuantizationAwareTraining",
            "pytorch_lightning.callbacks.rich_model_summary": "RichModelSummary",
            "pytorch_lightning.callbacks.spike": "SpikeDetection",
            "pytorch_lightning.callbacks.stochastic_weight_avg": "StochasticWeightAveraging",
            "pytorch_lightning.callbacks.timer": "Timer",
            "pytorch_lightning.callbacks.weight_averaging": "EMAWeightAveraging WeightAveraging",
            "pytorch_lightning.utilities.apply_func": "TransferableDataType",
            "pytorch_lightning.utilities.auto_restart": "CaptureIterableDataset",
            "pytorch_lightning.utilities.combined_loader": (
                "CombinedLoader _MaxSize _MaxSizeCycle _MinSize _ModeIterator _Sequential"
            ),
            "pytorch_lightning.utilities.fetching": (
                "AbstractDataFetcher DataFetcher DataLoaderIterDataFetcher InterBatchParallelDataFetcher"
            ),
            "pytorch_lightning.utilities.migration.utils": "_RedirectingUnpickler",
            "pytorch_lightning.utilities.model_summary.model_summary": "ModelSummary",
            "pytorch_lightning.utilities.model_summary.model_summary_deepspeed": "DeepSpeedSummary",
            "pytorch_lightning.utilities.xla_device": "XLADeviceUtils",
            "torchmetrics.detection.helpers": "CocoBackend",
            "torchmetrics.functional.text.helper": "_LevenshteinEditDistance",
            "torchmetrics.functional.text.helper_embedding_metric": "TextDataset TokenizedDataset",
            "torchmetrics.functional.text.infolm": "_InformationMeasure",
            "torchmetrics.functional.text.sacre_bleu": "_SacreBLEUTokenizer",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "lightning.fabric.utilities.device_dtype_mixin": "_DeviceDtypeModuleMixin",
            "lightning.pytorch.core.module": "LightningModule",
            "lightning_fabric.utilities.device_dtype_mixin": "_DeviceDtypeModuleMixin",
            "pytorch_lightning.core.mixins.device_dtype_mixin": "DeviceDtypeModuleMixin",
            "pytorch_lightning.core.module": "LightningModule",
            "torchmetrics.collections": "MetricCollection",
            "torchmetrics.functional.audio.nisqa": (
                "_AdaptCNN _Framewise _NISQADIM _PoolAttFF _Pooling _SelfAttention _SelfAttentionLayer _TimeDependency"
            ),
            "torchmetrics.functional.image.arniqa": "_ARNIQA _NoTrainArniqa",
            "torchmetrics.functional.image.dists": "DISTSNetwork L2pooling",
            "torchmetrics.functional.image.lpips": (
                "Alexnet NetLinLayer ScalingLayer SqueezeNet Vgg16 _LPIPS _NoTrainLpips"
            ),
            "torchmetrics.functional.image.perceptual_path_length": "GeneratorType",
            "torchmetrics.image.fid": "NoTrainInceptionV3",
            "torchmetrics.image.lpip": "NoTrainLpips",
            "torchmetrics.wrappers.feature_share": "FeatureShare NetworkCache",
            "torchmetrics.wrappers.tracker": "MetricTracker",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=MODULE_STATE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "lightning.pytorch.core.optimizer": "_MockOptimizer",
            "pytorch_lightning.core.optimizer": "_MockOptimizer",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=OPTIMIZER_STATE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "lightning.pytorch.loops.progress": (
                "_BatchProgress _OptimizationProgress _OptimizerProgress _Progress _SchedulerProgress"
            ),
            "pytorch_lightning.loops.progress": (
                "_BatchProgress _OptimizationProgress _OptimizerProgress _Progress _SchedulerProgress"
            ),
            "pytorch_lightning.trainer.states": "TrainerState",
            "pytorch_lightning.utilities.auto_restart": "IteratorState",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torchmetrics.aggregation": (
                "BaseAggregator CatMetric MaxMetric MeanMetric MinMetric RunningMean RunningSum SumMetric"
            ),
            "torchmetrics.audio._deprecated": (
                "_PermutationInvariantTraining _ScaleInvariantSignalDistortionRatio _ScaleInvariantSignalNoiseRatio "
                "_SignalDistortionRatio _SignalNoiseRatio"
            ),
            "torchmetrics.audio.dnsmos": "DeepNoiseSuppressionMeanOpinionScore",
            "torchmetrics.audio.nisqa": "NonIntrusiveSpeechQualityAssessment",
            "torchmetrics.audio.pesq": "PerceptualEvaluationSpeechQuality",
            "torchmetrics.audio.pit": "PermutationInvariantTraining",
            "torchmetrics.audio.sdr": (
                "ScaleInvariantSignalDistortionRatio SignalDistortionRatio SourceAggregatedSignalDistortionRatio"
            ),
            "torchmetrics.audio.snr": (
                "ComplexScaleInvariantSignalNoiseRatio ScaleInvariantSignalNoiseRatio SignalNoiseRatio"
            ),
            "torchmetrics.audio.srmr": "SpeechReverberationModulationEnergyRatio",
            "torchmetrics.audio.stoi": "ShortTimeObjectiveIntelligibility",
            "torchmetrics.classification.accuracy": "BinaryAccuracy MulticlassAccuracy MultilabelAccuracy",
            "torchmetrics.classification.auroc": "BinaryAUROC MulticlassAUROC MultilabelAUROC",
            "torchmetrics.classification.average_precision": (
                "BinaryAveragePrecision MulticlassAveragePrecision MultilabelAveragePrecision"
            ),
            "torchmetrics.classification.base": "_ClassificationTaskWrapper",
            "torchmetrics.classification.calibration_error": "BinaryCalibrationError MulticlassCalibrationError",
            "torchmetrics.classification.cohen_kappa": "BinaryCohenKappa MulticlassCohenKappa",
            "torchmetrics.classification.confusion_matrix": (
                "BinaryConfusionMatrix MulticlassConfusionMatrix MultilabelConfusionMatrix"
            ),
            "torchmetrics.classification.dice": "Dice",
            "torchmetrics.classification.eer": "BinaryEER MulticlassEER MultilabelEER",
            "torchmetrics.classification.exact_match": "MulticlassExactMatch MultilabelExactMatch",
            "torchmetrics.classification.f_beta": (
                "BinaryF1Score BinaryFBetaScore MulticlassF1Score MulticlassFBetaScore MultilabelF1Score "
                "MultilabelFBetaScore"
            ),
            "torchmetrics.classification.group_fairness": (
                "BinaryFairness BinaryGroupStatRates _AbstractGroupStatScores"
            ),
            "torchmetrics.classification.hamming": (
                "BinaryHammingDistance MulticlassHammingDistance MultilabelHammingDistance"
            ),
            "torchmetrics.classification.hinge": "BinaryHingeLoss MulticlassHingeLoss",
            "torchmetrics.classification.jaccard": "BinaryJaccardIndex MulticlassJaccardIndex MultilabelJaccardIndex",
            "torchmetrics.classification.logauc": "BinaryLogAUC MulticlassLogAUC MultilabelLogAUC",
            "torchmetrics.classification.matthews_corrcoef": (
                "BinaryMatthewsCorrCoef MulticlassMatthewsCorrCoef MultilabelMatthewsCorrCoef"
            ),
            "torchmetrics.classification.negative_predictive_value": (
                "BinaryNegativePredictiveValue MulticlassNegativePredictiveValue MultilabelNegativePredictiveValue"
            ),
            "torchmetrics.classification.precision_fixed_recall": (
                "BinaryPrecisionAtFixedRecall MulticlassPrecisionAtFixedRecall MultilabelPrecisionAtFixedRecall"
            ),
            "torchmetrics.classification.precision_recall": (
                "BinaryPrecision BinaryRecall MulticlassPrecision MulticlassRecall MultilabelPrecision MultilabelRecall"
            ),
            "torchmetrics.classification.precision_recall_curve": (
                "BinaryPrecisionRecallCurve MulticlassPrecisionRecallCurve MultilabelPrecisionRecallCurve"
            ),
            "torchmetrics.classification.ranking": (
                "MultilabelCoverageError MultilabelRankingAveragePrecision MultilabelRankingLoss"
            ),
            "torchmetrics.classification.recall_at_fixed_precision": (
                "BinaryRecallAtFixedPrecision MulticlassRecallAtFixedPrecision MultilabelRecallAtFixedPrecision"
            ),
            "torchmetrics.classification.recall_fixed_precision": (
                "BinaryRecallAtFixedPrecision MulticlassRecallAtFixedPrecision MultilabelRecallAtFixedPrecision"
            ),
            "torchmetrics.classification.roc": "BinaryROC MulticlassROC MultilabelROC",
            "torchmetrics.classification.sensitivity_specificity": (
                "BinarySensitivityAtSpecificity MulticlassSensitivityAtSpecificity MultilabelSensitivityAtSpecificity"
            ),
            "torchmetrics.classification.specificity": "BinarySpecificity MulticlassSpecificity MultilabelSpecificity",
            "torchmetrics.classification.specificity_sensitivity": (
                "BinarySpecificityAtSensitivity MulticlassSpecificityAtSensitivity MultilabelSpecificityAtSensitivity"
            ),
            "torchmetrics.classification.stat_scores": (
                "BinaryStatScores MulticlassStatScores MultilabelStatScores _AbstractStatScores"
            ),
            "torchmetrics.clustering.adjusted_mutual_info_score": "AdjustedMutualInfoScore",
            "torchmetrics.clustering.adjusted_rand_score": "AdjustedRandScore",
            "torchmetrics.clustering.calinski_harabasz_score": "CalinskiHarabaszScore",
            "torchmetrics.clustering.cluster_accuracy": "ClusterAccuracy",
            "torchmetrics.clustering.davies_bouldin_score": "DaviesBouldinScore",
            "torchmetrics.clustering.dunn_index": "DunnIndex",
            "torchmetrics.clustering.fowlkes_mallows_index": "FowlkesMallowsIndex",
            "torchmetrics.clustering.homogeneity_completeness_v_measure": (
                "CompletenessScore HomogeneityScore VMeasureScore"
            ),
            "torchmetrics.clustering.mutual_info_score": "MutualInfoScore",
            "torchmetrics.clustering.normalized_mutual_info_score": "NormalizedMutualInfoScore",
            "torchmetrics.clustering.rand_score": "RandScore",
            "torchmetrics.detection._deprecated": "_ModifiedPanopticQuality _PanopticQuality",
            "torchmetrics.detection._mean_ap": "MeanAveragePrecision",
            "torchmetrics.detection.ciou": "CompleteIntersectionOverUnion",
            "torchmetrics.detection.diou": "DistanceIntersectionOverUnion",
            "torchmetrics.detection.giou": "GeneralizedIntersectionOverUnion",
            "torchmetrics.detection.iou": "IntersectionOverUnion",
            "torchmetrics.detection.mean_ap": "MeanAveragePrecision",
            "torchmetrics.detection.panoptic_qualities": "ModifiedPanopticQuality PanopticQuality",
            "torchmetrics.image._deprecated": (
                "_ErrorRelativeGlobalDimensionlessSynthesis _MultiScaleStructuralSimilarityIndexMeasure "
                "_PeakSignalNoiseRatio _RelativeAverageSpectralError _RootMeanSquaredErrorUsingSlidingWindow "
                "_SpectralAngleMapper _SpectralDistortionIndex _StructuralSimilarityIndexMeasure _TotalVariation "
                "_UniversalImageQualityIndex"
            ),
            "torchmetrics.image.arniqa": "ARNIQA",
            "torchmetrics.image.d_lambda": "SpectralDistortionIndex",
            "torchmetrics.image.d_s": "SpatialDistortionIndex",
            "torchmetrics.image.dists": "DeepImageStructureAndTextureSimilarity",
            "torchmetrics.image.ergas": "ErrorRelativeGlobalDimensionlessSynthesis",
            "torchmetrics.image.fid": "FrechetInceptionDistance",
            "torchmetrics.image.inception": "InceptionScore",
            "torchmetrics.image.kid": "KernelInceptionDistance",
            "torchmetrics.image.lpip": "LearnedPerceptualImagePatchSimilarity",
            "torchmetrics.image.mifid": "MemorizationInformedFrechetInceptionDistance",
            "torchmetrics.image.perceptual_path_length": "PerceptualPathLength",
            "torchmetrics.image.psnr": "PeakSignalNoiseRatio",
            "torchmetrics.image.psnrb": "PeakSignalNoiseRatioWithBlockedEffect",
            "torchmetrics.image.qnr": "QualityWithNoReference",
            "torchmetrics.image.rase": "RelativeAverageSpectralError",
            "torchmetrics.image.rmse_sw": "RootMeanSquaredErrorUsingSlidingWindow",
            "torchmetrics.image.sam": "SpectralAngleMapper",
            "torchmetrics.image.scc": "SpatialCorrelationCoefficient",
            "torchmetrics.image.ssim": "MultiScaleStructuralSimilarityIndexMeasure StructuralSimilarityIndexMeasure",
            "torchmetrics.image.tv": "TotalVariation",
            "torchmetrics.image.uqi": "UniversalImageQualityIndex",
            "torchmetrics.image.vif": "VisualInformationFidelity",
            "torchmetrics.metric": "CompositionalMetric Metric",
            "torchmetrics.multimodal.clip_iqa": "CLIPImageQualityAssessment",
            "torchmetrics.multimodal.clip_score": "CLIPScore",
            "torchmetrics.multimodal.lve": "LipVertexError",
            "torchmetrics.nominal.cramers": "CramersV",
            "torchmetrics.nominal.fleiss_kappa": "FleissKappa",
            "torchmetrics.nominal.pearson": "PearsonsContingencyCoefficient",
            "torchmetrics.nominal.theils_u": "TheilsU",
            "torchmetrics.nominal.tschuprows": "TschuprowsT",
            "torchmetrics.regression.concordance": "ConcordanceCorrCoef",
            "torchmetrics.regression.cosine_similarity": "CosineSimilarity",
            "torchmetrics.regression.crps": "ContinuousRankedProbabilityScore",
            "torchmetrics.regression.csi": "CriticalSuccessIndex",
            "torchmetrics.regression.explained_variance": "ExplainedVariance",
            "torchmetrics.regression.js_divergence": "JensenShannonDivergence",
            "torchmetrics.regression.kendall": "KendallRankCorrCoef",
            "torchmetrics.regression.kl_divergence": "KLDivergence",
            "torchmetrics.regression.log_cosh": "LogCoshError",
            "torchmetrics.regression.log_mse": "MeanSquaredLogError",
            "torchmetrics.regression.mae": "MeanAbsoluteError",
            "torchmetrics.regression.mape": "MeanAbsolutePercentageError",
            "torchmetrics.regression.minkowski": "MinkowskiDistance",
            "torchmetrics.regression.mse": "MeanSquaredError",
            "torchmetrics.regression.nrmse": "NormalizedRootMeanSquaredError",
            "torchmetrics.regression.pearson": "PearsonCorrCoef",
            "torchmetrics.regression.r2": "R2Score",
            "torchmetrics.regression.rse": "RelativeSquaredError",
            "torchmetrics.regression.spearman": "SpearmanCorrCoef",
            "torchmetrics.regression.symmetric_mape": "SymmetricMeanAbsolutePercentageError",
            "torchmetrics.regression.tweedie_deviance": "TweedieDevianceScore",
            "torchmetrics.regression.wmape": "WeightedMeanAbsolutePercentageError",
            "torchmetrics.retrieval._deprecated": (
                "_RetrievalFallOut _RetrievalHitRate _RetrievalMAP _RetrievalMRR _RetrievalNormalizedDCG "
                "_RetrievalPrecision _RetrievalPrecisionRecallCurve _RetrievalRPrecision _RetrievalRecall "
                "_RetrievalRecallAtFixedPrecision"
            ),
            "torchmetrics.retrieval.auroc": "RetrievalAUROC",
            "torchmetrics.retrieval.average_precision": "RetrievalMAP",
            "torchmetrics.retrieval.base": "RetrievalMetric",
            "torchmetrics.retrieval.fall_out": "RetrievalFallOut",
            "torchmetrics.retrieval.hit_rate": "RetrievalHitRate",
            "torchmetrics.retrieval.ndcg": "RetrievalNormalizedDCG",
            "torchmetrics.retrieval.precision": "RetrievalPrecision",
            "torchmetrics.retrieval.precision_recall_curve": (
                "RetrievalPrecisionRecallCurve RetrievalRecallAtFixedPrecision"
            ),
            "torchmetrics.retrieval.r_precision": "RetrievalRPrecision",
            "torchmetrics.retrieval.recall": "RetrievalRecall",
            "torchmetrics.retrieval.reciprocal_rank": "RetrievalMRR",
            "torchmetrics.segmentation.dice": "DiceScore",
            "torchmetrics.segmentation.generalized_dice": "GeneralizedDiceScore",
            "torchmetrics.segmentation.hausdorff_distance": "HausdorffDistance",
            "torchmetrics.segmentation.mean_iou": "MeanIoU",
            "torchmetrics.shape.procrustes": "ProcrustesDisparity",
            "torchmetrics.text._deprecated": (
                "_BLEUScore _CHRFScore _CharErrorRate _ExtendedEditDistance _MatchErrorRate _Perplexity _SQuAD "
                "_SacreBLEUScore _TranslationEditRate _WordErrorRate _WordInfoLost _WordInfoPreserved"
            ),
            "torchmetrics.text.bert": "BERTScore",
            "torchmetrics.text.bleu": "BLEUScore",
            "torchmetrics.text.cer": "CharErrorRate",
            "torchmetrics.text.chrf": "CHRFScore",
            "torchmetrics.text.edit": "EditDistance",
            "torchmetrics.text.eed": "ExtendedEditDistance",
            "torchmetrics.text.infolm": "InfoLM",
            "torchmetrics.text.mer": "MatchErrorRate",
            "torchmetrics.text.perplexity": "Perplexity",
            "torchmetrics.text.rouge": "ROUGEScore",
            "torchmetrics.text.sacre_bleu": "SacreBLEUScore",
            "torchmetrics.text.squad": "SQuAD",
            "torchmetrics.text.ter": "TranslationEditRate",
            "torchmetrics.text.wer": "WordErrorRate",
            "torchmetrics.text.wil": "WordInfoLost",
            "torchmetrics.text.wip": "WordInfoPreserved",
            "torchmetrics.video.vmaf": "VideoMultiMethodAssessmentFusion",
            "torchmetrics.wrappers.abstract": "WrapperMetric",
            "torchmetrics.wrappers.bootstrapping": "BootStrapper",
            "torchmetrics.wrappers.minmax": "MinMaxMetric",
            "torchmetrics.wrappers.multioutput": "MultioutputWrapper",
            "torchmetrics.wrappers.multitask": "MultitaskWrapper",
            "torchmetrics.wrappers.running": "Running",
            "torchmetrics.wrappers.transformations": (
                "BinaryTargetTransformer LambdaInputTransformer MetricInputTransformer"
            ),
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        state=METRIC_STATE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "lightning.fabric.utilities.load": "_NotYetLoadedTensor",
            "lightning.pytorch.core.module": "_TrainerFabricShim",
            "lightning.pytorch.core.optimizer": "LightningOptimizer",
            "lightning_fabric.utilities.load": "_NotYetLoadedTensor",
            "pytorch_lightning.core.module": "_TrainerFabricShim",
            "pytorch_lightning.core.optimizer": "LightningOptimizer",
            "pytorch_lightning.utilities.auto_restart": "FastForwardSampler",
        },
        uses=frozenset({Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "lightning_utilities.install.requirements": "_RequirementWithComment",
            "torchmetrics.wrappers.classwise": "ClasswiseWrapper",
        },
        uses=frozenset({Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "lightning.fabric.utilities.data": "_WrapAttrTag",
            "lightning.pytorch.callbacks.early_stopping": "EarlyStoppingReason",
            "lightning.pytorch.callbacks.prediction_writer": "WriteInterval",
            "lightning.pytorch.callbacks.timer": "Interval",
            "lightning.pytorch.trainer.states": "RunningStage TrainerFn TrainerStatus",
            "lightning.pytorch.utilities.enums": "GradClipAlgorithmType",
            "lightning_fabric.utilities.data": "_WrapAttrTag",
            "lightning_fabric.utilities.enums": "_AcceleratorType",
            "pytorch_lightning.callbacks.early_stopping": "EarlyStoppingReason",
            "pytorch_lightning.callbacks.prediction_writer": "WriteInterval",
            "pytorch_lightning.callbacks.timer": "Interval",
            "pytorch_lightning.trainer.states": "TrainerStatus",
            "pytorch_lightning.utilities.enums": "AutoRestartBatchKeys GradClipAlgorithmType _FaultTolerantMode",
            "torchmetrics.functional.text.helper": "_EDIT_OPERATIONS _EDIT_OPERATIONS_COST _EditOperations",
            "torchmetrics.utilities.enums": (
                "ClassificationTask ClassificationTaskNoBinary ClassificationTaskNoMultilabel"
            ),
        },
        uses=frozenset({Use.CALL, Use.HASH}),
        kind=Kind.ENUM,
        call=ONE_VALUE,
        why="a member by its value",
        source=SOURCE,
    ),
    Family(
        names={
            "lightning.fabric.utilities.exceptions": "MisconfigurationException",
            "lightning.fabric.utilities.rank_zero": "LightningDeprecationWarning",
            "lightning.fabric.utilities.warnings": "PossibleUserWarning",
            "lightning.pytorch.utilities.exceptions": "SIGTERMException _TunerExitException",
            "lightning_fabric.utilities.exceptions": "MisconfigurationException",
            "lightning_fabric.utilities.rank_zero": "LightningDeprecationWarning",
            "lightning_fabric.utilities.warnings": "PossibleUserWarning",
            "pytorch_lightning.utilities.exceptions": (
                "DeadlockDetectedException ExitGracefullyException SIGTERMException _TunerExitException"
            ),
            "torchmetrics.utilities.exceptions": "TorchMetricsUserError TorchMetricsUserWarning",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        state=EXCEPTION,
        why="keeps its arguments and attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "lightning.fabric.utilities.spike": "TrainingSpikeException",
            "lightning_fabric.utilities.spike": "TrainingSpikeException",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=EXCEPTION,
        why="keeps its arguments and attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "lightning.fabric.utilities.throughput": "_MonotonicWindow",
            "lightning_fabric.utilities.throughput": "_MonotonicWindow",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        call=NO_ARGUMENTS,
        why="a builtin container, with attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "lightning.fabric.utilities.data": "AttributeDict",
            "lightning.pytorch.utilities.parsing": "AttributeDict",
            "lightning_fabric.utilities.data": "AttributeDict",
            "pytorch_lightning.utilities.parsing": "AttributeDict",
            "torchmetrics.detection._mean_ap": "BaseMetricResults COCOMetricResults MAPMetricResults MARMetricResults",
            "torchmetrics.detection.mean_ap": "BaseMetricResults COCOMetricResults MAPMetricResults MARMetricResults",
        },
        uses=frozenset({Use.NEW}),
        call=NO_ARGUMENTS,
        why="a builtin container, with attributes",
        source=SOURCE,
    ),
)
