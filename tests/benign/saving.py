"""Saves objects in the ways in which people save them: run inside a framework's own environment, by ``produce``.

Needs nothing but Python. A way whose library is not installed there is left out; an object that its framework cannot
save is said on standard error, and is no file.
"""

from __future__ import annotations

import importlib
import pickle
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

Way = Callable[[Any, Path], None]

USUAL = ("pickle2", "pickle4", "pickle5", "joblib", "cloudpickle")
"""The ways in which most things are saved; ``torch`` for what holds tensors."""
TORCH = ("torch", "torch-legacy", "pickle4")


def _pickled(protocol: int) -> Way:
    def write(thing: Any, path: Path) -> None:
        path.write_bytes(pickle.dumps(thing, protocol))

    return write


def _joblib(compress: Any) -> Way:
    def write(thing: Any, path: Path) -> None:
        importlib.import_module("joblib").dump(thing, path, compress=compress)

    return write


def _by(module: str, **keywords: Any) -> Way:
    def write(thing: Any, path: Path) -> None:
        with path.open("wb") as file:
            importlib.import_module(module).dump(thing, file, **keywords)

    return write


def _torch(**keywords: Any) -> Way:
    return lambda thing, path: importlib.import_module("torch").save(thing, path, **keywords)


WAYS: dict[str, tuple[str, str, Way]] = {
    **{f"pickle{n}": ("pickle", "pkl", _pickled(n)) for n in range(6)},
    "joblib": ("joblib", "joblib", _joblib(0)),
    "joblib-zlib": ("joblib", "joblib", _joblib(3)),
    "joblib-xz": ("joblib", "joblib", _joblib(("xz", 3))),
    "cloudpickle": ("cloudpickle", "pkl", _by("cloudpickle")),
    "dill": ("dill", "dill", _by("dill")),
    "torch": ("torch", "pt", _torch()),
    "torch-legacy": ("torch", "pth", _torch(_use_new_zipfile_serialization=False)),
}
"""Way → the library that it needs, the file's ending, and how."""


class Saver:
    """What a producer is handed: call it with a name and a maker of the object."""

    def __init__(self, folder: Path) -> None:
        """Files go into ``folder``."""
        self.folder = folder
        self.saved = 0
        self.failed: list[str] = []

    def __call__(self, name: str, make: Callable[[], Any], *ways: str) -> None:
        """Make an object and save it in some ways (none named: the usual ones); what fails is told, and passed over."""
        try:
            thing = make()
        except Exception as error:  # noqa: BLE001 -- frameworks fail as they like; the count is checked
            self._fail(name, error)
            return
        for way in ways or USUAL:
            self._save(name, thing, way)

    def _save(self, name: str, thing: Any, way: str) -> None:
        library, ending, write = WAYS[way]
        try:
            importlib.import_module(library)
        except ImportError:
            return
        path = self.folder / f"{name}.{way}.{ending}"
        try:
            write(thing, path)
            self.saved += 1
        except Exception as error:  # noqa: BLE001 -- as above
            path.unlink(missing_ok=True)
            self._fail(f"{name}.{way}", error)

    def file(self, name: str) -> Path:
        """The path of a file that the framework writes by itself."""
        self.saved += 1
        return self.folder / name

    def _fail(self, name: str, error: Exception) -> None:
        self.failed.append(name)
        sys.stderr.write(f"{name}: {''.join(traceback.format_exception_only(error)).strip()[:300]}\n")
