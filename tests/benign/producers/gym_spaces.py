"""Spaces of gym, before it was gymnasium."""

from __future__ import annotations

from typing import Any

import numpy as np
from gym import spaces


def make(save: Any) -> None:
    """Save them all."""
    made: dict[str, Any] = {
        "box": spaces.Box(-1, 1, (2,), np.float32, seed=1),
        "discrete": spaces.Discrete(3, start=1),
        "binary": spaces.MultiBinary((2, 2)),
        "multi": spaces.MultiDiscrete([2, 3]),
        "text": spaces.Text(4),
        "sequence": spaces.Sequence(spaces.Discrete(2)),
        "graph": spaces.Graph(spaces.Box(0, 1, (2,)), spaces.Discrete(2)),
        "tuple": spaces.Tuple((spaces.Discrete(2), spaces.Box(0, 1, (1,)))),
        "dict": spaces.Dict({"a": spaces.Discrete(2), "b": spaces.Box(0, 1, (1,))}),
    }
    for name, space in made.items():
        save(f"space-{name}", lambda space=space: space, "pickle2", "pickle4", "pickle5", "cloudpickle")
