"""A format whose parser does what a captured one would: planted in workers by the tests, and in nothing else.

A file that says ``TRAITOR:act:argument`` makes it try one act. An act that succeeds tells so in a ``Loader``, which a
test then finds; one that fails raises, as any parser does that breaks.
"""

# ruff: noqa: PTH101, PTH102, PTH104, PTH107, PTH120, PTH208, PTH211, SIM115, S103, S605, S606, PLW0108 -- what it does, shortly

from __future__ import annotations

import ctypes
import errno
import fcntl
import mmap
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from guard import examination, formats
from guard.facts import Import, Outcome, Usage, Use
from guard.formats import Extent, Format, Item, Reading, Sniff, signs
from guard.inspection import Loader

MARK = b"TRAITOR:"

_LIBC = ctypes.CDLL(None, use_errno=True)


def system_call(number: int, *operands: int) -> object:
    """Make a system call as code does that does not ask Python."""
    result = _LIBC.syscall(ctypes.c_long(number), *(ctypes.c_ulong(one) for one in operands))
    if result == -1:
        raise OSError(ctypes.get_errno(), errno.errorcode.get(ctypes.get_errno(), "?"))
    return result


def connect(address: str) -> object:
    host, _, port = address.rpartition(":")
    return socket.create_connection((host, int(port)), timeout=2)


def to_unix(address: str) -> object:
    with socket.socket(socket.AF_UNIX) as one:
        one.connect("\0" + address)
    return "connected"


def environment(_: str) -> object:
    """What the environment holds, by all ways there are."""
    seen = dict(os.environ)
    if not set(seen) <= {"LC_CTYPE", "LD_LIBRARY_PATH"}:
        return seen
    return Path("/proc/self/environ").read_bytes()


def allocate(size: str) -> object:
    held = [bytearray(1 << 20) for _ in range(int(size) >> 20)]
    return len(held)


def share(size: str) -> object:
    """Memory that does not count as private."""
    return mmap.mmap(-1, int(size), flags=mmap.MAP_SHARED | mmap.MAP_ANONYMOUS)


def spin(_: str) -> object:
    while True:
        pass


def recurse(text: str) -> object:
    return recurse(text)


def own_signals(_: str) -> object:
    """Make the kernel send a signal in its name: when the socket becomes readable."""
    fcntl.fcntl(0, fcntl.F_SETOWN, os.getppid())
    return "owned"


def on_descriptor(act: Callable[[int], object]) -> Callable[[str], object]:
    """Try something on every descriptor that it has; all have to fail."""

    def attempt(_: str) -> object:
        done = []
        for number in range(64):
            try:
                done.append(act(number))
            except OSError:
                continue
        if done:
            return done
        raise PermissionError("no descriptor would do")

    return attempt


def thread(_: str) -> object:
    started = threading.Thread(target=time.sleep, args=(0,))
    started.start()
    return "started"


def write(path: str) -> object:
    return Path(path).write_text("guard-was-here")


