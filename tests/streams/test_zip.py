"""Archives as a whole: members, bytes accounted for, what is odd, and what it may cost."""

from __future__ import annotations

import gc
import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs

from fixtures.assemble_zip import Lies, Part, archive, archive64, body, compressed, described, end, end64, member
from guard.errors import Encrypted, LimitExceeded, Malformed, Truncated, Unsupported
from guard.limits import Budget, Limits
from guard.streams import zip as zip_stream
from guard.streams.archive_parts import KEPT
from guard.streams.window import Window
from guard.streams.zip import (
    MINIZ,
    STREAM,
    ZIPFILE,
    Archive,
    looks_like_zip,
    open_member,
    read_directory,
    read_member,
)

README = Part(b"README.md", b"hello, reader\n")
OTHER = Part(b"other.txt", b"another member")
FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"


def read(data: bytes, limits: Limits | None = None) -> Archive:
    return read_directory(Window.of(data, Budget(limits or Limits())))


def kinds(found: Archive) -> set[str]:
    return {oddity.kind for oddity in found.anomalies}


def content(found: Archive, name: str) -> bytes:
    one = next(each for each in found.members if each.name == name)
    return b"".join(open_member(found, one).chunks())


def covered(found: Archive) -> int:
    reached = total = 0
    for stretch in found.extents:
        assert stretch.offset >= reached
        assert stretch.length > 0
        reached, total = stretch.offset + stretch.length, total + stretch.length
    return total


@pytest.mark.parametrize("method", [0, 8, 12, 14])
def test_what_zipfile_writes_is_read_without_objection_to_the_last_byte(method: int) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as writer:
        writer.comment = b"a comment"
        writer.writestr("a.txt", b"hello " * 100)
        writer.writestr("folder/", b"")
        writer.writestr("folder/naïve.txt", b"x")
        with writer.open("streamed", "w", force_zip64=True) as stream:
            stream.write(b"y" * 50)
    found = read(buffer.getvalue())
    assert found.anomalies == ()
    assert (found.refused, found.problem) == ((), "")
    assert covered(found) == len(buffer.getvalue())
    assert content(found, "a.txt") == b"hello " * 100
    assert content(found, "folder/naïve.txt") == b"x"
    assert all(each.readers == (ZIPFILE, MINIZ, "appnote", STREAM) for each in found.members)


class _Unseekable(io.RawIOBase):
    """A sink that cannot seek: zipfile then writes descriptors."""

    def __init__(self) -> None:
        self.data = b""

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        self.data += bytes(memoryview(data))  # type: ignore[arg-type]  # the buffer protocol has no name in 3.11
        return len(memoryview(data))  # type: ignore[arg-type]  # likewise


@pytest.mark.parametrize("method", [0, 8])
def test_descriptors_as_zipfile_writes_them_are_accounted_for(method: int) -> None:
    sink = _Unseekable()
    with zipfile.ZipFile(sink, "w", method) as writer:
        for name in ("a", "b"):
            with writer.open(name, "w") as stream:
                stream.write(b"data of " + name.encode())
        with writer.open("large", "w", force_zip64=True) as stream:
            stream.write(b"z" * 1000)
    found = read(sink.data)
    assert found.anomalies == ()
    assert covered(found) == len(sink.data)


@pytest.mark.parametrize("width", [4, 8])
@pytest.mark.parametrize("signed", [True, False])
def test_each_form_of_descriptor_is_accounted_for(width: int, *, signed: bool) -> None:
    data = archive(described(README, width, signed=signed), described(OTHER, width, signed=signed))
    assert kinds(read(data)) == set()
    assert covered(read(data)) == len(data)


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*zip/clean/*")), ids=lambda path: path.name)
def test_clean_fixtures_are_covered_and_nothing_is_odd_about_them(path: Path) -> None:
    data = path.read_bytes()
    found = read(data)
    assert found.anomalies == ()
    assert covered(found) == len(data)


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*zip/*/*")), ids=lambda path: path.name)
def test_every_prefix_of_every_fixture_is_survived(path: Path) -> None:
    data = path.read_bytes()
    for length in range(0, min(len(data), 2000), 13):
        found = read(data[:length])
        assert covered(found) <= length
        for each in found.members:
            try:
                read_member(found, each)
            except (Encrypted, Unsupported, Malformed):
                continue


