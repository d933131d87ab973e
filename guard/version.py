"""Which guard this is."""

from __future__ import annotations

import os
from importlib.machinery import EXTENSION_SUFFIXES

from guard import stamp

VERSION = "0.1.0"
"""The distribution's version; a test compares it with pyproject.toml."""

MACHINE = ("interpreters", "pickle", "machine")
"""The module that is compiled where anything is; found here, never imported."""


def compiled() -> bool:
    """Whether the pickle machine is a compiled extension rather than Python."""
    beside = os.path.join(os.path.dirname(__file__), *MACHINE)  # noqa: PTH118, PTH120 -- pathlib takes 7 ms
    return any(os.path.exists(f"{beside}{suffix}") for suffix in EXTENSION_SUFFIXES)  # noqa: PTH110 -- likewise


def line() -> str:
    """What ``guard --version`` prints: everything about it that a report says too."""
    kind = "compiled" if compiled() else "pure Python"
    return f"guard {VERSION} ({kind}), lexicon {stamp.VERSION} ({stamp.DATE}, sha256:{stamp.DIGEST[:12]})"
