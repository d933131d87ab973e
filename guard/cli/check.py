"""``guard check``: decide by a policy whether an artifact may enter."""

from __future__ import annotations

from typing import Any

import click

from guard.cli import judging, output
from guard.errors import ExitCode


@click.command("check")
@judging.options
@click.option(
    "--policy",
    "-p",
    metavar="NAME|FILE",
    default="baseline",
    show_default=True,
    help="A shipped policy (see guard policies) or a policy file.",
)
def command(policy: str, **given: Any) -> ExitCode:  # noqa: ANN401 -- click hands over the options by name
    """Decide whether each TARGET may enter, by a policy.

    A TARGET is a file, a folder, a URL (https://, s3://, gs://, az:// and more, hf://org/model@main), or - for standard
    input. Ends with 0 if all is admitted, 1 if something was found for which the policy refuses, 3 if it refuses only
    because something could not be read.

    \b
    Examples:
      $ guard check model.pt
      $ guard check models/ --policy strict
      $ guard check model.pt --policy policy.yaml --format json
      $ guard check - < model.pt
    """  # noqa: D301 -- \b is click's sign for lines that stay as they are
    from guard.run import decided, policy_of, reported  # noqa: PLC0415 -- after the options are known to make sense

    request = judging.Request(**given)
    loaded = policy_of(policy)
    judged = judging.judge(request, digests=loaded.wants_digest, isolation=loaded.isolation)
    report = decided(reported(judged.results, judged.notes, judged.judge), loaded, interrupted=judged.interrupted)
    output.deliver(report, form=request.form, output=request.output, quiet=request.quiet)
    return report.exit_code
