"""The writer of programs: an abstract stack, marks and a memo, and how operands are put down."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable
from itertools import accumulate

Piece = bytes
"""An opcode with its operands."""


class Writer:
    """A program in the making, with its abstract stack, marks and memo.

    Letters: ``i`` int · ``s`` str · ``b`` bytes · ``B`` bytearray · ``f`` float · ``N`` None · ``l`` list ·
    ``d`` dict · ``e`` set · ``z`` frozenset · ``t`` tuple · ``T`` tuple that cannot be hashed · ``g`` global ·
    ``r`` result · ``o`` opaque · ``u`` buffer · ``(`` mark.
    """

    def __init__(self, draw: random.Random) -> None:
        """Start with nothing on the stack."""
        self.draw = draw
        self.pieces: list[Piece] = []
        self.stack: list[str] = []
        self.memo: dict[int, str] = {}

    # -- the stack -----------------------------------------------------------------------------------------------------

    def put(self, piece: Piece, pops: int = 0, pushes: str = "") -> None:
        """Add an opcode that takes ``pops`` values and leaves ``pushes``."""
        self.pieces.append(piece)
        if pops:
            del self.stack[-pops:]
        self.stack.extend(pushes)

    def top(self, depth: int = 1) -> str:
        """The letter ``depth`` places from the top; empty at a mark, or where there is none."""
        above = self.stack[-depth:]
        return "" if len(above) < depth or "(" in above else above[0]

    def since_mark(self) -> int:
        """How many values lie above the last mark; -1 without a mark."""
        for count, letter in enumerate(reversed(self.stack)):
            if letter == "(":
                return count
        return -1

    def close(self, piece: Piece, pushes: str = "") -> None:
        """Add an opcode that takes everything down to the last mark."""
        self.put(piece, self.since_mark() + 1, pushes)

    def chance(self, probability: float) -> bool:
        """Whether something of that probability happens."""
        return self.draw.random() < probability

    # -- operands ------------------------------------------------------------------------------------------------------

    def text(self, plain: str, odd: tuple[bytes, ...], oddity: float = 0.3) -> bytes:
        """A line of text: often plain, sometimes odd."""
        return (self.draw.choice(odd) if self.chance(oddity) else plain.encode()) + b"\n"

    def counted(self, code: bytes, width: str, data: bytes) -> bytes:
        """An opcode with a count and a payload; now and then the count is not right."""
        count = len(data)
        if self.chance(0.01):
            most = 256 ** struct.calcsize(width) - 1
            count = self.draw.choice((count + 1, max(count - 1, 0), most, most // 2 + 1, 0, 2000)) & most
        return code + struct.pack(width, count) + data


Maker = Callable[[Writer], None]
"""Adds something to a program."""


class Table:
    """Makers to choose from, each with a weight."""

    def __init__(self, *weighted: tuple[Maker, int]) -> None:
        """Choose among ``(maker, weight)``."""
        self.makers = [maker for maker, _ in weighted]
        self.weights = list(accumulate(weight for _, weight in weighted))

    def __call__(self, w: Writer) -> None:
        """Do one of these things."""
        w.draw.choices(self.makers, cum_weights=self.weights)[0](w)
