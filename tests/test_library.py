"""guard as a library: typed, silent, without state."""

from __future__ import annotations

import io
import logging
import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import guard
from guard import pipeline
from guard.inspection import GapReason
from guard.run import Judge
from guard.sandbox import Sandbox
from guard.sandbox.pool import unread
from guard.sources import Target, local, memory

HOSTILE = b"cos\nsystem\n(S'touch guard-was-here'\ntR."
CLEAN = pickle.dumps({"a": 1}, 4)
UNVETTED = b"cmypkg.models\nNet\n)\x81."


def test_every_public_name_is_there() -> None:
    assert set(guard.__all__) <= set(dir(guard))
    for name in guard.__all__:
        assert getattr(guard, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        guard.nothing  # noqa: B018 -- that it is not there is the point


def test_the_table_of_names_and_the_types_agree() -> None:
    source = Path(guard.__file__).read_text("utf-8")
    typed = source.partition("if TYPE_CHECKING:\n")[2].partition("\n\n")[0]
    names = {line.split(" as ")[1].split()[0] for line in typed.splitlines()}
    assert names == set(guard.__all__)


def test_it_is_typed() -> None:
    assert (Path(guard.__file__).parent / "py.typed").exists()


@pytest.mark.parametrize("kind", ["path", "string", "bytes", "bytearray", "file"])
def test_every_kind_of_target(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "model.pkl"
    path.write_bytes(HOSTILE)
    match kind:
        case "path":
            report = guard.scan(path)
        case "string":
            report = guard.scan(str(path))
        case "bytes":
            report = guard.scan(HOSTILE, name="model.pkl")
        case "bytearray":
            report = guard.scan(bytearray(HOSTILE), name="model.pkl")
        case _:
            with path.open("rb") as file:
                file.seek(5)
                report = guard.scan(file, name="model.pkl")
                assert file.tell() == 5
    assert report.verdict is guard.Verdict.MALICIOUS
    assert report.exit_code is guard.ExitCode.FOUND
    (result,) = report.results
    assert [(fact.module, fact.name) for fact in result.imports] == [("os", "system")]
    assert "pickle" in result.artifact.claimed
    assert report.decision is None


def test_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a.pkl").write_bytes(CLEAN)
    (tmp_path / "b.txt").write_text("x")
    report = guard.scan(tmp_path)
    assert [Path(str(result.artifact.location)).name for result in report.results] == ["a.pkl", "b.txt"]
    assert report.verdict is guard.Verdict.CLEAN


def test_a_path_of_bytes_that_are_no_text(tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/\xff.pkl")
    Path(path).write_bytes(CLEAN)
    assert guard.scan(path).verdict is guard.Verdict.CLEAN


def test_nothing_to_judge_is_unknown(tmp_path: Path) -> None:
    assert guard.scan(tmp_path).verdict is guard.Verdict.UNKNOWN
    report = guard.check(tmp_path, policy="permissive")
    assert report.decision is not None
    assert report.decision.action is guard.Action.BLOCK
    assert report.exit_code is guard.ExitCode.UNKNOWN
    assert report.notes


@pytest.mark.parametrize(
    ("data", "policy", "action"),
    [
        (CLEAN, "baseline", "ALLOW"),
        (UNVETTED, "baseline", "BLOCK"),
        (UNVETTED, "permissive", "WARN"),
        (HOSTILE, "permissive", "BLOCK"),
        (CLEAN[:-3], "baseline", "BLOCK"),
        (CLEAN[:-3], "permissive", "WARN"),
    ],
)
def test_check_decides(data: bytes, policy: str, action: str) -> None:
    decision = guard.check(data, policy=policy, name="model.pkl").decision
    assert decision is not None
    assert decision.action == action
    assert decision.bindings[0].bound_by == "digest"


def test_a_policy_file_by_path(tmp_path: Path) -> None:
    path = tmp_path / "ours.yaml"
    path.write_text(
        "apiVersion: guard/v1\nkind: Policy\nname: ours\nversion: '1'\n"
        "allow_imports:\n  - name: mypkg.models:Net\n    uses: [new]\n"
    )
    decision = guard.check(UNVETTED, policy=path).decision
    assert decision is not None
    assert (decision.action, decision.policy) == ("ALLOW", "ours")


def test_limits_are_kept() -> None:
    report = guard.scan(pickle.dumps(list(range(100_000)), 2), limits=guard.Limits(operations=10_000))
    assert report.verdict is guard.Verdict.UNKNOWN
    assert {gap.reason for result in report.results for gap in result.coverage.gaps} == {GapReason.LIMIT}


@pytest.mark.parametrize("call", [guard.scan, guard.check])
def test_what_makes_no_sense_is_raised(call: object, tmp_path: Path) -> None:
    assert callable(call)
    with pytest.raises(guard.UsageError, match="check the path"):
        call(tmp_path / "gone")
    with pytest.raises(guard.UsageError, match="cannot be judged"):
        call(io.StringIO("text"))
    with pytest.raises(guard.UsageError, match="no policy"):
        guard.check(CLEAN, policy="nonsense")


def test_a_bug_of_ours_is_a_gap_and_loses_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.pkl", "b.pkl"):
        (tmp_path / name).write_bytes(HOSTILE)
    real = pipeline.inspect

    def fails(target: Target, *rest: Any) -> guard.Inspection:
        if target.name == "a.pkl":
            raise ZeroDivisionError("a bug")
        return real(target, *rest)

    monkeypatch.setattr(pipeline, "inspect", fails)
    first, second = guard.scan(tmp_path, sandbox="off").results
    (gap,) = first.coverage.gaps
    assert (gap.reason, gap.detail) == (GapReason.CRASHED, "guard failed: ZeroDivisionError: a bug")
    assert second.verdict is guard.Verdict.MALICIOUS


def test_a_file_that_changes_while_it_is_judged_keeps_its_findings(tmp_path: Path) -> None:
    path = tmp_path / "model.pkl"
    path.write_bytes(HOSTILE)
    options = pipeline.Options(on_event=lambda *_: os.utime(path, ns=(1, 1)))
    result = pipeline.inspect(local.target(str(path)), options)
    assert result.own_verdict is guard.Verdict.MALICIOUS
    assert "it changed while it was read" in {gap.detail for gap in result.coverage.gaps}


def test_a_broken_part_is_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: Any) -> guard.Inspection:
        raise guard.BrokenPart("no rule judges it")

    monkeypatch.setattr(pipeline, "inspect", fails)
    with pytest.raises(guard.BrokenPart):
        guard.scan(HOSTILE, sandbox="off")


def test_where_a_bug_is_goes_to_the_log(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: Any) -> guard.Inspection:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr(pipeline, "inspect", fails)
    events: list[tuple[str, dict[str, object]]] = []
    options = pipeline.Options(on_event=lambda event, fields: events.append((event, fields)))
    list(Judge(options, sandbox=Sandbox.OFF).each([memory.of_bytes(HOSTILE)]))
    ((event, fields),) = events
    assert event == "crashed"
    assert "in fails" in str(fields["traceback"])


def test_a_file_too_long_to_hash_is_bound_by_its_status(tmp_path: Path) -> None:
    path = tmp_path / "big.pkl"
    with path.open("wb") as file:
        file.write(HOSTILE)
        file.truncate(1 << 20)
    report = guard.check(path, limits=guard.Limits(bytes_read=1 << 19))
    assert report.decision is not None
    (bound,) = report.decision.bindings
    assert (bound.bound_by, bound.sha256) == ("stat", None)


def test_what_could_not_be_opened_is_not_bound(tmp_path: Path) -> None:
    path = tmp_path / "fifo"
    os.mkfifo(path)
    report = guard.check(path)
    assert report.decision is not None
    assert report.decision.bindings == ()
    assert report.exit_code is guard.ExitCode.UNKNOWN


def test_what_came_to_be_readable_after_it_was_judged_is_not_hashed(tmp_path: Path) -> None:
    path = tmp_path / "late.pkl"
    target = local.target(str(path))

    def inspects(*_: Any) -> guard.Inspection:
        path.write_bytes(CLEAN)
        gap = guard.Gap(at=target.location, reason=GapReason.UNREADABLE, detail="gone")
        return unread(gap)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pipeline, "inspect", inspects)
        (made,) = Judge(pipeline.Options(), sandbox=Sandbox.OFF).each([target])
        assert made.artifact.sha256 is None


def test_it_is_silent(capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        guard.check(HOSTILE)
    captured = capfd.readouterr()
    assert (captured.out, captured.err) == ("", "")
    assert [record for record in caplog.records if record.name.startswith("guard")] == []


def test_two_calls_know_nothing_of_each_other() -> None:
    first = guard.scan(CLEAN, name="a.pkl").to_dict()
    guard.scan(HOSTILE, name="b.pkl")
    assert guard.scan(CLEAN, name="a.pkl").to_dict() == first


def test_nothing_is_run(tmp_path: Path) -> None:
    code = f"import guard; print(guard.scan({HOSTILE!r}).verdict)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(Path(guard.__file__).parents[1])},
        timeout=60,
    )
    assert done.stdout == "MALICIOUS\n"
    assert list(tmp_path.iterdir()) == []


def test_the_digest_is_that_of_the_bytes() -> None:
    import hashlib  # noqa: PLC0415 -- only here

    (result,) = guard.scan(HOSTILE).results
    assert result.artifact.sha256 == hashlib.sha256(HOSTILE).hexdigest()
