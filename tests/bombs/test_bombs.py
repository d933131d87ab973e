"""Whatever a file comes to, the answer comes in bounded time and memory, and is never that it may enter."""

from __future__ import annotations

import gzip
import io
import json
import pickle
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml

from tests.bombs import archives, pickles, quines, texts
from tests.bombs.measure import MEGABYTES, SECONDS, judged

BOMBS: dict[str, Callable[[], Iterator[bytes]]] = {**archives.BOMBS, **texts.BOMBS, **pickles.BOMBS}
INERT = texts.INERT | pickles.INERT
"""Those that are CLEAN; why, is said where they are made."""


def written(name: str, folder: Path) -> Path:
    path = folder / name
    with path.open("wb") as file:
        for piece in BOMBS[name]():
            file.write(piece)
    return path


@pytest.mark.slow
@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_judged_within_bounds_and_not_admitted(name: str, tmp_path: Path) -> None:
    path = written(name, tmp_path)
    try:
        cost = judged(path)
    finally:
        path.unlink()  # some are half a gigabyte, and pytest keeps the folders of several runs
    assert "CRASHED" not in cost.gaps
    assert (cost.exit_code, cost.verdicts) == (0, {"CLEAN"}) if name in INERT else cost.exit_code in {1, 3}
    assert cost.seconds < SECONDS
    assert cost.megabytes < MEGABYTES


ATTACKED = {name for name in pickles.BOMBS if name not in INERT} - {
    *("put-text.pkl", "get-text.pkl"),  # no unpickler turns that many digits into a number, so none gets further
    *("binunicode8.pkl", "binbytes8.pkl", "bytearray8.pkl"),  # nor that many bytes, of a few
}


@pytest.mark.slow
def test_scan_says_the_same_and_finds_the_attack_behind_the_weight(tmp_path: Path) -> None:
    folder = tmp_path / "all"
    folder.mkdir()
    small = [name for name in (*pickles.BOMBS, *texts.BOMBS) if name not in INERT and "long4" not in name]
    for name in small:
        written(name, folder)
    cost = judged(folder, command="scan")
    assert cost.exit_code == 1
    results = cost.report["results"]
    assert isinstance(results, list)
    said = {Path(result["artifact"]["location"]).name: result["verdict"] for result in results}
    assert set(said) == set(small)
    assert [name for name, verdict in said.items() if verdict == "CLEAN"] == []
    assert [name for name in ATTACKED & set(small) if said[name] != "MALICIOUS"] == []


# --- the bombs are what they say --------------------------------------------------------------------------------------


def test_the_quines_hold_themselves() -> None:
    packed, archive = quines.gzip_quine(), quines.zip_quine()
    assert gzip.decompress(packed) == packed
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        assert opened.read(quines.NAME.decode()) == archive


def test_the_overlapping_zip_is_one_that_zipfile_opens() -> None:
    (data,) = archives.overlapping(count=5, kernel=100_000)
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        sizes = [member.file_size for member in opened.infolist()]
        assert sizes == [100_000 + 34 * left for left in (4, 3, 2, 1, 0)]
        assert opened.read("0004") == bytes(100_000)  # of the others newer Pythons say that they overlap


@pytest.mark.parametrize("shared", [False, True])
def test_the_many_members_are_there(shared: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MILLION", 1000)
    with zipfile.ZipFile(io.BytesIO(b"".join(archives.members_zip(shared=shared)))) as opened:
        assert [member.filename for member in opened.filelist] == [f"{number:06}" for number in range(1000)]


def test_what_is_inert_is_no_more_than_an_error_to_its_reader() -> None:
    for name in sorted(texts.INERT):
        if name.endswith((".json", ".ipynb")):
            with pytest.raises((RecursionError, ValueError)):
                json.loads(b"".join(BOMBS[name]()))
    laughs = yaml.safe_load(b"".join(BOMBS["laughs.yaml"]()))
    assert all(item is laughs["a28"] for item in laughs["a29"])


def test_the_deep_tuple_is_loaded_by_the_real_unpickler(tmp_path: Path) -> None:
    path = written("deep-tuples-alone.pkl", tmp_path)
    code = "import pickle, sys; value = pickle.load(open(sys.argv[1], 'rb')); sys.exit(type(value) is not tuple)"
    assert subprocess.run([sys.executable, "-c", code, str(path)], check=False).returncode == 0
    with pytest.raises((pickle.UnpicklingError, ValueError, MemoryError, EOFError, OverflowError)):
        pickle.loads(b"".join(BOMBS["binbytes8.pkl"]()))
