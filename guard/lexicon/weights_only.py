"""What ``torch.load(weights_only=True)`` takes, release by release: names, opcodes, and what may be done with what.

Source: ``torch/_weights_only_unpickler.py``, with ``torch/storage.py`` (dtypes) and ``torch/_utils.py`` (renames).
``RELEASES`` says for each release how its facts were come by: *run* means that the tests compare guard with that very
release, *read* that the file was read as it lies in that release's wheel, *undated* that it was read in a development
snapshot of about that time. Tensor and storage classes are enumerated by torch when it starts; they are listed here as
2.13 has them, on the assumption that earlier releases had the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Final

from msgspec import Struct

OPCODES: Final = frozenset(
    [
        "APPEND",
        "APPENDS",
        "BINGET",
        "BININT",
        "BININT1",
        "BININT2",
        "BINPERSID",
        "BINPUT",
        "BINUNICODE",
        "BUILD",
        "EMPTY_DICT",
        "EMPTY_LIST",
        "EMPTY_SET",
        "EMPTY_TUPLE",
        "GLOBAL",
        "LONG1",
        "LONG_BINGET",
        "LONG_BINPUT",
        "MARK",
        "NEWFALSE",
        "NEWOBJ",
        "NEWTRUE",
        "NONE",
        "PROTO",
        "REDUCE",
        "SETITEM",
        "SETITEMS",
        "SHORT_BINSTRING",
        "STOP",
        "TUPLE",
        "TUPLE1",
        "TUPLE2",
        "TUPLE3",
    ]
)
"""Opcodes that every release has. What Python's protocols 0, 1, 4 and 5 write is outside of these."""


def _under(module: str, names: str) -> frozenset[str]:
    return frozenset(f"{module}.{name}" for name in names.split())


_DENSE = "BFloat16 Bool Byte Char Double Float Half Int Long Short"
_SPARSE = _DENSE.replace("Bool ", "")
_QUANTIZED = "QInt32 QInt8 QUInt2x4 QUInt4x2 QUInt8"


def _kinds(module: str, kinds: str, suffix: str) -> frozenset[str]:
    return _under(module, " ".join(kind + suffix for kind in kinds.split()))


TENSORS: Final = (
    _kinds("torch", _DENSE, "Tensor")
    | _kinds("torch.cuda", _DENSE, "Tensor")
    | _kinds("torch.sparse", _SPARSE, "Tensor")
    | _kinds("torch.cuda.sparse", _SPARSE, "Tensor")
)
"""Legacy tensor classes: ``torch._tensor_classes``."""

LEGACY_STORAGES: Final = _kinds("torch", f"{_DENSE} ComplexDouble ComplexFloat {_QUANTIZED}", "Storage") | _kinds(
    "torch.cuda", f"{_DENSE} ComplexDouble ComplexFloat", "Storage"
)
"""Storage classes of one dtype: ``torch._storage_classes`` without the two that follow. The unpickler puts an inert
stand-in in their place (read in 2.2; the undated file before it still had the classes)."""

STORAGES: Final = LEGACY_STORAGES | _under("torch.storage", "TypedStorage UntypedStorage")

VALUES_FIRST: Final = _under("torch", "complex32 complex64 complex128 float16 float32 float64 int8 int16 int32 int64")
VALUES_2_2: Final = _under("torch", "float8_e4m3fn float8_e5m2")
VALUES_2_4: Final = _under(
    "torch",
    "bfloat16 bool uint8 qint32 qint8 quint2x4 quint4x2 quint8 float8_e4m3fnuz float8_e5m2fnuz "
    "bits16 bits1x8 bits2x4 bits4x2 bits8 "
    "per_channel_affine per_channel_affine_float_qparams per_channel_symmetric per_tensor_affine per_tensor_symmetric",
)
VALUES_2_6: Final = _under("torch", "uint16 uint32 uint64")
VALUES_2_7: Final = _under(
    "torch", "int1 int2 int3 int4 int5 int6 int7 uint1 uint2 uint3 uint4 uint5 uint6 uint7 float8_e8m0fnu"
)
VALUES_2_8: Final = _under("torch", "float4_e2m1fn_x2")

VALUES: Final = VALUES_FIRST | VALUES_2_2 | VALUES_2_4 | VALUES_2_6 | VALUES_2_7 | VALUES_2_8 | LEGACY_STORAGES
"""What is neither a class nor a function: dtypes, quantisation schemes, and the stand-ins of legacy storages."""

