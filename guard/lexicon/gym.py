"""gym's and gymnasium's spaces, stable-baselines3's normalisers and buffers.

Sources are files of gymnasium 1.4, gym 0.26 and stable-baselines3 2.9.
"""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry, gym_classes
from guard.lexicon.patterns import Each, Either, Fields, Instance, Of
from guard.lexicon.rows import BUILD, NEW, a_class
from guard.lexicon.states import ATTRIBUTES

NEVER: Final = Either(())
_ARRAY: Final = Instance(("numpy:ndarray",))
_BOX: Final = Fields((("low", _ARRAY), ("high", _ARRAY)))
_MULTI: Final = Fields((("_shape", Each(("tuple",), Of(("int",)))), ("dtype", Instance(("numpy:dtype",)))))
_NORMALISER: Final = Fields(
    tuple(
        (name, NEVER)
        for name in ("class_attributes", "getattr_depth_check", "getattr_recursive", "_get_all_attributes")
    )
)
_OLD: Final = {
    "box": "Box",
    "dict": "Dict",
    "discrete": "Discrete",
    "graph": "Graph",
    "multi_binary": "MultiBinary",
    "multi_discrete": "MultiDiscrete",
    "sequence": "Sequence",
    "text": "Text",
    "tuple": "Tuple",
}
_STATES: Final = {"Box": _BOX, "MultiDiscrete": _MULTI}

ENTRIES: tuple[Entry, ...] = (
    *(
        a_class(
            f"gym.spaces.{module}:{name}",
            NEW,
            BUILD,
            state=_STATES.get(name, ATTRIBUTES),
            why="keeps bounds and a generator as attributes; a few old keys are renamed",
            source=f"gym/spaces/{module}.py, gym/spaces/space.py Space.__setstate__",
        )
        for module, name in _OLD.items()
    ),
    a_class(
        "gymnasium.spaces.box:Box",
        NEW,
        BUILD,
        state=_BOX,
        why="asks the least and the greatest of its bounds, which are arrays, where old ones lack their texts",
        source="gymnasium/spaces/box.py Box.__setstate__",
    ),
    a_class(
        "gymnasium.spaces.multi_discrete:MultiDiscrete",
        NEW,
        BUILD,
        state=_MULTI,
        why="makes zeros of its shape and dtype, where old ones lack their start",
        source="gymnasium/spaces/multi_discrete.py MultiDiscrete.__setstate__",
    ),
    a_class(
        "stable_baselines3.common.vec_env.vec_normalize:VecNormalize",
        NEW,
        BUILD,
        state=_NORMALISER,
        why="updates its dictionary; looks other names up by methods of its own, which no attribute may shadow",
        source="stable_baselines3/common/vec_env/vec_normalize.py, base_vec_env.py VecEnvWrapper.__getattr__",
    ),
)

FAMILIES = gym_classes.FAMILIES
