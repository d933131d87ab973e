"""A URL on the command line: judged like a path, and told without its secrets."""

from __future__ import annotations

import json
import pickle
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from guard.reports import schema
from tests.sources.web import Web, served

Guard = Callable[..., Any]
Process = Callable[..., subprocess.CompletedProcess[bytes]]

HOSTILE = b"cos\nsystem\n(S'touch guard-was-here'\ntR."
CLEAN = pickle.dumps({"a": [1, 2.5, "x"]}, 4)


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    """A web server on the loopback interface."""
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with served() as made:
        yield made


def test_a_url_is_judged_like_a_path(guard: Guard, web: Web) -> None:
    hostile, clean = web.hold("/hostile.pkl", HOSTILE), web.hold("/clean.pkl", CLEAN)
    outcome = guard("check", hostile, clean)
    assert (outcome.code, outcome.err) == (1, "")
    assert f"MALICIOUS  {hostile}  pickle" in outcome.out
    assert guard("scan", clean).code == 0


def test_the_report_says_which_version(guard: Guard, web: Web) -> None:
    data = json.loads(guard("check", web.hold("/m.pkl", CLEAN), "--format", "json").out)
    jsonschema.validate(data, schema.document())
    (bound,) = data["decision"]["bound_by"]
    assert (bound["by"], bound["version"], bound["sha256"]) == ("version", f"ETag {web.files['/m.pkl'].tag}", None)
    data = json.loads(guard("check", web.url("/m.pkl"), "--digest", "--format", "json").out)
    jsonschema.validate(data, schema.document())
    assert data["decision"]["bound_by"][0]["by"] == "digest"


def test_what_cannot_be_fetched_is_unknown_in_one_line(process: Process, web: Web) -> None:
    done = process("check", web.url("/none.pkl?token=5ec3e7", "5ec3e7:x@"))
    said = done.stdout.decode()
    assert (done.returncode, done.stderr) == (3, b"")
    assert "it is not there (404)" in said
    assert "5ec3e7" not in said


@pytest.mark.parametrize("url", ["http://[half/m.pkl", "https:///m.pkl", "nothing://m.pkl", "zip://a::memory://b"])
def test_a_url_that_makes_no_sense_ends_with_2_and_a_line(process: Process, url: str) -> None:
    done = process("scan", url)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.count(b"\n") == 1
    assert b"Traceback" not in done.stderr


def test_a_limit_of_transfer_is_an_option_as_any_other(guard: Guard, web: Web) -> None:
    outcome = guard("scan", web.hold("/m.pkl", pickle.dumps(bytes(1 << 20))), "--limit", "transfer_bytes=100000")
    assert outcome.code == 3
    assert "more than 100000 bytes would have to be fetched" in " ".join(outcome.out.split())


def test_what_is_on_this_machine_does_without(process: Process, tmp_path: Path) -> None:
    """No library of the network is even imported."""
    (tmp_path / "m.pkl").write_bytes(CLEAN)
    done = process("scan", tmp_path, PYTHONPROFILEIMPORTTIME="1")
    imported = {line.rpartition(b"|")[2].strip().decode() for line in done.stderr.splitlines()}
    assert "guard.run" in imported
    assert not imported & {"http.client", "ssl", "socket", "fsspec", "guard.sources.remote", "guard.sources.https"}
