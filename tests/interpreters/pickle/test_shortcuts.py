"""What the machine takes at once, it takes exactly as one opcode after another: compared in all that can be seen."""

from __future__ import annotations

import pickle
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fixtures import assemble as a
from guard.interpreters.pickle import legacy
from guard.interpreters.pickle.deeds import ESCAPED_PRICE
from guard.interpreters.pickle.dialects import FILE, PYTHON, C, Dialect
from guard.interpreters.pickle.machine import AHEAD, RUN_MOST, Machine
from guard.interpreters.pickle.tape import CHUNK, MARGIN
from guard.interpreters.pickle.values import Items, Literal, Named, Pieces
from guard.limits import Budget, Limits
from guard.streams.window import Window

DIALECTS = (C, PYTHON, FILE)

PLENTY = Limits()


def seen(program: bytes, dialect: Dialect, limits: Limits, *, shortcuts: bool) -> dict[str, Any]:
    """All that a run can be told by."""
    budget = Budget(limits)
    machine = Machine(Window.of(program, budget), dialect, None, trace=True)
    machine.shortcuts = shortcuts
    run = machine.run()
    heap = run.world.heap
    fields = {name: getattr(run, name) for name in run.__struct_fields__ if name != "world"}
    return {
        **fields,
        "budget": (budget.operations, budget.bytes_read, budget.facts),
        "stack": machine.stack if run.limit is None and run.error is None else None,
        "memo": machine.memo,
        "sparse": machine.sparse,
        "nodes": [shown(node) for node in heap.nodes],
        "stored": heap.stored,
        "hashed": heap.hashed,
        "accounts": [(account.module, account.name, sorted(map(str, account.lines))) for account in run.imports],
        "operators": [(operation.kind, operation.does, operation.count) for operation in run.operators],
        "events": [(event.at, event.kind, event.text) for event in run.trace],
    }


def shown(node: object) -> object:
    if isinstance(node, Items):
        assert node.size == len(node.items)
        assert node.nodes() == [item for item in node.items if item < 0]
        return node.type, list(node.items), node.weight, node.escaped, node.lent, node.hashable
    if isinstance(node, Literal):
        return "literal", node.type, node.at, node.value, node.lent
    return (node.module, node.name) if isinstance(node, Named) else type(node).__name__


def same(program: bytes, dialect: Dialect = C, limits: Limits = PLENTY) -> dict[str, Any]:
    fast, slow = (seen(program, dialect, limits, shortcuts=short) for short in (True, False))
    assert fast == slow
    return fast


# --- programs --------------------------------------------------------------------------------------------------------

CONSTANTS = (a.NONE, a.TRUE, a.EMPTY_TUPLE, b"K\x01", b"KK", b"M\x00\x01", b"MMM", b"J\x00\x00\x01\x00", b"JJJJJ")
FLOATS = (b"G" + b"\x3f" * 8, b"G" * 9)

counts = st.one_of(
    st.integers(1, 3),
    st.integers(AHEAD - 1, AHEAD + 4),
    st.integers(20, 90),
    st.sampled_from((RUN_MOST - 1, RUN_MOST, RUN_MOST + 1, RUN_MOST + 2, 1000, 2 * RUN_MOST + 9)),
)
runs = st.builds(lambda one, count: one * count, st.sampled_from((*CONSTANTS, *FLOATS)), counts)
texts = st.sampled_from((b"", b"k", b"key", "ä".encode(), b"\xff", b"x" * 30, b"\x80\x04" + b"x" * 30))
strings = st.builds(
    lambda text, memo, value: a.SHORT_BINUNICODE(text) + memo + value,
    texts,
    st.sampled_from((b"", a.MEMOIZE, a.MEMOIZE)),
    st.sampled_from((b"", *CONSTANTS)),
)
TARGETS = (a.EMPTY_LIST, a.EMPTY_LIST + a.MEMOIZE, a.EMPTY_DICT, a.EMPTY_SET, a.GLOBAL("m", "f"), a.NONE, b"")
batches = st.builds(
    lambda begin, parts, end: begin + a.MARK + b"".join(parts) + end,
    st.sampled_from(
        (a.EMPTY_LIST, a.EMPTY_LIST + a.MEMOIZE, a.EMPTY_DICT, a.EMPTY_SET, a.GLOBAL("m", "f"), a.NONE, b"")
    ),
    st.lists(st.one_of(runs, strings, st.sampled_from((a.BINGET(0), a.EMPTY_LIST, a.GLOBAL("m", "f"), a.DUP)))),
    st.sampled_from((a.APPENDS, a.APPENDS, a.SETITEMS, a.ADDITEMS, a.TUPLE, a.LIST, a.DICT, a.POP_MARK, b"")),
)
others = st.sampled_from(
    (
        *(a.POP, a.MARK, a.MEMOIZE, a.BINGET(0), a.BINGET(1), a.BINPUT(0), a.BINPUT(200), a.TUPLE2, a.TUPLE1),
        *(a.APPENDS, a.SETITEMS, a.APPEND, a.EMPTY_LIST, a.EMPTY_DICT, a.GLOBAL("m", "f"), a.REDUCE, a.BUILD, a.STOP),
        *(a.BYTEARRAY8(b"array"), a.LONG1(b"\x01"), a.BINUNICODE(b"long")),
    )
)
parts = st.one_of(runs, strings, batches, batches, others)


