"""No false alarm: what frameworks saved is CLEAN and admitted: a small file of each kind. See also make benign."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from pathlib import Path

import pytest

from tests.benign import __main__ as benign

ENVIRONMENTS = sorted(path.parent for path in benign.KEPT.glob("*/producer.json"))


def test_every_environment_is_listed() -> None:
    listed = {environment.name for environment in benign.environments()}
    assert {folder.name for folder in ENVIRONMENTS} <= listed


@pytest.mark.parametrize("folder", ENVIRONMENTS, ids=lambda folder: str(folder.name))
def test_what_it_saved_is_admitted(folder: Path) -> None:
    assert json.loads((folder / "producer.json").read_text(encoding="utf-8"))["installed"]
    causes: defaultdict[str, list[str]] = defaultdict(list)
    for path in sorted(folder.iterdir()):
        for why in benign.refusals(path):
            causes[why].append(path.name)
    assert not causes, "\n".join(f"{len(names)} × {why}  e.g. {names[0]}" for why, names in causes.items())


def test_no_kept_file_tells_where_it_was_made() -> None:
    machine = re.compile(rb"/(?:root|home|work|Users)/|/build/benign/")
    assert [
        path.name for path in sorted(benign.KEPT.rglob("*")) if path.is_file() and machine.search(path.read_bytes())
    ] == []
