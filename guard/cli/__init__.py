"""The command ``guard``: one module per command, imported only when that command runs."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from guard.errors import ExitCode, GuardError, UsageError

COMMANDS = ("scan", "check", "allow", "show", "explain", "rules", "formats", "policies", "lexicon", "completion")
"""In the order of the help; each is ``guard.cli.<name>.command``."""

OWN = "own"
"""Key of click's context object: whether the process is guard's own."""

DEBUG = "GUARD_DEBUG"
"""Environment variable: any value but ``0`` shows the traceback of an internal error."""


class _Commands(click.Group):
    """The commands, each loaded when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 -- click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in COMMANDS:
            command: click.Command = importlib.import_module(f"guard.cli.{cmd_name}").command
            return command
        from difflib import get_close_matches  # noqa: PLC0415 -- only a typo needs it

        nearest = get_close_matches(cmd_name, COMMANDS, 1)
        meant = f"did you mean {nearest[0]}?" if nearest else f"the commands are {', '.join(COMMANDS)}"
        raise click.UsageError(f"no command {cmd_name!r}; {meant}", ctx)


def _version(ctx: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if not wanted or ctx.resilient_parsing:
        return
    from guard.version import line  # noqa: PLC0415 -- no other command needs it here

    click.echo(line())
    ctx.exit()


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Show the version.")
def command() -> None:
    """Decide whether a model artifact may enter, without ever loading it.

    \b
    Examples:
      $ guard check model.pt
      $ guard scan models/ --format json --output report.json
      $ guard show model.pkl
      $ guard explain code-execution

    \b
    Exit codes:
      0  clean (scan), admitted (check)
      1  something was found (scan), refused for it (check)
      2  the command line or the policy makes no sense
      3  something could not be read, and nothing worse was found
    """  # noqa: D301 -- \b is click's sign for lines that stay as they are


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and end the process. Nothing but an exit code of ``ExitCode`` comes out."""
    code = run(arguments, own=True)
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        from guard.cli.output import silence  # noqa: PLC0415 -- rare

        silence()
    sys.exit(code)


def run(arguments: Sequence[str] | None = None, *, own: bool = False) -> int:
    """Run the command line and return its exit code; every error is one line on standard error.

    ``own``: this process is guard's own and ends with the command, so that a command may give up what it does not need.
    """
    try:
        code = command.main(arguments, prog_name="guard", standalone_mode=False, obj={OWN: own})
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return ExitCode.USAGE
    except click.ClickException as error:
        return _failed(_with_hint(error), ExitCode.USAGE)
    except UsageError as error:
        return _failed(str(error), ExitCode.USAGE)
    except (KeyboardInterrupt, click.Abort):
        return _failed("interrupted", ExitCode.UNKNOWN)
    except BrokenPipeError:
        from guard.cli.output import silence  # noqa: PLC0415 -- rare

        silence()
        return ExitCode.UNKNOWN
    except GuardError as error:
        return _failed(str(error), ExitCode.UNKNOWN)
    except Exception as error:  # noqa: BLE001 -- the last line of defence: no traceback, and never exit 0 or 1
        return _crashed(error)
    return code if isinstance(code, int) else ExitCode.CLEAN


def _with_hint(error: click.ClickException) -> str:
    """Say what was wrong and where help is."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    path = "guard" if context is None else context.command_path
    return f"{error.format_message().rstrip('.')}; see {path} --help"


def _failed(message: str, code: ExitCode) -> int:
    from guard.reports.printable import printable  # noqa: PLC0415 -- only an error needs it

    for line in message.splitlines() or [""]:
        click.echo(f"guard: {printable(line)}", err=True)
    return code


def _crashed(error: Exception) -> int:
    if os.environ.get(DEBUG, "0") != "0":
        import traceback  # noqa: PLC0415 -- only wanted when debugging

        traceback.print_exception(error)
    return _failed(f"internal error: {type(error).__name__}: {error}; {DEBUG}=1 shows where", ExitCode.UNKNOWN)
