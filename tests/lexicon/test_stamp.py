"""The stamp says which lexicon this is, and reports say what the stamp says."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys

from guard import stamp
from guard.lexicon import VERSION, digest
from guard.report import installed
from tests.lexicon import stamp as stamping


def test_the_stamp_is_that_of_the_tables() -> None:
    assert digest() == stamp.DIGEST, "the tables have changed: make lexicon-stamp"


def test_the_stamp_is_as_the_script_writes_it() -> None:
    day = dt.date.fromisoformat(stamp.DATE)
    assert stamping.FILE.read_text(encoding="utf-8") == stamping.text(day, stamp.DIGEST)
    assert stamp.VERSION == VERSION == f"{day:%Y.%m}"


def test_what_is_installed_is_what_is_stamped() -> None:
    assert str(installed()) == f"{stamp.VERSION} ({stamp.DATE}, sha256:{stamp.DIGEST[:12]})"
    assert installed().tag == f"{stamp.VERSION}+{stamp.DIGEST[:12]}"


def test_saying_which_lexicon_it_is_reads_no_table() -> None:
    code = "import sys\nfrom guard.report import installed\nprint(installed())\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=stamping.ROOT)
    loaded = {name for name in done.stdout.splitlines()[1].split() if name.startswith("guard.lexicon")}
    assert not loaded
