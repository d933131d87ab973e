"""What ``shelve`` leaves on disk, by whatever database: honest shelves are clean, each value is judged at its place."""

from __future__ import annotations

import dbm.dumb
import pickle
import random
import shelve
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import guard
from fixtures.assemble import NUMBER, PROTO, STOP, program
from fixtures.assemble_db import SHELF, dumb, sqlite
from fixtures.assemble_zip import Part, archive
from fixtures.makers.cpio import ATTACK, HARMLESS, TEXT
from fixtures.makers.shelve import LONG, shelf
from guard.formats import Sniff, dbm_dumb
from guard.formats import pickle as format_pickle
from guard.formats import sqlite as format_sqlite
from guard.inspection import Inspection, Verdict
from guard.interpreters.pickle.stored import is_program
from guard.sources import around
from guard.streams.pieces import joined
from guard.streams.sqlite import open_database, tables, values
from guard.streams.window import Window

WITH_SQLITE = shutil.which("python3.13")
WITH_GDBM = "/usr/bin/python3"
VALUES: dict[str, object] = {
    "plain": {"a": 1, "b": [1.5, None, "x"]},
    "long": "y" * 5000,
    "numbers": list(range(900)),
    "small": 7,
}


def judged(data: bytes, name: str = "model") -> Inspection:
    (found,) = guard.scan(data, name=name).results
    assert not [gap for one in found.walk() for gap in one.coverage.gaps if gap.reason == "CRASHED"]
    return found


def dumb_shelf(folder: Path, flag: str, protocol: int | None = None) -> shelve.Shelf[object]:
    return shelve.Shelf(dbm.dumb.open(str(folder / "model"), flag), protocol=protocol)  # type: ignore[arg-type]


def clean(folder: Path) -> None:
    for path in sorted(folder.iterdir()):
        found = guard.scan(path).results[0]
        assert (path.name, found.verdict, found.findings) == (path.name, Verdict.CLEAN, ())


# --- an index beside --------------------------------------------------------------------------------------------------


def hiding(attack: bytes) -> bytes:
    """One honest pickle with a constant in which an attack lies at a place of the grid."""
    before = program(PROTO(2), b"B" + (2000).to_bytes(4, "little"))
    return before + (bytes(512 - len(before)) + attack).ljust(2000, b"\0") + STOP


def test_an_index_beside_makes_a_shelf_of_any_file(tmp_path: Path) -> None:
    (tmp_path / "model.dat").write_bytes(hiding(ATTACK))
    assert guard.scan(tmp_path / "model.dat").results[0].verdict is Verdict.CLEAN
    (tmp_path / "model.dir").write_text("'key', (512, 60)\n")
    found = guard.scan(tmp_path / "model.dat").results[0]
    assert found.verdict is Verdict.MALICIOUS
    assert "model.dat!@0x200" in {str(one.artifact.location)[-16:] for one in found.walk()}


def test_an_index_beside_it_in_an_archive_counts_as_well() -> None:
    members = [Part(b"a/model.dat", hiding(ATTACK)), Part(b"a/model.dir", b"'key', (512, 60)\n")]
    assert judged(archive(*members), "a.zip").verdict is Verdict.MALICIOUS
    assert judged(archive(members[0], Part(b"b/model.dir", members[1].data)), "a.zip").verdict is Verdict.CLEAN


def test_a_folder_with_too_many_names_counts_as_one_with_an_index(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "model.dat").write_bytes(hiding(ATTACK))
    (tmp_path / "other").touch()
    monkeypatch.setattr(around, "NAMES_MOST", 1)
    assert guard.scan(tmp_path / "model.dat").results[0].verdict is Verdict.MALICIOUS


def test_a_shelf_with_a_large_first_value_is_clean(tmp_path: Path) -> None:
    with dumb_shelf(tmp_path, "c") as made:
        made["numbers"] = [float(number) for number in range(200_000)]
        made["small"] = 7
    found = guard.scan(tmp_path / "model.dat").results[0]
    assert (found.verdict, [gap.detail for gap in found.coverage.gaps]) == (Verdict.CLEAN, [])


@pytest.mark.parametrize("between", [b"", HARMLESS, HARMLESS * 3, LONG], ids=len)
def test_pickles_right_behind_a_value_are_read_on(between: bytes) -> None:
    first = HARMLESS + between + ATTACK
    whole = first + bytes(-len(first) % 512) + HARMLESS + bytes(400) + HARMLESS
    assert dbm_dumb.sniff(Window.of(whole)) is Sniff.STRONG
    assert judged(whole).verdict is Verdict.MALICIOUS


# --- dbm.dumb ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("protocol", [2, 3, 4, 5])
def test_a_shelf_of_dbm_dumb_is_clean(protocol: int, tmp_path: Path) -> None:
    with dumb_shelf(tmp_path, "n", protocol) as opened:
        opened.update(VALUES)
    with dumb_shelf(tmp_path, "w", protocol) as opened:
        opened["long"] = "z"  # written over the longer value, whose end stays
        del opened["numbers"]
        opened["more"] = {"later": True}
    clean(tmp_path)
    found = guard.scan(tmp_path / "model.dat").results[0]
    assert len(found.children) >= len(VALUES)  # what was deleted still lies there, and is judged


