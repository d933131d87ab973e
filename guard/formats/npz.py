"""numpy's ``.npz``: a zip whose members are ``.npy`` files.

``numpy.load`` takes any file that begins as a zip for one, and reads it with ``zipfile``; a member becomes an array if
it begins with numpy's magic, whatever it is called, and bytes if not (``numpy/lib/_npyio_impl.py``, ``NpzFile``). What
is odd about the archive, and its members, are the business of ``zip``, which reads the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator

from guard.errors import Malformed
from guard.formats import Extent, Format, Item, Kind, Reading, Sniff
from guard.formats.signs import Leading
from guard.inspection import Loader
from guard.streams.window import Window
from guard.streams.zip import ZIPFILE, read_directory

BEGINS = (b"PK\x03\x04", b"PK\x05\x06")
"""By what ``numpy.load`` knows it; the second is an archive without members."""

NAME_MOST = 512
"""Bytes of the first member's name that are looked at."""


def sniff(window: Window) -> Sniff:
    """STRONG where the first member is named as an array, which is what ``numpy.savez`` writes."""
    head = window.peek(0, 30 + NAME_MOST)
    name = head[30 : 30 + int.from_bytes(head[26:28], "little")]
    return Sniff.STRONG if head[:4] == BEGINS[0] and name.endswith(b".npy") else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Account for the archive, and say whether numpy opens it. Raises Malformed or LimitExceeded."""
    window = reading.window
    archive = read_directory(window)
    for stretch in archive.extents:
        yield Extent(stretch.offset, stretch.length, Kind(stretch.kind))
    why = dict(archive.refused).get(ZIPFILE, "")
    if window.peek(0, 4) not in BEGINS:
        why = "it does not begin as a zip"
    yield Loader(name="numpy.load", accepts=not why, detail=why or "arrays of objects take allow_pickle=True")
    if archive.problem:
        raise Malformed(archive.problem)


FORMAT = Format(
    id="npz",
    title="numpy arrays in a zip",
    extensions=(".npz",),
    spec="https://numpy.org/doc/stable/reference/generated/numpy.savez.html",
    sign=Leading(*BEGINS),
    sniff=sniff,
    parse=parse,
    within="zip",
)
