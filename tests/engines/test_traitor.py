"""A captured engine can do nothing to the host: each attempt fails, is inconclusive, and guard's report goes on."""

from __future__ import annotations

import os
import pickle
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

import guard
from guard import Verdict, engines
from guard.artifact import Location
from guard.engines import answers, process
from guard.inspection import Standing
from guard.streams.window import Window
from tests.engines import planted_engine as traitor
from tests.sandbox import traitor as acts

HERE = Path(__file__).resolve().parent

LATE = {"spin", "sleep"}


@pytest.fixture(autouse=True)
def planted(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Plant the traitor in every process of engines that is started."""
    plant = f"sys.path.append({str(HERE)!r}); import planted_engine; planted_engine.plant(); from guard.engines.child"
    start = process.START.replace("from guard.engines.child", plant)
    assert start != process.START
    monkeypatch.setattr(process, "START", start)
    monkeypatch.setattr(process, "SILENCE_SECONDS", 1.5)
    engines.end()
    answers.forget()
    yield
    engines.end()
    answers.forget()


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file outside."""
    made = tmp_path / "secret"
    made.write_text("not yours")
    made.chmod(0o640)
    return made


def failed_as_it_must(act: str, detail: str) -> None:
    assert detail
    assert "succeeded" not in detail
    if act in LATE:
        assert detail == "it took too long"
    if act in acts.DEADLY:
        assert acts.DEADLY[act] in detail


@pytest.mark.parametrize("act", sorted(traitor.ACTS))
def test_an_attempt_fails_and_the_other_answers_are_given(act: str, secret: Path, listener: socket.socket) -> None:
    before = secret.stat()
    name = traitor.named(act, acts.argument(act, secret, listener))

    said = engines.opinions([("before", "a"), name, ("after", "a")])

    by = {(one.by.partition(" ")[0], one.about.partition(".")[0]): one for one in said}
    assert by["picklescan", "traitor"].standing is Standing.INCONCLUSIVE
    failed_as_it_must(act, by["picklescan", "traitor"].detail)
    assert {by["picklescan", other].detail for other in ("before", "after")} == {"honest"}
    assert {by["modelscan", other].standing for other in ("before", "traitor", "after")} == {Standing.SAFE}
    after = secret.stat()
    assert (after.st_mode, after.st_mtime_ns, after.st_size, after.st_uid) == (
        *(before.st_mode, before.st_mtime_ns, before.st_size, before.st_uid),
    )
    assert secret.read_text() == "not yours"
    assert [path.name for path in secret.parent.iterdir()] == ["secret"]


@pytest.mark.parametrize(
    "act", ["read", "write", "run", "fork", "connect", "read-parent", "allocate", "spin", "segfault"]
)
def test_an_attempt_by_a_raw_stream_fails(act: str, secret: Path, listener: socket.socket) -> None:
    word = f"TRAITOR:{act}:{acts.argument(act, secret, listener)}".encode()
    streams = [(Location(uri="a"), Window.of(word)), (Location(uri="b"), Window.of(word + b" "))]
    said = engines.opinions([], streams=streams, mode="all")
    theirs = [one for one in said if one.by.startswith("picklescan")]
    assert [one.standing for one in theirs] == [Standing.INCONCLUSIVE] * 2
    for one in theirs:
        failed_as_it_must(act, one.detail)
    assert secret.read_text() == "not yours"


@pytest.mark.parametrize("act", ["write", "segfault", "spin"])
@pytest.mark.parametrize("sandbox", ["auto", "off"])
def test_the_report_goes_on(act: str, sandbox: str, tmp_path: Path, secret: Path) -> None:
    models = tmp_path / "models"
    models.mkdir()
    (models / "0.pkl").write_bytes(pickle.dumps({"number": 0}))
    module, name = traitor.named(act, str(secret))
    (models / "1.pkl").write_bytes(f"c{module}\n{name}\n.".encode())
    (models / "2.pkl").write_bytes(b"cos\nsystem\n.")
    report = guard.scan(models, sandbox=sandbox)
    assert [one.verdict for one in report.results] == [Verdict.CLEAN, Verdict.SUSPICIOUS, Verdict.MALICIOUS]
    assert [one.coverage.gaps for one in report.results] == [(), (), ()]
    said = {one.by.partition(" ")[0]: one for one in report.results[1].opinions}
    assert said["picklescan"].standing is Standing.INCONCLUSIVE
    failed_as_it_must(act, said["picklescan"].detail)
    assert secret.read_text() == "not yours"
    with pytest.raises(ChildProcessError):  # nobody is left behind
        os.waitpid(-1, os.WNOHANG)


def test_without_walls_the_acts_would_succeed(monkeypatch: pytest.MonkeyPatch, secret: Path) -> None:
    """The acts are real: what stops them is the confinement, not a mistake in the test."""
    lowered = (
        "from guard.engines import child; from guard.messages import Force; child.confine = lambda *a, **k: Force()"
    )
    monkeypatch.setattr(
        process, "START", process.START.replace("from guard.engines.child", f"{lowered}; from guard.engines.child")
    )
    acts = ["read", "read-by-proc", "read-parent", "list", "write", "chmod", "fork", "memory-file", "listen", "thread"]
    said = engines.opinions([traitor.named(act, str(secret)) for act in acts])
    could = {one.about: one.detail.startswith("succeeded") for one in said if one.by.startswith("picklescan")}
    assert all(could.values()), could


def test_many_deadly_names_do_not_start_it_for_ever(secret: Path) -> None:
    names = [traitor.named("segfault", str(number)) for number in range(50)]
    said = [one for one in engines.opinions([*names, ("after", "a")]) if one.by.startswith("picklescan")]
    assert {one.standing for one in said} == {Standing.INCONCLUSIVE}
    assert [one.detail for one in said[:4]] == ["its process was killed by SIGSEGV"] * 3 + [
        "its process was lost too often"
    ]
    assert secret.exists()
