"""The loader view of ``weights_only=True``, against the unpickler of the installed torch and against the record."""

from __future__ import annotations

import json
import pickle
import pickletools
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guard.facts import Use
from guard.interpreters.pickle.weights_only import Answer, judge, tell
from guard.lexicon import weights_only as record

ORACLE = r"""
import io, json, sys, warnings
import torch
from torch import _weights_only_unpickler as restricted
warnings.simplefilter("ignore")

class Unpickler(restricted.Unpickler):
    def persistent_load(self, pid):
        return torch.storage.TypedStorage(wrap_storage=torch.UntypedStorage(64), dtype=torch.float32, _internal=True)

def outcome(stream):
    try:
        Unpickler(io.BytesIO(bytes.fromhex(stream)), encoding="utf-8").load()
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""

print(json.dumps(sorted({**restricted._get_allowed_globals(), **restricted._get_user_allowed_globals()})), flush=True)
for line in sys.stdin:
    print(json.dumps(outcome(line.strip())), flush=True)
"""
"""Loads each stream of its input with torch's own restricted unpickler, in a process of its own."""

NEWEST = record.RELEASES[-1].version


class Oracle:
    """A running process that says how torch's unpickler ends: empty where it loads, else the error."""

    def __init__(self) -> None:
        """Start it."""
        self.process = subprocess.Popen(
            [sys.executable, "-c", ORACLE],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.names: list[str] = json.loads(self._line())

    def _line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline()

    def __call__(self, stream: bytes) -> str:
        """Load one stream."""
        assert self.process.stdin is not None
        self.process.stdin.write(stream.hex() + "\n")
        self.process.stdin.flush()
        return str(json.loads(self._line()))


@pytest.fixture(scope="module")
def oracle() -> Iterator[Oracle]:
    running = Oracle()
    yield running
    assert running.process.stdin is not None
    assert running.process.stdout is not None
    running.process.stdin.close()
    assert running.process.wait(timeout=60) == 0
    running.process.stdout.close()


# --- streams, written by hand -----------------------------------------------------------------------------------------


def glob(path: str) -> bytes:
    module, _, name = path.rpartition(".")
    return pickle.GLOBAL + f"{module}\n{name}\n".encode()


def whole(*parts: bytes, protocol: int = 2) -> bytes:
    return b"".join((pickle.PROTO, bytes([protocol]), *parts, pickle.STOP))


def text(value: str) -> bytes:
    return pickle.BINUNICODE + len(value).to_bytes(4, "little") + value.encode()


def call(path: str, *arguments: bytes) -> bytes:
    return glob(path) + pickle.MARK + b"".join(arguments) + pickle.TUPLE + pickle.REDUCE


def new(path: str, *arguments: bytes) -> bytes:
    return glob(path) + pickle.MARK + b"".join(arguments) + pickle.TUPLE + pickle.NEWOBJ


ZERO, ONE = pickle.BININT1 + b"\0", pickle.BININT1 + b"\1"
STORAGE = pickle.MARK + text("storage") + glob("torch.FloatStorage") + text("0") + text("cpu") + ONE + pickle.TUPLE
STORAGE += pickle.BINPERSID
TYPED = glob("torch.storage.TypedStorage") + pickle.EMPTY_TUPLE + pickle.NEWOBJ
SIZE = pickle.BININT1 + b"\1" + pickle.TUPLE1
HOOKS = call("collections.OrderedDict")
EMPTY = call("torch.Tensor")
NEEDED = {"torch.device": (text("cpu"),)}
"""Arguments without which a class cannot be made at all."""
STATES = {
    "torch.Tensor": pickle.EMPTY_TUPLE,
    "torch.nn.parameter.Parameter": pickle.NEWTRUE + pickle.NONE + pickle.EMPTY_DICT + pickle.TUPLE3,
}
STATE = pickle.EMPTY_DICT + text("k") + ONE + pickle.SETITEM
FUNCTION_CALLS = {
    "_codecs.encode": (text("a"), text("latin-1")),
    "torch.serialization._get_layout": (text("torch.strided"),),
    "torch._utils._rebuild_parameter": (EMPTY, pickle.NEWTRUE, HOOKS),
    "torch._utils._rebuild_parameter_with_state": (EMPTY, pickle.NEWTRUE, HOOKS, pickle.EMPTY_DICT),
    "torch._tensor._rebuild_from_type_v2": (glob("torch.Tensor"), glob("torch.Tensor"), pickle.EMPTY_TUPLE, STATE),
}
MADE_HERE = sorted(
    path
    for path in record.allowed(NEWEST)
    if "cuda" not in path and not path.startswith(("torch.nested.", "torch.distributed."))
)
"""All names but those that need a GPU, or arguments of their own kind, to make anything of."""
UNSETTABLE = {path for path in record.TENSORS if ".sparse." in path}
"""BUILD on a sparse tensor calls its ``set_``, which no sparse tensor has: it fails under every loader."""
CLASSES = [path for path in MADE_HERE if path not in record.FUNCTIONS | record.VALUES]


@dataclass(frozen=True)
class Case:
    """A stream, and what it does with which name."""

    stream: bytes
    uses: tuple[tuple[str, Use], ...] = ()


def seen(stream: bytes) -> tuple[list[tuple[str, str]], frozenset[str], int]:
    """Names, opcodes and protocol of a stream, by Python's own disassembler."""
    names, opcodes, protocol = [], set(), -1
    for opcode, operand, _ in pickletools.genops(stream):
        opcodes.add(opcode.name)
        if opcode.name in {"GLOBAL", "INST"}:
            module, _, name = str(operand).partition(" ")
            names.append((module, name))
        if opcode.name == "PROTO":
            assert isinstance(operand, int)
            protocol = operand
    return names, frozenset(opcodes), protocol


def answers(case: Case) -> tuple[Answer, ...]:
    names, opcodes, protocol = seen(case.stream)
    uses = [(path.rpartition(".")[0], path.rpartition(".")[2], use) for path, use in case.uses]
    return judge(names, opcodes, protocol, uses)


def agree(oracle: Oracle, case: Case) -> None:
    ours, theirs = answers(case)[-1], oracle(case.stream)
    assert ours.accepts is (not theirs), f"{case}: guard says {ours.reason!r}, torch says {theirs!r}"


# --- against the real unpickler ---------------------------------------------------------------------------------------


def test_the_list_of_names_is_that_of_the_installed_release(oracle: Oracle) -> None:
    assert set(oracle.names) == record.allowed(NEWEST)


def test_renames_are_those_of_the_installed_release() -> None:
    script = "import json, torch._utils as u; print(json.dumps([u.IMPORT_MAPPING, list(u.NAME_MAPPING.items())]))"
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True).stdout
    modules, names = json.loads(shown)
    assert modules == record.RENAMED_MODULES
    assert {tuple(old): tuple(new) for old, new in names} == record.RENAMED_NAMES


