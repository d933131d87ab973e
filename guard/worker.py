"""The confined process in which targets are examined, one after the other: bytes come in, messages go out.

Started by ``guard.sandbox`` with an isolated interpreter, an empty environment and one socket. It gives up all that it
does not need (``guard.confinement``) before it looks at the first task, and can from then on read what it was handed,
its own program, and nothing else.
"""

from __future__ import annotations

import os
import sys
from _socket import CMSG_LEN, MSG_CTRUNC, SCM_RIGHTS, SOL_SOCKET, socket  # Python's own module takes 15 ms to import
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cache, partial
from itertools import islice

from guard.confinement import confine
from guard.confinement.spawning import readable
from guard.errors import BrokenPart, GuardError, LimitExceeded, SourceError
from guard.examination import examine
from guard.facts import Entry, Import, Tensor
from guard.formats import formats
from guard.inspection import GapReason, Loader
from guard.limits import Budget
from guard.messages import Began, Ended, Holds, Identified, Message, Piece, Reading, Settled, Stream
from guard.sources.local import read_at
from guard.streams.gaps import reason_of
from guard.streams.inflate import File, Storage
from guard.streams.window import Pread, Window
from guard.wire import (
    ASKED_MOST,
    FORESEEN_MOST,
    FRAME_MOST,
    Answer,
    Asked,
    BadFrame,
    Done,
    Examine,
    Failed,
    Reader,
    Ready,
    ToWorker,
    written,
)

CHANNEL = 0
"""The descriptor of the socket."""

NEEDED = ("guard", "guard_machine__mypyc", "msgspec", "backports", "lz4", "cramjam")
"""What is imported from where packages are installed, its compiled parts and their libraries included."""

UNTOLD_MOST = 32 << 10
"""Bytes of messages that wait for the next."""

_RECEIVED = 256 << 10
"""Bytes taken from the socket at once."""


def main() -> None:
    """Serve tasks until the other end is gone. The arguments are those of ``guard.sandbox``."""
    _, parent, memory, seconds, written, *folders = sys.argv
    os.chdir(os.sep)
    os.closerange(CHANNEL + 3, 1 << 16)
    channel = Channel(socket(fileno=CHANNEL))
    try:
        formats()
        force = confine(readable(folders, NEEDED), memory=int(memory), seconds=int(seconds), written=int(written))
    except (OSError, ValueError, GuardError) as error:
        channel.send(Failed(error=f"{type(error).__name__}: {error}"))
        return
    if os.getppid() == int(parent):  # else it ended before this process could know
        channel.send(Ready(force=force))
        channel.serve()


