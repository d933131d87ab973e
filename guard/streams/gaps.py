"""The gap that an error leaves: one table, for the pipeline and for formats that go on after an error."""

from __future__ import annotations

from guard.artifact import Location
from guard.errors import (
    BrokenPart,
    Encrypted,
    GuardError,
    LimitExceeded,
    Malformed,
    MissingDependency,
    SourceError,
    Truncated,
    Unsupported,
)
from guard.inspection import Gap, GapReason

REASONS: tuple[tuple[type[GuardError], GapReason], ...] = (
    (Truncated, GapReason.TRUNCATED),
    (Malformed, GapReason.MALFORMED),
    (Encrypted, GapReason.ENCRYPTED),
    (MissingDependency, GapReason.MISSING_DEPENDENCY),
    (Unsupported, GapReason.UNSUPPORTED),
    (LimitExceeded, GapReason.LIMIT),
    (SourceError, GapReason.UNREADABLE),
)
"""Error to reason, the most special first."""


def reason_of(error: GuardError) -> GapReason:
    """The reason that stands for an error. Raises BrokenPart where guard itself is broken."""
    if isinstance(error, BrokenPart):
        raise error
    return next((reason for kind, reason in REASONS if isinstance(error, kind)), GapReason.MALFORMED)


def gap(at: Location, error: GuardError) -> Gap:
    """The gap that ``error`` leaves at ``at``: a member that cannot be read hides no other. Raises BrokenPart."""
    return Gap(at=at, reason=reason_of(error), detail=str(error))
