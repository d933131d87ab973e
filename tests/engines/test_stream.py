"""Raw streams are read in a process that is bounded, killed when late, and never believed blindly."""

from __future__ import annotations

import io
import json
import pickle
import sys
import time
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from guard import engines
from guard.artifact import Location
from guard.engines import child, stream
from guard.engines.contract import Answer, Engine, Listing
from guard.engines.names import naming
from guard.errors import Truncated
from guard.inspection import Opinion, Standing
from guard.limits import Budget, Limits
from guard.streams.window import Window

AT = Location(uri="model.pkl")
EVIL = b"cos\nsystem\n(S'touch guard-was-here'\ntR."
BLIND = b"\x80\x04\x8c\x02os(0\x8c\x06system\x93."  # MARK POP: who walks back for operands cannot tell what is imported

Streams = list[tuple[Location, Window]]


def given(*data: bytes) -> Streams:
    return [(Location(uri=f"model.pt!{number}"), Window.of(one)) for number, one in enumerate(data)]


def all_of(*data: bytes, names: tuple[tuple[str, str], ...] = ()) -> list[Opinion]:
    return list(engines.opinions(names, streams=given(*data), mode="all"))


def of(said: list[Opinion], engine: str) -> list[Opinion]:
    return [opinion for opinion in said if opinion.by.startswith(engine)]


# --- the whole way ---------------------------------------------------------------------------------------------------


def test_a_harmless_stream_meets_no_objection() -> None:
    said = all_of(pickle.dumps({"a": [1, 2, 3]}))
    assert [(opinion.standing, opinion.about, opinion.subject) for opinion in said] == [
        (Standing.SAFE, "model.pt!0", None)
    ] * 2


def test_raw_streams_are_read_only_on_request() -> None:
    assert engines.opinions([], streams=given(EVIL)) == ()


@pytest.mark.parametrize("engine", ["picklescan", "modelscan"])
def test_what_an_engine_sees_and_guard_does_not_is_a_finding(engine: str) -> None:
    said = of(all_of(EVIL), engine)
    assert [(opinion.standing, opinion.about, opinion.admitted) for opinion in said] == [
        (Standing.DANGEROUS, "os.system", False)
    ]
    assert "where guard sees no such import" in said[0].detail
    assert [finding.rule for finding in engines.findings(said, AT)] == ["GRD901"]


def test_what_guard_asked_about_already_is_said_once() -> None:
    said = all_of(b"c__builtin__\neval\n.", names=(("builtins", "eval"),))
    assert [opinion.about for opinion in said] == ["builtins.eval"] * 2


@pytest.mark.parametrize("engine", ["picklescan", "modelscan"])
def test_what_an_engine_cannot_read_is_suspicious_at_most(engine: str) -> None:
    said = of(all_of(BLIND), engine)
    assert [(opinion.standing, opinion.subject) for opinion in said] == [(Standing.SUSPICIOUS, None)]
    (finding,) = engines.findings(said, AT)
    assert (finding.rule, finding.location) == ("GRD902", AT)


@pytest.mark.parametrize("data", [b"", b"\x80\x04", b"\xff\xfe no pickle", b"\x80\x04]\x94" + b"\xff" * 9])
def test_what_cannot_be_parsed_is_inconclusive_for_both(data: bytes) -> None:
    assert {opinion.standing for opinion in all_of(data)} == {Standing.INCONCLUSIVE}


@pytest.mark.parametrize("engine", ["picklescan", "modelscan"])
def test_objections_before_a_break_are_kept(engine: str) -> None:
    said = of(all_of(EVIL + b"\xff."), engine)
    assert [opinion.standing for opinion in said] == [Standing.DANGEROUS, Standing.INCONCLUSIVE]


@pytest.mark.parametrize("engine", ["picklescan", "modelscan"])
def test_a_break_after_something_harmless_is_inconclusive(engine: str) -> None:
    harmless = pickle.dumps(OrderedDict())
    assert [opinion.standing for opinion in of(all_of(harmless), engine)] == [Standing.SAFE]
    assert [opinion.standing for opinion in of(all_of(harmless + b"\xff."), engine)] == [Standing.INCONCLUSIVE]


def test_streams_are_told_apart_and_the_short_ones_read_first() -> None:
    said = of(all_of(pickle.dumps(1), EVIL, pickle.dumps([2])), "modelscan")
    assert [(opinion.standing, opinion.about) for opinion in said] == [
        (Standing.SAFE, "model.pt!0"),
        (Standing.SAFE, "model.pt!2"),
        (Standing.DANGEROUS, "os.system"),
    ]


