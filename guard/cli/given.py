"""A file of the user's own, named on the command line and read whole: bounded, and never a FIFO that never comes."""

from __future__ import annotations

import os
import stat
import sys

from guard.errors import SourceError, UsageError
from guard.sources.spool import STANDARD_INPUT

MOST = 512 << 20
"""Bytes of a report or an exported lexicon."""

_PIECE = 1 << 20


def content(path: str) -> bytes:
    """Return what a file, or standard input (``-``), holds. Raises UsageError or SourceError."""
    try:
        if path == STANDARD_INPUT:
            return _bounded("standard input", sys.stdin.fileno())
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except (OSError, ValueError) as error:  # ValueError: a path with a NUL, a closed stream
        raise UsageError(f"{path}: cannot be opened: {getattr(error, 'strerror', None) or error}") from error
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise UsageError(f"{path}: not a regular file; pipe it in, with - in its place")
        return _bounded(path, descriptor)
    finally:
        os.close(descriptor)


def _bounded(path: str, descriptor: int) -> bytes:
    pieces: list[bytes] = []
    left = MOST
    try:
        while more := os.read(descriptor, _PIECE):
            pieces.append(more)
            left -= len(more)
            if left < 0:
                raise UsageError(f"{path}: more than {MOST} bytes")
    except OSError as error:
        raise SourceError(f"{path}: cannot be read: {error.strerror or error}") from error
    return b"".join(pieces)
