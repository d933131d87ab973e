"""A revision of a hub is pinned to its commit, and its files are read with the care that is due to a web server."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest

import guard
from guard.sources import Target, remote
from tests.sources.web import Answering, Asked, Held, Web

pytest.importorskip("huggingface_hub")

COMMIT = "5e9e8b3c1d2f4a6b7c8d9e0f1a2b3c4d5e6f7a8b"
BLOB = "9f" * 20
TOKEN = "hf_secretsecretsecret"  # noqa: S105 -- the server takes any
HOSTILE = b"cos\nsystem\n(S'touch guard-was-here'\ntR."
CLEAN = pickle.dumps({"a": [1, 2.5, "x"]}, 4)


def saying(data: object) -> Callable[[Answering, Asked], bool]:
    def whim(answering: Answering, _: Asked) -> bool:
        answering.say(200, {"Content-Type": "application/json", "X-Repo-Commit": COMMIT}, json.dumps(data).encode())
        return True

    return whim


def entry(path: str, data: bytes) -> dict[str, object]:
    return {"type": "file", "oid": BLOB, "size": len(data), "path": path}


@pytest.fixture
def hub(web: Web, monkeypatch: pytest.MonkeyPatch) -> Web:
    """A hub with one repository, ``org/model``, whose branch ``main`` is at a commit."""
    from huggingface_hub import constants  # noqa: PLC0415 -- a second

    template = web.url("/{repo_id}/resolve/{revision}/{filename}")
    monkeypatch.setattr(constants, "ENDPOINT", web.url(""))  # what HF_ENDPOINT says when the library is imported
    monkeypatch.setattr(constants, "HUGGINGFACE_CO_URL_TEMPLATE", template)
    monkeypatch.setattr(constants, "HF_HUB_DISABLE_TELEMETRY", True)
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    files = {".hidden.pkl": CLEAN, "model.pkl": HOSTILE, "sub/deep.pkl": CLEAN}
    about = saying({"id": "org/model", "modelId": "org/model", "sha": COMMIT, "private": False, "siblings": []})
    tree = f"/api/models/org/model/tree/{COMMIT}"
    web.whims = {
        "/api/models/org/model": about,
        "/api/models/org/model/revision/main": about,
        f"/api/models/org/model/revision/{COMMIT}": about,
        tree: saying(
            [
                entry(".hidden.pkl", CLEAN),
                entry("model.pkl", HOSTILE),
                {"type": "directory", "oid": BLOB, "size": 0, "path": "sub"},
            ]
        ),
        f"{tree}/sub": saying([entry("sub/deep.pkl", CLEAN)]),
    }
    for path, data in files.items():
        web.files[f"/org/model/resolve/{COMMIT}/{path}"] = Held(data)
    return web


def details(report: guard.Report) -> list[str]:
    return [gap.detail for result in report.results for inner in result.walk() for gap in inner.coverage.gaps]


@pytest.mark.parametrize(
    "url", ["hf://org/model", "hf://org/model@main", "hf://org/model@main/", f"hf://org/model@{COMMIT}"]
)
def test_a_repository_is_listed_at_its_commit(hub: Web, url: str) -> None:
    del hub
    listed = [item.location.uri for item in remote.listing(url).items if isinstance(item, Target)]
    assert listed == [f"hf://org/model@{COMMIT}/{name}" for name in (".hidden.pkl", "model.pkl", "sub/deep.pkl")]


def test_its_files_are_judged_and_bound_to_the_commit(hub: Web) -> None:
    report = guard.check("hf://org/model@main")
    assert [result.verdict.value for result in report.results] == ["CLEAN", "MALICIOUS", "CLEAN"], details(report)
    assert report.decision is not None
    assert all((bound.version or "").startswith(f"commit {COMMIT}") for bound in report.decision.bindings)
    assert TOKEN not in json.dumps(report.to_dict())
    asked = [one for one in hub.asked if "/resolve/" in one.path]
    assert len(asked) == 3
    assert {one.headers["authorization"] for one in asked} == {f"Bearer {TOKEN}"}


def test_one_file_of_a_repository(hub: Web) -> None:
    del hub
    report = guard.scan("hf://org/model/model.pkl")
    assert report.verdict is guard.Verdict.MALICIOUS, details(report)
    assert str(report.results[0].artifact.location) == f"hf://org/model@{COMMIT}/model.pkl"


def test_the_token_does_not_follow_a_redirection(hub: Web) -> None:
    path = f"/org/model/resolve/{COMMIT}/model.pkl"
    away = hub.hold("/cdn/blob", HOSTILE).replace("127.0.0.1", "localhost")

    def whim(answering: Answering, _: Asked) -> bool:
        answering.say(302, {"Location": away})
        return True

    hub.whims[path] = whim
    assert guard.scan("hf://org/model/model.pkl").verdict is guard.Verdict.MALICIOUS
    assert [one.headers.get("authorization") for one in hub.asked if one.path == "/cdn/blob"] == [None]


def test_a_file_of_another_length_than_was_listed_is_a_gap(hub: Web) -> None:
    hub.files[f"/org/model/resolve/{COMMIT}/model.pkl"] = Held(HOSTILE + b"more")
    assert details(guard.scan("hf://org/model/model.pkl")) == ["it is not as long as the hub says"]


def test_a_hub_that_sends_the_whole_file_is_a_gap(hub: Web) -> None:
    def whim(answering: Answering, _: Asked) -> bool:
        answering.say(200, {}, HOSTILE)
        return True

    hub.whims[f"/org/model/resolve/{COMMIT}/model.pkl"] = whim
    assert "whole file" in details(guard.scan("hf://org/model/model.pkl"))[0]


@pytest.mark.parametrize(
    "url", ["hf://org/other", "hf://org/model@none", "hf://org/model/none.pkl", "hf://model", "hf://"]
)
def test_what_is_not_there_is_a_gap_in_one_line(hub: Web, url: str) -> None:
    del hub
    report: Any = guard.check(url)
    assert report.exit_code is guard.ExitCode.UNKNOWN
    assert all("\n" not in detail and TOKEN not in detail for detail in details(report))
    assert details(report)
