"""YAML: inert text to a safe loader; its tags can name Python objects, which an unsafe loader would make.

PyYAML's ``UnsafeLoader`` (and ``yaml.load`` before 5.1) calls what a ``tag:yaml.org,2002:python/object…`` tag names.
The tag is usually written ``!!python/object/apply:os.system``; a ``%TAG`` line or percent-encoding can disguise it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from guard.errors import LimitExceeded
from guard.facts import Anomaly
from guard.formats import Extent, Format, Item, Reading, Sniff
from guard.formats.signs import TEXTUAL
from guard.streams import text
from guard.streams.window import Window

_TAG = "tag:yaml.org,2002:python/"
_SPELT = re.compile(r"!!python/(?:object|name|module)[^\s,\]}]{0,200}|tag:yaml\.org,2002:python/[^\s>]{0,200}")
_WRITTEN = re.compile(r"!(?:!|<)[^\s>]++")
"""A tag in full. Each is looked at once and whole, so that no text makes the search quadratic."""
_ENCODED = re.compile(r"%[0-9A-Fa-f]{2}")
_HANDLE = re.compile(r"^%TAG[ \t]++(\S++)[ \t]++(\S++)", re.MULTILINE)
TAGS_MOST = 1_000_000
"""Tags that are looked at for percent-encoding, over a whole file."""
_SHOWN = 400
"""Characters of a tag that are shown."""
_CARRIED = 512
"""Characters kept from one piece for the next, so that no tag is cut in two."""


def sniff(window: Window) -> Sniff:
    """STRONG only for text in whose beginning a Python tag stands: nothing else tells YAML from other text."""
    name = text.encoding(window)
    if name is None:
        return Sniff.NO
    return Sniff.STRONG if _tag(window.peek(0, text.HEAD).decode(name, "replace")) else Sniff.NO


def parse(reading: Reading) -> Iterator[Item]:
    """Read all of it, looking for tags that make Python objects. Raises Malformed or LimitExceeded."""
    carried, found, tags = "", "", 0
    for piece in text.pieces(reading.window):
        yield Extent(piece.offset, piece.length)
        if "%" in piece.text:
            tags += piece.text.count("!!") + piece.text.count("!<")
        if tags > TAGS_MOST:
            raise LimitExceeded(f"more than {TAGS_MOST} tags that may be percent-encoded")
        if not found:
            found = _tag(carried + piece.text)
            if found:
                yield Anomaly(at=reading.at.at(piece.offset), kind="yaml-python-object", detail=found)
        carried = piece.text[-_CARRIED:]


def _tag(said: str) -> str:
    """The first tag in ``said`` that names a Python object, or could; empty for none."""
    spelt = _SPELT.search(said)
    if spelt is not None:
        return spelt[0]
    for tag in _WRITTEN.finditer(said) if "%" in said else ():
        if _ENCODED.search(tag[0]):
            return tag[0][:_SHOWN]
    for handle in _HANDLE.finditer(said):
        prefix = handle[2]
        if handle[1] != "!!" and (_TAG.startswith(prefix) or prefix.startswith(_TAG)):
            return handle[0][:_SHOWN]
    return ""


FORMAT = Format(
    id="yaml",
    title="YAML",
    extensions=(".yaml", ".yml"),
    spec="https://yaml.org/spec/1.1/",
    sign=TEXTUAL,
    sniff=sniff,
    parse=parse,
    within="text",
)
