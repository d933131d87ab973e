"""Proposes classes for the lexicon from installed frameworks, by criteria; people read them, the proof tries them.

    python -m tests.lexicon.propose torch.nn.modules torch.optim

prints a line a class: the uses that the criteria allow, or what stands against them. Functions are never proposed.
``__reduce__`` says nothing here: it is a matter of saving.
"""

from __future__ import annotations

import hashlib
import importlib
import inspect
import sys
import types
from collections.abc import Iterator
from dataclasses import dataclass, field

VETTED: dict[str, str] = {
    "torch.amp.grad_scaler:GradScaler.__setstate__": "41210c0e",
    "torch.nn.modules.activation:LogSoftmax.__setstate__": "fac80694",
    "torch.nn.modules.activation:MultiheadAttention.__setstate__": "1394eaeb",
    "torch.nn.modules.activation:Softmax.__setstate__": "fac80694",
    "torch.nn.modules.activation:Softmin.__setstate__": "fac80694",
    "torch.nn.modules.conv:_ConvNd.__setstate__": "4dbcf5f1",
    "torch.nn.modules.module:Module.__getattr__": "f4097991",
    "torch.nn.modules.module:Module.__setstate__": "1f354db6",
    "torch.nn.modules.module:_WrappedHook.__setstate__": "6778e73d",
    "torch.nn.modules.pooling:AvgPool3d.__setstate__": "0a094b8f",
    "torch.nn.modules.rnn:RNNBase.__setstate__": "b5c43fb4",
    "torch.nn.modules.transformer:TransformerDecoderLayer.__setstate__": "97eb9d07",
    "torch.nn.modules.transformer:TransformerEncoderLayer.__setstate__": "bed7d80b",
    "torch.nn.modules.upsampling:Upsample.__setstate__": "618e3074",
    "torch.optim._adafactor:Adafactor.__setstate__": "3aa83b74",
    "torch.optim.adadelta:Adadelta.__setstate__": "c0692dbf",
    "torch.optim.adagrad:Adagrad.__setstate__": "1a47037c",
    "torch.optim.adam:Adam.__setstate__": "1e108462",
    "torch.optim.adamax:Adamax.__setstate__": "c0692dbf",
    "torch.optim.adamw:AdamW.__setstate__": "98e15859",
    "torch.optim.asgd:ASGD.__setstate__": "6e393e93",
    "torch.optim.nadam:NAdam.__setstate__": "434395d7",
    "torch.optim.optimizer:Optimizer.__setstate__": "017f501a",
    "torch.optim.radam:RAdam.__setstate__": "c0000961",
    "torch.optim.rmsprop:RMSprop.__setstate__": "273b1858",
    "torch.optim.rprop:Rprop.__setstate__": "c0692dbf",
    "torch.optim.sgd:SGD.__setstate__": "9162a0c9",
    "torch.utils.hooks:RemovableHandle.__setstate__": "a07d34d1",
}
"""Methods that a person has read, by ``module:qualified.name`` → the first digits of their source's SHA-256.

A version that changes one of them makes the proposal fall away until it is read again.
"""

PLAIN_METACLASSES = frozenset({"builtins:type", "abc:ABCMeta", "torch._C:_TensorMeta"})
BUILTIN_FILLERS: dict[type, tuple[str, ...]] = {
    dict: ("__setitem__",),
    list: ("append", "extend", "__setitem__"),
    set: ("add",),
}
SHUNNED = frozenset({"__main__", "cli", "example", "examples", "test", "tests", "testing", "benchmark", "benchmarks"})
"""Parts of a module's name that say it is not meant to be imported by a loader."""


@dataclass(slots=True)
class Proposal:
    """What the criteria say of one class."""

    name: str
    uses: set[str] = field(default_factory=set)
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
    return known is not None and known == digest(thing)


def own(cls: type, name: str) -> object | None:
    """What the class or its parents (``object`` left out) define under a name."""
    for parent in cls.__mro__[:-1]:
        if name in vars(parent):
            found: object = vars(parent)[name]
            inner: object = getattr(found, "__func__", found)
            return inner
    return None


def unvetted(cls: type, *names: str) -> str:
    """The first of these methods that is the framework's own and was not read; empty: none."""
    for name in names:
        method = own(cls, name)
        if method is not None and not vetted(method):
            return f"{name} of {full_name(method)}"
    return ""


def importable(module: str) -> str:
    """What stands against importing a module; empty: nothing."""
    if SHUNNED & set(module.split(".")):
        return "no module for loaders"
    loaded = sys.modules[module]
    return "lazy module" if "__getattr__" in vars(loaded) else ""


def propose(cls: type) -> Proposal:
    """Judge one class by the criteria."""
    proposal = Proposal(full_name(cls))
    meta = type(cls)
    strange = "" if full_name(meta) in PLAIN_METACLASSES else f"metaclass {full_name(meta)}"
    foreign = importable(cls.__module__)
    if strange or foreign:
        proposal.against.append(", ".join(filter(None, (strange, foreign))))
        return proposal
    finalizer = "finalizer" if own(cls, "__del__") is not None else ""
    made = unvetted(cls, "__new__")
    proposal.allow("new", finalizer, made)
    proposal.allow("call", finalizer, made, unvetted(cls, "__init__"))
    proposal.allow("build", unvetted(cls, "__setstate__", "__getattr__", "__getattribute__"), _attributes(cls))
    proposal.allow("hash", _unhashable(cls))
    for builtin, methods in BUILTIN_FILLERS.items():
        if issubclass(cls, builtin):
            proposal.allow(
                "fill", *(f"{name} is its own" for name in methods if own(cls, name) is not own(builtin, name))
            )
    return proposal


def _attributes(cls: type) -> str:
    if cls.__dictoffset__ == 0:
        return "no __dict__"
    slots = [name for parent in cls.__mro__ for name in vars(parent).get("__slots__", ())]
    return f"slots {' '.join(slots)}" if slots else ""


def _unhashable(cls: type) -> str:
    if own(cls, "__hash__") is None and any("__hash__" in vars(parent) for parent in cls.__mro__[:-1]):
        return "unhashable"
    return unvetted(cls, "__hash__", "__eq__")


def classes(root: str) -> Iterator[type]:
    """Every class that a package's modules define, as far as its normal import loads them."""
    importlib.import_module(root)
    names = sorted(name for name in sys.modules if name == root or name.startswith(f"{root}."))
    for name in names:
        module = sys.modules[name]
        if isinstance(module, types.ModuleType):
            for label, thing in sorted(vars(module).items()):
                if isinstance(thing, type) and thing.__module__ == name and thing.__qualname__ == label:
                    yield thing


def main(roots: list[str]) -> int:
    """Print the proposals for all classes below some packages."""
    for root in roots:
        for cls in classes(root):
            proposal = propose(cls)
            sys.stdout.write(
                f"{proposal.name}  {' '.join(sorted(proposal.uses)) or '-'}  {'; '.join(proposal.against)}\n"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
