"""joblib's names: the wrappers that stand in a file in place of arrays. Sources are files of joblib 1.5.

What follows a wrapper in the file, or in a file beside it, is read by the machine itself (``arrays``, ``wrapped``);
here stands what its state may be. ``_strided_from_memmap`` and the rest of ``joblib._memmapping_reducer`` open a file
of the stream's choice, and are not admitted.
"""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry
from guard.lexicon.numpy import DTYPE, SHAPE
from guard.lexicon.patterns import Anything, Between, Each, Either, Global, Literal, Mapped, Of
from guard.lexicon.rows import BUILD, NEW, a_class, twins

SUBCLASSES: Final = Global(
    (
        "numpy:ndarray",
        "numpy:matrix",
        "numpy.matrixlib.defmatrix:matrix",
        "numpy:memmap",
    )
)
"""The only classes of arrays that joblib wraps (``NumpyPickler.save``)."""

_TEXT: Final = Of(("str",))
_FLAG: Final = Between(0, 1)

_WRAPPERS: tuple[Entry, ...] = (
    a_class(
        "joblib.numpy_pickle:NumpyArrayWrapper",
        NEW,
        BUILD,
        state=Mapped(
            Literal(("subclass", "shape", "order", "dtype", "allow_mmap", "numpy_array_alignment_bytes")),
            Either((SUBCLASSES, SHAPE, Literal(("C", "F", "K", "A", None)), DTYPE, Between(0, 255))),
        ),
        why="an array follows in the file, and is read there; no other attribute, or it would stand for a method",
        source="joblib/numpy_pickle.py NumpyArrayWrapper",
    ),
)

_OLD: tuple[Entry, ...] = (
    a_class(
        "joblib.numpy_pickle:NDArrayWrapper",
        NEW,
        BUILD,
        state=Mapped(
            Literal(("filename", "subclass", "allow_mmap")),
            Either((_TEXT, SUBCLASSES, _FLAG)),
        ),
        why="loads a file, which is told of wherever it is read",
        source="joblib/numpy_pickle_compat.py NDArrayWrapper",
    ),
    a_class(
        "joblib.numpy_pickle:ZNDArrayWrapper",
        NEW,
        BUILD,
        state=Mapped(Literal(("filename", "init_args", "state")), Either((_TEXT, Each(("tuple",), Anything())))),
        why="loads a file, which is told of wherever it is read; its arguments are numpy's own",
        source="joblib/numpy_pickle_compat.py ZNDArrayWrapper",
    ),
)

ENTRIES: tuple[Entry, ...] = (
    *_WRAPPERS,
    *_OLD,
    *twins(_OLD, "joblib.numpy_pickle_compat"),
    *twins((*_WRAPPERS, *_OLD), "sklearn.externals.joblib.numpy_pickle"),
    *twins(_OLD, "sklearn.externals.joblib.numpy_pickle_compat"),
)
