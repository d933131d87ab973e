"""What is handed out, in what order it comes back, and what becomes of it when things go wrong."""

from __future__ import annotations

import io
import os
import pickle
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import guard
from guard import GapReason, Limits, Verdict, run
from guard.inspection import Inspection
from guard.judgement import Options
from guard.sandbox import Isolation, Pool, Sandbox, job, pool, process
from guard.sources import memory

HERE = Path(__file__).resolve().parents[2]

ATTACK = b"cos\nsystem\n(S'touch guard-was-here'\ntR."


def both(*targets: str | Path, **how: object) -> tuple[list[Inspection], list[Inspection]]:
    """What workers and this process make of the same targets."""
    items = run.survey([str(one) for one in targets]).items
    options = Options(engines="none")
    here = list(run.Judge(options, sandbox=Sandbox.OFF).each(items))
    return here, list(run.Judge(options, **how).each(items))  # type: ignore[arg-type]


@pytest.mark.parametrize("how", [{"jobs": 1}, {"jobs": 3}, {"isolation": "file", "jobs": 2}], ids=str)
def test_workers_come_to_what_one_process_comes_to(how: dict[str, object]) -> None:
    kinds = ("torch_zip", "npz", "shelve", "safetensors", "streams", "seven_zip")
    folders = [HERE / "fixtures" / kind for kind in kinds if (HERE / "fixtures" / kind).is_dir()]
    if "isolation" in how:
        folders = folders[:1]
    here, there = both(*folders, **how)
    assert len(here) > 20
    assert there == here


def test_results_come_in_order_whatever_takes_longer(tmp_path: Path) -> None:
    for number in range(300):
        many = 60_000 if number % 50 == 0 else 1
        (tmp_path / f"{number:03}.pkl").write_bytes(pickle.dumps({f"key {one}": one for one in range(many)}))
    report = guard.scan(tmp_path, jobs=3)
    names = [Path(one.artifact.location.uri).name for one in report.results]
    assert names == sorted(names)
    assert report.verdict is Verdict.CLEAN


@pytest.mark.parametrize("size", [0, 1, job.INLINE_MOST, job.INLINE_MOST + 1, 9 << 20])
@pytest.mark.parametrize("kind", ["file", "bytes", "stream"])
def test_bytes_come_inline_by_descriptor_or_on_demand(tmp_path: Path, size: int, kind: str) -> None:
    data = (ATTACK + bytes(size))[: max(size, len(ATTACK))] if size else b""
    path = tmp_path / "model.pkl"
    path.write_bytes(data)
    given = {"file": path, "bytes": data, "stream": io.BytesIO(data)}[kind]
    report = guard.scan(given, name=None if kind == "file" else "model.pkl")  # type: ignore[arg-type]
    assert report.verdict is (Verdict.MALICIOUS if size else Verdict.UNKNOWN)
    here = guard.scan(given, name=None if kind == "file" else "model.pkl", sandbox="off")  # type: ignore[arg-type]
    assert here.to_dict()["results"] == report.to_dict()["results"]


