"""The progress bar: for those who wait, and for nobody else."""

from __future__ import annotations

import io
import sys
import time

import pytest

from guard.cli import progress


class Terminal(io.StringIO):
    """Somebody is looking."""

    def isatty(self) -> bool:
        """Yes."""
        return True


def look(monkeypatch: pytest.MonkeyPatch, patience: float = 0.05) -> Terminal:
    """Put a terminal on standard error: in the test itself, as pytest puts its own there before each."""
    made = Terminal()
    monkeypatch.setattr(sys, "stderr", made)
    monkeypatch.setattr(progress, "PATIENCE", patience)
    monkeypatch.setenv("TERM", "xterm")
    return made


def wait_for(screen: Terminal, text: str) -> None:
    """Wait until something is shown."""
    until = time.monotonic() + 10
    while text not in screen.getvalue() and time.monotonic() < until:
        time.sleep(0.02)


def test_it_shows_where_it_is_and_goes_away(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = look(monkeypatch)
    with progress.Watch(3) as watch:
        watch.on("first.pt")
        wait_for(screen, "first.pt")
        watch.on("second\x1b[31m[bold].pt")
        wait_for(screen, "second")
    shown = screen.getvalue()
    assert "0/3" in shown
    assert "1/3" in shown
    assert "second\\x1b[31m[bold].pt" in shown
    assert shown.rstrip().endswith("\x1b[2K")


def test_short_runs_show_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = look(monkeypatch, patience=60)
    with progress.Watch(3) as watch:
        watch.on("first.pt")
    assert screen.getvalue() == ""


def test_nothing_is_shown_once_it_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = look(monkeypatch, patience=60)
    watch = progress.Watch(1)
    with watch:
        pass
    watch._show()
    assert screen.getvalue() == ""


def test_nothing_is_shown_where_it_is_not_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = look(monkeypatch)
    for wanted, stream, term in ((False, screen, "xterm"), (True, io.StringIO(), "xterm"), (True, screen, "dumb")):
        monkeypatch.setattr(sys, "stderr", stream)
        monkeypatch.setenv("TERM", term)
        with progress.Watch(1, wanted=wanted) as watch:
            watch.on("first.pt")
            time.sleep(0.15)
        assert stream.getvalue() == ""
