"""Recorders: inert classes that stand for every global a program names, and write down all that is done to them.

Runs inside the oracle's throw-away process only. A recorder is a real class with a metaclass, so that NEWOBJ, OBJ,
BUILD and the rest go as far as they would with an honest class; what it offers (``append``, ``__setstate__``, hashing,
iteration …) and what its calls return is drawn per world, so that control flow takes every turn that it can take.
"""

from __future__ import annotations

import random
from _compat_pickle import IMPORT_MAPPING, NAME_MAPPING
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, ClassVar, Final

Event = list[str]
"""``[kind, owner, module, name, detail]``: owner ``n`` the global itself, ``r`` something made of it, ``o`` opaque."""

UNKNOWN: Final = "\0"
"""Stands in a detail for text that is not compared; no constant's text has it."""

EVENTS_MOST: Final = 4000
"""Events kept of one run; a longer run is cut, and says so."""

STATE, APPEND, EXTEND, ADD, SETITEM, HASH, ITERATE, CALL, KEYS, INDEX = (1 << bit for bit in range(10))
EVERYTHING: Final = (1 << 10) - 1

NAMES: Final = ("os", "system", "posix", "a.b", "C", "C.d", "builtins", "eval", "", "nt", "é")
"""Strings that calls return, so that computed imports are reached."""


class Enough(Exception):
    """The program does more than is worth recording."""


class World:
    """What the recorders of one run offer and return, and what they saw."""

    def __init__(self, seed: int, *, permissive: bool) -> None:
        """Make a world; a permissive one accepts everything, any other draws."""
        self.permissive: bool = permissive
        self.draw: random.Random = random.Random(seed)  # noqa: S311 -- reproducible, not secret
        self.events: list[Event] = []
        self.owners: dict[int, tuple[str, str, str]] = {}
        self.offers: dict[int, int] = {}
        self.kept: list[Any] = []
        self.buffered: bool = False
        """A buffer was taken, which another loader would have replaced by something else."""

    def global_of(self, owner: str, module: str, name: str) -> type:
        """A fresh recorder for a name."""
        made = Meta("recorder", (Recorder,), {})
        self.owners[id(made)] = (owner, module, name)
        self.offers[id(made)] = (
            EVERYTHING if self.permissive else self.draw.choice((EVERYTHING, self.draw.getrandbits(10)))
        )
        self.kept.append(made)  # identities stay unique while the run lasts
        return made

    def owner(self, cls: type, *, itself: bool) -> tuple[str, str, str]:
        """Whose deed it was; ``itself``: the class was touched, not an instance."""
        owner, module, name = self.owners.get(id(cls), ("o", "", ""))
        return (owner if itself or owner != "n" else "r"), module, name

    def note(self, kind: str, cls: type, detail: str = "", *, itself: bool = False) -> None:
        """Write down one event. Raises Enough."""
        if len(self.events) >= EVENTS_MOST:
            raise Enough
        self.events.append([kind, *self.owner(cls, itself=itself), detail])

    def has(self, cls: type, what: int) -> bool:
        """Whether this recorder offers it."""
        return bool(self.offers.get(id(cls), EVERYTHING) & what)

    def fails(self) -> bool:
        """Whether a method that was called raises instead."""
        return not self.permissive and self.draw.random() < 0.03

    def found(self, cls: type) -> Any:
        """What a module's attribute is: mostly a class, at times a constant or a container."""
        if self.permissive or self.draw.random() < 0.85:
            return cls
        return self.drawn(cls, self.draw.choice((8, 9, 10, 14, 15, 16, 17, 18, 19, 20, 21)))

    def meddle(self, values: Sequence[Any]) -> list[Any]:
        """Change, as a callee may, the containers that it was handed; return them, for it may return them too."""
        held = [value for value in values if any(type(value) is kind for kind in (list, dict, set, bytearray))]
        for value in held if not self.permissive else ():
            if self.draw.random() < 0.3:
                value.clear()
            elif self.draw.random() < 0.3:
                grow(value)
        return held

    def result(self, cls: type, given: Sequence[Any], *, itself: bool = True) -> Any:
        """What calling ``cls`` returns; or calling an instance of it, or its result, of which nothing more is known."""
        held = self.meddle(given)
        if held and not self.permissive and self.draw.random() < 0.2:
            return self.draw.choice(held)
        owner, module, name = self.owner(cls, itself=itself)
        if owner == "r":
            cls = self.global_of("o", module, name)
        if self.permissive or (choice := self.draw.randrange(24)) < 8:
            return object.__new__(cls)
        return self.drawn(cls, choice)

    def drawn(self, cls: type, choice: int) -> Any:
        """One of the results that are no instance. Raises ValueError for the call that fails."""
        if choice < 11:
            return self.draw.choice(NAMES)
        if choice < 13:
            return self.global_of("r", *self.owner(cls, itself=True)[1:])
        if choice == 13:
            raise ValueError("drawn")
        one: object = object.__new__(cls)
        before = len(self.events)
        simple: tuple[Any, ...] = (
            None, 1, b"os", bytearray(b"os"), [one], ["os", "system"], {"k": one}, {one}, (one,), ("os", "system"),
        )  # fmt: skip
        del self.events[before:]  # making a set hashes, which is no deed of the program's
        if choice < 22:
            return simple[(choice - 14 + self.draw.randrange(3)) % len(simple)]
        return iter([one, ("os", "system")]) if choice == 22 else {}


