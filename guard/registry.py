"""One way to be known: define an object of the contract's type in a module of its folder."""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterable
from functools import cache
from importlib.machinery import all_suffixes
from typing import Protocol, TypeVar

from guard.errors import BrokenPart


class Named(Protocol):
    """Anything with an id can be registered."""

    @property
    def id(self) -> str:
        """The name under which it is known."""
        ...


N = TypeVar("N", bound=Named)

_SOURCES = tuple(all_suffixes())


@cache
def members(package: str, kind: type[N]) -> dict[str, N]:
    """Every ``kind`` defined in the modules of ``package``, by id, sorted.

    Raises BrokenPart for a module that cannot be imported or an id used twice: a scanner that silently lost a rule is
    worse than one that does not start.
    """
    found: dict[str, N] = {}
    for name in _modules(importlib.import_module(package).__path__):
        try:
            module = importlib.import_module(f"{package}.{name}")
        except Exception as error:
            raise BrokenPart(f"{package}.{name} cannot be loaded: {error}") from error
        for value in vars(module).values():
            if isinstance(value, kind) and found.setdefault(value.id, value) is not value:
                raise BrokenPart(f"{value.id} is defined twice in {package}")
    return dict(sorted(found.items()))


def _modules(folders: Iterable[str]) -> list[str]:
    """The names of the modules in some folders; ``pkgutil`` finds them too, and takes longer than all of them."""
    files = (name for folder in folders for name in os.listdir(folder))  # noqa: PTH208 -- pathlib is slow to import
    return sorted({name.partition(".")[0] for name in files if name.endswith(_SOURCES) and not name.startswith("__")})
