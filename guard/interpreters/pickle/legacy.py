"""Torch's format before zip: five pickles in a row, then the storages' raw bytes.

Source: ``_legacy_save`` and ``_legacy_load`` in ``torch/serialization.py`` (0.1 to 2.13).
"""

from __future__ import annotations

from guard.errors import GuardError
from guard.interpreters.pickle.dialects import C
from guard.interpreters.pickle.machine import Machine
from guard.limits import Budget, Limits
from guard.streams.window import Window

MAGIC = 0x1950A86A20F9469CFC6C
BINARY = MAGIC.to_bytes(10, "little")
PROTOCOL = 1001
STREAMS = 5
"""Magic number, protocol version, system information, the object, the storages' keys."""

FIRST = (b"\x80", b"L", b"I")
"""First bytes of a pickled number, under every protocol: most files are told apart by them."""

HEAD = 256
"""Bytes in which the first pickle must end: it is one number."""


def _may_hold(head: bytes) -> bool:
    """Whether the number may stand there: its bytes do, or a line of digits. Running it tells, and costs more."""
    return BINARY in head or (b"\n" in head and (b"L" in head or b"I" in head))


def begins(window: Window) -> bool:
    """Whether the first pickle is torch's magic number, under any pickle protocol."""
    head = window.peek(0, HEAD)
    if head[:1] not in FIRST or not _may_hold(head):
        return False
    run = Machine(Window.of(head, Budget(Limits(operations=64))), C).run(0)
    if not run.stopped or run.value is None:
        return False
    try:
        return run.world.constant(run.value) == MAGIC
    except GuardError:
        return False