REFUSED_NAMES = """
os.system posix.system nt.system sys.exit builtins.eval builtins.exec builtins.getattr builtins.list
builtins.dict builtins.frozenset builtins.bytes builtins.slice __builtin__.eval __builtin__.list
collections.defaultdict collections.deque collections.UserDict collections.Counter.update functools.partial
torch.load torch.float torch.Storage torch.nn.modules.linear.Linear torch._utils._rebuild_sparse_csr_tensor
torch.storage._load_from_bytes torch.Tensor.__new__ torch._tensor._rebuild_from_type torch.optim.sgd.SGD
torch.distributed.tensor.DTensor numpy.ndarray numpy.dtype torch.distributed.device_mesh.DeviceMesh
torch._dynamo.decorators._DimRange numpy._core.multiarray._reconstruct guard_marker.touched copyreg.x
pathlib.PosixPath datetime.datetime torch.torch.Size torch.Size. .set exceptions.StandardError UserDict.UserDict
""".split()

RENAMED_NAMES = ["__builtin__.set", "__builtin__.bytearray", "__builtin__.complex", "__builtin__.xrange", "UserDict.x"]


@pytest.mark.parametrize("path", [*sorted(record.allowed(NEWEST)), *REFUSED_NAMES, *RENAMED_NAMES])
def test_a_name_alone(oracle: Oracle, path: str) -> None:
    agree(oracle, Case(whole(glob(path)), ((path, Use.REFERENCE),)))


def test_a_path_may_be_split_anywhere(oracle: Oracle) -> None:
    for split in ("torch\nnn.parameter.Parameter\n", "torch.nn\nparameter.Parameter\n", "collections\nOrderedDict\n"):
        agree(oracle, Case(whole(pickle.GLOBAL + split.encode())))
        assert answers(Case(whole(pickle.GLOBAL + split.encode())))[-1].accepts


