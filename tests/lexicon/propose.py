"""Proposes classes for the lexicon from installed frameworks, by criteria; people read them, the proof tries them.

    python tests/lexicon/propose.py torch.nn.modules torch.optim
    python tests/lexicon/propose.py --json sklearn-1.3.json sklearn

prints a line a class: the uses that the criteria allow, or what stands against them; or writes it all down for
``tests.lexicon.write``, which makes a table of what several versions agree on. It needs nothing but the framework, so
that any environment's Python can run it. Functions are never proposed. ``__reduce__`` says nothing here: it is a matter
of saving.
"""

from __future__ import annotations

import argparse
import ast
import builtins
import contextlib
import dataclasses
import enum
import functools
import hashlib
import importlib
import importlib.metadata
import inspect
import io
import json
import pkgutil
import platform
import sys
import textwrap
import tomllib
import types
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

VETTED_FILES = Path(__file__).parent / "vetted"


def _read_vetted() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for path in sorted(VETTED_FILES.glob("*.toml")):
        for name, row in tomllib.loads(path.read_text(encoding="utf-8")).items():
            known = found.setdefault(name, {"digests": [], "state": row.get("state", ""), "kind": row.get("kind", "")})
            known["digests"] += row["digests"]
    return found


VETTED = _read_vetted()
"""Methods that a person has read, by ``module:qualified.name``: the first digits of their source's SHA-256 in each
version that was read, and for a ``__setstate__`` (or a lookup of attributes, which BUILD fires) what the state must
meet. A whole class may be listed too, with the ``kind`` that its children are of: those that define none of ``HOOKS``.

A version that changes one of them makes the proposal fall away until it is read again.
"""

PLAIN_METACLASSES = frozenset({"builtins:type", "abc:ABCMeta", "torch._C:_TensorMeta"})
BUILTIN_FILLERS: dict[type, tuple[str, ...]] = {
    dict: ("__setitem__",),
    list: ("append", "extend", "__setitem__"),
    set: ("add",),
}
EXCEPTIONS = frozenset(
    one for one in vars(builtins).values() if isinstance(one, type) and issubclass(one, BaseException)
)
BUILTINS: frozenset[type] = EXCEPTIONS | {dict, list, tuple, str, bytes, int, float}
"""Classes whose own methods, which are C, were read (Objects/*.c): they keep what they are given, and call nothing."""
VALUES: dict[type, str] = {
    dict: "filled",
    list: "filled",
    set: "set",
    frozenset: "set",
    tuple: "items",
    str: "text",
    bytes: "bytes",
    int: "whole",
    float: "number",
}
"""Builtin parents → the kind of a class, hence the condition on what it is made of (``tests.lexicon.write``)."""
SHUNNED = frozenset(
    "__main__ cli conftest example examples test tests testing benchmark benchmarks _testing _cli scripts _mocking "
    "estimator_checks _test_common _numpydoc sandbox".split()
)
"""Parts of a module's name that say it is not meant to be imported by a loader."""

LOOKUPS = ("__getattr__", "__getattribute__")
"""What BUILD asks for ``__setstate__`` where the class has none."""

DATACLASS_STATE = "dataclasses:_dataclass_setstate"
"""Of a class with slots: sets each field from a sequence (``Lib/dataclasses.py``)."""


@dataclass(slots=True)
class Proposal:
    """What the criteria say of one class."""

    name: str
    kind: str = "class"
    """``class``, ``enum``, ``namedtuple``, ``exception``, one of ``VALUES``, or ``bare``: a class that may be made
    without arguments only, for it has a ``__new__`` of its own that was read."""
    uses: set[str] = field(default_factory=set)
    state: str = ""
    """The word for what BUILD must meet; empty: the default condition."""
    against: list[str] = field(default_factory=list)

    def allow(self, use: str, *objections: str) -> None:
        """Allow a use unless something stands against it."""
        met = [objection for objection in objections if objection]
        if met:
            self.against.append(f"{use}: {', '.join(met)}")
        else:
            self.uses.add(use)


def full_name(thing: object) -> str:
    """``module:qualified.name``."""
    return f"{getattr(thing, '__module__', '?')}:{getattr(thing, '__qualname__', '?')}"


