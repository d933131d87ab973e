"""Libraries around torch: ignite, kornia, segmentation models, tensordict, skorch, gpytorch, botorch, pyro, YOLO."""

from __future__ import annotations

import argparse
import functools
import importlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import torch
from saving import TORCH
from shrinking import built, shrunk

Maker = tuple[str, Callable[[], Any]]


def _ignite() -> Iterator[Maker]:
    from ignite import engine, handlers  # noqa: PLC0415 -- one library a function

    yield "state", lambda: engine.State(epoch=1, output=torch.ones(1))
    yield "engine", lambda: engine.Engine(print).state_dict()
    model = torch.nn.Linear(2, 2)
    yield (
        "checkpoint",
        lambda: {
            "model": model.state_dict(),
            "trainer": {"epoch_length": 1, "max_epochs": 2, "iteration": 1},
            "optimizer": torch.optim.Adam(model.parameters()).state_dict(),
        },
    )
    yield "averaged", lambda: handlers.EMAHandler(model).ema_model
    yield "stopping", lambda: handlers.EarlyStopping(2, print, engine.Engine(print)).state_dict()


def _kornia() -> Iterator[Maker]:
    import kornia as k  # noqa: PLC0415

    a = k.augmentation
    yield "augmentations", lambda: torch.nn.Sequential(a.RandomHorizontalFlip(), a.RandomRotation(10.0))
    if k.__version__.startswith("0.6."):  # a later one keeps its own class, which gives what it is called with to numpy
        yield (
            "sequence",
            lambda: a.AugmentationSequential(a.RandomAffine(10.0), a.RandomCrop((2, 2)), data_keys=["input"]),
        )
    for name in ("RandomErasing", "RandomGrayscale", "RandomPerspective", "RandomSolarize", "RandomPosterize"):
        yield name.lower(), getattr(a, name)
    yield "images", lambda: a.ImageSequential(k.color.BgrToRgb(), a.RandomAffine(30.0))
    yield (
        "filters",
        lambda: [k.filters.GaussianBlur2d((3, 3), (1.0, 1.0)), k.filters.Sobel(), k.filters.MedianBlur((3, 3))],
    )
    yield "colours", lambda: [k.color.RgbToGrayscale(), k.color.RgbToHsv(), k.color.RgbToLab(), k.color.YuvToRgb()]
    yield "geometry", lambda: [k.geometry.transform.Resize((2, 2)), k.geometry.transform.Rotate(torch.tensor([1.0]))]
    yield (
        "losses",
        lambda: [k.losses.FocalLoss(0.5), k.losses.DiceLoss(), k.losses.SSIMLoss(3), k.losses.TverskyLoss(1, 1)],
    )
    yield "features", lambda: [k.feature.SIFTDescriptor(), k.feature.HardNet(), k.feature.CornerHarris(0.1)]
    yield "sosnet", lambda: built(k.feature.SOSNet)
    yield "keynet", lambda: built(lambda: k.feature.KeyNet(pretrained=False))
    yield "vit", lambda: built(lambda: k.contrib.VisionTransformer(image_size=16, patch_size=8, embed_dim=8, depth=1))
    yield "camera", lambda: k.geometry.camera.PinholeCamera(*[torch.eye(4)[None]] * 2, torch.ones(1), torch.ones(1))
    yield "normalise", lambda: k.enhance.Normalize(torch.zeros(3), torch.ones(3))


def _segmentation() -> Iterator[Maker]:
    import segmentation_models_pytorch as s  # noqa: PLC0415

    for name in "Unet UnetPlusPlus MAnet Linknet FPN PSPNet DeepLabV3 DeepLabV3Plus PAN UPerNet Segformer DPT".split():
        if hasattr(s, name):
            encoder = "tu-vit_tiny_patch16_224" if name == "DPT" else "resnet18"
            maker = functools.partial(getattr(s, name), encoder, encoder_weights=None)
            yield name.lower(), functools.partial(built, maker)
    for encoder in (
        "efficientnet-b0",
        "mobilenet_v2",
        "vgg11",
        "densenet121",
        "timm-efficientnet-b0",
        "timm-regnetx_002",
        "mit_b0",
        "dpn68",
        "xception",
        "inceptionv4",
        "inceptionresnetv2",
        "se_resnet50",
        "timm-resnest14d",
        "timm-res2net50_26w_4s",
        "mobileone_s0",
        "tu-resnet18",
    ):
        maker = functools.partial(s.Unet, encoder, encoder_weights=None, decoder_attention_type="scse")
        yield f"unet-{encoder}", functools.partial(built, maker)
    yield (
        "losses",
        lambda: [
            s.losses.DiceLoss("binary"),
            s.losses.JaccardLoss("binary"),
            s.losses.FocalLoss("binary"),
            s.losses.LovaszLoss("binary"),
            s.losses.TverskyLoss("binary"),
            s.losses.SoftBCEWithLogitsLoss(),
            s.losses.SoftCrossEntropyLoss(),
            s.losses.MCCLoss(),
        ],
    )


