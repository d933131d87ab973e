"""One question to one engine: what it says of a global under all its names, the worst answer first, asked once.

Only ever called in the confined process (``guard.engines.child``).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from guard.engines.contract import Answer, Engine
from guard.engines.names import PLACEHOLDER, Spelling, askable, spellings
from guard.inspection import Standing

ERROR_TEXT = 200
"""Characters kept of what an engine raised."""


@lru_cache(maxsize=4096)
def answer(engine: Engine, module: str, name: str) -> Answer:
    """What ``engine`` says of a global: its worst answer over all spellings. Never raises.

    Whatever the engine raises is *inconclusive*. An answer to a guessed spelling is at most *suspicious*.
    """
    if not askable(module, name):
        return Answer(Standing.INCONCLUSIVE, "the name is too long to be asked about")
    own, *others = spellings(module, name)
    worst = _ask(engine, own)
    for spelling in others:
        if worst.standing is Standing.DANGEROUS:
            break
        said = _ask(engine, spelling)
        if said.standing is Standing.DANGEROUS:  # that it does not know another spelling says nothing
            standing = Standing.SUSPICIOUS if spelling.guessed else Standing.DANGEROUS
            worst = Answer(standing, f"{said.detail}, as {spelling.module}.{spelling.name}")
    return worst


def failure(error: BaseException) -> str:
    """What an engine raised, in a line of bounded length."""
    return f"{type(error).__name__}: {error}"[:ERROR_TEXT]


@contextmanager
def silenced(logger: str) -> Iterator[list[int]]:
    """Keep a logger quiet for a while, and gather the levels of what it would have said.

    Engines write hostile names to their logs as they are.
    """
    import logging  # noqa: PLC0415 -- whoever only wants to know which engines there are does without

    levels: list[int] = []

    def drop(record: logging.LogRecord) -> bool:
        levels.append(record.levelno)
        return False

    known = logging.getLogger(logger)
    known.addFilter(drop)
    try:
        yield levels
    finally:
        known.removeFilter(drop)


def _ask(engine: Engine, spelling: Spelling) -> Answer:
    module, name = _plain(spelling.module), _plain(spelling.name)
    try:
        return engine.about(module, name)
    except Exception as error:  # noqa: BLE001 -- another's code: whatever it raises is no opinion
        return Answer(Standing.INCONCLUSIVE, failure(error))


def _plain(text: str) -> str:
    """A name without the engines' own placeholder, so that nobody's ``unknown_token`` is taken for an evasion."""
    return text.replace(PLACEHOLDER, "unkn0wn")
