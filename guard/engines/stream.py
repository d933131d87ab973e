"""Raw streams put to the engines: in a process of their own, bounded in size, memory and time, and killed when late."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from msgspec import Struct

from guard.artifact import Location
from guard.engines.contract import Answer, Name
from guard.errors import GuardError
from guard.inspection import Standing
from guard.streams.window import Window

STREAM_MOST = 8 << 20
"""Bytes of a stream that is handed over; a longer one is not."""

SECONDS = 5.0
"""Seconds for all streams of one call together, the start of the process included."""

LINE_MOST = 1 << 20
"""Bytes of one line of an answer."""

START = "import sys; sys.path.append(sys.argv[1]); from guard.engines.child import main; main()"
"""Run by an isolated interpreter, which sees neither the current folder nor PYTHONPATH: only guard's own folder is
added, last."""

KEPT = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT")
"""Environment variables that an interpreter may need to start; the child gets no others of ours."""


class Heard(Struct, frozen=True):
    """What one engine says of one stream."""

    engine: str
    at: Location
    failed: str
    """Why it has not read all of it; empty where it has."""
    objections: tuple[tuple[Name, Answer], ...] = ()


def heard(streams: Iterable[tuple[Location, Window]], engines: Iterable[str]) -> Iterator[Heard]:
    """What each engine says of each stream. Never raises for what streams hold, nor for what becomes of the process."""
    wanted = tuple(engines)
    deadline = time.monotonic() + SECONDS
    with Child() as child:
        for at, window in streams:
            said, failed = _ask(child, window, deadline)
            for engine in wanted:
                yield _heard(engine, at, said.get(engine), failed or "it did not answer")


class Child:
    """A process that reads streams for the engines; started when first asked, and again after it was lost."""

    def __init__(self) -> None:
        """Start nothing yet."""
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the process."""
        self.end()

    def ask(self, data: bytes, seconds: float) -> tuple[dict[str, Any], str]:
        """Return the lines by engine, and why some are missing (empty: none are). It is killed after ``seconds``."""
        said: dict[str, Any] = {}
        late = threading.Event()
        try:
            process = self._started()
            timer = threading.Timer(max(seconds, 0.0), _kill, (process, late))
            timer.start()
            try:
                complete = _converse(process, data, said)
            finally:
                timer.cancel()
        except (OSError, ValueError, RecursionError) as error:  # the latter two: a line that is no JSON
            self.end()
            return said, "it took too long" if late.is_set() else f"its process failed: {type(error).__name__}"
        if complete:
            return said, ""
        self.end()
        return said, "it took too long" if late.is_set() else "its process ended: more memory or time than it may have"

    def end(self) -> None:
        """Kill the process, if there is one, and wait for its end."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        for pipe in (process.stdin, process.stdout):
            _close(pipe)
        process.wait()

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            root = Path(__file__).resolve().parents[2]
            environment = {name: os.environ[name] for name in KEPT if name in os.environ}
            self._process = subprocess.Popen(  # noqa: S603 -- our own interpreter, with constant arguments
                [sys.executable, "-I", "-c", START, str(root)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=root,
                env={**environment, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"},
                close_fds=True,
            )
        return self._process


def _ask(child: Child, window: Window, deadline: float) -> tuple[dict[str, Any], str]:
    if window.length > STREAM_MOST:
        return {}, f"longer than {STREAM_MOST >> 20} MiB: not handed over"
    left = deadline - time.monotonic()
    if left <= 0:
        return {}, "no time was left to ask"
    try:
        data = window.read(0, window.length)
    except GuardError as error:
        return {}, f"could not be read: {error}"
    return child.ask(data, left)


def _converse(process: subprocess.Popen[bytes], data: bytes, said: dict[str, Any]) -> bool:
    """Hand one stream over and gather the lines; False where they end too early. Raises OSError, ValueError."""
    if process.stdin is None or process.stdout is None:
        raise ValueError("no pipes")
    process.stdin.write(len(data).to_bytes(8, "little"))
    process.stdin.write(data)
    process.stdin.flush()
    while line := process.stdout.readline(LINE_MOST):
        told = json.loads(line)
        if not isinstance(told, dict):
            raise ValueError("not an object")  # noqa: TRY004 -- caught above, with lines that are no JSON at all
        if told.get("done") is True:
            return True
        said[str(told.get("engine"))] = told
    return False


def _heard(engine: str, at: Location, told: Any, failed: str) -> Heard:  # noqa: ANN401 -- JSON is any plain data
    """Check the shape of what a process said: what does not fit is no answer."""
    if told is None:
        return Heard(engine, at, failed)
    try:
        objections = tuple(
            ((str(module), str(name)), Answer(Standing(standing), str(detail)))
            for module, name, standing, detail in told["seen"]
        )
        return Heard(engine, at, str(told["failed"]), objections)
    except (KeyError, TypeError, ValueError):
        return Heard(engine, at, "its process said something that makes no sense")


def _kill(process: subprocess.Popen[bytes], late: threading.Event) -> None:
    late.set()
    process.kill()


def _close(pipe: IO[bytes] | None) -> None:
    """Close a pipe whose other end may be gone, with what waits in it."""
    if pipe is None:
        return
    try:
        pipe.close()
    except OSError:
        return
