"""Whether a stretch of a file lies in one member of the archive that the file is.

A reader that looks for its own signature at the end of a file finds a zip there that is a member of a tar. Whoever
opens the file so sees nothing but that member, which is looked at on its own.
"""

from __future__ import annotations

from guard.errors import GuardError
from guard.streams import tar
from guard.streams.window import Window

_AS_THEY_LIE = {tar.Type.FILE, tar.Type.UNKNOWN, tar.Type.PART}
"""Members that are handed over byte for byte."""


def wrapped(window: Window, begin: int, end: int) -> bool:
    """Whether the bytes from ``begin`` to ``end`` lie in one member."""
    return any(start <= begin and end <= start + length for start, length in _members(window))


def _members(window: Window) -> list[tuple[int, int]]:
    if not tar.looks_like_tar(window):
        return []
    try:
        archive = tar.read_members(window)
    except GuardError:
        return []
    torch = archive.of_torch()
    members = (one for one in archive.members if one.type in _AS_THEY_LIE and one.name not in torch)
    return [(one.data, one.size) for one in members]
