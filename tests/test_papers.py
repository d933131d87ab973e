"""Everything that the README claims is run; the papers' links and names exist; no paper speaks of this machine."""

from __future__ import annotations

import datetime as dt
import os
import re
import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest

from guard.errors import ExitCode
from guard.policy import load
from tests.papers import README, ROOT, Shell, quoted, same, steps, written

PAPERS = sorted([README, ROOT / "BENCHMARKS.md", ROOT / "CHANGELOG.md", *(ROOT / ".github").rglob("*.md")])
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"^([a-z-]+):.*## ", MAKEFILE, re.MULTILINE))


def names(paper: Path) -> str:
    return str(paper.relative_to(ROOT))


@pytest.mark.skipif(find_spec("modelscan") is None, reason="the README shows an opinion that this Python cannot have")
def test_every_example_prints_what_the_readme_shows() -> None:
    text = README.read_text(encoding="utf-8")
    assert written(text) == text, "if the new output is right: python -m tests.papers"


def test_the_readme_shows_a_refusal_an_admission_and_a_session() -> None:
    text = README.read_text(encoding="utf-8")
    assert text.count("```console\n$ guard check") >= 2
    assert "```pycon\n>>> import guard" in text
    assert re.search(r"^exit 1$", text, re.MULTILINE)
    assert re.search(r"^exit 0$", text, re.MULTILINE)


def table_of_exits() -> dict[int, tuple[str, str]]:
    rows = re.findall(r"^\| (\d) \| (.+?) \| (.+?) \|$", README.read_text(encoding="utf-8"), re.MULTILINE)
    return {int(code): (scan, check) for code, scan, check in rows}


def test_the_table_of_exit_codes_is_complete() -> None:
    assert set(table_of_exits()) == set(ExitCode)


EXITS = [
    ("guard scan {admitted}", ExitCode.CLEAN),
    ("guard scan {refused}", ExitCode.FOUND),
    ("guard scan {admitted} {refused}", ExitCode.FOUND),
    ("guard scan {folder}/cut.pkl", ExitCode.UNKNOWN),
    ("guard scan {folder}/cut.pkl {refused}", ExitCode.FOUND),
    ("guard scan {folder}/empty", ExitCode.UNKNOWN),
    ("guard scan {folder}/not-there", ExitCode.USAGE),
    ("guard scan", ExitCode.USAGE),
    ("guard scan --no-such-option {admitted}", ExitCode.USAGE),
    ("guard check {admitted}", ExitCode.CLEAN),
    ("guard check {refused}", ExitCode.FOUND),
    ("guard check {folder}/cut.pkl", ExitCode.UNKNOWN),
    ("guard check {folder}/cut.pkl {refused}", ExitCode.FOUND),
    ("guard check {folder}/empty", ExitCode.UNKNOWN),
    ("guard check {admitted} --policy {folder}/not-there.yaml", ExitCode.USAGE),
    ("guard check - < {admitted}", ExitCode.CLEAN),
    ("guard check - < {refused}", ExitCode.FOUND),
]


def of_make(variable: str) -> str:
    found = re.search(rf"^{variable} *:= *(\S+)$", MAKEFILE, re.MULTILINE)
    assert found is not None
    return found[1]


@pytest.mark.parametrize(("command", "code"), EXITS)
def test_exit_codes(command: str, code: ExitCode, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "cut.pkl").write_bytes(b"\x80\x04\x95\x20\x00\x00\x00\x00\x00\x00\x00}\x94(\x8c\x05hello")
    words = command.format(admitted=of_make("ADMITTED"), refused=of_make("REFUSED"), folder=tmp_path)
    with Shell(ROOT) as shell:
        shown = shell(f"{words}; echo exit $?")
    assert shown.splitlines()[-1] == f"exit {code.value}", shown
    assert "Traceback" not in shown


def test_the_demonstration_shows_one_of_each(tmp_path: Path) -> None:
    with Shell(ROOT) as shell:
        (tmp_path / ".runtime").touch()
        shown = shell(f"make -s -o {tmp_path}/.runtime VENV={tmp_path} BIN={shell.shims} demo; echo made $?")
    lines = shown.splitlines()
    assert lines[-1] == "made 0", shown
    assert [line.partition(":")[0] for line in lines if line.startswith("=> exit")] == ["=> exit 0", "=> exit 1"]


def test_the_demonstration_fails_where_guard_would_be_wrong(tmp_path: Path) -> None:
    with Shell(ROOT) as shell:
        (tmp_path / ".runtime").touch()
        swapped = f"ADMITTED={of_make('REFUSED')} REFUSED={of_make('ADMITTED')}"
        shown = shell(f"make -s -o {tmp_path}/.runtime VENV={tmp_path} BIN={shell.shims} {swapped} demo || echo failed")
    assert shown.splitlines()[-1] == "failed"


