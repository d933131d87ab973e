"""Raw streams, and the process that engines run in: bounded, killed when late, and started as often as needed."""

from __future__ import annotations

import os
import pickle
import signal
import sys
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from guard import engines
from guard.artifact import Location
from guard.confinement import spawning
from guard.engines import answers, asking, child, process
from guard.engines.answers import Heard, Questions
from guard.engines.contract import Answer, Engine, Listing
from guard.engines.exchange import OBJECTIONS_MOST, About, FromChild, Objection, Read
from guard.errors import Truncated, Unconfined
from guard.inspection import Opinion, Standing
from guard.limits import Budget, Limits
from guard.messages import STREAM_MOST
from guard.streams.window import Window
from guard.wire import written

AT = Location(uri="model.pkl")
EVIL = b"cos\nsystem\n(S'touch guard-was-here'\ntR."
BLIND = b"\x80\x04\x8c\x02os(0\x8c\x06system\x93."  # MARK POP: who walks back for operands cannot tell what is imported

Streams = list[tuple[Location, Window]]


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    """Begin and end without a process, and with nothing remembered."""
    engines.end()
    answers.forget()
    asking.answer.cache_clear()
    yield
    engines.end()
    answers.forget()


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
    assert time.monotonic() - began < answers.STREAMS_SECONDS + 10
    swollen = [opinion for opinion in said if opinion.about == "model.pt!0"]
    assert {opinion.standing for opinion in swollen} == {Standing.INCONCLUSIVE}
    assert {opinion.standing for opinion in said if opinion not in swollen} <= {
        Standing.DANGEROUS,
        Standing.INCONCLUSIVE,
    }


# --- bounds ----------------------------------------------------------------------------------------------------------


def heard(*data: bytes, window: Window | None = None) -> list[Heard]:
    streams = given(*data) if window is None else [(AT, window)]
    return list(Questions(["picklescan"], raw=True).heard(streams))


def test_a_stream_that_is_too_long_is_not_read() -> None:
    def pread(*_: int) -> bytes:
        raise AssertionError("read")

    (said,) = heard(window=Window(pread, 0, STREAM_MOST + 1))
    assert said.failed == "longer than 8 MiB: not handed over"


def test_a_stream_that_cannot_be_read_is_inconclusive() -> None:
    def pread(*_: int) -> bytes:
        raise Truncated("gone")

    assert heard(window=Window(pread, 0, 4))[0].failed == "could not be read: gone"
    spent = Window.of(b"abcd", Budget(Limits(bytes_read=1)))
    assert heard(window=spent)[0].failed.startswith("could not be read: more than 1 bytes")


def serving(program: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "START", program)


