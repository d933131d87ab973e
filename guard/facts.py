"""What formats see: about ten kinds of fact, never a judgement.

Forty formats and sixty rules meet here, so a new format needs no rule and a new rule needs no format. Repeats are one
fact with a count, so a million timestamps are one fact.
"""

from __future__ import annotations

import enum

from msgspec import Struct

from guard.artifact import Location


class Use(enum.StrEnum):
    """What a loader does with a global that a stream names.

    The same words stand in the lexicon, in policies (``allow_imports``) and in reports.
    """

    IMPORT = "import"
    """Its module, and that module's parents, are executed. Every other use implies it."""
    REFERENCE = "reference"
    """It is passed around as a value; anyone may call it later, with any arguments."""
    NEW = "new"
    """``cls.__new__`` is called: NEWOBJ, NEWOBJ_EX, INST and OBJ without arguments."""
    CALL = "call"
    """It is called: REDUCE, INST and OBJ with arguments."""
    BUILD = "build"
    """State is set on an instance of it: BUILD."""
    FILL = "fill"
    """Items are put into an instance of it: APPEND(S), SETITEM(S), ADDITEMS."""
    HASH = "hash"
    """An instance of it (or it itself) is a dictionary key or a set member."""
    ITERATE = "iterate"
    """An instance of it is unpacked."""
    PERSID = "persid"
    """It is handed to ``persistent_load``."""
    MUTATE = "mutate"
    """The global itself, not an instance, is built, filled or otherwise changed."""

    __hash__ = str.__hash__  # enum's own runs in Python, a million times on a long program


class Outcome(enum.StrEnum):
    """What the effects half of the lexicon says of one use."""

    ADMITTED = "admitted"
    UNLISTED = "unlisted"
    """The lexicon does not know the name."""
    UNLISTED_USE = "unlisted-use"
    """The lexicon knows the name, and this use of it was not found safe."""
    UNMET = "unmet"
    """The use is safe only under a condition on its arguments, and they do not meet it, or are not known."""

    __hash__ = str.__hash__  # as above


class Fact(Struct, frozen=True, kw_only=True, tag=True):
    """Something a parser saw. ``at`` is the first place."""

    at: Location


class Usage(Struct, frozen=True, kw_only=True):
    """One way in which a global is used, with what loading would do there."""

    use: Use
    outcome: Outcome
    does: str
    """Python-like text, such as ``os.system('touch x')``; bounded, and as hostile as its source."""
    at: Location
    count: int = 1


class Import(Fact, frozen=True, kw_only=True):
    """A global that loading resolves, and all that is done with it."""

    module: str
    name: str
    """The qualified name, dots included."""
    usages: tuple[Usage, ...]
    """Never empty: the first is the import itself."""
    dialects: tuple[str, ...] = ()
    """Loaders' dialects in which it happens."""
    reason: str = ""
    """Why the lexicon withholds it, where it has more to say than ``outcome``."""

    @property
    def uses(self) -> tuple[Use, ...]:
        """Every use, sorted, without repeats."""
        return tuple(sorted({usage.use for usage in self.usages}))

    @property
    def withheld(self) -> tuple[Usage, ...]:
        """The usages that the lexicon does not admit."""
        return tuple(usage for usage in self.usages if usage.outcome is not Outcome.ADMITTED)


class Operator(Fact, frozen=True, kw_only=True):
    """An operation on something that has no name: the callee, or the name to import, is itself computed."""

    kind: str
    """``computed-import``, ``computed-call``, ``extension``, ``persistent-id`` … ; see ``guard.rules.pickles``."""
    does: str
    dialects: tuple[str, ...] = ()
    count: int = 1


class Code(Fact, frozen=True, kw_only=True):
    """Code that loading would run, or that the file carries: source, marshalled, a script."""

    language: str
    excerpt: str
    runs: bool = False
    """True where a loader would execute it, False where it only lies there."""


class Executable(Fact, frozen=True, kw_only=True):
    """Machine code: a shared object, an executable, bytecode."""

    kind: str


class Entry(Fact, frozen=True, kw_only=True):
    """A member of a container."""

    name: str
    size: int
    """Bytes, uncompressed, as declared."""


class Tensor(Fact, frozen=True, kw_only=True):
    """An array that the file declares."""

    name: str
    dtype: str
    shape: tuple[int, ...]
    begin: int
    """Offset in the file of its first byte."""
    end: int


class Anomaly(Fact, frozen=True, kw_only=True):
    """A form that no honest writer makes, or on which readers disagree.

    ``kind`` is one of the kinds some rule judges; an anomaly that no rule judges stops guard (``BrokenPart``).
    """

    kind: str
    detail: str
    count: int = 1
