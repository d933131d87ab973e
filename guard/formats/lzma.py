"""The format of LZMA Utils, before xz: properties and a size, then data, and no checksum. joblib still writes it.

Specification: xz, ``doc/lzma-file-format.txt``. Python's ``lzma`` reads streams of this form and of xz one after
another.
"""

from __future__ import annotations

from guard.formats import Format, Sniff
from guard.formats.compressed import parser
from guard.formats.signs import Leading
from guard.streams.lzma_forms import begins, is_alone, member
from guard.streams.members import Codec
from guard.streams.window import Window


def sniff(window: Window) -> Sniff:
    """STRONG where liblzma would take it for this form, and something comes out."""
    return Sniff.STRONG if is_alone(window) else Sniff.NO


FORMAT = Format(
    id="lzma",
    title="LZMA, before xz",
    extensions=(".lzma", ".tlz"),
    spec="https://github.com/tukaani-project/xz/blob/v5.6.3/doc/lzma-file-format.txt",
    sign=Leading(b"\0", at=13),
    sniff=sniff,
    parse=parser(Codec(begins=begins, member=member, padding=4), {".tlz": ".tar", ".lzma": ""}),
    stream=True,
)
