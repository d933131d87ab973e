r"""numpy's ``.npy``: a header that is a Python literal, then an array, or in place of an array of objects a pickle.

::

    | \x93NUMPY | version | header length | header, padded | items, or a pickle | perhaps the next \x93NUMPY ...
    ^ 0          ^ 6       ^ 8             ^ 10 or 12       ^ a multiple of 64 (16 from old writers)

Several arrays in one file are honest: ``numpy.save`` appends to an open file, and ``numpy.load`` reads on.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from msgspec import Struct

from guard.errors import GuardError, LimitExceeded, Malformed, Truncated, Unsupported
from guard.facts import Tensor
from guard.formats import Child, Extent, Format, Item, Kind, Reading, Sniff
from guard.formats.signs import Leading
from guard.inspection import Loader
from guard.streams import literal
from guard.streams.dtype import Dtype, dtype, shape
from guard.streams.window import Window

MAGIC = b"\x93NUMPY"

PROTO = b"\x80"
"""First byte of a pickle of protocol 2 or later."""

VERSIONS = {(1, 0): (2, "latin-1"), (2, 0): (4, "latin-1"), (3, 0): (4, "utf-8")}
"""Version → bytes of the header's length, and its encoding (NEP 1, and ``numpy/lib/_format_impl.py`` 2.4)."""

HEADERS_MOST = 1 << 20
"""Bytes of all headers of one file; a thousand fields take about 30,000."""

LOOKED_PAST = 16
"""Arrays after which what stands behind a header that cannot be read is no longer looked at: each look is a reading."""

NUMPY_HEADER_MOST = 10_000
"""Bytes of a header that ``numpy.load`` accepts without ``allow_pickle`` (``max_header_size``)."""


class Place(Struct, frozen=True):
    """Where a header lies, as the bytes before it say."""

    begin: int
    length: int
    encoding: str

    @property
    def end(self) -> int:
        """Offset of the first item."""
        return self.begin + self.length


class Header(Struct, frozen=True):
    """What stands before the items of one array."""

    begin: int
    """Offset of the first item."""
    length: int
    """Bytes of the literal."""
    description: literal.Literal
    shape: tuple[int, ...]


def sniff(window: Window) -> Sniff:
    """STRONG for numpy's magic."""
    return Sniff.STRONG if window.peek(0, len(MAGIC)) == MAGIC else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Yield each array, and the pickle of an object array. Raises Malformed, Truncated, Unsupported, LimitExceeded."""
    window, offset, spent, arrays = reading.window, 0, 0, 0
    while offset == 0 or window.peek(offset, len(MAGIC)) == MAGIC:
        window.budget.spend_members()
        there = place(window, offset)
        try:
            header = read_header(window, there, HEADERS_MOST - spent)
            item = dtype(header.description)
        except GuardError:
            # numpy may understand the header where guard does not, and unpickle: what stands behind it is looked at.
            if there.end < window.length and arrays < LOOKED_PAST:
                yield _rest(window, there.end, "items")
            raise
        spent, arrays = spent + there.length, arrays + 1
        yield Extent(offset, header.begin - offset)
        if offset == 0:
            yield from _loaders(header, item)
        yield from _array(reading, header, item)
        if item.objects:
            return
        offset = header.begin + item.size * math.prod(header.shape)
        if offset >= window.length:
            return
    if window.peek(offset, 1) == PROTO:
        # pickle.dump has appended to an open file, as numpy.save does: it is a program, and accounts for itself.
        yield Extent(offset, window.length - offset, Kind.MEMBER)
    yield _rest(window, offset, "trailing")


def place(window: Window, offset: int) -> Place:
    """Where the header of the array at ``offset`` lies. Raises Malformed, Truncated or Unsupported."""
    start = window.read(offset, 8)
    if not start.startswith(MAGIC):
        raise Malformed("no numpy array: the magic is missing")
    version = (start[6], start[7])
    if version not in VERSIONS:
        raise Unsupported(f"numpy format {version[0]}.{version[1]}")
    width, encoding = VERSIONS[version]
    return Place(offset + 8 + width, window.uint(offset + 8, width), encoding)


def read_header(window: Window, there: Place, most: int = HEADERS_MOST) -> Header:
    """Read a header of at most ``most`` bytes. Raises Malformed, Truncated, Unsupported or LimitExceeded."""
    if there.length > most:
        raise LimitExceeded(f"a numpy header of {there.length} bytes, where at most {most} are left for headers")
    try:
        made = literal.parse(window.read(there.begin, there.length).decode(there.encoding))
    except UnicodeError as error:
        raise Malformed(f"a numpy header that is no {there.encoding}") from error
    if not isinstance(made, dict) or set(made) != {"descr", "fortran_order", "shape"}:
        raise Malformed("a numpy header without exactly descr, fortran_order and shape")
    if not isinstance(made["fortran_order"], bool) or not isinstance(made["shape"], tuple):
        raise Malformed("a numpy header whose fortran_order or shape is none")
    return Header(there.end, there.length, made["descr"], shape(made["shape"]))


def _loaders(header: Header, item: Dtype) -> Iterator[Item]:
    """Whether ``numpy.load`` takes the first array, with and without ``allow_pickle``."""
    why = ""
    if item.objects:
        why = "an array of objects"
    elif header.length > NUMPY_HEADER_MOST:
        why = f"a header of more than {NUMPY_HEADER_MOST} bytes"
    yield Loader(name="numpy.load", accepts=not why, detail=why)
    yield Loader(name="numpy.load(allow_pickle=True)", accepts=True)


def _array(reading: Reading, header: Header, item: Dtype) -> Iterator[Item]:
    """Account for one array's items. Raises Truncated."""
    window = reading.window
    left = window.length - header.begin
    wanted = left if item.objects else item.size * math.prod(header.shape)
    end = header.begin + min(wanted, left)
    text = item.text[: window.budget.limits.text]
    yield Tensor(at=reading.at.at(header.begin), name="", dtype=text, shape=header.shape, begin=header.begin, end=end)
    if item.objects:
        yield Extent(header.begin, left, Kind.MEMBER)
        rest = window.window(header.begin, left)
        yield Child(name="objects", window=rest, formats=("pickle",), loader="numpy.load")
        return
    yield Extent(header.begin, end - header.begin, Kind.DATA)
    if wanted > left:
        raise Truncated(f"an array of {wanted} bytes at {header.begin:#x}, {left} are there")


def _rest(window: Window, offset: int, name: str) -> Child:
    """Bytes that no array names. They stay unexplained, whatever they turn out to be."""
    return Child(name=name, window=window.window(offset, window.length - offset))


FORMAT = Format(
    id="npy",
    title="numpy array",
    extensions=(".npy",),
    spec="https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html",
    sign=Leading(MAGIC),
    sniff=sniff,
    parse=parse,
)
