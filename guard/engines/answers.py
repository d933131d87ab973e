"""What the engines say, asked of the one process that they run in: of names, and of raw streams."""

from __future__ import annotations

import atexit
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from guard.artifact import Location
from guard.engines.contract import Answer, Name
from guard.engines.exchange import OBJECTIONS_MOST, About, FromChild, Listen, Objection, Read, Said
from guard.engines.names import askable
from guard.engines.process import LOST_MOST, Child, Patience, Take
from guard.errors import GuardError
from guard.inspection import Standing
from guard.messages import STREAM_MOST
from guard.streams.window import Window
from guard.wire import BYTES, BadFrame, frame, written

NAMES_SECONDS = 30.0
"""Seconds for all names of one file and all engines: about ten times what the most that are asked about take."""

STREAMS_SECONDS = 5.0
"""Seconds for all streams of one file."""

AT_ONCE = 500
"""Names in one question."""

KNOWN_MOST = 8192
"""Answers that are remembered in this process."""

_CHILDREN = {raw: Child() for raw in (False, True)}
"""The process of a run that asks about names only, and that of one that has raw streams read too. Who reads those may
be captured, and lie of names from then on: nothing that it says is remembered beyond the run, or told to another."""

_known: dict[tuple[str, Name], Answer] = {}
"""What was said of names, as far as it is remembered."""


class Heard(Struct, frozen=True):
    """What one engine says of one stream."""

    engine: str
    at: Location
    failed: str
    """Why it has not read all of it; empty where it has."""
    objections: tuple[tuple[Name, Answer], ...] = ()


class Questions:
    """All that is asked about one file. Never raises for what it is given, nor for what becomes of the process."""

    def __init__(self, engines: Sequence[str], *, raw: bool) -> None:
        """Ask these engines; ``raw``: about raw streams too."""
        self._engines = tuple(engines)
        self._raw = raw
        self._child = _CHILDREN[raw]
        self._names, self._streams = Patience(NAMES_SECONDS), Patience(STREAMS_SECONDS)

    def about(self, engine: str, names: Iterable[Name]) -> dict[Name, Answer]:
        """What an engine says of each name."""
        said = {name: _known.get((engine, name)) for name in names}
        wanted = [name for name, known in said.items() if known is None and askable(*name)]
        while wanted and not self._names.over:
            size = AT_ONCE if self._names.losses == LOST_MOST else 1  # whoever ends it is found by asking singly
            asked = wanted[:size]
            told, failed = self._about(engine, asked)
            said.update(told)
            self._remember(engine, told)
            wanted = wanted[len(told) :]
            if failed and len(asked) == 1:
                said[wanted.pop(0)] = Answer(Standing.INCONCLUSIVE, failed)
        said.update(dict.fromkeys(wanted, Answer(Standing.INCONCLUSIVE, self._names.over)))
        unasked = Answer(Standing.INCONCLUSIVE, "the name is too long to be asked about")
        return {name: answer or unasked for name, answer in said.items()}

    def _about(self, engine: str, names: Sequence[Name]) -> tuple[dict[Name, Answer], str]:
        """What is said of the first names, and why nothing is of the next one."""
        told: dict[Name, Answer] = {}

        def take(message: FromChild) -> bool:
            if not isinstance(message, Said) or (message.module, message.name) != names[len(told)]:
                raise BadFrame("no answer to what was asked")
            told[names[len(told)]] = Answer(message.standing, message.detail)
            return len(told) == len(names)

        return told, self._ask(written(About(engine, tuple(names))), self._names, take)

    def _ask(self, question: bytes, patience: Patience, take: Take) -> str:
        return patience.over or self._child.ask(self._engines, question, patience, take)

    def _remember(self, engine: str, told: Mapping[Name, Answer]) -> None:
        if self._raw:
            return
        _known.update(((engine, name), answer) for name, answer in told.items())
        while len(_known) > KNOWN_MOST:
            del _known[next(iter(_known))]

    def heard(self, streams: Iterable[tuple[Location, Window]]) -> Iterator[Heard]:
        """What each engine says of each stream."""
        for at, window in streams:
            data, failed = self._bytes(window)
            for engine in self._engines:
                yield Heard(engine, at, failed) if failed else self._heard(engine, at, data)

    def _bytes(self, window: Window) -> tuple[bytes, str]:
        """Return the bytes of a stream, or why it is not handed over."""
        if window.length > STREAM_MOST:
            return b"", f"longer than {STREAM_MOST >> 20} MiB: not handed over"
        if self._streams.over:
            return b"", self._streams.over
        try:
            return window.read(0, window.length), ""
        except GuardError as error:
            return b"", f"could not be read: {error}"

    def _heard(self, engine: str, at: Location, data: bytes) -> Heard:
        objections: list[tuple[Name, Answer]] = []
        failed: list[str] = []

        def take(message: FromChild) -> bool:
            match message:
                case Objection() if message.standing is not Standing.SAFE and len(objections) < OBJECTIONS_MOST:
                    answer = Answer(message.standing, message.detail)
                    objections.append(((message.module, message.name), answer))
                    return False
                case Read():
                    failed.append(message.failed)
                    return True
            raise BadFrame("no answer to what was asked")

        lost = self._ask(written(Listen(engine)) + frame(BYTES, data), self._streams, take)
        return Heard(engine, at, lost or failed[0], tuple(objections))


def end() -> None:
    """End what engines run in. They can be asked again."""
    for child in _CHILDREN.values():
        child.end()


def forget() -> None:
    """Forget what was said of names."""
    _known.clear()


atexit.register(end)
