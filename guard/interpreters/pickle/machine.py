"""The machine: one loop over the opcodes of a stream, with the stack, marks and memo of CPython's unpicklers.

Sources: ``load`` and the ``load_*`` functions of ``Modules/_pickle.c``; class ``_Unpickler`` of ``Lib/pickle.py``.
Where the two differ, ``dialect.python`` decides, and the run notes that they differ (``Run.diverges``).
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import compress
from typing import TYPE_CHECKING, Any, Final

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
from guard.interpreters.pickle.values import LONG, NO_RUN, Literal, Opaque
from guard.interpreters.pickle.wrapped import Wrapped
from guard.streams.window import Window

if TYPE_CHECKING:
    from mypy_extensions import i64  # a machine word to the compiled form, which has no other need of the package

AHEAD: Final = 11
"""Opcodes of one kind in a row from which it pays to ask how many more there are."""

RUN_MOST: Final = 1024
"""Opcodes of a run that are taken at once: picklers write batches of 1,000."""


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
        self.shortcuts: bool = True
        """False: every opcode by itself, for tests that compare."""
        self.seen: list[bool] = [False] * 256
        self.used: bool = False

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
        if self.used and not self.dialect.shared_memo:
            self.memo, self.sparse = [], {}
            self.heap = Heap(self.window, self.dialect)
            self.world = World(self.heap, Ledger(self.window.budget, trace=self.trace), self.effects)
        self.used = True
        self.inlined, self.astray, self.sleepers, self.batch = [], -1, [], NO_RUN
        self.stack.clear()
        self.marks.clear()
        self.fence = self.protocol = self.steps = self.counted = 0
        self.at, self.bound, self.framed = start, self.window.length, False
        self.soft, self.hard = start - self.base, start - self.base  # the loop begins by looking for its bytes
        self.seen = [False] * 256

    def _settle(self) -> None:
        """Count what was executed, also where the run broke."""
        self.window.budget.operations += self.steps - self.counted
        self.counted = self.steps

    def _loop(self) -> int:  # noqa: C901, PLR0912, PLR0915 -- hot: a call for each opcode would double its cost
        fixed, counted, handlers, seen = op.FIXED, op.COUNTED, HANDLERS, self.seen
        shortcuts, stack, memo = self.shortcuts, self.stack, self.memo
        direct = shortcuts and not self.sparse
        buf = self.buf
        base: i64 = self.base
        soft: i64 = self.soft
        hard: i64 = self.hard
        i: i64 = self.at - base
        steps: i64 = 0
        never: i64 = 0 if shortcuts else 1 << 40
        quiet: i64 = never  # no run is looked for before there, for one has just been looked for
        plain: i64 = len(stack)  # from this height on there are only constants, as far as is known
        try:
            while True:
                if i >= soft:
                    self.steps, steps = self.steps + steps, 0
                    self._refill(base + i)
                    buf, base, soft, hard = self.buf, self.base, self.soft, self.hard
                    i, quiet = self.at - base, never
                code: i64 = buf[i]
                at: i64 = base + i
                boxed: Any = at
                i += 1
                steps += 1
                seen[code] = True
                width: i64 = fixed[code]
                if width >= 0:
                    i += width
                    if i > hard:
                        stack.append(self._straddling(at, code))
                        plain = len(stack)
                        hard, soft, i = self.hard, self.soft, self.at - base
                    elif i < quiet:
                        stack.append(boxed)
                    else:
                        stride: i64 = width + 1
                        far: i64 = i + AHEAD * stride
                        if far >= soft or not (buf[i] == code == buf[far]) or buf[i + 5 * stride] != code:
                            stack.append(boxed)
                            quiet = far
                            continue
                        end: i64 = self._run_of(i, stride)
                        steps += (end - i) // stride
                        run = range(at, base + end, stride)
                        if end - i >= LONG * stride and end < soft and buf[end] == op.APPENDS:
                            self.batch = run
                        else:
                            stack.extend(run)
                        i = end
                elif code == op.SHORT_BINUNICODE and i < hard and i + 1 + buf[i] <= hard:
                    end = i + 1 + buf[i]
                    if not buf[i + 1 : end].isascii():
                        self._check_text(buf[i + 1 : end])
                    stack.append(boxed)
                    if end - i > LEAST and FIRST[buf[i + 1]]:
                        self._begins(at, i + 1)
                    i = end
                    if i < soft and buf[i] == op.MEMOIZE and direct:
                        memo.append(boxed)
                        i += 1
                        steps += 1
                        seen[op.MEMOIZE] = True
                elif code == op.MEMOIZE and direct:
                    if len(stack) <= self.fence:
                        raise Broken("nothing to memoize")
                    boxed = stack[-1]
                    memo.append(boxed)
                elif code == op.BINGET and i < hard and buf[i] < len(memo):
                    boxed = memo[buf[i]]
                    stack.append(boxed)
                    if stack[-1] < 0:
                        plain = len(stack)
                    i += 1
                elif code == op.STOP:
                    self.at = base + i
                    return self._stop()
                else:
                    self.at = base + i
                    self.plain = plain + never
                    if counted[code] >= 0:
                        self._counted(at, code)
                    else:
                        handler = handlers[code]
                        if handler is None:
                            self.at = at
                            raise Broken(f"invalid opcode {code:#04x}")
                        handler(self, at)
                    top: i64 = len(stack)
                    if top != plain and (top < plain or stack[-1] < 0):
                        plain = top  # whatever was executed has pushed one value at most
                    memo, direct = self.memo, shortcuts and not self.sparse
                    soft, hard = self.soft, self.hard
                    i = self.at - base
        except Broken:
            self.at = max(self.at, min(base + i, self.window.length))
            raise
        finally:
            self.steps += steps

    def _run_of(self, i: int, stride: int) -> int:
        """Where a run of one opcode ends that stands at ``i`` and at equal distances behind: it ends in the buffer."""
        most = min(self.soft, i + RUN_MOST * stride)
        codes = self.buf[i : i + AHEAD * stride : stride]  # what looks like a run may be a pattern
        if codes.count(codes[:1]) == AHEAD:
            codes = self.buf[i:most:stride]
        count = len(codes) - len(codes.lstrip(codes[:1]))
        return i + min(count, (self.hard - i) // stride) * stride

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

    @staticmethod
    def table() -> list[Handler | None]:
        """Opcode → handler; None: no opcode (or one that the loop itself executes)."""
        table: list[Handler | None] = [None] * 256
        for code, handler in (
            (op.MARK, Machine._mark),
            (op.POP, Machine._pop_op),
            (op.POP_MARK, Machine._pop_mark_op),
            (op.DUP, Machine._dup),
            (op.MEMOIZE, Machine._memoize),
            (op.BINPUT, Machine._binput),
            (op.LONG_BINPUT, Machine._long_binput),
            (op.BINGET, Machine._binget),
            (op.LONG_BINGET, Machine._long_binget),
            (op.PUT, Machine._put_text),
            (op.GET, Machine._get_text),
            (op.INT, Machine._text),
            (op.LONG, Machine._text),
            (op.FLOAT, Machine._text),
            (op.STRING, Machine._text),
            (op.UNICODE, Machine._text),
            (op.EMPTY_LIST, Machine._empty_list),
            (op.EMPTY_DICT, Machine._empty_dict),
            (op.EMPTY_SET, Machine._empty_set),
            (op.TUPLE, Machine._tuple),
            (op.TUPLE1, Machine._tuple1),
            (op.TUPLE2, Machine._tuple2),
            (op.TUPLE3, Machine._tuple3),
            (op.LIST, Machine._list),
            (op.DICT, Machine._dict),
            (op.FROZENSET, Machine._frozenset),
            (op.APPEND, Machine._append),
            (op.APPENDS, Machine._appends),
            (op.SETITEM, Machine._setitem),
            (op.SETITEMS, Machine._setitems),
            (op.ADDITEMS, Machine._additems),
            (op.GLOBAL, Machine._global),
            (op.STACK_GLOBAL, Machine._stack_global),
            (op.INST, Machine._inst),
            (op.OBJ, Machine._obj),
            (op.REDUCE, Machine._reduce),
            (op.NEWOBJ, Machine._newobj),
            (op.NEWOBJ_EX, Machine._newobj_ex),
            (op.BUILD, Machine._build),
            (op.PERSID, Machine._persid),
            (op.BINPERSID, Machine._binpersid),
            (op.EXT1, Machine._ext1),
            (op.EXT2, Machine._ext2),
            (op.EXT4, Machine._ext4),
            (op.PROTO, Machine._proto),
            (op.FRAME, Machine._frame),
            (op.NEXT_BUFFER, Machine._next_buffer),
            (op.READONLY_BUFFER, Machine._readonly_buffer),
        ):
            table[code] = handler
        return table


Handler = Callable[[Machine, int], None]

HANDLERS: Final = Machine.table()
