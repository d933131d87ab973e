"""Whether a stretch of a file lies in one member of the archive that the file is.

A reader that looks for its own signature at the end of a file finds a zip there that is a member of a tar. Whoever
opens the file so sees nothing but that member, which is looked at on its own.
"""

from __future__ import annotations

from guard.errors import GuardError
from guard.streams import ar, cpio, seven_zip, tar
from guard.streams.window import Window

_AS_THEY_LIE = {tar.Type.FILE, tar.Type.UNKNOWN, tar.Type.PART}
"""Members of a tar that are handed over byte for byte."""


def wrapped(window: Window, begin: int, end: int) -> bool:
    """Whether the bytes from ``begin`` to ``end`` lie in one member."""
    try:
        return any(start <= begin and end <= start + length for start, length in _members(window))
    except GuardError:
        return False


def _members(window: Window) -> list[tuple[int, int]]:
    if tar.looks_like_tar(window):
        archive = tar.read_members(window)
        torch = archive.of_torch()
        return [(one.data, one.size) for one in archive.members if one.type in _AS_THEY_LIE and one.name not in torch]
    if window.peek(0, 8) == ar.MAGIC:
        return [(one.data, one.size) for one in ar.read_members(window).members if not one.symbols]
    if cpio.looks_like_cpio(window):
        return [(one.data, one.size) for one in cpio.read_members(window).members if one.link is None]
    if window.peek(0, 6) == seven_zip.MAGIC:
        return [span for folder in seven_zip.read_headers(window).folders if folder.copied for span in folder.packed]
    return []
