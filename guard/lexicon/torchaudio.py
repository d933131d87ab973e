"""torchaudio's models and transforms, as whole models save them."""

from __future__ import annotations

from guard.lexicon import Entry, torchaudio_classes

ENTRIES: tuple[Entry, ...] = ()
FAMILIES = torchaudio_classes.FAMILIES
