"""From a name or a path to a policy. A policy is read only from where the user, or this installation, says."""

# ruff: noqa: PTH100, PTH112, PTH113, PTH118, PTH120, PTH123, PTH208 -- pathlib takes longer to import than a policy to load

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from guard.errors import BrokenPart, UsageError
from guard.policy import plain
from guard.policy.document import Policy

if TYPE_CHECKING:
    from pathlib import Path

    from guard.policy.own import Known


YAML = ".yaml"
"""What the file of a shipped policy ends with."""


def load(policy: str | os.PathLike[str], *, known: Callable[[], Known] | None = None) -> Policy:
    """Return a shipped policy by its name, or one from a file by its path.

    A text with a separator, or that ends in ``.yaml`` or ``.yml``, is a path; every other is a name, whatever lies in
    the current folder. ``known`` tells the ids to check a file's against, and is asked only then; without it they are
    taken on trust. Raises UsageError with path and line for each thing that makes no sense.
    """
    text = os.fspath(policy)
    if _is_path(text):
        from guard.policy import own  # noqa: PLC0415 -- YAML, a schema and much else, which no shipped policy needs

        return own.load(text, known() if known is not None else None)
    folder = _folder()
    names = _names(folder)
    if text not in names:
        raise UsageError(_unshipped(text, names))
    stem = os.path.join(folder, text)
    content = _bytes(f"{stem}{YAML}")
    return _packed(stem, content) or _unpacked(text, content)


def shipped() -> dict[str, Path]:
    """The files of the policies that come with guard, by name. Raises BrokenPart where there are none."""
    from pathlib import Path  # noqa: PLC0415 -- slow to import, and only listings need it

    folder = _folder()
    return {name: Path(folder, f"{name}{YAML}") for name in _names(folder)}


def _folder() -> str:
    """Where they lie: in the installed package, or at the root of a checkout."""
    here = os.path.dirname(os.path.abspath(__file__))
    checkout = os.path.dirname(os.path.dirname(here))
    folder = os.path.join(here, "shipped")
    if not os.path.isdir(folder) and os.path.isfile(os.path.join(checkout, "pyproject.toml")):
        folder = os.path.join(checkout, "policies")
    return folder


def _names(folder: str) -> tuple[str, ...]:
    """The names of the policies in a folder. Raises BrokenPart."""
    files = os.listdir(folder) if os.path.isdir(folder) else []
    names = tuple(sorted(name.removesuffix(YAML) for name in files if name.endswith(YAML)))
    if not names:
        raise BrokenPart("guard was installed without its policies")
    return names


def _bytes(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def _packed(stem: str, content: bytes) -> Policy | None:
    """The policy from the plain data beside its file, where that is of just these bytes."""
    try:
        data = _bytes(f"{stem}{plain.ENDING}")
    except OSError:
        return None  # a checkout has none
    return plain.read(data, content)


def _unpacked(name: str, content: bytes) -> Policy:
    """The policy from its file. Its schema was checked when it was packed, or is by tests/policy."""
    from guard.policy import own, source  # noqa: PLC0415 -- YAML, only where there is no plain data

    try:
        return own.made(source.read(name, content).data, content)
    except (UsageError, KeyError, TypeError, ValueError) as error:
        raise BrokenPart(f"the shipped policy {name} cannot be read: {error}") from error


def _unshipped(name: str, names: tuple[str, ...]) -> str:
    import difflib  # noqa: PLC0415 -- for a slip of the pen

    near = difflib.get_close_matches(name, names, n=1)
    meant = f"; did you mean {near[0]!r}?" if near else "."
    return (
        f"no policy is called {name!r}{meant} Shipped are {', '.join(names)}. A file is named by its path, "
        f"such as .{os.sep}{name}"
    )


def _is_path(text: str) -> bool:
    separators = {"/", os.sep, os.altsep or os.sep}
    return any(separator in text for separator in separators) or text.lower().endswith((".yaml", ".yml"))
