"""Where bytes and text go on into another interpreter: what is followed, and what can be computed exactly.

These are no admissions. A call named here is refused like any other; following it only shows what it would have run.
"""

from __future__ import annotations

import base64
import binascii
import codecs
import zlib
from collections.abc import Callable, Mapping, Sequence

DECODED_MOST = 1 << 20
"""Bytes that a followed decoder may produce."""

LOADERS: Mapping[tuple[str, str], str] = {
    ("pickle", "loads"): "pickle",
    ("_pickle", "loads"): "pickle",
    ("pickle", "_loads"): "pickle",
    ("dill", "loads"): "pickle",
    ("dill._dill", "loads"): "pickle",
    ("cloudpickle", "loads"): "pickle",
    ("cloudpickle.cloudpickle", "loads"): "pickle",
    ("torch.storage", "_load_from_bytes"): "torch",
    ("marshal", "loads"): "marshal",
    ("builtins", "exec"): "source",
    ("builtins", "eval"): "source",
    ("builtins", "compile"): "source",
}
"""(module, name) → what its first argument is loaded as."""

CODE_MAKERS = frozenset(
    {
        ("types", "CodeType"),
        ("builtins", "code"),
        ("new", "code"),
        ("dill._dill", "_create_code"),
        ("dill.dill", "_create_code"),
    }
)
"""Callables that make a code object of bytecode and the names that it uses."""

Value = str | bytes | int


def _text(value: Value) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "surrogatepass")


def _inflate(data: Value, *_: Value) -> bytes | None:
    engine = zlib.decompressobj()
    made = engine.decompress(_text(data), DECODED_MOST)
    return made if engine.eof else None


def _codec(data: Value, name: Value = "utf-8", *_: Value) -> Value | None:
    plain = str(name).lower().replace("-", "_").removesuffix("_codec")
    if plain in {"zlib", "zip"}:
        return _inflate(data)
    if plain not in {"rot13", "rot_13", "hex", "base64", "utf_8", "utf8", "latin1", "latin_1", "ascii"}:
        return None
    made: object = None
    if plain.startswith("rot"):
        made = codecs.decode(str(data), "rot13")
    elif isinstance(data, bytes):
        made = codecs.decode(data, plain)
    return made if isinstance(made, str | bytes) else None


DECODERS: Mapping[tuple[str, str], Callable[..., Value | None]] = {
    ("base64", "b64decode"): lambda data, *_: base64.b64decode(_text(data)),
    ("base64", "urlsafe_b64decode"): lambda data, *_: base64.urlsafe_b64decode(_text(data)),
    ("base64", "standard_b64decode"): lambda data, *_: base64.b64decode(_text(data)),
    ("base64", "decodebytes"): lambda data, *_: base64.b64decode(_text(data)),
    ("base64", "b32decode"): lambda data, *_: base64.b32decode(_text(data)),
    ("base64", "b16decode"): lambda data, *_: base64.b16decode(_text(data)),
    ("base64", "b85decode"): lambda data, *_: base64.b85decode(_text(data)),
    ("binascii", "unhexlify"): lambda data, *_: binascii.unhexlify(data),
    ("binascii", "a2b_base64"): lambda data, *_: binascii.a2b_base64(data),
    ("zlib", "decompress"): _inflate,
    ("codecs", "decode"): _codec,
    ("_codecs", "decode"): _codec,
    ("builtins", "bytes.fromhex"): lambda data, *_: bytes.fromhex(str(data)),
    ("builtins", "str"): lambda data, *_: str(data) if isinstance(data, str) else None,
    ("builtins", "bytes"): lambda data, *_: data if isinstance(data, bytes) else None,
}
"""Pure functions of constants that hostile programs use to hide a name or a payload."""


def decode(target: tuple[str, str], values: Sequence[object]) -> Value | None:
    """What a pure decoder makes of constants; None where it raises, is too long, or an argument is not known."""
    known = [value for value in values if isinstance(value, str | bytes | int)]
    if len(known) != len(values) or not known:
        return None
    try:
        made = DECODERS[target](*known)
    except (ValueError, TypeError, LookupError, zlib.error, OverflowError):
        return None
    return made if made is not None and (isinstance(made, int) or len(made) <= DECODED_MOST) else None


def compute(what: str, values: Sequence[object]) -> Value | None:
    """The exact result of an admitted call (``ComputeStep``); None where it cannot be known."""
    match what, list(values):
        case "encode", [str(text), str(encoding)]:
            try:
                return text.encode(encoding) if encoding.lower() in ENCODINGS else None
            except UnicodeEncodeError:
                return None
        case (("bytes" | "bytearray"), [bytes(data)]):
            return data
        case (("bytes" | "bytearray"), []):
            return b""
    return None


ENCODINGS = frozenset({"latin1", "latin-1", "iso-8859-1", "ascii", "utf-8", "utf8"})


DILL_TYPES: Mapping[str, tuple[str, str]] = {
    "PartialType": ("functools", "partial"),
    "AttrGetterType": ("operator", "attrgetter"),
    "ItemGetterType": ("operator", "itemgetter"),
    "FileType": ("_io", "FileIO"),
    "TextWrapperType": ("_io", "TextIOWrapper"),
    "BufferedReaderType": ("_io", "BufferedReader"),
    "BufferedWriterType": ("_io", "BufferedWriter"),
    "BufferedRandomType": ("_io", "BufferedRandom"),
    "IOError": ("builtins", "OSError"),
    "EnvironmentError": ("builtins", "OSError"),
}
"""Names in dill's table of types that are spelt otherwise where the type lives. Source: ``dill/_dill.py`` 0.4.1."""

SUFFIXES = ("Error", "Warning", "Exception", "Exit", "Interrupt", "Group", "Iteration")


def _dill_type(name: str) -> tuple[str, str]:
    known = DILL_TYPES.get(name)
    if known is not None:
        return known
    return ("builtins" if name.islower() or name.endswith(SUFFIXES) else "types"), name


NAMED: Mapping[str, Callable[[str], tuple[str, str]]] = {
    "dill-type": _dill_type,
    "types-attribute": lambda name: ("types", name),
}
"""Texts that stand for globals."""
