"""What callables do, and which uses of them are safe: data, in two halves.

* **Effects** (``Entry``): admitted names, the uses that were found safe, the condition on their arguments, and what the
  call does in a closed vocabulary. The pickle machine reads them, and executes the effect abstractly. A name that has
  no entry is *unvetted*, and refused by default.
* **Judgement** (``Danger``): names known to be dangerous, by class of effect. Rules read them, to say *how bad* it is
  that a name was used which was refused anyway. Removing a danger never admits anything.

One module per distribution (``python``, ``numpy``, ``torch``) holds ``ENTRIES``; ``dangers`` holds the judgement.
"""

from __future__ import annotations

import enum
import hashlib
import importlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from guard.facts import Use
from guard.lexicon.patterns import Args, Effect, Pattern

VERSION = "2026.11"
"""Year and month of the last review."""

DISTRIBUTIONS: Mapping[str, str] = {
    "torch": "torch",
    "torchvision": "torch",
    "numpy": "numpy",
}
"""First part of a module's name → the lexicon module that has its entries; every other is Python's own (``python``)."""


class Kind(enum.StrEnum):
    """What a name is."""

    CLASS = "class"
    FUNCTION = "function"
    VALUE = "value"
    """An inert object: a dtype, an enumeration's member, a constant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """A kind of instance that one class makes, told apart by the arguments of the call, with a state of its own.

    numpy takes any flags in a dtype's state: an object dtype whose flags deny it turns the bytes of an array into
    pointers. So the state that is safe depends on how the instance was made.
    """

    name: str
    call: Args
    state: Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An admitted name: allowed uses, conditions, effect; IMPORT is always implied.

    A use that is not listed is refused. A condition is total: an argument that is not known refuses.
    """

    module: str
    name: str
    """The qualified name."""
    kind: Kind
    uses: frozenset[Use]
    call: Args | None = None
    """Condition on the arguments of CALL (and of NEW with arguments); None: any."""
    state: Pattern | None = None
    """Condition on the state of BUILD; None: the default (a dict with plain string keys, no dunders, no slots)."""
    variants: tuple[Variant, ...] = ()
    """In place of ``call`` and ``state``, where not empty: a CALL must meet the ``call`` of one of them, the first that
    it meets is the instance's variant, and BUILD on that instance must meet its ``state``. Such a class has no NEW."""
    keys: Pattern | None = None
    """Condition on each key of a FILL by SETITEM(S); None: any. Lookups by name that a dict answers (torch's
    ``Module.__getattr__``) must never find a dunder: ``__array_interface__`` is a pointer to numpy."""
    effect: Effect = field(default_factory=Effect)
    """What a CALL does. The default makes an instance of the class, or for a function inert data."""
    why: str = ""
    """Why it was found safe, or what is to be known about it."""
    source: str = ""
    """Where that can be checked: a file and line range of a stated version, or the proof run."""


class DangerClass(enum.StrEnum):
    """Classes of effect that make a name dangerous, worst first."""

    EXECUTION = "execution"
    """Runs code or a command of the caller's choice."""
    NATIVE = "native"
    """Loads native code or writes memory."""
    IMPORT = "import"
    """Imports, or executes a module of the caller's choice."""
    DESERIALISATION = "deserialisation"
    """Loads another serialised stream, with all that this can do."""
    FILE = "file"
    """Reads, writes, moves or deletes files of the caller's choice."""
    NETWORK = "network"
    """Opens a connection, or sends."""
    INTROSPECTION = "introspection"
    """Reaches arbitrary attributes, frames, modules: the way to all of the above."""
    ENVIRONMENT = "environment"
    """Changes or discloses the process: environment variables, signals, threads, exit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Danger:
    """What is known against a name."""

    effect: DangerClass
    why: str
    """What the call does, as a clause: ``runs a shell command``."""
    evades: bool = False
    """True where naming it has no other purpose than to get round a scanner."""


@cache
def entries(distribution: str) -> Mapping[tuple[str, str], Entry]:
    """All entries of one lexicon module, by (module, name)."""
    table = importlib.import_module(f"guard.lexicon.{distribution}").ENTRIES
    return {(entry.module, entry.name): entry for entry in table}


def lookup(module: str, name: str) -> Entry | None:
    """The entry of a name, canonical (Python 3) spelling; None: unvetted."""
    top = module.partition(".")[0]
    return entries(DISTRIBUTIONS.get(top, "python")).get((module, name))


def digest() -> str:
    """A fingerprint of all that is admitted (16 hex digits): the same in every process, another after any change."""
    rows = sorted(
        repr((entry.module, entry.name, entry.kind.value, sorted(entry.uses), entry.call, entry.state, entry.keys))
        + repr((entry.variants, entry.effect))
        for table in sorted({"python", *DISTRIBUTIONS.values()})
        for entry in entries(table).values()
    )
    return hashlib.sha256("\n".join((VERSION, *rows)).encode()).hexdigest()[:16]


def danger(module: str, name: str) -> Danger | None:
    """What is known against a name; None: nothing."""
    from guard.lexicon import dangers  # noqa: PLC0415 -- read only where something was refused

    return dangers.find(module, name)
