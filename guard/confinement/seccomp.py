"""seccomp: which system calls there are. Whatever is not listed here is refused with EPERM.

The filter is a program for the kernel's packet filter, and a constant but for the process's own number. Refused are,
because nobody listed them: programs, processes and threads, sockets, signals to others, ptrace, the memory of other
processes, io_uring, changing files in any way (``chmod`` works on a descriptor that is open for reading), and all that
is not invented yet.
"""

from __future__ import annotations

import errno
import os
import struct

from guard.confinement.kernel import Kernel, machine
from guard.errors import Unconfined

_SET_MODE_FILTER = 1

_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
"""BPF: load a word, jump where it is equal, at least, has one of these bits, return (linux/filter.h)."""

_ALLOW, _KILL, _ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
"""linux/seccomp.h"""

_NUMBER, _ARCHITECTURE, _OPERANDS = 0, 4, 16
"""Offsets in ``struct seccomp_data``."""

_X32 = 0x40000000
"""x86-64's second set of numbers, for programs with short pointers."""

_SECCOMP = {"x86_64": 317, "aarch64": 277}
_AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
"""linux/audit.h: an architecture whose numbers are not these is killed at its first call."""

_CALLS = {
    "x86_64": {
        "read": 0,
        "write": 1,
        "open": 2,
        "close": 3,
        "stat": 4,
        "fstat": 5,
        "lstat": 6,
        "poll": 7,
        "lseek": 8,
        "mmap": 9,
        "mprotect": 10,
        "munmap": 11,
        "brk": 12,
        "rt_sigaction": 13,
        "rt_sigprocmask": 14,
        "rt_sigreturn": 15,
        "ioctl": 16,
        "pread64": 17,
        "pwrite64": 18,
        "readv": 19,
        "writev": 20,
        "access": 21,
        "sched_yield": 24,
        "mremap": 25,
        "madvise": 28,
        "dup": 32,
        "dup2": 33,
        "nanosleep": 35,
        "getpid": 39,
        "sendto": 44,
        "recvfrom": 45,
        "sendmsg": 46,
        "recvmsg": 47,
        "exit": 60,
        "uname": 63,
        "fcntl": 72,
        "getcwd": 79,
        "readlink": 89,
        "gettimeofday": 96,
        "getrusage": 98,
        "sysinfo": 99,
        "times": 100,
        "getuid": 102,
        "getgid": 104,
        "geteuid": 107,
        "getegid": 108,
        "getppid": 110,
        "sigaltstack": 131,
        "gettid": 186,
        "time": 201,
        "futex": 202,
        "sched_getaffinity": 204,
        "getdents64": 217,
        "restart_syscall": 219,
        "clock_gettime": 228,
        "clock_getres": 229,
        "clock_nanosleep": 230,
        "exit_group": 231,
        "tgkill": 234,
        "openat": 257,
        "newfstatat": 262,
        "readlinkat": 267,
        "faccessat": 269,
        "ppoll": 271,
        "dup3": 292,
        "prlimit64": 302,
        "getrandom": 318,
        "statx": 332,
        "rseq": 334,
        "clone3": 435,
        "faccessat2": 439,
    },
    "aarch64": {
        "getcwd": 17,
        "dup": 23,
        "dup3": 24,
        "fcntl": 25,
        "ioctl": 29,
        "faccessat": 48,
        "openat": 56,
        "close": 57,
        "getdents64": 61,
        "lseek": 62,
        "read": 63,
        "write": 64,
        "readv": 65,
        "writev": 66,
        "pread64": 67,
        "pwrite64": 68,
        "ppoll": 73,
        "readlinkat": 78,
        "newfstatat": 79,
        "fstat": 80,
        "exit": 93,
        "exit_group": 94,
        "futex": 98,
        "nanosleep": 101,
        "clock_gettime": 113,
        "clock_getres": 114,
        "clock_nanosleep": 115,
        "sched_getaffinity": 123,
        "sched_yield": 124,
        "restart_syscall": 128,
        "tgkill": 131,
        "sigaltstack": 132,
        "rt_sigaction": 134,
        "rt_sigprocmask": 135,
        "rt_sigreturn": 139,
        "times": 153,
        "uname": 160,
        "getrusage": 165,
        "gettimeofday": 169,
        "getpid": 172,
        "getppid": 173,
        "getuid": 174,
        "geteuid": 175,
        "getgid": 176,
        "getegid": 177,
        "gettid": 178,
        "sysinfo": 179,
        "sendto": 206,
        "recvfrom": 207,
        "sendmsg": 211,
        "recvmsg": 212,
        "brk": 214,
        "munmap": 215,
        "mremap": 216,
        "mmap": 222,
        "mprotect": 226,
        "madvise": 233,
        "prlimit64": 261,
        "getrandom": 278,
        "statx": 291,
        "rseq": 293,
        "clone3": 435,
        "faccessat2": 439,
    },
}
"""asm/unistd_64.h and asm-generic/unistd.h."""

