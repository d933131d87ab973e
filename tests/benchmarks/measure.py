"""One measured run of one command: processor time and peak memory, as the operating system accounts for them."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What one run cost."""

    seconds: float
    """Processor time, user and system, children included."""
    mebibytes: float
    """Peak resident memory of the largest process.

    Linux counts what the parent occupied when it started the process, so the measuring process has to be smaller than
    all that it measures: about 18 MiB, for its inputs are made elsewhere.
    """
    exit_code: int
    """Negative: ended by that signal; -9 is our own, at the limit."""


def run(command: Sequence[str], limit: float) -> Run:
    """Run a command with its output thrown away, and end it after ``limit`` seconds on the clock."""
    # an installed package comes with its modules compiled, so a checkout may keep them as well
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    void = os.open(os.devnull, os.O_RDWR)
    try:
        actions = [(os.POSIX_SPAWN_DUP2, void, stream) for stream in (0, 1, 2)]
        process = os.posix_spawn(command[0], list(command), environment, file_actions=actions)
    finally:
        os.close(void)
    watchdog = threading.Timer(limit, os.kill, (process, signal.SIGKILL))
    watchdog.start()
    try:
        _, status, usage = os.wait4(process, 0)
    finally:
        watchdog.cancel()
    return Run(
        seconds=usage.ru_utime + usage.ru_stime,
        mebibytes=usage.ru_maxrss / 1024,
        exit_code=os.waitstatus_to_exitcode(status),
    )
