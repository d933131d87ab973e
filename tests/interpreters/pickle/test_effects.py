"""Effects and conditions: what an admitted call does is executed abstractly, and what comes out is judged again."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from fixtures import assemble as a
from guard.errors import BrokenPart
from guard.facts import Outcome, Use
from guard.interpreters.pickle.dialects import C
from guard.interpreters.pickle.machine import Machine
from guard.interpreters.pickle.run import Run
from guard.lexicon import Entry, Kind, Variant
from guard.lexicon.patterns import (
    RESULT,
    Anything,
    Args,
    Between,
    BuildStep,
    CallStep,
    ComputeStep,
    Each,
    Effect,
    Either,
    Fields,
    FillStep,
    Global,
    HashStep,
    Instance,
    Literal,
    LoadsStep,
    Mapped,
    Matching,
    NewStep,
    Of,
    Pattern,
    Persistent,
    Plain,
    ResolveStep,
    Row,
    Vetted,
)
from guard.streams.window import Window

EVIL = a.GLOBAL("evil", "f")


def entry(name: str, *uses: Use, kind: Kind = Kind.FUNCTION, **more: object) -> Entry:
    return Entry(module="lex", name=name, kind=kind, uses=frozenset(uses or {Use.CALL}), **more)  # type: ignore[arg-type]


def lexicon(*entries: Entry) -> Callable[[str, str], Entry | None]:
    table = {(one.module, one.name): one for one in entries}
    return lambda module, name: table.get((module, name))


def run(program: bytes, *entries: Entry) -> Run:
    return Machine(Window.of(program + a.STOP), C, lexicon(*entries)).run(0)


def outcomes(made: Run) -> dict[tuple[str, Use], Outcome]:
    found: dict[tuple[str, Use], Outcome] = {}
    for account in made.imports:
        for line in account.lines.values():
            key = (f"{account.module}.{account.name}", line.use)
            if found.get(key) in {None, Outcome.ADMITTED}:
                found[key] = line.outcome
    return found


def call(name: str, *items: bytes) -> bytes:
    return a.CALL(a.GLOBAL("lex", name), *items)


CALLS_ZERO = entry("calls", effect=Effect((CallStep(0, 1),), returns="result"))
SPREADS = entry("spreads", effect=Effect((CallStep(0, 1, spread=True),), returns="result"))
MAKES = entry("makes", effect=Effect((NewStep(0),), returns="result"))
BUILDS = entry("builds", effect=Effect((NewStep(0), BuildStep(RESULT, 1)), returns="result"))
FILLS = entry("fills", effect=Effect((FillStep(0, 1),), returns="argument"))
HASHES = entry("hashes", effect=Effect((HashStep(0),), returns="set"))
PAIRS = entry("pairs", effect=Effect((HashStep(0, pairs=True),), returns="dict"))
RESOLVES = entry("resolves", effect=Effect((ResolveStep(0, 1),), returns="result"))
LOADS = entry("loads", effect=Effect((LoadsStep(0, "pickle"),), returns="result"))
ENCODES = entry("encodes", effect=Effect((ComputeStep("encode"),), returns="result"))
ARRAYS = entry("arrays", effect=Effect((ComputeStep("bytearray"),), returns="result"))
CLASS = entry("Class", Use.NEW, Use.BUILD, Use.REFERENCE, Use.HASH, kind=Kind.CLASS)


def test_a_trampoline_calls_its_argument_and_that_call_is_judged() -> None:
    made = run(call("calls", EVIL, a.args(a.STR("x"))), CALLS_ZERO)
    assert outcomes(made)["lex.calls", Use.CALL] is Outcome.ADMITTED
    assert outcomes(made)["evil.f", Use.CALL] is Outcome.UNLISTED
    assert ("evil.f", Use.REFERENCE) not in outcomes(made)


def test_a_trampoline_that_spreads_passes_the_rest_on() -> None:
    made = run(call("spreads", EVIL, a.STR("x"), EVIL), SPREADS)
    assert outcomes(made)["evil.f", Use.CALL] is Outcome.UNLISTED
    assert outcomes(made)["evil.f", Use.REFERENCE] is Outcome.UNLISTED


def test_trampolines_within_trampolines_end() -> None:
    program = a.args(a.STR("x"))
    for _ in range(40):
        program = a.args(a.GLOBAL("lex", "calls"), program)
    made = run(a.GLOBAL("lex", "calls") + program + a.REDUCE, CALLS_ZERO)
    assert outcomes(made)["lex.calls", Use.CALL] is Outcome.UNMET


def test_making_building_and_filling_by_proxy_are_judged() -> None:
    made = run(call("builds", EVIL, a.EMPTY_DICT), BUILDS)
    assert {use for _, use in outcomes(made)} >= {Use.NEW, Use.BUILD}
    assert outcomes(made)["evil.f", Use.BUILD] is Outcome.UNLISTED
    made = run(call("fills", a.GLOBAL("evil", "f") + a.EMPTY_TUPLE + a.REDUCE, a.EMPTY_LIST), FILLS)
    assert outcomes(made)["evil.f", Use.FILL] is Outcome.UNLISTED


def test_filling_from_something_unknown_is_told() -> None:
    made = run(call("fills", a.EMPTY_LIST, EVIL + a.EMPTY_TUPLE + a.REDUCE), FILLS)
    assert [operation.kind for operation in made.operators] == ["computed-fill"]


def test_hashing_by_proxy_reaches_instances() -> None:
    instance = EVIL + a.EMPTY_TUPLE + a.REDUCE
    made = run(call("hashes", a.EMPTY_LIST + instance + a.APPEND), HASHES)
    assert outcomes(made)["evil.f", Use.HASH] is Outcome.UNLISTED
    made = run(call("pairs", a.EMPTY_LIST + a.args(instance, a.NONE) + a.APPEND), PAIRS)
    assert outcomes(made)["evil.f", Use.HASH] is Outcome.UNLISTED


def test_a_container_that_a_call_returns_is_one() -> None:
    assert run(call("hashes", a.EMPTY_LIST) + a.MARK + a.NONE + a.ADDITEMS, HASHES).stopped
    assert "unhashable" in (run(a.EMPTY_DICT + call("hashes", a.EMPTY_LIST) + a.NONE + a.SETITEM, HASHES).error or "")


def test_resolving_by_proxy_is_an_import() -> None:
    made = run(call("resolves", a.STR("evil"), a.STR("f")), RESOLVES)
    assert ("evil.f", Use.IMPORT) in outcomes(made)
    made = run(call("resolves", EVIL + a.EMPTY_TUPLE + a.REDUCE, a.STR("f")), RESOLVES)
    assert [operation.kind for operation in made.operators] == ["computed-import"]


def test_bytes_that_are_loaded_are_handed_back() -> None:
    made = run(call("loads", a.BYTES(b"inner")), LOADS)
    assert [one.format for one in made.ledger.embedded.values()] == ["pickle"]


def test_what_can_be_computed_is_computed() -> None:
    made = run(call("encodes", a.STR("m\xe9"), a.STR("latin1")), ENCODES)
    assert made.value is not None
    assert made.world.constant(made.value) == b"m\xe9"
    made = run(call("arrays", a.BYTES(b"x")) + a.NUMBER(1) + a.APPEND, ARRAYS)
    assert made.stopped
    made = run(call("encodes", a.STR("x"), a.STR("unicode_escape")), ENCODES)
    assert made.value is not None


def test_a_computed_name_is_resolved_and_told() -> None:
    decoded = a.CALL(a.GLOBAL("codecs", "decode"), a.STR("flfgrz"), a.STR("rot13"))
    made = run(a.STR("os") + decoded + a.STACK_GLOBAL, CLASS)
    assert ("os.system", Use.IMPORT) in outcomes(made)
    assert [operation.kind for operation in made.operators] == ["computed-import"]


def test_references_are_found_in_every_container() -> None:
    for program in (
        a.EMPTY_LIST + EVIL + a.APPEND,
        a.EMPTY_DICT + a.NONE + EVIL + a.SETITEM,
        a.EMPTY_DICT + a.NONE + EVIL + a.TUPLE1 + a.SETITEM,
        a.MARK + EVIL + a.LIST,
        a.MARK + a.NONE + EVIL + a.DICT,
        a.MARK + EVIL + a.FROZENSET,
        a.EMPTY_SET + a.MARK + EVIL + a.ADDITEMS,
        EVIL + a.TUPLE1,
        EVIL,
        call("Class") + EVIL + a.BUILD,
        a.CALL(a.GLOBAL("evil", "g"), EVIL),
    ):
        assert ("evil.f", Use.REFERENCE) in outcomes(run(program, CLASS)), program


def test_a_tuple_that_is_dropped_refers_to_nothing() -> None:
    assert ("evil.f", Use.REFERENCE) not in outcomes(run(EVIL + a.TUPLE1 + a.POP + a.NONE))


def test_a_vetted_use_is_no_other_use() -> None:
    only_new = entry("Class", Use.NEW, kind=Kind.CLASS)
    made = run(a.GLOBAL("lex", "Class") + a.EMPTY_TUPLE + a.NEWOBJ + a.EMPTY_DICT + a.BUILD, only_new)
    assert outcomes(made)["lex.Class", Use.NEW] is Outcome.ADMITTED
    assert outcomes(made)["lex.Class", Use.BUILD] is Outcome.UNLISTED_USE


@pytest.mark.parametrize(
    ("state", "met"),
    [
        (a.NONE, True),
        (a.EMPTY_DICT, True),
        (a.EMPTY_DICT + a.STR("x") + a.NONE + a.SETITEM, True),
        (a.args(a.EMPTY_DICT, a.NONE), True),
        (a.args(a.NONE, a.NONE), True),
        (a.EMPTY_DICT + a.STR("__class__") + a.NONE + a.SETITEM, False),
        (a.EMPTY_DICT + a.NUMBER(1) + a.NONE + a.SETITEM, False),
        (a.args(a.EMPTY_DICT, a.EMPTY_DICT), False),
        (a.EMPTY_LIST, False),
        (a.STR("x"), False),
        (a.EXT1(1), False),
    ],
)
def test_the_default_state_is_a_dict_of_plain_names(state: bytes, met: bool) -> None:
    made = run(a.GLOBAL("lex", "Class") + a.EMPTY_TUPLE + a.NEWOBJ + state + a.BUILD, CLASS)
    assert (outcomes(made)["lex.Class", Use.BUILD] is Outcome.ADMITTED) is met


def test_a_state_cannot_replace_the_methods_that_a_fill_will_call() -> None:
    both = entry("Class", Use.NEW, Use.BUILD, Use.FILL, kind=Kind.CLASS)
    state = a.EMPTY_DICT + a.STR("extend") + a.NONE + a.SETITEM
    made = run(a.GLOBAL("lex", "Class") + a.EMPTY_TUPLE + a.NEWOBJ + state + a.BUILD, both)
    assert outcomes(made)["lex.Class", Use.BUILD] is Outcome.UNMET


TEXT = a.STR("x")
CASES: list[tuple[Pattern, bytes, bool]] = [
    (Anything(), a.EXT1(1), True),
    (Vetted(), a.EXT1(1), False),
    (Vetted(), TEXT, True),
    (Plain(), a.EMPTY_LIST + TEXT + a.APPEND, True),
    (Plain(), a.EMPTY_LIST + EVIL + a.APPEND, False),
    (Of(("str",)), TEXT, True),
    (Of(("str",)), a.BYTES(b"x"), False),
    (Of(("bool",)), a.INT("01"), True),
    (Of(("int",)), a.TRUE, False),
    (Literal(("x", 1)), TEXT, True),
    (Literal(("x", 1)), a.TRUE, False),
    (Literal(("y",)), TEXT, False),
    (Literal((None,)), a.NONE, True),
    (Literal((None,)), a.EMPTY_LIST, False),
    (Matching("x+"), TEXT, True),
    (Matching("x+"), a.STR("xy"), False),
    (Between(0, 5), a.NUMBER(5), True),
    (Between(0, 5), a.NUMBER(6), False),
    (Between(0, 5), TEXT, False),
    (Row((Of(("str",)),)), a.args(TEXT), True),
    (Row((Of(("str",)),)), a.args(TEXT, TEXT), False),
    (Row((Of(("str",)),)), TEXT, False),
    (Each(("list",), Of(("str",))), a.EMPTY_LIST + TEXT + a.APPEND, True),
    (Each(("list",), Of(("str",))), a.EMPTY_LIST + a.NONE + a.APPEND, False),
    (Each(("list",), Of(("str",))), a.EMPTY_TUPLE, False),
    (Mapped(Of(("str",)), Anything()), a.EMPTY_DICT + TEXT + a.NONE + a.SETITEM, True),
    (Mapped(Of(("str",)), Anything()), a.EMPTY_DICT + a.NONE + a.NONE + a.SETITEM, False),
    (Mapped(Anything(), Of(("str",))), a.EMPTY_LIST, False),
    (Global(("evil:f",)), EVIL, True),
    (Global(("evil:g",)), EVIL, False),
    (Global(("evil:g",)), TEXT, False),
    (Global(admitted=Use.NEW), a.GLOBAL("lex", "Class"), True),
    (Global(admitted=Use.FILL), a.GLOBAL("lex", "Class"), False),
    (Instance(("lex:Class",)), a.GLOBAL("lex", "Class") + a.EMPTY_TUPLE + a.NEWOBJ, True),
    (Instance(), a.GLOBAL("lex", "Class") + a.EMPTY_TUPLE + a.NEWOBJ, True),
    (Instance(("lex:Other",)), a.GLOBAL("lex", "Class") + a.EMPTY_TUPLE + a.NEWOBJ, False),
    (Instance(), EVIL + a.EMPTY_TUPLE + a.NEWOBJ, False),
    (Persistent(), a.PERSID("1"), True),
    (Persistent(), TEXT, False),
    (Either((Of(("int",)), Of(("str",)))), TEXT, True),
    (Either((Of(("int",)), Of(("str",)))), a.NONE, False),
    (Fields((("x", Of(("int",))),)), a.EMPTY_DICT + TEXT + a.NUMBER(1) + a.SETITEM, True),
    (Fields((("x", Of(("int",))),)), a.EMPTY_DICT + a.STR("y") + a.NONE + a.SETITEM, True),
    (Fields((("x", Of(("int",))),)), a.EMPTY_DICT + TEXT + a.NONE + a.SETITEM, False),
    (Fields((("x", Of(("int",))),)), a.EMPTY_LIST, False),
]


@pytest.mark.parametrize(("pattern", "argument", "met"), CASES)
def test_a_condition_is_met_or_refuses(pattern: Pattern, argument: bytes, met: bool) -> None:
    made = run(call("f", argument), entry("f", call=Args((pattern,))), CLASS)
    assert (outcomes(made)["lex.f", Use.CALL] is Outcome.ADMITTED) is met


@pytest.mark.parametrize(
    ("items", "met"), [((), False), ((TEXT,), True), ((TEXT, a.NUMBER(1)), True), ((TEXT, TEXT), False)]
)
def test_arguments_are_required_optional_or_too_many(items: tuple[bytes, ...], met: bool) -> None:
    known = entry("f", call=Args((Of(("str",)),), (Of(("int",)),)))
    assert (outcomes(run(call("f", *items), known))["lex.f", Use.CALL] is Outcome.ADMITTED) is met


def test_arguments_beyond_the_named_ones_meet_the_rest() -> None:
    known = entry("f", call=Args((Of(("str",)),), rest=Of(("int",))))
    assert outcomes(run(call("f", TEXT, a.NUMBER(1), a.NUMBER(2)), known))["lex.f", Use.CALL] is Outcome.ADMITTED
    assert outcomes(run(call("f", TEXT, TEXT), known))["lex.f", Use.CALL] is Outcome.UNMET
    unknown = a.GLOBAL("lex", "f") + EVIL + a.EMPTY_TUPLE + a.REDUCE + a.REDUCE
    assert outcomes(run(unknown, known))["lex.f", Use.CALL] is Outcome.UNMET


def test_what_a_condition_has_vetted_must_stay_as_it_is() -> None:
    known = entry("f", call=Args((Each(("list",), Of(("str",))),)))
    before = a.EMPTY_LIST + a.BINPUT(0) + a.POP + call("f", a.BINGET(0)) + a.POP
    assert outcomes(run(before + a.NONE, known))["lex.f", Use.CALL] is Outcome.ADMITTED
    after = before + a.BINGET(0) + a.NONE + a.APPEND
    assert outcomes(run(after, known))["lex.f", Use.CALL] is Outcome.UNMET


def test_variants_decide_which_state_an_instance_takes() -> None:
    known = Entry(
        module="lex",
        name="Class",
        kind=Kind.CLASS,
        uses=frozenset({Use.CALL, Use.BUILD}),
        variants=(
            Variant(name="one", call=Args((Literal(("one",)),)), state=Of(("int",))),
            Variant(name="two", call=Args((Literal(("two",)),)), state=Of(("str",))),
        ),
    )
    takes = entry("f", call=Args((Instance(("lex:Class/two",)),)))
    built = call("Class", a.STR("one")) + a.NUMBER(1) + a.BUILD
    assert outcomes(run(built, known))["lex.Class", Use.BUILD] is Outcome.ADMITTED
    built = call("Class", a.STR("one")) + TEXT + a.BUILD
    assert outcomes(run(built, known))["lex.Class", Use.BUILD] is Outcome.UNMET
    assert outcomes(run(call("Class", a.STR("six")), known))["lex.Class", Use.CALL] is Outcome.UNMET
    assert outcomes(run(call("f", call("Class", a.STR("two"))), known, takes))["lex.f", Use.CALL] is Outcome.ADMITTED
    assert outcomes(run(call("f", call("Class", a.STR("one"))), known, takes))["lex.f", Use.CALL] is Outcome.UNMET


def test_keys_of_a_fill_have_a_condition_of_their_own() -> None:
    known = entry("Class", Use.CALL, Use.FILL, kind=Kind.CLASS, keys=Matching("[a-z]+"))
    fine = call("Class") + a.STR("x") + a.NONE + a.SETITEM
    assert outcomes(run(fine, known))["lex.Class", Use.FILL] is Outcome.ADMITTED
    other = call("Class") + a.STR("__x__") + a.NONE + a.SETITEM
    assert outcomes(run(other, known))["lex.Class", Use.FILL] is Outcome.UNMET


def test_a_pattern_that_the_machine_does_not_know_stops_guard() -> None:
    class Newest(Pattern, frozen=True):
        """A word that nobody taught the machine."""

    with pytest.raises(BrokenPart, match="Newest"):
        run(call("f", TEXT), entry("f", call=Args((Newest(),))))


def test_inst_and_obj_make_classes_and_call_functions() -> None:
    assert (("lex.Class", Use.NEW)) in outcomes(run(a.MARK + a.INST("lex", "Class"), CLASS))
    function = entry("f")
    assert (("lex.f", Use.CALL)) in outcomes(run(a.MARK + a.INST("lex", "f"), function))
    unknown = outcomes(run(a.MARK + EVIL + a.OBJ))
    assert {use for _, use in unknown} >= {Use.NEW, Use.CALL}
    assert Use.NEW not in {use for _, use in outcomes(run(a.MARK + EVIL + TEXT + a.OBJ))}


def test_globals_themselves_are_not_to_be_changed() -> None:
    for program in (EVIL + a.EMPTY_DICT + a.BUILD, EVIL + a.NONE + a.NONE + a.SETITEM, EVIL + a.NONE + a.APPEND):
        assert ("evil.f", Use.MUTATE) in outcomes(run(program))


def test_what_has_no_name_is_told_by_kind() -> None:
    extension = a.EXT1(1)
    kinds = [
        (extension + a.EMPTY_TUPLE + a.REDUCE, "computed-call"),
        (extension + a.EMPTY_TUPLE + a.NEWOBJ, "computed-new"),
        (extension + a.EMPTY_DICT + a.BUILD, "computed-build"),
        (extension + a.NONE + a.APPEND, "computed-fill"),
        (EVIL + a.EMPTY_TUPLE + a.REDUCE + a.EMPTY_TUPLE + a.REDUCE, "result-call"),
        (EVIL + a.EMPTY_TUPLE + a.REDUCE + a.EMPTY_TUPLE + a.NEWOBJ, "result-new"),
    ]
    for program, kind in kinds:
        assert kind in {operation.kind for operation in run(program).operators}, kind


def test_results_of_calls_that_return_classes_of_another_name() -> None:
    makes = entry("make", effect=Effect(returns="instance", of="lex:Class"))
    made = run(call("make") + a.EMPTY_DICT + a.BUILD, makes, CLASS)
    assert outcomes(made)["lex.Class", Use.BUILD] is Outcome.ADMITTED
    assert ("lex.Class", Use.IMPORT) not in outcomes(made)
    inert = entry("text", effect=Effect(returns="str"))
    assert [o.kind for o in run(call("text") + TEXT + a.STACK_GLOBAL, inert).operators] == ["computed-import"]
    opaque = entry("any", effect=Effect(returns="opaque"))
    assert [o.kind for o in run(call("any") + a.EMPTY_TUPLE + a.REDUCE, opaque).operators] == ["computed-call"]
