"""What guard objects to: one function per rule, its docstring its page.

A rule looks at one fact and yields a message for each objection. Its name reads well after "allow"
(``allow code-execution``): it names the bad pattern, never the cure.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from msgspec import Struct

from guard.facts import Anomaly, Code, Executable, Fact, Import, Operator
from guard.findings import Confidence, Evidence, Finding, Severity, Subject
from guard.registry import members

F = TypeVar("F", bound=Fact)

EVIDENCE_MOST = 5
"""Places listed in one finding."""


class Objection(Struct, frozen=True):
    """What a rule's check yields where a message alone does not say it all."""

    message: str
    evidence: tuple[Evidence, ...] = ()
    """Empty: the fact itself."""
    subject: Subject | None = None
    confidence: Confidence = Confidence.HIGH


class Rule(Struct, frozen=True, kw_only=True):
    """One rule: its id is its identity, never the wording of a message."""

    id: str
    """``GRD`` and three digits; the first digit is the family."""
    name: str
    severity: Severity
    on: type[Fact]
    kinds: frozenset[str]
    """For ``Anomaly`` and ``Operator``: the kinds it judges. Empty: all."""
    check: Callable[[Any], Iterator[str | Objection]]
    cwe: int | None
    since: str

    @property
    def explanation(self) -> str:
        """The page: title line, ``## Why it matters``, ``## Example``, ``## What to do``, ``## References``."""
        return inspect.cleandoc(self.check.__doc__ or "")

    @property
    def title(self) -> str:
        """The first line of the page."""
        return self.explanation.partition("\n")[0]

    def concerns(self, fact: Fact) -> bool:
        """Whether this rule judges such a fact."""
        if not isinstance(fact, self.on):
            return False
        return not self.kinds or getattr(fact, "kind", None) in self.kinds

    def judge(self, fact: Fact) -> Iterator[Finding]:
        """Yield this rule's findings on ``fact``."""
        if not self.concerns(fact):
            return
        for said in self.check(fact):
            objection = Objection(said) if isinstance(said, str) else said
            yield Finding(
                rule=self.id,
                name=self.name,
                severity=self.severity,
                message=objection.message,
                evidence=objection.evidence or (Evidence(at=fact.at, text=describe(fact)),),
                confidence=objection.confidence,
                subject=objection.subject,
            )


def describe(fact: Fact) -> str:
    """What was seen, in a line."""
    match fact:
        case Import():
            return "; ".join(usage.does for usage in fact.usages[:EVIDENCE_MOST])
        case Operator():
            return fact.does
        case Anomaly():
            return fact.detail
        case Code():
            return fact.excerpt
        case Executable():
            return fact.kind
    return type(fact).__name__


def rule(  # noqa: PLR0913 -- a rule's whole identity, each part by keyword
    rule_id: str, severity: Severity, *, on: type[F], kinds: tuple[str, ...] = (), cwe: int | None = None, since: str
) -> Callable[[Callable[[F], Iterator[str | Objection]]], Rule]:
    """Make a rule of the decorated check; its name is the function's, its page the docstring."""

    def make(check: Callable[[F], Iterator[str | Objection]]) -> Rule:
        name = check.__name__.replace("_", "-")
        return Rule(
            id=rule_id, name=name, severity=severity, on=on, kinds=frozenset(kinds), check=check, cwe=cwe, since=since
        )

    return make


def rules() -> dict[str, Rule]:
    """All rules, by id."""
    return members(__name__, Rule)
