"""What an import would take from a folder: told from names, and compared with CPython's own finder."""

from __future__ import annotations

import importlib.machinery
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guard.interpreters.importing import Folder, Kind, Modules, by_module, shadows
from guard.sources.around import of_folder, of_members

TAG = ".cpython-311-x86_64-linux-gnu.so"


def listing(*paths: str) -> Folder:
    """The names in a folder that holds these files."""
    return of_members(paths)("model.pkl")[0].sorted


def found(module: str, *paths: str) -> list[tuple[str, Kind]]:
    return [(shadow.path, shadow.kind) for shadow in shadows([module], listing(*paths))]


@pytest.mark.parametrize(
    ("module", "path"),
    [
        ("numpy", "numpy.py"),
        ("numpy.core.multiarray", "numpy.py"),
        ("numpy", "numpy.pyc"),
        ("numpy", "numpy.pyw"),
        ("numpy", "numpy.so"),
        ("numpy", f"numpy{TAG}"),
        ("numpy", "numpy.abi3.so"),
        ("numpy", "numpy.pypy310-pp73-darwin.so"),
        ("numpy", "numpy.pyd"),
        ("numpy", "numpy.cp312-win_amd64.pyd"),
        ("numpy", "numpy/__init__.py"),
        ("numpy", "numpy/__init__.pyc"),
        ("numpy", f"numpy/__init__{TAG}"),
        ("torch._utils", "torch/__init__.py"),
        ("os", "os.so"),
        ("collections", "collections.py"),
        ("_codecs", "_codecs.py"),
    ],
)
def test_a_library_is_shadowed(module: str, path: str) -> None:
    assert found(module, path, "model.pkl", "README.md") == [(path, Kind.LIBRARY)]


@pytest.mark.parametrize(
    ("module", "path"),
    [
        ("ours.models", "ours/__init__.py"),
        ("ours.models", "ours.py"),
        ("ours", "ours.so"),
        ("ours.models", "ours/models.py"),
        ("ours.models.deep", "ours/models.pyc"),
        ("ours.models.deep", "ours/models/"),
    ],
)
def test_an_own_package_lies_beside(module: str, path: str) -> None:
    assert found(module, path if not path.endswith("/") else f"{path}deep.py") == [(path, Kind.PACKAGE)]


@pytest.mark.parametrize("path", ["torch.zip", "torch.egg", "torch-2.1-py3.11.egg", "torch.egg/EGG-INFO", "ours.zip"])
def test_an_archive_bears_the_name(path: str) -> None:
    ((_, kind),) = found(path.partition(".")[0].partition("-")[0], path)
    assert kind is Kind.ARCHIVE


@pytest.mark.parametrize(
    ("module", "path"),
    [
        ("numpy", "numpy.txt"),
        ("numpy", "numpy.npy"),
        ("numpy", "numpy"),
        ("numpy", "Numpy.py"),
        ("numpy", "numpy_.py"),
        ("numpy", "libnumpy.so"),
        ("numpy", "numpy.py/a.txt"),
        ("numpy", "numpy.a.b.so"),
        ("numpy", "__pycache__/numpy.cpython-311.pyc"),
        ("numpy", "other/numpy.py"),
        ("torch", "torch/model.bin"),
        ("torch._utils", "torch/_utils.py"),
        ("torch", "torch/__init__.txt"),
        ("ours.models", "ours/other.py"),
        ("ours", "ours/models.py"),
        ("ours.models", "ours/models.zip"),
        ("__main__", "__main__.py"),
        ("builtins", "builtins.py"),
        ("sys", "sys.py"),
        ("", ".py"),
        ("", "/__init__.py"),
        ("collections", "modeling_foo.py"),
    ],
)
def test_a_look_alike_shadows_nothing(module: str, path: str) -> None:
    assert found(module, path, "model.pkl") == []


def test_everything_by_the_name_is_told_once() -> None:
    paths = ("numpy.py", "numpy/__init__.py", f"numpy{TAG}", "numpy.zip")
    made = list(shadows(["numpy", "numpy.core", "numpy.core.multiarray"], listing(*paths)))
    assert {shadow.path for shadow in made} == set(paths)
    assert len(made) == len(paths)


def test_nothing_is_listed_where_nothing_is_imported() -> None:
    def never(_below: str, _sort: object) -> Modules:
        raise AssertionError("listed")

    assert list(shadows(["__main__", "builtins"], never)) == []


STEMS = st.sampled_from(["numpy", "torch", "json", "Numpy", "numpy_", "__init__"])
ENDINGS = st.sampled_from(
    [*importlib.machinery.all_suffixes(), ".txt", ".PY", ".pyo", ".so.1", "", ".egg-info", ".x.so", ".pth"]
)
NAMES = st.builds(lambda stem, ending: stem + ending, STEMS, ENDINGS)
PATHS = st.lists(NAMES | st.builds(lambda folder, name: f"{folder}/{name}", STEMS, NAMES), max_size=6)


@settings(max_examples=200, deadline=None)
@given(paths=PATHS)
def test_whatever_cpython_would_find_is_found(paths: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for path in paths:
            file = Path(folder, path)
            try:
                file.parent.mkdir(exist_ok=True)
                file.touch()
            except OSError:  # a file stands where this one needs a folder
                continue
        for top in ("numpy", "torch", "json"):
            importlib.machinery.PathFinder.invalidate_caches()
            spec = importlib.machinery.PathFinder.find_spec(top, [folder])
            told = {shadow.path for shadow in shadows([top], of_folder(folder).sorted)}
            if spec is not None and spec.origin is not None:
                assert str(Path(spec.origin).relative_to(folder)) in told


@given(st.sets(st.text()))
def test_any_names_are_sorted(names: set[str]) -> None:
    sorted_names = by_module(names)
    assert {name for several in sorted_names.values() for name in several} <= names
