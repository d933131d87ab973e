"""What forgives a finding: a waiver of its rule for these bytes, or an allowance of the global that it is about.

Nothing here makes a decision better than it would be without the finding. Whatever forgives, and whatever would have
forgiven had it not run out, is said in the decision.
"""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterator

from msgspec import Struct

from guard.decision import Action, Ground, Reason, Waiver
from guard.findings import Finding, Subject
from guard.policy.document import Allowance, Policy


class State(enum.StrEnum):
    """What a waiver is worth today."""

    VALID = "valid"
    EXPIRED = "expired"
    """Its last day has passed."""
    TOO_LONG = "too long"
    """It ends later than ``max_waiver_days`` from today: a risk accepted for ever is no waiver."""


class Grace(Struct, frozen=True):
    """What speaks for one finding: whether it is forgiven, and every waiver or allowance that had to do with it."""

    forgiven: bool
    reasons: tuple[Reason, ...]


def state(waiver: Waiver, policy: Policy, today: dt.date) -> State:
    """What a waiver is worth; it is valid through the day on which it expires."""
    if today > waiver.expires:
        return State.EXPIRED
    return State.TOO_LONG if (waiver.expires - today).days > policy.max_waiver_days else State.VALID


def grace(finding: Finding, digests: frozenset[str], policy: Policy, today: dt.date) -> Grace:
    """What forgives a finding in bytes with one of these ``digests`` (the artifact's own, and of what holds it)."""
    forgiven = False
    reasons: list[Reason] = []
    for allowance in _allowances(finding.subject, digests, policy):
        forgiven = True
        reasons.append(_reason(finding, _allowed(allowance)))
    for waiver in policy.waivers:
        if waiver.rule == finding.rule and waiver.digest in digests:
            worth = state(waiver, policy, today)
            forgiven = forgiven or worth is State.VALID
            reasons.append(_reason(finding, _waived(waiver, worth, policy)))
    return Grace(forgiven, tuple(reasons))


def _allowances(subject: Subject | None, digests: frozenset[str], policy: Policy) -> Iterator[Allowance]:
    if subject is None:
        return
    for allowance in policy.allow_imports:
        if (
            (allowance.module, allowance.name) == (subject.module, subject.name)
            and allowance.uses.issuperset(subject.uses)
            and (allowance.digests is None or not allowance.digests.isdisjoint(digests))
            and (allowance.override or not subject.dangerous)
        ):
            yield allowance


def _reason(finding: Finding, message: str) -> Reason:
    return Reason(
        action=Action.ALLOW,
        ground=Ground.WAIVER,
        message=message,
        location=str(finding.location),
        rule=finding.rule,
        fingerprint=finding.fingerprint,
    )


def _allowed(allowance: Allowance) -> str:
    uses = ", ".join(sorted(allowance.uses))
    why = f": {allowance.reason}" if allowance.reason else ""
    override = ", known to be dangerous" if allowance.override else ""
    return f"allow_imports admits {allowance.module}:{allowance.name} ({uses}{override}){why}"


def _waived(waiver: Waiver, worth: State, policy: Policy) -> str:
    said = f"{waiver.owner}: {waiver.reason}"
    if worth is State.VALID:
        return f"{waiver.rule} is waived until {waiver.expires} by {said}"
    if worth is State.EXPIRED:
        return f"{waiver.rule} was waived, and the waiver expired on {waiver.expires}: renew or remove it. {said}"
    most = f"it may end at most {policy.max_waiver_days} days from today"
    return f"a waiver of {waiver.rule} until {waiver.expires} forgives nothing: {most}. {said}"
