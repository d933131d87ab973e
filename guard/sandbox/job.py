"""One target on its way: open, its messages put together, and its worker's questions answered."""

from __future__ import annotations

import contextlib
from contextlib import AbstractContextManager
from typing import BinaryIO

from guard.errors import GuardError, LimitExceeded, SourceError
from guard.judgement import Assembly, Options, task_of
from guard.limits import Budget
from guard.sources import Opened, Target
from guard.sources.around import lies_beside
from guard.wire import ASKED_MOST, BYTES, FORESEEN_MOST, Answer, Asked, BadFrame, Examine, frame, written

INLINE_MOST = 64 << 10
"""Bytes of a file that are sent along with its task."""

ASKED_OFTEN = 1_000_000
"""Questions about one target."""

BESIDE_OFTEN = 16
"""Questions about what lies beside a target: each may list its folder."""


class Job:
    """One target."""

    def __init__(self, number: int, target: Target, options: Options) -> None:
        """Open it. Raises SourceError or LimitExceeded."""
        self.number = number
        self.target = target
        self._context: AbstractContextManager[Opened] = target.open(Budget(options.limits))
        self.opened = self._context.__enter__()
        self.size = self.opened.window.length
        self.assembly = Assembly(target, options, self.opened)
        self._task = task_of(target, options)
        self._asked = self._beside = 0
        self._scratch: BinaryIO | None = None

    def told(self) -> tuple[bytes, int]:
        """Return the frames that hand it to a worker, and a descriptor to go with them (-1: none).

        Raises SourceError or LimitExceeded.
        """
        opened = self.opened
        if self.size <= INLINE_MOST:
            data = opened.window.peek(0, self.size)
            return written(Examine(task=self._task, size=self.size, inline=True)) + frame(BYTES, data), -1
        if opened.descriptor is not None:
            return written(Examine(task=self._task, size=self.size, descriptor=True)), opened.descriptor
        return written(Examine(task=self._task, size=self.size, afar=opened.fetched)), -1

    def answer(self, asked: Asked) -> tuple[bytes, int]:
        """Return the frames, and a descriptor, that answer a question. Raises BadFrame for one that is not honest."""
        self._asked += 1
        if self._asked > ASKED_OFTEN:
            raise BadFrame("it asks too often")
        if asked.scratch:
            return written(Answer()), self._room()
        if asked.beside is not None:
            return written(Answer(beside=self._lies_beside(asked.beside))), -1
        try:
            if asked.foreseen:
                self._foresee(asked.foreseen)
                return written(Answer()), -1
            return written(Answer()) + frame(BYTES, self._read(asked.offset, asked.length)), -1
        except LimitExceeded as error:
            return written(Answer(error=str(error), limit=True)), -1
        except SourceError as error:
            return written(Answer(error=str(error))), -1

    def close(self) -> None:
        """Close it. Raises SourceError where it changed meanwhile."""
        if self._scratch is not None:
            self._scratch.close()
        context, self._context = self._context, _Closed()
        context.__exit__(None, None, None)

    def let_go(self) -> None:
        """Close it, to be opened again, or no more."""
        with contextlib.suppress(GuardError):
            self.close()

    def _room(self) -> int:
        """Return the descriptor of a file without a name, for what is unpacked."""
        import tempfile  # noqa: PLC0415 -- few archives need it

        if self._scratch is not None:
            raise BadFrame("it asks for room a second time")
        self._scratch = tempfile.TemporaryFile(prefix="guard-", buffering=0)  # noqa: SIM115 -- closed with the job
        return self._scratch.fileno()

    def _lies_beside(self, name: str) -> bool:
        self._beside += 1
        if self._beside > BESIDE_OFTEN or "/" in name or "\0" in name:
            raise BadFrame("it asks for what lies elsewhere")
        return lies_beside(self.target.around, name)

    def _read(self, offset: int, length: int) -> bytes:
        window = self.opened.window
        if not 0 <= offset <= offset + length <= self.size or length > ASKED_MOST:
            raise BadFrame("it asks for bytes that are not there")
        window.budget.spend_bytes(length)
        return window.pread(window.start + offset, length)

    def _foresee(self, ranges: tuple[tuple[int, int], ...]) -> None:
        if len(ranges) > FORESEEN_MOST:
            raise BadFrame("it foresees too much")
        window = self.opened.window
        window.foresee(
            (at, length) for at, length in ranges if 0 <= at <= at + length <= self.size and length <= ASKED_MOST
        )


class _Closed(AbstractContextManager[Opened]):
    """What is closed already."""

    def __exit__(self, *_: object) -> None:
        """Do nothing."""
