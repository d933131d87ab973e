"""The report for people: what it says, and that nobody else can say anything in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from guard.artifact import Artifact, Location
from guard.decision import Action
from guard.findings import Evidence, Finding, Severity, Subject
from guard.inspection import Coverage, Gap, GapReason, Inspection, Verdict
from guard.report import Report
from guard.reports import layout, text
from guard.reports.printable import visible, width

Make = Callable[[str], Report]

LEXICON = "Lexicon 2026.11, sha256:abababababab."
Clean = Callable[..., Inspection]


def show(report: Report, room: int = 100, *, quiet: bool = False) -> str:
    """The report as it would be piped."""
    return "\n".join(text.render(report, room=room, quiet=quiet))


def scan(report: Report, *results: Inspection) -> Report:
    """A scan's report of these results."""
    return replace(report, results=results, decision=None, notes=())


@settings(max_examples=50)
@given(hostile=st.text(st.characters(codec=None), max_size=30), room=st.integers(20, 120))
def test_whatever_is_in_it_is_visible(make: Make, hostile: str, room: int) -> None:
    for line in text.render(make(hostile), room=room):
        assert all(map(visible, line))


@settings(max_examples=25)
@given(hostile=st.text(st.characters(codec=None), max_size=30))
def test_colours_are_the_only_control_characters(make: Make, hostile: str) -> None:
    plain = list(text.render(make(hostile), room=80))
    coloured = list(text.render(make(hostile), room=80, paint=layout.painter()))
    stripped = [strip(line) for line in coloured]
    assert [line.rstrip() for line in stripped] == plain
    assert any("\x1b[" in line for line in coloured)


def strip(line: str) -> str:
    """Take away what the painter adds."""
    import re  # noqa: PLC0415 -- nothing else here needs it

    return re.sub(r"\x1b\[[0-9;]*m", "", line)


def test_a_finding_says_everything_needed(make: Make) -> None:
    shown = show(make("x"))
    assert "critical     GRD101 a-rule" in shown
    assert "file-x!member-x@0x4" in shown
    assert "says x" in shown
    assert "when loaded  seen x" in shown
    assert "again x  @0x4d" in shown
    assert "takesx runs it · refuses refuses: x · may may take it: x" in shown
    assert "not read     TRUNCATED: x" in shown


def test_findings_stand_worst_first_and_minor_ones_in_the_headline(make: Make) -> None:
    shown = show(make("x"))
    assert shown.index("critical ") < shown.index("high ") < shown.index("medium ")
    assert "GRD401" not in shown
    assert "zip · 1.2 kB · a-rule" in shown


def test_the_way_out_can_be_copied_into_a_policy(make: Make) -> None:
    lines = show(make("x")).splitlines()
    begin = lines.index("allow_imports:")
    pasted = yaml.safe_load("\n".join(lines[begin : begin + 2]))
    assert pasted == {
        "allow_imports": [{"name": "modx:Netx", "uses": ["import", "new"], "digest": "sha256:" + "ab" * 32}]
    }


@settings(max_examples=100)
@given(hostile=st.text(st.characters(codec=None), max_size=30))
def test_the_way_out_of_hostile_names_is_exact_or_not_offered(make: Make, hostile: str) -> None:
    lines = show(make(hostile)).splitlines()
    if "allow_imports:" not in lines:
        assert not (hostile.isalnum() and hostile.isascii())
        return
    begin = lines.index("allow_imports:")
    pasted = yaml.safe_load("\n".join(lines[begin : begin + 2]))
    assert list(pasted) == ["allow_imports"]
    (entry,) = pasted["allow_imports"]
    assert entry == {"name": f"mod{hostile}:Net{hostile}", "uses": ["import", "new"], "digest": "sha256:" + "ab" * 32}


@pytest.mark.parametrize("name", ["<locals>", "é", "模", '"', "\\", "#", "'", "𐀀"])
def test_odd_names_that_are_visible_are_offered_quoted(make: Make, name: str) -> None:
    lines = show(make(name)).splitlines()
    begin = lines.index("allow_imports:")
    (entry,) = yaml.safe_load("\n".join(lines[begin : begin + 2]))["allow_imports"]
    assert entry["name"] == f"mod{name}:Net{name}"


