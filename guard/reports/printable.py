r"""Hostile text made safe to print: the one boundary that every string of a report or log passes.

A name in an archive may hold an escape sequence that repaints the terminal, a bidirectional mark that turns
``exe.txt`` round, half a surrogate that no encoder takes, or a line feed that forges a verdict. What is not plainly
visible is printed as ``\xNN``, ``\uNNNN`` or ``\UNNNNNNNN``; passwords and tokens in URLs are masked.

A backslash is left as it is (``os.system('a\n')`` is escaped already), so the text is for people: it cannot always be
turned back.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

MASK = "***"

_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""General categories (Unicode 3.2.0 and later, table 4-4) without a glyph of their own, or that move others."""

_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0\u034f\u17b4\u17b5")
"""Letters and marks that print as nothing (Unicode's Default_Ignorable_Code_Point, and the empty Braille cell)."""

_USERINFO = r"([a-z][a-z0-9+.\-]{0,30}://)[^\s/?#]*@"
"""``scheme://user:password@`` (RFC 3986 §3.2.1)."""

_SECRET = (
    r"([?&;](?:[a-z0-9_.\-]{0,40}(?:token|secret|signature|password|passwd|credential|api[_\-]?key|apikey)|sig|auth|key)=)"  # noqa: S105 -- what finds one
    r"[^&;#\s'\"]+"
)
"""Query parameters that hold a credential: signed URLs of object stores, access tokens."""


def printable(text: str, most: int | None = None) -> str:
    """Return ``text`` as it may be printed, cut to ``most`` characters."""
    if most is not None and len(text) > 4 * most:
        text = text[: 4 * most]
    if "://" in text or "=" in text:
        userinfo, secret = _masks()
        text = secret.sub(rf"\1{MASK}", userinfo.sub(rf"\1{MASK}@", text))
    if not (text.isascii() and text.isprintable()):
        text = "".join(map(_glyph, text))
    return text if most is None or len(text) <= most else text[: most - 1] + "…"


@cache
def _masks() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What finds credentials: compiled when there may be some."""
    return re.compile(_USERINFO, re.IGNORECASE), re.compile(_SECRET, re.IGNORECASE)


def visible(character: str) -> bool:
    """Whether a character prints as itself, and as nothing else."""
    if "\x20" <= character <= "\x7e":
        return True
    category = unicodedata.category(character)
    if category in _INVISIBLE or character in _BLANK or category == "Zs":
        return False
    return not 0xFE00 <= ord(character) <= 0xFE0F and not 0xE0100 <= ord(character) <= 0xE01EF  # variation selectors


def width(text: str) -> int:
    """Columns that printable text takes in a terminal."""
    if text.isascii():
        return len(text)
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _glyph(character: str) -> str:
    if visible(character):
        return character
    code = ord(character)
    if code < 0x100:
        return {0x09: "\\t", 0x0A: "\\n", 0x0D: "\\r"}.get(code, f"\\x{code:02x}")
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
