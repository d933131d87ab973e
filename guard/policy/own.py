"""A policy of one's own: read from a file, held against the schema and against what makes sense, made into a policy.

None of it runs for a policy that comes with guard, which was held against the same when it was packed
(``guard.policy.plain``).
"""

from __future__ import annotations

import datetime as dt
import difflib
import hashlib
import os
import re
import stat
import unicodedata
from _compat_pickle import IMPORT_MAPPING, NAME_MAPPING
from collections.abc import Callable, Collection, Iterator
from typing import Any

from msgspec import Struct

from guard.decision import Waiver
from guard.errors import UsageError
from guard.facts import Use
from guard.findings import Severity
from guard.lexicon import danger
from guard.policy import source
from guard.policy.document import Allowance, Completeness, Formats, Policy, Thresholds
from guard.policy.source import Source, Way

Problem = tuple[Way, str]

PROBLEMS_MOST = 20
"""Problems of one file told at once."""

_WILDCARDS = re.compile(r"[*?\[\]{}]")


class Known(Struct, frozen=True, kw_only=True):
    """The ids that a policy may name: a misspelt one would silently deny, or require, nothing."""

    rules: Collection[str]
    formats: Collection[str]
    engines: Collection[str]


def load(path: str, known: Known | None) -> Policy:
    """Load a policy from a file. Raises UsageError with path and line for each thing that makes no sense."""
    return checked(path, _content(path), known)


def checked(path: str, content: bytes, known: Known | None) -> Policy:
    """Make a policy of a file's bytes, held against everything. Raises UsageError."""
    from guard.policy import schema  # noqa: PLC0415 -- pydantic, only where somebody's own policy is loaded

    text = source.read(path, content)
    found = list(schema.problems(text.data)) or list(_senseless(text.data, known))
    if found:
        raise UsageError("\n".join(_told(text, found)))
    return made(text.data, content)


def made(data: dict[str, Any], content: bytes) -> Policy:
    """Make a policy of data that fits the schema. Raises KeyError, TypeError or ValueError where it does not."""
    fields = dict(data)
    if (fields.pop("apiVersion"), fields.pop("kind")) != ("guard/v1", "Policy"):
        raise ValueError("not a policy of guard/v1")
    makers: dict[str, Callable[[Any], Any]] = {
        "thresholds": _thresholds,
        "require_complete": Completeness,
        "formats": lambda given: Formats(**{key: frozenset(ids) for key, ids in given.items()}),
        "engines": _engines,
        "allow_imports": lambda given: tuple(_allowance(**item) for item in given),
        "waivers": lambda given: tuple(_waiver(**item) for item in given),
    }
    values = {key: makers[key](value) if key in makers else value for key, value in fields.items()}
    return Policy(digest=f"sha256:{hashlib.sha256(content).hexdigest()}", **values)


def _content(path: str) -> bytes:
    """The bytes of a regular file, at most one more than a policy may have."""
    try:
        # Without O_NONBLOCK a FIFO would wait for a writer for ever.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        try:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise UsageError(f"{path}: not a regular file")
            content = b""
            while len(content) <= source.SIZE_MOST and (more := os.read(descriptor, 1 << 16)):
                content += more
        finally:
            os.close(descriptor)
    except (OSError, ValueError) as error:  # ValueError: a path with a NUL
        raise UsageError(f"{path}: the policy cannot be opened: {getattr(error, 'strerror', None) or error}") from error
    return content


def _told(text: Source, found: list[Problem]) -> Iterator[str]:
    for way, message in sorted(found, key=lambda problem: text.line(problem[0]))[:PROBLEMS_MOST]:
        yield f"{text.place(way)} {message}"
    if len(found) > PROBLEMS_MOST:
        yield f"{text.path}: and {len(found) - PROBLEMS_MOST} more problems"


# --- what fits the schema and makes no sense ------------------------------------------------------------------------


