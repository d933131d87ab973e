"""omegaconf's configurations, versions 2.1 to 2.4. Sources are files of omegaconf 2.4.

A container answers to attribute names from its content, which must therefore hold no dunder. What an interpolation
stands for is looked up when it is read, and not while it is loaded.
"""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry
from guard.lexicon.patterns import Each, Either, Fields, Instance, Literal, Mapped, Matching, Of
from guard.lexicon.python_objects import ANNOTATION
from guard.lexicon.rows import BUILD, NEW, a_class, an_enum

NOTHING: Final = Literal((None,))
_VALUES = "Any None String Path Integer Bytes Float Boolean Enum Literal InterpolationResult"
_NODES = (
    *(f"omegaconf.nodes:{name}Node" for name in _VALUES.split()),
    "omegaconf.base:UnionNode",
)
_CONTAINERS = ("omegaconf.dictconfig:DictConfig", "omegaconf.listconfig:ListConfig")
_METADATA = ("omegaconf.base:Metadata", "omegaconf.base:ContainerMetadata")
_NODE = Instance((*_NODES, *_CONTAINERS))
_KEY = Either((Matching(r"(?s:(?!__).*)"), Of(("int", "float", "bool", "bytes", "NoneType"))))
_TYPE = Either((NOTHING, ANNOTATION))
_PARTS = (
    ("_metadata", Instance(_METADATA)),
    ("_parent", Either((NOTHING, Instance(_CONTAINERS), Instance(_NODES)))),
)

ENTRIES: tuple[Entry, ...] = (
    *(
        a_class(
            name,
            NEW,
            BUILD,
            state=Fields(
                (
                    *_PARTS,
                    (
                        "_content",
                        Either((NOTHING, Of(("str",)), Mapped(_KEY, _NODE), Each(("list",), _NODE), _NODE)),
                    ),
                )
            ),
            why="nodes by plain names; its types are made annotations of, which a text would not be",
            source="omegaconf/basecontainer.py BaseContainer.__setstate__; dictconfig.py DictConfig.__getattr__",
        )
        for name in _CONTAINERS
    ),
    *(
        a_class(
            name,
            NEW,
            BUILD,
            state=Fields(_PARTS),
            why="a value, and its metadata",
            source="omegaconf/base.py Node.__setstate__",
        )
        for name in _NODES
    ),
    *(
        a_class(
            name,
            NEW,
            BUILD,
            state=Fields(tuple((part, _TYPE) for part in ("ref_type", "object_type", "key_type", "element_type"))),
            why="types and flags, as attributes",
            source="omegaconf/base.py Metadata, ContainerMetadata",
        )
        for name in _METADATA
    ),
    an_enum("omegaconf.base:SCMode", why="a member by its value", source="omegaconf/base.py"),
)
