"""Which classes are tensors: torch's own, and those of libraries that are built on it, by name.

torch rebuilds an instance of such a class and sets its state (``_rebuild_from_type_v2``), a parameter keeps one, a
wrapper of other tensors is made without data (``_rebuild_wrapper_subclass``). What the state of each may be stands in
its own row, in the table of its library: what it looks up or calls on itself must not be shadowed.
"""

from __future__ import annotations

from typing import Final

from guard.lexicon.patterns import Global, Instance

PLAIN: Final = ("torch:Tensor", "torch.nn.parameter:Parameter", "torch.nn.parameter:Buffer")
"""torch's own that may have a state of their own."""

UNINITIALISED: Final = ("torch.nn.parameter:UninitializedParameter", "torch.nn.parameter:UninitializedBuffer")

WRAPPERS: Final = (
    "torch.distributed.tensor:DTensor",
    "torch_geometric.edge_index:EdgeIndex",
    "torch_geometric.index:Index",
    "torchao.quantization:Float8Tensor",
    "torchao.quantization:Int8Tensor",
    "torchao.quantization:IntxUnpackedToInt8Tensor",
)
"""Tensors without data of their own, which hold others."""

NESTED: Final = "torch.nested._internal.nested_tensor:NestedTensor"

SUBCLASSES: Final = (
    *(
        f"torchvision.tv_tensors._{module}:{name}"
        for module, name in (
            ("bounding_boxes", "BoundingBoxes"),
            ("image", "Image"),
            ("keypoints", "KeyPoints"),
            ("mask", "Mask"),
            ("video", "Video"),
        )
    ),
    *(
        f"torchvision.datapoints._{module}:{name}"
        for module, name in (
            ("bounding_box", "BoundingBox"),
            ("image", "Image"),
            ("mask", "Mask"),
            ("video", "Video"),
        )
    ),
)
"""Tensors with data, under another name."""

TENSOR: Final = Instance((*PLAIN, *UNINITIALISED, *SUBCLASSES, NESTED, *WRAPPERS))
PLAIN_TENSOR: Final = Instance(PLAIN)
"""What a wrapper may hold."""
TYPE: Final = Global((*PLAIN, *SUBCLASSES, NESTED, *WRAPPERS))
WRAPPER: Final = Global(WRAPPERS)
