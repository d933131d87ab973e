"""Which lexicon is installed, as reports and ``guard --version`` say it: read from its stamp, never computed."""

from __future__ import annotations

from guard.lexicon import stamp
from guard.report import Lexicon


def installed() -> Lexicon:
    """Return which lexicon this guard judges by."""
    return Lexicon(version=stamp.VERSION, date=stamp.DATE, digest=f"sha256:{stamp.DIGEST}")
