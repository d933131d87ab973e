"""``guard formats``: everything that guard can read."""

from __future__ import annotations

import click

from guard.cli import tables


@click.command("formats")
@tables.form_option
def command(form: str) -> None:
    """List every format: its id, the endings that promise it, and what it is.

    \b
    Examples:
      $ guard formats
      $ guard formats --format json
    """  # noqa: D301 -- \b is click's sign for lines that stay as they are
    from guard.formats import formats  # noqa: PLC0415 -- every format

    tables.show(
        form,
        ("id", "title", "extensions"),
        [
            {
                "id": known.id,
                "title": known.title,
                "extensions": list(known.extensions),
                "inert": known.inert,
                "spec": known.spec,
            }
            for known in formats().values()
        ],
    )
