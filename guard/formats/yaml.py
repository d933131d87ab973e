"""YAML: inert text to a safe loader; its tags can name Python objects, which an unsafe loader would make.

PyYAML's ``UnsafeLoader`` (and ``yaml.load`` before 5.1) calls what a ``tag:yaml.org,2002:python/object…`` tag names.
The tag is usually written ``!!python/object/apply:os.system``; a ``%TAG`` line or percent-encoding can disguise it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from guard.facts import Anomaly
from guard.formats import Extent, Format, Item, Reading, Sniff
from guard.streams import text
from guard.streams.window import Window

_TAG = "tag:yaml.org,2002:python/"
_SPELT = re.compile(r"!!python/(?:object|name|module)[^\s,\]}]{0,200}|tag:yaml\.org,2002:python/[^\s>]{0,200}")
_ENCODED = re.compile(r"!(?:!|<)[^\s>]{0,200}?%[0-9A-Fa-f]{2}[^\s>]{0,200}")
_HANDLE = re.compile(r"^%TAG[ \t]+(\S{1,200})[ \t]+(\S{1,400})", re.MULTILINE)
_CARRIED = 512
"""Characters kept from one piece for the next, so that no tag is cut in two."""


def sniff(window: Window) -> Sniff:
    """STRONG only for text in whose beginning a Python tag stands: nothing else tells YAML from other text."""
    name = text.encoding(window)
    if name is None:
        return Sniff.NO
    return Sniff.STRONG if _tag(window.peek(0, text.HEAD).decode(name, "replace")) else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Read all of it, looking for tags that make Python objects. Raises Malformed for what is no text."""
    carried, found = "", ""
    for piece in text.pieces(reading.window):
        yield Extent(piece.offset, piece.length)
        if not found:
            found = _tag(carried + piece.text)
            if found:
                yield Anomaly(at=reading.at.at(piece.offset), kind="yaml-python-object", detail=found)
        carried = piece.text[-_CARRIED:]


def _tag(said: str) -> str:
    """The first tag in ``said`` that names a Python object, or could; empty for none."""
    for pattern in (_SPELT, _ENCODED):
        seen = pattern.search(said)
        if seen is not None:
            return seen[0]
    for handle in _HANDLE.finditer(said):
        prefix = handle[2]
        if handle[1] != "!!" and (_TAG.startswith(prefix) or prefix.startswith(_TAG)):
            return handle[0]
    return ""


FORMAT = Format(
    id="yaml",
    title="YAML",
    extensions=(".yaml", ".yml"),
    spec="https://yaml.org/spec/1.1/",
    sniff=sniff,
    parse=parse,
    within="text",
)
