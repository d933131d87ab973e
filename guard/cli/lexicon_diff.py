"""``guard lexicon diff``: what one lexicon admits, and another does not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from guard.cli import given, output, tables
from guard.errors import ExitCode

if TYPE_CHECKING:
    from guard.reports.lexicon_data import Change, Difference, Export

CURRENT = "current"
"""How the installed lexicon is called, where a file is expected."""


@click.command("diff")
@click.argument("old", type=click.Path())
@click.argument("new", type=click.Path(), default=CURRENT)
@tables.form_option
@tables.json_option
def command(old: str, new: str, form: str, as_json: bool) -> ExitCode:
    """Say what the lexicon NEW admits otherwise than OLD.

    Both are files that guard lexicon export wrote; current is the installed lexicon, and NEW where it is left out.
    Names that came and went, uses that were widened and narrowed, and conditions that changed are told; reasons and
    sources are not compared. Ends with 0 if there is no difference, with 1 if there is one.

    \b
    Examples:
      $ guard lexicon diff lexicon.json
      $ guard lexicon diff lexicon.json current
      $ guard lexicon diff lexicon.json current --json
    """  # noqa: D301 -- \b is click's sign for lines that stay as they are
    from guard.reports import json, lexicon_data  # noqa: PLC0415 -- after the options are known to make sense

    before, after = _lexicon(old), _lexicon(new)
    found = lexicon_data.difference(before, after)
    if as_json or form == "json":
        head = {"old": _identity(before), "new": _identity(after)}
        output.say([json.text({**head, **found.to_dict()}, indent=2)])
    else:
        output.say(_lines(before, after, found))
    return ExitCode.FOUND if found else ExitCode.CLEAN


def _lexicon(path: str) -> Export:
    from guard.report import installed  # noqa: PLC0415 -- as above
    from guard.reports import lexicon_data  # noqa: PLC0415 -- likewise

    if path == CURRENT:
        return lexicon_data.installed(installed())
    return lexicon_data.read(path, given.content(path))


def _identity(lexicon: Export) -> dict[str, str]:
    return {key: getattr(lexicon, key) for key in ("path", "version", "date", "digest")}


def _lines(old: Export, new: Export, found: Difference) -> Iterator[str]:
    from guard.reports.printable import printable  # noqa: PLC0415 -- as above

    for sign, one in (("---", old), ("+++", new)):
        yield printable(f"{sign} {one.path}: lexicon {one.version} ({one.date}, {one.digest[:19]})")
    for name in found.removed:
        yield printable(f"- {name}  no longer admitted{_uses(old, name)}")
    for name in found.added:
        yield printable(f"+ {name}  admitted{_uses(new, name)}")
    for change in found.changed:
        for text in _changed(change):
            yield printable(text)
    yield _summary(found)


def _uses(lexicon: Export, name: str) -> str:
    return f" for {', '.join(map(str, lexicon.entries[name]['uses']))}"


def _changed(change: Change) -> Iterator[str]:
    from guard.reports.lexicon_words import part  # noqa: PLC0415 -- as above

    if change.widened:
        yield f"> {change.name}  widened: {', '.join(change.widened)}"
    if change.narrowed:
        yield f"< {change.name}  narrowed: {', '.join(change.narrowed)}"
    for key, (old, new) in change.conditions.items():
        yield f"~ {change.name}  {key}: {part(key, old)} -> {part(key, new)}"


def _summary(found: Difference) -> str:
    counts = {
        "added": len(found.added),
        "removed": len(found.removed),
        "widened": sum(bool(one.widened) for one in found.changed),
        "narrowed": sum(bool(one.narrowed) for one in found.changed),
        "with other conditions": sum(bool(one.conditions) for one in found.changed),
    }
    told = ", ".join(f"{count} {what}" for what, count in counts.items() if count)
    return f"{told}." if told else "No difference in what is admitted."
