"""spaCy: what it keeps as bytes of its own, strings and documents in a DocBin, vectors.

A ``Vocab``, and with it each ``Doc`` and pipeline, holds a pickle of functions which it calls while it is loaded
(``lex_attr_getters``): what may be called freely is not all that such a pickle may hold, so they are not admitted.
Sources are files of spaCy 3.8.
"""

from __future__ import annotations

from guard.lexicon import Entry
from guard.lexicon.patterns import MADE, Args, Each, Effect, Of
from guard.lexicon.rows import CALL, HASH, a_class, a_function

_BYTES = Of(("bytes",))

ENTRIES: tuple[Entry, ...] = (
    a_class(
        "spacy.strings:StringStore",
        CALL,
        HASH,
        call=Args(optional=(Each(("list", "tuple"), Of(("str",))),)),
        why="keeps texts by their hashes",
        source="spacy/strings.pyx StringStore.__reduce__, __init__",
    ),
    a_class("spacy.tokens._serialize:DocBin", HASH, why="made by unpickle_bin", source="spacy/tokens/_serialize.py"),
    a_function(
        "spacy.tokens._serialize:unpickle_bin",
        call=Args((_BYTES,)),
        effect=Effect(returns=MADE, of="spacy.tokens._serialize:DocBin"),
        why="msgpack within zlib: arrays of numbers and texts; user data stays bytes",
        source="spacy/tokens/_serialize.py DocBin.from_bytes; srsly/msgpack/_msgpack_numpy.py decode_numpy",
    ),
    a_class("spacy.vectors:Vectors", HASH, why="made by unpickle_vectors", source="spacy/vectors.pyx"),
    a_function(
        "spacy.vectors:unpickle_vectors",
        call=Args((_BYTES,)),
        effect=Effect(returns=MADE, of="spacy.vectors:Vectors"),
        why="msgpack: an array of numbers, rows by key, options in JSON",
        source="spacy/vectors.pyx Vectors.from_bytes",
    ),
)
