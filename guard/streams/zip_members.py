"""The members of a zip."""

from __future__ import annotations

from typing import NamedTuple


class Member(NamedTuple):
    """One member, as one directory record (or, for a hidden one, one local header) describes it."""

    name: str
    """As Python's zipfile knows it; hostile."""
    raw_name: bytes
    at: int
    """Offset of the record that names it."""
    header: int
    """Offset of its local header."""
    data: int
    """Offset of its first byte; -1 where there is no local header to say so."""
    packed: int
    """Bytes as stored."""
    plain: int
    """Bytes once decompressed, as declared."""
    method: int
    flags: int
    crc: int
    external: int
    """External attributes: a Unix mode in the upper half, DOS attributes in the lowest byte."""
    end: int
    """Offset behind its data and descriptor."""
    readers: tuple[str, ...] = ()
    """Consumers that know of it; see ``zip_readers``."""

    @property
    def folder(self) -> bool:
        """Whether its name says that it is a directory."""
        return self.raw_name.endswith(b"/")

    @property
    def mode(self) -> int:
        """Its Unix mode, 0 where none is given."""
        return self.external >> 16

    @property
    def slice(self) -> tuple[int, int, int, int]:
        """What it is made of: members of equal slices hold equal bytes."""
        return self.data, self.packed, self.method, self.plain
