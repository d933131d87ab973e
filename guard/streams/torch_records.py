"""Which records of a zip are torch's, and what torch calls them.

torch takes the folder of the first directory record for the archive's root, and looks every record up below it, without
regard to case (caffe2/serialize/inline_container.cc, torch 1.6 to 2.13). The plain zip format leaves these members to
torch's, so that no member is read twice.
"""

from __future__ import annotations

from msgspec import Struct

from guard.streams.zip import MINIZ, Archive, Member
from guard.streams.zip_readers import miniz_key

PROGRAM = b"data.pkl"


class Record(Struct, frozen=True, kw_only=True):
    """A member as torch knows it."""

    name: str
    """Its name below the root, in lower case where torch does not care: ASCII."""
    member: Member


def root(archive: Archive) -> bytes | None:
    """The archive's root, without its slash, where torch would open the archive and finds a program in it."""
    if MINIZ in dict(archive.refused):
        return None
    listed = archive.seen_by(MINIZ)
    if not listed or b"/" not in listed[0].raw_name:
        return None
    folder = listed[0].raw_name.split(b"/", 1)[0]
    wanted = miniz_key(folder + b"/" + PROGRAM)
    return folder if any(miniz_key(member.raw_name) == wanted for member in listed) else None


def begun(archive: Archive) -> bool:
    """Whether an archive that no reader opens, because it is cut short or damaged, began as a checkpoint."""
    return bool(archive.problem) and any(member.raw_name.endswith(b"/" + PROGRAM) for member in archive.members)


def records(archive: Archive) -> tuple[Record, ...]:
    """The members below the root; empty where the archive is none of torch's."""
    folder = root(archive)
    if folder is None:
        return ()
    below = miniz_key(folder) + b"/"
    return tuple(
        Record(name=miniz_key(member.raw_name)[len(below) :].decode("utf-8", "surrogateescape"), member=member)
        for member in archive.seen_by(MINIZ)
        if miniz_key(member.raw_name).startswith(below)
    )
