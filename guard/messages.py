"""What an examination tells, message by message: all that comes out of a confined worker.

Of each subject, a file or something inside one, in this order::

    Began → Identified → (Reading | fact | Gap | Loader)* → Stream Piece* → Holds* → Settled → its parts, each → Ended

A message tells of the subject that began last and has not ended. Facts are told as they are seen, so that they outlive
whoever saw them.
"""

from __future__ import annotations

from msgspec import Struct

from guard.artifact import Location
from guard.facts import Anomaly, Code, Entry, Executable, Fact, Import, Operator, Tensor
from guard.inspection import Gap, Loader
from guard.limits import Limits


class Task(Struct, frozen=True, kw_only=True, tag=True):
    """What is to be examined, and what is to be told of it."""

    at: Location
    name: str
    """Its base name: what formats and loaders look at."""
    limits: Limits
    readings: bool = False
    """Whether the log wants to know of each reading."""
    streams: int = 0
    """Bytes up to which raw pickle streams are told; 0: none are asked for."""


class Force(Struct, frozen=True, kw_only=True, tag=True):
    """What confines a worker."""

    landlock: int = 0
    """The version (ABI) of Landlock; 0: none."""
    seccomp: bool = False
    """Whether system calls are filtered."""
    limits: bool = False
    """Whether memory, time, files and processes are limited."""

    @property
    def whole(self) -> bool:
        """Whether all three are in force."""
        return bool(self.landlock and self.seccomp and self.limits)

    def __str__(self) -> str:
        """Print as ``Landlock 7, seccomp, limits``."""
        walls = (f"Landlock {self.landlock}" if self.landlock else "", "seccomp" if self.seccomp else "")
        return ", ".join(wall for wall in (*walls, "limits" if self.limits else "") if wall) or "nothing"


class Began(Struct, frozen=True, tag=True):
    """The next subject: the target itself, or the next of the parts that its holder named."""

    size: int
    """Bytes."""


class Identified(Struct, frozen=True, tag=True):
    """What the subject is taken for."""

    claimed: tuple[str, ...]
    """Formats that its name promises."""
    found: tuple[str, ...]
    """Formats that its bytes are."""


class Reading(Struct, frozen=True, tag=True):
    """It is read as one format now: for the log, and told only where there is one."""

    format: str


STREAM_MOST = 8 << 20
"""Bytes of a raw stream that engines are given; a longer one is not handed over."""


class Stream(Struct, frozen=True, tag=True):
    """It is a raw pickle stream, for engines that read those; told only where some do."""

    length: int
    """Bytes. The pieces that follow hold all of them, or none."""


class Piece(Struct, frozen=True, tag=True):
    """Some bytes of the stream."""

    data: bytes


class Holds(Struct, frozen=True, tag=True):
    """Some of what is inside, in the order in which it will be told of."""

    names: tuple[str, ...]


class Settled(Struct, frozen=True, tag=True):
    """All was told of it, but for its parts."""

    found: tuple[str, ...]
    """Formats that its bytes are, and behind them those that they could begin to be (``pickle?``)."""
    parsed: int
    """Bytes that a parser understood."""
    opaque: int
    """Bytes that a structure names exactly as data."""


class Ended(Struct, frozen=True, tag=True):
    """It and its parts were told of."""

    unseen: int = 0
    """Parts behind the last that were named, and at which nobody looked: a gap of the last says why."""


Seen = Import | Operator | Code | Executable | Entry | Tensor | Anomaly
"""Every kind of fact."""

Message = Began | Identified | Reading | Stream | Piece | Holds | Settled | Ended | Gap | Loader | Fact
