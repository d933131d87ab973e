"""torch itself: tensors of every kind, whole modules, distributions, datasets, distributed checkpoints."""

from __future__ import annotations

import argparse
import collections
import functools
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from saving import TORCH
from torch import nn
from torch.nn.utils import prune

LEGACY = ("torch", "torch-legacy")
SMALL = ("torch", "pickle2", "pickle4")


def _modules() -> dict[str, Callable[[], Any]]:
    made: dict[str, Callable[[], Any]] = {
        "mlp": lambda: nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.BatchNorm1d(3), nn.Dropout(0.1), nn.Linear(3, 1)),
        "conv": lambda: nn.Sequential(nn.Conv2d(1, 2, 3), nn.MaxPool2d(2), nn.Flatten(), nn.LazyLinear(2)),
        "transformer": lambda: nn.Transformer(4, 2, 1, 1, 4),
        "encoder": lambda: nn.TransformerEncoder(nn.TransformerEncoderLayer(4, 2, 4, activation="gelu"), 1),
        "encoder-function": lambda: nn.TransformerEncoderLayer(4, 2, 4, activation=nn.functional.silu),
        "rnn": lambda: nn.ModuleDict({"lstm": nn.LSTM(2, 2), "gru": nn.GRU(2, 2), "cell": nn.LSTMCell(2, 2)}),
        "embedding": lambda: nn.ModuleList([nn.Embedding(3, 2), nn.EmbeddingBag(3, 2)]),
        "parameters": lambda: nn.ParameterDict({"a": nn.Parameter(torch.ones(2)), "b": torch.zeros(1)}),
        "data-parallel": lambda: nn.DataParallel(nn.Linear(2, 2)),
        "pruned": lambda: prune.l1_unstructured(nn.Linear(3, 3), "weight", amount=1),
        "pruned-structured": lambda: prune.ln_structured(nn.Linear(3, 3), "weight", amount=1, n=2, dim=0),
        "averaged": lambda: torch.optim.swa_utils.AveragedModel(nn.Linear(2, 2)),
        "averaged-ema": lambda: torch.optim.swa_utils.AveragedModel(nn.Linear(2, 2), use_buffers=True),
        "losses": lambda: [nn.CrossEntropyLoss(torch.ones(3)), nn.MSELoss(), nn.TripletMarginLoss(), nn.CTCLoss()],
    }
    for name in ("ReLU", "GELU", "SiLU", "Softmax", "PReLU", "GLU", "Hardtanh", "LogSoftmax", "Tanh", "ELU", "Mish"):
        made[f"activation-{name.lower()}"] = getattr(nn, name)
    for name in ("LayerNorm", "GroupNorm", "InstanceNorm2d", "RMSNorm", "LocalResponseNorm"):
        arguments = (2, 4) if name == "GroupNorm" else (4,)
        made[f"norm-{name.lower()}"] = functools.partial(getattr(nn, name), *arguments)
    for name in ("AvgPool2d", "AdaptiveAvgPool2d", "MaxPool1d", "LPPool2d", "AdaptiveMaxPool2d"):
        arguments = (2, 2) if name == "LPPool2d" else (2,)
        made[f"pool-{name.lower()}"] = functools.partial(getattr(nn, name), *arguments)
    return made


def _tensors() -> dict[str, Any]:
    strided = torch.arange(12.0).reshape(3, 4)
    tagged = torch.ones(2)
    tagged.note = "kept"
    tagged.names_of = ["a", "b"]
    parameter = nn.Parameter(torch.ones(2))
    parameter.is_shared = True
    made: dict[str, Any] = {
        "strided": [strided, strided.t(), strided[1:], strided.expand(2, 3, 4)],
        "dtypes": {name: torch.ones(2, dtype=getattr(torch, name)) for name in _DTYPES},
        "float8": [torch.ones(2).to(torch.float8_e4m3fn), torch.ones(2).to(torch.float8_e5m2)],
        "unsigned": [torch.ones(2, dtype=torch.uint16), torch.ones(2, dtype=torch.uint32)],
        "complex-conjugate": torch.ones(2, dtype=torch.complex64).conj(),
        "negative": torch.ones(2, dtype=torch.complex64).conj().imag,
        "sparse": torch.eye(3).to_sparse(),
        "sparse-csr": torch.eye(3).to_sparse_csr(),
        "sparse-csc": torch.eye(3).to_sparse_csc(),
        "sparse-bsr": torch.eye(4).to_sparse_bsr((2, 2)),
        "quantised": torch.quantize_per_tensor(torch.ones(2), 0.1, 1, torch.qint8),
        "quantised-channels": torch.quantize_per_channel(
            torch.ones(2, 2), torch.tensor([0.1, 0.2]), torch.tensor([0, 1]), 0, torch.quint8
        ),
        "meta": torch.empty(2, 3, device="meta"),
        "attributes": tagged,
        "parameter": [nn.Parameter(torch.ones(2), requires_grad=False), parameter],
        "buffer": nn.Buffer(torch.ones(2)) if hasattr(nn, "Buffer") else None,
        "uninitialised": nn.UninitializedParameter(),
        "nested": torch.nested.nested_tensor([torch.ones(2), torch.ones(3)]),
        "nested-jagged": torch.nested.nested_tensor([torch.ones(2), torch.ones(3)], layout=torch.jagged),
        "empty": [torch.empty(0), torch.empty(0, 3), torch.tensor(1.5)],
        "values": [torch.float32, torch.device("cpu"), torch.Size([1, 2]), torch.strided],
        "storages": [torch.ones(2).untyped_storage()],
        "named-tuples": [torch.max(strided, 0), torch.sort(strided), torch.topk(strided, 1), torch.linalg.svd(strided)],
        "half": [torch.ones(2).half(), torch.ones(2).bfloat16()],
    }
    return {name: thing for name, thing in made.items() if thing is not None}


