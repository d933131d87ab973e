"""Archives and compressed streams that come to far more than they weigh. Each yields its bytes in pieces."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import struct
import tarfile
import zlib
from collections.abc import Callable, Iterator
from functools import partial

import lz4.frame
from backports import zstd

from fixtures import assemble_7z, assemble_tar, assemble_zip
from fixtures.assemble_streams import snappy_chunk
from tests.bombs import quines

Pieces = Iterator[bytes]
Maker = Callable[[], Pieces]

MEGABYTE = 1 << 20
GIGABYTES = 4
MILLION = 1_000_000

# --- ten deep ---------------------------------------------------------------------------------------------------------


def _zip(data: bytes, copies: int) -> bytes:
    return assemble_zip.archive(*(assemble_zip.Part(b"%d.zip" % number, data, 8) for number in range(copies)))


def _tar(data: bytes, copies: int) -> bytes:
    return b"".join(assemble_tar.member(f"{number}.tar", data) for number in range(copies)) + assemble_tar.END


def _seven_zip(data: bytes, copies: int) -> bytes:
    files = [assemble_7z.File(f"{number}.7z", data) for number in range(copies)]
    return assemble_7z.archive(assemble_7z.Packed(files, assemble_7z.LZMA2))


def _tgz(data: bytes, copies: int) -> bytes:
    return gzip.compress(_tar(data, copies), mtime=0)


def _npz(data: bytes, copies: int) -> bytes:
    return assemble_zip.archive(*(assemble_zip.Part(b"%d.npy" % number, data, 8) for number in range(copies)))


BRANCHING: dict[str, Callable[[bytes, int], bytes]] = {
    "zip": _zip,
    "tar": _tar,
    "7z": _seven_zip,
    "tar.gz": _tgz,
    "npz": _npz,
}
PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gz": partial(gzip.compress, mtime=0),
    "xz": lzma.compress,
    "zst": zstd.compress,
    "bz2": bz2.compress,
    "lz4": lz4.frame.compress,
    "lzma": partial(lzma.compress, format=lzma.FORMAT_ALONE),
    "zz": zlib.compress,
}


def branching(name: str, *, wide: int = 10, deep: int = 10, core: int = MEGABYTE) -> Pieces:
    """42.zip: ten archives in each of ten archives, ten deep; ten thousand million times a megabyte of zeros."""
    data = bytes(core)
    for _ in range(deep):
        data = BRANCHING[name](data, wide)
    yield data


def deep(pack: Callable[[bytes], bytes], core: bytes) -> Pieces:
    """Ten streams in each other around a core."""
    data = core
    for _ in range(10):
        data = pack(data)
    yield data


# --- zeros ------------------------------------------------------------------------------------------------------------


def zeros_gzip() -> Pieces:
    """4 GiB in one member: a megabyte deflated to a byte's boundary, four thousand times; the checksum is right."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    chunk = packer.compress(bytes(MEGABYTE)) + packer.flush(zlib.Z_FULL_FLUSH)
    yield b"\x1f\x8b\x08\0\0\0\0\0\x02\xff"
    crc = 0
    for _ in range(GIGABYTES << 10):
        crc = zlib.crc32(bytes(MEGABYTE), crc)
        yield chunk
    yield packer.flush() + struct.pack("<II", crc, (GIGABYTES << 30) & 0xFFFFFFFF)


def zeros_frames(pack: Callable[[bytes], bytes]) -> Pieces:
    """4 GiB in streams one behind the other, of 64 MiB each: readers join them."""
    stream = pack(bytes(64 * MEGABYTE))
    for _ in range(GIGABYTES * 16):
        yield stream


def zeros_zstd() -> Pieces:
    """4 GiB in one frame."""
    packer = zstd.ZstdCompressor()
    for _ in range(GIGABYTES * 64):
        yield packer.compress(bytes(16 * MEGABYTE))
    yield packer.flush()


def zeros_lzma(form: int) -> Pieces:
    """One block of 512 MiB, which cost what 1 GiB of others does: all that the limits allow."""
    packer = lzma.LZMACompressor(form, preset=0)
    for _ in range(512):
        yield packer.compress(bytes(MEGABYTE))
    yield packer.flush()


def zeros_7z() -> Pieces:
    """One folder of 256 MiB, in LZMA2."""
    file = assemble_7z.File("zeros.bin", bytes(256 * MEGABYTE))
    yield assemble_7z.archive(assemble_7z.Packed([file], assemble_7z.LZMA2))