class Current:
    """The world of the run that is under way."""

    world: ClassVar[World] = World(0, permissive=True)


class Hook:
    """A method that recorders may have. A descriptor, so that a dictionary of state can shadow it, as in life."""

    def __init__(self, kind: str, name: str, offer: int) -> None:
        """Record as ``kind`` what is done through the attribute ``name``."""
        self.kind = kind
        self.name = name
        self.offer = offer

    def __get__(self, instance: object | None, owner: type) -> Callable[..., tuple[()]]:
        """The bound method. Raises AttributeError where this recorder has none; looking for BUILD's counts already."""
        world = Current.world
        if not world.has(owner, self.offer):
            if self.kind == "build":
                world.note("build", owner, "default", itself=instance is None)
            raise AttributeError(self.name)
        return partial(self.used, world, owner, instance is None)

    def used(self, world: World, owner: type, itself: bool, *arguments: Any) -> tuple[()]:
        """Record a call of the method; ``keys`` has none to give."""
        world.note(self.kind, owner, ", ".join(render(argument) for argument in arguments), itself=itself)
        world.meddle(arguments)
        if world.fails():
            raise ValueError("drawn")
        return ()


class Meta(type):
    """The metaclass: sees what is done to a global itself."""

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        """Record a call of the global."""
        world = Current.world
        world.note("call", cls, arguments(args, kwargs), itself=True)
        return world.result(cls, [*args, *kwargs.values()])

    def __hash__(cls) -> int:
        """Record that the global itself is a key."""
        return hashed(cls, itself=True)

    def __eq__(cls, other: object) -> bool:
        """Record a comparison, which only keys undergo."""
        Current.world.note("hash", cls, itself=True)
        return cls is other

    def __setitem__(cls, key: Any, value: Any) -> None:
        """Record an item set on the global itself."""
        filled(cls, key, value, itself=True)

    def __iter__(cls) -> Iterator[Any]:
        """Record that the global itself is unpacked."""
        return iterated(cls, itself=True)

    def __setattr__(cls, name: str, value: Any) -> None:
        """Record that the global itself is patched, and let it happen."""
        Current.world.note("patch", cls, name, itself=True)
        super().__setattr__(name, value)


