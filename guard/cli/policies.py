"""``guard policies``: the policies that come with guard."""

from __future__ import annotations

import click

from guard.cli import tables


@click.command("policies")
@tables.form_option
def command(form: str) -> None:
    """List the policies that come with guard: what check --policy takes by name.

    \b
    Examples:
      $ guard policies
      $ guard policies --format json
    """  # noqa: D301 -- \b is click's sign for lines that stay as they are
    from guard.policy import load, shipped  # noqa: PLC0415 -- yaml is needed by few commands

    rows = []
    for name, path in shipped().items():
        policy = load(name)
        rows.append(
            {
                "name": name,
                "version": policy.version,
                "description": policy.description,
                "digest": policy.digest,
                "path": str(path),
            }
        )
    tables.show(form, ("name", "version", "description"), rows)
