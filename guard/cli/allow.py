"""``guard allow``: the policy that would admit what a report refuses for its names, to be reviewed."""

from __future__ import annotations

import re

import click

from guard.cli import given
from guard.cli import output as out
from guard.errors import UsageError

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")


@click.command("allow")
@click.argument("reports", metavar="REPORT...", nargs=-1, required=True, type=click.Path())
@click.option("--output", "-o", metavar="FILE", type=click.Path(), help="Write the policy here, all at once.")
@click.option("--name", metavar="NAME", default="ours", show_default=True, help="What the policy is called.")
@click.option("--any-file", is_flag=True, help="Leave out digests: allow the names in any file.")
def command(reports: tuple[str, ...], output: str | None, name: str, any_file: bool) -> None:
    """Write the policy that would admit what each REPORT refuses for its names.

    A REPORT is what guard check --format json wrote, or - for standard input. The policy has one entry for each name,
    with the uses and the digests of the files in which it was seen. Review it: it says that you trust these names.
    Names that are known to be dangerous stand in it as comments, and admit nothing; so does whatever else was found.

    \b
    Examples:
      $ guard check model.pt --format json > report.json
      $ guard allow report.json
      $ guard allow report.json --output ours.yaml
      $ guard check model.pt --policy ours.yaml
      $ guard check models/ --format json | guard allow - --any-file
    """  # noqa: D301 -- \b is click's sign for lines that stay as they are
    from guard.policy.source import SIZE_MOST  # noqa: PLC0415 -- after the options are known to make sense
    from guard.reports import allowing, reading  # noqa: PLC0415 -- pydantic, only where a report is read

    if not _NAME.fullmatch(name):
        raise UsageError(f"--name {name}: lower-case letters, digits, dots and dashes, 64 at the most")
    out.ready(output)
    read = (reading.read(path, given.content(path)) for path in dict.fromkeys(reports))
    text = "".join(f"{line}\n" for line in allowing.policy(read, name=name, any_file=any_file))
    if len(text.encode()) > SIZE_MOST:
        raise UsageError(
            f"more names and digests than a policy may hold ({SIZE_MOST} bytes): --any-file, or fewer files"
        )
    out.write([text], output)
