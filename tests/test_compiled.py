"""The compiled form: what mypyc would make something else of stays out of it."""

from __future__ import annotations

import ast
import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]


def hook() -> ModuleType:
    """The build hook, as hatchling loads it."""
    source = (ROOT / ".github" / "hatch_build.py").read_text("utf-8").partition('\nif __name__ == "__main__":')[0]
    module = ModuleType("hatch_build")
    module.__file__ = str(ROOT / ".github" / "hatch_build.py")
    exec(compile(source, module.__file__, "exec"), module.__dict__)  # noqa: S102 -- our own, less its command line
    return module


MODULES = [ROOT / hook().FOLDER / f"{name}.py" for name in hook().MODULES]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_no_struct_and_no_flag_that_could_be_a_number_is_compiled(path: Path) -> None:
    """A struct's defaults break, and ``int | bool`` is ``int``: the True in it becomes 1."""
    tree = ast.parse(path.read_text("utf-8"))
    bases = {ast.unparse(base) for node in ast.walk(tree) if isinstance(node, ast.ClassDef) for base in node.bases}
    assert "Struct" not in bases
    unions = [ast.unparse(node).split(" | ") for node in ast.walk(tree) if isinstance(node, ast.BinOp)]
    assert not [union for union in unions if {"int", "bool"} <= set(union)]


def test_the_machine_itself_is_compiled() -> None:
    machine = importlib.util.find_spec("guard.interpreters.pickle.machine")
    assert machine is not None
    assert "machine" in {path.stem for path in MODULES}
