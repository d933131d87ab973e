"""The machine's stack, marks, memo and operands, opcode by opcode, in both of CPython's semantics."""

from __future__ import annotations

import pickle

import pytest

from fixtures import assemble as a
from guard.facts import Use
from guard.interpreters.pickle.dialects import PYTHON, C, Dialect
from guard.interpreters.pickle.machine import Machine
from guard.interpreters.pickle.run import Run
from guard.interpreters.pickle.tape import CHUNK
from guard.limits import Budget, Limits
from guard.streams.window import Window


def run(*parts: bytes, dialect: Dialect = C, limits: Limits | None = None, start: int = 0) -> Run:
    window = Window.of(a.program(*parts), Budget(limits or Limits()))
    return Machine(window, dialect).run(start)


def names(made: Run) -> set[str]:
    return {f"{account.module}.{account.name}" for account in made.imports}


def uses(made: Run, name: str) -> set[Use]:
    return {use for account in made.imports for use in account.uses if f"{account.module}.{account.name}" == name}


@pytest.mark.parametrize("protocol", range(6))
def test_what_python_pickles_is_read_to_its_last_byte(protocol: int) -> None:
    value: list[object] = [
        None,
        True,
        False,
        0,
        -1,
        255,
        65536,
        2**40,
        -(2**70),
        1.5,
        "text",
        "é" * 300,
        b"bytes" * 100,
    ]
    value += [bytearray(b"array"), (1, 2, 3, 4), (), (1,), {"a": {1, 2}}, frozenset("x"), [[]]]
    data = pickle.dumps(value, protocol)
    made = run(data)
    assert made.stopped
    assert made.end == len(data)
    assert made.error is None
    assert made.protocol == (protocol if protocol > 1 else 0)


def test_strings_longer_than_a_chunk_are_passed_over() -> None:
    data = pickle.dumps(["x" * (CHUNK + 7), "é" * CHUNK, b"y" * (3 * CHUNK), "end"])
    assert run(data).end == len(data)


def test_a_program_longer_than_a_chunk_keeps_its_places() -> None:
    data = pickle.dumps(list(range(200_000)))
    assert len(data) > CHUNK
    made = run(data)
    assert made.end == len(data)
    assert made.operations > 200_000