def test_a_stream_that_swells_an_engine_is_inconclusive_and_the_next_one_is_read() -> None:
    began = time.monotonic()
    said = all_of(b"\x80\x04" + b"N0" * (3 << 20) + b"N.", EVIL)
    assert time.monotonic() - began < stream.SECONDS + 2
    swollen = [opinion for opinion in said if opinion.about == "model.pt!0"]
    assert {opinion.standing for opinion in swollen} == {Standing.INCONCLUSIVE}
    assert {opinion.standing for opinion in said if opinion not in swollen} <= {
        Standing.DANGEROUS,
        Standing.INCONCLUSIVE,
    }


# --- bounds ----------------------------------------------------------------------------------------------------------


def heard(*data: bytes, window: Window | None = None) -> list[stream.Heard]:
    streams = given(*data) if window is None else [(AT, window)]
    return list(stream.heard(streams, ["picklescan"]))


def test_a_stream_that_is_too_long_is_not_read() -> None:
    def pread(*_: int) -> bytes:
        raise AssertionError("read")

    (said,) = heard(window=Window(pread, 0, stream.STREAM_MOST + 1))
    assert said.failed == "longer than 8 MiB: not handed over"


def test_a_stream_that_cannot_be_read_is_inconclusive() -> None:
    def pread(*_: int) -> bytes:
        raise Truncated("gone")

    assert heard(window=Window(pread, 0, 4))[0].failed == "could not be read: gone"
    spent = Window.of(b"abcd", Budget(Limits(bytes_read=1)))
    assert heard(window=spent)[0].failed.startswith("could not be read: more than 1 bytes")


def serving(program: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "START", program)


def test_a_process_that_hangs_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    serving("import time; time.sleep(600)", monkeypatch)
    monkeypatch.setattr(stream, "SECONDS", 0.3)
    began = time.monotonic()
    said = heard(EVIL, EVIL)
    assert time.monotonic() - began < 5
    assert [one.failed for one in said] == ["it took too long", "no time was left to ask"]


def test_a_process_that_takes_nothing_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    serving("import time; time.sleep(600)", monkeypatch)
    monkeypatch.setattr(stream, "SECONDS", 0.3)
    (said,) = heard(b"N" * (1 << 20))  # more than a pipe holds
    assert said.failed == "it took too long"


