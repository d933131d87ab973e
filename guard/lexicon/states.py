"""Conditions that many frameworks' classes share: what their states, and the arguments of their calls, must meet."""

from __future__ import annotations

from typing import Final

from guard.lexicon.patterns import (
    Anything,
    Args,
    Between,
    Each,
    Either,
    Fields,
    Instance,
    Literal,
    Mapped,
    Matching,
    Of,
    Plain,
    Row,
)

_NOTHING = Literal((None,))

KEPT_TYPES: Final = (
    "numpy:ndarray",
    "optuna.samplers._tpe.parzen_estimator:_ParzenEstimator",
    "pandas:DataFrame",
    "pandas:Index",
    "pandas:Series",
    "pandas.core.frame:DataFrame",
    "pandas.core.indexes.base:Index",
    "pandas.core.series:Series",
    "torch:Tensor",
    "torch_geometric.data.data:Data",
    "torch_geometric.data.data:DataEdgeAttr",
    "torch_geometric.data.graph_store:EdgeAttr",
    "torch_geometric.data.hetero_data:HeteroData",
)
"""Types that may be kept and must not be called freely: of what they are given they make arrays, of bytes pointers; or
they look into it."""

ONE_VALUE: Final = Args((Plain(),))
"""An enumeration's value: a second argument would make a class."""

NO_ARGUMENTS: Final = Args()
"""A subclass of a builtin container, made empty, then filled; or a class whose own ``__new__`` was read, made bare."""

ITS_ITEMS: Final = Args(optional=(Of(("list", "tuple", "set", "frozenset", "dict")),))
"""A subclass of ``tuple``."""

ITS_TEXT: Final = Args(optional=(Of(("str",)),))
"""A subclass of ``str``."""

ITS_BYTES: Final = Args(optional=(Of(("bytes",)),))
"""A subclass of ``bytes``; a bare size would fill memory."""

ITS_NUMBER: Final = Args(optional=(Of(("int", "bool", "float")),))
"""A subclass of ``int`` or ``float``; a text may have so many digits that it takes hours."""

EXCEPTION: Final = Fields((("args", Of(("tuple", "list"))),))
"""``BaseException.__setstate__`` sets attributes, and of ``args`` it makes a tuple (Objects/exceptions.c)."""

ANYTHING: Final = Anything()
"""A ``__setstate__`` that a person has read, and that does nothing with the state but keep it."""

ATTRIBUTES: Final = Fields(())
"""A dict of attributes with plain names, for a ``__setstate__`` that updates the instance's dictionary."""

SEQUENCE: Final = Each(("list", "tuple"), Anything())
"""One value for each field, in order (``dataclasses._dataclass_setstate``)."""

SLOTS: Final = Either((Each(("tuple",), Anything()), Fields(())))
"""attrs' classes with slots: a tuple in the order of the fields, or since 22.2 a dict by their names."""

SLOTTED: Final = Either((Fields(()), Row((Fields(()), Fields(())))))
"""A class with ``__slots__``: the attributes of its dictionary, and those that are set one by one."""


def attributes_and(*dunders: str) -> Mapped:
    """A dict of attributes with plain names, and of these that have none."""
    return Mapped(Either((Literal(dunders), Matching(r"(?!__)[A-Za-z_][A-Za-z0-9_]*"))), Anything())


_ATTRIBUTE = Matching(r"(?!__)[A-Za-z_][A-Za-z0-9_]*")
PYDANTIC: Final = Mapped(
    Literal(
        (
            "__dict__",
            "__pydantic_fields_set__",
            "__pydantic_extra__",
            "__pydantic_private__",
            "__fields_set__",
            "__private_attribute_values__",
        )
    ),
    Either((_NOTHING, Mapped(_ATTRIBUTE, Anything()), Each(("set",), Of(("str",))))),
)
"""``BaseModel.__setstate__`` of pydantic 1 and 2: sets its four slots (pydantic/main.py)."""

