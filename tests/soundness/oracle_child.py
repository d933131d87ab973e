"""The oracle's throw-away process: loads programs with CPython's own unpicklers, over recorders.

Reads one JSON object a line, ``{"program": hex, "runs": [configuration, …]}``, and answers each with one line, a list
of outcomes. It dies rather than overstay: an alarm for each program, limits on memory and processor time for all.
Nothing that a program names is ever imported or called; see ``recorders``.
"""

from __future__ import annotations

import _pickle
import builtins
import copyreg
import gc
import importlib.machinery
import io
import json
import pickle
import resource
import signal
import sys
import types
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, ClassVar, Final, cast

from tests.soundness.recorders import Current, Meta, World, render

MEMORY: Final = 384 << 20
"""Bytes of address space."""
SECONDS_EACH: Final = 2.0
"""Seconds of processor time for one program."""
SECONDS_ALL: Final = 240
"""Seconds of processor time for one process."""

EXTENSIONS: Final = {1: ("ext.one", "A"), 2: ("ext", "D"), 255: ("ext", "C.d"), 256: ("ext", "B"), 70000: ("ext", "E")}
"""Synthetic extension codes."""

EXTENDED: Final = frozenset(EXTENSIONS.values())

Configuration = dict[str, Any]


class Seen(dict[int, Any]):
    """The Python unpickler's dispatch table, writing down the opcodes that it is asked for."""

    def __init__(self, table: dict[int, Any]) -> None:
        """Wrap a dispatch table."""
        super().__init__(table)
        self.codes = bytearray()

    def __getitem__(self, code: int) -> Any:
        """The handler of an opcode. Raises KeyError."""
        self.codes.append(code)
        return super().__getitem__(code)


class Peeking(io.BytesIO):
    """A file that can be peeked into: with it the C unpickler reads as it reads bytes in memory."""

    def peek(self, _size: int = 0, /) -> bytes:
        """All that is left, the position unmoved."""
        return self.getvalue()[self.tell() :]


class FakeModule(types.ModuleType):
    """An inert module that has every attribute."""

    def __getattr__(self, name: str) -> Any:
        """A recorder of that name."""
        return node(self.__name__, name)


class FakeImporter:
    """Finds an inert module for every name."""

    @classmethod
    def find_spec(cls, name: str, path: Sequence[str] | None = None, target: Any = None) -> Any:
        """The specification of an inert package."""
        del path, target
        return importlib.machinery.ModuleSpec(name, cast("Any", cls), is_package=True)

    @staticmethod
    def create_module(spec: Any) -> types.ModuleType:
        """An inert module."""
        return FakeModule(spec.name)

    @staticmethod
    def exec_module(module: types.ModuleType) -> None:
        """Nothing runs; that a module would have run is written down."""
        Current.world.events.append(["module", "n", module.__name__, "", ""])


class Reached:
    """A point on the way to a dotted name, while the real ``find_class`` walks it."""

    def __init__(self, module: str, path: tuple[str, ...]) -> None:
        """Stand for ``module`` and the attributes taken so far."""
        self._at = (module, path)

    def __getattr__(self, name: str) -> Reached:
        """One attribute on."""
        module, path = self._at
        return Reached(module, (*path, name))


def node(module: str, name: str) -> Reached:
    """What a fake module's attribute is."""
    return Reached(module, (name,))


class Faked:
    """``sys.modules`` and the import system replaced by inert ones, for the length of one ``find_class``."""

    modules: ClassVar[dict[str, Any]] = sys.modules

    def __enter__(self) -> None:
        """Hide every real module."""
        self.saved = dict(self.modules)
        self.path = sys.meta_path[:]
        self.modules.clear()
        sys.meta_path[:] = [FakeImporter]

    def __exit__(self, *_: object) -> None:
        """Bring them back."""
        self.modules.clear()
        self.modules.update(self.saved)
        sys.meta_path[:] = self.path


class Finding:
    """``find_class`` of both unpicklers: a recorder, after the real one has said what it would reach."""

    real: bool = False
    vague: bool = False
    """The real ``find_class`` raised: a loader's own might not."""

    def find_class(self, module: str, name: str) -> Any:
        """Record an import. Raises whatever the real one raises."""
        world = Current.world
        if (module, name) in EXTENDED:
            world.events.append(["extension", "o", module, name, ""])
            return world.global_of("o", module, name)
        if not self.real:
            world.events.append(["import", "n", module, name, ""])
            return world.found(world.global_of("n", module, name))
        self.vague = True
        with Faked():
            found = cast("Any", super()).find_class(module, name)
        self.vague = False
        if type(found) is not Reached:  # an attribute that every module has
            world.events.append(["import", "n", module, name, ""])
            return world.found(world.global_of("n", module, name))
        reached, path = vars(found)["_at"]
        world.events.append(["import", "n", reached, ".".join(path), "real"])
        return world.found(world.global_of("n", reached, ".".join(path)))