OPERANDS: dict[str, bytes] = {
    "uint1": b"\0",
    "uint2": b"\0\0",
    "int4": b"\0\0\0\0",
    "uint4": b"\0\0\0\0",
    "uint8": b"\0" * 8,
    "float8": b"\0" * 8,
    "bytes1": b"\1a",
    "string1": b"\1a",
    "long1": b"\1\1",
    "bytes4": b"\1\0\0\0a",
    "string4": b"\1\0\0\0a",
    "long4": b"\1\0\0\0\1",
    "unicodestring1": b"\1a",
    "unicodestring4": b"\1\0\0\0a",
    "unicodestring8": b"\1\0\0\0\0\0\0\0a",
    "bytes8": b"\1\0\0\0\0\0\0\0a",
    "bytearray8": b"\1\0\0\0\0\0\0\0a",
    "decimalnl_short": b"0\n",
    "decimalnl_long": b"0\n",
    "floatnl": b"0\n",
    "stringnl": b"'a'\n",
    "stringnl_noescape": b"0\n",
    "stringnl_noescape_pair": b"collections\nOrderedDict\n",
    "unicodestringnl": b"a\n",
}
BEFORE: dict[str, bytes] = {
    "APPEND": pickle.EMPTY_LIST + ONE,
    "APPENDS": pickle.EMPTY_LIST + pickle.MARK + ONE,
    "ADDITEMS": pickle.EMPTY_SET + pickle.MARK + ONE,
    "BUILD": HOOKS + STATE,
    "NEWOBJ": glob("torch.Size") + pickle.EMPTY_TUPLE,
    "REDUCE": glob("collections.OrderedDict") + pickle.EMPTY_TUPLE,
    "SETITEM": pickle.EMPTY_DICT + ONE + ONE,
    "SETITEMS": pickle.EMPTY_DICT + pickle.MARK + ONE + ONE,
    "TUPLE": pickle.MARK,
    "TUPLE1": ONE,
    "TUPLE2": ONE + ONE,
    "TUPLE3": ONE + ONE + ONE,
    "BINPERSID": pickle.EMPTY_TUPLE,
    "BINGET": ONE + pickle.BINPUT + b"\0",
    "LONG_BINGET": ONE + pickle.BINPUT + b"\0",
}


@pytest.mark.parametrize("opcode", pickletools.opcodes, ids=lambda opcode: opcode.name)
def test_an_opcode_alone(oracle: Oracle, opcode: pickletools.OpcodeInfo) -> None:
    operand = OPERANDS[opcode.arg.name] if opcode.arg is not None else b""
    before = BEFORE.get(opcode.name, ONE)
    stream = b"" if opcode.name == "STOP" else before + opcode.code.encode("latin-1") + operand
    if opcode.name == "MARK":
        stream += ONE
    shown = frozenset(op.name for op, _, _ in pickletools.genops(before + pickle.STOP)) | {opcode.name, "PROTO"}
    theirs = oracle(whole(stream if opcode.name != "STOP" else ONE))
    ours = judge([("collections", "OrderedDict")] if b"c" in before else [], shown, 2)[-1]
    assert ours.accepts is (not theirs), f"{opcode.name}: guard says {ours.reason!r}, torch says {theirs!r}"


@pytest.mark.parametrize("path", MADE_HERE)
def test_newobj(oracle: Oracle, path: str) -> None:
    agree(oracle, Case(whole(new(path, *NEEDED.get(path, ()))), ((path, Use.NEW),)))


@pytest.mark.parametrize("path", [*CLASSES, *sorted(record.VALUES & set(MADE_HERE))])
def test_reduce_of_a_class_or_value(oracle: Oracle, path: str) -> None:
    agree(oracle, Case(whole(call(path, *NEEDED.get(path, ()))), ((path, Use.CALL),)))


@pytest.mark.parametrize("path", FUNCTION_CALLS)
def test_reduce_of_a_function(oracle: Oracle, path: str) -> None:
    agree(oracle, Case(whole(call(path, *FUNCTION_CALLS[path])), ((path, Use.CALL),)))


@pytest.mark.parametrize("path", [path for path in CLASSES if path not in UNSETTABLE])
def test_build(oracle: Oracle, path: str) -> None:
    tensor = path == "torch.Tensor" or path in record.TENSORS
    state = STATES.get("torch.Tensor" if tensor else path, STATE)
    made = call(path, *NEEDED.get(path, ()))
    agree(oracle, Case(whole(made, state, pickle.BUILD), ((path, Use.CALL), (path, Use.BUILD))))


@pytest.mark.parametrize("path", ["_codecs.encode", "torch.serialization._get_layout"])
def test_build_on_what_a_function_returned(oracle: Oracle, path: str) -> None:
    made = call(path, *FUNCTION_CALLS[path])
    agree(oracle, Case(whole(made, STATE, pickle.BUILD), ((path, Use.CALL), (path, Use.BUILD))))


