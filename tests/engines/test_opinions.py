"""What other scanners are asked, what becomes of their answers, and what they cannot be led into."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Callable
from importlib import metadata
from pathlib import Path

import pytest
from modelscan.settings import DEFAULT_SETTINGS
from picklescan.scanner import _safe_globals, _unsafe_globals

from guard import engines
from guard.artifact import Location
from guard.engines import answers, asking, child, installed, modelscan, names, picklescan
from guard.engines.contract import Answer, Engine, Listing
from guard.engines.exchange import FromChild, ToChild
from guard.engines.process import Take
from guard.errors import UsageError
from guard.facts import Anomaly
from guard.findings import Confidence, Severity
from guard.inspection import ESCALATION_OF, VERDICT_OF, Opinion, Standing, Verdict
from guard.lexicon import DangerClass
from guard.registry import members
from guard.rules import rules
from guard.wire import Reader

ROOT = Path(__file__).parents[2]
AT = Location(uri="model.pkl", offset=2)


def said_of(module: str, name: str, by: str) -> Opinion:
    (opinion,) = [said for said in engines.opinions([(module, name)]) if said.by.startswith(by)]
    return opinion


Put = Callable[[Engine], None]


def fake(about: Callable[[str, str], Answer] | None = None, version: str | None = "1") -> Engine:
    return Engine(
        id="fake",
        title="an engine made up",
        absent="not installed",
        version=lambda: version,
        about=about or (lambda *_: Answer(Standing.SAFE)),
        stream=lambda _: Listing(),
    )


class Here:
    """What stands for the engines' process: the same questions and answers, in this one."""

    def __init__(self, engine: Engine) -> None:
        """Ask one engine."""
        self._engines = {engine.id: engine}

    def ask(self, _: object, question: bytes, __: object, take: Take) -> str:
        """Put a question, and hand over what is said."""
        (asked,) = Reader[ToChild](ToChild).feed(question)
        for data in child._answers(self._engines, None, asked):
            for told in Reader[FromChild](FromChild).feed(data):
                assert not isinstance(told, bytes)
                take(told)
        return ""


@pytest.fixture
def only(monkeypatch: pytest.MonkeyPatch) -> Put:
    """Put one engine in place of all, and in this process."""

    def put(engine: Engine) -> None:
        asking.answer.cache_clear()
        monkeypatch.setattr(answers, "_known", {})
        monkeypatch.setattr(answers, "_CHILDREN", dict.fromkeys((False, True), Here(engine)))
        monkeypatch.setattr(engines, "engines", lambda: {engine.id: engine})

    return put


# --- what they know --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("by", ["picklescan", "modelscan"])
@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("os", "system"),
        ("posix", "system"),
        ("builtins", "eval"),
        ("__builtin__", "eval"),
        ("collections", "_sys.modules.get"),
        ("http.client", "HTTPSConnection"),
        ("torch.serialization", "os.system"),
        ("socket", "socket.connect"),
    ],
)
def test_both_object_to_a_known_name_under_any_spelling(module: str, name: str, by: str) -> None:
    said = said_of(module, name, by)
    assert said.standing is Standing.DANGEROUS
    assert said.about == f"{module}.{name}"
    assert said.subject is not None
    assert said.subject.dangerous


def test_each_answer_says_who_gave_it_and_what_is_known() -> None:
    by = {said.by: said.detail for said in engines.opinions([("os", "system")])}
    assert by == {
        f"picklescan {engines.engines()['picklescan'].version()}": "on its deny list",
        f"modelscan {engines.engines()['modelscan'].version()}": "an unsafe operator, CRITICAL by its deny lists",
    }


def test_a_name_found_under_another_spelling_says_under_which() -> None:
    assert said_of("collections", "_sys.modules.get", "picklescan").detail.endswith("as sys.modules.get")


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("acme.models", "Ranker"),
        ("acme.models", "unknown_token"),
        ("unknown", "Thing"),
        ("acme.unknown", "unknown"),
        ("acme.models", "Trainer.os.system"),
        ("acme.models", "Net.test.Inner"),
        ("test.models", "Net"),
        ("commands", "Train"),
        ("__main__", "Net"),
        ("acme\nos", "system"),
        ("acme os", "x system"),
        ("os\n", "system"),
        ("", ""),
        ("acme\ud800", "Net"),
    ],
)
def test_nobodys_own_class_is_ever_called_malicious(module: str, name: str) -> None:
    said = engines.opinions([(module, name)])
    assert {opinion.by.partition(" ")[0] for opinion in said} == {"picklescan", "modelscan"}
    for finding in engines.findings(said, AT):
        assert VERDICT_OF[finding.severity] is Verdict.SUSPICIOUS
        assert finding.rule == "GRD902"


