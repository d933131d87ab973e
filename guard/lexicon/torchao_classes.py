"""torchao: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family, Kind
from guard.lexicon.states import ATTRIBUTES, ONE_VALUE
from guard.lexicon.torch_nn import MODULE_STATE
from guard.lexicon.torch_optim import OPTIMIZER_STATE

SOURCE = "torchao 0.18.0; by the criteria of tests/lexicon/propose.py"

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "torchao.core.config": "AOBaseConfig",
            "torchao.dtypes": "AffineQuantizedTensor",
            "torchao.quantization.linear_quant_modules": "Int8DynActInt4WeightQuantizer",
            "torchao.quantization.observer": "_PartialWrapper",
            "torchao.quantization.pt2e.inductor_passes.x86": "QuantLiftUp",
            "torchao.quantization.pt2e.observer": "PartialWrapper",
            "torchao.quantization.pt2e.quantizer.arm_inductor_quantizer": "ArmInductorQuantizer",
            "torchao.quantization.pt2e.quantizer.composable_quantizer": "ComposableQuantizer",
            "torchao.quantization.pt2e.quantizer.duplicate_dq_pass": "DuplicateDQPass",
            "torchao.quantization.pt2e.quantizer.embedding_quantizer": "EmbeddingQuantizer",
            "torchao.quantization.pt2e.quantizer.port_metadata_pass": "PortNodeMetaForQDQ",
            "torchao.quantization.pt2e.quantizer.quantizer": "QuantizationSpecBase Quantizer",
            "torchao.quantization.pt2e.quantizer.x86_inductor_quantizer": "X86InductorQuantizer",
            "torchao.quantization.pt2e.quantizer.xpu_inductor_quantizer": "XPUInductorQuantizer",
            "torchao.quantization.qat.fake_quantize_config": "FakeQuantizeConfigBase",
            "torchao.quantization.qat.linear": "_LegacyQATQuantizer",
            "torchao.quantization.qat.two_step_quantizer": "TwoStepQuantizer",
            "torchao.quantization.quantize_.common.quantize_tensor_kwargs": "QuantizeTensorKwargs",
            "torchao.sparsity.sparse_api": "SemiSparseWeightConfig",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torchao.quantization.pt2e.quantizer.arm_inductor_quantizer": "_ArmInductorQuantizationAnnotation",
            "torchao.quantization.pt2e.quantizer.quantizer": "QuantizationAnnotation",
            "torchao.quantization.pt2e.quantizer.x86_inductor_quantizer": (
                "_CurrentQuantizationMode _X86InductorQuantizationAnnotation"
            ),
            "torchao.quantization.pt2e.reference_representation_rewrite": "_RewriteInfo",
            "torchao.quantization.quant_api": "Float8DynamicActivationInt4WeightConfig",
            "torchao.quantization.quantize_.workflows.float8.float8_tensor": "QuantizeTensorToFloat8Kwargs",
            "torchao.quantization.quantize_.workflows.int8.int8_tensor": "QuantizeTensorToInt8Kwargs",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torchao.core.config": "ConfigJSONEncoder",
            "torchao.experimental.quant_api": "UIntxWeightOnlyLinearQuantizer",
            "torchao.float8.float8_tensor_parallel": (
                "Float8ColwiseParallel Float8RowwiseParallel PrepareFloat8ModuleInput"
            ),
            "torchao.quantization.linear_quant_modules": "Int4WeightOnlyQuantizer",
            "torchao.quantization.pt2e.constant_fold": "ConstantFolder",
            "torchao.quantization.pt2e.inductor_passes.x86": "PostOpAttr",
            "torchao.quantization.qat.api": "ComposableQATQuantizer",
            "torchao.quantization.qat.embedding": "Int4WeightOnlyEmbeddingQATQuantizer",
            "torchao.quantization.qat.linear": (
                "Float8ActInt4WeightQATQuantizer Int4WeightOnlyQATQuantizer Int8DynActInt4WeightQATQuantizer"
            ),
            "torchao.quantization.utils": "LoggingTensorMode _MultiInput",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torchao.sparsity.wanda": "WandaSparsifier",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=ATTRIBUTES,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torchao.experimental.quant_api": "UIntxWeightOnlyQuantizedLinear",
            "torchao.float8.float8_linear": "Float8Linear",
            "torchao.quantization.linear_quant_modules": "Int8DynActInt4WeightLinear WeightOnlyInt4Linear",
            "torchao.quantization.observer": (
                "AffineQuantizedFixedQParamObserver AffineQuantizedMSEObserver AffineQuantizedMinMaxObserver "
                "AffineQuantizedObserverBase"
            ),
            "torchao.quantization.pt2e._affine_quantization": (
                "AffineQuantizedMinMaxObserver AffineQuantizedMovingAverageMinMaxObserver "
                "AffineQuantizedPlaceholderObserver"
            ),
            "torchao.quantization.pt2e._numeric_debugger": "OutputLogger",
            "torchao.quantization.pt2e.export_utils": "WrapperModule",
            "torchao.quantization.pt2e.fake_quantize": (
                "AffineFakeQuantize FakeQuantize FakeQuantizeBase FixedQParamsFakeQuantize "
                "FusedMovingAvgObsFakeQuantize"
            ),
            "torchao.quantization.pt2e.learnable_fake_quantize": "LearnableFakeQuantize",
            "torchao.quantization.pt2e.observer": (
                "AffineQuantizedObserverBase FixedQParamsObserver HistogramObserver MinMaxObserver "
                "MovingAverageMinMaxObserver MovingAveragePerChannelMinMaxObserver NoopObserver ObserverBase "
                "PerChannelMinMaxObserver PlaceholderObserver RecordingObserver ReuseInputObserver "
                "UniformQuantizationObserverBase"
            ),
            "torchao.quantization.pt2e": "DerivedObserverOrFakeQuantize",
            "torchao.quantization.qat.embedding": (
                "FakeQuantizedEmbedding Int4WeightOnlyEmbedding Int4WeightOnlyQATEmbedding"
            ),
            "torchao.quantization.qat.fake_quantizer": (
                "FakeQuantizer FakeQuantizerBase Float8FakeQuantizer Int4WeightFakeQuantizer IntxFakeQuantizer"
            ),
            "torchao.quantization.qat.linear": (
                "FakeQuantizedLinear Int4WeightOnlyQATLinear Int8DynActInt4WeightQATLinear"
            ),
            "torchao.sparsity.supermask": "SupermaskLinear",
            "torchao.sparsity.training": "SemiSparseActivationLinear SemiSparseLinear",
            "torchao.sparsity.utils": "PerChannelNormObserver",
            "torchao.utils": "DummyModule UnwrapTensorSubclass",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=MODULE_STATE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torchao.optim.adam": "Adam4bit Adam8bit AdamFp8 AdamW4bit AdamW8bit AdamWFp8 _AdamBase _AdamW",
            "torchao.optim.cpu_offload": "CPUOffloadOptimizer",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=OPTIMIZER_STATE,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torchao.experimental.quant_api": "UIntxWeightOnlyConfig",
            "torchao.float8.config": "CastConfig Float8GemmConfig Float8LinearConfig Float8TypeConfig",
            "torchao.kernel.blockwise_quantization": "_BlockwiseFp8Impls",
            "torchao.kernel.bsr_triton_ops": "_BsrTritonImpls",
            "torchao.quantization.granularity": "Granularity PerAxis PerBlock PerGroup PerRow PerTensor PerToken",
            "torchao.quantization.pt2e._numeric_debugger": (
                "NodeAccuracySummary NodeSourceDebugInfo QuantizationComparisonResult"
            ),
            "torchao.quantization.pt2e.quantizer.quantizer": (
                "DerivedQuantizationSpec FixedQParamsQuantizationSpec QuantizationSpec SharedQuantizationSpec"
            ),
            "torchao.quantization.pt2e.quantizer.utils": "QuantizationConfig",
            "torchao.quantization.qat.api": (
                "FromIntXQuantizationAwareTrainingConfig IntXQuantizationAwareTrainingConfig QATConfig "
                "from_intx_quantization_aware_training intx_quantization_aware_training"
            ),
            "torchao.quantization.qat.fake_quantize_config": (
                "FakeQuantizeConfig Float8FakeQuantizeConfig Int4WeightFakeQuantizeConfig IntxFakeQuantizeConfig"
            ),
            "torchao.quantization.quant_api": (
                "Float8DynamicActivationFloat8WeightConfig Float8WeightOnlyConfig FqnToConfig Int4WeightOnlyConfig "
                "Int8DynamicActivationInt8WeightConfig Int8DynamicActivationIntxWeightConfig "
                "Int8StaticActivationInt8WeightConfig Int8WeightOnlyConfig IntxWeightOnlyConfig"
            ),
            "torchao.quantization.quantize_.workflows.nf4.nf4_tensor": "SubclassTensorArgs",
            "torchao.sparsity.sparse_api": "BlockSparseWeightConfig",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "torchao.experimental.quant_api": "UIntxChooseQParamsAlgorithm",
            "torchao.float8.config": "Float8LinearRecipeName ScalingGranularity ScalingType",
            "torchao.float8.float8_training_tensor": "GemmInputRole",
            "torchao.quantization.qat.api": "QATStep",
            "torchao.quantization.quant_primitives": "MappingType ZeroPointDomain",
            "torchao.quantization.quantize_.common.kernel_preference": "KernelPreference",
            "torchao.quantization.quantize_.common.packing_format": "PackingFormat",
            "torchao.quantization.quantize_.common.quantization_step": "QuantizationStep",
            "torchao.quantization.quantize_.workflows.float8.float8_packing_format": "Float8PackingFormat",
            "torchao.quantization.quantize_.workflows.int4.int4_choose_qparams_algorithm": "Int4ChooseQParamsAlgorithm",
            "torchao.quantization.quantize_.workflows.int4.int4_packing_format": "Int4PackingFormat",
            "torchao.quantization.quantize_.workflows.intx.intx_choose_qparams_algorithm": "IntxChooseQParamsAlgorithm",
            "torchao.quantization.quantize_.workflows.intx.intx_packing_format": "IntxPackingFormat",
            "torchao.quantization.quantize_.workflows.intx.intx_unpacked_to_int8_tensor": (
                "IntxUnpackedToInt8TensorActivationQuantization"
            ),
            "torchao.quantization.quantize_.workflows.nf4.nf4_tensor": "CompareOp",
            "torchao.sparsity.training.autograd": "GRADIENT_TYPE",
        },
        uses=frozenset({Use.CALL, Use.HASH}),
        kind=Kind.ENUM,
        call=ONE_VALUE,
        why="a member by its value",
        source=SOURCE,
    ),
    Family(
        names={
            "torchao.float8.float8_training_tensor": "LinearMMConfig ScaledMMConfig",
            "torchao.float8.inference": "Float8MMConfig",
            "torchao.quantization.pt2e.quantizer.utils": "OperatorConfig",
        },
        uses=frozenset({Use.CALL, Use.NEW}),
        why="a tuple with names",
        source=SOURCE,
    ),
)
