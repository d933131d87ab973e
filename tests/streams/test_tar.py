"""Tars: what Python's tarfile finds is found, at the same places; what readers see in two ways is said, or not read."""

from __future__ import annotations

import io
import random
import tarfile

import pytest

from fixtures.assemble_tar import END, block, padded, pax
from guard.errors import LimitExceeded, Malformed, Truncated, Unsupported
from guard.limits import Budget, Limits
from guard.streams.tar import Archive, Type, looks_like_tar, read_members
from guard.streams.tar_headers import number, records
from guard.streams.window import Window

TYPES = {
    Type.FILE: tarfile.REGTYPE,
    Type.FOLDER: tarfile.DIRTYPE,
    Type.SYMLINK: tarfile.SYMTYPE,
    Type.HARDLINK: tarfile.LNKTYPE,
    Type.DEVICE: tarfile.CHRTYPE,
    Type.FIFO: tarfile.FIFOTYPE,
}
NTI = vars(tarfile)["nti"]
"""How tarfile reads a number; not public."""
FORMATS = [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT]


def read(data: bytes) -> Archive:
    return read_members(Window.of(data))


def kinds(archive: Archive) -> set[str]:
    return {odd.kind for odd in archive.oddities}


def written(form: int) -> bytes:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w", format=form) as tar:
        for name, kind, data, link in (
            ("pickle", tarfile.REGTYPE, b"x" * 700, ""),
            ("folder", tarfile.DIRTYPE, b"", ""),
            ("folder/" + "long" * 22 + "/" + "n" * 60, tarfile.REGTYPE, b"", ""),
            ("latest", tarfile.SYMTYPE, b"", "pickle"),
            ("folder/twin", tarfile.LNKTYPE, b"", "pickle"),
            ("tty", tarfile.CHRTYPE, b"", ""),
            ("pipe", tarfile.FIFOTYPE, b"", ""),
            ("naïve", tarfile.REGTYPE, b"z" * 512, ""),
        ):
            info = tarfile.TarInfo(name)
            info.type, info.size, info.linkname = kind, len(data), link
            tar.addfile(info, io.BytesIO(data))
    return held.getvalue()


@pytest.mark.parametrize("form", FORMATS)
def test_what_tarfile_writes_is_read_alike_and_every_byte_accounted_for(form: int) -> None:
    data = written(form)
    archive = read(data)
    with tarfile.open(fileobj=io.BytesIO(data)) as tar:
        wanted = [(one.name, one.type, one.offset, one.offset_data, one.size, one.linkname) for one in tar.getmembers()]
    found = [(one.name, TYPES[one.type], one.header, one.data, one.size, one.link) for one in archive.members]
    assert found == wanted
    assert archive.problem is None
    assert archive.after is None
    assert kinds(archive) == {"link-entry", "device-entry"}
    spans = sorted(
        [(one.offset, one.length) for one in archive.stretches if one.length]
        + [(one.data, one.size) for one in archive.members if one.size]
    )
    reached = 0
    for offset, length in spans:
        assert offset == reached
        reached += length
    assert reached == len(data)
    assert archive.content(archive.members[0]).read(0, 700) == b"x" * 700


def test_no_member_of_tarfile_is_missed_whatever_is_changed_in_the_headers() -> None:
    """Any byte of any header is changed and its checksum made right: tarfile's members are ours, or we say no."""
    chance = random.Random(20)  # noqa: S311 -- the same mutations every time
    told = agreed = 0
    for _ in range(1500):
        data = bytearray(written(chance.choice(FORMATS)))
        with tarfile.open(fileobj=io.BytesIO(bytes(data))) as tar:
            heads = [one.offset for one in tar]
        head = chance.choice(heads)
        for _ in range(chance.randrange(1, 4)):
            data[head + chance.choice([*range(257), *range(257, 265), 345])] = chance.choice(b"\0 015729xLSg/\x80\xff")
        data[head + 148 : head + 156] = b" " * 8
        data[head + 148 : head + 156] = b"%06o\0 " % sum(data[head : head + 512])
        try:
            archive = read(bytes(data))
        except Malformed:
            with pytest.raises(tarfile.ReadError):
                tarfile.open(fileobj=io.BytesIO(bytes(data)), mode="r:").close()
            continue
        if archive.problem is not None:
            told += 1
            continue  # some of these, tarfile reads for ever
        agreed += 1
        with tarfile.open(fileobj=io.BytesIO(bytes(data)), mode="r:") as tar:
            wanted = [(one.name, one.offset_data) for one in tar.getmembers()]
        assert [(one.name, one.data) for one in archive.members] == wanted
    assert told > 100
    assert agreed > 500


