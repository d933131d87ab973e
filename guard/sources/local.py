"""A file of this machine: opened once, read by position, and watched for change.

Nothing is opened that is not a regular file: a FIFO would block, a device never end. The descriptor is what counts, so
the file is asked again *after* opening whether it is the one that was meant, and once more when the reading is over.
"""

# ruff: noqa: PTH119, PTH120 -- hostile names stay the strings that the system gave, surrogates and all

from __future__ import annotations

import os
import stat as modes
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from guard.artifact import Location, Stat
from guard.errors import SourceError
from guard.limits import Budget
from guard.sources import Opened, Target
from guard.sources.around import Around, of_folder
from guard.streams.window import Window

Identity = tuple[int, int]
"""Device and inode: which file it is, whatever its name."""

_FLAGS = os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NOCTTY

_KINDS = {
    modes.S_IFIFO: "a FIFO: reading it could wait for ever",
    modes.S_IFCHR: "a character device",
    modes.S_IFBLK: "a block device",
    modes.S_IFSOCK: "a socket",
    modes.S_IFDIR: "a folder",
    modes.S_IFLNK: "a symbolic link",
}


def target(
    path: str,
    *,
    shown: str | None = None,
    status: os.stat_result | None = None,
    around: tuple[Around, ...] | None = None,
) -> Target:
    """Return the target that ``path`` is, its links already resolved.

    ``shown`` is the name under which it is reported, and whose base name formats look at. With ``status``, opening it
    refuses any other file that has come to stand there. ``around`` is its own folder, unless given.
    """
    shown = path if shown is None else shown
    return Target(
        location=Location(uri=shown),
        name=os.path.basename(shown),
        open=partial(_open, path, None if status is None else identity_of(status)),
        size=0 if status is None else status.st_size,
        around=(of_folder(os.path.dirname(shown)),) if around is None else around,
    )


def irregular(mode: int) -> str | None:
    """Say what a file is that is not a regular one; None for a regular file."""
    return None if modes.S_ISREG(mode) else _KINDS.get(modes.S_IFMT(mode), "not a regular file")


def identity_of(status: os.stat_result) -> Identity:
    """Which file a status is about."""
    return status.st_dev, status.st_ino


def said(error: OSError | ValueError) -> str:
    """What the operating system said, without the path: the report names that already."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error) or type(error).__name__


@contextmanager
def _open(path: str, identity: Identity | None, budget: Budget) -> Iterator[Opened]:
    try:
        descriptor = os.open(path, _FLAGS)
    except (OSError, ValueError) as error:
        raise SourceError(f"cannot be opened: {said(error)}") from error
    try:
        before = _stat(descriptor)
        if identity is not None and identity != (before.device, before.inode):
            raise SourceError("another file has taken its place since it was listed")
        window = Window(partial(read_at, descriptor), 0, before.size, budget)
        yield Opened(window=window, stat=before, descriptor=descriptor)
        if _stat(descriptor) != before:
            raise SourceError("it changed while it was read")
    finally:
        os.close(descriptor)


def _stat(descriptor: int) -> Stat:
    """Return the status of an open regular file. Raises SourceError."""
    try:
        status = os.fstat(descriptor)
    except OSError as error:
        raise SourceError(f"cannot be examined: {said(error)}") from error
    kind = irregular(status.st_mode)
    if kind is not None:
        raise SourceError(kind)
    return Stat(
        device=status.st_dev,
        inode=status.st_ino,
        size=status.st_size,
        mtime_ns=status.st_mtime_ns,
        ctime_ns=status.st_ctime_ns,
    )


def read_at(descriptor: int, offset: int, length: int) -> bytes:
    """Read ``length`` bytes, or fewer where the file ends: one call may return less than there is."""
    try:
        data = os.pread(descriptor, length, offset)
        while data and len(data) < length:
            more = os.pread(descriptor, length - len(data), offset + len(data))
            if not more:
                break
            data += more
    except OSError as error:
        raise SourceError(f"cannot be read at {offset:#x}: {said(error)}") from error
    return data