_CONDITIONAL = ("open", "openat", "fcntl", "prlimit64", "tgkill", "ioctl", "clone3")

_FCNTL = (1, 2, 3, 1030)
"""Asking for a descriptor's flags, setting close-on-exec, and doubling one; never F_SETOWN, which sends signals."""


def restrict(kernel: Kernel) -> bool:
    """Put the filter in force; return whether there is one for this architecture and kernel. Raises Unconfined."""
    kind = machine()
    if kind not in _CALLS:
        return False
    code = program(kind, os.getpid())
    instructions = kernel.buffer(code)
    header = struct.pack("<HxxxxxxQ", len(code) // 8, kernel.address(instructions))
    failed = kernel.call(_SECCOMP[kind], _SET_MODE_FILTER, 0, header)
    if failed in {-errno.ENOSYS, -errno.EINVAL}:  # a kernel built without
        return False
    if failed < 0:
        raise Unconfined(f"seccomp takes no filter: {os.strerror(-failed)}")
    return True


def program(kind: str, process: int) -> bytes:
    """Return the filter for an architecture and the process that it is to bind."""
    calls = _CALLS[kind]
    code = [
        *(_load(_ARCHITECTURE), _unless(_AUDIT[kind], 1), _end(_KILL)),
        *(_load(_NUMBER), _step(_AT_LEAST, _X32, 0, 1), _end(_KILL)),
    ]
    for name, number in calls.items():
        answer = _conditions(name, process)
        code += [_step(_EQUAL, number, 0, len(answer)), *answer]
    return b"".join((*code, _end(_ERRNO | errno.EPERM)))


def _conditions(name: str, process: int) -> list[bytes]:
    """What is answered to a call, by its operands."""
    if name not in _CONDITIONAL:
        return [_end(_ALLOW)]
    allow, refuse = _end(_ALLOW), _end(_ERRNO | errno.EPERM)
    match name:
        case "open" | "openat":
            changing = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
            flags = _operand(2 if name == "openat" else 1)
            return [flags, _step(_ANY_BIT, changing, 1, 0), allow, _end(_ERRNO | errno.EACCES)]
        case "fcntl":
            listed = (_step(_EQUAL, one, len(_FCNTL) - at, 0) for at, one in enumerate(_FCNTL))
            return [_operand(1), *listed, refuse, allow]
        case "prlimit64":  # asking about itself
            asked = [_unless(0, 1), refuse]
            return [*(_operand(0), *asked), *(_operand(2), *asked), *(_operand(2, high=True), *asked), allow]
        case "tgkill":  # abort(3)
            return [_operand(0), _unless(process, 1), refuse, allow]
        case "ioctl":  # what open(3) asks of a file: is it a terminal?
            return [_end(_ERRNO | errno.ENOTTY)]
    return [_end(_ERRNO | errno.ENOSYS)]  # clone3: the C library tries clone then


def _step(code: int, value: int, there: int, else_there: int) -> bytes:
    return struct.pack("<HBBI", code, there, else_there, value)


def _load(offset: int) -> bytes:
    return _step(_LOAD, offset, 0, 0)


def _operand(number: int, *, high: bool = False) -> bytes:
    return _load(_OPERANDS + 8 * number + 4 * high)


def _unless(value: int, skipped: int) -> bytes:
    """Skip some steps where the word is ``value``."""
    return _step(_EQUAL, value, skipped, 0)


def _end(answer: int) -> bytes:
    return _step(_RETURN, answer, 0, 0)
