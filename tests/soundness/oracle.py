"""The oracle's near side: sends programs to throw-away processes and takes back what the unpicklers did."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, Any, Final

ROOT: Final = Path(__file__).resolve().parents[2]

Job = tuple[bytes, list[dict[str, Any]]]

COMMAND: Final = [sys.executable, "-S", "-s", "-W", "ignore", "-m", "tests.soundness.oracle_child"]


def outcomes(jobs: Sequence[Job]) -> Iterator[list[dict[str, Any]] | None]:
    """What each program did in each configuration, in order; None where the program took the process down with it."""
    at = 0
    while at < len(jobs):
        for answer in _process(jobs[at:]):
            yield answer
            at += 1
        if at < len(jobs):
            yield None
            at += 1


def _process(jobs: Sequence[Job]) -> Iterator[list[dict[str, Any]]]:
    """The answers of one process, as many as it lives to give."""
    with subprocess.Popen(
        COMMAND,
        cwd=ROOT,
        env={"PYTHONHASHSEED": "0"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        if process.stdin is None or process.stdout is None:
            raise RuntimeError("no pipes")
        writer = threading.Thread(target=_send, args=(process.stdin, jobs), daemon=True)
        writer.start()
        try:
            for line in process.stdout:
                yield json.loads(line)
        finally:
            process.kill()
            writer.join()


def _send(pipe: IO[bytes], jobs: Sequence[Job]) -> None:
    try:
        with pipe:
            for program, runs in jobs:
                pipe.write(json.dumps({"program": program.hex(), "runs": runs}).encode() + b"\n")
    except (BrokenPipeError, ValueError):
        pass  # it died; whoever reads its answers sees that
