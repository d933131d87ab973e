"""The shape of a policy file, as pydantic checks it: imported only where somebody's own policy is loaded."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from guard.facts import Use
from guard.policy.source import Way

Name = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9._-]{0,63}$")]
Id = Annotated[str, Field(min_length=1, max_length=64)]
Line = Annotated[str, Field(min_length=1, max_length=500)]
Why = Annotated[str, Field(min_length=10, max_length=2000)]
Digest = Annotated[str, Field(pattern=r"^sha256:[0-9a-f]{64}$")]
Day = Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
UseName = Annotated[Use, Field(strict=False)]  # strict would refuse the word itself


LEFT_OUT: Any = None
"""The default of a key that may be left out. It may not stand there without a value: an empty ``allow:`` is a slip of
the pen. What is meant where it is left out stands in ``guard.policy.document``."""


class _Strict(BaseModel):
    """A mapping in which nothing is converted, and no other key may stand."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Thresholds(_Strict):
    """``thresholds``."""

    block: Literal["info", "low", "medium", "high", "critical"] = LEFT_OUT
    warn: Literal["never", "info", "low", "medium", "high", "critical"] = LEFT_OUT


class Formats(_Strict):
    """``formats``."""

    allow: list[Id] = LEFT_OUT
    deny: list[Id] = LEFT_OUT


class Engines(_Strict):
    """``engines``."""

    require: list[Id] = LEFT_OUT


class Allowance(_Strict):
    """An item of ``allow_imports``."""

    name: Annotated[str, Field(min_length=3, max_length=1000)]
    uses: Annotated[list[UseName], Field(min_length=1)]
    digest: Digest = LEFT_OUT
    digests: Annotated[list[Digest], Field(min_length=1)] = LEFT_OUT
    reason: Why = LEFT_OUT
    override: bool = False


class Waiver(_Strict):
    """An item of ``waivers``."""

    rule: Id
    digest: Digest
    owner: Line
    reason: Why
    expires: Day


class Document(_Strict):
    """A policy file."""

    apiVersion: Literal["guard/v1"]  # noqa: N815 -- the spelling that such documents have everywhere
    kind: Literal["Policy"]
    name: Name
    version: Line
    description: Annotated[str, Field(max_length=5000)] = ""
    thresholds: Thresholds = LEFT_OUT
    require_complete: Literal["block", "warn", "ignore"] = LEFT_OUT
    formats: Formats = LEFT_OUT
    allow_imports: list[Allowance] = LEFT_OUT
    engines: Engines = LEFT_OUT
    isolation: Literal["file", "batch"] = LEFT_OUT
    require_sandbox: bool = LEFT_OUT
    waivers: list[Waiver] = LEFT_OUT
    max_waiver_days: Annotated[int, Field(ge=1, le=3660)] = LEFT_OUT


_SAID = {
    "missing": "is required",
    "string_type": "should be text; put it in quotes",
    "model_type": "should be a mapping",
    "list_type": "should be a list",
}


def problems(data: dict[str, Any]) -> Iterator[tuple[Way, str]]:
    """What does not fit the schema, and where. Nothing: it fits."""
    try:
        Document.model_validate(data)
    except ValidationError as error:
        for problem in error.errors(include_url=False, include_context=False, include_input=False):
            way = tuple(problem["loc"])
            yield way, _said(problem["type"], problem["msg"], way)


def _said(kind: str, message: str, way: Way) -> str:
    if kind == "extra_forbidden":
        near = difflib.get_close_matches(str(way[-1]), _keys(way[:-1]), n=1)
        return f"unknown key; did you mean {near[0]!r}?" if near else "unknown key"
    if kind in _SAID:
        return _SAID[kind]
    return message.replace("Input should be", "should be").replace("String should", "should")


def _keys(way: Way) -> list[str]:
    """The keys of the mapping that stands there."""
    model: type[BaseModel] = Document
    for part in way:
        if isinstance(part, str):
            model = _model(model.model_fields[part].annotation)
    return list(model.model_fields)


def _model(annotation: Any) -> type[BaseModel]:  # noqa: ANN401 -- an annotation is anything
    """The model within ``list[Model] | None``."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(_model(inner) for inner in get_args(annotation) if inner is not type(None))
