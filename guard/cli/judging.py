"""What ``scan`` and ``check`` share: their options, and the run between them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, TypeVar

import click
from msgspec import Struct
from msgspec.structs import fields, replace

from guard import run
from guard.artifact import Location
from guard.cli import output
from guard.cli.log import FORMS as LOGS
from guard.cli.log import Log
from guard.cli.progress import Watch
from guard.errors import UsageError
from guard.inspection import Gap, GapReason, Inspection
from guard.judgement import Options
from guard.limits import Limits
from guard.sandbox import Sandbox
from guard.sandbox.pool import unread
from guard.sources import Target, spool

ENGINES = ("none", "asked", "all")

C = TypeVar("C", bound=Callable[..., Any])


class Request(Struct, frozen=True, kw_only=True):
    """What the command line asks for; its fields are the options of the same names."""

    targets: tuple[str, ...]
    form: str
    output: str | None
    exclude: tuple[str, ...]
    engines: str
    digest: bool
    limit: tuple[str, ...]
    name: str | None
    quiet: bool
    verbose: bool
    log: str | None
    sandbox: str
    jobs: int

    @property
    def limits(self) -> Limits:
        """The limits, with those that were given on the command line. Raises UsageError."""
        known = {field.name for field in fields(Limits)}
        given: dict[str, int] = {}
        for word in self.limit:
            name, _, value = word.partition("=")
            if name not in known or not value.isdecimal():
                raise UsageError(f"--limit {word}: write NAME=NUMBER; the names are {', '.join(sorted(known))}")
            given[name] = int(value)
        return replace(Limits(), **given)

    @property
    def tap(self) -> Log | None:
        """Where events go; None for a quiet run."""
        return Log(self.log or LOGS[0]) if self.verbose or self.log else None


_OPTIONS = (
    click.argument("targets", metavar="TARGET...", nargs=-1, required=True, type=click.Path()),
    click.option(
        "--format",
        "form",
        type=click.Choice(output.FORMS),
        default="text",
        show_default=True,
        help="Form of the report.",
    ),
    click.option("--output", "-o", metavar="FILE", type=click.Path(), help="Write the report here, all at once."),
    click.option(
        "--exclude", metavar="PATTERN", multiple=True, help="Leave out names or paths below TARGET; reported as gaps."
    ),
    click.option(
        "--engines",
        type=click.Choice(ENGINES),
        default="asked",
        show_default=True,
        help="Second opinions: about what guard does not admit, about everything, or none.",
    ),
    click.option("--digest", is_flag=True, help="Compute the SHA-256 of every file."),
    click.option("--limit", metavar="NAME=NUMBER", multiple=True, help="Raise or lower a limit, such as files=500000."),
    click.option("--name", metavar="NAME", help="What standard input is called: its ending promises a format."),
    click.option(
        "--sandbox",
        type=click.Choice([one.value for one in Sandbox]),
        default="auto",
        show_default=True,
        help="Read files in confined workers: as far as this system can, wholly or not at all, or in this process.",
    ),
    click.option(
        "--jobs",
        "-j",
        metavar="N",
        type=click.IntRange(min=0, max=1024),
        default=0,
        help="Workers at one time.  [default: as many as processors]",
    ),
    click.option("--quiet", "-q", is_flag=True, help="Leave files that are CLEAN out of the text report."),
    click.option("--verbose", "-v", is_flag=True, help="Log the flow to standard error."),
    click.option("--log", type=click.Choice(LOGS), help="Form of the log; implies -v."),
)


def options(function: C) -> C:
    """Add the argument and the options that every judging command has."""
    for option in reversed(_OPTIONS):
        function = option(function)
    return function


class Judged(Struct, frozen=True, kw_only=True):
    """What a run over all targets came to."""

    results: tuple[Inspection, ...]
    notes: tuple[str, ...]
    interrupted: bool
    judge: run.Judge


def judge(request: Request, *, digests: bool = False, isolation: str = "batch") -> Judged:
    """Judge every target. Ctrl-C ends it early: what was not judged by then is a gap. Raises UsageError."""
    output.ready(request.output)
    tap = request.tap
    chosen = Options(limits=request.limits, engines=request.engines, on_event=tap)
    found = _survey(request)
    for note in found.notes:
        if tap is not None:
            tap("note", {"text": note})
    judge = run.Judge(
        chosen,
        sandbox=Sandbox(request.sandbox),
        jobs=request.jobs,
        isolation=isolation,
        digests=digests or request.digest,
    )
    results: list[Inspection] = []
    interrupted = False
    with Watch(len(found.items), wanted=tap is None) as watch:
        try:
            watch.on(_name(found.items, 0))
            for inspection in judge.each(found.items):
                results.append(inspection)
                watch.on(_name(found.items, len(results)))
        except KeyboardInterrupt:
            interrupted = True
            if len(results) < len(found.items):
                results.append(unread(_interrupted(found.items[len(results) :])))
    return Judged(results=tuple(results), notes=found.notes, interrupted=interrupted, judge=judge)


def _survey(request: Request) -> run.Survey:
    if request.name is not None and spool.STANDARD_INPUT not in request.targets:
        raise UsageError("--name: names standard input, so it needs - as a target")
    stream = spool.target(sys.stdin.buffer, request.name)
    targets = [stream if target == spool.STANDARD_INPUT else target for target in request.targets]
    return run.survey(targets, exclude=request.exclude, limits=request.limits)


def _name(items: tuple[Target | Gap, ...], number: int) -> str:
    return str(_place(items[number])) if number < len(items) else ""


def _place(item: Target | Gap) -> Location:
    return item.at if isinstance(item, Gap) else item.location


def _interrupted(items: tuple[Target | Gap, ...]) -> Gap:
    others = f", and {len(items) - 1} more targets were not judged" if len(items) > 1 else ""
    detail = f"interrupted before it was judged{others}"
    return Gap(at=_place(items[0]), reason=GapReason.UNREADABLE, detail=detail)
