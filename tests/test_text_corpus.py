"""A sample of the text corpus; ``make text-corpus`` judges all of it."""

from __future__ import annotations

from pathlib import Path

from tests.text_corpus import corpus, misses


def test_ordinary_text_is_clean() -> None:
    paths = corpus(400)
    assert len(paths) == 400
    assert len({path.suffix for path in paths}) >= 3
    assert list(misses(paths)) == []


def test_what_is_no_text_would_be_missed(tmp_path: Path) -> None:
    stray = tmp_path / "notes.txt"
    stray.write_bytes(b"cos\nsystem\n(S'true'\ntR.")
    assert [(miss.path, miss.named) for miss in misses([stray])] == [(stray, True), (stray, False)]
