"""A policy is read from where the user says, strictly, and every slip of the pen is told with its line."""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from guard import policy as policies
from guard.decision import Action, Waiver
from guard.engines import engines
from guard.errors import BrokenPart, UsageError
from guard.facts import Use
from guard.findings import Severity
from guard.formats import formats
from guard.policy import Allowance, Completeness, Formats, Policy, Thresholds, load, loading, own, schema, source
from guard.policy.own import Known
from guard.rules import rules

ROOT = Path(__file__).parents[2]
SHIPPED = ("baseline", "permissive", "strict")
KNOWN = Known(rules={"GRD101", "GRD401"}, formats={"pickle", "zip"}, engines={"picklescan", "modelscan"})
HEAD = "apiVersion: guard/v1\nkind: Policy\nname: ours\nversion: 1.10\n"
DIGEST = "sha256:" + "a" * 64


def written(folder: Path, body: str, head: str = HEAD) -> str:
    path = folder / "ours.yaml"
    path.write_text(head + body)
    return str(path)


def refused(folder: Path, body: str, head: str = HEAD) -> list[str]:
    """Load a policy that makes no sense: the problems, without the folder."""
    with pytest.raises(UsageError) as caught:
        load(written(folder, body, head), known=lambda: KNOWN)
    return str(caught.value).replace(f"{folder}{os.sep}", "").splitlines()


# --- shipped ---------------------------------------------------------------------------------------------------------


def test_three_policies_are_shipped() -> None:
    assert tuple(policies.shipped()) == SHIPPED


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_policy_fits_the_schema_and_names_only_what_there_is(name: str) -> None:
    path = policies.shipped()[name]
    known = Known(rules=rules(), formats=formats(), engines=engines())
    assert load(path, known=lambda: known) == load(name)


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_policy_explains_itself(name: str) -> None:
    path = policies.shipped()[name]
    loaded = load(name)
    assert loaded.name == path.stem == name
    assert loaded.description.endswith(".")
    assert path.read_text().startswith(f"# {name}: ")
    assert loaded.digest == f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}"
    assert not loaded.wants_digest


def test_baseline_refuses_the_suspicious_and_the_unread() -> None:
    baseline = load("baseline")
    assert baseline.thresholds.action(Severity.MEDIUM) is Action.BLOCK
    assert baseline.thresholds.action(Severity.LOW) is Action.WARN
    assert baseline.require_complete is Completeness.BLOCK


def test_what_a_file_leaves_out_is_as_in_baseline(tmp_path: Path) -> None:
    ours, baseline = load(written(tmp_path, "")), load("baseline")
    assert (ours.thresholds, ours.require_complete, ours.formats, ours.engines, ours.max_waiver_days) == (
        baseline.thresholds,
        baseline.require_complete,
        baseline.formats,
        baseline.engines,
        baseline.max_waiver_days,
    )


def test_the_example_in_baseline_is_a_policy(tmp_path: Path) -> None:
    text = policies.shipped()["baseline"].read_text()
    lines = text.partition("as the report prints it:\n#\n")[2].splitlines()
    example = "\n".join(line.removeprefix("#   ").partition(" #")[0].rstrip() for line in lines if line != "#")
    loaded = load(written(tmp_path, example.replace("sha256:...", DIGEST)))
    assert [allowed.name for allowed in loaded.allow_imports] == ["Ranker"]
    assert len(loaded.waivers) == 1


def test_a_shipped_policy_is_found_in_the_wheel_and_in_a_checkout_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "__file__", str(tmp_path / "guard" / "policy" / "loading.py"))
    (tmp_path / "policies").mkdir()
    (tmp_path / "policies" / "lax.yaml").write_text(HEAD)
    with pytest.raises(BrokenPart, match="without its policies"):
        policies.shipped()
    (tmp_path / "pyproject.toml").touch()
    assert list(policies.shipped()) == ["lax"]
    (tmp_path / "guard" / "policy" / "shipped").mkdir(parents=True)
    (tmp_path / "guard" / "policy" / "shipped" / "wheel.yaml").write_text(HEAD)
    assert list(policies.shipped()) == ["wheel"]


