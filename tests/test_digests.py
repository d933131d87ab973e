"""Digests: those of the bytes, largest first, and bound to the file that was hashed."""

from __future__ import annotations

import hashlib
import os
import threading
from pathlib import Path

import pytest

from guard import digests
from guard.digests import Digests, digest
from guard.errors import LimitExceeded, SourceError
from guard.limits import Limits
from guard.sources import Target, local, memory


def target(path: Path) -> Target:
    return local.target(str(path), status=path.stat())


def test_a_system_without_preadv_hashes_alike(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "preadv")
    test_it_is_that_of_the_bytes(tmp_path, 2 * digests.PIECE + 3)


@pytest.mark.parametrize("size", [0, 1, digests.PIECE - 1, digests.PIECE, digests.PIECE + 1, 3 * digests.PIECE + 7])
def test_it_is_that_of_the_bytes(tmp_path: Path, size: int) -> None:
    data = os.urandom(size)
    (tmp_path / "a").write_bytes(data)
    for one in (target(tmp_path / "a"), memory.of_bytes(data)):
        made = digest(one, Limits())
        assert (made.sha256, made.error) == (hashlib.sha256(data).hexdigest(), None)
    assert digest(target(tmp_path / "a"), Limits()).stat is not None


def test_the_largest_is_begun_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[str] = []
    go = threading.Event()

    def slowly(one: Target, limits: Limits) -> digests.Digest:
        begun.append(one.name)
        go.wait(10)
        return digest(one, limits)

    monkeypatch.setattr(digests, "digest", slowly)
    sizes = {"small": 1, "large": 5000, "middle": 300, "none": 0}
    for name, size in sizes.items():
        (tmp_path / name).write_bytes(bytes(size))
    targets = {name: target(tmp_path / name) for name in sizes}
    hashes = Digests(Limits(), threads=1)
    hashes.begin(targets.values())
    go.set()
    for name, one in targets.items():
        assert hashes.of(one).sha256 == hashlib.sha256(bytes(sizes[name])).hexdigest()
    assert begun == ["large", "middle", "small", "none"], "what has no size is hashed when it is asked for"
    hashes.end()


def test_each_is_hashed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_bytes(b"a")
    count = 0

    def counting(one: Target, limits: Limits) -> digests.Digest:
        nonlocal count
        count += 1
        return digest(one, limits)

    monkeypatch.setattr(digests, "digest", counting)
    one = target(tmp_path / "a")
    hashes = Digests(Limits(), threads=2)
    hashes.begin([one])
    assert hashes.of(one).sha256 is not None
    hashes.end()
    assert count == 1


def test_what_cannot_be_hashed_says_so(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")
    one = target(tmp_path / "a")
    assert digest(one, Limits(bytes_read=2)) == digests.Digest(), "a limit is no error"
    (tmp_path / "a").unlink()
    assert isinstance(digest(one, Limits()).error, SourceError)
    assert not isinstance(digest(one, Limits()).error, LimitExceeded)


def test_a_file_that_shrinks_is_not_hashed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_bytes(bytes(digests.PIECE * 2))
    one, real = target(tmp_path / "a"), os.preadv

    def shrinking(descriptor: int, buffers: list[memoryview], offset: int) -> int:
        os.truncate(tmp_path / "a", digests.PIECE)
        return real(descriptor, buffers, offset)

    monkeypatch.setattr(os, "preadv", shrinking)
    made = digest(one, Limits())
    assert made.sha256 is None
    assert "it ended while it was read" in str(made.error)
