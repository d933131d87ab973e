"""``guard lexicon export``: all that guard admits, as canonical JSON."""

from __future__ import annotations

import click

from guard.cli import output as out


@click.command("export")
@click.option("--output", "-o", metavar="FILE", type=click.Path(), help="Write it here, all at once.")
def command(output: str | None) -> None:
    """Write every entry as canonical JSON: the same lexicon, the same bytes.

    It is what guard lexicon diff compares, sorted by name, a line an entry.

    \b
    Examples:
      $ guard lexicon export > lexicon.json
      $ guard lexicon export --output lexicon.json
    """  # noqa: D301 -- \b is click's sign for lines that stay as they are
    from guard.report import installed  # noqa: PLC0415 -- after the options are known to make sense
    from guard.reports import lexicon_data  # noqa: PLC0415 -- likewise

    out.ready(output)
    out.write(lexicon_data.pieces(installed(), lexicon_data.everything()), output)
