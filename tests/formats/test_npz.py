"""Archives of arrays: numpy's own are clean, and every member is looked at."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import numpy as np
import pytest

import guard
from guard.formats import Sniff, npz
from guard.streams.window import Window


def saved(save: Callable[..., None], **arrays: object) -> bytes:
    held = io.BytesIO()
    save(held, **arrays)
    return held.getvalue()


def zipped(**members: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, data in members.items():
            archive.writestr(name.replace("_", "."), data)
    return held.getvalue()


@pytest.mark.parametrize("save", [np.savez, np.savez_compressed])
def test_what_numpy_writes_is_clean_objects_included(save: Callable[..., None]) -> None:
    data = saved(save, a=np.arange(5), b=np.zeros((0, 3)), c=np.array([1, "two", None], dtype=object))
    (result,) = guard.scan(data, name="a.npz").results
    assert result.artifact.found == ("npz", "zip")
    assert result.verdict is guard.Verdict.CLEAN
    assert [child.artifact.found for child in result.children] == [("npy",)] * 3
    assert [(loader.name, loader.accepts) for loader in result.loaders] == [("numpy.load", True)]


def test_an_archive_of_nothing_is_kept_as_promised() -> None:
    (result,) = guard.scan(saved(np.savez), name="a.npz").results
    assert result.verdict is guard.Verdict.CLEAN
    assert [loader.accepts for loader in result.loaders] == [True]


def test_a_pickle_is_found_in_whatever_member_numpy_would_read_it_from() -> None:
    objects = io.BytesIO()
    np.save(objects, np.array([None], dtype=object))
    hostile = objects.getvalue()[:128] + b"cos\nsystem\n(S'touch guard-was-here'\ntR."
    for name in ("a_npy", "a_txt", "a"):
        report = guard.scan(zipped(**{name: hostile}), name="a.npz")
        assert report.verdict is guard.Verdict.MALICIOUS


def test_what_does_not_begin_as_a_zip_numpy_does_not_open() -> None:
    data = zipped(a_npy=b"")
    (result,) = guard.scan(b"#" * 10 + data, name="a.npz").results
    assert [loader.accepts for loader in result.loaders if loader.name == "numpy.load"] == [False]
    assert guard.scan(data[:30], name="a.npz").verdict is not guard.Verdict.CLEAN


def test_it_is_known_by_its_first_member() -> None:
    assert npz.sniff(Window.of(zipped(a_npy=b"", b_txt=b""))) is Sniff.STRONG
    assert npz.sniff(Window.of(zipped(b_txt=b"", a_npy=b""))) is Sniff.NO
    assert npz.sniff(Window.of(b"a.npy")) is Sniff.NO
