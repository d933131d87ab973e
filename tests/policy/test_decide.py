"""A decision is pure and monotone, and says of everything why, and what to do about it."""

from __future__ import annotations

import datetime as dt
import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from guard.artifact import Artifact, Location
from guard.decision import Action, Decision, Ground, Reason, Waiver
from guard.facts import Import, Outcome, Usage, Use
from guard.findings import Evidence, Finding, Severity, Subject
from guard.inspection import Coverage, Gap, GapReason, Inspection, Opinion, Standing
from guard.messages import Force
from guard.policy import Allowance, Completeness, Formats, Policy, Thresholds, decide, load
from guard.report import Confinement

TODAY = dt.date(2026, 11, 23)
SHA = {letter: letter * 64 for letter in "abc"}
DIGEST = {letter: f"sha256:{sha}" for letter, sha in SHA.items()}
ORDER = [Action.ALLOW, Action.WARN, Action.BLOCK]
AT = Location(uri="model.pt", offset=31)
POLICY = Policy(name="ours", version="1", digest="sha256:" + "0" * 64)


def finding(severity: Severity = Severity.MEDIUM, subject: Subject | None = None, rule: str = "GRD101") -> Finding:
    return Finding(
        rule=rule,
        name="unvetted-global",
        severity=severity,
        message="loading would do something",
        evidence=(Evidence(at=AT, text="does(something)"),),
        subject=subject,
    )


def gap(reason: GapReason = GapReason.TRUNCATED) -> Gap:
    return Gap(at=Location(uri="model.pt"), reason=reason, detail="the rest is missing")


def inspection(
    *findings: Finding,
    gaps: tuple[Gap, ...] = (),
    sha: str | None = "a",
    found: tuple[str, ...] = ("pickle",),
    children: tuple[Inspection, ...] = (),
    imports: tuple[Import, ...] = (),
    opinions: tuple[Opinion, ...] = (),
    size: int = 100,
) -> Inspection:
    return Inspection(
        artifact=Artifact(
            location=Location(uri="model.pt"), size=size, sha256=None if sha is None else SHA[sha], found=found
        ),
        findings=findings,
        coverage=Coverage(size=size, parsed=size, gaps=gaps),
        children=children,
        imports=imports,
        opinions=opinions,
    )


def subject(name: str = "Net", *uses: Use, dangerous: bool = False) -> Subject:
    return Subject(module="acme", name=name, uses=uses or (Use.IMPORT, Use.CALL), dangerous=dangerous)


def allowance(name: str = "Net", *uses: Use, digest: str | None = None, override: bool = False) -> Allowance:
    return Allowance(
        module="acme",
        name=name,
        uses=frozenset(uses or (Use.CALL,)) | {Use.IMPORT},
        digests=None if digest is None else frozenset({DIGEST[digest]}),
        override=override,
        reason="a class of our own",
    )


def waiver(days: int = 10, rule: str = "GRD101", digest: str = "a") -> Waiver:
    return Waiver(
        rule=rule,
        digest=DIGEST[digest],
        owner="me@acme",
        reason="it was reviewed by hand",
        expires=TODAY + dt.timedelta(days=days),
    )


WALLED = Confinement(isolation="file", force=Force(landlock=7, seccomp=True, limits=True))


def decided(*inspections: Inspection, policy: Policy = POLICY, confinement: Confinement | None = WALLED) -> Decision:
    return decide(inspections, policy, today=TODAY, confinement=confinement)


def only(decision: Decision, ground: Ground) -> Reason:
    (reason,) = [reason for reason in decision.reasons if reason.ground is ground]
    return reason


# --- findings ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("severity", "action"),
    [
        (Severity.INFO, Action.ALLOW),
        (Severity.LOW, Action.WARN),
        (Severity.MEDIUM, Action.BLOCK),
        (Severity.HIGH, Action.BLOCK),
        (Severity.CRITICAL, Action.BLOCK),
    ],
)
def test_a_finding_acts_by_its_severity(severity: Severity, action: Action) -> None:
    assert decided(inspection(finding(severity))).action is action


def test_nothing_to_object_to_is_allowed_without_a_word() -> None:
    decision = decided(inspection())
    assert (decision.action, decision.reasons) == (Action.ALLOW, ())
    assert (decision.policy, decision.policy_digest) == (POLICY.name, POLICY.digest)


