"""torch's tensors, storages and values; ``torch_nn`` and ``torch_optim`` hold its modules and optimizers.

Sources are files of torch 2.13 unless a version is stated. Offsets, sizes and strides of a tensor are checked by torch
against its storage; indices of a sparse tensor are not, unless the user asks for it.
"""

from __future__ import annotations

from typing import Final

from guard.facts import Use
from guard.lexicon import Entry, torch_classes, torch_distributed, torch_nn, torch_optim
from guard.lexicon.patterns import (
    MADE,
    RESULT,
    Anything,
    Args,
    BuildStep,
    CallStep,
    Each,
    Effect,
    Either,
    Fields,
    Global,
    Instance,
    Literal,
    LoadsStep,
    Mapped,
    Matching,
    NewStep,
    Of,
    Persistent,
    Row,
)
from guard.lexicon.rows import BUILD, CALL, HASH, NEW, PERSID, REFERENCE, a_class, a_function, twins, values
from guard.lexicon.torch_tensors import NESTED, PLAIN, TENSOR, TYPE, UNINITIALISED, WRAPPER

NOTHING: Final = Literal((None,))
WHOLE: Final = Of(("int", "bool"))
NUMBER: Final = Of(("int", "float", "bool"))
FLAG: Final = Of(("bool", "int"))
TEXT: Final = Of(("str",))
NUMBERS: Final = Each(("tuple", "list"), WHOLE)
SHAPE: Final = Either((NUMBERS, Instance(("torch:Size",))))
STORAGE: Final = Either((Persistent(), Instance(("torch.storage:TypedStorage", "torch.storage:UntypedStorage"))))
HOOKS: Final = Either((Instance(("collections:OrderedDict",)), Of(("dict", "NoneType"))))
METADATA: Final = Either((NOTHING, Mapped(Literal(("conj", "neg")), Of(("bool",)))))
PLAIN_STATE: Final = Fields(())

# --- values -----------------------------------------------------------------------------------------------------------

DTYPES: Final = (
    "float32 float64 float16 bfloat16 float half double float8_e4m3fn float8_e5m2 float8_e4m3fnuz float8_e5m2fnuz "
    "float8_e8m0fnu float4_e2m1fn_x2 uint8 int8 int16 int32 int64 short int long bool uint16 uint32 uint64 "
    "uint1 uint2 uint3 uint4 uint5 uint6 uint7 int1 int2 int3 int4 int5 int6 int7 "
    "complex32 complex64 complex128 cfloat cdouble chalf quint8 qint8 qint32 quint4x2 quint2x4 "
    "bits8 bits16 bits1x8 bits2x4 bits4x2"
)
QSCHEMES: Final = (
    "per_tensor_affine per_tensor_symmetric per_channel_affine per_channel_symmetric per_channel_affine_float_qparams"
)
LAYOUTS: Final = "strided sparse_coo sparse_csr sparse_csc sparse_bsr sparse_bsc jagged"
FORMATS: Final = "contiguous_format preserve_format channels_last channels_last_3d legacy_contiguous_format"
DTYPE: Final = Global(tuple(f"torch:{name}" for name in DTYPES.split()))
QSCHEME: Final = Global(tuple(f"torch:{name}" for name in QSCHEMES.split()))

_VALUES: tuple[Entry, ...] = (
    *values("torch", DTYPES, why="a dtype", source="torch/csrc/utils/tensor_dtypes.cpp"),
    *values("torch", QSCHEMES, why="a quantisation scheme", source="torch/csrc/utils/tensor_qschemes.cpp"),
    *values("torch", LAYOUTS, why="a layout", source="torch/csrc/utils/tensor_layouts.cpp"),
    *values("torch", FORMATS, why="a memory format", source="torch/csrc/utils/tensor_memoryformats.cpp"),
    *values(
        "torch._utils",
        " ".join(f"torch.{name}" for name in FORMATS.split()),
        why="a memory format, as pickle finds it: the first module that answers to its dotted name",
        source="Lib/pickle.py whichmodule; torch/csrc/MemoryFormat.cpp THPMemoryFormat_reduce",
    ),
)

# --- storages ---------------------------------------------------------------------------------------------------------

_KINDS = "Float Double Half Long Int Short Char Byte Bool BFloat16 ComplexFloat ComplexDouble"
_QUANTISED = "QUInt8 QInt8 QInt32 QUInt4x2 QUInt2x4"

_STORAGES: tuple[Entry, ...] = tuple(
    a_class(
        f"{module}:{name}",
        PERSID,
        why="names the type of a storage record to torch's persistent_load; a call could map a file",
        source="torch/serialization.py _load.persistent_load",
    )
    for module, names in (
        ("torch", [*(f"{kind}Storage" for kind in f"{_KINDS} {_QUANTISED}".split()), "UntypedStorage", "TypedStorage"]),
        ("torch.cuda", [f"{kind}Storage" for kind in _KINDS.split()]),
        ("torch.storage", ["UntypedStorage", "TypedStorage"]),
    )
    for name in names
)

# --- tensors ----------------------------------------------------------------------------------------------------------


