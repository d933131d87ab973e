"""nltk's tokenizers, taggers, models and trees."""

from __future__ import annotations

import pickle
from typing import Any

import nltk

TEXT = "Dr. Smith went to Washington. He arrived at 5 p.m. It rained. " * 5
TAGGED = [[("the", "DT"), ("dog", "NN"), ("barks", "VB")], [("a", "DT"), ("cat", "NN"), ("sleeps", "VB")]]


def _trained() -> Any:
    trainer = nltk.tokenize.punkt.PunktTrainer()
    trainer.train(TEXT)
    return trainer


def _perceptron() -> Any:
    tagger = nltk.tag.perceptron.PerceptronTagger(load=False)
    tagger.train(TAGGED, nr_iter=1)
    return tagger


def make(save: Any) -> None:
    """Save them all."""
    tag, classify, lm, stem = nltk.tag, nltk.classify, nltk.lm, nltk.stem
    vocabulary = [["a", "b", "c"], ["a", "c"]]

    def language(kind: Any, order: int = 2) -> Any:
        train, padded = lm.preprocessing.padded_everygram_pipeline(order, vocabulary)
        model = kind(order)
        model.fit(train, padded)
        return model

    things: dict[str, Any] = {
        "punkt": lambda: nltk.tokenize.punkt.PunktSentenceTokenizer(_trained().get_params()),
        "punkt-parameters": lambda: _trained().get_params(),
        "punkt-trainer": _trained,
        "tokenizer-treebank": nltk.tokenize.TreebankWordTokenizer,
        "tokenizer-regexp": lambda: nltk.tokenize.RegexpTokenizer(r"\w+"),
        "tokenizer-space": nltk.tokenize.WhitespaceTokenizer,
        "tokenizer-tweet": nltk.tokenize.TweetTokenizer,
        "tokenizer-punct": nltk.tokenize.WordPunctTokenizer,
        "tag-default": lambda: tag.DefaultTagger("NN"),
        "tag-unigram": lambda: tag.UnigramTagger(TAGGED, backoff=tag.DefaultTagger("NN")),
        "tag-bigram": lambda: tag.BigramTagger(TAGGED),
        "tag-regexp": lambda: tag.RegexpTagger([(r".*ing$", "VBG"), (r".*", "NN")]),
        "tag-affix": lambda: tag.AffixTagger(TAGGED, min_stem_length=1),
        "tag-perceptron": _perceptron,
        "tag-tnt": lambda: _tnt(tag),
        "bayes": lambda: classify.NaiveBayesClassifier.train([({"a": 1}, "x"), ({"a": 2}, "y")]),
        "tree-classifier": lambda: classify.DecisionTreeClassifier.train([({"a": 1}, "x"), ({"a": 2}, "y")]),
        "frequencies": lambda: nltk.FreqDist("abca"),
        "conditional": lambda: nltk.ConditionalFreqDist([("a", "b"), ("a", "c")]),
        "probability": lambda: nltk.MLEProbDist(nltk.FreqDist("abca")),
        "smoothed": lambda: nltk.LaplaceProbDist(nltk.FreqDist("abca")),
        "text-tree": lambda: nltk.Tree("S", [nltk.Tree("NP", ["dog"]), "barks"]),
        "grammar": lambda: nltk.CFG.fromstring("S -> NP VP\nNP -> 'dog'\nVP -> 'barks'"),
        "stem-porter": stem.PorterStemmer,
        "stem-lancaster": stem.LancasterStemmer,
        "stem-regexp": lambda: stem.RegexpStemmer("ing$"),
        "lm-mle": lambda: language(lm.MLE),
        "lm-laplace": lambda: language(lm.Laplace),
        "lm-kneser": lambda: language(lm.KneserNeyInterpolated),
        "vocabulary": lambda: lm.Vocabulary(["a", "b", "a"], unk_cutoff=2),
        "collocations": lambda: nltk.BigramCollocationFinder.from_words(["a", "b", "a"]),
    }
    for name, thing in things.items():
        if b"_regex" not in pickle.dumps(thing(), 4):  # regex's compiled patterns are native code, and refused
            save(name, thing)
    save("stem-snowball", lambda: stem.SnowballStemmer("english"), "pickle2", "pickle4", "pickle5", "joblib")


def _tnt(tag: Any) -> Any:
    tagger = tag.tnt.TnT()
    tagger.train(TAGGED)
    return tagger
