"""The values of a ``dbm.dumb``, which is what ``shelve`` writes where there is no other database: pickles on a grid.

The index beside the file (``.dir``, and ``.bak``) says which values there are and how long. Each place of the grid is
looked at instead, whether the index knows it or not; that the index names no other place is seen to by ``dbm-index``.
"""

from __future__ import annotations

from collections.abc import Iterator

from guard.errors import LimitExceeded
from guard.formats import Child, Extent, Format, Item, Kind, Reading, Sniff
from guard.formats.signs import FirstOf
from guard.interpreters.pickle.stored import GRID, is_program, look_at, looks_like_dumb, run_at, starts, uses_names
from guard.streams.window import Window

REMAINS_MOST = 4 << 20
"""Bytes of what is left of one value that was written over."""

STREAMS_MOST = 1000
"""Pickles one behind another, of which only the first is a value."""

LOOK = 100
"""Operations that a look at one place counts for."""


def sniff(window: Window) -> Sniff:
    """STRONG where pickles lie on the grid, two at least."""
    return Sniff.STRONG if looks_like_dumb(window) else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Yield each value, and account for what lies between. Raises LimitExceeded."""
    window, at = reading.window, 0
    while at < window.length:
        run = run_at(window, at) if starts(window.peek(at, 2), 0) or _program(window, at) else None
        told = run is not None and (run.stopped or run.limit or run.imports or run.operators)
        if run is not None and told:
            length = run.end if run.stopped else window.length - at
            yield Extent(at, length, Kind.MEMBER)
            yield Child(name=f"@{at:#x}", window=window.window(at, length), formats=("pickle",), loader="shelve")
            yield from _inside(window, at, at + length)
            yield from _behind(window, at + length)
            end = _remains(window, at + length, min(-(-(at + length) // GRID) * GRID, window.length))
            yield Extent(at + length, end - at - length, Kind.DATA)  # zeros, or the rest of a longer value before
        else:
            end = _next(window, at + GRID)
            yield from _other(window, at, end)
        at = end


def _inside(window: Window, begin: int, end: int) -> Iterator[Child]:
    """What an index that names a place within a value would have loaded: another value, to whoever wrote that index."""
    for at in range(begin + GRID, end, GRID):
        window.budget.spend_operations(LOOK)
        inner = window.window(at, end - at)
        run = look_at(inner)
        if run is not None and uses_names(run):
            yield Child(name=f"@{at:#x}", window=inner, formats=("pickle",), loader="shelve")


def _behind(window: Window, at: int) -> Iterator[Child]:
    """What a loader finds that reads on in the file behind a value. Raises LimitExceeded."""
    for _ in range(STREAMS_MOST):
        window.budget.spend_operations(LOOK)
        rest = window.window(at, window.length - at)
        run = look_at(rest)
        if run is not None and (run.limit is not None or uses_names(run)):
            yield Child(name=f"@{at:#x}", window=rest, formats=("pickle",), loader="pickle.load")
            return
        if run is None or not run.stopped:
            return
        at += run.end
    raise LimitExceeded(f"more than {STREAMS_MOST} pickles one behind another")


def _remains(window: Window, begin: int, end: int) -> int:
    """Where the remains end of a longer value that was written over: none, where zeros follow the new one.

    The index can still name a place of the grid in them: they end where an unpickler would do something.
    """
    if not window.read(begin, end - begin).strip(b"\0"):
        return end
    following = _next(window, end)
    return following if following - end <= REMAINS_MOST else end


def _next(window: Window, at: int) -> int:
    """The next place of the grid at which a value could begin: a pickle, or something behind zeros."""
    at = min(at, window.length)
    while at < window.length:
        around = window.peek(at - 1, 3)
        if starts(around, 1) or (around[:1] == b"\0" and around[1:2] != b"\0") or _program(window, at):
            break
        at += GRID
    return min(at, window.length)


def _program(window: Window, at: int) -> bool:
    """Whether an unpickler would do something from ``at`` on. Raises LimitExceeded."""
    window.budget.spend_operations(LOOK)
    return is_program(window.window(at, window.length - at))


def _other(window: Window, begin: int, end: int) -> Iterator[Item]:
    """A value that is no pickle: looked at like a file of its own, without the zeros behind it."""
    length = end - begin
    tail = window.read(end - min(length, GRID), min(length, GRID))
    length -= len(tail) - len(tail.rstrip(b"\0"))
    yield Extent(begin + length, end - begin - length, Kind.PADDING)
    if length:
        yield Extent(begin, length, Kind.MEMBER)
        yield Child(name=f"@{begin:#x}", window=window.window(begin, length))


FORMAT = Format(
    id="dbm-dumb",
    title="shelve, dbm.dumb (values)",
    extensions=(),
    companion=(".dat", ".dir"),
    covers="pickle",
    spec="https://github.com/python/cpython/blob/v3.13.0/Lib/dbm/dumb.py",
    sign=FirstOf(b"\x80"),
    sniff=sniff,
    parse=parse,
)