@st.composite
def programs(draw: st.DrawFn) -> bytes:
    """Parts, some of them in frames that are right or a little wrong, at times where a chunk ends, or the file."""
    made = b""
    for some in draw(st.lists(st.lists(parts, max_size=5), min_size=1, max_size=4)):
        body = b"".join(some)
        if draw(st.booleans()):
            made += a.FRAME(max(0, len(body) + draw(st.sampled_from((0, 0, 0, 1, -1, -2, -7, 3, -300)))))
        made += body
    if draw(st.booleans()):
        into = draw(st.integers(0, len(made) + 2 * MARGIN))
        made = a.BINBYTES(bytes(max(0, CHUNK - into - 5))) + a.POP + made
    made += draw(st.sampled_from((a.STOP, a.STOP, b"")))
    return made[: draw(st.integers(0, len(made)))] if draw(st.integers(0, 3)) == 0 else made


@settings(max_examples=400, deadline=None)
@given(
    programs(),
    st.sampled_from(DIALECTS),
    st.one_of(
        st.just(PLENTY),
        st.builds(Limits, operations=st.integers(1, 6000)),
        st.builds(Limits, cells=st.integers(1, 3000)),
    ),
)
def test_any_program_is_read_alike(program: bytes, dialect: Dialect, limits: Limits) -> None:
    same(program, dialect, limits)


# --- cases -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: str(dialect.name))
@pytest.mark.parametrize("into", [*range(40), 998, 5000])
def test_a_run_across_the_end_of_a_chunk(into: int, dialect: Dialect) -> None:
    """``into`` bytes of it lie before the chunk's end."""
    pad = a.BINBYTES(bytes(CHUNK - into - len(a.EMPTY_LIST + a.MARK) - 6)) + a.POP
    made = same(pad + a.EMPTY_LIST + a.MARK + b"J\0\0\1\0" * 1000 + a.APPENDS + a.STOP, dialect)
    assert made["stopped"]
    [(_, items, *_)] = made["nodes"]
    assert len(items) == 1000
    assert {after - before for before, after in pairwise(items)} == {5}


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: str(dialect.name))
@pytest.mark.parametrize("size", range(52, 66))
def test_a_run_across_the_end_of_a_frame(size: int, dialect: Dialect) -> None:
    batch = a.EMPTY_LIST + a.MARK + b"M\0\1" * 40 + a.APPENDS + a.STOP
    made = same(a.FRAME(size) + batch, dialect)
    assert made["stopped"] or dialect is not C
    assert made["stopped"] == ((size - 2) % 3 < 2) or dialect is not PYTHON  # it leaves the frame behind an opcode too


@pytest.mark.parametrize("one", [*CONSTANTS, *FLOATS], ids=lambda one: repr(one[:2]))
def test_a_run_that_the_file_cuts(one: bytes) -> None:
    whole = a.EMPTY_LIST + a.MARK + one * 20 + a.APPENDS + a.STOP
    for cut in range(len(whole)):
        assert not same(whole[:cut])["stopped"]
    assert same(whole)["stopped"]


@pytest.mark.parametrize("operations", [1, 500, 999, 1000, 1001, 1255, 60_000, 65_432])
def test_operations_that_end_within_a_run(operations: int) -> None:
    made = same(pickle.dumps(list(range(60_000)), protocol=4), limits=Limits(operations=operations))
    assert (made["limit"] is None) == (operations >= 60_000)


@pytest.mark.parametrize("cells", [1, 1000, 9000, 13_000, 52_000])
def test_cells_that_end_within_a_run(cells: int) -> None:
    made = same(a.NONE * (2 * CHUNK) + a.STOP, limits=Limits(cells=cells))
    assert made["limit"] is not None
    same(pickle.dumps(list(range(90_000)), protocol=4), limits=Limits(cells=cells))


@pytest.mark.parametrize("behind", range(2 * MARGIN))
def test_cells_are_counted_before_what_empties_the_stack(behind: int) -> None:
    """APPENDS stands ``behind`` bytes before the end of a chunk: where the next one is read first, or not."""
    batch = a.EMPTY_LIST + a.MARK + b"M\0\1" * 300
    pad = a.BINBYTES(bytes(CHUNK - behind - len(batch) - 6)) + a.POP
    made = same(pad + batch + a.APPENDS + a.NONE * 40 + a.STOP, limits=Limits(cells=200))
    assert (made["limit"] is None) == (behind > MARGIN)


def test_keys_are_looked_over_besides() -> None:
    made = same(pickle.dumps({f"key{number}": number for number in range(700)}, protocol=4))
    assert made["budget"][0] - made["operations"] == (700 >> 2) + (1400 >> 2) + ESCAPED_PRICE


