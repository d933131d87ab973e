"""What Hugging Face's classes and their neighbours would do with a state of an attacker's choice is refused.

None of those frameworks is needed: the pickles are put together opcode by opcode.
"""

from __future__ import annotations

import pickle
from dataclasses import dataclass, field
from typing import Any

import pytest

import guard

MODELS = "transformers.models"
BERT_CONFIG = f"{MODELS}.bert.configuration_bert:BertConfig"
ENCODING = "transformers.tokenization_utils_base:BatchEncoding"
FAST = "transformers.tokenization_utils_fast:PreTrainedTokenizerFast"
LLAMA = f"{MODELS}.llama.tokenization_llama:LlamaTokenizer"
T5 = f"{MODELS}.t5.tokenization_t5:T5Tokenizer"
OUTPUT = "transformers.modeling_outputs:BaseModelOutput"
PARTIAL_STATE = "accelerate.state:PartialState"
UNSAFE = "os:system"


@dataclass(frozen=True)
class Name:
    """A global."""

    full: str


@dataclass(frozen=True)
class Thing:
    """A call or an instance, with states set one after the other, and items."""

    cls: str
    args: tuple[Any, ...] = ()
    states: tuple[Any, ...] = ()
    items: dict[Any, Any] = field(default_factory=dict)
    called: bool = False


def push(value: Any) -> bytes:
    """The opcodes that leave a value on the stack."""
    match value:
        case Name(full):
            module, _, name = full.partition(":")
            return b"c%s\n%s\n" % (module.encode(), name.encode())
        case Thing():
            made = push(Name(value.cls)) + push(value.args) + (b"R" if value.called else b"\x81")
            made += b"".join(push(state) + b"b" for state in value.states)
            pairs = b"".join(push(part) for pair in value.items.items() for part in pair)
            return made + (b"(" + pairs + b"u" if pairs else b"")
        case dict():
            return b"}(" + b"".join(push(part) for pair in value.items() for part in pair) + b"u"
        case tuple():
            return b"(" + b"".join(map(push, value)) + b"t"
        case list():
            return b"](" + b"".join(map(push, value)) + b"e"
    return pickle.dumps(value, 3)[2:-1]


def verdict(value: Any) -> str:
    return str(guard.scan(b"\x80\x03" + push(value) + b".", name="a.pkl").verdict)


def tokenizer(cls: str, **state: Any) -> Thing:
    return Thing(cls, states=({"verbose": True, **state},))


def pydantic(**attributes: Any) -> Thing:
    state = {"__dict__": attributes, "__pydantic_fields_set__": None, "__pydantic_extra__": None}
    return Thing("langchain_core.documents.base:Document", states=(state,))


def jax(fun: str, args: tuple[Any, ...], options: dict[str, Any]) -> Thing:
    state = (1, (1,), Thing("numpy:dtype", ("f4", False, True), called=True), False, b"\0" * 4)
    return Thing("jax._src.array:_reconstruct_array", (Name(fun), args, state, options), called=True)


RECONSTRUCT = "numpy._core.multiarray:_reconstruct"
EMPTY = (Name("numpy:ndarray"), (0,), b"b")
TINY = ("ml_dtypes:bfloat16", "numpy:dtype")


def tiny(size: int, flags: int = 64) -> Thing:
    state = (3, "<", None, None, None, size, 2, flags)
    return Thing("numpy:dtype", (Name(TINY[0]), False, True), (state,), called=True)


HONEST = {
    "config": Thing(BERT_CONFIG, states=({"hidden_size": 8},)),
    "encoding": Thing(ENCODING, states=({"data": {"input_ids": [1]}, "encodings": None},)),
    "fast": tokenizer(FAST, _special_tokens_map={"unk_token": "[UNK]", "pad_token": None}),
    "llama": tokenizer(LLAMA, sp_model_kwargs={}, sp_model_proto=b"\x0a"),
    "t5": tokenizer(T5, vocab_file=None),
    "output": Thing(OUTPUT, (None, None, None), ({},), {"attentions": 1}, called=True),
    "state": Thing(PARTIAL_STATE, states=({"device": "cpu"},)),
    "bpe": Thing("tokenizers.models:BPE", states=(b"{}",)),
    "document": pydantic(page_content="x", metadata={}),
    "frozen": Thing("diffusers.configuration_utils:FrozenDict", items={"a": 1}, called=True),
    "jax": jax(RECONSTRUCT, EMPTY, {"weak_type": False}),
    "bfloat16": tiny(2),
    "strings": Thing("spacy.strings:StringStore", (["a"],), called=True),
    "forward": Thing("builtins:getattr", (Thing(f"{MODELS}.bert.modeling_bert:BertModel"), "forward"), called=True),
}

