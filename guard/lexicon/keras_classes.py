"""keras: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family

SOURCE = "keras 3.15.1; by the criteria of tests/lexicon/propose.py"

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "keras.src.callbacks.callback": "Callback",
            "keras.src.callbacks.history": "History",
            "keras.src.callbacks.learning_rate_scheduler": "LearningRateScheduler",
            "keras.src.callbacks.progbar_logger": "ProgbarLogger",
            "keras.src.callbacks.terminate_on_nan": "TerminateOnNaN",
            "keras.src.constraints.constraints": "Constraint MaxNorm MinMaxNorm NonNeg UnitNorm",
            "keras.src.initializers.constant_initializers": "Constant Identity Ones Zeros",
            "keras.src.initializers.initializer": "Initializer",
            "keras.src.optimizers.schedules.learning_rate_schedule": "LearningRateSchedule",
            "keras.src.regularizers.regularizers": "Regularizer",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "keras.src.callbacks.callback_list": "CallbackList",
            "keras.src.callbacks.early_stopping": "EarlyStopping",
            "keras.src.callbacks.lambda_callback": "LambdaCallback",
            "keras.src.callbacks.monitor_callback": "MonitorCallback",
            "keras.src.callbacks.reduce_lr_on_plateau": "ReduceLROnPlateau",
            "keras.src.initializers.constant_initializers": "STFT",
            "keras.src.initializers.random_initializers": (
                "GlorotNormal GlorotUniform HeNormal HeUniform LecunNormal LecunUniform Orthogonal RandomInitializer "
                "RandomNormal RandomUniform TruncatedNormal VarianceScaling"
            ),
            "keras.src.optimizers.schedules.learning_rate_schedule": (
                "CosineDecay CosineDecayRestarts ExponentialDecay InverseTimeDecay PiecewiseConstantDecay "
                "PolynomialDecay"
            ),
            "keras.src.regularizers.regularizers": "L1 L1L2 L2 OrthogonalRegularizer",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "keras.src.dtype_policies.dtype_policy": (
                "AWQDTypePolicy DTypePolicy FloatDTypePolicy GPTQDTypePolicy Int4DTypePolicy QuantizedDTypePolicy "
                "QuantizedFloat8DTypePolicy"
            ),
            "keras.src.dtype_policies.dtype_policy_map": "DTypePolicyMap",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
)
