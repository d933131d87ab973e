"""A folder is walked as the module's docstring says, whatever stands in it."""

from __future__ import annotations

import os
import socket
from collections.abc import Sequence
from pathlib import Path

import pytest

from guard.errors import SourceError, UsageError
from guard.inspection import Gap, GapReason
from guard.limits import Budget, Limits
from guard.sources import Target, tree


def names(path: Path, exclude: Sequence[str] = (), limits: Limits | None = None) -> list[str]:
    """What would be judged, below ``path``."""
    items = tree.listing(str(path), exclude=exclude, limits=limits).items
    return [os.path.relpath(item.location.uri, path) for item in items if isinstance(item, Target)]


def gaps(path: Path, exclude: Sequence[str] = (), limits: Limits | None = None) -> dict[str, Gap]:
    """What would not be judged, below ``path``."""
    items = tree.listing(str(path), exclude=exclude, limits=limits).items
    return {os.path.relpath(item.at.uri, path): item for item in items if isinstance(item, Gap)}


def content(path: Path) -> dict[str, bytes]:
    """What would be read, by name."""
    made = {}
    for item in tree.listing(str(path)).items:
        if isinstance(item, Target):
            with item.open(Budget()) as opened:
                made[os.path.relpath(item.location.uri, path)] = opened.window.read(0, opened.window.length)
    return made


def fill(path: Path, *files: str) -> None:
    for name in files:
        file = path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(name)


def test_names_are_sorted_by_bytes_and_hidden_ones_included(tmp_path: Path) -> None:
    fill(tmp_path, "b", "a/z", "a/.hidden", "B", "é", ".h/x", "a.b")
    assert names(tmp_path) == [".h/x", "B", "a/.hidden", "a/z", "a.b", "b", "é"]


def test_a_file_named_by_the_user_is_followed_wherever_it_leads(tmp_path: Path) -> None:
    fill(tmp_path, "elsewhere/blob", "here/other")
    (tmp_path / "here/model.pt").symlink_to("../elsewhere/blob")
    (item,) = tree.listing(str(tmp_path / "here/model.pt")).items
    assert isinstance(item, Target)
    assert item.name == "model.pt"
    with item.open(Budget()) as opened:
        assert opened.window.read(0, 14) == b"elsewhere/blob"


def test_a_missing_path_is_a_usage_error(tmp_path: Path) -> None:
    fill(tmp_path, "file")
    for path in ("gone", "file/below", "a\0b"):
        with pytest.raises(UsageError, match=path.split("\0", maxsplit=1)[0]):
            tree.listing(str(tmp_path / path))


