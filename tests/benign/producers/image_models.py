"""timm: a model of every family as a whole, with its configuration, checkpoints and data transforms."""

from __future__ import annotations

import functools
import os
from collections.abc import Iterator
from typing import Any

import timm
import timm.data
import timm.loss
import timm.optim
import timm.scheduler
import timm.utils
import torch
from saving import TORCH
from shrinking import built


def _families() -> Iterator[str]:
    """The first model of each module."""
    for module in timm.list_modules():
        names = timm.list_models(module=module)
        if names:
            yield min(names, key=lambda name: (_size(name), len(name), name))


def _size(name: str) -> int:
    """Small ones first, as far as names tell."""
    order = ("atto", "femto", "pico", "nano", "tiny", "mini", "xxs", "xs", "small", "_s", "18", "10", "0", "base")
    return next((i for i, word in enumerate(order) if word in name), len(order))


def make(save: Any) -> None:
    """Save them all."""
    os.environ["TIMM_FUSED_ATTN"] = "0"
    for name in sorted(set(_families())):
        save(
            f"model-{name}",
            functools.partial(built, functools.partial(timm.create_model, name)),
            "torch",
            "torch-legacy",
        )
    for name in ("resnet18", "vit_tiny_patch16_224", "efficientnet_b0", "mobilenetv3_small_050", "convnext_atto"):
        for kind, options in {
            "features": {"features_only": True, "out_indices": (0, 1)},
            "headless": {"num_classes": 0, "global_pool": ""},
            "dropped": {"drop_rate": 0.1, "drop_path_rate": 0.1},
        }.items():
            maker = functools.partial(timm.create_model, name, **options)
            save(f"{kind}-{name}", functools.partial(built, maker), *TORCH)
    model = timm.create_model("resnet18")
    save("configuration", lambda: [model.default_cfg, model.pretrained_cfg], *TORCH)
    data = timm.data.resolve_data_config({}, model=model)
    save("data-configuration", lambda: data, *TORCH)
    save("transform", lambda: timm.data.create_transform(**data), *TORCH)
    save("transform-training", lambda: timm.data.create_transform(**data, is_training=True), *TORCH)
    save("transform-augmented", lambda: _augmented(data), *TORCH)
    save("mixup", timm.data.Mixup, *TORCH)
    save("losses", lambda: [timm.loss.LabelSmoothingCrossEntropy(), timm.loss.SoftTargetCrossEntropy()], *TORCH)
    small = torch.nn.Linear(2, 2)
    save("averaged", lambda: timm.utils.ModelEmaV2(small), *TORCH)
    optimizer = timm.optim.create_optimizer_v2(small, "adamw", lr=0.1)
    save("checkpoint", lambda: _checkpoint(small, optimizer), *TORCH)
    schedule = timm.scheduler.CosineLRScheduler(optimizer, 3)
    save("scheduler", lambda: [schedule.state_dict(), schedule], *TORCH)


def _augmented(data: dict[str, Any]) -> Any:
    return timm.data.create_transform(**data, is_training=True, auto_augment="rand-m9-mstd0.5", re_prob=0.2)


def _checkpoint(model: Any, optimizer: Any) -> dict[str, Any]:
    import argparse  # noqa: PLC0415 -- as timm's own training script

    return {
        "epoch": 1,
        "arch": "linear",
        "state_dict": model.state_dict(),
        "optimizer": optimizer.state_dict(),
        "version": 2,
        "args": argparse.Namespace(model="linear", lr=0.1, mean=None, crop_pct=None),
        "amp_scaler": {},
        "metric": 0.5,
    }
