"""The gap that an error leaves, for formats that go on after one: a member that cannot be read hides no other."""

from __future__ import annotations

from guard.artifact import Location
from guard.errors import Encrypted, GuardError, LimitExceeded, MissingDependency, Truncated, Unsupported
from guard.inspection import Gap, GapReason

_REASONS: tuple[tuple[type[GuardError], GapReason], ...] = (
    (Truncated, GapReason.TRUNCATED),
    (Encrypted, GapReason.ENCRYPTED),
    (MissingDependency, GapReason.MISSING_DEPENDENCY),
    (Unsupported, GapReason.UNSUPPORTED),
    (LimitExceeded, GapReason.LIMIT),
)


def gap(at: Location, error: GuardError) -> Gap:
    """The gap that ``error`` leaves at ``at``."""
    reason = next((reason for kind, reason in _REASONS if isinstance(error, kind)), GapReason.MALFORMED)
    return Gap(at=at, reason=reason, detail=str(error))
