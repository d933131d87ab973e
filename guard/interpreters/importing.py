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
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

from guard.lexicon import DISTRIBUTIONS

Names = Callable[[str, Callable[[str], bool]], Collection[str]]
"""The names in a folder, given its relative path (empty: the folder itself) and which of them to keep; those of folders
end with ``/``."""

SUFFIX = r"(?:\.pyw?|\.pyc|(?:\.[^./]+)?\.(?:so|pyd))"
"""What follows a module's name in that of its file: source, bytecode, an extension with or without its tag."""

_MODULE = re.compile(rf"(?P<module>[^./]+){SUFFIX}")
_ARCHIVE = re.compile(r"(?P<module>[^./-]+)(?:[-.][^/]*)?\.egg/?|(?P<zipped>[^./]+)\.zip")
_INITIAL = re.compile(rf"__init__{SUFFIX}")

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


@dataclass(frozen=True, slots=True)
class Shadow:
    """Something that would be imported in place of what is installed."""

    module: str
    """The first part of its name."""
    path: str
    """Relative to the folder."""
    kind: Kind


def relevant(name: str) -> bool:
    """Whether a name in a folder, that of a folder with its ``/``, could be something to import."""
    return name.endswith("/") or _MODULE.fullmatch(name) is not None or _ARCHIVE.fullmatch(name) is not None


def shadows(modules: Iterable[str], names: Names) -> Iterator[Shadow]:
    """Yield what shadows each of these modules (dotted names) in a folder; a first part once."""
    wanted: dict[str, set[str]] = {}
    for module in modules:
        top, _, rest = module.partition(".")
        if top not in NEVER:
            wanted.setdefault(top, set()).add(rest.partition(".")[0])
    if not wanted:
        return
    here = _by_module(names("", relevant))
    for top in sorted(wanted.keys() & here.keys()):
        yield from _of_one(top, wanted[top], here[top], names)


def _by_module(names: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in sorted(names):
        archive = _ARCHIVE.fullmatch(name)
        module = _MODULE.fullmatch(name)
        if archive is not None:
            found.setdefault(archive["module"] or archive["zipped"], []).append(name)
        elif module is not None:
            found.setdefault(module["module"], []).append(name)
        elif name.endswith("/"):
            found.setdefault(name[:-1], []).append(name)
    return found


def _of_one(top: str, inner: Collection[str], found: Collection[str], names: Names) -> Iterator[Shadow]:
    known = top in sys.stdlib_module_names or top in DISTRIBUTIONS
    kind = Kind.LIBRARY if known else Kind.PACKAGE
    if f"{top}/" in found:
        below = names(top, relevant)
        initial = next((name for name in sorted(below) if _INITIAL.fullmatch(name)), None)
        if initial is not None:
            yield Shadow(top, f"{top}/{initial}", kind)
        elif not known:
            yield from (Shadow(top, f"{top}/{name}", kind) for name in _portion(inner, below))
    for name in found:
        if name != f"{top}/":
            yield Shadow(top, name, Kind.ARCHIVE if _ARCHIVE.fullmatch(name) else kind)


def _portion(inner: Collection[str], below: Iterable[str]) -> Iterator[str]:
    """Yield what an import finds in a folder without ``__init__``: a package installed elsewhere would win over it."""
    there = _by_module(below)
    for module in sorted(inner & there.keys()):
        yield from (name for name in there[module] if not _ARCHIVE.fullmatch(name))
