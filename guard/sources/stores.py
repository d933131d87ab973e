"""Files and folders of stores and hubs, by fsspec: ``s3://`` ``gs://`` ``az://`` ``hf://`` ``memory://`` and more.

fsspec, and the library of the store, are imported when a URL asks for them, and find credentials by themselves. A store
is trusted further than a web server is, and not to the end: each call has its time, each stretch its length, and a file
the version that it had when it was listed. Where the store can be asked for one version only (S3's ``If-Match``, a
commit of a hub) it is; elsewhere the file is asked again at the end.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any, NamedTuple

from guard.errors import GuardError, MissingDependency, SourceError
from guard.limits import Budget
from guard.sources import Opened, https, urls
from guard.sources.blocks import HEAD, Blocks
from guard.sources.patience import PASSING, Passing, Patience
from guard.streams.window import Window

EXTRAS = {
    "s3": "s3",
    "s3a": "s3",
    "gs": "gs",
    "gcs": "gs",
    "az": "az",
    "abfs": "az",
    "abfss": "az",
    "hf": "hf",
}
"""The extra of guard's that brings a scheme's library."""

_NO_STORES = frozenset(
    (
        "file local data http https zip tar libarchive reference generic dir cached blockcache filecache simplecache "
        "asynclocal asyncwrapper async_wrapper dask jlab jupyter pyscript"
    ).split()
)
"""What fsspec knows that leads back to this machine, or into another URL: guard opens containers itself."""


_TAGS = ("etag", "versionid", "version_id", "generation", "blob_id", "md5hash", "content_md5", "sha256", "checksum")
"""Keys of an info, lower-case, whose value is another for other bytes."""

_TIMES = ("lastmodified", "last_modified", "updated", "modified", "mtime", "created")

_TOGETHER = 16
"""Requests under way at the same time."""

Info = Mapping[str, Any]


class Entry(NamedTuple):
    """A file or folder, as the store lists it."""

    path: str
    """As the store knows it."""
    folder: bool
    size: int | None
    version: str | None
    tag: str
    """Its ``ETag``, where it has one."""

    @property
    def name(self) -> str:
        """Its base name."""
        return self.path.rstrip("/").rpartition("/")[2]


def known(scheme: str) -> bool:
    """Whether fsspec knows a scheme as that of a store. Raises MissingDependency."""
    if scheme in _NO_STORES:
        return False
    return scheme in EXTRAS or scheme in _fsspec().available_protocols()


class Store:
    """A store, and the path in it that a URL leads to."""

    def __init__(self, url: str, budget: Budget) -> None:
        """Connect. Raises SourceError, MissingDependency or LimitExceeded."""
        self.scheme = urls.scheme(url) or ""
        self.patience = Patience(budget)
        core = _fsspec().core
        try:
            made, path = core.url_to_fs(url, skip_instance_cache=True, use_listings_cache=False)
        except ImportError as error:
            raise _missing(self.scheme) from error
        except Exception as error:
            raise _failure(error) from error
        self._files = made
        self.path: str = path
        self.pinned = ""
        """The commit that a hub's files are of."""
        self._repository = ""
        self._repo: dict[str, Any] = {}
        if self.scheme == "hf":
            self._pin()

    def told(self, path: str) -> str:
        """The URL of a path in this store, as it is told."""
        url: str = self._files.unstrip_protocol(path)
        _, sign, rest = url.partition("://")
        return urls.shown_store(f"{self.scheme}{sign}{rest}")

    def entry(self, path: str) -> Entry:
        """Ask what is at a path. Raises SourceError or LimitExceeded."""
        return _entry(self._call("info", path))

    def entries(self, path: str) -> list[Entry]:
        """List a folder. Raises SourceError or LimitExceeded."""
        found = (_entry(info) for info in self._call("ls", path, detail=True))
        return [entry for entry in found if entry.name and entry.path.strip("/") != path.strip("/")]

    @contextmanager
    def opened(self, entry: Entry, budget: Budget) -> Iterator[Opened]:
        """Open a file that was listed. Raises SourceError or LimitExceeded."""
        self.patience = Patience(budget)
        if self.scheme == "hf":
            with self._of_hub(entry, budget) as opened:
                yield opened
            return
        if not self._conditional(entry):
            entry = self.entry(entry.path)  # a listing says less, or says it otherwise
        if entry.size is None:
            raise SourceError("the store does not say how long it is")
        blocks = Blocks(partial(self._fetch, entry), entry.size)
        try:
            window = Window(_Pread(self, entry, blocks), 0, entry.size, budget)
            yield Opened(window=window, version=entry.version, fetched=True)
            if not self._conditional(entry) and self.entry(entry.path) != entry:
                raise SourceError("it changed while it was read")
        finally:
            blocks.close()

    def _conditional(self, entry: Entry) -> bool:
        """Whether each request is for one version of the file, and fails for any other."""
        return self.scheme in {"s3", "s3a"} and bool(entry.tag)

    def _fetch(self, entry: Entry, offset: int, length: int) -> bytes:
        (data,) = self.several(entry, [(offset, length)])
        return data

    def several(self, entry: Entry, ranges: Sequence[tuple[int, int]]) -> list[bytes]:
        """Fetch stretches of a file, at the same time where the store can. Raises SourceError or LimitExceeded."""
        self.patience.room(sum(length for _, length in ranges))
        asks = [self._asked(entry, offset, length) for offset, length in ranges]
        pieces: list[bytes] = self.patience.attempt(lambda seconds: self._answers(asks, seconds))
        for piece, (_, length) in zip(pieces, ranges, strict=True):
            self.patience.transferred(len(piece))
            if len(piece) != length:
                raise SourceError(f"the store sent {len(piece)} bytes where {length} were asked for")
        return pieces

    def _asked(self, entry: Entry, offset: int, length: int) -> Callable[[], Any]:
        if self._conditional(entry):
            return partial(_s3_range, self._files, entry, offset, length)
        return partial(self._method("cat_file"), entry.path, start=offset, end=offset + length)

    def _answers(self, asks: Sequence[Callable[[], Any]], seconds: float) -> list[Any]:
        if not self._files.async_impl:
            return [self._counted(ask, seconds) for ask in asks]
        for _ in asks:
            self.patience.request()
        return list(self._timed(partial(_all, asks), seconds))

    # --- a hub: a commit is the same for ever -------------------------------------------------------------------------

    def _pin(self) -> None:
        """Find out which commit the revision is now: listing and reading see the same one."""
        at = self._hub(lambda: self._files.resolve_path(self.path))
        if not hasattr(at, "repo_id"):
            raise SourceError("not a repository of a hub")
        found = self._hub(lambda: self._api().repo_info(at.repo_id, repo_type=at.repo_type, revision=at.revision))
        self.pinned = str(found.sha)
        folder = {"dataset": "datasets/", "space": "spaces/"}.get(at.repo_type, "")
        self._repository = f"{folder}{at.repo_id}@{self.pinned}/"
        self._repo = {"repo_id": at.repo_id, "repo_type": at.repo_type, "revision": self.pinned}
        self.path = f"{self._repository}{at.path_in_repo}".rstrip("/")

    def _api(self) -> Any:  # noqa: ANN401 -- huggingface_hub need not be there
        from huggingface_hub import HfApi  # noqa: PLC0415 -- a hub was asked for

        return HfApi(endpoint=self._files.endpoint, token=self._files.token)

    def _hub(self, ask: Callable[[], Any]) -> Any:  # noqa: ANN401 -- likewise
        return self.patience.attempt(lambda seconds: _bounded(ask, seconds))

    @contextmanager
    def _of_hub(self, entry: Entry, budget: Budget) -> Iterator[Opened]:
        """A file of a hub is one of a web server: read with the care that is due to one."""
        from huggingface_hub import hf_hub_url  # noqa: PLC0415 -- as above
        from huggingface_hub.utils import build_hf_headers  # noqa: PLC0415 -- likewise

        said = build_hf_headers(token=self._files.token).get("authorization")
        name = entry.path.removeprefix(self._repository)
        url = hf_hub_url(filename=name, endpoint=self._files.endpoint, **self._repo)
        with https.opened(url, budget, authorization=said) as opened:
            if opened.window.length != entry.size:
                raise SourceError("it is not as long as the hub says")
            version = f"commit {self.pinned}" if entry.version is None else f"commit {self.pinned}, {entry.version}"
            yield Opened(window=opened.window, version=version, fetched=True)

    # --- calls --------------------------------------------------------------------------------------------------------

    def _method(self, name: str) -> Callable[..., Any]:
        """A method of the store; one that returns a coroutine where the store has such ones."""
        method: Callable[..., Any] = getattr(self._files, f"_{name}" if self._files.async_impl else name)
        return method

    def _call(self, name: str, *arguments: object, **named: object) -> Any:  # noqa: ANN401 -- what fsspec returns
        """Call a method of the store. Raises SourceError or LimitExceeded."""
        ask = partial(self._method(name), *arguments, **named)
        return self.patience.attempt(lambda seconds: self._answers([ask], seconds))[0]

    def _counted(self, ask: Callable[[], Any], seconds: float) -> Any:  # noqa: ANN401 -- as above
        self.patience.request()
        return _bounded(ask, seconds)

    def _timed(self, ask: Callable[[], Any], seconds: float) -> Any:  # noqa: ANN401 -- as above
        """Wait for a coroutine in fsspec's own thread; one that takes too long is cancelled."""
        asked = asyncio.run_coroutine_threadsafe(ask(), self._files.loop)
        try:
            return asked.result(seconds)
        except concurrent.futures.TimeoutError as error:
            asked.cancel()
            raise Passing("the store does not answer in time") from error
        except GuardError:
            raise
        except Exception as error:
            raise _failure(error) from error


