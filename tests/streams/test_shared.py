"""What was read once is remembered, and what was remembered before never changes what is said of another file."""

from __future__ import annotations

from pathlib import Path

from fixtures.assemble_zip import Part, archive
from guard.streams import zip as zips
from guard.streams.shared import SHARED_MOST, Shared
from guard.streams.window import Window
from tests.fuzz import harnesses

FOUND = Path(harnesses.__file__).parent / "found"


def test_the_oldest_goes_first_and_what_nobody_holds_goes_by_itself() -> None:
    shared: Shared[int] = Shared()
    windows = [Window.of(bytes(number)) for number in range(SHARED_MOST + 2)]
    for number, window in enumerate(windows):
        shared.put(window, number)
    assert [shared.get(window) for window in windows[:3]] == [None, None, 2]
    assert shared.get(windows[-1]) == SHARED_MOST + 1
    shared.put(windows[-1], 7)
    assert (shared.get(windows[-1]), shared.get(windows[2])) == (7, 2)
    del windows[2:], window
    assert len(shared._kept) == 0


def test_what_others_left_behind_does_not_change_an_answer() -> None:
    """Found by fuzzing: where its memory was full, zips were read twice, and a budget ended earlier."""
    data = (FOUND / "whole" / "zips-remembered").read_bytes()
    alone = harnesses.whole(data)
    held = [Window.of(bytes(number)) for number in range(SHARED_MOST)]
    for window in held:
        zips._shared.put(window, zips.read_directory(Window.of(archive(Part(b"a", b"b")))))
    assert harnesses.whole(data) == alone
