"""Each wall by itself, on this kernel and as older ones would have it."""

from __future__ import annotations

import errno
import json
import os
import struct
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

from guard.confinement import landlock, seccomp
from guard.confinement.kernel import Kernel, machine
from guard.errors import Unconfined

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Landlock and seccomp are Linux's")

HERE = Path(__file__).resolve().parents[2]


def inside(code: str, *arguments: str) -> Any:
    """Run some code in a process of its own; ``said`` is what it comes to."""
    script = f"""
import errno, json, os, sys
from guard.confinement import confine, landlock, seccomp, amounts
from guard.confinement.kernel import Kernel
kernel = Kernel()
kernel.gain_nothing()
said = {{}}
def attempt(name, act, *given):
    try:
        said[name] = repr(act(*given)) and "done"
    except OSError as error:
        said[name] = errno.errorcode.get(error.errno, str(error))
    except MemoryError:
        said[name] = "MemoryError"
{textwrap.dedent(code)}
print(json.dumps(said))
"""
    environment = {"PYTHONPATH": str(HERE), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-c", script, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return json.loads(done.stdout)


def known() -> int:
    """The version of Landlock of this kernel."""
    version = landlock.version(Kernel())
    if not version:
        pytest.skip("this kernel has no Landlock")
    return version


@pytest.mark.parametrize("version", range(1, 8))
def test_landlock_of_every_version_lets_nothing_be_opened_but_what_is_named(version: int, tmp_path: Path) -> None:
    if version > known():
        pytest.skip("newer than this kernel")
    allowed, other = tmp_path / "allowed", tmp_path / "other"
    allowed.mkdir()
    other.mkdir()
    for folder in (allowed, other):
        (folder / "file").write_text("x")
    said = inside(
        """
        allowed, other = sys.argv[1:3]
        said["version"] = landlock.restrict(kernel, [allowed, "/nonexistent"], int(sys.argv[3]))
        attempt("read", open, f"{allowed}/file")
        attempt("list", os.listdir, allowed)
        attempt("write", open, f"{allowed}/file", "a")
        attempt("make", os.mkdir, f"{allowed}/new")
        attempt("remove", os.remove, f"{allowed}/file")
        attempt("run", os.execv, f"{allowed}/file", ["x"])
        attempt("read elsewhere", open, f"{other}/file")
        attempt("list elsewhere", os.listdir, other)
        attempt("read by a way round", open, f"{allowed}/../other/file")
        attempt("read by descriptor", open, f"/proc/self/root{other}/file")
        """,
        *(str(allowed), str(other), str(version)),
    )
    assert said.pop("version") == version
    assert (said.pop("read"), said.pop("list")) == ("done", "done")
    assert set(said.values()) == {"EACCES"}


def test_landlock_may_name_single_files(tmp_path: Path) -> None:
    known()
    for name in ("a", "b"):
        (tmp_path / name).write_text("x")
    said = inside(
        """
        landlock.restrict(kernel, [sys.argv[1] + "/a"])
        attempt("a", open, sys.argv[1] + "/a")
        attempt("b", open, sys.argv[1] + "/b")
        """,
        str(tmp_path),
    )
    assert said == {"a": "done", "b": "EACCES"}


class Refusing(Kernel):
    """A kernel that answers some system calls as told."""

    def __init__(self, answers: dict[int, int]) -> None:
        """Answer by number."""
        super().__init__()
        self.answers = answers

    def call(self, number: int, *operands: Any) -> int:
        """Answer, or do it."""
        return self.answers[number] if number in self.answers else super().call(number, *operands)


@pytest.mark.parametrize("refusal", [errno.ENOSYS, errno.EOPNOTSUPP])
def test_a_kernel_without_landlock_is_told_from_one_that_refuses(refusal: int) -> None:
    assert landlock.restrict(Refusing({444: -refusal}), ["/"]) == 0


def test_a_wall_that_does_not_stand_is_an_error(tmp_path: Path) -> None:
    if known():
        with pytest.raises(Unconfined, match="not put in force"):
            landlock.restrict(Refusing({446: -errno.EPERM}), [])
        with pytest.raises(Unconfined, match="takes no rule"):
            landlock.restrict(Refusing({445: -errno.EINVAL}), [str(tmp_path)])
    number = {"x86_64": 317, "aarch64": 277}[machine()]
    with pytest.raises(Unconfined, match="takes no filter"):
        seccomp.restrict(Refusing({number: -errno.EFAULT}))
    assert not seccomp.restrict(Refusing({number: -errno.ENOSYS}))


def test_an_unknown_processor_has_no_filter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seccomp, "machine", lambda: "riscv64")
    assert not seccomp.restrict(Refusing({}))


