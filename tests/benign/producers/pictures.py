"""Pillow's images, in each mode."""

from __future__ import annotations

from typing import Any

from PIL import Image


def make(save: Any) -> None:
    """Save them all."""
    for mode in ("1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "YCbCr", "HSV", "LAB", "I", "F", "I;16"):
        save(f"mode-{mode.replace(';', '-').lower()}", lambda mode=mode: Image.new(mode, (4, 3)))
    save("palette", lambda: Image.new("RGB", (4, 4), "red").quantize(4))
    save("several", lambda: [Image.new("RGB", (2, 2), "blue"), {"mask": Image.new("L", (2, 2), 255)}])
    save("resampling", lambda: [Image.Resampling.BILINEAR, Image.Transpose.ROTATE_90, Image.Dither.NONE])
    save("error", lambda: Image.UnidentifiedImageError("x") if hasattr(Image, "UnidentifiedImageError") else 1)