@pytest.mark.parametrize("name", ["*", "?", "[a]", "{", " ", ":", "\u202e", "\n", "\ud800", ";token=secret"])
def test_names_that_a_policy_does_not_take_are_not_offered(make: Make, name: str) -> None:
    shown = show(make(name))
    assert "allow_imports:" not in shown.splitlines()
    assert "GRD110" in shown[shown.index("false alarm?") :]


def test_what_is_dangerous_is_not_offered(make: Make) -> None:
    shown = show(make("x"))
    assert "name: osx:system" not in shown
    assert "`override: true`" in " ".join(shown.split())


def test_other_rules_are_explained(make: Make) -> None:
    assert "GRD201: guard explain GRD201" in " ".join(show(make("x")).split())


def test_what_another_scanner_says_of_the_same_global_is_told_once(make: Make) -> None:
    shown = show(make("x"))
    assert "GRD901" not in shown
    assert "others say   osx.system: dangerous (engine x, x)" in shown
    assert "calm engine" not in shown


def test_what_only_another_scanner_says_is_a_finding(make: Make) -> None:
    at = Location(uri="a.pkl", offset=1)
    subject = Subject(module="a", name="b", uses=())
    finding = Finding(
        rule="GRD901",
        name="engine-dangerous",
        severity=Severity.HIGH,
        message="bad",
        evidence=(Evidence(at=at, text=""),),
        subject=subject,
        by="engine 1",
    )
    result = Inspection(
        artifact=Artifact(location=Location(uri="a.pkl"), size=1), findings=(finding,), coverage=Coverage(size=1)
    )
    assert "GRD901 engine-dangerous  by engine 1" in show(scan(make("x"), result))


def test_a_message_that_ends_with_its_evidence_says_it_once(make: Make) -> None:
    at = Location(uri="a.pkl", offset=1)
    finding = Finding(
        rule="GRD101",
        name="code-execution",
        severity=Severity.CRITICAL,
        message="loading runs a command: os.system('x')",
        evidence=(Evidence(at=at, text="os.system('x')"),),
    )
    result = Inspection(
        artifact=Artifact(location=Location(uri="a.pkl"), size=1), findings=(finding,), coverage=Coverage(size=1)
    )
    shown = show(scan(make("x"), result))
    assert shown.count("os.system('x')") == 1
    assert "when loaded  os.system('x')" in shown
    bare = replace(finding, message="os.system('x')")
    assert show(scan(make("x"), replace(result, findings=(bare,)))).count("os.system('x')") == 1


def test_evidence_elsewhere_says_where(make: Make) -> None:
    at = Location(uri="a.zip", members=("x.pkl",), offset=1)
    other = Location(uri="a.zip", members=("y.pkl",), offset=2)
    finding = Finding(
        rule="GRD201",
        name="twins",
        severity=Severity.HIGH,
        message="two of a kind",
        evidence=(Evidence(at=at, text="here"), Evidence(at=other, text="there")),
    )
    result = Inspection(
        artifact=Artifact(location=Location(uri="a.zip"), size=1), findings=(finding,), coverage=Coverage(size=1)
    )
    shown = show(scan(make("x"), result))
    assert "seen         here" in shown
    assert "there  at a.zip!y.pkl@0x2" in shown


def test_the_worst_stands_last(make: Make, clean_file: Clean) -> None:
    report = scan(make("x"), make("bad").results[0], clean_file("good.txt"))
    shown = show(report)
    assert shown.index("good.txt") < shown.index("file-bad")
    assert shown.splitlines()[-1] == f"2 files: 1 MALICIOUS, 1 CLEAN. Exit 1: something was found. {LEXICON}"


def test_names_are_aligned_and_nothing_is_too_wide(make: Make, clean_file: Clean) -> None:
    report = scan(make("x"), clean_file("a.txt"), clean_file("a-longer-name.txt"), clean_file("模型.txt"))
    lines = show(report, room=60).splitlines()
    assert len({line.index("text ·") - len(line) + width(line) for line in lines[:3]}) == 1
    assert lines[3] == ""
    narrow = show(scan(make("x"), clean_file("n" * 50)), room=60).splitlines()
    assert narrow[0] == "CLEAN      " + "n" * 50