def zeros_zip(method: int) -> Pieces:
    """4 GiB less a byte in one member, told as they are."""
    size = (GIGABYTES << 30) - 1
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    chunk = packer.compress(bytes(MEGABYTE)) + packer.flush(zlib.Z_FULL_FLUSH)
    packed = chunk * ((GIGABYTES << 10) - 1) + packer.compress(bytes(MEGABYTE - 1)) + packer.flush()
    crc = 0
    for _ in range((GIGABYTES << 10) - 1):
        crc = zlib.crc32(bytes(MEGABYTE), crc)
    crc = zlib.crc32(bytes(MEGABYTE - 1), crc)
    lies = assemble_zip.Lies(crc=crc, plain=size)
    part = assemble_zip.Part(b"zeros.pkl", b"", method, packed=packed, local=lies, listed=lies)
    yield assemble_zip.archive(part)


def snappy_zeros() -> Pieces:
    """A stored chunk of 64 KiB, three thousand times: snappy itself packs zeros to a twentieth at most."""
    chunk = snappy_chunk(bytes(1 << 16))
    yield b"\xff\x06\0\0sNaPpY"
    for _ in range(3_000):
        yield chunk


# --- overlaps ---------------------------------------------------------------------------------------------------------


def overlapping(count: int = 250, kernel: int = 21 * MEGABYTE) -> Pieces:
    """David Fifield's "better zip bomb" (2019): each member quotes the next one's header, and shares its data.

    ::

        header 1 | stored block: header 2 | stored block: header 3 | ... | the kernel, deflated
                   ^ member 1 begins here   ^ member 2 begins here
    """
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    tail = packer.compress(bytes(kernel)) + packer.flush()
    plain, headers, records = kernel, b"", []
    for number in reversed(range(count)):
        name = b"%04x" % number
        crc = zlib.crc32(bytes(kernel), zlib.crc32(_without_blocks(headers)))
        told = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 0x21, crc, len(headers) + len(tail), plain, len(name), 0)
        header = b"PK\x03\x04" + told + name
        records.append((told, name, len(header) + len(headers)))
        plain += len(header)
        headers = (b"\0" + struct.pack("<HH", len(header), len(header) ^ 0xFFFF) if number else b"") + header + headers
    body, directory = headers + tail, b""
    for told, name, left in reversed(records):
        at = len(headers) - left
        directory += b"PK\x01\x02" + struct.pack("<H", 20) + told + struct.pack("<HHHII", 0, 0, 0, 0, at) + name
    yield body + directory + assemble_zip.end(count, len(directory), len(body))


def _without_blocks(headers: bytes) -> bytes:
    """What the quoted headers come to, inflated: the headers, without those of their blocks."""
    return b"".join(headers[at + 5 : at + 39] for at in range(0, len(headers), 39))


# --- a million members ------------------------------------------------------------------------------------------------


def members_zip(*, shared: bool = False) -> Pieces:
    """A zip64 of a million empty members; ``shared``: a million records of one member, each with a name of its own."""
    header = b"PK\x03\x04" + struct.pack("<HHHHHIIIHH", 20, 0, 0, 0, 0x21, 0, 0, 0, 6, 0)
    stride = 0 if shared else 36
    size = 36 * (1 if shared else MILLION)
    yield from (header + b"000000",) if shared else (header + b"%06d" % number for number in range(MILLION))
    told = b"PK\x01\x02" + header[4:6] + header[4:30] + bytes(12)
    for number in range(MILLION):
        yield told[:42] + struct.pack("<I", number * stride) + b"%06d" % number
    length = MILLION * 52
    yield assemble_zip.end64(MILLION, length, size, size + length)
    yield assemble_zip.end(0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF)


