"""A JSON report read back: as much of ``guard.report/1`` as a policy can be made of, and strictly that.

The file may be anybody's. It is parsed by pydantic, which bounds how deep it goes; what has another shape is refused in
one line. What the report does not have to say (``guard.report/1`` may learn new words) is not looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from guard.errors import UsageError
from guard.facts import Use
from guard.report import SCHEMA

Text = Annotated[str, Field(max_length=100_000)]
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class _Part(BaseModel):
    """A part of a report."""

    model_config = ConfigDict(strict=True, extra="ignore", frozen=True)


class Subject(_Part):
    """The global that a finding is about."""

    module: Text
    name: Text
    uses: list[Annotated[Use, Field(strict=False)]]
    dangerous: bool


class Found(_Part):
    """A finding."""

    rule: Annotated[str, Field(pattern=r"^GRD[0-9]{3}$")]
    name: Text
    severity: Literal["info", "low", "medium", "high", "critical"]
    location: Text
    subject: Subject | None


class Artifact(_Part):
    """What was judged."""

    location: Text
    sha256: Sha256 | None


class Coverage(_Part):
    """Whether all of it was read."""

    complete: bool


class Result(_Part):
    """All that is known of one artifact, and of those in it."""

    artifact: Artifact
    findings: list[Found]
    coverage: Coverage
    children: list[Result]

    def walk(self) -> Iterator[Result]:
        """Yield this one and all in it, parents first."""
        waiting = [self]
        while waiting:
            result = waiting.pop()
            yield result
            waiting.extend(reversed(result.children))


class Read(_Part):
    """A report."""

    schema_: Literal["guard.report/1"] = Field(alias="schema")
    results: list[Result]


def read(path: str, content: bytes) -> Read:
    """Read a report. Raises UsageError, in one line, for anything that is none."""
    try:
        return Read.model_validate_json(content)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        if first["type"] == "json_invalid":
            raise UsageError(f"{path}: not a JSON report: {first['msg']}") from error
        way = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in first["loc"]).lstrip(".")
        where = f"{way}: " if way else ""
        raise UsageError(
            f"{path}: not a report ({SCHEMA}): {where}{first['msg']}; guard check --format json"
        ) from error
