"""joblib: a pickle with the bytes of arrays in its midst, or in files beside it.

Specification: ``NumpyPickler`` and ``NumpyUnpickler`` in ``joblib/numpy_pickle.py`` (0.10 to 1.6), and
``joblib/numpy_pickle_compat.py`` for files of 0.9 and before. Compressed files are gzip, zlib, bz2, xz, lzma and lz4,
and are known as those; ``register_compressor`` admits any other first bytes, which nobody else can read.
"""

from __future__ import annotations

from collections.abc import Iterator

from guard.formats import Format, Item, Reading, Sniff
from guard.formats.programs import read_whole
from guard.formats.signs import FirstOf
from guard.interpreters.pickle import arrays
from guard.streams.window import Window


def sniff(window: Window) -> Sniff:
    """STRONG for a pickle that names a wrapper of joblib's early on; a later one is met in reading it as a pickle."""
    return Sniff.STRONG if arrays.begins(window) else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Yield what loading would do, by joblib and by every other unpickler, and which bytes are arrays."""
    yield from read_whole(reading)


FORMAT = Format(
    id="joblib",
    title="joblib",
    extensions=(".joblib", ".jl", ".sav", ".pkl", ".pickle", ".p", ".pck", ".pcl"),
    spec="https://joblib.readthedocs.io/en/stable/persistence.html",
    sign=FirstOf(b"\x80(]}c"),
    sniff=sniff,
    parse=parse,
    may_be_packed=True,
    same_as="pickle",
)
