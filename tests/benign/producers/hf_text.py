"""Tokenizers slow and fast, processors, what models return and are asked with."""
# ruff: noqa: S106 -- a token of text is no password

from __future__ import annotations

import without_cuda  # isort: skip  # noqa: F401 -- before anything that imports torchvision

import json
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import tokenizers as tk
import torch
import transformers
from tokenizers import decoders, models, normalizers, pre_tokenizers, processors, trainers

TEXTS = ["the quick brown fox jumps", "over the lazy dog", "déjà vu 123", "aa ab abc"]
PROCESSORS = (
    "ViTImageProcessor CLIPImageProcessor ConvNextImageProcessor DetrImageProcessor SegformerImageProcessor "
    "DeiTImageProcessor BeitImageProcessor BlipImageProcessor DPTImageProcessor EfficientNetImageProcessor "
    "GLPNImageProcessor ImageGPTImageProcessor LevitImageProcessor Mask2FormerImageProcessor MobileNetV2ImageProcessor "
    "MobileViTImageProcessor OwlViTImageProcessor PoolFormerImageProcessor PvtImageProcessor SamImageProcessor "
    "SiglipImageProcessor Swin2SRImageProcessor VideoMAEImageProcessor ViltImageProcessor VivitImageProcessor "
    "YolosImageProcessor LlavaNextImageProcessor Qwen2VLImageProcessor FlavaImageProcessor "
    "Wav2Vec2FeatureExtractor WhisperFeatureExtractor ASTFeatureExtractor ClapFeatureExtractor "
    "EncodecFeatureExtractor SeamlessM4TFeatureExtractor SpeechT5FeatureExtractor UnivNetFeatureExtractor"
).split()


COMPILED = (
    "GPT2Tokenizer RobertaTokenizer CLIPTokenizer BartTokenizer Qwen2Tokenizer LongformerTokenizer DebertaTokenizer "
    "LEDTokenizer CodeGenTokenizer"
).split()
"""Before transformers 5 these hold a pattern of the library ``regex``, which is saved as code of its native machine."""


def _trained(model: Any, trainer: Any, before: Any, **parts: Any) -> tk.Tokenizer:
    made = tk.Tokenizer(model)
    made.pre_tokenizer = before
    for name, part in parts.items():
        setattr(made, name, part)
    made.train_from_iterator(TEXTS, trainer)
    return made


def _fast() -> dict[str, tk.Tokenizer]:
    special = ["[UNK]", "[PAD]", "[CLS]", "[SEP]", "[MASK]"]
    space = pre_tokenizers.Whitespace()
    return {
        "wordlevel": _trained(
            models.WordLevel(unk_token="[UNK]"), trainers.WordLevelTrainer(special_tokens=special), space
        ),
        "bpe": _trained(
            models.BPE(unk_token="[UNK]"),
            trainers.BpeTrainer(vocab_size=60, special_tokens=special),
            pre_tokenizers.ByteLevel(),
            decoder=decoders.ByteLevel(),
            post_processor=processors.ByteLevel(),
        ),
        "wordpiece": _trained(
            models.WordPiece(unk_token="[UNK]"),
            trainers.WordPieceTrainer(vocab_size=60, special_tokens=special),
            pre_tokenizers.BertPreTokenizer(),
            normalizer=normalizers.BertNormalizer(),
            decoder=decoders.WordPiece(),
        ),
        "unigram": _trained(
            models.Unigram(),
            trainers.UnigramTrainer(vocab_size=40, special_tokens=special, unk_token="[UNK]"),
            pre_tokenizers.Metaspace(),
            normalizer=normalizers.Sequence([normalizers.NFKC(), normalizers.Lowercase()]),
            decoder=decoders.Metaspace(),
        ),
    }


