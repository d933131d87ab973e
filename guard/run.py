"""One run from targets to report: what ``guard.scan``, ``guard.check`` and the commands of the same names do.

A run is made of small steps, so that the command line can show progress between them, and stop half-way:
``survey`` lists what there is to judge, ``Judge.each`` judges it one by one, ``reported`` and ``decided`` close it.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, BinaryIO

from msgspec import Struct
from msgspec.structs import replace

from guard.artifact import Artifact, Location
from guard.decision import Action, Binding, Ground, Reason
from guard.errors import BrokenPart, SourceError, UsageError
from guard.inspection import Gap, GapReason, Inspection, Verdict
from guard.judgement import Options, crashed, release, with_gap
from guard.limits import Budget, Limits
from guard.report import Confinement, Report, Tool, installed
from guard.sandbox import Isolation, Pool, Sandbox
from guard.sandbox.pool import processors, unread
from guard.sources import Target, memory, tree, urls
from guard.version import VERSION, compiled

if TYPE_CHECKING:
    from guard.digests import Digest, Digests
    from guard.messages import Force
    from guard.policy import Policy
    from guard.policy.own import Known

Source = str | os.PathLike[str] | bytes | bytearray | memoryview | BinaryIO
"""What the library judges: a path or URL of a file or folder, bytes, or a seekable binary file."""


class Survey(Struct, frozen=True, kw_only=True):
    """What there is to judge, before anything was opened."""

    items: tuple[Target | Gap, ...]
    notes: tuple[str, ...] = ()


def scan(
    target: Source, *, name: str | None = None, limits: Limits | None = None, sandbox: str = "auto", jobs: int = 0
) -> Report:
    """Judge one target and report.

    ``name`` is what bytes or an open file are called: loaders, and so formats, look at its ending. An open file is
    left at the position that it had. ``sandbox`` (``auto``, ``require``, ``off``) says whether bytes are read in
    confined workers, of which there are at most ``jobs`` (0: as many as processors). Raises UsageError for a path that
    does not exist; what exists and cannot be read is a gap in the report.
    """
    limits = limits or Limits()
    found = _survey_of(target, name, limits)
    judge = Judge(Options(limits=limits), sandbox=_sandbox(sandbox), jobs=jobs)
    return reported(judge.each(found.items), found.notes, judge)


def check(  # noqa: PLR0913 -- what the command of the same name takes, by keyword
    target: Source,
    *,
    policy: str | os.PathLike[str] = "baseline",
    name: str | None = None,
    limits: Limits | None = None,
    sandbox: str = "auto",
    jobs: int = 0,
) -> Report:
    """Judge one target, and decide by a policy: the report has a ``decision``.

    ``policy`` is the name of a shipped policy or the path of a policy file; the rest is as for ``scan``. Raises
    UsageError for a policy or a path that makes no sense.
    """
    loaded = policy_of(os.fsdecode(policy))
    limits = limits or Limits()
    found = _survey_of(target, name, limits)
    judge = Judge(
        Options(limits=limits),
        sandbox=_sandbox(sandbox),
        jobs=jobs,
        isolation=loaded.isolation,
        digests=loaded.wants_digest,
    )
    return decided(reported(judge.each(found.items), found.notes, judge), loaded)


def policy_of(name: str) -> Policy:
    """Load a policy, the ids in it checked against what there is. Raises UsageError."""
    from guard.policy import load  # noqa: PLC0415 -- ``scan`` needs none

    return load(name, known=known)


def known() -> Known:
    """The ids that a policy may name."""
    from guard.engines import engines  # noqa: PLC0415 -- only a policy of one's own needs to know them all
    from guard.formats import formats  # noqa: PLC0415 -- likewise
    from guard.policy.own import Known  # noqa: PLC0415 -- likewise
    from guard.rules import rules  # noqa: PLC0415 -- likewise

    return Known(rules=rules(), formats=formats(), engines=engines())


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
        items.extend(item if isinstance(item, Gap) else replace(item, unit=target) for item in listed.items)
        notes.extend(listed.notes)
        if not listed.items:
            detail = "the folder holds nothing to judge"
            empty.append(Gap(at=Location(uri=urls.told(target)), reason=GapReason.UNREADABLE, detail=detail))
    if not items:
        return Survey(items=(), notes=(*notes, *(f"{gap.at}: {gap.detail}" for gap in empty)))
    return Survey(items=(*items, *empty), notes=tuple(notes))


class Judge:
    """Judges targets one after the other, in confined workers or in this process."""

    def __init__(
        self,
        options: Options,
        *,
        sandbox: Sandbox = Sandbox.AUTO,
        jobs: int = 0,
        isolation: str = "batch",
        digests: bool = False,
    ) -> None:
        """``digests``: compute each file's SHA-256, not only where something may want it."""
        self._options = options
        self._sandbox = sandbox
        self._jobs = jobs
        self._isolation = Isolation(isolation)
        self._digests = digests
        self._force: Force | None = None
        self._hashes: Digests | None = None

    @property
    def confinement(self) -> Confinement:
        """What was in force."""
        if self._sandbox is Sandbox.OFF:
            return Confinement()
        return Confinement(isolation=self._isolation.value, force=self._force)

    def each(self, items: Sequence[Target | Gap]) -> Iterator[Inspection]:
        """Judge all, in order. Raises BrokenPart where guard itself is broken.

        A file's digest is computed where it was asked for, where there is something to forgive (a policy would name
        it), and where nothing else could say later which bytes were meant.
        """
        results = self._here(items) if self._sandbox is Sandbox.OFF else self._confined(items)
        if self._digests:
            self._hashing().begin(item for item in items if not isinstance(item, Gap))
        try:
            for item, inspection in zip(items, results, strict=False):
                yield self._bound(item, inspection)
        finally:
            release()
            if self._hashes is not None:
                self._hashes.end()

    def _hashing(self) -> Digests:
        if self._hashes is None:
            from guard.digests import Digests  # noqa: PLC0415 -- it brings OpenSSL, and most runs need no digest

            self._hashes = Digests(self._options.limits, self._jobs or processors())
        return self._hashes

    def _here(self, items: Sequence[Target | Gap]) -> Iterator[Inspection]:
        from guard.pipeline import inspect  # noqa: PLC0415 -- it brings in every format, which workers have

        for item in items:
            if isinstance(item, Gap):
                yield unread(item)
                continue
            try:
                yield inspect(item, self._options, Budget(self._options.limits))
            except BrokenPart:
                raise
            except Exception as error:  # noqa: BLE001 -- a bug of ours on one file must not lose what is known of others
                crashed(self._options, item.location)
                detail = f"guard failed: {type(error).__name__}: {error}"
                yield unread(Gap(at=item.location, reason=GapReason.CRASHED, detail=detail))

    def _confined(self, items: Sequence[Target | Gap]) -> Iterator[Inspection]:
        require = self._sandbox is Sandbox.REQUIRE
        pool = Pool(self._options, jobs=self._jobs, isolation=self._isolation, require=require)
        for result in pool.results(items):
            self._force = pool.force
            yield result

    def _bound(self, item: Target | Gap, inspection: Inspection) -> Inspection:
        if isinstance(item, Gap):
            return inspection
        objected = inspection.verdict.rank >= Verdict.SUSPICIOUS.rank
        artifact = inspection.artifact
        if not artifact.size and not artifact.found:  # it could not be opened, and is a gap already
            return inspection
        if self._digests or (artifact.version is None and (objected or artifact.stat is None)):
            return _with_digest(inspection, self._hashing().of(item))
        return inspection