def test_a_named_link_that_loops_is_a_gap(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    assert gaps(tmp_path / "loop")["."].reason is GapReason.UNREADABLE


def test_an_empty_folder_holds_nothing(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    assert tree.listing(str(tmp_path)).items == ()


def test_links_inside_are_judged_under_their_own_name(tmp_path: Path) -> None:
    fill(tmp_path, "blobs/abc", "other.txt")
    (tmp_path / "model.bin").symlink_to("blobs/abc")
    assert content(tmp_path) == {"model.bin": b"blobs/abc", "other.txt": b"other.txt"}


def test_links_that_lead_out_dangle_or_loop_are_gaps(tmp_path: Path) -> None:
    fill(tmp_path, "secret", "root/a", "root/sub/b", "rooted/c")
    root = tmp_path / "root"
    (root / "out").symlink_to("../secret")
    (root / "absolute").symlink_to(tmp_path / "secret")
    (root / "folder-out").symlink_to("..")
    (root / "prefix").symlink_to("../rooted/c")
    (root / "dangling").symlink_to("nowhere")
    (root / "self").symlink_to("self")
    (root / "to-root").symlink_to(".")
    (root / "sub/up").symlink_to("..")
    for number in range(50):
        (root / f"chain{number}").symlink_to(f"chain{number + 1}")
    (root / "chain50").symlink_to("a")
    found = gaps(root)
    assert {gap.reason for gap in found.values()} == {GapReason.UNREADABLE}
    wanted = {"out", "absolute", "folder-out", "prefix", "dangling", "self", "to-root", "sub/up", "chain0"}
    assert wanted <= set(found)
    assert "leads out" in found["out"].detail
    assert "nowhere" in found["dangling"].detail
    assert "loops" in found["sub/up"].detail
    assert set(names(root)) == {"a", "sub/b"}


def test_folders_that_link_to_each_other_are_entered_once(tmp_path: Path) -> None:
    """Each of thirty levels holds two links to the next: a naive walk would take a billion steps."""
    for number in range(30):
        level = tmp_path / f"level{number:02}"
        level.mkdir()
        for side in "xy":
            (level / side).symlink_to(f"../level{number + 1:02}")
    fill(tmp_path, "level30/model.bin")
    assert len(names(tmp_path)) == 1
    assert gaps(tmp_path) == {}


def test_two_folders_that_link_to_each_other(tmp_path: Path) -> None:
    fill(tmp_path, "a/file-a", "b/file-b")
    (tmp_path / "a/to-b").symlink_to("../b")
    (tmp_path / "b/to-a").symlink_to("../a")
    assert sorted(Path(name).name for name in names(tmp_path)) == ["file-a", "file-b"]


def snapshot(tmp_path: Path) -> Path:
    """Make a Hugging Face cache folder as huggingface_hub lays it out; return the snapshot."""
    repository = tmp_path / "models--org--name"
    fill(repository, "blobs/" + "a" * 40, "blobs/" + "b" * 64, "refs/main")
    made = repository / "snapshots" / ("c" * 40)
    (made / "onnx").mkdir(parents=True)
    (made / "pytorch_model.bin").symlink_to("../../blobs/" + "a" * 40)
    (made / "onnx/model.onnx").symlink_to("../../../blobs/" + "b" * 64)
    return made


def test_a_snapshot_alone_is_followed_into_its_blobs(tmp_path: Path) -> None:
    made = snapshot(tmp_path)
    assert names(made) == ["onnx/model.onnx", "pytorch_model.bin"]
    assert gaps(made) == {}
    assert names(made / "onnx") == ["model.onnx"]


def test_a_snapshot_is_not_followed_out_of_its_repository(tmp_path: Path) -> None:
    made = snapshot(tmp_path)
    fill(tmp_path, "secret", "models--other/blobs/x")
    (made / "out").symlink_to("../../../secret")
    (made / "other").symlink_to("../../../models--other/blobs/x")
    assert set(gaps(made)) == {"out", "other"}


def test_a_whole_cache_is_judged_under_the_names_of_its_snapshots(tmp_path: Path) -> None:
    made = snapshot(tmp_path)
    second = made.parent / ("d" * 40)
    second.mkdir()
    (second / "pytorch_model.bin").symlink_to("../../blobs/" + "a" * 40)
    assert [Path(name).name for name in names(tmp_path)] == ["main", "model.onnx", "pytorch_model.bin"]


def test_a_folder_that_only_looks_like_a_snapshot_keeps_its_root(tmp_path: Path) -> None:
    fill(tmp_path, "project/blobs/x", "project/snapshots/rev/readme")
    (tmp_path / "project/snapshots/rev/link").symlink_to("../../blobs/x")
    assert set(gaps(tmp_path / "project/snapshots/rev")) == {"link"}


def test_hard_links_are_judged_once_for_each_ending(tmp_path: Path) -> None:
    fill(tmp_path, "a.txt", "single.txt")
    for name in ("b.txt", "c.PKL", "d.pkl", "noending"):
        os.link(tmp_path / "a.txt", tmp_path / name)
    assert names(tmp_path) == ["a.txt", "c.PKL", "single.txt"]


def test_hard_links_without_an_ending_are_judged_once(tmp_path: Path) -> None:
    fill(tmp_path, "one")
    os.link(tmp_path / "one", tmp_path / "two")
    assert names(tmp_path) == ["one"]


def test_inodes_of_files_with_one_name_are_not_trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some network file systems give every file the same inode: that must not hide any."""
    fill(tmp_path, "a.bin", "b.bin")
    real = os.lstat

    def same(path: str) -> os.stat_result:
        values = list(real(path))
        values[1] = 7
        return os.stat_result(values)

    monkeypatch.setattr(os, "lstat", same)
    monkeypatch.setattr(tree, "_names", lambda *_: ["a.bin", "b.bin"])
    assert names(tmp_path) == ["a.bin", "b.bin"]


def test_git_folders_are_not_entered_and_it_is_said(tmp_path: Path) -> None:
    fill(tmp_path, ".git/objects/evil.pkl", "sub/.git/x", "a", ".gitignore")
    (tmp_path / "worktree").mkdir()
    (tmp_path / "worktree/.git").write_text("gitdir: elsewhere")
    listed = tree.listing(str(tmp_path))
    assert names(tmp_path) == [".gitignore", "a", "worktree/.git"]
    assert gaps(tmp_path) == {}
    assert [note.partition(":")[0] for note in listed.notes] == [str(tmp_path / ".git"), str(tmp_path / "sub/.git")]


def test_a_git_folder_that_is_named_is_entered(tmp_path: Path) -> None:
    fill(tmp_path, ".git/objects/evil.pkl")
    assert names(tmp_path / ".git") == ["objects/evil.pkl"]
    assert tree.listing(str(tmp_path / ".git")).notes == ()


def test_what_is_no_regular_file_is_a_gap(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    (tmp_path / "device").symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(tmp_path / "socket"))
    found = gaps(tmp_path)
    assert set(found) == {"fifo", "device", "socket"}
    assert "FIFO" in found["fifo"].detail
    assert "socket" in found["socket"].detail


@pytest.mark.parametrize("path", ["/dev/zero", "fifo"])
def test_a_named_device_or_fifo_is_a_gap_that_says_what_to_do(tmp_path: Path, path: str) -> None:
    os.mkfifo(tmp_path / "fifo")
    (gap,) = tree.listing(str(tmp_path / path)).items
    assert isinstance(gap, Gap)
    assert "pipe it in" in gap.detail


def test_excluded_names_and_paths_are_gaps(tmp_path: Path) -> None:
    fill(tmp_path, "a.md", "sub/b.md", "sub/deep/c.bin", "keep/d.bin", "keep/sub")
    found = gaps(tmp_path, exclude=["*.md", "sub/"])
    assert set(found) == {"a.md", "sub", "keep/sub"}
    assert {gap.reason for gap in found.values()} == {GapReason.EXCLUDED}
    assert "'sub/'" in found["sub"].detail
    assert names(tmp_path, exclude=["*.md", "sub/"]) == ["keep/d.bin"]
    assert set(gaps(tmp_path, exclude=["sub/*.md"])) == {"sub/b.md"}


def test_a_folder_that_cannot_be_listed_is_a_gap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(tmp_path, "closed/x", "open/y")
    real = os.open

    def refuses(path: str, flags: int, *rest: int) -> int:
        if path.endswith("closed"):
            raise PermissionError(13, "Permission denied")
        return real(path, flags, *rest)

    monkeypatch.setattr(os, "open", refuses)
    assert gaps(tmp_path)["closed"].detail == "Permission denied"
    assert names(tmp_path) == ["open/y"]


def test_a_named_path_that_may_not_be_examined_is_a_gap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(*_: object, **__: object) -> str:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os.path, "realpath", refuses)
    assert gaps(tmp_path)["."].detail == "Permission denied"


def test_a_folder_swapped_for_another_while_walking_is_a_gap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(tmp_path, "elsewhere/secret", "root/sub/x")
    real = os.open

    def swaps(path: str, flags: int, *rest: int) -> int:
        if path.endswith("sub"):
            (tmp_path / "root/sub").rename(tmp_path / "away")
            (tmp_path / "elsewhere").rename(tmp_path / "root/sub")
        return real(path, flags, *rest)

    monkeypatch.setattr(os, "open", swaps)
    listed = tree.listing(str(tmp_path / "root"))
    (gap,) = listed.items
    assert isinstance(gap, Gap)
    assert "taken its place" in gap.detail


def test_a_file_swapped_for_a_link_after_listing_is_refused(tmp_path: Path) -> None:
    fill(tmp_path, "secret", "root/model.bin")
    (item,) = tree.listing(str(tmp_path / "root")).items
    (tmp_path / "root/model.bin").unlink()
    (tmp_path / "root/model.bin").symlink_to("../secret")
    assert isinstance(item, Target)
    with pytest.raises(SourceError), item.open(Budget()):
        pytest.fail("it was opened")


def test_names_that_are_no_text_survive(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\x1b[31m.bin")).write_bytes(b"x")
    assert content(tmp_path) == {"\udcff\x1b[31m.bin": b"x"}


def test_more_entries_than_the_limit_are_a_gap(tmp_path: Path) -> None:
    fill(tmp_path, *(f"sub/{number}" for number in range(20)), "a")
    found = gaps(tmp_path, limits=Limits(files=10))
    assert found["sub"].reason is GapReason.LIMIT
    assert names(tmp_path, limits=Limits(files=10)) == ["a"]
    assert len(names(tmp_path, limits=Limits(files=22))) == 21


def test_a_deep_tree_ends_with_a_gap_and_not_with_a_crash(tmp_path: Path) -> None:
    """Deeper than any path may be long: made, and removed, one level at a time."""
    here = os.open(tmp_path, os.O_RDONLY)
    descriptors = [here]
    name = "d" * 200
    for _ in range(40):
        os.mkdir(name, dir_fd=descriptors[-1])
        descriptors.append(os.open(name, os.O_RDONLY, dir_fd=descriptors[-1]))
    try:
        (gap,) = gaps(tmp_path).values()
        assert gap.reason is GapReason.UNREADABLE
        assert "too long" in gap.detail
    finally:
        for parent in reversed(descriptors[:-1]):
            os.close(descriptors.pop())
            os.rmdir(name, dir_fd=parent)
        os.close(here)
