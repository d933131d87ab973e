"""A worker that was captured, and lies: planted by the tests in place of the honest one.

Of a file that says ``LIE:kind`` it tells that lie; of every other it tells the truth.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator

import msgspec

from guard import wire, worker
from guard.artifact import Location
from guard.facts import Anomaly, Import, Outcome, Usage, Use
from guard.inspection import Gap, GapReason, Loader
from guard.messages import Began, Ended, Force, Holds, Identified, Piece, Settled, Stream
from guard.wire import Asked, Done, Failed, Ready, frame, written

Frames = Iterator[bytes]

HERE = Location(uri="")


def honest(*between: bytes) -> Frames:
    """The messages about a clean file, with others in between."""
    yield from (written(Began(5)), written(Identified((), ("pickle",))), *between)
    yield from (written(Settled(("pickle",), 5, 0)), written(Ended()), written(Done()))


def endless(data: bytes) -> Frames:
    while True:
        yield data


def facts(at: Location) -> Frames:
    number = 0
    while True:
        number += 1
        usage = Usage(use=Use.IMPORT, outcome=Outcome.ADMITTED, does="x", at=at)
        yield written(Import(at=at, module=f"m{number}", name="n", usages=(usage,)))


def many(at: Location) -> Frames:
    yield written(Began(5))
    yield from facts(at)


def deep(_: Location) -> Frames:
    while True:
        yield from (written(Began(5)), written(Holds(("inner",))), written(Settled((), 0, 0)))


def silent(_: Location) -> Frames:
    yield written(Began(5))[:7]
    time.sleep(1000)


def gone(_: Location) -> Frames:
    yield written(Began(5))
    os._exit(0)


def elsewhere(at: Location) -> Location:
    return Location(uri=at.uri.replace("lie", "0"))


def one(*messages: msgspec.Struct) -> Callable[[Location], Frames]:
    return lambda _: iter([written(message) for message in messages])


LIES: dict[str, Callable[[Location], Frames]] = {
    "flood": lambda _: endless(written(Loader(name="x" * 1000, accepts=None))),
    "flood-in-a-part": lambda at: (data for source in (iter([written(Began(5))]), many(at)) for data in source),
    "zeros": lambda _: endless(bytes(1 << 16)),
    "ten-million-facts": many,
    "huge-frame": lambda _: iter([b"\xff\xff\xff\xffJ", b"{}"]),
    "half-a-frame": silent,
    "half-and-gone": gone,
    "no-json": lambda _: iter([frame(b"J", b"nonsense")]),
    "deep-json": lambda _: iter([frame(b"J", b'{"type":"Began","size":' + b"[" * 100_000)]),
    "deep-old-json": lambda _: iter([frame(b"j", b'{"type":"Began","size":' + b"[" * 100_000)]),
    "deep-unknown-field": lambda _: iter(
        [frame(b"J", b'{"type":"Ended","x":' + b"[" * 1_000_000 + b"]" * 1_000_000 + b"}")]
    ),
    "long-number": lambda _: iter([frame(b"j", b'{"type":"Began","size":' + b"9" * 1_000_000 + b"}")]),
    "wrong-type": lambda _: iter([frame(b"J", b'{"type":"Began","size":"5"}')]),
    "unknown-type": lambda _: iter([frame(b"J", b'{"type":"Owned"}')]),
    "bare-fact": lambda _: honest(frame(b"J", b'{"type":"Fact","at":{"uri":"x"}}')),
    "unknown-kind": lambda _: iter([frame(b"P", b"cos\nsystem\n.")]),
    "raw-bytes": lambda _: iter([frame(b"B", b"bytes")]),
    "answer": lambda _: iter([written(wire.Answer())]),
    "another-file": lambda at: honest(written(Anomaly(at=elsewhere(at), kind="zip-overlap", detail="x"))),
    "gap-of-another-file": lambda at: honest(written(Gap(at=elsewhere(at), reason=GapReason.CRASHED, detail="x"))),
    "unjudged-anomaly": lambda at: honest(written(Anomaly(at=at, kind="nobody-judges-this", detail="x"))),
    "nothing-began": one(Ended()),
    "began-twice": one(Began(5), Began(5)),
    "negative-size": one(Began(-5)),
    "settled-twice": one(Began(5), Settled((), 0, 0), Settled((), 0, 0)),
    "told-after-settled": one(Began(5), Settled((), 0, 0), Loader(name="x", accepts=None)),
    "more-than-all": one(Began(5), Settled((), 5, 5)),
    "less-than-nothing": one(Began(5), Settled((), -1, 1)),
    "ends-early": one(Began(5), Holds(("a", "b")), Settled((), 0, 0), Ended()),
    "ends-with-parts-unseen": one(Began(5), Holds(("a", "b")), Settled((), 0, 0), Ended(2)),
    "ends-with-too-many-unseen": one(Began(5), Holds(("a", "b")), Settled((), 0, 0), Ended(3)),
    "ends-unsettled": one(Began(5), Ended()),
    "part-that-nobody-named": one(Began(5), Settled((), 0, 0), Began(1)),
    "done-before-all": one(Began(5), Done()),
    "done-with-nothing": one(Done()),
    "two-targets": lambda _: iter([*list(honest())[:-1], written(Began(5))]),
    "deep": deep,
    "ready-again": one(Ready(force=Force())),
    "failed-late": one(Failed(error="stop guard")),
    "asks-beyond": one(Asked(offset=5, length=1 << 40)),
    "asks-before": one(Asked(offset=-5, length=1)),
    "asks-elsewhere": one(Asked(beside="../../etc/passwd")),
    "asks-for-nul": one(Asked(beside="a\0b")),
    "asks-for-ever": lambda _: endless(written(Asked(beside="a"))),
    "asks-what-lies-beside": lambda _: (written(Asked(beside=f"a.{number}")) for number in range(1_000_000)),
    "asks-for-one-byte-for-ever": lambda _: endless(written(Asked(offset=0, length=1))),
    "scratch-twice": one(Asked(scratch=True), Asked(scratch=True)),
    "stream-longer-than-the-file": one(Began(5), Stream(1 << 40)),
    "piece-of-nothing": one(Began(5), Piece(b"x")),
    "piece-too-long": one(Began(5), Stream(1), Piece(b"xx")),
    "long-names": lambda _: endless(written(Holds(("x" * 100_000,)))),
}


class Liar(worker.Channel):
    """Lies of some files."""

    def _examine(self, asked: wire.Examine) -> None:
        data = self._next() if asked.inline else b""
        assert isinstance(data, bytes)
        if not data.startswith(b"LIE:"):
            self._kept.appendleft(data)
            super()._examine(asked)
            return
        for piece in LIES[data[4:].decode()](asked.task.at):
            self._socket.sendall(piece)
        time.sleep(1000)


def plant() -> None:
    """Take the honest one's place."""
    worker.Channel = Liar  # type: ignore[misc]