SKLEARN: Final = Fields((("_sklearn_version", Of(("str",))),))
"""``BaseEstimator.__setstate__`` compares the version, and puts another one into a warning's text; the rest is kept
(sklearn/base.py).
"""

NEVER: Final = Either(())
"""No value at all: an attribute that would shadow a method which loading calls."""

_SHAPES = "(?:[A-Za-z_][A-Za-z0-9_]{0,40}, ){0,12}"
_GIVEN, _PASSED = "loc=0(?:, scale=1)?", "loc, (?:scale|1)"
DISTRIBUTION: Final = Fields(
    (
        (
            "_parse_arg_template",
            Matching(
                rf"\ndef _parse_args\(self, {_SHAPES} {_GIVEN}\):\n    return \({_SHAPES}\), {_PASSED}\n"
                rf"\ndef _parse_args_rvs\(self, {_SHAPES} {_GIVEN}, size=None\):\n"
                rf"    return self\._argcheck_rvs\({_SHAPES} {_PASSED}, size=size\)\n"
                rf"\ndef _parse_args_stats\(self, {_SHAPES} {_GIVEN}, moments='mv'\):\n"
                rf"    return \({_SHAPES}\), {_PASSED}, moments\n"
            ),
        ),
        ("numargs", Between(0, 64)),
        ("moment_type", Between(0, 1)),
        ("_attach_methods", NEVER),
        ("_attach_argparser_methods", NEVER),
    )
)
"""``rv_generic.__setstate__`` *executes* the text ``_parse_arg_template``: three functions that name their parameters,
and nothing else; then it calls two methods of its own, which no attribute may shadow (scipy/stats/
_distn_infrastructure.py).
"""

_FORMULA_FUNCTIONS = (
    "np\\.(?:log|log1p|log2|log10|exp|expm1|sqrt|square|abs|power|sin|cos|tan|tanh|sign|round|floor|ceil|minimum|maximum)|"
    "log|exp|sqrt|C|I|Q|bs|cr|cc|cs|te|center|standardize|scale|poly|hashed|lag|Treatment|Sum|Poly|Helmert|Diff"
)
_FORMULA = (
    r"(?:\s"
    rf"|(?:{_FORMULA_FUNCTIONS})\("
    r"|[A-Za-z_][A-Za-z0-9_]*(?![A-Za-z0-9_]|\s*[(.\['\"])"
    r"|[0-9]{1,12}(?:\.[0-9]{0,12})?(?![0-9A-Za-z_.]|\s*[(\['\"])"
    r"|'[^'\\\n]{0,200}'(?!\s*[(.\['\"])"
    r'|"[^"\\\n]{0,200}"(?!\s*[(.\[\'"])'
    r"|\*\*\s*[0-9](?!\s*\*\*|[0-9A-Za-z_.]|\s*[(\['\"])"
    r"|\*(?!\*)"
    r"|\)(?!\s*[(.\['\"])"
    r"|\](?!\s*[(.\['\"])"
    r"|[~+\-/:,^%|=<>&(\[])*"
)
_TABLE = Either(
    (
        _NOTHING,
        Instance(
            (
                "numpy:ndarray",
                "pandas.core.frame:DataFrame",
                "pandas:DataFrame",
                "pandas.core.series:Series",
                "pandas:Series",
            )
        ),
    )
)
FORMULA: Final = Fields(
    (
        ("formula", Either((_NOTHING, Matching(_FORMULA)))),
        ("frame", _TABLE),
        ("orig_endog", _TABLE),
        ("orig_exog", _TABLE),
    )
)
"""``ModelData.__setstate__`` *evaluates* the formula, by patsy or formulaic, which hand its parts to Python: only names
that are not called, numbers, texts, and calls of the functions that formulas are made of (statsmodels/base/data.py).
"""

NEGATIVE_BINOMIAL: Final = Fields((("loglike_method", Of(("str",))), ("_initialize", NEVER)))
"""``NegativeBinomial.__setstate__`` compares a text, and calls a method that no attribute may shadow."""