# --- what is no tar, or ends early ------------------------------------------------------------------------------------


@pytest.mark.parametrize("data", [b"", b"x" * 100, bytes(2048), b"PK\x03\x04" + bytes(600), block(at148=b"0000000\0")])
def test_without_a_header_there_is_no_tar(data: bytes) -> None:
    assert not looks_like_tar(Window.of(data))
    with pytest.raises(Malformed, match="no tar header leads"):
        read(data)


@pytest.mark.parametrize(
    ("data", "members", "error"),
    [
        (block(), 1, Truncated),
        (block() + block()[:100], 1, Truncated),
        (block("a", 600) + bytes(512), 1, Truncated),
        (block("a", 600) + bytes(700), 1, Truncated),
        (block() + b"x" * 512 + END, 1, Malformed),
        (block("a", at124=b"\xff" * 12), 0, Malformed),
        (block() + block("a", 900, b"L") + bytes(512), 1, Truncated),
        (block() + block("L", 2, b"L") + padded(b"b") + END, 1, Malformed),
        (block() + block("L", 2, b"L") + padded(b"b\0\0x") + block() + END, 1, Malformed),
        (block() + block("L", 2 << 20, b"L") + bytes(3 << 20), 1, LimitExceeded),
        (block() + block("L", 2, b"L", at124=b"+2\0") + padded(b"b") + block() + END, 1, Unsupported),
        (block() + 2 * (block("L", 2, b"L") + padded(b"b")) + block() + END, 1, Unsupported),
        (block() + 2 * (block("K", 2, b"K") + padded(b"b")) + block() + END, 1, Unsupported),
        (block() + 2 * pax(("path", "b")) + block() + END, 1, Unsupported),
        (block() + pax(("path", "b")) + block("L", 2, b"L") + padded(b"c") + block() + END, 1, Unsupported),
        (block() + pax(("path", "b"), kind=b"g") + block() + END, 1, Unsupported),
        (block() + pax(("GNU.sparse.size", "5"), ("size", "9")) + block() + END, 1, Unsupported),
        (block() + pax(("size", "-5")) + block() + END, 1, Malformed),
        (block() + pax(("path", "b"), ("path", "c")) + block() + END, 1, Malformed),
    ],
)
def test_what_comes_before_a_break_is_kept_and_the_break_is_told(
    data: bytes, members: int, error: type[Exception]
) -> None:
    if not members:
        with pytest.raises(Malformed):
            read(data)
        return
    archive = read(data)
    assert len(archive.members) == members
    assert type(archive.problem) is error


def test_headers_are_counted() -> None:
    window = Window.of(block() * 20 + END, Budget(Limits(members=10)))
    archive = read_members(window)
    assert len(archive.members) == 10
    assert isinstance(archive.problem, LimitExceeded)


# --- extensions -------------------------------------------------------------------------------------------------------


def test_a_pax_header_renames_resizes_and_relinks() -> None:
    head = pax(("path", "pickle/"), ("size", "3"), ("linkpath", "b"), ("comment", "c"))
    (member,) = read(head + block("harmless", 0) + padded(b"abc") + END).members
    assert (member.name, member.size, member.link, member.data) == ("pickle", 3, "b", len(head) + 512)
    with tarfile.open(fileobj=io.BytesIO(head + block("harmless", 0) + padded(b"abc") + END)) as tar:
        assert [(one.name, one.size) for one in tar.getmembers()] == [("pickle", 3)]


def test_a_comment_for_all_is_read_over() -> None:
    archive = read(pax(("comment", "a commit"), kind=b"g") + block() + END)
    assert [member.name for member in archive.members] == ["a"]
    assert archive.problem is None


