"""Values that a database holds: which of them are worth a look, since most are plain data that nobody loads."""

from __future__ import annotations

from guard.errors import GuardError
from guard.formats import Format, Sniff, formats, look
from guard.formats.signs import HEAD
from guard.interpreters.pickle.stored import is_program
from guard.streams.window import Window

PICKLE = "pickle"
"""Asked about a million values, it would cost a second for ten thousand; ``is_program`` has answered by then."""


def telling(window: Window, *, pickled: bool) -> bool:
    """Whether a value should be looked at: it is a pickle, or something that other things are packed in, or code.

    ``pickled``: whether the database is one that ``shelve`` reads. There whatever an unpickler would begin to read
    counts; elsewhere, among a million vectors, only what a format knows for its own.
    """
    head = window.peek(0, HEAD)
    program = len(head) > 1 and is_program(window, cut=pickled)
    if program and pickled:
        return True
    asked = (known for known in formats().values() if not known.inert and (program or known.id != PICKLE))
    return any(_knows(known, head, window) for known in asked)


def _knows(known: Format, head: bytes, window: Window) -> bool:
    try:
        return look(known, head, window) is Sniff.STRONG
    except GuardError:
        return True  # what cannot even be looked at is said where it is read
