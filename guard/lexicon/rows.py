"""Short spellings for the rows of the lexicon's tables, so that a page of them can be read at a glance."""

from __future__ import annotations

from msgspec.structs import replace

from guard.facts import Use
from guard.lexicon import Entry, Kind, Variant
from guard.lexicon.patterns import Args, Effect, Pattern
from guard.lexicon.states import ONE_VALUE

INERT = frozenset({Use.REFERENCE, Use.HASH})
"""Uses of a value: it may be passed around, and be a key."""
NEW, CALL, BUILD, FILL, HASH = Use.NEW, Use.CALL, Use.BUILD, Use.FILL, Use.HASH
REFERENCE, ITERATE, PERSID = Use.REFERENCE, Use.ITERATE, Use.PERSID


def a_class(  # noqa: PLR0913 -- one keyword for each column of the table
    name: str,
    *uses: Use,
    call: Args | None = None,
    state: Pattern | None = None,
    variants: tuple[Variant, ...] = (),
    keys: Pattern | None = None,
    effect: Effect | None = None,
    why: str = "",
    source: str = "",
) -> Entry:
    """One class; ``name`` is ``module:qualified.name``."""
    module, _, qualified = name.partition(":")
    return Entry(
        module=module,
        name=qualified,
        kind=Kind.CLASS,
        uses=frozenset(uses),
        call=call,
        state=state,
        variants=variants,
        keys=keys,
        effect=effect or Effect(),
        why=why,
        source=source,
    )


def classes(module: str, names: str, *uses: Use, why: str, source: str) -> tuple[Entry, ...]:
    """Plain classes of one module, all with the same uses and no conditions; ``names`` are separated by spaces."""
    return tuple(a_class(f"{module}:{name}", *uses, why=why, source=source) for name in names.split())


def a_function(name: str, *uses: Use, effect: Effect, why: str, source: str, call: Args | None = None) -> Entry:
    """One function; ``name`` is ``module:qualified.name``."""
    module, _, qualified = name.partition(":")
    return Entry(
        module=module,
        name=qualified,
        kind=Kind.FUNCTION,
        uses=frozenset(uses or {Use.CALL}),
        call=call,
        effect=effect,
        why=why,
        source=source,
    )


def references(module: str, names: str, *, why: str, source: str) -> tuple[Entry, ...]:
    """Functions of one module that are kept as values, and that a stream never calls; ``names`` as in ``values``."""
    return tuple(
        a_function(f"{module}:{name}", REFERENCE, effect=Effect(returns="opaque"), why=why, source=source)
        for name in names.split()
    )


def an_enum(name: str, *, why: str, source: str, call: Args = ONE_VALUE) -> Entry:
    """One enumeration; ``name`` is ``module:qualified.name``."""
    return replace(a_class(name, CALL, HASH, call=call, why=why, source=source), kind=Kind.ENUM)


def values(module: str, names: str, *, why: str, source: str) -> tuple[Entry, ...]:
    """Inert objects of one module; ``names`` are separated by spaces."""
    return tuple(
        Entry(module=module, name=name, kind=Kind.VALUE, uses=INERT, why=why, source=source) for name in names.split()
    )


def twins(entries: tuple[Entry, ...], *modules: str) -> tuple[Entry, ...]:
    """The same names in other modules: where an older or a newer version of the distribution keeps them."""
    return tuple(replace(entry, module=module) for module in modules for entry in entries)
