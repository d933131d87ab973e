"""What a URL leads to: a file of a web server, or a file or folder of a store, listed and read as far as is needed.

* ``http://`` and ``https://`` lead to one file (``https.py``); every other scheme is one of fsspec's (``stores.py``),
  and may lead to a folder. ``file://`` is a path of this machine.
* A folder is walked like one of this machine: folder by folder, sorted by the bytes of the names, hidden ones included,
  ``.git`` not entered, and no further than ``Limits.files`` entries.
* A revision of a hub is pinned to its commit first, and the location says which.
* No location holds a user, a password, or a value of a signed URL.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from urllib.parse import unquote, urlsplit

from msgspec import Struct, field

from guard.artifact import Location
from guard.errors import GuardError, LimitExceeded, SourceError, UsageError
from guard.inspection import Gap, GapReason
from guard.limits import Budget, Limits
from guard.sources import Target, https, stores, tree, urls
from guard.sources.around import NAMED, Around, of_names
from guard.sources.stores import Entry, Store
from guard.streams.gaps import gap


def listing(url: str, *, exclude: Sequence[str] = (), limits: Limits | None = None) -> tree.Listing:
    """List what is to be judged at a URL. Raises UsageError for one that makes no sense."""
    scheme = urls.scheme(url)
    if scheme in {"http", "https"}:
        return tree.Listing(items=(_of_web(url),))
    if scheme in {"file", "local"}:
        return tree.listing(_path(url), exclude=exclude, limits=limits)
    told = urls.told(url)
    if "::" in url:
        raise UsageError(f"{_line(url)}: one URL inside another is not taken; name the outer file, guard looks inside")
    try:
        if scheme is None or not stores.known(scheme):
            raise UsageError(f"{_line(url)}: no scheme that guard knows; a file of such a name is ./{_line(url)}")
        store = Store(url, Budget(limits or Limits()))
        named = _named(store, url)
    except UsageError:
        raise
    except GuardError as error:
        return tree.Listing(items=(gap(Location(uri=told), error),))
    if named is not None:
        return tree.Listing(items=(_target(store, named, (of_names(partial(_beside, store, named)),)),))
    walk = _Walk(store=store, exclude=tuple(exclude), left=(limits or Limits()).files)
    walk.run()
    return tree.Listing(items=walk.targets(), notes=tuple(walk.notes))


def _line(url: str) -> str:
    """A URL in an error of one line."""
    return "".join(letter if letter.isprintable() else "?" for letter in urls.told(url)[:500])


def _of_web(url: str) -> Target:
    try:
        https.parsed(url)
    except SourceError as error:
        raise UsageError(f"{_line(url)}: {error}") from error
    return Target(location=Location(uri=urls.told(url)), name=urls.name(url), open=partial(https.opened, url))


def _path(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError as error:
        raise UsageError(f"{_line(url)}: not a URL") from error
    if parts.netloc not in {"", "localhost"}:
        raise UsageError(f"{_line(url)}: names another machine: mount it, and give the path")
    return unquote(parts.path, errors="surrogateescape")


def _named(store: Store, url: str) -> Entry | None:
    """The file that a URL names; None for a folder."""
    if url.endswith("/") or not store.path.strip("/"):
        return None
    entry = store.entry(store.path)
    return None if entry.folder else entry


def _target(store: Store, entry: Entry, around: tuple[Around, ...]) -> Target:
    return Target(
        location=Location(uri=store.told(entry.path)), name=entry.name, open=partial(store.opened, entry), around=around
    )


def _beside(store: Store, entry: Entry, below: str) -> list[str]:
    """The names in a folder at a file that was named alone; what may not be listed holds none."""
    folder = entry.path.rpartition("/")[0]
    try:
        return [_written(found) for found in store.entries(f"{folder}/{below}" if below else folder)]
    except LimitExceeded:
        raise
    except GuardError:
        return []


def _written(entry: Entry) -> str:
    return f"{entry.name}/" if entry.folder else entry.name


class _Walk(Struct):
    """The walk of one folder of a store."""

    store: Store
    exclude: tuple[str, ...]
    left: int
    """Entries that it may still take."""
    found: list[tuple[str, Entry] | Gap] = field(default_factory=list)
    """Files, each with the folder it lies in, below the named one."""
    names: dict[str, list[str]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def run(self) -> None:
        waiting = [("", self.store.path)]
        while waiting:
            folder, path = waiting.pop()
            try:
                entries = self.store.entries(path)
                if len(entries) > self.left:
                    raise LimitExceeded("more files and folders than the limit ('files') allows")
            except GuardError as error:
                self.found.append(gap(Location(uri=self.store.told(path)), error))
                continue
            self.left -= len(entries)
            self.names[folder] = [_written(entry) for entry in entries]
            waiting.extend(reversed(list(self._entered(folder, entries))))

    def _entered(self, folder: str, entries: Sequence[Entry]) -> Iterator[tuple[str, str]]:
        """Note the files of a folder, and yield the folders in it: as a walk of this machine, in one order."""
        for entry in sorted(entries, key=lambda entry: entry.name.encode("utf-8", "surrogatepass")):
            relative = f"{folder}/{entry.name}" if folder else entry.name
            pattern = tree.excluding(relative, self.exclude)
            if pattern is not None:
                at = Location(uri=self.store.told(entry.path))
                self.found.append(Gap(at=at, reason=GapReason.EXCLUDED, detail=f"excluded by {pattern!r}"))
            elif not entry.folder:
                self.found.append((folder, entry))
            elif entry.name == ".git":
                self.notes.append(f"{self.store.told(entry.path)}: a .git folder, not entered")
            else:
                yield relative, entry.path

    def targets(self) -> tuple[Target | Gap, ...]:
        """Return what was found, each file with the names around it."""
        return tuple(
            item if isinstance(item, Gap) else _target(self.store, item[1], self._around(item[0]))
            for item in self.found
        )

    def _around(self, folder: str) -> tuple[Around, ...]:
        named = of_names(partial(self._names, ""), NAMED)
        return (of_names(partial(self._names, folder)), named) if folder else (of_names(partial(self._names, "")),)

    def _names(self, folder: str, below: str) -> list[str]:
        return self.names.get("/".join(part for part in (folder, below) if part), [])
