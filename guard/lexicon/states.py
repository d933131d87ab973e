"""Conditions that many frameworks' classes share: what their states, and the arguments of their calls, must meet."""

from __future__ import annotations

from typing import Final

from guard.lexicon.patterns import Anything, Args, Each, Either, Fields, Literal, Mapped, Matching, Of, Plain

_NOTHING = Literal((None,))

ONE_VALUE: Final = Args((Plain(),))
"""An enumeration's value: a second argument would make a class."""

NO_ARGUMENTS: Final = Args()
"""Of a class with a ``__new__`` of its own, which a person has read: it is made bare."""

ANYTHING: Final = Anything()
"""A ``__setstate__`` that a person has read, and that does nothing with the state but keep it."""

ATTRIBUTES: Final = Fields(())
"""A dict of attributes with plain names, for a ``__setstate__`` that updates the instance's dictionary."""

SEQUENCE: Final = Each(("list", "tuple"), Anything())
"""One value for each field, in order (``dataclasses._dataclass_setstate``)."""

SLOTS: Final = Either((Each(("tuple",), Anything()), Fields(())))
"""attrs' classes with slots: a tuple in the order of the fields, or since 22.2 a dict by their names."""

_ATTRIBUTE = Matching(r"(?!__)[A-Za-z_][A-Za-z0-9_]*")
PYDANTIC: Final = Mapped(
    Literal(
        (
            "__dict__",
            "__pydantic_fields_set__",
            "__pydantic_extra__",
            "__pydantic_private__",
            "__fields_set__",
            "__private_attribute_values__",
        )
    ),
    Either((_NOTHING, Mapped(_ATTRIBUTE, Anything()), Each(("set",), Of(("str",))))),
)
"""``BaseModel.__setstate__`` of pydantic 1 and 2: sets its four slots (pydantic/main.py)."""
