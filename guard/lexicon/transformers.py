"""transformers: training arguments, configs, tokenizers, outputs, models; classes are in ``transformers*_classes``.

Sources are files of transformers 5.24 and 4.57. What its models *do* begins when they are run.
"""

from __future__ import annotations

from guard.lexicon import Entry, transformers_a_to_l_classes, transformers_classes, transformers_m_to_z_classes
from guard.lexicon.patterns import Effect
from guard.lexicon.rows import CALL, REFERENCE, a_function

_SCHEDULES = (
    "_get_constant_lambda _get_constant_schedule_with_warmup_lr_lambda _get_linear_schedule_with_warmup_lr_lambda "
    "_get_cosine_schedule_with_warmup_lr_lambda _get_cosine_with_hard_restarts_schedule_with_warmup_lr_lambda "
    "_get_polynomial_decay_schedule_with_warmup_lr_lambda _get_inverse_sqrt_schedule_lr_lambda "
    "_get_cosine_with_min_lr_schedule_with_warmup_lr_rate_lambda _get_wsd_scheduler_lambda"
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
)

FAMILIES = (
    *transformers_classes.FAMILIES,
    *transformers_a_to_l_classes.FAMILIES,
    *transformers_m_to_z_classes.FAMILIES,
)
"""Models by the first letter of their architecture, then everything else."""
