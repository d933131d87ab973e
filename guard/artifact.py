"""What is judged, and how a place inside it is named."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace


class Location(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where in an artifact: the way in through its containers, then a byte range.

    Printed as ``model.pt!archive/data.pkl@0x1f``. ``uri`` and ``members`` hold names as found, hostile characters and
    all; only ``reports`` print them.
    """

    uri: str
    members: tuple[str, ...] = ()
    offset: int | None = None
    length: int | None = None

    def inside(self, member: str) -> Location:
        """Return the location of a member of this container."""
        return replace(self, members=(*self.members, member), offset=None, length=None)

    def at(self, offset: int, length: int | None = None) -> Location:
        """Return a byte range of this very place."""
        return replace(self, offset=offset, length=length)

    def __str__(self) -> str:
        """Print as uri!member!member@offset."""
        inside = "".join(f"!{member}" for member in self.members)
        at = "" if self.offset is None else f"@{self.offset:#x}"
        return f"{self.uri}{inside}{at}"


class Stat(Struct, frozen=True, kw_only=True):
    """The file that was judged, as the operating system knows it: binds a decision to it without a digest."""

    device: int
    inode: int
    size: int
    mtime_ns: int
    ctime_ns: int


class Artifact(Struct, frozen=True, kw_only=True):
    """One thing judged: a file, standard input, or a member of a container."""

    location: Location
    size: int
    """Bytes."""
    sha256: str | None = None
    """Lower-case hex, or None where nothing asked for it."""
    stat: Stat | None = None
    version: str | None = None
    """Which version of a remote file it is, as its store names it: binds a decision to it without a digest."""
    claimed: tuple[str, ...] = ()
    """Formats that its name promises (ids)."""
    found: tuple[str, ...] = ()
    """Formats that its bytes are (ids); several for a polyglot."""
