"""Strict JSON, token by token over bytes: for headers too large, or too hostile, to become objects.

``json.loads`` turns ``[[],[],...`` of 100 MB into gigabytes, and takes ``NaN``, lone surrogates and repeated keys. This
reader keeps nothing but its place, and refuses what Rust's serde_json refuses: deeper than 128, numbers beyond a
double, unpaired surrogates, control characters in strings (RFC 8259, and serde_json's ``de.rs`` and ``read.rs``).
"""

from __future__ import annotations

import codecs
import json
import math
import re
from collections.abc import Iterator

from msgspec import Struct

from guard.errors import LimitExceeded, Malformed

DEPTH = 127
"""Objects and arrays within each other that serde_json takes."""
STRING_MOST = 1 << 16
"""Bytes of a string that is looked at: a name or a key."""
NUMBER_MOST = 4096
"""Bytes of a number."""
SKIPPED_MOST = 100_000
"""Tokens of values that nobody asked for, over a whole header."""

_PIECE = 1 << 20

_SPACE = re.compile(rb"[ \t\n\r]*+")
_STRING = re.compile(
    rb'"(?>[^"\\\x00-\x1f]++|\\["\\/bfnrt]|\\u(?:[0-9a-cA-CefEF][0-9a-fA-F]{3}|[dD][0-7][0-9a-fA-F]{2}'
    rb"|[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}))*+\""
)
_NUMBER = re.compile(rb"-?+(?:0|[1-9][0-9]*+)(\.[0-9]++)?+([eE][+-]?+[0-9]++)?+")
_WORD = re.compile(rb"true|false|null")


class Tokens(Struct):
    """A place in JSON text, moved on by asking for what should come next; every question may raise Malformed."""

    data: bytes
    at: int = 0
    skipped: int = 0

    def check_encoding(self) -> None:
        """All of it is UTF-8. Decoded in pieces that are thrown away."""
        decoder = codecs.getincrementaldecoder("utf-8")()
        view = memoryview(self.data)
        try:
            for offset in range(0, len(view), _PIECE):
                decoder.decode(view[offset : offset + _PIECE], final=offset + _PIECE >= len(view))
        except UnicodeError as error:
            raise Malformed("the JSON is no UTF-8") from error

    def peek(self) -> bytes:
        """The first byte of the next token; empty at the end."""
        space = _SPACE.match(self.data, self.at)
        if space is not None:
            self.at = space.end()
        return self.data[self.at : self.at + 1]

    def take(self, byte: bytes) -> bool:
        """Move on over a punctuation mark, if it is what comes."""
        if self.peek() != byte:
            return False
        self.at += 1
        return True

    def expect(self, byte: bytes) -> None:
        """Move on over a punctuation mark."""
        if not self.take(byte):
            raise self.wrong(repr(byte.decode()))

    def wrong(self, wanted: str) -> Malformed:
        """The error that something else stands here."""
        return Malformed(f"not the JSON expected: {wanted} should stand at byte {self.at}")

    def string(self) -> str:
        """Take a string, of at most ``STRING_MOST`` bytes. Raises LimitExceeded."""
        begin, end = self.pass_string()
        if end - begin > STRING_MOST:
            raise LimitExceeded(f"a name of {end - begin} bytes")
        text = self.data[begin:end]
        return str(json.loads(text)) if b"\\" in text else text[1:-1].decode()

    def pass_string(self) -> tuple[int, int]:
        """Move on over a string of any length; its begin and end."""
        self.peek()
        seen = _STRING.match(self.data, self.at)
        if seen is None:
            raise self.wrong("a string")
        self.at = seen.end()
        return seen.span()

    def integer(self) -> int:
        """Take an unsigned 64-bit integer, written as one: no sign, no fraction, no exponent."""
        self.peek()
        seen = _NUMBER.match(self.data, self.at)
        if seen is None or seen[1] or seen[2] or len(seen[0]) > 20 or seen[0].startswith(b"-"):
            raise self.wrong("an unsigned integer")
        value = int(seen[0])
        if value >> 64:
            raise self.wrong("an integer below 2**64")
        self.at = seen.end()
        return value

    def integers(self, most: int) -> tuple[int, ...]:
        """Take an array of at most ``most`` unsigned integers. Raises LimitExceeded."""
        made: list[int] = []
        for _ in self.items(b"[", b"]"):
            made.append(self.integer())
            if len(made) > most:
                raise LimitExceeded(f"an array of more than {most} integers")
        return tuple(made)

    def items(self, opening: bytes, closing: bytes) -> Iterator[None]:
        """Stop at the beginning of each item between two brackets; the caller takes it."""
        self.expect(opening)
        if self.take(closing):
            return
        while True:
            yield
            if self.take(closing):
                return
            self.expect(b",")

    def fields(self) -> Iterator[str]:
        """Yield the key of each field of an object, stopping at its value; the caller takes it."""
        for _ in self.items(b"{", b"}"):
            key = self.string()
            self.expect(b":")
            yield key

    def skip(self, depth: int) -> None:
        """Move on over any value that begins ``depth`` levels down. Raises LimitExceeded."""
        closing: list[bytes] = []
        while True:
            self._spend()
            first = self.peek()
            if first in (b"{", b"["):
                self._open(first, closing, depth)
                if closing[-1] == b"" and not self._close(closing):
                    return
                continue
            self._scalar(first)
            if not self._close(closing):
                return

    def _spend(self) -> None:
        self.skipped += 1
        if self.skipped > SKIPPED_MOST:
            raise LimitExceeded(f"more than {SKIPPED_MOST} values that no reader asks for")

    def _open(self, first: bytes, closing: list[bytes], depth: int) -> None:
        """Enter an object or an array; ``b""`` on top says that it was empty and is left already."""
        if depth + len(closing) >= DEPTH:
            raise Malformed(f"nested deeper than {DEPTH}")
        self.at += 1
        end = b"}" if first == b"{" else b"]"
        if self.take(end):
            closing.append(b"")
            return
        closing.append(end)
        self._key(end)

    def _key(self, end: bytes) -> None:
        if end == b"}":
            self.pass_string()
            self.expect(b":")

    def _close(self, closing: list[bytes]) -> bool:
        """After a value: leave what ends here. True where another value follows."""
        while closing:
            end = closing[-1]
            if end and not self.take(end):
                self.expect(b",")
                self._key(end)
                return True
            closing.pop()
        return False

    def _scalar(self, first: bytes) -> None:
        if first == b'"':
            self.pass_string()
            return
        seen = _WORD.match(self.data, self.at)
        if seen is None:
            seen = _NUMBER.match(self.data, self.at)
            if seen is None:
                raise self.wrong("a value")
            if len(seen[0]) > NUMBER_MOST or math.isinf(float(seen[0])):
                raise self.wrong("a number that a double holds")
        self.at = seen.end()
