"""What is built on transformers and torch: peft's adapters, diffusers' pipelines, datasets, sentence-transformers."""

from __future__ import annotations

import importlib
import tempfile
from pathlib import Path
from typing import Any

import torch
import transformers
import without_cuda  # noqa: F401 -- declares what torchvision misses

WAYS = ("torch", "pickle4", "cloudpickle")
ADAPTERS: dict[str, dict[str, Any]] = {
    "LoraConfig": {"r": 2, "target_modules": ["query", "value"], "lora_dropout": 0.1},
    "AdaLoraConfig": {"r": 2, "target_modules": ["query"], "total_step": 10},
    "IA3Config": {"target_modules": ["query", "output.dense"], "feedforward_modules": ["output.dense"]},
    "LoHaConfig": {"r": 2, "target_modules": ["query"]},
    "LoKrConfig": {"r": 2, "target_modules": ["query"]},
    "OFTConfig": {"r": 2, "oft_block_size": 0, "target_modules": ["query"]},
    "BOFTConfig": {"boft_block_size": 2, "target_modules": ["query"]},
    "VeraConfig": {"r": 2, "target_modules": ["query"]},
    "FourierFTConfig": {"n_frequency": 4, "target_modules": ["query"]},
    "HRAConfig": {"r": 2, "target_modules": ["query"]},
    "PromptTuningConfig": {"num_virtual_tokens": 2},
    "PrefixTuningConfig": {"num_virtual_tokens": 2},
    "PromptEncoderConfig": {"num_virtual_tokens": 2},
    "LNTuningConfig": {"target_modules": ["LayerNorm"]},
}
SCHEDULERS = (
    "DDPMScheduler DDIMScheduler PNDMScheduler LMSDiscreteScheduler EulerDiscreteScheduler "
    "EulerAncestralDiscreteScheduler DPMSolverMultistepScheduler HeunDiscreteScheduler KDPM2DiscreteScheduler "
    "UniPCMultistepScheduler FlowMatchEulerDiscreteScheduler LCMScheduler DEISMultistepScheduler"
).split()


def make(save: Any) -> None:
    """Save them all."""
    torch.manual_seed(0)
    transformers.logging.set_verbosity_error()
    _peft(save)
    _diffusers(save)
    _datasets(save)
    _sentences(save)


def _bert() -> Any:
    return transformers.BertForSequenceClassification(
        transformers.BertConfig(
            vocab_size=16, hidden_size=8, num_hidden_layers=1, num_attention_heads=2, intermediate_size=8
        )
    )


def _peft(save: Any) -> None:
    peft = importlib.import_module("peft")
    for name, given in ADAPTERS.items():
        cls = getattr(peft, name, None)
        if cls is None:
            continue
        save(f"config-{name}", lambda cls=cls, given=given: cls(task_type="SEQ_CLS", **given), *WAYS)
        save(
            f"model-{name}",
            lambda cls=cls, given=given: peft.get_peft_model(_bert(), cls(task_type="SEQ_CLS", **given)),
            *WAYS,
        )
    tuned = peft.get_peft_model(_bert(), peft.LoraConfig(task_type="SEQ_CLS", r=2, target_modules=["query"]))
    save("adapter_model", lambda: peft.get_peft_model_state_dict(tuned), "torch")
    save("adapter-merged", tuned.merge_and_unload, "torch")
    mixed = lambda: peft.PeftMixedModel(_bert(), peft.LoraConfig(r=2, target_modules=["query"]))  # noqa: E731
    save("model-mixed", mixed, "torch")


