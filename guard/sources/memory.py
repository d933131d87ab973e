"""Bytes that the caller holds already: in memory, or in an open file of any kind that can seek."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import BinaryIO

from guard.artifact import Location
from guard.errors import SourceError, UsageError
from guard.limits import Budget
from guard.sources import Opened, Target
from guard.streams.window import Window

UNNAMED = "<bytes>"
"""Where bytes without a name are."""


def of_bytes(data: bytes | bytearray | memoryview, name: str | None = None) -> Target:
    """Return the target that some bytes are; ``name`` is what formats see."""
    return Target(location=Location(uri=name or UNNAMED), name=name or "", open=partial(_open_bytes, data))


def of_file(file: BinaryIO, name: str | None = None) -> Target:
    """Return the target that a seekable binary file is; its position is restored. Raises UsageError."""
    try:
        binary = file.seekable() and isinstance(file.read(0), bytes)
    except (AttributeError, OSError, ValueError) as error:
        raise UsageError(f"{type(file).__name__} cannot be judged: {error}") from error
    if not binary:
        raise UsageError(f"{type(file).__name__} cannot be judged: pass a path, bytes, or a seekable file of mode 'rb'")
    return Target(location=Location(uri=name or UNNAMED), name=name or "", open=partial(_open_file, file))


@contextmanager
def _open_bytes(data: bytes | bytearray | memoryview, budget: Budget) -> Iterator[Opened]:
    with memoryview(data) as whole, whole.cast("B") as view:
        yield Opened(window=Window(lambda at, n: bytes(view[at : at + n]), 0, view.nbytes, budget))


@contextmanager
def _open_file(file: BinaryIO, budget: Budget) -> Iterator[Opened]:
    try:
        position = file.tell()
        size = file.seek(0, 2)
    except (OSError, ValueError) as error:
        raise SourceError(f"cannot be read: {error}") from error
    try:
        yield Opened(window=Window(partial(_read_at, file), 0, size, budget))
        if file.seek(0, 2) != size:
            raise SourceError("it changed while it was read")
    finally:
        file.seek(position)


def _read_at(file: BinaryIO, offset: int, length: int) -> bytes:
    """Read ``length`` bytes, or fewer where the file ends: a raw file may return less than there is."""
    try:
        file.seek(offset)
        pieces, wanted = [], length
        while wanted and (piece := file.read(wanted)):
            pieces.append(piece[:wanted])
            wanted -= len(pieces[-1])
    except (OSError, ValueError) as error:
        raise SourceError(f"cannot be read at {offset:#x}: {error}") from error
    return b"".join(pieces)
