"""Machine code: recognised, measured, and never read."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from guard.artifact import Location
from guard.errors import GuardError, LimitExceeded, Malformed, Truncated
from guard.facts import Executable
from guard.formats import Extent, Item, Kind, Reading, Sniff, executable
from guard.streams import binaries
from guard.streams.window import Window

HOSTILE = Path(__file__).parents[2] / "fixtures" / "code" / "hostile"
KINDS = {
    "library.so": "ELF", "library.dll": "PE", "library.dylib": "Mach-O", "universal.dylib": "Mach-O", "dos": "DOS",
}  # fmt: skip


def read(data: bytes) -> tuple[list[Item], GuardError | None]:
    items: list[Item] = []
    try:
        for item in executable.parse(Reading(window=Window.of(data), at=Location(uri="x"))):
            items.append(item)  # noqa: PERF402 -- what came before the error is the point
    except GuardError as error:
        return items, error
    return items, None


def covered(items: list[Item]) -> int:
    return sum(item.length for item in items if isinstance(item, Extent))


@pytest.mark.parametrize("name", KINDS)
def test_programs_are_known_and_measured(name: str) -> None:
    data = (HOSTILE / name).read_bytes()
    assert executable.sniff(Window.of(data)) is Sniff.STRONG
    items, error = read(data)
    assert error is None
    assert [item.kind for item in items if isinstance(item, Executable)] == [KINDS[name]]
    assert covered(items) == len(data)


@pytest.mark.parametrize("name", ["library.so", "library.dll", "library.dylib", "universal.dylib"])
def test_what_is_appended_stays_unexplained_and_a_page_of_zeros_does_not(name: str) -> None:
    data = (HOSTILE / name).read_bytes()
    assert covered(read(data + b"stowed away")[0]) == len(data)
    assert covered(read(data + bytes(5000))[0]) == len(data)
    items, _ = read(data + bytes(4000))
    assert covered(items) == len(data) + 4000
    assert Extent(len(data), 4000, Kind.PADDING) in items


@pytest.mark.parametrize("name", ["library.so", "library.dll", "library.dylib", "universal.dylib"])
def test_wherever_one_is_cut_it_is_still_said_to_be_one(name: str) -> None:
    data = (HOSTILE / name).read_bytes()
    for length in range(len(data) - 1, 64, -7):
        items, error = read(data[:length])
        if executable.sniff(Window.of(data[:length])) is Sniff.STRONG and KINDS[name] == executable.kind(
            Window.of(data[:length])
        ):
            assert isinstance(items[0], Executable)
            assert isinstance(error, Truncated)


def test_the_running_python_and_its_extensions_are_explained_wholly() -> None:
    import _ctypes  # noqa: PLC0415 -- for its file only

    for path in (Path(sys.executable).resolve(), Path(_ctypes.__file__)):
        data = path.read_bytes()
        items, error = read(data)
        assert error is None
        assert covered(items) == len(data)


def test_a_32_bit_program_of_the_other_byte_order_is_measured() -> None:
    header = b"\x7fELF\1\2\1" + bytes(9) + b"\0\2\0\x08\0\0\0\1" + (0).to_bytes(4, "big") + (52).to_bytes(4, "big")
    header += (84).to_bytes(4, "big") + bytes(4) + b"".join(n.to_bytes(2, "big") for n in (52, 32, 1, 40, 2, 0))
    numbers = (1, 164, 0, 0, 4, 4, 5, 4)
    segment = b"".join(number.to_bytes(4, "big") for number in numbers)
    code = b"".join(number.to_bytes(4, "big") for number in (0, 1, 6, 0, 164, 6, 0, 0, 1, 0))
    nothing = b"".join(number.to_bytes(4, "big") for number in (0, 8, 3, 0, 164, 1 << 20, 0, 0, 1, 0))
    data = header + segment + code + nothing + b"\x90" * 6
    assert covered(read(data + b"x")[0]) == len(data)


def test_text_that_begins_with_two_letters_is_no_program() -> None:
    assert (
        executable.sniff(Window.of(b"MZ is how a program for DOS begins, and this is how a text might" * 2)) is Sniff.NO
    )
    assert executable.sniff(Window.of(b"MZ")) is Sniff.NO
    assert executable.sniff(Window.of(b"")) is Sniff.NO
    assert isinstance(read(b"no program")[1], Malformed)


def test_headers_that_ask_for_too_much_are_a_limit() -> None:
    elf = bytearray((HOSTILE / "library.so").read_bytes())
    elf[56:58] = b"\xff\xff"
    assert isinstance(read(bytes(elf))[1], LimitExceeded)
    mach = bytearray((HOSTILE / "library.dylib").read_bytes())
    mach[16:20] = b"\xff\xff\xff\xff"
    assert isinstance(read(bytes(mach))[1], LimitExceeded)


def test_broken_headers_are_malformed() -> None:
    windows = (HOSTILE / "library.dll").read_bytes().replace(b"PE\0\0", b"NE\0\0")
    with pytest.raises(Malformed):
        binaries.pe(Window.of(windows))
    mach = bytearray((HOSTILE / "library.dylib").read_bytes())
    mach[36:40] = bytes(4)
    assert isinstance(read(bytes(mach))[1], Malformed)


def test_the_signature_and_the_symbols_of_a_windows_program_belong_to_it() -> None:
    data = bytearray((HOSTILE / "library.dll").read_bytes())
    end = len(data)
    directories = 64 + 24 + 112
    data[directories + 32 : directories + 40] = end.to_bytes(4, "little") + (8).to_bytes(4, "little")
    assert covered(read(bytes(data) + b"signed!!" + b"x")[0]) == end + 8
    data[directories + 32 : directories + 40] = bytes(8)
    data[64 + 12 : 64 + 20] = end.to_bytes(4, "little") + (1).to_bytes(4, "little")
    assert covered(read(bytes(data) + bytes(18) + (6).to_bytes(4, "little") + b"ab" + b"x")[0]) == end + 24


def test_a_segment_of_32_bits_is_measured() -> None:
    segment = b"".join(n.to_bytes(4, "little") for n in (1, 56)) + bytes(24)
    segment += b"".join(number.to_bytes(4, "little") for number in (84, 5, 7, 5, 0, 0))
    head = b"\xce\xfa\xed\xfe" + b"".join(number.to_bytes(4, "little") for number in (7, 3, 6, 1, len(segment), 0))
    assert len(head + segment) == 84
    assert covered(read(head + segment + b"\x90" * 5 + b"x")[0]) == 89
