"""tensordict's dicts of tensors. tensordict 0.14.

Its modules have no row: they carry what they wrap as bytes, which cloudpickle loads while their state is set. Nor have
tensors that are mapped to a file.
"""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry
from guard.lexicon.patterns import (
    RESULT,
    Args,
    BuildStep,
    Each,
    Effect,
    Either,
    Global,
    Instance,
    Literal,
    Mapped,
    NewStep,
    Of,
    Plain,
)
from guard.lexicon.rows import BUILD, NEW, a_class, a_function
from guard.lexicon.torch_tensors import PLAIN_TENSOR

_OTHER: Final = "tensordict.tensorclass:NonTensorData"
_DICTS: Final = ("tensordict._td:TensorDict", "tensordict._lazy:LazyStackedTensorDict")
_INNER: Final = Instance((*_DICTS, _OTHER))
_FIELD: Final = Literal(
    tuple(
        "_tensordict _device _batch_size _td_dim_names _is_locked _is_shared _is_memmap _cache _last_op stack_dim "
        "stack_dim_name _stack_dim_name _td_dim_name tensordicts hook_out hook_in".split()
    )
)

_STATE: Final = Mapped(
    _FIELD,
    Either(
        (
            Of(("NoneType", "bool", "int", "str")),
            Instance(("torch:Size", "torch:device")),
            Mapped(Of(("str",)), Either((PLAIN_TENSOR, _INNER))),
            Each(("list", "tuple"), Either((Of(("str", "NoneType")), _INNER))),
        )
    ),
)

ENTRIES: tuple[Entry, ...] = (
    *(
        a_class(
            name,
            NEW,
            BUILD,
            call=Args(),
            state=_STATE,
            why="sets its fields, and locks itself and what is in it where it was locked",
            source="tensordict/base.py TensorDictBase.__setstate__",
        )
        for name in _DICTS
    ),
    a_class(
        _OTHER,
        NEW,
        BUILD,
        state=Mapped(
            Literal(("tensordict", "non_tensordict")), Either((Instance(_DICTS), Mapped(Of(("str",)), Plain())))
        ),
        why="a constant among tensors",
        source="tensordict/tensorclass.py _setstate, NonTensorData",
    ),
    a_function(
        "tensordict._reductions:_make_td",
        call=Args((Global(_DICTS), Of(("dict",)))),
        effect=Effect((NewStep(0), BuildStep(RESULT, 1)), returns="result"),
        why="makes a dict of tensors, and sets its state",
        source="tensordict/_reductions.py _make_td",
    ),
)
