"""A policy file as text: bounded, plain YAML in which every key knows its line.

Of YAML only what a policy needs: one document of mappings with plain keys, sequences and scalars. Anchors, aliases,
tags, merge keys and repeated keys are refused, so a file says what it seems to say, and cannot swell. Of scalars only
``null``, ``true``, ``false`` and decimal integers are anything but text: ``no`` is no boolean, ``1.10`` no number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NoReturn

from msgspec import Struct, field

from guard.errors import UsageError

if TYPE_CHECKING:
    from yaml.events import Event

SIZE_MOST = 1 << 20
"""Bytes of a policy file."""

DEPTH_MOST = 16
"""Mappings and sequences within each other."""

Way = tuple[str | int, ...]
"""The way to a value: keys and indexes."""

_CONSTANTS = {"": None, "~": None, "null": None, "true": True, "false": False}
_INTEGER = re.compile(r"[-+]?[0-9]{1,18}")


class Source(Struct):
    """The data of a policy file, and where each part of it stands."""

    path: str
    """As the user named it: messages begin with it."""
    data: dict[str, Any] = field(default_factory=dict)
    lines: dict[Way, int] = field(default_factory=dict)
    """The line (from 1) of each key and item."""

    def line(self, way: Way) -> int:
        """The line of what stands there, or of the nearest thing around it."""
        around = (way[:length] for length in range(len(way), 0, -1))
        return next((self.lines[known] for known in around if known in self.lines), 1)

    def place(self, way: Way) -> str:
        """``path:line: way:``."""
        said = written(way)
        return f"{self.path}:{self.line(way)}:" + (f" {said}:" if said else "")


def written(way: Way) -> str:
    """A way as people write it: ``waivers[0].expires``."""
    text = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in way)
    return text.removeprefix(".")


def read(path: str, content: bytes) -> Source:
    """Read a policy file's bytes. Raises UsageError, with path and line, for anything that is not plain YAML."""
    import yaml  # noqa: PLC0415 -- only where a policy is loaded

    if len(content) > SIZE_MOST:
        raise UsageError(f"{path}: a policy of more than {SIZE_MOST} bytes")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: not UTF-8: {error.reason} at byte {error.start}") from error
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return _Reader(path, yaml.parse(text, Loader=loader)).document()
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise UsageError(f"{path}:{line}: not YAML: {error.problem}") from error
    except yaml.YAMLError as error:  # a character that YAML does not allow
        raise UsageError(f"{path}: not YAML: {str(error).splitlines()[0]}") from error


class _Reader:
    """Builds plain data from the events of PyYAML's parser, which are made one by one and resolve nothing."""

    def __init__(self, path: str, events: Iterator[Event]) -> None:
        self._source = Source(path)
        self._events = events

    def document(self) -> Source:
        """Read the one document."""
        next(self._events)  # the start of the stream
        if type(start := next(self._events)).__name__ == "StreamEndEvent":
            self._refuse(start, "an empty file is no policy")
        first = next(self._events)
        data = self._value(first, ())
        if not isinstance(data, dict):
            self._refuse(first, "a policy is a mapping")
        next(self._events)  # the end of the document
        if type(more := next(self._events)).__name__ != "StreamEndEvent":
            self._refuse(more, "a second document")
        self._source.data = data
        return self._source

    def _value(self, event: Event, way: Way) -> Any:  # noqa: ANN401 -- YAML is any plain data
        if type(event).__name__ == "AliasEvent" or getattr(event, "anchor", None) is not None:
            self._refuse(event, "anchors and aliases are not for policies")
        if getattr(event, "tag", None) is not None:
            self._refuse(event, f"the tag {getattr(event, 'tag', None)!r} is not for policies")
        if len(way) > DEPTH_MOST:
            self._refuse(event, f"more than {DEPTH_MOST} levels")
        match type(event).__name__:
            case "ScalarEvent":
                return _scalar(event)
            case "SequenceStartEvent":
                return self._sequence(way)
            case _:
                return self._mapping(way)

    def _sequence(self, way: Way) -> list[Any]:
        items: list[Any] = []
        while type(event := next(self._events)).__name__ != "SequenceEndEvent":
            at = (*way, len(items))
            self._source.lines[at] = _line(event)
            items.append(self._value(event, at))
        return items

    def _mapping(self, way: Way) -> dict[str, Any]:
        made: dict[str, Any] = {}
        while type(event := next(self._events)).__name__ != "MappingEndEvent":
            key = self._value(event, (*way, "?")) if type(event).__name__ in ("ScalarEvent", "AliasEvent") else None
            if not isinstance(key, str):
                self._refuse(event, "a key is plain text")
            at = (*way, key)
            if key in made:
                self._refuse(event, f"{written(at)}: the key occurs twice, first in line {self._source.lines[at]}")
            self._source.lines[at] = _line(event)
            made[key] = self._value(next(self._events), at)
        return made

    def _refuse(self, event: Event, why: str) -> NoReturn:
        raise UsageError(f"{self._source.path}:{_line(event)}: {why}")


def _line(event: Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


def _scalar(event: Any) -> str | int | bool | None:  # noqa: ANN401 -- yaml's stubs do not type what its events carry
    text = str(event.value)
    if event.style:
        return text
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    return int(text) if _INTEGER.fullmatch(text) else text