class Persisting:
    """``persistent_load`` of both unpicklers."""

    def persistent_load(self, pid: Any) -> Any:
        """Record an id, and return what was drawn."""
        world = Current.world
        kind = type(pid)
        if kind is Meta or type(kind) is Meta:
            world.note("persid", pid if kind is Meta else kind, itself=kind is Meta)
        else:
            world.events.append(["persid", "o", "", "", render(pid)])
        return world.result(world.global_of("o", "persistent", ""), [pid])


class CPlain(Finding, _pickle.Unpickler):
    """The C unpickler."""


class CPersistent(Persisting, CPlain):
    """The C unpickler with a ``persistent_load``."""


class PythonPlain(Finding, pickle._Unpickler):
    """The Python unpickler."""


class PythonPersistent(Persisting, PythonPlain):
    """The Python unpickler with a ``persistent_load``."""


UNPICKLERS: Final[dict[tuple[bool, bool], Any]] = {
    (False, False): CPlain,
    (False, True): CPersistent,
    (True, False): PythonPlain,
    (True, True): PythonPersistent,
}


def buffers(how: int) -> Iterable[Any] | None:
    """The out-of-band buffers; -1: none are given."""
    return None if how < 0 else _buffers(how)


def _buffers(how: int) -> Iterator[Any]:
    Current.world.buffered = True
    yield from (bytearray(b"abc"), memoryview(b"def"), memoryview(b"ghi"), bytearray(b"os"))[:how]


def extensions(how: str) -> None:
    """Fill the extension registry: ``none``, ``cold`` (names only) or ``warm`` (objects cached)."""
    registry, cache = (vars(copyreg)[name] for name in ("_inverted_registry", "_extension_cache"))
    registry.clear()
    cache.clear()
    if how != "none":
        registry.update(EXTENSIONS)
    if how == "warm":
        cache.update({code: Current.world.global_of("o", *name) for code, name in EXTENSIONS.items()})


def run(program: bytes, how: Configuration) -> dict[str, Any]:
    """Load one program in one configuration."""
    world = Current.world = World(how["seed"], permissive=how["permissive"])
    extensions(how["extensions"])
    file = Peeking(program) if how["peek"] else io.BytesIO(program)
    unpickler = UNPICKLERS[how["python"], how["persistent"]](
        file, fix_imports=how["fix_imports"], encoding=how["encoding"], buffers=buffers(how["buffers"])
    )
    unpickler.real = how["real"]
    seen = Seen(unpickler.dispatch) if how["python"] else None
    if seen is not None:
        unpickler.dispatch = seen
    error = ""
    try:
        for _ in range(how["streams"] if how["peek"] or how["python"] else 1):
            unpickler.load()
    except Exception as raised:  # noqa: BLE001 -- recorders and programs raise anything
        error = f"{type(raised).__name__}: {str(raised)[:80]}"
    outcome: dict[str, Any] = {
        "error": error,
        "end": file.tell(),
        "events": world.events,
        "vague": unpickler.vague or (world.buffered and bool(error)),
    }
    if seen is not None:
        frame = unpickler._unframer.current_frame
        outcome["codes"] = seen.codes.hex()
        outcome["end"] -= 0 if frame is None else frame.getbuffer().nbytes - frame.tell()
    return outcome


def confine() -> None:
    """Limit this process: memory, time, no core, no new files."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS_ALL, SECONDS_ALL))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (16, 16))
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    sys.set_int_max_str_digits(0)  # as before 3.11: whoever has no limit goes on
    gc.set_threshold(20_000, 10, 10)
    del builtins.open


def main() -> None:
    """Answer each line until there are no more."""
    confine()
    for line in sys.stdin:
        job = json.loads(line)
        signal.setitimer(signal.ITIMER_PROF, SECONDS_EACH)
        program = bytes.fromhex(job["program"])
        outcomes = [run(program, how) for how in job["runs"]]
        signal.setitimer(signal.ITIMER_PROF, 0)
        sys.stdout.write(json.dumps(outcomes) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
