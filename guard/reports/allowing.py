"""A policy written from reports, for a person to review: what was refused for its name, and would be let in by it.

Nothing is allowed by the way. A name that is known to be dangerous stands there as a comment, which lacks a reason and
so would be refused even without its ``#``; what is not about a name is listed, and stays refused.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec import Struct, field

from guard.facts import Use
from guard.findings import Severity
from guard.inspection import VERDICT_OF, Verdict
from guard.interpreters.pickle.dialects import mapped
from guard.lexicon import danger
from guard.reports.printable import printable
from guard.reports.reading import Found, Read, Result, Subject
from guard.reports.remedy import listed, policy_takes, scalar

PLACES_MOST = 3
"""Places named for one name."""
OTHERS_MOST = 20
TEXT_MOST = 200
"""Characters of one place."""


class Seen(Struct):
    """One name, over all reports."""

    danger: str = ""
    """What is known against it; empty: nothing."""
    uses: set[Use] = field(default_factory=set)
    rules: set[str] = field(default_factory=set)
    digests: set[str] = field(default_factory=set)
    places: dict[str, None] = field(default_factory=dict)
    files: set[str] = field(default_factory=set)
    unbound: dict[str, None] = field(default_factory=dict)
    """Files of which no digest is known."""

    def merge(self, other: Seen) -> None:
        """Add what was seen of the same name elsewhere."""
        self.uses |= other.uses
        self.rules |= other.rules
        self.digests |= other.digests
        self.places |= other.places
        self.files |= other.files
        self.unbound |= other.unbound


class Allowing(Struct):
    """What reports come to."""

    allowable: dict[str, Seen] = field(default_factory=dict)
    dangerous: dict[str, Seen] = field(default_factory=dict)
    others: Counter[tuple[str, str]] = field(default_factory=Counter)
    """How often a rule objected to what is no name that a policy takes, by id and name."""
    unread: int = 0
    """Files of which not everything was read."""

    def add(self, report: Read) -> None:
        """Add what one report found."""
        for root in report.results:
            parts = list(root.walk())
            self.unread += not all(part.coverage.complete for part in parts)
            for found in (found for part in parts for found in part.findings):
                if VERDICT_OF[Severity[found.severity.upper()]] is not Verdict.CLEAN:
                    self._add(root, found)

    def settle(self) -> None:
        """Take back what is dangerous in one use: no other use of that name is offered."""
        for name in self.allowable.keys() & self.dangerous.keys():
            self.dangerous[name].merge(self.allowable.pop(name))

    def _add(self, root: Result, found: Found) -> None:
        subject = found.subject
        name = "" if subject is None else f"{subject.module}:{subject.name}"
        if subject is None or not policy_takes(name):
            self.others[found.rule, found.name] += 1
            return
        against = _against(subject, found)
        seen = (self.dangerous if against else self.allowable).setdefault(name, Seen(danger=against))
        seen.uses.update(subject.uses or [Use.IMPORT])
        seen.rules.add(found.name)
        seen.places[found.location] = None
        seen.files.add(root.artifact.location)
        if root.artifact.sha256 is None:
            seen.unbound[root.artifact.location] = None
        else:
            seen.digests.add(f"sha256:{root.artifact.sha256}")


def _against(subject: Subject, found: Found) -> str:
    """Say what is known against a global; a report's own word is taken only where it is the worse one."""
    known = danger(*mapped(subject.module, subject.name))
    if known is not None:
        return known.why
    bad = subject.dangerous or VERDICT_OF[Severity[found.severity.upper()]] is Verdict.MALICIOUS
    return f"is known to be dangerous: {found.name}" if bad else ""


def policy(reports: Iterable[Read], *, name: str, any_file: bool) -> Iterator[str]:
    """Yield the lines of a policy that admits what these reports refused for its name."""
    found = Allowing()
    count = 0
    for count, report in enumerate(reports, 1):  # noqa: B007 -- the number of them is said
        found.add(report)
    found.settle()
    bound = "in any file" if any_file else "in the very files in which it was seen"
    yield f"# Written by guard allow from {_many(count, 'report')}, to be reviewed before it is used."
    yield f"# Each name below would be imported, and used as it says, {bound}."
    yield "# Whatever is left out here is as in the policy baseline."
    yield "apiVersion: guard/v1"
    yield "kind: Policy"
    yield f"name: {scalar(name)}"
    yield 'version: "1"'
    yield "allow_imports:" if found.allowable else "allow_imports: []"
    for known, seen in sorted(found.allowable.items()):
        yield from (f"  # {text}" for text in _told(seen, any_file=any_file))
        yield from (f"  {text}" for text in _entry(known, seen, any_file=any_file))
    yield from _dangers(found, any_file=any_file)
    yield from _rest(found)


def _entry(name: str, seen: Seen, *, any_file: bool) -> Iterator[str]:
    yield f"- name: {scalar(name)}"
    yield f"  uses: [{listed(seen.uses)}]"
    digests = [] if any_file else sorted(seen.digests)
    if len(digests) == 1:
        yield f"  digest: {digests[0]}"
    elif digests:
        yield "  digests:"
        yield from (f"    - {digest}" for digest in digests)


def _told(seen: Seen, *, any_file: bool) -> Iterator[str]:
    """Yield where a name was seen, and how often, each in one line."""
    places = [printable(place, TEXT_MOST) for place in list(seen.places)[:PLACES_MOST]]
    more = len(seen.places) - len(places)
    where = ", ".join(places) + (f" and {more} more" if more > 0 else "")
    times = f"{_many(len(seen.places), 'time')} in {_many(len(seen.files), 'file')}"
    yield f"seen {times}: {where} ({', '.join(sorted(map(printable, seen.rules)))})"
    if seen.unbound and not any_file:
        files = ", ".join(printable(file, TEXT_MOST) for file in list(seen.unbound)[:PLACES_MOST])
        if seen.digests:
            yield f"not allowed in {files}: the report has no digest of it"
        else:
            yield f"allowed in any file: the report has no digest of {files}"


def _dangers(found: Allowing, *, any_file: bool) -> Iterator[str]:
    if not found.dangerous:
        return
    yield ""
    yield "# Known to be dangerous, and not allowed. To enter all the same it needs `override: true` and a `reason`"
    yield "# of ten characters or more, among the names above; best ask whoever made the file first."
    for known, seen in sorted(found.dangerous.items()):
        yield f"#   # {printable(known)} {printable(seen.danger)}"
        yield from (f"#   # {text}" for text in _told(seen, any_file=any_file))
        yield from (f"#   {text}" for text in _entry(known, seen, any_file=any_file))
        yield "#     override: true"
        yield "#     reason:"


def _rest(found: Allowing) -> Iterator[str]:
    if found.others:
        yield ""
        yield "# Not about a name that a policy takes, and so still refused (guard explain RULE):"
        for (rule, name), count in sorted(found.others.items())[:OTHERS_MOST]:
            yield f"#   {rule} {printable(name, TEXT_MOST)}, {_many(count, 'time')}"
        if len(found.others) > OTHERS_MOST:
            yield f"#   and {len(found.others) - OTHERS_MOST} more rules"
    if found.unread:
        yield ""
        yield f"# Not wholly read, and so still refused: {_many(found.unread, 'file')}."


def _many(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"
