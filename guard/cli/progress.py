"""A progress bar on standard error, for people who wait: it comes after a second, and leaves without a trace."""

from __future__ import annotations

import os
import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING, Self

from guard.reports.printable import printable

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

PATIENCE = 1.0
"""Seconds before the bar appears."""

_NAME_MOST = 48


class Watch:
    """Counts the targets of a run, and shows how far it has come where somebody is looking."""

    def __init__(self, total: int, *, wanted: bool = True) -> None:
        """Expect ``total`` targets; without ``wanted`` nothing is ever shown."""
        self._total = total
        self._done = 0
        self._name = ""
        self._lock = threading.Lock()
        self._bar: tuple[Progress, TaskID] | None = None
        seen = wanted and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
        self._timer = threading.Timer(PATIENCE, self._show) if seen else None

    def __enter__(self) -> Self:
        """Start to wait."""
        if self._timer is not None:
            self._timer.daemon = True
            self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Take the bar away."""
        if self._timer is None:
            return
        self._timer.cancel()
        with self._lock:
            if self._bar is not None:
                self._bar[0].stop()
                self._bar = None
            self._timer = None

    def on(self, name: str) -> None:
        """Say which target is next; the one before is done."""
        with self._lock:
            self._name = printable(name, _NAME_MOST)
            if self._bar is not None:
                bar, task = self._bar
                bar.update(task, completed=self._done, description=self._name)
            self._done += 1

    def _show(self) -> None:
        from rich.console import Console  # noqa: PLC0415 -- short runs, and pipes, do without
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

        with self._lock:
            if self._timer is None:
                return
            columns = (
                BarColumn(24),
                MofNCompleteColumn(),
                TimeElapsedColumn(),
                TextColumn("{task.description}", markup=False),
            )
            bar = Progress(*columns, console=Console(stderr=True), transient=True)
            task = bar.add_task(self._name, total=self._total, completed=max(0, self._done - 1))
            self._bar = (bar, task)
            bar.start()
