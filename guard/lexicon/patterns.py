"""The vocabulary of the lexicon: conditions on arguments, effects of calls. Data only; the machine gives it meaning.

Both are closed: a new word here is a new case in ``guard/interpreters/pickle/``, and a decision record.

A condition holds for as long as the program runs: a ``dict``, ``list`` or ``set`` in which ``Mapped``, ``Each`` or
``Fields`` looked at the items, and that is changed afterwards, no longer meets it. Callees keep what they were given
(numpy a dtype's ``fields``, ``functools.partial`` its keywords), so a later SETITEM would slip past the condition.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from guard.facts import Use


class Pattern(Struct, frozen=True):
    """A condition on one value. Total: a value that is not known meets only ``Anything``."""


class Anything(Pattern, frozen=True):
    """Any value whatsoever, known or not: the callee does nothing with it but keep it."""


class Vetted(Pattern, frozen=True):
    """Any value all of whose parts were made by admitted means: constants, builtin containers, admitted instances and
    globals that are admitted for reference.
    """


class Plain(Pattern, frozen=True):
    """Constants and exact builtin containers of them, all the way down: no instance, no global."""


class Of(Pattern, frozen=True):
    """A value whose exact type is one of these builtins.

    Names: ``NoneType bool int float str bytes bytearray tuple list dict set frozenset``.
    """

    types: tuple[str, ...]


class Literal(Pattern, frozen=True):
    """A constant equal to one of these."""

    values: tuple[str | int | bool | None, ...]


class Matching(Pattern, frozen=True):
    """A ``str`` constant that this regular expression matches as a whole. Linear expressions only."""

    expression: str


class Between(Pattern, frozen=True):
    """An ``int`` constant (or ``bool``) from ``least`` to ``most``, both included."""

    least: int
    most: int


class Row(Pattern, frozen=True):
    """A tuple (or with ``type``, a list) with exactly these items."""

    items: tuple[Pattern, ...]
    type: str = "tuple"


class Counted(Pattern, frozen=True):
    """A tuple that meets ``row``, and whose item at index ``items``, where it is a list, has as many items as the
    integers in its item at index ``shape`` multiply to: numpy reads on beyond a list that is too short.
    """

    row: Row
    shape: int
    items: int


class Each(Pattern, frozen=True):
    """An exact builtin ``tuple``, ``list``, ``set`` or ``frozenset`` all of whose items meet one pattern."""

    types: tuple[str, ...]
    item: Pattern


class Mapped(Pattern, frozen=True):
    """An exact ``dict`` all of whose keys and values meet these."""

    key: Pattern
    value: Pattern


class Fields(Pattern, frozen=True):
    """A state that meets the default condition of BUILD (``Entry.state``), and in whose dict these keys, where they
    occur, have values that meet these patterns. A dunder may occur where it is one of them.
    """

    known: tuple[tuple[str, Pattern], ...]


class Global(Pattern, frozen=True):
    """A global named here, as ``module:qualified.name``; or, with ``admitted``, any that is admitted for a use."""

    names: tuple[str, ...] = ()
    admitted: Use | None = None
    but: tuple[str, ...] = ()
    """Names that are admitted for that use, and not here."""
    kind: str = ""
    """Or any that is admitted and of this kind (``enum``)."""


class Instance(Pattern, frozen=True):
    """An admitted instance of one of these classes (``module:qualified.name``); none named: of any admitted class.

    ``module:qualified.name/variant`` is an instance that a call under that ``Variant`` of the class's entry made.
    """

    names: tuple[str, ...] = ()


class Persistent(Pattern, frozen=True):
    """What a loader's ``persistent_load`` returned: torch's storages."""


class Either(Pattern, frozen=True):
    """Any of these."""

    options: tuple[Pattern, ...]


class Args(Struct, frozen=True):
    """A condition on positional arguments: ``required``, up to all of ``optional``, then any number of ``rest``."""

    required: tuple[Pattern, ...] = ()
    optional: tuple[Pattern, ...] = ()
    rest: Pattern | None = None
    check: str = ""
    """A relation between the arguments beside: ``tensor-within-storage`` (storage, offset, sizes, strides);
    ``attribute-admitted`` (owner, name): the lexicon has a row for ``owner.name``, of a class or an instance of it;
    ``reconstructed`` (class, base, state): the state is of the base's type, and the class would take it as its
    argument, or its keys as items."""
    otherwise: Args | None = None
    """Another condition, one of which is enough."""

    def alternatives(self) -> Iterator[Args]:
        """This condition, and those that are as good."""
        one: Args | None = self
        while one is not None:
            yield one
            one = one.otherwise


# --- effects ----------------------------------------------------------------------------------------------------------

RESULT = -1
"""In a step: what the step before it made, instead of an argument's index."""


class Step(Struct, frozen=True):
    """One thing that a call does. Integers are indexes of its arguments, or ``RESULT``."""


class CallStep(Step, frozen=True):
    """Calls argument ``callee`` with the tuple in argument ``args`` (or, where ``spread``, with the arguments from that
    index on); the outcome is the step's result.
    """

    callee: int
    args: int
    spread: bool = False


class NewStep(Step, frozen=True):
    """Calls ``__new__`` of argument ``cls``."""

    cls: int


class BuildStep(Step, frozen=True):
    """Sets the state in argument ``state`` on ``obj`` (``__setstate__``, or its ``__dict__``)."""

    obj: int
    state: int


class FillStep(Step, frozen=True):
    """Puts the items in argument ``items`` into ``obj``; consumes iterators."""

    obj: int
    items: int


class HashStep(Step, frozen=True):
    """Hashes the items (``pairs``: the first of each item; ``keys``: a dict's keys) of argument ``items``."""

    items: int
    pairs: bool = False


class ResolveStep(Step, frozen=True):
    """Imports argument ``module`` and reads attribute ``name`` of it."""

    module: int
    name: int


class LoadsStep(Step, frozen=True):
    """Loads the bytes in argument ``data`` as ``format``: ``pickle``, ``torch``, ``marshal``, ``source``."""

    data: int
    format: str


class ComputeStep(Step, frozen=True):
    """Makes a constant that the machine can compute exactly: ``encode`` (str, encoding → bytes), ``bytes``,
    ``bytearray``, ``getattr``; or resolves the global that a name stands for: ``dill-type``, ``types-attribute``.
    """

    what: str


MADE = "instance"
"""The result is an instance of the class (for a function: of the class named in ``Effect.of``)."""


class Effect(Struct, frozen=True):
    """What a call does, step by step, and what it returns."""

    steps: tuple[Step, ...] = ()
    returns: str = MADE
    """``instance`` · a builtin type's name (inert data of that type) · ``result`` (of the last step) · ``argument``
    (the first) · ``opaque`` (something of which nothing is known: may be kept, may not be used) · ``member`` (of
    the first argument, where that is an enumeration; where it is a class with a row for that name, the name, as if
    imported; and opaque otherwise)."""
    of: str = ""
    """With ``instance`` for a function: the class that it returns an instance of, as ``module:qualified.name``."""
