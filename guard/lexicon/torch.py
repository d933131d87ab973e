"""torch's names. Sources are files of torch 2.13 unless a version is stated."""

from __future__ import annotations

from typing import Final

from guard.facts import Use
from guard.lexicon import Entry, torch_nn
from guard.lexicon.patterns import (
    MADE,
    RESULT,
    Args,
    BuildStep,
    CallStep,
    Each,
    Effect,
    Either,
    Global,
    Instance,
    Literal,
    LoadsStep,
    Mapped,
    Of,
    Persistent,
)
from guard.lexicon.rows import BUILD, CALL, HASH, PERSID, a_class, a_function, values

NOTHING: Final = Literal((None,))
WHOLE: Final = Of(("int", "bool"))
FLAG: Final = Of(("bool", "int"))
SHAPE: Final = Either((Each(("tuple",), WHOLE), Instance(("torch:Size",))))
STORAGE: Final = Either((Persistent(), Instance(("torch.storage:TypedStorage", "torch.storage:UntypedStorage"))))
HOOKS: Final = Either((Instance(("collections:OrderedDict",)), Of(("dict", "NoneType"))))
TENSOR: Final = Instance(("torch:Tensor", "torch.nn.parameter:Parameter", "torch.nn.parameter:Buffer"))
METADATA: Final = Either((NOTHING, Mapped(Of(("str",)), FLAG)))

DTYPES: Final = (
    "float32 float64 float16 bfloat16 float half double float8_e4m3fn float8_e5m2 float8_e4m3fnuz float8_e5m2fnuz "
    "float8_e8m0fnu uint8 int8 int16 int32 int64 short int long bool uint16 uint32 uint64 "
    "complex32 complex64 complex128 cfloat cdouble chalf quint8 qint8 qint32 quint4x2 quint2x4 bits8 bits16 "
    "bits1x8 bits2x4 bits4x2"
)
DTYPE: Final = Global(tuple(f"torch:{name}" for name in DTYPES.split()))

_KINDS = "Float Double Half Long Int Short Char Byte Bool BFloat16 ComplexFloat ComplexDouble QUInt8 QInt8 QInt32 QUInt4x2 QUInt2x4"

_STORAGES: tuple[Entry, ...] = tuple(
    a_class(
        f"{module}:{name}",
        PERSID,
        why="names the type of a storage record to torch's persistent_load",
        source="torch/serialization.py _load.persistent_load",
    )
    for module, names in (
        ("torch", [*(f"{kind}Storage" for kind in _KINDS.split()), "UntypedStorage", "TypedStorage"]),
        ("torch.cuda", [f"{kind}Storage" for kind in _KINDS.split()[:12]]),
        ("torch.storage", ["UntypedStorage", "TypedStorage"]),
    )
    for name in names
)

_REBUILD: tuple[Entry, ...] = (
    a_function(
        "torch._utils:_rebuild_tensor",
        call=Args((STORAGE, WHOLE, SHAPE, SHAPE)),
        effect=Effect(returns=MADE, of="torch:Tensor"),
        why="a view of a storage; offset, size and stride are checked when they are set",
        source="torch/_utils.py _rebuild_tensor",
    ),
    a_function(
        "torch._utils:_rebuild_tensor_v2",
        call=Args((STORAGE, WHOLE, SHAPE, SHAPE, FLAG, HOOKS), (METADATA,)),
        effect=Effect(returns=MADE, of="torch:Tensor"),
        why="a view of a storage; hooks are kept, and could only be callables that may be called freely",
        source="torch/_utils.py _rebuild_tensor_v2",
    ),
    a_function(
        "torch._utils:_rebuild_tensor_v3",
        call=Args((STORAGE, WHOLE, SHAPE, SHAPE, FLAG, HOOKS, DTYPE), (METADATA,)),
        effect=Effect(returns=MADE, of="torch:Tensor"),
        why="as _rebuild_tensor_v2, with a dtype",
        source="torch/_utils.py _rebuild_tensor_v3",
    ),
    a_function(
        "torch._utils:_rebuild_parameter",
        call=Args((TENSOR, FLAG, HOOKS)),
        effect=Effect(returns=MADE, of="torch.nn.parameter:Parameter"),
        why="wraps a tensor",
        source="torch/_utils.py _rebuild_parameter",
    ),
    a_function(
        "torch._tensor:_rebuild_from_type_v2",
        call=Args(
            (
                Global(admitted=Use.CALL),
                Global(("torch:Tensor", "torch.nn.parameter:Parameter", "torch.nn.parameter:Buffer")),
                Of(("tuple",)),
                Either((NOTHING, Of(("dict", "tuple")))),
            )
        ),
        effect=Effect((CallStep(0, 2), BuildStep(RESULT, 3)), returns="result"),
        why="calls its first argument with its third, and sets the fourth on what comes out",
        source="torch/_tensor.py _rebuild_from_type_v2",
    ),
    a_function(
        "torch.storage:_load_from_bytes",
        call=Args((Of(("bytes",)),)),
        effect=Effect((LoadsStep(0, "torch"),), returns="result"),
        why="torch.load of the bytes, with weights_only=False: they are read as what they are",
        source="torch/storage.py _load_from_bytes",
    ),
)

_CLASSES: tuple[Entry, ...] = (
    a_class("torch:Tensor", HASH, BUILD, why="hash is the object's", source="torch/_tensor.py Tensor.__setstate__"),
    a_class(
        "torch.nn.parameter:Parameter",
        HASH,
        BUILD,
        why="hash is the object's",
        source="torch/nn/parameter.py Parameter",
    ),
    a_class(
        "torch:Size",
        CALL,
        HASH,
        call=Args((Either((Each(("tuple", "list"), WHOLE), Instance(("torch:Size",)))),)),
        why="a tuple of integers",
        source="torch/csrc/Size.cpp THPSize_pynew",
    ),
    a_class(
        "torch:device",
        CALL,
        HASH,
        call=Args((Of(("str",)),), (WHOLE,)),
        why="parses a device's name; touches none",
        source="torch/csrc/Device.cpp THPDevice_pynew",
    ),
)

ENTRIES: tuple[Entry, ...] = (
    *values("torch", DTYPES, why="a dtype", source="torch/csrc/utils/tensor_dtypes.cpp"),
    *_STORAGES,
    *_REBUILD,
    *_CLASSES,
    *torch_nn.ENTRIES,
)
