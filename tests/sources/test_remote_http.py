"""A file of a web server is read as far as it is needed, and a server that is not straight gives a gap."""

from __future__ import annotations

import json
import pickle
import random
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest

import guard
from guard.decision import Action
from guard.errors import SourceError, UsageError
from guard.inspection import GapReason, Inspection
from guard.judgement import Options
from guard.limits import Budget, Limits
from guard.run import Judge, survey
from guard.sources import Target, https, line, remote
from guard.sources.blocks import HEAD
from guard.sources.patience import Patience
from tests.sources import large
from tests.sources.web import LOOPBACK, MODIFIED, TAG, Answering, Asked, Web, served

HOSTILE = b"cos\nsystem\n(S'touch guard-was-here'\ntR."
CLEAN = pickle.dumps({"a": [1, 2.5, "x"]}, 4)
LONG = pickle.dumps({"data": bytes(range(256)) * 4096, "more": list(range(100_000))}, 4)

QUICK = Limits(request_tries=1, request_seconds=5)


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """A clock that goes on when somebody sleeps, and only then."""
    waits: list[float] = []
    monkeypatch.setattr(Patience, "clock", staticmethod(lambda: sum(waits)))
    monkeypatch.setattr(Patience, "sleep", staticmethod(waits.append))
    monkeypatch.setattr(Patience, "chance", staticmethod(lambda: 1.0))
    return waits


def gaps(report: guard.Report) -> list[tuple[str, str]]:
    """Every gap: reason and detail."""
    return [
        (gap.reason.value, gap.detail)
        for result in report.results
        for inspection in result.walk()
        for gap in inspection.coverage.gaps
    ]


def unread(url: str, detail: str, limits: Limits = QUICK) -> None:
    """Judge it: it must be UNKNOWN, for this."""
    report = guard.check(url, limits=limits)
    assert report.verdict is guard.Verdict.UNKNOWN
    assert report.exit_code is guard.ExitCode.UNKNOWN
    found = gaps(report)
    assert any(detail in said for _, said in found), found
    assert not any("\n" in said for _, said in found)


# --- what is right --------------------------------------------------------------------------------------------------


def judged(item: Target, options: Options) -> Inspection:
    """Judge one target, and compute its digest."""
    (made,) = Judge(options, digests=True).each([item])
    return made


def test_a_small_file_is_judged_by_one_request(web: Web) -> None:
    report = guard.check(web.hold("/models/m.pkl", HOSTILE))
    (result,) = report.results
    assert (report.verdict, str(result.artifact.location)) == (guard.Verdict.MALICIOUS, web.url("/models/m.pkl"))
    assert "pickle" in result.artifact.claimed
    assert [asked.ranges for asked in web.asked] == [[(0, HEAD)]]
    assert web.sent == len(HOSTILE)


def test_a_decision_is_bound_to_the_version(web: Web) -> None:
    report = guard.check(web.hold("/m.pkl", CLEAN))
    assert report.decision is not None
    (bound,) = report.decision.bindings
    assert (bound.bound_by, bound.version, bound.sha256, bound.stat) == ("version", f"ETag {TAG}", None, None)
    assert json.loads(json.dumps(report.to_dict()))["decision"]["bound_by"][0]["version"] == f"ETag {TAG}"


def test_without_a_tag_the_time_binds_and_without_either_the_digest(web: Web) -> None:
    url = web.hold("/m.pkl", CLEAN)
    web.files["/m.pkl"].tag = ""
    (result,) = guard.scan(url).results
    assert result.artifact.version == f"Last-Modified {web.files['/m.pkl'].modified}, {len(CLEAN)} bytes"
    web.files["/m.pkl"].modified = ""
    report = guard.check(url)
    assert report.decision is not None
    assert [bound.bound_by for bound in report.decision.bindings] == ["digest"]


def test_a_digest_is_computed_where_it_is_asked_for_and_not_where_it_would_cost_too_much(web: Web) -> None:
    def digest(**limits: Any) -> str | None:
        (item,) = survey([web.hold("/m.pkl", LONG)]).items
        assert isinstance(item, Target)
        return judged(item, Options(limits=Limits(**limits))).artifact.sha256

    assert digest() is not None
    web.sent = 0
    assert digest(transfer_bytes=len(LONG) - 1) is None
    assert web.sent < 2 * len(LONG)