def _slow(folder: Path) -> dict[str, Any]:
    words = ["[UNK]", "[PAD]", "[CLS]", "[SEP]", "[MASK]", "the", "fox", "##es", "a", "b"]
    (folder / "vocab.txt").write_text("\n".join(words))
    pairs = {"<|endoftext|>": 0, "<s>": 1, "</s>": 2, "<unk>": 3, "<pad>": 4, "<mask>": 5, "a": 6, "b": 7, "ab": 8}
    (folder / "vocab.json").write_text(json.dumps(pairs))
    (folder / "merges.txt").write_text("#version: 0.2\na b\n")
    vocab, bpe = {"vocab_file": str(folder / "vocab.txt")}, {"vocab_file": str(folder / "vocab.json")}
    merges = {**bpe, "merges_file": str(folder / "merges.txt")}
    wanted: dict[str, dict[str, str]] = {
        **dict.fromkeys(("BertTokenizer", "DistilBertTokenizer", "ElectraTokenizer", "MPNetTokenizer"), vocab),
        **dict.fromkeys(("BertJapaneseTokenizer", "LxmertTokenizer", "FunnelTokenizer", "MobileBertTokenizer"), vocab),
        **dict.fromkeys(("EsmTokenizer", "ConvBertTokenizer", "SqueezeBertTokenizer"), vocab),
        **dict.fromkeys(
            ("GPT2Tokenizer", "RobertaTokenizer", "CLIPTokenizer", "BartTokenizer", "Qwen2Tokenizer"), merges
        ),
        **dict.fromkeys(("LongformerTokenizer", "DebertaTokenizer", "CTRLTokenizer", "OpenAIGPTTokenizer"), merges),
        **dict.fromkeys(("PhobertTokenizer", "LEDTokenizer", "CodeGenTokenizer"), merges),
        **dict.fromkeys(("Wav2Vec2CTCTokenizer",), bpe),
        **dict.fromkeys(("CanineTokenizer", "ByT5Tokenizer", "PerceiverTokenizer"), {}),  # noqa: RUF024 -- read only
    }
    return {
        name: (lambda name=name, given=given: getattr(transformers, name)(**given)) for name, given in wanted.items()
    }


def _pieces(folder: Path) -> str:
    import sentencepiece  # noqa: PLC0415 -- used here only

    text = folder / "text.txt"
    text.write_text("\n".join(TEXTS * 4))
    sentencepiece.SentencePieceTrainer.Train(
        input=str(text), model_prefix=str(folder / "sp"), vocab_size=40, hard_vocab_limit=False, minloglevel=2, pad_id=3
    )
    return str(folder / "sp.model")


SENTENCE_PIECE = (
    "LlamaTokenizer MBartTokenizer XLMRobertaTokenizer GemmaTokenizer NllbTokenizer SeamlessM4TTokenizer XGLMTokenizer"
).split()
OPENING = (
    "T5Tokenizer AlbertTokenizer XLNetTokenizer CamembertTokenizer PegasusTokenizer BigBirdTokenizer RemBertTokenizer "
    "DebertaV2Tokenizer ReformerTokenizer BarthezTokenizer FNetTokenizer"
).split()
"""Before transformers 5 these open their vocabulary by name when they are unpickled: that is not admitted."""


def make(save: Any) -> None:
    """Save them all."""
    import sentencepiece  # noqa: PLC0415 -- used here only

    folder = Path(tempfile.mkdtemp())
    for name, fast in _fast().items():
        save(f"tokenizers-{name}", lambda fast=fast: fast, "pickle2", "pickle5", "torch")
        wrapped = transformers.PreTrainedTokenizerFast(
            tokenizer_object=fast, unk_token="[UNK]", pad_token="[PAD]", mask_token="[MASK]"
        )
        wrapped.add_tokens(["<new>"])
        save(f"fast-{name}", lambda wrapped=wrapped: wrapped)
        save(f"encoding-{name}", lambda wrapped=wrapped: wrapped(TEXTS, padding=True), "pickle4", "torch")
        tensors = lambda wrapped=wrapped: wrapped(TEXTS, padding=True, return_tensors="pt")  # noqa: E731
        save(f"encoding-tensors-{name}", tensors, "pickle4", "torch")
    save("tokenizers-parts", _parts)
    for name, slow in _slow(folder).items():
        if transformers.__version__.startswith("4") and name in COMPILED:
            continue
        save(f"slow-{name}", slow, "pickle2", "pickle5", "cloudpickle")
    model = _pieces(folder)
    save("sentencepiece", lambda: sentencepiece.SentencePieceProcessor(model_file=model))
    given = (model,) if transformers.__version__.startswith("4") else ()
    for name in SENTENCE_PIECE if given else (*SENTENCE_PIECE, *OPENING):
        cls = getattr(transformers, name, None)
        if cls is not None:
            save(f"pieces-{name}", lambda cls=cls: cls(*given), "pickle2", "pickle5")
            fast = getattr(transformers, f"{name}Fast", cls)
            save(f"pieces-{name}-fast", lambda fast=fast: fast(*given), "pickle4")
    for name in PROCESSORS:
        cls = getattr(transformers, name, None)
        if cls is not None:
            save(f"processor-{name}", cls, "pickle4", "torch")
    _processors(save)
    _returned(save)
    _generation(save)


