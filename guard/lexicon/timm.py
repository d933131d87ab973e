"""timm's models, losses, optimizers and data transforms, as whole models save them. timm 0.9 and 1.0."""

from __future__ import annotations

from guard.lexicon import Entry, timm_classes
from guard.lexicon.patterns import Effect
from guard.lexicon.rows import BUILD, CALL, HASH, NEW, REFERENCE, a_class, a_function, references
from guard.lexicon.torch_nn import MODULE_STATE

_PICTURES = (
    "shear_x shear_y translate_x_rel translate_y_rel translate_x_abs translate_y_abs rotate auto_contrast invert "
    "equalize solarize solarize_add posterize contrast color brightness sharpness gaussian_blur gaussian_blur_rand "
    "desaturate"
)
_LEVELS = (
    "_rotate_level_to_arg _enhance_level_to_arg _enhance_increasing_level_to_arg _shear_level_to_arg "
    "_translate_abs_level_to_arg _translate_rel_level_to_arg _posterize_level_to_arg "
    "_posterize_increasing_level_to_arg _posterize_original_level_to_arg _solarize_level_to_arg "
    "_solarize_increasing_level_to_arg _solarize_add_level_to_arg"
)
_AUGMENT = "timm/data/auto_augment.py NAME_TO_OP, LEVEL_TO_ARG (0.9, 1.0)"

_AUGMENTATIONS: tuple[Entry, ...] = (
    *references(
        "timm.data.auto_augment",
        _PICTURES,
        why="changes a picture; on anything else it raises, or calls a method of that thing's own",
        source=_AUGMENT,
    ),
    *references("timm.data.auto_augment", _LEVELS, why="computes with numbers", source=_AUGMENT),
    a_function(
        "timm.data.auto_augment:_minmax_level_to_arg",
        CALL,
        REFERENCE,
        effect=Effect(returns="opaque"),
        why="computes with numbers",
        source=_AUGMENT,
    ),
)
_BLOCKS: tuple[Entry, ...] = tuple(
    a_class(
        f"timm.models.nextvit:{name}",
        NEW,
        BUILD,
        HASH,
        REFERENCE,
        state=MODULE_STATE,
        why="a model keeps the classes of its blocks; called, it takes numbers and layers, and makes tensors",
        source="timm/models/nextvit.py (1.0)",
    )
    for name in ("NextConvBlock", "NextTransformerBlock")
)

ENTRIES: tuple[Entry, ...] = (*_AUGMENTATIONS, *_BLOCKS)
FAMILIES = timm_classes.FAMILIES
