"""Objects of S3 are read by version, from a server of our own that speaks S3 (moto)."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import guard
from guard.errors import SourceError
from guard.limits import Budget, Limits
from guard.sources import Target, remote, stores
from guard.sources.patience import Patience
from tests.sources import large

pytest.importorskip("s3fs")
server = pytest.importorskip("moto.server")

HOSTILE = b"cos\nsystem\n(S'touch guard-was-here'\ntR."
CLEAN = pickle.dumps({"a": [1, 2.5, "x"]}, 4)
LONG = pickle.dumps({"data": bytes(range(256)) * 4096}, 4)
KEY = "AKIATESTTESTTESTTEST"
SECRET = "secret/secret/secret/secret/secret/secret"  # noqa: S105 -- the server takes any

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")  # botocore's


class S3(NamedTuple):
    """A bucket called ``models``, and what was asked of its server."""

    client: Any
    asked: list[tuple[str, str, str]]
    """Method, path and range."""
    sent: list[int]

    def put(self, key: str, data: bytes) -> str:
        """Store something, and return its URL."""
        self.client.put_object(Bucket="models", Key=key, Body=data)
        return f"s3://models/{key}"

    def fresh(self) -> None:
        """Count from here on."""
        self.asked.clear()
        self.sent.clear()


@pytest.fixture(scope="module")
def serving() -> Iterator[tuple[str, list[tuple[str, str, str]], list[int]]]:
    """A server on the loopback interface, for all tests of this file."""
    import boto3  # noqa: PLC0415 -- half a second

    asked: list[tuple[str, str, str]] = []
    sent: list[int] = []
    made = server.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    made.start()
    application = made._server.app

    def counted(environ: dict[str, Any], start: Callable[..., Any]) -> Any:
        asked.append((environ["REQUEST_METHOD"], environ["PATH_INFO"], environ.get("HTTP_RANGE", "")))
        pieces = [bytes(piece) for piece in application(environ, start)]
        sent.append(sum(map(len, pieces)))
        return pieces

    made._server.app = counted
    host, port = made.get_host_and_port()
    url = f"http://{host}:{port}"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AWS_ACCESS_KEY_ID", KEY)
        patch.setenv("AWS_SECRET_ACCESS_KEY", SECRET)
        boto3.client("s3", endpoint_url=url, region_name="us-east-1").create_bucket(Bucket="models")
    yield url, asked, sent
    made.stop()


@pytest.fixture
def s3(serving: tuple[str, list[Any], list[int]], monkeypatch: pytest.MonkeyPatch) -> S3:
    """The bucket, empty, found as a user's would be: by the environment."""
    import boto3  # noqa: PLC0415 -- as above

    url, asked, sent = serving
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in {
        "AWS_ENDPOINT_URL_S3": url,
        "AWS_ACCESS_KEY_ID": KEY,
        "AWS_SECRET_ACCESS_KEY": SECRET,
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_EC2_METADATA_DISABLED": "true",
    }.items():
        monkeypatch.setenv(name, value)
    client = boto3.client("s3")
    for found in client.list_objects_v2(Bucket="models").get("Contents", []):
        client.delete_object(Bucket="models", Key=found["Key"])
    made = S3(client, asked, sent)
    made.fresh()
    return made


def details(report: guard.Report) -> list[str]:
    return [gap.detail for result in report.results for inner in result.walk() for gap in inner.coverage.gaps]


def test_an_object_is_judged_and_its_version_bound(s3: S3) -> None:
    url = s3.put("made/m.pkl", HOSTILE)
    report = guard.check(url)
    assert report.verdict is guard.Verdict.MALICIOUS
    assert str(report.results[0].artifact.location) == url
    assert report.decision is not None
    (bound,) = report.decision.bindings
    assert bound.bound_by == "version"
    assert (bound.version or "").startswith('ETag "')
    assert SECRET not in json.dumps(report.to_dict())


@pytest.mark.parametrize("tensors", [1, 4])
def test_a_torch_zip_costs_few_requests(s3: S3, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tensors: int) -> None:
    """The server keeps objects in memory, so that 64 MiB must do here; what is read does not depend on the size."""
    monkeypatch.setattr(large, "SIZE", 64 << 20)
    monkeypatch.setattr(large, "_CHUNK", 1 << 20)
    url = s3.put("m.pt", large.torch_zip(tmp_path / "m.pt", tensors, monkeypatch).read_bytes())
    s3.fresh()
    report = guard.check(url)
    assert report.verdict is guard.Verdict.CLEAN, details(report)
    assert len(s3.asked) <= 10, s3.asked
    assert sum(s3.sent) <= 1_000_000


