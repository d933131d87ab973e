"""The published JSON Schema of ``guard.report/1`` (draft 2020-12)."""

from __future__ import annotations

import json
from importlib.resources import files

from guard.report import Data

FILE = "report.schema.json"


def document() -> Data:
    """Return the schema as plain data."""
    made: Data = json.loads(files(__package__).joinpath(FILE).read_text("utf-8"))
    return made
