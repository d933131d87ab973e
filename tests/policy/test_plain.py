"""Shipped policies as plain data: what a wheel holds equals what the YAML says, or it is not taken."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType

import pytest

from guard.policy import load, loading, plain
from guard.policy.document import Policy

ROOT = Path(__file__).parents[2]
HOOK = ROOT / ".github" / "hatch_build.py"
NAMES = ("baseline", "permissive", "strict")


def hook() -> ModuleType:
    """The build hook, less what hatchling calls."""
    source = HOOK.read_text("utf-8").partition('\nif __name__ == "__main__":')[0]
    module = ModuleType("hatch_build")
    module.__file__ = str(HOOK)
    exec(compile(source, module.__file__, "exec"), module.__dict__)  # noqa: S102 -- our own, less its command line
    return module


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of guard as a wheel has it: policies beside their plain data, as the hook writes it."""
    folder = tmp_path_factory.mktemp("installed")
    shutil.copytree(ROOT / "guard", folder / "guard", ignore=shutil.ignore_patterns("__pycache__", "shipped"))
    shipped = folder / "guard" / "policy" / "shipped"
    shutil.copytree(ROOT / "policies", shipped)
    for path in hook().packed(ROOT, folder / "packed"):
        shutil.copyfile(path, shipped / path.name)
    return folder


@pytest.fixture
def there(installed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same, of which the policies may be altered, and which this process takes for its own."""
    shipped = tmp_path / "guard" / "policy" / "shipped"
    shutil.copytree(installed / "guard" / "policy" / "shipped", shipped)
    monkeypatch.setattr(loading, "__file__", str(shipped.parent / "loading.py"))
    return shipped


def unpacked(path: Path) -> Policy:
    return loading._unpacked(path.stem, path.read_bytes())


def test_what_is_packed_is_what_the_yaml_says(there: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert sorted(path.stem for path in there.glob("*.json")) == list(NAMES)
    said = [unpacked(path) for path in sorted(there.glob("*.yaml"))]
    monkeypatch.setattr(loading, "_unpacked", lambda *_: pytest.fail("YAML was read"))
    loaded = [load(name) for name in NAMES]
    assert loaded == said
    assert [type(policy.formats.deny) for policy in loaded] == [frozenset] * 3
    assert [type(policy.thresholds.block) for policy in loaded] == [type(policy.thresholds.block) for policy in said]


def test_every_clause_survives(tmp_path: Path) -> None:
    text = (ROOT / "policies" / "baseline.yaml").read_text("utf-8")
    text += f"""
allow_imports:
  - {{name: "acme.models:Ranker", uses: [new, build], digest: "sha256:{"a" * 64}", reason: ours}}
  - {{name: "os:system", uses: [call], override: true, reason: "never"}}
waivers:
  - {{rule: GRD401, digest: "sha256:{"b" * 64}", owner: o, reason: r, expires: 2027-01-31}}
formats: {{allow: [pickle, zip], deny: [npy]}}
engines: {{require: [picklescan]}}
isolation: file
max_waiver_days: 30
"""
    (tmp_path / "ours.yaml").write_text(text)
    content = (tmp_path / "ours.yaml").read_bytes()
    policy = unpacked(tmp_path / "ours.yaml")
    assert plain.read(plain.written(policy, content), content) == policy
    assert plain.written(policy, content) == plain.written(policy, content)


@pytest.mark.parametrize("change", ["stricter", "comment", "broken data", "no data", "other data"])
def test_stale_data_is_never_the_answer(change: str, there: Path) -> None:
    """Not even where the data is younger than the file."""
    path, data = there / "baseline.yaml", there / "baseline.json"
    if change == "stricter":
        path.write_text(
            path.read_text("utf-8").replace("block: medium", "block: low").replace("warn: low", "warn: low")
        )
    elif change == "comment":
        path.write_text(path.read_text("utf-8") + "# ours\n")
    elif change == "broken data":
        data.write_bytes(data.read_bytes()[:-3])
    elif change == "other data":
        shutil.copyfile(there / "permissive.json", data)
    else:
        data.unlink()
    later = time.time() + 3600
    if data.exists():
        os.utime(data, (later, later))
    assert load("baseline") == unpacked(path)


def told(installed: Path, *arguments: str) -> list[str]:
    """Run guard out of the copy: what modules it has imported."""
    program = (
        "import sys; from guard.cli import main\n"
        "try: main()\n"
        "except SystemExit as end: print(end.code)\n"
        "print('modules', *sys.modules)"
    )
    command = [sys.executable, "-c", program, *arguments]
    done = subprocess.run(command, cwd=installed, check=True, capture_output=True, text=True)
    said, _, modules = done.stdout.partition("modules ")
    assert "Traceback" not in said + done.stderr
    return modules.split()


@pytest.mark.parametrize("name", NAMES)
def test_check_brings_in_little_that_scan_does_not(name: str, installed: Path) -> None:
    """Neither YAML nor a schema, nor every rule, format and engine."""
    small = installed / "small.pkl"
    small.write_bytes(b"\x80\4}.")
    more = {*told(installed, "check", str(small), "--policy", name)} - {*told(installed, "scan", str(small))}
    light = "", ".clauses", ".decide", ".document", ".loading", ".plain", ".waivers"
    assert more == {"guard.cli.check", *(f"guard.policy{module}" for module in light)}
    own = told(installed, "check", str(small), "--policy", str(ROOT / "policies" / f"{name}.yaml"))
    assert {"yaml", "pydantic", "guard.policy.own", "guard.formats.manifest"} <= {*own}


@pytest.mark.parametrize(
    ("body", "line", "why"),
    [
        ("requir_complete: warn\n", 5, "requir_complete"),
        ("waivers: []\nthresholds: {block: mild}\n", 6, "thresholds.block"),
        ("formats: {deny: [pickel]}\n", 5, "did you mean 'pickle'"),
        ("thresholds: {block: low, warn: high}\n", 5, "would never warn"),
    ],
)
def test_a_policy_that_is_wrong_is_not_packed(body: str, line: int, why: str, tmp_path: Path) -> None:
    (tmp_path / "guard").symlink_to(ROOT / "guard")
    (tmp_path / "policies").mkdir()
    head = "apiVersion: guard/v1\nkind: Policy\nname: lax\nversion: '1'\n"
    (tmp_path / "policies" / "lax.yaml").write_text(head + body)
    made = hook()
    with pytest.raises(made.Refused) as caught:
        made.packed(tmp_path, tmp_path / "into")
    assert str(caught.value).startswith(f"policies/lax.yaml:{line}: ")
    assert why in str(caught.value)


def test_a_policy_of_another_name_is_not_packed(tmp_path: Path) -> None:
    (tmp_path / "guard").symlink_to(ROOT / "guard")
    (tmp_path / "policies").mkdir()
    (tmp_path / "policies" / "lax.yaml").write_bytes((ROOT / "policies" / "strict.yaml").read_bytes())
    made = hook()
    with pytest.raises(made.Refused, match="its name is 'strict'"):
        made.packed(tmp_path, tmp_path / "into")
