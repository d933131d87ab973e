"""Which lexicon this is: written by ``make lexicon-stamp``, and compared with the tables by a test.

Nothing is imported here, and nothing computed, for every report says it.
"""

VERSION = "2026.11"
"""Year and month of the last change."""

DATE = "2026-11-25"
"""The day of it (UTC)."""

DIGEST = "64a0a48d1ef16639"
"""What ``guard.lexicon.digest()`` makes of all tables of this version."""
