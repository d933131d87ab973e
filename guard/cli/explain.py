"""``guard explain``: a rule's page."""

from __future__ import annotations

from collections.abc import Iterator

import click
from click.shell_completion import CompletionItem

from guard.cli import output, tables
from guard.errors import UsageError
from guard.rules import Rule


def _complete(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    from guard.rules import rules  # noqa: PLC0415 -- every rule

    names = [(name, rule.title) for rule in rules().values() for name in (rule.id, rule.name)]
    return [CompletionItem(name, help=title) for name, title in names if name.startswith(incomplete)]


@click.command("explain")
@click.argument("rule", required=False, shell_complete=_complete)
@tables.form_option
def command(rule: str | None, form: str) -> None:
    """Say why a RULE (id or name) objects, and what to do about it; without one, list them.

    \b
    Examples:
      $ guard explain GRD110
      $ guard explain code-execution
      $ guard explain --format json GRD110
    """  # noqa: D301 -- \b is click's sign for lines that stay as they are
    from guard.rules import rules  # noqa: PLC0415 -- every rule

    if rule is None:
        chosen = list(rules().values())
        tables.show(form, ("id", "severity", "name", "title"), [_row(known) for known in chosen])
    elif form == "json":
        from guard.reports import json  # noqa: PLC0415 -- one form is wanted

        output.say([json.text(_row(_find(rule)), indent=2)])
    else:
        output.say(_page(_find(rule)))


def _find(wanted: str) -> Rule:
    from guard.rules import rules  # noqa: PLC0415 -- every rule

    known = {name.lower(): rule for rule in rules().values() for name in (rule.id, rule.name)}
    if wanted.lower() in known:
        return known[wanted.lower()]
    from difflib import get_close_matches  # noqa: PLC0415 -- only a typo needs it

    nearest = get_close_matches(wanted.lower(), known, 1, cutoff=0.5)
    meant = f"did you mean {nearest[0].upper() if nearest[0][-1:].isdigit() else nearest[0]}? " if nearest else ""
    raise UsageError(f"no rule {wanted!r}; {meant}guard rules lists them all")


def _row(rule: Rule) -> tables.Row:
    return {
        "id": rule.id,
        "severity": rule.severity.label,
        "name": rule.name,
        "title": rule.title,
        "cwe": rule.cwe,
        "since": rule.since,
        "explanation": rule.explanation,
    }


def _page(rule: Rule) -> Iterator[str]:
    cwe = "" if rule.cwe is None else f" · CWE-{rule.cwe}"
    yield f"{rule.id} {rule.name}"
    yield f"{rule.severity.label}{cwe} · since {rule.since}"
    yield ""
    yield from rule.explanation.splitlines()