class _Attack:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        import os  # noqa: PLC0415 -- what attackers import

        return os.system, ("touch guard-was-here",)


@pytest.mark.parametrize("place", range(4))
def test_an_attack_in_any_value_is_found_at_its_place(place: int, tmp_path: Path) -> None:
    held: list[tuple[str, object]] = list(VALUES.items())
    held.insert(place, ("attack", _Attack()))
    with dumb_shelf(tmp_path, "n") as opened:
        opened.update(held)
    found = guard.scan(tmp_path / "model.dat").results[0]
    assert found.verdict is Verdict.MALICIOUS
    with dbm.dumb.open(str(tmp_path / "model"), "r") as raw:
        begin = vars(raw)["_index"][b"attack"][0]
    (hostile,) = [child for child in found.children if child.verdict is Verdict.MALICIOUS]
    assert str(hostile.artifact.location).endswith(f"!@{begin:#x}")


def test_what_is_a_shelf_and_what_is_a_pickle() -> None:
    two, one, aligned = (
        dumb(HARMLESS, LONG)[0],
        dumb(LONG)[0],
        PROTO(2) + b"B" + (505).to_bytes(4, "little") + b"x" * 505,
    )
    for data, shelved in ((two, True), (one, False), (aligned[:511] + STOP + HARMLESS, False), (HARMLESS * 90, False)):
        window = Window.of(data)
        assert (dbm_dumb.sniff(window) is Sniff.STRONG) is shelved
        assert (format_pickle.sniff(window) is Sniff.WEAK) is shelved


def test_values_that_are_no_pickles_are_looked_at_as_what_they_are() -> None:
    data = dumb(HARMLESS, TEXT * 40, b"\x01\xff\x03unknown", LONG)[0]
    found = judged(data)
    assert [str(child.artifact.location).rpartition("!")[2] for child in found.children] == [
        "@0x0",
        "@0x200",
        "@0x800",
        "@0xa00",
    ]
    assert found.verdict is Verdict.UNKNOWN


def test_what_is_left_of_a_longer_value_hides_nothing() -> None:
    data = bytearray(dumb(LONG, LONG, HARMLESS)[0])
    data[: len(HARMLESS)] = HARMLESS
    assert judged(bytes(data)).verdict is Verdict.CLEAN
    old = b"cos\nsystem\n(S'touch guard-was-here'\ntR."
    data[1024 : 1024 + len(old)] = old
    assert judged(bytes(data)).verdict is Verdict.MALICIOUS
    text = bytearray(dumb(HARMLESS, b"w" * 1024, LONG)[0])
    text[1024 : 1024 + len(old)] = old
    assert judged(bytes(text)).verdict is Verdict.MALICIOUS


# --- gdbm -------------------------------------------------------------------------------------------------------------

GDBM = """
import dbm.gnu, shelve, sys
with shelve.Shelf(dbm.gnu.open(sys.argv[1], 'n')) as opened:
    for number in range(int(sys.argv[2])):
        opened[f'key{number}'] = {'number': number, 'text': 'x' * (number % 700)}
"""


@pytest.mark.parametrize("count", [0, 3, 700])
def test_a_shelf_of_gdbm_is_clean(count: int, tmp_path: Path) -> None:
    made = subprocess.run([WITH_GDBM, "-c", GDBM, "model", str(count)], cwd=tmp_path, capture_output=True, check=False)
    if made.returncode:
        pytest.skip("needs a Python with dbm.gnu")
    clean(tmp_path)
    assert len(guard.scan(tmp_path / "model").results[0].children) == count


# --- SQLite -----------------------------------------------------------------------------------------------------------

SQLITE = """
import dbm.sqlite3, shelve, sys
with shelve.Shelf(dbm.sqlite3.open(sys.argv[1], 'n')) as opened:
    for number in range(300):
        opened[f'key{number}'] = {'number': number, 'text': 'x' * (number * 20)}
"""


def test_a_shelf_of_sqlite_is_clean(tmp_path: Path) -> None:
    made = subprocess.run(
        [WITH_SQLITE or sys.executable, "-c", SQLITE, "model"], cwd=tmp_path, check=False, capture_output=True
    )
    if made.returncode:
        pytest.skip("needs Python 3.13")
    clean(tmp_path)
    assert len(guard.scan(tmp_path / "model").results[0].children) == 300


def every_value(path: Path) -> Iterator[bytes]:
    database = open_database(Window.of(path.read_bytes()))
    for table in list(tables(database)):
        for cell in database.records(table.root) if table.root else ():
            if table.kind == "table":
                yield from (value.content.read(0, value.content.length) for value in values(cell))
    assert database.problems == []


