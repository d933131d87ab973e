"""segmentation_models_pytorch and the encoders that it brings, as whole models save them."""

from __future__ import annotations

from guard.lexicon import Entry, segmentation_classes
from guard.lexicon.patterns import Effect
from guard.lexicon.rows import CALL, REFERENCE, a_function

ENTRIES: tuple[Entry, ...] = (
    a_function(
        "segmentation_models_pytorch.losses._functional:focal_loss_with_logits",
        CALL,
        REFERENCE,
        effect=Effect(returns="opaque"),
        why="a function of tensors; on anything else it raises, or calls a method of that thing's own",
        source="segmentation_models_pytorch/losses/_functional.py (0.3, 0.6)",
    ),
)
FAMILIES = segmentation_classes.FAMILIES
