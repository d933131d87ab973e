"""segmentation_models_pytorch and the encoders that it brings, as whole models save them."""

from __future__ import annotations

from guard.lexicon import Entry, segmentation_classes

ENTRIES: tuple[Entry, ...] = ()
FAMILIES = segmentation_classes.FAMILIES
