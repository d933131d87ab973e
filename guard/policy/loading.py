"""From a name or a path to a policy. A policy is read only from where the user, or this installation, says."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from guard.errors import BrokenPart, UsageError
from guard.policy import plain
from guard.policy.document import Policy

if TYPE_CHECKING:
    from guard.policy.own import Known


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
    files = shipped()
    if text not in files:
        raise UsageError(_unshipped(text, files))
    content = files[text].read_bytes()
    return _packed(files[text], content) or _unpacked(text, content)


def shipped() -> dict[str, Path]:
    """The files of the policies that come with guard, by name. Raises BrokenPart where there are none."""
    here = Path(__file__).resolve()
    checkout = here.parents[2]
    folder = here.parent / "shipped"
    if not folder.is_dir() and (checkout / "pyproject.toml").is_file():
        folder = checkout / "policies"
    files = {path.stem: path for path in sorted(folder.glob("*.yaml"))}
    if not files:
        raise BrokenPart("guard was installed without its policies")
    return files


def _packed(path: Path, content: bytes) -> Policy | None:
    """The policy from the plain data beside its file, where that is of just these bytes."""
    try:
        data = path.with_suffix(plain.ENDING).read_bytes()
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


def _unshipped(name: str, files: dict[str, Path]) -> str:
    import difflib  # noqa: PLC0415 -- for a slip of the pen

    near = difflib.get_close_matches(name, files, n=1)
    meant = f"; did you mean {near[0]!r}?" if near else "."
    return (
        f"no policy is called {name!r}{meant} Shipped are {', '.join(files)}. A file is named by its path, "
        f"such as .{os.sep}{name}"
    )


def _is_path(text: str) -> bool:
    separators = {"/", os.sep, os.altsep or os.sep}
    return any(separator in text for separator in separators) or text.lower().endswith((".yaml", ".yml"))
