"""``guard show``: the program in a pickle, as Python-like code."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import click
from msgspec import Struct

from guard.artifact import Location
from guard.cli import output
from guard.errors import ExitCode, GuardError, SourceError, UsageError
from guard.formats import Child, Reading, claimed, formats, is_strong, readings, signs
from guard.interpreters.pickle import listing
from guard.limits import Budget, Limits
from guard.reports.printable import printable
from guard.run import survey
from guard.sources import Target, spool
from guard.streams.window import Window

SECONDS, WRITTEN = 600, 1 << 40
"""Of processor time, and bytes of a file that standard output may be."""

PICKLES = frozenset({"joblib", "pickle", "torch-legacy"})
"""The formats whose programs are shown; every other is searched for members of one."""


@click.command("show")
@click.argument("file", type=click.Path())
@click.option("--opcodes", is_flag=True, help="Show every opcode with its argument and offset.")
@click.option("--dialects", is_flag=True, help="Show where loaders would read it differently.")
@click.pass_obj
def command(settings: dict[str, bool] | None, file: str, opcodes: bool, dialects: bool) -> ExitCode:
    """Print the program in a pickle as Python-like code with byte offsets, without running it.

    FILE is a pickle, a checkpoint or archive that holds some, or - for standard input. Ends with 3 if something of it
    could not be read.

    \b
    Examples:
      $ guard show model.pkl
      $ guard show model.pt
      $ guard show model.pkl --opcodes
      $ guard show model.pkl --dialects
    """  # noqa: D301 -- \b is click's sign for lines that stay as they are
    target = _target(file)
    with target.open(Budget()) as opened:
        top = _Part(location=target.location, name=target.name, window=opened.window)
        unread: list[str] = []
        if (settings or {}).get("own"):
            _confine()
        output.say(_listing(top, unread, opcodes=opcodes, dialects=dialects))
    for text in unread:
        click.echo(f"guard: {printable(text)}", err=True)
    return ExitCode.UNKNOWN if unread else ExitCode.CLEAN


def _confine() -> None:
    """Give up what reading hostile bytes and printing does not need; for good, so only in a process of guard's own."""
    from guard.confinement import confine  # noqa: PLC0415 -- no other command reads bytes in its own process
    from guard.confinement.spawning import folders, readable  # noqa: PLC0415 -- likewise
    from guard.worker import NEEDED  # noqa: PLC0415 -- likewise

    limits = Limits()
    output.void()
    own = readable(folders(), (*NEEDED, "click"))
    confine(own, memory=limits.memory, seconds=SECONDS, written=WRITTEN, ends_with_parent=False)


class _Part(Struct, frozen=True, kw_only=True):
    """Bytes that may be a pickle, or hold one."""

    location: Location
    name: str
    window: Window
    forced: tuple[str, ...] = ()
    depth: int = 0

    def formats(self) -> tuple[str, ...]:
        """What a loader would read them as."""
        head = self.window.peek(0, signs.HEAD)
        found = {known.id for known in formats().values() if is_strong(known, head, self.window)}
        return self.forced or readings(claimed(self.name), tuple(sorted(found)))

    def child(self, child: Child) -> _Part:
        """Return a member of it."""
        return _Part(
            location=self.location.inside(child.name),
            name=child.name.rpartition("/")[2],
            window=child.window,
            forced=child.formats,
            depth=self.depth + 1,
        )


def _target(file: str) -> Target:
    if file == spool.STANDARD_INPUT:
        return spool.target(sys.stdin.buffer)
    items = survey([file]).items
    if len(items) == 1 and isinstance(items[0], Target) and items[0].location.uri == file:
        return items[0]
    if len(items) == 1 and not isinstance(items[0], Target) and items[0].at.uri == file:
        raise SourceError(f"{file}: {items[0].detail}")
    raise UsageError(f"{file}: is a folder; name a file in it")


def _listing(top: _Part, unread: list[str], *, opcodes: bool, dialects: bool) -> Iterator[str]:
    """Yield the programs of every pickle, each under the place where it was found; note what could not be read."""
    shown = 0
    for part in _pickles(top, unread):
        if shown:
            yield ""
        shown += 1
        yield printable(f"# {part.location}")
        for text in listing.program(part.window, part.name, opcodes=opcodes, dialects=dialects):
            yield printable(text)
    if not shown and not unread:
        raise UsageError(f"{top.location}: holds no pickle; guard scan says what it is")


def _pickles(top: _Part, unread: list[str]) -> Iterator[_Part]:
    """Yield the pickles in a file, in the order in which it holds them."""
    waiting = [top]
    while waiting:
        part = waiting.pop()
        known = part.formats()
        if PICKLES & set(known):
            yield part
        elif part.depth < top.window.budget.limits.depth:
            waiting.extend(reversed([part.child(child) for name in known for child in _children(part, name, unread)]))


def _children(part: _Part, known: str, unread: list[str]) -> Iterator[Child]:
    """Yield what a reading of some bytes hands back; where it fails, what came before is kept."""
    reading = Reading(window=part.window, at=part.location, name=part.name)
    try:
        for item in formats()[known].parse(reading):
            if isinstance(item, Child):
                yield item
    except GuardError as error:
        unread.append(f"{part.location}: {error}")
