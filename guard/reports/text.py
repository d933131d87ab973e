"""The report that people read: a line a file, what loading would do, and the way out of a false alarm.

The worst stands last, next to the summary, where the eye is when the command has ended.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from guard.artifact import Location
from guard.decision import Action, Decision, Ground, Reason
from guard.errors import ExitCode
from guard.findings import Finding, Severity
from guard.inspection import VERDICT_OF, Gap, Inspection, Loader, Opinion, Standing, Verdict
from guard.report import Report
from guard.reports.layout import BLANK, Line, Paint, Span, Style, columns, hanging, line, plain
from guard.reports.remedy import Remedy, remedy

FINDINGS_MOST = 12
"""Findings of one file that are told in full; the JSON report has them all."""
GAPS_MOST = 8
REASONS_MOST = 10
LOADERS_MOST = 3
OPINIONS_MOST = 5

OURS = "guard"
"""Who objects, where no other scanner does (``Finding.by``)."""

TIMES = "\N{MULTIPLICATION SIGN}"

_INDENT = 2
_LABEL = 13
"""Columns of the labels in a finding's block."""

_STYLE_OF_VERDICT = {
    Verdict.CLEAN: Style.GOOD,
    Verdict.UNKNOWN: Style.UNSURE,
    Verdict.SUSPICIOUS: Style.WARN,
    Verdict.MALICIOUS: Style.BAD,
}
_STYLE_OF_SEVERITY = {
    Severity.INFO: Style.DIM,
    Severity.LOW: Style.DIM,
    Severity.MEDIUM: Style.WARN,
    Severity.HIGH: Style.BAD,
    Severity.CRITICAL: Style.BAD,
}
_STYLE_OF_ACTION = {Action.ALLOW: Style.DIM, Action.WARN: Style.WARN, Action.BLOCK: Style.BAD}
_ENDS = {
    (False, ExitCode.CLEAN): "nothing was found",
    (False, ExitCode.FOUND): "something was found",
    (False, ExitCode.UNKNOWN): "something could not be read",
    (True, ExitCode.CLEAN): "admitted",
    (True, ExitCode.FOUND): "refused for what was found",
    (True, ExitCode.UNKNOWN): "refused only for what could not be read",
}


def render(report: Report, *, room: int = 100, quiet: bool = False, paint: Paint = plain) -> Iterator[str]:
    """Yield the lines of the report, for ``room`` columns; ``quiet`` leaves out files that are CLEAN."""
    for parts in lines(report, room=room, quiet=quiet):
        yield paint(parts)


def lines(report: Report, *, room: int, quiet: bool = False) -> Iterator[Line]:
    """Yield the report as styled lines."""
    shown = [result for result in report.results if not (quiet and result.verdict is Verdict.CLEAN)]
    shown.sort(key=lambda result: result.verdict.rank)
    longest = max((columns(line(str(result.artifact.location))) for result in shown), default=0)
    name_column = min(longest, max(24, room - 40))
    between = False
    for result in shown:
        block = list(_block(result, room))
        if block and between:
            yield BLANK
        yield _headline(result, name_column, room)
        yield from block
        between = not block
    if between:
        yield BLANK
    for note in report.notes:
        yield from hanging(Span(f"{'note':<{_INDENT + _LABEL}}", Style.DIM), note, room=room, indent=0, style=Style.DIM)
    if report.decision is not None:
        yield from _decision(report.decision, room)
    yield from _summary(report, room)


def _block(result: Inspection, room: int) -> Iterator[Line]:
    """Yield what is to be said of a file beyond its headline; nothing for most, and a blank line after it."""
    findings = _told(result)
    gaps = [gap for inspection in result.walk() for gap in inspection.coverage.gaps]
    if not findings and not gaps:
        return
    for finding in findings[:FINDINGS_MOST]:
        yield from _finding(finding, room)
    yield from _rest(len(findings) - FINDINGS_MOST, "findings")
    for gap in gaps[:GAPS_MOST]:
        yield from _gap(gap, result, room)
    yield from _rest(len(gaps) - GAPS_MOST, "gaps")
    yield from _loaders(result, room)
    yield from _opinions(result, room)
    yield from _way_out(remedy(result, _objections(result)), room)
    yield BLANK


def _headline(result: Inspection, name_column: int, room: int) -> Line:
    """Return the one line that every file gets: verdict, name, what it is, and its minor findings by name."""
    verdict = result.verdict
    name = Span(str(result.artifact.location), Style.STRONG if verdict is not Verdict.CLEAN else Style.PLAIN)
    head = (Span(f"{verdict.value:<10} ", _STYLE_OF_VERDICT[verdict]), name)
    pad = " " * max(0, name_column - columns((name,)))
    about = Span(f"{pad}  {_about(result)}", Style.DIM)
    return (*head, about) if columns((*head, about)) <= room else head


