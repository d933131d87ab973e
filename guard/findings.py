"""What guard objects to."""

from __future__ import annotations

import enum

from msgspec import Struct

from guard.artifact import Location
from guard.facts import Use


class Severity(enum.IntEnum):
    """How bad it is if the finding is true. Its verdict is defined in ``inspection``."""

    INFO = 0
    LOW = 1
    MEDIUM = 2
    HIGH = 3
    CRITICAL = 4

    @property
    def label(self) -> str:
        """The lower-case word used in reports and policies."""
        return self.name.lower()


class Confidence(enum.StrEnum):
    """How sure guard is that the finding is true."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Evidence(Struct, frozen=True, kw_only=True):
    """What was seen, and where."""

    at: Location
    text: str


class Subject(Struct, frozen=True, kw_only=True):
    """The global that a finding is about: what ``allow_imports`` of a policy can admit."""

    module: str
    name: str
    uses: tuple[Use, ...]
    """The uses that are objected to."""
    dangerous: bool = False
    """True where the lexicon knows it to be dangerous: admitting it takes an override with a reason."""


class Finding(Struct, frozen=True, kw_only=True):
    """One objection: which rule, how bad, what loading would do, where."""

    rule: str
    name: str
    severity: Severity
    message: str
    evidence: tuple[Evidence, ...]
    """Never empty; the first is the place that reports print."""
    confidence: Confidence = Confidence.HIGH
    by: str = "guard"
    subject: Subject | None = None

    @property
    def location(self) -> Location:
        """The first place."""
        return self.evidence[0].at

    @property
    def fingerprint(self) -> str:
        """A stable identity across runs and moves of the file: rule, way in, and what was seen (16 hex digits)."""
        at = self.location
        named = () if self.subject is None else (self.subject.module, self.subject.name)
        parts = (self.rule, *at.members, str(at.offset), self.evidence[0].text, *named)
        joined = "\0".join(part.replace("\0", "\0\0") for part in parts)
        import hashlib  # noqa: PLC0415 -- it brings OpenSSL, and most files have no findings

        return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:16]
