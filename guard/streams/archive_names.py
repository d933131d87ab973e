"""What is odd about the names and the links in an archive, the same for every kind of archive.

Names that lead elsewhere, names that some file system takes for one, links that leave the folder that the archive is
unpacked into, and members that are written through a link. Nothing here reads bytes: a format says what its members
are called, and what they would become.

Sources: CPython ``Lib/tarfile.py``, ``data_filter`` and ``Lib/zipfile``; ``path_resolution(7)``; Microsoft, "Naming
Files, Paths, and Namespaces", https://learn.microsoft.com/windows/win32/fileio/naming-a-file.
"""

from __future__ import annotations

import posixpath
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from guard.streams.archive_parts import Ledger

NAME_MOST = 4096
"""Characters of a name that some file system takes: PATH_MAX of Linux. Longer ones are odd, and no link is in them."""

STEPS_MOST = 400
"""Steps of following links in one name; Linux follows 40 links."""

WORK_MOST = 40_000_000
"""Characters compared to follow the links of one archive. Where they are used up nobody knows where a link leads."""
STEP = 60
"""Characters that might be compared in the time that a step takes by itself."""

_ABSOLUTE = re.compile(r"[/\\]|[A-Za-z]:")
_CONTROL = re.compile("[\x01-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_STREAM = re.compile(r":[^:/\\]*:\$[A-Za-z_]+\Z")
"""An alternate stream of NTFS by its full name, such as ``a.txt::$DATA``."""
_RESERVED = re.compile(
    r"(?:^|[/\\])(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³]|conin\$|conout\$)(?:\.[^/\\]*)?(?=[/\\]|\Z)", re.IGNORECASE
)
"""Names of devices."""
_CUT = re.compile(r"[^/\\.][. ]+(?=[/\\]|\Z)")
"""Components that end in dots or spaces."""
_DEVICES = ("con", "prn", "aux", "nul", "com", "lpt")
_TELLING = ("\\", "//", "/.", "./", " /", "::")
"""What a name has in it that normalising changes. Searches for words are many times faster than patterns."""
_ENDS = (".", " ")
PRIVILEGED = 0o6000
"""The bits of a mode with which a program runs with the rights of its owner or group."""


class Entry(NamedTuple):
    """What an archive says of one member."""

    name: str
    """Hostile."""
    at: int
    """Offset of what names it."""
    folder: bool = False
    special: str = ""
    """What it would become, where that is neither file, folder nor link: ``device``, ``FIFO``, ``socket``."""
    link: str | None = None
    """Where a symbolic link leads."""
    hard: str | None = None
    """The member that a hard link is another name of."""
    mode: int = 0


Key = Callable[[Entry], object]
Note = tuple[str, str]
"""(kind of anomaly, what is odd)."""


def examine(entries: Sequence[Entry], ledger: Ledger, alike: Callable[[list[int]], bool] = lambda _: False) -> None:
    """Note what is odd about the members of one archive; ``alike`` says whether those of one name hold the same."""
    for entry in entries:
        for kind, what in (*odd_name(entry.name), *_odd_kind(entry)):
            ledger.note(kind, entry.at, f"{entry.name!r} {what}")
    examine_links(entries, ledger)
    for kind, key, why in _TWINS:
        for twins in grouped([key(entry) for entry in entries]):
            names = {entries[index].name for index in twins}
            same = kind == "duplicate-member"
            harmless = all(entries[index].folder for index in twins) or (same and alike(twins))
            if (same or len(names) > 1) and not harmless:
                shown = ", ".join(sorted(f"{name!r}" for name in names)[:4])
                ledger.note(kind, entries[twins[1]].at, f"{len(twins)} members {why}: {shown}")


# --- names ------------------------------------------------------------------------------------------------------------


def absolute(name: str) -> bool:
    """Whether a name, or a link's target, begins at some root."""
    return _ABSOLUTE.match(name) is not None


def odd_name(name: str) -> Iterator[Note]:
    """Yield what is odd about one name."""
    if absolute(name):
        yield "name-absolute", "is an absolute name"
    if ".." in name and ".." in re.split(r"[/\\]", name):
        yield "name-parent", "leads out of the folder that it is unpacked into"
    if not name:
        yield "name-empty", "has no name"
    if not (name.isascii() and name.isprintable()) and _CONTROL.search(name):
        yield "name-control", "has control characters, or bytes that are no text, in its name"
    if len(name) > NAME_MOST:
        yield "name-long", f"has a name of {len(name)} characters, which no file system takes"
    elif ":" in name and _STREAM.search(name):
        yield "name-stream", "is an alternate stream of another file on Windows"
    elif _means_else(name) and not absolute(name):
        yield "name-windows", "is another name on Windows, or the name of a device there"


def _means_else(name: str) -> bool:
    """Whether a name means something else on Windows."""
    lower = name.lower()
    return (
        ":" in name
        or ((name.endswith(_ENDS) or any(word in name for word in _TELLING)) and _CUT.search(name) is not None)
        or (any(word in lower for word in _DEVICES) and _RESERVED.search(name) is not None)
    )


def _odd_kind(entry: Entry) -> Iterator[Note]:
    if entry.special:
        yield "device-entry", f"is a {entry.special}"
    if entry.mode & PRIVILEGED and not entry.folder and entry.link is None and entry.hard is None:
        yield "mode-privileged", f"has the mode {entry.mode & 0o7777:o}: run, it has the rights of its owner or group"


# --- twins ------------------------------------------------------------------------------------------------------------


def exact_key(entry: Entry) -> str:
    """Return the name itself."""
    return entry.name


def case_key(entry: Entry) -> str:
    """Return the name as readers know it that ignore the case of ASCII letters."""
    return entry.name.lower() if entry.name.isascii() else re.sub("[A-Z]+", lambda upper: upper[0].lower(), entry.name)


def unicode_key(entry: Entry) -> str:
    """Return the name as file systems know it that normalise Unicode and ignore case."""
    return entry.name if entry.name.isascii() else fold(entry.name)


def path_key(entry: Entry) -> str:
    """Return the place that the name leads to, on systems where that is least strict."""
    return path(entry.name)


def path(name: str) -> str:
    """Normalise a name: separators, dots, and what Windows leaves out at the end of a component."""
    plain = not name.startswith((".", "/")) and not name.endswith(_ENDS) and not any(word in name for word in _TELLING)
    if plain or len(name) > NAME_MOST:
        return name
    folder = "/" if name.endswith("/") else ""
    normal = posixpath.normpath(re.sub(r"::\$data\Z", "", name.replace("\\", "/"), flags=re.IGNORECASE))
    return "/".join(part.rstrip(". ") or part for part in normal.split("/")) + folder


def fold(name: str) -> str:
    """Normalise Unicode and case."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


_TWINS: tuple[tuple[str, Key, str], ...] = (
    ("duplicate-member", exact_key, "have one name, and readers differ on which they take"),
    ("case-twins", case_key, "are one where case is ignored"),
    ("unicode-twins", unicode_key, "are one to readers and file systems that normalise Unicode"),
    ("path-twins", path_key, "are one path"),
)


def grouped(keys: Sequence[object]) -> Iterator[list[int]]:
    """Yield the indices of equal keys, where there are several, in the order of their seconds."""
    if len(set(keys)) == len(keys):
        return
    firsts: dict[object, int] = {}
    groups: dict[object, list[int]] = {}
    for index, key in enumerate(keys):
        first = firsts.setdefault(key, index)
        if first != index:
            groups.setdefault(key, [first]).append(index)
    yield from groups.values()


# --- links ------------------------------------------------------------------------------------------------------------


def examine_links(entries: Iterable[Entry], ledger: Ledger) -> None:
    """Note where links lead, and what is written through one. The order of members does not matter: all links count."""
    listed = list(entries)
    links = _Links({_place(entry.name): entry.link for entry in listed if entry.link is not None})
    for entry in listed:
        if entry.link is not None or entry.hard is not None:
            _note_link(entry, links, ledger)
        folder = posixpath.dirname(entry.name.replace("\\", "/").rstrip("/")) if links.targets else ""
        where, through = links.followed(folder)
        if through:
            out = " out of the folder that it is unpacked into" if where is None else ""
            ledger.note("link-through", entry.at, f"{entry.name!r} is written through a link of the archive{out}")


def _note_link(entry: Entry, links: _Links, ledger: Ledger) -> None:
    target = entry.link if entry.link is not None else entry.hard or ""
    folder = posixpath.dirname(entry.name) if entry.link is not None else ""
    leads = None if absolute(target) else links.followed(f"{folder}/{target}")[0]
    kind = "link-escapes" if leads is None else "link-entry"
    what = "link" if entry.link is not None else "hard link"
    ledger.note(kind, entry.at, f"{entry.name!r} is a {what} to {target[:NAME_MOST]!r}")
    if _CONTROL.search(target):
        ledger.note("name-control", entry.at, f"{entry.name!r} is a {what} with control characters in its target")


class _Links:
    """The symbolic links of one archive, and where paths lead through them."""

    __slots__ = ("_known", "_left", "targets")

    def __init__(self, targets: dict[str, str]) -> None:
        self.targets = targets
        self._known: dict[str, tuple[str | None, bool]] = {}
        self._left = WORK_MOST

    def followed(self, place: str) -> tuple[str | None, bool]:
        """Where a path leads once each link in it is followed (None: outside, or nobody knows); whether one was."""
        known = self._known.get(place)
        if known is None:
            known = self._known[place] = self._follow(place)
        return known

    def _follow(self, place: str) -> tuple[str | None, bool]:
        waiting = place.replace("\\", "/").split("/")[::-1]
        reached: list[str] = []
        through = False
        for _ in range(STEPS_MOST + len(waiting) if len(place) <= NAME_MOST else 0):
            if not waiting:
                return "/".join(reached), through
            part = waiting.pop()
            if part == "..":
                if not reached:
                    return None, through
                reached.pop()
            elif part not in {"", "."}:
                reached.append(part)
                target = self._at("/".join(reached)) if self.targets else None
                if target is not None:
                    through = True
                    if absolute(target) or len(target) > NAME_MOST:
                        return None, through
                    reached.pop()
                    waiting += target.replace("\\", "/").split("/")[::-1]
        return None, through

    def _at(self, place: str) -> str | None:
        """The target of the link at a place: one that leads out where nobody can afford to look any more."""
        self._left -= len(place) + STEP
        return self.targets.get(_place(place)) if self._left > 0 else "/"


def _place(name: str) -> str:
    """A name as the least strict file system knows it."""
    plain = path(name)
    return (plain.lower() if plain.isascii() else fold(plain)).strip("/")
