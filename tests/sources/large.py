"""Five gigabytes of each kind of file, written sparse: they take no room on the disk."""

from __future__ import annotations

import io
import json
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

SIZE = 5 << 30
_CHUNK = 64 << 20


def torch_zip(path: Path, tensors: int, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What ``torch.save`` writes for a dict of so many tensors, 5 GiB together, their checksums excepted."""
    monkeypatch.setattr(zipfile, "crc32", _crc32)
    floats = SIZE // 4 // tensors
    zeros = bytes(_CHUNK)
    with path.open("w+b", buffering=0) as file:
        with zipfile.ZipFile(_Sparse(file), "w", zipfile.ZIP_STORED) as archive:
            archive.writestr("archive/data.pkl", _state_dict(floats, tensors))
            archive.writestr("archive/byteorder", b"little")
            for number in range(tensors):
                with archive.open(zipfile.ZipInfo(f"archive/data/{number}"), "w", force_zip64=True) as member:
                    for begin in range(0, 4 * floats, len(zeros)):
                        member.write(zeros[: 4 * floats - begin])
            archive.writestr("archive/version", b"3\n")
        file.truncate()
    return path


def _crc32(data: bytes, before: int = 0) -> int:
    return 0 if len(data) > 1 << 16 else zlib.crc32(data, before)


class _Sparse(io.RawIOBase):
    """A file into which large writes, all zeros here, are made by not writing."""

    def __init__(self, file: io.FileIO) -> None:
        self.file = file

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        return self.file.seek(offset, whence)

    def tell(self) -> int:
        return self.file.tell()

    def write(self, data: bytes, /) -> int:  # type: ignore[override]  # zipfile hands over bytes only
        if len(data) > 1 << 16:
            self.file.seek(len(data), io.SEEK_CUR)
            return len(data)
        return self.file.write(data)


def _state_dict(floats: int, tensors: int) -> bytes:
    """``data.pkl``, spelt out so that no torch is needed."""
    size = b"\x8a\x05" + floats.to_bytes(5, "little")
    made = io.BytesIO()
    made.write(b"\x80\x02}(")
    for number in range(tensors):
        name, key = f"model.layers.{number}.weight".encode(), str(number).encode()
        made.write(b"X" + struct.pack("<I", len(name)) + name + b"ctorch._utils\n_rebuild_tensor_v2\n")
        made.write(b"((X\x07\x00\x00\x00storagectorch\nFloatStorage\nX" + struct.pack("<I", len(key)) + key)
        made.write(b"X\x03\x00\x00\x00cpu" + size + b"tQK\x00" + size + b"\x85K\x01\x85\x89")
        made.write(b"ccollections\nOrderedDict\n)RtR")
    made.write(b"u.")
    return made.getvalue()


def safetensors(path: Path) -> Path:
    """A safetensors file of 300 tensors."""
    each = SIZE // 300 // 4 * 4
    header = {
        f"model.layers.{number}.weight": {
            "dtype": "F32",
            "shape": [each // 4],
            "data_offsets": [number * each, (number + 1) * each],
        }
        for number in range(300)
    }
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    return _sparse(path, struct.pack("<Q", len(text)) + text, 300 * each)


def npy(path: Path) -> Path:
    """A numpy array."""
    text = f"{{'descr': '<f4', 'fortran_order': False, 'shape': ({SIZE // 4},), }}".encode()
    text += b" " * (127 - 10 - len(text)) + b"\n"
    return _sparse(path, b"\x93NUMPY\x01\x00" + struct.pack("<H", len(text)) + text, SIZE)


def gguf(path: Path) -> Path:
    """Something that guard does not read."""
    return _sparse(path, b"GGUF" + struct.pack("<IQQ", 3, 1, 0) + b"\x00" * 64, SIZE)


def _sparse(path: Path, head: bytes, data: int) -> Path:
    path.write_bytes(head)
    with path.open("r+b") as file:
        file.truncate(len(head) + data)
    return path


OTHERS: dict[str, Callable[[Path], Path]] = {"m.safetensors": safetensors, "m.npy": npy, "m.gguf": gguf}