@pytest.mark.parametrize(
    ("parts", "error"),
    [
        ((a.STOP,), "stack is empty"),
        ((a.POP,), "no mark"),
        ((a.POP_MARK,), "no mark"),
        ((a.DUP,), "stack is empty"),
        ((a.TUPLE,), "no mark"),
        ((a.NONE, a.MARK, a.TUPLE1, a.STOP), "stack is empty"),
        ((a.NONE, a.TUPLE2), "stack is empty"),
        ((a.NONE, a.APPEND), "stack is empty"),
        ((a.NONE, a.NONE, a.APPEND), "NoneType has no append"),
        ((a.EMPTY_TUPLE, a.NONE, a.APPEND), "tuple has no append"),
        ((a.EMPTY_DICT, a.NONE, a.APPEND), "dict has no append"),
        ((a.EMPTY_LIST, a.MARK, a.NONE, a.ADDITEMS), "list has no add"),
        ((a.EMPTY_LIST, a.NUMBER(0), a.NONE, a.SETITEM), "out of range"),
        ((a.EMPTY_LIST, a.STR("x"), a.NONE, a.SETITEM), "must be integers"),
        ((a.EMPTY_SET, a.NUMBER(0), a.NONE, a.SETITEM), "takes no items"),
        ((a.EMPTY_DICT, a.EMPTY_LIST, a.NONE, a.SETITEM), "unhashable"),
        ((a.EMPTY_DICT, a.EMPTY_LIST, a.TUPLE1, a.NONE, a.SETITEM), "unhashable"),
        ((a.EMPTY_SET, a.MARK, a.EMPTY_DICT, a.ADDITEMS), "unhashable"),
        ((a.MARK, a.BYTEARRAY8(b"x"), a.FROZENSET), "unhashable"),
        ((a.EMPTY_DICT, a.MARK, a.NONE, a.SETITEMS), "odd number"),
        ((a.MARK, a.NONE, a.DICT), "odd number"),
        ((a.MEMOIZE,), "nothing to memoize"),
        ((a.BINPUT(0),), "stack is empty"),
        ((a.BINGET(0),), "does not exist"),
        ((a.GET("x"),), "GET without a number"),
        ((a.GET("-1"),), "negative GET"),
        ((a.NONE, a.PUT("-1")), "negative PUT"),
        ((a.NONE, a.EMPTY_TUPLE, a.REDUCE), "not callable"),
        ((a.GLOBAL("m", "f"), a.EMPTY_LIST, a.REDUCE), "no tuple"),
        ((a.GLOBAL("m", "f"), a.NONE, a.NEWOBJ), "no tuple"),
        ((a.GLOBAL("m", "f"), a.EMPTY_TUPLE, a.NONE, a.NEWOBJ_EX), "no dict"),
        ((a.GLOBAL("m", "f"), a.EMPTY_TUPLE, a.NEWOBJ_EX), "stack is empty"),
        ((a.NONE, a.EMPTY_TUPLE, a.NEWOBJ), "not callable"),
        ((a.MARK, a.OBJ), "OBJ without a class"),
        ((a.INST("m", "f"),), "no mark"),
        ((a.NONE, a.STR("x"), a.STACK_GLOBAL), "requires str"),
        ((a.STR("x"), a.STACK_GLOBAL), "stack is empty"),
        ((a.GLOBAL("", "f"),), "empty name"),
        ((a.GLOBAL(b"\xff", "f"),), "does not decode"),
        ((a.MARK, a.INST("é", "f")), "does not decode"),
        ((a.PROTO(6),), "unsupported protocol"),
        ((a.EXT1(0),), "code <= 0"),
        ((a.EXT4(-1),), "code <= 0"),
        ((a.SHORT_BINUNICODE(b"\xff"),), "not UTF-8"),
        ((a.BINUNICODE(b"\xff" * 300),), "not UTF-8"),
        ((a.BINSTRING(b"\xff"),), "not ASCII"),
        ((a.BINSTRING(b"", -1),), "negative count"),
        ((a.LONG4(b"", -1),), "negative count"),
        ((a.INT("x"),), "INT operand"),
        ((a.INT(""),), "without digits"),
        ((a.FLOAT("1_0"),), "FLOAT operand"),
        ((a.FLOAT("1e999"),), "FLOAT operand"),
        ((a.STRING("unquoted"),), "STRING operand"),
        ((a.UNICODE(r"\ud8"),), "UNICODE operand"),
        ((a.PERSID("é"),), "not ASCII"),
        ((a.NONE, a.READONLY_BUFFER), "no buffer"),
        ((a.FRAME(99), a.NONE, a.STOP), "runs short"),
        ((a.FRAME(1 << 63),), "too large"),
        ((a.NONE, a.NONE, a.BUILD), ""),
        ((a.EMPTY_LIST, a.EMPTY_DICT, a.BUILD), "takes no state"),
        ((a.EMPTY_LIST, a.NONE, a.NONE, a.TUPLE2, a.BUILD), "takes no slots"),
        ((b"\xff",), "invalid opcode"),
        ((b"",), "ends"),
        ((a.NONE,), "ends"),
        ((b"K",), "ends"),
        ((b"J\x00",), "ends"),
        ((b"\x8c\x05ab",), "ends"),
        ((b"X\x05\x00",), "ends"),
        ((b"cm\n",), "ends"),
        ((b"cm\nf",), "ends"),
        ((b"I1",), "ends"),
        ((b"h",), "ends"),
    ],
)
def test_c_stops_where_the_real_one_raises(parts: tuple[bytes, ...], error: str) -> None:
    made = run(*parts)
    with pytest.raises(Exception):  # noqa: B017, PT011 -- whatever it is, it raises
        _c_unpickler(a.program(*parts))
    assert made.value is None
    assert error in (made.error or "")


