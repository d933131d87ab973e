"""Makes whole models of full size in a few kilobytes: every weight is one number, seen in the shape that it has."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch


def shrunk(model: Any) -> Any:
    """The same model with weights of one number each: what is saved differs in nothing but the strides."""
    for module in model.modules():
        for holder in (module._parameters, module._buffers):
            for name, tensor in holder.items():
                if tensor is not None and tensor.numel() > 1 and type(tensor) in {torch.Tensor, torch.nn.Parameter}:
                    holder[name] = _small(tensor)
    return model.eval()


def _small(tensor: Any) -> Any:
    one = torch.zeros(1, dtype=tensor.dtype).expand(tensor.shape)
    if isinstance(tensor, torch.nn.Parameter):
        return torch.nn.Parameter(one, requires_grad=tensor.requires_grad)
    return one


def built(make: Callable[[], Any]) -> Any:
    """A model made without memory for its weights, where it allows that, and shrunk."""
    try:
        with torch.device("meta"):
            model = make()
    except Exception:  # noqa: BLE001 -- some look at numbers while they are made
        model = make()
    return shrunk(model)
