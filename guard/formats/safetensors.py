"""safetensors: a length, a JSON header that says where each tensor lies, and the tensors.

::

    | length N | {"name": {"dtype": ..., "shape": ..., "data_offsets": [begin, end]}, ...}   | tensors |
    ^ 0        ^ 8                                     spaces up to a multiple of eight      ^ 8 + N

What the reference reader refuses is refused (safetensors 0.8, ``safetensors/src/tensor.rs``), and some more that no
writer writes: a header that does not begin with ``{``, as the specification demands, or a tensor described otherwise
than by an object.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator

from msgspec import Struct, field

from guard.errors import GuardError, LimitExceeded, Malformed, Truncated, Unsupported
from guard.facts import Anomaly, Tensor
from guard.formats import Child, Extent, Format, Item, Kind, Reading, Sniff
from guard.formats.signs import Leading
from guard.inspection import Loader
from guard.streams.json_tokens import Tokens
from guard.streams.window import Window

HEADER_MOST = 100_000_000
"""Bytes of a header that the reference reader takes (``MAX_HEADER_SIZE``)."""

DIMENSIONS = 1024
"""Dimensions that guard reads; the format sets no limit, frameworks stop at 64."""

BITS = {
    "BOOL": 8, "U8": 8, "I8": 8, "F8_E5M2": 8, "F8_E4M3": 8, "F8_E8M0": 8, "F8_E4M3FNUZ": 8, "F8_E5M2FNUZ": 8,
    "F4": 4, "F6_E2M3": 6, "F6_E3M2": 6, "I16": 16, "U16": 16, "F16": 16, "BF16": 16, "I32": 32, "U32": 32, "F32": 32,
    "C64": 64, "F64": 64, "I64": 64, "U64": 64,
}  # fmt: skip
"""Bits of one item of each dtype (``Dtype::bitsize``)."""

_ORDINARY = re.compile(
    rb'[ \t\n\r]*+"([^"\\\x00-\x1f]{0,1024}+)" ?+: ?+\{ ?+"dtype" ?+: ?+"([A-Z0-9_]{1,16}+)" ?+, ?+'
    rb'"shape" ?+: ?+\[([0-9, ]{0,400}+)\] ?+, ?+"data_offsets" ?+: ?+\[ ?+([0-9]{1,19}+) ?+, ?+'
    rb"([0-9]{1,19}+) ?+\] ?+\}"
)
"""A tensor as every writer writes it; what differs is read token by token."""
_SHAPE = re.compile(rb"(?:(?:0|[1-9][0-9]{0,18}+)(?: *+, *+(?:0|[1-9][0-9]{0,18}+))*+)?+")
_COUNT = re.compile(rb"0|[1-9][0-9]*+")


class Entry(Struct, frozen=True):
    """One tensor as the header describes it; offsets count from the end of the header."""

    dtype: str
    shape: tuple[int, ...]
    begin: int
    end: int


class Header(Struct):
    """The header, as read so far."""

    most: int
    """Entries that may be kept."""
    tensors: dict[str, Entry] = field(default_factory=dict)
    repeated: list[str] = field(default_factory=list)
    """Keys that occur again: of tensors the reference reader keeps the last."""
    ended: bool = True
    """False where something else than white space follows the JSON."""


def sniff(window: Window) -> Sniff:
    """STRONG for a length below 4 GiB before what begins as a JSON object."""
    head = window.peek(0, 16)
    begins = head[8:9] == b"{" and (head[9:].lstrip()[:1] in (b"", b'"', b"}"))
    return Sniff.STRONG if begins and int.from_bytes(head[:8], "little") < 1 << 32 else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Yield the tensors, and what no writer would write. Raises Malformed, Truncated, Unsupported, LimitExceeded."""
    window = reading.window
    try:
        header, begin = read_header(window)
    except GuardError as error:
        yield Loader(name="safetensors.safe_open", accepts=False, detail=str(error))
        raise
    yield Extent(0, begin)
    if header.repeated:
        detail = f"{header.repeated[0][:80]!r} occurs more than once"
        yield Anomaly(at=reading.at.at(8), kind="tensor-duplicate-key", detail=detail, count=len(header.repeated))
    for name, entry in header.tensors.items():
        at = reading.at.at(begin + entry.begin, max(entry.end - entry.begin, 0))
        yield Tensor(
            at=at, name=name, dtype=entry.dtype, shape=entry.shape, begin=begin + entry.begin, end=begin + entry.end
        )
    problem = yield from _layout(reading, header, begin)
    if not header.ended:
        yield Anomaly(at=reading.at.at(8), kind="tensor-header-padding", detail="the header goes on after its JSON")
        problem = problem or Malformed("something other than white space follows the header's JSON")
    problem = problem or next(filter(None, map(_misdescribed, header.tensors.items())), None)
    yield Loader(name="safetensors.safe_open", accepts=problem is None, detail=str(problem or ""))
    if problem is not None:
        raise problem


def read_header(window: Window) -> tuple[Header, int]:
    """Read the header, and where the tensors begin. Raises Malformed, Truncated or LimitExceeded."""
    length = window.uint(0, 8)
    if length > min(HEADER_MOST, window.budget.limits.header_bytes):
        raise LimitExceeded(f"a header of {length} bytes")
    tokens = Tokens(window.read(8, length))
    if not tokens.data.startswith(b"{"):
        raise Malformed("the header does not begin with {")
    tokens.check_encoding()
    header = Header(window.budget.limits.facts)
    _object(tokens, header)
    header.ended = tokens.peek() == b""
    return header, 8 + length


