"""What passes between guard and the process that engines run in, in the frames of ``guard.wire``.

A question is answered wholly before the next is put: names by one ``Said`` each, in order; a raw stream by an
``Objection`` to each global that the engine objects to, then ``Read``.
"""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from guard.engines.names import LONGEST
from guard.inspection import Standing
from guard.wire import Failed, Ready

FRAME_MOST = 64 << 10
"""Bytes of one frame from there: four texts of the lengths below, at most twelve bytes a character."""

DETAIL_MOST = 3 * LONGEST
"""Characters of a detail: what an engine says in a line, and a spelling."""

OBJECTIONS_MOST = 200
"""Globals reported of one stream by one engine."""

_Part = Annotated[str, Meta(max_length=LONGEST)]
_Detail = Annotated[str, Meta(max_length=DETAIL_MOST)]


class About(Struct, frozen=True, tag=True):
    """Asks one engine about some globals."""

    engine: str
    names: tuple[tuple[str, str], ...]


class Listen(Struct, frozen=True, tag=True):
    """Asks one engine to read a raw stream, whose bytes follow in one frame."""

    engine: str


class Said(Struct, frozen=True, tag=True):
    """What was said of a global that was asked about."""

    module: _Part
    name: _Part
    standing: Standing
    detail: _Detail


class Objection(Struct, frozen=True, tag=True):
    """A global that an engine saw in a raw stream, and what it says of it."""

    module: _Part
    name: _Part
    standing: Standing
    detail: _Detail


class Read(Struct, frozen=True, tag=True):
    """It is done with a raw stream."""

    failed: _Detail
    """Why it has not read all of it; empty where it has."""


ToChild = About | Listen
FromChild = Ready | Failed | Said | Objection | Read
