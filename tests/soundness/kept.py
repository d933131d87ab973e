"""Kept programs: counter-examples of the past, each a small file, each of them a test for ever."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.soundness.campaign import Failure, Job

FOLDER: Final = Path(__file__).with_name("programs")


def keep(failure: Failure) -> str:
    """Write a failing program down, and return the file's name."""
    digest = hashlib.sha256(failure.program).hexdigest()[:8]
    dialect = "python" if failure.how["python"] else "c"
    path = FOLDER / f"{failure.miss.property}-{dialect}-{digest}.json"
    content = {"why": failure.miss.detail, "program": failure.program.hex(), "runs": [failure.how]}
    path.write_text(json.dumps(content) + "\n")
    return path.name


def kept() -> Iterator[tuple[str, Job]]:
    """Every kept program: its file's name, and the job."""
    for path in sorted(FOLDER.glob("*.json")):
        content = json.loads(path.read_text())
        yield path.name, (bytes.fromhex(content["program"]), content["runs"])