def _rebuild(name: str, call: Args, why: str, made: str = "torch:Tensor") -> Entry:
    return a_function(
        f"torch._utils:{name}",
        call=call,
        effect=Effect(returns=MADE, of=made),
        why=why,
        source=f"torch/_utils.py {name}",
    )


_SCALES = Either((TENSOR, Each(("list",), NUMBER)))
_QUANTISER = Either((Row((QSCHEME, NUMBER, WHOLE)), Row((QSCHEME, _SCALES, _SCALES, WHOLE))))

_REBUILD: tuple[Entry, ...] = (
    _rebuild(
        "_rebuild_tensor",
        Args((STORAGE, WHOLE, SHAPE, SHAPE), check="tensor-within-storage"),
        "a view of a storage; offset, size and stride are checked when they are set",
    ),
    _rebuild(
        "_rebuild_tensor_v2",
        Args((STORAGE, WHOLE, NUMBERS, NUMBERS, FLAG, HOOKS), (METADATA,), check="tensor-within-storage"),
        "a view of a storage; hooks are kept, and could only be callables that may be called freely",
    ),
    _rebuild(
        "_rebuild_tensor_v3",
        Args((STORAGE, WHOLE, NUMBERS, NUMBERS, FLAG, HOOKS, DTYPE), (METADATA,), check="tensor-within-storage"),
        "as _rebuild_tensor_v2, with a dtype",
    ),
    _rebuild("_rebuild_parameter", Args((TENSOR, FLAG, HOOKS)), "wraps a tensor", "torch.nn.parameter:Parameter"),
    _rebuild(
        "_rebuild_parameter_with_state",
        Args((TENSOR, FLAG, HOOKS, PLAIN_STATE)),
        "wraps a tensor, and sets plain attributes on it",
        "torch.nn.parameter:Parameter",
    ),
    _rebuild(
        "_rebuild_qtensor",
        Args((STORAGE, WHOLE, NUMBERS, NUMBERS, _QUANTISER, FLAG, HOOKS), check="tensor-within-storage"),
        "a view of a storage with scales and zero points; before 2.13 their number was not checked",
    ),
    _rebuild(
        "_rebuild_sparse_tensor",
        Args(
            (
                Instance(("torch:layout",)),
                Each(("tuple",), Either((TENSOR, SHAPE, NOTHING, FLAG))),
            )
        ),
        "indices and values; indices are not checked against the size unless the user turns that on",
    ),
    _rebuild("_rebuild_nested_tensor", Args((TENSOR, TENSOR, TENSOR, TENSOR)), "a buffer, with sizes and offsets"),
    a_function(
        "torch._utils:_rebuild_wrapper_subclass",
        call=Args(
            (WRAPPER, DTYPE, SHAPE, SHAPE, WHOLE, Instance(("torch:layout",)), Instance(("torch:device",)), FLAG)
        ),
        effect=Effect((NewStep(0),), returns="result"),
        why="a tensor without data of its own; what it holds comes with its state",
        source="torch/_utils.py _rebuild_wrapper_subclass",
    ),
    a_function(
        "torch.nested._internal.nested_tensor:_rebuild_njt",
        call=Args(
            (
                Mapped(
                    Literal(("values", "offsets", "lengths", "_ragged_idx", "_metadata_cache", "requires_grad")),
                    Either((TENSOR, NOTHING, WHOLE, Mapped(TEXT, TENSOR))),
                ),
            )
        ),
        effect=Effect(returns=MADE, of=NESTED),
        why="values with offsets, which are not checked against them",
        source="torch/nested/_internal/nested_tensor.py _rebuild_njt",
    ),
    _rebuild("_rebuild_meta_tensor_no_storage", Args((DTYPE, SHAPE, SHAPE, FLAG)), "a tensor without data"),
    _rebuild(
        "_rebuild_device_tensor_from_numpy",
        Args((Instance(("numpy:ndarray",)), DTYPE, TEXT, FLAG)),
        "a copy of an array of numbers; object arrays are refused",
    ),
    _rebuild(
        "_rebuild_xla_tensor",
        Args((Instance(("numpy:ndarray",)), DTYPE, TEXT, FLAG)),
        "an older name of _rebuild_device_tensor_from_numpy",
    ),
    _rebuild(
        "_rebuild_device_tensor_from_cpu_tensor", Args((TENSOR, DTYPE, TEXT, FLAG)), "a copy of a tensor on a device"
    ),
)

_TRAMPOLINES: tuple[Entry, ...] = (
    *(
        a_function(
            f"torch._tensor:{name}",
            call=Args(
                (
                    Global(admitted=Use.CALL),
                    TYPE,
                    Of(("tuple",)),
                    Anything(),
                )
            ),
            effect=Effect((CallStep(0, 2), NewStep(1), BuildStep(RESULT, 3)), returns="result"),
            why="calls its first argument with its third, makes what comes out a tensor of the second, sets the fourth",
            source=f"torch/_tensor.py {name}",
        )
        for name in ("_rebuild_from_type", "_rebuild_from_type_v2")
    ),
    a_function(
        "torch.storage:_load_from_bytes",
        call=Args((Of(("bytes",)),)),
        effect=Effect((LoadsStep(0, "torch"),)),
        why="torch.load of the bytes, with weights_only=False: they are read as what they are",
        source="torch/storage.py _load_from_bytes",
    ),
    a_function(
        "torch.serialization:_get_layout",
        call=Args((Matching(r"torch\.[a-z_]{1,20}"),)),
        effect=Effect(returns=MADE, of="torch:layout"),
        why="looks a layout up by name",
        source="torch/serialization.py _get_layout",
    ),
)