MADE_BY: Final = {
    "_codecs.encode": "bytes",
    "torch.serialization._get_layout": "torch.layout",
    "torch._utils._rebuild_parameter": "torch.nn.parameter.Parameter",
    "torch._utils._rebuild_parameter_with_state": "torch.nn.parameter.Parameter",
    **{
        f"torch._utils._rebuild_{what}": "torch.Tensor"
        for what in [
            "tensor",
            "tensor_v2",
            "tensor_v3",
            "qtensor",
            "sparse_tensor",
            "sparse_csr_tensor",
            "nested_tensor",
            "meta_tensor_no_storage",
            "device_tensor_from_numpy",
            "device_tensor_from_cpu_tensor",
        ]
    },
}
"""Functions on the list, and the type of what they return where it is always the same."""

FUNCTIONS: Final = frozenset(MADE_BY) | {
    "torch._utils._rebuild_wrapper_subclass",
    "torch._tensor._rebuild_from_type_v2",
    "torch.nested._internal.nested_tensor._rebuild_njt",
}
"""Functions on the list, all releases together."""

BUILT_FIRST: Final = frozenset({"torch.Tensor", "torch.nn.parameter.Parameter", "collections.OrderedDict"})
"""Types that BUILD takes in every release."""

STATELESS: Final = frozenset({"torch.Size", "torch.device", "builtins.bytearray", "builtins.set", "builtins.complex"})
"""Classes on the list whose instances have no ``__dict__`` and no ``__setstate__``: BUILD with a state fails."""

FILLED: Final = frozenset({"collections.OrderedDict", "collections.Counter"})
"""Types besides ``dict`` that SETITEM and SETITEMS take since 2.10."""

IMPORTED_FIRST: Final = {
    "torch._dynamo.decorators._DimRange": "torch._dynamo",
    "torch.distributed.device_mesh.DeviceMesh": "torch.distributed.tensor",
    "torch.distributed.tensor.DTensor": "torch.distributed.tensor",
    "torch.distributed.tensor._dtensor_spec.DTensorSpec": "torch.distributed.tensor",
    "torch.distributed.tensor._dtensor_spec.ShardOrderEntry": "torch.distributed.tensor",
    "torch.distributed.tensor._dtensor_spec.TensorMeta": "torch.distributed.tensor",
    "torch.distributed.tensor.placement_types.Partial": "torch.distributed.tensor",
    "torch.distributed.tensor.placement_types.Replicate": "torch.distributed.tensor",
    "torch.distributed.tensor.placement_types.Shard": "torch.distributed.tensor",
    "torch.distributed.tensor.placement_types._StridedShard": "torch.distributed.tensor",
}
"""Names that a module of torch puts on the list when it is imported, which ``import torch`` does not do. Run with 2.13;
guard answers that they are refused, and says on what it depends."""

BLOCKED_MODULES: Final = frozenset({"sys", "os", "posix", "nt"})
"""Modules that not even a user's own list can admit."""

RENAMED_NAMES: Final = {
    ("__builtin__", "basestring"): ("builtins", "str"),
    ("__builtin__", "intern"): ("sys", "intern"),
    ("__builtin__", "long"): ("builtins", "int"),
    ("__builtin__", "reduce"): ("functools", "reduce"),
    ("__builtin__", "unichr"): ("builtins", "chr"),
    ("__builtin__", "unicode"): ("builtins", "str"),
    ("__builtin__", "xrange"): ("builtins", "range"),
    ("UserDict", "IterableUserDict"): ("collections", "UserDict"),
    ("UserDict", "UserDict"): ("collections", "UserDict"),
    ("UserList", "UserList"): ("collections", "UserList"),
    ("UserString", "UserString"): ("collections", "UserString"),
    ("exceptions", "StandardError"): ("builtins", "Exception"),
    ("itertools", "ifilter"): ("builtins", "filter"),
    ("itertools", "ifilterfalse"): ("itertools", "filterfalse"),
    ("itertools", "imap"): ("builtins", "map"),
    ("itertools", "izip"): ("builtins", "zip"),
    ("itertools", "izip_longest"): ("itertools", "zip_longest"),
}
"""Python 2's names, as the unpickler renames them: a part of what Python's own does (``torch._utils.NAME_MAPPING``)."""

RENAMED_MODULES: Final = {
    "__builtin__": "builtins",
    "Queue": "queue",
    "StringIO": "io",
    "UserDict": "collections",
    "UserList": "collections",
    "UserString": "collections",
    "_abcoll": "collections.abc",
    "cStringIO": "io",
    "copy_reg": "copyreg",
    "repr": "reprlib",
    "whichdb": "dbm",
}
"""Python 2's modules, likewise (``torch._utils.IMPORT_MAPPING``)."""


