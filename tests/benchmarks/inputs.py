"""What is scanned, written to a folder by a process of its own so that the measuring one stays small.

Large files are sparse: their zeros take no room on the disk, and whoever reads them reads zeros.
"""

from __future__ import annotations

import argparse
import io
import json
import pickle
import zipfile
from collections.abc import Callable
from pathlib import Path

CHUNK = 1 << 20
GIB = 1 << 30
LARGE, SLIGHT = "large", "slight"
"""Folders for the same kinds of file at full size, and at 1 MiB."""


def small(folder: Path, scale: float) -> None:
    """One pickle of about 1 KB, whatever the scale."""
    del scale
    (folder / "small.pkl").write_bytes(pickle_of_a_kilobyte(0))


def dictionary(folder: Path, scale: float) -> None:
    """A dict of a million strings to integers: 18 MB of pickle."""
    entries = {f"key{number}": number for number in range(int(1_000_000 * scale))}
    (folder / "dictionary.pkl").write_bytes(pickle.dumps(entries, protocol=4))


def numbers(folder: Path, scale: float) -> None:
    """A list of two million integers: 10 MB of pickle."""
    (folder / "numbers.pkl").write_bytes(pickle.dumps(list(range(int(2_000_000 * scale))), protocol=4))


def checkpoint(file: Path, size: int) -> None:
    """A torch zip that holds one tensor."""
    floats = size // 4
    with file.open("w+b", buffering=0) as opened:
        with zipfile.ZipFile(Sparse(opened), "w", zipfile.ZIP_STORED) as archive:
            archive.writestr("archive/data.pkl", _state_dict(floats))
            archive.writestr("archive/byteorder", b"little")
            with archive.open(zipfile.ZipInfo("archive/data/0"), "w", force_zip64=floats >= 1 << 29) as member:
                for begin in range(0, 4 * floats, CHUNK):
                    member.write(bytes(min(CHUNK, 4 * floats - begin)))
            archive.writestr("archive/version", b"3\n")
        opened.truncate()


def safetensors(file: Path, size: int) -> None:
    """A safetensors file that holds one tensor."""
    floats = size // 4
    entries = {
        "__metadata__": {"format": "pt"},
        "encoder.weight": {"dtype": "F32", "shape": [floats], "data_offsets": [0, 4 * floats]},
    }
    header = json.dumps(entries, separators=(",", ":")).encode()
    header += b" " * (-len(header) % 8)  # as its own writer does
    _sparse(file, len(header).to_bytes(8, "little") + header, 4 * floats)


def npy(file: Path, size: int) -> None:
    """A numpy array."""
    floats = size // 4
    header = f"{{'descr': '<f4', 'fortran_order': False, 'shape': ({floats},), }}".ljust(117) + "\n"
    _sparse(file, b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header.encode(), 4 * floats)


def legacy(file: Path, size: int) -> None:
    """What torch.save wrote before zip: five pickles, then the one tensor."""
    floats = size // 4
    system = {
        "protocol_version": 1001,
        "little_endian": True,
        "type_sizes": {"short": 2, "int": 4, "long": 4},
    }
    heads = [pickle.dumps(value, protocol=2) for value in (0x1950A86A20F9469CFC6C, 1001, system)]
    head = b"".join(heads) + _state_dict(floats, view=b"N") + pickle.dumps(["0"], protocol=2)
    _sparse(file, head + floats.to_bytes(8, "little"), 4 * floats)


Maker = Callable[[Path, int], None]

KINDS: tuple[tuple[Maker, str, int], ...] = (
    (checkpoint, "checkpoint.pt", GIB),
    (safetensors, "weights.safetensors", GIB),
    (npy, "array.npy", GIB),
    (legacy, "legacy.pt", 300 << 20),
)
"""How a kind of file is made, its name, and its full size."""


def large_and_slight(folder: Path, scale: float) -> None:
    """The same kinds of file twice: at full size and at 1 MiB."""
    for name in (LARGE, SLIGHT):
        (folder / name).mkdir()
    for make, name, size in KINDS:
        make(folder / LARGE / name, max(1 << 20, int(size * scale)))
        make(folder / SLIGHT / name, 1 << 20)


def folder_of_pickles(folder: Path, scale: float) -> None:
    """Two thousand pickles of about 1 KB."""
    many = folder / "many"
    many.mkdir()
    for number in range(max(2, int(2000 * scale))):
        (many / f"{number:04}.pkl").write_bytes(pickle_of_a_kilobyte(number))


def digested(folder: Path, scale: float) -> None:
    """Two files of a gigabyte each, whose digests are asked for."""
    (folder / "digest").mkdir()
    safetensors(folder / "digest" / "weights.safetensors", int(1_000_000_000 * scale))
    npy(folder / "digest" / "array.npy", int(1_000_000_000 * scale))


MAKERS: tuple[Callable[[Path, float], None], ...] = (
    *(small, dictionary, numbers, large_and_slight, folder_of_pickles, digested),
)


class Sparse(io.RawIOBase):
    """A file into which zeros are written by not writing them."""

    def __init__(self, file: io.FileIO) -> None:
        """Wrap an empty file."""
        self.file = file

    def writable(self) -> bool:
        """Yes."""
        return True

    def seekable(self) -> bool:
        """Yes: zipfile goes back to complete a member's header."""
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        """As the file's."""
        return self.file.seek(offset, whence)

    def tell(self) -> int:
        """As the file's."""
        return self.file.tell()

    def write(self, data: bytes, /) -> int:  # type: ignore[override]  # zipfile hands over bytes only
        """Write, or where all is zero, seek."""
        if len(data) >= CHUNK and not any(data):
            self.file.seek(len(data), io.SEEK_CUR)
            return len(data)
        return self.file.write(data)


def pickle_of_a_kilobyte(seed: int) -> bytes:
    """A pickle of plain data."""
    value = {
        "name": f"model-{seed}",
        "epoch": seed,
        "history": [seed + number / 8 for number in range(60)],
        "options": {f"option_{number}": bool(number % 2) for number in range(20)},
    }
    return pickle.dumps(value, protocol=4)


def _sparse(file: Path, head: bytes, zeros: int) -> None:
    with file.open("wb") as opened:
        opened.write(head)
        opened.truncate(len(head) + zeros)


def _state_dict(floats: int, view: bytes = b"") -> bytes:
    """What ``torch.save({"weight": tensor})`` writes as its pickle, spelt out so that torch is not needed."""
    size = floats.to_bytes(4, "little")
    return (
        b"\x80\x02}X\x06\x00\x00\x00weightctorch._utils\n_rebuild_tensor_v2\n"
        b"((X\x07\x00\x00\x00storagectorch\nFloatStorage\nX\x01\x00\x00\x000X\x03\x00\x00\x00cpuJ" + size + view + b"tQ"
        b"K\x00J" + size + b"\x85K\x01\x85\x89ccollections\nOrderedDict\n)RtRs."
    )


def main() -> None:
    """Write all inputs: ``python -m tests.benchmarks.inputs FOLDER [--scale S]``."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scale", type=float, default=1.0, help="size of the large inputs; 1 is full size")
    options = parser.parse_args()
    for make in MAKERS:
        make(options.folder, options.scale)


if __name__ == "__main__":
    main()
