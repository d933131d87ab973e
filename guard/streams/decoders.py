"""Decoders of compressed data, with the manners of ``bz2.BZ2Decompressor``, and each bounded in the memory it takes.

Those that the standard library lacks are optional packages: without one, what it would read is a gap that names it.
"""

from __future__ import annotations

import importlib
import sys
import zlib
from types import ModuleType
from typing import Any, Protocol

from guard.errors import GuardError, LimitExceeded, Malformed, MissingDependency

LZMA_MEMORY_MOST = 96 << 20
"""Bytes that one LZMA decoder may occupy: xz -9 asks for 65 MiB. What asks for more is not read, and said so."""
DICTIONARY_MOST = 64 << 20
"""Bytes of LZMA's dictionary that are allocated outside of xz. What reaches further back is broken to us."""
WINDOW_LOG_MOST = 27
"""Window of zstd, as a power of two: 128 MiB, beyond which libzstd itself refuses unless it is told otherwise."""

BZIP2_COST, LZMA_COST = 10, 2
"""What a byte of output costs, deflate's being one. At their slowest, on one slow core, bzip2 brings out 10 MB in a
second and LZMA 60, where deflate brings out 200: so the limit on what comes out is one on time as well."""

ALONE_HEADER = 13
"""Bytes before the data of the older format: properties, dictionary, size."""
RAW_HEADER = 9
"""Bytes that a zip puts before raw LZMA data: a version, the length of what follows, and the properties."""


class Decompressor(Protocol):
    """A decoder of one stream."""

    @property
    def eof(self) -> bool:
        """Whether the stream's own end was met."""
        ...

    @property
    def needs_input(self) -> bool:
        """Whether it can go on only with more input."""
        ...

    @property
    def unused_data(self) -> bytes | None:
        """What was handed over and lies behind the stream's end."""
        ...

    def decompress(self, data: bytes, max_length: int) -> bytes:
        """Take all of ``data``, and return what can be returned of at most ``max_length`` bytes."""
        ...


class Deflate:
    """zlib's raw inflate, keeping its own unread input as the others do."""

    __slots__ = ("_inner",)

    def __init__(self) -> None:
        """Begin."""
        self._inner = zlib.decompressobj(-zlib.MAX_WBITS)

    @property
    def eof(self) -> bool:
        """Whether the last block is over."""
        return self._inner.eof

    @property
    def needs_input(self) -> bool:
        """Whether all input was taken."""
        return not self._inner.unconsumed_tail

    @property
    def unused_data(self) -> bytes:
        """What lies behind the last block."""
        return self._inner.unused_data

    def decompress(self, data: bytes, max_length: int) -> bytes:
        """Raises zlib.error."""
        waiting = self._inner.unconsumed_tail
        return self._inner.decompress(waiting + data if waiting else data, max_length)


def bzip2() -> Decompressor:
    """One bzip2 stream; it takes some 4 MB."""
    import bz2  # noqa: PLC0415 -- few files need it

    return bz2.BZ2Decompressor()


def xz() -> Decompressor:
    """One xz stream of any number of blocks."""
    import lzma  # noqa: PLC0415 -- few files need it

    return lzma.LZMADecompressor(lzma.FORMAT_XZ, LZMA_MEMORY_MOST)


def lzma_alone(head: bytes) -> Decompressor:
    """One stream of the older format of LZMA Utils, behind ``head``: properties, dictionary and size.

    A dictionary larger than is allocated is asked for smaller, for what reads such files allocates it without a word.
    """
    import lzma  # noqa: PLC0415 -- few files need it

    dictionary = min(int.from_bytes(head[1:5], "little"), DICTIONARY_MOST)
    made = lzma.LZMADecompressor(lzma.FORMAT_ALONE, LZMA_MEMORY_MOST)
    made.decompress(head[:1] + dictionary.to_bytes(4, "little") + head[5:], 0)  # kept, and looked at with what follows
    return made


def lzma_raw(head: bytes) -> Decompressor:
    """LZMA data as zips hold them, behind the nine bytes ``head`` (APPNOTE 5.8.8). Raises Malformed."""
    import lzma  # noqa: PLC0415 -- few files need it

    if len(head) < RAW_HEADER or head[2:4] != b"\x05\0" or head[4] >= 9 * 5 * 5:
        raise Malformed("no LZMA properties where they should be")
    rest, context = divmod(head[4], 9)
    dictionary = min(int.from_bytes(head[5:9], "little"), DICTIONARY_MOST)
    chain = {"id": lzma.FILTER_LZMA1, "dict_size": max(dictionary, 4096), "lc": context}
    chain |= {"pb": rest // 5, "lp": rest % 5}
    try:
        return lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=[chain])
    except (lzma.LZMAError, ValueError) as error:
        raise Malformed(f"LZMA properties that no decoder takes: {error}") from error


def zstd() -> Decompressor:
    """One zstd frame. Raises MissingDependency."""
    module = optional("compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd", "zstd")
    made: Decompressor = module.ZstdDecompressor(
        options={module.DecompressionParameter.window_log_max: WINDOW_LOG_MOST}
    )
    return made


def lz4() -> Decompressor:
    """One lz4 frame; its blocks are of 4 MiB at most. Raises MissingDependency."""
    made: Decompressor = optional("lz4.frame", "lz4").LZ4FrameDecompressor()
    return made


def snappy() -> Any:  # noqa: ANN401 -- a module without types
    """The module that decodes snappy's blocks. Raises MissingDependency."""
    return optional("cramjam", "snappy").snappy


def optional(module: str, extra: str) -> ModuleType:
    """Import what an extra of guard brings. Raises MissingDependency."""
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise MissingDependency(f"{extra} is read with {module}: pip install 'model-guard[{extra}]'") from error


_BROKEN = (zlib.error, OSError, EOFError, ValueError, RuntimeError)
"""What decoders raise on broken data; RuntimeError is lz4's."""
_OF_THEIR_OWN = {"LZMAError", "ZstdError", "DecompressionError"}
"""Errors of modules that are imported only where they are needed."""
_LARGE = ("memory usage limit", "too much memory")


def trouble(error: Exception) -> GuardError | None:
    """What a decoder's error says of the data; None where it is no decoder's error."""
    if isinstance(error, MemoryError):
        return LimitExceeded("decompression asks for more memory than there is")
    if not isinstance(error, _BROKEN) and type(error).__name__ not in _OF_THEIR_OWN:
        return None
    if any(word in str(error).lower() for word in _LARGE):
        return LimitExceeded(f"decompression asks for more memory than it is given: {error}")
    return Malformed(f"the compressed data are broken: {error}")


def brings_out(decompressor: Decompressor, data: bytes, least: int) -> bool:
    """Whether ``data`` are what the decoder is for: ``least`` bytes come out, or all are taken without an error.

    Byte by byte, for a decoder keeps to itself what the same call brought out before an error.
    """
    out = 0
    try:
        while out < least and not decompressor.eof:
            piece = decompressor.decompress(data, 1)
            data = b""
            if not piece:
                break
            out += len(piece)
    except Exception as error:
        problem = trouble(error)
        if problem is None:
            raise
        return isinstance(problem, LimitExceeded)
    return True
