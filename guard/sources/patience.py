"""How long to wait for a store or server, and how often to ask it again: bounded in bytes, requests and seconds."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import TypeVar

from guard.errors import LimitExceeded, SourceError
from guard.limits import Budget

T = TypeVar("T")

PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})
"""Statuses of HTTP that may be others a little later."""

FIRST = 0.5
"""Seconds before the second try; doubled before each further one, and shortened by up to a half by chance, so that many
who failed together do not come again together."""

LONGEST = 30.0
"""Seconds between two tries at the most. A server that asks for more (``Retry-After``) is not asked again."""


class Passing(SourceError):
    """A failure that may pass: worth another try."""

    def __init__(self, said: str, wait: float | None = None) -> None:
        """``wait``: the seconds that the other side asks for."""
        super().__init__(said)
        self.wait = wait


class Patience:
    """The meter of everything that is fetched for one opening of one target."""

    clock: Callable[[], float] = staticmethod(time.monotonic)
    sleep: Callable[[float], None] = staticmethod(time.sleep)
    chance: Callable[[], float] = staticmethod(random.random)

    def __init__(self, budget: Budget) -> None:
        """Time begins to run."""
        self._budget = budget
        self._ends = self.clock() + budget.limits.transfer_seconds

    def attempt(self, ask: Callable[[float], T]) -> T:
        """Return what ``ask`` returns, after as many tries as the limits allow; it is told its seconds.

        Raises SourceError, or LimitExceeded.
        """
        pause = FIRST
        for left in reversed(range(self._budget.limits.request_tries)):
            try:
                return ask(self.seconds())
            except Passing as error:
                if not left:
                    raise
                self._wait(error, pause)
            pause *= 2
        raise SourceError("not asked: the limit 'request_tries' is 0")

    def request(self) -> None:
        """Account for one request. Raises LimitExceeded."""
        self._budget.spend_request()

    def transferred(self, count: int) -> None:
        """Account for bytes that came. Raises LimitExceeded."""
        self._budget.spend_transfer(count)

    def room(self, count: int) -> None:
        """Raises LimitExceeded where ``count`` more bytes may not come: said before they are asked for."""
        most = self._budget.limits.transfer_bytes
        if self._budget.transferred + count > most:
            raise LimitExceeded(f"more than {most} bytes would have to be fetched")

    def seconds(self) -> float:
        """Seconds that the next request may take. Raises LimitExceeded."""
        left = self._ends - self.clock()
        if left <= 0:
            raise LimitExceeded(f"fetching takes more than {self._budget.limits.transfer_seconds} seconds")
        return min(left, self._budget.limits.request_seconds)

    def _wait(self, error: Passing, pause: float) -> None:
        if error.wait is not None and error.wait > LONGEST:
            raise SourceError(f"{error}; it asks to wait {error.wait:.0f} seconds") from error
        wait = min(pause, LONGEST) * (0.5 + self.chance() / 2) if error.wait is None else error.wait
        if self.clock() + wait >= self._ends:
            raise SourceError(f"{error}; no time is left to ask again") from error
        self.sleep(wait)
