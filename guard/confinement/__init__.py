"""What a process gives up before it touches hostile bytes: files, programs, network, memory, processes, time.

Three walls, each of which stands by itself: Landlock (which paths may be opened), seccomp (which system calls there
are), and resource limits (how much of anything). ``confine`` puts up those that the system has, and says which. It is
called by a process with one thread, for Landlock and seccomp bind the calling thread and those that it starts later.

Sources: Linux ``Documentation/userspace-api/landlock.rst`` and ``seccomp_filter.rst``; landlock(7), seccomp(2),
prctl(2), setrlimit(2).
"""

from __future__ import annotations

import sys
from collections.abc import Iterable

from guard.messages import Force


def confine(
    readable: Iterable[str], *, memory: int, seconds: int, written: int, ends_with_parent: bool = True
) -> Force:
    """Put up every wall that this system has.

    Only files below ``readable`` can be opened afterwards, and only to be read. ``memory`` are bytes, ``seconds`` those
    of processor time, ``written`` the bytes that a file may come to have which it is handed open for writing. Raises
    Unconfined where a wall exists and cannot be put up.
    """
    from guard.confinement import amounts  # noqa: PLC0415 -- whoever only reads what is in force does without

    limits = amounts.limit(memory=memory, seconds=seconds, written=written)
    if not sys.platform.startswith("linux"):
        return Force(limits=limits)
    from guard.confinement import landlock, seccomp  # noqa: PLC0415 -- Linux only
    from guard.confinement.kernel import Kernel  # noqa: PLC0415 -- likewise

    kernel = Kernel()
    if ends_with_parent:
        kernel.die_with_parent()
    kernel.gain_nothing()
    return Force(landlock=landlock.restrict(kernel, readable), seccomp=seccomp.restrict(kernel), limits=limits)
