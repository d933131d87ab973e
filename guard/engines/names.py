"""How a global is put to an engine: a pickle that does nothing but name it, under each name that it may go by.

Engines look for names, and so are led astray by spelling. A loader reads ``collections`` + ``_sys.modules.get`` as an
attribute of ``sys``; an engine that looks up ``collections`` sees nothing. So each is asked about every spelling.
"""

from __future__ import annotations

import sys
from _compat_pickle import IMPORT_MAPPING, NAME_MAPPING, REVERSE_IMPORT_MAPPING, REVERSE_NAME_MAPPING
from collections.abc import Iterator

from msgspec import Struct

from guard.engines.contract import Name
from guard.lexicon import DISTRIBUTIONS

LONGEST = 1000
"""Characters of a module or a name that are put to an engine; longer ones are not asked about."""

PLACEHOLDER = "unknown"
"""What both engines write for an operand that they could not read; a name that holds it is then called dangerous."""

DEEPEST = 8
"""Parts of a dotted name that are put to an engine; no real name comes near."""


class Spelling(Struct, frozen=True):
    """One name under which a global may go."""

    module: str
    name: str
    guessed: bool = False
    """True where it takes for granted that an attribute bears the name of the module that it holds, or that a module is
    Python 2's. A person's own class may have an attribute called ``os``, and a person's own package may be called
    ``commands``, so such an answer is not to be taken at face value."""


def naming(module: str, name: str) -> bytes:
    """Return a pickle that resolves one global and stops.

    Both strings are length-prefixed operands, so that no newline or space in them is read as something else. PROTO is
    needed: modelscan 0.8.8 does not look at the first opcode of a stream when it walks back for operands.
    """
    return b"\x80\x04" + _unicode(module) + _unicode(name) + b"\x93."


def askable(module: str, name: str) -> bool:
    """Whether a name is of a size that is put to an engine."""
    return max(len(module), len(name)) <= LONGEST and name.count(".") < DEEPEST


def unreadable(name: Name) -> bool:
    """Whether an engine's listing shows by this name that it could not read an operand."""
    return PLACEHOLDER in name


def price(name: Name) -> int:
    """How many questions to an engine one global costs."""
    return len(spellings(*name)) if askable(*name) else 1


def renames(module: str, name: str) -> tuple[Name, ...]:
    """A global as it is spelled, and as Python 2 and Python 3 spell it, without repeats."""
    found = {(module, name): None}
    for names, modules in ((NAME_MAPPING, IMPORT_MAPPING), (REVERSE_NAME_MAPPING, REVERSE_IMPORT_MAPPING)):
        found[names.get((module, name)) or (modules.get(module, module), name)] = None
    return tuple(found)


def spellings(module: str, name: str) -> tuple[Spelling, ...]:
    """Every name that a global is asked about, its own first, without repeats."""
    found: dict[Spelling, None] = {}
    guessed = not _known(module)
    for renamed in renames(module, name):
        own = guessed and renamed != (module, name)
        found.update(dict.fromkeys(_dotted(*renamed, own=own, guessed=guessed)))
    return tuple(found)


def _dotted(module: str, name: str, *, own: bool, guessed: bool) -> Iterator[Spelling]:
    """A dotted name as itself, as its parts in submodules, and as attributes that are modules themselves."""
    yield Spelling(module, name, own)
    parts = name.split(".")
    for at in range(1, len(parts)):
        rest = ".".join(parts[at:])
        yield Spelling(module, ".".join(parts[:at]), own)
        yield Spelling(".".join((module, *parts[:at])), rest, own)
        yield Spelling(".".join(parts[:at]), rest, guessed)
        yield Spelling(parts[at - 1].lstrip("_"), rest, guessed)


def _known(module: str) -> bool:
    """Whether a module is Python's or a framework's, so that nobody's own class can be meant."""
    top = module.partition(".")[0]
    return top in sys.stdlib_module_names or top in DISTRIBUTIONS


def _unicode(text: str) -> bytes:
    encoded = text.encode("utf-8", "surrogatepass")
    return b"X" + len(encoded).to_bytes(4, "little") + encoded
