"""What names and links in an archive are said to be, whatever the archive."""

from __future__ import annotations

import time

import pytest

from guard.streams import archive_names
from guard.streams.archive_names import Entry, examine
from guard.streams.archive_parts import Ledger


def kinds(*entries: Entry, same: bool = False) -> set[str]:
    ledger = Ledger()
    examine(entries, ledger, lambda _: same)
    return {odd.kind for odd in ledger.entries()}


def link(name: str, target: str) -> Entry:
    return Entry(name, 0, link=target)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("/etc/passwd", "name-absolute"),
        ("c:x", "name-absolute"),
        ("a/../../x", "name-parent"),
        ("a\\..\\x", "name-parent"),
        ("", "name-empty"),
        ("a\x1b[2J", "name-control"),
        ("a\udcff", "name-control"),
        ("n" * 4097, "name-long"),
        ("a.txt::$DATA", "name-stream"),
        ("a.txt:hidden:$DATA", "name-stream"),
        ("xy:z", "name-windows"),
        ("a/aux.py", "name-windows"),
        ("NUL", "name-windows"),
        ("com1.txt", "name-windows"),
        ("a /b", "name-windows"),
        ("a.", "name-windows"),
    ],
)
def test_names_that_lead_elsewhere_or_mislead(name: str, kind: str) -> None:
    assert kinds(Entry(name, 0)) == {kind}


@pytest.mark.parametrize(
    "name",
    ["a/b..c", "..a", "a/...", "naïve", "模型/데이터", ".hidden", "a//b", "./a", "auxiliary.py", "a b", "com10", "."],
)
def test_names_that_are_only_unusual(name: str) -> None:
    assert kinds(Entry(name, 0)) == set()


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("a", "a", {"duplicate-member"}),
        ("a", "A", {"case-twins"}),
        ("ä", "Ä", {"unicode-twins"}),
        ("\u00e9", "e\u0301", {"unicode-twins"}),
        ("straße", "STRAẞE", {"unicode-twins"}),
        ("a/b", "a/./b", {"path-twins"}),
        ("a/b", "a\\b", {"path-twins"}),
        ("a.txt", "a.txt.", {"path-twins", "name-windows"}),
        ("a/b", "a /b", {"path-twins", "name-windows"}),
        ("a.txt", "a.txt::$data", {"path-twins", "name-stream"}),
        ("a", "a/", set()),
        ("a", "b", set()),
    ],
)
def test_twins(one: str, other: str, expected: set[str]) -> None:
    assert kinds(Entry(one, 0), Entry(other, 1)) == expected


def test_folders_may_come_twice_and_so_may_what_is_the_same() -> None:
    assert kinds(Entry("a", 0, folder=True), Entry("a", 1, folder=True)) == set()
    assert kinds(Entry("a", 0, folder=True), Entry("a", 1)) == {"duplicate-member"}
    assert kinds(Entry("a", 0), Entry("a", 1), same=True) == set()
    assert kinds(Entry("a", 0), Entry("A", 1), same=True) == {"case-twins"}


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ([link("a/b", "../c")], {"link-entry"}),
        ([link("b", "../c")], {"link-escapes"}),
        ([link("b", "/etc")], {"link-escapes"}),
        ([link("b", "C:\\x")], {"link-escapes"}),
        ([link("b", "a\\..\\..\\x")], {"link-escapes"}),
        ([link("a", "a")], {"link-escapes"}),
        ([link("a", "b"), link("b", "c"), Entry("c", 0)], {"link-entry"}),
        ([link("a/b", ".."), link("c", "a/b/../etc")], {"link-entry", "link-escapes"}),
        ([link("c", "a/b/../etc"), link("a/b", "..")], {"link-entry", "link-escapes"}),
        ([link("a", "b"), Entry("a/x", 0)], {"link-entry", "link-through"}),
        ([Entry("a/x", 0), link("a", "b")], {"link-entry", "link-through"}),
        ([link("A", "b"), Entry("a/x", 0)], {"link-entry", "link-through"}),
        ([link("a.", "b"), Entry("a/x", 0)], {"link-entry", "link-through", "name-windows"}),
        ([link("a", "/etc"), Entry("a/x", 0)], {"link-escapes", "link-through"}),
        ([link("a", "b"), Entry("ab/x", 0)], {"link-entry"}),
        ([Entry("b", 0, hard="a"), Entry("a", 0)], {"link-entry"}),
        ([Entry("d/b", 0, hard="../a")], {"link-escapes"}),
        ([link("a", "b\x1b")], {"link-entry", "name-control"}),
        ([link("a", "x" * 5000)], {"link-escapes"}),
    ],
)
def test_links(entries: list[Entry], expected: set[str]) -> None:
    assert kinds(*entries) == expected


def test_modes_and_devices() -> None:
    assert kinds(Entry("a", 0, special="FIFO")) == {"device-entry"}
    assert kinds(Entry("a", 0, mode=0o4755)) == {"mode-privileged"}
    assert kinds(Entry("a", 0, mode=0o1755)) == set()
    assert kinds(Entry("a", 0, mode=0o2775, folder=True)) == set()


def test_a_maze_of_links_costs_little() -> None:
    """Names as deep as names can be, and links in all of them: what is not followed to its end may lead out."""
    entries = [link("x", "y"), *(Entry(f"{'a/' * 1000}{number}/b", 0) for number in range(20_000))]
    entries += [link("/".join(f"l{n}" for n in range(1, k)), "..") for k in range(2, 300)]
    begun = time.process_time()
    assert "link-escapes" in kinds(*entries)
    assert time.process_time() - begun < 8


def test_a_step_costs_more_than_the_letters_of_a_short_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forty thousand links of five letters, each to the next, took half a minute."""
    links = archive_names._Links({f"l{number}": f"l{number + 1}" for number in range(40)})
    assert links.followed("l0") == ("l40", True)
    monkeypatch.setattr(archive_names, "WORK_MOST", 10 * archive_names.STEP)
    poor = archive_names._Links(links.targets)
    assert poor.followed("l0") == (None, True)  # nobody knows where it leads