def test_bytes_of_a_hole_are_not_covered_and_zeros_are_padding() -> None:
    data = archive(README, replace(OTHER, before=b"\0\0\0\0"), gap=b"hole")
    found = read(data)
    assert kinds(found) == {"data-between"}
    assert covered(found) == len(data) - 4
    assert [stretch.length for stretch in found.extents if stretch.kind == "padding"] == [4]


def test_a_large_hole_is_content_without_a_look(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("guard.streams.zip_layout.HOLES_MOST", 100)
    data = archive(replace(README, before=b"\0" * 101), OTHER)
    found = read(data)
    assert kinds(found) == {"data-before"}
    assert covered(found) == len(data) - 101


def test_data_before_and_after_are_told_apart() -> None:
    assert kinds(read(archive(README, before=b"before"))) == {"data-before"}
    assert kinds(read(archive(README, after=b"after!"))) == {"data-after"}


def test_a_prefix_without_corrected_offsets_is_read_by_zipfile_alone() -> None:
    found = read(b"#!/bin/sh\n" + archive(README))
    assert {reader for reader, _ in found.refused} == {MINIZ, "appnote"} or "several-directories" in kinds(found)
    assert [each.name for each in found.seen_by(ZIPFILE)] == ["README.md"]
    assert content(found, "README.md") == README.data
    assert "reader-refuses" in kinds(found)


def test_a_hidden_member_is_seen_by_a_stream_only() -> None:
    found = read(archive(README, replace(OTHER, absent=True)))
    assert "hidden-member" in kinds(found)
    assert [each.readers for each in found.members if each.name == "other.txt"] == [(STREAM,)]
    assert content(found, "other.txt") == OTHER.data


def test_a_hidden_member_without_a_size_ends_at_its_descriptor() -> None:
    found = read(archive(README, replace(described(OTHER), absent=True)))
    assert content(found, "other.txt") == OTHER.data
    unmeasured = replace(described(OTHER), absent=True, descriptor=b"")
    found = read(archive(README, unmeasured, replace(README, name=b"z.md")))
    assert content(found, "other.txt") == OTHER.data


def test_a_local_header_that_differs_gives_a_second_member_for_streams() -> None:
    data = archive(Part(b"notes.txt", b"abc" + member(OTHER), local=Lies(packed=3, plain=3)), README)
    found = read(data)
    assert [each.packed for each in found.members if each.name == "notes.txt" and each.readers == (STREAM,)] == [3]
    assert next(each for each in found.members if each.name == "notes.txt").readers == (ZIPFILE, MINIZ, "appnote")
    assert content(found, "other.txt") == OTHER.data
    assert {"local-size", "hidden-member"} <= kinds(found)


@pytest.mark.parametrize(
    ("lie", "kind"),
    [
        (Lies(name=b"x"), "local-name"),
        (Lies(method=8), "local-method"),
        (Lies(flags=1), "local-flags"),
        (Lies(flags=0x2000), "local-flags"),
        (Lies(crc=1), "local-crc"),
        (Lies(plain=1), "local-size"),
        (Lies(extra=b"abc"), "extra-field"),
        (Lies(extra=b"\1\0\xff\xff"), "extra-field"),
    ],
)
def test_each_lie_of_a_local_header_is_named(lie: Lies, kind: str) -> None:
    assert kinds(read(archive(replace(README, local=lie), OTHER))) >= {kind}


def test_flags_that_say_how_hard_a_packer_tried_are_no_difference() -> None:
    assert kinds(read(archive(replace(README, local=Lies(flags=6))))) == set()
    assert kinds(read(archive(replace(README, local=Lies(flags=0x800))))) == set()
    name = "naïve".encode()
    assert kinds(read(archive(Part(name, b"x", flags=0x800, local=Lies(flags=0))))) >= {"local-flags"}


@pytest.mark.parametrize(
    ("part", "kind"),
    [
        (replace(README, listed=Lies(header=5)), "local-header"),
        (replace(README, listed=Lies(header=1 << 30)), "local-header"),
        (replace(README, listed=Lies(extra=b"\1\0")), "extra-field"),
        (replace(README, extra=b"\1\0\0\0\1\0\0\0"), "extra-field"),
        (replace(described(README), descriptor=b""), "descriptor"),
        (replace(described(README), descriptor=b"PK\7\x08" + b"\7" * 12), "descriptor"),
    ],
)
def test_each_broken_record_is_named(part: Part, kind: str) -> None:
    assert kinds(read(archive(part, OTHER))) >= {kind}


def test_zeros_behind_extra_fields_are_alignment() -> None:
    assert kinds(read(archive(replace(README, extra=b"\0\0\0")))) == set()


def test_a_zip64_record_that_contradicts_is_odd_and_one_that_agrees_is_not() -> None:
    members, records, count = body(README)
    tail = end64(count, len(records), len(members), len(members) + len(records))
    agreeing = members + records + tail + end(0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF)
    assert kinds(read(agreeing)) == set()
    assert kinds(read(members + records + tail + end(9, len(records), len(members)))) >= {"zip64-disagrees"}


def test_a_comment_longer_than_the_file_is_odd() -> None:
    data = archive(README)
    assert kinds(read(data[:-2] + b"\7\0")) == {"end-record"}


def test_members_with_equal_bytes_overlap_once_for_each() -> None:
    found = read(archive(README, *(replace(README, bare=True, listed=Lies(header=0)) for _ in range(3))))
    assert "overlap" in kinds(found)
    assert "duplicate-member" in kinds(found)


def test_oddities_of_a_kind_are_kept_up_to_a_number_and_counted_beyond() -> None:
    parts = [Part(f"../{n}".encode(), b"x") for n in range(KEPT + 30)]
    odd = [oddity for oddity in read(archive(*parts)).anomalies if oddity.kind == "name-parent"]
    assert len(odd) == KEPT + 1
    assert sum(oddity.times for oddity in odd) == KEPT + 30


def test_nothing_is_no_archive() -> None:
    for data in (b"", b"PK", b"PK\3\4", b"no archive at all", b"PK\5\6"):
        found = read(data)
        assert found.problem
        assert isinstance(found.failure, Truncated)
        assert not found.members
    assert read(archive(README)).failure is None
    assert type(read(archive(README)[:-10] + b"\xff" * 8 + b"\0\0").failure) is Malformed


@pytest.mark.parametrize(
    ("data", "answer"),
    [
        (archive(README), True),
        (b"prefix" + archive(README), True),
        (archive64(README), True),
        (b"xx" + archive64(README), True),
        (end(0, 0, 0), True),
        (b"PK\3\4", True),
        (b"text" + end(0, 0, 0), False),
        (b"text PK\5\6 text", False),
        (b"", False),
    ],
)
def test_what_looks_like_a_zip(data: bytes, *, answer: bool) -> None:
    assert looks_like_zip(Window.of(data)) is answer


# --- members ------------------------------------------------------------------------------------------------------


def only(part: Part) -> Archive:
    return read(archive(part))


def test_a_truly_encrypted_member_needs_a_password() -> None:
    for part in (
        Part(b"a", b"secret", flags=1, packed=bytes(18)),
        Part(b"a", b"secret", 8, flags=1, packed=b"\xff" * 20),
        Part(b"a", b"secret", 8, flags=64, packed=compressed(b"another size", 8)),
        Part(b"a", b"secret", 99, packed=bytes(30)),
    ):
        found = only(part)
        with pytest.raises(Encrypted):
            open_member(found, found.members[0])


@pytest.mark.parametrize("flag", [1, 64])
@pytest.mark.parametrize("method", [0, 8])
def test_a_false_flag_of_encryption_is_read_through_and_noted(flag: int, method: int) -> None:
    found = only(Part(b"a", b"no secret", method, flags=flag))
    out = read_member(found, found.members[0])
    assert out.window.read(0, 9) == b"no secret"
    assert [oddity.kind for oddity in out.anomalies] == ["false-encryption-flag"]


def test_a_false_flag_with_a_false_crc_is_read_through_too() -> None:
    for method in (0, 8):
        found = only(Part(b"a", b"no secret", method, flags=1, local=Lies(crc=1), listed=Lies(crc=1)))
        noted = {oddity.kind for oddity in read_member(found, found.members[0]).anomalies}
        assert noted == {"false-encryption-flag", "crc-mismatch"}


def test_a_wrong_checksum_is_noted_where_the_member_is_read() -> None:
    found = only(replace(README, local=Lies(crc=1), listed=Lies(crc=1)))
    one = found.members[0]
    assert [oddity.kind for oddity in read_member(found, one).anomalies] == ["crc-mismatch"]
    assert read_member(found, one, check=False).anomalies == ()


def test_a_stored_member_of_two_sizes_is_read_as_far_as_any_reader() -> None:
    for lie in (Lies(plain=4), Lies(packed=4)):
        found = read(archive(replace(README, local=lie, listed=lie), OTHER))
        out = read_member(found, found.members[0])
        assert out.window.length == len(README.data)
        assert "size-mismatch" in {oddity.kind for oddity in out.anomalies}


def test_data_behind_the_compressed_stream_is_noted() -> None:
    found = only(Part(b"a", b"text", 8, packed=compressed(b"text", 8) + b"behind"))
    out = read_member(found, found.members[0])
    assert [(oddity.kind, oddity.at) for oddity in out.anomalies] == [
        ("data-after-stream", found.members[0].data + len(compressed(b"text", 8)))
    ]


def test_members_that_cannot_be_opened_say_why() -> None:
    found = only(Part(b"a", b"text", 98))
    with pytest.raises(Unsupported, match="ppmd"):
        open_member(found, found.members[0])
    found = read(archive(replace(README, listed=Lies(header=3)), OTHER))
    with pytest.raises(Malformed, match="no local header"):
        open_member(found, found.members[0])
    found = read(archive(replace(README, local=Lies(packed=1 << 20), listed=Lies(packed=1 << 20, plain=1 << 20))))
    with pytest.raises(Truncated, match="end of the file"):
        open_member(found, found.members[0])


# --- cost ---------------------------------------------------------------------------------------------------------


class _Counting:
    """Bytes whose reads are counted; a sparse stretch of zeros stands in the middle."""

    def __init__(self, front: bytes, zeros: int, back: bytes) -> None:
        self.front, self.zeros, self.back = front, zeros, back
        self.length = len(front) + zeros + len(back)
        self.read = 0

    def pread(self, offset: int, length: int) -> bytes:
        self.read += length
        out = b""
        while length > len(out) and offset + len(out) < self.length:
            at = offset + len(out)
            if at < len(self.front):
                out += self.front[at : at + length - len(out)]
            elif at < len(self.front) + self.zeros:
                out += bytes(min(length - len(out), len(self.front) + self.zeros - at))
            else:
                rest = at - len(self.front) - self.zeros
                out += self.back[rest : rest + length - len(out)]
        return out


def test_a_gibibyte_of_stored_data_costs_no_more_than_a_byte() -> None:
    size = 1 << 30
    part = Part(
        b"weights", b"", local=Lies(packed=size, plain=size, crc=7), listed=Lies(packed=size, plain=size, crc=7)
    )
    front, records, _ = body(part)
    source = _Counting(front, size, records + end(1, len(records), len(front) + size))
    found = read_directory(Window(source.pread, 0, source.length, Budget()))
    assert found.anomalies == ()
    assert covered(found) == source.length
    assert source.read < 200_000


def test_too_many_members_are_a_limit() -> None:
    parts = [Part(str(n).encode()) for n in range(60)]
    with pytest.raises(LimitExceeded):
        read(archive(*parts), Limits(members=50))
    with pytest.raises(LimitExceeded):
        read(archive(README, gap=member(README) * 60), Limits(members=50))


def test_an_archive_asked_for_twice_is_read_once_and_forgotten_with_its_bytes() -> None:
    window = Window.of(archive(README, OTHER))
    first = read_directory(window)
    spent = window.budget.bytes_read
    second = read_directory(window)
    assert window.budget.bytes_read == spent
    assert structs.replace(second, spool=first.spool) == first
    assert second.spool is not first.spool
    key = id(window.pread), window.start, window.length
    assert key in zip_stream._shared._kept
    del window, first, second
    gc.collect()
    assert key not in zip_stream._shared._kept


def test_bytes_that_cannot_be_watched_are_not_remembered() -> None:
    class Slotted:
        __slots__ = ("data",)

        def __init__(self, data: bytes) -> None:
            self.data = data

        def __call__(self, offset: int, length: int) -> bytes:
            return self.data[offset : offset + length]

    before = len(zip_stream._shared._kept)
    data = archive(README)
    window = Window(Slotted(data), 0, len(data), Budget())
    first, second = read_directory(window), read_directory(window)
    assert structs.replace(first, spool=second.spool) == second
    assert len(zip_stream._shared._kept) == before
