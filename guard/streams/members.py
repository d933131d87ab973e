"""A compressed file, read as its readers do: members one after another, and one content that is all of theirs.

::

    member | member | padding | member | what no reader looks at

Readers part ways: some stop behind the first member (joblib, zlib), some read on (gzip, bz2, lzma of Python), some
stop at padding. What is joined here begins with whatever any of them hands to its loader.

How much may come out is bounded by ``Limits.bytes_inflated`` alone, and not by a ratio. zlib cannot exceed 1032, lz4
255; but an array of zeros is honest, and shrinks by 6,800 as xz, by 32,000 as zstd, by 880,000 as bzip2. A ratio would
refuse what joblib saves, and would save nothing: what costs is the output, and that is one sum over all that an
artifact holds, in which the bytes of slow decoders weigh more.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from msgspec import Struct

from guard.errors import GuardError, Malformed, Truncated
from guard.streams.archive_parts import MEMBER, PADDING, STRUCTURE, Ledger, Oddity, Stretch
from guard.streams.decoders import Decompressor
from guard.streams.flow import Flow
from guard.streams.inflate import Spool
from guard.streams.window import Window

SKIPPED_MOST = 20
"""Stretches that readers skip and that are handed on one by one; the others are only told."""
ZEROS_FIRST, ZEROS = 1 << 6, 1 << 16
"""Bytes of padding looked at at a time: few at first, for mostly there is none."""

Sum = Callable[[bytes, int], int]
"""(data, the sum so far) → the sum with the data: ``zlib.crc32``, ``zlib.adler32``."""


class Poured(NamedTuple):
    """What one pass brought out."""

    length: int
    sum: int


class Unpacking(Struct):
    """A compressed file as it is read: where the reading is, what came out, and what is odd."""

    window: Window
    spool: Spool
    ledger: Ledger
    stretches: list[Stretch]
    skipped: list[Stretch]
    names: list[str]
    at: int = 0

    @property
    def left(self) -> int:
        """Bytes from here to the end."""
        return self.window.length - self.at

    def take(self, length: int, kind: str = STRUCTURE) -> bytes:
        """Read ``length`` bytes, account for them, and move on. Raises Truncated."""
        data = self.window.read(self.at, length)
        self.account(length, kind)
        return data

    def account(self, length: int, kind: str) -> None:
        """Account for the next ``length`` bytes, and move on over them."""
        if self.stretches and self.stretches[-1].kind == kind and sum(self.stretches[-1][:2]) == self.at:
            last = self.stretches.pop()
            self.stretches.append(last._replace(length=last.length + length))
        elif length:
            self.stretches.append(Stretch(self.at, length, kind))
        self.at += length

    def put(self, data: bytes) -> None:
        """Take what came out, and pay for it. Raises LimitExceeded."""
        self.window.budget.spend_inflated(len(data))
        self.spool.append(data)

    def pour(
        self, make: Callable[[], Decompressor], add: Sum | None = None, start: int = 0, *, cost: int = 1
    ) -> Poured:
        """Decompress one stream from here, and move on behind it; ``cost`` is that of a byte of output.

        Raises Malformed, Truncated, LimitExceeded, MissingDependency; what came out before is kept.
        """
        flow, before, total = Flow(self.window, make, self.at, cost), self.spool.length, start
        try:
            for piece in flow.pieces():
                self.spool.append(piece)
                if add is not None:
                    total = add(piece, total)
        finally:
            self.account(flow.used - self.at, MEMBER)
        return Poured(self.spool.length - before, total)

    def skip(self, length: int, *, told: bool) -> None:
        """Move on over bytes that every reader skips; those that hold something are handed on. Raises Truncated."""
        if length > self.left:
            self.account(self.left, MEMBER)
            raise Truncated(f"{length} bytes are to be skipped, {self.left} are there")
        if told:
            self.ledger.note("data-skipped", self.at, f"{length} bytes that readers skip")
            if len(self.skipped) < SKIPPED_MOST:
                self.skipped.append(Stretch(self.at, length, MEMBER))
        self.account(length, MEMBER)

    def zeros(self) -> int:
        """How many zeros lie here."""
        found, size = 0, ZEROS_FIRST
        while found < self.left:
            data = self.window.peek(self.at + found, size)
            here = len(data) - len(data.lstrip(b"\0"))
            found, size = found + here, ZEROS
            if here < len(data):
                break
        return found


class Codec(Struct, frozen=True, kw_only=True):
    """How one kind of compressed file is read."""

    begins: Callable[[Window, int], bool]
    """Whether readers would take a member to begin there."""
    member: Callable[[Unpacking], None]
    """Read one member from where the reading is. Raises Malformed, Truncated, Unsupported, LimitExceeded."""
    joined: bool = True
    """Whether some reader reads on behind the first member."""
    padding: int = 0
    """Zeros may lie between and behind members, in multiples of this; 0: there is no padding."""


class Unpacked(NamedTuple):
    """What a compressed file holds."""

    window: Window
    """The content of all members, one after another; also where ``problem`` says that it is not all there is."""
    stretches: tuple[Stretch, ...]
    oddities: tuple[Oddity, ...]
    skipped: tuple[Stretch, ...]
    """Bytes that every reader skips, and that hold something."""
    names: tuple[str, ...]
    """What the members call themselves; hostile."""
    problem: GuardError | None
    at: int
    """Where the reading ended."""


def unpack(window: Window, codec: Codec) -> Unpacked:
    """Read all of a compressed file. What is wrong with it is the result's ``problem``."""
    state = Unpacking(window, Spool(), Ledger(), [], [], [])
    problem: GuardError | None = None
    try:
        _members(state, codec)
        if state.left:
            detail = f"{state.left} bytes lie behind what readers read"
            state.ledger.note("data-after", state.at, detail)
    except GuardError as error:
        problem = error
    return Unpacked(
        window=Window(state.spool.pread, 0, state.spool.length, window.budget),
        stretches=tuple(state.stretches),
        oddities=state.ledger.entries(),
        skipped=tuple(state.skipped),
        names=tuple(state.names),
        problem=problem,
        at=state.at,
    )


def _members(state: Unpacking, codec: Codec) -> None:
    if not codec.begins(state.window, 0):
        raise Malformed("no such stream begins here")
    codec.member(state)
    while codec.joined:
        _pad(state, codec)
        if not state.left or not codec.begins(state.window, state.at):
            return
        state.window.budget.spend_members()
        codec.member(state)


def _pad(state: Unpacking, codec: Codec) -> None:
    """Move on over padding; over other zeros too, where a member follows: to Python's lzma they are empty streams."""
    zeros = state.zeros() if codec.padding else 0
    odd = zeros % codec.padding if zeros else 0
    if odd and codec.begins(state.window, state.at + zeros):
        state.ledger.note("reader-refuses", state.at, f"{zeros} zeros between members: some readers stop there")
        odd = 0
    state.account(zeros - odd, PADDING)
