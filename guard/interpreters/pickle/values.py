"""What lies on the machine's stack: integers.

A value ``>= 0`` is a constant, named by the offset of the opcode that pushes it: nothing is copied or decoded until
something asks. A value ``< 0`` is the node ``nodes[~value]``: a container, a global, or what a call made. A list of two
million small numbers thus costs sixteen megabytes and no decoding at all.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Callable, Sequence
from typing import Final

from guard.lexicon import Entry, Variant

NO_VALUE: Final = 1 << 62
"""No value at all; larger than any offset."""


SHORT: Final = 8
"""Items up to which a container is kept as a tuple."""

FEW: Final = 32
"""Values that are as well stored one after another."""

LONG: Final = 128
"""Constants in a run from which a list keeps the run and not each of them."""

PACKED: Final = 4096
"""Values that are packed at once."""


class Node:
    """A value that is no constant of the stream."""

    __slots__ = ()


NO_RUN: Final = range(0)


class Pieces:
    """The items of a long list: arrays of eight bytes an item, and runs of constants that stand at equal distances."""

    __slots__ = ("parts", "size")

    def __init__(self, items: Sequence[int]) -> None:
        """Begin with the items that there are."""
        self.parts: list[Sequence[int]] = [items]
        self.size: int = len(items)

    def add(self, part: Sequence[int]) -> None:
        """Add a range, or values, at the end."""
        last = self.parts[-1]
        if isinstance(part, range):
            self.parts.append(part)
        elif isinstance(last, array):
            store(last, part)
        else:
            self.parts.append(array("q", part))
        self.size += len(part)

    def whole(self) -> array[int]:
        """All of them in one array of eight bytes each: the one that they began with, so that none is copied twice."""
        first = self.parts[0]
        made = first if isinstance(first, array) else array("q", first)
        for part in self.parts[1:]:
            store(made, part)
        return made


def store(into: array[int], values: Sequence[int]) -> None:
    """Add values at the end of an array: many of them packed, which takes a quarter of the time."""
    if len(values) < FEW and isinstance(values, list):
        into.fromlist(values)
        return
    for begin in range(0, len(values), PACKED):
        some = values[begin : begin + PACKED]
        into.frombytes(struct.pack(f"{len(some)}q", *some))


class Items(Node):
    """A builtin container: ``tuple``, ``list``, ``set``, ``frozenset``, or ``dict`` (keys and values in turn)."""

    __slots__ = ("escaped", "flat", "hashable", "held", "lent", "type", "watch", "weight")

    def __init__(self, type_: str, items: Sequence[int]) -> None:
        """Make a container of an exact builtin type."""
        self.type: str = type_
        self.held: Sequence[int] | Pieces = items
        self.flat: bool = False
        """It is known to be a tuple of constants: there is nothing in it to walk to."""
        self.weight: int = 1
        """Parts of a tuple, those of its parts included: what hashing it costs, though it may be small in memory."""
        self.escaped: bool = False
        """Globals in it have been noted as references."""
        self.lent: bool = False
        """Unvetted code has had it in its hands: what is in it now is not known, only what was put there."""
        self.hashable: bool = False
        """It has been hashed, and can be hashed again: a tuple, whose parts never change."""
        self.watch: Callable[[int], None] | None = None
        """Called with the offset when it changes after a condition has looked into it."""

    @property
    def items(self) -> Sequence[int]:
        """The items, by index: whoever asks for those of a list in pieces pays for putting them together, once."""
        held = self.held
        if isinstance(held, Pieces):
            made = self.held = held.whole()
            return made
        return held

    @property
    def size(self) -> int:
        """How many items there are."""
        held = self.held
        return held.size if isinstance(held, Pieces) else len(held)

    def nodes(self) -> list[int]:
        """The items that are no constants."""
        held = self.held
        if not isinstance(held, Pieces):
            return [item for item in held if item < 0]
        return [item for part in held.parts if not isinstance(part, range) for item in part if item < 0]

    def extend(self, values: Sequence[int]) -> None:
        """Add values: a short container is a tuple, a long one an array, or in pieces where it is of constants."""
        held = self.held
        if isinstance(held, Pieces):
            held.add(values)
        elif isinstance(held, tuple) and len(held) + len(values) <= SHORT:
            self.held = (*held, *values)
        elif isinstance(values, range):
            pieces = self.held = Pieces(held)
            pieces.add(values)
        elif not held and len(values) < FEW:
            self.held = array("q", values)
        else:
            store(self.growing(), values)

    def growing(self) -> array[int]:
        """The items as the array that they are from now on."""
        items = self.items
        if not isinstance(items, array):
            items = self.held = array("q", items)
        return items


class Literal(Node):
    """A constant that was computed, or that may still change (``bytearray``)."""

    __slots__ = ("at", "latin", "lent", "type", "value")

    def __init__(self, type_: str, at: int, value: str | bytes | int | None, latin: int = -1) -> None:
        """Make a constant; ``value`` None: its type is known and its value is not.

        ``latin``: the text constant that these bytes are in Latin-1, where it is too long to be decoded here.
        """
        self.latin: int = latin
        self.lent: bool = False
        self.type: str = type_
        self.at: int = at
        self.value: str | bytes | int | None = value


class Named(Node):
    """A global: what a module's name and a qualified name resolve to."""

    __slots__ = ("alias", "at", "entry", "module", "name", "number")

    def __init__(self, module: str, name: str, entry: Entry | None, at: int, alias: tuple[str, str] | None) -> None:
        """Make a global; ``alias`` is the spelling before ``fix_imports``, where it differs."""
        self.module: str = module
        self.name: str = name
        self.entry: Entry | None = entry
        self.at: int = at
        self.alias: tuple[str, str] | None = alias
        self.number: int = 0

    @property
    def full(self) -> str:
        """``module.name``."""
        return f"{self.module}.{self.name}"


class Made(Node):
    """What a call or ``__new__`` of a global made: an instance, or a result of which nothing more is known.

    Results of the same origin are one node: nothing depends on the arguments once the conditions were tested.
    """

    __slots__ = ("instance", "origin", "variant", "vetted")

    def __init__(self, origin: Named, *, instance: bool, vetted: bool, variant: Variant | None = None) -> None:
        """Make a result of ``origin``; ``vetted`` where its making was admitted."""
        self.origin: Named = origin
        self.variant: Variant | None = variant
        self.instance: bool = instance
        self.vetted: bool = vetted


class Kept(Made):
    """A result whose arguments and states are kept: how the file goes on depends on them (``arrays``)."""

    __slots__ = ("args", "states")

    def __init__(self, origin: Named, *, instance: bool, vetted: bool, variant: Variant | None = None) -> None:
        """Make a result of ``origin``."""
        super().__init__(origin, instance=instance, vetted=vetted, variant=variant)
        self.args: int = NO_VALUE
        """The tuple of arguments, where it was made with any."""
        self.states: list[int] = []
        """Every state that was set on it, in order."""


class Persistent(Node):
    """What ``persistent_load`` returned for an id."""

    __slots__ = ("pid",)

    def __init__(self, pid: int) -> None:
        """``pid`` is the id's value."""
        self.pid: int = pid


class Opaque(Node):
    """Something of which nothing is known: an extension, a buffer, the result of something computed."""

    __slots__ = ("what",)

    def __init__(self, what: str) -> None:
        """``what`` says where it comes from, for people."""
        self.what: str = what


class Keywords(Opaque):
    """Arguments with keywords, as text: no condition of the lexicon is about keywords, so none is met."""

    __slots__ = ()
