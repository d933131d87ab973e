"""The benchmark's parts: inputs that are what they say, a contest in turn, environments that say what they lack."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors import safe_open

import guard
from tests.benchmarks import environments, inputs
from tests.benchmarks.alone import alone, ratios
from tests.benchmarks.contest import Heat, compete, main, read, rounds, write
from tests.benchmarks.contestants import CHECK, CONTESTANTS, INPUTS, OPEN, OPENSSL, PEERS, PICKLED, SCAN, START, plan
from tests.benchmarks.environments import Environment
from tests.benchmarks.measure import Run

# --- inputs -----------------------------------------------------------------------------------------------------------


def test_the_large_checkpoint_is_sparse_and_whole(tmp_path: Path) -> None:
    file = tmp_path / "checkpoint.pt"
    inputs.checkpoint(file, 64 << 20)
    assert file.stat().st_size > 64 << 20
    assert file.stat().st_blocks * 512 < 1 << 20
    with zipfile.ZipFile(file) as archive:
        assert archive.testzip() is None
        assert archive.getinfo("archive/data/0").file_size == 64 << 20


@pytest.mark.parametrize(("make", "name", "size"), inputs.KINDS, ids=lambda value: getattr(value, "__name__", ""))
def test_every_kind_is_one_tensor_to_its_own_reader_and_clean(
    make: inputs.Maker, name: str, size: int, tmp_path: Path
) -> None:
    del size
    file = tmp_path / name
    make(file, 1 << 20)
    if file.suffix == ".pt":
        shape = tuple(torch.load(file, weights_only=True)["weight"].shape)
    elif file.suffix == ".npy":
        shape = np.load(file).shape
    else:
        with safe_open(file, "np") as opened:
            shape = opened.get_tensor("encoder.weight").shape
    assert shape == (1 << 18,)
    assert guard.scan(file).verdict.value == "CLEAN"


def test_all_inputs_but_the_forests_are_made(tmp_path: Path) -> None:
    for make in inputs.MAKERS:
        make(tmp_path, 0.001)
    made = {what.path for what in INPUTS if (tmp_path / what.path).exists()}
    assert made == {what.path for what in INPUTS if not what.path.startswith("forest")}
    assert len(pickle.loads((tmp_path / "dictionary.pkl").read_bytes())) == 1000
    assert len(pickle.loads((tmp_path / "numbers.pkl").read_bytes())) == 2000


def test_every_maker_says_what_it_makes() -> None:
    assert all(make.__doc__ for make in inputs.MAKERS)


# --- the contest ------------------------------------------------------------------------------------------------------


def first(wall: float, *, capped: bool = False) -> Run:
    return Run(seconds=wall, wall=wall, mebibytes=1, together=1, exit_code=0, capped=capped)


@pytest.mark.parametrize(("wall", "number"), [(0.1, 15), (0.49, 15), (1, 7), (3, 3), (90, 3)])
def test_short_runs_have_many_rounds_and_long_ones_few(wall: float, number: int) -> None:
    assert rounds(first(wall), 15) == number
    assert rounds(first(wall), 2) == 2


def test_what_was_capped_is_not_tried_again() -> None:
    assert rounds(first(120, capped=True), 15) == 1


def heat(name: str, code: str) -> Heat:
    return Heat(input="x", contestant=name, command=(sys.executable, "-c", code))


def test_contestants_run_in_turn_and_the_first_round_does_not_count(tmp_path: Path) -> None:
    log = f"open({str(tmp_path / 'log')!r}, 'a').write"
    heats = [heat("a", f"{log}('a')"), heat("b", f"{log}('b')"), Heat(input="x", contestant="c", absent="gone")]
    done = compete(heats, 3, 60, str(tmp_path))
    assert (tmp_path / "log").read_text() == "ab" * 4
    assert [len(each.runs) for each in done] == [3, 3, 0]
    assert done[2].absent == "gone"


def test_a_contestant_that_is_capped_runs_once_and_that_counts(tmp_path: Path) -> None:
    stuck, quick = compete([heat("stuck", "import time; time.sleep(60)"), heat("quick", "")], 2, 0.5, str(tmp_path))
    assert [run.capped for run in stuck.runs] == [True]
    assert [run.capped for run in quick.runs] == [False, False]


def test_a_contestant_whose_command_is_not_there_stops_nobody(tmp_path: Path) -> None:
    gone = Heat(input="x", contestant="gone", command=(str(tmp_path / "nothing"),))
    done = compete([gone, heat("here", "")], 1, 60, str(tmp_path))
    assert [run.exit_code for each in done for run in each.runs] == [127, 0]


def test_the_measuring_process_reads_a_plan_and_writes_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "plan.json", [heat("a", "raise SystemExit(7)")])
    main([str(tmp_path / "plan.json"), str(tmp_path / "runs.json"), "--rounds", "2"])
    assert [run.exit_code for run in read(tmp_path / "runs.json")[0].runs] == [7, 7]


# --- the plan ---------------------------------------------------------------------------------------------------------


def everyone(folder: Path) -> dict[str, Environment]:
    return {name: Environment(bin=folder / name, version="1") for name in ("guard", *PEERS)}


def test_a_plan_asks_everyone_and_hides_nobody(tmp_path: Path) -> None:
    (tmp_path / "digest").mkdir()
    (tmp_path / "digest" / "one.npy").touch()
    found = everyone(tmp_path) | {"fickling": Environment(bin=tmp_path, absent="could not be installed: no wheel")}
    heats = plan(tmp_path, found, {OPEN: "unknown option", "forest.pkl": "no sklearn"})
    assert {each.contestant for each in heats} == set(CONTESTANTS)
    assert all(each.absent for each in heats if each.contestant in {"fickling", OPEN})
    assert {each.input for each in heats if each.absent == "no sklearn"} == {PICKLED}
    by_cell = {(each.input, each.contestant): each.command for each in heats}
    assert by_cell[START, SCAN] == (str(tmp_path / "guard" / "guard"), "--version")
    assert by_cell[START, "picklescan"][1:] == ("--help",)
    hashed = next(what.name for what in INPUTS if what.path == "digest")
    assert by_cell[hashed, CHECK][1:] == ("check", "--policy", "baseline", "--digest", str(tmp_path / "digest"))
    assert by_cell[hashed, OPENSSL][1:] in {("dgst", "-sha256", str(tmp_path / "digest" / "one.npy")), ()}


# --- environments -----------------------------------------------------------------------------------------------------


def test_a_peer_that_cannot_be_installed_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An interpreter without pip stands for whatever keeps pip from installing."""

    def bare(home: Path) -> None:
        (home / "bin").mkdir(parents=True)
        program = home / "bin" / "python"
        program.write_text("#!/bin/sh\necho 'ERROR: no wheel' >&2\nexit 1\n")
        program.chmod(0o755)

    monkeypatch.setattr(environments, "_venv", bare)
    found = environments.peer("picklescan", folder=tmp_path)
    assert found.absent == "could not be installed: ERROR: no wheel"
    assert environments.guard(folder=tmp_path).absent == "could not be installed: ERROR: no wheel"
    assert not list(tmp_path.rglob(environments.STAMP))


