"""Values that a database holds: which of them are worth a look, since most are plain data that nobody loads."""

from __future__ import annotations

from guard.errors import GuardError
from guard.formats import Format, Sniff, formats, look
from guard.formats.signs import HEAD
from guard.interpreters.pickle.stored import is_program
from guard.streams.window import Window

MAGICS = (
    *(
        b"PK\x03\x04",
        b"\x1f\x8b",
        b"BZh",
        b"\xfd7zXZ",
        b"\x28\xb5\x2f\xfd",
        b"\x04\x22\x4d\x18",
        b"7z\xbc\xaf",
        b"Rar!",
    ),
    *(b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda", b"\x93NUMPY", b"\x89HDF", b"GGUF", b"SQLite format 3\0"),
    *(b"\x7fELF", b"MZ", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"#!"),
)
"""First bytes of what could hold a program. A look at every value by every format would cost a second a thousand."""


def telling(window: Window, *, pickled: bool) -> bool:
    """Whether a value should be looked at: it is a pickle, or something that other things are packed in, or code.

    ``pickled``: whether the database is one that ``shelve`` reads. There whatever an unpickler would begin to read
    counts; elsewhere, among a million vectors, only what a format knows for its own.
    """
    head = window.peek(0, 16)
    program = len(head) > 1 and is_program(window)
    if program and pickled:
        return True
    if not program and not head.startswith(MAGICS):
        return False
    head = window.peek(0, HEAD)
    return any(not known.inert and _knows(known, head, window) for known in formats().values())


def _knows(known: Format, head: bytes, window: Window) -> bool:
    try:
        return look(known, head, window) is Sniff.STRONG
    except GuardError:
        return True  # what cannot even be looked at is said where it is read
