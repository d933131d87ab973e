"""Objects of the standard library that people keep in checkpoints, caches and experiment records."""

from __future__ import annotations

import argparse
import array
import ast
import calendar
import collections
import concurrent.futures
import csv
import dataclasses
import datetime as dt
import decimal
import difflib
import enum
import fractions
import functools
import graphlib
import html
import http
import inspect
import io
import ipaddress
import json
import logging
import math
import numbers
import operator
import os
import pathlib
import queue
import random
import re
import selectors
import shlex
import signal
import socket
import ssl
import statistics
import string
import struct
import subprocess
import sys
import textwrap
import time
import types
import typing
import unicodedata
import urllib.parse
import uuid
import zoneinfo
from typing import Any

ALL = ("pickle0", "pickle1", "pickle2", "pickle4", "pickle5", "cloudpickle")
NEWER = ("pickle2", "pickle4", "pickle5", "cloudpickle")
UTC = dt.timezone.utc  # noqa: UP017 -- also run by older Pythons


def _random() -> random.Random:
    made = random.Random(7)  # noqa: S311 -- no secret
    made.gauss(0, 1)
    return made


def _zones() -> list[Any]:
    berlin = zoneinfo.ZoneInfo("Europe/Berlin")
    return [
        berlin,
        zoneinfo.ZoneInfo("UTC"),
        zoneinfo.ZoneInfo("America/Argentina/Buenos_Aires"),
        zoneinfo.ZoneInfo.no_cache("Asia/Tokyo"),
        dt.datetime(2026, 1, 2, 3, tzinfo=berlin),
        dt.time(1, tzinfo=berlin),
    ]


def _enums() -> dict[str, Any]:
    return {
        "http": [http.HTTPStatus.OK, http.HTTPStatus.NOT_FOUND, http.HTTPMethod.GET],
        "signal": [signal.SIGINT, signal.SIGTERM, signal.Handlers.SIG_DFL],
        "re": [re.IGNORECASE, re.IGNORECASE | re.MULTILINE, re.RegexFlag.DOTALL],
        "socket": [socket.AF_INET, socket.SOCK_STREAM, socket.AddressFamily.AF_INET6, socket.MSG_PEEK],
        "ssl": [ssl.PROTOCOL_TLS, ssl.CERT_REQUIRED, ssl.TLSVersion.TLSv1_3, ssl.OP_ALL, ssl.VERIFY_DEFAULT],
        "uuid": [uuid.SafeUUID.unknown],
        "inspect": [inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.KEYWORD_ONLY],
        "enum": [enum.CONTINUOUS, enum.STRICT, enum.FlagBoundary.KEEP],
        "calendar": [calendar.MONDAY],
        "json-like": [dataclasses.MISSING, dataclasses.field(default=1).default],
        "selectors": [selectors.EVENT_READ],
        "ast": [ast.PyCF_ONLY_AST],
    }