def test_sparse_files_are_known_as_such_and_what_follows_them_is_found() -> None:
    gnu = block("holes", 512, b"S", at257=b"ustar  \0", at482=b"\1") + bytes(504) + b"\0" * 8 + bytes(512)
    archive = read(gnu + pax(("GNU.sparse.name", "b"), ("GNU.sparse.major", "1")) + block() + block("c") + END)
    assert [(one.name, one.type) for one in archive.members] == [
        ("holes", Type.SPARSE),
        ("b", Type.SPARSE),
        ("c", Type.FILE),
    ]


@pytest.mark.parametrize("data", [b"5 a=b", b"6 a=b\n6", b"9 a=b\n", b"x", b"6 a-b\n", b"3 a=b\n", b"06 a=b\n"])
def test_records_of_false_lengths_are_refused(data: bytes) -> None:
    with pytest.raises(Malformed):
        records(data)


@pytest.mark.parametrize(
    ("field", "value", "plain"),
    [
        (b"0000644\0", 420, True),
        (b"   644 \0", 420, True),
        (bytes(8), 0, True),
        (b"\x80\0\0\0\0\0\1\0", 256, True),
        (b"\xff" * 8, -1, True),
        (b"+17\0xxxx", 15, False),
        (b"17\0" + b"9" * 5, 15, False),
        (b"1_7\0\0\0\0\0", 15, False),
    ],
)
def test_numbers_are_what_tarfile_reads(field: bytes, value: int, *, plain: bool) -> None:
    assert number(field) == (value, plain)
    assert NTI(field) == value


@pytest.mark.parametrize("field", [b"8\0\0\0\0\0\0\0", b"\xfe1\0\0\0\0\0\0", b"x" * 8])
def test_what_is_no_number_ends_the_reading_as_in_tarfile(field: bytes) -> None:
    with pytest.raises(Malformed):
        number(field)
    with pytest.raises(tarfile.HeaderError):
        NTI(field)


def test_checksums_of_signed_bytes_are_taken() -> None:
    head = bytearray(block("naïve", at148=b" " * 8))
    signed = sum(byte - 256 if byte > 127 else byte for byte in head)
    head[148:156] = b"%06o\0 " % signed
    assert [member.name for member in read(bytes(head) + END).members] == ["naïve"]


# --- oddities ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (block("/etc/passwd"), "name-absolute"),
        (block("a/../../b"), "name-parent"),
        (block("a\x1b[0m"), "name-control"),
        (block(""), "name-empty"),
        (block("a", kind=b"4"), "device-entry"),
        (block("a", kind=b"6"), "device-entry"),
        (block("a/b", kind=b"2", link="../c"), "link-entry"),
        (block("a/b", kind=b"1", link="a/c"), "link-entry"),
        (block("b", kind=b"2", link="../c"), "link-escapes"),
        (block("a/b", kind=b"1", link="../c"), "link-escapes"),
        (block("b", kind=b"2", link="/proc/self/environ"), "link-escapes"),
        (block("a") + block("a", 1) + padded(b"x"), "duplicate-member"),
        (block("a", 512, b"5"), "hidden-member"),
        (block("a", at257=b"ustar  \0", at345=b"prefix"), "hidden-member"),
        (block("a", at257=b"USTAR\x0000"), "reader-refuses"),
        (block("a", at136=b"+1\0"), "reader-refuses"),
        (block("a", 3) + b"abcX" + bytes(508), "padding-content"),
    ],
)
def test_what_is_odd_is_told(data: bytes, kind: str) -> None:
    assert kinds(read(data + END)) == {kind}


def test_folders_may_come_twice_and_lose_their_slash() -> None:
    archive = read(block("a/", kind=b"\0") + block("a/", kind=b"5") + END)
    assert [(one.name, one.type) for one in archive.members] == [("a", Type.FOLDER)] * 2
    assert kinds(archive) == set()


def test_what_lies_behind_the_end_is_found() -> None:
    archive = read(block() + END + bytes(512) + bytes(100) + b"hidden")
    assert archive.after == 2148
    assert kinds(archive) == {"data-after"}
    assert archive.problem is None