_DTYPES = "float32 float64 float16 bfloat16 uint8 int8 int16 int32 int64 bool complex64 complex128".split()


def _checkpoints() -> dict[str, Callable[[], Any]]:
    def training(optimizer: Callable[[Any], Any]) -> dict[str, Any]:
        model = nn.Linear(2, 1)
        made = optimizer(model.parameters())
        model(torch.ones(1, 2)).sum().backward()
        made.step(lambda: torch.tensor(0.0))
        return {
            "epoch": 3,
            "model": model.state_dict(),
            "optimizer": made.state_dict(),
            "scheduler": torch.optim.lr_scheduler.StepLR(made, 1).state_dict(),
            "args": argparse.Namespace(lr=0.1, name="x", layers=[1, 2]),
            "loss": torch.tensor(0.5),
        }

    adam = torch.optim.Adam
    return {
        "adam": lambda: training(adam),
        "sgd": lambda: training(lambda p: torch.optim.SGD(p, 0.1, momentum=0.9)),
        "lbfgs": lambda: training(torch.optim.LBFGS),
        "adagrad": lambda: training(torch.optim.Adagrad),
        "random": lambda: {
            "torch": torch.get_rng_state(),
            "generator": torch.Generator().manual_seed(3),
            "numpy": np.random.get_state(),  # noqa: NPY002 -- what checkpoints hold
            "python": random.getstate(),
            "cuda": [],
        },
        "scaler": lambda: torch.amp.GradScaler("cpu", enabled=False),
        "optimizers": lambda: [
            getattr(torch.optim, name)(nn.Linear(2, 2).parameters(), 0.1)
            for name in ("Adam", "AdamW", "SGD", "RMSprop", "Adadelta", "Adamax", "NAdam", "RAdam", "ASGD", "Rprop")
        ],
        "schedulers": lambda: _schedulers(torch.optim.SGD(nn.Linear(2, 2).parameters(), 0.1)),
        "wrapped": lambda: {"state_dict": {f"module.{k}": v for k, v in nn.Linear(2, 2).state_dict().items()}},
    }


def _schedulers(optimizer: Any) -> list[Any]:
    from torch.optim import lr_scheduler as s  # noqa: PLC0415 -- short names

    return [
        s.StepLR(optimizer, 1),
        s.MultiStepLR(optimizer, [1, 2]),
        s.ExponentialLR(optimizer, 0.9),
        s.CosineAnnealingLR(optimizer, 3),
        s.CosineAnnealingWarmRestarts(optimizer, 3),
        s.ReduceLROnPlateau(optimizer),
        s.LinearLR(optimizer),
        s.OneCycleLR(optimizer, 0.1, total_steps=3),
        s.SequentialLR(optimizer, [s.LinearLR(optimizer), s.StepLR(optimizer, 1)], [1]),
        s.ChainedScheduler([s.ConstantLR(optimizer)]),
        s.CyclicLR(optimizer, 0.1, 0.2),
        torch.optim.swa_utils.SWALR(optimizer, 0.1),
    ]


