"""Landlock: which paths a process may open; all others are refused, whatever its user may do.

What it does not confine is left to seccomp: descriptors that are open already, and ``stat``, ``chmod`` and their like,
which take paths and are no opening (landlock(7), "Current limitations").
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterable

from guard.confinement.kernel import Kernel
from guard.errors import Unconfined

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
"""The same numbers on every architecture."""

_VERSION = 1
_PATH_BENEATH = 1

_READ_FILE, _READ_DIR = 1 << 2, 1 << 3

_FILES = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 5: (1 << 16) - 1}
"""Every right on files that a version knows, by the version that brought more: executing, writing, reading, listing,
removing, making; ``refer`` (2), ``truncate`` (3), ``ioctl`` on devices (5)."""

_NETWORK = 0b11
"""Binding and connecting by TCP, from version 4."""

_SCOPES = 0b11
"""Abstract sockets, and signals to processes outside, from version 6."""


def version(kernel: Kernel) -> int:
    """Return the version of Landlock that the kernel has; 0 for none."""
    return max(0, kernel.call(_CREATE_RULESET, None, 0, _VERSION))


def restrict(kernel: Kernel, readable: Iterable[str], most: int | None = None) -> int:
    """Allow reading below ``readable``, and nothing else; return the version used, 0 for none.

    A path that does not exist is left out. ``most`` is a version not to go beyond. Raises Unconfined.
    """
    known = min(version(kernel), most or 1 << 16)
    if not known:
        return 0
    handled = _FILES[max(step for step in _FILES if step <= known)]
    network, scopes = _NETWORK if known >= 4 else 0, _SCOPES if known >= 6 else 0
    size = 24 if known >= 6 else 16 if known >= 4 else 8
    attributes = struct.pack("<QQQ", handled, network, scopes)[:size]
    ruleset = kernel.call(_CREATE_RULESET, attributes, size, 0)
    if ruleset < 0:
        raise Unconfined(f"Landlock makes no rule set: {os.strerror(-ruleset)}")
    try:
        for path in readable:
            _allow(kernel, ruleset, path)
        if (failed := kernel.call(_RESTRICT_SELF, ruleset, 0)) < 0:
            raise Unconfined(f"Landlock is not put in force: {os.strerror(-failed)}")
    finally:
        os.close(ruleset)
    return known


def _allow(kernel: Kernel, ruleset: int, path: str) -> None:
    """Allow reading a file, or all below a folder."""
    try:
        opened = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        allowed = _READ_FILE | (_READ_DIR if os.path.isdir(path) else 0)  # noqa: PTH112 -- pathlib takes 7 ms
        failed = kernel.call(_ADD_RULE, ruleset, _PATH_BENEATH, struct.pack("<Qi", allowed, opened), 0)
        if failed < 0:
            raise Unconfined(f"Landlock takes no rule for {path}: {os.strerror(-failed)}")
    finally:
        os.close(opened)