def test_a_reason_says_what_where_and_what_to_do() -> None:
    found = finding(subject=subject())
    reason = only(decided(inspection(found)), Ground.FINDING)
    assert (reason.rule, reason.fingerprint, reason.location) == ("GRD101", found.fingerprint, "model.pt@0x1f")
    assert reason.message.startswith("loading would do something (medium). ")
    assert 'allow_imports: [{name: "acme:Net", uses: [import, call]}]' in reason.message


def test_what_is_dangerous_is_not_offered_to_be_allowed_by_the_way() -> None:
    said = only(decided(inspection(finding(subject=subject(dangerous=True)))), Ground.FINDING).message
    assert "Do not load it." in said
    assert "`override: true`" in said
    assert "waive GRD101" in only(decided(inspection(finding())), Ground.FINDING).message


def test_a_finding_deep_inside_counts() -> None:
    deep = inspection(finding())
    for _ in range(3000):
        deep = inspection(sha=None, children=(deep,))
    assert decided(deep).action is Action.BLOCK


# --- allowances -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("allowed", "about", "action"),
    [
        (allowance(), subject(), Action.ALLOW),
        (allowance(), subject("Other"), Action.BLOCK),
        (allowance(), subject("Net.forward"), Action.BLOCK),
        (allowance(), subject("Net", Use.IMPORT), Action.ALLOW),
        (allowance(), subject("Net", Use.CALL, Use.BUILD), Action.BLOCK),
        (allowance("Net", Use.CALL, Use.BUILD), subject("Net", Use.CALL, Use.BUILD), Action.ALLOW),
        (allowance(), subject(dangerous=True), Action.BLOCK),
        (allowance(override=True), subject(dangerous=True), Action.ALLOW),
        (allowance(digest="a"), subject(), Action.ALLOW),
        (allowance(digest="b"), subject(), Action.BLOCK),
        (replace(allowance(), digests=frozenset(DIGEST.values())), subject(), Action.ALLOW),
        (replace(allowance(), module="acme.Net"), subject(), Action.BLOCK),
        (allowance(), None, Action.BLOCK),
    ],
)
def test_an_allowance_forgives_exactly_what_it_names(allowed: Allowance, about: Subject | None, action: Action) -> None:
    decision = decided(inspection(finding(subject=about)), policy=replace(POLICY, allow_imports=(allowed,)))
    assert decision.action is action
    if action is Action.ALLOW:
        reason = only(decision, Ground.WAIVER)
        assert reason.message.startswith("allow_imports admits acme:Net (")
        assert reason.message.endswith(": a class of our own")
        assert ("known to be dangerous" in reason.message) is allowed.override


def test_two_allowances_do_not_add_up() -> None:
    policy = replace(POLICY, allow_imports=(allowance("Net", Use.CALL), allowance("Net", Use.BUILD)))
    assert (
        decided(inspection(finding(subject=subject("Net", Use.CALL, Use.BUILD))), policy=policy).action is Action.BLOCK
    )


def test_a_digest_that_is_not_known_forgives_nothing() -> None:
    policy = replace(POLICY, allow_imports=(allowance(digest="a"),), waivers=(waiver(),))
    assert decided(inspection(finding(subject=subject()), sha=None), policy=policy).action is Action.BLOCK


# --- waivers ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given_waiver", "action", "said"),
    [
        (waiver(), Action.ALLOW, "GRD101 is waived until 2026-12-03 by me@acme: it was reviewed by hand"),
        (waiver(0), Action.ALLOW, "is waived until 2026-11-23"),
        (waiver(-1), Action.BLOCK, "the waiver expired on 2026-11-22"),
        (waiver(90), Action.ALLOW, "is waived until"),
        (waiver(91), Action.BLOCK, "it may end at most 90 days from today"),
    ],
)
def test_a_waiver_is_worth_something_until_it_ends(given_waiver: Waiver, action: Action, said: str) -> None:
    decision = decided(inspection(finding()), policy=replace(POLICY, waivers=(given_waiver,)))
    assert decision.action is action
    reason = only(decision, Ground.WAIVER)
    assert said in reason.message
    assert reason.action is Action.ALLOW
    assert reason.rule == "GRD101"