def test_their_lists_hold_no_name_with_their_own_placeholder() -> None:
    assert names.PLACEHOLDER not in repr((_safe_globals, _unsafe_globals, DEFAULT_SETTINGS["unsafe_globals"]))


def test_a_harmless_name_is_safe() -> None:
    assert said_of("collections", "OrderedDict", "picklescan").standing is Standing.SAFE
    assert said_of("collections", "OrderedDict", "modelscan").standing is Standing.SAFE


# --- what goes wrong is never safe -----------------------------------------------------------------------------------


def test_whatever_an_engine_raises_is_inconclusive(only: Put) -> None:
    def about(module: str, name: str) -> Answer:
        raise ZeroDivisionError(f"{module} {name} " + "x" * 1000)

    only(fake(about=about))
    (said,) = engines.opinions([("a", "b")])
    assert said.standing is Standing.INCONCLUSIVE
    assert said.detail.startswith("ZeroDivisionError: a b x")
    assert len(said.detail) <= asking.ERROR_TEXT
    assert list(engines.findings([said], AT)) == []


def test_a_name_that_is_too_long_or_too_deep_is_not_asked_about(only: Put) -> None:
    only(fake())
    for name in ("x" * 1001, ".".join("abcdefghi")):
        (said,) = engines.opinions([("m", name)])
        assert said.standing is Standing.INCONCLUSIVE


def test_questions_are_bounded_and_those_not_asked_are_counted(only: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "QUESTIONS_MOST", 3)
    only(fake())
    said = engines.opinions([("m", str(number)) for number in range(10)])
    assert [opinion.standing for opinion in said] == [Standing.SAFE] * 3 + [Standing.INCONCLUSIVE]
    assert said[-1].about == "7 more globals"
    assert said[-1].subject is None


def test_an_absent_engine_says_so_only_where_it_is_asked(only: Put) -> None:
    only(fake(version=None))
    assert engines.opinions([]) == ()
    (said,) = engines.opinions([("m", "a"), ("m", "b")])
    assert (said.by, said.standing, said.detail) == ("fake", Standing.INCONCLUSIVE, "not installed")


@pytest.mark.parametrize("engine", ["picklescan", "modelscan"])
def test_the_version_is_what_python_says(engine: str) -> None:
    assert engines.engines()[engine].version() == metadata.version(engine)


