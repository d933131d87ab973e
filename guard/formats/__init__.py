"""Every format that guard can read, one module each: a module defines ``FORMAT`` and is thereby known.

A format sees, and judges nothing. Its ``parse`` yields what it sees as it sees it, so that what was seen before a crash
survives the crash. It also accounts for every byte: each ``Extent`` says which bytes it understood and as what; what no
extent covers becomes ``Gap(UNEXPLAINED)`` by itself.
"""

from __future__ import annotations

import enum
import importlib
from collections.abc import Callable, Iterator
from functools import cache

from msgspec import Struct

from guard.artifact import Location
from guard.errors import BrokenPart, LimitExceeded, Malformed, Unsupported
from guard.facts import Fact
from guard.formats import signs
from guard.inspection import Gap, Loader
from guard.streams.window import Window

ENDING_MOST = 32
"""Characters of an ending; no format has a longer one."""


class Sniff(enum.IntEnum):
    """How much the bytes look like a format."""

    NO = 0
    WEAK = 1
    """A reader could begin to read them, and nobody would: listed as ``pickle?`` in ``found``, and not parsed."""
    STRONG = 2
    """A reader of this format would read them: parsed, and every byte to be accounted for."""


class Kind(enum.StrEnum):
    """What a stretch of bytes is."""

    STRUCTURE = "structure"
    """Understood by the parser."""
    DATA = "data"
    """Named exactly by a structure, and not read: tensors, pixels."""
    PADDING = "padding"
    MEMBER = "member"
    """Handed back as a ``Child``, which accounts for itself."""


class Extent(Struct, frozen=True):
    """Bytes that a parser accounts for, by position in its window."""

    offset: int
    length: int
    kind: Kind = Kind.STRUCTURE


class Child(Struct, frozen=True, kw_only=True):
    """Bytes inside the bytes: an archive member, an embedded pickle. The pipeline inspects them in their turn."""

    name: str
    window: Window
    formats: tuple[str, ...] = ()
    """Formats that the loader will read them as, whatever they look like; empty: sniffed like a file."""
    loader: str = ""
    """The loader that hands them over, such as ``torch.load``."""


class Reading(Struct, frozen=True, kw_only=True):
    """One reading of one artifact by one format: what ``parse`` is given."""

    window: Window
    at: Location
    """The location of the window's first byte; ``at.at(offset)`` names a place in it."""
    name: str = ""
    """The artifact's own name, for formats whose loaders look at it."""
    loader: str = ""
    """The loader that hands these bytes over, where a container said so."""


Item = Fact | Extent | Gap | Child | Loader


class Format(Struct, frozen=True, kw_only=True):
    """A format: how to recognise it, and how to read it."""

    id: str
    title: str
    extensions: tuple[str, ...]
    """Lower-case, with the dot. A name that ends so promises this format (or another that claims the ending)."""
    spec: str
    """Where the format is written down."""
    sign: Callable[[bytes, Window], bool]
    """What the bytes must show before ``sniff`` is asked (``guard.formats.signs``)."""
    sniff: Callable[[Window], Sniff]
    parse: Callable[[Reading], Iterator[Item]]
    """Only GuardError may leave it; anything else is ``Gap(CRASHED)``."""
    inert: bool = False
    """True where no loader of models takes it, and nothing that it holds is run: text, pictures."""
    within: str = ""
    """The format that its bytes have to be, where only a name can tell more: ``text`` for source code or Markdown,
    ``zip`` for ``.npz``. A name's promise of it is kept by any bytes of that format."""
    stream: bool = False
    """True for a compressed stream: one thing, packed. Its content is a child named as the file without its ending."""
    may_be_packed: bool = False
    """True where a loader unpacks what it is given by its bytes, whatever the name: ``joblib.load`` takes a ``.joblib``
    or a ``.pkl`` that is zlib. The name promises the content then, and the child is held to it."""
    companion: tuple[str, str] | None = None
    """Endings of a file and of one beside it, of the same stem, by which a loader takes it for this format whatever its
    bytes are: ``.dat`` and ``.dir`` of ``dbm.dumb``."""
    covers: str = ""
    """A format whose reading this one's includes, where a companion says that the bytes are this."""
    same_as: str = ""
    """The format whose parser sees all that this one's would: where a name promises both, one reading is enough."""
    chosen_for_safety: bool = False
    """True where people choose it because loading it runs nothing (safetensors): a file that bears its name and is
    something else that can be loaded misleads them."""


@cache
def formats() -> dict[str, Format]:
    """All formats, by id: what is said of them, without the modules that read them."""
    from guard.formats.manifest import FORMATS  # noqa: PLC0415 -- made of what is defined here

    return {known.id: known for known in FORMATS}


@cache
def beginning(first: int) -> tuple[Format, ...]:
    """The formats whose sign may be there in bytes that begin with ``first``."""
    possible = {known.id: signs.firsts(known.sign) for known in formats().values()}
    return tuple(known for known in formats().values() if (some := possible[known.id]) is None or first in some)


