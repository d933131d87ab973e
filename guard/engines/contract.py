"""What a second opinion is asked for, and what it may answer: the contract of every module in this folder."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from guard.inspection import Standing

Name = tuple[str, str]
"""A global: its module, and its qualified name."""


class Answer(Struct, frozen=True):
    """What one engine says of one global."""

    standing: Standing
    detail: str = ""


class Listing(Struct, frozen=True):
    """What one engine saw in a raw stream."""

    objections: tuple[Name, ...] = ()
    """Globals that it does not call harmless, as it read them; ``unknown`` stands for what it could not read."""
    failed: str = ""
    """Why it did not read all of it; empty where it did."""


class Engine(Struct, frozen=True, kw_only=True):
    """Another scanner, asked for its opinion. It only ever adds: nothing that it says makes anything safer.

    Its functions may raise whatever the scanner raises; whoever calls them makes that *inconclusive*. The last two are
    only ever called in a confined process, the only one that imports the scanner.
    """

    id: str
    """The name of its distribution, which policies use."""
    title: str
    absent: str
    """Why it may not be installed."""
    version: Callable[[], str | None]
    """Its version, or None where it is not installed. Imports nothing of it."""
    about: Callable[[str, str], Answer]
    """What it says of one global. Bounded: it is given a stream that holds nothing but the name."""
    stream: Callable[[bytes], Listing]
    """What it sees in a raw stream. Unbounded in time and memory."""
    without: tuple[str, ...] = ()
    """Packages that its scanner would import if they are there, and has no need of for a pickle."""
