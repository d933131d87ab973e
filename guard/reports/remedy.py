"""The ten-second way out of a false alarm: the very lines that a policy needs, for these bytes and no others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from guard.facts import Use
from guard.findings import Finding
from guard.inspection import Inspection
from guard.reports.printable import printable

_BARE = re.compile(r"[A-Za-z_][A-Za-z0-9_.]*:[A-Za-z_][A-Za-z0-9_.]*")
"""Names that YAML takes without quotes."""

_ALLOWABLE = re.compile(r"[^\s:*?\[\]{}]+:[^\s:*?\[\]{}]+")
"""Names that a policy takes: it knows no wildcards, and a name in it is what it looks like."""

MOST = 50
"""Names offered for one file; a file with more of them is better understood first."""


class Remedy(Struct, frozen=True, kw_only=True):
    """What would admit one file."""

    allowable: dict[str, frozenset[Use]]
    """``module:name`` → the uses that were objected to."""
    dangerous: tuple[str, ...]
    """Names that only an override with a reason admits."""
    others: tuple[str, ...]
    """Rules of findings that are about no name, or none that a policy takes: only a waiver admits them."""
    sha256: str | None

    def yaml(self) -> Iterator[str]:
        """Yield the policy's lines, ready to paste: one for each name."""
        yield "allow_imports:"
        for name, uses in list(self.allowable.items())[:MOST]:
            digest = "" if self.sha256 is None else f", digest: sha256:{self.sha256}"
            yield f"  - {{name: {scalar(name)}, uses: [{listed(uses)}]{digest}}}"
        if len(self.allowable) > MOST:
            yield f"  # … and {len(self.allowable) - MOST} more names: see --format json"


def remedy(inspection: Inspection, findings: list[Finding]) -> Remedy:
    """Return what would admit the file that these findings are about."""
    allowable: dict[str, frozenset[Use]] = {}
    dangerous: dict[str, None] = {}
    others: dict[str, None] = {}
    for finding in findings:
        subject = finding.subject
        name = "" if subject is None else f"{subject.module}:{subject.name}"
        if subject is None or not policy_takes(name):
            others[finding.rule] = None
        elif subject.dangerous:
            dangerous[name] = None
        else:
            allowable[name] = allowable.get(name, frozenset()) | frozenset(subject.uses)
    return Remedy(
        allowable=allowable,
        dangerous=tuple(dangerous),
        others=tuple(others),
        sha256=inspection.artifact.sha256,
    )


def policy_takes(name: str) -> bool:
    """Whether ``allow_imports`` takes a ``module:name``: it is what it looks like, and no pattern."""
    return _ALLOWABLE.fullmatch(name) is not None and printable(name) == name


def listed(uses: Iterable[Use]) -> str:
    """Return uses as they stand between the brackets of ``uses: []``."""
    wanted = frozenset(uses)
    return ", ".join(use.value for use in Use if use in wanted)


def scalar(name: str) -> str:
    """Return a name of visible characters as a YAML scalar, in quotes where it needs them."""
    if _BARE.fullmatch(name):
        return name
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
