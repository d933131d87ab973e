"""torch: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family, Kind
from guard.lexicon.states import ATTRIBUTES, EXCEPTION, ONE_VALUE, SEQUENCE, SLOTTED
from guard.lexicon.torch_nn import MODULE_STATE
from guard.lexicon.torch_optim import OPTIMIZER_STATE

SOURCE = "torch 2.13.0+cpu; by the criteria of tests/lexicon/propose.py"

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "torch.amp.grad_scaler": "_MultiDeviceReplicator",
            "torch.ao.quantization.backend_config.backend_config": "BackendConfig",
            "torch.ao.quantization.fx._model_report.detector": "DetectorBase DetectorQConfigInfo",
            "torch.ao.quantization.fx._model_report.model_report_visualizer": "ModelReportVisualizer",
            "torch.ao.quantization.fx.custom_config": "ConvertCustomConfig FuseCustomConfig PrepareCustomConfig",
            "torch.ao.quantization.fx.fuse_handler": "DefaultFuseHandler FuseHandler",
            "torch.ao.quantization.observer": "_PartialWrapper",
            "torch.ao.quantization.utils": "MatchAllNode",
            "torch.distributed.checkpoint._async_executor": "_AsyncCheckpointExecutor",
            "torch.distributed.checkpoint._checkpointer": "_Checkpointer",
            "torch.distributed.checkpoint._experimental.barriers": "Barrier",
            "torch.distributed.checkpoint._experimental.checkpoint_reader": "CheckpointReader",
            "torch.distributed.checkpoint._experimental.checkpoint_writer": "CheckpointWriter WriterHook",
            "torch.distributed.checkpoint._experimental.checkpointer": (
                "AsyncCheckpointer Checkpointer SyncCheckpointer"
            ),
            "torch.distributed.checkpoint._experimental.staging": "CheckpointStager",
            "torch.distributed.checkpoint._extension": "Extension StreamTransformExtension",
            "torch.distributed.checkpoint._fsspec_filesystem": "FileSystem",
            "torch.distributed.checkpoint._pg_transport": "PGTransport",
            "torch.distributed.checkpoint.default_planner": "DefaultLoadPlanner",
            "torch.distributed.checkpoint.filesystem": "FileSystem FileSystemBase _SerialCpuLoader _TensorLoader",
            "torch.distributed.checkpoint.format_utils": "BroadcastingTorchSaveReader DynamicMetaLoadPlanner",
            "torch.distributed.checkpoint.planner": "LoadPlanner SavePlanner",
            "torch.distributed.checkpoint.state_dict": "_EXTRA_STATE",
            "torch.distributed.checkpoint.storage": "StorageReader StorageWriter",
            "torch.distributed.fsdp._debug_utils": "SimpleProfiler",
            "torch.distributed.fsdp._fsdp_extensions": "FSDPExtensions",
            "torch.distributed.fsdp._fully_shard._fsdp_api": "AllGather Comm ReduceScatter",
            "torch.distributed.fsdp._fully_shard._fsdp_collectives": (
                "DefaultAllGather DefaultAllocMixin DefaultReduceScatter"
            ),
            "torch.distributed.fsdp._fully_shard._fsdp_param_group": "FSDPCommContext",
            "torch.distributed.fsdp._fully_shard._fsdp_state": "FSDPStateContext",
            "torch.distributed.fsdp._fully_shard._fully_shard": "_UnshardHandleImpl",
            "torch.distributed.fsdp._trace_utils": "_ExecOrderTracer",
            "torch.distributed.fsdp.wrap": "CustomPolicy _ConfigAutoWrap _Policy",
            "torch.distributed.fsdp": "UnshardHandle",
            "torch.distributed.optim.optimizer": "_ScriptLocalOptimizerInterface",
            "torch.distributed.tensor._decompositions": "DecompShardingStrategy",
            "torch.distributed.tensor._op_schema": "StrategyType",
            "torch.distributed.tensor._ops.single_dim_strategy": "_ShardingPlaceholder",
            "torch.distributed.tensor.experimental._context_parallel._attention": (
                "_AllGatherRotater _AllToAllRotater _ContextParallel _RingRotater"
            ),
            "torch.distributed.tensor.experimental._context_parallel._load_balancer": (
                "_HeadTailLoadBalancer _LoadBalancer _PTRRLoadBalancer _PerDocumentHeadTailLoadBalancer"
            ),
            "torch.distributed.tensor.parallel.style": "ParallelStyle",
            "torch.distributions.constraint_registry": "ConstraintRegistry",
            "torch.distributions.constraints": (
                "Constraint _Boolean _CorrCholesky _Dependent _GreaterThan _GreaterThanEq _HalfOpenInterval "
                "_IntegerGreaterThan _IntegerInterval _IntegerLessThan _Interval _LessThan _LowerCholesky "
                "_LowerTriangular _Multinomial _OneHot _PositiveDefinite _PositiveSemidefinite _Real _Simplex _Square "
                "_Symmetric"
            ),
            "torch.nn.cpp": "OrderedDictWrapper",
            "torch.nn.parameter": "UninitializedTensorMixin",
            "torch.nn.utils._named_member_accessor": "NamedMemberAccessor",
            "torch.nn.utils.prune": "BasePruningMethod CustomFromMask Identity",
            "torch.nn.utils.spectral_norm": "SpectralNormLoadStateDictPreHook SpectralNormStateDictHook",
            "torch.optim.lr_scheduler": "_enable_get_lr_call _initial_mode",
            "torch.optim.optimizer": "_RequiredParameter",
            "torch.utils.data.dataset": "ChainDataset Dataset IterableDataset",
            "torch.utils.data.sampler": "Sampler SequentialSampler SubsetRandomSampler",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torch.nn.attention.flex_attention": "_ExtractedLeaf",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        state=SLOTTED,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torch.ao.quantization.backend_config.backend_config": "DTypeWithConstraints",
            "torch.ao.quantization.fx.custom_config": "StandaloneModuleConfigEntry",
            "torch.ao.quantization.fx.utils": "ObservedGraphModuleAttrs",
            "torch.distributed.checkpoint._async_process_executor": "_AsyncCheckpointRequest",
            "torch.distributed.checkpoint._consolidate_hf_safetensors": "_FqnData _InputFileData _OutputFileData",
            "torch.distributed.checkpoint._experimental.barriers": "BarrierConfig",
            "torch.distributed.checkpoint._experimental.checkpoint_process": (
                "CheckpointProcessConfig WorkerRequest WorkerResponse"
            ),
            "torch.distributed.checkpoint._experimental.checkpoint_writer": "CheckpointWriterConfig",
            "torch.distributed.checkpoint._experimental.staging": "CheckpointStagerConfig",
            "torch.distributed.checkpoint._experimental.types": "RankInfo",
            "torch.distributed.checkpoint._hf_utils": "_HFStorageInfo",
            "torch.distributed.checkpoint._pg_transport": "_DTensorMeta _ShardedTensorMeta _StateDictMeta _TensorMeta",
            "torch.distributed.checkpoint.filesystem": "_StorageInfo _StoragePrefix",
            "torch.distributed.checkpoint.metadata": (
                "BytesStorageMetadata ChunkStorageMetadata Metadata StorageMeta TensorStorageMetadata"
            ),
            "torch.distributed.checkpoint.planner": "LoadPlan",
            "torch.distributed.checkpoint.staging": "StagingOptions",
            "torch.distributed.checkpoint.state_dict": "StateDictOptions _StateDictInfo",
            "torch.distributed.checkpoint.state_dict_saver": "AsyncSaveResponse",
            "torch.distributed.fsdp._fully_shard._fsdp_common": "ShardPlacementResult",
            "torch.distributed.fsdp._fully_shard._fsdp_param": "ExtensionsData ParamModuleInfo",
            "torch.distributed.fsdp._optim_utils": "FSDPParamInfo StateInfo _ConsolidatedOptimState",
            "torch.distributed.fsdp.api": (
                "CPUOffload FullOptimStateDictConfig FullStateDictConfig LocalOptimStateDictConfig "
                "LocalStateDictConfig MixedPrecision OptimStateDictConfig ShardedOptimStateDictConfig "
                "ShardedStateDictConfig StateDictConfig StateDictSettings"
            ),
            "torch.distributed.fsdp": "CPUOffloadPolicy OffloadPolicy",
            "torch.distributed.tensor._collective_utils": "MeshTopoInfo",
            "torch.distributed.tensor._op_schema": (
                "OpInfo OpSpec OpStrategy OutputSharding RuntimeSchemaInfo TupleStrategy"
            ),
            "torch.distributed.tensor._ops._einsum_strategy": "EinsumDims",
            "torch.distributed.tensor._ops._mask_buffer": "MaskBuffer",
            "torch.distributed.tensor._ops._view_ops": (
                "Broadcast DimSpec Flatten InputDim NewDim Repeat Singleton Split"
            ),
            "torch.distributed.tensor._ops.single_dim_strategy": "_PQEntry _SingleDimStrategyInfo",
            "torch.distributed.tensor.experimental._context_parallel._attention": "_ContextParallelOptions",
            "torch.nn.attention._fa3": "_FA3Handle",
            "torch.nn.attention._fa4": "_FA4Handle",
            "torch.nn.modules.linear_cross_entropy": "_ChunkContext _ChunkViews",
            "torch.nn.parallel.distributed": "_BufferCommHook _MixedPrecision",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torch.distributions.kl": "_Match",
            "torch.nn.attention.flex_attention": "_MaskModWrapper",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.NEW, Use.REFERENCE}),
        state=SLOTTED,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torch.amp.autocast_mode": "_UnmanagedAutocast autocast",
            "torch.amp.grad_scaler": "GradScaler",
            "torch.ao.nn.sparse.quantized.utils": "LinearBlockSparsePattern",
            "torch.ao.ns._numeric_suite_fx": "NSTracer",
            "torch.ao.ns.fx.graph_matcher": "_NSGraphMatchableSubgraphsIterator",
            "torch.ao.ns.fx.n_shadows_utils": "OutputProp",
            "torch.ao.ns.fx.qconfig_multi_mapping": "QConfigMultiMapping",
            "torch.ao.quantization.backend_config.backend_config": "BackendPatternConfig",
            "torch.ao.quantization.fx._model_report.detector": (
                "DynamicStaticDetector InputWeightEqualizationDetector OutlierDetector PerChannelDetector"
            ),
            "torch.ao.quantization.fx._model_report.model_report": "ModelReport",
            "torch.ao.quantization.fx.quantize_handler": (
                "BatchNormQuantizeHandler BinaryOpQuantizeHandler CatQuantizeHandler ConvReluQuantizeHandler "
                "CopyNodeQuantizeHandler CustomModuleQuantizeHandler DefaultNodeQuantizeHandler "
                "EmbeddingQuantizeHandler FixedQParamsOpQuantizeHandler GeneralTensorShapeOpQuantizeHandler "
                "LinearReLUQuantizeHandler QuantizeHandler RNNDynamicQuantizeHandler StandaloneModuleQuantizeHandler"
            ),
            "torch.ao.quantization.fx.tracer": "QuantizationTracer ScopeContextManager",
            "torch.ao.quantization.qconfig_mapping": "QConfigMapping",
            "torch.cuda.amp.grad_scaler": "GradScaler",
            "torch.distributed.checkpoint._async_process_executor": "_ProcessBasedAsyncCheckpointExecutor",
            "torch.distributed.checkpoint._async_thread_executor": "_ThreadBasedAsyncCheckpointExecutor",
            "torch.distributed.checkpoint._experimental.barriers": "DistBarrier TCPStoreBarrier",
            "torch.distributed.checkpoint._experimental.checkpoint_process": "CheckpointProcess",
            "torch.distributed.checkpoint._experimental.staging": "DefaultStager",
            "torch.distributed.checkpoint._extension": "ExtensionRegistry ZStandard",
            "torch.distributed.checkpoint._fsspec_filesystem": "FsspecReader",
            "torch.distributed.checkpoint._state_dict_stager": "StateDictStager",
            "torch.distributed.checkpoint.default_planner": "DefaultSavePlanner _EmptyStateDictLoadPlanner",
            "torch.distributed.checkpoint.filesystem": (
                "_OverlappingCpuLoader _StorageReaderTransforms _StorageWriterTransforms"
            ),
            "torch.distributed.checkpoint.hf_storage": "HuggingFaceStorageReader",
            "torch.distributed.checkpoint.optimizer": "_ReaderWithOffset",
            "torch.distributed.checkpoint.quantized_hf_storage": "QuantizedHuggingFaceStorageReader",
            "torch.distributed.checkpoint.utils": "_DistWrapper",
            "torch.distributed.fsdp._common_utils": "_FSDPState",
            "torch.distributed.fsdp._exec_order_utils": "_ExecOrderData",
            "torch.distributed.fsdp._flat_param": "FlatParamHandle",
            "torch.distributed.fsdp._fully_shard._fsdp_collectives": (
                "ProcessGroupAllocAllGather ProcessGroupAllocMixin ProcessGroupAllocReduceScatter SymmMemAllGather "
                "SymmMemAllocMixin SymmMemReduceScatter"
            ),
            "torch.distributed.fsdp._fully_shard._fsdp_param": "FSDPParam",
            "torch.distributed.fsdp._fully_shard._fsdp_param_group": "FSDPParamGroup",
            "torch.distributed.fsdp._fully_shard._fsdp_state": "FSDPState",
            "torch.distributed.fsdp._limiter_utils": "_FreeEventQueue",
            "torch.distributed.fsdp._trace_utils": "_ExecutionInfo",
            "torch.distributed.fsdp.sharded_grad_scaler": "ShardedGradScaler _GeneralMultiDeviceReplicator",
            "torch.distributed.fsdp.wrap": "ModuleWrapPolicy",
            "torch.distributed.optim.functional_adadelta": "_FunctionalAdadelta",
            "torch.distributed.optim.functional_adagrad": "_FunctionalAdagrad",
            "torch.distributed.optim.functional_adam": "_FunctionalAdam",
            "torch.distributed.optim.functional_adamax": "_FunctionalAdamax",
            "torch.distributed.optim.functional_adamw": "_FunctionalAdamW",
            "torch.distributed.optim.functional_rmsprop": "_FunctionalRMSprop",
            "torch.distributed.optim.functional_rprop": "_FunctionalRprop",
            "torch.distributed.optim.functional_sgd": "_FunctionalSGD",
            "torch.distributed.optim.optimizer": "DistributedOptimizer _LocalOptimizer",
            "torch.distributed.optim.zero_redundancy_optimizer": "_DDPBucketAssignment _OverlapInfo _ZeROJoinHook",
            "torch.distributed.tensor._decompositions": "PlacementTrackingMode",
            "torch.distributed.tensor._dispatch": "OpDispatcher",
            "torch.distributed.tensor._ops._view_ops": "_ViewShardingPropagator",
            "torch.distributed.tensor._ops.single_dim_strategy": "_PreparedSingleDimStrategy",
            "torch.distributed.tensor._random": "OffsetBasedRNGTracker _PhiloxState _RNGStateTracker",
            "torch.distributed.tensor._redistribute": "DTensorRedistributePlanner",
            "torch.distributed.tensor._sharding_prop": "ShardingPropagator",
            "torch.distributed.tensor._utils": "ExplicitRedistributionContext",
            "torch.distributed.tensor.debug._comm_mode": "_CommModeModuleTracker",
            "torch.distributed.tensor.debug": "CommDebugMode",
            "torch.distributed.tensor.experimental._context_parallel._attention": "_SDPAMerger",
            "torch.distributed.tensor.experimental._tp_transform": "_TensorParallelTransformPass",
            "torch.distributed.tensor.parallel.fsdp": "DTensorExtensions",
            "torch.distributed.tensor.parallel.style": (
                "ColwiseParallel PrepareModuleInput PrepareModuleInputOutput PrepareModuleOutput RowwiseParallel "
                "SequenceParallel"
            ),
            "torch.distributions.bernoulli": "Bernoulli",
            "torch.distributions.beta": "Beta",
            "torch.distributions.binomial": "Binomial",
            "torch.distributions.categorical": "Categorical",
            "torch.distributions.cauchy": "Cauchy",
            "torch.distributions.chi2": "Chi2",
            "torch.distributions.constraints": "MixtureSameFamilyConstraint _Cat _IndependentConstraint _Stack",
            "torch.distributions.continuous_bernoulli": "ContinuousBernoulli",
            "torch.distributions.dirichlet": "Dirichlet",
            "torch.distributions.distribution": "Distribution",
            "torch.distributions.exp_family": "ExponentialFamily",
            "torch.distributions.exponential": "Exponential",
            "torch.distributions.fishersnedecor": "FisherSnedecor",
            "torch.distributions.gamma": "Gamma",
            "torch.distributions.generalized_pareto": "GeneralizedPareto",
            "torch.distributions.geometric": "Geometric",
            "torch.distributions.gumbel": "Gumbel",
            "torch.distributions.half_cauchy": "HalfCauchy",
            "torch.distributions.half_normal": "HalfNormal",
            "torch.distributions.independent": "Independent",
            "torch.distributions.inverse_gamma": "InverseGamma",
            "torch.distributions.kumaraswamy": "Kumaraswamy",
            "torch.distributions.laplace": "Laplace",
            "torch.distributions.lkj_cholesky": "LKJCholesky",
            "torch.distributions.log_normal": "LogNormal",
            "torch.distributions.logistic_normal": "LogisticNormal",
            "torch.distributions.lowrank_multivariate_normal": "LowRankMultivariateNormal",
            "torch.distributions.mixture_same_family": "MixtureSameFamily",
            "torch.distributions.multinomial": "Multinomial",
            "torch.distributions.multivariate_normal": "MultivariateNormal",
            "torch.distributions.negative_binomial": "NegativeBinomial",
            "torch.distributions.normal": "Normal",
            "torch.distributions.one_hot_categorical": "OneHotCategorical OneHotCategoricalStraightThrough",
            "torch.distributions.pareto": "Pareto",
            "torch.distributions.poisson": "Poisson",
            "torch.distributions.relaxed_bernoulli": "LogitRelaxedBernoulli RelaxedBernoulli",
            "torch.distributions.relaxed_categorical": "ExpRelaxedCategorical RelaxedOneHotCategorical",
            "torch.distributions.studentT": "StudentT",
            "torch.distributions.transformed_distribution": "TransformedDistribution",
            "torch.distributions.uniform": "Uniform",
            "torch.distributions.utils": "lazy_property",
            "torch.distributions.von_mises": "VonMises",
            "torch.distributions.weibull": "Weibull",
            "torch.distributions.wishart": "Wishart",
            "torch.nn.attention.experimental._paged_attention": "PagedAttention",
            "torch.nn.attention.flex_attention": "BlockMask",
            "torch.nn.modules.conv": "_LazyConvXdMixin",
            "torch.nn.modules.lazy": "LazyModuleMixin",
            "torch.nn.modules.module": "_WrappedHook",
            "torch.nn.parallel.distributed": "_DDPJoinHook",
            "torch.nn.utils.prune": "L1Unstructured LnStructured PruningContainer RandomStructured RandomUnstructured",
            "torch.nn.utils.spectral_norm": "SpectralNorm",
            "torch.nn.utils.weight_norm": "WeightNorm",
            "torch.optim.lr_scheduler": (
                "ChainedScheduler ConstantLR CosineAnnealingLR CosineAnnealingWarmRestarts CyclicLR ExponentialLR "
                "LRScheduler LambdaLR LinearLR MultiStepLR MultiplicativeLR OneCycleLR PolynomialLR ReduceLROnPlateau "
                "SequentialLR StepLR _LRScheduler"
            ),
            "torch.optim.swa_utils": "SWALR",
            "torch.utils.data.dataset": "ConcatDataset StackDataset Subset TensorDataset",
            "torch.utils.data.distributed": "DistributedSampler",
            "torch.utils.data.sampler": "BatchSampler RandomSampler WeightedRandomSampler",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torch.ao.pruning.sparsifier.base_sparsifier": "BaseSparsifier",
            "torch.ao.pruning.sparsifier.nearly_diagonal_sparsifier": "NearlyDiagonalSparsifier",
            "torch.ao.pruning.sparsifier.weight_norm_sparsifier": "WeightNormSparsifier",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=ATTRIBUTES,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torch.ao.nn.intrinsic.modules.fused": (
                "BNReLU2d BNReLU3d ConvAdd2d ConvAddReLU2d ConvBn1d ConvBn2d ConvBn3d ConvBnReLU1d ConvBnReLU2d "
                "ConvBnReLU3d ConvReLU1d ConvReLU2d ConvReLU3d LinearBn1d LinearLeakyReLU LinearReLU LinearTanh "
                "_FusedModule"
            ),
            "torch.ao.nn.intrinsic.qat.modules.conv_fused": (
                "ConvBn1d ConvBn2d ConvBn3d ConvBnReLU1d ConvBnReLU2d ConvBnReLU3d ConvReLU1d ConvReLU2d ConvReLU3d "
                "_ConvBnNd"
            ),
            "torch.ao.nn.intrinsic.qat.modules.linear_fused": "LinearBn1d",
            "torch.ao.nn.intrinsic.qat.modules.linear_relu": "LinearReLU",
            "torch.ao.nn.intrinsic.quantized.dynamic.modules.linear_relu": "LinearReLU",
            "torch.ao.nn.intrinsic.quantized.modules.bn_relu": "BNReLU2d BNReLU3d",
            "torch.ao.nn.intrinsic.quantized.modules.linear_relu": "LinearLeakyReLU LinearReLU LinearTanh",
            "torch.ao.nn.qat.dynamic.modules.linear": "Linear",
            "torch.ao.nn.qat.modules.conv": "Conv1d Conv2d Conv3d _ConvNd",
            "torch.ao.nn.qat.modules.embedding_ops": "Embedding EmbeddingBag",
            "torch.ao.nn.qat.modules.linear": "Linear",
            "torch.ao.nn.quantizable.modules.activation": "MultiheadAttention",
            "torch.ao.nn.quantizable.modules.rnn": "LSTM LSTMCell _LSTMLayer _LSTMSingleLayer",
            "torch.ao.nn.quantized.dynamic.modules.linear": "Linear",
            "torch.ao.nn.quantized.dynamic.modules.rnn": (
                "GRU GRUCell LSTM LSTMCell PackedParameter RNNBase RNNCell RNNCellBase"
            ),
            "torch.ao.nn.quantized.modules.activation": (
                "ELU Hardswish LeakyReLU MultiheadAttention PReLU ReLU6 Sigmoid Softmax"
            ),
            "torch.ao.nn.quantized.modules.batchnorm": "BatchNorm2d BatchNorm3d _BatchNorm",
            "torch.ao.nn.quantized.modules.dropout": "Dropout",
            "torch.ao.nn.quantized.modules.embedding_ops": "Embedding EmbeddingBag EmbeddingPackedParams",
            "torch.ao.nn.quantized.modules.functional_modules": "FXFloatFunctional FloatFunctional QFunctional",
            "torch.ao.nn.quantized.modules.linear": "Linear LinearPackedParams",
            "torch.ao.nn.quantized.modules.normalization": (
                "GroupNorm InstanceNorm1d InstanceNorm2d InstanceNorm3d LayerNorm"
            ),
            "torch.ao.nn.quantized.modules.rnn": "LSTM",
            "torch.ao.nn.quantized.modules.utils": "WeightedQuantizedModule",
            "torch.ao.nn.quantized.modules": "DeQuantize Quantize",
            "torch.ao.nn.quantized.reference.modules.conv": (
                "Conv1d Conv2d Conv3d ConvTranspose1d ConvTranspose2d ConvTranspose3d _ConvNd _ConvTransposeNd"
            ),
            "torch.ao.nn.quantized.reference.modules.linear": "Linear",
            "torch.ao.nn.quantized.reference.modules.rnn": "GRU GRUCell LSTM LSTMCell RNNBase RNNCell RNNCellBase",
            "torch.ao.nn.quantized.reference.modules.sparse": "Embedding EmbeddingBag",
            "torch.ao.nn.quantized.reference.modules.utils": "ReferenceQuantizedModule",
            "torch.ao.nn.sparse.quantized.dynamic.linear": "Linear",
            "torch.ao.nn.sparse.quantized.linear": "Linear",
            "torch.ao.ns._numeric_suite": "Logger OutputLogger Shadow ShadowLogger",
            "torch.ao.ns._numeric_suite_fx": "OutputComparisonLogger OutputLogger",
            "torch.ao.pruning.sparsifier.utils": "FakeSparsity",
            "torch.ao.quantization._correct_bias": "MeanShadowLogger",
            "torch.ao.quantization._learnable_fake_quantize": "_LearnableFakeQuantize",
            "torch.ao.quantization.fake_quantize": (
                "FakeQuantize FakeQuantizeBase FixedQParamsFakeQuantize FusedMovingAvgObsFakeQuantize"
            ),
            "torch.ao.quantization.fx._equalize": "_InputEqualizationObserver _WeightEqualizationObserver",
            "torch.ao.quantization.fx._model_report.model_report_observer": "ModelReportObserver",
            "torch.ao.quantization.observer": (
                "AffineQuantizedObserverBase FixedQParamsObserver HistogramObserver MinMaxObserver "
                "MovingAverageMinMaxObserver MovingAveragePerChannelMinMaxObserver NoopObserver ObserverBase "
                "PerChannelMinMaxObserver PlaceholderObserver RecordingObserver ReuseInputObserver "
                "UniformQuantizationObserverBase"
            ),
            "torch.ao.quantization.stubs": "DeQuantStub QuantStub QuantWrapper",
            "torch.ao.quantization": "_DerivedObserverOrFakeQuantize",
            "torch.distributed.optim.optimizer": "_ScriptLocalOptimizer",
            "torch.nn.cpp": "ModuleWrapper",
            "torch.nn.modules.activation": (
                "CELU ELU GELU GLU Hardshrink Hardsigmoid Hardswish Hardtanh LeakyReLU LogSigmoid LogSoftmax Mish "
                "MultiheadAttention PReLU RReLU ReLU ReLU6 SELU SiLU Sigmoid Softmax Softmax2d Softmin Softplus "
                "Softshrink Softsign Tanh Tanhshrink Threshold"
            ),
            "torch.nn.modules.adaptive": "AdaptiveLogSoftmaxWithLoss",
            "torch.nn.modules.batchnorm": (
                "BatchNorm1d BatchNorm2d BatchNorm3d LazyBatchNorm1d LazyBatchNorm2d LazyBatchNorm3d SyncBatchNorm "
                "_BatchNorm _LazyNormBase _NormBase"
            ),
            "torch.nn.modules.channelshuffle": "ChannelShuffle",
            "torch.nn.modules.container": "ModuleDict ModuleList ParameterDict ParameterList Sequential",
            "torch.nn.modules.conv": (
                "Conv1d Conv2d Conv3d ConvTranspose1d ConvTranspose2d ConvTranspose3d LazyConv1d LazyConv2d "
                "LazyConv3d LazyConvTranspose1d LazyConvTranspose2d LazyConvTranspose3d _ConvNd _ConvTransposeMixin "
                "_ConvTransposeNd"
            ),
            "torch.nn.modules.distance": "CosineSimilarity PairwiseDistance",
            "torch.nn.modules.dropout": (
                "AlphaDropout Dropout Dropout1d Dropout2d Dropout3d FeatureAlphaDropout _DropoutNd"
            ),
            "torch.nn.modules.flatten": "Flatten Unflatten",
            "torch.nn.modules.fold": "Fold Unfold",
            "torch.nn.modules.instancenorm": (
                "InstanceNorm1d InstanceNorm2d InstanceNorm3d LazyInstanceNorm1d LazyInstanceNorm2d "
                "LazyInstanceNorm3d _InstanceNorm"
            ),
            "torch.nn.modules.linear": "Bilinear Identity LazyLinear Linear NonDynamicallyQuantizableLinear",
            "torch.nn.modules.loss": (
                "BCELoss BCEWithLogitsLoss CTCLoss CosineEmbeddingLoss CrossEntropyLoss GaussianNLLLoss "
                "HingeEmbeddingLoss HuberLoss KLDivLoss L1Loss LinearCrossEntropyLoss MSELoss MarginRankingLoss "
                "MultiLabelMarginLoss MultiLabelSoftMarginLoss MultiMarginLoss NLLLoss PoissonNLLLoss SmoothL1Loss "
                "SoftMarginLoss TripletMarginLoss TripletMarginWithDistanceLoss _Loss _WeightedLoss"
            ),
            "torch.nn.modules.module": "Module",
            "torch.nn.modules.normalization": "CrossMapLRN2d GroupNorm LayerNorm LocalResponseNorm RMSNorm",
            "torch.nn.modules.padding": (
                "CircularPad1d CircularPad2d CircularPad3d ConstantPad1d ConstantPad2d ConstantPad3d ReflectionPad1d "
                "ReflectionPad2d ReflectionPad3d ReplicationPad1d ReplicationPad2d ReplicationPad3d ZeroPad1d "
                "ZeroPad2d ZeroPad3d _CircularPadNd _ConstantPadNd _ReflectionPadNd _ReplicationPadNd"
            ),
            "torch.nn.modules.pixelshuffle": "PixelShuffle PixelUnshuffle",
            "torch.nn.modules.pooling": (
                "AdaptiveAvgPool1d AdaptiveAvgPool2d AdaptiveAvgPool3d AdaptiveMaxPool1d AdaptiveMaxPool2d "
                "AdaptiveMaxPool3d AvgPool1d AvgPool2d AvgPool3d FractionalMaxPool2d FractionalMaxPool3d LPPool1d "
                "LPPool2d LPPool3d MaxPool1d MaxPool2d MaxPool3d MaxUnpool1d MaxUnpool2d MaxUnpool3d "
                "_AdaptiveAvgPoolNd _AdaptiveMaxPoolNd _AvgPoolNd _LPPoolNd _MaxPoolNd _MaxUnpoolNd"
            ),
            "torch.nn.modules.rnn": "GRU GRUCell LSTM LSTMCell RNN RNNBase RNNCell RNNCellBase",
            "torch.nn.modules.sparse": "Embedding EmbeddingBag",
            "torch.nn.modules.transformer": (
                "Transformer TransformerDecoder TransformerDecoderLayer TransformerEncoder TransformerEncoderLayer"
            ),
            "torch.nn.modules.upsampling": "Upsample UpsamplingBilinear2d UpsamplingNearest2d",
            "torch.nn.parallel.data_parallel": "DataParallel",
            "torch.nn.utils.parametrizations": "_Orthogonal _SpectralNorm _WeightNorm",
            "torch.nn.utils.parametrize": "ParametrizationList",
            "torch.optim.swa_utils": "AveragedModel",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=MODULE_STATE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torch.distributed.optim.named_optimizer": "_NamedOptimizer",
            "torch.distributed.optim.post_localSGD_optimizer": "PostLocalSGDOptimizer",
            "torch.distributed.optim.zero_redundancy_optimizer": "ZeroRedundancyOptimizer",
            "torch.optim.adadelta": "Adadelta",
            "torch.optim.adagrad": "Adagrad",
            "torch.optim.adam": "Adam",
            "torch.optim.adamax": "Adamax",
            "torch.optim.adamw": "AdamW",
            "torch.optim.asgd": "ASGD",
            "torch.optim.lbfgs": "LBFGS",
            "torch.optim.nadam": "NAdam",
            "torch.optim.optimizer": "Optimizer",
            "torch.optim.radam": "RAdam",
            "torch.optim.rmsprop": "RMSprop",
            "torch.optim.rprop": "Rprop",
            "torch.optim.sgd": "SGD",
            "torch.optim.sparse_adam": "SparseAdam",
            "torch.optim": "Adafactor Muon",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=OPTIMIZER_STATE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torch.ao.nn.intrinsic.quantized.modules.conv_add": "ConvAdd2d ConvAddReLU2d",
            "torch.ao.nn.intrinsic.quantized.modules.conv_relu": "ConvReLU1d ConvReLU2d ConvReLU3d",
            "torch.ao.nn.quantized.dynamic.modules.conv": (
                "Conv1d Conv2d Conv3d ConvTranspose1d ConvTranspose2d ConvTranspose3d"
            ),
            "torch.ao.nn.quantized.modules.conv": (
                "Conv1d Conv2d Conv3d ConvTranspose1d ConvTranspose2d ConvTranspose3d _ConvNd _ConvTransposeNd"
            ),
            "torch.ao.nn.sparse.quantized.linear": "LinearPackedParams",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=SEQUENCE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torch.ao.quantization.backend_config.backend_config": "DTypeConfig",
            "torch.ao.quantization.observer": "Granularity PerAxis PerBlock PerGroup PerRow PerTensor PerToken",
            "torch.distributed.checkpoint._async_process_executor": (
                "_CheckpointRequestIdentifier _ProcessGroupInitInfo"
            ),
            "torch.distributed.checkpoint._experimental.config": "CheckpointerConfig",
            "torch.distributed.checkpoint.metadata": "MetadataIndex",
            "torch.distributed.checkpoint.planner": "BytesIOWriteData ReadItem SavePlan TensorWriteData WriteItem",
            "torch.distributed.checkpoint.storage": "WriteResult",
            "torch.distributed.fsdp._fully_shard._fsdp_common": (
                "DDPMeshInfo DataParallelMeshInfo FSDPMeshInfo HSDPMeshInfo"
            ),
            "torch.distributed.fsdp._trace_utils": "TracingConfig",
            "torch.distributed.fsdp": "DataParallelMeshDims MixedPrecisionPolicy",
            "torch.distributed.tensor._dtensor_spec": "DTensorSpec",
            "torch.distributed.tensor._op_schema": "OpSchema",
            "torch.distributed.tensor._ops._math_ops": "NormReduction",
            "torch.distributions.transforms": (
                "AbsTransform AffineTransform CatTransform ComposeTransform CorrCholeskyTransform "
                "CumulativeDistributionTransform ExpTransform IndependentTransform LowerCholeskyTransform "
                "PositiveDefiniteTransform PowerTransform ReshapeTransform SigmoidTransform SoftmaxTransform "
                "SoftplusTransform StackTransform StickBreakingTransform TanhTransform Transform _InverseTransform"
            ),
            "torch.nn.parallel.distributed": "_BucketCapacityConfig",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torch.distributed.tensor._redistribute": (
                "DTensorRedistributePlanner.DistState _FlattenedTransformInfo _TransformInfo"
            ),
            "torch.nn.modules.linear_cross_entropy_options": "LinearCrossEntropyOptions",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        state=SEQUENCE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torch.distributed.fsdp._common_utils": "_FSDPDeviceHandle _UninitializedDeviceHandle",
            "torch.distributed.fsdp.fully_sharded_data_parallel": "FullyShardedDataParallel",
            "torch.nn.parallel.distributed": "DistributedDataParallel",
        },
        uses=frozenset({Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torch.distributed.checkpoint.metadata": "TensorProperties",
        },
        uses=frozenset({Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torch.amp.grad_scaler": "OptState",
            "torch.ao.ns.fx.graph_matcher": "SubgraphTypeRelationship",
            "torch.ao.ns.fx.ns_types": "NSSingleResultValuesType",
            "torch.ao.ns.fx.utils": "NodeInputOrOutputType",
            "torch.ao.quantization.backend_config.backend_config": "ObservationType",
            "torch.ao.quantization.observer": "MappingType TorchAODType ZeroPointDomain",
            "torch.ao.quantization.quant_type": "QuantType",
            "torch.distributed.checkpoint._async_process_executor": "_CheckpointSaveProcessControlOpts",
            "torch.distributed.checkpoint._experimental.checkpoint_process": "RequestType",
            "torch.distributed.checkpoint.filesystem": "SerializationFormat",
            "torch.distributed.checkpoint.metadata": "_MEM_FORMAT_ENCODING",
            "torch.distributed.checkpoint.planner": "LoadItemType WriteItemType",
            "torch.distributed.checkpoint.state_dict_saver": "AsyncCheckpointerType",
            "torch.distributed.fsdp._common_utils": "HandleTrainingState TrainingState",
            "torch.distributed.fsdp._debug_utils": "SimpleProfiler.Type",
            "torch.distributed.fsdp._exec_order_utils": "_ExecOrderWarnStatus",
            "torch.distributed.fsdp._flat_param": "HandleShardingStrategy",
            "torch.distributed.fsdp._fully_shard._fsdp_common": "TrainingState",
            "torch.distributed.fsdp._fully_shard._fsdp_param": "ShardedState",
            "torch.distributed.fsdp._runtime_utils": "_PrefetchMode",
            "torch.distributed.fsdp.api": "BackwardPrefetch ShardingStrategy StateDictType",
            "torch.distributed.fsdp.fully_sharded_data_parallel": "OptimStateKeyType",
            "torch.distributed.optim.zero_redundancy_optimizer": "_OverlapStatus",
            "torch.distributed.tensor._ops._math_ops": "Reduction",
            "torch.distributed.tensor.experimental._context_parallel._attention": (
                "_CausalBehavior _ContextParallel.AttentionType _DispatchMode _RotateMethod"
            ),
            "torch.distributed.tensor.placement_types": "_StridedShardOffsetMode",
            "torch.nn.attention.bias": "CausalVariant",
            "torch.nn.attention.experimental._scaled_dot_product_attention_quantized": "DescaleType",
            "torch.nn.attention.flex_attention": "_ModificationType",
            "torch.nn.parallel.distributed": "_BufferCommHookLocation",
            "torch.nn.utils.parametrizations": "_OrthMaps",
        },
        uses=frozenset({Use.CALL, Use.HASH}),
        kind=Kind.ENUM,
        call=ONE_VALUE,
        why="a member by its value",
        source=SOURCE,
    ),
    Family(
        names={
            "torch.ao.ns.fx.graph_matcher": "GraphMatchingException",
            "torch.distributed.checkpoint.api": "CheckpointException",
            "torch.distributed.tensor._dtensor_spec": "_StridedShardNotDecodableError",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        state=EXCEPTION,
        why="keeps its arguments and attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "torch.ao.ns.fx.ns_types": "NSSubgraph",
            "torch.ao.quantization.backend_config._common_operator_config_utils": "_ConvMetadata",
            "torch.ao.quantization.fx.utils": "NodeInfo",
            "torch.distributed.fsdp._flat_param": "FlatParamShardMetadata ParamInfo SharedParamInfo _ShardParamInfo",
            "torch.distributed.fsdp._fully_shard._fsdp_collectives": "AllGatherResult",
            "torch.distributed.fsdp._fully_shard._fsdp_param_group": "AllGatherState AllReduceState ReduceScatterState",
            "torch.distributed.fsdp._optim_utils": "_OptimStateKey _PosDimTensorInfo",
            "torch.distributed.fsdp._trace_utils": "_ParamUsageInfo",
            "torch.distributed.tensor._dtensor_spec": "ShardOrderEntry TensorMeta",
            "torch.distributed.tensor._ops._view_ops": "ClaimedDim",
            "torch.nn.attention.flex_attention": (
                "AuxOutput AuxRequest _CallableLeaf _PlainFunction _StrippedClosure _StrippedPartial"
            ),
            "torch.nn.attention.varlen": "AuxRequest",
            "torch.nn.modules.adaptive": "_ASMoutput",
            "torch.nn.modules.linear_cross_entropy_options": "_AutoDefault",
            "torch.nn.modules.module": "_IncompatibleKeys",
            "torch.nn.utils.rnn": "PackedSequence_",
            "torch.optim._stateless": "_GroupSwapinInfo",
        },
        uses=frozenset({Use.CALL, Use.NEW}),
        why="a tuple with names",
        source=SOURCE,
    ),
)
