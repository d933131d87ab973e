"""What Python's import would take from a folder, instead of what is installed, found by names alone.

The current folder, or that of the script, stands first on ``sys.path``. There an import of ``a.b`` takes, in this
order, the package ``a`` (a folder with an ``__init__``), then a module ``a`` (an extension, source, or bytecode), and
only where nothing further along the path has an ``a`` either a folder without ``__init__``, and in it ``b``. An archive
that bears the name is imported from as soon as somebody puts it on the path.

Sources: CPython 3.13, ``Lib/importlib/_bootstrap_external.py`` (``FileFinder.find_spec`` and
``_get_supported_file_loaders``), ``Python/dynload_shlib.c`` and ``dynload_win.c`` (endings of extensions); PEP 420;
``Lib/zipimport.py``.
"""

from __future__ import annotations

import enum
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from guard.lexicon import DISTRIBUTIONS

Modules = Mapping[str, Sequence[str]]
"""What could be imported from a folder: by the module's name, the names in the folder; a folder's ends with ``/``."""

Folder = Callable[[str, Callable[[Iterable[str]], Modules]], Modules]
"""What ``by_module`` makes of the names in a folder, given its relative path; empty: the folder itself."""

SUFFIX = r"(?:\.pyw?|\.pyc|(?:\.[^./]+)?\.(?:so|pyd))"
"""What follows a module's name in that of its file: source, bytecode, an extension with or without its tag."""

_MODULE = re.compile(rf"(?P<module>[^./]+){SUFFIX}")
_ARCHIVE = re.compile(r"(?P<module>[^./-]+)(?:[-.][^/]*)?\.egg/?|(?P<zipped>[^./]+)\.zip")

NEVER = frozenset({"__main__", "builtins", "sys", ""})
"""Modules that are there before any folder is looked at; of the first, whatever runs is the one."""


class Kind(enum.StrEnum):
    """What is shadowed, or how; the words are kinds of anomaly."""

    LIBRARY = "shadowed-library"
    """A module of Python's own, or of a distribution that the lexicon vets."""
    PACKAGE = "shadowed-package"
    """Any other: it may well be what the model was saved with."""
    ARCHIVE = "shadowing-archive"
    """Whichever: by an archive, which is imported from only where somebody asked for it."""


class Shadow(Struct, frozen=True):
    """Something that would be imported in place of what is installed."""

    module: str
    """The first part of its name."""
    path: str
    """Relative to the folder."""
    kind: Kind


def shadows(modules: Iterable[str], folder: Folder) -> Iterator[Shadow]:
    """Yield what shadows each of these modules (dotted names) in a folder; a first part once."""
    wanted: dict[str, set[str]] = {}
    for module in modules:
        top, _, rest = module.partition(".")
        if top not in NEVER:
            wanted.setdefault(top, set()).add(rest.partition(".")[0])
    if not wanted:
        return
    here = folder("", by_module)
    for top in sorted(top for top in wanted if top in here):
        yield from _of_one(top, wanted[top], here[top], folder)


def by_module(names: Iterable[str]) -> Modules:
    """Sort the names in a folder by the module that they would be; what would be none is left out."""
    found: dict[str, list[str]] = {}
    for name in names:
        archive = _ARCHIVE.fullmatch(name)
        module = _MODULE.fullmatch(name)
        if archive is not None:
            found.setdefault(archive["module"] or archive["zipped"], []).append(name)
        elif module is not None:
            found.setdefault(module["module"], []).append(name)
        elif name.endswith("/"):
            found.setdefault(name[:-1], []).append(name)
    for several in found.values():
        several.sort()
    return found


def _of_one(top: str, inner: Iterable[str], found: Sequence[str], folder: Folder) -> Iterator[Shadow]:
    known = top in sys.stdlib_module_names or top in DISTRIBUTIONS
    kind = Kind.LIBRARY if known else Kind.PACKAGE
    if f"{top}/" in found:
        below = folder(top, by_module)
        initial = [name for name in below.get("__init__", ()) if _is_module(name)]
        yield from (Shadow(top, f"{top}/{name}", kind) for name in initial)
        if not initial and not known:
            yield from (Shadow(top, f"{top}/{name}", kind) for name in _portion(inner, below))
    for name in found:
        if name != f"{top}/":
            yield Shadow(top, name, kind if _is_module(name) else Kind.ARCHIVE)


def _portion(inner: Iterable[str], below: Modules) -> Iterator[str]:
    """Yield what an import finds in a folder without ``__init__``: a package installed elsewhere would win over it."""
    for module in sorted(inner):
        yield from (name for name in below.get(module, ()) if _is_module(name) or name == f"{module}/")


def _is_module(name: str) -> bool:
    return _MODULE.fullmatch(name) is not None