@pytest.mark.parametrize("other", [waiver(rule="GRD102"), waiver(digest="b")])
def test_a_waiver_of_something_else_is_not_mentioned(other: Waiver) -> None:
    decision = decided(inspection(finding()), policy=replace(POLICY, waivers=(other,)))
    assert [reason.ground for reason in decision.reasons] == [Ground.FINDING]


def test_a_waiver_of_a_container_reaches_its_members_and_not_the_other_way() -> None:
    policy = replace(POLICY, waivers=(waiver(digest="a"),))
    member = inspection(finding(), sha="b")
    assert decided(inspection(children=(member,)), policy=policy).action is Action.ALLOW
    assert decided(inspection(finding(), sha="c", children=(inspection(),)), policy=policy).action is Action.BLOCK
    assert decided(inspection(), member, policy=policy).action is Action.BLOCK


def test_a_waiver_forgives_no_gap() -> None:
    decision = decided(inspection(finding(), gaps=(gap(),)), policy=replace(POLICY, waivers=(waiver(),)))
    assert decision.action is Action.BLOCK
    assert decision.unread_only


# --- coverage ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wanted", "action"),
    [(Completeness.BLOCK, Action.BLOCK), (Completeness.WARN, Action.WARN), (Completeness.IGNORE, Action.ALLOW)],
)
def test_what_was_not_read_acts_by_require_complete(wanted: Completeness, action: Action) -> None:
    policy = replace(POLICY, require_complete=wanted)
    assert decided(inspection(gaps=(gap(),)), policy=policy).action is action
    excluded = decided(inspection(gaps=(gap(GapReason.EXCLUDED),)), policy=policy)
    assert excluded.action is action
    assert "as was asked: the rest is missing" in only(excluded, Ground.COVERAGE).message


def test_unread_is_told_from_found() -> None:
    unread = decided(inspection(gaps=(gap(),)))
    assert unread.unread_only
    assert only(unread, Ground.COVERAGE).message == "could not be read (TRUNCATED): the rest is missing"
    assert not decided(inspection(finding(), gaps=(gap(),))).unread_only
    assert decided(inspection(finding(Severity.LOW), gaps=(gap(),))).unread_only
    assert not decided(inspection()).unread_only


def test_nothing_judged_is_refused_by_every_policy() -> None:
    for policy in (POLICY, load("permissive"), replace(POLICY, require_complete=Completeness.IGNORE)):
        decision = decide((), policy, today=TODAY)
        assert decision.action is Action.BLOCK
        assert decision.unread_only
        assert only(decision, Ground.COVERAGE).message == "nothing was judged"


# --- formats ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("formats", "found", "action"),
    [
        (Formats(), ("pickle",), Action.ALLOW),
        (Formats(deny=frozenset({"pickle"})), ("pickle",), Action.BLOCK),
        (Formats(deny=frozenset({"pickle"})), ("zip", "pickle"), Action.BLOCK),
        (Formats(deny=frozenset({"pickle"})), ("text", "pickle?"), Action.ALLOW),
        (Formats(deny=frozenset({"pickle"})), (), Action.ALLOW),
        (Formats(allow=frozenset({"zip"})), ("zip",), Action.ALLOW),
        (Formats(allow=frozenset({"zip"})), ("zip", "pickle"), Action.BLOCK),
        (Formats(allow=frozenset({"zip"}), deny=frozenset({"zip"})), ("zip",), Action.BLOCK),
        (Formats(allow=frozenset()), ("zip",), Action.BLOCK),
    ],
)
def test_formats_are_let_in_or_not(formats: Formats, found: tuple[str, ...], action: Action) -> None:
    policy = replace(POLICY, formats=formats)
    decision = decided(inspection(found=found), policy=policy)
    assert decision.action is action
    assert not decision.unread_only
    assert {reason.ground for reason in decision.reasons} <= {Ground.FORMAT}
    within = decided(inspection(found=("zip",), children=(inspection(found=found),)), policy=policy)
    assert ORDER.index(within.action) >= ORDER.index(action)


def test_what_has_no_known_format_is_unread_where_formats_are_listed() -> None:
    policy = replace(POLICY, formats=Formats(allow=frozenset({"zip"})))
    for found in ((), ("pickle?",)):
        decision = decided(inspection(found=found), policy=policy)
        assert decision.action is Action.BLOCK
        assert decision.unread_only
    assert decided(inspection(found=(), size=0), policy=policy).action is Action.ALLOW


# --- engines ----------------------------------------------------------------------------------------------------------