@pytest.mark.parametrize("engine", ["picklescan", "modelscan"])
def test_an_engine_that_is_not_installed_has_no_version(
    engine: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(installed, "folders", lambda: [str(tmp_path)])
    assert engines.engines()[engine].version() is None
    (tmp_path / f"{engine}-7.dist-info").mkdir()
    assert engines.engines()[engine].version() == "7"


class _Said:
    """Something with attributes, as an engine's result."""

    def __init__(self, **attributes: object) -> None:
        self.__dict__.update(attributes)


@pytest.mark.parametrize(
    ("said", "standing"),
    [
        ([], Standing.INCONCLUSIVE),
        ([("a", "b", "innocuous"), ("c", "d", "innocuous")], Standing.INCONCLUSIVE),
        ([("a", "other", "innocuous")], Standing.INCONCLUSIVE),
        ([("a", "b", "brand-new")], Standing.INCONCLUSIVE),
        ([("a", "b", "innocuous")], Standing.SAFE),
    ],
)
def test_picklescan_must_have_read_exactly_the_name(
    said: list[tuple[str, str, str]], standing: Standing, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = [_Said(module=module, name=name, safety=_Said(value=safety)) for module, name, safety in said]
    monkeypatch.setattr(picklescan, "_scan", lambda _: (_Said(globals=seen), False))
    assert picklescan.about("a", "b").standing is standing
    monkeypatch.setattr(picklescan, "_scan", lambda _: (_Said(globals=seen), True))
    assert picklescan.about("a", "b").standing is Standing.INCONCLUSIVE


@pytest.mark.parametrize(
    ("issues", "standing"),
    [
        ([], Standing.SAFE),
        ([("a", "b", "HIGH")], Standing.DANGEROUS),
        ([("a", "b", "MEDIUM")], Standing.SUSPICIOUS),
        ([("a", "b", "brand-new")], Standing.INCONCLUSIVE),
        ([("a", "other", "HIGH")], Standing.INCONCLUSIVE),
        ([("a", "b", "LOW"), ("c", "d", "LOW")], Standing.INCONCLUSIVE),
    ],
)
def test_modelscan_must_have_read_exactly_the_name(
    issues: list[tuple[str, str, str]], standing: Standing, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = [
        _Said(details=_Said(module=module, operator=name, severity=_Said(name=severity)))
        for module, name, severity in issues
    ]
    monkeypatch.setattr(modelscan, "_scan", lambda _: (_Said(issues=found), False))
    assert modelscan.about("a", "b").standing is standing
    monkeypatch.setattr(modelscan, "_scan", lambda _: (_Said(issues=found), True))
    assert modelscan.about("a", "b").standing is Standing.INCONCLUSIVE


# --- modes, admitted names -------------------------------------------------------------------------------------------


def test_none_asks_nobody() -> None:
    assert engines.opinions([("os", "system")], admitted=[("os", "getcwd")], mode="none") == ()


def test_an_unknown_mode_is_an_error() -> None:
    with pytest.raises(UsageError, match="asked"):
        engines.opinions([], mode="every")


def test_only_all_asks_about_admitted_names_and_they_are_shown_not_escalated() -> None:
    name = ("uuid", "UUID")
    assert engines.opinions([], admitted=[name]) == ()
    said = engines.opinions([], admitted=[name], mode="all")
    assert [(opinion.standing, opinion.admitted) for opinion in said if opinion.by.startswith("picklescan")] == [
        (Standing.DANGEROUS, True)
    ]
    assert list(engines.findings(said, AT)) == []


def test_a_name_both_admitted_and_not_is_not_admitted() -> None:
    said = engines.opinions([("os", "system")], admitted=[("os", "system")], mode="all")
    assert [opinion.admitted for opinion in said] == [False, False]


# --- findings --------------------------------------------------------------------------------------------------------


def test_dangerous_becomes_high_and_says_where() -> None:
    place = Location(uri="model.pkl", offset=31)
    name = ("torch.utils.collect_env", "run")
    (finding,) = [
        found
        for found in engines.findings(engines.opinions([name]), AT, {name: place})
        if found.by.startswith("picklescan")
    ]
    assert (finding.rule, finding.name, finding.severity) == ("GRD901", "engine-dangerous", Severity.HIGH)
    assert finding.location == place
    assert finding.message.endswith("calls torch.utils.collect_env.run dangerous: on its deny list")
    assert finding.subject is not None
    assert finding.subject.dangerous
    assert finding.confidence is Confidence.MEDIUM


def test_a_finding_is_at_the_artifact_where_no_place_is_known() -> None:
    (finding,) = engines.findings(engines.opinions([("m", "a")]), AT, {})
    assert finding.location == AT
    assert (finding.rule, finding.severity, finding.confidence) == ("GRD902", Severity.MEDIUM, Confidence.LOW)


def test_findings_of_two_engines_on_one_name_are_told_apart() -> None:
    found = list(engines.findings(engines.opinions([("os", "system")]), AT))
    assert len({finding.fingerprint for finding in found}) == len(found) == 2


@pytest.mark.parametrize(
    ("entry", "known", "rule"),
    [
        (None, None, "GRD901"),
        ("entry", None, "GRD902"),
        (None, DangerClass.EXECUTION, "GRD901"),
        ("entry", DangerClass.EXECUTION, "GRD901"),
    ],
)
def test_a_name_that_our_lexicon_has_judged_is_at_most_medium(
    entry: str | None, known: DangerClass | None, rule: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "lookup", lambda *_: entry)
    monkeypatch.setattr(engines, "danger", lambda *_: known)
    said = [opinion for opinion in engines.opinions([("uuid", "x")]) if opinion.standing is Standing.DANGEROUS]
    assert [finding.rule for finding in engines.findings(said, AT)] == [rule]


def test_the_rules_have_pages_that_agree_with_the_findings() -> None:
    known = rules()
    for escalation in ESCALATION_OF.values():
        rule = known[escalation.rule]
        assert (rule.name, rule.severity) == (escalation.name, escalation.severity)
        for section in ("## Why it matters", "## Example", "## What to do", "## References"):
            assert section in rule.explanation
        fact = Anomaly(at=AT, kind=escalation.name, detail="x calls y dangerous")
        assert [found.message for found in rule.judge(fact)] == ["x calls y dangerous"]


# --- what they must not do -------------------------------------------------------------------------------------------


def test_guards_own_process_never_imports_an_engine() -> None:
    program = """
import sys
from guard import engines
from guard.artifact import Location
from guard.streams.window import Window
assert engines.opinions([], admitted=[("builtins", "list")]) == ()
assert "subprocess" not in sys.modules
assert {"picklescan", "modelscan"} <= set(engines.engines())
assert [said.standing.value for said in engines.opinions([("os", "system")])] == ["dangerous"] * 2
stream = Window.of(b"\\x80\\x04cos\\nsystem\\n.")
assert len(engines.opinions([], streams=[(Location(uri="x"), stream)], mode="all")) == 2
theirs = {"picklescan", "modelscan", "numpy", "tomlkit", "pickletools"}
slow = {"importlib.metadata", "subprocess", "threading", "socket", "logging"}
loaded = (theirs | slow) & set(sys.modules)
assert not loaded, loaded
"""
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, timeout=60)


def test_hostile_settings_in_the_current_folder_change_nothing(tmp_path: Path) -> None:
    (tmp_path / "modelscan-settings.toml").write_text(
        '[unsafe_globals.CRITICAL]\n\n[scanners."hostile.Scanner"]\nenabled = true\n'
    )
    (tmp_path / "hostile.py").write_text("open('guard-was-here', 'w').close()\n")
    for name in ("modelscan", "picklescan"):
        (tmp_path / f"{name}-0.dist-info").mkdir()
    for name in ("modelscan", "picklescan", "numpy", "resource", "json"):
        (tmp_path / f"{name}.py").write_text("open('guard-was-here', 'w').close()\n")
    program = f"""
import sys
sys.path = [entry for entry in sys.path if entry] + [{str(ROOT)!r}]
from guard import engines
from guard.artifact import Location
from guard.streams.window import Window
stream = Window.of(b"\\x80\\x04cos\\nsystem\\n.")
said = engines.opinions([("os", "system")], streams=[(Location(uri="x"), stream)], mode="all")
print([opinion.standing.value for opinion in said])
assert not any(opinion.by.endswith(" 0") for opinion in said)
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, check=True, timeout=60, capture_output=True, text=True
    )
    assert done.stdout.strip() == "['dangerous', 'dangerous']"
    assert not (tmp_path / "guard-was-here").exists()


def test_their_loggers_stay_silent_and_are_left_as_they_were(caplog: pytest.LogCaptureFixture) -> None:
    asking.answer.cache_clear()
    with caplog.at_level(logging.DEBUG):
        for engine in engines.engines().values():
            asking.answer(engine, "os", "system\x1b[31m")
        logging.getLogger("picklescan").warning("said by somebody else")
    assert [record.name for record in caplog.records] == ["picklescan"]
    assert not logging.getLogger("modelscan").filters


def test_a_name_is_asked_about_once(only: Put) -> None:
    asked: list[tuple[str, str]] = []

    def about(module: str, name: str) -> Answer:
        asked.append((module, name))
        return Answer(Standing.SAFE)

    only(fake(about=about))
    engines.opinions([("m", "a"), ("m", "a")])
    engines.opinions([("m", "a")])
    assert asked == [("m", "a")]


def test_engines_are_known_by_their_module() -> None:
    assert list(members("guard.engines", Engine)) == ["modelscan", "picklescan"]