class _Pread:
    """Reads by position, and takes hints of what will be read: the pread of a window."""

    def __init__(self, store: Store, entry: Entry, blocks: Blocks) -> None:
        self._store = store
        self._entry = entry
        self._blocks = blocks

    def __call__(self, offset: int, length: int) -> bytes:
        return self._blocks.pread(offset, length)

    def foresee(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Fetch many stretches at the same time. Raises SourceError or LimitExceeded."""
        missing = [stretch for stretch in self._blocks.missing(ranges) if stretch[1] <= HEAD]
        for begin in range(0, len(missing), _TOGETHER):
            batch = missing[begin : begin + _TOGETHER]
            for (offset, _), data in zip(batch, self._store.several(self._entry, batch), strict=True):
                self._blocks.put(offset, data)


async def _all(asks: Iterable[Callable[[], Any]]) -> list[Any]:
    return await asyncio.gather(*(ask() for ask in asks))


async def _s3_range(files: Any, entry: Entry, offset: int, length: int) -> bytes:  # noqa: ANN401 -- s3fs need not be there
    """Read a stretch of one version of an object, and no more than was asked for."""
    bucket, key, version = files.split_path(entry.path)
    asked = {"Bucket": bucket, "Key": key, "Range": f"bytes={offset}-{offset + length - 1}", "IfMatch": entry.tag}
    answer = await files._call_s3("get_object", **asked, **({"VersionId": version} if version else {}))  # noqa: SLF001 -- cat_file has no If-Match
    body = answer["Body"]
    try:
        if answer.get("ContentRange") != f"bytes {offset}-{offset + length - 1}/{entry.size}":
            raise SourceError("the store sends other bytes than it was asked for")
        pieces, wanted = [], length
        while wanted and (piece := await body.read(wanted)):
            pieces.append(piece)
            wanted -= len(piece)
        return b"".join(pieces)
    finally:
        body.close()


def _bounded(ask: Callable[[], Any], seconds: float) -> Any:  # noqa: ANN401 -- what a library returns
    """Call what may never return, in a thread that nobody waits for longer than that."""
    done: list[Any] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            done.append(ask())
        except BaseException as error:  # noqa: BLE001 -- told below, in the thread that asked
            failed.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(seconds)
    if failed:
        raise _failure(failed[0]) from failed[0]
    if not done:
        raise Passing("the store does not answer in time")
    return done[0]


def _fsspec() -> Any:  # noqa: ANN401 -- it need not be there
    try:
        import fsspec  # noqa: PLC0415 -- a URL asked for it
    except ImportError as error:
        raise MissingDependency("fsspec is not installed: pip install 'model-guard[remote]'") from error
    return fsspec


def _missing(scheme: str) -> MissingDependency:
    extra = EXTRAS.get(scheme)
    if extra is None:
        return MissingDependency(f"what reads {scheme}:// is not installed: see fsspec's list of implementations")
    return MissingDependency(f"what reads {scheme}:// is not installed: pip install 'model-guard[{extra}]'")


def _failure(error: BaseException) -> SourceError | GuardError:
    """Say in a line what a store's library raised."""
    if isinstance(error, GuardError):
        return error
    if isinstance(error, FileNotFoundError):
        return SourceError("it is not there")
    if isinstance(error, PermissionError):
        return SourceError("it is forbidden: the credentials that were found, if any, do not suffice")
    said = urls.cleaned(" ".join(str(error).split())[:1000])[:200] or type(error).__name__
    if _status(error) == 412:
        return SourceError("it changed while it was read")
    if isinstance(error, TimeoutError | ConnectionError) or _status(error) in PASSING:
        return Passing(f"the store cannot be read: {said}")
    return SourceError(f"the store cannot be read: {said}")


def _status(error: BaseException) -> int | None:
    """The HTTP status behind an error, wherever the library keeps it."""
    waiting: list[Any] = [error, error.__cause__]
    for one in waiting:
        answer = getattr(one, "response", None)
        if isinstance(answer, dict):  # botocore
            answer = answer.get("ResponseMetadata", {}).get("HTTPStatusCode")
        for status in (answer, getattr(answer, "status_code", None), *(getattr(one, key, None) for key in _STATUS)):
            if isinstance(status, int):
                return status
    return None


_STATUS = ("status", "status_code", "code")


def _entry(info: Info) -> Entry:
    size = info.get("size")
    return Entry(
        path=str(info["name"]),
        folder=info.get("type") == "directory",
        size=size if isinstance(size, int) and size >= 0 else None,
        version=_version(info),
        tag=str(info.get("ETag") or ""),
    )


def _version(info: Info) -> str | None:
    said = {key.lower(): f"{key} {value}" for key, value in info.items() if value and str(value) != "null"}
    tags = [said[key] for key in _TAGS if key in said]
    times = [said[key] for key in _TIMES if key in said]
    if tags:
        return ", ".join(tags)
    return f"{', '.join(times)}, {info.get('size')} bytes" if times else None