def _about(result: Inspection) -> str:
    """Say what a file is, in a few words."""
    artifact = result.artifact
    words = ["+".join(artifact.found)] if artifact.found else []
    if artifact.size or not result.coverage.gaps:
        words.append(human(artifact.size))
    minor = Counter(
        finding.name
        for inspection in result.walk()
        for finding in inspection.findings
        if VERDICT_OF[finding.severity] is Verdict.CLEAN
    )
    words += [name if count == 1 else f"{name} {TIMES}{count}" for name, count in minor.most_common(2)]
    return " · ".join(words)


def human(size: int) -> str:
    """Return a number of bytes in decimal units, as file managers show it."""
    if size < 1000:
        return f"{size} B"
    units = ("kB", "MB", "GB", "TB")
    amount, unit = size / 1000, 0
    while amount >= 999.5 and unit < len(units) - 1:
        amount, unit = amount / 1000, unit + 1
    return f"{amount:.1f} {units[unit]}" if amount < 99.5 else f"{amount:.0f} {units[unit]}"


def _told(result: Inspection) -> list[Finding]:
    """Return the findings that make a verdict, worst first; minor ones stand in the headline.

    What another scanner says of a global to which guard objects as well is told with its opinion.
    """
    findings = _objections(result)
    ours = {_global(finding) for finding in findings if finding.by == OURS}
    told = [finding for finding in findings if finding.by == OURS or _global(finding) not in ours]
    return sorted(told, key=lambda finding: -finding.severity)


def _objections(result: Inspection) -> list[Finding]:
    """Return every finding that makes a verdict."""
    return [
        finding
        for inspection in result.walk()
        for finding in inspection.findings
        if VERDICT_OF[finding.severity] is not Verdict.CLEAN
    ]


def _global(finding: Finding) -> tuple[str, str] | None:
    return None if finding.subject is None else (finding.subject.module, finding.subject.name)


def _finding(finding: Finding, room: int) -> Iterator[Line]:
    severity = Span(f"{finding.severity.label:<{_LABEL}}", _STYLE_OF_SEVERITY[finding.severity])
    by = "" if finding.by == OURS else f"  by {finding.by}"
    yield from hanging(severity, f"{finding.rule} {finding.name}{by}", room=room, indent=_INDENT, style=Style.STRONG)
    yield _at(finding.location)
    message = finding.message.removesuffix(finding.evidence[0].text).rstrip(": ")
    if message:
        yield from _labelled("", message, room)
    label = "when loaded" if finding.subject is not None or finding.rule.startswith("GRD1") else "seen"
    for evidence in finding.evidence:
        if evidence.text and evidence.text not in message:
            text = f"{evidence.text}{_elsewhere(evidence.at, finding.location)}"
            yield from _labelled(label, text, room, Style.CODE)
            label = ""


def _elsewhere(place: Location, known: Location) -> str:
    if place == known:
        return ""
    if place.members == known.members and place.offset is not None:
        return f"  @{place.offset:#x}"
    return f"  at {place}"


def _gap(gap: Gap, result: Inspection, room: int) -> Iterator[Line]:
    label = Span(f"{'not read':<{_LABEL}}", Style.UNSURE)
    yield from hanging(label, f"{gap.reason.value}: {gap.detail}", room=room, indent=_INDENT)
    if gap.at != result.artifact.location:
        yield _at(gap.at)


def _loaders(result: Inspection, room: int) -> Iterator[Line]:
    """Say what each loader would make of it, a line for each artifact that loaders were asked about."""
    asked = [inspection for inspection in result.walk() if inspection.loaders]
    asked.sort(key=lambda inspection: -inspection.own_verdict.rank)
    label = "loaders"
    said: set[str] = set()
    for inspection in asked:
        text = " · ".join(_loader(loader, inspection.verdict) for loader in inspection.loaders)
        if text not in said and len(said) < LOADERS_MOST:
            said.add(text)
            yield from _labelled(label, text, room)
            label = ""


def _loader(loader: Loader, verdict: Verdict) -> str:
    detail = f": {loader.detail}" if loader.detail else ""
    if loader.accepts is None:
        return f"{loader.name} may take it{detail}"
    if not loader.accepts:
        return f"{loader.name} refuses{detail}"
    return f"{loader.name} {'runs' if verdict is Verdict.MALICIOUS else 'takes'} it"


def _opinions(result: Inspection, room: int) -> Iterator[Line]:
    """Say what other scanners think, a line for each thing to which one of them objects."""
    said: dict[str, dict[str, None]] = {}
    for inspection in result.walk():
        for opinion in inspection.opinions:
            if opinion.standing is not Standing.SAFE:
                said.setdefault(opinion.about, {})[_opinion(opinion)] = None
    label = "others say"
    for about, opinions in list(said.items())[:OPINIONS_MOST]:
        yield from _labelled(label, f"{about}: {' · '.join(opinions)}", room)
        label = ""
    yield from _rest(len(said) - OPINIONS_MOST, "opinions")


