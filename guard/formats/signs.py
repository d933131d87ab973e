"""Signs: what bytes must show before a format is asked whether they are its own.

A look at a few bytes, so that nobody imports a reader for bytes that it would deny. A sign may be there without the
format; without the sign the format's ``sniff`` answers NO, which a test holds it to.
"""

from __future__ import annotations

from collections.abc import Callable

from guard.streams.window import Window

Sign = Callable[[bytes, Window], bool]
"""(the first ``HEAD`` bytes, all bytes) → whether the format may be there."""

HEAD = 512
"""Bytes that every sign is given."""

_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")
"""Byte-order marks of texts that have zeros in them."""

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_ZIP_TAIL = 22 + 0xFFFF
"""Bytes in which a zip's end record lies, with a comment of any length (APPNOTE 4.3.16)."""

_NUMBER = frozenset(b" \t\n\r\v\f\0+-01234567\x80\xff")
"""What a number in a tar's header may begin with, for any reader."""


def firsts(sign: Sign) -> frozenset[int] | None:
    """The first bytes with which a sign may be there; None: any."""
    told: Callable[[], frozenset[int] | None] | None = getattr(sign, "firsts", None)
    return None if told is None else told()


class Leading:
    """One of some marks stands at an offset."""

    def __init__(self, *marks: bytes, at: int = 0) -> None:
        """``at`` and a mark's length must lie in the first ``HEAD`` bytes."""
        self.marks: tuple[bytes, ...] = marks
        self.at: int = at

    def __call__(self, head: bytes, _window: Window) -> bool:
        """Whether it is there."""
        return head.startswith(self.marks, self.at)

    def firsts(self) -> frozenset[int] | None:
        """Those of the marks, where they stand at the beginning."""
        return None if self.at else frozenset(mark[0] for mark in self.marks)

    def __repr__(self) -> str:
        """Return how it is written."""
        said = ", ".join(map(repr, self.marks))
        return f"Leading({said}, at={self.at})" if self.at else f"Leading({said})"


class FirstOf:
    """The first byte is one of some."""

    def __init__(self, some: bytes) -> None:
        """``some`` in any order."""
        self.some: bytes = some

    def __call__(self, head: bytes, _window: Window) -> bool:
        """Whether it is."""
        return head[:1] in self.some if head else False

    def firsts(self) -> frozenset[int]:
        """They are what it looks for."""
        return frozenset(self.some)

    def __repr__(self) -> str:
        """Return how it is written."""
        return f"FirstOf({self.some!r})"


class Either:
    """One sign or another is there."""

    def __init__(self, *signs: Sign) -> None:
        """Any of ``signs``."""
        self.signs: tuple[Sign, ...] = signs

    def __call__(self, head: bytes, window: Window) -> bool:
        """Whether one is."""
        return any(sign(head, window) for sign in self.signs)

    def firsts(self) -> frozenset[int] | None:
        """Those of all."""
        each = [firsts(sign) for sign in self.signs]
        known = [some for some in each if some is not None]
        return frozenset().union(*known) if len(known) == len(each) else None

    def __repr__(self) -> str:
        """Return how it is written."""
        return f"Either({', '.join(map(repr, self.signs))})"


class _Named:
    """A sign with a name of its own."""

    def __init__(self, name: str, sign: Sign) -> None:
        self.name: str = name
        self.sign: Sign = sign

    def __call__(self, head: bytes, window: Window) -> bool:
        return self.sign(head, window)

    def __repr__(self) -> str:
        return self.name


def _zipped(head: bytes, window: Window) -> bool:
    return head.startswith(_ZIP) or _ZIP[1] in window.peek(max(window.length - _ZIP_TAIL, 0), _ZIP_TAIL)


def _tarred(head: bytes, window: Window) -> bool:
    """A checksum may stand where a header has it; or all are zeros, as in an archive without members."""
    return len(head) == HEAD and head[148] in _NUMBER and window.length >= HEAD


ALWAYS = _Named("ALWAYS", lambda _head, _window: True)
"""Nothing less than the format's own look tells."""
NEVER = _Named("NEVER", lambda _head, _window: False)
"""No bytes tell it from other formats: only a name promises it."""
TEXTUAL = _Named("TEXTUAL", lambda head, _window: 0 not in head or head.startswith(_MARKS))
"""Text: no zeros, or a mark of an encoding that has them."""
ZIPPED = _Named("ZIPPED", _zipped)
"""A zip may lead, or end the file."""
TARRED = _Named("TARRED", _tarred)
"""A header of tar may lead."""