def _tensordict() -> Iterator[Maker]:
    from tensordict import LazyStackedTensorDict, NonTensorData, TensorDict  # noqa: PLC0415

    one = TensorDict({"a": torch.ones(2, 3), "b": {"c": torch.zeros(2)}}, batch_size=[2])
    yield "dict", lambda: one
    yield "named", lambda: TensorDict({"a": torch.ones(2, 3)}, batch_size=[2], names=["x"])
    yield "lazy", lambda: LazyStackedTensorDict(one.clone(), one.clone())
    yield "other", lambda: TensorDict({"a": NonTensorData("text")}, batch_size=[])


def _skorch() -> Iterator[Maker]:
    import numpy as np  # noqa: PLC0415
    from skorch import NeuralNetClassifier, NeuralNetRegressor  # noqa: PLC0415

    x, y = np.ones((8, 2), dtype="f4"), np.array([0, 1] * 4)

    def fitted(cls: Any, *more: Any, **keywords: Any) -> Any:
        target = y if cls is NeuralNetClassifier else y[:, None].astype("f4")
        module = torch.nn.Sequential(torch.nn.Linear(2, 2 if cls is NeuralNetClassifier else 1), *more)
        return cls(module, max_epochs=2, verbose=0, **keywords).fit(x, target)

    yield "history", lambda: fitted(NeuralNetRegressor).history


def _gpytorch() -> Iterator[Maker]:
    import gpytorch as g  # noqa: PLC0415

    k = g.kernels
    yield "kernels", lambda: [k.ScaleKernel(k.RBFKernel()), k.MaternKernel(), k.LinearKernel(), k.PeriodicKernel()]
    yield "sum", lambda: k.RBFKernel() + k.CosineKernel() * k.ConstantKernel()
    yield "means", lambda: [g.means.ConstantMean(), g.means.ZeroMean(), g.means.LinearMean(2)]
    yield "likelihoods", lambda: [g.likelihoods.GaussianLikelihood(), g.likelihoods.BernoulliLikelihood()]
    yield "priors", lambda: [g.priors.NormalPrior(0, 1), g.priors.GammaPrior(1, 1), g.priors.LogNormalPrior(0, 1)]
    yield "constrained", lambda: k.RBFKernel(lengthscale_constraint=g.constraints.Interval(0.1, 1.0))
    yield "with-prior", lambda: k.RBFKernel(ard_num_dims=2).state_dict()
    yield "normal", lambda: g.distributions.MultivariateNormal(torch.zeros(2), torch.eye(2))
    yield "variational", lambda: g.variational.CholeskyVariationalDistribution(2)


def _botorch() -> Iterator[Maker]:
    from botorch import acquisition, models  # noqa: PLC0415

    x, y = torch.rand(4, 2, dtype=torch.double), torch.rand(4, 1, dtype=torch.double)
    model = models.SingleTaskGP(x, y)
    yield "model", lambda: model
    yield "state", model.state_dict
    yield "list", lambda: models.ModelListGP(models.SingleTaskGP(x, y), models.SingleTaskGP(x, y))
    yield "improvement", lambda: acquisition.LogExpectedImprovement(model, best_f=0.5)
    yield "bound", lambda: acquisition.UpperConfidenceBound(model, beta=0.1)


def _pyro() -> Iterator[Maker]:
    import pyro  # noqa: PLC0415
    import pyro.distributions as d  # noqa: PLC0415

    pyro.clear_param_store()
    pyro.param("a", torch.ones(2))
    yield "parameters", lambda: pyro.get_param_store().get_state()
    yield (
        "distributions",
        lambda: [d.Normal(0.0, 1.0), d.Delta(torch.ones(1)), d.Gamma(1.0, 1.0), d.Categorical(torch.ones(2))],
    )
    yield "optimiser", lambda: pyro.optim.Adam({"lr": 0.1}).get_state()
    yield "network", lambda: pyro.nn.DenseNN(2, [2], [1])
    yield "autoregressive", lambda: pyro.nn.AutoRegressiveNN(2, [2])