def _opinion(opinion: Opinion) -> str:
    detail = f", {opinion.detail}" if opinion.detail else ""
    return f"{opinion.standing.value} ({opinion.by}{detail})"


def _way_out(way: Remedy, room: int) -> Iterator[Line]:
    """Say how to admit it, if it was a false alarm."""
    label = "false alarm?"
    if way.allowable:
        yield from _labelled(
            label, "if you trust these names in this file, your policy needs (guard allow writes it):", room
        )
        yield BLANK
        for text in way.yaml():
            yield line(Span(text, Style.CODE))  # at the margin, where it can be copied from
        label = ""
        if way.dangerous or way.others:
            yield BLANK
    if way.dangerous:
        names = ", ".join(way.dangerous[:5]) + (" …" if len(way.dangerous) > 5 else "")
        verb = "is" if len(way.dangerous) == 1 else "are"
        text = f"{names} {verb} known to be dangerous: allow_imports takes it only with `override: true` and a `reason`"
        yield from _labelled(label, text, room)
        label = ""
    if way.others:
        digest = "" if way.sha256 is None else f", for sha256:{way.sha256}"
        rules = ", ".join(way.others[:8])
        yield from _labelled(label, f"{rules}: guard explain {way.others[0]}; a policy can waive it{digest}", room)


def _at(place: Location) -> Line:
    """Say where, however long that is: places are copied."""
    return line(" " * _INDENT, Span(f"{'at':<{_LABEL}}", Style.DIM), str(place))


def _labelled(label: str, text: str, room: int, style: Style = Style.PLAIN) -> Iterator[Line]:
    return hanging(Span(f"{label:<{_LABEL}}", Style.DIM), text, room=room, indent=_INDENT, style=style)


def _rest(count: int, what: str) -> Iterator[Line]:
    if count > 0:
        yield line(" " * (_INDENT + _LABEL), Span(f"… and {count} more {what}: --format json has them all", Style.DIM))


def _decision(decision: Decision, room: int) -> Iterator[Line]:
    word, style = {
        Action.ALLOW: ("ADMITTED", Style.GOOD),
        Action.WARN: ("ADMITTED", Style.WARN),
        Action.BLOCK: ("REFUSED", Style.BAD),
    }[decision.action]
    warned = " with a warning" if decision.action is Action.WARN else ""
    told = f"by policy {decision.policy}{warned}  {decision.policy_digest[:19]}"
    yield from hanging(Span(f"{word:<10} ", style), told, room=room, indent=0)
    grouped = list(_grouped(decision.reasons))
    for reason, text in grouped[:REASONS_MOST]:
        label = Span(f"{reason.action.value:<{_LABEL}}", _STYLE_OF_ACTION[reason.action])
        yield from hanging(label, text, room=room, indent=_INDENT)
    yield from _rest(len(grouped) - REASONS_MOST, "reasons")
    yield BLANK


def _grouped(reasons: Sequence[Reason]) -> Iterator[tuple[Reason, str]]:
    """Yield the reasons, worst first; those that rest on findings a line for each rule, as findings are told above."""
    groups: dict[object, list[Reason]] = {}
    for reason in sorted(reasons, key=lambda reason: list(Action).index(reason.action), reverse=True):
        found = reason.ground is Ground.FINDING
        groups.setdefault((reason.action, reason.rule) if found else reason, []).append(reason)
    for group in groups.values():
        first = group[0]
        where = f"  {first.location}" if first.location else ""
        more = f" and {len(group) - 1} more" if len(group) > 1 else ""
        yield first, f"{first.rule if first.ground is Ground.FINDING else first.message}{where}{more}"


def _joined(sentences: Sequence[Line], room: int) -> Iterator[Line]:
    """Yield sentences on as few lines as they fit on, none of them broken."""
    current: Line = ()
    for sentence in sentences:
        gap = () if not current or current[-1].text.endswith(" ") else line(" ")
        longer = (*current, *gap, *sentence)
        if current and columns(longer) > room:
            yield current
            longer = sentence
        current = longer
    yield current


def _summary(report: Report, room: int) -> Iterator[Line]:
    counts = Counter(result.verdict for result in report.results)
    files = len(report.results)
    parts: list[Span | str] = [f"{files} file{'' if files == 1 else 's'}: "]
    for verdict in sorted(counts, key=lambda verdict: -verdict.rank):
        parts += [Span(f"{counts[verdict]} {verdict.value}", _STYLE_OF_VERDICT[verdict]), ", "]
    parts[-1:] = [". "] if counts else [*parts[-1:], "nothing. "]
    code = report.exit_code
    why = _ENDS[report.decision is not None, code] if files else "there was nothing to judge"
    ends = line(Span(f"Exit {code.value}: {why}.", Style.DIM))
    judged_by = line(Span(f"Lexicon {report.lexicon.version}, {report.lexicon.short}.", Style.DIM))
    yield from _joined((line(*parts), ends, judged_by), room)