# --- the filter, executed as the kernel would -------------------------------------------------------------------------

ALLOW, KILL, ERRNO = 0x7FFF0000, 0x80000000, 0x00050000


def answer(code: bytes, number: int, *operands: int, audit: int) -> int:
    """What a filter answers to a system call."""
    data = struct.pack("<IIQ6Q", number, audit, 0, *operands, *([0] * (6 - len(operands))))
    at = word = 0
    while True:
        kind, there, otherwise, value = struct.unpack_from("<HBBI", code, 8 * at)
        at += 1
        if kind == 0x06:
            return int(value)
        if kind == 0x20:
            (word,) = struct.unpack_from("<I", data, value)
            continue
        holds = {0x15: word == value, 0x35: word >= value, 0x45: bool(word & value)}[kind]
        at += there if holds else otherwise


@pytest.mark.parametrize(("kind", "audit"), seccomp._AUDIT.items())
def test_the_filter_allows_what_it_lists_and_nothing_else(kind: str, audit: int) -> None:
    code, process = seccomp.program(kind, 4711), 4711
    numbers = seccomp._CALLS[kind]

    def ask(name: str, *operands: int) -> int:
        return answer(code, numbers[name], *operands, audit=audit)

    plain = set(numbers) - set(seccomp._CONDITIONAL)
    assert {ask(name) for name in plain} == {ALLOW}
    refused = {answer(code, number, audit=audit) for number in set(range(600)) - set(numbers.values())}
    assert refused == {ERRNO | errno.EPERM}
    assert answer(code, numbers["read"], audit=audit ^ 1) == KILL, "another architecture's numbers"
    assert answer(code, 0x40000000 | numbers["read"], audit=audit) == KILL
    assert ask("openat", 0, 0, os.O_RDONLY | os.O_CLOEXEC | os.O_DIRECTORY | os.O_PATH) == ALLOW
    for flag in (os.O_WRONLY, os.O_RDWR, os.O_CREAT, os.O_TRUNC, os.O_APPEND, os.O_TMPFILE | os.O_RDWR):
        assert ask("openat", 0, 0, flag) == ERRNO | errno.EACCES
        if "open" in numbers:
            assert ask("open", 0, flag) == ERRNO | errno.EACCES
    for command in range(2000):  # F_SETOWN (8) and F_SETSIG (10) send signals, F_SETLEASE and F_NOTIFY too
        assert (ask("fcntl", 3, command) == ALLOW) == (command in {1, 2, 3, 1030})
    assert ask("prlimit64", 0, 7, 0, 1) == ALLOW
    for operands in ((1, 7, 0), (0, 7, 1), (0, 7, 1 << 32)):
        assert ask("prlimit64", *operands) == ERRNO | errno.EPERM
    assert ask("tgkill", process) == ALLOW
    assert ask("tgkill", 1) == ERRNO | errno.EPERM
    assert ask("clone3") == ERRNO | errno.ENOSYS
    assert ask("ioctl") == ERRNO | errno.ENOTTY


def test_limits_hold() -> None:
    said = inside(
        """
        amounts.limit(memory=64 << 20, seconds=7, written=1000)
        import resource
        said["seconds"] = resource.getrlimit(resource.RLIMIT_CPU)
        attempt("much", bytearray, 100 << 20)
        attempt("little", bytearray, 1 << 20)
        attempt("many", lambda: [os.dup(0) for _ in range(100)])
        """
    )
    assert said == {"seconds": [7, 7], "much": "MemoryError", "little": "done", "many": "EMFILE"}


def test_lower_limits_stay() -> None:
    said = inside(
        """
        import resource
        resource.setrlimit(resource.RLIMIT_NOFILE, (32, 32))
        amounts.limit(memory=1 << 30, seconds=7, written=0)
        said["files"] = resource.getrlimit(resource.RLIMIT_NOFILE)
        """
    )
    assert said == {"files": [32, 32]}


def test_a_system_without_limits_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    from guard.confinement import amounts  # noqa: PLC0415 -- beside the module that is taken away

    monkeypatch.setitem(sys.modules, "resource", None)
    assert not amounts.limit(memory=1, seconds=1, written=1)
