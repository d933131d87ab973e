"""Lightning: checkpoints by a real trainer with callbacks, hyper-parameters, whole modules and data modules."""

from __future__ import annotations

import argparse
import logging
import shutil
import tempfile
import warnings
from pathlib import Path
from typing import Any

import torch

try:
    import lightning.pytorch as pl
except ImportError:
    import pytorch_lightning as pl
from saving import TORCH

callbacks = pl.callbacks


class Net(pl.LightningModule):
    """A line."""

    def __init__(self, lr: float = 0.1, extra: Any = None, kind: str = "adam") -> None:  # noqa: ARG002 -- saved
        """Keep what it is given as hyper-parameters."""
        super().__init__()
        self.save_hyperparameters()
        self.layer = torch.nn.Linear(2, 1)

    def training_step(self, batch: Any, _index: int) -> Any:
        """Learn."""
        loss = self.layer(batch[0]).mean()
        self.log("loss", loss)
        self.log("val_loss", loss)
        return loss

    def validation_step(self, batch: Any, _index: int) -> Any:
        """Look."""
        self.log("val", self.layer(batch[0]).mean())

    def configure_optimizers(self) -> Any:
        """One of two."""
        if self.hparams.kind == "sgd":
            optimizer = torch.optim.SGD(self.parameters(), self.hparams.lr, momentum=0.9)
            return [optimizer], [torch.optim.lr_scheduler.StepLR(optimizer, 1)]
        optimizer = torch.optim.AdamW(self.parameters(), self.hparams.lr)
        schedule = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer)
        return {"optimizer": optimizer, "lr_scheduler": {"scheduler": schedule, "monitor": "val"}}


class Set(pl.LightningDataModule):
    """Ones."""

    def __init__(self, size: int = 2) -> None:  # noqa: ARG002 -- saved
        """Keep what it is given as hyper-parameters."""
        super().__init__()
        self.save_hyperparameters()

    def train_dataloader(self) -> Any:
        """Two batches."""
        return torch.utils.data.DataLoader(torch.utils.data.TensorDataset(torch.ones(4, 2)), batch_size=2)

    val_dataloader = train_dataloader


def _trained(target: Path, model: Any, *more: Any, **keywords: Any) -> None:
    folder = Path(tempfile.mkdtemp())
    keeper = callbacks.ModelCheckpoint(dirpath=folder, monitor="val", save_last=True, **keywords.pop("keeper", {}))
    trainer = pl.Trainer(
        max_epochs=keywords.pop("max_epochs", 2),
        accelerator="cpu",
        logger=keywords.pop("logger", False),
        enable_progress_bar=False,
        enable_model_summary=False,
        callbacks=[keeper, *more],
        default_root_dir=folder,
        **keywords,
    )
    trainer.fit(model, datamodule=Set())
    shutil.copyfile(next(folder.glob("last*.ckpt")), target)
    shutil.rmtree(folder)


def make(save: Any) -> None:
    """Save them all."""
    warnings.simplefilter("ignore")
    logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)
    logging.getLogger("pytorch_lightning").setLevel(logging.ERROR)
    c = callbacks
    runs: dict[str, tuple[Any, list[Any], dict[str, Any]]] = {
        "plain": (Net(), [], {}),
        "sgd": (Net(kind="sgd"), [], {}),
        "namespace": (Net(extra=argparse.Namespace(a=1, b=[2])), [], {}),
        "dict": (Net(extra={"a": {"b": Path("x"), "c": (1, 2)}, "dtype": torch.float32}), [], {}),
        "stopping": (Net(), [c.EarlyStopping("val")], {}),
        "averaging": (Net(), [c.StochasticWeightAveraging(0.1)], {"max_epochs": 3}),
        "accumulating": (Net(), [c.GradientAccumulationScheduler({0: 1, 1: 2}), c.Timer("00:01:00:00")], {}),
        "clipping": (Net(), [], {"gradient_clip_val": 0.5, "accumulate_grad_batches": 2}),
        "kept": (Net(), [], {"keeper": {"save_top_k": 2, "mode": "max", "every_n_epochs": 1}}),
        "weights": (Net(), [], {"keeper": {"save_weights_only": True}}),
        "scheduler": (Net(), [c.LambdaCallback(), c.DeviceStatsMonitor()], {"logger": pl.loggers.CSVLogger("logs")}),
        "bf16": (Net(), [], {"precision": "bf16"}),
    }
    for name, (model, more, keywords) in runs.items():
        try:
            _trained(Path(save.folder) / f"run-{name}.ckpt", model, *more, **keywords)
            save.file(f"run-{name}.ckpt")
        except Exception as error:  # noqa: BLE001 -- an older version on a newer torch
            save._fail(name, error)
    things: dict[str, Any] = {
        "hyperparameters": lambda: {"hparams": Net().hparams, "data": Set(3).hparams},
        "callbacks": lambda: [
            c.EarlyStopping("val"),
            c.ModelCheckpoint(monitor="val"),
            c.StochasticWeightAveraging(0.1),
            c.Timer("00:01:00:00"),
            c.GradientAccumulationScheduler({0: 1}),
            c.ModelSummary(),
            c.RichModelSummary() if hasattr(c, "RichModelSummary") else None,
            c.TQDMProgressBar(),
            c.BackboneFinetuning(),
            c.LearningRateMonitor() if "LearningRateMonitor" in dir(c) else None,
        ],
        "states": lambda: [c.EarlyStopping("val").state_dict(), c.ModelCheckpoint().state_dict()],
    }
    for name, maker in things.items():
        save(name, maker, *TORCH, "pickle2", "cloudpickle")
