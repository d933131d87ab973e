"""What is odd about the names in a zip: twins that some reader takes for one, and names that lead elsewhere."""

from __future__ import annotations

import re
import stat
import zlib
from collections.abc import Callable, Iterable, Sequence

from guard.streams.archive_names import PRIVILEGED, absolute, fold, grouped, odd_name, path
from guard.streams.archive_parts import KEPT, Ledger
from guard.streams.zip_members import Member
from guard.streams.zip_readers import MINIZ, ZIPFILE, miniz_find, miniz_key, miniz_order
from guard.streams.zip_records import UNICODE_PATH, Central, fields

_TRANSLITERATED = re.compile(rb"[^ -~]|#[UL]|\?|_")
_SPECIAL = {stat.S_IFCHR, stat.S_IFBLK, stat.S_IFIFO, stat.S_IFSOCK}
_DOS_FOLDER = 0x10


class Lookup:
    """What one reader hands over for a name."""

    __slots__ = ("_found", "_key", "_keys", "_listed", "_order")

    def __init__(self, reader: str, members: Iterable[Member]) -> None:
        """Index those of ``members`` that ``reader`` lists; of equal names zipfile takes the last."""
        self._listed = [member for member in members if reader in member.readers]
        self._key: Callable[[Member], bytes | str] = _ascii_case if reader == MINIZ else _exact
        self._found = {self._key(member): index for index, member in enumerate(self._listed)}
        ambiguous = reader == MINIZ and len(self._found) < len(self._listed)
        self._keys = [miniz_key(member.raw_name) for member in self._listed] if ambiguous else []
        self._order = miniz_order(self._keys)

    def __call__(self, name: str) -> Member | None:
        """Return the member that is handed over for ``name``, None where there is none."""
        if self._key is _exact:
            index = self._found.get(name)
        else:
            key = miniz_key(name.encode("utf-8", "surrogateescape"))
            index = miniz_find(self._keys, self._order, key) if self._keys else self._found.get(key)
        return None if index is None else self._listed[index]


def examine_names(members: Sequence[Member], hidden: Sequence[Member], ledger: Ledger) -> None:
    """Note what is odd about the names of ``members``, and of hidden ones, which no twin of theirs is likely to be."""
    for member in (*members, *hidden):
        for kind, what in _oddly_named(member):
            ledger.note(kind, member.at, f"{member.name!r} {what}")
    for kind, key, why in _TWINS:
        _twins(members, kind, key, why, ledger)


def _oddly_named(member: Member) -> Iterable[tuple[str, str]]:
    kind = stat.S_IFMT(member.mode)
    yield from odd_name(member.name)
    if b"\0" in member.raw_name:
        yield "name-nul", f"is cut at a NUL by some readers: {member.raw_name!r}"
    if member.mode & PRIVILEGED and kind == stat.S_IFREG:
        yield "mode-privileged", f"has the mode {member.mode & 0o7777:o}: run, it has the rights of its owner or group"
    if kind in _SPECIAL:
        yield "device-entry", "is a device, a FIFO or a socket"
    if (member.folder or member.external & _DOS_FOLDER) and member.plain and kind != stat.S_IFLNK:
        yield "folder-with-data", "has data to zipfile; torch takes it for a folder and hands over memory left unfilled"


def examine_unicode_path(record: Central, name: str, ledger: Ledger) -> None:
    """Note a Unicode Path field (APPNOTE 4.6.9) that renames a member for readers that heed it (zipfile from 3.12)."""
    for ident, at, length in fields(record.extra):
        content = record.extra[at : at + length]
        if ident != UNICODE_PATH or len(content) < 5 or content[0] != 1:
            continue
        if int.from_bytes(content[1:5], "little") != zlib.crc32(record.raw_name):
            continue
        other = content[5:].decode("utf-8", "surrogateescape")
        honest = _TRANSLITERATED.search(record.raw_name) and ".." not in other and not absolute(other)
        if other != name and not honest:
            ledger.note("unicode-path", record.at, f"{name!r} is {other!r} to readers of its Unicode Path field")


def _exact(member: Member) -> str:
    return member.name


def _ascii_case(member: Member) -> bytes:
    return miniz_key(member.raw_name)


def _unicode(member: Member) -> str:
    return member.name if member.name.isascii() else fold(member.name)


def _path(member: Member) -> str:
    return path(member.name)


_TWINS: tuple[tuple[str, Callable[[Member], object], str], ...] = (
    ("duplicate-member", _exact, "have one name"),
    ("case-twins", _ascii_case, "are one to readers that ignore case, as torch's does"),
    ("unicode-twins", _unicode, "are one to readers and file systems that normalise Unicode"),
    ("path-twins", _path, "are one path"),
)


def _twins(members: Sequence[Member], kind: str, key: Callable[[Member], object], why: str, ledger: Ledger) -> None:
    doubled = [[members[index] for index in twins] for twins in grouped([key(member) for member in members])]
    if kind != "duplicate-member":
        doubled = [twins for twins in doubled if len({member.name for member in twins}) > 1]
    chosen = _choices(members) if doubled and kind in {"duplicate-member", "case-twins"} else None
    for number, twins in enumerate(doubled):
        shown = ", ".join(sorted({f"{member.name!r}" for member in twins})[:4])
        difference = chosen(twins[0].name) if chosen is not None and number < KEPT else ""
        ledger.note(kind, twins[1].at, f"{len(twins)} members {why}: {shown}{difference}")


def _choices(members: Sequence[Member]) -> Callable[[str], str]:
    """How the choices of zipfile and torch for one name differ, in words."""
    zipfile, miniz = Lookup(ZIPFILE, members), Lookup(MINIZ, members)

    def choose(name: str) -> str:
        python, torch = zipfile(name), miniz(name)
        if python is None or torch is None or python.slice == torch.slice:
            return ""
        return (
            f"; asked for {name!r}, zipfile takes the one at {python.header:#x} and torch the one at {torch.header:#x}"
        )

    return choose
