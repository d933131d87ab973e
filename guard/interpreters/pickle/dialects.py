"""Dialects: the unpicklers that read the same bytes differently.

A reading is a whole run under one dialect, never a fork inside a run. The first run is C's; where it meets a point at
which another dialect would differ, that dialect is run as well.
"""

from __future__ import annotations

from _compat_pickle import IMPORT_MAPPING, NAME_MAPPING

from msgspec import Struct

ONE_UNPICKLER = "one-unpickler"
"""Suffix of a dialect's name: one Unpickler reads every stream, though each could be read by its own."""


class Dialect(Struct, frozen=True, kw_only=True):
    """One way of reading a stream."""

    name: str
    python: bool = False
    """The semantics of ``pickle._Unpickler`` (which joblib and dill build on) instead of ``_pickle.Unpickler``."""
    encoding: str = "ascii"
    """How Python 2's strings are decoded (``encoding=``): ``ascii``, ``latin-1``, ``utf-8``, ``bytes``."""
    fix_imports: bool = True
    """Python 2's module names are mapped to Python 3's while the protocol is below 3."""
    persistent: bool = True
    """There is a ``persistent_load``; without one PERSID and BINPERSID stop the reading."""
    buffers: bool = True
    """There are out-of-band buffers; without them NEXT_BUFFER stops the reading."""
    unbuffered: bool = False
    """C over a file that cannot be peeked into, such as the ``io.BytesIO`` that torch makes of a zip's record: an
    operand that crosses the end of its frame loses what of it lay within. Over bytes, or a small frame of a buffered
    file, C does not mind where frames end."""
    shared_memo: bool = False
    """One Unpickler reads all streams of the file, so that later ones see the memo of earlier ones."""
    arrays: str = ""
    """joblib's: BUILD on a wrapper reads an array from the file there and then. The value says how: ``c`` and
    ``python`` by the unpickler that reads an array of objects (joblib 1.2 to 1.5, and 1.6), ``bare`` without the
    padding before an array of plain data (0.10 to 1.1)."""


C = Dialect(name="c")
PYTHON = Dialect(name="python", python=True)
JOBLIB = Dialect(name="joblib", python=True, persistent=False, buffers=False, arrays="c")
JOBLIB_PYTHON = Dialect(name="joblib/1.6", python=True, persistent=False, buffers=False, arrays="python")
JOBLIB_BARE = Dialect(name="joblib/1.1", python=True, persistent=False, buffers=False, arrays="bare")
FILE = Dialect(name="c/file", unbuffered=True)


def mapped(module: str, name: str) -> tuple[str, str]:
    """What ``fix_imports`` makes of a name of Python 2.

    Source: ``find_class`` in CPython ``Lib/pickle.py``; tables of ``Lib/_compat_pickle.py``.
    """
    if (module, name) in NAME_MAPPING:
        return NAME_MAPPING[(module, name)]
    return IMPORT_MAPPING.get(module, module), name