@functools.cache
def digest(thing: object) -> str:
    """The first digits of the SHA-256 of its source; empty where it has none."""
    try:
        source = inspect.getsource(thing)  # type: ignore[arg-type]
    except (OSError, TypeError):
        return ""
    return hashlib.sha256(inspect.cleandoc(source).encode()).hexdigest()[:8]


def vetted(thing: object) -> bool:
    """Whether a person has read this method, in this very wording."""
    known = VETTED.get(full_name(thing))
    return known is not None and digest(thing) in known["digests"]


AS_OBJECT: dict[str, frozenset[type]] = {
    "__getattribute__": frozenset({dict, list, set, tuple, frozenset, int, float, str, bytes, Exception}),
    "__new__": frozenset({dict, list, set}),
}
"""Builtins whose own method does what ``object``'s does: a generic lookup; an empty container, whatever it is given."""

HOOKS = (
    "__init__ __new__ __post_init__ __setattr__ __getattr__ __getattribute__ __setstate__ __setitem__ __delitem__ "
    "__getitem__ __iter__ __del__ __hash__ keys items"
).split()
"""What loading an instance may call."""


def own(cls: type, name: str) -> object | None:
    """What the class or its parents (``object`` left out) define under a name."""
    owner = owner_of(cls, name)
    if owner is None:
        return None
    found: object = vars(owner)[name]
    inner: object = getattr(found, "__func__", found)
    return inner


def owner_of(cls: type, name: str) -> type | None:
    """The class among itself and its parents (``object`` left out) that defines a name."""
    return next(
        (one for one in cls.__mro__[:-1] if name in vars(one) and one not in AS_OBJECT.get(name, ())),
        None,
    )


def unvetted(cls: type, *names: str) -> str:
    """The first of these methods that is the framework's own and was not read; empty: none."""
    for name in names:
        method = own(cls, name)
        if method is not None and owner_of(cls, name) not in BUILTINS and not vetted(method):
            return f"{name} of {full_name(method)} ({digest(method) or 'no source'})"
    return ""


def importable(module: str) -> str:
    """What stands against importing a module; empty: nothing."""
    return "no module for loaders" if SHUNNED & set(module.split(".")) else ""


def _bound_twice(cls: type) -> str:
    """What stands against a class that takes the place of another one: ``except ImportError: class Client: …``.

    Where the optional package is installed, the name is the real thing, of which nothing was judged.
    """
    name = cls.__qualname__.partition(".")[0]
    return f"{name} is bound more than once" if _bindings(cls.__module__).count(name) > 1 else ""


@functools.cache
def _bindings(module: str) -> list[str]:
    """The names that a module's own statements bind, in all branches: imports, classes, and what is assigned."""
    try:
        tree = ast.parse(inspect.getsource(sys.modules[module]))
    except (OSError, TypeError, SyntaxError, KeyError):
        return []
    names: list[str] = []
    waiting: list[ast.AST] = [tree]
    while waiting:
        for node in ast.iter_child_nodes(waiting.pop()):
            if isinstance(node, ast.ClassDef):
                names.append(node.name)
            elif isinstance(node, ast.Import | ast.ImportFrom):
                names += [alias.asname or alias.name.partition(".")[0] for alias in node.names]
            elif isinstance(node, ast.Assign) and not isinstance(node.value, ast.Constant):
                kept = {one.id for one in ast.walk(node.value) if isinstance(one, ast.Name)}
                names += [one.id for one in node.targets if isinstance(one, ast.Name) and one.id not in kept]
            elif isinstance(node, ast.Try | ast.If | ast.With | ast.ExceptHandler):
                waiting.append(node)
    return names


