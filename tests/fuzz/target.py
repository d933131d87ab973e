"""One harness under atheris, as libFuzzer drives it: ``python -m tests.fuzz.target HARNESS [libFuzzer's words]``."""

from __future__ import annotations

import importlib
import pkgutil
import sys
import warnings

import atheris

with atheris.instrument_imports(include=["guard"], exclude=["guard.lexicon"]):
    import guard

    for module in pkgutil.walk_packages(guard.__path__, "guard."):  # formats would be imported when first needed
        if not module.name.startswith(("guard.cli", "guard.__main__", "guard.policy.shipped")):
            importlib.import_module(module.name)
from tests.fuzz.harnesses import HARNESSES


def main() -> None:
    """Fuzz, until libFuzzer ends the process."""
    warnings.simplefilter("error")
    run = HARNESSES[sys.argv[1]]

    def one(data: bytes) -> None:
        run(data)

    atheris.Setup([sys.argv[0], *sys.argv[2:]], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
