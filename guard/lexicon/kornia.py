"""kornia's layers and augmentations, as whole models save them."""

from __future__ import annotations

from guard.lexicon import Entry, kornia_classes

ENTRIES: tuple[Entry, ...] = ()
FAMILIES = kornia_classes.FAMILIES