@pytest.mark.parametrize("room", [60, 80, 120])
def test_prose_is_wrapped(make: Make, room: int) -> None:
    lines = show(make("a b " * 60), room=room).splitlines()
    copied = ("file-", "clean-", "sha256:")
    assert [line for line in lines if width(line) > room and not any(word in line for word in copied)] == []


def test_long_words_are_not_cut(make: Make) -> None:
    assert "w" * 300 in show(make("w" * 300), room=60)


def test_quiet_leaves_clean_files_out(make: Make, clean_file: Clean) -> None:
    report = scan(make("x"), clean_file("good.txt"), make("bad").results[0])
    assert "good.txt" not in show(report, quiet=True)
    assert "2 files: 1 MALICIOUS, 1 CLEAN" in show(report, quiet=True)
    shown = show(scan(make("x"), clean_file("good.txt")), quiet=True)
    assert shown == f"1 file: 1 CLEAN. Exit 0: nothing was found. {LEXICON}"


def test_many_findings_and_gaps_are_cut_and_said_so(make: Make) -> None:
    at = Location(uri="a.pkl")
    findings = tuple(
        Finding(
            rule="GRD110",
            name="unvetted-import",
            severity=Severity.MEDIUM,
            message=f"number {number}",
            evidence=(Evidence(at=at.at(number), text=""),),
            subject=Subject(module="m", name=f"n{number}", uses=()),
        )
        for number in range(100)
    )
    gaps = tuple(Gap(at=at.at(number), reason=GapReason.LIMIT, detail="") for number in range(100))
    result = Inspection(artifact=Artifact(location=at, size=1), findings=findings, coverage=Coverage(size=1, gaps=gaps))
    shown = show(scan(make("x"), result))
    assert "… and 88 more findings" in shown
    assert "… and 92 more gaps" in shown
    assert "# … and 50 more names" in shown
    assert "digest" not in shown
    assert len(shown.splitlines()) < 250


def test_a_decision_says_who_refused_and_why_worst_first(make: Make) -> None:
    shown = show(make("x"))
    assert "REFUSED    by policy policy x  sha256:abababababab" in shown
    assert shown.index("BLOCK        GRD101  at x") < shown.index("WARN         minor x")
    assert shown.endswith(f"Exit 1: refused for what was found.\n{LEXICON}")


@pytest.mark.parametrize(
    ("action", "said"),
    [
        (Action.ALLOW, "ADMITTED   by policy policy x  sha"),
        (Action.WARN, "ADMITTED   by policy policy x with a warning"),
    ],
)
def test_an_admission_is_said_as_such(make: Make, action: Action, said: str) -> None:
    report = make("x")
    assert report.decision is not None
    admitted = replace(report, decision=replace(report.decision, action=action, reasons=()))
    assert said in show(admitted)
    assert "Exit 0: admitted." in show(admitted)


def test_notes_are_said(make: Make) -> None:
    assert "note           note x" in show(make("x"))


def test_nothing_at_all(make: Make) -> None:
    assert show(scan(make("x"))) == f"0 files: nothing. Exit 3: there was nothing to judge. {LEXICON}"


def test_an_unread_file_takes_two_lines(make: Make) -> None:
    at = Location(uri="pipe")
    gap = Gap(at=at, reason=GapReason.UNREADABLE, detail="a FIFO")
    result = Inspection(artifact=Artifact(location=at, size=0), findings=(), coverage=Coverage(size=0, gaps=(gap,)))
    assert result.verdict is Verdict.UNKNOWN
    assert show(scan(make("x"), result)).splitlines()[:3] == [
        "UNKNOWN    pipe",
        "  not read     UNREADABLE: a FIFO",
        "",
    ]


@pytest.mark.parametrize(
    ("size", "shown"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1000, "1.0 kB"),
        (99_400, "99.4 kB"),
        (123_456, "123 kB"),
        (999_999, "1.0 MB"),
        (5 * 10**9, "5.0 GB"),
        (10**18, "1000000 TB"),
    ],
)
def test_sizes_are_shown_as_people_say_them(size: int, shown: str) -> None:
    assert text.human(size) == shown