def _distributions() -> dict[str, Callable[[], Any]]:
    d = torch.distributions
    one, two = torch.ones(2), torch.eye(2)
    made: dict[str, Callable[[], Any]] = {
        name.lower(): functools.partial(getattr(d, name), *arguments)
        for name, arguments in {
            "Bernoulli": (one * 0.5,),
            "Beta": (one, one),
            "Binomial": (3, one * 0.5),
            "Categorical": (one,),
            "Cauchy": (one, one),
            "Chi2": (one,),
            "ContinuousBernoulli": (one * 0.3,),
            "Dirichlet": (one,),
            "Exponential": (one,),
            "FisherSnedecor": (one, one),
            "Gamma": (one, one),
            "Geometric": (one * 0.5,),
            "Gumbel": (one, one),
            "HalfCauchy": (one,),
            "HalfNormal": (one,),
            "InverseGamma": (one, one),
            "Kumaraswamy": (one, one),
            "LKJCholesky": (2, 1.0),
            "Laplace": (one, one),
            "LogNormal": (one, one),
            "LogisticNormal": (one, one),
            "LowRankMultivariateNormal": (one, two, one),
            "Multinomial": (3, one),
            "MultivariateNormal": (one, two),
            "NegativeBinomial": (3, one * 0.5),
            "Normal": (one, one),
            "OneHotCategorical": (one,),
            "OneHotCategoricalStraightThrough": (one,),
            "Pareto": (one, one),
            "Poisson": (one,),
            "RelaxedBernoulli": (one, one * 0.5),
            "RelaxedOneHotCategorical": (one, one),
            "StudentT": (one,),
            "Uniform": (one * 0, one),
            "VonMises": (one, one),
            "Weibull": (one, one),
            "Wishart": (torch.tensor(3.0), two),
        }.items()
    }
    made["independent"] = lambda: d.Independent(d.Normal(one, one), 1)
    made["mixture"] = lambda: d.MixtureSameFamily(d.Categorical(one), d.Normal(one, one))
    made["transformed"] = lambda: d.TransformedDistribution(
        d.Normal(one, one),
        [d.transforms.ExpTransform(), d.transforms.AffineTransform(1, 2), d.transforms.TanhTransform()],
    )
    made["transforms"] = lambda: [
        d.transforms.SigmoidTransform(),
        d.transforms.SoftmaxTransform(),
        d.transforms.StickBreakingTransform(),
        d.transforms.LowerCholeskyTransform(),
        d.transforms.PowerTransform(torch.tensor(2.0)),
        d.transforms.ComposeTransform([d.transforms.ExpTransform()]),
    ]
    return made


def _data() -> dict[str, Callable[[], Any]]:
    u = torch.utils.data
    set_ = u.TensorDataset(torch.ones(4, 2), torch.zeros(4))
    return {
        "tensors": lambda: set_,
        "subset": lambda: u.Subset(set_, [0, 2]),
        "split": lambda: u.random_split(set_, [3, 1]),
        "concatenated": lambda: u.ConcatDataset([set_, set_]),
        "stacked": lambda: u.StackDataset(torch.ones(2), torch.ones(2)) if hasattr(u, "StackDataset") else None,
        "samplers": lambda: [
            u.SequentialSampler(set_),
            u.RandomSampler(set_),
            u.SubsetRandomSampler([0, 1]),
            u.WeightedRandomSampler([0.1, 0.9], 2),
            u.BatchSampler(u.SequentialSampler(set_), 2, drop_last=False),
        ],
        "distributed-sampler": lambda: u.DistributedSampler(set_, 1, 0),
    }


def make(save: Any) -> None:
    """Save them all."""
    for name, thing in _tensors().items():
        save(f"tensor-{name}", lambda thing=thing: thing, *TORCH, "pickle2")
    for name, maker in _modules().items():
        ways = (*TORCH, "pickle2", "cloudpickle") if name != "conv" else TORCH  # cloudpickle makes lazy ones of code
        save(f"module-{name}", maker, *ways)
        save(f"state-{name}", lambda maker=maker: _state(maker()), *LEGACY)
    for name, maker in _checkpoints().items():
        save(f"checkpoint-{name}", maker, *TORCH)
    for name, maker in _distributions().items():
        save(f"distribution-{name}", maker, *SMALL)
    for name, maker in _data().items():
        save(f"data-{name}", maker, *SMALL)
    _distributed(save)


def _state(thing: Any) -> Any:
    if isinstance(thing, nn.Module):
        return thing.state_dict()
    return collections.OrderedDict(a=torch.ones(1))


def _distributed(save: Any) -> None:
    """Sharded checkpoints: a folder of ``.distcp`` files with ``.metadata``, and what else ranks save."""
    from torch import distributed as dist  # noqa: PLC0415 -- starts a group
    from torch.distributed import checkpoint  # noqa: PLC0415
    from torch.distributed.device_mesh import init_device_mesh  # noqa: PLC0415
    from torch.distributed.tensor import Replicate, Shard, distribute_tensor  # noqa: PLC0415

    dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
    mesh = init_device_mesh("cpu", (1,))
    model = nn.Linear(2, 2)
    optimizer = torch.optim.Adam(model.parameters())
    model(torch.ones(1, 2)).sum().backward()
    optimizer.step()
    states: dict[str, Any] = {
        "plain": {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "step": 3, "note": "x"},
        "sharded": {"a": distribute_tensor(torch.ones(4, 2), mesh, [Shard(0)])},
        "replicated": {"a": distribute_tensor(torch.ones(4, 2), mesh, [Replicate()])},
    }
    for name, state in states.items():
        save(f"distributed-{name}", lambda state=state: state, *LEGACY, "pickle4")
        folder = Path(save.folder) / f"checkpoint-{name}"
        checkpoint.save(state, checkpoint_id=folder)
        for path in sorted(folder.iterdir()):
            if name == "plain" and path.suffix == ".distcp":  # many archives one after another: a container of its own
                continue
            target = save.file(f"distcp-{name}{'' if path.name.startswith('.') else '-'}{path.name}")
            shutil.move(path, target)
        shutil.rmtree(folder)
    save("distributed-mesh", lambda: mesh, *LEGACY, "pickle4")
    save("distributed-placements", lambda: [Shard(1), Replicate(), Shard(0)], *LEGACY, "pickle4")
    dist.destroy_process_group()