def propose(cls: type) -> Proposal:
    """Judge one class by the criteria."""
    proposal = Proposal(full_name(cls))
    meta = type(cls)
    plain = full_name(meta) in PLAIN_METACLASSES or vetted(meta)
    strange = "" if plain or issubclass(cls, enum.Enum) else f"metaclass {full_name(meta)} ({digest(meta)})"
    foreign = importable(cls.__module__)
    elsewhere = _bound_twice(cls)
    if strange or foreign or elsewhere:
        proposal.against.append(", ".join(filter(None, (strange, foreign, elsewhere))))
        return proposal
    if issubclass(cls, enum.Enum):
        return _enum(cls, proposal)
    if issubclass(cls, tuple) and hasattr(cls, "_fields"):
        return _named_tuple(cls, proposal)
    if kind := _kind_of_parent(cls):
        proposal.kind, proposal.uses = kind, {"call", "build", "fill"}
        return proposal
    proposal.kind = next((kind for parent, kind in VALUES.items() if issubclass(cls, parent)), "class")
    if issubclass(cls, BaseException):
        proposal.kind = "exception"
    answers = unvetted(cls, "__getattr__", "__getattribute__")
    _making(cls, proposal, answers)
    setstate, proposal.state = _setstate(cls)
    has_own = own(cls, "__setstate__") is not None
    attributes = "" if has_own and not setstate else _attributes(cls)
    if attributes and not has_own and _merely_sets(cls):
        attributes, proposal.state = "", "slotted"
    proposal.allow("build", setstate, answers, attributes)
    proposal.allow("hash", _unhashable(cls))
    for builtin, methods in BUILTIN_FILLERS.items():
        if issubclass(cls, builtin):
            proposal.allow(
                "fill", answers, *(f"{name} is its own" for name in methods if own(cls, name) is not own(builtin, name))
            )
    return proposal


def _making(cls: type, proposal: Proposal, answers: str) -> None:
    """What may be done to make one: ``new``, ``call``, and to be passed around as what may be called."""
    finalizer = "finalizer" if own(cls, "__del__") is not None else ""
    made = unvetted(cls, "__new__")
    proposal.allow("new", finalizer, made)
    if proposal.kind == "class" and vetted(own(cls, "__new__")):
        proposal.kind = "bare"
        return
    meta = type(cls)
    initialised = "" if _only_assigns(cls) else unvetted(cls, "__init__")
    calling = "" if own(meta, "__call__") is type.__call__ else f"metaclass {full_name(meta)} has a __call__"
    proposal.allow("call", finalizer, made, initialised, answers, calling)
    if "call" in proposal.uses and proposal.kind in {"class", "exception"}:
        proposal.uses.add("reference")


def _kind_of_parent(cls: type) -> str:
    """The kind of a class that was read whole, for itself and for children that define nothing which loading calls.

    A dataclass's ``__init__`` is generated: it assigns its fields, and calls ``__post_init__``.
    """
    root = next((parent for parent in cls.__mro__ if VETTED.get(full_name(parent), {}).get("kind")), None)
    if root is None or not vetted(root):
        return ""
    for name in HOOKS:
        method = own(cls, name)
        code = getattr(inspect.unwrap(method) if callable(method) else None, "__code__", None)
        if method is not own(root, name) and getattr(code, "co_filename", "") != "<string>":
            return ""
    kind: str = VETTED[full_name(root)]["kind"]
    return kind


def _enum(cls: type, proposal: Proposal) -> Proposal:
    """A member by value, and no more: the metaclass is Python's, and no hook of the class's own is asked."""
    proposal.kind = "enum"
    meta = type(cls)
    members = "" if getattr(cls, "__members__", None) else "no members"
    known = "" if full_name(meta) in {"enum:EnumType", "enum:EnumMeta"} or vetted(meta) else f"metaclass {meta}"
    hooks = [
        f"{name} of {full_name(method)} ({digest(method)})"
        for name in ("_missing_", "__new__", "__hash__", "__eq__", "__setstate__")
        if (method := own(cls, name)) is not None
        and getattr(method, "__module__", "") not in {"enum", None, "builtins"}
        and not isinstance(method, types.BuiltinFunctionType | types.WrapperDescriptorType)
        and not vetted(method)
    ]
    proposal.allow("call", members, known, *hooks)
    proposal.allow("hash", members, known, *hooks)
    return proposal


def _named_tuple(cls: type, proposal: Proposal) -> Proposal:
    """A tuple with names: made by ``collections.namedtuple``, and nothing of its own besides."""
    proposal.kind = "namedtuple"
    made = own(cls, "__new__")
    generated = getattr(getattr(made, "__code__", None), "co_filename", "").startswith("<string>")
    generated = generated or "namedtuple_" in str(getattr(getattr(made, "__code__", None), "co_filename", ""))
    strange = "" if generated else f"__new__ of {full_name(made)}"
    rest = unvetted(cls, "__init__", "__setstate__", "__getattr__", "__getattribute__")
    proposal.allow("new", strange, rest)
    proposal.allow("call", strange, rest)
    return proposal


