"""What spaCy keeps without functions: documents in a DocBin, strings, vectors, and plain results."""

from __future__ import annotations

from typing import Any

import numpy as np
import spacy
from spacy.strings import StringStore
from spacy.tokens import DocBin
from spacy.vectors import Vectors


def make(save: Any) -> None:
    """Save them all."""
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    docs = [nlp(text) for text in ("The fox jumps.", "Over the lazy dog. Twice!", "Déjà vu in Paris, 2026.")]
    for name, options in {
        "plain": {},
        "attributes": {"attrs": ["LEMMA", "POS", "ENT_IOB", "ENT_TYPE", "SENT_START"]},
        "user": {"store_user_data": True},
    }.items():
        save(f"docbin-{name}", lambda options=options: DocBin(docs=docs, **options))
    save("strings", lambda: StringStore(["apple", "orange", "déjà"]))
    vectors = Vectors(shape=(3, 4))
    vectors.add("fox", vector=np.arange(4, dtype="f4"))
    save("vectors", lambda: vectors)
    save("docs-json", lambda: [doc.to_json() for doc in docs])
    save("docs-bytes", lambda: [doc.to_bytes() for doc in docs])
    save("config", lambda: dict(nlp.config), "pickle4", "pickle5")
    save("meta", lambda: nlp.meta)
    save("arrays", lambda: [doc.to_array(["ORTH", "IS_ALPHA"]) for doc in docs], "pickle4", "pickle5")
    save("examples", lambda: [("The fox", {"entities": [(4, 7, "ANIMAL")], "cats": {"A": 1.0}})])