@pytest.mark.parametrize(
    "body", ["requir_complete: warn\n", "thresholds: {block: mild}\n", "engines: {requires: [x]}\n", "kind: Other\n"]
)
def test_a_shipped_policy_that_is_broken_stops_guard(
    body: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = HEAD.replace("kind: Policy\n", "") if "kind" in body else HEAD
    path = Path(written(tmp_path, body, head))
    path.rename(tmp_path / "ours.yaml")
    monkeypatch.setattr(loading, "_folder", lambda: str(tmp_path))
    with pytest.raises(BrokenPart, match="the shipped policy ours cannot be read"):
        load("ours")


def test_a_shipped_policy_is_loaded_without_pydantic() -> None:
    program = "import sys; from guard.policy import load; load('baseline'); print('pydantic' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "False"


# --- from where ------------------------------------------------------------------------------------------------------


def test_a_file_in_the_current_folder_is_not_taken_for_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("baseline", "policies", "guard", "ours"):
        (tmp_path / name).write_text(HEAD + "require_complete: ignore\n")
    assert load("baseline").require_complete is Completeness.BLOCK
    with pytest.raises(UsageError, match=r"no policy is called 'ours'\. Shipped are baseline, permissive, strict\."):
        load("ours")
    assert load(f".{os.sep}ours").require_complete is Completeness.IGNORE


def test_a_name_nearly_right_is_told() -> None:
    with pytest.raises(UsageError, match="did you mean 'baseline'"):
        load("basline")


def test_a_path_may_be_a_path(tmp_path: Path) -> None:
    assert load(Path(written(tmp_path, ""))).name == "ours"


def test_what_is_no_regular_file_is_refused_at_once(tmp_path: Path) -> None:
    fifo = tmp_path / "fifo.yaml"
    os.mkfifo(fifo)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "s.yaml"))
        for path in (fifo, tmp_path / "s.yaml", tmp_path, Path("/dev/zero")):
            with pytest.raises(UsageError, match=r"not a regular file|cannot be opened"):
                load(f"{path.parent}/{path.name}")


@pytest.mark.parametrize("path", ["/does/not/exist.yaml", "a\0b.yaml"])
def test_what_cannot_be_opened_is_said(path: str) -> None:
    with pytest.raises(UsageError, match="the policy cannot be opened: "):
        load(path)


def test_the_digest_is_of_the_bytes(tmp_path: Path) -> None:
    one = load(written(tmp_path, ""))
    two = load(written(tmp_path, "# a comment\n"))
    assert one.digest != two.digest


# --- a policy in full ------------------------------------------------------------------------------------------------


def test_a_policy_in_full(tmp_path: Path) -> None:
    body = f"""
description: All there is
thresholds: {{block: high, warn: never}}
require_complete: warn
formats: {{allow: [zip, pickle], deny: [pickle]}}
engines: {{require: [picklescan]}}
max_waiver_days: 30
allow_imports:
  - name: acme.models-7b:Outer.Inner
    uses: [new, build]
  - name: os:system
    uses: [call]
    digest: {DIGEST}
    override: true
    reason: It is a test of the tests
waivers:
  - rule: GRD101
    digest: {DIGEST}
    owner: security@acme.example
    reason: Reviewed by hand last week
    expires: 2027-01-31
"""
    loaded = load(written(tmp_path, body), known=lambda: KNOWN)
    assert loaded == Policy(
        name="ours",
        version="1.10",
        digest=loaded.digest,
        description="All there is",
        thresholds=Thresholds(block=Severity.HIGH, warn=None),
        require_complete=Completeness.WARN,
        formats=Formats(allow=frozenset({"zip", "pickle"}), deny=frozenset({"pickle"})),
        engines=frozenset({"picklescan"}),
        max_waiver_days=30,
        allow_imports=(
            Allowance(module="acme.models-7b", name="Outer.Inner", uses=frozenset({Use.IMPORT, Use.NEW, Use.BUILD})),
            Allowance(
                module="os",
                name="system",
                uses=frozenset({Use.IMPORT, Use.CALL}),
                digests=frozenset({DIGEST}),
                override=True,
                reason="It is a test of the tests",
            ),
        ),
        waivers=(
            Waiver(
                rule="GRD101",
                digest=DIGEST,
                owner="security@acme.example",
                reason="Reviewed by hand last week",
                expires=dt.date(2027, 1, 31),
            ),
        ),
    )
    assert loaded.wants_digest