def _c_unpickler(data: bytes) -> object:
    """CPython's own unpickler, over globals that are all one harmless function."""
    import io  # noqa: PLC0415 -- the oracle's own business

    class Inert(pickle.Unpickler):
        def find_class(self, _module: str, _name: str) -> object:
            return lambda *_: None

    return Inert(io.BytesIO(data)).load()


@pytest.mark.parametrize(
    ("parts", "c", "python"),
    [
        ((a.GLOBAL("m", "f"), a.EMPTY_LIST, a.REDUCE, a.STOP), False, True),
        ((a.EMPTY_DICT, a.NONE, a.MARK, a.POP_MARK, a.STOP), True, True),
        ((a.EMPTY_TUPLE, a.MARK, a.APPENDS, a.STOP), True, False),
        ((a.INT("010"), a.STOP), True, False),
        ((a.INT("0x10"), a.STOP), True, True),
        ((a.FLOAT("1e999"), a.STOP), False, True),
        ((a.NONE, a.PUT("0\x00"), a.STOP), True, False),
        ((a.EMPTY_LIST, a.EMPTY_DICT, a.BUILD, a.STOP), False, True),
        ((a.EMPTY_LIST, a.NONE, a.NONE, a.TUPLE2, a.BUILD, a.STOP), False, True),
        ((a.FRAME(3), a.STR("ab"), a.STOP), True, False),
        ((a.FRAME(2), a.FRAME(0), a.NONE, a.STOP), True, False),
        ((a.GLOBAL("", ""), a.STOP), False, True),
    ],
)
def test_the_two_unpicklers_part_ways(parts: tuple[bytes, ...], c: bool, python: bool) -> None:
    assert run(*parts).stopped is c
    assert run(*parts, dialect=PYTHON).stopped is python


def test_python_takes_a_name_that_the_end_of_the_file_cuts() -> None:
    program = b"(S'x'\nios\nsystemX"
    assert not names(run(program))
    made = run(program, dialect=PYTHON)
    assert uses(made, "os.system") == {Use.IMPORT, Use.CALL}
    assert not made.stopped


def test_python_resolves_before_it_looks_for_the_mark() -> None:
    program = a.program(a.INST("m", "f"), a.STOP)
    assert not names(run(program))
    assert names(run(program, dialect=PYTHON)) == {"m.f"}


def test_odd_items_have_run_before_python_refuses_them() -> None:
    program = (a.GLOBAL("m", "f"), a.EMPTY_TUPLE, a.REDUCE, a.MARK, a.NONE, a.NONE, a.NONE, a.SETITEMS)
    assert Use.FILL not in uses(run(*program), "m.f")
    assert Use.FILL in uses(run(*program, dialect=PYTHON), "m.f")


def test_what_stands_below_a_mark_is_out_of_reach() -> None:
    assert run(a.NONE, a.MARK, a.STOP).error == "the stack is empty"
    assert run(a.NONE, a.MARK, a.POP, a.STOP).stopped


def test_the_memo_is_sparse_and_counts_like_cpythons() -> None:
    program = (a.STR("m"), a.LONG_BINPUT(7), a.STR("f"), a.MEMOIZE, a.POP, a.POP)
    made = run(*program, a.LONG_BINGET(7), a.BINGET(1), a.STACK_GLOBAL, a.STOP)
    assert names(made) == {"m.f"}


def test_a_value_put_again_replaces_the_old_one() -> None:
    program = (a.STR("x"), a.BINPUT(0), a.STR("m"), a.BINPUT(0), a.BINGET(0), a.STR("f"), a.STACK_GLOBAL, a.STOP)
    assert names(run(*program)) == {"m.f"}


@pytest.mark.parametrize("put", [a.LONG_BINPUT(1 << 31), a.PUT(str(1 << 40))])
def test_a_huge_memo_index_is_told_and_does_not_cost_memory(put: bytes) -> None:
    made = run(a.NONE, put, a.STOP)
    assert made.stopped
    assert [operation.kind for operation in made.operators] == ["memo-bomb"]
    assert "python" in made.diverges


def test_an_index_that_c_cannot_allocate_stops_c_only() -> None:
    program = (a.NONE, a.PUT(str(1 << 62)), a.STOP)
    assert not run(*program).stopped
    assert run(*program, dialect=PYTHON).stopped


