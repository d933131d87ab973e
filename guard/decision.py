"""What a policy says: admit, warn or refuse, and why."""

from __future__ import annotations

import datetime as dt
import enum

from msgspec import Struct

from guard.artifact import Stat


class Action(enum.StrEnum):
    """What to do with the artifact."""

    ALLOW = "ALLOW"
    WARN = "WARN"
    BLOCK = "BLOCK"


class Ground(enum.StrEnum):
    """What a reason rests on: it decides between exit 1 (found) and 3 (unread)."""

    FINDING = "finding"
    COVERAGE = "coverage"
    FORMAT = "format"
    ENGINE = "engine"
    """A required engine did not answer. What one did answer is a finding."""
    SANDBOX = "sandbox"
    """It was not read in workers as confined as the policy demands."""
    WAIVER = "waiver"
    """A waiver, or an allowance, was applied or has expired: said, and never a ground for refusal by itself."""
    NOTE = "note"


class Reason(Struct, frozen=True, kw_only=True):
    """One ground of a decision."""

    action: Action
    ground: Ground
    message: str
    location: str = ""
    rule: str | None = None
    fingerprint: str | None = None


class Waiver(Struct, frozen=True, kw_only=True):
    """An accepted risk: one rule, one digest, an owner, a reason, an end."""

    rule: str
    digest: str
    """``sha256:`` and 64 hex digits."""
    owner: str
    reason: str
    expires: dt.date


class Binding(Struct, frozen=True, kw_only=True):
    """The bytes that a decision is about: by digest where one was computed, else by the file's stat or version."""

    location: str
    bound_by: str
    """``digest``, ``stat`` or ``version``."""
    sha256: str | None = None
    stat: Stat | None = None
    version: str | None = None


class Decision(Struct, frozen=True, kw_only=True):
    """What the policy decided, with every reason."""

    action: Action
    policy: str
    policy_digest: str
    """``sha256:`` and 64 hex digits, of the policy file's bytes."""
    reasons: tuple[Reason, ...]
    bindings: tuple[Binding, ...] = ()

    @property
    def unread_only(self) -> bool:
        """True where it refuses, and only for unread bytes, an engine that did not answer, or a missing wall."""
        blocking = {reason.ground for reason in self.reasons if reason.action is Action.BLOCK}
        return bool(blocking) and blocking <= {Ground.COVERAGE, Ground.ENGINE, Ground.SANDBOX}
