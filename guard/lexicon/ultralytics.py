"""ultralytics' models, as its checkpoints hold them whole. ultralytics 8.0 and 8.4."""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry, ultralytics_classes
from guard.lexicon.patterns import Fields, Of
from guard.lexicon.rows import BUILD, HASH, NEW, a_class, references
from guard.lexicon.torch_nn import MODULE_STATE

_WHOLE: Final = Of(("int",))

ENTRIES: tuple[Entry, ...] = (
    a_class(
        "ultralytics.nn.modules.block:AAttn",
        NEW,
        BUILD,
        HASH,
        state=Fields((*MODULE_STATE.known, ("head_dim", _WHOLE), ("num_heads", _WHOLE))),
        why="__setstate__ multiplies two of its attributes: numbers",
        source="ultralytics/nn/modules/block.py AAttn.__setstate__",
    ),
    *references(
        "ultralytics.nn.modules.head",
        "Detect.forward",
        why="a head keeps it as an attribute; it computes with tensors, by modules that it finds in its first argument",
        source="ultralytics/nn/modules/head.py OBB.__init__, Pose.__init__ (8.0)",
    ),
)
FAMILIES = ultralytics_classes.FAMILIES
