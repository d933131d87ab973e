"""Keras 3: callbacks, initializers, regularizers, schedules, which keep their options as attributes.

A model, a layer, an optimizer or a loss is pickled as a ``.keras`` archive that is loaded with ``safe_mode=False``,
which runs the code in it (keras/src/saving/keras_saveable.py): none of them is admitted.
"""

from __future__ import annotations

from guard.lexicon import Entry, keras_classes

ENTRIES: tuple[Entry, ...] = ()
FAMILIES = keras_classes.FAMILIES
