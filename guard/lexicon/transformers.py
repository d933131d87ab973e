"""transformers: training arguments, configs, tokenizers, outputs, models; classes are in ``transformers*_classes``.

Sources are files of transformers 5.24 and 4.57. What its models *do* begins when they are run.
"""

from __future__ import annotations

from guard.lexicon import Entry, transformers_a_to_l_classes, transformers_classes, transformers_m_to_z_classes
from guard.lexicon.hf_states import HETEROGENEITY
from guard.lexicon.patterns import Effect
from guard.lexicon.rows import BUILD, CALL, HASH, NEW, REFERENCE, a_class, a_function
from guard.lexicon.torch_nn import MODULE_STATE

_SCHEDULES = (
    "_get_constant_lambda _get_constant_schedule_with_warmup_lr_lambda _get_linear_schedule_with_warmup_lr_lambda "
    "_get_cosine_schedule_with_warmup_lr_lambda _get_cosine_with_hard_restarts_schedule_with_warmup_lr_lambda "
    "_get_polynomial_decay_schedule_with_warmup_lr_lambda _get_inverse_sqrt_schedule_lr_lambda "
    "_get_cosine_with_min_lr_schedule_with_warmup_lr_rate_lambda _get_wsd_scheduler_lambda"
)

_ROPES = (
    "_compute_default_rope_parameters _compute_linear_scaling_rope_parameters _compute_dynamic_ntk_parameters "
    "_compute_yarn_parameters _compute_longrope_parameters _compute_llama3_parameters "
    "_compute_proportional_rope_parameters"
)

ENTRIES: tuple[Entry, ...] = (
    *(
        a_function(
            f"transformers.optimization:{name}",
            CALL,
            REFERENCE,
            effect=Effect(returns="opaque"),
            why="arithmetic on a step and numbers",
            source=f"transformers/optimization.py {name}",
        )
        for name in _SCHEDULES.split()
    ),
    *(
        a_function(
            f"transformers.modeling_rope_utils:{name}",
            CALL,
            REFERENCE,
            effect=Effect(returns="opaque"),
            why="arithmetic on the numbers in a config, one method of which it calls",
            source=f"transformers/modeling_rope_utils.py {name}",
        )
        for name in _ROPES.split()
    ),
    *(
        a_function(
            f"transformers.models.qwen3_next.modeling_qwen3_next:{name}",
            CALL,
            REFERENCE,
            effect=Effect(returns="opaque"),
            why="a function of tensors, by their own methods",
            source=f"transformers/models/qwen3_next/modeling_qwen3_next.py {name} (4.57)",
        )
        for name in (
            "torch_causal_conv1d_update",
            "torch_chunk_gated_delta_rule",
            "torch_recurrent_gated_delta_rule",
        )
    ),
    a_class(
        "transformers.integrations.heterogeneity.configuration_utils:_HeterogeneitySpec",
        NEW,
        BUILD,
        state=HETEROGENEITY,
        why="three containers of names and options",
        source="transformers/integrations/heterogeneity/configuration_utils.py _HeterogeneitySpec",
    ),
    *(
        a_class(
            f"transformers.models.{module}:{name}",
            NEW,
            BUILD,
            HASH,
            state=MODULE_STATE,
            why="a module with a weight; where apex is installed it is that library's, a module with a weight too",
            source=f"transformers/models/{module.replace('.', '/')}.py; apex/normalization/fused_layer_norm.py",
        )
        for module, name in (
            ("longt5.modeling_longt5", "LongT5LayerNorm"),
            ("pix2struct.modeling_pix2struct", "Pix2StructLayerNorm"),
            ("pop2piano.modeling_pop2piano", "Pop2PianoLayerNorm"),
            ("t5.modeling_t5", "T5LayerNorm"),
        )
    ),
    a_class(
        "transformers.models.ibert.quant_modules:SymmetricQuantFunction",
        why="only looked up in, for its apply",
        source="transformers/models/ibert/quant_modules.py; torch/autograd/function.py FunctionMeta",
    ),
)

FAMILIES = (
    *transformers_classes.FAMILIES,
    *transformers_a_to_l_classes.FAMILIES,
    *transformers_m_to_z_classes.FAMILIES,
)
"""Models by the first letter of their architecture, then everything else."""
