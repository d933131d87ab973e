"""A model of a hundred gibibytes costs what a small one costs: its structure is read, its weights are declared."""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from guard.inspection import Verdict
from guard.limits import Budget, Limits
from guard.pipeline import Options, inspect
from guard.sources import local

HUGE = 100 << 30
"""Bytes of weights, which lie in the file as a hole."""

READ_MOST = 1 << 20
"""Bytes that may be read of it."""


def written(path: Path, *parts: bytes | int) -> None:
    """Write bytes, and holes of so many."""
    with path.open("wb") as file:
        for part in parts:
            if isinstance(part, int):
                file.seek(part, 1)
            else:
                file.write(part)
        file.truncate()


def safetensors(path: Path) -> None:
    header = json.dumps({"weight": {"dtype": "U8", "shape": [HUGE], "data_offsets": [0, HUGE]}}).encode()
    header += b" " * (-len(header) % 8)
    written(path, struct.pack("<Q", len(header)), header, HUGE - 1, b"\0")


def npy(path: Path) -> None:
    header = f"{{'descr': '|u1', 'fortran_order': False, 'shape': ({HUGE},), }}".encode()
    header += b" " * (-(len(header) + 11) % 64) + b"\n"
    written(path, b"\x93NUMPY\1\0", struct.pack("<H", len(header)), header, HUGE - 1, b"\0")


def state_dict(floats: int) -> bytes:
    """What ``torch.save({"weight": tensor})`` writes as its pickle, with a number of more than 32 bits."""
    size = b"\x8a\x06" + floats.to_bytes(6, "little")
    return (
        b"\x80\x02}X\x06\x00\x00\x00weightctorch._utils\n_rebuild_tensor_v2\n"
        b"((X\x07\x00\x00\x00storagectorch\nFloatStorage\nX\x01\x00\x00\x000X\x03\x00\x00\x00cpu" + size + b"tQ"
        b"K\x00" + size + b"\x85K\x01\x85\x89ccollections\nOrderedDict\n)RtRs."
    )


def torch(path: Path) -> None:
    """A zip64 as torch writes one, spelt out: a library would have to read all of it for its checksum."""
    parts: list[bytes | int] = []
    central: list[bytes] = []
    at = 0
    members: dict[str, bytes | int] = {"m/data.pkl": state_dict(HUGE // 4), "m/data/0": HUGE, "m/version": b"3\n"}
    for name, held in members.items():
        size = held if isinstance(held, int) else len(held)
        crc = 0 if isinstance(held, int) else zlib.crc32(held)
        sizes = struct.pack("<HHQQ", 1, 16, size, size)
        plain = struct.pack("<HHHHHI", 45, 0, 0, 0, 0x21, crc) + b"\xff" * 8
        local_header = b"PK\3\4" + plain + struct.pack("<HH", len(name), len(sizes)) + name.encode() + sizes
        where = struct.pack("<HHQQQ", 1, 24, size, size, at)
        central.append(
            b"PK\1\2"
            + struct.pack("<H", 45)
            + plain
            + struct.pack("<HHHHHI", len(name), len(where), 0, 0, 0, 0)
            + b"\xff" * 4
            + name.encode()
            + where
        )
        parts += [local_header, *([held - 1, b"\0"] if isinstance(held, int) else [held])]
        at += len(local_header) + size
    directory = b"".join(central)
    end64 = b"PK\6\6" + struct.pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, len(central), len(central), len(directory), at)
    locator = b"PK\6\7" + struct.pack("<IQI", 0, at + len(directory), 1)
    end = b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, len(central), len(central), len(directory), 0xFFFFFFFF, 0)
    written(path, *parts, directory, end64, locator, end)


@pytest.mark.parametrize(
    ("make", "name"),
    [(safetensors, "m.safetensors"), (npy, "m.npy"), (torch, "m.pt")],
    ids=["safetensors", "npy", "pt"],
)
def test_a_hundred_gibibytes_are_judged_by_a_mebibyte(make: Callable[[Path], None], name: str, tmp_path: Path) -> None:
    make(tmp_path / name)
    assert (tmp_path / name).stat().st_size > HUGE
    budget = Budget(Limits())
    made = inspect(local.target(str(tmp_path / name)), Options(engines="none"), budget)
    assert made.verdict is Verdict.CLEAN, [gap.detail for part in made.walk() for gap in part.coverage.gaps]
    assert budget.bytes_read < READ_MOST
    assert sum(part.coverage.opaque for part in made.walk()) >= HUGE