# --- classes ----------------------------------------------------------------------------------------------------------

_GENERATOR: tuple[Entry, ...] = (
    a_class(
        "torch._C:Generator",
        CALL,
        BUILD,
        HASH,
        call=Args(optional=(Instance(("torch:device",)),)),
        state=Row((WHOLE, Either((NOTHING, WHOLE)), TENSOR)),
        why="a seed, an offset, and a state whose size is checked",
        source="torch/csrc/Generator.cpp THPGenerator_pickleSetState",
    ),
)
_RETURN_TYPES = (
    "aminmax cummax cummin frexp geqrf histogram histogramdd kthvalue linalg_cholesky_ex linalg_eig linalg_eigh "
    "linalg_inv_ex linalg_ldl_factor linalg_ldl_factor_ex linalg_lstsq linalg_lu linalg_lu_factor linalg_lu_factor_ex "
    "linalg_qr linalg_slogdet linalg_solve_ex linalg_svd lu_unpack max median min mode nanmedian qr slogdet sort svd "
    "topk triangular_solve"
)

_CLASSES: tuple[Entry, ...] = (
    *(
        a_class(
            name,
            NEW,
            HASH,
            BUILD,
            *((REFERENCE,) if name == "torch:Tensor" else ()),
            call=Args(),
            why="its hash is its identity; a state of plain names is set as attributes, or refused by its __setstate__",
            source="torch/_tensor.py Tensor.__hash__, __setstate__; torch/_utils.py _set_obj_state",
        )
        for name in PLAIN
    ),
    a_class(
        NESTED,
        NEW,
        HASH,
        BUILD,
        call=Args(),
        state=Mapped(
            Literal(
                (
                    *("_ragged_idx", "_values", "_offsets", "_lengths", "_metadata_cache"),
                    *("_dynamo_propagated_dynamic_indices", "_dynamo_dynamic_indices"),
                )
            ),
            Either((TENSOR, NOTHING, WHOLE, Mapped(TEXT, TENSOR), Each(("set",), WHOLE))),
        ),
        why="made by _rebuild_njt; its state repeats what it was made of",
        source="torch/nested/_internal/nested_tensor.py NestedTensor.__reduce_ex__",
    ),
    a_class(
        "torch._dynamo.decorators:_DimRange",
        NEW,
        BUILD,
        HASH,
        state=Each(("list", "tuple"), Of(("int", "NoneType"))),
        why="three numbers, which a nested tensor's sizes are marked with",
        source="torch/_dynamo/decorators.py _DimRange",
    ),
    *(
        a_class(
            name,
            CALL,
            HASH,
            call=Args((FLAG,)),
            why="a parameter without data; its save names its requires_grad only",
            source="torch/nn/parameter.py UninitializedTensorMixin",
        )
        for name in UNINITIALISED
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
        call=Args((TEXT,), (WHOLE,)),
        why="parses a device's name; touches none",
        source="torch/csrc/Device.cpp THPDevice_pynew",
    ),
    a_class("torch:layout", HASH, why="made by _get_layout", source="torch/csrc/Layout.cpp"),
    a_class(
        "torch.torch_version:TorchVersion",
        NEW,
        call=Args((TEXT,)),
        why="a text that compares as a version",
        source="torch/torch_version.py TorchVersion",
    ),
    *_GENERATOR,
    *twins(_GENERATOR, "torch"),
    *(
        a_class(
            f"torch.return_types:{name}",
            CALL,
            call=Args((Each(("tuple", "list"), TENSOR),), (Mapped(Literal(()), Anything()),)),
            why="a named tuple of tensors",
            source="torch/csrc/utils/structseq.cpp",
        )
        for name in _RETURN_TYPES.split()
    ),
    a_class(
        "torch.ao.quantization.observer:_PartialWrapper",
        NEW,
        BUILD,
        HASH,
        why="keeps a partial; called when a model is prepared",
        source="torch/ao/quantization/observer.py _PartialWrapper",
    ),
    a_class(
        "torch.ao.quantization.qconfig:QConfig",
        NEW,
        call=Args((Instance(), Instance())),
        why="a named tuple of two observers' makers; its __new__ looks whether they are modules",
        source="torch/ao/quantization/qconfig.py QConfig.__new__",
    ),
)

ENTRIES: tuple[Entry, ...] = (
    *_VALUES,
    *_STORAGES,
    *_REBUILD,
    *_TRAMPOLINES,
    *_CLASSES,
    *torch_nn.ENTRIES,
    *torch_optim.ENTRIES,
    *torch_distributed.ENTRIES,
)
FAMILIES = torch_classes.FAMILIES
