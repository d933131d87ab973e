"""The machine: one loop over the opcodes of a stream, with the stack, marks and memo of CPython's unpicklers.

Sources: ``load`` and the ``load_*`` functions of ``Modules/_pickle.c``; class ``_Unpickler`` of ``Lib/pickle.py``.
Where the two differ, ``dialect.python`` decides, and the run notes that they differ (``Run.diverges``).
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import compress

from guard.errors import BrokenPart, GuardError, LimitExceeded
from guard.interpreters.pickle import constants
from guard.interpreters.pickle import opcodes as op
from guard.interpreters.pickle.deeds import Lookup
from guard.interpreters.pickle.dialects import C, Dialect
from guard.interpreters.pickle.effects import World
from guard.interpreters.pickle.heads import FIRST, LEAST
from guard.interpreters.pickle.heap import Broken, Heap
from guard.interpreters.pickle.ledger import Ledger
from guard.interpreters.pickle.run import Run
from guard.interpreters.pickle.tape import SHORT_FRAME
from guard.interpreters.pickle.values import Literal, Opaque
from guard.interpreters.pickle.wrapped import Wrapped
from guard.streams.window import Window


class Machine(Wrapped):
    """An unpickler on abstract values.

    One machine may run several streams; their memo is then shared, as one Unpickler's is, if the dialect says so.
    """

    def __init__(
        self, window: Window, dialect: Dialect = C, effects: Lookup | None = None, *, trace: bool = False
    ) -> None:
        """``effects`` finds the lexicon's entry of a name; None: every global is opaque."""
        heap = Heap(window, dialect)
        super().__init__(window, dialect, heap, World(heap, Ledger(window.budget, trace=trace), effects))
        self.effects: Lookup | None = effects
        self.trace: bool = trace
        self.seen: bytearray = bytearray(256)
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
            arrays=tuple(self.inlined),
            astray=self.astray,
            sleepers=(*self.sleepers, *self.world.sleepers),
            frame_end=max(self.bound, self.at) if self.framed else self.at,
            world=self.world,
        )

    def _reset(self, start: int) -> None:
        if not self.dialect.shared_memo:
            self.memo, self.sparse = [], {}
            self.heap = Heap(self.window, self.dialect)
            self.world = World(self.heap, Ledger(self.window.budget, trace=self.trace), self.effects)
        self.inlined, self.astray, self.sleepers = [], -1, []
        self.stack.clear()
        self.marks.clear()
        self.fence = self.protocol = self.steps = self.counted = 0
        self.at, self.bound, self.framed = start, self.window.length, False
        self.soft, self.hard = start - self.base, start - self.base  # the loop begins by looking for its bytes
        self.seen = bytearray(256)

    def _settle(self) -> None:
        """Count what was executed, also where the run broke."""
        self.window.budget.operations += self.steps - self.counted
        self.counted = self.steps

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
                    if end - i > LEAST and FIRST[buf[i + 1]]:
                        self._begins(at, i + 1)
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

    def _stop(self) -> int:
        value = self._pop()
        self.world.escape([value], self.at - 1)
        return value

    # --- the loader's own -------------------------------------------------------------------------------

    def _persid(self, at: int) -> None:
        """The id is text here: an ASCII line, which is a constant of its own kind."""
        text: str | None = None
        try:
            data = self._line("ascii")
            if not data.isascii():
                raise Broken("a persistent id that is not ASCII")
            text = data.decode("ascii")
        except constants.Unknown:
            pass  # an id like any other to who is handed it
        pid = self.heap.add(Literal("str", at, text))
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
