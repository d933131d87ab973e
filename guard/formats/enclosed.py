"""Zips that a reader finds at the end of a file, and that are what the file holds as another format.

Compressors store what they cannot shrink, and databases store values as they are: the end record of a zip inside is
then found in the file itself. Whoever opens the file so gets members of the zip that is looked at as its content, as
far as the framing between lets the offsets come out right. That is nothing new, if each of them is there, byte for
byte; where one is not, the file is a zip of its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from guard.artifact import Location
from guard.errors import GuardError
from guard.formats import Child, Reading, formats, is_strong
from guard.formats.signs import HEAD
from guard.streams.inflate import STORED
from guard.streams.shared import Shared
from guard.streams.window import Window
from guard.streams.zip import Member, leads, looks_like_zip, read_directory, trailing
from guard.streams.zip_readers import STREAM

DATABASES = frozenset({"gdbm", "sqlite"})
"""Formats besides the compressed ones whose own bytes are looked at here; ``streams.wrapped`` sees to archives."""
HOLDERS = DATABASES | {"7z", "ar", "cpio", "tar"}
"""Those that may lie in between."""
PIECE = 1 << 16


def is_zip(window: Window) -> bool:
    """Whether some reader would begin to read it as a zip, and not only as one that it holds."""
    return leads(window) or (bool(trailing(window)) and not _held_once(window))


_shared: Shared[bool] = Shared()


def _held_once(window: Window) -> bool:
    """The answer of ``_held``, remembered: two formats ask, and it may take unpacking the whole."""
    held = _shared.get(window)
    if held is None:
        held = _held(window)
        _shared.put(window, held)
    return held


def _held(window: Window) -> bool:
    """Whether all that can be read of a zip at the end is in a zip that is inside as something else."""
    try:
        mine = _listed(window)
        return any(_among(mine, window, child) for child in _zips(window, window.budget.limits.depth, DATABASES))
    except GuardError:
        return False


def _zips(window: Window, depth: int, holders: frozenset[str]) -> Iterator[Window]:
    """The zips among what formats that store things as they are hand back, at any depth."""
    head, reading = window.peek(0, HEAD), Reading(window=window, at=Location(uri=""))
    for known in formats().values():
        if (known.stream or known.id in holders) and is_strong(known, head, window):
            for item in known.parse(reading):
                if isinstance(item, Child):
                    yield from [item.window] if looks_like_zip(item.window) else ()
                    yield from _zips(item.window, depth - 1, HOLDERS) if depth and not leads(item.window) else ()


def _listed(window: Window) -> list[Member]:
    """The members that a directory lists and whose header is where it says: nobody can read the others."""
    members = read_directory(window).members
    return [member for member in members if member.data >= 0 and set(member.readers) - {STREAM}]


def _among(members: list[Member], window: Window, child: Window) -> bool:
    """Whether each of these members is one of the child's, of the same name and the same bytes."""
    there = {(member.raw_name, member.method, member.packed, member.plain): member for member in _listed(child)}
    for member in members:
        twin = there.get((member.raw_name, member.method, member.packed, member.plain))
        # torch reads as many bytes of a stored member as it declares
        length = max(member.packed, member.plain) if member.method == STORED else member.packed
        if twin is None or not _equal(window, member.data, child, twin.data, length):
            return False
    return True


def _equal(one: Window, at: int, other: Window, there: int, length: int) -> bool:
    return all(
        one.peek(at + offset, min(PIECE, length - offset)) == other.peek(there + offset, min(PIECE, length - offset))
        for offset in range(0, length, PIECE)
    )
