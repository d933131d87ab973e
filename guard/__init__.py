"""guard decides whether a model artifact may enter an organisation.

::

    target → sources → streams → formats (+ interpreters) → FACTS      COVERAGE (what was read, what was not)
                                                              ↓           │
                                           rules → FINDINGS ← engines     │
                                                       └──────────────────┴→ policy → DECISION → report · exit code

Formats see, rules judge, policy decides, reports tell. Nothing that is examined is ever loaded, imported or run.

>>> import guard
>>> report = guard.check("model.pt", policy="baseline")  # doctest: +SKIP
>>> report.verdict, report.decision.action  # doctest: +SKIP
(<Verdict.CLEAN: 'CLEAN'>, <Action.ALLOW: 'ALLOW'>)

``scan`` reports, ``check`` decides; both take a path, a URL, bytes, or a seekable binary file, and return a ``Report``
whose ``to_dict()`` is the JSON report. Nothing is printed or logged, and no state is kept between calls. What cannot
be read is a gap in the report (``UNKNOWN``); only what makes no sense is raised, as a subclass of ``GuardError``.
"""

from __future__ import annotations

import importlib

TYPE_CHECKING = False  # that of typing, which takes 8 ms to import
if TYPE_CHECKING:
    from guard.artifact import Artifact as Artifact
    from guard.artifact import Location as Location
    from guard.decision import Action as Action
    from guard.decision import Decision as Decision
    from guard.decision import Reason as Reason
    from guard.errors import BrokenPart as BrokenPart
    from guard.errors import Encrypted as Encrypted
    from guard.errors import ExitCode as ExitCode
    from guard.errors import GuardError as GuardError
    from guard.errors import LimitExceeded as LimitExceeded
    from guard.errors import Malformed as Malformed
    from guard.errors import MissingDependency as MissingDependency
    from guard.errors import SourceError as SourceError
    from guard.errors import Truncated as Truncated
    from guard.errors import Unsupported as Unsupported
    from guard.errors import UsageError as UsageError
    from guard.findings import Finding as Finding
    from guard.findings import Severity as Severity
    from guard.inspection import Coverage as Coverage
    from guard.inspection import Gap as Gap
    from guard.inspection import GapReason as GapReason
    from guard.inspection import Inspection as Inspection
    from guard.inspection import Verdict as Verdict
    from guard.limits import Limits as Limits
    from guard.report import Report as Report
    from guard.run import check as check
    from guard.run import scan as scan
    from guard.version import VERSION as __version__  # noqa: N811 -- both are the customary names

_HOMES = {
    "guard.artifact": ("Artifact", "Location"),
    "guard.decision": ("Action", "Decision", "Reason"),
    "guard.errors": (
        "BrokenPart",
        "Encrypted",
        "ExitCode",
        "GuardError",
        "LimitExceeded",
        "Malformed",
        "MissingDependency",
        "SourceError",
        "Truncated",
        "Unsupported",
        "UsageError",
    ),
    "guard.findings": ("Finding", "Severity"),
    "guard.inspection": ("Coverage", "Gap", "GapReason", "Inspection", "Verdict"),
    "guard.limits": ("Limits",),
    "guard.report": ("Report",),
    "guard.run": ("check", "scan"),
}
"""Where each public name lives; it is imported when first asked for, so that ``import guard`` costs nothing."""

_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [  # noqa: PLE0604 -- the names of the table above, and the version
    "__version__",
    *_HOME_OF,
]


def __getattr__(name: str) -> object:
    """Import a public name when it is first asked for (PEP 562)."""
    if name == "__version__":
        return importlib.import_module("guard.version").VERSION
    if name not in _HOME_OF:
        raise AttributeError(f"module 'guard' has no attribute {name!r}")
    value: object = getattr(importlib.import_module(_HOME_OF[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
