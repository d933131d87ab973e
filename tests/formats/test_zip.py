"""The format zip: which members come back as children, and what stands beside them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable

import pytest

from fixtures.assemble_zip import Lies, Part, archive, body, compressed, end
from fixtures.makers import torch_zip as checkpoints
from guard.artifact import Location
from guard.errors import GuardError, LimitExceeded, Malformed, Truncated
from guard.facts import Anomaly
from guard.formats import Child, Extent, Item, Kind, Reading, Sniff
from guard.formats.zip import FORMAT, LINK_MOST
from guard.inspection import Gap, GapReason
from guard.limits import Budget, Limits
from guard.streams.window import Window
from guard.streams.zip import CHECKED_MOST

README = Part(b"README.md", b"hello, reader\n")
LINK = 0o120777 << 16


def parse(data: bytes, limits: Limits | None = None) -> tuple[list[Item], GuardError | None]:
    window = Window.of(data, Budget(limits or Limits()))
    items: list[Item] = []
    try:
        items.extend(FORMAT.parse(Reading(window=window, at=Location(uri="a.zip"), name="a.zip")))
    except GuardError as error:
        return items, error
    return items, None


def parsed(data: bytes) -> list[Item]:
    items, error = parse(data)
    assert error is None
    return items


def children(items: Iterable[Item]) -> dict[str, bytes]:
    return {item.name: b"".join(item.window.chunks()) for item in items if isinstance(item, Child)}


def anomalies(items: Iterable[Item]) -> list[str]:
    return [item.kind for item in items if isinstance(item, Anomaly)]


def gaps(items: Iterable[Item]) -> list[tuple[GapReason, str]]:
    return [(item.reason, str(item.at)) for item in items if isinstance(item, Gap)]


def covered(items: Iterable[Item]) -> int:
    return sum(item.length for item in items if isinstance(item, Extent))


@pytest.mark.parametrize("method", [0, 8, 12, 14])
def test_every_member_is_a_child_and_every_byte_has_an_extent(method: int) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as writer:
        writer.writestr("a.txt", b"hello " * 50)
        writer.writestr("folder/", b"")
        writer.writestr("folder/b.bin", bytes(range(256)))
        writer.writestr("empty", b"")
    items = parsed(buffer.getvalue())
    assert children(items) == {"a.txt": b"hello " * 50, "folder/b.bin": bytes(range(256)), "empty": b""}
    assert (anomalies(items), gaps(items), covered(items)) == ([], [], len(buffer.getvalue()))
    assert FORMAT.sniff(Window.of(buffer.getvalue())) is Sniff.STRONG


def test_text_is_no_zip() -> None:
    assert FORMAT.sniff(Window.of(b"PK is short for Phil Katz")) is Sniff.NO


def test_each_reader_s_member_is_a_child_and_equal_bytes_are_one() -> None:
    items = parsed(
        archive(Part(b"a", b"one"), Part(b"a", b"two"), Part(b"a", b"one", bare=True, listed=Lies(header=0)))
    )
    contents = [bytes(item.window.read(0, 3)) for item in items if isinstance(item, Child)]
    assert sorted(contents) == [b"one", b"two"]


def test_equal_bytes_under_two_names_are_two_children_inflated_once() -> None:
    window = Window.of(
        archive(Part(b"a.txt", b"x" * 1000, 8), Part(b"b.pkl", b"x" * 1000, 8, bare=True, listed=Lies(header=0)))
    )
    items = list(FORMAT.parse(Reading(window=window, at=Location(uri="a.zip"))))
    assert set(children(items)) == {"a.txt", "b.pkl"}
    assert window.budget.bytes_inflated == 1000


def test_a_member_that_cannot_be_read_hides_no_other() -> None:
    items = parsed(
        archive(
            Part(b"secret", b"x", flags=1, packed=bytes(13)),
            Part(b"odd", b"x", 98),
            Part(b"cut", b"x" * 99, 8, packed=compressed(b"x" * 99, 8)[:-3]),
            README,
        )
    )
    assert gaps(items) == [
        (GapReason.ENCRYPTED, "a.zip!secret"),
        (GapReason.UNSUPPORTED, "a.zip!odd"),
        (GapReason.TRUNCATED, "a.zip!cut"),
    ]
    assert children(items)["README.md"] == README.data
    assert b"x" * 99 in {b"x" * 99, children(items)["cut"]}


def test_a_bomb_is_a_limit_and_its_beginning_a_child() -> None:
    items = parsed(archive(Part(b"zeros", b"\0" * 5_000_000, 12), README))
    assert gaps(items) == [(GapReason.LIMIT, "a.zip!zeros")]
    assert 0 < len(children(items)["zeros"]) < 5_000_000
    assert children(items)["README.md"] == README.data


def test_overlapping_members_are_inflated_within_the_budget() -> None:
    kernel = Part(b"0", b"\0" * 900_000, 8)
    parts = [
        Part(str(n).encode(), kernel.data, 8, bare=True, listed=Lies(header=0, plain=900_000 - n)) for n in range(1, 40)
    ]
    items, error = parse(archive(kernel, *parts), Limits(bytes_inflated=3_000_000))
    assert error is None
    assert GapReason.LIMIT in {reason for reason, _ in gaps(items)}
    assert "overlap" in anomalies(items)


def test_too_many_members_are_a_limit() -> None:
    _, error = parse(archive(*(Part(str(n).encode()) for n in range(30))), Limits(members=20))
    assert isinstance(error, LimitExceeded)


@pytest.mark.parametrize(
    ("data", "kind"), [(archive(README)[:-9], Truncated), (archive(README)[:-8] + b"\xff" * 8, Malformed)]
)
def test_an_archive_that_nobody_opens_is_an_error_and_its_members_are_children(
    data: bytes, kind: type[GuardError]
) -> None:
    items, error = parse(data)
    assert type(error) is kind
    assert children(items) == {"README.md": README.data}
    assert anomalies(items) == []


def test_one_part_of_several_is_a_gap() -> None:
    members, records, _ = body(README)
    items, error = parse(members + records + end(1, len(records), len(members), disk=3))
    assert error is None
    assert gaps(items) == [(GapReason.UNSUPPORTED, "a.zip")]


@pytest.mark.parametrize(
    ("name", "target", "kind"),
    [
        ("link", "README.md", "link-entry"),
        ("a/link", "../README.md", "link-entry"),
        ("link", "../README.md", "link-escapes"),
        ("a/link", "../../README.md", "link-escapes"),
        ("link", "/etc/passwd", "link-escapes"),
        ("link", "\\\\server\\share", "link-escapes"),
        ("link", "C:\\x", "link-escapes"),
        ("link", "x" * (LINK_MOST + 9), "link-escapes"),  # nobody follows it, and nobody knows
    ],
)
def test_links(name: str, target: str, kind: str) -> None:
    items = parsed(archive(Part(name.encode(), target.encode(), external=LINK)))
    assert anomalies(items) == [kind]
    assert children(items) == {name: target.encode()}


def test_an_oddity_of_a_member_is_said_once_with_its_place() -> None:
    data = archive(Part(b"a", b"x", local=Lies(crc=1), listed=Lies(crc=1)))
    found = [item for item in parsed(data) if isinstance(item, Anomaly)]
    assert [(item.kind, item.at.offset, item.count) for item in found] == [
        ("crc-mismatch", data.index(b"PK\x01\x02"), 1)
    ]


def test_checksums_of_stored_members_are_checked_up_to_a_sum(monkeypatch: pytest.MonkeyPatch) -> None:
    assert CHECKED_MOST > 1 << 20
    monkeypatch.setattr("guard.formats.zip.CHECKED_MOST", 150)
    wrong = Lies(crc=1)
    parts = [Part(str(n).encode(), bytes([n]) * 100, local=wrong, listed=wrong) for n in range(3)]
    assert anomalies(parsed(archive(*parts))) == ["crc-mismatch"]


def test_what_torch_reads_is_left_to_torch_and_the_rest_is_not() -> None:
    data = archive(
        *checkpoints.parts(), Part(b"notes.txt", b"outside"), Part(b"archive/data.pkl", b"hidden", absent=True)
    )
    items = parsed(data)
    assert children(items) == {"notes.txt": b"outside", "archive/data.pkl": b"hidden"}
    assert {item.kind for item in items if isinstance(item, Extent)} == {Kind.STRUCTURE, Kind.MEMBER}
