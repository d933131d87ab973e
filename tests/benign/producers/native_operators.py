"""Lets torchvision and torchaudio be imported where their native parts cannot be: those are built for a GPU's torch.

torchvision registers shapes for two operators when it is imported, and fails where torch does not know them: they are
declared here, when it is about to be imported. torchaudio does without its library, as
it does where it was built without one. Nothing that
is saved runs any of them.
"""

from __future__ import annotations

import sys
import types
from importlib.abc import MetaPathFinder
from typing import Any


class Declaring(MetaPathFinder):
    """Declares the operators, and leaves finding torchvision to the others."""

    kept: Any = None

    def find_spec(self, name: str, *_: Any) -> None:
        """Nothing, ever."""
        if name == "torchvision.extension" and Declaring.kept is None:
            import torch  # noqa: PLC0415 -- this module is imported whenever Python starts

            Declaring.kept = torch.library.Library("torchvision", "DEF")
            Declaring.kept.define("nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
            Declaring.kept.define("qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")


sys.meta_path.insert(0, Declaring())
_extension = types.ModuleType("torchaudio._extension")
vars(_extension).update(
    _IS_TORCHAUDIO_EXT_AVAILABLE=False, _IS_ALIGN_AVAILABLE=False, fail_if_no_align=lambda function: function
)
sys.modules["torchaudio._extension"] = _extension
