"""Resource limits: how much memory, time and room in files a process may have; and no new processes."""

from __future__ import annotations

SPARE = 256 << 20
"""Bytes of address space beyond the private memory: programs, libraries, and what is mapped from files."""

DESCRIPTORS = 64


def limit(*, memory: int, seconds: int, written: int) -> bool:
    """Put the limits in force; return whether the system has them. What is lower already stays so."""
    try:
        import resource  # noqa: PLC0415 -- there is none on Windows
    except ImportError:
        return False
    wanted = {
        "RLIMIT_DATA": memory,
        "RLIMIT_AS": memory + SPARE,
        "RLIMIT_CPU": seconds,
        "RLIMIT_FSIZE": written,
        "RLIMIT_CORE": 0,
        "RLIMIT_NPROC": 0,
        "RLIMIT_NOFILE": DESCRIPTORS,
        "RLIMIT_MSGQUEUE": 0,
    }
    for name, most in wanted.items():
        kind = getattr(resource, name, None)  # macOS has no RLIMIT_MSGQUEUE
        if kind is None:
            continue
        hard = resource.getrlimit(kind)[1]
        value = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(kind, (value, value))
        except (OSError, ValueError):  # macOS refuses an address space below what is mapped already
            if name != "RLIMIT_AS":
                raise
    return True
