"""The lexicon as plain data: what ``guard lexicon export`` writes, read back, and compared.

``guard.lexicon/1`` is a mapping of ``version``, ``date``, ``digest`` and ``entries``, sorted by name. An entry says
what its ``Entry`` says; conditions and effects are mappings that bear the name of their word under ``is``. What has its
default is left out, so that a word which learns something new changes nothing that does not use it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from msgspec import NODEFAULT, Struct, field
from msgspec.structs import FieldInfo, fields

from guard.errors import UsageError
from guard.lexicon import DISTRIBUTIONS, Entry, entries
from guard.report import Lexicon

SCHEMA = "guard.lexicon/1"

Data = dict[str, Any]

WORD = "is"
"""The key under which a condition or effect bears its word's name."""

SHARED = 4096
"""Conditions and effects that are kept as data."""
_words: dict[int, tuple[Struct, Data]] = {}
"""By the identity of each, which is kept with its data so that no other can take it."""

_TOLD = frozenset({"name", "kind", "uses", "why", "source"})
"""What an entry's data says beside its conditions."""


def distributions() -> list[str]:
    """Every module of the lexicon that has entries."""
    return sorted({"python", *DISTRIBUTIONS.values()})


def everything() -> Iterator[Entry]:
    """Yield every entry there is, by name."""
    found = [entry for distribution in distributions() for entry in entries(distribution).values()]
    return iter(sorted(found, key=lambda entry: (entry.module, entry.name)))


def of_entry(entry: Entry) -> Data:
    """Return an entry as plain data."""
    data: Data = {
        "name": f"{entry.module}:{entry.name}",
        "kind": entry.kind.value,
        "uses": sorted(use.value for use in entry.uses),
    }
    told = ("module", *data)
    return data | {one.name: _plain(getattr(entry, one.name)) for one in _said(entry) if one.name not in told}


def _said(thing: Struct) -> Iterator[FieldInfo]:
    """Yield the fields of a struct that have not their default."""
    for one in _fields(type(thing)):
        default = one.default if one.default_factory is NODEFAULT else one.default_factory()
        if default is NODEFAULT or getattr(thing, one.name) != default:
            yield one


@cache
def _fields(kind: type[Struct]) -> tuple[FieldInfo, ...]:
    """The fields of a struct: msgspec evaluates annotations for them, anew each time."""
    return fields(kind)


def _word(value: Struct) -> Data:
    """A condition or effect as data; thousands of entries share one. By identity: ``Literal((0,))`` equals another."""
    known = _words.get(id(value))
    if known is None:
        if len(_words) >= SHARED:
            _words.clear()
        said = {one.name: _plain(getattr(value, one.name)) for one in _said(value)}
        known = _words[id(value)] = (value, {WORD: type(value).__name__, **said})
    return known[1]


def _plain(value: Any) -> Any:  # noqa: ANN401 -- a field of an entry is anything
    if isinstance(value, Struct):
        return _word(value)
    if isinstance(value, frozenset | set):
        return sorted(map(_plain, value), key=repr)
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    return value if value is None or type(value) in {bool, int, float} else str(value)


def pieces(lexicon: Lexicon, known: Iterable[Entry]) -> Iterator[str]:
    """Yield the whole as JSON text, a line an entry: two exports can be compared line by line."""
    yield f'{{\n"schema": {json.dumps(SCHEMA)},\n'
    for key in ("version", "date", "digest"):
        yield f"{json.dumps(key)}: {json.dumps(getattr(lexicon, key))},\n"
    yield '"entries": ['
    comma = ""
    for entry in known:
        yield f"{comma}\n  {json.dumps(of_entry(entry), ensure_ascii=True)}"
        comma = ","
    yield "\n]\n}\n"


# --- read back --------------------------------------------------------------------------------------------------------


class Export(Struct, frozen=True, kw_only=True):
    """A lexicon as data: the installed one, or what a file holds."""

    path: str
    version: str
    date: str
    digest: str
    entries: Mapping[str, Data]
    """By name."""


