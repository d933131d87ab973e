"""One run from targets to report: what ``guard.scan``, ``guard.check`` and the commands of the same names do.

A run is made of small steps, so that the command line can show progress between them, and stop half-way:
``survey`` lists what there is to judge, ``judged`` judges it one by one, ``reported`` and ``decided`` close it.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import traceback
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, BinaryIO

from msgspec import Struct
from msgspec.structs import replace

from guard.artifact import Artifact, Location
from guard.decision import Action, Binding, Ground, Reason
from guard.errors import BrokenPart, GuardError, LimitExceeded, SourceError
from guard.inspection import Coverage, Gap, GapReason, Inspection, Verdict
from guard.lexicon.which import installed
from guard.limits import Budget, Limits
from guard.report import Report, Tool
from guard.sources import Target, memory, tree, urls
from guard.version import VERSION, compiled

if TYPE_CHECKING:
    from guard.pipeline import Options
    from guard.policy import Policy

Source = str | os.PathLike[str] | bytes | bytearray | memoryview | BinaryIO
"""What the library judges: a path or URL of a file or folder, bytes, or a seekable binary file."""


class Survey(Struct, frozen=True, kw_only=True):
    """What there is to judge, before anything was opened."""

    items: tuple[Target | Gap, ...]
    notes: tuple[str, ...] = ()


def scan(target: Source, *, name: str | None = None, limits: Limits | None = None) -> Report:
    """Judge one target and report.

    ``name`` is what bytes or an open file are called: loaders, and so formats, look at its ending. An open file is
    left at the position that it had. Raises UsageError for a path that does not exist; what exists and cannot be read
    is a gap in the report.
    """
    from guard.pipeline import Options  # noqa: PLC0415 -- the pipeline brings in every format, rule and engine

    limits = limits or Limits()
    found = _survey_of(target, name, limits)
    return reported(judged(found.items, Options(limits=limits)), found.notes)


def check(
    target: Source,
    *,
    policy: str | os.PathLike[str] = "baseline",
    name: str | None = None,
    limits: Limits | None = None,
) -> Report:
    """Judge one target, and decide by a policy: the report has a ``decision``.

    ``policy`` is the name of a shipped policy or the path of a policy file. Raises UsageError for a policy or a path
    that makes no sense.
    """
    from guard.pipeline import Options  # noqa: PLC0415 -- as above

    loaded = policy_of(os.fsdecode(policy))
    limits = limits or Limits()
    found = _survey_of(target, name, limits)
    results = judged(found.items, Options(limits=limits), digests=loaded.wants_digest)
    return decided(reported(results, found.notes), loaded)


def policy_of(name: str) -> Policy:
    """Load a policy, the ids in it checked against what there is. Raises UsageError."""
    from guard.engines import engines  # noqa: PLC0415 -- only a policy needs to know them all
    from guard.formats import formats  # noqa: PLC0415 -- likewise
    from guard.policy import Known, load  # noqa: PLC0415 -- yaml is needed by nothing else
    from guard.rules import rules  # noqa: PLC0415 -- likewise

    return load(name, known=Known(rules=rules(), formats=formats(), engines=engines()))


def survey(targets: Iterable[str | Target], *, exclude: Sequence[str] = (), limits: Limits | None = None) -> Survey:
    """List what is to be judged: of paths and URLs, files and all that folders hold.

    Raises UsageError for a path that is missing, or a URL that makes no sense.

    A folder that holds nothing is a gap beside other targets. Where there is nothing else, there is nothing to judge,
    of which no policy may say yes.
    """
    items: list[Target | Gap] = []
    empty: list[Gap] = []
    notes: list[str] = []
    for target in targets:
        if isinstance(target, Target):
            items.append(target)
            continue
        listed = _listed(target, exclude, limits)
        items.extend(listed.items)
        notes.extend(listed.notes)
        if not listed.items:
            detail = "the folder holds nothing to judge"
            empty.append(Gap(at=Location(uri=urls.told(target)), reason=GapReason.UNREADABLE, detail=detail))
    if not items:
        return Survey(items=(), notes=(*notes, *(f"{gap.at}: {gap.detail}" for gap in empty)))
    return Survey(items=(*items, *empty), notes=tuple(notes))


def judged(items: Iterable[Target | Gap], options: Options, *, digests: bool = False) -> Iterator[Inspection]:
    """Judge one after the other.

    A file's digest is computed where ``digests`` asks for it, where there is something to forgive (a policy would
    name it), and where nothing else could say later which bytes were meant.
    """
    for item in items:
        yield unread(item) if isinstance(item, Gap) else judge(item, options, digests=digests)


def judge(target: Target, options: Options, *, digests: bool = False) -> Inspection:
    """Judge one target. Raises BrokenPart where guard itself is broken."""
    from guard.pipeline import inspect  # noqa: PLC0415 -- as above

    try:
        inspection = inspect(target, options, Budget(options.limits))
    except BrokenPart:
        raise
    except Exception as error:  # noqa: BLE001 -- a bug of ours on one file must not lose what is known of the others
        if options.on_event is not None:
            options.on_event("crashed", {"location": target.location, "traceback": traceback.format_exc()})
        detail = f"guard failed: {type(error).__name__}: {error}"
        return unread(Gap(at=target.location, reason=GapReason.CRASHED, detail=detail))
    objected = inspection.verdict.rank >= Verdict.SUSPICIOUS.rank
    artifact = inspection.artifact
    if not artifact.size and not artifact.found:  # it could not be opened, and is a gap already
        return inspection
    if digests or (artifact.version is None and (objected or artifact.stat is None)):
        return _with_digest(target, inspection, options.limits)
    return inspection


def unread(gap: Gap) -> Inspection:
    """Return what is known of something that was never opened."""
    return Inspection(artifact=Artifact(location=gap.at, size=0), findings=(), coverage=Coverage(size=0, gaps=(gap,)))


def reported(results: Iterable[Inspection], notes: Sequence[str] = ()) -> Report:
    """Return the report of a run."""
    tool = Tool(version=VERSION, compiled=compiled())
    return Report(tool=tool, lexicon=installed(), results=tuple(results), notes=tuple(notes))


def decided(report: Report, policy: Policy, *, interrupted: bool = False) -> Report:
    """Return the report with what the policy says of it today (UTC), bound to the bytes that were judged.

    An interrupted run is refused, whatever the policy forgives: nobody tried to read the rest.
    """
    from guard.policy import decide  # noqa: PLC0415 -- as above

    decision = decide(report.results, policy, today=dt.datetime.now(dt.UTC).date())
    if interrupted:
        reason = Reason(action=Action.BLOCK, ground=Ground.COVERAGE, message="the run was interrupted")
        decision = replace(decision, action=Action.BLOCK, reasons=(reason, *decision.reasons))
    bindings = tuple(_binding(result.artifact) for result in report.results if _bindable(result.artifact))
    return replace(report, decision=replace(decision, bindings=bindings))


def _listed(target: str, exclude: Sequence[str], limits: Limits | None) -> tree.Listing:
    if urls.scheme(target) is None:
        return tree.listing(target, exclude=exclude, limits=limits)
    from guard.sources import remote  # noqa: PLC0415 -- what is on this machine does without

    return remote.listing(target, exclude=exclude, limits=limits)


def _survey_of(source: Source, name: str | None, limits: Limits) -> Survey:
    if isinstance(source, str | os.PathLike):
        return survey([os.fsdecode(source)], limits=limits)
    if isinstance(source, bytes | bytearray | memoryview):
        return Survey(items=(memory.of_bytes(source, name),))
    return Survey(items=(memory.of_file(source, name),))


def _with_digest(target: Target, inspection: Inspection, limits: Limits) -> Inspection:
    """Add the SHA-256 of the very bytes that were judged: the file must not have changed since."""
    artifact = inspection.artifact
    try:
        with target.open(Budget(limits)) as opened:
            if artifact.stat is None and opened.stat is not None:
                return inspection  # it could not be read before, and is a gap already
            if (opened.stat, opened.version) != (artifact.stat, artifact.version):
                raise SourceError("it changed after it was judged")
            if opened.fetched and opened.window.length > limits.transfer_bytes:
                return inspection
            running = hashlib.sha256()
            for chunk in opened.window.chunks():
                running.update(chunk)
    except LimitExceeded:
        return inspection
    except GuardError as error:
        gap = Gap(at=artifact.location, reason=GapReason.UNREADABLE, detail=str(error))
        coverage = replace(inspection.coverage, gaps=(*inspection.coverage.gaps, gap))
        return replace(inspection, coverage=coverage)
    return replace(inspection, artifact=replace(artifact, sha256=running.hexdigest()))


def _bindable(artifact: Artifact) -> bool:
    return any(known is not None for known in (artifact.sha256, artifact.stat, artifact.version))


def _binding(artifact: Artifact) -> Binding:
    kind = "stat" if artifact.version is None else "version"
    return Binding(
        location=str(artifact.location),
        bound_by=kind if artifact.sha256 is None else "digest",
        sha256=artifact.sha256,
        stat=artifact.stat,
        version=artifact.version,
    )