REQUIRING = replace(
    POLICY, engines=frozenset({"picklescan"}), thresholds=Thresholds(block=Severity.CRITICAL, warn=None)
)


def imported(outcome: Outcome = Outcome.UNLISTED, name: str = "Net") -> Import:
    usage = Usage(use=Use.IMPORT, outcome=outcome, does=f"import acme.{name}", at=AT)
    return Import(at=AT, module="acme", name=name, usages=(usage,))


def opinion(
    standing: Standing = Standing.SAFE, name: str = "Net", by: str = "picklescan 1.0.5", *, admitted: bool = False
) -> Opinion:
    return Opinion(
        by=by, about=f"acme.{name}", standing=standing, detail="so it says", admitted=admitted, subject=subject(name)
    )


@pytest.mark.parametrize(
    ("imports", "opinions", "action"),
    [
        ((), (), Action.ALLOW),
        ((imported(),), (), Action.BLOCK),
        ((imported(Outcome.ADMITTED),), (), Action.ALLOW),
        ((imported(),), (opinion(),), Action.ALLOW),
        ((imported(),), (opinion(Standing.DANGEROUS),), Action.ALLOW),
        ((imported(),), (opinion(Standing.INCONCLUSIVE),), Action.BLOCK),
        ((imported(),), (opinion(), opinion(Standing.INCONCLUSIVE, "Other")), Action.BLOCK),
        ((imported(),), (opinion(name="Other"),), Action.BLOCK),
        ((imported(),), (opinion(by="modelscan 0.8.8"),), Action.BLOCK),
        ((imported(),), (opinion(by="picklescanner 9"),), Action.BLOCK),
        ((imported(),), (opinion(), opinion(Standing.INCONCLUSIVE, by="modelscan 0.8.8")), Action.ALLOW),
        ((imported(),), (replace(opinion(), subject=None),), Action.BLOCK),
    ],
)
def test_a_required_engine_must_have_answered(
    imports: tuple[Import, ...], opinions: tuple[Opinion, ...], action: Action
) -> None:
    looked_at = inspection(imports=imports, opinions=opinions)
    decision = decided(looked_at, policy=REQUIRING)
    assert decision.action is action
    assert decision.unread_only is (action is Action.BLOCK)
    assert decided(looked_at, policy=replace(REQUIRING, engines=frozenset())).action is Action.ALLOW


def test_an_engine_that_is_missing_is_said_once_with_a_few_names() -> None:
    looked_at = inspection(imports=tuple(imported(name=f"N{number}") for number in range(10)))
    said = only(decided(looked_at, policy=REQUIRING), Ground.ENGINE).message
    assert said.startswith(
        "picklescan, which the policy requires, did not answer about acme.N0, acme.N1, acme.N2 and 7 more."
    )


# --- properties -------------------------------------------------------------------------------------------------------

SEVERITIES = st.sampled_from(list(Severity))
SUBJECTS = st.none() | st.builds(
    Subject,
    module=st.just("acme"),
    name=st.sampled_from(["Net", "Run"]),
    uses=st.lists(st.sampled_from([Use.IMPORT, Use.CALL, Use.BUILD]), max_size=3, unique=True).map(tuple),
    dangerous=st.booleans(),
)
FINDINGS = st.builds(finding, SEVERITIES, SUBJECTS, st.sampled_from(["GRD101", "GRD102"]))
GAPS = st.builds(gap, st.sampled_from([GapReason.TRUNCATED, GapReason.EXCLUDED, GapReason.CRASHED]))
FORMATS = st.lists(st.sampled_from(["pickle", "zip", "json", "pickle?"]), max_size=2, unique=True).map(tuple)
IMPORTS = st.builds(imported, st.sampled_from([Outcome.ADMITTED, Outcome.UNLISTED]), st.sampled_from(["Net", "Run"]))
OPINIONS = st.builds(
    opinion,
    st.sampled_from(list(Standing)),
    st.sampled_from(["Net", "Run"]),
    st.sampled_from(["picklescan 1", "modelscan 2"]),
    admitted=st.booleans(),
)


