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
import collections
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
            known = found.setdefault(name, {"digests": [], "state": row.get("state", "")})
            known["digests"] += row["digests"]
    return found


VETTED = _read_vetted()
"""Methods that a person has read, by ``module:qualified.name``: the first digits of their source's SHA-256 in each
version that was read, and for a ``__setstate__`` what the state must meet.

A version that changes one of them makes the proposal fall away until it is read again.
"""

PLAIN_METACLASSES = frozenset({"builtins:type", "abc:ABCMeta", "torch._C:_TensorMeta"})
BUILTIN_FILLERS: dict[type, tuple[str, ...]] = {
    dict: ("__setitem__",),
    list: ("append", "extend", "__setitem__"),
    set: ("add",),
}
EMPTY_WHEN_NEW = (dict, list, set, collections.OrderedDict, collections.defaultdict, collections.deque)
"""Containers whose ``__new__`` makes an empty one, whatever it is given."""
SHUNNED = frozenset(
    "__main__ cli conftest example examples test tests testing benchmark benchmarks _testing _cli scripts".split()
)
"""Parts of a module's name that say it is not meant to be imported by a loader."""

DATACLASS_STATE = "dataclasses:_dataclass_setstate"
"""Of a class with slots: sets each field from a sequence (``Lib/dataclasses.py``)."""


@dataclass(slots=True)
class Proposal:
    """What the criteria say of one class."""

    name: str
    kind: str = "class"
    """``class``, ``enum``, ``namedtuple``, or ``bare``: a class that may be made without arguments only, for it has a
    ``__new__`` of its own that was read."""
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


def own(cls: type, name: str) -> object | None:
    """What the class or its parents (``object`` left out) define under a name."""
    for parent in cls.__mro__[:-1]:
        if name in vars(parent):
            found: object = vars(parent)[name]
            inner: object = getattr(found, "__func__", found)
            return inner
    return None


def inherited(name: str, method: object) -> bool:
    """Whether a method is a builtin container's: a ``__new__`` that looks at no argument, or how it looks names up."""
    if name == "__new__":
        return getattr(method, "__self__", None) in EMPTY_WHEN_NEW
    return name == "__getattribute__" and getattr(method, "__objclass__", None) in {*EMPTY_WHEN_NEW, tuple}


def unvetted(cls: type, *names: str) -> str:
    """The first of these methods that is the framework's own and was not read; empty: none."""
    for name in names:
        method = own(cls, name)
        if method is not None and not inherited(name, method) and not vetted(method):
            return f"{name} of {full_name(method)} ({digest(method) or 'no source'})"
    return ""


def importable(module: str) -> str:
    """What stands against importing a module; empty: nothing."""
    return "no module for loaders" if SHUNNED & set(module.split(".")) else ""


def propose(cls: type) -> Proposal:
    """Judge one class by the criteria."""
    proposal = Proposal(full_name(cls))
    meta = type(cls)
    plain = full_name(meta) in PLAIN_METACLASSES or vetted(meta)
    strange = "" if plain or issubclass(cls, enum.Enum) else f"metaclass {full_name(meta)} ({digest(meta)})"
    foreign = importable(cls.__module__)
    if strange or foreign:
        proposal.against.append(", ".join(filter(None, (strange, foreign))))
        return proposal
    if issubclass(cls, enum.Enum):
        return _enum(cls, proposal)
    if issubclass(cls, tuple) and hasattr(cls, "_fields"):
        return _named_tuple(cls, proposal)
    finalizer = "finalizer" if own(cls, "__del__") is not None else ""
    made = unvetted(cls, "__new__")
    proposal.allow("new", finalizer, made)
    if vetted(own(cls, "__new__")):
        proposal.kind = "bare"
    initialised = "" if _only_assigns(cls) else unvetted(cls, "__init__")
    calling = "" if own(meta, "__call__") is type.__call__ else f"metaclass {full_name(meta)} has a __call__"
    proposal.allow("call", finalizer, made, initialised, calling)
    if proposal.kind == "bare":
        proposal.uses.discard("call")
    if "call" in proposal.uses and cls.__init__ is not object.__init__:
        proposal.uses.add("reference")
    setstate, proposal.state = _setstate(cls)
    has_own = own(cls, "__setstate__") is not None
    attributes = "" if has_own and not setstate else _attributes(cls)
    proposal.allow("build", setstate, unvetted(cls, "__getattr__", "__getattribute__"), attributes)
    proposal.allow("hash", _unhashable(cls))
    for builtin, methods in BUILTIN_FILLERS.items():
        if issubclass(cls, builtin):
            proposal.allow(
                "fill", *(f"{name} is its own" for name in methods if own(cls, name) is not own(builtin, name))
            )
    return proposal


def _enum(cls: type, proposal: Proposal) -> Proposal:
    """A member by value, and no more: the metaclass is Python's, and no hook of the class's own is asked."""
    proposal.kind = "enum"
    meta = type(cls)
    known = "" if full_name(meta) in {"enum:EnumType", "enum:EnumMeta"} or vetted(meta) else f"metaclass {meta}"
    hooks = [
        f"{name} of {full_name(method)} ({digest(method)})"
        for name in ("_missing_", "__new__", "__hash__", "__eq__", "__setstate__")
        if (method := own(cls, name)) is not None
        and getattr(method, "__module__", "") not in {"enum", None, "builtins"}
        and not isinstance(method, types.BuiltinFunctionType | types.WrapperDescriptorType)
        and not vetted(method)
    ]
    proposal.allow("call", known, *hooks)
    proposal.allow("hash", known, *hooks)
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
    method = own(cls, "__setstate__")
    if method is None:
        return "", ""
    if full_name(method) == DATACLASS_STATE:
        return "", "sequence"
    known = VETTED.get(full_name(method), {})
    state: str = known.get("state", "")
    return unvetted(cls, "__setstate__"), "" if state == "plain" else state


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


def _unhashable(cls: type) -> str:
    if own(cls, "__hash__") is None and any("__hash__" in vars(parent) for parent in cls.__mro__[:-1]):
        return "unhashable"
    return unvetted(cls, "__hash__", "__eq__")


# --- constructors that only keep what they are given ------------------------------------------------------------------


def _only_assigns(cls: type) -> bool:
    """Whether calling it with anything whatsoever does nothing but set attributes of the new object.

    That takes an ``__init__`` of plain assignments of its own arguments and constants, up the whole line of parents,
    and no ``__setattr__`` of its own.
    """
    if own(cls, "__setattr__") is not None:
        return False
    for parent in cls.__mro__[:-1]:
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
    made = {one.default_factory for one in dataclasses.fields(parent)} - {dataclasses.MISSING, list, dict, set, tuple}
    return not made and not hasattr(cls, "__post_init__")


@functools.cache
def _plain_init(method: object) -> bool | None:
    """Whether an ``__init__`` of plain assignments calls its parent's; None: it is not one of plain assignments."""
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(method)))  # type: ignore[arg-type]
    except (OSError, TypeError, SyntaxError):
        return None
    function = tree.body[0]
    if not isinstance(function, ast.FunctionDef) or function.decorator_list:
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
    return ""


def main() -> int:
    """Print, or write down, the proposals for all classes below some packages."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the proposals for tests.lexicon.write")
    parser.add_argument("--without", nargs="*", default=[], metavar="MODULE", help="modules that are left out")
    parser.add_argument("root", nargs="+", help="packages or modules, as Python imports them")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    without = tuple(f"{module}." for module in options.without)
    found = {
        root: [propose(cls) for cls in classes(root) if not f"{cls.__module__}.".startswith(without)]
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
