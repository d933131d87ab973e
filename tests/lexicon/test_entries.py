"""Every row of the lexicon names something real, of the kind it says, and keeps the rules of its uses."""

from __future__ import annotations

import functools
import importlib
import importlib.util
import io
import subprocess
import sys
import warnings
from collections.abc import Iterator

import pytest
from msgspec.structs import fields, replace

from guard.facts import Use
from guard.lexicon import DISTRIBUTIONS, VERSION, Entry, Kind, danger, digest, entries, lookup, tables
from guard.lexicon import patterns as p
from guard.lexicon.states import KEPT_TYPES
from tests.lexicon import propose
from tests.lexicon.forge import Impossible, resolve

TABLES = tables()
ALL = [entry for table in TABLES for entry in entries(table).values()]
BY_NAME = {f"{entry.module}:{entry.name}": entry for entry in ALL}

ELSEWHERE = {
    "pathlib._local": "Python 3.13",
    "numpy.core": "numpy 1",
    "numpy.core.multiarray": "numpy 1",
    "numpy.core.numeric": "numpy 1",
    "numpy.core.umath": "numpy 1",
    "numpy.linalg.linalg": "numpy 1",
    "numpy.core._multiarray_umath": "numpy 1",
    "numpy._core.umath": "its functions of the array API stand in numpy only",
    "numpy._core._multiarray_umath": "its functions of the array API stand in numpy only",
}
"""Modules whose names another version has."""
OLDER = {
    "numpy:float_",
    "numpy:complex_",
    "numpy:unicode_",
    "numpy:string_",
    "numpy:round_",
    "numpy._core:_ufunc_reconstruct",
    "numpy._core.getlimits:MachArLike",
    "numpy.core.getlimits:MachArLike",
    "numpy.linalg.linalg:LinAlgError",
}

FREE = {
    "collections:OrderedDict": "any items; a key may not be a dunder, which only a stream's own call can bring about",
    **dict.fromkeys(KEPT_TYPES, "kept as a type; what may be called freely leaves it out by name"),
    "collections:defaultdict": "its factory can only be what may be called freely itself",
    "types:SimpleNamespace": "as any call of it that is no stream's",
    "builtins:bytes": "a bare size would fill memory, and nothing that passes one on is admitted",
    **dict.fromkeys(
        ("builtins:list", "builtins:tuple", "builtins:set", "builtins:frozenset", "collections:deque"),
        "a range of any length would fill memory, and nothing that passes one on is admitted",
    ),
    "collections:Counter": "as a list",
    "nltk.probability:FreqDist": "as a list",
    "nltk.probability:ConditionalFreqDist": "pairs would be counted, and nothing that passes some on is admitted",
    **{
        f"{entry.module}:{entry.name}": "kept as a type by each model, and nothing that passes one on is admitted"
        for entry in ALL
        if entry.module.startswith("statsmodels.tsa.statespace._")
    },
    "builtins:dict": "a mapping's own keys() would be called, and nothing that passes one on is admitted",
    "builtins:str": "a container that holds itself twice, many times over, is a huge text; nothing passes one on",
}
"""Admitted for reference although a call in a stream has a condition, with the reason."""


HERE = {"python", "numpy", "torch"}
"""Tables whose packages the tests have in the version that the rows are about."""


def installed() -> Iterator[tuple[Entry, object]]:
    """The names of what is installed here; of those found by criteria, such as this version has."""
    warnings.simplefilter("ignore")
    for name, entry in BY_NAME.items():
        if entry.module in ELSEWHERE or name in OLDER or not present(entry.module.partition(".")[0]):
            continue
        try:
            yield entry, resolve(name)
        except Impossible:
            known_here = DISTRIBUTIONS.get(entry.module.partition(".")[0], "python") in HERE
            assert not known_here or "by the criteria" in entry.source, name


@functools.cache
def present(package: str) -> bool:
    return importlib.util.find_spec(package) is not None


def inside(thing: object) -> Iterator[object]:
    """A pattern, condition or effect, and everything in it."""
    yield thing
    if isinstance(thing, tuple):
        for item in thing:
            yield from inside(item)
    elif isinstance(thing, p.Pattern | p.Args | p.Effect | p.Step):
        for field in fields(thing):
            yield from inside(getattr(thing, field.name))


def conditions(entry: Entry) -> Iterator[object]:
    for one in (entry.call, entry.state, entry.keys, entry.effect, *((v.call, v.state) for v in entry.variants)):
        yield from inside(one)


