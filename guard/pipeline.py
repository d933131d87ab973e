"""READ THIS FIRST: open, identify, parse, judge, ask for second opinions.

``inspect`` takes one target through the hourglass: its bytes are offered to every format, each claimant parses them into
facts, rules turn facts into findings, and children (archive members, embedded pickles) go the same way.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from guard.inspection import Inspection
from guard.limits import Budget, Limits
from guard.sources import Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How to inspect."""

    limits: Limits = field(default_factory=Limits)
    engines: str = "asked"
    """``none`` · ``asked`` (about each global that the lexicon does not admit) · ``all`` (raw streams too)."""
    on_event: Callable[[str, dict[str, object]], None] | None = None
    """Called with (event, fields) as the inspection goes on: the log's tap."""


def inspect(target: Target, options: Options | None = None, budget: Budget | None = None) -> Inspection:
    """Inspect one target. Never raises for what the bytes hold: what cannot be read is a gap of the result."""
    raise NotImplementedError
