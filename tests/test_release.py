"""What a release is built of: the Pythons that the papers promise, tried where they are built, by pinned actions."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
WORKFLOWS = {path.stem: path for path in sorted((ROOT / ".github" / "workflows").glob("*.yml"))}
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")


def jobs(workflow: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(WORKFLOWS[workflow].read_text("utf-8"))["jobs"]
    return found


def promised() -> list[str]:
    head = "Programming Language :: Python :: "
    return [one.removeprefix(head) for one in PROJECT["project"]["classifiers"] if one.startswith(head + "3.")]


def test_wheels_are_built_for_the_pythons_that_are_promised_and_tested() -> None:
    built = PROJECT["tool"]["cibuildwheel"]["build"]
    assert built == [f"cp{version.replace('.', '')}-*" for version in promised()]
    assert jobs("ci")["test"]["strategy"]["matrix"]["python"] == promised()
    assert PROJECT["project"]["requires-python"] == f">={promised()[0]}"


def test_every_platform_is_built_on_a_machine_of_its_own() -> None:
    machines = {one["name"]: one["runner"] for one in jobs("release")["wheels"]["strategy"]["matrix"]["include"]}
    assert set(machines) == {"linux-x86_64", "linux-aarch64", "macos-arm64", "macos-x86_64"}
    assert len(set(machines.values())) == len(machines)


def test_nothing_is_published_that_was_not_tried() -> None:
    commands = PROJECT["tool"]["cibuildwheel"]["test-command"]
    assert any("(compiled)" in command for command in commands)
    for variable, start in (("ADMITTED", "guard check"), ("REFUSED", "! guard check")):
        fixture = re.search(rf"^{variable} *:= *(\S+)$", MAKEFILE, re.MULTILINE)
        assert fixture is not None
        assert f"{start} {{project}}/{fixture[1]}" in commands
    release = jobs("release")
    assert set(release["publish"]["needs"]) == set(release) - {"publish"}


@pytest.mark.parametrize("workflow", WORKFLOWS)
def test_workflows_use_what_is_pinned_and_may_do_little(workflow: str) -> None:
    text = WORKFLOWS[workflow].read_text("utf-8")
    used = re.findall(r"uses: (\S+)(?: # (\S+))?", text)
    assert used
    for action, version in used:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", action), action
        assert version.startswith("v")
    assert re.findall(r"cibuildwheel==[\d.]+", text) or "cibuildwheel" not in text
    assert yaml.safe_load(text)["permissions"] == {}
    targets = set(re.findall(r"make ([a-z-]+)", text))
    assert all(re.search(rf"^{target}:", MAKEFILE, re.MULTILINE) for target in targets)
    for name, job in jobs(workflow).items():
        writes = [scope for scope, level in job["permissions"].items() if level == "write"]
        assert writes == (["id-token"] if name == "publish" else [])
