"""The harnesses over fixtures and kept findings, without a fuzzer: each promise is kept, each answer the same again."""

from __future__ import annotations

import pytest

from guard.formats import formats
from tests.fuzz import harnesses, seeds
from tests.fuzz.harnesses import HARNESSES, Wrong
from tests.fuzz.replay import answers

EACH = 60
"""Seeds of each harness that are tried here; the corpus test judges every fixture anyway."""


def sample(harness: str) -> list[tuple[str, bytes]]:
    """Every kept finding, and seeds from all over the fixtures."""
    kept = [(path.name, path.read_bytes()) for path in seeds.found(harness)]
    given = list(seeds.seeds(harness))[len(kept) :]
    assert len(given) > 20
    return kept + [(f"seed {at}", given[at]) for at in range(0, len(given), max(1, len(given) // EACH))]


@pytest.mark.parametrize("harness", HARNESSES)
def test_every_promise_is_kept_and_every_answer_repeated(harness: str) -> None:
    first = dict(answers(harness, sample(harness)))
    assert [said for said in first.values() if said.startswith("WRONG")] == []
    assert len(set(first.values())) > 5, "it says the same of everything"
    some = sample(harness)[::5]
    assert dict(answers(harness, some)) == {name: first[name] for name, _ in some}


def test_a_parser_that_crashes_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> object:
        raise ZeroDivisionError("a bug")

    known = formats()["npy"]
    monkeypatch.setattr(harnesses, "formats", lambda: {"npy": _With(known.extensions, fails)})
    with pytest.raises(Wrong, match="ZeroDivisionError: a bug"):
        HARNESSES["npy"](b"\x93NUMPY")


def test_a_crashed_gap_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    def crashes(*_: object) -> object:
        raise RuntimeError("a bug")

    monkeypatch.setattr(harnesses, "inspect", crashes)
    with pytest.raises(Wrong, match="RuntimeError: a bug"):
        HARNESSES["whole"](b"\0abc")


class _With:
    """A format of which only the parser matters."""

    def __init__(self, extensions: tuple[str, ...], parse: object) -> None:
        self.extensions, self.parse = extensions, parse
