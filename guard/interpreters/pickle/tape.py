"""The tape: the bytes of a program, as an unpickler takes them: in frames, operands and lines."""

from __future__ import annotations

import codecs

from guard.interpreters.pickle import constants
from guard.interpreters.pickle import opcodes as op
from guard.interpreters.pickle.dialects import Dialect
from guard.interpreters.pickle.effects import World
from guard.interpreters.pickle.heap import Broken, Heap
from guard.streams.window import Window

CHUNK = 1 << 18
"""Bytes of program held at a time."""

MARGIN = 16
"""Bytes kept ahead of the loop, so that a fixed operand never straddles two chunks."""

ENDED = "the stream ends inside an operand, or without STOP"
SHORT_FRAME = "a frame runs short"


class Tape:
    """Where a run is in its bytes, and what it may read of them."""

    def __init__(self, window: Window, dialect: Dialect, heap: Heap, world: World) -> None:
        """Begin at the first byte of a window."""
        self.window: Window = window
        self.dialect: Dialect = dialect
        self.python: bool = dialect.python
        self.heap: Heap = heap
        self.world: World = world
        self.at: int = 0
        self.bound: int = window.length
        """Where the frame that is being read ends; without one, the window."""
        self.framed: bool = False
        self.buf: bytes = b""
        self.base: int = 0
        """The stretch of program that is held, and its offset."""
        self.soft: int = 0
        self.hard: int = 0
        self.counted: int = 0
        self.steps: int = 0
        self.begun: int = 0
        """Where the line begins that was read last."""
        self.lineless: int = -1
        """From where on no newline comes to the end of the window, as far as that was found out."""

    def _refill(self, at: int) -> None:
        """Load the chunk at ``at``. Raises Broken at the end of the bytes."""
        self.at = at
        if self.framed and at >= self.bound:
            self.framed, self.bound = False, self.window.length
        size = min(CHUNK, self.window.length - at)
        if size <= 0:
            raise Broken(ENDED)
        held = self.base + len(self.buf)
        near = at - self.base
        self.window.budget.spend_operations(self.steps - self.counted)
        self.counted = self.steps
        self.heap.check_size(self._held())
        if near < 0 or (held - at < 2 * MARGIN and held < self.window.length):
            self.base, self.buf = at, self.window.read(at, size)
        self.heap.base, self.heap.buf = self.base, self.buf
        self._edges()

    def _edges(self) -> None:
        """How far the loop may go in this chunk: ``hard`` for operands, ``soft`` for opcodes."""
        self.hard = min(len(self.buf), self.bound - self.base)
        more = self.base + len(self.buf) < self.bound
        self.soft = self.hard - MARGIN if more and self.hard > MARGIN else self.hard

    def _held(self) -> int:
        """Cells that stack and memo take."""
        return 0

    # --- operands ---------------------------------------------------------------------------------------

    def _take(self, at: int, size: int) -> int:
        """Claim ``size`` bytes of operand at ``at``; return the offset after them. Raises Broken."""
        if self.framed and at >= self.bound and size:
            self._leave_frame()
        if at + size > self.bound and self.framed:
            at = self._cross_frame(at)
        if at + size > self.bound:
            self.at = min(at, self.window.length)
            raise Broken(ENDED)
        return at + size

    def _cross_frame(self, at: int, code: int = -1) -> int:
        """An operand at ``at`` crosses the end of its frame; return where it is read from. Raises Broken.

        To C a frame is only a hint how much to fetch, but a fetch from a plain file drops what was not used yet
        (``_Unpickler_ReadFromFile``). Python refuses.
        """
        self.world.diverges.add("frame")
        if self.python:
            raise Broken("an operand crosses the end of its frame")
        bound = self.bound
        self._leave_frame()
        return bound if self.dialect.unbuffered and code not in op.IN_PLACE else at

    def _leave_frame(self) -> None:
        self.framed, self.bound = False, self.window.length
        self._edges()

    def _operand(self, size: int) -> int:
        """Read an unsigned little-endian operand at ``self.at``, and go past it."""
        self.at = self._take(self.at, size)
        at = self.at - size
        i = at - self.base
        if i + size <= len(self.buf):
            return int.from_bytes(self.buf[i : i + size], "little")
        return self.window.uint(at, size)

    def _line(self, encoding: str = "") -> bytes:
        """Read a newline-terminated operand at ``self.at``, without its newline.

        Raises Broken, or Unknown where the line is too long to be decoded and would decode in ``encoding``.
        """
        if self.framed and self.at >= self.bound:
            self._leave_frame()
        start = self.at
        end = self._newline(start, encoding)
        if end < 0 and self.framed:
            start = self._cross_frame(start)
            end = self._newline(start, encoding)
        self.begun = start
        if end < 0:
            return self._cut_line(start)
        self.at = end + 1
        if end - start > constants.LINE_MOST:
            raise constants.Unknown(f"a line of {end - start} bytes")
        return self._bytes(start, end)

    def _bytes(self, start: int, end: int) -> bytes:
        """A stretch of program, out of the chunk that is held if it lies there."""
        if self.base <= start and end <= self.base + len(self.buf):
            return self.buf[start - self.base : end - self.base]
        return self.window.read(start, end - start)

    def _newline(self, start: int, encoding: str) -> int:
        """The offset of the first newline from ``start``; -1: none.

        Raises Broken where what comes before it does not decode, which no unpickler gets past either.
        """
        if self.base <= start:
            found = self.buf.find(b"\n", start - self.base, self.hard)
            if found >= 0 and found - (start - self.base) <= constants.LINE_MOST:
                return self.base + found
        if 0 <= self.lineless <= start:
            return -1
        whole = self.bound == self.window.length  # of a line that crosses a frame, a reader may lose what lay within
        decoder = codecs.getincrementaldecoder(encoding)() if encoding and whole else None
        at = start
        for data in self.window.seek(start, self.bound):
            found = data.find(b"\n")
            last = found if found >= 0 else len(data) - (at + len(data) == self.window.length)  # as ``_cut_line`` says
            if decoder is not None:
                _decode(decoder, data[:last])
            if found >= 0:
                return at + found
            at += len(data)
        self.lineless = start if whole else self.lineless
        return -1

    def _cut_line(self, start: int) -> bytes:
        """A line that the end of the file cuts: C refuses it; Python takes it, less its last character."""
        if not self.python:
            raise Broken(ENDED)
        self.at = self.bound
        size = self.bound - start
        if size > constants.LINE_MOST:
            raise constants.Unknown(f"a line of {size} bytes")
        return self.window.read(start, size)[:-1]


def _decode(decoder: codecs.IncrementalDecoder, data: bytes) -> None:
    if data.isascii() and not decoder.getstate()[0]:
        return  # most is, and asking costs a fraction of decoding
    try:
        decoder.decode(data)
    except UnicodeDecodeError as error:
        raise Broken("a line that does not decode") from error
