"""Lists of what guard knows, as columns or as JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

import click

from guard.cli import output
from guard.reports.printable import printable, width

C = TypeVar("C", bound=Callable[..., Any])

Row = dict[str, Any]


def form_option(function: C) -> C:
    """Add ``--format text|json``."""
    made: C = click.option(
        "--format", "form", type=click.Choice(output.FORMS), default="text", show_default=True, help="Form of the list."
    )(function)
    return made


def json_option(function: C) -> C:
    """Add ``--json``: the shorter word for ``--format json``."""
    made: C = click.option("--json", "as_json", is_flag=True, help="The same as --format json.")(function)
    return made


def show(form: str, columns: Sequence[str], rows: Sequence[Row]) -> None:
    """Print rows: all their keys as JSON, the chosen columns as text."""
    if form == "json":
        from guard.reports import json  # noqa: PLC0415 -- one form is wanted

        output.say([json.text(list(rows), indent=2)])
    else:
        output.say(aligned([[_cell(row[column]) for column in columns] for row in rows]))


def aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield rows with their columns under each other; the last is as long as it likes."""
    widths = [max(map(width, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = [cell + " " * (size - width(cell)) for cell, size in zip(row, widths, strict=True)]
        yield "  ".join(cells).rstrip()


def _cell(value: object) -> str:
    return printable(" ".join(map(str, value)) if isinstance(value, list) else str(value))
