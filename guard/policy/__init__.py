"""Policies: what an organisation admits, in a file; and ``decide``, which holds inspections against it.

Policies forgive, rules and formats never do: by an exact name and its uses (``allow_imports``), or by rule and digest
with an owner, a reason and an end (``waivers``). A policy is read from a file that the user names, or comes with guard;
never from the folder that is judged, nor from the current one.
"""

from __future__ import annotations

from guard.policy.decide import decide
from guard.policy.document import Allowance, Completeness, Formats, Policy, Thresholds
from guard.policy.loading import load, shipped

__all__ = ["Allowance", "Completeness", "Formats", "Policy", "Thresholds", "decide", "load", "shipped"]
