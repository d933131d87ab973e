"""What fine-tuning left before 2024: training arguments, and the checkpoint folder of a Trainer."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

import torch
import transformers
from transformers import Seq2SeqTrainingArguments, Trainer, TrainingArguments

os.environ["WANDB_DISABLED"] = "true"
WAYS = ("torch", "torch-legacy", "pickle2", "pickle4", "cloudpickle")


def _arguments(**given: Any) -> TrainingArguments:
    return TrainingArguments("o", no_cuda=True, report_to=[], **given)


class _Rows(torch.utils.data.Dataset):  # type: ignore[type-arg]
    def __len__(self) -> int:
        return 8

    def __getitem__(self, index: int) -> dict[str, Any]:
        return {"input_ids": torch.tensor([index, 1, 2]), "labels": torch.tensor(index % 2)}


def make(save: Any) -> None:
    """Save them all."""
    torch.manual_seed(0)
    save("args-default", _arguments, *WAYS)
    save("args-seq2seq", lambda: Seq2SeqTrainingArguments("o", no_cuda=True, report_to=[]), *WAYS)
    for name in ("linear", "cosine", "cosine_with_restarts", "polynomial", "constant", "inverse_sqrt"):
        save(f"args-{name}", lambda name=name: _arguments(lr_scheduler_type=name), "torch", "pickle2")
    for name in ("adamw_hf", "adamw_torch", "adafactor", "sgd", "adagrad", "adamw_bnb_8bit", "lion_32bit"):
        save(f"args-optim-{name}", lambda name=name: _arguments(optim=name), "torch", "pickle2")
    for name, options in {
        "steps": {"evaluation_strategy": "steps", "eval_steps": 5, "logging_strategy": "epoch"},
        "best": {"evaluation_strategy": "epoch", "save_strategy": "epoch", "load_best_model_at_end": True},
        "hub": {"hub_strategy": "all_checkpoints", "hub_model_id": "a/b"},
        "debug": {"debug": "underflow_overflow"},
    }.items():
        save(f"args-{name}", lambda options=options: _arguments(**options), *WAYS)
    for name, cls, config in (
        ("bert", transformers.BertForSequenceClassification, transformers.BertConfig),
        ("gpt2", transformers.GPT2ForSequenceClassification, transformers.GPT2Config),
        ("t5", transformers.T5ForConditionalGeneration, transformers.T5Config),
        ("roberta", transformers.RobertaForMaskedLM, transformers.RobertaConfig),
        ("distilbert", transformers.DistilBertForTokenClassification, transformers.DistilBertConfig),
        ("vit", transformers.ViTForImageClassification, transformers.ViTConfig),
        ("wav2vec2", transformers.Wav2Vec2ForCTC, transformers.Wav2Vec2Config),
    ):
        save(f"config-{name}", config, *WAYS)
        save(f"model-{name}", lambda cls=cls, config=config: cls(_tiny(config)), "torch", "pickle4")
    _trained(save, Path(tempfile.mkdtemp()))


def _tiny(config: Any) -> Any:
    sizes = dict.fromkeys(
        ("hidden_size", "d_model", "n_embd", "dim", "intermediate_size", "d_ff", "d_kv", "hidden_dim"), 16
    )
    sizes |= dict.fromkeys(("num_hidden_layers", "num_layers", "n_layer", "n_layers", "num_decoder_layers"), 1)
    sizes |= dict.fromkeys(("num_attention_heads", "num_heads", "n_head", "n_heads"), 2) | {"vocab_size": 32}
    sizes |= {"conv_dim": (8, 8), "conv_stride": (2, 2), "conv_kernel": (2, 2), "num_conv_pos_embedding_groups": 2}
    known = config().to_dict()
    return config(**{name: size for name, size in sizes.items() if name in known}, pad_token_id=0)


def _trained(save: Any, folder: Path) -> None:
    arguments = TrainingArguments(
        str(folder), no_cuda=True, report_to=[], max_steps=2, per_device_train_batch_size=4, save_steps=1
    )
    trainer = Trainer(
        transformers.BertForSequenceClassification(_tiny(transformers.BertConfig)), arguments, train_dataset=_Rows()
    )
    trainer.train()
    for file in sorted(path for path in (folder / "checkpoint-2").iterdir() if path.is_file()):
        shutil.copyfile(file, save.file(f"trainer-{file.name}"))
