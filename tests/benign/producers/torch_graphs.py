"""torch_geometric: graphs, batches, processed data sets, transforms and layers."""

from __future__ import annotations

import functools
from typing import Any

import torch
import torch_geometric as g
from saving import TORCH
from shrinking import shrunk
from torch_geometric import transforms as t
from torch_geometric.data import Batch, Data, HeteroData, InMemoryDataset

WAYS = (*TORCH, "pickle2", "pickle5")


def _data(**more: Any) -> Data:
    return Data(
        x=torch.ones(3, 2),
        edge_index=torch.tensor([[0, 1], [1, 2]]),
        edge_attr=torch.ones(2, 1),
        y=torch.tensor([1]),
        pos=torch.ones(3, 2),
        **more,
    )


def _hetero() -> HeteroData:
    data = HeteroData()
    data["paper"].x = torch.ones(2, 2)
    data["author"].x = torch.ones(3, 2)
    data["author", "writes", "paper"].edge_index = torch.tensor([[0, 1], [1, 0]])
    data.note = "x"
    return data


def _graphs() -> dict[str, Any]:
    made: dict[str, Any] = {
        "data": _data,
        "data-more": lambda: _data(name="a", train_mask=torch.ones(3, dtype=torch.bool), z=[1, 2], num_classes=2),
        "hetero": _hetero,
        "list": lambda: [_data(), _data()],
        "batch": lambda: Batch.from_data_list([_data(), _data()]),
        "batch-hetero": lambda: Batch.from_data_list([_hetero(), _hetero()]),
        "processed": lambda: InMemoryDataset.collate([_data(), _data(), _data()]),
        "processed-plain": lambda: (_data().to_dict(), {"x": torch.tensor([0, 3])}, Data),
        "splits": lambda: {"train": [_data()], "test": [_data()]},
        "temporal": lambda: g.data.TemporalData(
            src=torch.tensor([0]), dst=torch.tensor([1]), t=torch.tensor([1]), msg=torch.ones(1, 2)
        ),
        "own-adjacency": lambda: _data(adj_t=torch.eye(3).to_sparse_csr()),
    }
    if hasattr(g, "typing") and hasattr(g.typing, "SparseTensor"):
        made["sparse-tensor"] = lambda: t.ToSparseTensor()(_data())
    if hasattr(g, "EdgeIndex"):
        made["edge-index"] = lambda: g.EdgeIndex([[0, 1], [1, 0]], sparse_size=(2, 2), sort_order="row")
        made["index"] = lambda: g.Index([0, 1], dim_size=2, is_sorted=True)
    if hasattr(g.data, "HyperGraphData"):
        made["hypergraph"] = lambda: g.data.HyperGraphData(x=torch.ones(2, 2), edge_index=torch.tensor([[0], [0]]))
    return made


def _transforms() -> dict[str, Any]:
    names = (
        "AddSelfLoops RemoveIsolatedNodes ToUndirected NormalizeFeatures NormalizeScale NormalizeRotation Constant "
        "LocalDegreeProfile Distance Cartesian LocalCartesian Polar Spherical TwoHop LineGraph LaplacianLambdaMax "
        "GenerateMeshNormals Delaunay FaceToEdge LargestConnectedComponents VirtualNode RemoveDuplicatedEdges"
    ).split()
    made: dict[str, Any] = {f"{name.lower()}": getattr(t, name) for name in names if hasattr(t, name)}
    made |= {
        "composed": lambda: t.Compose([t.NormalizeFeatures(), t.ToUndirected(), t.RandomNodeSplit(num_val=1)]),
        "links": lambda: t.RandomLinkSplit(num_val=0.1, is_undirected=True),
        "knn": lambda: [t.KNNGraph(2), t.RadiusGraph(1.0), t.GridSampling(0.1), t.GDC(), t.SIGN(2), t.Center()],
        "encodings": lambda: [t.AddLaplacianEigenvectorPE(2), t.AddRandomWalkPE(2), t.OneHotDegree(2), t.ToDense(3)],
        "random": lambda: [t.RandomRotate(10), t.RandomScale((0.9, 1.1)), t.RandomJitter(0.1), t.RandomFlip(0)],
        "sparse": t.ToSparseTensor,
        "device": lambda: t.ToDevice("cpu"),
    }
    return made


