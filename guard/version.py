"""Which guard this is."""

from __future__ import annotations

import importlib.util
from importlib.machinery import EXTENSION_SUFFIXES

VERSION = "0.1.0"
"""The distribution's version; a test compares it with pyproject.toml."""

MACHINE = "guard.interpreters.pickle.machine"
"""The module that is compiled where anything is; found here, never imported."""


def compiled() -> bool:
    """Whether the pickle machine is a compiled extension rather than Python."""
    found = importlib.util.find_spec(MACHINE)
    return found is not None and (found.origin or "").endswith(tuple(EXTENSION_SUFFIXES))
