"""A worker that lies costs only the verdict on the file that captured it."""

from __future__ import annotations

import os
import pickle
import resource
import time
from pathlib import Path

import pytest

import guard
from guard import GapReason, Limits, Verdict
from guard.sandbox import process
from tests.sandbox import liar

HERE = Path(__file__).resolve().parent

SECONDS = 12
"""A lie, the honest files around it, and the silence after some lies (two seconds) together."""


@pytest.fixture(autouse=True)
def planted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Plant the liar in every worker."""
    start = process.START.replace(
        "from guard.worker", f"sys.path.append({str(HERE)!r}); import liar; liar.plant(); from guard.worker"
    )
    monkeypatch.setattr(process, "START", start)


@pytest.mark.parametrize("lie", sorted(liar.LIES))
def test_a_lie_costs_one_verdict(lie: str, tmp_path: Path) -> None:
    for number in range(8):
        (tmp_path / f"{number}.pkl").write_bytes(pickle.dumps({"number": number}))
    (tmp_path / "3-lie.pkl").write_bytes(b"LIE:" + lie.encode())
    began, before = time.monotonic(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    report = guard.scan(tmp_path, limits=Limits(seconds=2, facts=20_000, members=20_000))

    assert time.monotonic() - began < SECONDS
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 300 << 10
    verdicts = {Path(one.artifact.location.uri).name: one.verdict for one in report.results}
    assert verdicts.pop("3-lie.pkl") is Verdict.UNKNOWN
    assert set(verdicts.values()) == {Verdict.CLEAN}
    assert len(verdicts) == 8
    taken = next(one for one in report.results if one.artifact.location.uri.endswith("3-lie.pkl"))
    (gap,) = [gap for part in taken.walk() for gap in part.coverage.gaps]
    assert gap.reason in {GapReason.CRASHED, GapReason.LIMIT}
    assert gap.detail


def test_no_worker_is_left_behind(tmp_path: Path) -> None:
    (tmp_path / "lie.pkl").write_bytes(b"LIE:half-a-frame")
    guard.scan(tmp_path, limits=Limits(seconds=1))
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)
