"""gensim: classes by criteria. Written by ``tests.lexicon.write``; change the criteria, not this table."""

from __future__ import annotations

from guard.facts import Use
from guard.lexicon import Family
from guard.lexicon.states import ATTRIBUTES, NO_ARGUMENTS

SOURCE = "gensim 4.3.2, gensim 4.4.0; by the criteria of tests/lexicon/propose.py"

FAMILIES: tuple[Family, ...] = (
    Family(
        names={
            "gensim.interfaces": "CorpusABC TransformationABC",
            "gensim.matutils": "Scipy2Corpus",
            "gensim.models.basemodel": "BaseTopicModel",
            "gensim.models.callbacks": (
                "Callback CallbackAny2Vec CoherenceMetric ConvergenceMetric DiffMetric Metric PerplexityMetric"
            ),
            "gensim.models.doc2vec": "Doc2VecTrainables Doc2VecVocab TaggedBrownCorpus TaggedLineDocument",
            "gensim.models.ensemblelda": "CBDBSCAN",
            "gensim.models.fasttext": "FastTextTrainables FastTextVocab",
            "gensim.models.poincare": "NegativesBuffer PoincareRelations",
            "gensim.models.word2vec": "BrownCorpus LineSentence Text8Corpus Word2VecTrainables Word2VecVocab",
            "gensim.models": "VocabTransform",
            "gensim.parsing.porter": "PorterStemmer",
            "gensim.similarities.termsim": "TermSimilarityIndex",
            "gensim.utils": "ClippedCorpus FakeDict RepeatCorpus RepeatCorpusNTimes SaveLoad SlicedCorpus",
        },
        uses=frozenset({Use.BUILD, Use.CALL, Use.HASH, Use.NEW, Use.REFERENCE}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "gensim.corpora.bleicorpus": "BleiCorpus",
            "gensim.corpora.csvcorpus": "CsvCorpus",
            "gensim.corpora.indexedcorpus": "IndexedCorpus",
            "gensim.corpora.lowcorpus": "LowCorpus",
            "gensim.corpora.malletcorpus": "MalletCorpus",
            "gensim.corpora.opinosiscorpus": "OpinosisCorpus",
            "gensim.corpora.sharded_corpus": "ShardedCorpus",
            "gensim.corpora.svmlightcorpus": "SvmLightCorpus",
            "gensim.corpora.textcorpus": "TextCorpus TextDirectoryCorpus",
            "gensim.corpora.wikicorpus": "WikiCorpus",
            "gensim.interfaces": "SimilarityABC TransformedCorpus",
            "gensim.matutils": "Dense2Corpus Sparse2Corpus",
            "gensim.models.atmodel": "AuthorTopicModel AuthorTopicState",
            "gensim.models.bm25model": "AtireBM25Model BM25ABC LuceneBM25Model OkapiBM25Model",
            "gensim.models.coherencemodel": "CoherenceModel",
            "gensim.models.doc2vec": "Doc2Vec",
            "gensim.models.ensemblelda": "EnsembleLda",
            "gensim.models.fasttext": "FastText FastTextKeyedVectors",
            "gensim.models.hdpmodel": "HdpModel HdpTopicFormatter SuffStats",
            "gensim.models.keyedvectors": "CompatVocab KeyedVectors",
            "gensim.models.ldamodel": "LdaModel LdaState",
            "gensim.models.ldamulticore": "LdaMulticore",
            "gensim.models.ldaseqmodel": "LdaPost LdaSeqModel sslm",
            "gensim.models.logentropy_model": "LogEntropyModel",
            "gensim.models.lsimodel": "LsiModel Projection",
            "gensim.models.nmf": "Nmf",
            "gensim.models.normmodel": "NormModel",
            "gensim.models.phrases": "FrozenPhrases Phrases _PhrasesTransformation",
            "gensim.models.poincare": (
                "LexicalEntailmentEvaluation LinkPredictionEvaluation PoincareBatch PoincareKeyedVectors "
                "PoincareModel ReconstructionEvaluation"
            ),
            "gensim.models.tfidfmodel": "TfidfModel",
            "gensim.models.translation_matrix": "BackMappingTranslationMatrix Space TranslationMatrix",
            "gensim.models.word2vec": "PathLineSentences",
            "gensim.similarities.annoy": "AnnoyIndexer",
            "gensim.similarities.docsim": (
                "MatrixSimilarity Shard Similarity SoftCosineSimilarity SparseMatrixSimilarity WmdSimilarity"
            ),
            "gensim.similarities.fastss": "FastSS",
            "gensim.similarities.levenshtein": "LevenshteinSimilarityIndex",
            "gensim.similarities.termsim": (
                "SparseTermSimilarityMatrix UniformTermSimilarityIndex WordEmbeddingSimilarityIndex"
            ),
            "gensim.topic_coherence.indirect_confirmation_measure": "ContextVectorComputer",
            "gensim.topic_coherence.text_analysis": (
                "AccumulatingWorker BaseAnalyzer CorpusAccumulator InvertedIndexAccumulator InvertedIndexBased "
                "ParallelWordOccurrenceAccumulator PatchedWordOccurrenceAccumulator UsesDictionary "
                "WindowedTextsAnalyzer WordOccurrenceAccumulator WordVectorsAccumulator"
            ),
            "gensim.utils": "InputQueue",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "gensim.models.rpmodel": "RpModel",
        },
        uses=frozenset({Use.BUILD, Use.HASH, Use.NEW}),
        state=ATTRIBUTES,
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "gensim.corpora.dictionary": "Dictionary",
            "gensim.models.ensemblelda": "Cluster Topic",
        },
        uses=frozenset({Use.BUILD, Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "gensim.models.doc2vec": "Doctag",
        },
        uses=frozenset({Use.NEW}),
        why="keeps its state as attributes; what they would do begins when it is used",
        source=SOURCE,
    ),
    Family(
        names={
            "gensim.corpora.hashdictionary": "HashDictionary",
        },
        uses=frozenset({Use.BUILD, Use.FILL, Use.NEW}),
        call=NO_ARGUMENTS,
        why="a builtin container, with attributes",
        source=SOURCE,
    ),
    Family(
        names={
            "gensim.models._fasttext_bin": "Model",
            "gensim.models.doc2vec": "TaggedDocument",
            "gensim.models.word2vec": "Heapitem",
        },
        uses=frozenset({Use.CALL, Use.NEW}),
        why="a tuple with names",
        source=SOURCE,
    ),
)
