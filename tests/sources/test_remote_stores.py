"""Files and folders of stores are listed and read by fsspec: in memory here, on servers of our own elsewhere."""

from __future__ import annotations

import builtins
import json
import pickle
import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pytest

import guard
from guard.errors import LimitExceeded, SourceError, UsageError
from guard.inspection import Gap, GapReason
from guard.limits import Budget, Limits
from guard.sources import Target, remote, stores, urls
from guard.sources.blocks import LEAST, MOST, Blocks
from guard.sources.patience import Patience

fsspec = pytest.importorskip("fsspec")

HOSTILE = b"cos\nsystem\n(S'touch guard-was-here'\ntR."
CLEAN = pickle.dumps({"a": [1, 2.5, "x"]}, 4)
IMPORTS = b"cnumpy\nndarray\n."
LONG = pickle.dumps({"data": bytes(range(256)) * 4096}, 4)


@pytest.fixture
def memory() -> Iterator[Any]:
    """The store in memory, empty."""
    store = fsspec.filesystem("memory")
    store.store.clear()
    store.pseudo_dirs[:] = [""]
    yield store
    store.store.clear()
    store.pseudo_dirs[:] = [""]


def names(url: str, **more: Any) -> list[str]:
    return [item.location.uri for item in remote.listing(url, **more).items if isinstance(item, Target)]


def gaps(url: str, **more: Any) -> dict[str, Gap]:
    return {item.at.uri: item for item in remote.listing(url, **more).items if isinstance(item, Gap)}


def details(report: guard.Report) -> list[str]:
    return [gap.detail for result in report.results for inner in result.walk() for gap in inner.coverage.gaps]


# --- which texts are URLs -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "scheme"),
    [
        ("s3://b/k", "s3"),
        ("HTTPS://h/x", "https"),
        ("git+ssh://h/x", "git+ssh"),
        ("./http://h/x", None),
        ("http:/h/x", None),
        ("C:\\models\\m.pt", None),
        ("1a://x", None),
        ("://x", None),
        ("model.pt", None),
        ("models/s3://x", None),
    ],
)
def test_which_texts_are_urls(text: str, scheme: str | None) -> None:
    assert urls.scheme(text) == scheme
    assert scheme is not None or urls.told(text) == text


def test_a_file_named_like_a_url_is_not_judged_in_its_place(
    tmp_path: Path, memory: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "memory:").mkdir()
    (tmp_path / "memory:" / "m.pkl").write_bytes(CLEAN)
    monkeypatch.chdir(tmp_path)
    memory.pipe_file("/m.pkl", HOSTILE)
    assert guard.scan("memory://m.pkl").verdict is guard.Verdict.MALICIOUS
    assert guard.scan("./memory://m.pkl").verdict is guard.Verdict.CLEAN
    with pytest.raises(UsageError, match=r"no scheme that guard knows; a file of such a name is \./memorx://m.pkl"):
        guard.scan("memorx://m.pkl")


@pytest.mark.parametrize("url", ["zip://a.pkl::memory://x.zip", "simplecache::s3://b/k", "s3://b/a::b"])
def test_one_url_inside_another_is_refused(url: str) -> None:
    with pytest.raises(UsageError):
        guard.scan(url)


@pytest.mark.parametrize("scheme", ["zip", "reference", "filecache", "data", "dask", "nothing"])
def test_what_leads_back_to_this_machine_or_into_another_url_is_no_store(scheme: str) -> None:
    assert not stores.known(scheme)
    with pytest.raises(UsageError, match="no scheme"):
        guard.scan(f"{scheme}://x")


def test_a_file_url_is_a_path(tmp_path: Path) -> None:
    (tmp_path / "a b.pkl").write_bytes(CLEAN)
    report = guard.scan(f"file://{tmp_path}/a%20b.pkl")
    assert report.results[0].artifact.stat is not None
    assert str(report.results[0].artifact.location) == f"{tmp_path}/a b.pkl"
    with pytest.raises(UsageError, match="another machine"):
        guard.scan(f"file://far{tmp_path}/a%20b.pkl")


def test_no_credential_is_told() -> None:
    assert urls.told("ftp://user:pw@h/x?y") == "ftp://h/x?y"
    assert urls.told("https://user:pw@h:8/x?a=1&download=true#f") == "https://h:8/x?a=***&download=true"
    assert urls.told("https://h/x?") == "https://h/x"
    assert urls.told("http://[half/x?sig=1") == "http://***"
    assert urls.told("hf://org/m@main/x") == "hf://org/m@main/x"


