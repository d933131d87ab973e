"""The oracle for joblib, in a throw-away process: joblib's own unpickler over recorders.

Reads one JSON object a line, ``{"program": hex, "reader": name}``, and answers each with what was imported, the error
and the end. Only joblib's wrapper and numpy's dtype are real; ``reader`` is a version of joblib, told apart by what
differs: how it reads objects (``c``: up to 1.5, ``python``: 1.6), and padding (``bare``: up to 1.1 there is none).
"""

from __future__ import annotations

import _pickle
import io
import json
import pickle
import resource
import signal
import sys
from typing import Any, ClassVar, Final, cast

import joblib.numpy_pickle
import numpy as np

from tests.soundness.recorders import Current, World

REAL: Final = {
    ("joblib.numpy_pickle", "NumpyArrayWrapper"): joblib.numpy_pickle.NumpyArrayWrapper,
    ("numpy", "dtype"): np.dtype,
    ("numpy", "ndarray"): np.ndarray,
}
MEMORY: Final = 2 << 30
SECONDS_EACH: Final = 2.0

aligned = joblib.numpy_pickle.NumpyArrayWrapper.safe_get_numpy_array_alignment_bytes


def find_class(module: str, name: str) -> Any:
    """Record an import."""
    world = Current.world
    world.events.append(["import", "n", module, name, ""])
    return REAL.get((module, name)) or world.global_of("n", module, name)


Joblibs: Any = joblib.numpy_pickle.NumpyUnpickler  # joblib has no types


class Outer(Joblibs):  # type: ignore[misc]
    """joblib's unpickler; what it names is recorded."""

    def find_class(self, module: str, name: str) -> Any:
        """Record an import."""
        return find_class(module, name)


class InnerC(_pickle.Unpickler):
    """What reads an array of objects up to joblib 1.5."""

    def find_class(self, module: str, name: str) -> Any:
        """Record an import."""
        return find_class(module, name)


class InnerPython(pickle._Unpickler):
    """What reads it since."""


class Choosing(type):
    """Makes the unpickler that reads an array of objects, wherever joblib makes one of its own."""

    reader: ClassVar[str] = ""

    def __call__(cls, file: Any) -> Any:
        """The unpickler of the version that is read as."""
        return InnerPython(file) if Choosing.reader == "python" else InnerC(file)


class Inner(pickle._Unpickler, metaclass=Choosing):
    """What joblib takes for ``pickle._Unpickler``: the methods are its own."""


class Loads:
    """What joblib before 1.6 takes for the module ``pickle``: only its ``load`` is called while loading."""

    @staticmethod
    def load(file: Any) -> Any:
        """Load from where the file stands."""
        return Inner(file).load()


def run(program: bytes, reader: str) -> dict[str, Any]:
    """Load one program."""
    world = Current.world = World(1, permissive=True)
    module = cast("Any", joblib.numpy_pickle)
    Choosing.reader = reader
    module.Unpickler, module.pickle = Inner, Loads
    wrapper = module.NumpyArrayWrapper
    wrapper.safe_get_numpy_array_alignment_bytes = (lambda _self: None) if reader == "bare" else aligned
    file = io.BufferedReader(cast("Any", io.BytesIO(program)))
    unpickler = Outer("model", file, ensure_native_byte_order=True)
    error = ""
    try:
        unpickler.load()
    except Exception as raised:  # noqa: BLE001 -- programs raise anything
        error = f"{type(raised).__name__}: {str(raised)[:80]}"
    frame = unpickler._unframer.current_frame
    left = 0 if frame is None else frame.getbuffer().nbytes - frame.tell()
    names = [event[2:4] for event in world.events if event[0] == "import"]
    calls = [event[2:4] for event in world.events if event[0] == "call"]
    return {"error": error, "end": file.tell() - left, "imports": names, "calls": calls}


def main() -> None:
    """Answer each line until there are no more."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    for line in sys.stdin:
        job = json.loads(line)
        signal.setitimer(signal.ITIMER_PROF, SECONDS_EACH)
        outcome = run(bytes.fromhex(job["program"]), job["reader"])
        signal.setitimer(signal.ITIMER_PROF, 0)
        sys.stdout.write(json.dumps(outcome) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