@pytest.mark.parametrize("page", [512, 4096, 65536])
@pytest.mark.parametrize("pragma", ["encoding='UTF-8'", "encoding='UTF-16le'", "auto_vacuum=1"])
def test_every_value_that_sqlite_stores_is_found(page: int, pragma: str, tmp_path: Path) -> None:
    chance, path = random.Random(page), tmp_path / "a.sqlite"  # noqa: S311 -- the same rows every time
    opened = sqlite3.connect(path)
    opened.execute(f"PRAGMA {pragma}")
    opened.execute(f"PRAGMA page_size={page}")
    opened.execute("CREATE TABLE runs (id INTEGER PRIMARY KEY, note TEXT, params BLOB, loss REAL)")
    opened.execute("CREATE TABLE pairs (key TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID")
    opened.execute("CREATE INDEX by_note ON runs (note)")
    opened.execute("CREATE VIEW few AS SELECT note FROM runs")
    for number in range(1500):
        row = (number, "note " * (number % 40), chance.randbytes(number % 3000), number / 7)
        opened.execute("INSERT INTO runs VALUES (?, ?, ?, ?)", row)
        opened.execute("INSERT INTO pairs VALUES (?, ?)", (f"k{number}", chance.randbytes(number % 700)))
    opened.execute("DELETE FROM runs WHERE id % 3 = 0")
    opened.commit()
    wanted = [row[0] for row in opened.execute("SELECT params FROM runs UNION ALL SELECT value FROM pairs") if row[0]]
    opened.close()
    found = set(every_value(path))
    assert [value for value in wanted if value not in found] == []
    inspected = guard.scan(path).results[0]
    assert [gap for one in inspected.walk() for gap in one.coverage.gaps] == []


def test_our_own_databases_are_what_sqlite_reads(tmp_path: Path) -> None:
    for number, data in enumerate((shelf(HARMLESS, LONG), shelf(ATTACK, TEXT), sqlite(("Dict", SHELF, [])))):
        path = tmp_path / str(number)
        path.write_bytes(data)
        opened = sqlite3.connect(path)
        assert opened.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert [row[0] for row in opened.execute("SELECT value FROM Dict")] == list(
            ((HARMLESS, LONG), (ATTACK, TEXT), ())[number]
        )
        opened.close()


def test_vectors_and_notes_are_no_pickles(tmp_path: Path) -> None:
    chance = random.Random(3)  # noqa: S311 -- the same rows every time
    opened = sqlite3.connect(tmp_path / "chroma.sqlite3")
    opened.execute("CREATE TABLE embeddings (id TEXT, vector BLOB, document TEXT)")
    for number in range(3000):
        opened.execute("INSERT INTO embeddings VALUES (?, ?, ?)", (str(number), chance.randbytes(256), "I see. So."))
    opened.commit()
    opened.close()
    assert guard.scan(tmp_path / "chroma.sqlite3").verdict is Verdict.CLEAN


@pytest.mark.parametrize("name", ["shelf.db", "runs.sqlite", "shelf.gdbm", "shelf.dat", "shelf.dir"])
def test_whatever_is_changed_nothing_crashes(name: str) -> None:
    chance, whole = random.Random(9), Path("fixtures/shelve/clean", name).read_bytes()  # noqa: S311 -- as above
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(chance.randrange(1, 5)):
            data[chance.randrange(len(data))] = chance.choice([0, 1, 2, 5, 10, 13, 0x80, 0xFF])
        judged(bytes(data), name)


def test_an_attack_in_a_database_in_an_archive_is_found_at_its_place() -> None:
    from fixtures.assemble_tar import END, member  # noqa: PLC0415 -- for this one

    found = judged(member("shelf.db", shelf(HARMLESS, ATTACK)) + END, "a.tar")
    places = [str(finding.location) for one in found.walk() for finding in one.findings if finding.rule == "GRD101"]
    assert places == ["a.tar!shelf.db!Dict[2][1]@0x24"]


# --- pieces -----------------------------------------------------------------------------------------------------------


def test_pieces_read_as_one() -> None:
    source = Window.of(bytes(range(100)))
    window = joined(source, [(90, 5), (3, 0), (10, 20), (0, 1)])
    whole = bytes([*range(90, 95), *range(10, 30), 0])
    assert [window.peek(at, 7) for at in range(27)] == [whole[at : at + 7] for at in range(27)]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (pickle.dumps({"a": 1}), True),
        (pickle.dumps([1, 2], 0), True),
        (HARMLESS + b"more", True),
        (PROTO(2) + NUMBER(1), False),
        (b"I like it.", False),
        (b"", False),
        (b"\x80\x09N.", False),
        (b"N.rest", False),
    ],
)
def test_what_is_a_program(data: bytes, *, told: bool) -> None:
    assert is_program(Window.of(data)) is told


def test_a_database_is_known_by_its_magic() -> None:
    assert format_sqlite.sniff(Window.of(b"SQLite format 3\0")) is Sniff.STRONG
    assert judged(b"SQLite format 3\0" + bytes(200)).verdict is Verdict.UNKNOWN