def test_every_name_exists_and_is_what_it_says() -> None:
    wrong = []
    for entry, thing in installed():
        if entry.kind in {Kind.CLASS, Kind.ENUM}:
            fits = isinstance(thing, type)
        elif entry.kind is Kind.FUNCTION:
            fits = callable(thing) and not isinstance(thing, type)
        else:
            fits = not isinstance(thing, type)
        if not fits:
            wrong.append((entry.module, entry.name, type(thing)))
    assert wrong == []


@pytest.mark.filterwarnings("ignore")
def test_names_of_other_versions_are_twins_of_vetted_ones() -> None:
    for name, entry in BY_NAME.items():
        if entry.module in ELSEWHERE:
            same = [other for other in ALL if other.name == entry.name and other.module not in ELSEWHERE]
            assert same or entry.name == "_ufunc_reconstruct", name


def test_metaclasses_are_plain() -> None:
    known = {
        "builtins:type",
        "abc:ABCMeta",
        "enum:EnumType",
        "torch._C:_TensorMeta",
        "torch.nn.parameter:_ParameterMeta",
        "torch.nn.parameter:_BufferMeta",
        "torch.storage:_LegacyStorageMeta",
        "torch:DTypeMeta",
        "numpy:_DTypeMeta",
        "typing:_AnyMeta",
        "torch._opaque_base:OpaqueBaseMeta",
        "pybind11_builtins:pybind11_type",
        # dateutil's: what they are called with is a key of a dictionary, and handed on to ``type.__call__``
        *(f"dateutil.tz._factories:_Tz{kind}" for kind in ("Singleton", "OffsetFactory", "StrFactory")),
    }
    for entry, thing in installed():
        if isinstance(thing, type):
            assert propose.full_name(type(thing)) in known, (entry.module, entry.name, type(thing))
            if propose.full_name(type(thing)) == "enum:EnumType":  # a member by value, and no more
                assert entry.uses <= {Use.CALL, Use.HASH}
                assert entry.call is not None
                assert len(entry.call.required) == 1


def test_no_finalizer_runs_foreign_code() -> None:
    for entry, thing in installed():
        if isinstance(thing, type) and Use.NEW in entry.uses:
            found = propose.owner_of(thing, "__del__")
            closes = (
                found is io.BytesIO.__mro__[-2] and entry.state is not None
            )  # calls close, and no attribute can be set
            assert found is None or closes, (entry.module, entry.name)


def test_derived_classes_still_meet_the_criteria() -> None:
    from guard.lexicon import torch_nn, torch_optim  # noqa: PLC0415 -- only this test reads the tables

    derived = [entry for entry in (*torch_nn.ENTRIES, *torch_optim.ENTRIES) if "proof run" in entry.source]
    assert len(derived) > 250
    warnings.simplefilter("ignore")
    for entry in derived:
        try:
            cls = resolve(f"{entry.module}:{entry.name}")
        except Impossible:
            continue
        if cls.__module__ != entry.module:  # an older place of a class that is judged where it is
            continue
        proposed = propose.propose(cls)
        derived_uses = {str(use) for use in entry.uses} - {"call", "reference"}
        assert derived_uses <= proposed.uses, (proposed.name, proposed.against)


def test_a_method_that_changes_falls_out_until_it_is_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    linear = resolve("torch.nn.modules.linear:Linear")
    assert "build" in propose.propose(linear).uses
    monkeypatch.setitem(propose.VETTED, "torch.nn.modules.module:Module.__setstate__", {"digests": ["00000000"]})
    assert "build" not in propose.propose(linear).uses


class _Strange(type):
    def __getattr__(cls, name: str) -> object:
        raise AttributeError(name)


class _Attribute:
    def __getattr__(self, name: str) -> object:
        raise AttributeError(name)


class _Finalizer:
    def __del__(self) -> None:
        pass


class _Filled(list[int]):
    def append(self, item: int) -> None:
        super().append(item)


@pytest.mark.parametrize(
    ("cls", "refused"),
    [
        (_Strange("Odd", (), {}), {"new", "call", "build", "hash"}),
        (_Attribute, {"build"}),
        (_Finalizer, {"new", "call"}),
        (_Filled, {"fill", "hash"}),
        (type("Setter", (), {"__slots__": ("_a",), "a": property(len, print)}), {"build"}),
        (type("Answering", (dict,), {"__getattr__": dict.__getitem__}), {"build", "call", "fill"}),
        (type("Equal", (), {"__eq__": lambda *_: True}), {"hash"}),
    ],
)
def test_criteria_refuse(cls: type, refused: set[str]) -> None:
    cls.__module__ = "json"
    assert not refused & propose.propose(cls).uses