def _object(tokens: Tokens, header: Header) -> None:
    tokens.expect(b"{")
    if tokens.take(b"}"):
        return
    metadata = False
    while True:
        name, entry = _ordinary(tokens) or _entry(tokens, header)
        if entry is None and metadata:
            raise Malformed("__metadata__ occurs twice")
        metadata = metadata or entry is None
        if name in header.tensors:
            header.repeated.append(name)
        if entry is not None:
            header.tensors[name] = entry
        if len(header.tensors) + len(header.repeated) > header.most:
            raise LimitExceeded(f"more than {header.most} tensors")
        if tokens.take(b"}"):
            return
        tokens.expect(b",")


def _ordinary(tokens: Tokens) -> tuple[str, Entry] | None:
    """The next entry, if it is written as writers write it."""
    seen = _ORDINARY.match(tokens.data, tokens.at)
    if seen is None or seen[1] == b"__metadata__" or not _SHAPE.fullmatch(seen[3].strip()):
        return None
    if not (_COUNT.fullmatch(seen[4]) and _COUNT.fullmatch(seen[5])):
        return None
    tokens.at = seen.end()
    shape = tuple(map(int, seen[3].split(b","))) if seen[3].strip() else ()
    return seen[1].decode(), Entry(seen[2].decode(), shape, int(seen[4]), int(seen[5]))


def _entry(tokens: Tokens, header: Header) -> tuple[str, Entry | None]:
    """The next entry, token by token; None for ``__metadata__``."""
    name = tokens.string()
    tokens.expect(b":")
    if name == "__metadata__":
        if tokens.peek() == b"n":
            tokens.skip(1)
        else:
            _metadata(tokens, header)
        return name, None
    return name, _tensor(tokens)


def _metadata(tokens: Tokens, header: Header) -> None:
    """Text by text, of any length."""
    keys: set[str] = set()
    for key in tokens.fields():
        tokens.pass_string()
        if key in keys:
            header.repeated.append(key)
        keys.add(key)
        if len(keys) + len(header.repeated) > header.most:
            raise LimitExceeded(f"more than {header.most} keys of metadata")


def _tensor(tokens: Tokens) -> Entry:
    """What is said of one tensor: three keys, each once; others are passed over, as the reference reader does."""
    dtype: str | None = None
    shape: tuple[int, ...] | None = None
    offsets: tuple[int, ...] | None = None
    for key in tokens.fields():
        if {"dtype": dtype, "shape": shape, "data_offsets": offsets}.get(key) is not None:
            raise Malformed(f"{key} occurs twice in one tensor")
        if key == "dtype":
            dtype = tokens.string()
        elif key == "shape":
            shape = tokens.integers(DIMENSIONS)
        elif key == "data_offsets":
            offsets = tokens.integers(2)
        else:
            tokens.skip(2)
    if dtype is None or shape is None or offsets is None or len(offsets) != 2:
        raise Malformed("a tensor without dtype, shape and two data_offsets")
    return Entry(dtype, shape, *offsets)


def _layout(reading: Reading, header: Header, begin: int) -> Generator[Item, None, GuardError | None]:
    """Account for the tensors: each begins where the one before ended, and the last ends with the file.

    The first place where it is otherwise is said; the others would add nothing.
    """
    window, reached, covered = reading.window, 0, 0
    left = window.length - begin
    problem: GuardError | None = None
    for entry in sorted(header.tensors.values(), key=lambda entry: (entry.begin, entry.end)):
        if entry.end < entry.begin:
            problem = problem or Malformed(f"a tensor that ends at {entry.end}, before it begins at {entry.begin}")
            continue
        if entry.begin != reached and problem is None:
            kind, what = ("tensor-hole", "nothing names") if entry.begin > reached else ("tensor-overlap", "two share")
            first, last = sorted((entry.begin, reached))
            detail = f"{what} the bytes from {begin + first:#x} to {begin + last:#x}"
            yield Anomaly(at=reading.at.at(begin + first), kind=kind, detail=detail)
            problem = Malformed(f"offsets of tensors do not join: {detail}")
        fresh, end = max(entry.begin, covered), min(entry.end, left)
        if end > fresh:
            yield Extent(begin + fresh, end - fresh, Kind.DATA)
            covered = end
        reached = max(reached, entry.end)
    if reached > left:
        return Truncated(f"tensors of {reached} bytes, {left} are there")
    if reached < left:
        yield Child(name="trailing", window=window.window(begin + reached, left - reached))
        return problem or Malformed(f"{left - reached} bytes that no tensor names at the end")
    return problem


def _misdescribed(named: tuple[str, Entry]) -> GuardError | None:
    """What is wrong between a tensor's dtype, shape and offsets."""
    name, entry = named
    if entry.dtype not in BITS:
        return Unsupported(f"a tensor of dtype {entry.dtype[:40]!r}")
    size = 1
    for factor in (*entry.shape, BITS[entry.dtype]):
        size *= factor
        if size >> 64:
            return Malformed(f"the size of tensor {name[:80]!r} overflows")
    if size != (entry.end - entry.begin) * 8:
        return Malformed(f"tensor {name[:80]!r} of {size} bits lies in {entry.end - entry.begin} bytes")
    return None


FORMAT = Format(
    id="safetensors",
    title="safetensors",
    extensions=(".safetensors",),
    spec="https://huggingface.co/docs/safetensors/index#format",
    sign=Leading(b"{", at=8),
    sniff=sniff,
    parse=parse,
    chosen_for_safety=True,
)