@pytest.mark.parametrize(
    ("body", "wants"),
    [
        ("allow_imports: [{name: 'a:b', uses: [call]}]", False),
        (f"allow_imports: [{{name: 'a:b', uses: [call], digest: '{DIGEST}'}}]", True),
        (f"allow_imports: [{{name: 'a:b', uses: [call], digests: ['{DIGEST}']}}]", True),
    ],
)
def test_digests_are_wanted_where_they_are_compared(body: str, wants: bool, tmp_path: Path) -> None:
    assert load(written(tmp_path, body)).wants_digest is wants


# --- slips of the pen ------------------------------------------------------------------------------------------------

WAIVER = f"waivers:\n  - rule: GRD101\n    digest: {DIGEST}\n    owner: me\n    reason: because I say so\n"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("requir_complete: warn", "ours.yaml:5: requir_complete: unknown key; did you mean 'require_complete'?"),
        ("zzz: 1", "ours.yaml:5: zzz: unknown key"),
        (
            WAIVER + "    expires: 2027-01-31\n    exipres: 2027-01-31",
            "ours.yaml:11: waivers[0].exipres: unknown key; did you mean 'expires'?",
        ),
        ("thresholds:\n  blok: high", "ours.yaml:6: thresholds.blok: unknown key; did you mean 'block'?"),
        (
            "thresholds: {block: never}",
            "ours.yaml:5: thresholds.block: should be 'info', 'low', 'medium', 'high' or 'critical'",
        ),
        (
            "thresholds: {block: medium, warn: high}",
            "ours.yaml:5: thresholds.warn: is above block (medium), and would never warn",
        ),
        ("thresholds: []", "ours.yaml:5: thresholds: should be a mapping"),
        ("require_complete: no", "ours.yaml:5: require_complete: should be 'block', 'warn' or 'ignore'"),
        ("formats:\n  allow:\n", "ours.yaml:6: formats.allow: should be a list"),
        ("formats: {allow: [3]}", "ours.yaml:5: formats.allow[0]: should be text; put it in quotes"),
        (
            "formats: {allow: [zip, pikle]}",
            "ours.yaml:5: formats.allow[1]: there is no format 'pikle'; did you mean 'pickle'?",
        ),
        ("formats: {deny: [gguf]}", "ours.yaml:5: formats.deny[0]: there is no format 'gguf'"),
        (
            "engines: {require: [picklscan]}",
            "ours.yaml:5: engines.require[0]: there is no engine 'picklscan'; did you mean 'picklescan'?",
        ),
        ("max_waiver_days: 0", "ours.yaml:5: max_waiver_days: should be greater than or equal to 1"),
        ("max_waiver_days: '9'", "ours.yaml:5: max_waiver_days: should be a valid integer"),
        (WAIVER, "ours.yaml:6: waivers[0].expires: is required"),
        (WAIVER + "    expires: 2027-02-30", "ours.yaml:10: waivers[0].expires: there is no such day"),
        (WAIVER + "    expires: never", "ours.yaml:10: waivers[0].expires: should match pattern"),
        (
            WAIVER.replace("GRD101", "GRD110") + "    expires: 2027-01-31",
            "ours.yaml:6: waivers[0].rule: there is no rule 'GRD110'; did you mean 'GRD101'?",
        ),
        (
            WAIVER.replace("because I say so", "meh") + "    expires: 2027-01-31",
            "ours.yaml:9: waivers[0].reason: should have at least 10 characters",
        ),
        (
            WAIVER.replace("sha256:", "") + "    expires: 2027-01-31",
            "ours.yaml:7: waivers[0].digest: should match pattern",
        ),
    ],
)
def test_a_slip_of_the_pen_is_told_with_its_line(body: str, message: str, tmp_path: Path) -> None:
    (told,) = refused(tmp_path, body)
    assert told.startswith(message)


