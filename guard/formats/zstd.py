"""zstd frames, one after another; frames between them may be skipped.

RFC 8878. Python's ``compression.zstd`` reads on over frames, ``zstandard`` stops behind the first unless it is told
otherwise.
"""

from __future__ import annotations

from guard.errors import Unsupported
from guard.formats import Format, Sniff
from guard.formats.compressed import parser
from guard.formats.signs import Either, Leading
from guard.streams import skippable
from guard.streams.decoders import zstd
from guard.streams.members import Codec, Unpacking
from guard.streams.window import Window

MAGIC = b"\x28\xb5\x2f\xfd"
LEGACY = tuple(bytes([version]) + MAGIC[1:] for version in range(0x22, 0x28))
"""Frames before 0.8."""
SINGLE = 0x20
"""Flag: the content is one segment, and no window is given."""
DICTIONARY_SIZES = (0, 1, 2, 4)


def sniff(window: Window) -> Sniff:
    """STRONG where a frame leads, whatever is skipped before it, or where all is. Raises LimitExceeded."""
    magic = skippable.leading(window)
    return Sniff.STRONG if magic in (MAGIC, *LEGACY) or skippable.is_skippable(magic) else Sniff.NO


def begins(window: Window, at: int) -> bool:
    """Whether a frame of any kind begins there."""
    magic = window.peek(at, 4)
    return magic in (MAGIC, *LEGACY) or skippable.is_skippable(magic)


def member(state: Unpacking) -> None:
    """Read one frame. Raises Malformed, Truncated, Unsupported, MissingDependency or LimitExceeded."""
    head = state.window.peek(state.at, 10)
    if skippable.is_skippable(head[:4]):
        skippable.skip(state)
        return
    if head[:4] in LEGACY:
        raise Unsupported("a frame of zstd before 0.8")
    if needed := _dictionary(head[4:]):
        raise Unsupported(f"a frame of zstd made with dictionary {needed}, which is not in the file")
    state.pour(zstd)


def _dictionary(head: bytes) -> int:
    """The dictionary that the frame asks for; 0 for none. RFC 8878, section 3.1.1.1."""
    if not head:
        return 0
    at = 1 if head[0] & SINGLE else 2
    return int.from_bytes(head[at : at + DICTIONARY_SIZES[head[0] & 3]], "little")


FORMAT = Format(
    id="zstd",
    title="zstd",
    extensions=(".zst", ".zstd", ".tzst"),
    spec="https://www.rfc-editor.org/rfc/rfc8878",
    sign=Either(Leading(MAGIC, *LEGACY), Leading(b"\x2a\x4d\x18", at=1)),
    sniff=sniff,
    parse=parser(Codec(begins=begins, member=member), {".tzst": ".tar", ".zst": "", ".zstd": ""}),
    stream=True,
)
