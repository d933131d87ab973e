"""gpytorch, linear_operator, botorch and pyro: models, kernels, distributions."""

from __future__ import annotations

from guard.lexicon import Entry, gaussian_classes

ENTRIES: tuple[Entry, ...] = ()
FAMILIES = gaussian_classes.FAMILIES
