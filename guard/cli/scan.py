"""``guard scan``: report what loading would do, and a verdict."""

from __future__ import annotations

from typing import Any

import click

from guard.cli import judging, output
from guard.errors import ExitCode


@click.command("scan")
@judging.options
def command(**given: Any) -> ExitCode:  # noqa: ANN401 -- click hands over the options by name
    """Report what loading each TARGET would do, and a verdict.

    A TARGET is a file, a folder (walked; every file is judged by its content, whatever its name), a URL
    (https://, s3://, gs://, az:// and more, hf://org/model@main; read as far as is needed), or - for standard input.
    Ends with 0 if all is CLEAN, 1 if something was found, 3 if something could not be read.

    \b
    Examples:
      $ guard scan model.pt
      $ guard scan models/ --exclude '*.md' --quiet
      $ guard scan models/ --format json --output report.json
      $ guard scan - --name model.pt < model.pt
      $ guard scan -v model.pkl
    """  # noqa: D301 -- \b is click's sign for lines that stay as they are
    from guard.run import reported  # noqa: PLC0415 -- after the options are known to make sense

    request = judging.Request(**given)
    judged = judging.judge(request)
    report = reported(judged.results, judged.notes, judged.judge)
    output.deliver(report, form=request.form, output=request.output, quiet=request.quiet)
    return report.exit_code
