"""torchao's quantised tensors, as state dicts hold them, and its configurations. torchao 0.18."""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry, torchao_classes
from guard.lexicon.patterns import Args, Each, Either, Global, Instance, Literal, Mapped, Of, Pattern
from guard.lexicon.rows import BUILD, HASH, NEW, a_class
from guard.lexicon.torch_tensors import PLAIN_TENSOR

_SHAPE: Final = Each(("tuple", "list"), Of(("int",)))
_KWARGS: Final = (
    "torchao.quantization.quantize_.workflows.int8.int8_tensor:QuantizeTensorToInt8Kwargs",
    "torchao.quantization.quantize_.workflows.float8.float8_tensor:QuantizeTensorToFloat8Kwargs",
)
_KERNELS: Final = "torchao.quantization.quantize_.common.kernel_preference:KernelPreference"
_MM: Final = "torchao.float8.inference:Float8MMConfig"
_TYPES: Final = Global(tuple(f"torch:{name}" for name in "int1 int2 int3 int4 int5 int6 int7 int8 uint8".split()))


def _tensor(name: str, fields: str, *more: Pattern) -> Entry:
    return a_class(
        f"torchao.quantization:{name}",
        NEW,
        BUILD,
        HASH,
        call=Args(),
        state=Mapped(Literal(tuple(fields.split())), Either((PLAIN_TENSOR, _SHAPE, Of(("NoneType", "bool")), *more))),
        why="tensors, shapes and settings; what its operators call on itself cannot be shadowed",
        source="torchao/utils.py _torchao_base_tensor__setstate__; torchao/quantization/quantize_/workflows",
    )


_TENSORS: tuple[Entry, ...] = (
    _tensor(
        "Int8Tensor",
        "qdata scale block_size zero_point act_quant_kwargs act_quant_scale act_quant_zero_point act_pre_scale "
        "reduce_range",
        Instance(_KWARGS),
    ),
    _tensor(
        "IntxUnpackedToInt8Tensor",
        "qdata scale zero_point target_dtype block_size activation_quantization",
        _TYPES,
        Of(("str",)),
    ),
    _tensor(
        "Float8Tensor",
        "qdata scale block_size mm_config act_quant_kwargs kernel_preference",
        Instance((*_KWARGS, _KERNELS, _MM)),
    ),
)

ENTRIES: tuple[Entry, ...] = _TENSORS
FAMILIES = torchao_classes.FAMILIES
