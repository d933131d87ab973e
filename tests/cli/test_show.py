"""``guard show``: programs as text."""

from __future__ import annotations

import io
import pickle
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from guard.errors import GuardError, LimitExceeded, Malformed, Unsupported
from guard.formats import Sniff, formats

Guard = Callable[..., Any]


def test_a_program_is_shown_and_not_run(
    guard: Guard, files: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    outcome = guard("show", files / "hostile.pkl")
    assert (outcome.code, outcome.err) == (0, "")
    assert "system('touch guard-was-here')" in outcome.out
    assert outcome.out.startswith(f"# {files / 'hostile.pkl'}\n")
    assert not (tmp_path / "guard-was-here").exists()


def test_opcodes_and_dialects_say_more(guard: Guard, files: Path) -> None:
    plain = guard("show", files / "hostile.pkl").out
    opcodes = guard("show", files / "hostile.pkl", "--opcodes").out
    assert "REDUCE" in opcodes
    assert "REDUCE" not in plain
    assert len(guard("show", files / "hostile.pkl", "--dialects").out) > len(plain)


def test_standard_input(guard: Guard, files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Input:
        buffer = io.BytesIO((files / "hostile.pkl").read_bytes())

    monkeypatch.setattr("sys.stdin", Input)
    assert "system('touch guard-was-here')" in guard("show", "-").out


@pytest.mark.parametrize("name", ["notes.txt", "."])
def test_what_holds_no_pickle_is_a_usage_error(guard: Guard, files: Path, name: str) -> None:
    assert guard("show", files / name).code == 2


def test_what_is_read_in_part_is_exit_3(guard: Guard, files: Path) -> None:
    (files / "cut.npy").write_bytes(b"\x93NUMPY\x01\x00v\x00{'descr'")
    outcome = guard("show", files / "cut.npy")
    assert (outcome.code, outcome.out) == (3, "")
    assert outcome.err.startswith(f"guard: {files / 'cut.npy'}: ")
    assert outcome.err.count("\n") == 1


def test_pickles_are_found_in_archives(guard: Guard, files: Path) -> None:
    with zipfile.ZipFile(files / "bundle.zip", "w") as bundle:
        for name in ("a/hostile.pkl", "b/clean.pkl"):
            bundle.write(files / name.partition("/")[2], name)
    outcome = guard("show", files / "bundle.zip")
    assert outcome.code == 0
    headings = [line for line in outcome.out.splitlines() if line.startswith(f"# {files}")]
    assert headings == [f"# {files}/bundle.zip!{name}" for name in ("a/hostile.pkl", "b/clean.pkl")]


def test_streams_of_the_older_torch_form_are_shown(guard: Guard) -> None:
    path = Path(__file__).parents[2] / "fixtures/torch_legacy/hostile/object.pt"
    assert "os.system('touch guard-was-here')" in guard("show", path).out


@pytest.mark.parametrize("error", [Malformed("odd"), Unsupported("odd"), LimitExceeded("odd")])
def test_a_sniffer_that_gives_up_says_no(
    guard: Guard, files: Path, monkeypatch: pytest.MonkeyPatch, error: GuardError
) -> None:
    def gives_up(_: object) -> Sniff:
        raise error

    known = dict(formats())
    known["json"] = replace(known["json"], sniff=gives_up)
    monkeypatch.setattr("guard.cli.show.formats", lambda: known)
    assert guard("show", files / "hostile.pkl").code == 0


def test_what_cannot_be_read_is_exit_3(guard: Guard) -> None:
    outcome = guard("show", "/dev/zero")
    assert outcome.code == 3
    assert outcome.err.count("\n") == 1


def test_hostile_text_is_printed_safely(guard: Guard, tmp_path: Path) -> None:
    path = tmp_path / "x.pkl"
    path.write_bytes("cos\nsystem\n(V\x1b[31m\u202e\ntR.".encode("raw-unicode-escape"))
    out = guard("show", path, "--opcodes", "--dialects").out
    assert "system" in out
    assert "\x1b" not in out
    assert "\u202e" not in out


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Landlock and seccomp are Linux's")
def test_what_it_reads_it_reads_confined(tmp_path: Path) -> None:
    """A reader that was captured could neither read, write nor run anything: it is tried in place of the listing."""
    (tmp_path / "model.pkl").write_bytes(pickle.dumps([1]))
    (tmp_path / "secret").write_text("not yours")
    script = f"""
import os, sys
from guard import cli
from guard.interpreters.pickle import listing
def program(*_, **__):
    for act in (
        lambda: open({str(tmp_path / "secret")!r}), lambda: open({str(tmp_path / "new")!r}, "w"), os.fork,
        lambda: os.execv("/bin/true", ["true"]), lambda: os.kill(os.getppid(), 0),
        lambda: os.listdir({str(tmp_path)!r}),
    ):
        try:
            act()
            yield "done"
        except OSError as error:
            yield type(error).__name__
listing.program = program
cli.main(["show", {str(tmp_path / "model.pkl")!r}])
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[1:] == ["PermissionError"] * 6
    assert not (tmp_path / "new").exists()


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "model.pkl").write_bytes(pickle.dumps(list(range(100_000))))
    command = f"{sys.executable} -m guard show --opcodes {tmp_path / 'model.pkl'} | head -2"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, check=False)
    assert (len(done.stdout.splitlines()), done.stderr) == (2, "")