@cache
def accompanied() -> tuple[Format, ...]:
    """The formats that another file beside can tell of."""
    return tuple(known for known in formats().values() if known.companion)


@cache
def _by_ending() -> dict[str, tuple[int, ...]]:
    """Which formats each ending promises, by their number."""
    found: dict[str, tuple[int, ...]] = {}
    for number, known in enumerate(formats().values()):
        for ending in known.extensions:
            found[ending] = (*found.get(ending, ()), number)
    return found


def look(known: Format, head: bytes, window: Window) -> Sniff:
    """How much some bytes look like a format; ``head`` is their first ``signs.HEAD`` bytes."""
    return known.sniff(window) if known.sign(head, window) else Sniff.NO


def is_strong(known: Format, head: bytes, window: Window) -> bool:
    """Whether bytes look like a format; a look that fails on hostile bytes is none."""
    try:
        return look(known, head, window) is Sniff.STRONG
    except (Malformed, Unsupported, LimitExceeded):
        return False


@cache
def _defined(module: str, variable: str) -> Format:
    """A format as its module defines it. Raises BrokenPart where the module cannot be imported."""
    try:
        found = getattr(importlib.import_module(f"{__name__}.{module}"), variable)
    except Exception as error:
        raise BrokenPart(f"{__name__}.{module} cannot be loaded: {error}") from error
    if not isinstance(found, Format):
        raise BrokenPart(f"{__name__}.{module} defines no format {variable}")
    return found


def sniffed_by(module: str, variable: str = "FORMAT") -> Callable[[Window], Sniff]:
    """The ``sniff`` of a module that is imported when it is asked."""
    return lambda window: _defined(module, variable).sniff(window)


def parsed_by(module: str, variable: str = "FORMAT") -> Callable[[Reading], Iterator[Item]]:
    """The ``parse`` of a module that is imported when it is asked."""
    return lambda reading: _defined(module, variable).parse(reading)


def kept(claims: tuple[str, ...], found: tuple[str, ...]) -> tuple[str, ...]:
    """The claimed formats that the bytes do not deny: those found, and those within one that was found."""
    known = formats()
    return tuple(claim for claim in claims if claim in found or known[claim].within in found)


def carried(claims: tuple[str, ...], found: tuple[str, ...]) -> bool:
    """Whether what the name promises may be inside: the bytes are compressed, and a loader unpacks them unasked."""
    known = formats()
    packed = any(known[name].stream for name in found)
    other = any(not known[name].stream and not known[name].inert for name in found)
    return packed and not other and any(known[claim].may_be_packed for claim in claims)


def readings(claims: tuple[str, ...], found: tuple[str, ...]) -> tuple[str, ...]:
    """The formats to parse the bytes as, given what the name promises and what the sniffers found (``STRONG``).

    All that were found; of the claimed ones, those kept. Where the bytes keep no promise of the name they are parsed
    as it promises too, for a loader may go by the name; except as an inert format, of which no loader runs anything,
    and except where they are compressed and the promise is for what comes out.
    """
    extra = kept(claims, found)
    if not extra and not carried(claims, found):
        known = formats()
        extra = tuple(claim for claim in claims if not found or not known[claim].inert)
        extra = tuple(claim for claim in extra if known[claim].same_as not in extra)
    return tuple(sorted({*found, *extra}))


def denial(claims: tuple[str, ...], found: tuple[str, ...]) -> str | None:
    """The kind of anomaly that it is when a name promises ``claims`` and the bytes are ``found``; None for none.

    Bytes that are nothing known deny nothing: that they cannot be read is a gap, and said as one.
    """
    if not claims or not found or kept(claims, found) or carried(claims, found):
        return None
    known = formats()
    promised = [known[claim] for claim in claims]
    loadable = any(not known[name].inert for name in found)
    if loadable and any(claim.chosen_for_safety for claim in promised):
        return "name-denied-by-loadable"
    if not loadable and all(claim.inert and not claim.chosen_for_safety for claim in promised):
        return "name-mistaken"
    return "name-denied"


def claimed(name: str) -> tuple[str, ...]:
    """The formats that a file's name promises."""
    lower, endings, numbers = name.lower(), _by_ending(), set[int]()
    at = lower.find(".", max(0, len(lower) - ENDING_MOST))
    while at >= 0:
        numbers.update(endings.get(lower[at:], ()))
        at = lower.find(".", at + 1)
    ids = tuple(formats())
    return tuple(ids[number] for number in sorted(numbers))


def unpacked(name: str) -> str:
    """A name without the endings of what it may be packed in: ``data.pkl`` for ``data.pkl.tar.gz``."""
    packers = (known for known in formats().values() if known.stream or known.id in {"tar", "zip"})
    endings = tuple(ending for known in packers for ending in known.extensions)
    while (ending := next((ending for ending in endings if name.lower().endswith(ending)), "")) and ending != name:
        name = name[: -len(ending)]
    return name
