"""What a policy says, as plain data: made of a file by ``guard.policy.loading``, read by ``guard.policy.decide``."""

from __future__ import annotations

import enum

from msgspec import Struct, field

from guard.decision import Action, Waiver
from guard.facts import Use
from guard.findings import Severity

MAX_WAIVER_DAYS = 90
"""Days from today within which a waiver must end, where a policy does not say otherwise."""


class Completeness(enum.StrEnum):
    """What becomes of an artifact that could not be read to its last byte."""

    BLOCK = "block"
    WARN = "warn"
    IGNORE = "ignore"

    @property
    def action(self) -> Action:
        """What it means for a decision."""
        return {Completeness.BLOCK: Action.BLOCK, Completeness.WARN: Action.WARN}.get(self, Action.ALLOW)


class Thresholds(Struct, frozen=True, kw_only=True):
    """From which severity on a finding blocks, and from which it warns."""

    block: Severity = Severity.MEDIUM
    warn: Severity | None = Severity.LOW
    """None: never."""

    def action(self, severity: Severity) -> Action:
        """What a finding of this severity comes to."""
        if severity >= self.block:
            return Action.BLOCK
        return Action.WARN if self.warn is not None and severity >= self.warn else Action.ALLOW


class Formats(Struct, frozen=True, kw_only=True):
    """Which formats are let in, by id. Members of containers count like files."""

    allow: frozenset[str] | None = None
    """None: all that are not denied."""
    deny: frozenset[str] = frozenset()


class Allowance(Struct, frozen=True, kw_only=True):
    """A global that may be imported, for some uses: exactly this one, never a pattern."""

    module: str
    name: str
    """The qualified name."""
    uses: frozenset[Use]
    """IMPORT is always among them: every other use implies it."""
    digests: frozenset[str] | None = None
    """Each ``sha256:`` and 64 hex digits: only in these bytes. None: in any."""
    reason: str = ""
    override: bool = False
    """True where the name is known to be dangerous, and is allowed all the same."""


class Policy(Struct, frozen=True, kw_only=True):
    """What an organisation admits. Whatever a file leaves out has the value given here: that of ``baseline``."""

    name: str
    version: str
    digest: str
    """``sha256:`` and 64 hex digits, of the policy file's bytes."""
    description: str = ""
    thresholds: Thresholds = field(default_factory=Thresholds)
    require_complete: Completeness = Completeness.BLOCK
    formats: Formats = field(default_factory=Formats)
    allow_imports: tuple[Allowance, ...] = ()
    engines: frozenset[str] = frozenset()
    """Engines (ids) that must have answered whatever they were asked."""
    isolation: str = "batch"
    """``file``: each artifact has to be read in a worker of its own; ``batch``: it may share one with others."""
    require_sandbox: bool = False
    """Whether it has to be read in workers that Landlock, seccomp and limits confine."""
    waivers: tuple[Waiver, ...] = ()
    max_waiver_days: int = MAX_WAIVER_DAYS

    @property
    def wants_digest(self) -> bool:
        """Whether it forgives by digest, so that artifacts must be hashed before it can decide."""
        return bool(self.waivers) or any(allowed.digests is not None for allowed in self.allow_imports)
