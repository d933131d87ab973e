"""torch's neural network modules, as whole models save them: made without ``__init__``, then given their state.

``Module.__setstate__`` copies the state into the instance's dictionary and fills in what old versions lacked;
``Module.__getattr__`` answers from three of its dicts, which must therefore hold no dunder: an instance that answers to
``__array_interface__`` is a pointer to numpy. What a module's state would *do* begins when the model is run.
Sources are files of torch 2.13 unless a version is stated.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from guard.facts import Use
from guard.lexicon import Entry
from guard.lexicon.patterns import (
    Anything,
    Each,
    Effect,
    Either,
    Fields,
    Instance,
    Literal,
    Mapped,
    Matching,
    Of,
    Row,
)
from guard.lexicon.rows import BUILD, CALL, HASH, NEW, REFERENCE, a_class, a_function, twins

NOTHING: Final = Literal((None,))
PLAIN_NAME: Final = Either((Matching(r"(?s:(?!__).*)"), NOTHING))
NAMED: Final = Either((NOTHING, Mapped(PLAIN_NAME, Anything()), Instance(("collections:OrderedDict",))))
WHOLE: Final = Of(("int", "bool"))
_DICT = Either((NOTHING, Instance(("collections:OrderedDict",))))
NEVER: Final = Either(())
MODULE_STATE: Final = Fields(
    (("_parameters", NAMED), ("_buffers", NAMED), ("_modules", NAMED), ("register_parameter", NEVER))
)
"""``__setstate__`` sets attributes, which may call ``self.register_parameter``: an attribute would shadow it."""
METRIC_STATE: Final = Fields(
    (
        *MODULE_STATE.known,
        *((name, NEVER) for name in ("update", "compute", "_wrap_update", "_wrap_compute", "_compute", "_update")),
    )
)
"""``Metric.__setstate__`` of torchmetrics wraps its own two methods, and inspects one: attributes would shadow them."""

MODULES: Final = {
    "torch.nn.modules.activation": (
        "CELU ELU GELU GLU Hardshrink Hardsigmoid Hardswish Hardtanh LeakyReLU LogSigmoid LogSoftmax Mish "
        "MultiheadAttention PReLU RReLU ReLU ReLU6 SELU SiLU Sigmoid Softmax Softmax2d Softmin Softplus Softshrink "
        "Softsign Tanh Tanhshrink Threshold"
    ),
    "torch.nn.modules.adaptive": "AdaptiveLogSoftmaxWithLoss",
    "torch.nn.modules.batchnorm": (
        "BatchNorm1d BatchNorm2d BatchNorm3d LazyBatchNorm1d LazyBatchNorm2d LazyBatchNorm3d SyncBatchNorm _BatchNorm "
        "_LazyNormBase _NormBase"
    ),
    "torch.nn.modules.channelshuffle": "ChannelShuffle",
    "torch.nn.modules.container": "ModuleDict ModuleList ParameterDict ParameterList Sequential",
    "torch.nn.modules.conv": (
        "Conv1d Conv2d Conv3d ConvTranspose1d ConvTranspose2d ConvTranspose3d LazyConv1d LazyConv2d LazyConv3d "
        "LazyConvTranspose1d LazyConvTranspose2d LazyConvTranspose3d _ConvNd _ConvTransposeMixin _ConvTransposeNd"
    ),
    "torch.nn.modules.distance": "CosineSimilarity PairwiseDistance",
    "torch.nn.modules.dropout": ("AlphaDropout Dropout Dropout1d Dropout2d Dropout3d FeatureAlphaDropout _DropoutNd"),
    "torch.nn.modules.flatten": "Flatten Unflatten",
    "torch.nn.modules.fold": "Fold Unfold",
    "torch.nn.modules.instancenorm": (
        "InstanceNorm1d InstanceNorm2d InstanceNorm3d LazyInstanceNorm1d LazyInstanceNorm2d LazyInstanceNorm3d "
        "_InstanceNorm"
    ),
    "torch.nn.modules.linear": "Bilinear Identity LazyLinear Linear NonDynamicallyQuantizableLinear",
    "torch.nn.modules.loss": (
        "BCELoss BCEWithLogitsLoss CTCLoss CosineEmbeddingLoss CrossEntropyLoss GaussianNLLLoss HingeEmbeddingLoss "
        "HuberLoss KLDivLoss L1Loss LinearCrossEntropyLoss MSELoss MarginRankingLoss MultiLabelMarginLoss "
        "MultiLabelSoftMarginLoss MultiMarginLoss NLLLoss PoissonNLLLoss SmoothL1Loss SoftMarginLoss "
        "TripletMarginLoss TripletMarginWithDistanceLoss _Loss _WeightedLoss"
    ),
    "torch.nn.modules.module": "Module",
    "torch.nn.modules.normalization": "CrossMapLRN2d GroupNorm LayerNorm LocalResponseNorm RMSNorm",
    "torch.nn.modules.padding": (
        "CircularPad1d CircularPad2d CircularPad3d ConstantPad1d ConstantPad2d ConstantPad3d ReflectionPad1d "
        "ReflectionPad2d ReflectionPad3d ReplicationPad1d ReplicationPad2d ReplicationPad3d ZeroPad1d ZeroPad2d "
        "ZeroPad3d _CircularPadNd _ConstantPadNd _ReflectionPadNd _ReplicationPadNd"
    ),
    "torch.nn.modules.pixelshuffle": "PixelShuffle PixelUnshuffle",
    "torch.nn.modules.pooling": (
        "AdaptiveAvgPool1d AdaptiveAvgPool2d AdaptiveAvgPool3d AdaptiveMaxPool1d AdaptiveMaxPool2d AdaptiveMaxPool3d "
        "AvgPool1d AvgPool2d AvgPool3d FractionalMaxPool2d FractionalMaxPool3d LPPool1d LPPool2d LPPool3d MaxPool1d "
        "MaxPool2d MaxPool3d MaxUnpool1d MaxUnpool2d MaxUnpool3d _AdaptiveAvgPoolNd _AdaptiveMaxPoolNd _AvgPoolNd "
        "_LPPoolNd _MaxPoolNd _MaxUnpoolNd"
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
    "torch.ao.nn.intrinsic.modules.fused": (
        "BNReLU2d BNReLU3d ConvAdd2d ConvAddReLU2d ConvBn1d ConvBn2d ConvBn3d ConvBnReLU1d ConvBnReLU2d ConvBnReLU3d "
        "ConvReLU1d ConvReLU2d ConvReLU3d LinearBn1d LinearLeakyReLU LinearReLU LinearTanh _FusedModule"
    ),
    "torch.ao.nn.intrinsic.qat.modules.linear_fused": "LinearBn1d",
    "torch.ao.nn.intrinsic.qat.modules.linear_relu": "LinearReLU",
    "torch.ao.nn.intrinsic.quantized.dynamic.modules.linear_relu": "LinearReLU",
    "torch.ao.nn.intrinsic.quantized.modules.bn_relu": "BNReLU2d BNReLU3d",
    "torch.ao.nn.intrinsic.quantized.modules.linear_relu": "LinearLeakyReLU LinearReLU LinearTanh",
    "torch.ao.nn.qat.dynamic.modules.linear": "Linear",
    "torch.ao.nn.qat.modules.embedding_ops": "Embedding EmbeddingBag",
    "torch.ao.nn.qat.modules.linear": "Linear",
    "torch.ao.nn.quantizable.modules.rnn": "LSTM LSTMCell _LSTMLayer _LSTMSingleLayer",
    "torch.ao.nn.quantized.dynamic.modules.linear": "Linear",
    "torch.ao.nn.quantized.dynamic.modules.rnn": (
        "GRU GRUCell LSTM LSTMCell PackedParameter RNNBase RNNCell RNNCellBase"
    ),
    "torch.ao.nn.quantized.modules": "DeQuantize Quantize",
    "torch.ao.nn.quantized.modules.activation": "ELU Hardswish LeakyReLU PReLU ReLU6 Sigmoid",
    "torch.ao.nn.quantized.modules.batchnorm": "BatchNorm2d BatchNorm3d _BatchNorm",
    "torch.ao.nn.quantized.modules.dropout": "Dropout",
    "torch.ao.nn.quantized.modules.embedding_ops": "Embedding EmbeddingBag EmbeddingPackedParams",
    "torch.ao.nn.quantized.modules.functional_modules": "FXFloatFunctional FloatFunctional QFunctional",
    "torch.ao.nn.quantized.modules.linear": "Linear LinearPackedParams",
    "torch.ao.nn.quantized.modules.normalization": ("GroupNorm InstanceNorm1d InstanceNorm2d InstanceNorm3d LayerNorm"),
    "torch.ao.nn.quantized.modules.rnn": "LSTM",
    "torch.ao.nn.quantized.reference.modules.linear": "Linear",
    "torch.ao.nn.quantized.reference.modules.rnn": "GRUCell LSTMCell RNNCell RNNCellBase",
    "torch.ao.nn.quantized.reference.modules.sparse": "Embedding EmbeddingBag",
    "torch.ao.nn.quantized.reference.modules.utils": "ReferenceQuantizedModule",
    "torch.ao.nn.sparse.quantized.dynamic.linear": "Linear",
    "torch.ao.nn.sparse.quantized.linear": "Linear",
    "torch.ao.nn.intrinsic.qat.modules.conv_fused": (
        "ConvBn1d ConvBn2d ConvBn3d ConvBnReLU1d ConvBnReLU2d ConvBnReLU3d ConvReLU1d ConvReLU2d ConvReLU3d _ConvBnNd"
    ),
    "torch.ao.nn.qat.modules.conv": "Conv1d Conv2d Conv3d _ConvNd",
    "torch.ao.nn.quantizable.modules.activation": "MultiheadAttention",
    "torch.ao.nn.quantized.reference.modules.conv": (
        "Conv1d Conv2d Conv3d ConvTranspose1d ConvTranspose2d ConvTranspose3d _ConvNd _ConvTransposeNd"
    ),
    "torch.ao.quantization.fake_quantize": ("FakeQuantize FixedQParamsFakeQuantize FusedMovingAvgObsFakeQuantize"),
    "torch.ao.quantization.observer": (
        "FixedQParamsObserver HistogramObserver MinMaxObserver "
        "MovingAverageMinMaxObserver MovingAveragePerChannelMinMaxObserver NoopObserver "
        "PerChannelMinMaxObserver PlaceholderObserver RecordingObserver ReuseInputObserver "
    ),
    "torch.ao.quantization.stubs": "DeQuantStub QuantStub QuantWrapper",
}

_FREE = frozenset(
    "activation batchnorm conv distance dropout flatten fold instancenorm linear normalization padding pixelshuffle "
    "pooling upsampling".split()
)
"""Modules whose constructors take numbers and make tensors: they may be called with anything, so passed around."""
_OBSERVERS = {("torch.ao.quantization", "observer")}
"""Passed around in every configuration of quantisation."""
_HELD = frozenset({"MultiheadAttention", "SyncBatchNorm"})


def _uses(module: str, name: str) -> tuple[Use, ...]:
    plain = (NEW, BUILD, HASH)
    package, _, last = module.rpartition(".")
    free = (package, last) in _OBSERVERS or (package == "torch.nn.modules" and last in _FREE and name not in _HELD)
    free = free and not name.startswith(("_", "Lazy"))
    return (*plain, CALL, REFERENCE) if free else plain


_MODULES: tuple[Entry, ...] = tuple(
    a_class(
        f"{module}:{name}",
        *_uses(module, name),
        state=MODULE_STATE,
        why="keeps its state as attributes; what they would do begins when the model is run",
        source=f"{module.replace('.', '/')}.py; torch/nn/modules/module.py Module.__setstate__; proof run",
    )
    for module, names in MODULES.items()
    for name in names.split()
)

_DEPRECATED: tuple[Entry, ...] = (
    a_class(
        "torch.nn.modules.loss:NLLLoss2d",
        NEW,
        BUILD,
        HASH,
        state=MODULE_STATE,
        why="NLLLoss by its older name; its __new__ warns, and is object's",
        source="torch/nn/modules/loss.py NLLLoss2d; typing_extensions.deprecated",
    ),
)

_ACTIVATIONS = {
    "torch.nn.functional": (
        "relu silu mish elu selu celu leaky_relu sigmoid tanh softmax log_softmax hardswish hardtanh hardsigmoid relu6 "
        "softsign tanhshrink softmin glu rrelu dropout normalize mse_loss l1_loss smooth_l1_loss huber_loss "
        "cross_entropy nll_loss kl_div binary_cross_entropy binary_cross_entropy_with_logits"
    ),
    "torch._C._fft": "fft_fft fft_fft2 fft_fftn fft_ifft fft_ifft2 fft_ifftn fft_rfft fft_rfftn fft_irfft fft_irfftn",
    "torch._C._nn": "gelu elu_ leaky_relu_ softplus log_sigmoid softshrink",
}
_FUNCTIONS: tuple[Entry, ...] = (
    *(
        a_function(
            f"{module}:{name}",
            CALL,
            REFERENCE,
            effect=Effect(returns="opaque"),
            why="a function of tensors; on anything else it raises, or calls a method of that thing's own",
            source=f"{module.replace('.', '/')}; torch/csrc/utils/python_arg_parser.cpp",
        )
        for module, names in _ACTIVATIONS.items()
        for name in names.split()
    ),
    a_class(
        "torch._C:_VariableFunctionsClass",
        why="holds torch's native functions; only looked up in",
        source="torch/csrc/autograd/python_torch_functions_manual.cpp",
    ),
)

_HOOKS: tuple[Entry, ...] = (
    a_class(
        "torch.nn.modules.module:_WrappedHook",
        NEW,
        BUILD,
        HASH,
        why="keeps a hook, and a weak reference to a module",
        source="torch/nn/modules/module.py _WrappedHook.__setstate__",
    ),
    a_class(
        "torch.utils.hooks:RemovableHandle",
        NEW,
        BUILD,
        HASH,
        state=Either((Row((_DICT, WHOLE)), Row((_DICT, WHOLE, Either((NOTHING, Each(("tuple",), _DICT))))))),
        why="keeps weak references to dicts, and a number",
        source="torch/utils/hooks.py RemovableHandle.__setstate__",
    ),
    *(
        a_class(
            name,
            NEW,
            BUILD,
            HASH,
            why="a hook: names and numbers, used when the model is run or its state is loaded",
            source="the class's own file; proof run",
        )
        for name in (
            "torch.nn.utils.weight_norm:WeightNorm",
            "torch.nn.utils.spectral_norm:SpectralNorm",
            "torch.nn.utils.spectral_norm:SpectralNormStateDictHook",
            "torch.nn.utils.spectral_norm:SpectralNormLoadStateDictPreHook",
        )
    ),
)

_OLD_PLACES = {
    "torch.ao.nn.quantized": "torch.nn.quantized",
    "torch.ao.nn.intrinsic": "torch.nn.intrinsic",
    "torch.ao.nn.qat": "torch.nn.qat",
    "torch.ao.nn.quantizable": "torch.nn.quantizable",
    "torch.ao.quantization": "torch.quantization",
}
"""Where torch before 1.13 kept its quantised modules; today's torch still answers there."""


_NEVER_THERE = frozenset(
    "ConvAdd2d ConvAddReLU2d LinearLeakyReLU LinearTanh _LSTMLayer _LSTMSingleLayer _BatchNorm _ConvBnNd _ConvNd "
    "FixedQParamsObserver ReuseInputObserver".split()
)


def _old_places() -> Iterator[Entry]:
    for entry in _MODULES:
        for new, old in _OLD_PLACES.items():
            if (
                entry.module.startswith(f"{new}.")
                and entry.name not in _NEVER_THERE
                and "reference" not in entry.module
            ):
                yield from twins((entry,), old + entry.module.removeprefix(new))


ENTRIES: tuple[Entry, ...] = (*_MODULES, *_DEPRECATED, *_old_places(), *_FUNCTIONS, *_HOOKS)
