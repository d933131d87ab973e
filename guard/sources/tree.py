"""A folder walked: which names are judged, in which order, and what is said of the others.

* Names come folder by folder, each folder sorted by the bytes of its names; hidden ones are included.
* Symbolic links are followed only inside the root, which is the folder that was named. A link that leads out, dangles,
  or loops is a gap. Where a snapshot of a Hugging Face cache was named, the root is that repository's cache folder
  (``models--org--name``), for snapshots are made of links to its ``blobs``.
* Whatever the user names on the command line is followed, wherever it leads.
* A file with several names (links, hard links) is judged once for each different ending that its names have, for the
  ending is all that a name promises; a name without an ending promises nothing, and yields to one that has one. So a
  blob is judged as the ``model.bin`` of its snapshot, and ``a.txt`` cannot hide what ``b.pkl`` would be read as.
* Folders called ``.git`` are not entered, and a note says so.
* FIFOs, devices, sockets, folders that cannot be listed, names too long for the system, and what was excluded are gaps.
* Each file knows what lies around it: the names in its own folder and in the named one, from which a loader would
  import.
* The walk is iterative, and ends with a gap after ``Limits.files`` entries.
"""

# ruff: noqa: PTH116, PTH118, PTH119, PTH120 -- hostile names stay the strings that the system gave, surrogates and all; a tree has many

from __future__ import annotations

import os
import stat as modes
from collections.abc import Sequence
from fnmatch import fnmatchcase
from functools import cache

from msgspec import Struct, field
from msgspec.structs import replace

from guard.artifact import Location
from guard.errors import SourceError, UsageError
from guard.inspection import Gap, GapReason
from guard.limits import Limits
from guard.sources import Target, local
from guard.sources.around import NAMED, Around, of_folder

_FOLDER_FLAGS = os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_DIRECTORY

_CACHED = ("models--", "datasets--", "spaces--")
"""How the Hugging Face cache names a repository's folder (huggingface_hub, ``file_download.repo_folder_name``)."""


class Listing(Struct, frozen=True, kw_only=True):
    """What a path given by the user comes to."""

    items: tuple[Target | Gap, ...]
    """In the order of the walk. Empty for a folder that holds nothing to judge."""
    notes: tuple[str, ...] = ()
    """What is worth saying and is no gap, such as a ``.git`` folder that was not entered."""


def listing(path: str, *, exclude: Sequence[str] = (), limits: Limits | None = None) -> Listing:
    """List what is to be judged at ``path``: a file, or a folder and all below it. Raises UsageError."""
    try:
        status = os.stat(path)
        real = os.path.realpath(path, strict=True)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UsageError(f"{path}: {local.said(error)}; check the path") from error
    except ValueError as error:
        raise UsageError(f"{path}: not a path: {error}") from error
    except OSError as error:
        return Listing(items=(_gap(path, local.said(error)),))
    if not modes.S_ISDIR(status.st_mode):
        return Listing(items=(_named(path, real, status),))
    walk = _Walk(top=path, root=_root(real), exclude=tuple(exclude), left=(limits or Limits()).files)
    walk.run(_Entry(shown=path, real=real, relative=""))
    return Listing(items=walk.chosen(), notes=tuple(walk.notes))


def _named(path: str, real: str, status: os.stat_result) -> Target | Gap:
    """Return the target of a file that the user named."""
    kind = local.irregular(status.st_mode)
    if kind is None:
        return local.target(real, shown=path, status=status)
    return _gap(path, f"{kind}; pipe it in, with - as the target")


def _root(real: str) -> str:
    """Return the folder that links may not leave: the named one, or the cache folder that a snapshot belongs to."""
    folder = real
    while (parent := os.path.dirname(folder)) != folder:
        repository, kind = os.path.split(parent)
        if kind == "snapshots" and os.path.basename(repository).startswith(_CACHED):
            return repository
        folder = parent
    return real


def _gap(shown: str, detail: str, reason: GapReason = GapReason.UNREADABLE) -> Gap:
    return Gap(at=Location(uri=shown), reason=reason, detail=detail)


def excluding(relative: str, patterns: Sequence[str]) -> str | None:
    """Return the pattern that leaves a name or path out; None for one that stays."""
    name = relative.rpartition("/")[2]
    for pattern in patterns:
        bare = pattern.rstrip("/")
        if fnmatchcase(relative, bare) or fnmatchcase(name, bare):
            return pattern
    return None


class _Entry(Struct, frozen=True):
    """A name that the walk came to."""

    shown: str
    """Its path as the report will print it."""
    real: str
    """Its path with every link on the way resolved, its own excepted."""
    relative: str
    """Its path below the named folder: what patterns are matched with."""

    def child(self, name: str) -> _Entry:
        """Return an entry of this folder."""
        return _Entry(os.path.join(self.shown, name), os.path.join(self.real, name), os.path.join(self.relative, name))


