"""Makes torchvision importable beside a torch without CUDA: its native operators are declared, and never called.

The wheel that the index has is built for CUDA, and does not load there; transformers asks it for enumerations and for
functions that are written in Python.
"""

from __future__ import annotations

import contextlib
import re
import sys

import torch

LIBRARY = torch.library.Library("torchvision", "DEF")
OPERATORS_MOST = 60


def declare() -> None:
    """Import torchvision, and declare each operator that it misses."""
    for _ in range(OPERATORS_MOST):
        try:
            import torchvision  # noqa: F401, PLC0415 -- tried again after each operator
        except RuntimeError as error:
            missing = re.search(r"operator torchvision::(\w+) does not exist", str(error))
            if missing is None:
                raise
            LIBRARY.define(f"{missing[1]}(Tensor a) -> Tensor")
            for name in [name for name in sys.modules if name.startswith("torchvision")]:
                del sys.modules[name]
        else:
            return


with contextlib.suppress(ImportError):
    declare()
