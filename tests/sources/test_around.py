"""The names around a file: listed, never opened, and no more of them than are wanted."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import pytest

from guard.errors import LimitExceeded
from guard.limits import Budget
from guard.sources import Target, around, local, tree


def every(names: Iterable[str]) -> dict[str, list[str]]:
    return {name: [] for name in names}


def fill(path: Path, *files: str) -> None:
    for name in files:
        file = path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name)


def targets(path: Path) -> dict[str, Target]:
    items = tree.listing(str(path)).items
    return {os.path.relpath(item.location.uri, path): item for item in items if isinstance(item, Target)}


def test_a_folder_tells_its_names_and_which_are_folders(tmp_path: Path) -> None:
    fill(tmp_path, "a.py", "torch/__init__.py", "é")
    (tmp_path / "link").symlink_to("torch")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "dangling.py").symlink_to("nowhere")
    names = around.of_folder(str(tmp_path)).sorted
    assert names("", every).keys() == {"a.py", "torch/", "é", "link/", "loop", "dangling.py"}
    assert names("torch", every).keys() == {"__init__.py"}


@pytest.mark.parametrize("below", ["nowhere", "a.py", "a\0b", "\ud800"])
def test_what_cannot_be_listed_holds_nothing(tmp_path: Path, below: str) -> None:
    fill(tmp_path, "a.py")
    assert around.of_folder(str(tmp_path)).sorted(below, every).keys() == set()


def test_nothing_is_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "numpy.py")
    assert around.of_folder(str(tmp_path)).sorted("", every).keys() == {"numpy.py"}


def test_too_many_names_are_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(around, "NAMES_MOST", 3)
    fill(tmp_path, "a", "b", "c")
    assert len(around.of_folder(str(tmp_path)).sorted("", every)) == 3
    fill(tmp_path, "d")
    with pytest.raises(LimitExceeded, match="more than 3 names"):
        around.of_folder(str(tmp_path)).sorted("", every)


def test_a_file_knows_its_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(tmp_path, "a.pkl", "b.py")
    (one,) = local.target(str(tmp_path / "a.pkl")).around
    assert one.where == around.BESIDE
    assert one.sorted("", every).keys() == {"a.pkl", "b.py"}
    monkeypatch.chdir(tmp_path)
    (one,) = local.target("a.pkl").around
    assert one.sorted("", every).keys() == {"a.pkl", "b.py"}


def test_a_file_of_a_tree_knows_the_named_folder_too(tmp_path: Path) -> None:
    fill(tmp_path, "a.pkl", "sub/b.pkl", "sub/deep/c.pkl")
    found = targets(tmp_path)
    assert [one.where for one in found["a.pkl"].around] == [around.BESIDE]
    assert [one.where for one in found["sub/b.pkl"].around] == [around.BESIDE, around.NAMED]
    own, named = found["sub/deep/c.pkl"].around
    assert own.sorted("", every).keys() == {"c.pkl"}
    assert named.sorted("", every).keys() == {"a.pkl", "sub/"}


@pytest.mark.parametrize("named", ["{}", "{}/", "{}//"])
def test_the_named_folder_is_one_however_it_is_written(tmp_path: Path, named: str) -> None:
    fill(tmp_path, "a.pkl")
    (item,) = tree.listing(named.format(tmp_path)).items
    assert isinstance(item, Target)
    assert [one.where for one in item.around] == [around.BESIDE]


def test_a_link_is_around_where_it_lies(tmp_path: Path) -> None:
    fill(tmp_path, "blobs/abc", "snapshots/1/torch.py")
    (tmp_path / "snapshots/1/model.pt").symlink_to("../../blobs/abc")
    item = targets(tmp_path)["snapshots/1/model.pt"]
    assert "torch.py" in item.around[0].sorted("", every)
    with item.open(Budget()) as opened:
        assert opened.window.length == len("blobs/abc")


def test_members_know_their_folder_the_root_and_the_one_folder_that_holds_all() -> None:
    flat = around.of_members(("a.pkl", "numpy.py", "sub/b.pkl", "sub/torch/__init__.py"))
    assert [one.where for one in flat("a.pkl")] == ["beside it in the archive"]
    own = {one.where: one for one in flat("sub/b.pkl")}["beside it in the archive"]
    assert own.sorted("", every).keys() == {"b.pkl", "torch/"}
    assert own.sorted("torch", every).keys() == {"__init__.py"}
    wrapped = around.of_members(("top/x/a.pkl", "top/numpy.py", "./top//y.txt", "top/z/"))
    told = {one.where: set(one.sorted("", every)) for one in wrapped("top/x/a.pkl")}
    assert told == {
        "at the root of the archive": {"top/"},
        "in the archive's folder": {"x/", "numpy.py", "y.txt", "z/"},
        "beside it in the archive": {"a.pkl"},
    }


@pytest.mark.parametrize(
    "path", ["../numpy.py", "a/../../numpy.py", "x" * 5000, "/".join("a" * 3000), "", "/", "..", "."]
)
def test_a_path_that_no_system_takes_is_nowhere(path: str) -> None:
    (one, *_) = around.of_members((path, "a.pkl"))("a.pkl")
    assert one.sorted("", every).keys() == {"a.pkl"}
    assert around.of_members((path,))(path)


def test_long_paths_cost_little() -> None:
    paths = tuple("/".join("d" * 1900) + f"/{number}" for number in range(2000))
    own = around.of_members(paths)(paths[0])[0]
    assert len(own.sorted("", every)) == 2000


def test_a_folder_is_sorted_once_however_many_members_ask(tmp_path: Path) -> None:
    fill(tmp_path, *(f"{number}.pkl" for number in range(50)))
    calls = 0

    def counted(names: Iterable[str]) -> dict[str, list[str]]:
        nonlocal calls
        calls += 1
        return every(names)

    of = around.of_members(tuple(f"a/{number}.pkl" for number in range(50)))
    for number in range(50):
        for one in of(f"a/{number}.pkl"):
            one.sorted("", counted)
    assert calls == 2
    for item in targets(tmp_path).values():
        item.around[0].sorted("", counted)
    assert calls == 3
