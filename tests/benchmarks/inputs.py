"""What is scanned: five inputs, written to a folder by a process of their own so that the measuring one stays small."""

from __future__ import annotations

import argparse
import io
import pickle
import zipfile
from collections.abc import Callable
from pathlib import Path

CHUNK = 1 << 20


def small(folder: Path, scale: float) -> None:
    """One pickle of about 1 KB, whatever the scale."""
    del scale
    (folder / "small.pkl").write_bytes(pickle_of_a_kilobyte(0))


def dictionary(folder: Path, scale: float) -> None:
    """A dict of a million strings to integers: 18 MB of pickle."""
    entries = {f"key{number}": number for number in range(int(1_000_000 * scale))}
    (folder / "dictionary.pkl").write_bytes(pickle.dumps(entries, protocol=4))


def checkpoint(folder: Path, scale: float) -> None:
    """A torch zip that holds one tensor of 1 GiB, written sparse: zeros take no room on the disk."""
    floats = max(1, int((1 << 28) * scale))
    with (folder / "checkpoint.pt").open("w+b", buffering=0) as file:
        with zipfile.ZipFile(Sparse(file), "w", zipfile.ZIP_STORED) as archive:
            archive.writestr("archive/data.pkl", _state_dict(floats))
            archive.writestr("archive/byteorder", b"little")
            with archive.open(zipfile.ZipInfo("archive/data/0"), "w", force_zip64=floats >= 1 << 29) as member:
                for begin in range(0, 4 * floats, CHUNK):
                    member.write(bytes(min(CHUNK, 4 * floats - begin)))
            archive.writestr("archive/version", b"3\n")
        file.truncate()


def folder_of_pickles(folder: Path, scale: float) -> None:
    """Two thousand pickles of about 1 KB."""
    many = folder / "many"
    many.mkdir()
    for number in range(max(2, int(2000 * scale))):
        (many / f"{number:04}.pkl").write_bytes(pickle_of_a_kilobyte(number))


MAKERS: tuple[Callable[[Path, float], None], ...] = (small, dictionary, checkpoint, folder_of_pickles)


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


def _state_dict(floats: int) -> bytes:
    """What ``torch.save({"weight": tensor})`` writes as ``data.pkl``, spelt out so that torch is not needed."""
    size = floats.to_bytes(4, "little")
    return (
        b"\x80\x02}X\x06\x00\x00\x00weightctorch._utils\n_rebuild_tensor_v2\n"
        b"((X\x07\x00\x00\x00storagectorch\nFloatStorage\nX\x01\x00\x00\x000X\x03\x00\x00\x00cpuJ" + size + b"tQ"
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