ACTS: dict[str, Callable[[str], object]] = {
    "read": lambda path: Path(path).read_bytes(),
    "read-by-descriptor": lambda path: os.open(path, os.O_RDONLY),
    "read-by-proc": lambda path: Path(f"/proc/self/root{path}").read_bytes(),
    "read-upwards": lambda path: Path(f"{os.path.dirname(os.__file__)}/../../../../../../../../../{path}").read_bytes(),
    "read-parent": lambda _: Path(f"/proc/{os.getppid()}/environ").read_bytes(),
    "read-memory": lambda _: Path(f"/proc/{os.getppid()}/mem").open("rb"),
    "list": lambda path: os.listdir(os.path.dirname(path)),
    "write": write,
    "append": lambda path: Path(path).open("a"),
    "make-folder": lambda path: os.mkdir(f"{path}.d"),
    "remove": lambda path: os.remove(path),
    "rename": lambda path: os.rename(path, f"{path}.b"),
    "link": lambda path: os.link(path, f"{path}.l"),
    "point": lambda path: os.symlink("/", f"{path}.s"),
    "chmod": lambda path: os.chmod(path, 0o777),
    "chmod-descriptor": on_descriptor(lambda number: os.fchmod(number, 0o777)),
    "chown-descriptor": on_descriptor(lambda number: os.fchown(number, 1, 1)),
    "touch": lambda path: os.utime(path, (0, 0)),
    "truncate": lambda path: os.truncate(path, 0),
    "truncate-descriptor": on_descriptor(lambda number: os.ftruncate(number, 0)),
    "attribute": lambda path: os.setxattr(path, "user.guard", b"was here"),
    "reopen": on_descriptor(lambda number: os.open(f"/proc/self/fd/{number}", os.O_RDWR)),
    "memory-file": lambda _: os.memfd_create("guard"),
    "run": lambda path: subprocess.run(["/bin/touch", path], check=True),
    "run-by-system": lambda path: os.system(f"touch {path}") and _refused(),
    "exec": lambda path: os.execv("/bin/touch", ["touch", path]),
    "spawn": lambda path: os.posix_spawn("/bin/touch", ["touch", path], {}),
    "fork": lambda _: os.fork(),
    "thread": thread,
    "connect": connect,
    "connect-unix": to_unix,
    "listen": lambda _: socket.socket(),
    "pair": lambda _: socket.socketpair(),
    "kill-parent": lambda _: os.kill(os.getppid(), signal.SIGTERM),
    "kill-all": lambda _: os.kill(-1, 0),
    "signal-parent-by-socket": own_signals,
    "environment": environment,
    "ptrace": lambda _: system_call(101, 16, os.getppid()),
    "read-other-memory": lambda _: system_call(310, os.getppid()),
    "io-uring": lambda _: system_call(425, 8, 0),
    "open-process": lambda _: system_call(434, os.getppid(), 0),
    "new-world": lambda _: system_call(272, 0x10000000),
    "mount": lambda _: system_call(165),
    "become": lambda _: os.setuid(1),
    "new-root": lambda path: os.chroot(os.path.dirname(path)),
    "trace-kernel": lambda _: system_call(321, 0, 0, 0),
    "fault-in-user-space": lambda _: system_call(323, 0),
    "keep-secret": lambda _: system_call(250, 0),
    "raise-limits": lambda _: __import__("resource").setrlimit(7, (4096, 4096)),
    "filter-again": lambda _: system_call(317, 1, 0, 0),
    "other-numbers": lambda _: system_call(0x40000000 + 39),
    "allocate": allocate,
    "share": share,
    "spin": spin,
    "sleep": lambda _: time.sleep(1000),
    "recurse": recurse,
    "segfault": lambda _: ctypes.string_at(0),
    "abort": lambda _: os.abort(),
    "leave": lambda _: os._exit(0),
    "exit": lambda _: sys.exit(0),
    "interrupt": lambda _: _raise(KeyboardInterrupt()),
}
"""What is tried; the argument of each is what stands behind its name in the file."""


DEADLY = {"segfault": "SIGSEGV", "abort": "SIGABRT", "leave": "ended by itself", "exit": "ended by itself"}
DEADLY |= {"other-numbers": "SIGSYS", "interrupt": "ended by itself"}
"""What ends the process, and how that is said."""


def argument(act: str, secret: Path, listener: socket.socket) -> str:
    """What the act is tried on."""
    if act == "connect":
        return "{}:{}".format(*listener.getsockname())
    return str(10 << 30) if act in {"allocate", "share"} else str(secret)


def _raise(error: BaseException) -> object:
    raise error


def _refused() -> object:
    raise PermissionError("the shell would not run")


def parse(reading: Reading) -> Iterator[Item]:
    """Try the act."""
    _, act, argument = reading.window.read(0, reading.window.length).decode("utf-8").rstrip("\0").split(":", 2)
    usage = Usage(use=Use.CALL, outcome=Outcome.UNLISTED, does=f"os.system({act!r})", at=reading.at)
    yield Import(at=reading.at, module="os", name="system", usages=(usage,), dialects=("c",))
    result = ACTS[act](argument)
    yield Loader(name="succeeded", accepts=True, detail=repr(result)[:200])
    yield Extent(0, reading.window.length)


TRAITOR = Format(
    id="traitor",
    title="A planted traitor",
    extensions=(".traitor",),
    spec="",
    sign=signs.ALWAYS,
    sniff=lambda window: Sniff.STRONG if window.peek(0, len(MARK)) == MARK else Sniff.NO,
    parse=parse,
)


def plant() -> None:
    """Make it one of the formats of this process."""
    known = {**formats.formats(), TRAITOR.id: TRAITOR}
    for module in (formats, examination):
        vars(module)["formats"] = lambda: known
