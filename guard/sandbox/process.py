"""One worker, as the process that started it sees it: what it is told, what comes from it, and its end."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from _socket import AF_UNIX, SCM_RIGHTS, SOCK_STREAM, SOL_SOCKET, socketpair  # see guard.worker
from collections import deque
from collections.abc import Iterator

from guard.confinement.spawning import KILL, ended, folders, spawn
from guard.errors import BrokenPart
from guard.limits import Limits
from guard.messages import Force
from guard.wire import BadFrame, FromWorker, Reader

START = (
    "import sys; sys.path += sys.argv[5:]; from guard.slim import slim; slim(); from guard.worker import main; main()"
)
"""Only the folders that it is given are added to what an isolated interpreter sees, last."""

RECEIVED = 256 << 10
"""Bytes taken from the socket at once."""

BYTES_MOST = 256 << 20
"""Bytes that a worker may tell of one target."""

BYTES_BURST, BYTES_RATE = 64 << 20, 64 << 20
"""Bytes that it may tell at once, and in a second after that."""

SPARE_SECONDS = 60
"""Seconds of processor time beyond what two targets may take: the clock ends a worker before this does."""


class Process:
    """A worker's process."""

    def __init__(self, limits: Limits) -> None:
        """Start it. Raises BrokenPart."""
        ours, theirs = socketpair(AF_UNIX, SOCK_STREAM)
        try:
            self.number = _spawn(theirs.fileno(), limits)
        except OSError as error:
            ours.close()
            raise BrokenPart(f"no worker can be started: {error}; --sandbox off does without") from error
        finally:
            theirs.close()
        ours.setblocking(False)
        self._socket = ours
        self._reader: Reader[FromWorker] = Reader(FromWorker)
        self._outgoing: deque[tuple[memoryview, int]] = deque()
        self._told = 0
        self._since = time.monotonic()
        self.force: Force | None = None
        """What it is confined by; None until it said so."""

    def fileno(self) -> int:
        """Where to wait for it."""
        return self._socket.fileno()

    @property
    def sending(self) -> bool:
        """Whether there is more to be sent."""
        return bool(self._outgoing)

    def tell(self, data: bytes, descriptor: int = -1) -> None:
        """Send a frame, with a descriptor if there is one; what it does not take now is sent later."""
        self._outgoing.append((memoryview(data), descriptor))
        self.send()

    def send(self) -> None:
        """Send what it takes now. That it is gone will be seen where it is heard."""
        try:
            while self._outgoing:
                data, descriptor = self._outgoing[0]
                rights = [] if descriptor < 0 else [(SOL_SOCKET, SCM_RIGHTS, descriptor.to_bytes(4, sys.byteorder))]
                sent = self._socket.sendmsg([data], rights)
                if sent == len(data):
                    self._outgoing.popleft()
                else:
                    self._outgoing[0] = (data[sent:], -1)
        except BlockingIOError:
            return
        except OSError:
            self._outgoing.clear()

    def heard(self) -> Iterator[FromWorker]:
        """Yield what it tells. Raises EOFError where it is gone, BadFrame where it tells nonsense, or too much."""
        try:
            data = self._socket.recv(RECEIVED)
        except BlockingIOError:
            return
        except OSError as error:
            raise EOFError from error
        if not data:
            raise EOFError
        self._told += len(data)
        if self._told > BYTES_MOST or self._told > BYTES_BURST + BYTES_RATE * (time.monotonic() - self._since):
            raise BadFrame("it tells more than it may")
        for message in self._reader.feed(data):
            if isinstance(message, bytes):
                raise BadFrame("it tells raw bytes")
            yield message

    def begin(self) -> None:
        """Count what it tells anew: of another target."""
        self._told, self._since = 0, time.monotonic()

    def end(self) -> None:
        """Kill it, and wait for it."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.number, KILL)
        self.ended()

    def ended(self) -> int:
        """Wait for it, and return its exit code: negative for a signal. What takes too long over its end is killed."""
        self._socket.close()
        return ended(self.number)


def _spawn(channel: int, limits: Limits) -> int:
    """Start an interpreter that will be a worker. Raises OSError."""
    seconds = 2 * limits.seconds + SPARE_SECONDS
    return spawn(START, [*map(str, (limits.memory, seconds, limits.bytes_inflated)), *folders()], channel)
