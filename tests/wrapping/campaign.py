"""The soundness test's programs in drawn wrappings: what one does by itself it does inside, at the same places."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from guard.inspection import Inspection, Verdict
from guard.pipeline import Options, inspect
from guard.sources import memory
from tests.soundness.campaign import job
from tests.wrapping.wrappers import WRAPPERS, Wrapper

DEEPEST = 4
NAMELESS = frozenset({"ar", "gdbm", "shelve-sqlite"})
"""Wrappers that keep no name: by its bytes alone a program of a few letters is a text. Of a database's values only what
``shelve`` would load is looked at: one pickle, with no encoding but ASCII."""

Deed = tuple[str, str, str, str, int | None]
"""Module, name, use, outcome, offset."""


@dataclass(frozen=True)
class Miss:
    """A program that is judged otherwise inside."""

    number: int
    around: tuple[str, ...]
    what: str


def deeds(seen: Inspection) -> set[Deed]:
    """All that is done with globals, anywhere inside."""
    return {
        (fact.module, fact.name, usage.use.value, usage.outcome.value, usage.at.offset)
        for part in seen.walk()
        for fact in part.imports
        for usage in fact.usages
    }


def judged(data: bytes, name: str) -> Inspection:
    """Inspect bytes under a name."""
    return inspect(memory.of_bytes(data, name), Options(engines="none"))


def wrapped(data: bytes, around: tuple[Wrapper, ...]) -> tuple[bytes, str]:
    """Wrap a program, inside out."""
    name = "model.pkl"
    for wrapper in around:
        data, name = wrapper.wrap(data, name), name + wrapper.ending
    return data, name


def examine(number: int) -> Miss | None:
    """Judge one program by itself and in a drawn wrapping."""
    draw = random.Random(number)  # noqa: S311 -- the same wrapping for the same number
    around = tuple(draw.choices(WRAPPERS, k=draw.randint(1, DEEPEST)))
    program = job(number)[0]
    alone, inside = judged(program, "model.pkl"), judged(*wrapped(program, around))
    names = tuple(wrapper.name for wrapper in around)
    named = not NAMELESS & set(names)
    if named and not deeds(alone) <= deeds(inside):
        return Miss(number, names, f"not done inside: {sorted(deeds(alone) - deeds(inside), key=str)[:3]}")
    if alone.verdict is not Verdict.CLEAN and inside.verdict is Verdict.CLEAN and named:
        return Miss(number, names, f"{alone.verdict} by itself, CLEAN inside")
    if alone.verdict is Verdict.CLEAN and inside.verdict is not Verdict.CLEAN and named:
        return Miss(number, names, f"CLEAN by itself, {inside.verdict} inside")
    return None


def campaign(first: int, count: int) -> Iterator[Miss]:
    """Yield every program for which it does not hold."""
    for number in range(first, first + count):
        miss = examine(number)
        if miss is not None:
            yield miss