def serving_badly(program: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Start as an honest process does, and then run a program in place of answering."""
    serve = f"def serve(engines, channel):\n    {program}"
    planted = f"from guard.engines import child; exec({serve!r}, vars(child)); from guard.engines.child"
    serving(process.START.replace("from guard.engines.child", planted), monkeypatch)


def test_a_process_that_hangs_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    serving_badly("import time; time.sleep(600)", monkeypatch)
    monkeypatch.setattr(answers, "STREAMS_SECONDS", 0.3)
    began = time.monotonic()
    said = heard(EVIL, EVIL)
    assert time.monotonic() - began < 10
    assert [one.failed for one in said] == ["it took too long", "no time was left to ask"]


def test_a_process_that_takes_nothing_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    serving_badly("import time; time.sleep(600)", monkeypatch)
    monkeypatch.setattr(process, "SILENCE_SECONDS", 0.3)
    (said,) = heard(b"N" * (4 << 20))  # more than a socket holds
    assert said.failed == "it took too long"


@pytest.mark.parametrize(
    ("program", "failed"),
    [
        ("raise SystemExit(1)", "its process ended by itself (1)"),
        ("import time; time.sleep(600)", "it took too long"),
        ("import os; os.write(0, b'nonsense' * 100); input()", "its process said something that makes no sense"),
        ("import os; os.write(0, b'\\x02\\0\\0\\0J{}'); input()", "its process said something that makes no sense"),
        ("import os; os.kill(os.getpid(), 11)", "its process was killed by SIGSEGV"),
    ],
)
def test_a_process_that_does_not_start_is_tried_once(
    program: str, failed: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    monkeypatch.setattr(process, "START_SECONDS", 1.5)
    serving(f"open({str(log)!r}, 'a').write('x'); {program}", monkeypatch)
    assert [one.failed for one in heard(EVIL, EVIL)] == [failed] * 2
    assert heard(EVIL)[0].failed == failed
    assert log.read_text() == "x"
    engines.end()
    heard(EVIL)
    assert log.read_text() == "xx"


def test_what_it_says_of_its_start_is_passed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    serving(
        process.START.replace(
            "from guard.engines.child", "sys.argv[2] = ''; sys.argv[3:] = ['/gone']; from guard.engines.child"
        ),
        monkeypatch,
    )
    assert heard(EVIL)[0].failed.startswith("its process does not start: FileNotFoundError: ")


def test_an_interpreter_that_cannot_be_started_is_inconclusive(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/does/not/exist")
    assert heard(EVIL)[0].failed == "its process failed: FileNotFoundError"
    monkeypatch.setattr(sys, "executable", "")
    said = engines.opinions([("os", "system")])
    assert [one.detail for one in said] == ["its process failed: OSError"] * 2


# --- one process for a run -------------------------------------------------------------------------------------------


@pytest.fixture
def starts(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Gather the numbers of the processes that are started."""
    numbers: list[int] = []
    spawn = spawning.spawn

    def counted(program: str, arguments: list[str], channel: int) -> int:
        numbers.append(spawn(program, arguments, channel))
        return numbers[-1]

    monkeypatch.setattr(process, "spawn", counted)
    return numbers


def dangerous(name: str) -> bool:
    return [one.standing for one in engines.opinions([("os", name)])] == [Standing.DANGEROUS] * 2


def test_it_is_started_once_and_what_it_said_is_remembered(starts: list[int]) -> None:
    assert dangerous("system")
    assert dangerous("popen")
    assert len(starts) == 1
    engines.end()
    assert dangerous("system")
    assert len(starts) == 1
    assert dangerous("execv")
    assert len(starts) == 2


def test_what_may_be_captured_is_believed_no_longer_than_a_run(starts: list[int]) -> None:
    engines.opinions([("os", "system")], streams=given(EVIL), mode="all")
    engines.opinions([("os", "popen")], streams=given(EVIL), mode="all")
    assert len(starts) == 1
    assert answers._known == {}
    assert dangerous("system")  # by another process
    assert len(starts) == 2


def test_a_process_that_was_lost_in_silence_is_started_again(starts: list[int]) -> None:
    assert dangerous("system")
    os.kill(starts[0], signal.SIGKILL)
    time.sleep(0.2)
    assert dangerous("popen")
    assert len(starts) == 2


def test_a_thread_that_ends_takes_nothing_along(starts: list[int]) -> None:
    thread = threading.Thread(target=dangerous, args=("system",))
    thread.start()
    thread.join()
    assert dangerous("popen")
    assert len(starts) in {1, 2}


def test_a_process_that_is_worn_out_is_replaced(starts: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "SERVED_SECONDS", 0.0)
    assert dangerous("system")
    assert dangerous("popen")
    assert len(starts) == 4  # one for each question


def test_an_interrupted_question_ends_it(starts: list[int]) -> None:
    def take(_: FromChild) -> bool:
        raise KeyboardInterrupt

    questions = Questions(["picklescan"], raw=False)
    with pytest.raises(KeyboardInterrupt):
        questions._ask(written(About("picklescan", (("os", "system"),))), questions._names, take)
    with pytest.raises(ProcessLookupError):
        os.kill(starts[0], 0)
    assert dangerous("system")


def test_a_fork_leaves_it_to_its_owner(starts: list[int]) -> None:
    assert dangerous("system")
    if (forked := os.fork()) == 0:
        engines.end()
        os._exit(0)
    os.waitpid(forked, 0)
    assert dangerous("popen")
    assert len(starts) == 1


def test_the_process_sees_neither_our_environment_nor_our_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    monkeypatch.setenv("GUARD_SECRET", "s3cret")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/kept")
    monkeypatch.chdir(tmp_path)
    held = os.open("/", os.O_RDONLY)
    os.set_inheritable(held, True)
    seen = (
        "dict(os.environ), os.getcwd(), sys.flags.isolated, os.getpgid(0) == os.getpid(), os.listdir('/proc/self/fd')"
    )
    plant = "import os; from pathlib import Path; from guard import messages; from guard.engines import child; "
    plant += f"log = lambda *a, **k: Path({str(log)!r}).write_text(repr(({seen}))) and messages.Force(); "
    plant += "child.confine = log; from guard.engines.child"
    serving(process.START.replace("from guard.engines.child", plant), monkeypatch)
    heard(EVIL)
    os.close(held)
    environment, folder, isolated, leads, descriptors = eval(log.read_text())  # noqa: S307 -- what we wrote
    assert environment == {"LD_LIBRARY_PATH": "/kept", **dict.fromkeys(child.ONE_THREAD, "1")} | (
        {"LC_CTYPE": environment["LC_CTYPE"]} if "LC_CTYPE" in environment else {}
    )
    assert (folder, isolated, leads) == ("/", 1, True)
    assert len(descriptors) <= 4  # three, and the listing itself


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


def listened(read: Callable[[bytes], Listing], about: Callable[[str, str], Answer] | None = None) -> list[FromChild]:
    return list(child.listened(engine_of(read, about), b"ab"))


def test_a_stream_is_answered_and_closed() -> None:
    assert listened(lambda _: Listing((("os", "system"),))) == [
        Objection("os", "system", Standing.DANGEROUS, "listed"),
        Read(""),
    ]


@pytest.mark.parametrize("error", [MemoryError("all gone"), RecursionError(), ValueError("x" * 9999)])
def test_an_engine_that_fails_says_nothing(error: Exception) -> None:
    def read(_: bytes) -> Listing:
        raise error

    (said,) = listened(read)
    assert isinstance(said, Read)
    assert said.failed.startswith(type(error).__name__)
    assert len(said.failed) <= 200


def test_objections_that_are_not_told_are_counted() -> None:
    names = tuple(("m", f"n{number}") for number in range(500))
    *told, last = listened(lambda _: Listing(names))
    assert len(told) == OBJECTIONS_MOST
    assert last == Read("500 objections, not all of them told")


def test_a_name_that_is_too_long_to_tell_is_counted() -> None:
    assert listened(lambda _: Listing((("m", "n" * 2000), ("m", "n")))) == [
        Objection("m", "n", Standing.DANGEROUS, "listed"),
        Read("2 objections, not all of them told"),
    ]


@pytest.mark.parametrize("name", [("unknown", "system"), ("os", "unknown"), ("unknown", "x" * 2000)])
def test_the_placeholder_itself_is_suspicious(name: tuple[str, str]) -> None:
    said, _ = listened(lambda _: Listing((name,)))
    assert said == Objection(name[0], name[1][:1000], Standing.SUSPICIOUS, "it could not read the name")


def test_an_objection_to_a_name_that_only_looks_like_the_placeholder_is_weighed_again() -> None:
    assert listened(lambda _: Listing((("acme", "unknown_token"),)), lambda *_: Answer(Standing.SAFE)) == [Read("")]


def test_threads_cannot_be_confined_and_stop_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "members", lambda *_: {})
    for name in child.ONE_THREAD:
        monkeypatch.setenv(name, "1")  # is put back later
    waiting = threading.Event()
    thread = threading.Thread(target=waiting.wait)
    thread.start()
    try:
        with pytest.raises(Unconfined, match="threads"):
            child.prepared([])
    finally:
        waiting.set()
        thread.join()


def test_engines_do_without_what_they_have_no_need_of() -> None:
    needless = {name for engine in engines.engines().values() for name in engine.without}
    assert needless == {"tensorflow", "h5py", "ssl"}
