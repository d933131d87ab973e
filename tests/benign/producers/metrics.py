"""torchmetrics: metrics and collections, fresh and with a state.

``ClasswiseWrapper`` is not among them: since 1, while it is loaded, it writes attributes through to whatever a state
names as its metric. It is refused.
"""

from __future__ import annotations

from typing import Any

import torch
import torchmetrics as m
from saving import TORCH

KEYWORDS: dict[str, dict[str, Any]] = {"task": {"task": "multiclass", "num_classes": 3}}
BINARY = (
    "BinaryAccuracy BinaryAUROC BinaryAveragePrecision BinaryCalibrationError BinaryCohenKappa BinaryConfusionMatrix "
    "BinaryF1Score BinaryHammingDistance BinaryHingeLoss BinaryJaccardIndex BinaryMatthewsCorrCoef BinaryPrecision "
    "BinaryPrecisionRecallCurve BinaryRecall BinaryROC BinarySpecificity BinaryStatScores"
).split()
MANY = (
    "MulticlassAccuracy MulticlassAUROC MulticlassConfusionMatrix MulticlassF1Score MulticlassPrecision "
    "MulticlassRecall MulticlassStatScores MulticlassCalibrationError MulticlassExactMatch"
).split()
LABELS = ("MultilabelAccuracy MultilabelAUROC MultilabelF1Score MultilabelRankingLoss").split()
REGRESSION = (
    "MeanSquaredError MeanAbsoluteError R2Score PearsonCorrCoef SpearmanCorrCoef ExplainedVariance CosineSimilarity "
    "MeanAbsolutePercentageError MeanSquaredLogError SymmetricMeanAbsolutePercentageError KLDivergence LogCoshError "
    "TweedieDevianceScore WeightedMeanAbsolutePercentageError KendallRankCorrCoef ConcordanceCorrCoef MinkowskiDistance"
).split()
TEXT = (
    "CharErrorRate WordErrorRate BLEUScore CHRFScore Perplexity MatchErrorRate WordInfoLost SQuAD EditDistance".split()
)


def make(save: Any) -> None:
    """Save them all."""
    made: dict[str, Any] = {}
    for name in BINARY:
        made[name] = lambda name=name: _used(getattr(m.classification, name)())
    for name in MANY:
        made[name] = lambda name=name: getattr(m.classification, name)(num_classes=3)
    for name in LABELS:
        made[name] = lambda name=name: getattr(m.classification, name)(num_labels=3)
    for name in REGRESSION:
        keywords = {"p": 2} if name == "MinkowskiDistance" else {}
        made[name] = lambda name=name, keywords=keywords: getattr(m.regression, name)(**keywords)
    for name in TEXT:
        made[name] = lambda name=name: getattr(m.text, name)()
    made |= {
        "Accuracy": lambda: m.Accuracy(task="multiclass", num_classes=3),
        "collection": lambda: m.MetricCollection([m.MeanMetric(), m.SumMetric(), m.MaxMetric(), m.MinMetric()]),
        "collection-named": lambda: m.MetricCollection({"a": m.MeanSquaredError(), "b": m.MeanAbsoluteError()}),
        "cat": lambda: _used(m.CatMetric(), 1),
        "tracker": lambda: m.MetricTracker(m.MeanSquaredError()),
        "bootstrap": lambda: m.BootStrapper(m.MeanSquaredError(), num_bootstraps=2),
        "minmax": lambda: m.MinMaxMetric(m.MeanSquaredError()),
        "multioutput": lambda: m.MultioutputWrapper(m.MeanSquaredError(), 2),
        "composed": lambda: m.MeanSquaredError() + 1,
        "sum-of-two": lambda: m.MeanSquaredError() + m.MeanAbsoluteError(),
        "audio": lambda: [m.audio.SignalNoiseRatio(), m.audio.ScaleInvariantSignalDistortionRatio()],
        "image": lambda: [m.image.PeakSignalNoiseRatio(data_range=1.0), m.image.StructuralSimilarityIndexMeasure()],
        "retrieval": lambda: [m.retrieval.RetrievalMAP(), m.retrieval.RetrievalMRR()],
        "in-a-module": lambda: torch.nn.ModuleDict({"acc": m.Accuracy(task="binary"), "net": torch.nn.Linear(2, 2)}),
        "states": lambda: m.MeanSquaredError().state_dict(),
    }
    for name, maker in made.items():
        save(name.lower(), maker, *TORCH, "pickle2")


def _used(metric: Any, count: int = 2) -> Any:
    metric.update(*[torch.tensor([0.2, 0.8]), torch.tensor([0, 1])][:count])
    return metric
