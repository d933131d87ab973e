"""Everything that people wrap pickles in, as functions: bytes and a name → the wrapped bytes, known by another name.

A *carrier* holds a pickle that its loader reads as one (an object array, a checkpoint); a *wrapper* holds any file.
What the child is called inside follows from the name that the wrapped bytes themselves are known by, which is a
member's name, a grid place or a row where the wrapper around gives no other.
"""

from __future__ import annotations

import bz2
import io
import lzma
import tarfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from fixtures import assemble_7z, assemble_db, assemble_zip
from fixtures.assemble import APPEND, EMPTY_LIST, PROTO, STOP, program
from fixtures.assemble_streams import SNAPPY, gz, lz4_frame, skippable, snappy_chunk, xz_blocks, zfile, zstd_frame
from fixtures.assemble_zip import Part
from fixtures.makers import ar, cpio, joblib, npy, torch_legacy, torch_zip


@dataclass(frozen=True)
class Wrapper:
    """One way to wrap bytes."""

    name: str
    wrap: Callable[[bytes, str], bytes]
    """(the bytes, the name that they are stored under) → the file."""
    ending: str
    """What its files' names end with."""
    child: Callable[[str, str], str]
    """(the name by which the file is known, the name that was stored) → the child's name."""


@dataclass(frozen=True)
class Carrier:
    """One kind of file whose loader unpickles a part of it."""

    name: str
    carry: Callable[[bytes], bytes]
    ending: str
    inside: tuple[str, ...] = ()
    """Members on the way from the file to its pickle."""
    at: Callable[[bytes, bytes], int] = lambda _whole, _pickled: 0
    """(the file, the pickle) → the pickle's offset in the last of those members."""


def _stored(_known: str, stored: str) -> str:
    return stored


def _stripped(*endings: str) -> Callable[[str, str], str]:
    def child(known: str, _stored_name: str) -> str:
        return next((known.removesuffix(ending) for ending in endings if known.endswith(ending)), known)

    return child


def _at(place: str) -> Callable[[str, str], str]:
    return lambda _known, _stored_name: place


def _zip(method: int, pack: Callable[[bytes], bytes] | None = None) -> Callable[[bytes, str], bytes]:
    def wrap(data: bytes, name: str) -> bytes:
        packed = pack(data) if pack else None
        return assemble_zip.archive(Part(f"folder/{name}".encode(), data, method=method, packed=packed))

    return wrap


def _tar(form: int) -> Callable[[bytes, str], bytes]:
    def wrap(data: bytes, name: str) -> bytes:
        held = io.BytesIO()
        with tarfile.open(fileobj=held, mode="w", format=form) as made:
            info = tarfile.TarInfo(f"folder/{name}")
            info.size = len(data)
            made.addfile(info, io.BytesIO(data))
        return held.getvalue()

    return wrap


def _zstd(data: bytes) -> bytes:
    return zstd_frame(data, window=0x50)  # a window of a megabyte


def _seven_zip(method: bytes) -> Callable[[bytes, str], bytes]:
    return lambda data, name: assemble_7z.archive(
        assemble_7z.Packed([assemble_7z.File(f"folder/{name}", data)], method)
    )


def _folder(_known: str, stored: str) -> str:
    return f"folder/{stored}"


PLAIN = program(PROTO(2), EMPTY_LIST, STOP)


def _cpio(member: Callable[..., bytes], end: bytes) -> Callable[[bytes, str], bytes]:
    return lambda data, name: member(name.encode(), data) + end


def _ar(data: bytes, _name: str) -> bytes:
    return ar.MAGIC + ar.member(b"content/", data)


def _gdbm(data: bytes, _name: str) -> bytes:
    return assemble_db.gdbm({b"k": data})


def _shelf(data: bytes, _name: str) -> bytes:
    return assemble_db.sqlite(("Dict", assemble_db.SHELF, [(b"k", data)]))


def _stream(name: str, pack: Callable[[bytes], bytes], ending: str) -> Wrapper:
    return Wrapper(name, lambda data, _: pack(data), ending, _stripped(ending))


