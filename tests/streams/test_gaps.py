"""The one table of what an error leaves."""

from __future__ import annotations

import pytest

from guard import errors
from guard.artifact import Location
from guard.inspection import GapReason
from guard.streams.gaps import REASONS, gap, reason_of

AT = Location(uri="a.pkl")


@pytest.mark.parametrize(("kind", "reason"), REASONS)
def test_each_error_has_its_own_reason(kind: type[errors.GuardError], reason: GapReason) -> None:
    made = gap(AT, kind("what went wrong"))
    assert (made.at, made.reason, made.detail) == (AT, reason, "what went wrong")


def test_no_entry_hides_a_more_special_one() -> None:
    kinds = [kind for kind, _ in REASONS]
    assert not any(issubclass(later, earlier) for at, earlier in enumerate(kinds) for later in kinds[at + 1 :])


def test_what_has_no_reason_of_its_own_is_malformed_and_a_broken_part_stops_guard() -> None:
    assert reason_of(errors.GuardError("anything")) is GapReason.MALFORMED
    with pytest.raises(errors.BrokenPart):
        gap(AT, errors.BrokenPart("a rule is wrong"))
