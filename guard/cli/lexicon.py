"""``guard lexicon``: what guard admits, and why; one module per command below it, imported only when that runs."""

from __future__ import annotations

import importlib

import click

COMMANDS = ("show", "export", "diff")
"""In the order of the help; each is ``guard.cli.lexicon_<name>.command``."""


class _Commands(click.Group):
    """The commands below ``guard lexicon``."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 -- click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        if cmd_name not in COMMANDS:
            raise click.UsageError(f"no command {cmd_name!r}; the commands are {', '.join(COMMANDS)}", ctx)
        command: click.Command = importlib.import_module(f"guard.cli.lexicon_{cmd_name}").command
        return command


@click.group("lexicon", cls=_Commands)
def command() -> None:
    """Show what guard admits: names, their uses, conditions and reasons.

    \b
    Examples:
      $ guard lexicon show collections.OrderedDict
      $ guard lexicon show 'torch.nn.modules.*'
      $ guard lexicon export --output lexicon.json
      $ guard lexicon diff lexicon.json current
    """  # noqa: D301 -- \b is click's sign for lines that stay as they are
