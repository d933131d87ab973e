"""torchvision's models, transforms, operators and tensors, as whole models save them. torchvision 0.15 and 0.28."""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry, torchvision_classes
from guard.lexicon.patterns import Args, Each, Effect, Either, Instance, Literal, Mapped, Of
from guard.lexicon.rows import BUILD, CALL, HASH, NEW, REFERENCE, a_class, a_function
from guard.lexicon.torch_tensors import SUBCLASSES

_FORMATS: Final = (
    "torchvision.tv_tensors._bounding_boxes:BoundingBoxFormat",
    "torchvision.datapoints._bounding_box:BoundingBoxFormat",
)

_FUNCTIONS: tuple[Entry, ...] = tuple(
    a_function(
        f"torchvision.{name}",
        CALL,
        REFERENCE,
        effect=Effect(returns="opaque"),
        why="a function of tensors, or of a dict of them; on anything else it raises, or calls methods of that thing",
        source="torchvision/ops/boxes.py, transforms/v2/_utils.py (0.15, 0.28); _default_arg returns its argument",
    )
    for name in (
        "ops.boxes:box_iou",
        "transforms.v2._utils:_find_labels_default_heuristic",
        "transforms.v2._utils:_default_arg",
    )
)

_TENSORS: tuple[Entry, ...] = tuple(
    a_class(
        name,
        NEW,
        BUILD,
        HASH,
        call=Args(),
        state=Either(
            (
                Literal((None,)),
                Mapped(
                    Literal(("format", "canvas_size", "clamping_mode", "spatial_size")),
                    Either((Instance(_FORMATS), Of(("str", "NoneType")), Each(("tuple", "list"), Of(("int",))))),
                ),
            )
        ),
        why="a tensor that knows what it shows: a few constants are set on it",
        source="torchvision/tv_tensors/_tv_tensor.py, _bounding_boxes.py; torch/_utils.py _set_obj_state",
    )
    for name in SUBCLASSES
    if name.startswith("torchvision.")
)
ENTRIES: tuple[Entry, ...] = (*_TENSORS, *_FUNCTIONS)
FAMILIES = torchvision_classes.FAMILIES
