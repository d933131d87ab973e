"""Where bytes come from: a target names them, opening it gives a window on them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

from msgspec import Struct

from guard.artifact import Location, Stat
from guard.limits import Budget
from guard.sources.around import Around
from guard.streams.window import Window


class Opened(Struct, frozen=True, kw_only=True):
    """A target, open for reading."""

    window: Window
    stat: Stat | None = None
    """What the operating system said of the open descriptor; None where there is no file."""
    descriptor: int | None = None
    """A descriptor that is open for reading alone, and may be handed to whoever examines the bytes."""
    version: str | None = None
    """What tells this version of a remote file from others, as its store names it (an ETag, a commit)."""
    fetched: bool = False
    """Whether its bytes come from afar, so that reading all of them is no small thing."""


class Target(Struct, frozen=True, kw_only=True):
    """Something to judge that has not been opened yet."""

    location: Location
    name: str
    """Its base name: what formats and loaders look at."""
    open: Callable[[Budget], AbstractContextManager[Opened]]
    """Opens it against a budget. Raises SourceError."""
    size: int = 0
    """Bytes, as far as is known before it is opened; 0 for whatever is not a file of this machine."""
    waits: bool = False
    """Whether opening it may take long: what came before it is judged first."""
    unit: str = ""
    """What was named: files of one name come from one place, and are trusted, or not, together."""
    around: tuple[Around, ...] = ()
    """The folders from which whoever loads it there would import: its own, and the one that was named."""