def installed(lexicon: Lexicon) -> Export:
    """Return the lexicon of this guard as data."""
    made = {data["name"]: data for data in map(of_entry, everything())}
    return Export(path="current", version=lexicon.version, date=lexicon.date, digest=lexicon.digest, entries=made)


def read(path: str, content: bytes) -> Export:
    """Read what ``pieces`` wrote. Raises UsageError, in one line, for anything else."""
    try:
        data = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{path}: not JSON: {error}") from error
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise UsageError(f"{path}: not an exported lexicon ({SCHEMA}); guard lexicon export writes one")
    said = [data.get(key) for key in ("version", "date", "digest")]
    rows = data.get("entries")
    if not all(isinstance(one, str) for one in said) or not isinstance(rows, list):
        raise UsageError(f"{path}: version, date and digest should be texts, and entries a list")
    made: dict[str, Data] = {}
    for number, row in enumerate(rows):
        if not _is_entry(row):
            raise UsageError(f"{path}: entries[{number}]: should have a name, a kind and uses")
        if made.setdefault(row["name"], row) is not row:
            raise UsageError(f"{path}: entries[{number}]: {row['name']} occurs twice")
    version, date, digest = map(str, said)
    return Export(path=path, version=version, date=date, digest=digest, entries=made)


def _is_entry(row: object) -> bool:
    if not isinstance(row, dict):
        return False
    uses = row.get("uses")
    named = isinstance(row.get("name"), str) and isinstance(row.get("kind"), str)
    return named and isinstance(uses, list) and all(isinstance(use, str) for use in uses)


# --- compared ---------------------------------------------------------------------------------------------------------


class Change(Struct, frozen=True, kw_only=True):
    """What became of one name that both have."""

    name: str
    widened: tuple[str, ...] = ()
    """Uses that are newly admitted."""
    narrowed: tuple[str, ...] = ()
    """Uses that are admitted no more."""
    conditions: Mapping[str, tuple[object, object]] = field(default_factory=dict)
    """What else is said of it, before and after: its kind, its conditions, its effect. None: nothing was said."""

    def __bool__(self) -> bool:
        """Whether anything changed."""
        return bool(self.widened or self.narrowed or self.conditions)


class Difference(Struct, frozen=True, kw_only=True):
    """What one lexicon admits, and another does not."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[Change, ...]

    def __bool__(self) -> bool:
        """Whether they differ in what they admit: reasons and sources do not count."""
        return bool(self.added or self.removed or self.changed)

    def to_dict(self) -> Data:
        """Return it as plain data."""
        return {
            "added": list(self.added),
            "removed": list(self.removed),
            "widened": {one.name: list(one.widened) for one in self.changed if one.widened},
            "narrowed": {one.name: list(one.narrowed) for one in self.changed if one.narrowed},
            "conditions": {
                one.name: {key: {"old": old, "new": new} for key, (old, new) in one.conditions.items()}
                for one in self.changed
                if one.conditions
            },
        }


def difference(old: Export, new: Export) -> Difference:
    """Compare two lexicons."""
    both = sorted(old.entries.keys() & new.entries.keys())
    changes = (_change(old.entries[name], new.entries[name]) for name in both)
    return Difference(
        added=tuple(sorted(new.entries.keys() - old.entries.keys())),
        removed=tuple(sorted(old.entries.keys() - new.entries.keys())),
        changed=tuple(change for change in changes if change),
    )


def _change(old: Data, new: Data) -> Change:
    before, after = set(old["uses"]), set(new["uses"])
    keys = ["kind", *sorted((old.keys() | new.keys()) - _TOLD)]
    return Change(
        name=old["name"],
        widened=tuple(sorted(after - before)),
        narrowed=tuple(sorted(before - after)),
        conditions={key: (old.get(key), new.get(key)) for key in keys if old.get(key) != new.get(key)},
    )