@pytest.mark.parametrize(
    ("encoding", "stopped"), [("ascii", False), ("latin-1", True), ("utf-8", False), ("bytes", True)]
)
def test_encodings_decide_where_python_2_strings_stop(encoding: str, stopped: bool) -> None:
    dialect = Dialect(name="x", encoding=encoding)
    made = run(a.BINSTRING(b"\xff"), a.STOP, dialect=dialect)
    assert made.stopped is stopped
    made = run(a.STRING(b"'\\xff'"), a.STOP, dialect=dialect)
    assert made.stopped is stopped


def test_buffers_and_persistent_ids_need_a_loader_that_has_them() -> None:
    without = Dialect(name="x", buffers=False, persistent=False)
    assert run(a.NEXT_BUFFER, a.READONLY_BUFFER, a.STOP).stopped
    assert not run(a.NEXT_BUFFER, a.STOP, dialect=without).stopped
    assert run(a.PERSID("1"), a.NONE, a.BINPERSID, a.STOP).stopped
    assert not run(a.PERSID("1"), a.STOP, dialect=without).stopped


def test_a_bytearray_takes_numbers_only() -> None:
    assert run(a.BYTEARRAY8(b"ab"), a.NUMBER(1), a.APPEND, a.STOP).stopped
    assert run(a.BYTEARRAY8(b"ab"), a.NUMBER(0), a.NUMBER(1), a.SETITEM, a.STOP).stopped
    assert "integer" in (run(a.BYTEARRAY8(b"ab"), a.NONE, a.APPEND).error or "")
    assert run(a.BYTEARRAY8(b"ab"), a.READONLY_BUFFER, a.READONLY_BUFFER, a.STOP).stopped


def test_a_frame_beyond_stop_is_noted() -> None:
    made = run(a.FRAME(5), a.NONE, a.STOP, a.NONE, a.STOP, a.NONE)
    assert made.stopped
    assert made.frame_end == made.end + 3


def test_operations_are_counted_and_bounded() -> None:
    made = run(a.NONE * 300_000, a.STOP, limits=Limits(operations=1000))
    assert made.limit is not None
    assert "1000 operations" in made.limit


def test_memory_is_counted_and_bounded() -> None:
    made = run((a.EMPTY_LIST + a.POP) * CHUNK, a.STOP, limits=Limits(cells=1000))
    assert made.limit is not None
    assert "1000 cells" in made.limit


def test_globals_are_counted_and_bounded_and_those_before_stay() -> None:
    program = b"".join(a.GLOBAL(f"m{number}", "f") for number in range(20))
    made = run(program, a.STOP, limits=Limits(globals=10))
    assert len(made.imports) == 10
    assert made.limit is not None


def test_a_machine_starts_anywhere_and_shares_a_memo_only_where_the_dialect_does() -> None:
    first = a.program(a.STR("m"), a.BINPUT(0), a.STOP)
    second = a.program(a.BINGET(0), a.STR("f"), a.STACK_GLOBAL, a.STOP)
    window = Window.of(first + second)
    fresh = Machine(window, C)
    assert fresh.run(0).stopped
    assert not fresh.run(len(first)).stopped
    shared = Machine(window, Dialect(name="s", shared_memo=True))
    assert shared.run(0).stopped
    assert names(shared.run(len(first))) == {"m.f"}


def test_nesting_of_a_million_levels_is_no_recursion() -> None:
    made = run(a.EMPTY_LIST * 300_000, a.APPEND * 299_999, a.STOP)
    assert made.stopped
    made = run(a.NONE, a.TUPLE1 * 300_000, a.STOP)
    assert made.stopped


def test_a_tuple_that_doubles_is_hashed_once() -> None:
    doubling = a.EMPTY_TUPLE + (a.DUP + a.TUPLE2) * 2000 + a.MEMOIZE
    keys = (a.BINGET(0) + a.NONE) * 5000
    made = run(a.EMPTY_DICT, a.MARK, doubling, a.NONE, keys, a.SETITEMS, a.STOP)
    assert made.stopped
    assert made.world.heap.window.budget.operations < 100_000