def inspections_with(children: st.SearchStrategy[list[Inspection]]) -> st.SearchStrategy[Inspection]:
    return st.builds(
        lambda found, gaps, sha, formats, below, imports, opinions: inspection(
            *found,
            gaps=tuple(gaps),
            sha=sha,
            found=formats,
            children=tuple(below),
            imports=tuple(imports),
            opinions=tuple(opinions),
        ),
        st.lists(FINDINGS, max_size=3),
        st.lists(GAPS, max_size=2),
        st.sampled_from(["a", "b", "c", None]),
        FORMATS,
        children,
        st.lists(IMPORTS, max_size=2),
        st.lists(OPINIONS, max_size=2),
    )


INSPECTIONS = st.recursive(
    inspections_with(st.just([])), lambda below: inspections_with(st.lists(below, max_size=2)), max_leaves=4
)
ALLOWANCES = st.builds(
    allowance,
    st.sampled_from(["Net", "Run"]),
    st.sampled_from([Use.CALL, Use.BUILD]),
    digest=st.sampled_from(["a", "b", None]),
    override=st.booleans(),
)
WAIVERS = st.builds(
    waiver,
    st.sampled_from([-1, 0, 30, 31, 90, 91]),
    st.sampled_from(["GRD101", "GRD102"]),
    st.sampled_from(["a", "b"]),
)
POLICIES = st.builds(
    Policy,
    name=st.just("ours"),
    version=st.just("1"),
    digest=st.just(POLICY.digest),
    thresholds=st.builds(Thresholds, block=SEVERITIES, warn=st.none() | SEVERITIES),
    require_complete=st.sampled_from(list(Completeness)),
    formats=st.builds(
        Formats,
        allow=st.none() | st.frozensets(st.sampled_from(["pickle", "zip", "json"])),
        deny=st.frozensets(st.sampled_from(["pickle", "zip"])),
    ),
    allow_imports=st.lists(ALLOWANCES, max_size=3).map(tuple),
    engines=st.frozensets(st.sampled_from(["picklescan", "modelscan"])),
    waivers=st.lists(WAIVERS, max_size=3).map(tuple),
    max_waiver_days=st.sampled_from([30, 90]),
)


def rank(inspections: list[Inspection], policy: Policy) -> int:
    return ORDER.index(decide(inspections, policy, today=TODAY).action)


@settings(deadline=None)
@given(st.lists(INSPECTIONS, min_size=1, max_size=3), POLICIES, st.data())
def test_more_to_object_to_never_loosens(before: list[Inspection], policy: Policy, data: st.DataObject) -> None:
    was = rank(before, policy)
    one, *others = before
    more = [
        [*before, data.draw(INSPECTIONS)],
        [replace(one, findings=(*one.findings, data.draw(FINDINGS))), *others],
        [replace(one, coverage=replace(one.coverage, gaps=(*one.coverage.gaps, data.draw(GAPS)))), *others],
        [replace(one, children=(*one.children, data.draw(INSPECTIONS))), *others],
        [replace(one, imports=(*one.imports, data.draw(IMPORTS))), *others],
        [replace(one, findings=tuple(replace(found, severity=Severity.CRITICAL) for found in one.findings)), *others],
    ]
    assert [rank(after, policy) >= was for after in more] == [True] * len(more)


@settings(deadline=None)
@given(st.lists(INSPECTIONS, max_size=3), POLICIES)
def test_less_forgiveness_never_loosens(inspections: list[Inspection], policy: Policy) -> None:
    was = rank(inspections, policy)
    for index in range(len(policy.waivers)):
        fewer = replace(policy, waivers=policy.waivers[:index] + policy.waivers[index + 1 :])
        assert rank(inspections, fewer) >= was
    for index in range(len(policy.allow_imports)):
        fewer = replace(policy, allow_imports=policy.allow_imports[:index] + policy.allow_imports[index + 1 :])
        assert rank(inspections, fewer) >= was
    assert rank(inspections, replace(policy, max_waiver_days=1)) >= was


def reversed_in(one: Inspection) -> Inspection:
    return replace(
        one,
        findings=one.findings[::-1],
        coverage=replace(one.coverage, gaps=one.coverage.gaps[::-1]),
        imports=one.imports[::-1],
        opinions=one.opinions[::-1],
        children=tuple(reversed_in(child) for child in one.children[::-1]),
    )


