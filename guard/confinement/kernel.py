"""The few system calls that Python has no function for, by ctypes.

ctypes comes with Python and takes 3 ms; the bindings on PyPI use it too, and want a library or a newer kernel beside it
(decision 14).
"""

from __future__ import annotations

import ctypes
import os
import signal
from collections.abc import Sequence

from guard.errors import Unconfined

_PR_SET_PDEATHSIG = 1
_PR_SET_NO_NEW_PRIVS = 38


class Kernel:
    """System calls by number. An error is a negative number, as in the kernel itself."""

    def __init__(self) -> None:
        """Find the C library that the interpreter runs on."""
        self._libc = ctypes.CDLL(None, use_errno=True)

    def call(self, number: int, *operands: int | bytes | ctypes.Array[ctypes.c_char] | None) -> int:
        """Make a system call. Bytes are passed by their address."""
        wide = [ctypes.c_ulong(one) if isinstance(one, int) else one for one in operands]
        result: int = self._libc.syscall(ctypes.c_long(number), *wide)
        return -ctypes.get_errno() if result == -1 else result

    def die_with_parent(self) -> None:
        """Be killed when the thread that started this process ends."""
        self._prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)

    def gain_nothing(self) -> None:
        """Gain no rights by exec; both Landlock and seccomp ask for that. Raises Unconfined."""
        if self._prctl(_PR_SET_NO_NEW_PRIVS, 1):
            raise Unconfined("PR_SET_NO_NEW_PRIVS is refused")

    def address(self, buffer: ctypes.Array[ctypes.c_char]) -> int:
        """Return where a buffer lies."""
        return ctypes.addressof(buffer)

    def buffer(self, data: bytes) -> ctypes.Array[ctypes.c_char]:
        """Return bytes in memory that stays where it is."""
        return ctypes.create_string_buffer(data, len(data))

    def _prctl(self, option: int, argument: int) -> int:
        rest: Sequence[ctypes.c_ulong] = [ctypes.c_ulong(value) for value in (argument, 0, 0, 0)]
        result: int = self._libc.prctl(ctypes.c_int(option), *rest)
        return result


def machine() -> str:
    """The processor's architecture, as the kernel calls it."""
    return os.uname().machine
