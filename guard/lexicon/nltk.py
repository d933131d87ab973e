"""nltk's tokenizers, taggers, models and trees, versions 3.8 to 3.10. Sources are files of nltk 3.10.

The compiled patterns of ``regex``, which version 3.10 uses in some of them, are code for a native machine: refused.
"""

from __future__ import annotations

from guard.lexicon import Entry, nltk_classes
from guard.lexicon.patterns import Args, Effect, HashStep, Literal, Of
from guard.lexicon.rows import BUILD, CALL, FILL, HASH, NEW, REFERENCE, a_class
from guard.lexicon.states import NO_ARGUMENTS

ENTRIES: tuple[Entry, ...] = (
    a_class(
        "nltk.probability:FreqDist",
        CALL,
        REFERENCE,
        BUILD,
        FILL,
        call=Args(optional=(Of(("dict", "list", "str")),)),
        effect=Effect((HashStep(0),)),
        why="a dict that counts what it is given",
        source="nltk/probability.py FreqDist.__init__, __setitem__, update",
    ),
    a_class(
        "nltk.probability:ConditionalFreqDist",
        CALL,
        REFERENCE,
        BUILD,
        FILL,
        call=NO_ARGUMENTS,
        why="a dict that makes a FreqDist of what is missing",
        source="nltk/probability.py ConditionalFreqDist.__init__, __reduce__",
    ),
    a_class(
        "nltk.tokenize.punkt:PunktLanguageVars",
        NEW,
        BUILD,
        HASH,
        state=Literal((1,)),
        why="has no state: its __setstate__ does nothing",
        source="nltk/tokenize/punkt.py PunktLanguageVars.__setstate__",
    ),
    a_class(
        "nltk.tokenize.punkt:PunktToken",
        REFERENCE,
        HASH,
        why="a text and attributes; looks for numbers in it",
        source="nltk/tokenize/punkt.py PunktToken.__init__",
    ),
    a_class(
        "nltk.grammar:Nonterminal",
        NEW,
        BUILD,
        HASH,
        why="a symbol, of which its hash is",
        source="nltk/grammar.py Nonterminal.__hash__, __eq__",
    ),
    a_class(
        "nltk.grammar:Production",
        NEW,
        BUILD,
        HASH,
        why="symbols, of which its hash was computed before",
        source="nltk/grammar.py Production.__hash__, __eq__",
    ),
    a_class(
        "nltk.tree.tree:Tree",
        NEW,
        BUILD,
        FILL,
        call=NO_ARGUMENTS,
        keys=Of(("int",)),
        why="a list with a label; a tuple as index would reach into what it holds",
        source="nltk/tree/tree.py Tree.__setitem__",
    ),
)

FAMILIES = nltk_classes.FAMILIES
