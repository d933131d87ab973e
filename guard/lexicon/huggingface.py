"""Hugging Face's smaller libraries: accelerate, peft, trl, datasets, evaluate, sentence-transformers, tokenizers.

tokenizers' classes are Rust: each takes its state as JSON, which it parses anew. Sources are those of tokenizers 0.22
and 0.23, sentencepiece 0.2.
"""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry, huggingface_classes
from guard.lexicon.hf_states import NEVER
from guard.lexicon.patterns import Anything, Args, Effect, Either, Fields, Instance, Literal, Mapped, Of, Plain
from guard.lexicon.rows import BUILD, CALL, HASH, NEW, REFERENCE, a_class, a_function
from guard.lexicon.torch_nn import MODULE_STATE

_JSON: Final = Of(("bytes",))
_MODELS = "BPE Model Unigram WordLevel WordPiece"
_PARTS: Final = {
    "tokenizers": "Encoding",
    "tokenizers.normalizers": (
        "BertNormalizer ByteLevel Lowercase NFC NFD NFKC NFKD Nmt Normalizer Precompiled Prepend Replace Sequence "
        "Strip StripAccents"
    ),
    "tokenizers.pre_tokenizers": (
        "BertPreTokenizer ByteLevel CharDelimiterSplit Digits FixedLength Metaspace PreTokenizer Punctuation Sequence "
        "Split UnicodeScripts Whitespace WhitespaceSplit"
    ),
    "tokenizers.decoders": (
        "BPEDecoder ByteFallback ByteLevel CTC Decoder Fuse Metaspace Replace Sequence Strip WordPiece"
    ),
    "tokenizers.processors": ("BertProcessing ByteLevel PostProcessor RobertaProcessing Sequence TemplateProcessing"),
    "tokenizers.trainers": "BpeTrainer Trainer UnigramTrainer WordLevelTrainer WordPieceTrainer",
}

_DEPRECATED: tuple[Entry, ...] = tuple(
    a_class(
        f"sentence_transformers.losses.{name}:{name}",
        NEW,
        BUILD,
        HASH,
        state=MODULE_STATE,
        why="a loss by its older name; its __new__ warns, and is object's",
        source="sentence_transformers/sentence_transformer/losses (5.x); typing_extensions.deprecated",
    )
    for name in ("CachedMultipleNegativesSymmetricRankingLoss", "MultipleNegativesSymmetricRankingLoss")
)

_TOKENIZERS: tuple[Entry, ...] = (
    a_class(
        "tokenizers:Tokenizer",
        NEW,
        BUILD,
        HASH,
        call=Args((Instance(tuple(f"tokenizers.models:{name}" for name in _MODELS.split())),)),
        state=_JSON,
        why="made of any model, then of its JSON",
        source="tokenizers/bindings/python/src/tokenizer.rs __getnewargs__, __setstate__",
    ),
    *(
        a_class(
            f"tokenizers.models:{name}",
            NEW,
            BUILD,
            HASH,
            call=Args(),
            state=_JSON,
            why="parses JSON; a text for its vocabulary would once have been opened as a file, so it takes no argument",
            source="tokenizers/bindings/python/src/models.rs __setstate__",
        )
        for name in _MODELS.split()
    ),
    *(
        a_class(
            f"{module}:{name}",
            NEW,
            BUILD,
            HASH,
            call=Args(rest=Plain()),
            state=_JSON,
            why="options, and JSON that it parses",
            source=f"tokenizers/bindings/python/src/{module.rpartition('.')[2]} __setstate__",
        )
        for module, names in _PARTS.items()
        for name in names.split()
    ),
    a_class(
        "tokenizers:AddedToken",
        NEW,
        BUILD,
        HASH,
        call=Args(),
        state=Mapped(
            Literal(("content", "single_word", "lstrip", "rstrip", "normalized", "special")), Of(("str", "bool"))
        ),
        why="a text and five flags",
        source="tokenizers/bindings/python/src/tokenizer.rs PyAddedToken::__setstate__",
    ),
)

_SENTENCEPIECE: tuple[Entry, ...] = tuple(
    a_class(
        f"sentencepiece:{name}",
        NEW,
        BUILD,
        HASH,
        state=Either((_JSON, Fields((("model_proto", _JSON), ("this", NEVER), ("_processor", NEVER))))),
        why="parses the bytes of a model; a pointer of its own may not be set",
        source=f"sentencepiece/__init__.py {name}.__setstate__",
    )
    for name in ("SentencePieceProcessor", "SentencePieceNormalizer")
)

_SIMILARITIES = "cos_sim dot_score euclidean_sim manhattan_sim pytorch_cos_sim"
_PAIRWISE = "pairwise_angle_sim pairwise_cos_sim pairwise_dot_score pairwise_euclidean_sim pairwise_manhattan_sim"
_SENTENCES: tuple[Entry, ...] = tuple(
    a_function(
        f"{module}:{name}",
        CALL,
        REFERENCE,
        effect=Effect(returns="opaque"),
        why="makes tensors of two arguments, and multiplies them",
        source=f"{module.replace('.', '/')}.py {name}",
    )
    for module in ("sentence_transformers.util", "sentence_transformers.util.similarity")
    for name in f"{_SIMILARITIES} {_PAIRWISE}".split()
)

_DATASETS: tuple[Entry, ...] = (
    a_class(
        "datasets.features.features:Features",
        CALL,
        call=Args((Mapped(Of(("str",)), Anything()),)),
        why="a dict of features by name; asks each whether it must be decoded",
        source="datasets/features/features.py Features.__init__, require_decoding",
    ),
)

ENTRIES: tuple[Entry, ...] = (*_DEPRECATED, *_TOKENIZERS, *_SENTENCEPIECE, *_SENTENCES, *_DATASETS)
FAMILIES = huggingface_classes.FAMILIES
