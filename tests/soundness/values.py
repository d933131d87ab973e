"""Values: every way in which a program can push one."""

from __future__ import annotations

import struct
from typing import Final

from tests.soundness.operands import FLOATS, HOOKS, INDEXES, INTEGERS, MODULES, NAMES, PYTHON2, STRINGS, TEXTS
from tests.soundness.writer import Table, Writer

HASHABLE: Final = "isbfNztgro"
"""Letters of the abstract stack that may be keys; see Writer."""


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
    VALUES(w)


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


VALUES: Final = Table(
    (integer, 8),
    (string, 10),
    (binary, 3),
    (floating, 2),
    (nothing, 4),
    (empty, 8),
    (group, 8),
    (imported, 8),
    (result, 8),
    (persistent, 2),
    (recall, 5),
)
