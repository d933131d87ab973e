"""The instruction set of pickle protocols 0 to 5, as tables.

Source: CPython ``Lib/pickle.py`` (the opcodes' definitions) and ``Lib/pickletools.py`` (their operands).
"""

from __future__ import annotations

from typing import Final

MARK: Final = 0x28  # (
STOP: Final = 0x2E  # .
POP: Final = 0x30  # 0
POP_MARK: Final = 0x31  # 1
DUP: Final = 0x32  # 2
FLOAT: Final = 0x46  # F
INT: Final = 0x49  # I
BININT: Final = 0x4A  # J
BININT1: Final = 0x4B  # K
LONG: Final = 0x4C  # L
BININT2: Final = 0x4D  # M
NONE: Final = 0x4E  # N
PERSID: Final = 0x50  # P
BINPERSID: Final = 0x51  # Q
REDUCE: Final = 0x52  # R
STRING: Final = 0x53  # S
BINSTRING: Final = 0x54  # T
SHORT_BINSTRING: Final = 0x55  # U
UNICODE: Final = 0x56  # V
BINUNICODE: Final = 0x58  # X
APPEND: Final = 0x61  # a
BUILD: Final = 0x62  # b
GLOBAL: Final = 0x63  # c
DICT: Final = 0x64  # d
EMPTY_DICT: Final = 0x7D  # }
APPENDS: Final = 0x65  # e
GET: Final = 0x67  # g
BINGET: Final = 0x68  # h
INST: Final = 0x69  # i
LONG_BINGET: Final = 0x6A  # j
LIST: Final = 0x6C  # l
EMPTY_LIST: Final = 0x5D  # ]
OBJ: Final = 0x6F  # o
PUT: Final = 0x70  # p
BINPUT: Final = 0x71  # q
LONG_BINPUT: Final = 0x72  # r
SETITEM: Final = 0x73  # s
TUPLE: Final = 0x74  # t
EMPTY_TUPLE: Final = 0x29  # )
SETITEMS: Final = 0x75  # u
BINFLOAT: Final = 0x47  # G
PROTO: Final = 0x80
NEWOBJ: Final = 0x81
EXT1: Final = 0x82
EXT2: Final = 0x83
EXT4: Final = 0x84
TUPLE1: Final = 0x85
TUPLE2: Final = 0x86
TUPLE3: Final = 0x87
NEWTRUE: Final = 0x88
NEWFALSE: Final = 0x89
LONG1: Final = 0x8A
LONG4: Final = 0x8B
BINBYTES: Final = 0x42  # B
SHORT_BINBYTES: Final = 0x43  # C
SHORT_BINUNICODE: Final = 0x8C
BINUNICODE8: Final = 0x8D
BINBYTES8: Final = 0x8E
EMPTY_SET: Final = 0x8F
ADDITEMS: Final = 0x90
FROZENSET: Final = 0x91
NEWOBJ_EX: Final = 0x92
STACK_GLOBAL: Final = 0x93
MEMOIZE: Final = 0x94
FRAME: Final = 0x95
BYTEARRAY8: Final = 0x96
NEXT_BUFFER: Final = 0x97
READONLY_BUFFER: Final = 0x98

NAMES: Final[dict[int, str]] = {
    value: name for name, value in sorted(globals().items()) if isinstance(value, int) and name.isupper()
}
"""Opcode → its name."""

HIGHEST_PROTOCOL: Final = 5

FIXED: Final[list[int]] = [-1] * 256
"""Opcode → operand bytes, for the opcodes that push a constant of fixed size; -1 for the rest."""
for _code, _size in (
    (NONE, 0),
    (NEWTRUE, 0),
    (NEWFALSE, 0),
    (EMPTY_TUPLE, 0),
    (BININT1, 1),
    (BININT2, 2),
    (BININT, 4),
    (BINFLOAT, 8),
):
    FIXED[_code] = _size

COUNTED: Final[list[int]] = [-1] * 256
"""Opcode → bytes of the count before its payload, for the opcodes that push counted text, bytes or numbers."""
for _code, _size in (
    (SHORT_BINSTRING, 1),
    (BINSTRING, 4),
    (SHORT_BINBYTES, 1),
    (BINBYTES, 4),
    (BINBYTES8, 8),
    (SHORT_BINUNICODE, 1),
    (BINUNICODE, 4),
    (BINUNICODE8, 8),
    (LONG1, 1),
    (LONG4, 4),
    (BYTEARRAY8, 8),
):
    COUNTED[_code] = _size

IN_PLACE: Final = frozenset({BINBYTES, SHORT_BINBYTES, BINBYTES8, BYTEARRAY8})
"""Payloads that C reads straight into place, whatever frames they cross (``_Unpickler_ReadInto``, since 3.8)."""

SIGNED_COUNT: Final = frozenset({BINSTRING, LONG4})
"""Counts that are signed, and refused when negative."""

LINES: Final = {
    INT: 1,
    LONG: 1,
    FLOAT: 1,
    STRING: 1,
    UNICODE: 1,
    PERSID: 1,
    GET: 1,
    PUT: 1,
    GLOBAL: 2,
    INST: 2,
}
"""Opcode → newline-terminated operands."""

OPERAND: Final = {
    BINGET: 1,
    BINPUT: 1,
    LONG_BINGET: 4,
    LONG_BINPUT: 4,
    EXT1: 1,
    EXT2: 2,
    EXT4: 4,
    PROTO: 1,
    FRAME: 8,
}
"""Opcode → operand bytes, for the opcodes that push no constant."""

TYPES: Final = {
    NONE: "NoneType",
    NEWTRUE: "bool",
    NEWFALSE: "bool",
    EMPTY_TUPLE: "tuple",
    BININT: "int",
    BININT1: "int",
    BININT2: "int",
    INT: "int",
    LONG: "int",
    LONG1: "int",
    LONG4: "int",
    FLOAT: "float",
    BINFLOAT: "float",
    STRING: "str",
    BINSTRING: "str",
    SHORT_BINSTRING: "str",
    UNICODE: "str",
    BINUNICODE: "str",
    SHORT_BINUNICODE: "str",
    BINUNICODE8: "str",
    BINBYTES: "bytes",
    SHORT_BINBYTES: "bytes",
    BINBYTES8: "bytes",
}
"""Opcode of a constant → the exact type that it makes (INT may make a bool; STRING and its kin, bytes)."""

KNOWN: Final = frozenset(NAMES)
"""Every opcode that there is."""