def test_storages_are_asked_for_at_the_same_time(s3: S3, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """S3 knows one range a request, and each storage has a header of its own: so many requests it must be."""
    monkeypatch.setattr(large, "SIZE", 64 << 20)
    monkeypatch.setattr(large, "_CHUNK", 1 << 20)
    url = s3.put("m.pt", large.torch_zip(tmp_path / "m.pt", 40, monkeypatch).read_bytes())
    s3.fresh()
    assert guard.check(url).verdict is guard.Verdict.CLEAN
    assert len(s3.asked) <= 40 + 6
    assert sum(s3.sent) <= 1_000_000


@pytest.mark.parametrize("name", large.OTHERS)
def test_other_files_cost_few_requests(s3: S3, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(large, "SIZE", 64 << 20)
    url = s3.put(name, large.OTHERS[name](tmp_path / name).read_bytes())
    s3.fresh()
    report = guard.check(url)
    assert report.verdict is (guard.Verdict.UNKNOWN if name.endswith("gguf") else guard.Verdict.CLEAN), details(report)
    assert len(s3.asked) <= 10, s3.asked
    assert sum(s3.sent) <= 1_000_000


def test_a_prefix_is_a_folder(s3: S3) -> None:
    for key in ("d/b.pkl", "d/a/.hidden", "d/", "d/a/z.pkl", "d2/no.pkl", "d/é ü.pkl"):
        s3.put(key, CLEAN)
    listed = [item.location.uri for item in remote.listing("s3://models/d/").items if isinstance(item, Target)]
    assert listed == [f"s3://models/d/{name}" for name in ("b.pkl", "é ü.pkl", "a/.hidden", "a/z.pkl")]
    assert guard.check("s3://models/d").verdict is guard.Verdict.CLEAN


def test_an_object_that_changes_while_it_is_read_is_a_gap(s3: S3) -> None:
    (item,) = remote.listing(s3.put("m.pkl", LONG)).items
    assert isinstance(item, Target)
    with item.open(Budget()) as opened:
        opened.window.read(0, 10)
        s3.put("m.pkl", LONG[:-1] + b"x")
        with pytest.raises(SourceError, match="changed while it was read"):
            opened.window.read(500_000, 10)


@pytest.mark.parametrize(
    ("url", "said"), [("s3://models/none.pkl", "not there"), ("s3://others/none.pkl", "not there")]
)
def test_what_is_not_there_is_a_gap(s3: S3, url: str, said: str) -> None:
    del s3
    report = guard.check(url)
    assert report.exit_code is guard.ExitCode.UNKNOWN
    assert any(said in detail for detail in details(report)), details(report)


def test_an_empty_object(s3: S3) -> None:
    (result,) = guard.scan(s3.put("m.txt", b"")).results
    assert (result.artifact.size, result.artifact.found) == (0, ("empty",))


Tamper = Callable[[dict[str, Any]], Any]


class _Body:
    def __init__(self, data: bytes) -> None:
        self.data = data
        self.given = 0

    async def read(self, most: int) -> bytes:
        self.given += most
        assert self.given < 4 << 20
        piece, self.data = self.data[:most], self.data[most:]
        return piece

    def close(self) -> None:
        """Done."""


TAMPERS: dict[str, tuple[Tamper, str]] = {
    "fewer": (lambda answer: {**answer, "Body": _Body(b"x")}, "sent 1 bytes"),
    "elsewhere": (lambda answer: {**answer, "ContentRange": "bytes 1-9/10"}, "other bytes than it was asked for"),
    "whole": (lambda answer: {key: value for key, value in answer.items() if key != "ContentRange"}, "other bytes"),
}


@pytest.mark.parametrize("name", TAMPERS)
def test_a_store_that_lies_is_a_gap(s3: S3, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    tamper, said = TAMPERS[name]
    (item,) = remote.listing(s3.put("m.pkl", LONG)).items
    assert isinstance(item, Target)
    import s3fs  # noqa: PLC0415 -- as above

    real = s3fs.S3FileSystem._call_s3

    async def call(self: Any, method: str, *rest: Any, **more: Any) -> Any:
        answer = await real(self, method, *rest, **more)
        if method != "get_object":
            return answer
        kept = answer["Body"]
        answer = tamper(answer)
        if answer["Body"] is not kept:
            kept.close()
        return answer

    monkeypatch.setattr(s3fs.S3FileSystem, "_call_s3", call)
    with pytest.raises(SourceError, match=said), item.open(Budget()) as opened:
        opened.window.read(0, 10)


def test_a_store_that_hangs_is_left(s3: S3, monkeypatch: pytest.MonkeyPatch) -> None:
    import asyncio  # noqa: PLC0415 -- one test

    async def hangs(*_: Any) -> bytes:
        await asyncio.sleep(60)
        return b""

    (item,) = remote.listing(s3.put("m.pkl", LONG)).items
    assert isinstance(item, Target)
    monkeypatch.setattr(stores, "_s3_range", hangs)
    monkeypatch.setattr(Patience, "sleep", staticmethod(lambda _: None))
    limits = Limits(request_seconds=1, request_tries=2)
    with pytest.raises(SourceError, match="does not answer in time"), item.open(Budget(limits)) as opened:
        opened.window.read(0, 10)
