"""The literal at a position: what the opcode there pushes, decoded only when something asks."""

from __future__ import annotations

import codecs
import struct
import warnings

from guard.errors import GuardError
from guard.interpreters.pickle import opcodes as op
from guard.interpreters.pickle.dialects import Dialect
from guard.streams.window import Window

Constant = None | bool | int | float | str | bytes | tuple[()]

LITERAL_MOST = 1 << 20
"""Bytes of a literal that are decoded; a longer one is of known type and unknown value."""

LINE_MOST = 1 << 16
"""Bytes of a text operand that are decoded."""

HEAD = 64
"""Bytes that are read at once for a constant: its opcode, its counter and, mostly, all of its payload."""

INDEX_MOST = 4300
"""Digits of an index that every Python takes (``sys.int_info.default_max_str_digits``)."""

DIGITS_MOST = 4000
"""Digits of a number that are decoded. CPython stops at 4,300 where it is new enough, and at any number otherwise."""


class Undecodable(GuardError):
    """The operand does not decode: the unpickler stops here."""


class Unknown(GuardError):
    """The literal is longer than guard decodes."""


def payload(window: Window, at: int) -> tuple[int, int]:
    """The offset and length of a counted constant's payload; the opcode at ``at`` must have one."""
    return _payload(window, at, window.peek(at, HEAD))


def _payload(window: Window, at: int, head: bytes) -> tuple[int, int]:
    start = 1 + op.COUNTED[head[0]]
    size = int.from_bytes(head[1:start], "little")
    return at + start, min(size, window.length - at - start)


def constant(window: Window, at: int, dialect: Dialect) -> Constant:
    """Decode the constant that the opcode at ``at`` pushes.

    Raises Unknown where it is too long to be decoded, Undecodable where the unpickler would refuse it.
    """
    head = window.peek(at, HEAD)
    code = head[0]
    if op.FIXED[code] >= 0:
        return fixed(code, head[1 : 1 + op.FIXED[code]])
    if op.COUNTED[code] >= 0:
        start, size = _payload(window, at, head)
        if size > LITERAL_MOST:
            raise Unknown(f"{size} bytes")
        skipped = start - at
        inside = skipped + size <= len(head)
        return counted(code, head[skipped : skipped + size] if inside else window.read(start, size), dialect)
    return text(code, line(window, at + 1), dialect)


def fixed(code: int, data: bytes) -> Constant:
    """Decode a constant of fixed size."""
    if code == op.BININT:
        return int.from_bytes(data, "little", signed=True)
    if code == op.BINFLOAT:
        return float(struct.unpack(">d", data)[0])
    if code in {op.BININT1, op.BININT2}:
        return int.from_bytes(data, "little")
    return {op.NONE: None, op.NEWTRUE: True, op.NEWFALSE: False}.get(code, ())


def counted(code: int, data: bytes, dialect: Dialect) -> Constant:
    """Decode a counted constant. Raises Undecodable."""
    if code in {op.LONG1, op.LONG4}:
        return int.from_bytes(data, "little", signed=True)
    if op.TYPES.get(code) == "bytes" or code == op.BYTEARRAY8:
        return data
    if code in {op.BINSTRING, op.SHORT_BINSTRING}:
        return _python2(data, dialect)
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError as error:
        raise Undecodable("text is not UTF-8") from error


def _python2(data: bytes, dialect: Dialect) -> str | bytes:
    if dialect.encoding == "bytes":
        return data
    try:
        return data.decode(dialect.encoding)
    except UnicodeDecodeError as error:
        raise Undecodable(f"a Python 2 string is not {dialect.encoding}") from error


def line(window: Window, at: int) -> bytes:
    """The text operand at ``at``, without its newline; to the window's end where there is none."""
    data = window.peek(at, 512)
    end = data.find(b"\n")
    if end < 0 and len(data) == 512:
        data = window.peek(at, LINE_MOST)
        end = data.find(b"\n")
        if end < 0:
            raise Unknown(f"a line of more than {len(data)} bytes")
    return data if end < 0 else data[:end]


def text(code: int, data: bytes, dialect: Dialect) -> Constant:
    """Decode a constant whose operand is a line of text. Raises Undecodable."""
    if code in {op.INT, op.LONG} and len(data) > DIGITS_MOST and not data.strip(b"+-0123456789_L\r\t "):
        raise Unknown(f"{len(data)} digits")
    try:
        if code == op.INT:
            return _python_int(data) if dialect.python else _c_int(data)
        if code == op.LONG:
            digits = data.removesuffix(b"L")
            return int(digits if dialect.python else _cut(digits), 0)
        if code == op.FLOAT:
            return _float(data, dialect)
        if code == op.STRING:
            return _quoted(data, dialect)
        return codecs.raw_unicode_escape_decode(data)[0]
    except (ValueError, OverflowError) as error:
        raise Undecodable(f"{op.NAMES[code]} operand {data[:40]!r}") from error


def _python_int(data: bytes) -> int | bool:
    """``load_int`` of ``Lib/pickle.py``."""
    if data in {b"00", b"01"}:
        return data == b"01"
    return int(data, 0)


def _c_int(data: bytes) -> int | bool:
    """``load_int`` of ``Modules/_pickle.c``: ``strtol`` with base 0, then Python's own conversion."""
    if not data:
        raise ValueError("no digits")
    value = _strtol(_cut(data))
    if value is None:
        return int(_cut(data), 0)
    return bool(value) if len(data) == 2 and value in {0, 1} else value


def _strtol(data: bytes) -> int | None:
    """C's ``strtol(…, 0)`` over a whole operand: octal by a leading zero; None where it stops early or overflows."""
    digits = data.lstrip(b" \t\n\v\f\r")
    sign = -1 if digits[:1] == b"-" else 1
    digits = digits[1:] if digits[:1] in {b"+", b"-"} else digits
    base = 10
    if digits[:2].lower() == b"0x" and digits[2:]:
        base, digits = 16, digits[2:]
    elif digits[:1] == b"0":
        base = 8
    allowed = b"0123456789abcdefABCDEF"[: 22 if base == 16 else base]
    if not digits or digits.translate(None, allowed):
        # With nothing at all to convert strtol leaves its end pointer at the start: only a bare newline is taken, as 0.
        return 0 if not data.strip(b" \t\n\v\f\r") and not data else None
    value = sign * int(digits, base)
    return value if -(1 << 63) <= value < 1 << 63 else None


def _cut(data: bytes) -> bytes:
    """What C sees of a line: it ends at the first NUL."""
    return data.partition(b"\0")[0]


def _float(data: bytes, dialect: Dialect) -> float:
    """``float()`` for Python; ``PyOS_string_to_double`` for C: no blanks before, no underscores, no overflow."""
    if dialect.python:
        return float(data)
    seen = _cut(data)
    if seen[:1].isspace() or seen[-1:].isspace() or b"_" in seen:
        raise ValueError("not a float to C")
    value = float(seen)
    if value in {float("inf"), float("-inf")} and b"i" not in seen.lower():
        raise OverflowError("overflow")
    return value


def _quoted(data: bytes, dialect: Dialect) -> str | bytes:
    if len(data) < 2 or data[:1] != data[-1:] or data[:1] not in {b"'", b'"'}:
        raise ValueError("the STRING operand must be quoted")
    inner = data[1:-1]
    if b"\\" in inner:
        with warnings.catch_warnings():  # an unknown escape is kept as it stands, with a warning that is not ours
            warnings.simplefilter("ignore")
            inner = codecs.escape_decode(inner)[0]
    return _python2(inner, dialect)
