"""A process of engines that was captured, and lies: planted by the tests in place of the honest one.

Asked about the module ``lie``, or given a raw stream, it tells the lie that it was planted for; of other names it tells
the truth.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from typing import Any

from guard import wire
from guard.engines import child
from guard.engines.exchange import About, Listen, Objection, Read, Said, ToChild
from guard.inspection import Standing
from guard.messages import Force
from guard.wire import Failed, Ready, frame, written

Frames = Iterator[bytes]

SAFE = Standing.SAFE
MINE = Said("lie", "a", SAFE, "forged")


def endless(data: bytes) -> Frames:
    while True:
        yield data


def many(count: int) -> Frames:
    for number in range(count):
        yield written(Objection("m", f"n{number}", Standing.DANGEROUS, "x"))


def silent() -> Frames:
    yield written(MINE)[:9]
    time.sleep(1000)


def gone() -> Frames:
    yield written(MINE)[:9]
    os._exit(0)


def dripping() -> Frames:
    data = written(Said("lie", "a", SAFE, "x" * 2000))
    for at in range(len(data)):
        yield data[at : at + 1]
        time.sleep(0.5)


def one(*messages: Any) -> Callable[[], Frames]:
    return lambda: iter([written(message) for message in messages])


def raw(data: bytes) -> Callable[[], Frames]:
    return lambda: iter([data])


LIES: dict[str, Callable[[], Frames]] = {
    "flood": lambda: endless(bytes(1 << 16)),
    "flood-of-frames": lambda: endless(written(MINE) * 1000),
    "flood-of-readies": lambda: endless(written(Ready(force=Force())) * 1000),
    "huge-frame": raw(b"\xff\xff\xff\xffJ{}"),
    "half-a-frame": silent,
    "half-and-gone": gone,
    "dripping": dripping,
    "no-json": raw(frame(b"J", b"nonsense")),
    "deep-json": raw(frame(b"J", b'{"type":"Read","failed":' + b"[" * 50_000)),
    "deep-old-json": raw(frame(b"j", b'{"type":"Read","failed":' + b"[" * 50_000)),
    "long-number": raw(frame(b"j", b'{"type":"Read","failed":' + b"9" * 50_000 + b"}")),
    "wrong-type": raw(frame(b"J", b'{"type":"Said","module":1,"name":"a","standing":"safe","detail":""}')),
    "wrong-standing": raw(frame(b"J", b'{"type":"Said","module":"lie","name":"a","standing":"fine","detail":""}')),
    "unknown-type": raw(frame(b"J", b'{"type":"Owned"}')),
    "unknown-kind": raw(frame(b"P", b"cos\nsystem\n.")),
    "raw-bytes": raw(frame(b"B", b"bytes")),
    "long-detail": one(Said("lie", "a", SAFE, "x" * 10_000)),
    "long-name": one(Objection("m", "x" * 10_000, Standing.DANGEROUS, "")),
    "another-name": one(Said("os", "popen", SAFE, "forged")),
    "ready-again": one(Ready(force=Force())),
    "failed-late": one(Failed(error="stop guard")),
    "ten-million-objections": lambda: many(10_000_000),
    "safe-objection": one(Objection("lie", "a", SAFE, "forged")),
    "silence": lambda: iter([]),
}

FOR_NAMES = [*LIES, "read"]
FOR_STREAMS = [*LIES, "said"]
LIES |= {"read": one(Read("")), "said": one(MINE)}


def plant(lie: str) -> None:
    """Take the honest one's place."""

    def serve(engines: Any, channel: Any) -> None:
        reader: wire.Reader[ToChild] = wire.Reader(ToChild, most=1 << 31)
        while data := channel.recv(1 << 18):
            for asked in reader.feed(data):
                if isinstance(asked, About) and "lie" not in dict(asked.names):
                    for told in child._answers(engines, None, asked):
                        channel.sendall(told)
                elif not isinstance(asked, Listen):
                    for piece in LIES[lie]():
                        channel.sendall(piece)
                    time.sleep(1000)

    vars(child)["serve"] = serve