@pytest.mark.parametrize(
    ("item", "message"),
    [
        ("{name: 'os:system', uses: [call]}", "name: is known to be dangerous: it runs a command"),
        ("{name: '__builtin__:eval', uses: [call]}", "name: is known to be dangerous: it "),
        ("{name: 'os:system', uses: [call], reason: It is quite all right}", "name: is known to be dangerous"),
        ("{name: 'os:system', uses: [call], override: true}", "override: takes a reason"),
        ("{name: 'os:system', uses: [call], override: true, reason: short}", "reason: should have at least 10"),
        (
            "{name: 'os:system', uses: [call], override: yes, reason: It is quite all right}",
            "override: should be a valid bool",
        ),
        ("{name: 'acme.*:Net', uses: [call]}", "name: wildcards are not allowed"),
        ("{name: 'acme:*', uses: [call]}", "name: wildcards are not allowed"),
        ("{name: 'acme:Ne?', uses: [call]}", "name: wildcards are not allowed"),
        ("{name: 'acme:[A-Z]et', uses: [call]}", "name: wildcards are not allowed"),
        ("{name: 'acme.Net', uses: [call]}", "name: should be one module:qualified.name"),
        ("{name: 'acme::Net', uses: [call]}", "name: should be one module:qualified.name"),
        ("{name: ':Net', uses: [call]}", "name: should be one module:qualified.name"),
        ("{name: 'acme:', uses: [call]}", "name: should be one module:qualified.name"),
        ("{name: 'acme: Net', uses: [call]}", "name: should be one module:qualified.name"),
        ('{name: "acme:Net\\u202e", uses: [call]}', "name: should be one module:qualified.name"),
        ("{name: 'acme:Net', uses: [cal]}", "uses[0]: should be 'import', 'reference'"),
        ("{name: 'acme:Net', uses: []}", "uses: List should have at least 1 item"),
        ("{name: 'acme:Net'}", "uses: is required"),
        ("{name: 'acme:Net', uses: [new], digests: []}", "digests: List should have at least 1 item"),
        (f"{{name: 'acme:Net', uses: [new], digests: [{DIGEST}], digest: {DIGEST}}}", "digests: stands beside digest"),
        ("{name: 'acme:Net', uses: [new], digests: [sha256:ab]}", "digests[0]: should match pattern"),
    ],
)
def test_an_allowance_is_exact_and_the_dangerous_is_not_allowed_by_the_way(
    item: str, message: str, tmp_path: Path
) -> None:
    (told,) = refused(tmp_path, f"allow_imports:\n  - {item}\n")
    assert told.startswith(f"ours.yaml:6: allow_imports[0].{message}")


def test_every_problem_is_told_up_to_a_bound(tmp_path: Path) -> None:
    told = refused(tmp_path, f"waivers: [{{rule: GRD101, digest: '{DIGEST}'}}]\nb: 2\na: 1\nthresholds: 3")
    assert [line.split(":")[1] for line in told] == ["5", "5", "5", "6", "7", "8"]
    told = refused(tmp_path, "\n".join(f"key{number}: 1" for number in range(50)))
    assert len(told) == own.PROBLEMS_MOST + 1
    assert told[-1] == "ours.yaml: and 30 more problems"


def test_ids_are_taken_on_trust_where_none_are_known(tmp_path: Path) -> None:
    assert load(written(tmp_path, "formats: {deny: [gguf]}")).formats.deny == {"gguf"}


@pytest.mark.parametrize(
    ("head", "told"),
    [
        (HEAD.replace("guard/v1", "guard/v2"), "ours.yaml:1: apiVersion: should be 'guard/v1'"),
        (HEAD.replace("Policy", "Waivers"), "ours.yaml:2: kind: should be 'Policy'"),
        (HEAD.replace("ours", "Our policy"), "ours.yaml:3: name: should match pattern"),
        (HEAD.replace("1.10", "1"), "ours.yaml:4: version: should be text; put it in quotes"),
        (HEAD.replace("kind: Policy\n", ""), "ours.yaml:1: kind: is required"),
    ],
)
def test_a_document_says_what_it_is(head: str, told: str, tmp_path: Path) -> None:
    assert refused(tmp_path, "", head)[0].startswith(told)


def test_the_schema_knows_each_key_of_the_policy() -> None:
    said = set(schema.Document.model_fields) - {"apiVersion", "kind"}
    assert said == set(Policy.__struct_fields__) - {"digest"}
    assert source.written(("waivers", 0, "expires")) == "waivers[0].expires"
