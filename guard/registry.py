"""One way to be known: define an object of the contract's type in a module of its folder."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import Protocol, TypeVar

from guard.errors import BrokenPart


class Named(Protocol):
    """Anything with an id can be registered."""

    @property
    def id(self) -> str:
        """The name under which it is known."""
        ...


N = TypeVar("N", bound=Named)


@cache
def members(package: str, kind: type[N]) -> dict[str, N]:
    """Every ``kind`` defined in the modules of ``package``, by id, sorted.

    Raises BrokenPart for a module that cannot be imported or an id used twice: a scanner that silently lost a rule is
    worse than one that does not start.
    """
    found: dict[str, N] = {}
    for info in pkgutil.iter_modules(importlib.import_module(package).__path__):
        try:
            module = importlib.import_module(f"{package}.{info.name}")
        except Exception as error:
            raise BrokenPart(f"{package}.{info.name} cannot be loaded: {error}") from error
        for value in vars(module).values():
            if isinstance(value, kind) and found.setdefault(value.id, value) is not value:
                raise BrokenPart(f"{value.id} is defined twice in {package}")
    return dict(sorted(found.items()))
