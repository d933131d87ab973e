"""gensim: models, vectors, dictionaries and similarities, as ``save`` and pickle keep them; 4.3 and 4.4."""

from __future__ import annotations

from typing import Final

from guard.lexicon import Entry, gensim_classes
from guard.lexicon.patterns import Effect
from guard.lexicon.rows import BUILD, CALL, HASH, NEW, REFERENCE, a_class, a_function

_FUNCTIONS: Final = {
    "gensim.models.ensemblelda": "mass_masking rank_masking",
    "gensim.models.phrases": "npmi_scorer original_scorer",
    "gensim.models.tfidfmodel": "df2idf",
    "gensim.utils": "call_on_class_only identity",
}

ENTRIES: tuple[Entry, ...] = (
    a_class(
        "gensim.models.word2vec:Word2Vec",
        NEW,
        BUILD,
        HASH,
        why="keeps its state as attributes; bound again only where its module is run as a program",
        source="gensim/models/word2vec.py",
    ),
    *(
        a_function(
            f"{module}:{name}",
            CALL,
            REFERENCE,
            effect=Effect(returns="opaque"),
            why="arithmetic on numbers or arrays; gives back its argument, or raises",
            source=f"{module.replace('.', '/')}.py {name}",
        )
        for module, names in _FUNCTIONS.items()
        for name in names.split()
    ),
)

FAMILIES = gensim_classes.FAMILIES
