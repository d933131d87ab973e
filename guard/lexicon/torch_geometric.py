"""torch_geometric's graphs, as processed data sets hold them, and layers. torch_geometric 2.3 and 2.8.

Since 2.5, layers that pass messages write code from a template and import it while their state is set: they have no
row. Nor have whole data sets, which collate their graphs when they are asked for an attribute.
"""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry, torch_geometric_classes
from guard.lexicon.patterns import (
    MADE,
    Anything,
    Args,
    Each,
    Effect,
    Either,
    Fields,
    Global,
    Instance,
    Literal,
    Mapped,
    Matching,
    Of,
)
from guard.lexicon.rows import BUILD, HASH, NEW, REFERENCE, a_class, a_function
from guard.lexicon.states import KEPT_TYPES
from guard.lexicon.torch_tensors import PLAIN_TENSOR

_STORES: Final = "torch_geometric.data.storage"
_STORE: Final = tuple(f"{_STORES}:{name}" for name in ("BaseStorage", "EdgeStorage", "GlobalStorage", "NodeStorage"))
_GRAPHS: Final = (
    "torch_geometric.data.data:Data",
    "torch_geometric.data.hetero_data:HeteroData",
    "torch_geometric.data.temporal:TemporalData",
    "torch_geometric.data.hypergraph_data:HyperGraphData",
)
_BATCH: Final = "torch_geometric.data.batch:Batch"
_NAME: Final = Matching(r"(?s:(?!__).*)")
_DICT: Final = Mapped(Either((_NAME, Of(("tuple", "NoneType")))), Instance(_STORE))

_GRAPH: Final = Fields(
    (
        ("_store", Instance(_STORE)),
        ("_global_store", Instance(_STORE)),
        ("_node_store_dict", _DICT),
        ("_edge_store_dict", _DICT),
    )
)
"""An attribute that is not there is asked of the stores, and nothing else is to answer."""

_KEPT: Final = (
    *("torch_geometric.data.data:DataEdgeAttr", "torch_geometric.data.data:DataTensorAttr"),
    *("torch_geometric.data.graph_store:EdgeAttr", "torch_geometric.data.feature_store:TensorAttr"),
)

_DATA: tuple[Entry, ...] = (
    *(
        a_class(
            name,
            NEW,
            BUILD,
            state=Fields((("_mapping", Mapped(_NAME, Anything())),)),
            why="a dict that answers names, and a weak reference to whom it belongs; no name may be a dunder",
            source="torch_geometric/data/storage.py BaseStorage.__setstate__, __getattr__",
        )
        for name in _STORE
    ),
    *(
        a_class(
            name,
            NEW,
            BUILD,
            *((REFERENCE, HASH) if name in KEPT_TYPES else ()),
            state=_GRAPH,
            why="keeps stores of tensors, and answers names from them; kept as a value beside the data it is made of",
            source="torch_geometric/data/data.py, hetero_data.py, temporal.py: __setstate__, __getattr__",
        )
        for name in _GRAPHS
    ),
    *(
        a_class(
            name,
            REFERENCE,
            HASH,
            why="the class of a store's keys, kept as a value",
            source="torch_geometric/data/data.py, graph_store.py, feature_store.py",
        )
        for name in _KEPT
    ),
    a_class(
        _BATCH,
        BUILD,
        state=_GRAPH,
        why="graphs side by side: made by DynamicInheritanceGetter",
        source="torch_geometric/data/batch.py Batch",
    ),
    a_class(
        "torch_geometric.data.batch:DynamicInheritanceGetter",
        NEW,
        why="has no state",
        source="torch_geometric/data/batch.py DynamicInheritanceGetter",
    ),
    a_function(
        "torch_geometric.data.batch:DynamicInheritanceGetter.__call__",
        call=Args((Global((_BATCH,)), Global(_GRAPHS))),
        effect=Effect(returns=MADE, of=_BATCH),
        why="an empty batch of graphs of one kind; its class is made when it is first asked for",
        source="torch_geometric/data/batch.py DynamicInheritance.__call__",
    ),
)

_FIELDS: Final = tuple(
    "_data _sparse_size _sort_order _is_undirected _indptr _T_perm _T_index _T_indptr _value _cat_metadata _dim_size "
    "_is_sorted".split()
)
_SORT: Final = "torch_geometric.edge_index:SortOrder"
_TENSORS: tuple[Entry, ...] = tuple(
    a_class(
        name,
        NEW,
        BUILD,
        HASH,
        call=Args(),
        state=Mapped(
            Literal(_FIELDS),
            Either(
                (
                    PLAIN_TENSOR,
                    Of(("NoneType", "bool", "int")),
                    Instance((_SORT,)),
                    Each(("tuple",), Of(("int", "NoneType"))),
                )
            ),
        ),
        why="a tensor of indices with its size, order and a cache of pointers; not checked against one another",
        source="torch_geometric/edge_index.py EdgeIndex, index.py Index; torch/_utils.py _set_obj_state",
    )
    for name in ("torch_geometric.edge_index:EdgeIndex", "torch_geometric.index:Index")
)

ENTRIES: tuple[Entry, ...] = (*_DATA, *_TENSORS)
FAMILIES = torch_geometric_classes.FAMILIES
