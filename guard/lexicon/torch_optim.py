"""torch's optimizers and schedulers, and the small plain classes around training. Sources are files of torch 2.13."""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry
from guard.lexicon.patterns import Each, Effect, Either, Fields, Instance, Of
from guard.lexicon.rows import BUILD, CALL, HASH, NEW, REFERENCE, a_class, a_function, classes, twins
from guard.lexicon.torch_tensors import TENSOR

_DICT = Of(("dict",))
_WHOLE = Of(("int",))
OPTIMIZER_STATE: Final = Fields(
    (
        ("state", Either((_DICT, Instance(("collections:defaultdict",))))),
        ("param_groups", Each(("list",), Fields((("params", Each(("list",), Either((TENSOR, _WHOLE)))),)))),
        ("defaults", _DICT),
        ("_patch_step_function", Either(())),
    )
)
"""``__setstate__`` calls ``get`` and ``setdefault`` of these: of dicts, and of nothing else that has such a name; it
goes through the parameters of each group, which are tensors in a list, and nothing that does something when it is read.
It calls ``self._patch_step_function`` too, which an attribute would shadow."""

OPTIMIZERS: Final = {
    "torch.optim": "Adafactor Muon",
    "torch.optim.adadelta": "Adadelta",
    "torch.optim.adagrad": "Adagrad",
    "torch.optim.adam": "Adam",
    "torch.optim.adamax": "Adamax",
    "torch.optim.adamw": "AdamW",
    "torch.optim.asgd": "ASGD",
    "torch.optim.lbfgs": "LBFGS",
    "torch.optim.nadam": "NAdam",
    "torch.optim.optimizer": "Optimizer",
    "torch.optim.radam": "RAdam",
    "torch.optim.rmsprop": "RMSprop",
    "torch.optim.rprop": "Rprop",
    "torch.optim.sgd": "SGD",
    "torch.optim.sparse_adam": "SparseAdam",
}

PLAIN: Final = {
    "torch.optim.lr_scheduler": (
        "ChainedScheduler ConstantLR CosineAnnealingLR CosineAnnealingWarmRestarts CyclicLR ExponentialLR LRScheduler "
        "LambdaLR LinearLR MultiStepLR MultiplicativeLR OneCycleLR PolynomialLR ReduceLROnPlateau SequentialLR StepLR "
        "_LRScheduler"
    ),
    "torch.optim.swa_utils": "SWALR",
    "torch.utils.data.dataset": "ConcatDataset Dataset StackDataset Subset TensorDataset",
    "torch.utils.data.sampler": (
        "BatchSampler RandomSampler Sampler SequentialSampler SubsetRandomSampler WeightedRandomSampler"
    ),
    "torch.distributions.bernoulli": "Bernoulli",
    "torch.distributions.beta": "Beta",
    "torch.distributions.categorical": "Categorical",
    "torch.distributions.dirichlet": "Dirichlet",
    "torch.distributions.exponential": "Exponential",
    "torch.distributions.gamma": "Gamma",
    "torch.distributions.independent": "Independent",
    "torch.distributions.laplace": "Laplace",
    "torch.distributions.log_normal": "LogNormal",
    "torch.distributions.multivariate_normal": "MultivariateNormal",
    "torch.distributions.normal": "Normal",
    "torch.distributions.poisson": "Poisson",
    "torch.distributions.uniform": "Uniform",
}

_OPTIMIZERS: tuple[Entry, ...] = tuple(
    a_class(
        f"{module}:{name}",
        NEW,
        BUILD,
        HASH,
        state=OPTIMIZER_STATE,
        why="keeps groups of parameters and a dict of their state; fills in what old versions lacked",
        source="torch/optim/optimizer.py Optimizer.__setstate__, and the class's own; proof run",
    )
    for module, names in OPTIMIZERS.items()
    for name in names.split()
)

_PLAIN: tuple[Entry, ...] = tuple(
    entry
    for module, names in PLAIN.items()
    for entry in classes(
        module,
        names,
        NEW,
        BUILD,
        HASH,
        why="keeps its state as attributes",
        source=f"{module.replace('.', '/')}.py; proof run",
    )
)

_SCALES: tuple[Entry, ...] = tuple(
    a_function(
        f"torch.optim.{name}",
        CALL,
        REFERENCE,
        effect=Effect(returns="opaque"),
        why="arithmetic on one or two numbers",
        source="torch/optim/lr_scheduler.py CyclicLR; torch/optim/swa_utils.py SWALR",
    )
    for name in (
        "lr_scheduler:CyclicLR._triangular_scale_fn",
        "lr_scheduler:CyclicLR._triangular2_scale_fn",
        "lr_scheduler:CyclicLR._exp_range_scale_fn",
        "swa_utils:SWALR._cosine_anneal",
        "swa_utils:SWALR._linear_anneal",
    )
)

_SCALER: tuple[Entry, ...] = (
    a_class(
        "torch.amp.grad_scaler:GradScaler",
        NEW,
        BUILD,
        HASH,
        why="keeps its state as attributes",
        source="torch/amp/grad_scaler.py GradScaler.__setstate__",
    ),
)

ENTRIES: tuple[Entry, ...] = (*_OPTIMIZERS, *_PLAIN, *_SCALES, *_SCALER, *twins(_SCALER, "torch.cuda.amp.grad_scaler"))