def test_a_constant_that_its_frame_cuts_is_no_constant_of_the_stream() -> None:
    """An unbuffered reader loses what of an operand lies in the frame."""
    for batch in (a.EMPTY_DICT + a.MARK + b"J\0", a.EMPTY_DICT + a.MARK + a.NONE + a.NONE + b"J\0"):
        for pairs in (0, 100):
            made = same(a.FRAME(len(batch)) + batch + b"\1\0\0\0N" + a.NONE * 2 * pairs + a.SETITEMS + a.STOP, FILE)
            assert made["stopped"]
            assert made["hashed"] > 0


def test_a_run_under_a_mark_that_is_never_closed() -> None:
    made = same(a.EMPTY_LIST + a.MARK + a.NONE * 500)
    assert made["error"] is not None
    same(a.EMPTY_LIST + a.NONE * 500 + a.APPENDS + a.STOP)  # no mark at all
    same(a.MARK + a.NONE * 500 + a.APPENDS + a.STOP)  # nothing to append to


def test_what_a_run_is_appended_to_decides() -> None:
    for target in (a.EMPTY_DICT, a.GLOBAL("m", "f"), a.BYTEARRAY8(b"x"), a.NONE, a.EMPTY_TUPLE):
        for one in CONSTANTS:
            same(target + a.MARK + one * 100 + a.APPENDS + a.STOP)
            same(target + a.MARK + one * 100 + a.APPENDS + a.STOP, PYTHON)


def test_the_memo_afterwards() -> None:
    key = a.SHORT_BINUNICODE(b"key") + a.MEMOIZE
    made = same(
        a.EMPTY_LIST + a.MEMOIZE + a.MARK + key + a.NONE * 100 + a.MEMOIZE + key + a.APPENDS + a.BINGET(2) + a.STOP
    )
    assert made["stopped"]
    assert made["memo"] == [-1, 3, 108, 110]
    assert made["value"] == 108
    far = same(a.NONE + a.BINPUT(9) + (a.SHORT_BINUNICODE(b"key") + a.MEMOIZE) * 3 + a.BINGET(1) + a.STOP)
    assert far["memo"] == []


def test_a_node_among_constants_is_seen() -> None:
    thing = a.GLOBAL("m", "f") + a.BINPUT(0)
    for batch in (
        thing,
        a.BINGET(0),
        a.BINGET(0) + a.NONE * 50,
        a.NONE * 50 + a.BINGET(0),
        a.MARK + a.BINGET(0) + a.TUPLE,
    ):
        for begin, end in ((a.EMPTY_LIST, a.APPENDS), (a.EMPTY_DICT, a.NONE * 99 + a.SETITEMS)):
            made = same(thing + begin + a.MARK + batch + end + a.STOP)
            assert "reference" in str(made["accounts"]) or "hash" in str(made["accounts"])


MAGIC = legacy.MAGIC
SPELLINGS = (
    *(pickle.dumps(MAGIC, protocol) for protocol in range(6)),
    *(b"L%sL\n." % spelt for spelt in (b"%d" % MAGIC, b"%#x" % MAGIC, b"%#o" % MAGIC, b"+0_0%d" % MAGIC)),
    *(b"I%s\n." % spelt for spelt in (b"%d" % MAGIC, b"%#x" % MAGIC)),
    b"\x80\x02N0" + a.LONG4(MAGIC.to_bytes(20, "little")) + a.STOP,
    b"\x80\x02L%dL\n." % MAGIC,
)


@pytest.mark.parametrize("program", SPELLINGS, ids=repr)
def test_torch_s_number_is_known_in_every_spelling_without_running_what_cannot_hold_it(program: bytes) -> None:
    run = Machine(Window.of(program), C).run()
    known = run.value is not None and run.world.constant(run.value) == MAGIC
    assert legacy.begins(Window.of(program)) == known
    assert known or b"_" in program  # what C's unpickler refuses


def held(node: Items) -> object:
    """How it keeps its items, at this time."""
    return node.held


def test_long_lists_are_kept_as_runs_until_someone_asks() -> None:
    run = Machine(Window.of(pickle.dumps(list(range(100_000)), protocol=4)), C).run()
    [node] = run.world.heap.nodes
    assert isinstance(node, Items)
    assert isinstance(node.held, Pieces)
    assert node.size == 100_000
    assert len(node.held.parts) < 300
    assert node.nodes() == []
    assert isinstance(held(node), Pieces)
    whole = node.items
    assert [run.world.constant(value) for value in whole[99_990:]] == list(range(99_990, 100_000))
    assert held(node) is whole  # put together, for good
    node.extend(range(1000))
    assert isinstance(held(node), Pieces)
    assert node.items is whole  # and what has been put together is not copied when more comes
    assert node.size == len(whole) == 101_000
    node.extend([1, 2])
    assert node.size == len(node.items) == 101_002
