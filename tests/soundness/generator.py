"""Programs: random pickles that mostly go far, over every opcode of protocols 0 to 5.

The generator keeps an abstract stack (one letter for each value) to choose what can follow, and now and then chooses
without looking. A program is a list of pieces, an opcode with its operands each, so that a failing one can be shrunk.
"""

from __future__ import annotations

import random
import struct
from collections.abc import Callable
from typing import Final

from tests.soundness.operands import FLOATS, HOOKS, INDEXES, INTEGERS, MODULES, NAMES, PYTHON2, STRINGS, TEXTS

Piece = bytes

HASHABLE: Final = "isbfNztgro"
"""Letters of the abstract stack that may be keys; see Writer."""


class Writer:
    """A program in the making, with its abstract stack, marks and memo.

    Letters: ``i`` int · ``s`` str · ``b`` bytes · ``B`` bytearray · ``f`` float · ``N`` None · ``l`` list ·
    ``d`` dict · ``e`` set · ``z`` frozenset · ``t`` tuple · ``T`` tuple that cannot be hashed · ``g`` global · ``r`` result ·
    ``o`` opaque · ``u`` buffer · ``(`` mark.
    """

    def __init__(self, draw: random.Random) -> None:
        """Start with nothing on the stack."""
        self.draw = draw
        self.pieces: list[Piece] = []
        self.stack: list[str] = []
        self.memo: dict[int, str] = {}

    # -- the stack -----------------------------------------------------------------------------------------------------

    def put(self, piece: Piece, pops: int = 0, pushes: str = "") -> None:
        """Add an opcode that takes ``pops`` values and leaves ``pushes``."""
        self.pieces.append(piece)
        if pops:
            del self.stack[-pops:]
        self.stack.extend(pushes)

    def top(self, depth: int = 1) -> str:
        """The letter ``depth`` places from the top; empty at a mark, or where there is none."""
        above = self.stack[-depth:]
        return "" if len(above) < depth or "(" in above else above[0]

    def since_mark(self) -> int:
        """How many values lie above the last mark; -1 without a mark."""
        for count, letter in enumerate(reversed(self.stack)):
            if letter == "(":
                return count
        return -1

    def close(self, piece: Piece, pushes: str = "") -> None:
        """Add an opcode that takes everything down to the last mark."""
        self.put(piece, self.since_mark() + 1, pushes)

    def chance(self, probability: float) -> bool:
        """Whether something of that probability happens."""
        return self.draw.random() < probability

    # -- operands ------------------------------------------------------------------------------------------------------

    def text(self, plain: str, odd: tuple[bytes, ...], oddity: float = 0.3) -> bytes:
        """A line of text: often plain, sometimes odd."""
        return (self.draw.choice(odd) if self.chance(oddity) else plain.encode()) + b"\n"

    def counted(self, code: bytes, width: str, data: bytes) -> bytes:
        """An opcode with a count and a payload; now and then the count is not right."""
        count = len(data)
        if self.chance(0.01):
            most = 256 ** struct.calcsize(width) - 1
            count = self.draw.choice((count + 1, max(count - 1, 0), most, most // 2 + 1, 0, 2000)) & most
        return code + struct.pack(width, count) + data


Maker = Callable[[Writer], None]


# -- values ------------------------------------------------------------------------------------------------------------


def integer(w: Writer) -> None:
    """Push an int, or a bool, in one of the eight ways."""
    draw = w.draw
    number = draw.choice((0, 1, 2, 7, -1, 255, 256, 65535, 2**31 - 1, -(2**31), draw.getrandbits(70)))
    kind = draw.randrange(9)
    if kind == 0:
        w.put(b"I" + w.text(str(number), INTEGERS), 0, "i")
    elif kind == 1:
        w.put(b"L" + w.text(f"{number}L", INTEGERS), 0, "i")
    elif kind == 2:
        w.put(b"J" + struct.pack("<i", (number & 0xFFFFFFFF) - 2**31), 0, "i")
    elif kind == 3:
        w.put(b"M" + struct.pack("<H", number & 0xFFFF), 0, "i")
    elif kind == 4:
        data = number.to_bytes(10, "little", signed=True)[: draw.randrange(11)]
        w.put(w.counted(b"\x8a", "<B", data), 0, "i")
    elif kind == 5:
        data = number.to_bytes(10, "little", signed=True)[: draw.randrange(11)]
        w.put(w.counted(b"\x8b", "<I", data), 0, "i")
    elif kind == 6:
        w.put(draw.choice((b"\x88", b"\x89")), 0, "i")
    else:
        w.put(b"K" + bytes([number & 255]), 0, "i")


def string(w: Writer, value: str | None = None) -> None:
    """Push a str in one of the seven ways."""
    value = w.draw.choice(TEXTS) if value is None else value
    data = value.encode("utf-8", "surrogatepass")
    kind = w.draw.randrange(8)
    if kind == 0:
        w.put(b"S" + w.text(repr(value) if value.isascii() else "'x'", STRINGS, 0.2), 0, "s")
    elif kind == 1:
        w.put(b"V" + value.encode("raw-unicode-escape", "replace").replace(b"\n", b"\\u000a") + b"\n", 0, "s")
    elif kind == 2:
        w.put(w.counted(b"T", "<I", data), 0, "s")
    elif kind == 3:
        w.put(w.counted(b"U", "<B", data[:255]), 0, "s")
    elif kind == 4:
        w.put(w.counted(b"X", "<I", data), 0, "s")
    elif kind == 5:
        w.put(w.counted(b"\x8d", "<Q", data), 0, "s")
    else:
        w.put(w.counted(b"\x8c", "<B", data[:255]), 0, "s")


def binary(w: Writer) -> None:
    """Push bytes, a bytearray or a buffer."""
    data = w.draw.choice((b"", b"os", b"\x00\xff", b"cos\nsystem\n.", bytes(30)))
    code, width, letter = w.draw.choice(
        ((b"B", "<I", "b"), (b"C", "<B", "b"), (b"\x8e", "<Q", "b"), (b"\x96", "<Q", "B"), (b"", "", "u"))
    )
    if letter == "u":
        w.put(b"\x97", 0, "u")
    else:
        w.put(w.counted(code, width, data), 0, letter)
    if w.chance(0.2):
        w.put(b"\x98")


def floating(w: Writer) -> None:
    """Push a float."""
    if w.chance(0.5):
        w.put(b"G" + struct.pack(">d", w.draw.choice((0.0, -1.5, float("inf"), float("nan")))), 0, "f")
    else:
        w.put(b"F" + w.text("1.5", FLOATS, 0.5), 0, "f")


def nothing(w: Writer) -> None:
    """Push None."""
    w.put(b"N", 0, "N")


def empty(w: Writer) -> None:
    """Push an empty container."""
    code, letter = w.draw.choice(((b")", "t"), (b"]", "l"), (b"}", "d"), (b"\x8f", "e")))
    w.put(code, 0, letter)


def key(w: Writer) -> None:
    """Push something that can be hashed."""
    w.draw.choice((string, string, integer, floating, nothing, imported, result))(w)


def names(w: Writer) -> tuple[str, str]:
    """A module's name and a qualified name."""
    return w.draw.choice(PYTHON2) if w.chance(0.3) else (w.draw.choice(MODULES), w.draw.choice(NAMES))


def imported(w: Writer) -> None:
    """Push a global: GLOBAL, STACK_GLOBAL with constants, an extension."""
    module, name = names(w)
    kind = w.draw.randrange(12)
    if kind < 6:
        w.put(b"c" + f"{module}\n{name}\n".encode("utf-8", "replace"), 0, "g")
    elif kind < 11:
        string(w, module)
        memoised(w)
        string(w, name)
        w.put(b"\x93", 2, "g")
    else:
        extension(w)


def extension(w: Writer) -> None:
    """Push what an extension code stands for."""
    code = w.draw.choice((1, 1, 2, 255, 256, 70000, 3, 0, -1))
    if 0 <= code < 256 and w.chance(0.5):
        w.put(b"\x82" + bytes([code]), 0, "o")
    elif 0 <= code < 65536 and w.chance(0.5):
        w.put(b"\x83" + struct.pack("<H", code), 0, "o")
    else:
        w.put(b"\x84" + struct.pack("<i", code), 0, "o")


def persistent(w: Writer) -> None:
    """Push what a persistent id stands for."""
    if w.chance(0.4):
        w.put(b"P" + w.text("storage", (b"", b"a b", b"\xff", b"\x00", "é".encode())), 0, "o")
    else:
        value(w)
        w.put(b"Q", 1, "o")


def group(w: Writer) -> None:
    """Push a tuple, list, dict or frozenset that is built from a mark or a fixed number of values."""
    kind = w.draw.randrange(9)
    if kind < 4:
        count = w.draw.randrange(1, 4)
        for _ in range(count):
            value(w)
        plain = all(letter in HASHABLE for letter in w.stack[-count:])
        w.put((b"\x85", b"\x86", b"\x87")[count - 1], count, "t" if plain else "T")
        return
    w.put(b"(", 0, "(")
    count = w.draw.randrange(4)
    for index in range(count * 2 if kind == 7 else count):
        (key if kind == 8 or (kind == 7 and index % 2 == 0) else value)(w)
    if kind < 6:
        plain = all(letter in HASHABLE for letter in w.stack[len(w.stack) - w.since_mark() :])
        w.close(b"t", "t" if plain else "T")
    else:
        w.close(*((b"l", "l"), (b"d", "d"), (b"\x91", "z"))[kind - 6])


def result(w: Writer) -> None:
    """Push the result of a call, by any of the six opcodes that make one."""
    kind = w.draw.randrange(10)
    if kind < 6:
        callee(w)
        tuple_of(w)
        if kind < 3:
            w.put(b"R", 2, "r")
        elif kind < 5:
            w.put(b"\x81", 2, "r")
        else:
            mapping(w)
            w.put(b"\x92", 3, "r")
        return
    w.put(b"(", 0, "(")
    if kind < 8:
        callee(w)
    for _ in range(w.draw.choice((0, 0, 1, 2))):
        value(w)
    if kind < 8:
        w.close(b"o", "r")
        return
    module, name = names(w)
    w.close(b"i" + f"{module}\n{name}\n".encode("ascii", "replace"), "r")


def callee(w: Writer) -> None:
    """Push something to be called: mostly a global."""
    (imported if w.chance(0.85) else value)(w)


def tuple_of(w: Writer) -> None:
    """Push arguments: mostly a tuple."""
    if w.chance(0.08):
        value(w)
        return
    count = w.draw.choice((0, 0, 1, 1, 2, 3))
    for _ in range(count):
        value(w)
    w.put((b")", b"\x85", b"\x86", b"\x87")[count], count, "t")


def mapping(w: Writer) -> None:
    """Push a dict with string keys, now and then with keys that shadow a method."""
    w.put(b"}", 0, "d")
    for _ in range(w.draw.choice((0, 1, 1, 2))):
        string(w, w.draw.choice(HOOKS if w.chance(0.05) else ("x", "y", "a b", "")))
        value(w)
        w.put(b"s", 2)


def value(w: Writer) -> None:
    """Push anything."""
    if len(w.pieces) > 90:
        nothing(w)
        return
    weighted(w, VALUES)


# -- what is done to values --------------------------------------------------------------------------------------------


def build(w: Writer) -> None:
    """BUILD on what lies on top, which is best an instance."""
    if not w.top() or w.top() not in "rogdl" or w.chance(0.2):
        result(w)
    kind = w.draw.randrange(6)
    if kind < 3:
        mapping(w)
    elif kind == 3:
        (mapping if w.chance(0.5) else nothing)(w)
        mapping(w)
        w.put(b"\x86", 2, "t")
    else:
        value(w)
    w.put(b"b", 1)


def fill(w: Writer) -> None:
    """Put items into what lies on top, which is best a container or an instance."""
    if not w.top() or w.top() not in "ldeBrog" or w.chance(0.2):
        (empty if w.chance(0.6) else result)(w)
    letter = w.top()
    ways = {"l": "ae", "d": "su", "e": "\x90", "B": "es"}.get(letter, "aesu\x90")
    way = w.draw.choice(ways if w.chance(0.95) else "aesu\x90")
    many = way in "eu\x90"
    if many:
        w.put(b"(", 0, "(")
    for _ in range(w.draw.choice((0, 1, 2, 3)) if many else 1):
        (key if way == "\x90" else value if way in "ae" else pair)(w)
    if many and w.chance(0.03):
        value(w)
    if many:
        w.close(way.encode("latin-1"))
    else:
        w.put(way.encode("latin-1"), 2 if way == "s" else 1)


def pair(w: Writer) -> None:
    """Push a key and a value."""
    key(w)
    value(w)


def memoised(w: Writer) -> None:
    """Remember what lies on top, by any of the four opcodes."""
    if not w.top():
        return
    kind = w.draw.randrange(8)
    index = w.draw.choice((0, 1, 2, 3, len(w.memo), 255))
    if kind < 2:
        index = len(w.memo)
        w.put(b"\x94")
    elif kind < 5:
        w.put(b"q" + bytes([index]))
    elif kind < 7:
        if w.chance(0.02):
            index = w.draw.choice((1000, 100_000, 2**31 - 1, 2**32 - 1, 2**24))
        w.put(b"r" + struct.pack("<I", index))
    else:
        w.put(b"p" + w.text(str(index), INDEXES, 0.2))
    w.memo[index] = w.top()


def recall(w: Writer) -> None:
    """Push something remembered, by any of the three opcodes."""
    if not w.memo or w.chance(0.02):
        index, letter = w.draw.choice((0, 7, 255, 2**31)), "N"
    else:
        index, letter = w.draw.choice(list(w.memo.items()))
    kind = w.draw.randrange(3)
    if kind == 0 and index < 256:
        w.put(b"h" + bytes([index]), 0, letter)
    elif kind == 1:
        w.put(b"j" + struct.pack("<I", index), 0, letter)
    else:
        w.put(b"g" + w.text(str(index), INDEXES, 0.1), 0, letter)


def duplicate(w: Writer) -> None:
    """DUP, where there is something."""
    if w.top():
        w.put(b"2", 0, w.top())


def drop(w: Writer) -> None:
    """POP of a value or of a mark, or POP_MARK."""
    kind = w.draw.randrange(4)
    if kind == 0:
        if w.since_mark() < 0:
            mark(w)
            value(w)
        w.close(b"1")
    elif kind == 1:
        w.put(b"(", 0, "(")
        w.put(b"0", 1)
    elif w.stack and (len(w.stack) > 1 or w.chance(0.1)):
        w.put(b"0", 1)


def mark(w: Writer) -> None:
    """MARK, to be taken by something later, or never."""
    w.put(b"(", 0, "(")


def computed(w: Writer) -> None:
    """STACK_GLOBAL of whatever there is: names from the memo, results, wrong types."""
    for _ in range(2):
        w.draw.choice((recall, result, string, string, duplicate, value))(w)
    if w.top(2):
        w.put(b"\x93", 2, "g")


def trampoline(w: Writer) -> None:
    """Call, build, fill or hash the result of a call."""
    result(w)
    kind = w.draw.randrange(5)
    if kind == 0:
        tuple_of(w)
        w.put(w.draw.choice((b"R", b"\x81")), 2, "r")
    elif kind == 1:
        build(w)
    elif kind == 2:
        fill(w)
    elif kind == 3:
        w.put(b"}", 0, "d")
        w.put(b"0", 1)
    else:
        memoised(w)


def protocol(w: Writer) -> None:
    """PROTO in mid-stream: it changes what names mean."""
    w.put(b"\x80" + bytes([w.draw.choice((0, 1, 2, 2, 3, 4, 5, 5, 6, 255) if w.chance(0.1) else (2, 3, 4, 5))]))


def blind(w: Writer) -> None:
    """An opcode chosen without looking."""
    code = w.draw.choice(BLIND)
    operand = {
        b"h": b"\x00", b"q": b"\x01", b"\x82": b"\x01", b"\x83": b"\x00\x01", b"\x84": b"\x01\x00\x00\x00",
        b"c": b"m\nn\n", b"i": b"m\nn\n", b"P": b"x\n", b"g": b"0\n", b"p": b"0\n",
    }.get(code, b"")  # fmt: skip
    w.put(code + operand, w.draw.randrange(2), w.draw.choice(("", "i", "g", "r")))


def garbage(w: Writer) -> None:
    """A byte that is no opcode, or any other."""
    w.put(bytes([w.draw.randrange(256)]))


VALUES: Final[tuple[tuple[Maker, int], ...]] = (
    (integer, 8), (string, 10), (binary, 3), (floating, 2), (nothing, 4), (empty, 8), (group, 8), (imported, 8),
    (result, 8), (persistent, 2), (recall, 5),
)  # fmt: skip

ACTIONS: Final[tuple[tuple[Maker, int], ...]] = (
    (value, 16), (result, 18), (build, 14), (fill, 22), (memoised, 16), (recall, 8), (duplicate, 4), (drop, 8),
    (mark, 2), (computed, 8), (trampoline, 8), (protocol, 2), (blind, 2), (garbage, 1), (imported, 6), (group, 6),
)  # fmt: skip

BLIND: Final = tuple(
    bytes([code]) for code in b"(012QRabcdehilopqstu\x81\x82\x83\x84\x85\x86\x87\x90\x91\x92\x93\x94\x97\x98gP."
)


def weighted(w: Writer, table: tuple[tuple[Maker, int], ...]) -> None:
    """Do one of the table's things."""
    makers, weights = TABLES[table]
    w.draw.choices(makers, cum_weights=weights)[0](w)


def _running(table: tuple[tuple[Maker, int], ...]) -> tuple[list[Maker], list[int]]:
    total = 0
    weights = []
    for _, weight in table:
        total += weight
        weights.append(total)
    return [maker for maker, _ in table], weights


TABLES: Final = {table: _running(table) for table in (VALUES, ACTIONS)}


def generate(draw: random.Random) -> list[Piece]:
    """A program of some 3 to 100 opcodes."""
    w = Writer(draw)
    if w.chance(0.8):
        w.put(b"\x80" + bytes([draw.choice((2, 3, 4, 4, 5, 0, 1))]))
    most = draw.choice((3, 8, 15, 30, 60))
    while len(w.pieces) < most:
        weighted(w, ACTIONS)
    finish(w)
    return framed(w)


def finish(w: Writer) -> None:
    """End the program: mostly with STOP, sometimes in the middle of an operand, sometimes with more after it."""
    if not w.top() or w.chance(0.02):
        value(w)
    kind = w.draw.randrange(40)
    if kind == 0:
        return
    if kind == 1:
        w.put(
            w.draw.choice(
                (b"cos\nsystem", b"cos\n", b"ios\nsys", b"X\x10\0\0\0os", b"I12", b"\x8c\x05a", b"Vtext", b"K")
            )
        )
        return
    w.put(b".", 1)
    if kind == 2:
        w.put(w.draw.choice((b"garbage", b"\x80\x04.", b"cos\nsystem\n.", b"\n", bytes(9))))


def framed(w: Writer) -> list[Piece]:
    """Put frames over stretches of the program, some of them wrong."""
    pieces = w.pieces
    if not w.chance(0.25):
        return pieces
    first = w.draw.randrange(len(pieces))
    last = w.draw.randrange(first, len(pieces)) + 1 if w.chance(0.4) else len(pieces)
    size = sum(map(len, pieces[first:last]))
    if w.chance(0.2):
        size = w.draw.choice((size + 1, size - 1, size - 2, size + 1000, 0, 1, 2**63, 2**64 - 1, size + 5))
    pieces.insert(first, b"\x95" + struct.pack("<Q", size & (2**64 - 1)))
    return pieces
