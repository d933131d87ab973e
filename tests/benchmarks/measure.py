"""One measured run of one command: processor time, time and peak memory, its children's included."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

PULSE = 0.02
"""Seconds between two looks at how much memory the processes hold together."""

DROPPED = ("PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "COLUMNS")
"""Not handed on: an installed package comes compiled, and is found by its own interpreter."""

QUIET = {"PROMPTFOO_DISABLE_TELEMETRY": "1", "NO_ANALYTICS": "1", "DO_NOT_TRACK": "1"}
"""Keeps contestants from telling others what they scan, which takes them seconds where there is no network."""

PAGE = os.sysconf("SC_PAGE_SIZE")
NO_PROGRAM = 127
"""What a shell says of a command that is not there, or cannot be run."""

SUBREAPER = 36  # PR_SET_CHILD_SUBREAPER


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What one run cost."""

    seconds: float
    """Processor time, user and system, of all its processes: those that it waited for and those that it left."""
    wall: float
    """Seconds on the clock until the process that was started ended."""
    mebibytes: float
    """Peak resident memory of the largest process.

    Linux counts what the parent occupied when it started the process, so the measuring process has to be smaller than
    all that it measures: about 17 MiB, for its inputs and its table are made elsewhere.
    """
    together: float
    """Peak memory of all its processes at one time, looked at every 20 ms; no less than that of the largest."""
    processes: int = 1
    """The most that were seen at one time."""
    exit_code: int
    """Negative: ended by that signal."""
    capped: bool = False
    """Ended by us, at the limit."""


@dataclass(slots=True)
class Watch:
    """Looks at a process and its descendants from time to time, and ends them at the limit."""

    process: int
    limit: float
    together: int = 0
    processes: int = 1
    capped: bool = False
    done: threading.Event = field(default_factory=threading.Event)

    def look(self) -> None:
        """Until the process is done."""
        deadline = time.monotonic() + self.limit
        while not self.done.wait(PULSE):
            family = [self.process, *descendants(self.process)]
            self.together = max(self.together, memory(family))
            self.processes = max(self.processes, len(family))
            if time.monotonic() >= deadline:
                self.capped = True
                for process in family:
                    _kill(process)


def run(command: Sequence[str], limit: float, home: str | None = None) -> Run:
    """Run a command with its output thrown away, and end it and its children after ``limit`` seconds on the clock."""
    environment = {name: value for name, value in os.environ.items() if name not in DROPPED} | QUIET
    if home is not None:
        environment["HOME"] = home
    _adopt(orphans=True)
    before = set(_children(os.getpid()))
    void = os.open(os.devnull, os.O_RDWR)
    begin = time.monotonic()
    try:
        actions = [(os.POSIX_SPAWN_DUP2, void, stream) for stream in (0, 1, 2)]
        process = os.posix_spawn(command[0], list(command), environment, file_actions=actions)
    except OSError:
        return Run(seconds=0, wall=0, mebibytes=0, together=0, exit_code=NO_PROGRAM)
    finally:
        os.close(void)
    watch = Watch(process, limit)
    looking = threading.Thread(target=watch.look, daemon=True)
    looking.start()
    _, status, usage = os.wait4(process, 0)
    wall = time.monotonic() - begin
    watch.done.set()
    looking.join()
    seconds, peak = usage.ru_utime + usage.ru_stime, usage.ru_maxrss
    for orphan in _orphans(before):
        _, _, usage = os.wait4(orphan, 0)
        seconds, peak = seconds + usage.ru_utime + usage.ru_stime, max(peak, usage.ru_maxrss)
    _adopt(orphans=False)
    return Run(
        seconds=seconds,
        wall=wall,
        mebibytes=peak / 1024,
        together=max(peak / 1024, watch.together / (1 << 20)),
        processes=watch.processes,
        exit_code=os.waitstatus_to_exitcode(status),
        capped=watch.capped,
    )


def descendants(process: int) -> Iterator[int]:
    """Children, their children, and so on."""
    for child in _children(process):
        yield child
        yield from descendants(child)


def memory(processes: Sequence[int]) -> int:
    """Bytes that processes hold together; what several share counts once."""
    if len(processes) == 1:  # cheaper, and the same
        return _resident(processes[0])
    return sum(_share(process) for process in processes)


def _children(process: int) -> list[int]:
    try:
        tasks = os.listdir(f"/proc/{process}/task")  # noqa: PTH208 -- every 20 ms: pathlib costs more
        words = [_read(f"/proc/{process}/task/{task}/children").split() for task in tasks]
    except OSError:  # it has ended meanwhile
        return []
    return [int(word) for some in words for word in some]


def _resident(process: int) -> int:
    try:
        return int(_read(f"/proc/{process}/statm").split()[1]) * PAGE
    except (OSError, IndexError):
        return 0


def _share(process: int) -> int:
    try:
        text = _read(f"/proc/{process}/smaps_rollup")
    except OSError:
        return 0
    return next((int(line.split()[1]) << 10 for line in text.splitlines() if line.startswith("Pss:")), 0)


def _read(path: str) -> str:
    with open(path, encoding="ascii", errors="replace") as file:  # noqa: PTH123 -- likewise
        return file.read()


def _adopt(*, orphans: bool) -> None:
    """Become the parent of orphans, so that what a contestant leaves behind is ended and accounted for as well."""
    if ctypes.CDLL(None, use_errno=True).prctl(SUBREAPER, int(orphans), 0, 0, 0):
        raise OSError(ctypes.get_errno(), "prctl")


def _orphans(before: set[int]) -> Iterator[int]:
    """Processes that a contestant left behind, ended; those they leave behind in their turn follow."""
    while left := [child for child in _children(os.getpid()) if child not in before]:
        for orphan in left:
            _kill(orphan)
            yield orphan


def _kill(process: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(process, signal.SIGKILL)
