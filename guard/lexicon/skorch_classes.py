"""skorch: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family, Kind
from guard.lexicon.states import EXCEPTION, NO_ARGUMENTS, ONE_VALUE, SKLEARN
from guard.lexicon.torch_nn import MODULE_STATE

SOURCE = "skorch 0.15.0, skorch 1.4.0; by the criteria of tests/lexicon/propose.py"

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "skorch.callbacks.base": "Callback",
            "skorch.callbacks.logging": "MlflowLogger NeptuneLogger PrintLog SacredLogger TensorBoard WandbLogger",
            "skorch.callbacks.regularization": "GradientNormClipping",
            "skorch.callbacks.scoring": "BatchScoring EpochScoring PassthroughScoring ScoringBase",
            "skorch.callbacks.training": "EarlyStopping InputShapeSetter LoadInitState ParamMapper",
            "skorch.hf": "HfHubStorage",
            "skorch.history": "_none",
            "skorch.probabilistic": "_GPRegressorPredictMixin",
            "skorch.utils": "FirstStepAccumulator TeeGenerator _none",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "skorch._doctor": "SkorchDoctor",
            "skorch.helper": "DataFrameTransformer",
            "skorch.hf": "HuggingfacePretrainedTokenizer _HuggingfaceTokenizerBase",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        state=SKLEARN,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "skorch._version": "_BaseVersion",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "skorch.callbacks.logging": "EpochTimer ProgressBar",
            "skorch.callbacks.lr_scheduler": "LRScheduler WarmRestartLR",
            "skorch.callbacks.training": "Checkpoint Freezer Initializer TrainEndCheckpoint Unfreezer",
            "skorch.dataset": "Dataset ValidSplit",
            "skorch.flycheck_dataset": "Dataset ValidSplit",
            "skorch.helper": "SliceDataset",
            "skorch.hf": "AccelerateMixin",
            "skorch.history": "DistributedHistory",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "skorch.toy": "MLPModule",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=MODULE_STATE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "skorch.hf": "HuggingfaceTokenizer",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=SKLEARN,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "skorch._version": "LegacyVersion Version",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "skorch.classifier": "NeuralNetBinaryClassifier NeuralNetClassifier",
            "skorch.net": "NeuralNet",
            "skorch.probabilistic": "ExactGPRegressor GPBase GPBinaryClassifier GPRegressor",
            "skorch.regressor": "NeuralNetRegressor",
        },
        uses=frozenset({Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "skorch.utils": "Ansi",
        },
        uses=frozenset({Use.CALL, Use.HASH}),
        kind=Kind.ENUM,
        call=ONE_VALUE,
        why="a member by its value",
        source=SOURCE,
    ),
    Family(
        names={
            "skorch._version": "InvalidVersion",
            "skorch.exceptions": (
                "DeviceWarning LowProbabilityError NotInitializedError SkorchAttributeError SkorchException "
                "SkorchTrainingImpossibleError SkorchWarning"
            ),
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        state=EXCEPTION,
        why="keeps its arguments and attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "skorch.history": "History",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.FILL, Use.NEW}),
        call=NO_ARGUMENTS,
        why="a builtin container, with attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "skorch.helper": "SliceDict",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        call=NO_ARGUMENTS,
        why="a builtin container, with attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "skorch._version": "_Version",
        },
        uses=frozenset({Use.CALL, Use.NEW}),
        why="a tuple with names",
        source=SOURCE,
    ),
)
