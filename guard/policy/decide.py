"""From inspections to a decision: pure, and monotone.

One more finding, gap or artifact never makes a decision milder; one waiver or allowance less never does either; and the
order of anything does not matter. All of it follows from the shape: clauses add reasons, and the worst reason decides.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from guard.decision import Action, Decision, Ground, Reason
from guard.inspection import Inspection
from guard.policy.clauses import CLAUSES, Case
from guard.policy.document import Policy
from guard.report import Confinement

_ACTIONS = (Action.ALLOW, Action.WARN, Action.BLOCK)


def decide(
    inspections: Sequence[Inspection], policy: Policy, *, today: dt.date, confinement: Confinement | None = None
) -> Decision:
    """What ``policy`` says of these artifacts and all that they hold. Of nothing at all it says BLOCK.

    ``today`` (UTC) is what waivers are held against, ``confinement`` where they were read (None: in no worker). Reasons
    come worst first. Bindings are the caller's to add.
    """
    reasons = {
        reason
        for inspection in inspections
        for case in cases(inspection)
        for clause in CLAUSES
        for reason in clause(case, policy, today)
    }
    if not inspections:
        reasons.add(Reason(action=Action.BLOCK, ground=Ground.COVERAGE, message="nothing was judged"))
    reasons.update(_walls(policy, confinement or Confinement()))
    return Decision(
        action=max((reason.action for reason in reasons), key=_ACTIONS.index, default=Action.ALLOW),
        policy=policy.name,
        policy_digest=policy.digest,
        reasons=tuple(sorted(reasons, key=_order)),
    )


def _walls(policy: Policy, confinement: Confinement) -> Iterator[Reason]:
    """What the policy demands of the workers that read the files."""
    if policy.require_sandbox and not confinement.whole:
        detail = f"require_sandbox: the files were read by {confinement}; Landlock, seccomp and limits are required"
        yield Reason(action=Action.BLOCK, ground=Ground.SANDBOX, message=detail)
    if policy.isolation == "file" and confinement.isolation != "file":
        detail = f"isolation: the files were read by {confinement}; a worker for each file is required"
        yield Reason(action=Action.BLOCK, ground=Ground.SANDBOX, message=detail)


def cases(root: Inspection) -> Iterator[Case]:
    """An inspection and all below it, each with the digests of all that holds it; iteratively, as depth is the file's
    choice.
    """
    waiting: list[tuple[Inspection, frozenset[str]]] = [(root, frozenset())]
    while waiting:
        inspection, above = waiting.pop()
        own = inspection.artifact.sha256
        digests = above if own is None else above | {f"sha256:{own}"}
        yield Case(inspection, digests)
        waiting.extend((child, digests) for child in inspection.children)


def _order(reason: Reason) -> tuple[int, str, str, str, str, str]:
    worst_first = -_ACTIONS.index(reason.action)
    return (worst_first, reason.ground, reason.location, reason.rule or "", reason.fingerprint or "", reason.message)