WRAPPERS = (
    _stream("gzip", gz, ".gz"),
    _stream("gzip-members", lambda data: gz(data[:5]) + gz(data[5:]), ".gz"),
    _stream("bzip2", bz2.compress, ".bz2"),
    _stream("bzip2-members", lambda data: bz2.compress(data[:5]) + bz2.compress(data[5:]), ".bz2"),
    _stream("xz", lzma.compress, ".xz"),
    _stream("xz-blocks", lambda data: xz_blocks(data[:1], data[1:]), ".xz"),
    _stream("lzma", lambda data: lzma.compress(data, lzma.FORMAT_ALONE), ".lzma"),
    _stream("zlib", zlib.compress, ".z"),
    _stream("joblib-z", zfile, ".z"),
    _stream("lz4", lz4_frame, ".lz4"),
    _stream("lz4-frames", lambda data: lz4_frame(data[:7]) + lz4_frame(data[7:]), ".lz4"),
    _stream("zstd", _zstd, ".zst"),
    _stream("zstd-frames", lambda data: _zstd(data[:7]) + skippable(b"size") + _zstd(data[7:]), ".zst"),
    _stream("snappy", lambda data: SNAPPY + snappy_chunk(data), ".sz"),
    Wrapper("zip-stored", _zip(0), ".zip", _folder),
    Wrapper("zip-deflate", _zip(8), ".zip", _folder),
    Wrapper("zip-bzip2", _zip(12), ".zip", _folder),
    Wrapper("zip-lzma", _zip(14), ".zip", _folder),
    Wrapper("zip-zstd", _zip(93, _zstd), ".zip", _folder),
    Wrapper("zip-xz", _zip(95, lzma.compress), ".zip", _folder),
    Wrapper("tar-ustar", _tar(tarfile.USTAR_FORMAT), ".tar", _folder),
    Wrapper("tar-gnu", _tar(tarfile.GNU_FORMAT), ".tar", _folder),
    Wrapper("tar-pax", _tar(tarfile.PAX_FORMAT), ".tar", _folder),
    Wrapper("7z-copy", _seven_zip(assemble_7z.COPY), ".7z", _folder),
    Wrapper("7z-lzma2", _seven_zip(assemble_7z.LZMA2), ".7z", _folder),
    Wrapper("cpio-newc", _cpio(cpio.newc, cpio.END), ".cpio", _stored),
    Wrapper("cpio-odc", _cpio(cpio.odc, cpio.odc(b"TRAILER!!!", mode=0)), ".cpio", _stored),
    Wrapper("ar", _ar, ".a", _at("content")),
    Wrapper("gdbm", _gdbm, ".gdbm", _at("[k]")),
    Wrapper("shelve-sqlite", _shelf, ".db", _at("Dict[1][1]")),
)


def _joblib(pickled: bytes) -> bytes:
    """An object array in a list: its pickle stands in the midst of the program."""
    return program(PROTO(4), EMPTY_LIST, joblib.wrapper(joblib.OBJECTS), pickled, APPEND, STOP)


def _checkpoint(pickled: bytes) -> bytes:
    records = [each for each in torch_zip.parts(pickled) if not each.name.startswith(b"archive/data/")]
    return assemble_zip.archive(*torch_zip.laid(records))


def _npz(pickled: bytes) -> bytes:
    return assemble_zip.archive(Part(b"a.npy", _npy(pickled)))


def _npy(pickled: bytes) -> bytes:
    return npy.npy(npy.objects(1), pickled)


def _dumb(pickled: bytes) -> bytes:
    """The values of a shelf of dbm.dumb: pickles, each in its place of the grid."""
    return assemble_db.dumb(PLAIN, pickled)[0]


def _legacy(pickled: bytes) -> bytes:
    return torch_legacy.MAGIC + torch_legacy.VERSION + torch_legacy.SYS_INFO + pickled + torch_legacy.stream(EMPTY_LIST)


CARRIERS = (
    Carrier("pickle", lambda data: data, ".pkl"),
    Carrier("behind-a-pickle", lambda data: PLAIN + data, ".pkl", at=bytes.rindex),
    Carrier("npy", _npy, ".npy", ("objects",)),
    Carrier("npz", _npz, ".npz", ("a.npy", "objects")),
    Carrier("dbm-dumb", _dumb, ".dat", ("@0x200",)),
    Carrier("joblib", _joblib, ".joblib", at=bytes.rindex),
    Carrier("torch-zip", _checkpoint, ".pt", ("archive/data.pkl",)),
    Carrier("torch-legacy", _legacy, ".pth", at=bytes.rindex),
)
