"""From a report to the policy that admits what it refused for its names, and back."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import guard as library
from guard.errors import UsageError
from guard.facts import Use
from guard.policy import Policy, load
from guard.reports import allowing, reading
from guard.reports import json as rendering
from guard.reports.printable import visible

Guard = Callable[..., Any]

UNVETTED = b"cmypkg.models\nNet\n)\x81}b."
REFERRED = b"\x80\x02cmypkg.models\nNet\nq\x00."
OTHER = b"c__main__\nConfig\n)\x81."


def report(data: bytes, name: str) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(rendered(data, name))
    return made


@cache
def rendered(data: bytes, name: str) -> str:
    return rendering.render(library.check(data, name=name))


def written(*reports: dict[str, Any], name: str = "ours", any_file: bool = False) -> str:
    read = (reading.read("r.json", json.dumps(data).encode()) for data in reports)
    return "".join(f"{line}\n" for line in allowing.policy(read, name=name, any_file=any_file))


def policy(tmp_path: Path, text: str) -> Policy:
    path = tmp_path / "made.yaml"
    path.write_text(text)
    return load(path)


def checked(guard: Guard, folder: Path, *arguments: str | Path) -> Path:
    path = folder / "report.json"
    guard("check", *arguments, "--format", "json", "--output", path)
    return path


@pytest.fixture
def models(tmp_path: Path) -> Path:
    folder = tmp_path / "models"
    folder.mkdir()
    (folder / "a.pkl").write_bytes(UNVETTED)
    (folder / "b.pkl").write_bytes(REFERRED)
    (folder / "c.pkl").write_bytes(OTHER)
    return folder


def test_what_it_writes_admits_what_was_refused(guard: Guard, models: Path, tmp_path: Path) -> None:
    assert guard("check", models).code == 1
    made = tmp_path / "ours.yaml"
    assert guard("allow", checked(guard, tmp_path, models), "--output", made).out == ""
    assert guard("check", models, "--policy", made).code == 0


def test_it_admits_no_other_file(guard: Guard, models: Path, tmp_path: Path) -> None:
    made = tmp_path / "ours.yaml"
    guard("allow", checked(guard, tmp_path, models), "--output", made)
    (models / "d.pkl").write_bytes(UNVETTED + b"\n")
    assert guard("check", models, "--policy", made).code == 1
    guard("allow", checked(guard, tmp_path, models / "a.pkl"), "--any-file", "--output", made)
    assert "digest" not in made.read_text().partition("apiVersion")[2]
    (models / "e.pkl").write_bytes(UNVETTED.replace(b"}b", b"(db"))
    assert guard("check", models / "e.pkl", "--policy", made).code == 0


def test_a_name_is_one_entry_over_all_files_and_reports(guard: Guard, models: Path, tmp_path: Path) -> None:
    one, two = tmp_path / "one.json", tmp_path / "two.json"
    guard("check", models / "a.pkl", models / "c.pkl", "--format", "json", "-o", one)
    guard("check", models / "b.pkl", "--format", "json", "-o", two)
    outcome = guard("allow", one, two, one)
    assert outcome.code == 0
    main, net = policy(tmp_path, outcome.out).allow_imports
    assert (main.module, main.name, net.module, net.name) == ("__main__", "Config", "mypkg.models", "Net")
    assert net.uses == {Use.IMPORT, Use.NEW, Use.BUILD, Use.REFERENCE}
    assert len(net.digests or ()) == 2
    assert len(main.digests or ()) == 1
    lines = outcome.out.splitlines()
    assert "from 2 reports" in lines[0]
    above = lines[lines.index("  - name: mypkg.models:Net") - 1]
    assert above == f"  # seen 2 times in 2 files: {models}/a.pkl@0x13, {models}/b.pkl@0x16 (unvetted-import)"


def test_it_reads_standard_input(process: Callable[..., Any], models: Path) -> None:
    data = process("check", models, "--format", "json").stdout
    done = process("allow", "-", "--name", "theirs", stdin=data)
    assert done.returncode == 0
    assert b'name: "theirs"' in done.stdout
    assert b"name: mypkg.models:Net" in done.stdout


def test_a_member_is_allowed_by_the_digest_of_its_archive(guard: Guard, tmp_path: Path) -> None:
    import zipfile  # noqa: PLC0415 -- only this test packs something

    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("inner/a.pkl", UNVETTED)
    made = tmp_path / "ours.yaml"
    guard("allow", checked(guard, tmp_path, tmp_path / "a.zip"), "-o", made)
    assert guard("check", tmp_path / "a.zip", "--policy", made).code == 0


# --- what it never does -----------------------------------------------------------------------------------------------


def test_a_danger_is_a_comment_without_a_reason(guard: Guard, files: Path, tmp_path: Path) -> None:
    outcome = guard("allow", checked(guard, tmp_path, files / "hostile.pkl"))
    assert policy(tmp_path, outcome.out).allow_imports == ()
    assert "#   # os:system runs a command" in outcome.out or "#   # posix:system runs a command" in outcome.out
    assert "#     override: true\n#     reason:\n" in outcome.out
    assert outcome.out.isascii()


def test_a_report_that_calls_a_danger_harmless_is_not_believed(tmp_path: Path) -> None:
    data = report(UNVETTED, "a.pkl")
    for module, name in (("os", "system"), ("__builtin__", "eval"), ("collections", "_sys.modules")):
        made = copy.deepcopy(data)
        for found in made["results"][0]["findings"]:
            found["subject"] = {"module": module, "name": name, "uses": ["call"], "dangerous": False}
        assert policy(tmp_path, written(made)).allow_imports == ()


def test_what_is_dangerous_once_is_offered_for_nothing(tmp_path: Path) -> None:
    data = report(UNVETTED, "a.pkl")
    own = next(found for found in data["results"][0]["findings"] if found["subject"])
    worse = copy.deepcopy(own)
    worse["subject"]["dangerous"] = True
    worse["subject"]["uses"] = ["mutate"]
    data["results"][0]["findings"] = [own, worse]
    text = written(data)
    assert policy(tmp_path, text).allow_imports == ()
    assert "#     uses: [import, new, build, mutate]" in text


def test_what_is_not_about_a_name_is_said_to_stay_refused(tmp_path: Path) -> None:
    data = report(UNVETTED, "a.pkl")
    found = data["results"][0]["findings"][0]
    data["results"][0]["findings"] = [{**found, "rule": "GRD203", "name": "duplicate-member", "subject": None}]
    data["results"][0]["coverage"]["complete"] = False
    text = written(data)
    assert policy(tmp_path, text).allow_imports == ()
    assert "#   GRD203 duplicate-member, 1 time" in text
    assert "# Not wholly read, and so still refused: 1 file." in text


def test_without_a_digest_it_says_so(tmp_path: Path) -> None:
    data = report(UNVETTED, "a.pkl")
    bound = copy.deepcopy(data)
    data["results"][0]["artifact"]["sha256"] = None
    assert "# allowed in any file: the report has no digest of a.pkl" in written(data)
    data["results"][0]["artifact"]["location"] = "b.pkl"
    text = written(data, bound)
    assert "# not allowed in b.pkl: the report has no digest of it" in text
    assert len(policy(tmp_path, text).allow_imports[0].digests or ()) == 1


def test_minor_findings_are_not_allowed_by_the_way(tmp_path: Path) -> None:
    data = report(UNVETTED, "a.pkl")
    for found in data["results"][0]["findings"]:
        found["severity"] = "low"
    assert policy(tmp_path, written(data)).allow_imports == ()


# --- hostile reports --------------------------------------------------------------------------------------------------

TEXTS = st.text(st.characters(codec="utf-8"), max_size=12) | st.sampled_from(
    ["a\n- name: os:system", "x\r#", "\u2028y", '"', "'", "\\", "{}", "[", "#", "%", "!!a", "&a", "*a", "a: b", "\x85"]
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(module=TEXTS, name=TEXTS, place=TEXTS, rule=TEXTS)
def test_whatever_a_report_says_the_policy_says_what_it_seems_to(
    tmp_path: Path, module: str, name: str, place: str, rule: str
) -> None:
    data = report(UNVETTED, "a.pkl")
    data["results"][0]["artifact"]["location"] = place
    for found in data["results"][0]["findings"]:
        found.update(name=rule, location=place)
        found["subject"] = {"module": module, "name": name, "uses": ["new"], "dangerous": False}
    text = written(data)
    assert all(visible(character) for line in text.split("\n") for character in line)
    loaded = policy(tmp_path, text)
    assert set(yaml.safe_load(text)) == {"apiVersion", "kind", "name", "version", "allow_imports"}
    assert {(one.module, one.name) for one in loaded.allow_imports} <= {(module, name)}


def mangled(**changes: Any) -> bytes:
    data = report(UNVETTED, "a.pkl")
    result = data["results"][0]
    for key, value in changes.items():
        for part in (
            data,
            result,
            result["artifact"],
            *result["findings"],
            *(f["subject"] for f in result["findings"]),
        ):
            if part is not None and key in part:
                part[key] = value
    return json.dumps(data).encode()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "not a JSON report"),
        (b"\xff\xfe", "not a JSON report"),
        (b"[" * 1_000_000, "not a JSON report"),
        (b"[]", "not a report (guard.report/1)"),
        (b"{}", "not a report (guard.report/1): schema: Field required"),
        (b'{"schema": "guard.report/2", "results": []}', "schema: Input should be 'guard.report/1'"),
        (b'{"schema": "guard.lexicon/1", "entries": []}', "schema"),
        (mangled(results=3), "results: "),
        (mangled(sha256="../../etc"), "results[0].artifact.sha256: String should match"),
        (mangled(severity="harmless"), "severity"),
        (mangled(uses=["eat"]), "results[0].findings[0].subject.uses[0]"),
        (mangled(module=None), "subject.module"),
        (mangled(dangerous="no"), "subject.dangerous"),
        (mangled(children=[3]), "children[0]"),
        (mangled(rule="\x1b[2J"), "rule"),
    ],
)
def test_what_is_no_report_is_one_line_and_exit_2(guard: Guard, tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "r.json"
    path.write_bytes(content)
    outcome = guard("allow", path)
    assert (outcome.code, outcome.out) == (2, "")
    assert said in outcome.err
    assert outcome.err.count("\n") == 1


def test_a_report_without_subjects_is_of_an_older_guard() -> None:
    data = report(UNVETTED, "a.pkl")
    for found in data["results"][0]["findings"]:
        del found["subject"]
    with pytest.raises(UsageError, match=r"results\[0\]\.findings\[0\]\.subject: Field required"):
        reading.read("r.json", json.dumps(data).encode())


def test_a_deep_report_is_refused_or_read() -> None:
    data = report(UNVETTED, "a.pkl")
    inner = data["results"][0]
    for _ in range(30):
        inner = {**inner, "children": [inner]}
    data["results"] = [inner]
    assert written(data).count("- name: mypkg.models:Net") == 1


def test_more_than_a_policy_may_hold_is_refused(guard: Guard, tmp_path: Path) -> None:
    data = report(UNVETTED, "a.pkl")
    found = data["results"][0]["findings"][0]
    data["results"][0]["findings"] = [
        {**found, "subject": {**found["subject"], "name": f"Net{number}"}} for number in range(6000)
    ]
    path = tmp_path / "r.json"
    path.write_text(json.dumps(data))
    outcome = guard("allow", path)
    assert outcome.code == 2
    assert "--any-file" in outcome.err


def test_check_tells_of_it(guard: Guard, models: Path) -> None:
    shown = guard("check", models / "a.pkl").out
    assert "guard allow writes it" in " ".join(shown.split())
    (line,) = [line for line in shown.splitlines() if line.startswith("  - {")]
    (entry,) = yaml.safe_load(line)
    assert entry["name"] == "mypkg.models:Net"
    assert entry["uses"] == ["import", "new", "build"]
    assert entry["digest"].startswith("sha256:")


@pytest.mark.parametrize("program", [UNVETTED, OTHER, "cöurs.módels\nRänker\n".encode() + b")\x81."])
def test_the_line_that_check_prints_can_be_pasted(guard: Guard, tmp_path: Path, program: bytes) -> None:
    (tmp_path / "a.pkl").write_bytes(program)
    lines = guard("check", tmp_path / "a.pkl").out.splitlines()
    begin = lines.index("allow_imports:")
    (tmp_path / "ours.yaml").write_text(
        "\n".join(("apiVersion: guard/v1\nkind: Policy\nname: ours\nversion: '1'", *lines[begin : begin + 2]))
    )
    assert guard("check", tmp_path / "a.pkl", "--policy", tmp_path / "ours.yaml").code == 0