@pytest.mark.parametrize(
    ("program", "failed"),
    [
        ("raise SystemExit(1)", "its process"),
        ("print('no JSON', flush=True); input()", "its process failed: JSONDecodeError"),
        ("print('[]', flush=True); input()", "its process failed: ValueError"),
        ("print('[' * 100000, flush=True); input()", "its process failed: RecursionError"),
        ("print('x' * 9_000_000, flush=True); input()", "its process failed: JSONDecodeError"),
        ("print('{\"done\": true}', flush=True); input()", "it did not answer"),
        ('print(\'{"engine": "picklescan"}\\n{"done": true}\', flush=True); input()', "makes no sense"),
        (
            'print(\'{"engine": "picklescan", "failed": "", "seen": [["a"]]}\\n{"done": true}\', flush=True); input()',
            "makes no sense",
        ),
        (
            'print(\'{"engine": "picklescan", "failed": "", "seen": [["a","b","ok",""]]}\\n{"done":true}\',flush=True)',
            "makes no sense",
        ),
    ],
)
def test_a_process_is_not_believed_blindly(program: str, failed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    serving(program, monkeypatch)
    (said,) = heard(EVIL)
    assert failed in said.failed
    assert said.objections == ()


def test_what_was_said_before_the_process_was_lost_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    line = json.dumps({"engine": "picklescan", "failed": "", "seen": [["os", "system", "dangerous", "x"]]})
    serving(f"print({line!r}, flush=True)", monkeypatch)
    (said,) = heard(EVIL)
    assert said.objections == ((("os", "system"), Answer(Standing.DANGEROUS, "x")),)


def test_an_interpreter_that_cannot_be_started_is_inconclusive(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/does/not/exist")
    assert heard(EVIL)[0].failed == "its process failed: FileNotFoundError"


def test_a_lost_process_is_started_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    log = tmp_path / "log"
    serving(f"open({str(log)!r}, 'a').write('x')", monkeypatch)
    heard(EVIL, EVIL)
    assert log.read_text() == "xx"


def test_the_process_sees_neither_our_environment_nor_our_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    monkeypatch.setenv("GUARD_SECRET", "s3cret")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/kept")
    monkeypatch.chdir(tmp_path)
    serving(
        f"import os, sys; open({str(log)!r}, 'w').write(repr((dict(os.environ), os.getcwd(), sys.flags.isolated)))",
        monkeypatch,
    )
    heard(EVIL)
    told = log.read_text()
    assert "s3cret" not in told
    assert "/kept" in told
    assert str(tmp_path) not in told
    assert told.endswith("1)")


# --- the other end ---------------------------------------------------------------------------------------------------


def engine_of(read: Callable[[bytes], Listing], about: Callable[[str, str], Answer] | None = None) -> Engine:
    return Engine(
        id="fake",
        title="an engine made up",
        absent="not installed",
        version=lambda: "1",
        about=about or (lambda *_: Answer(Standing.DANGEROUS, "listed")),
        stream=read,
    )


def served(read: Callable[[bytes], Listing], *data: bytes, about: Any = None) -> list[dict[str, Any]]:
    frames = b"".join(len(one).to_bytes(8, "little") + one for one in data)
    lines = io.BytesIO()
    child.serve([engine_of(read, about)], io.BytesIO(frames), lines)
    return [json.loads(line) for line in lines.getvalue().splitlines()]


def test_each_frame_is_answered_and_closed() -> None:
    seen: list[bytes] = []

    def read(data: bytes) -> Listing:
        seen.append(data)
        return Listing((("os", "system"),))

    row = {"engine": "fake", "failed": "", "seen": [["os", "system", "dangerous", "listed"]]}
    assert served(read, b"ab", b"") == [row, {"done": True}] * 2
    assert seen == [b"ab", b""]


@pytest.mark.parametrize("error", [MemoryError("all gone"), RecursionError(), ValueError("x" * 9999)])
def test_an_engine_that_fails_says_nothing(error: Exception) -> None:
    def read(_: bytes) -> Listing:
        raise error

    said, _ = served(read, b"ab")
    assert said["failed"].startswith(type(error).__name__)
    assert len(said["failed"]) <= 200
    assert said["seen"] == []


def test_objections_that_are_not_told_are_counted() -> None:
    names = tuple(("m", f"n{number}") for number in range(500))
    said, _ = served(lambda _: Listing(names), b"ab")
    assert len(said["seen"]) == child.OBJECTIONS_MOST
    assert said["failed"] == "500 objections, not all of them told"


def test_a_name_that_is_too_long_to_tell_is_counted() -> None:
    said, _ = served(lambda _: Listing((("m", "n" * 2000), ("m", "n"))), b"ab")
    assert [row[1] for row in said["seen"]] == ["n"]
    assert said["failed"] == "2 objections, not all of them told"


@pytest.mark.parametrize("name", [("unknown", "system"), ("os", "unknown")])
def test_the_placeholder_itself_is_suspicious(name: tuple[str, str]) -> None:
    said, _ = served(lambda _: Listing((name,)), b"ab")
    assert said["seen"] == [[*name, "suspicious", "it could not read the name"]]


def test_an_objection_to_a_name_that_only_looks_like_the_placeholder_is_weighed_again() -> None:
    said, _ = served(
        lambda _: Listing((("acme", "unknown_token"),)),
        b"ab",
        about=lambda *_: Answer(Standing.SAFE),
    )
    assert said == {"engine": "fake", "failed": "", "seen": []}


def test_main_serves_every_engine_that_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    data = naming("os", "system")
    out = io.BytesIO()
    writer = io.TextIOWrapper(out)
    confined: list[bool] = []
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(len(data).to_bytes(8, "little") + data)))
    monkeypatch.setattr(sys, "stdout", writer)
    monkeypatch.setattr(child, "confine", lambda: confined.append(True))
    child.main()
    told = [json.loads(line) for line in out.getvalue().splitlines()]
    writer.detach()
    assert [line.get("engine") for line in told] == ["modelscan", "picklescan", None]
    assert confined == [True]


def test_memory_and_time_are_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    resource = pytest.importorskip("resource")
    limits: dict[int, tuple[int, int]] = {}
    monkeypatch.setattr(resource, "setrlimit", limits.__setitem__)
    child.confine()
    assert limits == {
        resource.RLIMIT_DATA: (child.MEMORY, child.MEMORY),
        resource.RLIMIT_CPU: (child.SECONDS, child.SECONDS),
        resource.RLIMIT_CORE: (0, 0),
    }


def test_where_there_are_no_limits_to_set_it_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "resource", None)
    child.confine()
