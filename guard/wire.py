"""What passes between guard and its workers: frames of JSON, each of known length and checked shape.

::

    4 bytes, little-endian: length   1 byte: kind   that many bytes

No pickle passes: a captured worker would own whoever unpickles. What comes from a worker is bounded before it is read,
and decoded into the types of ``guard.messages`` alone.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any, Generic, TypeVar

import msgspec
from msgspec import Struct

from guard.errors import GuardError
from guard.inspection import Gap, GapReason, Loader
from guard.messages import Began, Ended, Force, Holds, Identified, Piece, Reading, Seen, Settled, Stream, Task

FRAME_MOST = 4 << 20
"""Bytes of one frame from a worker."""

ASKED_MOST = 4 << 20
"""Bytes that are asked for at once."""

FORESEEN_MOST = 20_000
"""Ranges that are foreseen at once."""

PLAIN, SURROGATES, BYTES = b"J", b"j", b"B"
"""Kinds of frames: JSON; JSON with what UTF-8 has no form for, which msgspec neither writes nor reads; raw bytes."""

_HEAD = struct.Struct("<Ic")

HEAD = _HEAD.size


class BadFrame(GuardError):
    """What came is no frame, or not one that may come here."""


# --- from guard to a worker ---------------------------------------------------------------------------------------


class Examine(Struct, frozen=True, kw_only=True, tag=True):
    """A task, and how its bytes come."""

    task: Task
    size: int
    """Bytes."""
    inline: bool = False
    """They follow, in one frame."""
    descriptor: bool = False
    """They are those of the descriptor that came with this frame. If neither, they are asked for."""
    afar: bool = False
    """They come from afar: whoever asks says beforehand what it will ask for."""


class Answer(Struct, frozen=True, kw_only=True, tag=True):
    """Answers ``Asked``; the bytes that were asked for follow, unless there is an error."""

    beside: bool = False
    error: str = ""
    limit: bool = False
    """The error is that of a limit."""


# --- from a worker to guard ---------------------------------------------------------------------------------------


class Ready(Struct, frozen=True, kw_only=True, tag=True):
    """It is confined, and has touched nothing yet."""

    force: Force


class Asked(Struct, frozen=True, kw_only=True, tag=True):
    """It wants bytes of the target, to know whether a name lies beside it, or room for what it unpacks."""

    offset: int = 0
    length: int = 0
    beside: str | None = None
    foreseen: tuple[tuple[int, int], ...] = ()
    """Offsets and lengths of bytes that it will ask for soon."""
    scratch: bool = False
    """It wants a file to write to; the answer comes with its descriptor."""


class Done(Struct, frozen=True, kw_only=True, tag=True):
    """No more will be told of a task."""

    reason: GapReason | None = None
    """Why it ended early; None where all was told."""
    detail: str = ""


class Failed(Struct, frozen=True, kw_only=True, tag=True):
    """It cannot begin."""

    error: str


ToWorker = Examine | Answer
FromWorker = (
    Ready
    | Asked
    | Done
    | Failed
    | Began
    | Identified
    | Reading
    | Stream
    | Piece
    | Holds
    | Settled
    | Ended
    | Gap
    | Loader
    | Seen
)

T = TypeVar("T")

_ENCODER = msgspec.json.Encoder()


def frame(kind: bytes, data: bytes) -> bytes:
    """Return a frame."""
    return _HEAD.pack(len(data), kind) + data


def written(message: Struct) -> bytes:
    """Return the frame of a message."""
    try:
        return frame(PLAIN, _ENCODER.encode(message))
    except (UnicodeEncodeError, OverflowError):
        import json  # noqa: PLC0415 -- names that are no text, and numbers beyond 64 bits, are rare

        return frame(SURROGATES, json.dumps(msgspec.to_builtins(message)).encode("ascii"))


class Reader(Generic[T]):
    """Makes messages of the bytes that come, as they come."""

    def __init__(self, kind: Any, most: int = FRAME_MOST) -> None:  # noqa: ANN401 -- a union is no type to mypy
        """Expect messages of one kind, and frames of at most so many bytes."""
        self._kind = kind
        self._decode = msgspec.json.Decoder(kind).decode
        self._most = most
        self._kept = bytearray()

    def feed(self, data: bytes) -> Iterator[T | bytes]:
        """Yield what is complete now: messages, and raw bytes. Raises BadFrame."""
        kept = self._kept
        kept += data
        at = 0
        try:
            while len(kept) - at >= HEAD:
                length, kind = _HEAD.unpack_from(kept, at)
                if length > self._most:
                    raise BadFrame(f"a frame of {length} bytes")
                if len(kept) - at - HEAD < length:
                    break
                at += HEAD + length
                yield self._made(kind, bytes(kept[at - length : at]))
        finally:
            del kept[:at]

    def _made(self, kind: bytes, data: bytes) -> T | bytes:
        try:
            if kind == PLAIN:
                made: T = self._decode(data)
                return made
            if kind == SURROGATES:
                import json  # noqa: PLC0415 -- as above

                return msgspec.convert(json.loads(data), self._kind)  # type: ignore[no-any-return]
        except (msgspec.MsgspecError, ValueError, RecursionError) as error:
            raise BadFrame(f"a frame that makes no sense: {error}") from error
        if kind == BYTES:
            return data
        raise BadFrame("a frame of no known kind")
