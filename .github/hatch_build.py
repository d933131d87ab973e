"""Compile the pickle machine with mypyc where a C compiler is at hand; without one the same source runs as Python.

hatchling calls ``Compiled`` when it builds a wheel; ``GUARD_PURE=1`` leaves that pure. Run by itself this file compiles
in place instead, for tests of the compiled form; with ``--clean`` it takes that back.
"""
# ruff: noqa: INP001 -- loaded by its path, and part of no package

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
FOLDER = Path("guard", "interpreters", "pickle")
MODULES = (
    *("calls", "changes", "containers", "deeds", "effects", "heads", "heap", "literals", "machine"),
    *("opcodes", "stack", "tape", "values", "wrapped"),
)
"""The machine: what runs once for each opcode.

Structs (``Run``, ``Ledger``) stay Python, and so does ``constants``: to mypyc ``int | bool`` is ``int``, and the True
in it becomes 1.
"""

SCRIPT = """
import sys
from mypyc.build import mypycify
from setuptools import setup
setup(
    name="guard",
    # silent: where pip builds there is no pydantic and no yaml, and only what is compiled has to type-check
    ext_modules=mypycify(
        ["--follow-imports=silent", *sys.argv[1:]], opt_level="3", debug_level="0", group_name="guard_machine"
    ),
    script_args=["--quiet", "build_ext", "--inplace"],
)
"""


def compiled(root: Path, into: Path) -> list[Path]:
    """Compile a copy of the tree; return the extensions, below ``into``. Raises CalledProcessError where it cannot."""
    shutil.copytree(root / "guard", into / "guard", ignore=shutil.ignore_patterns("__pycache__", "*.so", "*.pyd"))
    shutil.copyfile(root / "pyproject.toml", into / "pyproject.toml")  # mypy's settings
    names = [str(FOLDER / f"{name}.py") for name in MODULES]
    command = [sys.executable, "-c", SCRIPT, *names]
    subprocess.run(command, cwd=into, check=True, capture_output=True, text=True)  # noqa: S603 -- our own script
    built = [
        path for path in into.rglob("*") if path.name.endswith(tuple(EXTENSION_SUFFIXES)) and "build" not in path.parts
    ]
    if len(built) != len(MODULES) + 1:
        raise RuntimeError(f"{len(built)} extensions were built, {len(MODULES) + 1} expected")
    return sorted(built)


def in_place(root: Path) -> None:
    """Put the extensions into the tree."""
    with tempfile.TemporaryDirectory() as folder:
        into = Path(folder)
        for path in compiled(root, into):
            shutil.copyfile(path, root / path.relative_to(into))


def clean(root: Path) -> None:
    """Take the extensions out of the tree."""
    for path in (*root.glob("*__mypyc*"), *(root / FOLDER).glob("*")):
        if path.name.endswith(tuple(EXTENSION_SUFFIXES)):
            path.unlink()


if __name__ == "__main__":
    clean(ROOT)
    if "--clean" not in sys.argv[1:]:
        in_place(ROOT)
else:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface

    class Compiled(BuildHookInterface[Any]):
        """Adds the extensions to a wheel."""

        PLUGIN_NAME = "custom"

        def initialize(self, version: str, build_data: dict[str, Any]) -> None:
            """Compile; where that fails, say so and leave the wheel pure."""
            if version == "editable" or os.environ.get("GUARD_PURE"):
                return
            self.scratch = tempfile.TemporaryDirectory()
            into = Path(self.scratch.name)
            try:
                built = compiled(Path(self.root), into)
            except (OSError, RuntimeError, subprocess.CalledProcessError) as error:
                said = (getattr(error, "stderr", None) or str(error)).strip().splitlines()
                self.app.display_warning(f"guard stays pure Python, and slower: {said[-1] if said else error}")
                return
            build_data["pure_python"], build_data["infer_tag"] = False, True
            build_data["force_include"].update({str(path): str(path.relative_to(into)) for path in built})

        def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
            """Give the scratch folder back."""
            if hasattr(self, "scratch"):
                self.scratch.cleanup()
