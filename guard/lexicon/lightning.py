"""Lightning by its three names, and torchmetrics: callbacks, hyper-parameters, metrics. Lightning 1.9 to 2.6."""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry, lightning_classes
from guard.lexicon.patterns import Effect, Either, Instance, Matching, Of
from guard.lexicon.rows import CALL, FILL, NEW, REFERENCE, a_class, a_function, an_enum

_KEY: Final = Either(
    (
        Matching(r"(?s:(?!__|(append|extend|add)$).*)"),
        Of(("NoneType", "bool", "int", "float", "bytes", "tuple")),
        Instance(),
    )
)
"""What is asked for an attribute answers with the item of that name, ``append`` and dunders too."""

_DICTS: tuple[Entry, ...] = tuple(
    a_class(
        name,
        NEW,
        FILL,
        keys=_KEY,
        why="a dict that answers names from its items",
        source="lightning/fabric/utilities/data.py AttributeDict.__getattr__",
    )
    for name in (
        "lightning.fabric.utilities.data:AttributeDict",
        "lightning.pytorch.utilities.parsing:AttributeDict",
        "lightning_fabric.utilities.data:AttributeDict",
        "pytorch_lightning.utilities.parsing:AttributeDict",
        "lightning_lite.utilities.data:AttributeDict",
    )
)
_REDUCTIONS: tuple[Entry, ...] = tuple(
    a_function(
        f"torchmetrics.{name}",
        CALL,
        REFERENCE,
        effect=Effect(returns="opaque"),
        why="a function of tensors; on anything else it raises, or calls a method of that thing's own",
        source="torchmetrics/utilities/data.py; torchmetrics/metric.py jit_distributed_available (0.11, 1.9)",
    )
    for name in (
        "metric:jit_distributed_available",
        *(f"utilities.data:dim_zero_{what}" for what in ("cat", "max", "mean", "min", "sum")),
    )
)

_ENUMS: tuple[Entry, ...] = (
    an_enum(
        "torchmetrics.functional.regression.kendall:_MetricVariant",
        why="a member by its value",
        source="torchmetrics/functional/regression/kendall.py (0.11, 1.9)",
    ),
)

ENTRIES: tuple[Entry, ...] = (*_DICTS, *_REDUCTIONS, *_ENUMS)
FAMILIES = lightning_classes.FAMILIES
