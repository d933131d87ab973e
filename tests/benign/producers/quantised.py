"""torchao: state dicts whose weights are tensors of its own (whole models cannot be pickled), and configurations."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn
from torchao import quantization as q


def _model() -> nn.Module:
    return nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 64)).to(torch.bfloat16)


def _quantised(config: Any) -> nn.Module:
    model = _model()
    q.quantize_(model, config)
    return model


def make(save: Any) -> None:
    """Save them all."""
    configurations: dict[str, Any] = {
        "int8-weight": q.Int8WeightOnlyConfig,
        "int8-dynamic": q.Int8DynamicActivationInt8WeightConfig,
        "int8-weight-new": lambda: q.Int8WeightOnlyConfig(version=2),
        "intx": lambda: q.IntxWeightOnlyConfig(weight_dtype=torch.int4),
        "intx-dynamic": lambda: q.Int8DynamicActivationIntxWeightConfig(weight_dtype=torch.int4),
        "float8-weight": q.Float8WeightOnlyConfig,
    }
    for name, config in configurations.items():
        save(f"state-{name}", lambda config=config: _quantised(config()).state_dict(), "torch", "torch-legacy")
        save(f"config-{name}", config, "torch", "pickle2", "pickle4")
