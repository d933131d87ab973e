"""``guard scan`` and ``guard check``: targets in, report and exit code out."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from guard import run
from guard.reports import schema

Guard = Callable[..., Any]

CODES = {"hostile.pkl": 1, "clean.pkl": 0, "unvetted.pkl": 1, "notes.txt": 0, "broken.pkl": 3}
VERDICTS = {
    "hostile.pkl": "MALICIOUS",
    "clean.pkl": "CLEAN",
    "unvetted.pkl": "SUSPICIOUS",
    "notes.txt": "CLEAN",
    "broken.pkl": "UNKNOWN",
}


@pytest.mark.parametrize("command", ["scan", "check"])
@pytest.mark.parametrize("name", CODES)
def test_each_verdict_has_its_exit_code(guard: Guard, files: Path, command: str, name: str) -> None:
    outcome = guard(command, files / name)
    assert (outcome.code, outcome.err) == (CODES[name], "")
    assert outcome.out.splitlines()[0].startswith(VERDICTS[name])


def test_the_worst_of_several_targets_decides(guard: Guard, files: Path) -> None:
    assert guard("scan", files / "clean.pkl", files / "notes.txt").code == 0
    assert guard("scan", files / "clean.pkl", files / "broken.pkl").code == 3
    assert guard("scan", files / "broken.pkl", files / "hostile.pkl").code == 1
    assert guard("check", files / "broken.pkl", files / "hostile.pkl").code == 1


def test_a_folder_is_walked(guard: Guard, files: Path) -> None:
    data = json.loads(guard("scan", files, "--format", "json").out)
    assert {Path(result["artifact"]["location"]).name: result["verdict"] for result in data["results"]} == VERDICTS


@pytest.mark.parametrize("command", [["scan"], ["check"], ["check", "--policy", "permissive"]])
def test_an_empty_folder_is_exit_3(guard: Guard, tmp_path: Path, command: list[str]) -> None:
    outcome = guard(*command, tmp_path)
    assert outcome.code == 3
    assert "the folder holds nothing to judge" in " ".join(outcome.out.split())


def test_an_empty_folder_beside_others_is_exit_3(guard: Guard, files: Path) -> None:
    (files / "empty").mkdir()
    outcome = guard("scan", files / "clean.pkl", files / "empty")
    assert outcome.code == 3
    assert "nothing to judge" in outcome.out


@pytest.mark.parametrize("command", ["scan", "check"])
def test_the_json_report_keeps_its_schema(guard: Guard, files: Path, command: str) -> None:
    data = json.loads(guard(command, files, "--format", "json").out)
    jsonschema.Draft202012Validator(schema.document()).validate(data)
    assert (data["decision"] is None) is (command == "scan")


def test_excluded_names_are_gaps_and_shown_in_the_decision(guard: Guard, files: Path) -> None:
    chosen = ["--exclude", "hostile.*", "--exclude", "unvetted.pkl", "--exclude", "broken.pkl"]
    data = json.loads(guard("check", files, "--format", "json", *chosen).out)
    gaps = [gap for result in data["results"] for gap in result["coverage"]["gaps"]]
    assert {gap["reason"] for gap in gaps} == {"EXCLUDED"}
    assert len(gaps) == 3
    said = [reason for reason in data["decision"]["reasons"] if "hostile.pkl" in reason["location"]]
    assert "hostile.*" in said[0]["message"]
    assert guard("scan", files, *chosen).code == 3


def test_git_folders_are_said_to_be_left_out(guard: Guard, files: Path) -> None:
    (files / ".git").mkdir()
    assert json.loads(guard("scan", files, "--format", "json").out)["notes"] == [
        f"{files}/.git: a .git folder, not entered"
    ]
    assert "a .git folder, not entered" in " ".join(guard("scan", files).out.split())
    assert "a .git folder, not entered" in guard("scan", "-v", files).err


def test_standard_input(process: Callable[..., Any], files: Path) -> None:
    hostile = (files / "hostile.pkl").read_bytes()
    done = process("scan", "-", stdin=hostile)
    assert done.returncode == 1
    assert done.stdout.startswith(b"MALICIOUS  -")
    done = process("check", "-", "--name", "model.pkl", "--format", "json", stdin=(files / "clean.pkl").read_bytes())
    data = json.loads(done.stdout)
    assert done.returncode == 0
    assert "pickle" in data["results"][0]["artifact"]["claimed"]
    assert data["decision"]["bound_by"][0]["by"] == "digest"


def test_too_much_on_standard_input_is_a_gap(process: Callable[..., Any]) -> None:
    done = process("scan", "-", "--limit", "spool_bytes=10", stdin=b"x" * 11)
    assert done.returncode == 3
    assert b"LIMIT" in done.stdout
    assert done.stderr == b""


def test_a_decision_is_bound_to_what_was_judged(guard: Guard, files: Path) -> None:
    status = (files / "clean.pkl").stat()
    (bound,) = json.loads(guard("check", files / "clean.pkl", "--format", "json").out)["decision"]["bound_by"]
    assert (bound["by"], bound["sha256"]) == ("stat", None)
    assert bound["stat"] == {
        "device": status.st_dev,
        "inode": status.st_ino,
        "size": status.st_size,
        "mtime_ns": status.st_mtime_ns,
        "ctime_ns": status.st_ctime_ns,
    }
    (bound,) = json.loads(guard("check", files / "clean.pkl", "--digest", "--format", "json").out)["decision"][
        "bound_by"
    ]
    assert (bound["by"], len(bound["sha256"])) == ("digest", 64)


POLICY = "apiVersion: guard/v1\nkind: Policy\nname: ours\nversion: '1'\n"


def test_the_way_out_pasted_into_a_policy_admits_this_file_and_no_other(guard: Guard, files: Path) -> None:
    lines = guard("check", files / "unvetted.pkl").out.splitlines()
    begin = lines.index("allow_imports:")
    pasted = "\n".join(lines[begin : lines.index("", begin)])
    policy = files / "policy.yaml"
    policy.write_text(f"{POLICY}{pasted}\n")
    assert yaml.safe_load(pasted)["allow_imports"][0]["name"] == "mypkg.models:Net"
    outcome = guard("check", files / "unvetted.pkl", "--policy", policy)
    assert (outcome.code, outcome.err) == (0, "")
    assert "ADMITTED   by policy ours" in outcome.out
    (files / "unvetted.pkl").write_bytes((files / "unvetted.pkl").read_bytes().replace(b"}b.", b"}(K\x01K\x02ub."))
    assert guard("check", files / "unvetted.pkl", "--policy", policy).code == 1
    assert guard("check", files / "hostile.pkl", "--policy", policy).code == 1


def test_a_dangerous_name_is_not_offered(guard: Guard, files: Path) -> None:
    out = guard("check", files / "hostile.pkl").out
    assert "allow_imports:\n" not in out
    assert "`override: true`" in " ".join(out.split())
    assert "system('touch guard-was-here')" in out


def test_a_policy_with_mistakes_is_exit_2_with_the_line(guard: Guard, files: Path) -> None:
    policy = files / "policy.yaml"
    policy.write_text(f"{POLICY}formats:\n  deny: [pikcle]\n")
    outcome = guard("check", files / "clean.pkl", "--policy", policy)
    assert outcome.code == 2
    assert f"{policy}:6" in outcome.err
    assert "did you mean 'pickle'?" in outcome.err


def test_a_report_goes_to_a_file_all_at_once(guard: Guard, files: Path) -> None:
    target = files.parent / f"{files.name}-report.json"
    outcome = guard("scan", files, "--format", "json", "--output", target)
    assert (outcome.code, outcome.out, outcome.err) == (1, "", "")
    assert json.loads(target.read_text())["verdict"] == "MALICIOUS"


def test_limits_can_be_lowered(guard: Guard, files: Path) -> None:
    outcome = guard("scan", files, "--limit", "files=2")
    assert outcome.code == 3
    assert "LIMIT" in outcome.out


def test_quiet_leaves_clean_files_out(guard: Guard, files: Path) -> None:
    out = guard("scan", "--quiet", files).out
    assert "notes.txt" not in out
    assert "2 CLEAN" in out


@pytest.mark.parametrize("form", ["console", "json"])
def test_the_flow_is_logged_when_asked_for(guard: Guard, files: Path, form: str) -> None:
    outcome = guard("scan", "--log", form, files / "clean.pkl")
    lines = outcome.err.splitlines()
    assert any("identified" in line for line in lines)
    assert outcome.out == guard("scan", files / "clean.pkl").out
    if form == "json":
        events = [json.loads(line) for line in lines]
        assert {"event", "timestamp", "location"} <= set(events[0])


def test_hostile_names_reach_neither_report_nor_log(process: Callable[..., Any], tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/\xff\x1b[31m\xe2\x80\xae\nCLEAN.txt"
    Path(os.fsdecode(name)).write_bytes(b"cos\nsystem\n(S'\x1b[31m\xe2\x80\xae'\ntR.")
    for form in ("text", "json"):
        for log in ("console", "json"):
            done = process("scan", tmp_path, "-v", "--format", form, "--log", log)
            assert done.returncode == 1
            for raw in (b"\xff", b"\x1b", b"\xe2\x80\xae", b"\nCLEAN"):
                assert raw not in done.stdout + done.stderr


def test_a_file_that_changes_between_judging_and_hashing_is_a_gap(
    guard: Guard, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from guard import digests, pipeline  # noqa: PLC0415 -- only here

    real = pipeline.inspect

    def inspects(*given: Any) -> Any:
        made = real(*given)
        os.utime(files / "clean.pkl", ns=(1, 1))
        return made

    monkeypatch.setattr(pipeline, "inspect", inspects)
    monkeypatch.setattr(digests.Digests, "begin", lambda *_: None)  # so that it is hashed when it was judged
    outcome = guard("check", "--digest", "--sandbox", "off", files / "clean.pkl")
    assert outcome.code == 3
    assert "it changed between being judged and being hashed" in outcome.out


def test_an_interruption_leaves_a_gap_and_the_rest_of_the_report(
    guard: Guard, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = run.Judge.each

    def each(self: run.Judge, items: Sequence[Any]) -> Iterator[Any]:
        yield next(real(self, items))
        raise KeyboardInterrupt

    monkeypatch.setattr(run.Judge, "each", each)
    chosen = [files / "clean.pkl", files / "hostile.pkl", files / "notes.txt"]
    outcome = guard("scan", *chosen)
    assert outcome.code == 3
    assert "interrupted before it was judged, and 1 more targets were not judged" in outcome.out
    for policy in ("baseline", "permissive"):
        outcome = guard("check", *chosen, "--policy", policy)
        assert outcome.code == 3
        assert "the run was interrupted" in outcome.out
