"""What became of looking at one artifact: findings, what was read and what was not, and the verdict."""

from __future__ import annotations

import enum
from collections.abc import Iterable

from msgspec import Struct

from guard.artifact import Artifact, Location
from guard.facts import Import
from guard.findings import Finding, Severity, Subject


class Verdict(enum.StrEnum):
    """What guard says of an artifact; ``CLEAN`` requires complete coverage."""

    CLEAN = "CLEAN"
    UNKNOWN = "UNKNOWN"
    SUSPICIOUS = "SUSPICIOUS"
    MALICIOUS = "MALICIOUS"

    @property
    def rank(self) -> int:
        """0 (CLEAN) to 3 (MALICIOUS)."""
        return _RANKS[self]


_RANKS = {verdict: rank for rank, verdict in enumerate(Verdict)}

VERDICT_OF = {
    Severity.CRITICAL: Verdict.MALICIOUS,
    Severity.HIGH: Verdict.MALICIOUS,
    Severity.MEDIUM: Verdict.SUSPICIOUS,
    Severity.LOW: Verdict.CLEAN,
    Severity.INFO: Verdict.CLEAN,
}
"""Severity to verdict: the one place where it is defined."""


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """Return the worst of ``verdicts``, CLEAN for none."""
    return max(verdicts, key=lambda verdict: verdict.rank, default=Verdict.CLEAN)


class GapReason(enum.StrEnum):
    """Why bytes were not read."""

    UNSUPPORTED = "UNSUPPORTED"
    TRUNCATED = "TRUNCATED"
    MALFORMED = "MALFORMED"
    LIMIT = "LIMIT"
    ENCRYPTED = "ENCRYPTED"
    CRASHED = "CRASHED"
    MISSING_DEPENDENCY = "MISSING_DEPENDENCY"
    UNEXPLAINED = "UNEXPLAINED"
    """The bytes belong to nothing that the format declares."""
    UNREADABLE = "UNREADABLE"
    """The operating system would not give them: permissions, a FIFO, a device, a link that leads out."""
    EXCLUDED = "EXCLUDED"
    """The user asked not to look."""


class Gap(Struct, frozen=True, kw_only=True, tag=True):
    """Bytes, or a whole file, that were not read; UNKNOWN is made of these."""

    at: Location
    reason: GapReason
    detail: str


class Coverage(Struct, frozen=True, kw_only=True):
    """What was read of an artifact. ``parsed`` + ``opaque`` is at most ``size``; the rest stands in ``gaps``."""

    size: int
    """Bytes."""
    parsed: int = 0
    """Bytes that a parser understood."""
    opaque: int = 0
    """Bytes that a declaring structure names exactly as data: tensors, pixels, padding."""
    gaps: tuple[Gap, ...] = ()

    @property
    def complete(self) -> bool:
        """True where nothing was left unread."""
        return not self.gaps


class Standing(enum.StrEnum):
    """What a second opinion came to."""

    SAFE = "safe"
    SUSPICIOUS = "suspicious"
    DANGEROUS = "dangerous"
    INCONCLUSIVE = "inconclusive"


class Escalation(Struct, frozen=True, kw_only=True):
    """The rule that an opinion breaks, where it is about something that the lexicon does not admit."""

    rule: str
    name: str
    severity: Severity


ESCALATION_OF = {
    Standing.DANGEROUS: Escalation(rule="GRD901", name="engine-dangerous", severity=Severity.HIGH),
    Standing.SUSPICIOUS: Escalation(rule="GRD902", name="engine-suspicious", severity=Severity.MEDIUM),
}
"""Standing to rule: the one place where it is defined. The pages of the rules are in ``rules/engines.py``."""


class Opinion(Struct, frozen=True, kw_only=True):
    """What another scanner says: of a global, or of a raw stream."""

    by: str
    """Engine and version, such as ``picklescan 1.0.5``."""
    about: str
    standing: Standing
    detail: str = ""
    admitted: bool = False
    """True where our own lexicon admits what the opinion is about: shown, and not escalated."""
    subject: Subject | None = None
    """The global that it is about; None for a raw stream, and for engines that were not asked."""


class Loader(Struct, frozen=True, kw_only=True, tag=True):
    """Whether one loader would take these bytes, and what it would make of them."""

    name: str
    """Such as ``pickle.load`` or ``torch.load(weights_only=True)``."""
    accepts: bool | None
    """None where it depends on something that is not in the file."""
    detail: str = ""


class Inspection(Struct, frozen=True, kw_only=True):
    """All that guard knows of one artifact. Children are artifacts inside it."""

    artifact: Artifact
    findings: tuple[Finding, ...]
    coverage: Coverage
    imports: tuple[Import, ...] = ()
    loaders: tuple[Loader, ...] = ()
    opinions: tuple[Opinion, ...] = ()
    children: tuple[Inspection, ...] = ()

    @property
    def own_verdict(self) -> Verdict:
        """The verdict of this artifact without its children."""
        verdict = worst(VERDICT_OF[finding.severity] for finding in self.findings)
        return verdict if self.coverage.complete else worst((verdict, Verdict.UNKNOWN))

    @property
    def verdict(self) -> Verdict:
        """The worst verdict of this artifact and all that it holds."""
        return worst(inspection.own_verdict for inspection in self.walk())

    def walk(self) -> Iterable[Inspection]:
        """This inspection and every one below it, parents first, iteratively."""
        waiting = [self]
        while waiting:
            inspection = waiting.pop()
            yield inspection
            waiting.extend(reversed(inspection.children))
