"""Plain data, as the standard library, dill and cloudpickle save it."""

from __future__ import annotations

import collections
import datetime as dt
import decimal
import fractions
import functools
import ipaddress
import operator
import pathlib
import uuid
from typing import Any

ALL = ("pickle0", "pickle1", "pickle2", "pickle3", "pickle4", "pickle5", "joblib", "cloudpickle", "dill")

DIALECT = {"collections", "numbers-exact", "numbers", "operators", "partial", "slices", "types"}
"""What dill saves through functions of its own."""


def make(save: Any) -> None:
    """Save them all."""
    things: dict[str, Any] = {
        "dict": {"a": 1, "b": [1.5, None, True], "c": ("x", b"y"), "d": {1, 2}, "e": frozenset({3})},
        "text": ["ascii", "déjà vu", "日本語", "\ud83d\ude00", "x" * 300],
        "numbers": [0, -1, 1 << 70, 1e300, float("inf"), 1 + 2j],
        "dates": [
            dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC),
            dt.date(2026, 1, 2),
            dt.time(1, 2),
            dt.timedelta(days=1),
            dt.timezone(dt.timedelta(hours=1)),
        ],
        "collections": [
            collections.OrderedDict(a=1),
            collections.Counter("abca"),
            collections.defaultdict(list, {"a": [1]}),
            collections.deque([1, 2], 5),
            collections.ChainMap({"a": 1}),
            collections.UserDict(a=1),
            collections.UserList([1]),
            collections.UserString("x"),
        ],
        "numbers-exact": [decimal.Decimal("1.5"), fractions.Fraction(1, 3)],
        "ids": [uuid.UUID(int=5), ipaddress.ip_address("10.0.0.1"), ipaddress.ip_network("10.0.0.0/8")],
        "paths": [pathlib.PurePosixPath("a/b"), pathlib.Path("x.txt")],
        "operators": [operator.itemgetter(1), operator.attrgetter("a.b"), operator.itemgetter("a", "b")],
        "partial": functools.partial(int, base=2),
        "slices": [slice(1, 2), range(10), Ellipsis, NotImplemented, type(None)],
        "types": [int, str, dict, list, float, bool, bytes, tuple, set],
    }
    for name, thing in things.items():
        ways = [way for way in ALL if way != "dill" or name not in DIALECT]
        save(name, lambda thing=thing: thing, *ways)
