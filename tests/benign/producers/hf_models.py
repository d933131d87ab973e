"""Configs of transformers, and whole models as ``torch.save`` keeps them: each architecture that can be made tiny."""

from __future__ import annotations

import without_cuda  # isort: skip  # noqa: F401 -- before anything that imports torchvision

import zlib
from collections.abc import Iterator
from typing import Any

import torch
import transformers
from transformers.models.auto.configuration_auto import CONFIG_MAPPING

CORE = (
    "albert bart bert bloom clip convnext deberta-v2 deit detr distilbert electra falcon gemma gpt2 gpt_neo gpt_neox "
    "gptj llama longformer mamba mbart mistral mixtral mobilebert mpnet opt phi qwen2 roberta segformer swin t5 vit "
    "wav2vec2 whisper xlm-roberta xlnet"
).split()
SMALL = {
    "1": "num_hidden_layers n_layer n_layers num_layers encoder_layers decoder_layers num_decoder_layers depth "
    "num_encoder_layers num_hidden_groups inner_group_num layers num_conv_pos_embedding_groups num_blocks",
    "2": "num_attention_heads n_head n_heads num_heads encoder_attention_heads decoder_attention_heads "
    "num_key_value_heads attention_heads num_experts num_local_experts num_experts_per_tok n_routed_experts",
    "16": "hidden_size d_model n_embd dim embed_dim embedding_size d_embed encoder_hidden_size decoder_hidden_size "
    "projection_dim hidden_dim head_dim intermediate_size ffn_dim encoder_ffn_dim decoder_ffn_dim d_ff d_inner n_inner "
    "moe_intermediate_size shared_expert_intermediate_size vision_embed_dim",
    "64": "vocab_size max_position_embeddings n_positions max_source_positions max_target_positions image_size n_ctx "
    "max_seq_len text_vocab_size",
}
TINY = {name: int(size) for size, names in SMALL.items() for name in names.split()}
LEFT_OUT = ("xlstm",)
"""Keeps functions that call their arguments, which the lexicon does not admit."""
MOST = 300_000
"""Parameters of a model that is kept."""
HEADS = (
    "AutoModelForCausalLM",
    "AutoModelForSequenceClassification",
    "AutoModelForMaskedLM",
    "AutoModelForTokenClassification",
    "AutoModelForQuestionAnswering",
    "AutoModelForImageClassification",
    "AutoModelForSeq2SeqLM",
    "AutoModelForAudioClassification",
    "AutoModelForObjectDetection",
    "AutoModelForSemanticSegmentation",
    "AutoModelForMultipleChoice",
    "AutoModelForNextSentencePrediction",
    "AutoModelForPreTraining",
)


def _tiny(config: Any) -> dict[str, Any]:
    """The same options, with everything that costs memory made small."""
    given: dict[str, Any] = {}
    for name, value in config.to_dict().items():
        if name in TINY and isinstance(value, int):
            given[name] = min(value, TINY[name])
        elif isinstance(value, dict) and name.endswith("_config") and hasattr(getattr(config, name, None), "to_dict"):
            given[name] = _tiny(getattr(config, name))
    return given


def _configs() -> Iterator[tuple[str, Any, Any]]:
    for name in sorted(set(CONFIG_MAPPING).difference(LEFT_OUT)):
        try:
            cls = CONFIG_MAPPING[name]
            default = cls()
            given = _tiny(default)
        except Exception:  # noqa: BLE001, S112 -- some have no defaults, or want a library
            continue
        try:
            yield name, default, cls(**given)
        except Exception:  # noqa: BLE001 -- a combination that this one does not take
            yield name, default, None


def _small(make: Any) -> Any:
    with torch.device("meta"):
        size = sum(one.numel() for one in make().parameters())
    return make() if size < MOST else None


def make(save: Any) -> None:
    """Save them all."""
    torch.manual_seed(0)
    transformers.logging.set_verbosity_error()
    heads = {name: getattr(transformers, name) for name in HEADS if hasattr(transformers, name)}
    for name, default, tiny in _configs():
        save(
            f"config-{name}",
            lambda default=default: default,
            "pickle4",
            *(("pickle2", "torch") if name in CORE else ()),
        )
        if tiny is None:
            continue
        ways = ("torch", "torch-legacy", "pickle4") if name in CORE else ("torch",)
        for label, cls in {"AutoModel": transformers.AutoModel, **heads}.items():
            if type(tiny) not in cls._model_mapping or (
                label != "AutoModel" and name not in CORE and zlib.crc32((name + label).encode()) % 3
            ):
                continue
            try:
                model = _small(lambda cls=cls, tiny=tiny: cls.from_config(tiny))
            except Exception:  # noqa: BLE001, S112 -- sizes that this one does not take
                continue
            if model is not None:
                save(f"{name}-{label.removeprefix('AutoModel')}", lambda model=model: model, *ways)
