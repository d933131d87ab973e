"""Whether the tables that were written by criteria still meet them, in the environment that runs this.

    build/benign/sklearn-1.9/venv/bin/python -m tests.lexicon.audit sklearn scipy

prints each class that a table admits for more than the criteria would propose today, and leaves with 1 where there is
one: the criteria have become stricter, or the framework has changed.
"""

from __future__ import annotations

import contextlib
import importlib
import sys
import warnings
from collections.abc import Iterator

from guard.lexicon import table
from tests.lexicon import propose
from tests.lexicon.forge import resolve


def excess(name: str) -> Iterator[str]:
    """What one table admits beyond the criteria, a class a line."""
    module = importlib.import_module(f"guard.lexicon.{name}")
    for family in getattr(module, "FAMILIES", ()):
        for where, names in family.names.items():
            for one in names.split():
                entry = table(name).find(where, one)
                cls = None
                with contextlib.suppress(Exception):  # another version's, or a package that is not there
                    cls = resolve(f"{where}:{one}")
                if entry is None or "by the criteria" not in entry.source or not isinstance(cls, type):
                    continue  # a row of its own was read by a person
                proposal = propose.propose(cls)
                more = {str(use) for use in entry.uses} - proposal.uses
                if more:
                    yield f"{where}:{one}  {' '.join(sorted(more))}  {'; '.join(proposal.against)}"


def main() -> int:
    """Audit the tables that are named."""
    warnings.simplefilter("ignore")
    found = [line for name in sys.argv[1:] for line in excess(name)]
    sys.stdout.write("".join(f"{line}\n" for line in found))
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
