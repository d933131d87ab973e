"""The pipeline: every reader is asked, every byte accounted for, and nothing that was seen is lost."""

from __future__ import annotations

import pickle
from collections.abc import Iterator

import pytest

from fixtures import assemble as a
from fixtures.assemble_zip import Part, archive
from fixtures.makers import torch_legacy
from guard import examination, formats
from guard.errors import BrokenPart, Encrypted, GuardError, LimitExceeded, SourceError, Truncated
from guard.facts import Anomaly, Import, Outcome, Usage, Use
from guard.formats import Child, Extent, Format, Item, Kind, Reading, Sniff, signs
from guard.inspection import GapReason, Inspection, Verdict
from guard.limits import Limits
from guard.pipeline import Options, inspect
from guard.sources import memory

ATTACK = a.program(a.CALL(a.GLOBAL("os", "system"), a.STR("touch guard-was-here")), a.STOP)


def judged(data: bytes, name: str = "", limits: Limits | None = None) -> Inspection:
    return inspect(memory.of_bytes(data, name or None), Options(engines="none", limits=limits or Limits()))


def reasons(inspection: Inspection) -> set[GapReason]:
    return {gap.reason for one in inspection.walk() for gap in one.coverage.gaps}


@pytest.fixture
def only(monkeypatch: pytest.MonkeyPatch) -> object:
    """Make one parse function the only format there is."""

    def use(parse: object) -> None:
        known = Format(
            id="odd",
            title="Odd",
            extensions=(".odd",),
            spec="",
            sign=signs.ALWAYS,
            sniff=lambda _: Sniff.STRONG,
            parse=parse,  # type: ignore[arg-type]
        )
        monkeypatch.setattr(formats, "formats", lambda: {"odd": known})
        monkeypatch.setattr(examination, "formats", lambda: {"odd": known})
        monkeypatch.setattr(examination, "beginning", lambda _: (known,))

    return use


def attack(reading: Reading) -> Import:
    usage = Usage(use=Use.CALL, outcome=Outcome.UNLISTED, does="os.system('x')", at=reading.at)
    return Import(at=reading.at, module="os", name="system", usages=(usage,), dialects=("c",))


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (Truncated("x"), GapReason.TRUNCATED),
        (Encrypted("x"), GapReason.ENCRYPTED),
        (LimitExceeded("x"), GapReason.LIMIT),
        (SourceError("x"), GapReason.UNREADABLE),
        (GuardError("x"), GapReason.MALFORMED),
        (ZeroDivisionError("x"), GapReason.CRASHED),
        (RecursionError("x"), GapReason.CRASHED),
        (MemoryError("x"), GapReason.LIMIT),
    ],
)
def test_what_was_seen_before_a_failure_survives_it(only: object, error: Exception, reason: GapReason) -> None:
    def parse(reading: Reading) -> Iterator[Item]:
        yield attack(reading)
        raise error

    only(parse)  # type: ignore[operator]
    inspection = judged(b"x")
    assert inspection.verdict is Verdict.MALICIOUS
    assert reasons(inspection) == {reason}


def test_a_broken_part_of_guard_stops_it(only: object) -> None:
    def unjudged(reading: Reading) -> Iterator[Item]:
        yield Anomaly(at=reading.at, kind="nobody-judges-this", detail="")

    def broken(_reading: Reading) -> Iterator[Item]:
        yield from ()
        raise BrokenPart("a table is wrong")

    for parse in (unjudged, broken):
        only(parse)  # type: ignore[operator]
        with pytest.raises(BrokenPart):
            judged(b"x")


def test_bytes_that_no_extent_covers_are_unexplained(only: object) -> None:
    def parse(_reading: Reading) -> Iterator[Item]:
        yield Extent(2, 2, Kind.STRUCTURE)
        yield Extent(3, 3, Kind.DATA)
        yield Extent(7, 1, Kind.PADDING)

    only(parse)  # type: ignore[operator]
    inspection = judged(b"0123456789")
    (gap,) = inspection.coverage.gaps
    assert gap.reason is GapReason.UNEXPLAINED
    assert (gap.at.offset, gap.at.length) == (0, 2)
    assert "2 more such stretches" in gap.detail
    assert (inspection.coverage.parsed, inspection.coverage.opaque) == (2, 3)


def test_children_are_inspected_to_a_depth(only: object) -> None:
    def parse(reading: Reading) -> Iterator[Item]:
        yield Extent(0, reading.window.length, Kind.MEMBER)
        yield Child(name="inner", window=reading.window)

    only(parse)  # type: ignore[operator]
    inspection = judged(b"x", limits=Limits(depth=3))
    assert len(list(inspection.walk())) == 5
    assert reasons(inspection) == {GapReason.LIMIT}
    assert inspection.verdict is Verdict.UNKNOWN


def test_members_cost_what_looking_at_them_takes_and_those_left_are_counted() -> None:
    data = archive(*(Part(b"%d.txt" % number, b"text") for number in range(30)))
    plenty = judged(data, "a.zip", Limits(operations=100 * examination.LOOK))
    assert (plenty.verdict, len(plenty.children)) == (Verdict.CLEAN, 30)
    found = judged(data, "a.zip", Limits(operations=10 * examination.LOOK))
    assert found.verdict is Verdict.UNKNOWN
    (gap,) = found.children[-1].coverage.gaps
    assert gap.reason is GapReason.LIMIT
    assert gap.detail.endswith(f"{30 - len(found.children)} more members were not looked at")
    assert 3 < len(found.children) < 10


