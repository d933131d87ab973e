"""The stack with its marks, and the memo: where an unpickler keeps what it has made."""

from __future__ import annotations

from guard.errors import LimitExceeded
from guard.interpreters.pickle import constants
from guard.interpreters.pickle.dialects import Dialect
from guard.interpreters.pickle.effects import World
from guard.interpreters.pickle.heap import Broken, Heap
from guard.interpreters.pickle.tape import Tape
from guard.interpreters.pickle.values import NO_RUN
from guard.streams.window import Window

MEMO_HUGE = 1 << 27
"""A memo index from which C's array would take two gigabytes."""


class Stack(Tape):
    """What opcodes do to the stack and the memo themselves."""

    def __init__(self, window: Window, dialect: Dialect, heap: Heap, world: World) -> None:
        """Begin with nothing."""
        super().__init__(window, dialect, heap, world)
        self.memo: list[int] = []
        self.sparse: dict[str, int] = {}
        """Far indexes, in digits: numbers of the file's choice could be made to collide, text cannot."""
        self.stack: list[int] = []
        self.marks: list[int] = []
        self.fence: int = 0
        self.plain: int = 0
        """From this height on, as far as is known, there are constants only on the stack."""
        self.constant: bool = False
        """Whether what was last taken off above a mark was constants only, as far as is known."""
        self.batch: range = NO_RUN
        """Constants at equal distances, on top of the stack without being on it: APPENDS follows, and takes them."""

    def _held(self) -> int:
        return len(self.stack) + len(self.marks) + len(self.memo) + 4 * len(self.sparse)

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
        self.constant = mark >= self.plain
        values = self.stack[mark:]
        del self.stack[mark:]
        return values

    def _pop_two(self) -> tuple[int, int]:
        if len(self.stack) - self.fence < 2:
            raise Broken("the stack is empty")
        return self.stack.pop(), self.stack.pop()

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

    # --- memo -------------------------------------------------------------------------------------------

    def _put(self, index: int) -> None:
        value = self._top()
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
        if len(self.stack) <= self.fence:
            raise Broken("nothing to memoize")
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
        try:
            data = self._line()
        except constants.Unknown:
            data = self._bytes(self.begun, self.begun + constants.LINE_MOST)
        if b"\0" in data:
            self.world.diverges.add("python")
            data = data if self.python else data.partition(b"\0")[0]
        if len(data) > constants.INDEX_MOST and not data.strip(b"+-0123456789_ \t\r\v\f"):
            raise LimitExceeded(f"{name} with more than {constants.INDEX_MOST} digits")  # some Pythons read it
        try:
            return int(data)
        except ValueError as error:
            raise Broken(f"{name} without a number") from error