# --- files ----------------------------------------------------------------------------------------------------------


def test_a_file(memory: Any) -> None:
    memory.pipe_file("/b/m.pkl", HOSTILE)
    report = guard.check("memory://b/m.pkl")
    assert report.verdict is guard.Verdict.MALICIOUS
    assert str(report.results[0].artifact.location) == "memory:///b/m.pkl"
    assert report.decision is not None
    assert [bound.bound_by for bound in report.decision.bindings] == ["version"]
    assert (report.decision.bindings[0].version or "").endswith(f", {len(HOSTILE)} bytes")


def test_what_is_not_there_is_a_gap(memory: Any) -> None:
    del memory
    report = guard.check("memory://b/m.pkl")
    assert report.exit_code is guard.ExitCode.UNKNOWN
    assert details(report) == ["it is not there"]


def test_a_file_that_changes_while_it_is_read_is_a_gap(memory: Any) -> None:
    memory.pipe_file("/m.pkl", LONG)
    (item,) = remote.listing("memory://m.pkl").items
    assert isinstance(item, Target)
    with pytest.raises(SourceError, match="changed"), item.open(Budget()) as opened:  # noqa: PT012 -- closing raises
        opened.window.read(0, 10)
        memory.pipe_file("/m.pkl", LONG)


def test_a_file_that_has_become_shorter_is_a_gap(memory: Any) -> None:
    memory.pipe_file("/m.pkl", LONG)
    (item,) = remote.listing("memory://m.pkl").items
    assert isinstance(item, Target)
    with pytest.raises(SourceError, match="sent 100 bytes where"), item.open(Budget()) as opened:  # noqa: PT012 -- in between
        memory.pipe_file("/m.pkl", LONG[:100])
        opened.window.read(0, 1000)


@pytest.mark.parametrize(
    ("limits", "said"),
    [
        (Limits(transfer_bytes=100_000), "more than 100000 bytes would have to be fetched"),
        (Limits(transfer_requests=3), "more than 3 requests"),
        (Limits(transfer_seconds=0), "more than 0 seconds"),
    ],
)
def test_a_limit_is_a_gap_of_its_own_kind(memory: Any, limits: Limits, said: str) -> None:
    memory.pipe_file("/m.pkl", LONG)
    report = guard.scan("memory://m.pkl", limits=limits)
    assert any(said in detail for detail in details(report)), details(report)
    reasons = {gap.reason for result in report.results for gap in result.coverage.gaps}
    assert GapReason.LIMIT in reasons


Fault = Callable[[], Any]


def raising(error: BaseException) -> Fault:
    def fault() -> Any:
        raise error

    return fault


class _Answered(Exception):
    """What botocore raises: the answer is in a dict."""

    def __init__(self, status: int) -> None:
        super().__init__(f"An error occurred ({status})\nand more https://user:pw@h/x")
        self.response = {"ResponseMetadata": {"HTTPStatusCode": status}}


class _Status(Exception):
    status = 503


