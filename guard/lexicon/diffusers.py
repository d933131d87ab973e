"""diffusers: the modules, schedulers and configs of pipelines, 0.35 and 0.42; classes are in ``diffusers_classes``."""

from __future__ import annotations

from guard.lexicon import Entry, diffusers_classes
from guard.lexicon.hf_states import PLAIN_NAME
from guard.lexicon.patterns import Args
from guard.lexicon.rows import BUILD, CALL, FILL, a_class

ENTRIES: tuple[Entry, ...] = (
    a_class(
        "diffusers.configuration_utils:FrozenDict",
        CALL,
        BUILD,
        FILL,
        call=Args(),
        keys=PLAIN_NAME,
        why="an OrderedDict that is made empty, then filled; its attributes are set by its state",
        source="diffusers/configuration_utils.py FrozenDict",
    ),
)

FAMILIES = diffusers_classes.FAMILIES
