"""jax: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family, Kind
from guard.lexicon.states import NO_ARGUMENTS, ONE_VALUE, SLOTTED

SOURCE = "flax 0.12.8, optax 0.2.8; by the criteria of tests/lexicon/propose.py"

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "flax.core.axes_scan": "_Broadcast",
            "flax.core.lift": "CountsHolder",
            "flax.core.scope": "_ChildRNGSentinel _DefaultSentinel",
            "flax.linen.batch_apply": "BatchApply",
            "flax.linen.fp8_ops": "Fp8MetaTyRules",
            "flax.linen.kw_only_dataclasses": "_KwOnlyType",
            "flax.linen.module": "DescriptorWrapper ModuleBase ParentDescriptor _Sentinel",
            "flax.linen.partitioning": "PartitionedVariable",
            "flax.linen.spmd": "_UnassignedAxis",
            "flax.linen.summary": "_ValueRepresentation",
            "optax.perturbations._make_pert": "Gumbel Normal",
            "optax.schedules._inject": "WrappedSchedule",
            "optax.tree_utils._state_utils": "_ParamsPlaceholder",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "flax.core.scope": "Variable",
            "optax._src.test_utils": "_LogsToListHandler",
            "optax._src.utils": "MultiNormalDiagFromLogScale",
            "optax.transforms._accumulation": "MultiSteps",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "flax.core.frozen_dict": "FrozenValuesView",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=SLOTTED,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "flax.core.nn.attention": "CacheEntry",
            "flax.core.nn.linear": "Embedding",
            "flax.core.scope": "DenyList LazyRng Scope",
            "flax.linen.module": "InterceptorContext TestScope _CallInfo _ModuleInternalState",
            "flax.linen.partitioning": "AxisMetadata",
            "flax.linen.spmd": "LogicallyPartitioned",
            "flax.linen.summary": "Row _ArrayRepresentation _ObjectRepresentation _PartitionedArrayRepresentation",
            "flax.linen.transforms": "InstancePlaceholder VariablePlaceholder _HashableProxy",
            "flax.training.train_state": "TrainState",
            "flax.traverse_util": "_EmptyNode",
            "optax._src.factorized": "_UpdateResult",
            "optax.microbatching._microbatching": "Accumulator",
            "optax.tree_utils._state_utils": "NamedTupleKey",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "flax.core.frozen_dict": "FrozenDict FrozenKeysView",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        state=SLOTTED,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "flax.linen.fp8_ops": "fp8_meta_dtype",
        },
        uses=frozenset({Use.CALL, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "flax.linen.module": "Module",
        },
        uses=frozenset({Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "flax.linen.activation": "PReLU",
            "flax.linen.attention": "MultiHeadAttention MultiHeadDotProductAttention SelfAttention",
            "flax.linen.combinators": "Sequential",
            "flax.linen.fp8_ops": (
                "Fp8DirectDotGeneralOp Fp8DotGeneralBase Fp8DotGeneralOp Fp8Einsum NANOOFp8DotGeneralOp"
            ),
            "flax.linen.linear": "Conv ConvLocal ConvTranspose Dense DenseGeneral Einsum Embed _Conv",
            "flax.linen.normalization": "BatchNorm GroupNorm InstanceNorm LayerNorm RMSNorm SpectralNorm WeightNorm",
            "flax.linen.recurrent": (
                "Bidirectional ConvLSTMCell DenseParams GRUCell LSTMCell MGUCell OptimizedLSTMCell RNN RNNCellBase "
                "SimpleCell"
            ),
            "flax.linen.stochastic": "Dropout",
        },
        uses=frozenset({Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "flax.linen.module": "SetupState",
            "flax.linen.spmd": "RulesFallback",
            "optax.microbatching._microbatching": "AccumulationType",
        },
        uses=frozenset({Use.CALL, Use.HASH}),
        kind=Kind.ENUM,
        call=ONE_VALUE,
        why="a member by its value",
        source=SOURCE,
    ),
    Family(
        names={
            "flax.linen.summary": "Table",
        },
        uses=frozenset({Use.BUILD, Use.FILL, Use.NEW}),
        call=NO_ARGUMENTS,
        why="a builtin container, with attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "optax._src.base": "EmptyState GradientTransformation GradientTransformationExtraArgs",
            "optax._src.factorized": "FactoredState",
            "optax._src.linesearch": (
                "BacktrackingLineSearchState BacktrackingLinesearchInfo ScaleByBacktrackingLinesearchState "
                "ScaleByZoomLinesearchState ZoomLinesearchInfo ZoomLinesearchState"
            ),
            "optax._src.lookahead": "LookaheadParams LookaheadState",
            "optax._src.transform": (
                "ApplyEvery ScaleByAdaDeltaState ScaleByAdamState ScaleByAdanState ScaleByAmsgradState "
                "ScaleByBeliefState ScaleByDistanceOverGradientsState ScaleByLBFGSState ScaleByLionState "
                "ScaleByNovogradState ScaleByOptimisticGradientState ScaleByRStdDevState ScaleByRStdDevWithCountState "
                "ScaleByRmsState ScaleByRmsWithCountState ScaleByRpropState ScaleByRssState ScaleBySM3State "
                "ScaleByScheduleState"
            ),
            "optax.contrib._ademamix": "ScaleByAdemamixState ScaleBySimplifiedAdEMAMixState",
            "optax.contrib._cocob": "COCOBState",
            "optax.contrib._complex_valued": "SplitRealAndImaginaryArrays SplitRealAndImaginaryState",
            "optax.contrib._dadapt_adamw": "DAdaptAdamWState",
            "optax.contrib._dog": "DoGState DoWGState",
            "optax.contrib._galore": "GaLoreDimensionNumbers GaLoreState",
            "optax.contrib._madgrad": "MadgradState",
            "optax.contrib._mechanic": "MechanicState",
            "optax.contrib._momo": "MomoAdamState MomoState",
            "optax.contrib._muon": "MuonDimensionNumbers MuonState",
            "optax.contrib._privacy": "DifferentiallyPrivateAggregateState",
            "optax.contrib._prodigy": "ProdigyState",
            "optax.contrib._reduce_on_plateau": "ReduceLROnPlateauState",
            "optax.contrib._sam": "SAMState",
            "optax.contrib._schedule_free": "ScheduleFreeState",
            "optax.contrib._sophia": "HutchinsonState SophiaState",
            "optax.experimental._aggregating": (
                "AccumulateAvgUpdatesState Aggregator PerElementMeanAndSumSqDiffGradsState "
                "PerElementMeanAndVarianceEMAState"
            ),
            "optax.schedules._inject": "InjectHyperparamsState InjectStatefulHyperparamsState WrappedScheduleState",
            "optax.transforms._accumulation": "EmaState MultiStepsState TraceState",
            "optax.transforms._adding": "AddNoiseState WeightDecaySchedule",
            "optax.transforms._combining": "PartitionState",
            "optax.transforms._conditionality": "ApplyIfFiniteState ConditionallyMaskState ConditionallyTransformState",
            "optax.transforms._constraining": "ZeroNansState",
            "optax.transforms._masking": "MaskedNode MaskedState",
            "optax.transforms._monitoring": "MonitorState SnapshotState",
        },
        uses=frozenset({Use.CALL, Use.NEW}),
        why="a tuple with names",
        source=SOURCE,
    ),
)