FAULTS: dict[str, tuple[Fault, str, int]] = {
    "missing": (raising(FileNotFoundError("/m.pkl")), "it is not there", 1),
    "forbidden": (raising(PermissionError("no")), "it is forbidden", 1),
    "changed": (raising(_Answered(412)), "changed while it was read", 1),
    "reset": (raising(ConnectionResetError("reset")), "cannot be read: reset", 3),
    "time": (raising(TimeoutError()), "cannot be read: TimeoutError", 3),
    "busy": (raising(_Answered(503)), "An error occurred (503) and more", 3),
    "busy, otherwise": (raising(_Status("busy")), "busy", 3),
    "bad request": (raising(_Answered(400)), "An error occurred (400)", 1),
    "bug": (raising(ZeroDivisionError("division by zero")), "division by zero", 1),
    "more": (lambda: b"x" * 5_000_000, "sent 5000000 bytes", 1),
    "fewer": (lambda: b"x", "sent 1 bytes", 1),
    "hangs": (lambda: threading.Event().wait(60), "does not answer in time", 3),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_store_that_fails_is_a_gap(memory: Any, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    fault, said, tries = FAULTS[name]
    asked: list[str] = []

    def cat_file(_self: Any, path: str, **_range: int) -> Any:
        asked.append(path)
        return fault()

    memory.pipe_file("/m.pkl", LONG)
    monkeypatch.setattr(type(memory), "cat_file", cat_file)
    monkeypatch.setattr(Patience, "sleep", staticmethod(lambda _: None))
    seconds = 1 if name == "hangs" else 60
    started = time.monotonic()
    report = guard.check("memory://m.pkl", limits=Limits(request_tries=3, request_seconds=seconds))
    assert time.monotonic() - started < 10
    assert report.verdict is guard.Verdict.UNKNOWN
    assert report.exit_code is guard.ExitCode.UNKNOWN
    assert any(said in detail for detail in details(report)), details(report)
    assert len(asked) == tries
    assert "pw" not in json.dumps(report.to_dict())


def test_a_store_without_a_size_or_a_listing_is_a_gap(memory: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    memory.pipe_file("/d/m.pkl", CLEAN)
    real = type(memory).info
    monkeypatch.setattr(type(memory), "info", lambda self, path, **more: {**real(self, path, **more), "size": None})
    assert details(guard.scan("memory://d/m.pkl")) == ["the store does not say how long it is"]
    monkeypatch.setattr(type(memory), "ls", lambda *_, **__: (_ for _ in ()).throw(PermissionError("no")))
    assert "it is forbidden" in details(guard.scan("memory://d/"))[0]


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("s3://b/k", "pip install 'model-guard[s3]'"),
        ("gs://b/k", "pip install 'model-guard[gs]'"),
        ("az://b/k", "pip install 'model-guard[az]'"),
        ("hf://org/m/k", "pip install 'model-guard[hf]'"),
        ("sftp://h/k", "what reads sftp:// is not installed"),
    ],
)
def test_a_library_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch, url: str, said: str) -> None:
    monkeypatch.setattr(fsspec.core, "url_to_fs", lambda *_, **__: (_ for _ in ()).throw(ImportError("Install it")))
    report = guard.scan(url)
    ((gap,),) = (result.coverage.gaps for result in report.results)
    assert (gap.reason, gap.detail.count("\n")) == (GapReason.MISSING_DEPENDENCY, 0)
    assert said in gap.detail


def test_fsspec_itself_may_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def missing(name: str, *rest: Any, **more: Any) -> Any:
        if name == "fsspec":
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", missing)
    assert details(guard.scan("memory://x")) == ["fsspec is not installed: pip install 'model-guard[remote]'"]


# --- folders --------------------------------------------------------------------------------------------------------


def fill(memory: Any, *paths: str) -> None:
    for path in paths:
        memory.pipe_file(path, CLEAN)


@pytest.mark.parametrize("url", ["memory://d", "memory://d/"])
def test_a_folder_is_walked_in_order_hidden_names_included(memory: Any, url: str) -> None:
    fill(memory, "/d/b.pkl", "/d/a/z.pkl", "/d/a/.hidden", "/d/B.pkl", "/d/é.pkl", "/d/.h/x.pkl", "/d/a.b", "/e/no")
    assert names(url) == [
        f"memory:///d/{name}" for name in ["B.pkl", "a.b", "b.pkl", "é.pkl", ".h/x.pkl", "a/.hidden", "a/z.pkl"]
    ]


def test_git_is_not_entered_and_what_is_excluded_is_a_gap(memory: Any) -> None:
    fill(memory, "/d/.git/objects/x", "/d/a.md", "/d/m.pkl", "/d/sub/b.md", "/d/sub/c.pkl")
    listed = remote.listing("memory://d", exclude=["*.md"])
    assert listed.notes == ("memory:///d/.git: a .git folder, not entered",)
    assert names("memory://d", exclude=["*.md"]) == ["memory:///d/m.pkl", "memory:///d/sub/c.pkl"]
    found = gaps("memory://d", exclude=["*.md", "sub/"])
    assert set(found) == {"memory:///d/a.md", "memory:///d/sub"}
    assert {gap.reason for gap in found.values()} == {GapReason.EXCLUDED}


def test_more_entries_than_the_limit_are_a_gap(memory: Any) -> None:
    fill(memory, "/d/a", *(f"/d/sub/{number}" for number in range(20)))
    found = gaps("memory://d", limits=Limits(files=10))
    assert [(uri, gap.reason) for uri, gap in found.items()] == [("memory:///d/sub", GapReason.LIMIT)]
    assert len(names("memory://d", limits=Limits(files=22))) == 21


def test_a_folder_of_harmless_files_is_clean(memory: Any) -> None:
    fill(memory, "/d/a.pkl", "/d/b/c.pkl")
    report = guard.check("memory://d")
    assert (report.verdict, report.exit_code) == (guard.Verdict.CLEAN, guard.ExitCode.CLEAN), details(report)
    assert report.decision is not None
    assert {bound.bound_by for bound in report.decision.bindings} == {"version"}