def _yolo() -> Iterator[Maker]:
    from ultralytics import YOLO  # noqa: PLC0415
    from ultralytics.nn import tasks  # noqa: PLC0415

    there = {path.stem for path in Path(tasks.__file__).parents[1].glob("cfg/models/**/*.yaml")}
    for name in (
        *(f"yolov8n{kind}" for kind in ("", "-seg", "-pose", "-cls", "-obb", "-p2")),
        *("yolov5n", "yolov3-tiny", "yolov6n", "yolov8n-rtdetr", "yolov9t", "yolov10n", "yolo11n", "yolo12n"),
        *("yolo11n-seg", "yolo11n-pose", "yolo11n-cls", "yolo11n-obb", "rtdetr-l", "yolov8s-world", "yolo26n"),
    ):
        if {name, re.sub(r"(\d)[ns]\b", r"\1", name)} & there:
            yield f"model-{name}", lambda name=name: _checkpoint(YOLO(f"{name}.yaml").model)
    yield "ensemble", tasks.Ensemble


def _checkpoint(model: Any) -> dict[str, Any]:
    """As ultralytics' trainer writes it."""
    return {
        "epoch": -1,
        "best_fitness": None,
        "model": None,
        "ema": shrunk(model).half(),
        "updates": 3,
        "optimizer": None,
        "train_args": {"task": "detect", "model": "x.yaml", "epochs": 1, "imgsz": 640, "names": ["a"]},
        "train_metrics": {"fitness": 0.1},
        "train_results": {"epoch": [1]},
        "date": "2026-01-01T00:00:00.000000",
        "version": "8",
        "license": "AGPL-3.0",
        "docs": "",
    }


def _plain() -> Iterator[Maker]:
    """Checkpoints of frameworks that save nothing but weights and settings."""
    weights = torch.nn.Linear(2, 2).state_dict()
    yield (
        "fairseq",
        lambda: {
            "args": argparse.Namespace(arch="x", task="translation", dropout=0.1, layers="[2,2]"),
            "cfg": None,
            "model": weights,
            "criterion": None,
            "optimizer_history": [{"optimizer_name": "A", "num_updates": 1, "lr_scheduler_state": {"best": None}}],
            "task_state": {},
            "extra_state": {"epoch": 1, "metrics": [("default", [(10, "loss", "AverageMeter", {"val": 0.1})])]},
            "last_optimizer_state": {"state": {}, "param_groups": [{"lr": 0.1, "betas": (0.9, 0.98), "params": [0]}]},
        },
    )
    yield "espnet", lambda: {"model": weights, "reporter": {"epoch": 1, "stats": {}}, "optimizers": [], "scaler": None}
    yield "detectron2", lambda: {"model": dict(weights), "__author__": "x", "matching_heuristics": True, "iteration": 3}
    yield (
        "whisper",
        lambda: {"dims": {"n_mels": 80, "n_vocab": 51865, "n_audio_ctx": 1500}, "model_state_dict": weights},
    )
    yield (
        "clip",
        lambda: {"epoch": 1, "name": "x", "state_dict": weights, "optimizer": {"state": {}, "param_groups": []}},
    )
    yield (
        "mmengine",
        lambda: {"meta": {"epoch": 1, "seed": 0, "cfg": "a = 1"}, "state_dict": weights, "message_hub": {}},
    )
    yield "diffusion", lambda: {"state_dict": weights, "global_step": 1, "lr_schedulers": [], "epoch": 0}


LIBRARIES: dict[str, tuple[str, Callable[[], Iterator[Maker]]]] = {
    "ignite": ("ignite", _ignite),
    "kornia": ("kornia", _kornia),
    "segmentation": ("segmentation_models_pytorch", _segmentation),
    "tensordict": ("tensordict", _tensordict),
    "skorch": ("skorch", _skorch),
    "gpytorch": ("gpytorch", _gpytorch),
    "botorch": ("botorch", _botorch),
    "pyro": ("pyro", _pyro),
    "yolo": ("ultralytics", _yolo),
    "plain": ("torch", _plain),
}


def make(save: Any, name: str) -> None:
    """Save what one library makes."""
    package, makers = LIBRARIES[name]
    importlib.import_module(package)
    for label, maker in makers():
        save(f"{name}-{label}", maker, *TORCH, *(("pickle2", "cloudpickle") if name != "yolo" else ()))
