"""The opcodes that push constants: checked as they pass, decoded only when something asks."""

from __future__ import annotations

import codecs
from collections.abc import Callable

from guard.interpreters.pickle import constants
from guard.interpreters.pickle import opcodes as op
from guard.interpreters.pickle.dialects import PYTHON, C, Dialect
from guard.interpreters.pickle.effects import World
from guard.interpreters.pickle.heads import FIRST, HEADS, KEPT_MOST, LEAST
from guard.interpreters.pickle.heap import Broken, Heap
from guard.interpreters.pickle.stack import Stack
from guard.interpreters.pickle.tape import CHUNK, ENDED
from guard.interpreters.pickle.values import Literal
from guard.streams.window import Window


class Literals(Stack):
    """Constants: of fixed size, counted, and as lines of text."""

    def __init__(self, window: Window, dialect: Dialect, heap: Heap, world: World) -> None:
        """Begin without constants."""
        super().__init__(window, dialect, heap, world)
        self.sleepers: list[int] = []

    def _begins(self, at: int, i: int) -> None:
        """Keep a constant that may hold a pickle; ``i`` is where its payload lies in the buffer."""
        if self.buf.startswith(HEADS, i) and len(self.sleepers) < KEPT_MOST:
            self.sleepers.append(at)

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
        i = start - self.base
        if LEAST <= size <= constants.LITERAL_MOST and i < len(self.buf) and FIRST[self.buf[i]]:
            self._begins(at, i)
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

    # --- text -------------------------------------------------------------------------------------------

    def _text(self, at: int) -> None:
        """INT, LONG, FLOAT, STRING, UNICODE: validated now, decoded when asked for."""
        code = self.window.read(at, 1)[0]
        try:
            data = self._line()
        except constants.Unknown:
            # A long text, or a number: taken to decode, its value unknown.
            self._bomb(at, code)
            self._goes_on()
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
        self._goes_on()
        if len(data) >= LEAST and data.lstrip(b"'\"").startswith(HEADS) and len(self.sleepers) < KEPT_MOST:
            self.sleepers.append(at)
        moved = self.dialect.unbuffered and self.at - len(data) - 1 != at + 1
        self.stack.append(self._literal(at, code, value) if moved else at)

    def _goes_on(self) -> None:
        """A line that Python took may have been cut by the end of the file, and nothing can follow. Raises Broken."""
        if self.python and self.at >= self.window.length:
            raise Broken(ENDED)

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


def _incremental_utf8(errors: str) -> Callable[[bytes, bool], object]:
    """A decoder of UTF-8, a chunk at a time, that raises Broken."""
    decoder = codecs.getincrementaldecoder("utf-8")(errors)

    def decode(data: bytes, last: bool) -> object:
        try:
            return decoder.decode(data, last)
        except UnicodeDecodeError as error:
            raise Broken("text is not UTF-8") from error

    return decode
