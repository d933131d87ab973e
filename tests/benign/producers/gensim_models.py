"""gensim's models as ``.save()`` and pickle keep them, with the arrays beside them where they are large."""

from __future__ import annotations

import tempfile
from pathlib import Path
from shutil import copyfile
from typing import Any

import gensim
import numpy as np
from gensim import corpora, models, similarities

TEXTS = [
    "human interface computer".split(),
    "survey user computer system response time".split(),
    "eps user interface system".split(),
    "system human system eps".split(),
    "trees graph minors survey".split(),
] * 4


def make(save: Any) -> None:
    """Save them all."""
    np.random.seed(0)  # noqa: NPY002 -- some models draw from the old one
    words = corpora.Dictionary(TEXTS)
    corpus = [words.doc2bow(text) for text in TEXTS]
    tagged = [models.doc2vec.TaggedDocument(text, [n]) for n, text in enumerate(TEXTS)]
    small: dict[str, Any] = {"vector_size": 4, "min_count": 1, "epochs": 2, "workers": 1, "seed": 1}
    vectors = models.Word2Vec(TEXTS, **small)
    tfidf = models.TfidfModel(corpus)
    phrases = models.Phrases(TEXTS, min_count=1, threshold=1)
    nmf = lambda: models.Nmf(corpus, num_topics=2, id2word=words, random_state=1)  # noqa: E731
    made = {
        "dictionary": lambda: words,
        "hash-dictionary": lambda: corpora.HashDictionary(TEXTS),
        "corpus": lambda: corpus,
        "word2vec": lambda: vectors,
        "word2vec-hs": lambda: models.Word2Vec(TEXTS, hs=1, negative=0, sg=1, **small),
        "keyed-vectors": lambda: vectors.wv,
        "fasttext": lambda: models.FastText(TEXTS, bucket=20, **small),
        "fasttext-vectors": lambda: models.FastText(TEXTS, bucket=20, **small).wv,
        "doc2vec": lambda: models.Doc2Vec(tagged, **small),
        "doc2vec-dbow": lambda: models.Doc2Vec(tagged, dm=0, dbow_words=1, **small),
        "tagged": lambda: tagged[:2],
        "lda": lambda: models.LdaModel(corpus, id2word=words, num_topics=2, random_state=1),
        "lda-auto": lambda: models.LdaModel(corpus, id2word=words, num_topics=2, random_state=1, alpha="auto"),
        "lda-multicore": lambda: models.LdaMulticore(corpus, id2word=words, num_topics=2, random_state=1, workers=1),
        "lsi": lambda: models.LsiModel(corpus, id2word=words, num_topics=2),
        "hdp": lambda: models.HdpModel(corpus, words, random_state=1),
        "nmf": nmf,
        "tfidf": lambda: tfidf,
        "logentropy": lambda: models.LogEntropyModel(corpus),
        "normmodel": lambda: models.NormModel(corpus),
        "rp": lambda: models.RpModel(corpus, num_topics=2, id2word=words),
        "okapi": lambda: models.OkapiBM25Model(dictionary=words),
        "phrases": lambda: phrases,
        "phraser": lambda: models.phrases.Phraser(phrases),
        "ensemble": lambda: models.EnsembleLda(
            corpus=corpus, id2word=words, num_topics=2, num_models=2, random_state=1
        ),
        "ldaseq": lambda: models.LdaSeqModel(corpus[:8], id2word=words, time_slice=[4, 4], num_topics=2, passes=1),
        "atmodel": lambda: models.AuthorTopicModel(
            corpus[:4], num_topics=2, id2word=words, author2doc={"a": [0, 1, 2, 3]}
        ),
        "coherence": lambda: models.CoherenceModel(topics=[["human", "system"]], texts=TEXTS, dictionary=words),
        "matrix-similarity": lambda: similarities.MatrixSimilarity(corpus, num_features=len(words)),
        "sparse-similarity": lambda: similarities.SparseMatrixSimilarity(corpus, num_features=len(words)),
        "soft-cosine": lambda: similarities.SparseTermSimilarityMatrix(
            similarities.WordEmbeddingSimilarityIndex(vectors.wv), words
        ),
        "wmd": lambda: similarities.WmdSimilarity(TEXTS[:3], vectors.wv),
    }
    for name, build in made.items():
        if name != "ensemble":  # it keeps a class that starts processes; its own way of saving leaves that out
            save(name, build, "pickle2", "pickle4", "pickle5", "cloudpickle")
        _saved(save, name, build)


def _saved(save: Any, name: str, build: Any) -> None:
    """What its own ``save`` writes: a pickle, and arrays beside it."""
    try:
        thing = build()
    except Exception:  # noqa: BLE001 -- said by the other way of saving
        return
    if not isinstance(thing, gensim.utils.SaveLoad):
        return
    folder = Path(tempfile.mkdtemp())
    for way, options in {"whole": {}, "apart": {"sep_limit": 8}}.items():
        try:
            thing.save(str(folder / f"{name}-{way}.model"), **options)
        except TypeError:
            continue
        for file in sorted(folder.glob(f"{name}-{way}.*")):
            if file.suffix == ".npy" and not file.read_bytes().startswith(b"\x93NUMPY"):
                continue  # a sparse matrix: a pickle under the name of an array, which is told as what it is
            copyfile(file, save.file(file.name))
