"""The two forms of LZMA files, xz and the older "alone", of which Python's ``lzma`` takes either, one behind another.

::

    xz       fd 37 7a 58 5a 00 | blocks | index | footer          https://tukaani.org/xz/xz-file-format.txt
    alone    properties, 1 | dictionary, 4 | size, 8 | data       xz, ``doc/lzma-file-format.txt``

The second has no magic. What liblzma asks of it when it guesses (``alone_decoder.c``, "picky") is asked here, and that
something comes out.
"""

from __future__ import annotations

from guard.streams.decoders import ALONE_HEADER, LZMA_COST, brings_out, lzma_alone, xz
from guard.streams.members import Unpacking
from guard.streams.window import Window

XZ = b"\xfd7zXZ\0"
USUAL = 0x5D
"""Properties that every writer writes unless it is told otherwise; joblib knows the form by them."""
SIZE_MOST = 1 << 38
PROBE = 4096
LEAST = 8
"""Bytes that must come out of what might be chance: no pickle that does something is shorter."""


def is_xz(window: Window, at: int = 0) -> bool:
    """Whether an xz stream begins there."""
    return window.peek(at, len(XZ)) == XZ


def is_alone(window: Window, at: int = 0) -> bool:
    """Whether a stream of the older form begins there."""
    head = window.peek(at, 14)
    if len(head) < 14 or head[0] >= 9 * 5 * 5 or head[13]:
        return False
    dictionary, size = int.from_bytes(head[1:5], "little"), int.from_bytes(head[5:13], "little")
    if not _usual_dictionary(dictionary) or SIZE_MOST <= size < (1 << 64) - 1:
        return False
    if head[0] != USUAL and not size:
        return False
    return brings_out(lzma_alone(head[:ALONE_HEADER]), window.peek(at + ALONE_HEADER, PROBE), LEAST)


def _usual_dictionary(size: int) -> bool:
    """2ⁿ or 2ⁿ + 2ⁿ⁻¹, or the largest number."""
    top = 1 << max(size.bit_length() - 1, 0)
    return size in {0, top, top + top // 2, 0xFFFFFFFF}


def begins(window: Window, at: int) -> bool:
    """Whether a stream of either form begins there."""
    return is_xz(window, at) or is_alone(window, at)


def member(state: Unpacking) -> None:
    """Read one stream of either form. Raises Malformed, Truncated or LimitExceeded."""
    if is_xz(state.window, state.at):
        state.pour(xz, cost=LZMA_COST)
        return
    head = state.take(ALONE_HEADER)
    state.pour(lambda: lzma_alone(head), cost=LZMA_COST)
