"""What fine-tuning leaves: training arguments of all kinds, and checkpoint folders of Trainer and accelerate."""

from __future__ import annotations

import without_cuda  # isort: skip  # noqa: F401 -- before anything that imports torchvision

import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

import torch
import transformers
from accelerate import Accelerator
from transformers import Seq2SeqTrainingArguments, Trainer, TrainerCallback, TrainingArguments

os.environ["WANDB_DISABLED"] = "true"
WAYS = ("torch", "torch-legacy", "pickle2", "pickle5", "cloudpickle")
OPTIMIZERS = ("adamw_torch", "adafactor", "sgd", "adagrad", "rmsprop", "lion_8bit", "adamw_bnb_8bit", "galore_adamw")
SCHEDULERS = {
    "linear": {},
    "cosine": {},
    "cosine_with_restarts": {"num_cycles": 2},
    "polynomial": {"power": 2.0},
    "constant": {},
    "constant_with_warmup": {},
    "inverse_sqrt": {},
    "reduce_lr_on_plateau": {},
    "cosine_with_min_lr": {"min_lr": 1e-6},
    "warmup_stable_decay": {"num_decay_steps": 2, "num_stable_steps": 1},
}
TRL = (
    "SFTConfig DPOConfig RewardConfig GRPOConfig KTOConfig ORPOConfig CPOConfig BCOConfig PPOConfig RLOOConfig "
    "OnlineDPOConfig NashMDConfig XPOConfig GKDConfig PRMConfig IterativeSFTConfig ModelConfig"
)


def _arguments(folder: str, **given: Any) -> TrainingArguments:
    return TrainingArguments(output_dir=folder, report_to=[], use_cpu=True, **given)


def _tiny() -> Any:
    config = transformers.BertConfig(
        vocab_size=16, hidden_size=8, num_hidden_layers=1, num_attention_heads=2, intermediate_size=8
    )
    return transformers.BertForSequenceClassification(config)


class _Rows(torch.utils.data.Dataset):  # type: ignore[type-arg]
    def __len__(self) -> int:
        return 8

    def __getitem__(self, index: int) -> dict[str, Any]:
        return {"input_ids": torch.tensor([index, 1, 2]), "labels": torch.tensor(index % 2)}


def make(save: Any) -> None:
    """Save them all."""
    torch.manual_seed(0)
    folder = Path(tempfile.mkdtemp())
    _all_arguments(save)
    _trl(save)
    _outputs(save)
    for name, options in {
        "default": {},
        "cosine": {"lr_scheduler_type": "cosine", "warmup_steps": 1},
        "adafactor": {"optim": "adafactor"},
        "sgd-plateau": {"optim": "sgd", "lr_scheduler_type": "reduce_lr_on_plateau", "eval_strategy": "epoch"},
        "restarts": {"lr_scheduler_type": "cosine_with_restarts", "lr_scheduler_kwargs": {"num_cycles": 2}},
        "smoothed": {"label_smoothing_factor": 0.1, "gradient_accumulation_steps": 2},
    }.items():
        _trained(save, folder / name, name, options)
    _accelerated(save, folder / "accelerate")
    shutil.rmtree(folder)


def _all_arguments(save: Any) -> None:
    save("args-default", lambda: _arguments("out"), *WAYS)
    save("args-seq2seq", lambda: Seq2SeqTrainingArguments("out", report_to=[], predict_with_generate=True), *WAYS)
    generation = transformers.GenerationConfig(max_length=7, eos_token_id=[1, 2])
    save("args-seq2seq-generation", lambda: Seq2SeqTrainingArguments("out", generation_config=generation), *WAYS)
    for scheduler, options in SCHEDULERS.items():
        save(
            f"args-{scheduler}",
            lambda s=scheduler, o=options: _arguments("o", lr_scheduler_type=s, lr_scheduler_kwargs=o),
            "torch",
        )
    for optimizer in OPTIMIZERS:
        save(f"args-optim-{optimizer}", lambda o=optimizer: _arguments("o", optim=o), "torch")
    for name, options in {
        "steps": {"eval_strategy": "steps", "eval_steps": 5, "logging_strategy": "epoch", "save_strategy": "steps"},
        "best": {"eval_strategy": "epoch", "save_strategy": "epoch", "load_best_model_at_end": True},
        "save-best": {"eval_strategy": "epoch", "save_strategy": "best", "metric_for_best_model": "loss"},
        "hub": {"push_to_hub": False, "hub_model_id": "a/b", "hub_strategy": "all_checkpoints"},
        "debug": {"debug": "underflow_overflow"},
        "bf16": {"bf16": True},
        "neftune": {"neftune_noise_alpha": 5, "torch_compile": False, "seed": 3, "data_seed": 4},
        "checkpointing": {"gradient_checkpointing": True, "gradient_checkpointing_kwargs": {"use_reentrant": False}},
        "accelerator": {
            "accelerator_config": {"split_batches": True, "gradient_accumulation_kwargs": {"num_steps": 2}}
        },
        "optim-args": {"optim_target_modules": ["a", "b"], "optim_args": "rank=1"},
        "metrics": {"include_for_metrics": ["inputs", "loss"], "batch_eval_metrics": True},
        "labels": {"label_names": ["a"], "group_by_length": True, "remove_unused_columns": False},
    }.items():
        save(f"args-{name}", lambda o=options: _arguments("o", **o), "torch", "pickle4")
    save("args-reports", lambda: TrainingArguments("o", use_cpu=True, report_to=["tensorboard"]), "torch")