def test_slots_are_set_one_by_one() -> None:
    cls = type("Slotted", (), {"__slots__": ("a",), "__module__": "json"})
    assert "build" in propose.propose(cls).uses
    assert propose.propose(cls).state == "slotted"


def test_reference_means_no_condition() -> None:
    for name, entry in BY_NAME.items():
        if Use.REFERENCE in entry.uses and entry.kind is not Kind.VALUE and name not in FREE:
            assert entry.call is None, name
            assert not entry.variants, name


def test_uses_fit_kinds() -> None:
    for name, entry in BY_NAME.items():
        assert Use.MUTATE not in entry.uses, name
        if entry.kind is Kind.FUNCTION:
            assert entry.uses <= {Use.CALL, Use.REFERENCE}, name
            assert entry.uses, name
        if entry.kind is Kind.VALUE:
            assert entry.uses == {Use.REFERENCE, Use.HASH}, name
        assert not (entry.state and Use.BUILD not in entry.uses), name
        assert not (entry.keys and Use.FILL not in entry.uses), name
        assert not (entry.variants and (entry.call or entry.state or Use.NEW in entry.uses)), name


def test_each_row_says_why_and_where_that_can_be_checked() -> None:
    for name, entry in BY_NAME.items():
        assert entry.why, name
        assert entry.source, name


def test_no_condition_names_what_has_no_row() -> None:
    for name, entry in BY_NAME.items():
        for thing in conditions(entry):
            if isinstance(thing, p.Global | p.Instance):
                for one in thing.names:
                    base, _, variant = one.partition("/")
                    if base.startswith(("pandas.", "pandas:")) and "pandas" not in DISTRIBUTIONS:
                        continue  # met by nothing as long as pandas has no table
                    assert base in BY_NAME, (name, one)
                    assert not variant or variant in {v.name for v in BY_NAME[base].variants}, (name, one)
            if isinstance(thing, p.Effect) and thing.of:
                assert thing.of in BY_NAME, (name, thing.of)


def test_no_row_appears_twice() -> None:
    for table in TABLES:
        rows = importlib.import_module(f"guard.lexicon.{table}").ENTRIES
        assert len(rows) == len({(row.module, row.name) for row in rows})


def test_rows_lie_where_lookup_finds_them() -> None:
    for entry in ALL:
        assert lookup(entry.module, entry.name) is entry


def test_unknown_names_are_unvetted() -> None:
    assert lookup("os", "system") is None
    assert lookup("collections", "_sys.modules.get") is None
    assert lookup("torch", "load") is None


def test_what_is_admitted_and_dangerous_has_a_condition() -> None:
    for name, entry in BY_NAME.items():
        if danger(entry.module, entry.name) is not None:
            assert entry.call is not None, name
            assert Use.REFERENCE not in entry.uses, name


def test_version_is_a_month() -> None:
    year, _, month = VERSION.partition(".")
    assert 2026 <= int(year) < 2100
    assert 1 <= int(month) <= 12


def test_the_digest_is_the_same_in_every_process() -> None:
    program = "from guard.lexicon import digest; print(digest())"
    made = {
        subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout.strip()
        for seed in ("1", "2")
    }
    assert made == {digest()}


def test_the_digest_changes_with_any_row(monkeypatch: pytest.MonkeyPatch) -> None:
    before = digest()
    table = entries("python")
    one = table["collections", "deque"]
    changed = {**table, ("collections", "deque"): replace(one, uses=one.uses | {Use.BUILD})}
    monkeypatch.setattr("guard.lexicon.entries", lambda name: changed if name == "python" else entries(name))
    assert digest() != before


def test_looking_a_name_up_loads_only_its_own_table() -> None:
    program = (
        "import sys; from guard.lexicon import lookup; assert lookup('collections', 'OrderedDict');"
        "print([m for m in ('guard.lexicon.torch', 'guard.lexicon.numpy', 'guard.lexicon.dangers', 'torch', 'numpy')"
        " if m in sys.modules])"
    )
    seen = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert seen.stdout.strip() == "[]"


def test_tables_import_no_framework() -> None:
    tops = ", ".join(f"'{top}'" for top in DISTRIBUTIONS if top != "msgspec")  # guard's own values are its structs
    program = (
        "import sys; from guard.lexicon import entries, danger; [entries(t) for t in ('python', 'numpy', 'torch')];"
        f"danger('os', 'system'); print([m for m in ({tops}) if m in sys.modules])"
    )
    seen = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert seen.stdout.strip() == "[]"
