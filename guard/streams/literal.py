"""A Python literal, read without Python's own parser.

``ast.literal_eval`` is safe against code and not against size: deep nesting exhausts the stack of the C parser, and a
header of a megabyte becomes a tree of hundreds. This reader knows only what numpy writes into its headers: strings,
integers (with the ``L`` that numpy wrote under Python 2), True, False, None, tuples, lists and dicts. It is bounded,
and refuses a key that occurs twice, of which ``ast.literal_eval`` keeps the last and another reader might keep the
first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from guard.errors import LimitExceeded, Malformed

Literal = str | int | bool | None | tuple["Literal", ...] | list["Literal"] | dict[str, "Literal"]

DEPTH = 32
"""Brackets within brackets; numpy's own limit of nested subarrays and fields is far below in practice."""
DIGITS = 20
"""Digits of an integer: more than 2**64 has."""

_TOKEN = re.compile(
    r"""\s*+(?:
      (?P<punctuation>[()\[\]{},:])
    | (?P<text>[uU]?+(?:'(?:[^'\\\n]++|\\.)*+'|"(?:[^"\\\n]++|\\.)*+"))
    | (?P<number>-?(?:0|[1-9][0-9]*))L?(?![0-9A-Za-z_.])
    | (?P<name>True|False|None)(?![0-9A-Za-z_])
    | (?P<end>\Z)
    )""",
    re.VERBOSE,
)
_ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|(.))", re.DOTALL)
_SHORT = {"\\": "\\", "'": "'", '"': '"', "n": "\n", "r": "\r", "t": "\t", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_NAMES = {"True": True, "False": False, "None": None}
_CLOSE = {"(": ")", "[": "]", "{": "}"}


class _Token(Struct, frozen=True):
    kind: str
    text: str
    at: int


class _Reader:
    """One token ahead, and a value by recursive descent of at most ``DEPTH`` levels."""

    __slots__ = ("_depth", "_tokens", "next")

    def __init__(self, said: str) -> None:
        self._tokens = _tokens(said)
        self._depth = 0
        self.next = next(self._tokens)

    def take(self) -> _Token:
        token = self.next
        if token.kind != "end":
            self.next = next(self._tokens)
        return token

    def expect(self, text: str) -> None:
        token = self.take()
        if token.text != text or token.kind not in ("punctuation", "end"):
            raise Malformed(f"{text or 'the end'} expected at character {token.at} of a literal")

    def value(self) -> Literal:
        token = self.take()
        match token.kind:
            case "text":
                return _unquote(token.text)
            case "number":
                if len(token.text) > DIGITS + 1:
                    raise LimitExceeded(f"an integer of {len(token.text)} digits")
                return int(token.text)
            case "name":
                return _NAMES[token.text]
        if token.text not in _CLOSE:
            raise Malformed(f"no value at character {token.at} of a literal")
        self._depth += 1
        if self._depth > DEPTH:
            raise LimitExceeded(f"a literal nested deeper than {DEPTH}")
        made = self._mapping() if token.text == "{" else self._sequence(token.text)
        self._depth -= 1
        return made

    def _sequence(self, opened: str) -> Literal:
        items: list[Literal] = []
        close, commas = _CLOSE[opened], 0
        while self.next.text != close:
            items.append(self.value())
            if self.next.text == close:
                break
            self.expect(",")
            commas += 1
        self.expect(close)
        if opened == "[":
            return items
        return items[0] if len(items) == 1 and not commas else tuple(items)

    def _mapping(self) -> Literal:
        made: dict[str, Literal] = {}
        while self.next.text != "}":
            key = self.value()
            if not isinstance(key, str):
                raise Malformed("a key that is no string")
            if key in made:
                raise Malformed(f"the key {key[:40]!r} occurs twice")
            self.expect(":")
            made[key] = self.value()
            if self.next.text == "}":
                break
            self.expect(",")
        self.expect("}")
        return made


def parse(said: str) -> Literal:
    """Read one literal that fills the text. Raises Malformed or LimitExceeded."""
    reader = _Reader(said)
    made = reader.value()
    reader.expect("")
    return made


def _tokens(said: str) -> Iterator[_Token]:
    offset = 0
    while True:
        seen = _TOKEN.match(said, offset)
        if seen is None or seen.lastgroup is None:
            raise Malformed(f"no literal from character {offset} on")
        yield _Token(seen.lastgroup, seen[seen.lastgroup], offset)
        offset = seen.end()


def _unquote(quoted: str) -> str:
    body = quoted.lstrip("uU")[1:-1]
    return _ESCAPE.sub(_character, body) if "\\" in body else body


def _character(escape: re.Match[str]) -> str:
    code = escape[1] or escape[2] or escape[3]
    if code:
        number = int(code, 16)
    elif escape[4]:
        number = int(escape[4], 8)
    elif escape[5] in _SHORT:
        return _SHORT[escape[5]]
    else:
        raise Malformed(f"an escape that numpy does not write: {escape[0]!r}")
    if number > 0x10FFFF:
        raise Malformed(f"no character: {escape[0]!r}")
    return chr(number)
