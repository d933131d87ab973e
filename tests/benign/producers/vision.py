"""torchvision: every model as a whole, transforms of both kinds, its tensors and operators."""

from __future__ import annotations

import functools
from typing import Any

import torch
import torchvision
from saving import TORCH
from shrinking import built
from torchvision import ops, transforms


def _models() -> dict[str, Any]:
    """The first model of each module."""
    m = torchvision.models
    first = {m.get_model_builder(name).__module__: name for name in reversed(m.list_models())}
    inner = {*m.list_models(m.detection), *m.list_models(m.segmentation)}
    return {
        name: functools.partial(
            m.get_model, name, weights=None, **({"weights_backbone": None} if name in inner else {})
        )
        for name in first.values()
    }


def _transforms() -> dict[str, Any]:
    t = transforms
    return {
        "usual": lambda: t.Compose(
            [t.Resize(8), t.CenterCrop(4), t.ToTensor(), t.Normalize([0.5, 0.5, 0.5], [0.1, 0.1, 0.1])]
        ),
        "augmented": lambda: t.Compose(
            [
                t.RandomResizedCrop(4),
                t.RandomHorizontalFlip(),
                t.ColorJitter(0.1, 0.1, 0.1, 0.1),
                t.RandomRotation(10),
                t.RandomAffine(5),
                t.RandomErasing(),
                t.GaussianBlur(3),
                t.RandomGrayscale(),
                t.RandomPerspective(),
                t.RandomCrop(4, padding=1),
                t.Pad(1),
                t.FiveCrop(2),
                t.TenCrop(2),
                t.RandomInvert(),
                t.RandomPosterize(2),
                t.RandomSolarize(0.5),
                t.RandomAdjustSharpness(2),
                t.RandomAutocontrast(),
                t.RandomEqualize(),
                t.RandomVerticalFlip(),
                t.ElasticTransform(),
            ]
        ),
        "chosen": lambda: t.RandomChoice([t.RandomApply([t.Pad(1)]), t.RandomOrder([t.ToPILImage(), t.PILToTensor()])]),
        "automatic": lambda: [
            t.AutoAugment(),
            t.RandAugment(),
            t.TrivialAugmentWide(),
            t.AugMix(),
            t.ConvertImageDtype(torch.float32),
            t.Grayscale(),
            t.LinearTransformation(torch.eye(3), torch.zeros(3)),
            t.InterpolationMode.BICUBIC,
            t.AutoAugmentPolicy.CIFAR10,
        ],
    }


def _transforms2() -> dict[str, Any]:
    from torchvision.transforms import v2 as t  # noqa: PLC0415 -- newer versions only

    return {
        "usual": lambda: t.Compose(
            [
                t.ToImage(),
                t.Resize(8, antialias=True),
                t.RandomResizedCrop(4, antialias=True),
                t.ToDtype(torch.float32, scale=True),
                t.Normalize([0.5], [0.1]),
            ]
        ),
        "types": lambda: [t.ToDtype({torch.Tensor: torch.float32, "others": None}), t.ToPureTensor(), t.Identity()],
        "mixed": lambda: [t.MixUp(num_classes=2), t.CutMix(num_classes=2), t.JPEG(50), t.RandomChannelPermutation()],
        "boxes": lambda: [
            t.SanitizeBoundingBoxes(),
            t.ClampBoundingBoxes(),
            t.ConvertBoundingBoxFormat("XYWH"),
            t.RandomIoUCrop(),
            t.RandomZoomOut(),
            t.RandomPhotometricDistort(),
            t.ScaleJitter((4, 4)),
            t.RandomShortestSize(4),
            t.RandomResize(2, 4),
            t.UniformTemporalSubsample(2),
            t.GaussianNoise(),
        ],
        "chosen": lambda: [t.RandomApply([t.RandomHorizontalFlip()]), t.RandomChoice([t.Pad(1)]), t.RandAugment()],
    }


def _tensors() -> dict[str, Any]:
    from torchvision import tv_tensors as v  # noqa: PLC0415 -- newer versions only

    boxes = v.BoundingBoxes(torch.ones(1, 4), format="XYXY", canvas_size=(4, 4))
    return {
        "image": lambda: v.Image(torch.ones(3, 2, 2)),
        "mask": lambda: v.Mask(torch.ones(2, 2)),
        "video": lambda: v.Video(torch.ones(1, 3, 2, 2)),
        "boxes": lambda: boxes,
        "sample": lambda: {"image": v.Image(torch.ones(3, 2, 2)), "boxes": boxes, "labels": torch.ones(1)},
        "points": lambda: v.KeyPoints(torch.ones(1, 2), canvas_size=(4, 4)),
    }


def _points() -> dict[str, Any]:
    from torchvision import datapoints as v  # noqa: PLC0415 -- the older name

    return {
        "image": lambda: v.Image(torch.ones(3, 2, 2)),
        "mask": lambda: v.Mask(torch.ones(2, 2)),
        "boxes": lambda: v.BoundingBox(torch.ones(1, 4), format="XYXY", spatial_size=(4, 4)),
    }


def _operators() -> dict[str, Any]:
    return {
        "blocks": lambda: [
            ops.Conv2dNormActivation(1, 2),
            ops.MLP(2, [2]),
            ops.Permute([0, 1]),
            ops.SqueezeExcitation(2, 1),
            ops.StochasticDepth(0.1, "row"),
            ops.DropBlock2d(0.1, 2),
            ops.FrozenBatchNorm2d(2),
            ops.RoIAlign(2, 1.0, 2),
            ops.RoIPool(2, 1.0),
            ops.PSRoIAlign(2, 1.0, 2),
            ops.PSRoIPool(2, 1.0),
            ops.DeformConv2d(1, 1, 1),
            ops.FeaturePyramidNetwork([2, 2], 2),
            ops.MultiScaleRoIAlign(["0"], 2, 2),
        ]
    }


def make(save: Any) -> None:
    """Save them all."""
    for name, maker in _models().items():
        save(f"model-{name}", functools.partial(built, maker), *TORCH)
    for name, maker in _operators().items():
        save(f"operators-{name}", maker, *TORCH)
    for kind, makers in (("transforms", _transforms), ("transforms2", _transforms2)):
        try:
            found = makers()
        except ImportError:
            continue
        for name, maker in found.items():
            save(f"{kind}-{name}", maker, "torch", "pickle2", "pickle4", "joblib", "cloudpickle")
    for kind, makers in (("tensor", _tensors), ("datapoint", _points)):
        try:
            found = makers()
        except ImportError:
            continue
        for name, maker in found.items():
            save(f"{kind}-{name}", maker, *TORCH, "pickle2")
