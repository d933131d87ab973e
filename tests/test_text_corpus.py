"""A sample of the text corpus; ``make text-corpus`` judges all of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from guard.formats import Sniff, formats
from guard.streams.window import Window
from tests.text_corpus import corpus, misses

SAMPLE = 1500


@pytest.fixture(scope="module")
def paths() -> list[Path]:
    """The sample; the same one each time."""
    return corpus(SAMPLE)


def test_ordinary_text_is_clean(paths: list[Path]) -> None:
    assert len(paths) == SAMPLE
    assert len({path.suffix for path in paths}) >= 3
    assert list(misses(paths)) == []


def test_ordinary_text_is_known_as_text(paths: list[Path]) -> None:
    text = formats()["text"]
    assert [path for path in paths if text.sniff(Window.of(path.read_bytes())) is not Sniff.STRONG] == []


def test_what_is_no_text_would_be_missed(tmp_path: Path) -> None:
    stray = tmp_path / "notes.txt"
    stray.write_bytes(b"cos\nsystem\n(S'true'\ntR.")
    assert [(miss.path, miss.named) for miss in misses([stray])] == [(stray, True), (stray, False)]
