"""Reports to render, every string of them the test's choice."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from guard.artifact import Artifact, Location, Stat
from guard.decision import Action, Binding, Decision, Ground, Reason
from guard.facts import Import, Outcome, Usage, Use
from guard.findings import Evidence, Finding, Severity, Subject
from guard.inspection import Coverage, Gap, GapReason, Inspection, Loader, Opinion, Standing
from guard.report import Lexicon, Report, Tool

DIGEST = "ab" * 32

Maker = Callable[[str], Report]


def finding(
    at: Location,
    text: str,
    severity: Severity,
    subject: Subject | None = None,
    *,
    rule: str = "GRD101",
    by: str = "guard",
) -> Finding:
    """A finding whose every string is ``text``."""
    evidence = (Evidence(at=at, text=f"seen {text}"), Evidence(at=at.at(77), text=f"again {text}"))
    return Finding(
        rule=rule, name="a-rule", severity=severity, message=f"says {text}", evidence=evidence, subject=subject, by=by
    )


def inspection(text: str) -> Inspection:
    """An inspection that has something of everything."""
    at = Location(uri=f"file-{text}")
    inner = at.inside(f"member-{text}")
    subject = Subject(module=f"mod{text}", name=f"Net{text}", uses=(Use.IMPORT, Use.NEW))
    danger = Subject(module=f"os{text}", name="system", uses=(Use.CALL,), dangerous=True)
    usage = Usage(use=Use.IMPORT, outcome=Outcome.UNLISTED, does=text, at=inner)
    child = Inspection(
        artifact=Artifact(location=inner, size=5, found=("pickle",)),
        findings=(
            finding(inner.at(3), text, Severity.MEDIUM, subject, rule="GRD110"),
            finding(inner.at(4), text, Severity.CRITICAL, danger),
            finding(inner.at(4), text, Severity.HIGH, danger, rule="GRD901", by=f"engine {text}"),
            finding(inner.at(5), text, Severity.HIGH, rule="GRD201"),
        ),
        coverage=Coverage(size=5, gaps=(Gap(at=inner.at(4), reason=GapReason.TRUNCATED, detail=text),)),
        imports=(Import(at=inner, module=f"mod{text}", name=f"Net{text}", usages=(usage,)),),
        loaders=(
            Loader(name=f"takes{text}", accepts=True),
            Loader(name="refuses", accepts=False, detail=text),
            Loader(name="may", accepts=None, detail=text),
        ),
        opinions=(
            Opinion(by=f"engine {text}", about=f"os{text}.system", standing=Standing.DANGEROUS, detail=text),
            Opinion(by="calm engine", about=text, standing=Standing.SAFE),
        ),
    )
    low = finding(at, text, Severity.LOW, rule="GRD401")
    return Inspection(
        artifact=Artifact(
            location=at,
            size=1234,
            sha256=DIGEST,
            stat=Stat(device=1, inode=2, size=1234, mtime_ns=4, ctime_ns=5),
            claimed=("zip",),
            found=("zip",),
        ),
        findings=(low,),
        coverage=Coverage(size=1234, parsed=1000, opaque=234),
        children=(child,),
    )


def decision(text: str) -> Decision:
    """A decision with reasons of every action."""
    return Decision(
        action=Action.BLOCK,
        policy=f"policy {text}",
        policy_digest=f"sha256:{DIGEST}",
        reasons=(
            Reason(action=Action.WARN, ground=Ground.NOTE, message=f"minor {text}"),
            Reason(
                action=Action.BLOCK,
                ground=Ground.FINDING,
                message=f"major {text}",
                location=f"at {text}",
                rule="GRD101",
                fingerprint="0" * 16,
            ),
        ),
        bindings=(
            Binding(
                location=f"file-{text}",
                bound_by="digest",
                sha256=DIGEST,
                stat=Stat(device=1, inode=2, size=1234, mtime_ns=4, ctime_ns=5),
            ),
            Binding(location="-", bound_by="digest", sha256=DIGEST),
        ),
    )


@pytest.fixture(scope="session")
def make() -> Maker:
    """Makes a report that has something of everything, and ``text`` in each of its strings."""

    def made(text: str) -> Report:
        return Report(
            tool=Tool(version="1", compiled=False),
            lexicon=Lexicon(version="2026.11", date="2026-11-25", digest=f"sha256:{DIGEST[:16]}"),
            results=(inspection(text), clean(f"clean-{text}")),
            decision=decision(text),
            notes=(f"note {text}",),
        )

    return made


def clean(uri: str, *, size: int = 10, found: tuple[str, ...] = ("text",)) -> Inspection:
    """A file in which nothing was found."""
    return Inspection(
        artifact=Artifact(location=Location(uri=uri), size=size, found=found),
        findings=(),
        coverage=Coverage(size=size, parsed=size),
    )


@pytest.fixture(scope="session")
def clean_file() -> Callable[..., Inspection]:
    """Makes a file in which nothing was found."""
    return clean
