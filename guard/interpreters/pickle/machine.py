"""The machine: one loop over the opcodes of a stream, with the stack, marks and memo of CPython's unpicklers.

Sources: ``load`` and the ``load_*`` functions of ``Modules/_pickle.c``; class ``_Unpickler`` of ``Lib/pickle.py``.
Where the two differ, ``dialect.python`` decides, and the run notes that they differ (``Run.diverges``).
"""

from __future__ import annotations

import codecs
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from itertools import compress

from guard.errors import BrokenPart, GuardError, LimitExceeded
from guard.interpreters.pickle import constants
from guard.interpreters.pickle import opcodes as op
from guard.interpreters.pickle.dialects import PYTHON, C, Dialect
from guard.interpreters.pickle.effects import Lookup, World
from guard.interpreters.pickle.heap import Broken, Heap
from guard.interpreters.pickle.ledger import Account, Event, Ledger, Operation
from guard.interpreters.pickle.render import arguments, render
from guard.interpreters.pickle.values import Items, Keywords, Literal, Opaque
from guard.streams.window import Window

CHUNK = 1 << 18
"""Bytes of program held at a time."""

MARGIN = 16
"""Bytes kept ahead of the loop, so that a fixed operand never straddles two chunks."""

MEMO_HUGE = 1 << 27
"""A memo index from which C's array would take two gigabytes."""

