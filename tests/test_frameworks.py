"""No false alarm: whatever the installed numpy and torch save is CLEAN."""

from __future__ import annotations

import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

from guard.inspection import Inspection, Verdict
from guard.pipeline import Options, inspect
from guard.sources.local import target

FILES = 1000
"""Fewer would mean that the maker has silently lost a family."""


ROOT = Path(__file__).parents[1]

MAKE = """
import sys
from pathlib import Path
from fixtures.build import maker
maker("frameworks").every(Path(sys.argv[1]))
"""


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Everything that the frameworks' maker can make with what is installed.

    Made in a process of its own: where pickle finds a value that has no module of its own (torch's memory formats)
    depends on all that is imported.
    """
    folder = tmp_path_factory.mktemp("frameworks")
    subprocess.run([sys.executable, "-c", MAKE, str(folder)], cwd=ROOT, check=True)
    return sorted(path for path in folder.rglob("*") if path.is_file())


def objections(inspection: Inspection) -> set[str]:
    """Why a file is not CLEAN, without its name, so that one cause is one line."""
    found: set[str] = set()
    for one in inspection.walk():
        found |= {f"{finding.rule} {finding.message}" for finding in one.findings if finding.severity > 1}
        found |= {f"{gap.reason}: {gap.detail}" for gap in one.coverage.gaps}
    return found


@pytest.mark.slow
def test_what_numpy_and_torch_save_is_clean(files: list[Path]) -> None:
    assert len(files) >= FILES
    alarms: defaultdict[str, list[str]] = defaultdict(list)
    for path in files:
        inspection = inspect(target(str(path)), Options(engines="none"))
        if inspection.verdict is not Verdict.CLEAN:
            for objection in objections(inspection):
                alarms[objection].append(path.name)
    told = [f"{len(names):4d} × {objection}  e.g. {names[0]}" for objection, names in alarms.items()]
    assert not alarms, "\n" + "\n".join(sorted(told, reverse=True)[:60])
