"""Runs one producer inside a framework's own environment: ``python produce.py NAME FOLDER``.

``NAME`` is a module in ``producers``, or ``module:part`` where one module has many libraries' makers.
Prints one line of JSON: how many files were saved, what failed, and the versions of all that is installed there.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import json
import sys
import warnings
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main() -> int:
    """Produce."""
    name, folder = sys.argv[1], Path(sys.argv[2])
    sys.path[0] = str(HERE)
    saving = importlib.import_module("saving")
    folder.mkdir(parents=True, exist_ok=True)
    sys.path.insert(0, str(HERE / "producers"))
    warnings.simplefilter("ignore")
    save = saving.Saver(folder)
    module, _, part = name.partition(":")
    importlib.import_module(module).make(save, *filter(None, [part]))
    installed = {one.metadata["Name"].lower(): one.version for one in importlib.metadata.distributions()}
    sys.stdout.write("\n" + json.dumps({"saved": save.saved, "failed": save.failed, "installed": installed}) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