def test_build_on_a_parameter_that_a_function_returned(oracle: Oracle) -> None:
    path = "torch._utils._rebuild_parameter"
    state = STATES["torch.nn.parameter.Parameter"]
    made = call(path, *FUNCTION_CALLS[path])
    agree(oracle, Case(whole(made, state, pickle.BUILD), ((path, Use.CALL), (path, Use.BUILD))))


def test_build_on_what_only_the_arguments_decide(oracle: Oracle) -> None:
    path = "torch._tensor._rebuild_from_type_v2"
    case = Case(
        whole(call(path, *FUNCTION_CALLS[path]), pickle.EMPTY_TUPLE, pickle.BUILD),
        ((path, Use.CALL), (path, Use.BUILD)),
    )
    assert answers(case)[-1].accepts
    agree(oracle, case)


@pytest.mark.parametrize("path", CLASSES)
@pytest.mark.parametrize("opcode", ["APPEND", "APPENDS", "SETITEM", "SETITEMS"])
def test_fill(oracle: Oracle, path: str, opcode: str) -> None:
    items = {
        "APPEND": ONE + pickle.APPEND,
        "APPENDS": pickle.MARK + ONE + pickle.APPENDS,
        "SETITEM": text("k") + ONE + pickle.SETITEM,
        "SETITEMS": pickle.MARK + text("k") + ONE + pickle.SETITEMS,
    }[opcode]
    made = call(path, *NEEDED.get(path, ()))
    agree(oracle, Case(whole(made, items), ((path, Use.CALL), (path, Use.FILL))))


@pytest.mark.parametrize("path", MADE_HERE)
@pytest.mark.parametrize("end", [STATE + pickle.BUILD, text("k") + ONE + pickle.SETITEM, ONE + pickle.APPEND])
def test_the_global_itself_is_never_changed(oracle: Oracle, path: str, end: bytes) -> None:
    agree(oracle, Case(whole(glob(path), end), ((path, Use.MUTATE),)))


PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(1 << 40), 1 << 40)
    | st.floats(allow_nan=False)
    | st.text(max_size=6)
    | st.binary(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.tuples(inner, inner)
        | st.dictionaries(st.text(max_size=4), inner, max_size=3)
        | st.sets(st.integers(), max_size=3)
    ),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(value=PLAIN, protocol=st.integers(0, 5))
def test_what_python_writes(oracle: Oracle, value: object, protocol: int) -> None:
    stream = pickle.dumps(value, protocol)
    agree(oracle, Case(stream, tuple((f"{module}.{name}", Use.CALL) for module, name in seen(stream)[0])))


@settings(max_examples=150, deadline=None)
@given(
    paths=st.lists(st.sampled_from([*MADE_HERE, *REFUSED_NAMES]), min_size=1, max_size=5),
    protocol=st.sampled_from([0, 1, 2, 3, 4]),
)
def test_any_company_of_names(oracle: Oracle, paths: list[str], protocol: int) -> None:
    stream = whole(pickle.MARK, *(glob(path) for path in paths), pickle.TUPLE, protocol=protocol)
    agree(oracle, Case(stream, tuple((path, Use.REFERENCE) for path in paths)))


# --- what torch.save writes, and the record of older releases ---------------------------------------------------------


def verdicts(case: Case) -> dict[str, bool]:
    return {answer.version: answer.accepts for answer in answers(case)}


def test_a_state_dict_is_taken_by_every_release(oracle: Oracle) -> None:
    tensor = call(
        "torch._utils._rebuild_tensor_v2", STORAGE, ZERO, SIZE, SIZE, pickle.NEWFALSE, call("collections.OrderedDict")
    )
    case = Case(
        whole(call("collections.OrderedDict"), text("weight"), tensor, pickle.SETITEM),
        (
            ("collections.OrderedDict", Use.CALL),
            ("collections.OrderedDict", Use.FILL),
            ("torch._utils._rebuild_tensor_v2", Use.CALL),
            ("torch.FloatStorage", Use.PERSID),
        ),
    )
    assert set(verdicts(case).values()) == {True}
    assert tell(answers(case)) == (True, "every release since torch 1.13")
    agree(oracle, case)


