"""What a policy asks of one artifact: one function a clause, each yielding its reasons, none knowing of the others.

A clause may only add reasons, and looks at what is there, never at how much: so one more finding, gap or artifact can
only make a decision stricter.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterator

from msgspec import Struct

from guard.decision import Action, Ground, Reason
from guard.findings import Finding
from guard.inspection import Gap, GapReason, Inspection, Standing
from guard.policy.document import Policy
from guard.policy.waivers import grace

NAMES_MOST = 3
"""Globals named in one reason."""


class Case(Struct, frozen=True):
    """One artifact before the policy: itself or a member of one, without its children."""

    inspection: Inspection
    digests: frozenset[str]
    """``sha256:`` digests that are known, of it and of everything that holds it."""


Clause = Callable[[Case, Policy, dt.date], Iterator[Reason]]


def findings(case: Case, policy: Policy, today: dt.date) -> Iterator[Reason]:
    """Every finding of a severity that blocks or warns, unless it is forgiven."""
    for finding in case.inspection.findings:
        action = policy.thresholds.action(finding.severity)
        if action is Action.ALLOW:
            continue
        known = grace(finding, case.digests, policy, today)
        yield from known.reasons
        if not known.forgiven:
            yield Reason(
                action=action,
                ground=Ground.FINDING,
                message=f"{finding.message} ({finding.severity.label}). {_remedy(finding)}",
                location=str(finding.location),
                rule=finding.rule,
                fingerprint=finding.fingerprint,
            )


def coverage(case: Case, policy: Policy, _: dt.date) -> Iterator[Reason]:
    """Everything that was not read. What the user asked not to read is named in any case."""
    action = policy.require_complete.action
    for gap in case.inspection.coverage.gaps:
        if action is not Action.ALLOW or gap.reason is GapReason.EXCLUDED:
            yield Reason(action=action, ground=Ground.COVERAGE, message=_unread(gap), location=str(gap.at))


def formats(case: Case, policy: Policy, _: dt.date) -> Iterator[Reason]:
    """Formats that are denied, or not among those that are let in."""
    artifact = case.inspection.artifact
    found = {one for one in artifact.found if not one.endswith("?")}  # "pickle?": nobody would read it as one
    for one in sorted(found & policy.formats.deny):
        yield _format(case, f"the format {one} is denied by the policy. Convert the file, or change formats.deny")
    if policy.formats.allow is None:
        return
    for one in sorted(found - policy.formats.allow):
        yield _format(
            case, f"the format {one} is not let in by the policy. Convert the file, or add it to formats.allow"
        )
    if not found and artifact.size:
        yield Reason(
            action=Action.BLOCK,
            ground=Ground.COVERAGE,
            message="no known format, and the policy lets in only those in formats.allow",
            location=str(artifact.location),
        )


def engines(case: Case, policy: Policy, _: dt.date) -> Iterator[Reason]:
    """Engines that must have answered whatever the lexicon does not admit, and whatever else they were asked."""
    inspection = case.inspection
    wanted = [(fact.module, fact.name) for fact in inspection.imports if fact.withheld]
    answered: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    silent: defaultdict[str, list[str]] = defaultdict(list)
    for opinion in inspection.opinions:
        engine = opinion.by.partition(" ")[0]
        if opinion.standing is Standing.INCONCLUSIVE:
            silent[engine].append(f"{opinion.about}: {opinion.detail}")
        elif opinion.subject is not None:
            answered[engine].add((opinion.subject.module, opinion.subject.name))
    for engine in sorted(policy.engines):
        missing = [f"{module}.{name}" for module, name in wanted if (module, name) not in answered[engine]]
        left_open = sorted(silent[engine]) or sorted(missing)
        if left_open:
            yield Reason(
                action=Action.BLOCK,
                ground=Ground.ENGINE,
                message=f"{engine}, which the policy requires, did not answer about {_few(left_open)}. "
                "Install it, and do not turn engines off",
                location=str(inspection.artifact.location),
            )


CLAUSES: tuple[Clause, ...] = (findings, coverage, formats, engines)
"""All clauses. Their order does not matter."""


def _format(case: Case, message: str) -> Reason:
    location = str(case.inspection.artifact.location)
    return Reason(action=Action.BLOCK, ground=Ground.FORMAT, message=message, location=location)


def _unread(gap: Gap) -> str:
    if gap.reason is GapReason.EXCLUDED:
        return f"not looked at, as was asked: {gap.detail}"
    return f"could not be read ({gap.reason.value}): {gap.detail}"


def _remedy(finding: Finding) -> str:
    """What to do about a finding, in a sentence."""
    subject = finding.subject
    if subject is None:
        return f"See `guard explain {finding.rule}`; where the risk is accepted, waive {finding.rule} for this digest"
    if subject.dangerous:
        return (
            f"Do not load it. `guard explain {finding.rule}` says more; "
            "only an allowance with `override: true` and a reason would admit it"
        )
    import json  # noqa: PLC0415 -- only where something is to be allowed

    name = json.dumps(f"{subject.module}:{subject.name}")
    uses = ", ".join(subject.uses)
    return f"If it is yours: allow_imports: [{{name: {name}, uses: [{uses}]}}], best with this file's digest"


def _few(texts: list[str]) -> str:
    more = len(texts) - NAMES_MOST
    return ", ".join(texts[:NAMES_MOST]) + (f" and {more} more" if more > 0 else "")