class _Walk(Struct):
    """The walk of one folder."""

    top: str
    """The folder as it was named."""
    root: str
    exclude: tuple[str, ...]
    left: int
    """Entries that it may still take."""
    found: list[tuple[_Entry, os.stat_result] | Gap] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    entered: set[str] = field(default_factory=set)
    """Real paths of the folders that were entered."""

    def run(self, top: _Entry) -> None:
        waiting = [top]
        while waiting:
            entry = waiting.pop()
            try:
                status, entry = self._resolve(entry)
                if modes.S_ISDIR(status.st_mode):
                    waiting.extend(reversed(self._enter(entry, status)))
                else:
                    self._file(entry, status)
            except (OSError, ValueError) as error:
                self._unread(entry, local.said(error))
            except SourceError as error:
                self._unread(entry, str(error))

    def chosen(self) -> tuple[Target | Gap, ...]:
        """Return what was found, each file under as few names as will do."""
        names: dict[object, dict[str, _Entry]] = {}
        for item in self.found:
            if not isinstance(item, Gap):
                names.setdefault(_file_of(*item), {}).setdefault(_ending(item[0].shown), item[0])
        kept: set[str] = set()
        for endings in names.values():
            kept.update(entry.shown for ending, entry in endings.items() if ending or len(endings) == 1)
        beside = cache(of_folder)
        named = replace(beside(_bare(self.top)), where=NAMED)

        def around(entry: _Entry) -> tuple[Around, ...]:
            own = beside(_bare(os.path.dirname(entry.shown)))
            return (own,) if own.sorted is named.sorted else (own, named)

        return tuple(
            item if isinstance(item, Gap) else _target(*item, around(item[0]))
            for item in self.found
            if isinstance(item, Gap) or item[0].shown in kept
        )

    def _unread(self, entry: _Entry, detail: str, reason: GapReason = GapReason.UNREADABLE) -> None:
        self.found.append(_gap(entry.shown, detail, reason))

    def _resolve(self, entry: _Entry) -> tuple[os.stat_result, _Entry]:
        """Follow a link, as far as it stays inside. Raises SourceError or OSError."""
        status = os.lstat(entry.real)
        if not modes.S_ISLNK(status.st_mode):
            return status, entry
        # The kernel goes first: it gives up after 40 links, which bounds what realpath has to follow.
        try:
            os.stat(entry.real)
            real = os.path.realpath(entry.real, strict=True)
        except FileNotFoundError:
            raise SourceError("a link that leads nowhere") from None
        except OSError as error:
            raise SourceError(f"a link that cannot be followed: {local.said(error)}") from error
        if not _inside(real, self.root):
            raise SourceError("a link that leads out of the folder: name its target to have it judged")
        if _inside(os.path.dirname(entry.real), real):
            raise SourceError("a link that loops: it leads to a folder that holds it")
        return os.lstat(real), _Entry(entry.shown, real, entry.relative)

    def _enter(self, entry: _Entry, status: os.stat_result) -> list[_Entry]:
        """Return what a folder holds, sorted."""
        if entry.relative and os.path.basename(entry.shown) == ".git":
            self.notes.append(f"{entry.shown}: a .git folder, not entered")
            return []
        if entry.real in self.entered:
            return []
        self.entered.add(entry.real)
        names = _names(entry.real, local.identity_of(status), self.left)
        if len(names) > self.left:
            self._unread(entry, "more files and folders than the limit ('files') allows", GapReason.LIMIT)
            return []
        self.left -= len(names)
        return [child for child in map(entry.child, sorted(names, key=os.fsencode)) if not self._excluded(child)]

    def _excluded(self, entry: _Entry) -> bool:
        pattern = excluding(entry.relative, self.exclude)
        if pattern is not None:
            self._unread(entry, f"excluded by {pattern!r}", GapReason.EXCLUDED)
        return pattern is not None

    def _file(self, entry: _Entry, status: os.stat_result) -> None:
        kind = local.irregular(status.st_mode)
        if kind is None:
            self.found.append((entry, status))
        else:
            self._unread(entry, kind)


def _names(real: str, identity: local.Identity, most: int) -> list[str]:
    """Return the names in a folder, ``most`` + 1 at the most. Raises OSError or SourceError."""
    descriptor = os.open(real, _FOLDER_FLAGS)
    try:
        if local.identity_of(os.fstat(descriptor)) != identity:
            raise SourceError("another folder has taken its place")
        names = []
        with os.scandir(descriptor) as entries:
            for entry in entries:
                names.append(entry.name)
                if len(names) > most:
                    break
        return names
    finally:
        os.close(descriptor)


def _inside(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip("/") + "/")


def _file_of(entry: _Entry, status: os.stat_result) -> object:
    """Say which file it is: inodes are trusted only where they say that there are several names for it."""
    if status.st_nlink > 1 and status.st_ino:
        return local.identity_of(status)
    return entry.real


def _ending(shown: str) -> str:
    """Return all that a name can promise: everything from its first dot on."""
    name = os.path.basename(shown).lower()
    at = name.find(".")
    return name[at:] if at >= 0 else ""


def _bare(folder: str) -> str:
    """One name for one folder, whatever its end looks like."""
    return folder.rstrip(os.sep) or folder[:1]


def _target(entry: _Entry, status: os.stat_result, around: tuple[Around, ...]) -> Target:
    return local.target(entry.real, shown=entry.shown, status=status, around=around)