def test_the_wheel_is_built_anew_where_the_tree_has_changed(tmp_path: Path) -> None:
    for name in ("pyproject.toml", "guard/a.py", "policies/b.yaml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    before = environments.digest(tmp_path)
    assert environments.digest(tmp_path) == before
    (tmp_path / "guard" / "a.py").write_text("more")
    assert environments.digest(tmp_path) != before


# --- the machine alone ------------------------------------------------------------------------------------------------


def test_the_machine_alone_is_read_from_what_it_prints() -> None:
    printed = (
        "the machine, compiled, on Python 3.11.7; medians of 5 pairs\n"
        "dict of 1M str → int            0.61 × pickle.loads (0.540 s)  peak   98.1 MiB\n"
        "list of 2M ints                 1.95 × pickle.loads (0.090 s)  peak   11.0 MiB\n"
        "pickle of a kilobyte            1.10 ms by the pipeline\n"
    )
    assert ratios(printed) == {"dict of 1M str → int": 0.61, "list of 2M ints": 1.95}


def test_the_machine_alone_says_why_it_was_not_measured(tmp_path: Path) -> None:
    assert alone(Environment(bin=tmp_path, absent="no wheel"), tmp_path, 1, 1.0) == ({}, "guard: no wheel")


def test_runs_survive_their_file(tmp_path: Path) -> None:
    heats = [Heat(input="x", contestant="a", command=("b",), runs=(first(1), first(2, capped=True)))]
    write(tmp_path / "runs.json", heats)
    assert read(tmp_path / "runs.json") == heats
    assert json.loads((tmp_path / "runs.json").read_text())[0]["runs"][1]["capped"] is True


@pytest.mark.parametrize("said", ["pip: one\nERROR: two\n[notice] three\n\n", b"pip: one\nERROR: two\n"])
def test_the_reason_is_the_last_thing_that_pip_said(said: str | bytes) -> None:
    assert environments.reason(subprocess.TimeoutExpired(["pip"], 1, stderr=said)) == "ERROR: two"


def test_the_machine_is_measured_against_the_loader() -> None:
    command = [sys.executable, "-m", "tests.benchmarks.machine", "--rounds", "1", "--scale", "0.002"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert "the machine, " in lines[0]
    assert sum("× pickle.loads" in line for line in lines) == 8
    assert "ms by the pipeline" in lines[-1]
