"""Standard input: a stream that cannot seek, kept in a bounded temporary file while it is judged."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from guard.artifact import Location
from guard.errors import GuardError, LimitExceeded, SourceError
from guard.limits import Budget
from guard.sources import Opened, Target, memory

STANDARD_INPUT = "-"
_IN_MEMORY = 8 << 20
"""Bytes held in memory before a file is made for them."""


def target(stream: BinaryIO, name: str | None = None) -> Target:
    """Return the target that a stream is; it is read to its end, once, when first opened.

    Opening raises LimitExceeded where more than ``Limits.spool_bytes`` come.
    """
    return Target(location=Location(uri=STANDARD_INPUT), name=name or "", open=_Spool(stream).open, waits=True)


class _Spool:
    """A stream, and what has come of it: opened again (for a digest), it is not read again."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._kept: BinaryIO | GuardError | None = None

    def __del__(self) -> None:
        """Let go of the temporary file."""
        if self._kept is not None and not isinstance(self._kept, GuardError):
            self._kept.close()

    @contextmanager
    def open(self, budget: Budget) -> Iterator[Opened]:
        """Open what came. Raises SourceError or LimitExceeded."""
        if self._kept is None:
            self._kept = _kept(self._stream, budget.limits.spool_bytes)
        if isinstance(self._kept, GuardError):
            raise self._kept
        with memory.of_file(self._kept).open(budget) as opened:
            yield opened


def _kept(stream: BinaryIO, most: int) -> BinaryIO | GuardError:
    """Read all of a stream; a failure is kept as well, for half a stream must not be judged when opened again."""
    import shutil  # noqa: PLC0415 -- slow to import, and few judge standard input
    import tempfile  # noqa: PLC0415 -- likewise

    kept: BinaryIO = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # type: ignore[assignment]  # noqa: SIM115 -- closed, and with that gone, by its _Spool
    try:
        shutil.copyfileobj(_Bounded(stream, most), kept)
    except LimitExceeded as error:
        kept.close()
        return error
    except (OSError, ValueError) as error:
        kept.close()
        return SourceError(f"standard input cannot be kept: {error}")
    return kept


class _Bounded:
    """A stream that refuses to be longer than agreed."""

    def __init__(self, stream: BinaryIO, most: int) -> None:
        self._stream, self._most, self._left = stream, most, most

    def read(self, size: int = -1, /) -> bytes:
        data = self._stream.read(size)
        self._left -= len(data)
        if self._left < 0:
            raise LimitExceeded(f"standard input holds more than {self._most} bytes")
        return data