ENDED = "the stream ends inside an operand, or without STOP"
SHORT_FRAME = "a frame runs short"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One reading of one stream."""

    dialect: Dialect
    start: int
    end: int
    """Offset after the last opcode that was executed."""
    stopped: bool
    """STOP was reached."""
    error: str | None
    """Why the unpickler raises, where it does."""
    limit: str | None
    """Which limit of guard ended the reading, where one did."""
    value: int | None
    """The object, where STOP was reached."""
    opcodes: frozenset[int]
    protocol: int
    operations: int
    diverges: frozenset[str]
    """Points at which another dialect would differ: ``python``, ``encoding``, ``bytes``, ``frame``, ``memo``."""
    frame_end: int
    """Where a frame ends that reaches beyond STOP; otherwise ``end``."""
    memo_peak: int
    """The highest memo index."""
    world: World

    def lightened(self) -> Run:
        """The run without its values, where nothing will be asked of them: files of many small streams are common."""
        told = self.ledger.size or self.ledger.embedded or self.world.persistent or self.ledger.events
        return self if told or self.dialect.shared_memo else replace(self, world=_empty_world())

    @property
    def ledger(self) -> Ledger:
        """What was done."""
        return self.world.ledger

    @property
    def imports(self) -> tuple[Account, ...]:
        """Every global that is resolved, with its uses."""
        return tuple(self.ledger.accounts.values())

    @property
    def operators(self) -> tuple[Operation, ...]:
        """Operations on what has no name."""
        return tuple(self.ledger.operations.values())

    @property
    def trace(self) -> tuple[Event, ...]:
        """Events in order, where they were kept."""
        return tuple(self.ledger.events)


@cache
def _empty_world() -> World:
    window = Window.of(b"")
    return World(Heap(window, C), Ledger(window.budget, trace=False), None)


class Machine:
    """An unpickler on abstract values.

    One machine may run several streams; their memo is then shared, as one Unpickler's is, if the dialect says so.
    """

    def __init__(
        self, window: Window, dialect: Dialect = C, effects: Lookup | None = None, *, trace: bool = False
    ) -> None:
        """``effects`` finds the lexicon's entry of a name; None: every global is opaque."""
        self.window: Window = window
        self.dialect: Dialect = dialect
        self.python: bool = dialect.python
        self.effects: Lookup | None = effects
        self.trace: bool = trace
        self.heap: Heap = Heap(window, dialect)
        self.memo: list[int] = []
        self.sparse: dict[str, int] = {}
        """Far indexes, in digits: numbers of the file's choice could be made to collide, text cannot."""
        self.stack: list[int] = []
        self.marks: list[int] = []
        self.fence: int = 0
        self.at: int = 0
        self.bound: int = window.length
        self.framed: bool = False
        self.buf: bytes = b""
        self.base: int = 0
        self.soft: int = 0
        self.hard: int = 0
        self.protocol: int = 0
        self.peak: int = 0
        self.counted: int = 0
        self.steps: int = 0
        self.seen: bytearray = bytearray(256)
        self.world: World = World(self.heap, Ledger(window.budget, trace=trace), effects)
        self.handlers: list[Callable[[int], None] | None] = self._table()

    # --- running -----------------------------------------------------------------------------------

    def run(self, start: int = 0) -> Run:
        """Run one stream from ``start``. Never raises for what the stream holds."""
        self._reset(start)
        error: str | None = None
        limit: str | None = None
        value: int | None = None
        try:
            try:
                value = self._loop()
            finally:
                self._settle()
        except BrokenPart:
            raise
        except LimitExceeded as reached:
            limit = str(reached)
        except GuardError as broken:
            error = str(broken)
        if self.world.ledger.dropped and limit is None:
            limit = f"more than {self.window.budget.limits.globals} distinct globals"
        return Run(
            dialect=self.dialect,
            start=start,
            end=self.at,
            stopped=value is not None,
            error=error,
            limit=limit,
            value=value,
            opcodes=frozenset(compress(range(256), self.seen)),
            protocol=self.protocol,
            operations=self.steps,
            diverges=frozenset(self.world.diverges),
            frame_end=max(self.bound, self.at) if self.framed else self.at,
            memo_peak=self.peak,
            world=self.world,
        )

    def _reset(self, start: int) -> None:
        if not self.dialect.shared_memo:
            self.memo, self.sparse = [], {}
            self.heap = Heap(self.window, self.dialect)
            self.world = World(self.heap, Ledger(self.window.budget, trace=self.trace), self.effects)
        self.stack.clear()
        self.marks.clear()
        self.fence = self.protocol = self.steps = self.counted = self.peak = 0
        self.at, self.bound, self.framed = start, self.window.length, False
        self.soft, self.hard = start - self.base, start - self.base  # the loop begins by looking for its bytes
        self.seen = bytearray(256)

    def _settle(self) -> None:
        """Count what was executed, also where the run broke."""
        self.window.budget.operations += self.steps - self.counted
        self.counted = self.steps

    def _refill(self, at: int) -> None:
        """Load the chunk at ``at``. Raises Broken at the end of the bytes."""
        self.at = at
        if self.framed and at >= self.bound:
            self.framed, self.bound = False, self.window.length
        size = min(CHUNK, self.window.length - at)
        if size <= 0:
            raise Broken(ENDED)
        held = self.base + len(self.buf)
        near = at - self.base
        self.window.budget.spend_operations(self.steps - self.counted)
        self.counted = self.steps
        self.heap.check_size(len(self.stack) + len(self.marks) + len(self.memo) + 4 * len(self.sparse))
        if near < 0 or (held - at < 2 * MARGIN and held < self.window.length):
            self.base, self.buf = at, self.window.read(at, size)
        self.heap.base, self.heap.buf = self.base, self.buf
        self._edges()

    def _edges(self) -> None:
        """How far the loop may go in this chunk: ``hard`` for operands, ``soft`` for opcodes."""
        self.hard = min(len(self.buf), self.bound - self.base)
        more = self.base + len(self.buf) < self.bound
        self.soft = self.hard - MARGIN if more and self.hard > MARGIN else self.hard

    def _loop(self) -> int:  # noqa: C901, PLR0912, PLR0915 -- hot: a call for each opcode would double its cost
        fixed, counted, handlers, seen = op.FIXED, op.COUNTED, self.handlers, self.seen
        stack = self.stack
        push = stack.append
        memo = self.memo
        buf, base, soft, hard = self.buf, self.base, self.soft, self.hard
        i = self.at - base
        steps = 0
        try:
            while True:
                if i >= soft:
                    self.steps, steps = self.steps + steps, 0
                    self._refill(base + i)
                    buf, base, soft, hard = self.buf, self.base, self.soft, self.hard
                    i = self.at - base
                code = buf[i]
                at = base + i
                i += 1
                steps += 1
                seen[code] = 1
                if fixed[code] >= 0:
                    i += fixed[code]
                    if i > hard:
                        push(self._straddling(at, code))
                        hard, soft, i = self.hard, self.soft, self.at - base
                    else:
                        push(at)
                elif code == op.MEMOIZE and not self.sparse:
                    if len(stack) <= self.fence:
                        raise Broken("nothing to memoize")
                    memo.append(stack[-1])
                elif code == op.SHORT_BINUNICODE and i < hard and i + 1 + buf[i] <= hard:
                    end = i + 1 + buf[i]
                    if not buf[i + 1 : end].isascii():
                        self._check_text(buf[i + 1 : end])
                    push(at)
                    i = end
                elif code == op.BINGET and i < hard and buf[i] < len(memo):
                    push(memo[buf[i]])
                    i += 1
                elif code == op.STOP:
                    self.at = base + i
                    return self._stop()
                else:
                    self.at = base + i
                    if counted[code] >= 0:
                        self._counted(at, code)
                    else:
                        handler = handlers[code]
                        if handler is None:
                            self.at = at
                            raise Broken(f"invalid opcode {code:#04x}")
                        handler(at)
                    memo = self.memo
                    soft, hard = self.soft, self.hard
                    i = self.at - base
        except Broken:
            self.at = max(self.at, min(base + i, self.window.length))
            raise
        finally:
            self.steps += steps
            self.peak = max(self.peak, len(self.memo))

    def _stop(self) -> int:
        value = self._pop()
        self.world.escape([value], self.at - 1)
        return value

    # --- operands ----------------------------------------------------------------------------------

    def _take(self, at: int, size: int) -> int:
        """Claim ``size`` bytes of operand at ``at``; return the offset after them. Raises Broken."""
        if self.framed and at >= self.bound and size:
            self._leave_frame()
        if at + size > self.bound and self.framed:
            at = self._cross_frame(at)
        if at + size > self.bound:
            self.at = min(at, self.window.length)
            raise Broken(ENDED)
        return at + size

    def _cross_frame(self, at: int, code: int = -1) -> int:
        """An operand at ``at`` crosses the end of its frame; return where it is read from. Raises Broken.

        To C a frame is only a hint how much to fetch, but a fetch from a plain file drops what was not used yet
        (``_Unpickler_ReadFromFile``). Python refuses.
        """
        self.world.diverges.add("frame")
        if self.python:
            raise Broken("an operand crosses the end of its frame")
        bound = self.bound
        self._leave_frame()
        return bound if self.dialect.unbuffered and code not in op.IN_PLACE else at

    def _leave_frame(self) -> None:
        self.framed, self.bound = False, self.window.length
        self._edges()

    def _operand(self, size: int) -> int:
        """Read an unsigned little-endian operand at ``self.at``, and go past it."""
        self.at = self._take(self.at, size)
        at = self.at - size
        i = at - self.base
        if i + size <= len(self.buf):
            return int.from_bytes(self.buf[i : i + size], "little")
        return self.window.uint(at, size)

    def _line(self) -> bytes:
        """Read a newline-terminated operand at ``self.at``, without its newline. Raises Broken."""
        if self.framed and self.at >= self.bound:
            self._leave_frame()
        start = self.at
        end = self._newline(start)
        if end < 0 and self.framed:
            start = self._cross_frame(start)
            end = self._newline(start)
        if end < 0:
            return self._cut_line(start)
        self.at = end + 1
        if end - start > constants.LINE_MOST:
            raise constants.Unknown(f"a line of {end - start} bytes")
        return self.window.read(start, end - start)

    def _newline(self, start: int) -> int:
        """The offset of the first newline from ``start``; -1: none."""
        at, size = start, 256
        while at < self.bound:
            data = self.window.read(at, min(size, self.bound - at))
            found = data.find(b"\n")
            if found >= 0:
                return at + found
            self.window.budget.spend_operations(len(data) >> 6)
            at, size = at + len(data), min(size * 4, CHUNK)
        return -1

    def _cut_line(self, start: int) -> bytes:
        """A line that the end of the file cuts: C refuses it; Python takes it, less its last character."""
        if not self.python:
            raise Broken(ENDED)
        self.at = self.bound
        size = self.bound - start
        if size > constants.LINE_MOST:
            raise Broken(ENDED)
        return self.window.read(start, size)[:-1]

    def _check_text(self, data: bytes) -> None:
        try:
            data.decode("utf-8", "surrogatepass")
        except UnicodeDecodeError as error:
            raise Broken("text is not UTF-8") from error

    def _counted(self, at: int, code: int) -> None:
        """A counted constant: text, bytes, a Python 2 string, a long or a bytearray."""
        size = self._operand(op.COUNTED[code])
        if code in op.SIGNED_COUNT and size >= 1 << 31:
            raise Broken("negative count")
        start = self.at
        if self.python and not self.framed and start + size > self.bound and code not in {op.LONG1, op.LONG4}:
            self.at = self.bound
            raise Broken(ENDED)
        if self.framed and code in op.IN_PLACE and start < self.bound < start + size:
            self._cross_frame(start, code)
        self.at = self._take(start, size)
        start = self.at - size
        self._check(code, start, size)
        if code == op.BYTEARRAY8:
            self.stack.append(self.heap.add(self._bytearray(start, size)))
        elif start != at + 1 + op.COUNTED[code]:
            self.stack.append(self._moved(at, code, start, size))
        else:
            self.stack.append(at)

    def _straddling(self, at: int, code: int) -> int:
        """A constant of fixed size that does not end within its frame or chunk."""
        self.at = self._take(at + 1, op.FIXED[code])
        start = self.at - op.FIXED[code]
        return at if start == at + 1 else self._moved(at, code, start, op.FIXED[code])

    def _moved(self, at: int, code: int, start: int, size: int) -> int:
        """A constant whose operand does not follow its opcode, because an unbuffered reader lost what did."""
        value: constants.Constant = None
        if size <= constants.LINE_MOST:
            data = self.window.read(start, size)
            fixed = op.FIXED[code] >= 0
            value = constants.fixed(code, data) if fixed else constants.counted(code, data, self.dialect)
        return self._literal(at, code, value)

    def _literal(self, at: int, code: int, value: constants.Constant) -> int:
        type_ = "bytes" if isinstance(value, bytes) else op.TYPES[code]
        return self.heap.add(Literal(type_, at, value if isinstance(value, str | bytes | int) else None))

    def _bytearray(self, start: int, size: int) -> Literal:
        """A bytearray: its value is kept where it is short enough to be looked at."""
        value = self.window.read(start, size) if size <= constants.LINE_MOST else None
        return Literal("bytearray", start, value)

    def _check(self, code: int, start: int, size: int) -> None:
        """Whether a payload decodes, a chunk at a time. Raises Broken."""
        if op.TYPES.get(code) != "str":
            return
        if code in {op.BINSTRING, op.SHORT_BINSTRING}:
            self._check_python2(start, size)
            return
        self._check_utf8(start, size, "surrogatepass")

    def _check_utf8(self, start: int, size: int, errors: str) -> None:
        decode = _incremental_utf8(errors)
        for offset in range(start, start + size, CHUNK):
            data = self.window.read(offset, min(CHUNK, start + size - offset))
            decode(data, offset + CHUNK >= start + size)

    def _check_python2(self, start: int, size: int) -> None:
        if self.dialect.encoding in {"bytes", "latin-1"}:
            return
        for offset in range(start, start + size, CHUNK):
            if not self.window.read(offset, min(CHUNK, start + size - offset)).isascii():
                self.world.diverges.add("encoding")
                if self.dialect.encoding == "ascii":
                    raise Broken("a Python 2 string is not ASCII")
                self._check_utf8(start, size, "strict")
                return

    # --- stack and marks ---------------------------------------------------------------------------

    def _pop(self) -> int:
        if len(self.stack) <= self.fence:
            raise Broken("the stack is empty")
        return self.stack.pop()

    def _top(self) -> int:
        if len(self.stack) <= self.fence:
            raise Broken("the stack is empty")
        return self.stack[-1]

    def _pop_mark(self) -> list[int]:
        """Everything above the last mark, taken off."""
        if not self.marks:
            raise Broken("there is no mark")
        mark = self.marks.pop()
        self.fence = self.marks[-1] if self.marks else 0
        values = self.stack[mark:]
        del self.stack[mark:]
        return values

    def _mark(self, _at: int) -> None:
        self.marks.append(len(self.stack))
        self.fence = len(self.stack)

    def _pop_op(self, _at: int) -> None:
        """POP takes a mark off where one is on top."""
        if len(self.stack) > self.fence:
            self.stack.pop()
        else:
            self._pop_mark()

    def _pop_mark_op(self, _at: int) -> None:
        self._pop_mark()

    def _dup(self, _at: int) -> None:
        self.stack.append(self._top())

    # --- memo --------------------------------------------------------------------------------------

    def _put(self, index: int) -> None:
        value = self._top()
        self.peak = max(self.peak, index)
        if index < len(self.memo):
            self.memo[index] = value
        elif index == len(self.memo) and str(index) not in self.sparse:
            self.memo.append(value)
        else:
            if index >= MEMO_HUGE:
                self._huge(index)
            self.sparse[str(index)] = value

    def _huge(self, index: int) -> None:
        """C allocates an array twice as long as the index; Python's dictionary does not mind."""
        self.world.diverges.add("python")
        self.world.ledger.operate("memo-bomb", f"memo index {index} makes C allocate {index >> 26} GiB", self.at)
        if not self.python and index > (1 << 63) // 16:
            raise Broken("a memo index that C cannot allocate")

    def _get(self, index: int) -> None:
        if index < len(self.memo):
            self.stack.append(self.memo[index])
        elif str(index) in self.sparse:
            self.stack.append(self.sparse[str(index)])
        else:
            self.world.diverges.add("memo")
            raise Broken(f"memo value {index} does not exist")

    def _memoize(self, _at: int) -> None:
        self._put(len(self.memo) + len(self.sparse))

    def _binput(self, _at: int) -> None:
        self._put(self._operand(1))

    def _long_binput(self, _at: int) -> None:
        self._put(self._operand(4))

    def _binget(self, _at: int) -> None:
        self._get(self._operand(1))

    def _long_binget(self, _at: int) -> None:
        self._get(self._operand(4))

    def _put_text(self, _at: int) -> None:
        index = self._index("PUT")
        if index < 0:
            raise Broken("negative PUT argument")
        self._put(index)

    def _get_text(self, _at: int) -> None:
        index = self._index("GET")
        if index < 0:
            raise Broken("negative GET argument")
        self._get(index)

    def _index(self, name: str) -> int:
        """A memo index in decimal digits; C stops at a NUL, Python refuses it."""
        data = self._line()
        if b"\0" in data:
            self.world.diverges.add("python")
            data = data if self.python else data.partition(b"\0")[0]
        try:
            return int(data)
        except ValueError as error:
            raise Broken(f"{name} without a number") from error

    # --- text constants ----------------------------------------------------------------------------

    def _text(self, at: int) -> None:
        """INT, LONG, FLOAT, STRING, UNICODE: validated now, decoded when asked for."""
        code = self.window.read(at, 1)[0]
        try:
            data = self._line()
        except constants.Unknown:
            # A long text, or a number: taken to decode, its value unknown.
            self._bomb(at, code)
            self.stack.append(self._literal(at, code, None) if self.dialect.unbuffered else at)
            return
        if not self.python and not data and code in {op.INT, op.LONG}:
            raise Broken(f"{op.NAMES[code]} without digits")
        try:
            value = constants.text(code, data, self.dialect)
        except constants.Unknown:
            value = None
            self._bomb(at, code)
        except constants.Undecodable as error:
            if code == op.STRING:
                self.world.diverges.add("encoding")  # its escapes may spell what is not ASCII
            elif code != op.UNICODE:
                self._compare(code, data, None)
            raise Broken(str(error)) from error
        if code in {op.INT, op.LONG, op.FLOAT} and (data[:1] == b"0" or not data.isdigit()):
            self._compare(code, data, value)
        if self.python and self.at >= self.window.length:
            raise Broken(ENDED)  # it may have been cut by the end of the file, and nothing can follow
        moved = self.dialect.unbuffered and self.at - len(data) - 1 != at + 1
        self.stack.append(self._literal(at, code, value) if moved else at)

    def _bomb(self, at: int, code: int) -> None:
        """Reading digits takes time in their square; CPython has refused more than 4,300 of them since 3.11."""
        if code in {op.INT, op.LONG}:
            self.world.ledger.operate("digit-bomb", f"a number of more than {constants.DIGITS_MOST} digits", at)

    def _compare(self, code: int, data: bytes, value: constants.Constant) -> None:
        """Note where the other unpickler would make another number of the same digits."""
        try:
            other = constants.text(code, data, PYTHON if not self.python else C)
        except (constants.Undecodable, constants.Unknown):
            other = None
        if type(other) is not type(value) or (other != value and value == value):  # noqa: PLR0124 -- not a number
            self.world.diverges.add("python")

    # --- containers --------------------------------------------------------------------------------

    def _empty_list(self, _at: int) -> None:
        self.stack.append(self.heap.add(Items("list", ())))

    def _empty_dict(self, _at: int) -> None:
        self.stack.append(self.heap.add(Items("dict", ())))

    def _empty_set(self, _at: int) -> None:
        self.stack.append(self.heap.add(Items("set", ())))

    def _tuple(self, _at: int) -> None:
        self.stack.append(self._container("tuple", self._pop_mark()))

    def _tuple_of(self, count: int) -> None:
        if len(self.stack) - self.fence < count:
            raise Broken("the stack is empty")
        values = self.stack[-count:]
        del self.stack[-count:]
        self.stack.append(self.world.tuple_of(values))

    def _tuple1(self, _at: int) -> None:
        self._tuple_of(1)

    def _tuple2(self, _at: int) -> None:
        self._tuple_of(2)

    def _tuple3(self, _at: int) -> None:
        self._tuple_of(3)

    def _container(self, kind: str, values: list[int]) -> int:
        node = Items(kind, tuple(values) if len(values) < 64 else ())
        if len(values) >= 64:
            node.extend(values)
        return self.heap.add(node)

    def _list(self, at: int) -> None:
        values = self._pop_mark()
        self.world.escape(values, at)
        self.stack.append(self._container("list", values))

    def _frozenset(self, at: int) -> None:
        values = self._pop_mark()
        self.world.hash(values, at)
        self.world.escape(values, at)
        self.stack.append(self._container("frozenset", values))

    def _dict(self, at: int) -> None:
        values = self._pop_mark()
        if len(values) % 2 and not self.python:
            self.world.diverges.add("python")
            raise Broken("odd number of items for DICT")
        self.world.hash(values[: len(values) // 2 * 2 : 2], at)
        self.world.escape(values, at)
        if len(values) % 2:
            raise Broken("odd number of items for DICT")
        self.stack.append(self._container("dict", values))

    def _append(self, at: int) -> None:
        value = self._pop()
        self.world.extend(self._top(), [value], at)

    def _appends(self, at: int) -> None:
        values = self._pop_mark()
        target = self._top()
        if values or self._calls_for_nothing(target):
            self.world.extend(target, values, at)

    def _setitem(self, at: int) -> None:
        if len(self.stack) - self.fence < 2:
            raise Broken("the stack is empty")
        value, key = self.stack.pop(), self.stack.pop()
        self.world.set_items(self._top(), [key, value], at)

    def _setitems(self, at: int) -> None:
        values = self._pop_mark()
        target = self._top()
        odd = len(values) % 2 == 1
        if odd and not self.python:
            self.world.diverges.add("python")
            raise Broken("odd number of items for SETITEMS")
        if len(values) > 1:
            self.world.set_items(target, values[: len(values) // 2 * 2], at)
        if odd:
            raise Broken("odd number of items for SETITEMS")

    def _additems(self, at: int) -> None:
        values = self._pop_mark()
        target = self._top()
        if values or (self._calls_for_nothing(target) and self.heap.type_of(target) not in {"", "set"}):
            self.world.add_items(target, values, at)

    def _calls_for_nothing(self, target: int) -> bool:
        """An empty batch: C looks at nothing, Python looks the method up (and calls ``extend``)."""
        if self.heap.type_of(target) not in {"list", "set"}:
            self.world.diverges.add("python")
        return self.python

    # --- globals and calls -------------------------------------------------------------------------

    def _global(self, at: int) -> None:
        module, name = self._name("utf-8"), self._name("utf-8")
        self.stack.append(self.world.resolve(module, name, at, self.protocol))

    def _name(self, encoding: str) -> str:
        try:
            data = self._line()
        except constants.Unknown:
            raise Broken("a name of more than 65,536 bytes") from None
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

    def _pop_two(self) -> tuple[int, int]:
        if len(self.stack) - self.fence < 2:
            raise Broken("the stack is empty")
        return self.stack.pop(), self.stack.pop()

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
            return self.world.tuple_of(items)
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

    # --- the loader's own --------------------------------------------------------------------------

    def _persid(self, at: int) -> None:
        """The id is text here: an ASCII line, which is a constant of its own kind."""
        data = self._line()
        if not data.isascii():
            raise Broken("a persistent id that is not ASCII")
        pid = self.heap.add(Literal("str", at, data.decode("ascii")))
        self.stack.append(self.world.persist(pid, at))

    def _binpersid(self, at: int) -> None:
        self.stack.append(self.world.persist(self._pop(), at))

    def _ext1(self, at: int) -> None:
        self.stack.append(self.world.extension(self._operand(1), at))

    def _ext2(self, at: int) -> None:
        self.stack.append(self.world.extension(self._operand(2), at))

    def _ext4(self, at: int) -> None:
        code = self._operand(4)
        self.stack.append(self.world.extension(code - (1 << 32) if code >= 1 << 31 else code, at))

    def _proto(self, _at: int) -> None:
        protocol = self._operand(1)
        if protocol > op.HIGHEST_PROTOCOL:
            raise Broken(f"unsupported protocol {protocol}")
        self.protocol = protocol

    def _frame(self, _at: int) -> None:
        """C only fetches the frame's bytes; Python reads from the frame alone until it ends."""
        size = self._operand(8)
        if size >= 1 << 63:
            raise Broken("a frame too large")
        if self.framed and self.at < self.bound:
            self.world.diverges.add("frame")
            if self.python:
                raise Broken("a frame within a frame")
            if self.dialect.unbuffered and self.at + size <= self.bound:
                return  # it is in the buffer already, and the buffer does not end with it
            self.at = self.bound if self.dialect.unbuffered else self.at
        end = self.at + size
        if end > self.window.length and not self.python:
            self.world.diverges.add("python")
            raise Broken(SHORT_FRAME)
        self.framed, self.bound = True, min(end, self.window.length)
        self._edges()

    def _next_buffer(self, _at: int) -> None:
        if not self.dialect.buffers:
            raise Broken("no out-of-band buffers")
        self.stack.append(self.heap.add(Opaque("out-of-band buffer")))

    def _readonly_buffer(self, _at: int) -> None:
        top = self._top()
        kind = self.heap.type_of(top)
        if kind == "bytearray":
            self.stack[-1] = self.heap.add(Literal("memoryview", self.at, None))
        elif kind not in {"bytes", "memoryview", ""}:
            if kind == "str":
                self.world.diverges.add("bytes")  # to encoding="bytes" one of Python 2 is bytes
            raise Broken(f"{kind} is no buffer")

    def _table(self) -> list[Callable[[int], None] | None]:
        """Opcode → handler; None: no opcode (or one that the loop itself executes)."""
        table: list[Callable[[int], None] | None] = [None] * 256
        for code, handler in (
            (op.MARK, self._mark),
            (op.POP, self._pop_op),
            (op.POP_MARK, self._pop_mark_op),
            (op.DUP, self._dup),
            (op.MEMOIZE, self._memoize),
            (op.BINPUT, self._binput),
            (op.LONG_BINPUT, self._long_binput),
            (op.BINGET, self._binget),
            (op.LONG_BINGET, self._long_binget),
            (op.PUT, self._put_text),
            (op.GET, self._get_text),
            (op.INT, self._text),
            (op.LONG, self._text),
            (op.FLOAT, self._text),
            (op.STRING, self._text),
            (op.UNICODE, self._text),
            (op.EMPTY_LIST, self._empty_list),
            (op.EMPTY_DICT, self._empty_dict),
            (op.EMPTY_SET, self._empty_set),
            (op.TUPLE, self._tuple),
            (op.TUPLE1, self._tuple1),
            (op.TUPLE2, self._tuple2),
            (op.TUPLE3, self._tuple3),
            (op.LIST, self._list),
            (op.DICT, self._dict),
            (op.FROZENSET, self._frozenset),
            (op.APPEND, self._append),
            (op.APPENDS, self._appends),
            (op.SETITEM, self._setitem),
            (op.SETITEMS, self._setitems),
            (op.ADDITEMS, self._additems),
            (op.GLOBAL, self._global),
            (op.STACK_GLOBAL, self._stack_global),
            (op.INST, self._inst),
            (op.OBJ, self._obj),
            (op.REDUCE, self._reduce),
            (op.NEWOBJ, self._newobj),
            (op.NEWOBJ_EX, self._newobj_ex),
            (op.BUILD, self._build),
            (op.PERSID, self._persid),
            (op.BINPERSID, self._binpersid),
            (op.EXT1, self._ext1),
            (op.EXT2, self._ext2),
            (op.EXT4, self._ext4),
            (op.PROTO, self._proto),
            (op.FRAME, self._frame),
            (op.NEXT_BUFFER, self._next_buffer),
            (op.READONLY_BUFFER, self._readonly_buffer),
        ):
            table[code] = handler
        return table


def _incremental_utf8(errors: str) -> Callable[[bytes, bool], object]:
    """A decoder of UTF-8, a chunk at a time, that raises Broken."""
    decoder = codecs.getincrementaldecoder("utf-8")(errors)

    def decode(data: bytes, last: bool) -> object:
        try:
            return decoder.decode(data, last)
        except UnicodeDecodeError as error:
            raise Broken("text is not UTF-8") from error

    return decode