def _sandbox(word: str) -> Sandbox:
    try:
        return Sandbox(word)
    except ValueError:
        raise UsageError(f"sandbox: {word!r} is none of {', '.join(Sandbox)}") from None


def reported(results: Iterable[Inspection], notes: Sequence[str], judge: Judge) -> Report:
    """Return the report of a run."""
    tool = Tool(version=VERSION, compiled=compiled())
    made = tuple(results)  # judging ends before it is known what confined it
    return Report(
        tool=tool, lexicon=installed(), results=made, confinement=judge.confinement, notes=(*notes, *_walls(judge))
    )


def _walls(judge: Judge) -> Iterator[str]:
    """Say what confines less than it could."""
    confinement = judge.confinement
    if confinement.force is not None and not confinement.whole:
        yield f"the workers that read these files were confined by {confinement.force} only: this system has no more"


def decided(report: Report, policy: Policy, *, interrupted: bool = False) -> Report:
    """Return the report with what the policy says of it today (UTC), bound to the bytes that were judged.

    An interrupted run is refused, whatever the policy forgives: nobody tried to read the rest.
    """
    from guard.policy import decide  # noqa: PLC0415 -- as above

    today = dt.datetime.now(dt.UTC).date()
    decision = decide(report.results, policy, today=today, confinement=report.confinement)
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


def _with_digest(inspection: Inspection, made: Digest) -> Inspection:
    """Add the SHA-256 of the very bytes that were judged: the file must not have changed between the two."""
    artifact = inspection.artifact
    error = made.error
    if error is None and artifact.stat is None and made.stat is not None:
        return inspection  # it could not be read before, and is a gap already
    if error is None and (made.sha256 or made.stat) and (made.stat, made.version) != (artifact.stat, artifact.version):
        error = SourceError("it changed between being judged and being hashed")
    if error is not None:
        return with_gap(inspection, Gap(at=artifact.location, reason=GapReason.UNREADABLE, detail=str(error)))
    return replace(inspection, artifact=replace(artifact, sha256=made.sha256))


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
