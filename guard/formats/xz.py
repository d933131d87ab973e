"""xz: streams one after another, each of blocks, with zeros between streams in multiples of four.

Python's ``lzma`` reads on behind a stream, though not over zeros, and ignores what it cannot read there; ``xz`` reads
over them. A checksum that is wrong stops all of them, behind what they gave out.
"""

from __future__ import annotations

from guard.formats import Format, Sniff
from guard.formats.compressed import parser
from guard.formats.signs import Leading
from guard.streams.lzma_forms import begins, is_xz, member
from guard.streams.members import Codec
from guard.streams.window import Window


def sniff(window: Window) -> Sniff:
    """STRONG where the magic leads."""
    return Sniff.STRONG if is_xz(window) else Sniff.NO


FORMAT = Format(
    id="xz",
    title="xz",
    extensions=(".xz", ".txz"),
    spec="https://tukaani.org/xz/xz-file-format.txt",
    sign=Leading(b"\xfd7zXZ\0"),
    sniff=sniff,
    parse=parser(Codec(begins=begins, member=member, padding=4), {".txz": ".tar", ".xz": ""}),
    stream=True,
)
