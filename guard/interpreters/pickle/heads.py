"""How constants begin that may hold a pickle: a table that the machine asks about each longer constant."""

from __future__ import annotations

import base64
from typing import Final

LEAST: Final = 24
"""Bytes of the shortest constant that is looked at: a call of anything takes more."""

KEPT_MOST: Final = 256
"""Constants of one run that are kept to be looked at."""

PICKLE: Final = tuple(bytes([0x80, version]) for version in range(2, 6))
ZLIB: Final = tuple(b"x" + bytes([flags]) for flags in (0x01, 0x5E, 0x9C, 0xDA))
GZIP: Final = (b"\x1f\x8b",)
RAW: Final = (*PICKLE, *ZLIB, *GZIP)
HEX: Final = tuple(sorted({text for head in RAW for text in (head.hex().encode(), head.hex().upper().encode())}))
BASE64: Final = tuple(
    sorted({base64.b64encode(head + bytes([more]))[:3] for head in RAW for more in range(0, 256, 64)})
)
"""Two bytes are two characters of base64, and four bits of the third; what follows them decides on two more."""

BASE64_AGAIN: Final = tuple(sorted({base64.b64encode(text)[:4] for text in BASE64}))
"""A base64 text in base64."""

HEADS: Final = (*RAW, *HEX, *BASE64, *BASE64_AGAIN)

_FIRST = {head[0] for head in HEADS}
FIRST: Final = bytes(byte in _FIRST for byte in range(256))
"""First byte → whether any of them begins so."""
