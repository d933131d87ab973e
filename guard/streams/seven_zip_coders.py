"""The coders of 7z that Python's own library reads, run within bounds: a packed stream in, a window on what comes out.

LZMA, LZMA2, Deflate and BZip2, alone or behind filters that rearrange machine code; copies too. py7zr (1.1) reads more
methods, and is not used: an archive of 200 bytes makes it reserve up to 4 GiB for a dictionary or a model, before any
output can be counted.
"""

from __future__ import annotations

import zlib
from typing import NamedTuple, Protocol

from guard.errors import GuardError, LimitExceeded, Malformed, Truncated, Unsupported
from guard.streams.decoders import DICTIONARY_MOST
from guard.streams.flow import PIECE
from guard.streams.inflate import FREE_RATIO, Inflated, Spool
from guard.streams.window import Window

COPY, AES = b"\0", b"\x06\xf1\x07\x01"
LZMA, LZMA2, DEFLATE, BZIP2 = b"\3\1\1", b"\x21", b"\4\1\x08", b"\4\2\2"
DELTA = b"\3"

NAMES = {
    COPY: "Copy",
    AES: "AES",
    LZMA: "LZMA",
    LZMA2: "LZMA2",
    DEFLATE: "Deflate",
    BZIP2: "BZip2",
    DELTA: "Delta",
    b"\3\3\1\x03": "BCJ",
    b"\4": "BCJ",
    b"\3\3\1\x1b": "BCJ2",
    b"\3\4\1": "PPMd",
    b"\4\1\x09": "Deflate64",
    b"\4\xf7\x11\1": "Zstandard",
    b"\4\xf7\x11\2": "Brotli",
    b"\4\xf7\x11\4": "LZ4",
}
"""Methods by name. Source: ``Methods.txt`` of 7-Zip."""

_FILTERS = {
    b"\3\3\1\x03": "FILTER_X86",
    b"\4": "FILTER_X86",
    b"\3\3\2\x05": "FILTER_POWERPC",
    b"\5": "FILTER_POWERPC",
    b"\3\3\4\1": "FILTER_IA64",
    b"\6": "FILTER_IA64",
    b"\3\3\5\1": "FILTER_ARM",
    b"\7": "FILTER_ARM",
    b"\3\3\7\1": "FILTER_ARMTHUMB",
    b"\x08": "FILTER_ARMTHUMB",
    b"\3\3\x08\5": "FILTER_SPARC",
    b"\x09": "FILTER_SPARC",
}
"""Filters that need no properties, by their names in ``lzma``."""

BLOCK = 1 << 14
"""Bytes of input at a time."""


class Coder(NamedTuple):
    """One coder: its method, and what it was told."""

    method: bytes
    properties: bytes


class _Decompressor(Protocol):
    @property
    def eof(self) -> bool: ...

    @property
    def needs_input(self) -> bool: ...

    def decompress(self, data: bytes, /, max_length: int) -> bytes: ...


def method_names(coders: tuple[Coder, ...]) -> str:
    """The methods of a chain, for people."""
    return ", ".join(NAMES.get(coder.method, f"method {coder.method.hex()}") for coder in coders)


def unpack(source: Window, coders: tuple[Coder, ...], size: int, spool: Spool) -> Inflated:
    """Run a chain on one packed stream until ``size`` bytes are out. What came out before a problem is kept.

    Raises Unsupported for a method that is not read.
    """
    if all(coder.method == COPY for coder in coders):
        return _copied(source, size)
    flow = _decompressor(tuple(coder for coder in coders if coder.method != COPY))
    start, budget, crc, used = spool.length, source.budget, 0, 0
    most = budget.limits.inflation_ratio * source.length + FREE_RATIO
    problem: GuardError | None = None
    try:
        while spool.length - start < size:
            data = source.peek(used, BLOCK) if flow.needs_input else b""
            used += len(data)
            piece = _step(flow, data, min(PIECE, size - (spool.length - start)))
            if not piece and not data:
                raise Truncated("the packed data end before all came out")
            budget.spend_inflated(len(piece))
            crc = zlib.crc32(piece, crc)
            spool.append(piece)
            if spool.length - start > most:
                raise LimitExceeded(f"decompression yields more than {budget.limits.inflation_ratio} times its input")
    except GuardError as error:
        problem = error
    return Inflated(Window(spool.pread, start, spool.length - start, budget), crc, used, problem)


