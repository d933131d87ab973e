"""Pillow's images, in each mode."""

from __future__ import annotations

import io
from typing import Any

import PIL
from PIL import Image


def _opened(kind: str) -> Any:
    file = io.BytesIO()
    Image.new("RGB", (3, 2), "green").save(file, kind)
    made = Image.open(io.BytesIO(file.getvalue()))
    made.load()
    return made


def make(save: Any) -> None:
    """Save them all."""
    for mode in ("1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "YCbCr", "HSV", "LAB", "I", "F", "I;16"):
        save(f"mode-{mode.replace(';', '-').lower()}", lambda mode=mode: Image.new(mode, (4, 3)))
    for kind in ("png", "jpeg", "bmp", "gif", "tiff", "ppm"):
        save(f"opened-{kind}", lambda kind=kind: _opened(kind))
    save("palette", lambda: Image.new("RGB", (4, 4), "red").quantize(4))
    save("several", lambda: [Image.new("RGB", (2, 2), "blue"), {"mask": Image.new("L", (2, 2), 255)}])
    save("resampling", lambda: [Image.Resampling.BILINEAR, Image.Transpose.ROTATE_90, Image.Dither.NONE])
    save("error", lambda: PIL.UnidentifiedImageError("x"))