def members_tar() -> Pieces:
    """A million headers of nothing: half a gigabyte."""
    block = assemble_tar.block("a") * 1000
    for _ in range(MILLION // 1000):
        yield block
    yield assemble_tar.END


def members_tar_gz() -> Pieces:
    """The same, packed."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    for piece in members_tar():
        yield packer.compress(piece)
    yield packer.flush()


def members_ar() -> Pieces:
    """A million members of nothing."""
    yield b"!<arch>\n"
    for number in range(MILLION):
        yield f"{number}/".ljust(16).encode() + b"0           0     0     100644  0         `\n"


def members_cpio() -> Pieces:
    """Two hundred thousand members of nothing, in the new ASCII form."""
    for number in range(MILLION // 5):
        name = b"%06d\0" % number
        numbers = (number, 0o100644, 0, 0, 1, 0, 0, 0, 0, 0, 0, len(name), 0)
        yield b"070701" + b"".join(b"%08X" % value for value in numbers) + name + bytes(-(110 + len(name)) % 4)


def members_7z() -> Pieces:
    """A million names of empty files, their header packed by LZMA: some kilobytes."""
    names = b"".join(f"{number:06}".encode("utf-16-le") + b"\0\0" for number in range(MILLION))
    bits = b"\xff" * (MILLION // 8)
    told = ((0x0E, bits), (0x0F, bits), (0x11, b"\0" + names))
    head = b"\x01\x05" + assemble_7z.number(MILLION)
    head += b"".join(assemble_7z._property(kind, data) for kind, data in told) + b"\0\0"
    raw, _ = assemble_7z.pack(head, assemble_7z.LZMA)
    whole = assemble_7z.Packed([assemble_7z.File("", head)], assemble_7z.LZMA)
    yield assemble_7z.start(raw, b"\x17" + assemble_7z._streams([(raw, whole)], 0, divided=False))


def members_read(name: bytes, data: bytes) -> Pieces:
    """Forty thousand members, each of them read as all that its name promises."""
    parts = [assemble_zip.Part(b"%d%s" % (number, name), data + b"%d" % number) for number in range(39_000)]
    members, records, at = [], [], 0
    for part in parts:
        members.append(assemble_zip.member(part))
        records.append(assemble_zip.record(part, at))
        at += len(members[-1])
    directory = b"".join(records)
    yield b"".join(members) + directory + assemble_zip.end(len(parts), len(directory), at)


# --- names ------------------------------------------------------------------------------------------------------------


def path_zip() -> Pieces:
    """Two hundred names of 32,000 folders in each other."""
    name = b"a/" * 32_000
    yield assemble_zip.archive(*(assemble_zip.Part(name + b"%d" % number) for number in range(200)))


def path_tar() -> Pieces:
    """A name of 200,000 folders in each other."""
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w", format=tarfile.PAX_FORMAT) as archive:
        archive.addfile(tarfile.TarInfo("a/" * 200_000 + "b"))
    yield data.getvalue()


def links_tar() -> Pieces:
    """Links that lead to each other, forty thousand of them."""
    for number in range(40_000):
        yield assemble_tar.block(f"l{number}", 0, b"2", f"l{number + 1}")
    yield assemble_tar.END


BOMBS: dict[str, Maker] = {
    **{f"branching.{name}": partial(branching, name) for name in BRANCHING if name != "tar"},
    "branching.tar": partial(branching, "tar", wide=2, core=1 << 16),
    **{f"deep-zeros.bin.{name}": partial(deep, pack, bytes(64 * MEGABYTE)) for name, pack in PACKERS.items()},
    "itself.zip": lambda: iter([quines.zip_quine()]),
    "itself.gz": lambda: iter([quines.gzip_quine()]),
    "itself.pkl.gz": lambda: iter([quines.gzip_quine()]),
    "zeros.gz": zeros_gzip,
    "zeros.pkl.gz": zeros_gzip,
    "zeros.zst": zeros_zstd,
    "zeros.xz": partial(zeros_lzma, lzma.FORMAT_XZ),
    "zeros.7z": zeros_7z,
    "zeros.zip": partial(zeros_zip, 8),
    "frames.xz": partial(zeros_frames, partial(lzma.compress, preset=0)),
    "frames.bz2": partial(zeros_frames, bz2.compress),
    "frames.lz4": partial(zeros_frames, lz4.frame.compress),
    "frames.zst": partial(zeros_frames, zstd.compress),
    "zeros.lzma": partial(zeros_lzma, lzma.FORMAT_ALONE),
    "zeros.sz": snappy_zeros,
    "overlapping.zip": overlapping,
    "members.zip": members_zip,
    "members-shared.zip": partial(members_zip, shared=True),
    "members.pt": members_zip,
    "members.tar": members_tar,
    "members.tar.gz": members_tar_gz,
    "members.ar": members_ar,
    "members.cpio": members_cpio,
    "members.7z": members_7z,
    "texts.zip": partial(members_read, b".txt", b"honest text "),
    "tars.zip": partial(members_read, b".tar", b"no tar "),
    "checkpoints.zip": partial(members_read, b".pt", gzip.compress(b"no checkpoint", mtime=0)),
    "tensors.zip": partial(members_read, b".safetensors", b"\x80\x04K\x01."),
    "path.zip": path_zip,
    "path.tar": path_tar,
    "links.tar": links_tar,
}