def _copied(source: Window, size: int) -> Inflated:
    window = source.window(0, min(size, source.length))
    crc = 0
    for chunk in window.chunks():
        crc = zlib.crc32(chunk, crc)
    problem = Truncated("the packed data end before all came out") if source.length < size else None
    return Inflated(window, crc, window.length, problem)


def _step(flow: _Decompressor, data: bytes, most: int) -> bytes:
    if flow.eof:
        raise Truncated("the packed data end before all came out")
    try:
        return flow.decompress(data, most)
    except (zlib.error, OSError, EOFError, ValueError) as error:
        raise Malformed(f"the packed data are broken: {error}") from error
    except Exception as error:  # lzma.LZMAError, whose module is imported only where it is needed
        if type(error).__name__ != "LZMAError":
            raise
        raise Malformed(f"the packed data are broken: {error}") from error


def _decompressor(coders: tuple[Coder, ...]) -> _Decompressor:
    """What unpacks a chain, its first coder first. Raises Unsupported, Malformed."""
    first = coders[0]
    if len(coders) == 1 and first.method == BZIP2:
        import bz2  # noqa: PLC0415 -- few archives need it

        return bz2.BZ2Decompressor()
    if len(coders) == 1 and first.method == DEFLATE:
        return _Deflate()
    filters = coders[1:]
    held = first.method == LZMA and any(coder.method in _FILTERS for coder in filters)
    known = all(coder.method == DELTA or coder.method in _FILTERS for coder in filters)
    if first.method not in {LZMA, LZMA2} or not known or held:  # a filter keeps back the end of LZMA without a mark
        raise Unsupported(f"7z data packed with {method_names(coders)}: unpack it and scan the content")
    import lzma  # noqa: PLC0415 -- few archives need it

    chain: list[dict[str, int]] = []
    for coder in reversed(filters):
        if coder.method == DELTA:
            chain.append({"id": lzma.FILTER_DELTA, "dist": (coder.properties or b"\0")[0] + 1})
        else:
            chain.append({"id": int(getattr(lzma, _FILTERS[coder.method]))})
    chain.append(_lzma1(first.properties) if first.method == LZMA else _lzma2(first.properties))
    try:
        return lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=chain)
    except (lzma.LZMAError, ValueError) as error:
        raise Malformed(f"LZMA properties that no decoder takes: {error}") from error


def _lzma1(properties: bytes) -> dict[str, int]:
    import lzma  # noqa: PLC0415 -- as above

    if len(properties) != 5 or properties[0] >= 9 * 5 * 5:
        raise Malformed("no LZMA properties where they should be")
    rest, context = divmod(properties[0], 9)
    size = min(max(int.from_bytes(properties[1:], "little"), 4096), DICTIONARY_MOST)
    return {"id": lzma.FILTER_LZMA1, "dict_size": size, "lc": context, "lp": rest % 5, "pb": rest // 5}


def _lzma2(properties: bytes) -> dict[str, int]:
    import lzma  # noqa: PLC0415 -- as above

    if len(properties) != 1 or properties[0] > 40:
        raise Malformed("no LZMA2 properties where they should be")
    size = min((2 | properties[0] & 1) << properties[0] // 2 + 11, DICTIONARY_MOST)
    return {"id": lzma.FILTER_LZMA2, "dict_size": size}


class _Deflate:
    """zlib's raw inflate with the manners of ``bz2`` and ``lzma``."""

    __slots__ = ("_inner",)

    def __init__(self) -> None:
        self._inner = zlib.decompressobj(-zlib.MAX_WBITS)

    @property
    def eof(self) -> bool:
        return self._inner.eof

    @property
    def needs_input(self) -> bool:
        return not self._inner.unconsumed_tail

    def decompress(self, data: bytes, /, max_length: int) -> bytes:
        return self._inner.decompress(self._inner.unconsumed_tail + data, max_length)
