"""ignite's states, metrics and handlers."""

from __future__ import annotations

from guard.lexicon import Entry, ignite_classes

ENTRIES: tuple[Entry, ...] = ()
FAMILIES = ignite_classes.FAMILIES
