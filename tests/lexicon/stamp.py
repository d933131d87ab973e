"""Writes which lexicon this is: ``python -m tests.lexicon.stamp``, as ``make lexicon-stamp`` does.

The tables are as long as they are; nobody should have to read them all to learn which they are. So version, date and
digest are written down beside them when they change, and a test compares them with the tables.
"""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "guard/stamp.py"

TEXT = '''"""Which lexicon this is: written by ``make lexicon-stamp``, and compared with the tables by a test.

Nothing is imported here, and nothing computed, for every report says it.
"""

VERSION = "{version}"
"""Year and month of the last change."""

DATE = "{date}"
"""The day of it (UTC)."""

DIGEST = "{digest}"
"""What ``guard.lexicon.digest()`` makes of all tables of this version."""
'''


def text(day: dt.date, digest: str) -> str:
    """Return the module that stamps a lexicon of this day."""
    return TEXT.format(version=f"{day:%Y.%m}", date=day.isoformat(), digest=digest)


def said(expression: str) -> str:
    """Ask a new interpreter, which has the stamp as it stands in the file now."""
    code = f"from guard import lexicon\nfrom guard.lexicon import stamp\nprint({expression})"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def main() -> None:
    """Stamp the lexicon with today's date, if it is not the one that is stamped."""
    if said("lexicon.digest() == stamp.DIGEST") == "True":
        print(f"the lexicon is as stamped: {said('stamp.VERSION, stamp.DATE, stamp.DIGEST')}")  # noqa: T201 -- a script
        return
    day = dt.datetime.now(dt.UTC).date()
    FILE.write_text(text(day, ""), encoding="utf-8")  # the version first: the digest is of the version too
    FILE.write_text(text(day, said("lexicon.digest()")), encoding="utf-8")
    print(f"the lexicon is stamped anew: {said('stamp.VERSION, stamp.DATE, stamp.DIGEST')}")  # noqa: T201 -- likewise


if __name__ == "__main__":
    main()