class Channel:
    """The socket, and what came by it."""

    def __init__(self, other: socket) -> None:
        """Listen to the process at the other end."""
        self._socket = other
        self._descriptors: list[int] = []
        self._untold = bytearray()
        self._arriving = self._received()
        self._kept: deque[ToWorker | bytes] = deque()
        """What arrived while an answer was awaited: the next tasks."""

    def send(self, message: Message | Ready | Asked | Done | Failed) -> None:
        """Tell one message, at once if anything would be lost with it: what comes later may never be told."""
        data = written(message)
        if len(data) > FRAME_MOST:
            raise LimitExceeded(f"a message of {len(data)} bytes")
        self._untold += data
        if len(self._untold) > UNTOLD_MOST or not _can_wait(message):
            told, self._untold = self._untold, bytearray()
            self._socket.sendall(told)

    def serve(self) -> None:
        """Examine one target after the other."""
        with suppress(StopIteration):
            while True:
                asked = self._next()
                if not isinstance(asked, Examine):
                    raise BadFrame("a task was to come")
                self._examine(asked)

    def _next(self) -> ToWorker | bytes:
        """Return what comes next. Raises StopIteration."""
        return self._kept.popleft() if self._kept else next(self._arriving)

    def _examine(self, asked: Examine) -> None:
        descriptor = self._descriptors.pop(0) if asked.descriptor else -1
        Storage.file = cache(self._scratch)
        ended = Done()
        try:
            window = Window(self._pread(asked, descriptor), 0, asked.size, Budget(asked.task.limits))
            for message in examine(asked.task, window, self._beside):
                self.send(message)
        except GuardError as error:
            reason = GapReason.CRASHED if isinstance(error, BrokenPart) else reason_of(error)
            ended = Done(reason=reason, detail=str(error))
        except MemoryError:
            ended = Done(reason=GapReason.LIMIT, detail="it took more memory than it may have")
        except Exception as error:  # noqa: BLE001 -- a bug of ours: what was told of this target stays, the next one follows
            ended = Done(reason=GapReason.CRASHED, detail=f"{type(error).__name__}: {error}")
        finally:
            if descriptor >= 0:
                os.close(descriptor)
        self.send(ended)

    def _pread(self, asked: Examine, descriptor: int) -> Pread:
        """How the bytes of a task are read."""
        if asked.descriptor:
            return partial(read_at, descriptor)
        if asked.inline:
            data = self._next()
            if not isinstance(data, bytes):
                raise BadFrame("bytes were to come")
            return lambda at, length: data[at : at + length]
        return _Brokered(self, afar=asked.afar)

    def asked(self, offset: int, length: int) -> bytes:
        """Ask for some bytes of the target. Raises SourceError or LimitExceeded."""
        self._ask(Asked(offset=offset, length=length))
        data = next(self._arriving)
        if not isinstance(data, bytes):
            raise BadFrame("bytes were to come")
        return data

    def foreseen(self, ranges: tuple[tuple[int, int], ...]) -> None:
        """Say what will be asked for. Raises SourceError or LimitExceeded."""
        self._ask(Asked(foreseen=ranges))

    def _scratch(self) -> File:
        """Ask for a file, for all that this target unpacks. Raises SourceError."""
        self._ask(Asked(scratch=True))
        return File(self._descriptors.pop())

    def _beside(self, name: str) -> bool:
        return self._ask(Asked(beside=name)).beside

    def _ask(self, question: Asked) -> Answer:
        self.send(question)
        while not isinstance(answer := next(self._arriving), Answer):
            self._kept.append(answer)
        if answer.error:
            raise (LimitExceeded if answer.limit else SourceError)(answer.error)
        return answer

    def _received(self) -> Iterator[ToWorker | bytes]:
        """Yield what comes, as long as somebody is there."""
        reader: Reader[ToWorker] = Reader(ToWorker, most=1 << 31)
        while True:
            data, extra, flags, _ = self._socket.recvmsg(_RECEIVED, CMSG_LEN(64))
            if not data:
                return
            if flags & MSG_CTRUNC:
                raise BadFrame("more descriptors than there is room for")
            for level, kind, held in extra:
                if (level, kind) == (SOL_SOCKET, SCM_RIGHTS):
                    self._descriptors += memoryview(held).cast("i").tolist()
            yield from reader.feed(data)


def _can_wait(message: object) -> bool:
    """Whether a message may be told with the next: if that never comes, the target is unknown anyway."""
    if isinstance(message, Import):
        return not message.withheld
    return isinstance(message, _HARMLESS)


_HARMLESS = (Began, Identified, Reading, Stream, Piece, Holds, Settled, Ended, Loader, Tensor, Entry)


class _Brokered:
    """How bytes are read that whoever started this process has to fetch: a ``Pread``."""

    def __init__(self, channel: Channel, *, afar: bool) -> None:
        """``afar``: it helps to know beforehand what will be asked for."""
        self._channel = channel
        self._afar = afar

    def __call__(self, offset: int, length: int) -> bytes:
        """Ask, piece by piece."""
        pieces = range(offset, offset + length, ASKED_MOST)
        return b"".join(self._channel.asked(at, min(ASKED_MOST, offset + length - at)) for at in pieces)

    def foresee(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Say what will be asked for."""
        if self._afar:
            self._channel.foreseen(tuple(islice(ranges, FORESEEN_MOST)))