def _exceptions() -> dict[str, Any]:
    made: dict[str, Any] = {
        "value": [ValueError("x"), ValueError("x", 1), ValueError()],
        "key": [KeyError("a"), IndexError(3), AttributeError("a"), TypeError("t"), RuntimeError("r")],
        "os": [FileNotFoundError(2, "No such file", "a.txt"), PermissionError(13, "no"), OSError("x"), TimeoutError()],
        "unicode": [UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte")],
        "stop": [StopIteration(3), GeneratorExit(), KeyboardInterrupt(), SystemExit(1), NotImplementedError("n")],
        "import": [ImportError("x"), ModuleNotFoundError("y")],
        "arithmetic": [ZeroDivisionError("division by zero"), OverflowError("x"), FloatingPointError()],
        "warnings": [UserWarning("w"), DeprecationWarning("d"), RuntimeWarning("r"), ResourceWarning("s")],
        "others": [
            json.JSONDecodeError("Expecting value", "x", 0),
            struct.error("bad"),
            queue.Empty(),
            queue.Full(),
            csv.Error("c"),
            decimal.InvalidOperation("d"),
            statistics.StatisticsError("s"),
            graphlib.CycleError("c"),
            concurrent.futures.TimeoutError(),
        ],
        "classes": [ValueError, KeyError, Exception, OSError, UserWarning],
    }
    if sys.version_info >= (3, 11):  # noqa: UP036 -- also run by older Pythons
        made["groups"] = [ExceptionGroup("g", [ValueError("x")])]
    noted = ValueError("noted")
    noted.context = {"step": 3}  # type: ignore[attr-defined]
    made["attributes"] = noted
    return made


def _methods() -> dict[str, Any]:
    return {
        "str": [str.split, str.lower, str.strip, str.upper, str.encode, str.join, str.replace],
        "bound-str": ["a,b".split, ",".join, "x".lower],
        "bytes": [bytes.decode, bytes.hex, bytearray.decode],
        "bytes-from": bytes.fromhex,
        "dict": [dict.get, dict.items, dict.keys, dict.values, {"a": 1}.get, {"a": 1}.__getitem__],
        "dict-from": dict.fromkeys,
        "list": [list.append, list.index, [1].append, [1, 2].index, [1].__len__],
        "sets": [set.union, set.add, {1}.__contains__, frozenset.intersection],
        "int": [int.bit_length, int.from_bytes, float.is_integer, float.fromhex, (5).__add__],
        "dates": [dt.datetime.fromtimestamp, dt.date.fromisoformat, dt.datetime.isoformat],
        "operators": [
            operator.methodcaller("strip"),
            operator.methodcaller("split", ","),
            operator.methodcaller("encode", "utf-8"),
            operator.methodcaller("get", "a", 0),
            operator.methodcaller("replace", "a", "b"),
            operator.methodcaller("lower"),
            operator.attrgetter("score"),
            operator.attrgetter("a.b", "c"),
            operator.itemgetter(slice(1, 3)),
            operator.itemgetter(1, 2),
            operator.itemgetter(("a", 1)),
        ],
        "functions": [
            operator.add,
            operator.mul,
            math.sqrt,
            math.log,
            math.exp,
            len,
            max,
            min,
            sum,
            sorted,
            abs,
            round,
            any,
            all,
            repr,
            statistics.mean,
            statistics.median,
            json.dumps,
            json.loads,
            string.capwords,
            time.time,
            random.random,
            html.escape,
            textwrap.dedent,
            unicodedata.normalize,
            shlex.split,
            isinstance,
            callable,
            chr,
            ord,
            hex,
            format,
        ],
        "partials": [
            functools.partial(max, default=0),
            functools.partial(sorted, key=len),
            functools.partial(round, ndigits=2),
            functools.partial(operator.add, 1),
            functools.partial(int, base=16),
            functools.partial(dt.timedelta, days=1),
            functools.partial(collections.defaultdict, list),
            functools.partial(max, key=operator.itemgetter(1)),
            functools.partial(json.dumps, indent=2, sort_keys=True),
            functools.partial(sorted, key=functools.partial(abs)),
            functools.partial(isinstance, 5),
        ],
        "defaults": [
            collections.defaultdict(int, {"a": 1}),
            collections.defaultdict(set, {"a": {1}}),
            collections.defaultdict(collections.Counter, {"a": collections.Counter("ab")}),
            collections.defaultdict(functools.partial(collections.defaultdict, list)),
            collections.defaultdict(float),
            collections.defaultdict(str),
            collections.defaultdict(collections.OrderedDict),
            collections.defaultdict(collections.deque),
            collections.defaultdict(None, {"a": 1}),
        ],
    }


def _things() -> dict[str, Any]:
    counts = collections.Counter({"a": 2})
    counts.total_words = 3  # type: ignore[attr-defined]
    ordered = collections.OrderedDict([("a", 1), ("b", [2])])
    log = logging.LogRecord("name", 20, "path", 3, "message %s", ("x",), None)
    space = argparse.Namespace(lr=0.1, layers=[1, 2], name="x", none=None)
    holder = types.SimpleNamespace(a=1, b=types.SimpleNamespace(c=[2]))
    return {
        "chain": [collections.ChainMap({"a": 1}, {"b": 2}), collections.ChainMap()],
        "users": [
            collections.UserDict(a=1),
            collections.UserList([1, "x"]),
            collections.UserString("text"),
            collections.UserDict({1: collections.UserList()}),
        ],
        "counts": [counts, collections.Counter(), ordered, collections.deque(maxlen=3), collections.deque([1, [2]])],
        "numbers": [
            decimal.Decimal("3.14"),
            decimal.Decimal("NaN"),
            decimal.Context(prec=5),
            fractions.Fraction(22, 7),
            complex(1, -2),
            float("nan"),
            -0.0,
            1 << 2000,
            True,
        ],
        "buffers": [bytearray(b"xyz"), b"", b"\x00\xff" * 20, bytearray()],
        "arrays": [
            array.array("d", [1.5, 2]),
            array.array("i", [1, -2]),
            array.array("B", b"abc"),
            array.array("u", "xy"),
        ],
        "ranges": [range(5), range(1, 10, 3), slice(None), slice(1, None, 2), slice("a", "b")],
        "dates": [
            dt.datetime(2026, 1, 2, 3, 4, 5, 6, tzinfo=UTC),
            dt.datetime(2026, 1, 2, fold=1),  # noqa: DTZ001 -- without a zone, as many are
            dt.date.min,
            dt.time.max,
            dt.timedelta.max,
            dt.timezone(dt.timedelta(hours=-3), "ART"),
            UTC,
        ],
        "zones": _zones(),
        "uuids": [uuid.UUID(int=1 << 100), uuid.NAMESPACE_DNS, {uuid.UUID(int=3): 1}],
        "addresses": [
            ipaddress.ip_address("::1"),
            ipaddress.ip_network("fe80::/64"),
            ipaddress.ip_interface("10.0.0.1/24"),
            ipaddress.IPv6Address("fe80::1%eth0"),
        ],
        "paths": [pathlib.PurePath("a"), pathlib.PureWindowsPath("c:/x"), pathlib.Path("/tmp/x"), pathlib.Path()],  # noqa: S108 -- a name only
        "random": _random(),
        "random-module": random.getstate(),
        "statistics": [statistics.NormalDist(1, 2), statistics.linear_regression([1, 2], [2, 4])],
        "template": [string.Template("$a b")],
        "namespaces": [space, holder, argparse.Namespace()],
        "types": [int, str, type(None), type(...), object, types.SimpleNamespace, collections.OrderedDict, set],
        "abstract": [collections.abc.Mapping, numbers.Number, typing.Any],
        "generics": [
            list[int],
            dict[str, int],
            typing.List[int],  # noqa: UP006 -- what older programs have
            typing.Optional[int],  # noqa: UP045 -- as above
            typing.Union[int, str],  # noqa: UP007 -- as above
            int | None,
            typing.Literal["a", 1],
            typing.Callable[[int], str],
            typing.Tuple[int, ...],  # noqa: UP006 -- as above
            collections.abc.Sequence[int],
        ],
        "named": [
            time.gmtime(0),
            os.stat_result(range(10)),
            urllib.parse.urlparse("http://a/b?c=d#e"),
            urllib.parse.urlsplit("http://a/b"),
            difflib.Match(0, 1, 2),
            dt.date(2026, 1, 2).isocalendar(),
            os.terminal_size((80, 24)),
            logging.makeLogRecord({"msg": "x"}),
        ],
        "log-record": log,
        "logger": logging.getLogger("a.b"),
        "root-logger": logging.getLogger(),
        "patterns": [re.compile("a+b", re.IGNORECASE | re.DOTALL), re.compile(rb"x"), re.compile("é")],
        "io": [io.BytesIO(b"abc"), io.StringIO("text\n")],
        "proxy": types.MappingProxyType({"a": 1}),
        "sequence": difflib.SequenceMatcher(None, "ab", "ac"),
        "calendar": calendar.TextCalendar(),
        "unset": [inspect.Parameter.empty, dataclasses.MISSING, types.NoneType, Ellipsis],
        "recursive": _recursive(),
    }


def _recursive() -> Any:
    thing: dict[str, Any] = {"list": []}
    thing["list"].append(thing)
    thing["tuple"] = (thing["list"], thing)
    return thing


def make(save: Any) -> None:
    """Save them all, the members of lists one by one too where a list holds many kinds."""
    for name, thing in _things().items():
        save(name, lambda thing=thing: thing, *ALL)
    save(
        "moved",
        lambda: [urllib.parse.quote, subprocess.CalledProcessError(1, ["ls"])],
        "pickle4",
        "pickle5",
        "cloudpickle",
    )
    for group, made in (("enum", _enums()), ("error", _exceptions()), ("method", _methods())):
        for name, thing in made.items():
            save(f"{group}-{name}", lambda thing=thing: thing, *(NEWER if group == "method" else ALL))
