"""The opcodes that name globals, call them, and set states."""

from __future__ import annotations

from guard.interpreters.pickle import constants
from guard.interpreters.pickle.containers import Containers
from guard.interpreters.pickle.dialects import Dialect
from guard.interpreters.pickle.effects import World
from guard.interpreters.pickle.heap import Broken, Heap
from guard.interpreters.pickle.render import arguments, render
from guard.interpreters.pickle.values import Keywords, Opaque
from guard.streams.window import Window

NAME_SHOWN = 256
"""Bytes that are kept of a name too long for any: C and Python look for it all the same, and a dotted one is found."""


class Calls(Containers):
    """What a program does to globals; ``World`` says what comes of it."""

    def __init__(self, window: Window, dialect: Dialect, heap: Heap, world: World) -> None:
        """Begin without a protocol."""
        super().__init__(window, dialect, heap, world)
        self.protocol: int = 0

    def _global(self, at: int) -> None:
        module, name = self._name("utf-8"), self._name("utf-8")
        self.stack.append(self.world.resolve(module, name, at, self.protocol))

    def _name(self, encoding: str) -> str:
        try:
            data = self._line(encoding)
        except constants.Unknown as long:
            # The space keeps it from being any name that somebody could know, or allow.
            return f"{self._bytes(self.begun, self.begun + NAME_SHOWN).decode(encoding, 'ignore')}… ({long})"
        except Broken:
            self.world.diverges.add("python")  # which takes a name that the end of the file cuts
            raise
        if not data and not self.python:
            self.world.diverges.add("python")
            raise Broken("an empty name")
        try:
            return data.decode(encoding)
        except UnicodeDecodeError as error:
            raise Broken("a name that does not decode") from error

    def _stack_global(self, at: int) -> None:
        if len(self.stack) - self.fence < 2:
            raise Broken("the stack is empty")
        name, module = self.stack.pop(), self.stack.pop()
        self.stack.append(self.world.resolve_values(module, name, at, self.protocol))

    def _inst(self, at: int) -> None:
        if not self.python and not self.marks:
            self.world.diverges.add("python")
            raise Broken("there is no mark")
        encoding = "ascii"
        module, name = self._name(encoding), self._name(encoding)
        cls = self.world.resolve(module, name, at, self.protocol)
        self.stack.append(self.world.instantiate(cls, self._pop_mark(), at))

    def _obj(self, at: int) -> None:
        values = self._pop_mark()
        if not values:
            raise Broken("OBJ without a class")
        self.stack.append(self.world.instantiate(values[0], values[1:], at))

    def _reduce(self, at: int) -> None:
        args, callee = self._pop_two()
        self.stack.append(self.world.call(callee, self._arguments(args, "REDUCE"), at))

    def _arguments(self, args: int, name: str) -> int:
        """C takes a tuple; Python unpacks whatever can be iterated over."""
        kind = self.heap.type_of(args)
        if kind == "tuple":
            return args
        if not self.python and kind:
            self.world.diverges.add("python")
            raise Broken(f"{name} arguments are no tuple")
        if kind in {"NoneType", "bool", "int", "float"}:
            raise Broken(f"{kind} cannot be unpacked")
        items = self.heap.items(args)
        if kind == "list" and items is not None and not self.world.lent(args):
            return self.world.tuple_of(list(items))
        if items is not None:
            return self.heap.add(Opaque(f"what a {kind} unpacks to"))  # in its own order, and equal ones once
        if not kind:
            self.world.iterate(args, self.at - 1)
        return args

    def _newobj(self, at: int) -> None:
        args, cls = self._pop_two()
        self.stack.append(self.world.new(cls, self._arguments(args, "NEWOBJ"), at))

    def _newobj_ex(self, at: int) -> None:
        if len(self.stack) - self.fence < 3:
            raise Broken("the stack is empty")
        kwargs, args, cls = self.stack.pop(), self.stack.pop(), self.stack.pop()
        args = self._arguments(args, "NEWOBJ_EX")
        if not self._no_keywords(kwargs, at) and self.heap.type_of(args) == "tuple":
            shown = f"{arguments(self.heap, args, 200)}, **{render(self.heap, kwargs, 200)}"
            args = self.heap.add(Keywords(shown.removeprefix(", ")))
        self.stack.append(self.world.new(cls, args, at))

    def _no_keywords(self, kwargs: int, at: int) -> bool:
        """Whether there are certainly none. Raises Broken where they cannot be keywords at all."""
        kind = self.heap.type_of(kwargs)
        if kind not in {"dict", ""}:
            raise Broken("NEWOBJ_EX keyword arguments are no dict")
        if not kind and self.python:
            self.world.iterate(kwargs, at)
        keywords = self.heap.items(kwargs) if not self.world.lent(kwargs) else None
        if keywords is not None and any(self.heap.type_of(key) not in {"str", ""} for key in keywords[::2]):
            raise Broken("keywords must be strings")
        if keywords != ():
            self.world.escape([kwargs], at)
        return keywords == ()

    def _build(self, at: int) -> None:
        state = self._pop()
        self.world.build(self._top(), state, at)
