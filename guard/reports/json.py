"""The report that machines read: ``guard.report/1``, every string printable and all of it ASCII."""

from __future__ import annotations

import json
from collections.abc import Iterator

from msgspec.structs import replace

from guard.report import Data, Report
from guard.reports.printable import printable


def render(report: Report) -> str:
    """Return the report as JSON text."""
    return "".join(pieces(report))


def pieces(report: Report) -> Iterator[str]:
    """Yield the report as JSON text, a line a result: a hundred thousand of them are never in memory at once."""
    whole = replace(report, results=()).to_dict()
    whole["verdict"] = report.verdict.value
    opening = "{\n"
    for key, value in whole.items():
        yield f"{opening}{text(key)}: "
        opening = ",\n"
        if key == "results":
            yield from _results(report)
        else:
            yield text(value)
    yield "\n}\n"


def text(data: object, *, indent: int | None = None) -> str:
    """Return plain data as JSON text that is safe to print."""
    return json.dumps(cleaned(data), indent=indent, ensure_ascii=True, allow_nan=False)


def cleaned(data: object) -> object:
    """Return plain data with every string made printable, keys included."""
    if isinstance(data, str):
        return printable(data)
    if isinstance(data, dict):
        return {printable(key): cleaned(value) for key, value in data.items()}
    if isinstance(data, list | tuple):
        return [cleaned(value) for value in data]
    return data


def _results(report: Report) -> Iterator[str]:
    before = "["
    for result in report.results:
        data: Data = replace(report, results=(result,), decision=None).to_dict()["results"][0]
        yield f"{before}\n  {text(data)}"
        before = ","
    yield "[]" if before == "[" else "\n]"