def _diffusers(save: Any) -> None:
    d = importlib.import_module("diffusers")
    unet = d.UNet2DConditionModel(
        sample_size=8, block_out_channels=(4, 8), layers_per_block=1, norm_num_groups=2, cross_attention_dim=8,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"), up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
        attention_head_dim=2,
    )  # fmt: skip
    vae = d.AutoencoderKL(block_out_channels=(4,), norm_num_groups=2, latent_channels=4)
    for name, model in {
        "unet": unet,
        "vae": vae,
        "unet2d": d.UNet2DModel(
            sample_size=8, block_out_channels=(4, 8), norm_num_groups=2, layers_per_block=1,
            down_block_types=("DownBlock2D", "AttnDownBlock2D"), up_block_types=("AttnUpBlock2D", "UpBlock2D"),
        ),
        "vq": d.VQModel(block_out_channels=(4,), norm_num_groups=2),
        "controlnet": d.ControlNetModel.from_unet(unet, conditioning_embedding_out_channels=(4, 8)),
    }.items():  # fmt: skip
        save(f"diffusers-{name}", lambda model=model: model, *WAYS)
        save(f"diffusers-{name}-config", lambda model=model: model.config, "pickle2", "pickle5")
    for name in SCHEDULERS:
        save(f"scheduler-{name}", lambda name=name: getattr(d, name)(), "pickle2", "pickle5", "torch")
    stepped = d.DDIMScheduler()
    stepped.set_timesteps(4)
    out = stepped.step(torch.zeros(1, 1, 2, 2), 1, torch.zeros(1, 1, 2, 2))
    save("scheduler-output", lambda: out, "torch", "pickle4")
    save("pipeline", lambda: d.DDPMPipeline(d.UNet2DModel(
        sample_size=8, block_out_channels=(4,), norm_num_groups=2, layers_per_block=1,
        down_block_types=("DownBlock2D",), up_block_types=("UpBlock2D",)), d.DDPMScheduler()), *WAYS)  # fmt: skip
    ema = importlib.import_module("diffusers.training_utils").EMAModel(unet.parameters())
    save("ema", lambda: ema, "torch")
    save("image-processor", lambda: importlib.import_module("diffusers.image_processor").VaeImageProcessor(), *WAYS)


def _datasets(save: Any) -> None:
    ds = importlib.import_module("datasets")
    features = ds.Features({
        "text": ds.Value("string"),
        "label": ds.ClassLabel(names=["a", "b"]),
        "ids": ds.Sequence(ds.Value("int64")),
        "nested": {"x": ds.Value("float32")},
    })  # fmt: skip
    save("features", lambda: features)
    save("features-more", lambda: [
        ds.Array2D((2, 2), "float32"), ds.Translation(["en", "fr"]), ds.TranslationVariableLanguages(["en"]),
        ds.Audio(sampling_rate=16000), ds.Image(),
    ])  # fmt: skip
    save("splits", lambda: [ds.Split.TRAIN, ds.Split.TEST, ds.NamedSplit("dev"), ds.SplitInfo("train", 10, 2)])
    save("info", lambda: ds.DatasetInfo(description="x", features=features, version="1.0.0"))
    save("version", lambda: ds.Version("1.2.3"))


def _sentences(save: Any) -> None:
    st = importlib.import_module("sentence_transformers")
    folder = Path(tempfile.mkdtemp())
    (folder / "vocab.txt").write_text("[UNK]\n[PAD]\n[CLS]\n[SEP]\n[MASK]\nthe\nfox\na\nb")
    _bert().bert.save_pretrained(folder)
    transformers.BertTokenizerFast(str(folder / "vocab.txt")).save_pretrained(folder)
    models = st.models if hasattr(st, "models") else importlib.import_module("sentence_transformers.models")
    words = models.Transformer(str(folder), max_seq_length=8)
    pooling = models.Pooling(8)
    model = st.SentenceTransformer(modules=[words, pooling, models.Dense(8, 4), models.Normalize()], device="cpu")
    save("sentence-transformer", lambda: model, *WAYS)
    losses = importlib.import_module("sentence_transformers.losses")
    for name in (
        "CosineSimilarityLoss",
        "MultipleNegativesRankingLoss",
        "TripletLoss",
        "ContrastiveLoss",
        "CoSENTLoss",
    ):
        save(f"loss-{name}", lambda name=name: getattr(losses, name)(model), "torch")
    save("loss-softmax", lambda: losses.SoftmaxLoss(model, 4, 2), "torch")
    save("embeddings", lambda: model.encode(["the fox", "a b"]), "pickle2", "pickle5")
    save("examples", lambda: [st.InputExample(texts=["a", "b"], label=0.5)])
    cross = st.CrossEncoder(str(folder), num_labels=1, device="cpu")
    save("cross-encoder", lambda: cross, "torch", "pickle4")
    arguments = getattr(st, "SentenceTransformerTrainingArguments", None)
    if arguments is not None:
        save("sentence-arguments", lambda: arguments(output_dir="o", report_to=[], use_cpu=True), *WAYS)
    evaluation = importlib.import_module("sentence_transformers.evaluation")
    save("evaluator", lambda: evaluation.EmbeddingSimilarityEvaluator(["a"], ["b"], [0.5]), "pickle4", "cloudpickle")
