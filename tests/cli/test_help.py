"""Every example of the help runs, and completion completes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click
import pytest

import guard
from guard import cli
from guard.report import installed
from guard.reports.json import render
from guard.reports.lexicon_data import pieces

ROOT = Path(__file__).resolve().parents[2]


def commands() -> Iterator[click.Command]:
    """The group, and every command in it."""
    yield cli.command
    context = click.Context(cli.command)
    for name in cli.COMMANDS:
        found = cli.command.get_command(context, name)
        assert found is not None
        yield found
        if isinstance(found, click.Group):
            yield from (inner for one in found.list_commands(context) if (inner := found.get_command(context, one)))


def examples() -> list[str]:
    """Every line of a help text that begins with a prompt."""
    lines = [line.strip() for command in commands() for line in (command.help or "").splitlines()]
    return [line.removeprefix("$ ") for line in lines if line.startswith("$ ")]


def test_every_command_has_examples() -> None:
    assert all("$ guard " in (command.help or "") for command in commands())
    assert len(examples()) >= 20


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], subprocess.CompletedProcess[str]]:
    """Runs a line in a folder that has the files which the examples speak of."""
    folder = tmp_path_factory.mktemp("examples")
    (folder / "bin").mkdir()
    command = folder / "bin/guard"
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -m guard "$@"\n')
    command.chmod(0o755)
    harmless = b"\x80\x02}(X\x01\x00\x00\x00aK\x01u."
    for name in ("model.pt", "model.pkl", "models/a.pkl"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(harmless)
    (folder / "models/README.md").write_text("# A model\n")
    (folder / "report.json").write_text(render(guard.check(harmless, name="model.pt")))
    (folder / "ours.yaml").write_text("apiVersion: guard/v1\nkind: Policy\nname: ours\nversion: '1'\n")
    (folder / "lexicon.json").write_text("".join(pieces(installed(), ())))
    (folder / "policy.yaml").write_text("apiVersion: guard/v1\nkind: Policy\nname: ours\nversion: '1'\n")

    def run(line: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "PATH": f"{folder / 'bin'}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
        return subprocess.run(
            ["sh", "-c", line], cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=60
        )

    return run


@pytest.mark.parametrize("line", examples())
def test_every_example_runs(shell: Callable[[str], subprocess.CompletedProcess[str]], line: str) -> None:
    done = shell(line)
    assert done.returncode in {0, 1, 3}, done.stderr
    assert "guard: " not in done.stderr
    assert done.stdout or ">" in line or "--output" in line


def test_help_texts_fit_a_narrow_terminal() -> None:
    for command in commands():
        lines = command.get_help(click.Context(command, info_name="guard", **command.context_settings)).splitlines()
        assert all(len(line) <= 80 for line in lines), command.name


@pytest.mark.parametrize("name", ["bash", "zsh", "fish"])
def test_the_completion_script_is_a_script(guard: Callable[..., Any], name: str) -> None:
    outcome = guard("completion", name)
    assert outcome.code == 0
    assert "_GUARD_COMPLETE" in outcome.out
    if shutil.which(name):
        done = subprocess.run([name, "-n"], input=outcome.out, capture_output=True, text=True, check=False, timeout=60)
        assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("words", "wanted"), [("guard ch", "check"), ("guard scan --form", "--format"), ("guard explain GRD10", "GRD101")]
)
def test_completion_completes(process: Callable[..., Any], words: str, wanted: str) -> None:
    done = process(_GUARD_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=str(len(words.split()) - 1))
    assert wanted in done.stdout.decode()