@pytest.mark.parametrize("paper", PAPERS, ids=names)
def test_every_make_target_that_is_named_exists(paper: Path) -> None:
    assert set(re.findall(r"(?:^|`)make ([a-z-]+)", paper.read_text(encoding="utf-8"), re.MULTILINE)) <= TARGETS


@pytest.mark.parametrize("paper", PAPERS, ids=names)
def test_every_link_and_file_that_is_named_exists(paper: Path) -> None:
    text = paper.read_text(encoding="utf-8")
    for link in re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", text):
        if not link.startswith(("http:", "https:")):
            assert (paper.parent / link).exists(), link
    for path in re.findall(r"`((?:guard|tests|fixtures|policies|\.github)/[^`*<{ ]+?)`", text):
        assert (ROOT / path.rstrip("/")).exists(), path


@pytest.mark.parametrize("paper", [*PAPERS, ROOT / "Makefile", ROOT / "pyproject.toml", ROOT / ".ci/run"], ids=names)
def test_no_paper_speaks_of_a_machine(paper: Path) -> None:
    text = paper.read_text(encoding="utf-8")
    assert not re.search(r"(?<![\w.])/(?:home|root|opt|work|Users)/", text)
    assert not re.search(r"\bTODO\b|\bFIXME\b|\bXXX\b", text)


def test_guard_commands_that_are_named_exist() -> None:
    with Shell(ROOT) as shell:
        shown = shell("guard --help")
    named = {
        word
        for paper in PAPERS
        for word in re.findall(r"`guard ([a-z]+)", paper.read_text(encoding="utf-8"))
        if paper.name != "CONTRIBUTING.md"
    }
    missing = [word for word in named if not re.search(rf"^\s+{word}\b", shown, re.MULTILINE)]
    assert not missing, shown


def test_the_policies_in_the_readme_are_valid(tmp_path: Path) -> None:
    allowing, waiving = [
        block.replace("1f0e...", "1f0e" * 16)
        for block in re.findall(r"^```yaml\n(.*?)^```$", README.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
        if "sha256:" in block
    ]
    file = tmp_path / "ours.yaml"
    file.write_text(allowing + re.sub(r"expires: \S+", f"expires: {soon()}", waiving), encoding="utf-8")
    policy = load(str(file))
    assert [(allowed.module, allowed.name) for allowed in policy.allow_imports] == [("ours.models", "Ranker")]
    assert [waiver.rule for waiver in policy.waivers] == ["GRD203"]


def soon() -> dt.date:
    return dt.datetime.now(dt.UTC).date() + dt.timedelta(days=7)


def test_continuous_integration_runs_the_readmes_own_command() -> None:
    run = ROOT / ".ci/run"
    assert os.access(run, os.X_OK)
    assert run.read_text(encoding="utf-8").rstrip().endswith("exec make test")
    assert "```sh\nmake demo" in README.read_text(encoding="utf-8")
    assert re.search(r"^make test", README.read_text(encoding="utf-8"), re.MULTILINE)


def test_the_makefile_lists_its_targets() -> None:
    shown = subprocess.run(["make", "-s", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert all(f"make {target} " in shown for target in TARGETS)
    phony = set(re.findall(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)[0].split())
    assert phony == TARGETS


# --- the means by which this is tested --------------------------------------------------------------------------------


def test_a_wrong_example_is_found(tmp_path: Path) -> None:
    text = "```console\n$ echo one; echo two\none\n$ echo three\nfour\n```\n```sh\n$ false\n```\n"
    right = text.replace("one\n$ echo", "one\ntwo\n$ echo").replace("four", "three")
    assert written(text, tmp_path) == right
    assert written(right, tmp_path) == right


def test_a_session_is_run(tmp_path: Path) -> None:
    text = "```pycon\n>>> a = 2\n>>> for b in (a, 3):\n...     print(b)\n...\n1\n```\n"
    assert written(text, tmp_path) == text.replace("1\n", "2\n3\n")


def test_dots_stand_for_any_lines() -> None:
    assert same("a\n...\nd\n", "a\nb\nc\nd\n")
    assert same("a\n...\n", "a\n")
    assert not same("a\n...\nd\n", "a\nb\n")
    assert not same("a ...\n", "a b\n")
    assert same("modelscan 0.8.8 sha256:0123456789ab\n", "modelscan 0.9 sha256:ba9876543210\n")
    assert not same("torch 2.6\n", "torch 2.7\n")
    assert list(steps("$ x\n1\n2\n$ y\n")) == [("x", "1\n2\n"), ("y", "")]


def test_quoting_for_the_shell() -> None:
    word = 'it\'s $HOME `x` \\ "y"'
    assert (
        subprocess.run(["sh", "-c", f"printf %s {quoted(word)}"], capture_output=True, check=True).stdout
        == word.encode()
    )
