"""The report: one run, its results, its decision, and all of it as plain data (``guard.report/1``)."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from msgspec.structs import asdict

from guard import stamp
from guard.decision import Binding, Decision
from guard.errors import ExitCode
from guard.findings import Subject
from guard.inspection import Inspection, Verdict, worst
from guard.messages import Force

SCHEMA = "guard.report/1"

Data = dict[str, Any]


class Tool(Struct, frozen=True, kw_only=True):
    """Which guard made the report."""

    version: str
    compiled: bool


class Lexicon(Struct, frozen=True, kw_only=True):
    """Which lexicon of callables it judged by: two reports with the same digest admit by the same data."""

    version: str
    """Year and month, as ``2026.11``."""
    date: str
    """The day of its last change, as ``2026-11-25``."""
    digest: str
    """``sha256:`` and hex digits."""

    @property
    def short(self) -> str:
        """The digest as people compare it: its first twelve digits."""
        algorithm, _, digits = self.digest.partition(":")
        return f"{algorithm}:{digits[:12]}"

    @property
    def tag(self) -> str:
        """Version and digest in a word, as ``2026.11+0123456789ab``: what readers of ``tool.lexicon`` know."""
        return f"{self.version}+{self.short.partition(':')[2]}"

    def __str__(self) -> str:
        """Print as ``2026.11 (2026-11-25, sha256:0123456789ab)``."""
        return f"{self.version} ({self.date}, {self.short})"


def installed() -> Lexicon:
    """Return which lexicon this guard judges by: read from its stamp, never computed."""
    return Lexicon(version=stamp.VERSION, date=stamp.DATE, digest=f"sha256:{stamp.DIGEST}")


class Confinement(Struct, frozen=True, kw_only=True):
    """Where hostile bytes were read, and what whoever read them could not do."""

    isolation: str = "none"
    """``file``: each target in a worker of its own; ``batch``: those of one named folder share some; ``none``: in the
    process that made this report."""
    force: Force | None = None
    """What confined the workers; None where there were none."""

    @property
    def whole(self) -> bool:
        """Whether everything was in force that guard knows of."""
        return self.force is not None and self.force.whole

    def __str__(self) -> str:
        """Print as ``a worker for each file, confined by Landlock 7, seccomp, limits``."""
        if self.force is None:
            return "no worker"
        return f"{'a worker for each file' if self.isolation == 'file' else 'workers'}, confined by {self.force}"


class Report(Struct, frozen=True, kw_only=True):
    """What ``guard.scan`` and ``guard.check`` return."""

    tool: Tool
    lexicon: Lexicon
    results: tuple[Inspection, ...]
    decision: Decision | None = None
    confinement: Confinement = Confinement()
    notes: tuple[str, ...] = ()
    """What is worth saying of the run and is no gap, such as a ``.git`` folder that was not entered."""

    @property
    def verdict(self) -> Verdict:
        """The worst verdict; UNKNOWN where there was nothing to judge."""
        return worst(result.verdict for result in self.results) if self.results else Verdict.UNKNOWN

    @property
    def exit_code(self) -> ExitCode:
        """How a command that made this report ends."""
        if self.decision is not None:
            return _exit_of_decision(self.decision)
        if self.verdict is Verdict.CLEAN:
            return ExitCode.CLEAN
        return ExitCode.UNKNOWN if self.verdict is Verdict.UNKNOWN else ExitCode.FOUND

    def to_dict(self) -> Data:
        """The JSON report, as plain data. Strings are as found: reports make them printable."""
        return {
            "schema": SCHEMA,
            "tool": {"name": "guard", **asdict(self.tool), "lexicon": self.lexicon.tag},
            "lexicon": asdict(self.lexicon),
            "confinement": _confinement(self.confinement),
            "verdict": self.verdict.value,
            "results": [_tree(result) for result in self.results],
            "decision": None if self.decision is None else _decision(self.decision),
            "notes": list(self.notes),
        }


def _confinement(confinement: Confinement) -> Data:
    force = confinement.force or Force()
    return {
        "isolation": confinement.isolation,
        "landlock": force.landlock,
        "seccomp": force.seccomp,
        "limits": force.limits,
    }


def _exit_of_decision(decision: Decision) -> ExitCode:
    if decision.action.value != "BLOCK":
        return ExitCode.CLEAN
    return ExitCode.UNKNOWN if decision.unread_only else ExitCode.FOUND


def _tree(root: Inspection) -> Data:
    """One inspection with its children, built without recursion: depth is the file's choice."""
    top = _inspection(root)
    waiting = [(root, top)]
    while waiting:
        inspection, data = waiting.pop()
        for child in inspection.children:
            made = _inspection(child)
            data["children"].append(made)
            waiting.append((child, made))
    return top


def _inspection(inspection: Inspection) -> Data:
    artifact, coverage = inspection.artifact, inspection.coverage
    return {
        "artifact": {
            "location": str(artifact.location),
            "size": artifact.size,
            "sha256": artifact.sha256,
            "claimed": list(artifact.claimed),
            "found": list(artifact.found),
        },
        "verdict": inspection.verdict.value,
        "loaders": [asdict(loader) for loader in inspection.loaders],
        "coverage": {
            "size": coverage.size,
            "parsed": coverage.parsed,
            "opaque": coverage.opaque,
            "complete": coverage.complete,
            "gaps": [{"at": str(gap.at), "reason": gap.reason.value, "detail": gap.detail} for gap in coverage.gaps],
        },
        "imports": [
            {"module": fact.module, "name": fact.name, "uses": [use.value for use in fact.uses]}
            for fact in inspection.imports
        ],
        "findings": [
            {
                "rule": finding.rule,
                "name": finding.name,
                "severity": finding.severity.label,
                "confidence": finding.confidence.value,
                "message": finding.message,
                "location": str(finding.location),
                "evidence": [{"at": str(seen.at), "text": seen.text} for seen in finding.evidence],
                "by": finding.by,
                "fingerprint": finding.fingerprint,
                "subject": None if finding.subject is None else _subject(finding.subject),
            }
            for finding in inspection.findings
        ],
        "opinions": [
            {
                "by": opinion.by,
                "about": opinion.about,
                "standing": opinion.standing.value,
                "detail": opinion.detail,
                "admitted": opinion.admitted,
            }
            for opinion in inspection.opinions
        ],
        "children": [],
    }


def _subject(subject: Subject) -> Data:
    return {
        "module": subject.module,
        "name": subject.name,
        "uses": [use.value for use in subject.uses],
        "dangerous": subject.dangerous,
    }


def _decision(decision: Decision) -> Data:
    return {
        "action": decision.action.value,
        "policy": {"name": decision.policy, "digest": decision.policy_digest},
        "reasons": [
            {
                "action": reason.action.value,
                "ground": reason.ground.value,
                "message": reason.message,
                "location": reason.location,
                "rule": reason.rule,
                "fingerprint": reason.fingerprint,
            }
            for reason in decision.reasons
        ],
        "bound_by": [_binding(binding) for binding in decision.bindings],
    }


def _binding(binding: Binding) -> Data:
    stat = None if binding.stat is None else asdict(binding.stat)
    return {
        "location": binding.location,
        "by": binding.bound_by,
        "sha256": binding.sha256,
        "stat": stat,
        "version": binding.version,
    }