def _senseless(data: dict[str, Any], known: Known | None) -> Iterator[Problem]:
    thresholds = _thresholds(data.get("thresholds", {}))
    if thresholds.warn is not None and thresholds.warn > thresholds.block:
        yield ("thresholds", "warn"), f"is above block ({thresholds.block.label}), and would never warn"
    for index, item in enumerate(data.get("allow_imports", ())):
        for key, message in _of_allowance(item):
            yield ("allow_imports", index, key), message
    for index, item in enumerate(data.get("waivers", ())):
        if not _is_day(item["expires"]):
            yield ("waivers", index, "expires"), "there is no such day"
    if known is not None:
        yield from _unknown(data, known)


def _of_allowance(item: dict[str, Any]) -> Iterator[tuple[str, str]]:
    module, colon, name = item["name"].partition(":")
    if _WILDCARDS.search(item["name"]):
        yield "name", "wildcards are not allowed: name each global"
    elif not (module and colon and name) or ":" in name or not _is_plain(item["name"]):
        yield "name", "should be one module:qualified.name, as reports print it under allow_imports"
    elif (found := danger(*_canonical(module, name))) is not None and not item.get("override"):
        yield "name", f"is known to be dangerous: it {found.why}; allowing it takes `override: true` and a reason"
    if "digest" in item and "digests" in item:
        yield "digests", "stands beside digest: put all of them here, and leave out the other"
    if item.get("override") and not item.get("reason"):
        yield "override", "takes a reason"


def _unknown(data: dict[str, Any], known: Known) -> Iterator[Problem]:
    formats, engines = data.get("formats", {}), data.get("engines", {})
    named: list[tuple[Way, str, str, Collection[str]]] = [
        *(
            (("formats", key, at), one, "format", known.formats)
            for key in formats
            for at, one in _numbered(formats[key])
        ),
        *((("engines", "require", at), one, "engine", known.engines) for at, one in _numbered(engines.get("require"))),
        *((("waivers", at, "rule"), one["rule"], "rule", known.rules) for at, one in _numbered(data.get("waivers"))),
    ]
    for way, one, what, ids in named:
        if one not in ids:
            near = difflib.get_close_matches(one, ids, n=1)
            yield way, f"there is no {what} {one!r}" + (f"; did you mean {near[0]!r}?" if near else "")


def _numbered(items: list[Any] | None) -> Iterator[tuple[int, Any]]:
    return iter(enumerate(items or ()))


def _canonical(module: str, name: str) -> tuple[str, str]:
    """The name that Python 3 has for one of Python 2's."""
    return NAME_MAPPING.get((module, name)) or (IMPORT_MAPPING.get(module, module), name)


def _is_plain(text: str) -> bool:
    """Whether it has neither spaces nor anything that does not print: no import that a person wrote has."""
    return not any(unicodedata.category(character)[0] in "CZ" for character in text)


def _is_day(text: str) -> bool:
    try:
        dt.date.fromisoformat(text)
    except ValueError:
        return False
    return True


# --- from plain data to the policy's own types ----------------------------------------------------------------------


def _thresholds(data: dict[str, str]) -> Thresholds:
    severities: dict[str, Any] = {
        key: None if word == "never" else Severity[word.upper()] for key, word in data.items()
    }
    return Thresholds(**severities)


def _engines(data: dict[str, Any]) -> frozenset[str]:
    if data.keys() - {"require"}:
        raise ValueError("engines holds `require` only")
    return frozenset(data.get("require") or ())


def _allowance(name: str, uses: list[str], **others: Any) -> Allowance:  # noqa: ANN401 -- the schema's own types
    module, _, qualname = name.partition(":")
    given = [others.pop("digest")] if "digest" in others else others.pop("digests", None)
    digests = None if given is None else frozenset(given)
    return Allowance(
        module=module, name=qualname, uses=frozenset(map(Use, uses)) | {Use.IMPORT}, digests=digests, **others
    )


def _waiver(expires: str, **others: str) -> Waiver:
    return Waiver(expires=dt.date.fromisoformat(expires), **others)