class Release(Struct, frozen=True, kw_only=True):
    """One release of torch, as it differs from the one before it in the table."""

    version: str
    """The first release with these rules; they hold until the next row."""
    source: str
    """How the facts were come by: ``run``, ``read`` or ``undated``, and in what."""
    added: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    opcodes: frozenset[str] = frozenset()
    """Added."""
    renames: str = "always"
    """When Python 2's names are renamed: ``never`` · ``protocol 2`` · ``always``."""
    classes: bool = True
    """True where NEWOBJ and BUILD take every class on the list, not ``BUILT_FIRST`` (NEWOBJ: Parameter) alone."""
    typed_items: bool = True
    """True where SETITEM and SETITEMS look at the type that they fill."""
    stand_ins: bool = True
    """True where legacy storages are inert stand-ins."""


RELEASES: Final = (
    Release(
        version="1.13",
        source="undated: a snapshot between 1.13 and 2.1, before float8 dtypes; 2.0 and 2.1 are taken to be like it",
        added=TENSORS
        | STORAGES
        | VALUES_FIRST
        | _under("torch", "Size Tensor")
        | {"collections.OrderedDict", "torch.nn.parameter.Parameter", "torch.serialization._get_layout"}
        | _under(
            "torch._utils",
            "_rebuild_parameter _rebuild_tensor _rebuild_tensor_v2 _rebuild_sparse_tensor _rebuild_sparse_csr_tensor "
            "_rebuild_meta_tensor_no_storage",
        ),
        renames="never",
        classes=False,
        typed_items=False,
        stand_ins=False,
    ),
    Release(
        version="2.2",
        source="read: wheel of 2.2.2; 2.3 is taken to be like it",
        added=VALUES_2_2
        | _under("torch._utils", "_rebuild_tensor_v3 _rebuild_nested_tensor")
        | {"torch._tensor._rebuild_from_type_v2"},
        removed=_under("torch._utils", "_rebuild_sparse_csr_tensor"),
        opcodes=frozenset({"BINFLOAT"}),
        renames="never",
        classes=False,
        typed_items=False,
    ),
    Release(
        version="2.4",
        source="undated: a snapshot with add_safe_globals and without its context manager, which came with 2.5",
        added=VALUES_2_4
        | {"collections.Counter", "torch.device"}
        | _under("torch._utils", "_rebuild_parameter_with_state _rebuild_qtensor _rebuild_wrapper_subclass"),
        renames="protocol 2",
        classes=False,
        typed_items=False,
    ),
    Release(
        version="2.5",
        source="undated: a snapshot with the context manager, before the changes that name 2.6",
        added=frozenset(
            {"_codecs.encode", "builtins.bytearray", "torch._utils._rebuild_device_tensor_from_numpy"},
        ),
        renames="protocol 2",
        classes=False,
        typed_items=False,
    ),
    Release(
        version="2.6",
        source="read: wheel of 2.6.0, where weights_only=True became the default",
        added=VALUES_2_6 | {"builtins.set", "builtins.complex", "torch._utils._rebuild_device_tensor_from_cpu_tensor"},
        typed_items=False,
    ),
    Release(version="2.7", source="read: wheel of 2.7.1", added=VALUES_2_7, typed_items=False),
    Release(
        version="2.8",
        source="read: wheel of 2.8.0, without its list of dtypes: float4_e2m1fn_x2 is in later lists, and not in 2.7's",
        added=VALUES_2_8,
        typed_items=False,
    ),
    Release(
        version="2.10",
        source="undated: the check on SETITEM is said to be in 2.10.0 (CVE-2026-24747), and a nightly build of 2.11 of "
        "21 December 2025 is still without it; 2.9 is taken to be like 2.8, 2.11 and 2.12 like 2.10",
    ),
    Release(
        version="2.13",
        source="run: 2.13.0; read: wheel of 2.14.0. Added are the names that ``import torch`` itself puts on the list; "
        "earlier releases may have done so for nested tensors",
        added=_under("torch.nested._internal.nested_tensor", "NestedTensor _rebuild_njt")
        | _under("torch.distributed._mesh_layout", "_FlatLayout _MeshLayout"),
    ),
)
"""Oldest first."""


@cache
def allowed(version: str) -> frozenset[str]:
    """Full paths that the unpickler of a release takes, by the ``version`` of its row. Raises KeyError."""
    names: frozenset[str] = frozenset()
    for release in RELEASES:
        names = (names - release.removed) | release.added
        if release.version == version:
            return names
    raise KeyError(version)


@cache
def supported(version: str) -> frozenset[str]:
    """Opcodes that the unpickler of a release has, by the ``version`` of its row. Raises KeyError."""
    opcodes = OPCODES
    for release in RELEASES:
        opcodes |= release.opcodes
        if release.version == version:
            return opcodes
    raise KeyError(version)


def renamed(names: Iterable[tuple[str, str]]) -> Iterable[tuple[str, str]]:
    """``names`` as the unpickler renames Python 2's; those of Python 3 stay."""
    for module, name in names:
        yield RENAMED_NAMES.get((module, name)) or (RENAMED_MODULES.get(module, module), name)
