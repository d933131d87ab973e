"""An isolated interpreter on one socket: how it is started, how it ends, and what of the system it may read.

It sees neither the current folder nor PYTHONPATH nor ``.pth`` files, has an empty environment, no descriptor of ours
but the socket, and a process group of its own. ``posix_spawn`` does all of that; ``subprocess`` takes 15 ms to import.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Collection, Iterable, Iterator

import msgspec

KEPT = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
"""Variables without which some interpreters do not start; the environment has no others."""

KILL = 9
"""SIGKILL, everywhere."""

END_SECONDS = 1.0
"""Seconds that a process has to end, when it is to."""

OTHERS = frozenset({"site-packages", "dist-packages"})

SYSTEM = ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/etc/ld.so.cache")
"""Libraries that extension modules are linked with."""


def spawn(program: str, arguments: Iterable[str], channel: int) -> int:
    """Start an isolated interpreter with a socket for standard input, and return its number. Raises OSError.

    ``program`` finds our own process number as its first argument, then ``arguments``.
    """
    if not sys.executable:
        raise OSError("this interpreter does not know where it lies")
    environment = {name: os.environ[name] for name in KEPT if name in os.environ}
    return os.posix_spawn(
        sys.executable,
        [sys.executable, "-I", "-S", *_as_here(), "-c", program, str(os.getpid()), *arguments],
        environment,
        file_actions=[
            (os.POSIX_SPAWN_DUP2, channel, 0),
            (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
            (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
        ],
        setpgroup=0,  # Ctrl-C in a terminal is for this process alone
    )


def ended(number: int) -> int:
    """Wait for a process, and return its exit code: negative for a signal. What takes too long to end is killed."""
    patience = time.monotonic() + END_SECONDS
    try:
        while (status := os.waitpid(number, os.WNOHANG))[0] == 0:
            if time.monotonic() > patience:
                os.kill(number, KILL)
            time.sleep(0.0002)
    except (ChildProcessError, ProcessLookupError):  # waited for already, or by whoever ignores its children
        return 0
    return os.waitstatus_to_exitcode(status[1])


def died(code: int, who: str = "worker") -> str:
    """Say how a process ended that was not to."""
    if code >= 0:
        return f"its {who} ended by itself ({code})"
    import signal  # noqa: PLC0415 -- it makes enumerations of all signals, and few processes die

    try:
        return f"its {who} was killed by {signal.Signals(-code).name}"
    except ValueError:
        return f"its {who} was killed by signal {-code}"


def folders() -> list[str]:
    """The folders from which guard and what it needs are imported."""
    own = [os.path.dirname(os.path.dirname(module.__file__ or "")) for module in (sys.modules["guard"], msgspec)]  # noqa: PTH120 -- pathlib takes 7 ms
    installed = [path for path in sys.path if path.endswith(("site-packages", "dist-packages"))]
    return list(dict.fromkeys(path for path in (*own, *installed) if os.path.isdir(path)))  # noqa: PTH112 -- likewise


def readable(folders: Iterable[str], packages: Collection[str]) -> Iterator[str]:
    """What may be read: the standard library, some packages out of ``folders``, and the libraries of the system."""
    library = os.path.dirname(os.__file__)  # noqa: PTH120 -- as above
    names = os.listdir(library)  # noqa: PTH208 -- likewise
    if OTHERS.isdisjoint(names):
        yield library
    else:  # what else is installed there is nobody's business
        yield from (f"{library}/{name}" for name in names if name not in OTHERS)
    for folder in folders:
        for name in os.listdir(folder):  # noqa: PTH208 -- likewise
            if name.partition(".")[0].partition("-")[0] in packages:  # numpy, numpy.libs, lz4-4.4.5.dist-info
                yield f"{folder}/{name}"
    yield from SYSTEM
    if sys.pycache_prefix is not None:
        yield sys.pycache_prefix


def _as_here() -> list[str]:
    """Where compiled modules are kept, where that is said by variables that an isolated interpreter does not see."""
    options = ["-B"] if sys.dont_write_bytecode else []
    return options if sys.pycache_prefix is None else [*options, "-X", f"pycache_prefix={sys.pycache_prefix}"]
