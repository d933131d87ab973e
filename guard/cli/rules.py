"""``guard rules``: everything that guard may object to."""

from __future__ import annotations

import click

from guard.cli import tables


@click.command("rules")
@tables.form_option
def command(form: str) -> None:
    """List every rule: its id, severity, name, and what it is about.

    \b
    Examples:
      $ guard rules
      $ guard rules --format json
    """  # noqa: D301 -- \b is click's sign for lines that stay as they are
    from guard.rules import rules  # noqa: PLC0415 -- every rule

    tables.show(
        form,
        ("id", "severity", "name", "title"),
        [
            {
                "id": rule.id,
                "severity": rule.severity.label,
                "name": rule.name,
                "title": rule.title,
                "cwe": rule.cwe,
                "since": rule.since,
            }
            for rule in rules().values()
        ],
    )
