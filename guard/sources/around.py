"""What lies around a file: the names in its folder, and in the one that was named; listed when asked for, never opened.

A loader that is run there imports from there. Names are all that is looked at, so nothing waits, and nothing changes.
"""

# ruff: noqa: PTH118 -- hostile names stay the strings that the system gave, surrogates and all

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache, partial

from msgspec import Struct

from guard.errors import LimitExceeded

NAMES_MOST = 1_000_000
"""Names listed in one folder."""

BESIDE = "beside the file"
NAMED = "in the named folder"

PATH_MOST = 4096
"""Characters of a path that an operating system would take (Linux: ``PATH_MAX``)."""

Kept = Mapping[str, Sequence[str]]
Sort = Callable[[Iterable[str]], Kept]
"""Takes the names in a folder, those of folders with a ``/`` at the end, and makes of them what is worth keeping."""


class Around(Struct, frozen=True):
    """A folder, or what is one in an archive."""

    where: str
    """How it is told, behind the path in it of what was found: no name of a folder, for folders are moved."""
    sorted: Callable[[str, Sort], Kept]
    """What is made of the names in a folder below it (empty: itself), once for each. What cannot be listed holds none,
    for nothing can be imported from it either. Raises LimitExceeded."""


def of_folder(path: str, where: str = BESIDE) -> Around:
    """Return what lies in a folder of this machine; each part of it is listed once."""

    @cache
    def names(below: str, sort: Sort) -> Kept:
        try:
            with os.scandir(os.path.join(path, below) or os.curdir) as entries:
                return sort(_names(entries))
        except (OSError, ValueError):
            return {}

    return Around(where=where, sorted=names)


def of_names(names: Callable[[str], Iterable[str]], where: str = BESIDE) -> Around:
    """Return what lies in a folder of which the names are known: given a path below it, those that are there."""

    @cache
    def sorted_names(below: str, sort: Sort) -> Kept:
        return sort(names(below))

    return Around(where=where, sorted=sorted_names)


def _names(entries: Iterable[os.DirEntry[str]]) -> Iterator[str]:
    for number, entry in enumerate(entries):
        if number >= NAMES_MOST:
            raise LimitExceeded(f"more than {NAMES_MOST} names in one folder")
        yield f"{entry.name}/" if _is_folder(entry) else entry.name


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that loops
        return False


def of_members(paths: Sequence[str]) -> Callable[[str], tuple[Around, ...]]:
    """Return what tells of a member of an archive (by its path) what lies around it.

    That is its own folder, the root, and where all is in one folder, that: whoever unpacks the archive goes there.
    """
    return _indexed(paths) if paths else _nowhere  # most files hold no others


def _nowhere(_path: str) -> tuple[Around, ...]:
    """What lies around a member of nothing."""
    return ()


def _indexed(paths: Sequence[str]) -> Callable[[str], tuple[Around, ...]]:
    @cache
    def index() -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for path in paths:
            place = _plain(path)
            if not place:
                continue
            name = place.rpartition("/")[2] + ("/" if path.endswith("/") else "")
            for _ in range(_LEVELS):
                place = place.rpartition("/")[0]
                found.setdefault(place, set()).add(name)
                name = f"{place.rpartition('/')[2]}/"
                if not place:
                    break
        return found

    @cache
    def top() -> str:
        tops = {_plain(path).partition("/")[0] for path in paths}
        return tops.pop() if len(tops) == 1 else ""

    @cache
    def names(place: str, sort: Sort) -> Kept:
        return sort(index().get(place, ()))

    def below(folder: str, inner: str, sort: Sort) -> Kept:
        return names("/".join(part for part in (folder, inner) if part), sort)

    def around(path: str) -> tuple[Around, ...]:
        own = _plain(path).rpartition("/")[0]
        told = {own: "beside it in the archive"}
        told.setdefault("", "at the root of the archive")
        told.setdefault(top(), "in the archive's folder")
        return tuple(Around(where=where, sorted=partial(below, folder)) for folder, where in told.items())

    return around


_LEVELS = 3
"""How far up a path is known: an import looks two folders down from where it begins."""


def _plain(path: str) -> str:
    """A member's path as an unpacker makes it. One that no system takes, or that leads out, is nowhere."""
    if len(path) > PATH_MOST:
        return ""
    parts = [part for part in path.replace("\\", "/").split("/") if part not in {"", "."}]
    return "" if ".." in parts else "/".join(parts)


def lies_beside(around: Sequence[Around], name: str) -> bool:
    """Whether a file of this name is in the nearest folder; where that has too many names to be listed, it may be."""
    kept = _ending_so(name.rpartition(".")[2])
    try:
        return any(name in folder.sorted("", kept).get("", ()) for folder in around[:1])
    except LimitExceeded:
        return True


@lru_cache(maxsize=16)
def _ending_so(ending: str) -> Sort:
    """Keep the names with one ending: one folder of a million files is not kept whole for the sake of a few."""

    def sort(names: Iterable[str]) -> Kept:
        return {"": tuple(name for name in names if name.endswith(ending))}

    return sort