HOSTILE = {
    # the lookup of __setstate__ renamed, answered from a dict, or by another object
    "config-renames": Thing(BERT_CONFIG, states=({"attribute_map": {"__setstate__": "x"}, "x": 1}, {})),
    "config-heterogeneous": Thing(BERT_CONFIG, states=({"_heterogeneity_spec": Thing(BERT_CONFIG)}, {})),
    "encoding-answers": Thing(ENCODING, states=({"data": {"__array_interface__": {"data": (4096, False)}}},)),
    "encoding-state-elsewhere": Thing(ENCODING, states=({"data": Thing(BERT_CONFIG)},)),
    "fast-special": tokenizer(FAST, _special_tokens_map={"__setstate__": "x"}),
    "fast-names": tokenizer(FAST, SPECIAL_TOKENS_ATTRIBUTES=["__setstate__"]),
    "fast-instance": tokenizer(FAST, _special_tokens_map={"unk_token": Thing(BERT_CONFIG)}),
    "state-names": Thing(PARTIAL_STATE, states=({"_known_attrs": Thing(BERT_CONFIG)},)),
    "adapter-answers": Thing(
        "peft.utils.other:ModulesToSaveWrapper", states=({"_hasattr_wrapped": Thing("builtins:object")},)
    ),
    "diffusers-config": Thing(
        "diffusers.schedulers.scheduling_ddpm:DDPMScheduler", states=({"_internal_dict": Thing(BERT_CONFIG)},)
    ),
    # files that are opened while a state is set
    "llama-opens": tokenizer(LLAMA, sp_model_kwargs={"model_file": "/etc/passwd"}, sp_model_proto=b""),
    "t5-opens": tokenizer(T5, vocab_file="/etc/passwd"),
    "marian-opens": tokenizer(f"{MODELS}.marian.tokenization_marian:MarianTokenizer", spm_files=["/etc/passwd"]),
    "japanese-dictionary": tokenizer(
        f"{MODELS}.bert_japanese.tokenization_bert_japanese:BertJapaneseTokenizer", word_tokenizer_type="mecab"
    ),
    "table-maps": Thing("datasets.table:MemoryMappedTable", states=({"path": "/etc/passwd", "replays": []},)),
    "bpe-opens": Thing("tokenizers.models:BPE", ("/etc/passwd", "/etc/passwd")),
    "sentencepiece-pointer": Thing("sentencepiece:SentencePieceProcessor", states=({"this": 1, "model_proto": b""},)),
    # attributes that only a class has
    "output-pairs": Thing(OUTPUT, ([("__class__", Name("builtins:int"))],), called=True),
    "output-item": Thing(OUTPUT, (None,), items={"__class__": 1}, called=True),
    "frozen-item": Thing("diffusers.configuration_utils:FrozenDict", items={"__class__": 1}, called=True),
    "frozen-pairs": Thing("diffusers.configuration_utils:FrozenDict", ([("__class__", 1)],), called=True),
    "document-class": pydantic(__class__=Name("builtins:int")),
    "getattr-class": Thing("builtins:getattr", (Thing(BERT_CONFIG), "__class__"), called=True),
    "getattr-any": Thing("builtins:getattr", (Thing(BERT_CONFIG), "save_pretrained"), called=True),
    # calls of the caller's choice
    "optimizer-scaled": Thing("accelerate.optimizer:AcceleratedOptimizer", states=({"scaler": Thing(BERT_CONFIG)},)),
    "jax-calls": jax(UNSAFE, ("true",), {"weak_type": False}),
    "jax-names": jax(RECONSTRUCT, EMPTY, {"memory_space": 1}),
    "keras-model": Thing(
        "builtins:getattr", (Name("keras.src.models.sequential:Sequential"), "_unpickle_model"), called=True
    ),
    "box-asks": Thing("gymnasium.spaces.box:Box", states=({"low": Thing(BERT_CONFIG)},)),
    "multi-shape": Thing("gymnasium.spaces.multi_discrete:MultiDiscrete", states=({"_shape": Thing(BERT_CONFIG)},)),
    "normaliser-shadows": Thing(
        "stable_baselines3.common.vec_env.vec_normalize:VecNormalize",
        states=({"getattr_depth_check": Thing(BERT_CONFIG)},),
    ),
    "environment-loads": Thing("stable_baselines3.common.vec_env.base_vec_env:CloudpickleWrapper", states=(b"N.",)),
    "spacy-vocab": Thing("spacy.vocab:unpickle_vocab", (None,) * 7, called=True),
    "spacy-doc": Thing("spacy.tokens.doc:unpickle_doc", (None, b"", b""), called=True),
    # sizes and pointers that numpy believes
    "bfloat16-size": tiny(1),
    "bfloat16-pointers": tiny(2, 63),
}


@pytest.mark.parametrize("name", HONEST)
def test_what_is_saved_honestly_is_clean(name: str) -> None:
    assert verdict(HONEST[name]) == "CLEAN"


@pytest.mark.parametrize("name", HOSTILE)
def test_what_would_reach_further_is_refused(name: str) -> None:
    assert verdict(HOSTILE[name]) in {"SUSPICIOUS", "MALICIOUS"}
