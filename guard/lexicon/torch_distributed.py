"""torch's sharded checkpoints: their ``.metadata``, and tensors that are spread over a mesh. Sources: torch 2.13.

A file whose process group is not there loads all the same: a mesh looks its groups up by name, and goes on without.
``DistributedDataParallel`` and ``ShardedTensor`` do not: they talk to a group while they are loaded, and have no row.
"""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry
from guard.lexicon.patterns import Anything, Args, Each, Either, Fields, Instance, Literal, Mapped, Of, Row
from guard.lexicon.rows import BUILD, HASH, NEW, a_class, an_enum
from guard.lexicon.torch_tensors import PLAIN_TENSOR

_NOTHING: Final = Literal((None,))
_WHOLE: Final = Of(("int", "bool"))
_TEXT: Final = Of(("str",))
_SHAPE: Final = Either((Each(("tuple", "list"), _WHOLE), Instance(("torch:Size",))))
_PLACES: Final = "torch.distributed.tensor.placement_types"
_PLACEMENTS: Final = ("Shard", "Replicate", "Partial", "_StridedShard")
_MESH: Final = "torch.distributed.device_mesh:DeviceMesh"
_LAYOUTS: Final = ("torch.distributed._mesh_layout:_FlatLayout", "torch.distributed._mesh_layout:_MeshLayout")
_ORDER: Final = "torch.distributed.tensor._dtensor_spec:ShardOrderEntry"
_META: Final = "torch.distributed.tensor._dtensor_spec:TensorMeta"
_SPEC: Final = "torch.distributed.tensor._dtensor_spec:DTensorSpec"

_WHOLES: Final = Each(("tuple", "list"), Either((_WHOLE, Each(("tuple", "list"), _WHOLE))))

_SPREAD: tuple[Entry, ...] = (
    *(
        a_class(
            f"{_PLACES}:{name}",
            NEW,
            BUILD,
            HASH,
            call=Args(),
            state=Mapped(Literal(("dim", "split_factor", "reduce_op")), Of(("int", "str"))),
            why="how a tensor is spread: a number, or the name of an operation; made by C++ from its state",
            source="torch/csrc/distributed/Placement.h; torch/csrc/distributed/c10d/init.cpp Placement",
        )
        for name in _PLACEMENTS
    ),
    *(
        a_class(
            name,
            NEW,
            BUILD,
            state=Mapped(
                Literal(("shape", "stride", "_shape", "_stride", "_axes", "layouts", "_layouts", "axes", "dims")),
                Either((_WHOLE, _WHOLES, Each(("tuple", "list"), Instance(_LAYOUTS)), Instance(_LAYOUTS))),
            ),
            why="numbers that say which process has which place",
            source="torch/distributed/_mesh_layout.py",
        )
        for name in _LAYOUTS
    ),
    a_class(
        _MESH,
        NEW,
        BUILD,
        state=Fields((("_dim_group_names", Each(("tuple", "list"), Of(("str", "NoneType")))),)),
        why="__setstate__ looks process groups up by name, and goes on where there are none",
        source="torch/distributed/device_mesh.py DeviceMesh.__setstate__",
    ),
    a_class(_META, NEW, call=Args((_SHAPE, _SHAPE, Anything())), why="a named tuple", source=f"{_META}"),
    a_class(_ORDER, NEW, call=Args((_WHOLE, _SHAPE)), why="a named tuple", source=f"{_ORDER}"),
    a_class(
        _SPEC,
        NEW,
        BUILD,
        state=Mapped(
            Literal(
                (
                    "mesh",
                    "placements",
                    "tensor_meta",
                    "shard_order",
                    "use_strided_shard_as_shard_order",
                    "_hash",
                )
            ),
            Either(
                (
                    _NOTHING,
                    _WHOLE,
                    Instance((_MESH, _META)),
                    Each(("tuple",), Instance((_ORDER, *(f"{_PLACES}:{name}" for name in _PLACEMENTS)))),
                )
            ),
        ),
        why="what a tensor is spread over, and how; nothing that its methods call can be shadowed",
        source="torch/distributed/tensor/_dtensor_spec.py DTensorSpec",
    ),
    a_class(
        "torch.distributed.tensor:DTensor",
        NEW,
        BUILD,
        HASH,
        call=Args(),
        state=Row(
            (
                _NOTHING,
                Mapped(Literal(("_local_tensor", "_spec")), Either((PLAIN_TENSOR, Instance((_SPEC,))))),
            )
        ),
        why="a tensor's own part, and how the whole is spread",
        source="torch/distributed/tensor/_api.py DTensor; torch/_utils.py _set_obj_state",
    ),
)

_CHECKPOINT: Final = "torch.distributed.checkpoint.metadata"
_FORMATS: Final = f"{_CHECKPOINT}:_MEM_FORMAT_ENCODING"
_METADATA: tuple[Entry, ...] = (
    *(
        a_class(
            f"{_CHECKPOINT}:{name}",
            NEW,
            BUILD,
            HASH,
            why="keeps its fields as attributes",
            source="torch/distributed/checkpoint/metadata.py",
        )
        for name in ("BytesStorageMetadata", "ChunkStorageMetadata", "Metadata", "StorageMeta", "TensorStorageMetadata")
    ),
    a_class(
        f"{_CHECKPOINT}:TensorProperties",
        NEW,
        BUILD,
        state=Row((Anything(), Anything(), Of(("bool", "int")), Instance((_FORMATS,)), Of(("bool", "int")))),
        why="__setstate__ sets five attributes, and compares one with an enumeration's members",
        source="torch/distributed/checkpoint/metadata.py TensorProperties.__setstate__",
    ),
    a_class(
        f"{_CHECKPOINT}:MetadataIndex",
        NEW,
        BUILD,
        HASH,
        state=Mapped(
            Literal(("fqn", "offset", "index")),
            Either((_TEXT, _NOTHING, _WHOLE, Instance(("torch:Size",)), Each(("tuple",), _WHOLE))),
        ),
        why="a key: its hash is that of a text and a shape",
        source="torch/distributed/checkpoint/metadata.py MetadataIndex",
    ),
    an_enum(_FORMATS, why="a member by its value", source="torch/distributed/checkpoint/metadata.py"),
    *(
        a_class(
            f"torch.distributed.checkpoint.filesystem:{name}",
            NEW,
            BUILD,
            why="where a part lies: the name of a file beside it, an offset and a length; who loads it opens that file",
            source="torch/distributed/checkpoint/filesystem.py",
        )
        for name in ("_StorageInfo", "_StoragePrefix")
    ),
)

ENTRIES: tuple[Entry, ...] = (*_SPREAD, *_METADATA)