@settings(deadline=None)
@given(st.lists(INSPECTIONS, max_size=3), POLICIES)
def test_order_never_matters(inspections: list[Inspection], policy: Policy) -> None:
    other = replace(policy, waivers=policy.waivers[::-1], allow_imports=policy.allow_imports[::-1])
    turned = [reversed_in(one) for one in inspections[::-1]]
    decision = decide(inspections, policy, today=TODAY)
    assert decide(turned, other, today=TODAY) == decision
    assert decide(inspections, policy, today=TODAY) == decision


@settings(deadline=None)
@given(st.lists(INSPECTIONS, max_size=3))
def test_shipped_policies_are_each_stricter_than_the_last(inspections: list[Inspection]) -> None:
    ranks = [rank(inspections, load(name)) for name in ("permissive", "baseline", "strict")]
    assert ranks == sorted(ranks)


@settings(deadline=None)
@given(st.lists(INSPECTIONS, max_size=3), POLICIES)
def test_every_decision_has_its_reason_worst_first(inspections: list[Inspection], policy: Policy) -> None:
    decision = decide(inspections, policy, today=TODAY)
    actions = [ORDER.index(reason.action) for reason in decision.reasons]
    assert actions == sorted(actions, reverse=True)
    assert ORDER.index(decision.action) == max(actions, default=0)
    assert all(reason.message for reason in decision.reasons)


@settings(deadline=None)
@given(st.lists(INSPECTIONS, min_size=1, max_size=3), POLICIES)
def test_what_was_excluded_is_always_named(inspections: list[Inspection], policy: Policy) -> None:
    excluded = any(
        left.reason is GapReason.EXCLUDED for root in inspections for one in root.walk() for left in one.coverage.gaps
    )
    named = any("as was asked" in reason.message for reason in decide(inspections, policy, today=TODAY).reasons)
    assert named is excluded


@pytest.mark.parametrize(
    ("name", "severity", "action"),
    [
        (name, severity, ORDER[rank_of])
        for name, ranks in {
            "permissive": (0, 0, 1, 2, 2),
            "baseline": (0, 1, 2, 2, 2),
            "strict": (1, 2, 2, 2, 2),
        }.items()
        for severity, rank_of in zip(Severity, ranks, strict=True)
    ],
)
def test_what_each_shipped_policy_does_with_a_finding(name: str, severity: Severity, action: Action) -> None:
    assert decided(inspection(finding(severity), found=("npy",)), policy=load(name)).action is action


@pytest.mark.parametrize(("name", "action"), [("permissive", 1), ("baseline", 2), ("strict", 2)])
def test_what_each_shipped_policy_does_with_what_was_not_read(name: str, action: int) -> None:
    for reason, size in itertools.product(GapReason, (0, 100)):
        looked_at = inspection(gaps=(gap(reason),), found=("npy",), size=size)
        assert decided(looked_at, policy=load(name)).action is ORDER[action]


def test_strict_lets_in_data_that_is_only_data() -> None:
    strict = load("strict")
    member = inspection(found=("npy",))
    assert decided(inspection(found=("zip",), children=(member,)), policy=strict).action is Action.ALLOW
    pickled = inspection(found=("pickle",))
    assert decided(inspection(found=("zip",), children=(pickled,)), policy=strict).action is Action.BLOCK


@pytest.mark.parametrize(
    "force",
    [
        None,
        Force(),
        Force(landlock=7, seccomp=True),
        Force(landlock=7, limits=True),
        Force(seccomp=True, limits=True),
    ],
)
def test_a_policy_can_demand_walls(force: Force | None) -> None:
    demanding = replace(POLICY, require_sandbox=True)
    for where in (Confinement(isolation="file", force=force), *([None] if force is None else [])):
        decision = decided(inspection(), policy=demanding, confinement=where)
        assert decision.action is Action.BLOCK
        assert "require_sandbox" in only(decision, Ground.SANDBOX).message
        assert decision.unread_only, "exit 3: nothing was found"
        assert decided(inspection(), confinement=where).action is Action.ALLOW
    assert decided(inspection(), policy=demanding).action is Action.ALLOW


def test_a_policy_can_demand_a_worker_for_each_file() -> None:
    demanding = replace(POLICY, isolation="file")
    for isolation, force in (("batch", WALLED.force), ("none", None)):
        decision = decided(inspection(), policy=demanding, confinement=Confinement(isolation=isolation, force=force))
        assert decision.action is Action.BLOCK
        assert only(decision, Ground.SANDBOX).message.startswith("isolation: ")
    assert decided(inspection(), policy=demanding).action is Action.ALLOW
