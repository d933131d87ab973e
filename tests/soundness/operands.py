"""Operands that programs are made of: plain ones, and the odd ones on which readers disagree."""

from __future__ import annotations

from typing import Final

MODULES: Final = (
    "os",
    "m",
    "pkg.mod",
    "a.b",
    "builtins",
    "__builtin__",
    "copy_reg",
    "Queue",
    "cPickle",
    "x",
    "x y",
    "é",
    "",
    "a..b",
)
"""Names of modules."""

NAMES: Final = (
    "system",
    "C",
    "C.d",
    "C.d.e",
    "eval",
    "n",
    "getattr",
    "",
    "<locals>",
    "n m",
    "ü",
    "C..d",
    "__class__",
    "\ud800",
)
"""Qualified names."""

PYTHON2: Final = (
    ("__builtin__", "xrange"), ("__builtin__", "reduce"), ("copy_reg", "_reconstructor"), ("exceptions",
    "StandardError"), ("itertools", "izip"), ("Tkinter", "Tk"), ("urllib2", "URLError"), ("UserDict",
    "IterableUserDict"), ("socket", "_fileobject"), ("anydbm", "x"), ("whichdb", "x"), ("commands", "getoutput"),
    ("multiprocessing", "Process"),
)  # fmt: skip
"""Names that ``fix_imports`` maps."""

TEXTS: Final = (
    "os",
    "system",
    "m",
    "n",
    "x",
    "",
    "a.b",
    "C.d",
    "touch x",
    "\ud800",
    "é",
    "a\nb",
    "'",
    '"',
    "\\",
    "\x00",
    "y" * 300,
)
"""Values of strings."""

HOOKS: Final = (
    "append",
    "extend",
    "add",
    "__setstate__",
    "__class__",
    "__dict__",
    "keys",
    "__new__",
    "__call__",
    "__hash__",
    "__setitem__",
)
"""Attributes that, once set, change what the opcodes after it run."""

INTEGERS: Final = (
    b"", b"0", b"00", b"01", b"000", b"1", b"+1", b"-0", b"-1", b"05", b"08", b"0777", b"0x1f", b"0X1F", b"0x",
    b"0o17", b"0b101", b"1_000", b"1__0", b"_1", b"1_", b"0_7", b"0x_1", b" 5", b"5 ", b"\t5", b"5\r", b"5\x0b",
    b"5\x0c", b"\xa05", b"5L", b"5l", b"5LL", b"L", b"0L", b"5\x00", b"5\x00abc", b"\x005", b"\x00", b"5.0", b"1e5",
    b"True", b"--5", b"- 5", b"+-5", b"1 2", b" ", b"\xd9\xa3", b"9223372036854775807", b"9223372036854775808",
    b"-9223372036854775808", b"-9223372036854775809", b"0x8000000000000000", b"9" * 30, b"9" * 5000, b"0" * 30,
    b"0x" + b"f" * 40, b"5 L", b" 1", b"1 ", b"+0", b"-01", b"0L ", b"\r", b"1\x0b", b"5\x1f",
)  # fmt: skip
"""Text operands of INT and LONG."""

INDEXES: Final = (
    b"", b"0", b"00", b"01", b"+1", b" 1", b"1 ", b"-1", b"-0", b"1_0", b"0x1", b"1\x00", b"1\x00x", b"\x00", b"1L",
    b"2147483648", b"1.0", b"18446744073709551616", b"9223372036854775807", b"9223372036854775808", b"\t0\r", b"0b1",
    b"1__0", b"000000", b"4294967296",
)  # fmt: skip
"""Text operands of GET and PUT."""

FLOATS: Final = (
    b"", b"1", b"1.0", b"nan", b"inf", b"-inf", b"Infinity", b"1e400", b"-1e400", b"1e-400", b"1_0.0", b" 1.0",
    b"1.0 ", b"\t1.0", b"1.0\r", b"0x1p3", b"1.0\x00", b"1.0\x00x", b"\x00", b"1,0", b"1e", b".5", b"5.", b".",
    b"+1.0", b"--1", b"1.0f", b"nan(1)", b"NaN", b"-nan", b"1_", b"\xd9\xa3", b"infinit", b"1e5_0", b"1.0\x0b",
    b"9" * 400, b"+nan", b"1e+5", b"1E5",
)  # fmt: skip
"""Text operands of FLOAT."""

STRINGS: Final = (
    b"", b"'", b"''", b'""', b"'a", b"a'", b"a", b"'a\"", b"'a'b'", b"'\\x41'", b"'\\x4'", b"'\\101'", b"'\\400'",
    b"'\\n'", b"'\\\n'", b"'\\'", b"'\\q'", b"'\xff'", b"'\xc3\xa9'", b" 'a'", b"'a' ", b"'a'\r", b"'\x00'",
    b"'o\\x73'", b"'\\u0041'", b"b'a'", b"u'a'", b"'\\xff'", b"'\\8'",
)  # fmt: skip
"""Text operands of STRING."""
