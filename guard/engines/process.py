"""The process that engines run in, as guard sees it: started when first asked, and again after it was lost.

Nothing that it says is believed beyond what it was asked, and what it says at all is bounded. The worst that may
become of a question is that it has no answer.
"""

from __future__ import annotations

import contextlib
import os
import signal
import time
from _socket import AF_UNIX, SOCK_STREAM, socketpair  # see guard.worker
from _thread import RLock
from collections import deque
from collections.abc import Callable, Sequence

from msgspec import Struct

from guard.confinement.spawning import died, ended, folders, spawn
from guard.engines.exchange import FRAME_MOST, FromChild
from guard.errors import GuardError
from guard.wire import BadFrame, Failed, Reader, Ready

START = "import sys; sys.path += sys.argv[3:]; from guard.engines.child import main; main()"
"""Only the folders that it is given are added to what an isolated interpreter sees, last."""

START_SECONDS = 60.0
"""Seconds in which it must be ready."""

SILENCE_SECONDS = 5.0
"""Seconds in which it must say something more."""

SERVED_SECONDS = 90.0
"""Seconds after which it is replaced by another: about half of what it may have of the processor."""

TOLD_MOST = 16 << 20
"""Bytes that it may say of one question."""

LOST_MOST = 4
"""Times that it may be lost over one file: each costs a start."""

ERROR_MOST = 300
"""Characters of why it does not start."""

_RECEIVED = 64 << 10

Take = Callable[[FromChild], bool]
"""Takes one message, and says whether it was the last. Raises BadFrame for one that is no answer."""


class Patience(Struct):
    """What is left to wait for answers about one file; that a process starts takes nothing of it."""

    seconds: float
    losses: int = LOST_MOST
    """Times that a process may still be lost."""
    over: str = ""
    """Why nothing more can be asked; empty where something can."""

    def spend(self, seconds: float) -> None:
        """Take some of it."""
        self.seconds -= seconds
        if self.seconds <= 0:
            self.over = "no time was left to ask"

    def lose(self) -> None:
        """A process was lost."""
        self.losses -= 1
        if self.losses <= 0:
            self.over = "its process was lost too often"


class Lost(GuardError):
    """The process is gone, or not to be trusted with another question."""


class Died(Lost):
    """The process ended by itself, or was killed by somebody else."""


class Process:
    """One process."""

    def __init__(self, engines: Sequence[str]) -> None:
        """Start it, and wait until it is confined. Raises Lost."""
        self.engines = tuple(engines)
        self.used = False
        """Whether it has answered a question."""
        self._owner = os.getpid()
        self._served = 0.0
        self._reader: Reader[FromChild] = Reader(FromChild, most=FRAME_MOST)
        self._said: deque[FromChild | bytes] = deque()
        self._told = 0
        ours, theirs = socketpair(AF_UNIX, SOCK_STREAM)
        try:
            self.number = spawn(START, [",".join(engines), *folders()], theirs.fileno())
        except OSError as error:
            ours.close()
            raise Lost(f"its process failed: {type(error).__name__}") from error
        finally:
            theirs.close()
        self._socket = ours
        self.converse(b"", START_SECONDS, START_SECONDS, _greeted)

    @property
    def fresh(self) -> bool:
        """Whether it may be asked: it is there, says nothing that it was not asked for, and is not worn out."""
        if self._said or self._served > SERVED_SECONDS or self._owner != os.getpid():
            return False
        self._socket.settimeout(0)
        try:
            self._socket.recv(1)  # the end, or what nobody asked for
        except BlockingIOError:
            return True
        except OSError:
            pass
        return False

    def converse(self, question: bytes, seconds: float, silence: float, take: Take) -> None:
        """Put a question, and hand what it says to ``take`` until that has all. Raises Lost, and ends it then."""
        began = time.monotonic()
        self._told = 0
        try:
            self._within(silence, began + seconds)
            self._socket.sendall(question)
            while not take(self._next(silence, began + seconds)):
                pass
        except TimeoutError as error:
            self.end()
            raise Lost("it took too long") from error
        except (EOFError, OSError) as error:
            raise Died(died(self._gone(), "process")) from error
        except BadFrame as error:
            self.end()
            raise Lost("its process said something that makes no sense") from error
        except BaseException:  # KeyboardInterrupt, say: nobody knows where the conversation stopped
            self.end()
            raise
        finally:
            self._served += time.monotonic() - began
        self.used = take is not _greeted

    def _next(self, silence: float, until: float) -> FromChild:
        """Return what it says next. Raises TimeoutError, EOFError, OSError or BadFrame."""
        quiet = time.monotonic() + silence
        while not self._said:
            self._within(quiet - time.monotonic(), until)
            data = self._socket.recv(_RECEIVED)
            if not data:
                raise EOFError
            self._told += len(data)
            if self._told > TOLD_MOST:
                raise BadFrame("it says more than it may")
            self._said.extend(self._reader.feed(data))
        message = self._said.popleft()
        if isinstance(message, bytes):
            raise BadFrame("raw bytes")
        return message

    def _within(self, seconds: float, until: float) -> None:
        """Wait no longer than that for what is next. Raises TimeoutError."""
        left = min(seconds, until - time.monotonic())
        if left <= 0:
            raise TimeoutError
        self._socket.settimeout(left)

    def end(self) -> None:
        """Kill it, and wait for its end; where a fork left us a copy of somebody else's, only close that."""
        if self._owner == os.getpid():
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.number, signal.SIGKILL)
        self._gone()

    def _gone(self) -> int:
        self._socket.close()
        return ended(self.number) if self._owner == os.getpid() else 0


