"""networkx's graphs, with attributes of nodes, edges and the graph itself."""

from __future__ import annotations

from typing import Any

import networkx as nx
import numpy as np


def _attributes() -> Any:
    graph = nx.Graph(name="g", year=2026)
    graph.add_node(1, label="a", weight=0.5, vector=np.arange(2))
    graph.add_node(("x", 2), label=None)
    graph.add_edge(1, ("x", 2), weight=2.5, tags=["t"])
    return graph


def _touched() -> Any:
    graph = nx.path_graph(4)
    assert graph.adj
    assert graph.nodes
    assert graph.edges
    assert graph.degree
    return graph


def make(save: Any) -> None:
    """Save them all."""
    graphs = {
        "empty": nx.Graph,
        "path": lambda: nx.path_graph(5),
        "directed": lambda: nx.DiGraph([(1, 2), (2, 3)]),
        "multi": lambda: nx.MultiGraph([(1, 2), (1, 2, {"k": 1})]),
        "multi-directed": lambda: nx.MultiDiGraph([(1, 2), (2, 1)]),
        "attributes": _attributes,
        "touched": _touched,
        "tree": lambda: nx.balanced_tree(2, 3),
        "karate": nx.karate_club_graph,
        "grid": lambda: nx.grid_2d_graph(3, 3),
        "random": lambda: nx.gnp_random_graph(6, 0.5, seed=1),
        "text": lambda: nx.Graph([("a", "b"), ("b", "c")]),
        "view": lambda: nx.path_graph(5).subgraph([0, 1]).copy(),
        "reverse": lambda: nx.DiGraph([(1, 2)]).reverse(),
        "several": lambda: [nx.path_graph(2), {"g": nx.Graph()}],
        "layout": lambda: nx.circular_layout(nx.path_graph(3)),
        "centrality": lambda: nx.degree_centrality(nx.path_graph(3)),
        "colours": lambda: nx.greedy_color(nx.cycle_graph(5)),
        "error": lambda: nx.NetworkXError("x"),
        "views": lambda: [nx.path_graph(3).nodes, nx.path_graph(3).edges, nx.path_graph(3).adj],
    }
    for name, thing in graphs.items():
        ways = ("pickle2", "pickle4", "pickle5", "cloudpickle") if name in {"attributes", "layout"} else ()
        save(name, thing, *ways)