def _trl(save: Any) -> None:
    import trl  # noqa: PLC0415 -- slow, and used here only

    for name in TRL.split():
        cls = getattr(trl, name, None)
        if cls is not None:
            needs = {} if name == "ModelConfig" else {"output_dir": "o", "report_to": [], "bf16": False}
            save(f"trl-{name}", lambda cls=cls, needs=needs: cls(**needs), "torch", "pickle4", "cloudpickle")


def _outputs(save: Any) -> None:
    import numpy as np  # noqa: PLC0415 -- used here only
    from transformers import trainer_utils as u  # noqa: PLC0415 -- used here only

    array = np.arange(4.0, dtype="f4")
    things: dict[str, Any] = {
        "enums": [
            u.IntervalStrategy.STEPS,
            u.SchedulerType.COSINE,
            u.HubStrategy.END,
            *transformers.training_args.OptimizerNames,
            *u.SchedulerType,
            u.HPSearchBackend.OPTUNA,
            u.FSDPOption.FULL_SHARD,
        ],
        "predictions": [
            u.EvalPrediction(array, array),
            u.PredictionOutput(array, array, {"loss": 1.0}),
            u.TrainOutput(3, 0.5, {"loss": 1.0}),
            u.EvalLoopOutput(array, array, {"loss": 1.0}, 4),
            u.BestRun("1", 0.5, {"lr": 1}, None),
        ],
        "state": [transformers.TrainerState(log_history=[{"loss": 1.0}]), transformers.TrainerControl()],
        "callbacks": [
            transformers.EarlyStoppingCallback(2),
            transformers.PrinterCallback(),
            transformers.DefaultFlowCallback(),
            transformers.trainer_callback.ExportableState(),
            TrainerCallback(),
        ],
        "collators": [
            transformers.data.data_collator.DefaultDataCollator(),
            transformers.trainer_pt_utils.LabelSmoother(epsilon=0.1),
        ],
    }
    for name, thing in things.items():
        save(name, lambda thing=thing: thing, *WAYS)
    model = torch.nn.Linear(2, 2)
    for name, options in SCHEDULERS.items():
        if "plateau" in name:
            continue

        def schedule(name: str = name, options: Any = options) -> Any:
            optimizer = torch.optim.AdamW(model.parameters())
            return transformers.get_scheduler(name, optimizer, 1, 4, options)

        save(f"scheduler-{name}", schedule, "torch", "pickle4")
    save("adafactor", lambda: transformers.Adafactor(model.parameters(), lr=1e-3, relative_step=False), "torch")


def _trained(save: Any, folder: Path, name: str, options: dict[str, Any]) -> None:
    arguments = _arguments(
        str(folder), max_steps=2, per_device_train_batch_size=4, save_steps=1, logging_steps=1, **options
    )
    trainer = Trainer(_tiny(), arguments, train_dataset=_Rows(), eval_dataset=_Rows())
    trainer.train()
    last = folder / "checkpoint-2"
    for file in sorted(path for path in last.iterdir() if path.is_file()):
        shutil.copyfile(file, save.file(f"trainer-{name}-{file.name}"))
    trainer.save_model(str(folder / "final"))
    shutil.copyfile(folder / "final" / "training_args.bin", save.file(f"trainer-{name}-final-training_args.bin"))
    torch.save(trainer.model, save.file(f"trainer-{name}-whole.pt"))
    torch.save(trainer.model.state_dict(), save.file(f"trainer-{name}-pytorch_model.bin"))


def _accelerated(save: Any, folder: Path) -> None:
    accelerator = Accelerator(cpu=True, step_scheduler_with_optimizer=False)
    model = torch.nn.Linear(2, 2)
    optimizer = torch.optim.AdamW(model.parameters())
    loader = torch.utils.data.DataLoader(_Rows(), batch_size=2, shuffle=True)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 1)
    model, optimizer, loader, scheduler = accelerator.prepare(model, optimizer, loader, scheduler)
    accelerator.register_for_checkpointing(torch.nn.BatchNorm1d(2))
    optimizer.step()
    for safe in (False, True):
        accelerator.save_state(str(folder), safe_serialization=safe)
        for file in sorted(path for path in folder.iterdir() if path.is_file()):
            shutil.copyfile(file, save.file(f"accelerate-{safe}-{file.name}"))
        shutil.rmtree(folder)
    accelerator.save({"model": model.state_dict(), "step": 3}, save.file("accelerate-saved.pt"))
    save("accelerate-objects", lambda: accelerator.state.distributed_type, "torch", "pickle4")