@pytest.mark.parametrize("size", [0, 1, HEAD - 1, HEAD, HEAD + 1, 3 * HEAD, 9_000_001])
def test_every_size_is_read_whole_and_once(web: Web, size: int) -> None:
    data = bytes(number * number % 251 for number in range(1000)) * (size // 1000 + 1)
    data = data[:size]
    (item,) = survey([web.hold("/m.bin", data)]).items
    assert isinstance(item, Target)
    with item.open(Budget()) as opened:
        assert b"".join(opened.window.chunks(100_000)) == data
        assert b"".join(opened.window.chunks(77_777)) == data
    assert web.sent == size
    assert len(web.asked) <= 20


@pytest.mark.parametrize("tensors", [1, 12, 290])
def test_a_torch_zip_of_5_gib_costs_ten_requests_and_a_megabyte_at_the_most(
    web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tensors: int
) -> None:
    with large.torch_zip(tmp_path / "m.pt", tensors, monkeypatch).open("rb") as file:
        report = guard.check(web.hold("/m.pt", file))
    assert report.verdict is guard.Verdict.CLEAN, gaps(report)
    assert report.results[0].artifact.size > large.SIZE
    assert len(web.asked) <= 10
    assert web.sent <= 1_000_000


@pytest.mark.parametrize("name", large.OTHERS)
def test_other_files_of_5_gib_cost_ten_requests_and_a_megabyte_at_the_most(web: Web, tmp_path: Path, name: str) -> None:
    with large.OTHERS[name](tmp_path / name).open("rb") as file:
        report = guard.check(web.hold(f"/{name}", file))
    assert report.verdict is (guard.Verdict.UNKNOWN if name.endswith("gguf") else guard.Verdict.CLEAN), gaps(report)
    assert len(web.asked) <= 10
    assert web.sent <= 1_000_000


def test_a_server_that_knows_one_range_at_a_time_is_asked_for_each(
    web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    web.together = False
    with large.torch_zip(tmp_path / "m.pt", 12, monkeypatch).open("rb") as file:
        report = guard.check(web.hold("/m.pt", file))
    assert report.verdict is guard.Verdict.CLEAN, gaps(report)
    assert len([asked for asked in web.asked if len(asked.ranges) > 1]) == 1
    assert len(web.asked) == 3 + 1 + 11  # the first of the twelve headers lies in the first block
    assert web.sent <= 1_000_000


@pytest.mark.parametrize(
    "multipart",
    [
        b"",
        b"--frontier--\r\n",
        b"--frontier\r\n\r\n",
        b"--frontier\r\nContent-Range: bytes 0-9/999\r\n\r\n0123456789",
        b"--frontier\r\nContent-Range: bytes 5-3/5368709120\r\n\r\n",
        b"--frontier\r\nContent-Range: bytes 0-99999999/5368709120\r\n\r\nshort",
        b"x" * (1 << 20),
        b"--frontier\r\n" + b"x: y\r\n" * 10_000,
    ],
)
def test_nonsense_in_an_answer_of_several_ranges_changes_nothing(
    web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, multipart: bytes
) -> None:
    def whim(answering: Answering, asked: Asked) -> bool:
        if len(asked.ranges) > 1:
            kind = {"Content-Type": "multipart/byteranges; boundary=frontier", "ETag": TAG}
            answering.say(206, kind, multipart)
        return len(asked.ranges) > 1

    web.whims["/m.pt"] = whim
    with large.torch_zip(tmp_path / "m.pt", 12, monkeypatch).open("rb") as file:
        assert guard.check(web.hold("/m.pt", file)).verdict is guard.Verdict.CLEAN
    assert web.sent < 3_000_000


def test_a_file_compressed_inside_is_followed_as_ever(web: Web) -> None:
    hostile = Path("fixtures/tar/hostile")
    for path in sorted(hostile.iterdir())[:5]:
        here, there = guard.scan(path), guard.scan(web.hold(f"/{path.name}", path.read_bytes()))
        assert [result.verdict for result in here.results] == [result.verdict for result in there.results]
        assert [finding.rule for finding in here.results[0].findings] == [
            finding.rule for finding in there.results[0].findings
        ]


# --- what is not ----------------------------------------------------------------------------------------------------

Whim = Callable[[Answering, Asked], bool]
RANGE = {"Content-Range": "bytes 0-99/100"}


def says(status: int, headers: dict[str, str] | None = None, body: bytes = b"", **more: Any) -> Whim:
    """Always answer this."""

    def whim(answering: Answering, _: Asked) -> bool:
        answering.say(status, {"ETag": TAG, **(headers or {})}, body, **more)
        return True

    return whim


def endless(answering: Answering, _: Asked) -> bool:
    answering.say(200, {"Content-Length": str(1 << 50)})
    try:
        while True:
            answering.body(bytes(1 << 16))
    except OSError:
        answering.close_connection = True
    return True


def endless_range(answering: Answering, _: Asked) -> bool:
    """A range whose body, in chunks, never ends."""
    answering.say(206, {"Content-Range": "bytes 0-99/100", "Transfer-Encoding": "chunked"})
    try:
        while True:
            answering.body(b"1000\r\n" + bytes(0x1000) + b"\r\n")
    except OSError:
        answering.close_connection = True
    return True


def endless_header(answering: Answering, _: Asked) -> bool:
    answering.send_response_only(206)
    try:
        while True:
            answering.send_header("X-More", "x" * 1000)
            answering.flush_headers()
    except OSError:
        answering.close_connection = True
    return True


def chunk_below_zero(answering: Answering, _: Asked) -> bool:
    """``int`` takes a sign, and a reader of -1 bytes reads all that ever comes."""
    answering.say(206, {**RANGE, "Transfer-Encoding": "chunked"})
    try:
        answering.body(b"32\r\n" + bytes(50) + b"\r\n-1\r\n")
        while True:
            answering.body(bytes(1 << 16))
    except OSError:
        answering.close_connection = True
    return True


def continues(answering: Answering, _: Asked) -> bool:
    """It is about to answer, for ever."""
    try:
        while True:
            answering.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n" * 100)
    except OSError:
        answering.close_connection = True
    return True


def stalls(answering: Answering, _: Asked) -> bool:
    """One byte now and then: no single wait is long."""
    answering.say(206, {"Content-Range": "bytes 0-99/100", "Content-Length": "100"})
    try:
        for _number in range(100):
            answering.body(b"x")
            time.sleep(0.1)
    except OSError:
        answering.close_connection = True
    return True


def stalls_in_its_head(answering: Answering, _: Asked) -> bool:
    try:
        for letter in b"HTTP/1.1 206 Partial Content\r\n" * 10:
            answering.wfile.write(bytes([letter]))
            time.sleep(0.1)
    except OSError:
        answering.close_connection = True
    return True


def hangs_up(answering: Answering, _: Asked) -> bool:
    answering.close_connection = True
    return True


def talks_nonsense(answering: Answering, _: Asked) -> bool:
    answering.wfile.write(b"\x00\xff nonsense\r\n\r\n")
    answering.close_connection = True
    return True


BAD: dict[str, tuple[Whim, str]] = {
    "whole": (says(200, {}, CLEAN), "whole file"),
    "endless": (endless, "whole file"),
    "endless range": (endless_range, "more than the 100 bytes"),
    "a chunk below zero": (chunk_below_zero, ""),
    "continues": (continues, "no answer in time"),
    "endless header": (endless_header, "no sense"),
    "no content": (says(204), "refuses (204)"),
    "forbidden": (says(403), "forbidden (403)"),
    "unauthorised": (says(401), "credentials (401)"),
    "missing": (says(404), "not there (404)"),
    "gone": (says(410), "gone (410)"),
    "teapot": (says(418), "refuses (418)"),
    "too many": (says(429), "too many requests (429)"),
    "failed": (says(500), "failed (500)"),
    "bad gateway": (says(502), "failed (502)"),
    "unavailable": (says(503), "failed (503)"),
    "unsatisfiable": (says(416, {"Content-Range": "bytes */100"}), "first bytes (416)"),
    "unsatisfiable, mute": (says(416), "first bytes (416)"),
    "no range": (says(206, {}, bytes(100)), "does not say which bytes"),
    "two ranges": (says(206, {**RANGE, "content-range": "bytes 0-99/1000"}, bytes(100)), "two things of"),
    "unknown size": (says(206, {"Content-Range": "bytes 0-99/*"}, bytes(100)), "does not say which bytes"),
    "absurd size": (says(206, {"Content-Range": f"bytes 0-99/{'9' * 40}"}, bytes(100)), "does not say which bytes"),
    "impossible range": (says(206, {"Content-Range": "bytes 9-3/100"}, bytes(100)), "cannot be"),
    "range behind the end": (says(206, {"Content-Range": "bytes 0-100/100"}, bytes(101)), "cannot be"),
    "another range": (says(206, {"Content-Range": "bytes 1-99/100"}, bytes(99)), "was asked for the first"),
    "a shorter range": (says(206, {"Content-Range": "bytes 0-49/100"}, bytes(50)), "was asked for the first"),
    "a longer range": (says(206, {"Content-Range": "bytes 0-99999/100000"}, bytes(100_000)), "was asked for the first"),
    "another length": (says(206, {**RANGE, "Content-Length": "90"}, bytes(90)), "says that it sends 90 bytes of 100"),
    "negative length": (says(206, {**RANGE, "Content-Length": "-1"}, bytes(100)), "says that it sends -1"),
    "fewer bytes": (says(206, RANGE, bytes(60), length=100), "sent 60 bytes of 100"),
    "gzip": (says(206, {**RANGE, "Content-Encoding": "gzip"}, bytes(100)), "encoding that was not asked for (gzip)"),
    "stalls": (stalls, "no answer in time"),
    "stalls in its head": (stalls_in_its_head, "no answer in time"),
    "hangs up": (hangs_up, "cannot be read"),
    "nonsense": (talks_nonsense, "no sense in its answer"),
    "redirected to nowhere": (says(302), "to nowhere"),
    "redirected to a file": (says(302, {"Location": "file:///etc/passwd"}), "no web server"),
    "redirected to a host without name": (says(302, {"Location": "https:///x"}), "names no host"),
    "redirected for ever": (says(302, {"Location": "/m.pkl"}), "redirected more than"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_answer_is_a_gap(web: Web, name: str) -> None:
    web.whims["/m.pkl"], detail = BAD[name]
    started = time.monotonic()
    unread(web.hold("/m.pkl", CLEAN), detail, Limits(request_tries=1, request_seconds=1))
    assert time.monotonic() - started < 5
    assert web.sent < 8 << 20  # what lay in the buffers of both systems when the connection was cut


def test_whatever_a_server_says_it_is_the_file_or_a_gap(web: Web) -> None:
    """Answers put together by chance: those that are called CLEAN held the very bytes."""
    size = len(CLEAN)
    said = {
        "Content-Range": [
            f"bytes 0-{size - 1}/{size}",
            f"bytes 0-{size}/{size + 1}",
            f"bytes 0-9/{size}",
            "bytes */0",
            "",
        ],
        "Content-Length": [str(size), str(size + 1), "0", "-1", "1e3", "9" * 30],
        "Transfer-Encoding": ["chunked", "identity", "gzip"],
        "Content-Encoding": ["identity", "br", "deflate, gzip"],
        "Connection": ["close", "keep-alive"],
        "Location": ["/m.pkl", "x:y", "//", "http://[", ""],
        "Retry-After": ["1", "x"],
        "Content-Type": ["multipart/byteranges; boundary=x", "multipart/byteranges"],
    }
    bodies = [CLEAN, CLEAN + b"x", CLEAN[:-1], HOSTILE.ljust(size, b"."), b"", b"5\r\n", b"-1\r\n", b"0\r\n\r\n"]
    clean = 0
    for seed in range(400):
        chance = random.Random(seed)  # noqa: S311 -- a test
        status = chance.choice([206, 206, 206, 206, 200, 416, 302, 304, 101, 503, 999])
        headers = {"Content-Range": said["Content-Range"][0]} if chance.random() < 0.7 else {}
        headers |= {key: chance.choice(values) for key, values in said.items() if chance.random() < 0.2}
        body = chance.choice(bodies) if chance.random() < 0.6 else CLEAN
        web.whims["/m.pkl"] = says(status, headers, body, end=True)
        report = guard.scan(web.url("/m.pkl"), limits=Limits(request_tries=1, request_seconds=1))
        assert not any(reason == GapReason.CRASHED for reason, _ in gaps(report)), (seed, gaps(report))
        if report.verdict is guard.Verdict.CLEAN:
            clean += 1
            assert report.results[0].artifact.size in {0, size}, (seed, status, headers, body)
            assert status == 206 or report.results[0].artifact.size == 0
            assert body.startswith(CLEAN) or report.results[0].artifact.size == 0, (seed, status, headers, body)
    assert 10 < clean < 300


def later(whim: Whim) -> Whim:
    """Be straight in the first answer."""

    def second(answering: Answering, asked: Asked) -> bool:
        return asked.ranges[0][0] > 0 and whim(answering, asked)

    return second


def changed(**held: Any) -> Whim:
    """Another version from now on, whatever the client says that it wants."""

    def whim(answering: Answering, asked: Asked) -> bool:
        asked.headers.pop("if-match", None)
        for key, value in held.items():
            setattr(answering.web.files["/m.pkl"], key, value)
        return False

    return whim


def shifted(answering: Answering, asked: Asked) -> bool:
    """As long as it should be, from elsewhere."""
    first, end = asked.ranges[0]
    assert end is not None
    known = {"ETag": TAG, "Last-Modified": MODIFIED}
    answering.say(206, {**known, "Content-Range": f"bytes {first - 1}-{end - 2}/{len(LONG)}"}, bytes(end - first))
    return True


LATER: dict[str, tuple[Whim, str]] = {
    "another tag": (changed(tag='"other"'), "changed while it was read"),
    "another time": (changed(modified=formatdate(1_800_000_000, usegmt=True)), "changed while it was read"),
    "another size": (changed(content=LONG + b"x"), "changed while it was read"),
    "shorter": (changed(content=b"x"), "has become shorter"),
    "no tag any more": (changed(tag=""), "changed while it was read"),
    "honest about it": (says(412), "changed while it was read (412)"),
    "shifted": (shifted, "was asked for bytes"),
    "whole": (says(200, {}, LONG), "whole file"),
    "forbidden": (says(403), "forbidden"),
    "hangs up": (hangs_up, "cannot be read"),
    "stalls": (stalls_in_its_head, "no answer in time"),
}


@pytest.mark.parametrize("name", LATER)
def test_a_bad_answer_behind_a_good_one_is_a_gap(web: Web, name: str) -> None:
    whim, detail = LATER[name]
    web.whims["/m.pkl"] = later(whim)
    started = time.monotonic()
    unread(web.hold("/m.pkl", LONG), detail, Limits(request_tries=1, request_seconds=1))
    assert time.monotonic() - started < 5


def test_a_file_that_changes_is_asked_for_by_its_version(web: Web) -> None:
    def whim(answering: Answering, asked: Asked) -> bool:
        if asked.ranges[0][0]:
            assert asked.headers["if-match"] == TAG
            answering.web.files["/m.pkl"].tag = '"other"'
        return False

    web.whims["/m.pkl"] = whim
    unread(web.hold("/m.pkl", LONG), "changed while it was read (412)")


def test_a_file_that_changes_between_judging_and_hashing_is_a_gap(web: Web) -> None:
    from guard.pipeline import Options  # noqa: PLC0415 -- every format

    (item,) = survey([web.hold("/m.pkl", CLEAN)]).items
    assert isinstance(item, Target)

    def whim(answering: Answering, _: Asked) -> bool:
        answering.web.files["/m.pkl"].tag = f'"{len(web.asked)}"'
        return False

    web.whims["/m.pkl"] = whim
    inspection = judged(item, Options())
    assert inspection.artifact.sha256 is None
    assert [gap.detail for gap in inspection.coverage.gaps] == ["it changed between being judged and being hashed"]


def test_nobody_there_is_a_gap(web: Web) -> None:
    unread("http://127.0.0.1:1/m.pkl", "Connection refused")
    unread("http://nowhere.invalid/m.pkl", "")
    unread(web.url("/m.pkl").replace("http:", "https:"), "cannot be read")


@pytest.mark.parametrize("scheme", ["http", "https", "file", "memory"])
@pytest.mark.parametrize(
    "rest",
    [
        "127.0.0.1:1/\ud800?\ud800",
        "127.0.0.1:1/\udcff\x00\x1b[31m?\udcff=\r\nX-More: 1",
        "\ud800:\ud800@127.0.0.1:1/",
        "a\x00b/",
        "a b:1/",
        "\udcff/",
        "é.invalid:1/é",
        "." * 300,
        "a" * 300 + ".invalid/",
        "@:@:/@",
        "[]/",
        "[::1]extra/",
        "127.0.0.1:1" + "/x" * 50_000,
        "127.0.0.1:-1/",
        "%00/",
        "",
        "?#@",
    ],
)
def test_no_url_at_all_ends_with_a_traceback(scheme: str, rest: str) -> None:
    said = ""
    try:
        report = guard.scan(f"{scheme}://{rest}", limits=QUICK)
    except UsageError as error:
        said = str(error)
    else:
        assert report.verdict is guard.Verdict.UNKNOWN
        assert GapReason.CRASHED.value not in {reason for reason, _ in gaps(report)}, gaps(report)
    assert len(said.splitlines()) <= 1


@pytest.mark.parametrize("url", ["http://[::1/m.pkl", "http://127.0.0.1:99999999/m.pkl", "https:///m.pkl", "http://x@"])
def test_a_url_that_makes_no_sense_is_said_to(url: str) -> None:
    with pytest.raises(UsageError, match="not a URL"):
        guard.scan(url)


# --- redirections ---------------------------------------------------------------------------------------------------


def test_redirections_are_followed_once_and_told(web: Web) -> None:
    target = web.hold("/cdn/m.pkl", LONG).replace("127.0.0.1", "localhost")
    web.whims["/m.pkl"] = says(307, {"Location": target})
    (result,) = guard.scan(web.url("/m.pkl"), limits=QUICK).results
    assert result.verdict is guard.Verdict.CLEAN
    assert result.artifact.version == f"ETag {TAG} of localhost"
    assert [asked.path for asked in web.asked].count("/m.pkl") == 1
    assert str(result.artifact.location) == web.url("/m.pkl")


def test_a_password_goes_to_the_host_it_is_for_and_nowhere_else(web: Web) -> None:
    target = web.hold("/cdn/m.pkl", CLEAN).replace("127.0.0.1", "localhost")
    web.whims["/m.pkl"] = says(302, {"Location": target})
    report = guard.scan(web.url("/m.pkl", "user:pa%3Ass@"))
    assert [asked.headers.get("authorization") for asked in web.asked] == ["Basic dXNlcjpwYTpzcw==", None]
    assert report.verdict is guard.Verdict.CLEAN
    assert "pa" not in str(report.results[0].artifact.location).replace("path", "")


def test_a_signed_url_that_expires_is_asked_for_again(web: Web) -> None:
    web.hold("/cdn/m.pkl", LONG)
    web.whims["/m.pkl"] = says(302, {"Location": "/cdn/m.pkl"})
    refused: list[Asked] = []

    def expires(answering: Answering, asked: Asked) -> bool:
        if asked.ranges[0][0] and not refused:
            refused.append(asked)
            answering.say(403, {}, b"Request has expired")
            return True
        return False

    web.whims["/cdn/m.pkl"] = expires
    report = guard.scan(web.url("/m.pkl"), limits=QUICK)
    assert report.verdict is guard.Verdict.CLEAN, gaps(report)
    assert refused
    assert [asked.path for asked in web.asked].count("/m.pkl") == 2


def test_https_does_not_become_http() -> None:
    at = https.parsed("https://hub.example/m.pt")
    with pytest.raises(SourceError, match=r"from https to http \(http://cdn.example/x\?sig=\*\*\*\)"):
        https._redirected(at, "http://user:pw@cdn.example/x?sig=secret")
    assert https._redirected(at, "//cdn.example/x").geturl() == "https://cdn.example/x"
    assert https._redirected(https.parsed("http://a.example/"), "https://b.example/").scheme == "https"


# --- TLS and proxies ------------------------------------------------------------------------------------------------


@pytest.fixture
def trusted(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The certificate of the tests is trusted, as a user's would be: by the environment."""
    monkeypatch.setenv("SSL_CERT_FILE", str(LOOPBACK))
    line._context.cache_clear()
    yield
    line._context.cache_clear()


@pytest.fixture
def secure(web: Web) -> Iterator[Web]:
    """A web server with TLS."""
    del web  # which took the proxies away
    with served(secure=True) as made:
        yield made


def test_a_certificate_that_is_trusted(secure: Web, trusted: None) -> None:
    del trusted
    assert guard.scan(secure.hold("/m.pkl", LONG), limits=QUICK).verdict is guard.Verdict.CLEAN
    assert len(secure.asked) > 1


def test_one_that_is_not_is_a_gap_at_once(secure: Web, slept: list[float]) -> None:
    line._context.cache_clear()
    unread(secure.hold("/m.pkl", CLEAN), "its certificate is not trusted: self-signed certificate", Limits())
    assert slept == []


def test_one_of_another_name_is_a_gap(secure: Web, trusted: None, monkeypatch: pytest.MonkeyPatch) -> None:
    del trusted
    found = socket.getaddrinfo("127.0.0.1", secure.port, type=socket.SOCK_STREAM)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_: found)
    url = secure.hold("/m.pkl", CLEAN).replace("127.0.0.1", "far.example")
    unread(url, "its certificate is not trusted: Hostname mismatch")


def test_tls_that_never_begins_is_a_gap(web: Web) -> None:
    with socket.create_server(("127.0.0.1", 0)) as mute:
        started = time.monotonic()
        url = f"https://127.0.0.1:{mute.getsockname()[1]}/m.pkl"
        unread(url, "no answer in time", Limits(request_tries=1, request_seconds=1))
        assert time.monotonic() - started < 5
    assert not web.asked


def test_https_goes_through_a_tunnel_of_the_proxy(secure: Web, trusted: None, monkeypatch: pytest.MonkeyPatch) -> None:
    del trusted
    asked: list[bytes] = []

    def tunnel(listening: socket.socket) -> None:
        client, _ = listening.accept()
        with client, socket.create_connection(("127.0.0.1", secure.port)) as behind:
            while b"\r\n\r\n" not in b"".join(asked):
                asked.append(client.recv(4096))
            client.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            threading.Thread(target=pour, args=(behind, client), daemon=True).start()
            pour(client, behind)

    def pour(source: socket.socket, sink: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=tunnel, args=(listening,), daemon=True)
        thread.start()
        monkeypatch.setenv("https_proxy", f"http://user:pw@127.0.0.1:{listening.getsockname()[1]}")
        monkeypatch.setenv("no_proxy", "")
        secure.hold("/m.pkl", CLEAN)
        report = guard.scan(f"https://localhost:{secure.port}/m.pkl", limits=QUICK)
        thread.join(5)
    assert report.verdict is guard.Verdict.CLEAN, gaps(report)
    head = b"".join(asked).decode()
    assert head.startswith(f"CONNECT localhost:{secure.port} ")
    assert "Proxy-Authorization: Basic dXNlcjpwdw==" in head
    assert "proxy-authorization" not in secure.asked[0].headers


# --- patience -------------------------------------------------------------------------------------------------------


def fails(times: int, status: int, headers: dict[str, str] | None = None) -> Whim:
    """Fail so many times first."""
    left = [times]

    def whim(answering: Answering, asked: Asked) -> bool:
        left[0] -= 1
        return left[0] >= 0 and says(status, headers, b"busy")(answering, asked)

    return whim


def test_what_may_pass_is_tried_again_later_and_later(web: Web, slept: list[float]) -> None:
    web.whims["/m.pkl"] = fails(3, 503)
    assert guard.scan(web.hold("/m.pkl", CLEAN)).verdict is guard.Verdict.CLEAN
    assert slept == [0.5, 1.0, 2.0]


def test_and_not_for_ever(web: Web, slept: list[float]) -> None:
    web.whims["/m.pkl"] = fails(9, 500)
    unread(web.hold("/m.pkl", CLEAN), "failed (500)", Limits(request_tries=3))
    assert (len(slept), len(web.asked)) == (2, 3)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 412])
def test_what_does_not_pass_is_not_tried_again(web: Web, slept: list[float], status: int) -> None:
    web.whims["/m.pkl"] = fails(9, status)
    unread(web.hold("/m.pkl", CLEAN), f"({status})", Limits())
    assert (slept, len(web.asked)) == ([], 1)


def test_a_connection_that_breaks_is_made_again(web: Web, slept: list[float]) -> None:
    broken = [hangs_up, says(206, RANGE, bytes(60), length=100)]
    web.whims["/m.pkl"] = lambda answering, asked: bool(broken) and broken.pop()(answering, asked)
    assert guard.scan(web.hold("/m.pkl", CLEAN)).verdict is guard.Verdict.CLEAN
    assert len(slept) == 2


def test_a_connection_that_the_server_ended_meanwhile_is_no_failure(web: Web, slept: list[float]) -> None:
    def closes(answering: Answering, _: Asked) -> bool:
        answering.close_connection = True  # after the answer, and without a word
        return False

    web.whims["/m.pkl"] = closes
    assert guard.scan(web.hold("/m.pkl", LONG), limits=QUICK).verdict is guard.Verdict.CLEAN
    assert slept == []


def test_a_server_that_says_when_is_obeyed(web: Web, slept: list[float]) -> None:
    web.whims["/m.pkl"] = fails(1, 429, {"Retry-After": "7"})
    assert guard.scan(web.hold("/m.pkl", CLEAN)).verdict is guard.Verdict.CLEAN
    assert slept == [7.0]
    web.whims["/m.pkl"] = fails(1, 503, {"Retry-After": formatdate(time.time() + 9, usegmt=True)})
    assert guard.scan(web.hold("/m.pkl", CLEAN)).verdict is guard.Verdict.CLEAN
    assert 6 < slept[-1] < 10


@pytest.mark.parametrize("asked", ["3600", "99999999999999999999"])
def test_up_to_a_point(web: Web, slept: list[float], asked: str) -> None:
    web.whims["/m.pkl"] = fails(1, 429, {"Retry-After": asked})
    unread(web.hold("/m.pkl", CLEAN), "asks to wait", Limits())
    assert slept == []


@pytest.mark.parametrize("asked", ["soon", "-1", "", "Thu, 01 Jan 1970 00:00:00 GMT"])
def test_nonsense_about_when_is_no_reason_to_wait(web: Web, slept: list[float], asked: str) -> None:
    web.whims["/m.pkl"] = fails(1, 429, {"Retry-After": asked})
    assert guard.scan(web.hold("/m.pkl", CLEAN)).verdict is guard.Verdict.CLEAN
    assert sum(slept) <= 0.5


def test_the_time_for_all_of_it_is_bounded(web: Web, slept: list[float]) -> None:
    web.whims["/m.pkl"] = fails(9, 429, {"Retry-After": "20"})
    unread(web.hold("/m.pkl", CLEAN), "no time is left", Limits(transfer_seconds=30, request_tries=9))
    assert slept == [20.0]


@pytest.mark.parametrize(
    ("limits", "said"),
    [
        (Limits(transfer_bytes=100_000), "more than 100000 bytes would have to be fetched"),
        (Limits(transfer_requests=2), "more than 2 requests"),
        (Limits(transfer_seconds=0), "more than 0 seconds"),
    ],
)
def test_a_limit_is_a_gap_of_its_own_kind(web: Web, limits: Limits, said: str) -> None:
    report = guard.scan(web.hold("/m.pkl", LONG), limits=limits)
    assert report.verdict is guard.Verdict.UNKNOWN
    assert GapReason.LIMIT.value in {reason for reason, detail in gaps(report) if said in detail}, gaps(report)
    assert web.sent <= 1 << 20


# --- how it is told -------------------------------------------------------------------------------------------------


def test_no_secret_is_told(web: Web) -> None:
    web.hold("/m.pkl?X-Amz-Signature=5ec3e7&versionId=7&token", CLEAN)
    report = guard.check(web.url("/m.pkl?X-Amz-Signature=5ec3e7&versionId=7&token#part", "5ec3e7:5ec3e7@"))
    assert report.verdict is guard.Verdict.CLEAN
    assert "5ec3e7" not in json.dumps(report.to_dict())
    assert str(report.results[0].artifact.location).endswith("/m.pkl?X-Amz-Signature=***&versionId=7&***")
    assert report.results[0].artifact.claimed
    missing = guard.check(web.url("/n.pkl?sig=5ec3e7", "5ec3e7:5ec3e7@"))
    assert "5ec3e7" not in json.dumps(missing.to_dict())


def test_names_are_what_the_path_says_decoded(web: Web) -> None:
    (item,) = remote.listing("https://h.example/a/b%20%C3%A9.pkl?name=x.txt").items
    assert isinstance(item, Target)
    assert item.name == "b é.pkl"
    report = guard.scan(web.hold("/a%20b.pkl", CLEAN).replace("%20", " "))
    assert report.verdict is guard.Verdict.CLEAN


def test_a_server_without_a_file_decides_nothing(web: Web) -> None:
    report = guard.check(web.url("/m.pkl"))
    assert report.decision is not None
    assert (report.decision.action, report.decision.bindings) == (Action.BLOCK, ())


def test_a_file_is_judged_without_a_proxy_and_by_one(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", web.url("", "user:pw@"))
    monkeypatch.setenv("no_proxy", "")
    web.hold("http://far.example/m.pkl", CLEAN)
    assert guard.scan("http://far.example/m.pkl", limits=QUICK).verdict is guard.Verdict.CLEAN
    (asked,) = web.asked
    assert (asked.path, asked.headers["host"]) == ("http://far.example/m.pkl", "far.example")
    assert asked.headers["proxy-authorization"] == "Basic dXNlcjpwdw=="
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    assert guard.scan(web.hold("/m.pkl", CLEAN), limits=QUICK).verdict is guard.Verdict.CLEAN
