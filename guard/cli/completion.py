"""``guard completion``: the script that teaches a shell to complete guard's commands."""

from __future__ import annotations

import click

from guard.cli import output

SHELLS = ("bash", "zsh", "fish")


@click.command("completion")
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print the completion script for a SHELL.

    \b
    Examples:
      $ guard completion bash > guard-completion.sh
      $ guard completion zsh
      $ guard completion fish
    """  # noqa: D301 -- \b is click's sign for lines that stay as they are
    from click.shell_completion import get_completion_class  # noqa: PLC0415 -- only this command needs it

    made = get_completion_class(shell)
    if made is None:  # pragma: no cover -- click knows all of SHELLS
        raise click.UsageError(f"no completion for {shell}", ctx)
    script = made(ctx.find_root().command, {}, "guard", "_GUARD_COMPLETE")
    # Click's own source() would run bash to learn its version.
    output.say((script.source_template % script.source_vars()).splitlines())
