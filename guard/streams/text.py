"""Text, read a piece at a time: which bytes are characters, and in which encoding.

What a reader would show as text is text: UTF-8, UTF-16 and UTF-32 behind their byte-order marks, and source files in
some eight-bit or East Asian encoding as long as they hold no control characters. The set of control characters that
text may hold is that of file(1) (``text_chars`` in its ``encoding.c``): BEL to CR, and ESC.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from msgspec import Struct

from guard.errors import Malformed
from guard.streams.window import Window

HEAD = 4096
"""Bytes that tell whether a file is text."""

PIECE = 1 << 20
"""Bytes decoded at a time."""

_PRINTABLE = bytes({*range(7, 14), 27, *range(32, 127), *range(128, 256)})
_ASCII = bytes(range(128))
_EUC = bytes({*range(128), 0x8E, 0x8F, *range(0xA1, 0xFF)})
_CONTROL = re.compile("[\x00-\x06\x0e-\x1a\x1c-\x1f]")

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class Piece(Struct, frozen=True):
    """A run of text: ``text`` is what the ``length`` bytes at ``offset`` say."""

    offset: int
    length: int
    text: str


def encoding(window: Window) -> str | None:
    """The encoding in which the window begins, or None where it does not begin as text. Nothing at all is text."""
    head = window.peek(0, HEAD)
    for mark, name in _MARKS:
        if head.startswith(mark):
            return name if _decodes(head, name, whole=window.length <= HEAD) else None
    if 0 in head:
        return None
    controls = len(head.translate(None, _PRINTABLE))
    if _decodes(head, "utf-8", whole=window.length <= HEAD):
        # Vocabularies list a few control characters as tokens; binary formats without a zero byte have many more.
        return "utf-8" if controls * 50 <= len(head) else None
    return "latin-1" if not controls and (_mostly_ascii(head) or _extended_unix(head)) else None


def _mostly_ascii(head: bytes) -> bool:
    return len(head.translate(None, _ASCII)) * 4 <= len(head) * 3


def _extended_unix(head: bytes) -> bool:
    """Chinese, Japanese or Korean: lines of bytes from 0xa1 on (and two shifts), as EUC and GB 2312 have them."""
    return b"\n" in head and not head.translate(None, _EUC)


def _decodes(head: bytes, name: str, *, whole: bool) -> bool:
    try:
        text = codecs.getincrementaldecoder(name)().decode(head, final=whole)
    except UnicodeError:
        return False
    return name == "utf-8" or _CONTROL.search(text) is None


def pieces(window: Window) -> Iterator[Piece]:
    """Yield the whole window as text. Raises Malformed at the first piece that is none.

    UTF-8 may become some other encoding on the way: an English file with one accented name in it is still text.
    """
    name = encoding(window)
    if name is None:
        raise Malformed("no text: it does not begin as any encoding of characters")
    decoder = codecs.getincrementaldecoder(name)()
    offset = 0
    for chunk in window.chunks(PIECE):
        last = offset + len(chunk) == window.length
        try:
            text = decoder.decode(chunk, final=last)
        except UnicodeError as error:
            if name != "utf-8":
                raise Malformed(f"no {name} text after {offset:#x}: {error}") from error
            text = (decoder.getstate()[0] + chunk).decode("latin-1")
            name, decoder = "latin-1", codecs.getincrementaldecoder("latin-1")()
        if "\0" in text or (name != "utf-8" and _CONTROL.search(text)):
            raise Malformed(f"no text after {offset:#x}: control characters")
        yield Piece(offset, len(chunk), text)
        offset += len(chunk)


def excerpt(window: Window, *, most: int | None = None) -> str:
    """The first line that is neither blank nor a comment, for people: at most ``most`` characters (default: limits)."""
    name = encoding(window)
    if name is None:
        return ""
    bound = window.budget.limits.text if most is None else most
    for line in window.peek(0, HEAD).decode(name, "replace").splitlines():
        said = line.strip("\ufeff \t")
        if said and not said.startswith(("#", "//", "::", "--")):
            return said[:bound]
    return ""


_HIDDEN = re.compile(
    "[\u202a-\u202e\u2066-\u2069]"  # order of display: embeddings, overrides, isolates
    "|(?<=[\x00-\x7f])[\u200b\u2060\ufeff](?=[\x00-\x7f])"  # no width, in the middle of a word
    "|[\U000e0000-\U000e007f]"  # tags: a second text that nobody sees
)


def hidden(piece: Piece) -> list[str]:
    """The characters that make source code look other than it is (CVE-2021-42574), in their order."""
    return [] if piece.text.isascii() else _HIDDEN.findall(piece.text)
