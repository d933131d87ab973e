"""Shrinking: the smallest program, by greedy deletion, for which the same property still does not hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from tests.soundness.campaign import Failure, Tally, examine
from tests.soundness.mutations import split

BYTES_MOST: Final = 300
"""Bytes of a program that is shrunk byte by byte too."""


def shrink(failure: Failure) -> Failure:
    """Delete opcodes, then bytes, as long as the property fails in the same configuration."""
    for by_opcode in (True, False):
        smaller: Failure | None = failure
        if not by_opcode and len(failure.program) > BYTES_MOST:
            break
        while smaller is not None:
            failure = smaller
            smaller = _first(failure, list(_deletions(failure.program, by_opcode=by_opcode)))
    return failure


def _deletions(program: bytes, *, by_opcode: bool) -> Iterator[bytes]:
    pieces: Sequence[bytes] = split(program) if by_opcode else [program[i : i + 1] for i in range(len(program))]
    size = len(pieces) // 2
    while size:
        for at in range(0, len(pieces) - size + 1, size):
            yield b"".join([*pieces[:at], *pieces[at + size :]])
        size //= 2


def _first(failure: Failure, programs: list[bytes]) -> Failure | None:
    """The first (and largest) deletion after which the property still fails."""
    jobs = [(program, [failure.how]) for program in programs if program]
    return next(
        (other for other in examine(jobs, Tally()) if other.miss.property == failure.miss.property),
        None,
    )
