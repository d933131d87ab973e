"""One file judged by ``guard check`` in a process of its own: how it ended, what was said, and what that cost."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 20
"""Processor seconds that a bomb may cost."""
MEGABYTES = 400
"""What the largest of the processes may occupy."""
CLOCK = 180
"""Seconds on the clock after which a run is given up: the machine may be busy with other things."""

DRIVER = """
import resource, sys
from pathlib import Path
from guard.cli import main
try:
    code = main(sys.argv[1:])
except SystemExit as ended:
    code = ended.code
own, others = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
status = Path("/proc/self/status").read_text()  # ru_maxrss would count the process that this one was made from
peak = max(int(status.partition("VmHWM:")[2].split()[0]), others.ru_maxrss)
print(code or 0, sum((own.ru_utime, own.ru_stime, others.ru_utime, others.ru_stime)), peak / 1024, file=sys.stderr)
"""


@dataclass(frozen=True, kw_only=True)
class Cost:
    """What one run came to."""

    exit_code: int
    seconds: float
    """Processor time, user and system, children included."""
    megabytes: float
    """Peak resident memory of the largest process."""
    report: dict[str, object]
    """The JSON report."""

    @property
    def verdicts(self) -> set[str]:
        """Of the targets."""
        results = self.report["results"]
        assert isinstance(results, list)
        return {result["verdict"] for result in results}

    @property
    def gaps(self) -> set[str]:
        """The reasons of all gaps."""
        return set(_reasons(self.report["results"]))


def _reasons(value: object) -> list[str]:
    """Every ``reason`` of every gap of a report, without recursion."""
    found, waiting = [], [value]
    while waiting:
        match waiting.pop():
            case {"gaps": list() as gaps, **others}:
                found += [str(gap["reason"]) for gap in gaps]
                waiting.append(others)
            case dict() as others:
                waiting.extend(others.values())
            case list() as others:
                waiting.extend(others)
    return found


def judged(*targets: Path, command: str = "check") -> Cost:
    """Judge targets in a fresh process."""
    done = subprocess.run(
        [sys.executable, "-c", DRIVER, command, "--format", "json", *map(str, targets)],
        capture_output=True, text=True, cwd=ROOT, timeout=CLOCK, check=False,
    )  # fmt: skip
    assert done.returncode == 0, (done.returncode, done.stderr[-2000:])
    code, seconds, peak = done.stderr.splitlines()[-1].split()
    return Cost(
        exit_code=int(code), seconds=float(seconds), megabytes=float(peak), report=json.loads(done.stdout or "{}")
    )
