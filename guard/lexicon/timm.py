"""timm's models, losses, optimizers and data transforms, as whole models save them."""

from __future__ import annotations

from guard.lexicon import Entry, timm_classes

ENTRIES: tuple[Entry, ...] = ()
FAMILIES = timm_classes.FAMILIES
