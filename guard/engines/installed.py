"""Which engines are installed: read off the names of folders, for ``importlib.metadata`` takes 20 ms to import."""

from __future__ import annotations

import os
import sys


def version(distribution: str) -> str | None:
    """The version of a distribution, None where it is not installed. Imports nothing of it."""
    start, end = f"{distribution}-", ".dist-info"
    for folder in sys.path:
        try:
            names = os.listdir(folder or os.curdir)  # noqa: PTH208 -- pathlib takes 7 ms
        except OSError:
            continue
        for name in names:
            if name.startswith(start) and name.endswith(end):
                return name[len(start) : -len(end)]
    return _otherwise(distribution)


def _otherwise(distribution: str) -> str | None:
    """Ask Python, which knows more ways to be installed."""
    from importlib import metadata  # noqa: PLC0415 -- slow to import, and seldom needed

    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return None
