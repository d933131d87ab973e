"""Pillow's images, versions 9 to 13. Sources are files of Pillow 13."""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry
from guard.lexicon.patterns import Args, Between, Each, Either, Literal, Of, Pattern, Row
from guard.lexicon.rows import BUILD, CALL, HASH, NEW, REFERENCE, a_class, an_enum
from guard.lexicon.states import EXCEPTION

NOTHING: Final = Literal((None,))
_MODES = "1 L LA La P PA RGB RGBA RGBX RGBa CMYK YCbCr HSV LAB I F I;16 I;16L I;16B I;16N BGR;15 BGR;16 BGR;24"
_SIDE = Between(0, 1 << 14)
"""Pixels: an image reserves its memory before its bytes are looked at."""


def _state(*more: Pattern) -> Row:
    palette = Either((NOTHING, Each(("list",), Between(0, 255)), Of(("bytes",))))
    parts = (Of(("dict",)), Literal(tuple(_MODES.split())), Row((_SIDE, _SIDE)), palette, Of(("bytes",)))
    return Row((*parts, *more), type="list")


_NAME = Of(("str", "bytes", "NoneType"))
_LAYERS = Either((NOTHING, Of(("int",))))
_LAYER = Either((NOTHING, Each(("list",), Each(("tuple",), Of(("int",))))))
_OPENED = {
    "BmpImagePlugin": "BmpImageFile",
    "GifImagePlugin": "GifImageFile",
    "JpegImagePlugin": "JpegImageFile",
    "PngImagePlugin": "PngImageFile",
    "PpmImagePlugin": "PpmImageFile",
    "TiffImagePlugin": "TiffImageFile",
    "WebPImagePlugin": "WebPImageFile",
}
_ENUMS = "Transpose Transform Resampling Dither Palette Quantize"

ENTRIES: tuple[Entry, ...] = (
    a_class(
        "PIL.Image:Image",
        NEW,
        BUILD,
        call=Args(),
        state=_state(),
        why="pixels, whose number must fit; a side has at most 16,384, for memory is reserved first",
        source="PIL/Image.py Image.__setstate__, frombytes",
    ),
    *(
        a_class(
            f"PIL.{module}:{name}",
            NEW,
            BUILD,
            call=Args(),
            state=Either((_state(), _state(_NAME), _state(_NAME, _LAYERS, _LAYER))),
            why="as Image; keeps the name of the file that it came from, and of a JPEG its components",
            source="PIL/ImageFile.py ImageFile.__setstate__",
        )
        for module, name in _OPENED.items()
    ),
    *(an_enum(f"PIL.Image:{name}", why="a member by its value", source="PIL/Image.py") for name in _ENUMS.split()),
    a_class(
        "PIL:UnidentifiedImageError",
        NEW,
        CALL,
        REFERENCE,
        BUILD,
        HASH,
        state=EXCEPTION,
        why="keeps its arguments and attributes",
        source="PIL/__init__.py",
    ),
)