def test_a_folder_that_holds_nothing_is_unknown(memory: Any) -> None:
    memory.mkdir("/d")
    report = guard.check("memory://d")
    assert report.exit_code is guard.ExitCode.UNKNOWN


def test_what_lies_around_a_file_counts(memory: Any) -> None:
    memory.pipe_file("/d/sub/m.pkl", IMPORTS)
    memory.pipe_file("/d/sub/numpy.py", b"print()\n")
    for url in ("memory://d", "memory://d/sub/m.pkl"):
        rules = {finding.rule for result in guard.scan(url).results for finding in result.findings}
        assert "GRD420" in rules, url
    memory.rm("/d/sub/numpy.py")
    memory.pipe_file("/d/numpy/__init__.py", b"print()\n")
    assert "GRD420" in {finding.rule for result in guard.scan("memory://d").results for finding in result.findings}
    assert "GRD420" not in {finding.rule for finding in guard.scan("memory://d/sub/m.pkl").results[0].findings}


def test_a_neighbour_that_may_not_be_listed_is_none(memory: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    memory.pipe_file("/d/m.pkl", IMPORTS)
    monkeypatch.setattr(type(memory), "ls", lambda *_, **__: (_ for _ in ()).throw(PermissionError("no")))
    assert guard.scan("memory://d/m.pkl").verdict is guard.Verdict.CLEAN


# --- blocks ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def made() -> Iterator[Callable[..., Blocks]]:
    """Makes blocks, and closes them."""
    with ExitStack() as stack:
        yield lambda *arguments: stack.enter_context(closing(Blocks(*arguments)))


def test_blocks_grow_in_a_row_and_stay_small_elsewhere(made: Callable[..., Blocks]) -> None:
    data = bytes(number % 251 for number in range(1 << 20)) * 24
    fetched: list[tuple[int, int]] = []

    def fetch(offset: int, length: int) -> bytes:
        fetched.append((offset, length))
        return data[offset : offset + length]

    blocks = made(fetch, len(data))
    for offset in range(0, len(data), 100_000):
        assert blocks.pread(offset, 100_000) == data[offset : offset + 100_000]
    assert max(length for _, length in fetched) == MOST
    assert len(fetched) < 40
    assert sum(length for _, length in fetched) == len(data)
    fetched.clear()
    blocks = made(fetch, len(data))
    for offset in (20_000_000, 5_000_000, 9_999_999, 5_000_100, 100, len(data) - 1):
        assert blocks.pread(offset, 10) == data[offset : offset + 10]
    assert max(length for _, length in fetched) <= 2 * LEAST
    assert blocks.pread(len(data), 10) == b""


def test_random_reading_is_right_and_fetches_nothing_twice(made: Callable[..., Blocks]) -> None:
    data = random.Random(7).randbytes(300_000)  # noqa: S311 -- a test
    for seed in range(60):
        chance = random.Random(seed)  # noqa: S311 -- likewise
        seen = bytearray(len(data))

        def fetch(offset: int, length: int, seen: bytearray = seen) -> bytes:
            assert length > 0
            assert not any(seen[offset : offset + length])
            seen[offset : offset + length] = b"\x01" * length
            return data[offset : offset + length]

        blocks = made(fetch, len(data))
        for _ in range(80):
            offset, length = chance.randrange(len(data)), chance.choice([1, 7, 500, 3000, 90_000])
            if chance.random() < 0.2:
                blocks.put(offset, data[offset : offset + length])
                assert not blocks.missing([(offset, 1)])
            missing = blocks.missing([(offset, length), (offset + 5000, 10)])
            assert missing == sorted(missing)
            assert blocks.pread(offset, length) == data[offset : offset + length]
            assert blocks.missing([(offset, length)]) == []


def test_what_failed_is_not_tried_again_for_each_who_wants_it(made: Callable[..., Blocks]) -> None:
    asked: list[int] = []

    def fetch(offset: int, length: int) -> bytes:
        asked.append(offset)
        if offset:
            raise LimitExceeded("enough")
        return bytes(length)

    blocks = made(fetch, 1_000_000)
    assert blocks.pread(0, 10) == bytes(10)
    for _ in range(3):
        with pytest.raises(LimitExceeded):
            blocks.pread(500_000, 10)
    assert blocks.pread(5, 5) == bytes(5)
    assert len(asked) == 2