def _setstate(cls: type) -> tuple[str, str]:
    """What stands against its ``__setstate__``, and the word for what its state must meet."""
    asked = [method for name in LOOKUPS if (method := own(cls, name)) is not None]
    words = {VETTED.get(full_name(method), {}).get("state", "") for method in asked}
    method = own(cls, "__setstate__")
    if method is None:
        return "", "+".join(sorted(words - {"", "plain"}))
    if owner_of(cls, "__setstate__") is BaseException:
        return "", "exception"
    if full_name(method) == DATACLASS_STATE:
        return "", "sequence"
    words.add(VETTED.get(full_name(method), {}).get("state", ""))
    return unvetted(cls, "__setstate__"), "+".join(sorted(words - {"", "plain"}))


def _attributes(cls: type) -> str:
    if cls.__dictoffset__ == 0:
        return "no __dict__"
    slots = [
        name
        for parent in cls.__mro__
        for name in vars(parent).get("__slots__", ())
        if name not in {"__dict__", "__weakref__"}
    ]
    return f"slots {' '.join(slots)}" if slots else ""


def _merely_sets(cls: type) -> bool:
    """Whether it has slots, and setting any attribute by its name does no more than that: no setter is asked."""
    setters = [
        label
        for parent in cls.__mro__[:-1]
        for label, value in vars(parent).items()
        if hasattr(type(value), "__set__")
        and not isinstance(value, types.MemberDescriptorType)
        and not (isinstance(value, property) and value.fset is None)
        and label not in {"__dict__", "__weakref__"}
    ]
    slots = any("__slots__" in vars(parent) for parent in cls.__mro__[:-1])
    return slots and not setters and own(cls, "__setattr__") is None


def _unhashable(cls: type) -> str:
    if own(cls, "__hash__") is None and any("__hash__" in vars(parent) for parent in cls.__mro__[:-1]):
        return "unhashable"
    if issubclass(cls, tuple):
        return "hashes its parts"
    return unvetted(cls, "__hash__", "__eq__")


# --- constructors that only keep what they are given ------------------------------------------------------------------


def _only_assigns(cls: type) -> bool:
    """Whether calling it with anything whatsoever does nothing but set attributes of the new object.

    That takes an ``__init__`` of plain assignments of its own arguments and constants, up the whole line of parents,
    and no ``__setattr__`` of its own.
    """
    if owner_of(cls, "__setattr__") not in {None, *EXCEPTIONS}:
        return False
    for parent in cls.__mro__[:-1]:
        if parent in EXCEPTIONS:
            return True
        method = vars(parent).get("__init__")
        if method is not None:
            calls_on = False if _generated(cls, parent) else _plain_init(method)
            if calls_on is None:
                return False
            if not calls_on:
                return True
    return True


def _generated(cls: type, parent: type) -> bool:
    """Whether ``__init__`` is what ``dataclasses`` wrote for a class of plain fields: it sets each, and no more."""
    code = getattr(vars(parent)["__init__"], "__code__", None)
    if "__dataclass_params__" not in vars(parent) or getattr(code, "co_filename", "") != "<string>":
        return False
    plain = (dataclasses.MISSING, list, dict, set, tuple)
    made = [one for one in dataclasses.fields(parent) if not any(one.default_factory is each for each in plain)]
    return not made and not hasattr(cls, "__post_init__")


@functools.cache
def _plain_init(method: object) -> bool | None:
    """Whether an ``__init__`` of plain assignments calls its parent's; None: it is not one of plain assignments."""
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(method)))  # type: ignore[arg-type]
    except (OSError, TypeError, SyntaxError):
        return None
    function = tree.body[0]
    if not isinstance(function, ast.FunctionDef) or any(not _abstract(one) for one in function.decorator_list):
        return None
    calls_on = False
    for statement in function.body:
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
            continue
        if isinstance(statement, ast.Expr) and _calls_parent(statement.value):
            calls_on = True
        elif not _assignment(statement):
            return None
    return calls_on


def _abstract(decorator: ast.expr) -> bool:
    """``abstractmethod``, which hands its function back."""
    return getattr(decorator, "attr", getattr(decorator, "id", "")) == "abstractmethod"