class Recorder(metaclass=Meta):
    """What a recorder's instances do."""

    def __new__(cls, *args: Any, **kwargs: Any) -> Any:
        """Record ``cls.__new__``; the Python unpickler may hand over anything as ``cls``."""
        world = Current.world
        itself = isinstance(cls, type)
        known = cls if itself else type(cls)
        world.note("new", known, arguments(args, kwargs), itself=itself)
        return world.result(known, [*args, *kwargs.values()], itself=itself)

    __setstate__ = Hook("build", "__setstate__", STATE)
    append = Hook("fill", "append", APPEND)
    extend = Hook("fill", "extend", EXTEND)
    add = Hook("fill", "add", ADD)
    keys = Hook("iterate", "keys", KEYS)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Record a call of something that a call made."""
        world = Current.world
        if not world.has(type(self), CALL):
            raise TypeError("not callable")
        world.note("call", type(self), arguments(args, kwargs))
        return world.result(type(self), [*args, *kwargs.values()], itself=False)

    def __hash__(self) -> int:
        """Record that an instance is a key."""
        return hashed(type(self), itself=False)

    def __eq__(self, other: object) -> bool:
        """Record a comparison, which only keys undergo."""
        Current.world.note("hash", type(self))
        return self is other

    def __setitem__(self, key: Any, value: Any) -> None:
        """Record an item set on an instance."""
        filled(type(self), key, value, itself=False)

    def __iter__(self) -> Iterator[Any]:
        """Record that an instance is unpacked."""
        return iterated(type(self), itself=False)

    def __index__(self) -> int:
        """Be an index. Raises TypeError where this recorder is none."""
        if not Current.world.has(type(self), INDEX):
            raise TypeError("no index")
        return 0


def hashed(cls: type, *, itself: bool) -> int:
    """Record a hash. Raises TypeError where this recorder has none."""
    world = Current.world
    if not world.has(cls, HASH):
        raise TypeError("unhashable")
    world.note("hash", cls, itself=itself)
    return 7 if world.draw.random() < 0.5 else id(cls)


def filled(cls: type, key: Any, value: Any, *, itself: bool) -> None:
    """Record an item set. Raises TypeError where this recorder takes none."""
    world = Current.world
    if not world.has(cls, SETITEM):
        raise TypeError("no items")
    world.note("fill", cls, f"[{render(key)}] = {render(value)}", itself=itself)


def iterated(cls: type, *, itself: bool) -> Iterator[Any]:
    """Record an iteration. Raises TypeError where this recorder allows none."""
    world = Current.world
    if not world.has(cls, ITERATE):
        raise TypeError("not iterable")
    world.note("iterate", cls, itself=itself)
    if world.permissive:
        return iter(())
    return iter([object.__new__(cls) for _ in range(world.draw.randrange(3))])


def grow(value: Any) -> None:
    """Put more into a container."""
    if type(value) is dict:
        value["more"] = "more"
    elif type(value) is set:
        value.add("more")
    else:
        value.extend(b"more")


def arguments(args: tuple[Any, ...], kwargs: dict[str, Any]) -> str:
    """Arguments as text."""
    return UNKNOWN if kwargs else _row(args, 0)


def render(value: Any, depth: int = 0) -> str:
    """A value as text, in the words of guard's own renderer; UNKNOWN for whatever is no constant of the stream."""
    kind = type(value)
    if kind is Meta:
        owner, module, name = Current.world.owner(value, itself=True)
        mapped = module in IMPORT_MAPPING or (module, name) in NAME_MAPPING
        return f"{module}.{name}" if owner == "n" and not mapped else UNKNOWN
    if type(kind) is Meta:  # an instance; asking a set for its class would hash that, and be recorded
        return UNKNOWN
    if kind in {str, bytes, float, bool, type(None)} or (kind is int and value.bit_length() < 4000):
        return _short(repr(value))
    if kind in {tuple, list} and depth < 4:
        row = _row(value, depth + 1)
        if kind is list:
            return f"[{row}]"
        return f"({row},)" if len(value) == 1 else f"({row})"
    return UNKNOWN


def _row(values: Sequence[Any], depth: int) -> str:
    return ", ".join([*(render(value, depth) for value in values[:6]), *(["…"] if len(values) > 6 else [])])


def _short(text: str) -> str:
    return text if len(text) <= 200 else UNKNOWN
