"""The machine's heap: nodes, and what can be told of a value."""

from __future__ import annotations

from collections.abc import Sequence

from guard.errors import GuardError, LimitExceeded
from guard.interpreters.pickle import constants
from guard.interpreters.pickle import opcodes as op
from guard.interpreters.pickle.dialects import Dialect
from guard.interpreters.pickle.values import Items, Literal, Made, Named, Node, Opaque
from guard.limits import Budget
from guard.streams.window import Window


class Broken(GuardError):
    """The unpickler would raise here: the reading ends, and what ran before it stands."""


UNHASHABLE = frozenset({"list", "dict", "set", "bytearray", "memoryview"})
"""A memoryview is made of a bytearray here: that of bytes is the bytes themselves."""

FEW = 64

CONSTANT_PRICE = 20
"""Operations that decoding a constant costs: conditions may look at one a million times."""

STRINGS = frozenset({op.STRING, op.BINSTRING, op.SHORT_BINSTRING})

CONSTANT_TYPES = [op.TYPES.get(code, "") for code in range(256)]


class Heap:
    """Nodes by number, and the questions that are asked of values. Every walk is iterative and counts its steps."""

    def __init__(self, window: Window, dialect: Dialect) -> None:
        """Make an empty heap over the bytes that constants lie in."""
        self.window: Window = window
        self.budget: Budget = window.budget
        self.dialect: Dialect = dialect
        self.nodes: list[Node] = []
        self.looked_at: list[Items] = []
        """Containers that may change and into which a condition has looked, since the list was last emptied."""
        self.labels: dict[int, str] = {}
        """Names that a listing has given to results; empty unless events are kept."""
        self.buf: bytes = b""
        self.base: int = 0
        """The stretch of program that the machine holds, and its offset: most constants asked about lie in it."""
        self.hashed: int = 0
        """Steps that a loader spends on hashing."""
        self.stored: int = 0
        """Items that containers hold."""

    def add(self, node: Node) -> int:
        """Add a node, and return its value."""
        self.nodes.append(node)
        return -len(self.nodes)

    def check_size(self, values: int) -> None:
        """Compare what is held, ``values`` on the stack and in the memo among it, with the limit.

        Raises LimitExceeded.
        """
        most = self.budget.limits.cells
        if 4 * len(self.nodes) + self.stored // 5 + values > most:
            raise LimitExceeded(f"the objects would take more than {most} cells of memory")

    def hold(self, size: int) -> None:
        """Account for ``size`` bytes that were computed and are kept. Raises LimitExceeded."""
        self.stored += size >> 3
        self.check_size(0)

    def code(self, at: int) -> int:
        """The opcode at an offset."""
        i = at - self.base
        return self.buf[i] if 0 <= i < len(self.buf) else self.window.read(at, 1)[0]

    def type_of(self, value: int) -> str:
        """The exact builtin type of a value; empty where it is no builtin's, or not known."""
        if value >= 0:
            return self._constant_type(value)
        node = self.nodes[~value]
        if isinstance(node, Items | Literal):
            return node.type
        return ""

    def _constant_type(self, at: int) -> str:
        code = self.code(at)
        if code == op.INT:
            return "bool" if self._is_bool(at) else "int"
        if code in STRINGS and self.dialect.encoding == "bytes":
            return "bytes"
        return CONSTANT_TYPES[code]

    def _is_bool(self, at: int) -> bool:
        try:
            return isinstance(self.constant(at), bool)
        except constants.Unknown:
            return False  # a number of too many digits to be decoded

    def constant(self, value: int) -> constants.Constant:
        """The Python value of a constant. Raises constants.Unknown where it has none that is known."""
        self.window.budget.spend_operations(CONSTANT_PRICE)
        if value >= 0:
            return constants.constant(self.window, value, self.dialect)
        node = self.nodes[~value]
        if isinstance(node, Literal) and node.value is not None:
            return node.value
        raise constants.Unknown("computed")

    def is_constant(self, value: int) -> bool:
        """Whether it is a constant, or a literal that was computed."""
        return value >= 0 or isinstance(self.nodes[~value], Literal)

    def items(self, value: int) -> Sequence[int] | None:
        """The items of a builtin container (keys and values in turn for a dict); None for anything else."""
        if value >= 0:
            return () if self.code(value) == op.EMPTY_TUPLE else None
        node = self.nodes[~value]
        return node.items if isinstance(node, Items) else None

    def named(self, value: int) -> Named | None:
        """The global that a value is; None for anything else."""
        node = self.nodes[~value] if value < 0 else None
        return node if isinstance(node, Named) else None

    def inside(self, values: Sequence[int], *, through: frozenset[str]) -> list[int]:
        """All node values in and below ``values``, walking through builtin containers of the types in ``through``.

        Each node is visited once, however often it is reached.
        """
        seen: set[int] = set()
        waiting = [value for value in values if value < 0]
        steps = len(values) >> 3
        while waiting:
            value = waiting.pop()
            if value in seen:
                continue
            seen.add(value)
            node = self.nodes[~value]
            if isinstance(node, Items) and node.type in through:
                if not node.flat:
                    waiting.extend(node.nodes())
                steps += node.size >> 2
        self.budget.spend_operations(4 * len(seen) + steps)
        return sorted(seen, reverse=True)

    def constants_only(self, values: Sequence[int]) -> bool:
        """Whether there is no node among them; looking costs steps where there are many."""
        self.looks_over(len(values))
        return not values or min(values) >= 0

    def looks_over(self, count: int) -> None:
        """Account for a look at values, also where it is known what they are: a limit depends on no short cut."""
        if count > FEW:
            self.budget.spend_operations(count >> 2)

    def _weight(self, value: int) -> int:
        """Steps that hashing a value costs its loader: a tuple's hash is computed anew from all its parts."""
        node = self.nodes[~value] if value < 0 else None
        return node.weight if isinstance(node, Items) else 1

    def _hashed(self, value: int) -> bool:
        node = self.nodes[~value]
        return isinstance(node, Items) and node.hashable

    def keys(self, values: Sequence[int]) -> tuple[list[int], str]:
        """The nodes that are hashed when ``values`` become keys, and the type of one that cannot be hashed.

        That is where the unpickler raises; what came before it was hashed all the same. Empty: all can be.
        """
        if self.constants_only(values):
            return [], ""
        self.hashed += sum(self._weight(value) for value in values)
        fresh = [value for value in values if value < 0 and not self._hashed(value)]
        reached = self.inside(fresh, through=frozenset({"tuple"}))
        nodes = [self.nodes[~value] for value in reached]
        unhashable = [node.type for node in nodes if isinstance(node, Items | Literal) and node.type in UNHASHABLE]
        for node in nodes if not unhashable else ():
            if isinstance(node, Items):
                node.hashable = True
        hashed = [value for value in reached if isinstance(self.nodes[~value], Named | Made | Opaque)]
        return hashed, "".join(unhashable[:1])
