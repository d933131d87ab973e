"""A captured parser can do nothing to the host: each attempt fails, is a gap of its own file, and harms no other."""

from __future__ import annotations

import pickle
import socket
from pathlib import Path

import pytest

import guard
from guard import GapReason, Limits, Verdict
from guard.sandbox import process
from tests.sandbox import traitor

LIMITS = Limits(seconds=3, memory=256 << 20)

LATE = {"spin", "sleep"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with honest files around the place where the traitor goes."""
    made = tmp_path / "models"
    made.mkdir()
    for number in range(6):
        (made / f"{number}.pkl").write_bytes(pickle.dumps({"number": number}))
    return made


@pytest.mark.usefixtures("planted")
@pytest.mark.parametrize("act", sorted(traitor.ACTS))
@pytest.mark.parametrize("long", [False, True], ids=["inline", "by-descriptor"])
def test_an_attempt_fails_and_harms_no_other(act: str, long: bool, folder: Path, listener: socket.socket) -> None:
    if long and act in LATE:
        pytest.skip("late is late")
    secret = folder.parent / "secret"
    secret.write_text("not yours")
    secret.chmod(0o640)
    before = secret.stat()
    word = f"TRAITOR:{act}:{traitor.argument(act, secret, listener)}".encode()
    mine = folder / "2b.traitor"
    mine.write_bytes(word + bytes(100_000) if long else word)
    kept = mine.stat()

    report = guard.scan(folder, limits=LIMITS)

    results = {Path(one.artifact.location.uri).name: one for one in report.results}
    for name, one in results.items():
        if name != mine.name:
            assert one.verdict is Verdict.CLEAN, (name, one.coverage.gaps)
    taken = results[mine.name]
    assert taken.loaders == (), "it would have told of a success"
    assert taken.verdict is Verdict.MALICIOUS, "what it told before is kept"
    assert [finding.evidence[0].text for finding in taken.findings if finding.by == "guard"] == [f"os.system({act!r})"]
    (gap,) = [gap for gap in taken.coverage.gaps if gap.reason in {GapReason.CRASHED, GapReason.LIMIT}]
    assert gap.detail
    if act in LATE:
        assert (gap.reason, "3 seconds" in gap.detail) == (GapReason.LIMIT, True)
    if act in traitor.DEADLY:
        assert (gap.reason, traitor.DEADLY[act] in gap.detail) == (GapReason.CRASHED, True), gap.detail
    after = secret.stat()
    assert (after.st_mode, after.st_mtime_ns, after.st_size, after.st_uid) == (
        *(before.st_mode, before.st_mtime_ns, before.st_size, before.st_uid),
    )
    assert secret.read_text() == "not yours"
    assert (mine.stat().st_mode, mine.stat().st_ctime_ns) == (kept.st_mode, kept.st_ctime_ns)
    assert sorted(path.name for path in folder.parent.iterdir()) == ["models", "secret"]
    assert report.confinement.whole


@pytest.mark.usefixtures("planted")
def test_without_walls_the_acts_would_succeed(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """The acts are real: what stops them is the confinement, not a mistake in the test."""
    monkeypatch.setattr(
        process,
        "START",
        process.START.replace(
            "from guard.worker",
            "from guard import worker; from guard.messages import Force; "
            "worker.confine = lambda *a, **k: Force(); from guard.worker",
        ),
    )
    secret = folder.parent / "secret"
    secret.write_text("not yours")
    could = {}
    for act in ("read", "read-by-proc", "list", "write", "chmod", "fork", "memory-file", "listen", "thread", "share"):
        target = folder / "x.traitor"
        target.write_bytes(f"TRAITOR:{act}:{secret if act != 'share' else 1 << 20}".encode())
        report = guard.scan(target, limits=LIMITS)
        could[act] = any(loader.name == "succeeded" for loader in report.results[0].loaders)
        assert "confined by nothing only" in report.notes[0]
        with pytest.raises(guard.GuardError, match="all walls are required"):
            guard.scan(target, limits=LIMITS, sandbox="require")
    assert all(could.values()), could