def _parts() -> list[Any]:
    return [
        tk.AddedToken("<x>", lstrip=True, special=True),
        transformers.AddedToken("<y>"),
        normalizers.NFC(),
        normalizers.BertNormalizer(),
        normalizers.Sequence([normalizers.Strip(), normalizers.Replace("a", "b")]),
        pre_tokenizers.Whitespace(),
        pre_tokenizers.ByteLevel(),
        pre_tokenizers.Metaspace(),
        pre_tokenizers.Sequence([pre_tokenizers.Digits(), pre_tokenizers.Punctuation()]),
        pre_tokenizers.Split(" ", "removed"),
        decoders.WordPiece(),
        decoders.BPEDecoder(),
        decoders.Sequence([decoders.Fuse(), decoders.Strip(" ", 1, 0)]),
        decoders.CTC(),
        processors.BertProcessing(("[SEP]", 3), ("[CLS]", 2)),
        processors.RobertaProcessing(("</s>", 3), ("<s>", 2)),
        processors.TemplateProcessing("[CLS] $A", None, [("[CLS]", 1)]),
        processors.ByteLevel(),
        models.BPE({"a": 0, "b": 1, "ab": 2}, [("a", "b")]),
        models.WordLevel({"a": 0}, "a"),
        models.WordPiece({"a": 0}),
        models.Unigram([("a", 0.5)], 0),
        trainers.BpeTrainer(),
        trainers.WordPieceTrainer(),
        trainers.UnigramTrainer(),
        trainers.WordLevelTrainer(),
    ]


def _processors(save: Any) -> None:
    words = transformers.PreTrainedTokenizerFast(tokenizer_object=_fast()["wordlevel"], unk_token="[UNK]")
    extractor = transformers.Wav2Vec2FeatureExtractor()
    save("processor-joined", lambda: transformers.TrOCRProcessor(transformers.ViTImageProcessor(), words))
    features = extractor([np.zeros(40, "f4")], sampling_rate=16000, return_tensors="np")
    save("processor-features", lambda: features, "pickle2", "pickle5", "cloudpickle")
    save(
        "collators",
        lambda: [
            transformers.DataCollatorWithPadding(words),
            transformers.DataCollatorForTokenClassification(words),
            transformers.DataCollatorForSeq2Seq(words),
            transformers.DataCollatorForLanguageModeling(words, mlm=False),
        ],
    )


def _returned(save: Any) -> None:
    """What tiny models return, and caches of keys."""
    tensor = torch.zeros(1, 2)
    from transformers import modeling_outputs, tokenization_utils_base  # noqa: PLC0415 -- used here only

    for name, cls in vars(modeling_outputs).items():
        if isinstance(cls, type) and hasattr(cls, "__dataclass_fields__"):
            first = next(iter(cls.__dataclass_fields__))
            save(f"output-{name}", lambda cls=cls, first=first: cls(**{first: tensor}), "torch")
    config = transformers.GPT2Config(n_layer=1, n_head=2, n_embd=8, vocab_size=16)
    model = transformers.GPT2LMHeadModel(config).eval()
    ids = torch.tensor([[1, 2, 3]])
    with torch.no_grad():
        save("returned-gpt2", lambda: model(ids, output_hidden_states=True, use_cache=True), "torch", "pickle4")
        generated = model.generate(
            ids, max_new_tokens=2, return_dict_in_generate=True, output_scores=True, pad_token_id=0
        )
    save("returned-generate", lambda: generated, "torch", "pickle4")
    save("cache-dynamic", lambda: model(ids, use_cache=True).past_key_values, "torch")
    save("spans", lambda: [tokenization_utils_base.CharSpan(0, 1), tokenization_utils_base.TokenSpan(0, 1)])
    save(
        "enums",
        lambda: [
            transformers.utils.PaddingStrategy.LONGEST,
            transformers.utils.TensorType.PYTORCH,
            tokenization_utils_base.TruncationStrategy.ONLY_FIRST,
            transformers.image_utils.ChannelDimension.FIRST,
            transformers.image_utils.PILImageResampling.BILINEAR,
        ],
    )


def _generation(save: Any) -> None:
    save("generation-default", transformers.GenerationConfig)
    save(
        "generation",
        lambda: transformers.GenerationConfig(
            max_length=5, num_beams=2, eos_token_id=[1, 2], bad_words_ids=[[3]], temperature=0.5, do_sample=True
        ),
    )
    g = transformers.generation
    save(
        "generation-logits",
        lambda: g.LogitsProcessorList(
            [
                g.MinLengthLogitsProcessor(2, 1, "cpu"),
                g.TemperatureLogitsWarper(0.7),
                g.TopKLogitsWarper(3),
                g.TopPLogitsWarper(0.9),
                g.RepetitionPenaltyLogitsProcessor(1.1),
                g.NoRepeatNGramLogitsProcessor(2),
            ]
        ),
        "torch",
        "pickle4",
    )
    save(
        "generation-stopping",
        lambda: g.StoppingCriteriaList([g.MaxLengthCriteria(5), g.MaxTimeCriteria(1.0), g.EosTokenCriteria(1)]),
        "torch",
        "pickle4",
    )
    save("quantization", lambda: transformers.BitsAndBytesConfig(load_in_4bit=True, bnb_4bit_quant_type="nf4"))