def _greeted(message: FromChild) -> bool:
    """It is ready. Raises Lost."""
    if isinstance(message, Failed):
        raise Lost(f"its process does not start: {message.error}"[:ERROR_MOST])
    if not isinstance(message, Ready):
        raise BadFrame("it is not ready")
    return True


class Child:
    """The one process of a run, which one thread talks to at a time."""

    def __init__(self) -> None:
        """Start nothing yet."""
        self._lock = RLock()  # a run that ends by garbage collection does so in the midst of anything
        self._process: Process | None = None
        self._hopeless: tuple[tuple[str, ...], str] | None = None
        """Engines whose process did not start, and why; that is not tried again before the end of the run."""

    def ask(self, engines: tuple[str, ...], question: bytes, patience: Patience, take: Take) -> str:
        """Put a question, and hand what is said to ``take`` until that has all; return why it has not."""
        with self._lock:
            began = None
            try:
                process = self._started(engines)
                began = time.monotonic()
                self._process = self._asked(process, question, patience.seconds, take)
            except Lost as error:
                if began is None:
                    patience.over = str(error)
                else:
                    patience.lose()
                return str(error)
            finally:
                patience.spend(0.0 if began is None else time.monotonic() - began)
        return ""

    def _asked(self, process: Process, question: bytes, seconds: float, take: Take) -> Process:
        """Return the process that has answered. Raises Lost."""
        silent = True

        def taken(message: FromChild) -> bool:
            nonlocal silent
            silent = False
            return take(message)

        used = process.used
        try:
            process.converse(question, seconds, SILENCE_SECONDS, taken)
        except Died:
            if not used or not silent:
                raise
            process = self._started(process.engines)  # it may have been dead already: of old age, or with its thread
            process.converse(question, seconds, SILENCE_SECONDS, take)
        return process

    def end(self) -> None:
        """End the process, if there is one."""
        with self._lock:
            process, self._process, self._hopeless = self._process, None, None
            if process is not None:
                process.end()

    def _started(self, engines: tuple[str, ...]) -> Process:
        """Return a process that may be asked. Raises Lost."""
        process, self._process = self._process, None
        if process is not None:
            if process.fresh and process.engines == engines:
                return process
            process.end()
        if self._hopeless is not None and self._hopeless[0] == engines:
            raise Lost(self._hopeless[1])
        try:
            return Process(engines)
        except Lost as error:
            self._hopeless = (engines, str(error))
            raise
