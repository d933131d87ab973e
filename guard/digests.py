"""SHA-256 of the files that are judged: computed where something asks for it, once, the largest first, on threads.

A digest is bound to the file that it is of: whoever compares it with an inspection compares what the operating system,
or a store, said of the two.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor

from msgspec import Struct

from guard.artifact import Stat
from guard.errors import GuardError, LimitExceeded, SourceError
from guard.limits import Budget, Limits
from guard.sources import Opened, Target

PIECE = 1 << 18
"""Bytes hashed at once: what a processor's cache holds, and enough for hashlib to let others run."""


class Digest(Struct, frozen=True, kw_only=True):
    """What became of hashing one target."""

    sha256: str | None = None
    """Lower-case hex; None where a limit, or an error, was in the way."""
    stat: Stat | None = None
    version: str | None = None
    error: GuardError | None = None


class Digests:
    """Digests by target."""

    def __init__(self, limits: Limits, threads: int) -> None:
        """Begin with none."""
        self._limits = limits
        self._threads = threads
        self._pool: ThreadPoolExecutor | None = None
        self._begun: dict[int, Future[Digest]] = {}

    def begin(self, targets: Iterable[Target]) -> None:
        """Hash what lies on this machine while it is judged."""
        local = sorted((one for one in targets if one.size), key=lambda one: one.size, reverse=True)
        if local:
            self._pool = self._pool or ThreadPoolExecutor(self._threads, thread_name_prefix="guard-digest")
            self._begun |= {id(one): self._pool.submit(digest, one, self._limits) for one in local}

    def of(self, target: Target) -> Digest:
        """Return a target's digest, computed now if nobody began it."""
        begun = self._begun.pop(id(target), None)
        return digest(target, self._limits) if begun is None else begun.result()

    def end(self) -> None:
        """Begin no more."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)


def digest(target: Target, limits: Limits) -> Digest:
    """Hash a target. Never raises for what it holds."""
    try:
        with target.open(Budget(limits)) as opened:
            of_limits = opened.fetched and opened.window.length > limits.transfer_bytes
            sha256 = None if of_limits else _hashed(opened)
            made = Digest(sha256=sha256, stat=opened.stat, version=opened.version)
    except LimitExceeded:
        return Digest()
    except GuardError as error:
        return Digest(error=error)
    return made


def _hashed(opened: Opened) -> str:
    running = hashlib.sha256()
    if opened.descriptor is None:
        for chunk in opened.window.chunks():
            running.update(chunk)
        return running.hexdigest()
    size, at = opened.window.length, 0
    opened.window.budget.spend_bytes(size)
    piece = memoryview(bytearray(min(PIECE, size)))
    while at < size:
        try:
            count = _filled(opened.descriptor, piece[: size - at], at)
        except OSError as error:
            raise SourceError(f"cannot be read at {at:#x}: {error.strerror or error}") from error
        if not count:
            raise SourceError("it ended while it was read")
        running.update(piece[:count])
        at += count
    return running.hexdigest()


def _filled(descriptor: int, piece: memoryview, at: int) -> int:
    """Fill a piece from a place, and return how many bytes came: into the same memory where the system can."""
    if hasattr(os, "preadv"):
        return os.preadv(descriptor, [piece], at)
    data = os.pread(descriptor, len(piece), at)
    piece[: len(data)] = data
    return len(data)