def _layers() -> dict[str, Any]:
    n = g.nn
    mlp = functools.partial(n.MLP, [2, 2])
    made: dict[str, Any] = {
        name.lower(): functools.partial(getattr(n, name), *arguments)
        for name, arguments in {
            "GCNConv": (2, 2),
            "SAGEConv": (2, 2),
            "GATConv": (2, 2),
            "GATv2Conv": (2, 2),
            "GraphConv": (2, 2),
            "TransformerConv": (2, 2),
            "ChebConv": (2, 2, 2),
            "TAGConv": (2, 2),
            "ARMAConv": (2, 2),
            "SGConv": (2, 2),
            "APPNP": (2, 0.1),
            "GINConv": (torch.nn.Linear(2, 2),),
            "GINEConv": (torch.nn.Linear(2, 2),),
            "EdgeConv": (torch.nn.Linear(4, 2),),
            "NNConv": (2, 2, torch.nn.Linear(1, 4)),
            "RGCNConv": (2, 2, 2),
            "FiLMConv": (2, 2),
            "LEConv": (2, 2),
            "PNAConv": (2, 2, ["mean"], ["identity"], torch.tensor([1, 2])),
            "ClusterGCNConv": (2, 2),
            "GENConv": (2, 2),
            "SuperGATConv": (2, 2),
            "HypergraphConv": (2, 2),
            "PointNetConv": (),
            "SplineConv": (2, 2, 1, 2),
            "GMMConv": (2, 2, 1, 2),
            "CGConv": (2,),
            "GatedGraphConv": (2, 1),
            "ResGatedGraphConv": (2, 2),
            "AGNNConv": (),
            "MFConv": (2, 2),
            "SignedConv": (2, 2, True),
            "DNAConv": (2,),
            "HANConv": (2, 2, (["a"], [("a", "b", "a")])),
            "HGTConv": (2, 2, (["a"], [("a", "b", "a")])),
            "GCN": (2, 2, 1),
            "GAT": (2, 2, 1),
            "GIN": (2, 2, 1),
            "GraphSAGE": (2, 2, 1),
            "PNA": None,
            "DeepGCNLayer": (),
            "GAE": (torch.nn.Linear(2, 2),),
            "VGAE": (torch.nn.Linear(2, 2),),
            "Node2Vec": (torch.tensor([[0, 1], [1, 0]]), 2, 2, 2),
            "SchNet": (4, 4, 1, 4),
            "LightGCN": (3, 2, 1),
            "GraphUNet": (2, 2, 2, 2),
            "AttentiveFP": (2, 2, 2, 1, 1, 1),
            "TopKPooling": (2,),
            "SAGPooling": (2,),
            "ASAPooling": (2,),
            "BatchNorm": (2,),
            "GraphNorm": (2,),
            "LayerNorm": (2,),
            "PairNorm": (),
            "DiffGroupNorm": (2, 2),
            "JumpingKnowledge": ("cat",),
            "Set2Set": (2, 1),
            "GlobalAttention": None,
            "MeanAggregation": (),
            "SoftmaxAggregation": (),
            "MultiAggregation": (["mean", "max"],),
            "Linear": (2, 2),
            "HeteroLinear": None,
            "LabelPropagation": (1, 0.1),
            "CorrectAndSmooth": (1, 0.1, 1, 0.1),
            "MetaLayer": (),
        }.items()
        if arguments is not None and hasattr(n, name)
    }
    made["mlp"] = mlp
    made["hetero"] = lambda: n.HeteroConv({("a", "to", "b"): n.SAGEConv((2, 2), 2)})
    made["sequential"] = lambda: torch.nn.Sequential(n.MLP([2, 2]), torch.nn.ReLU())
    return made


def make(save: Any) -> None:
    """Save them all."""
    for name, maker in _graphs().items():
        save(f"graph-{name}", maker, *WAYS)
    for name, maker in _transforms().items():
        save(f"transform-{name}", maker, "torch", "pickle4")
    for name, maker in _layers().items():
        save(f"layer-{name}", lambda maker=maker: _whole_or_state(maker()), *TORCH)


def _whole_or_state(layer: Any) -> Any:
    """Layers that pass messages write and import code when they are loaded: of those people keep the weights."""
    passes = any(isinstance(one, g.nn.MessagePassing) for one in layer.modules())
    return layer.state_dict() if passes else shrunk(layer)
