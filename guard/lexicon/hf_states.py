"""Conditions of Hugging Face's classes: what their states and the arguments of their calls must meet.

Several of these classes answer for attributes that they do not have (``__getattr__``), or rename those they are asked
for (``__getattribute__``). BUILD asks for ``__setstate__``: what it would find must not be of the file's choice.
"""

from __future__ import annotations

from typing import Final

from guard.lexicon.patterns import Anything, Args, Each, Either, Fields, Instance, Literal, Mapped, Matching, Of
from guard.lexicon.torch_nn import MODULE_STATE

NOTHING: Final = Literal((None,))
NEVER: Final = Either(())
PLAIN_NAME: Final = Matching(r"(?s:(?!__).*)")
TEXT: Final = Of(("str",))
_MAYBE_TEXT = Of(("str", "NoneType"))

_CONFIG = (
    ("attribute_map", NEVER),
    (
        "_heterogeneity_spec",
        Instance(("transformers.integrations.heterogeneity.configuration_utils:_HeterogeneitySpec",)),
    ),
)
CONFIG: Final = Fields(_CONFIG)
"""``PreTrainedConfig.__getattribute__`` renames what it is asked for by ``attribute_map``, which only a class has, and
asks ``_heterogeneity_spec`` which names are ambiguous (transformers/configuration_utils.py,
integrations/heterogeneity/configuration_utils.py).
"""

HETEROGENEITY: Final = Fields((("per_layer_attributes", Of(("set", "frozenset", "list", "tuple"))),))
"""What ``_heterogeneity_spec`` is: a name is looked up in its set of names."""

CONFIG_WITH_TEXT: Final = Fields((*_CONFIG, ("text_config", Either((NOTHING, Instance())))))
"""``Qwen2VLConfig.__getattribute__`` of 4 asks the dictionary of ``text_config`` first: an instance's has no dunder."""

DATA: Final = Fields(
    (("data", Either((NOTHING, Mapped(PLAIN_NAME, Anything()), Instance(("collections:OrderedDict",))))),)
)
"""``BatchEncoding`` and ``BatchFeature`` answer for any key of ``data`` as if it were an attribute: no key is a dunder.
(transformers/tokenization_utils_base.py, feature_extraction_utils.py)
"""

_TOKEN = Either((_MAYBE_TEXT, Instance(("tokenizers:AddedToken",))))
_TOKENS = Either((_TOKEN, Each(("list", "tuple"), _TOKEN)))
SPECIAL_TOKENS: Final = Either((NOTHING, Mapped(PLAIN_NAME, _TOKENS)))
_TOKENIZER = (
    ("SPECIAL_TOKENS_ATTRIBUTES", Each(("list", "tuple"), PLAIN_NAME)),
    ("_special_tokens_map", SPECIAL_TOKENS),
    ("convert_tokens_to_ids", NEVER),
)
TOKENIZER: Final = Fields(_TOKENIZER)
"""``PreTrainedTokenizerBase.__getattr__`` answers for the names of special tokens, with texts: no name in the list or
in the map is a dunder, and the map holds tokens (transformers/tokenization_utils_base.py).
"""

_OPTIONS = Mapped(Literal(("enable_sampling", "nbest_size", "alpha")), Of(("bool", "int", "float")))
PIECES: Final = Fields((*_TOKENIZER, ("sp_model_kwargs", _OPTIONS), ("sp_model_proto", Of(("bytes",)))))
"""A tokenizer whose ``__setstate__`` makes a sentencepiece processor of the bytes in its state; ``model_file`` among
the keywords would open a file.
"""

UNOPENED: Final = Fields((*_TOKENIZER, ("sp_model_kwargs", _OPTIONS), ("vocab_file", NOTHING)))
"""A tokenizer whose ``__setstate__`` opened ``vocab_file`` before 5, and is gone since: there is none to open."""

BASIC: Final = Fields((*_TOKENIZER, ("word_tokenizer_type", Literal(("basic",)))))
"""``BertJapaneseTokenizer.__setstate__`` makes a MeCab, Sudachi or Juman++ anew, with dictionaries by name."""

_CONFIGURED = (("_internal_dict", Either((NOTHING, Instance(("diffusers.configuration_utils:FrozenDict",))))),)
CONFIGURED: Final = Fields(_CONFIGURED)
"""``ConfigMixin.__getattr__`` answers from ``_internal_dict`` (diffusers/configuration_utils.py)."""

CONFIGURED_MODULE: Final = Fields((*MODULE_STATE.known, *_CONFIGURED))
"""The same, of a module."""

ADAPTER: Final = Fields((*MODULE_STATE.known, ("_hasattr_wrapped", NEVER), ("_getattr_wrapped", NEVER)))
"""``AuxiliaryTrainingWrapper.__getattr__`` calls these two methods of its own (peft/utils/other.py)."""

RENAMED: Final = Fields((*MODULE_STATE.known, ("_DEPRECATED_METHOD_RENAMES", NEVER)))
"""``Module.__getattr__`` looks a name up in this dict of the class's (sentence_transformers/base/modules/module.py)."""

BORG: Final = Fields((("_known_attrs", NEVER),))
"""``PartialState`` and ``AcceleratorState`` look a name up among those they know, for the wording of an error.
(accelerate/state.py)
"""

UNSCALED: Final = Fields((("scaler", NOTHING),))
"""``AcceleratedOptimizer.__setstate__`` would wrap its optimizer's ``step`` for a scaler (accelerate/optimizer.py)."""

TENSOR: Final = Instance(("torch:Tensor", "torch.nn.parameter:Parameter"))
_VALUES = Either((NOTHING, TENSOR, Instance(("numpy:ndarray",))))
_NESTED = Either((_VALUES, Each(("tuple", "list"), _VALUES)))
OUTPUT: Final = Args((Either((_NESTED, Each(("tuple", "list"), _NESTED))),), rest=Anything())
"""``ModelOutput.__post_init__`` iterates over its first field where the others are empty, and takes pairs of a name and
a value for attributes (transformers/utils/generic.py): so it is tensors, or tuples of tensors.
"""
