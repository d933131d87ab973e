"""What a wheel has more than the tree: the pickle machine, compiled; the policies, checked and as plain data.

The machine is compiled with mypyc where a C compiler is at hand; without one the same source runs as Python. hatchling
calls ``Additions`` when it builds a wheel; ``GUARD_PURE=1`` leaves the machine as it is. Run by itself this file
compiles in place instead, for tests of the compiled form; with ``--clean`` it takes that back.
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
    # silent: only what is compiled has to type-check
    ext_modules=mypycify(
        ["--follow-imports=silent", *sys.argv[1:]], opt_level="3", debug_level="0", group_name="guard_machine"
    ),
    script_args=["--quiet", "build_ext", "--inplace"],
)
"""

PACKING = """
import sys
from pathlib import Path
from guard.errors import UsageError
from guard.policy import own, plain
from guard.run import known
for path in sorted(Path("policies").glob("*.yaml")):
    content = path.read_bytes()
    try:
        policy = own.checked(path.as_posix(), content, known())
    except UsageError as error:
        sys.exit(str(error))
    if policy.name != path.stem:
        sys.exit(f"{path.as_posix()}: its name is {policy.name!r}")
    Path(sys.argv[1], path.stem + plain.ENDING).write_bytes(plain.written(policy, content))
"""


class Refused(Exception):
    """A policy makes no sense."""


def packed(root: Path, into: Path) -> list[Path]:
    """Check the tree's policies and write them as plain data, below ``into``. Raises Refused, with path and line."""
    into.mkdir()
    command = [sys.executable, "-c", PACKING, str(into)]
    done = subprocess.run(command, cwd=root, check=False, capture_output=True, text=True)  # noqa: S603 -- our own script
    if done.returncode:
        raise Refused(done.stderr.strip())
    return sorted(into.iterdir())


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

    class Additions(BuildHookInterface[Any]):
        """Adds the extensions and the plain data to a wheel."""

        PLUGIN_NAME = "custom"

        def initialize(self, version: str, build_data: dict[str, Any]) -> None:
            """Pack the policies, or build nothing; compile, and where that fails say so and leave the wheel pure."""
            if version == "editable":
                return
            self.scratch = tempfile.TemporaryDirectory()
            try:
                policies = packed(Path(self.root), Path(self.scratch.name, "policies"))
            except Refused as error:
                self.app.abort(f"a policy makes no sense:\n{error}")
            build_data["force_include"].update({str(path): f"guard/policy/shipped/{path.name}" for path in policies})
            if not os.environ.get("GUARD_PURE"):
                self.compile(build_data, Path(self.scratch.name, "machine"))

        def compile(self, build_data: dict[str, Any], into: Path) -> None:
            """Add the extensions, where they can be made."""
            into.mkdir()
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