def test_names_that_are_no_text_pass(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/\xff\x1b\n.pkl"
    Path(os.fsdecode(path)).write_bytes(ATTACK)
    here, there = both(tmp_path)
    assert there == here
    assert there[0].verdict is Verdict.MALICIOUS


def test_each_unit_has_workers_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[str] = []
    real = pool._Worker.__init__

    def init(self: pool._Worker, process: process.Process, unit: str) -> None:
        started.append(unit)
        real(self, process, unit)

    monkeypatch.setattr(pool._Worker, "__init__", init)
    units = []
    for name in "abc":
        (tmp_path / name).mkdir()
        units.append(str(tmp_path / name))
        for number in range(5):
            (tmp_path / name / f"{number}.pkl").write_bytes(pickle.dumps(number))
    here, there = both(*units, jobs=1)
    assert there == here
    assert started == units
    started.clear()
    both(units[0], isolation="file")
    assert started == [units[0]] * 5


def test_ctrl_c_keeps_what_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(40):
        (tmp_path / f"{number:02}.pkl").write_bytes(ATTACK)
    real, waits = Pool._wait, 0

    def wait(self: Pool) -> None:
        nonlocal waits
        waits += 1
        if waits == 4:
            raise KeyboardInterrupt
        real(self)

    monkeypatch.setattr(Pool, "_wait", wait)
    results: list[Inspection] = []
    found = run.survey([str(tmp_path)])

    def gather() -> None:
        results.extend(Pool(Options(engines="none")).results(found.items))

    with pytest.raises(KeyboardInterrupt):
        gather()
    assert 0 < len(results) < 40 + 1
    assert [one.artifact.location for one in results] == [
        item.location for item in found.items[: len(results)] if not isinstance(item, guard.Gap)
    ]
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_who_stops_listening_leaves_no_worker(tmp_path: Path) -> None:
    for number in range(40):
        (tmp_path / f"{number:02}.pkl").write_bytes(ATTACK)
    results: Iterator[Inspection] = Pool(Options(engines="none")).results(run.survey([str(tmp_path)]).items)
    assert next(results).verdict is Verdict.MALICIOUS
    results.close()  # type: ignore[attr-defined]
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_a_worker_that_does_not_start_stops_guard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "START", "import sys; sys.exit(7)")
    with pytest.raises(guard.BrokenPart, match=r"does not start: its worker ended by itself \(7\)"):
        guard.scan(b"x")
    monkeypatch.setattr(process, "START", process.START.replace("exit", "leave"))
    with pytest.raises(guard.BrokenPart, match="does not start"):
        guard.scan(b"x")
    monkeypatch.setattr(sys, "executable", "/nonexistent/python")
    with pytest.raises(guard.BrokenPart, match="--sandbox off does without"):
        guard.scan(b"x")


def test_a_worker_that_is_never_ready_stops_guard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "START", "import time; time.sleep(100)")
    monkeypatch.setattr(pool, "START_SECONDS", 0.3)
    with pytest.raises(guard.BrokenPart, match="not ready after"):
        guard.scan(b"x")


def test_what_takes_too_long_is_a_limit_and_others_do_not_wait(tmp_path: Path) -> None:
    (tmp_path / "a.pkl").write_bytes(pickle.dumps({f"{one}": one for one in range(2_000_000)}))
    (tmp_path / "b.pkl").write_bytes(ATTACK)
    began = time.monotonic()
    slow, quick = guard.scan(tmp_path, limits=Limits(seconds=0)).results
    assert time.monotonic() - began < 20
    assert [gap.reason for gap in slow.coverage.gaps] == [GapReason.LIMIT]
    assert "(limit: seconds)" in slow.coverage.gaps[0].detail
    assert quick.verdict in {Verdict.MALICIOUS, Verdict.UNKNOWN}


def test_memory_is_a_limit(tmp_path: Path) -> None:
    (tmp_path / "a.pkl").write_bytes(pickle.dumps([str(one) for one in range(1_000_000)]))
    (tmp_path / "b.pkl").write_bytes(ATTACK)
    much, little = guard.scan(tmp_path, limits=Limits(memory=48 << 20)).results
    assert {gap.reason for gap in much.coverage.gaps} == {GapReason.LIMIT}
    assert much.verdict is Verdict.UNKNOWN
    assert little.verdict is Verdict.MALICIOUS


def test_bytes_in_memory_are_judged_in_a_worker_too() -> None:
    report = guard.scan(ATTACK)
    assert report.confinement.isolation == "batch"
    assert report.confinement.force is not None
    assert guard.scan(ATTACK, sandbox="off").confinement.isolation == "none"
    with pytest.raises(guard.UsageError, match="'on' is none of auto, require, off"):
        guard.scan(ATTACK, sandbox="on")


def test_a_target_that_cannot_be_opened_is_a_gap_among_others() -> None:
    def fails(_: object) -> None:
        raise guard.SourceError("gone")

    broken = memory.of_bytes(b"")
    broken = type(broken)(location=broken.location, name="x", open=fails)  # type: ignore[arg-type]
    results = list(Pool(Options(engines="none"), isolation=Isolation.FILE).results([broken, memory.of_bytes(ATTACK)]))
    assert [one.verdict for one in results] == [Verdict.UNKNOWN, Verdict.MALICIOUS]
