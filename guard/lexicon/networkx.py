"""networkx's graphs, versions 2.8 to 3.6: dicts of dicts as attributes, and views that keep them."""

from __future__ import annotations

from guard.lexicon import Entry, networkx_classes
from guard.lexicon.patterns import Args
from guard.lexicon.rows import BUILD, HASH, NEW, a_class
from guard.lexicon.states import attributes_and

_GRAPHS = (
    *(
        f"networkx.classes.{module}:{name}"
        for module, name in (
            ("graph", "Graph"),
            ("digraph", "DiGraph"),
            ("multigraph", "MultiGraph"),
            ("multidigraph", "MultiDiGraph"),
        )
    ),
    "networkx.algorithms.planarity:PlanarEmbedding",
)

ENTRIES: tuple[Entry, ...] = tuple(
    a_class(
        name,
        NEW,
        BUILD,
        HASH,
        call=Args(),
        state=attributes_and("__networkx_cache__"),
        why="dicts of dicts; setting some of them forgets what was computed of them",
        source="networkx/classes/graph.py Graph.__new__, _CachedPropertyResetterAdj",
    )
    for name in _GRAPHS
)

FAMILIES = networkx_classes.FAMILIES