def test_nothing_known_is_unknown_and_nothing_at_all_is_clean() -> None:
    assert reasons(judged(b"\x00\x01\x02junk")) == {GapReason.UNSUPPORTED}
    empty = judged(b"", "model.bin")
    assert (empty.verdict, empty.artifact.found) == (Verdict.CLEAN, ("empty",))
    assert judged(b"", "model.pkl").verdict is Verdict.UNKNOWN


def test_a_pickle_is_found_under_any_name() -> None:
    for name in ("", "model.bin", "README.md", "x.safetensors", "photo.png", "weights.npy"):
        inspection = judged(ATTACK, name)
        assert inspection.verdict is Verdict.MALICIOUS, name
        assert any(finding.rule == "GRD101" for finding in inspection.findings), name


def test_text_is_no_pickle_by_chance() -> None:
    inspection = judged(b"certifi\ncharset\nidna\n", "requirements.txt")
    assert inspection.verdict is Verdict.CLEAN
    assert inspection.artifact.found[0] == "text"
    assert "pickle?" in inspection.artifact.found


def test_a_limit_while_looking_is_a_reason_to_read() -> None:
    inspection = judged(pickle.dumps(1), "x.pkl", limits=Limits(bytes_read=3))
    assert inspection.verdict is Verdict.UNKNOWN
    assert GapReason.LIMIT in reasons(inspection)


def test_events_tell_the_flow() -> None:
    told: list[str] = []
    inspect(memory.of_bytes(b"junk\x00", None), Options(on_event=lambda event, _: told.append(event)))
    assert told[0] == "identified"
    told.clear()
    inspect(memory.of_bytes(pickle.dumps(1)[:-1], "x.pkl"), Options(on_event=lambda event, _: told.append(event)))
    assert told == ["identified", "reading", "gap"]


def test_another_scanners_opinion_is_a_finding_only_where_it_adds_one() -> None:
    inspection = inspect(memory.of_bytes(ATTACK, "x.pkl"), Options(engines="asked"))
    assert {finding.by for finding in inspection.findings} == {"guard"}
    assert len(inspection.opinions) >= 1


def test_of_two_readings_each_must_be_complete() -> None:
    program = a.program(a.STRING("'x'"), a.POP, a.STRING("'y'"), a.POP, a.NONE, a.STOP) + b"\nplain text follows\n"
    inspection = judged(program, "x.pkl")
    assert "pickle" in inspection.artifact.found
    assert inspection.verdict is Verdict.UNKNOWN


def test_a_member_named_as_the_archive_promises_what_the_archive_holds() -> None:
    honest = pickle.dumps([1, 2])
    assert judged(archive(Part(b"data.pkl.zip", honest)), "data.pkl.zip").verdict is Verdict.CLEAN
    assert judged(archive(Part(b"other.pkl.zip", honest)), "data.pkl.zip").verdict is Verdict.SUSPICIOUS
    assert judged(archive(Part(b"data.txt.zip", honest)), "data.txt.zip").verdict is Verdict.SUSPICIOUS
    assert judged(archive(Part(b"data.pkl.zip", ATTACK)), "data.pkl.zip").verdict is Verdict.MALICIOUS


# --- bytes that were saved as text, below protocol 3 -----------------------------------------------------------------

LONG_TEXT = 3 << 19
"""Bytes of a storage: more than guard decodes of a constant."""


def saved_as_text(behind: bytes, codec: str = "latin1") -> bytes:
    """A torch file that a pickle of protocol 2 holds as text, with ``behind`` in place of its storages' keys."""
    held = (
        torch_legacy.MAGIC
        + torch_legacy.VERSION
        + torch_legacy.SYS_INFO
        + torch_legacy.stream(a.BINBYTES(bytes(range(256)) * (LONG_TEXT // 256)))
        + behind
    )
    encode = a.CALL(a.GLOBAL("_codecs", "encode"), a.BINUNICODE(held.decode("latin-1")), a.STR(codec))
    return a.program(a.PROTO(2), a.CALL(a.GLOBAL("torch.storage", "_load_from_bytes"), encode), a.STOP)


def test_a_tensor_saved_as_long_text_is_read() -> None:
    assert judged(saved_as_text(torch_legacy.stream(a.EMPTY_LIST))).verdict is Verdict.CLEAN


def test_an_attack_in_long_text_is_found() -> None:
    seen = judged(saved_as_text(ATTACK))
    assert seen.verdict is Verdict.MALICIOUS
    assert "GRD101" in {finding.rule for part in seen.children[0].walk() for finding in part.findings}


@pytest.mark.parametrize("codec", ["utf-8", "utf8", "ascii", "rot13"])
def test_long_text_in_another_codec_is_not_guessed(codec: str) -> None:
    assert judged(saved_as_text(torch_legacy.stream(a.EMPTY_LIST), codec)).verdict is not Verdict.CLEAN


def test_long_text_counts_as_what_it_brings_out() -> None:
    seen = judged(saved_as_text(ATTACK), limits=Limits(bytes_inflated=LONG_TEXT))
    assert seen.verdict is Verdict.UNKNOWN
    assert GapReason.LIMIT in reasons(seen)