@pytest.mark.parametrize(
    ("path", "since"),
    [
        ("torch.float32", "1.13"),
        ("torch.float8_e5m2", "2.2"),
        ("torch.bool", "2.4"),
        ("torch.device", "2.4"),
        ("builtins.bytearray", "2.5"),
        ("builtins.complex", "2.6"),
        ("torch.int4", "2.7"),
        ("torch.float4_e2m1fn_x2", "2.8"),
    ],
)
def test_a_name_is_taken_from_a_release_on(path: str, since: str) -> None:
    order = [release.version for release in record.RELEASES]
    assert verdicts(Case(whole(glob(path)))) == {
        version: order.index(version) >= order.index(since) for version in order
    }


def test_a_float_is_taken_since_binfloat_is_known() -> None:
    shown = answers(Case(pickle.dumps(1.5, 2)))
    assert tell(shown) == (True, "since torch 2.2; before: BINFLOAT: not an opcode that it knows")


def test_a_name_that_was_dropped() -> None:
    dropped = verdicts(Case(whole(glob("torch._utils._rebuild_sparse_csr_tensor"))))
    assert dropped.pop("1.13")
    assert set(dropped.values()) == {False}


def test_newobj_and_build_of_any_class_since_2_6() -> None:
    uses = (("torch.Size", Use.NEW),)
    assert tell(answers(Case(whole(new("torch.Size")), uses))) == (
        True,
        "since torch 2.6; before: torch.Size may not be used in this way (new)",
    )
    counter = Case(whole(call("collections.Counter"), STATE, pickle.BUILD), (("collections.Counter", Use.BUILD),))
    assert [version for version, accepts in verdicts(counter).items() if accepts] == [
        "2.6",
        "2.7",
        "2.8",
        "2.10",
        "2.13",
    ]


def test_items_of_a_tensor_were_set_until_2_10() -> None:
    uses = (("torch.Tensor", Use.CALL), ("torch.Tensor", Use.FILL))
    case = Case(whole(call("torch.Tensor"), ZERO, ONE, pickle.SETITEM), uses)
    assert verdicts(case) == {release.version: not release.typed_items for release in record.RELEASES}
    assert tell(answers(case)) == (False, "torch.Tensor may not be used in this way (fill)")


def test_legacy_storages_were_classes_once() -> None:
    case = Case(whole(call("torch.FloatStorage")), (("torch.FloatStorage", Use.CALL),))
    assert [version for version, accepts in verdicts(case).items() if accepts] == ["1.13"]


@pytest.mark.parametrize(
    ("protocol", "since"),
    [(2, ["2.5", "2.6", "2.7", "2.8", "2.10", "2.13"]), (3, ["2.6", "2.7", "2.8", "2.10", "2.13"])],
)
def test_names_of_python_2_are_renamed(protocol: int, since: list[str]) -> None:
    case = Case(whole(glob("__builtin__.bytearray"), protocol=protocol))
    assert [version for version, accepts in verdicts(case).items() if accepts] == since


def test_a_name_that_torch_itself_lists_once_a_module_is_imported() -> None:
    _, reason = tell(answers(Case(whole(glob("torch.distributed.tensor.DTensor")))))
    assert (
        reason
        == "torch.distributed.tensor.DTensor is on its list only where torch.distributed.tensor has been imported"
    )


def test_a_blocked_module_is_said_to_be_one() -> None:
    assert tell(answers(Case(whole(glob("posix.system"))))) == (
        False,
        "posix.system is of a module that is always refused",
    )


def test_every_release_has_its_source() -> None:
    assert {release.source.partition(":")[0] for release in record.RELEASES} == {"run", "read", "undated"}
    with pytest.raises(KeyError):
        record.allowed("0.4")
    with pytest.raises(KeyError):
        record.supported("0.4")


def test_functions_and_values_are_what_torch_says_they_are() -> None:
    script = (
        "import io, json, torch, torch._weights_only_unpickler as w; "
        "print(json.dumps({n: 'class' if isinstance(v, type) else 'function' if callable(v) else 'value' "
        "for n, v in {**w._get_allowed_globals(), **w._get_user_allowed_globals()}.items()}))"
    )
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True).stdout
    for path, kind in json.loads(shown).items():
        ours = "value" if path in record.VALUES else "function" if path in record.FUNCTIONS else "class"
        assert (path, ours) == (path, kind)


def test_a_stream_of_very_many_names_is_answered_too() -> None:
    many = [("torch", "float32")] * 1000
    assert judge(many, frozenset({"GLOBAL", "STOP"}), 2)[-1].accepts
    assert not judge([*many, ("os", "system")], frozenset({"GLOBAL", "STOP"}), 2)[-1].accepts
