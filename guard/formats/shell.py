"""Scripts of every shell, and of every interpreter that a ``#!`` line names: code that lies there."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from guard.facts import Anomaly, Code
from guard.formats import Extent, Format, Item, Reading, Sniff
from guard.formats.signs import Leading
from guard.streams import text
from guard.streams.window import Window

_SHEBANG = re.compile(rb"(?:\xef\xbb\xbf)?#![ \t]*/[^\n]{0,200}")
_WORD = re.compile(rb"([A-Za-z0-9_+.]+?)[0-9.]*(?:\s+-\S*)*\s*$")


def interpreter(head: bytes) -> str:
    """The name of the program that the ``#!`` line calls, without its path and version; empty where there is none."""
    line = _SHEBANG.match(head)
    if line is None:
        return ""
    word = _WORD.search(line[0].split(b" -", 1)[0].rstrip())
    return word[1].decode("ascii") if word else "script"


def sniff(window: Window) -> Sniff:
    """STRONG for text that begins with ``#!`` and an absolute path to anything but Python, which has its own format."""
    named = interpreter(window.peek(0, 256))
    if not named or named.startswith("python") or text.encoding(window) is None:
        return Sniff.NO
    return Sniff.STRONG


def parse(reading: Reading) -> Iterator[Item]:
    """Say that there is a script, and in which language. Raises Malformed for what is no text."""
    window = reading.window
    language = interpreter(window.peek(0, 256)) or "shell"
    excerpt = text.excerpt(window)
    if excerpt:
        yield Code(at=reading.at.at(0), language=language, excerpt=excerpt)
    seen: list[str] = []
    for piece in text.pieces(window):
        yield Extent(piece.offset, piece.length)
        seen.extend(text.hidden(piece))
    if seen:
        names = ", ".join(sorted({unicodedata.name(char, f"U+{ord(char):04X}") for char in seen}))
        yield Anomaly(at=reading.at.at(0), kind="hidden-characters", detail=names, count=len(seen))


FORMAT = Format(
    id="shell",
    title="Script",
    extensions=(".sh", ".bash", ".zsh", ".ksh", ".csh", ".fish", ".bat", ".cmd", ".ps1"),
    spec="https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html",
    sign=Leading(b"#!", b"\xef\xbb\xbf#!"),
    sniff=sniff,
    parse=parse,
    within="text",
)