def _assignment(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.Pass):
        return True
    if isinstance(statement, ast.AnnAssign):
        targets: list[ast.expr] = [statement.target]
    elif isinstance(statement, ast.Assign):
        targets = statement.targets
    else:
        return False
    simple = all(
        isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name) and target.value.id == "self"
        for target in targets
    )
    return simple and statement.value is not None and _simple(statement.value)


def _simple(value: ast.expr) -> bool:
    if isinstance(value, ast.Dict):
        return all(_simple(part) for part in (*value.values, *(key for key in value.keys if key)))
    if isinstance(value, ast.List | ast.Tuple):
        return all(_simple(part) for part in value.elts)
    return isinstance(value, ast.Name | ast.Constant)


def _calls_parent(value: ast.expr) -> bool:
    """``super().__init__(…)`` with arguments of its own and constants."""
    return (
        isinstance(value, ast.Call)
        and isinstance(value.func, ast.Attribute)
        and value.func.attr == "__init__"
        and isinstance(value.func.value, ast.Call)
        and isinstance(value.func.value.func, ast.Name)
        and value.func.value.func.id == "super"
        and all(_simple(argument) for argument in value.args)
        and all(keyword.arg and _simple(keyword.value) for keyword in value.keywords)
    )


# --- packages ---------------------------------------------------------------------------------------------------------


def modules(root: str) -> Iterator[str]:
    """Import a package and all that lies below it, as far as that works; yield the modules' names."""
    with contextlib.suppress(Exception, SystemExit):
        importlib.import_module(root)
    loaded = sys.modules.get(root)
    below = pkgutil.walk_packages(getattr(loaded, "__path__", ()), f"{root}.", onerror=lambda _: None)
    with contextlib.suppress(Exception, SystemExit):
        for info in below:
            if not SHUNNED & set(info.name.split(".")):
                with contextlib.suppress(BaseException), contextlib.redirect_stdout(io.StringIO()):
                    importlib.import_module(info.name)
    yield from sorted(name for name in sys.modules if name == root or name.startswith(f"{root}."))


def classes(root: str) -> Iterator[type]:
    """Every class that a package's modules define, those within classes too."""
    for name in modules(root):
        module = sys.modules[name]
        for label, thing in sorted(vars(module).items()):
            if isinstance(thing, type) and thing.__module__ == name and thing.__qualname__ == label:
                yield from _with_inner(thing, 3)


def _with_inner(cls: type, depth: int) -> Iterator[type]:
    yield cls
    for label, thing in vars(cls).items() if depth else ():
        if isinstance(thing, type) and full_name(thing) == f"{cls.__module__}:{cls.__qualname__}.{label}":
            yield from _with_inner(thing, depth - 1)


def version(root: str) -> str:
    """The version of the distribution that a package belongs to; empty where it has none."""
    top = root.partition(".")[0]
    for name in importlib.metadata.packages_distributions().get(top, [top]):
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            return f"{name} {importlib.metadata.version(name)}"
    return f"Python {platform.python_version()}" if top in sys.stdlib_module_names else ""


def main() -> int:
    """Print, or write down, the proposals for all classes below some packages."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the proposals for tests.lexicon.write")
    parser.add_argument("--kinds", default="", metavar="KIND,…", help="these kinds only: enum,exception,namedtuple …")
    parser.add_argument("--first", default="", metavar="MODULE", help="import this before anything else")
    parser.add_argument("--without", nargs="*", default=[], metavar="MODULE", help="modules that are left out")
    parser.add_argument("root", nargs="+", help="packages or modules, as Python imports them")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    if options.first:
        importlib.import_module(options.first)
    kinds = set(filter(None, options.kinds.split(",")))
    without = tuple(f"{module}." for module in options.without)
    found = {
        root: [
            one
            for one in map(propose, classes(root))
            if (not kinds or one.kind in kinds) and not f"{one.name.partition(':')[0]}.".startswith(without)
        ]
        for root in options.root
    }
    if options.json:
        rows = [
            {"name": one.name, "kind": one.kind, "uses": sorted(one.uses), "state": one.state, "against": one.against}
            for proposals in found.values()
            for one in proposals
        ]
        told = {"versions": [version(root) for root in options.root], "proposals": rows}
        options.json.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
        return 0
    for one in (one for proposals in found.values() for one in proposals):
        uses = " ".join(sorted(one.uses)) or "-"
        sys.stdout.write(f"{one.name}  {one.kind}  {uses}  {one.state or '-'}  {'; '.join(one.against)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
