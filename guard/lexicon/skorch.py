"""skorch's nets and callbacks, around modules of torch."""

from __future__ import annotations

from guard.lexicon import Entry, skorch_classes

ENTRIES: tuple[Entry, ...] = ()
FAMILIES = skorch_classes.FAMILIES
