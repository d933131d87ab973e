"""Text and everything that is text: JSON, YAML, Markdown, CSV, notebooks, sources, scripts, site hooks."""

from __future__ import annotations

import codecs
import json
import time

import pytest

import guard
from guard.artifact import Location
from guard.errors import LimitExceeded, Malformed
from guard.facts import Anomaly, Code, Fact
from guard.formats import Extent, Reading, Sniff, formats
from guard.formats.shell import interpreter
from guard.streams.text import PIECE
from guard.streams.window import Window

OF_TEXT = ("csv", "json", "markdown", "notebook", "python", "shell", "site-hook", "text", "yaml")


def facts(known: str, data: bytes) -> list[Fact]:
    """What a format sees in text, all of which it must account for."""
    items = list(formats()[known].parse(Reading(window=Window.of(data), at=Location(uri="x"))))
    assert sum(item.length for item in items if isinstance(item, Extent)) == len(data)
    return [item for item in items if isinstance(item, Fact)]


def code(known: str, data: bytes) -> list[tuple[str, str]]:
    return [(fact.language, fact.excerpt) for fact in facts(known, data) if isinstance(fact, Code) and not fact.runs]


def sniffed(data: bytes) -> set[str]:
    return {name for name in OF_TEXT if formats()[name].sniff(Window.of(data)) is Sniff.STRONG}


@pytest.mark.parametrize("known", OF_TEXT)
def test_none_of_them_takes_what_is_no_text(known: str) -> None:
    for data in (b"\0\1\2", b"# text\n" * 1000 + b"\0"):
        with pytest.raises(Malformed):
            list(formats()[known].parse(Reading(window=Window.of(data), at=Location(uri="x"))))


@pytest.mark.parametrize("known", OF_TEXT)
def test_all_of_them_take_nothing_and_plain_text(known: str) -> None:
    assert facts(known, b"") == []
    assert [fact for fact in facts(known, b"# plain text, no code\n") if not isinstance(fact, Code)] == []
    assert formats()[known].within == ("" if known == "text" else "text")


@pytest.mark.parametrize(("data", "expected"), [
    (b"plain", {"text"}),
    (b"", {"text"}),
    (b"\0", set()),
    (b' {"a": 1}', {"text", "json"}),
    (b"[1, 2]", {"text", "json"}),
    (b"[[1], [2]]", {"text", "json"}),
    (b"[]", {"text", "json"}),
    (codecs.BOM_UTF16_LE + '{"a": 1}'.encode("utf-16-le"), {"text", "json"}),
    (b"[section]\nkey = 1\n", {"text"}),
    (b"[[package]]\nname = 1\n", {"text"}),
    (b"{% if x %}", {"text"}),
    (b"{ a: 1 }", {"text"}),
    (b"[-1]", {"text", "json"}),
    (b"[- 1]", {"text"}),
    (b"#!/usr/bin/env python3\n", {"text", "python"}),
    (b"#!/usr/bin/python\n", {"text", "python"}),
    (b"#!/bin/sh\n", {"text", "shell"}),
    (b"#!/bin/sh\n\0", set()),
    (b"#!python\n\0", set()),
    (b"#! no path\n", {"text"}),
    (b"import os\n", {"text"}),
    (b"a: !!python/object:os.system\n", {"text", "yaml"}),
    (json.dumps({"cells": [{"cell_type": "code"}]}).encode(), {"text", "json", "notebook"}),
    (json.dumps({"cells": ["prison", "blood"]}).encode(), {"text", "json"}),
])  # fmt: skip
def test_what_bytes_alone_tell(data: bytes, expected: set[str]) -> None:
    assert sniffed(data) == expected


@pytest.mark.parametrize(("line", "expected"), [
    ("#!/bin/sh", "sh"), ("#!/usr/bin/env bash", "bash"), ("#! /usr/bin/perl -w", "perl"), ("#!/bin/bash -e", "bash"),
    ("#!/usr/bin/python3.11 -u", "python"), ("#!/usr/bin/ruby2.7", "ruby"), ("#!/usr/bin/env -S node --x", "env"),
    ("#!/", "script"), ("# no", ""), ("", ""),
])  # fmt: skip
def test_the_interpreter_is_named_without_path_and_version(line: str, expected: str) -> None:
    assert interpreter(line.encode() + b"\nrest") == expected


def test_source_is_said_to_be_code_with_its_first_line() -> None:
    assert code("python", b"#!/usr/bin/python\n\nimport os\nx = 1\n") == [("python", "import os")]
    assert code("python", b"# -*- coding: utf-8 -*-\n") == []
    assert code("shell", b"#!/bin/zsh\n# comment\nrm x\n") == [("zsh", "rm x")]
    assert code("shell", b"@echo off\n") == [("shell", "@echo off")]
    assert len(code("python", b"x" * 5000)[0][1]) == 400


@pytest.mark.parametrize("known", ["python", "shell"])
def test_characters_that_hide_are_said_in_source(known: str) -> None:
    (fact,) = [
        fact for fact in facts(known, "x = '\u202e\u2066 y\u200bz\u202e'\n".encode()) if isinstance(fact, Anomaly)
    ]
    assert (fact.kind, fact.count) == ("hidden-characters", 4)
    assert fact.detail == "LEFT-TO-RIGHT ISOLATE, RIGHT-TO-LEFT OVERRIDE, ZERO WIDTH SPACE"
    (fact,) = [fact for fact in facts(known, "x = '\U000e0000'\n".encode()) if isinstance(fact, Anomaly)]
    assert fact.detail == "U+E0000"


def test_they_are_no_matter_in_prose() -> None:
    assert guard.scan("\u202bab\u202c".encode(), name="README.md").results[0].findings == ()


@pytest.mark.parametrize("data", [
    b"import os", b"/path\nimport os", b"# c\r\nimport os",
    b"# c\rimport os", b"a\x0cimport os", b"a" * 100 + b"\x1cimport os",
    b"\nimport\tos",
    "a\u2028import os".encode(), "a\x85import os".encode(),
    b"\xef\xbb\xbfimport os", b"a\n" * (PIECE // 2) + b"import os",
    b"\n" * (PIECE - 1) + b"import os", b"\n" * PIECE + b"import os",
])  # fmt: skip
def test_lines_that_python_runs_at_its_start_are_found(data: bytes) -> None:
    ((language, excerpt),) = code("site-hook", data)
    assert language == "site hook"
    assert excerpt.split() == ["import", "os"]


@pytest.mark.parametrize("cut", range(1, 9))
def test_a_line_across_two_pieces_is_found_though_it_may_be_shown_in_part(cut: int) -> None:
    ((_, excerpt),) = code("site-hook", b"\n" * (PIECE - cut) + b"import os")
    assert excerpt.startswith("import")


@pytest.mark.parametrize(
    "data", [b"", b"/usr/lib/important\n", b"# import os\n", b" import os\n", b"important\n", b"imports\n"]
)
def test_lines_that_it_does_not_run_are_not(data: bytes) -> None:
    assert code("site-hook", data) == []


@pytest.mark.parametrize("said", [
    "a: !!python/object/apply:os.system [x]", "a: !!python/name:os.system", "a: !!python/module:os",
    "- !!python/object/new:x.Y {}",
    "a: !<tag:yaml.org,2002:python/object/apply:os.system> [x]",
    "%TAG !p! tag:yaml.org,2002:python/\n---\n!p!name:os.system",
    "%TAG !p! tag:yaml.org,2002:pyth\n---\n!p!on/name:os.system",
    "%TAG ! tag:yaml.org,2002:\n---\n!python/name:os.system",
    "%TAG !p! tag:yaml.org,2002:python/object/app\n", "a: !!%70ython/name:os.system", "a: !!python%2Fname:os.system",
    "a: !<tag:yaml.org,2002:%70ython/name:os.system>",
])  # fmt: skip
def test_yaml_that_makes_objects_is_found(said: str) -> None:
    for data in (said.encode(), said.encode() + b"\nb: 1\n" * 10):
        (fact,) = facts("yaml", data)
        assert isinstance(fact, Anomaly)
        assert fact.kind == "yaml-python-object"
        assert sniffed(data) == {"text", "yaml"}


def test_yaml_that_makes_objects_is_found_wherever_it_stands_and_said_once() -> None:
    tag = b"b: !!python/name:os.system\n"
    for length in (PIECE - 10, PIECE - 1, PIECE, 2 * PIECE):
        assert len(facts("yaml", b"a: 1\n".ljust(length - 1) + b"\n" + tag)) == 1
    assert len(facts("yaml", (tag + b"#".ljust(PIECE) + b"\n") * 3)) == 1


@pytest.mark.parametrize("text", ["!!%", "!!a% ", "!!!!!!!!%", "!<%", "%TAG a ", "%TAG !p! tag:x"])
def test_hostile_yaml_ends_soon(text: str) -> None:
    begun = time.process_time()
    try:
        facts("yaml", (text * (4_000_000 // len(text))).encode())
    except LimitExceeded:
        assert "!!" in text or "!<" in text
    assert time.process_time() - begun < 3


def test_a_notebook_of_spaces_ends_soon() -> None:
    begun = time.process_time()
    code("notebook", b'{"cells": ["cell_type":"code", "source":' + b" " * 900_000)
    code("notebook", b'{"cells": ["cell_type":' + b" " * 900_000)
    assert time.process_time() - begun < 3


@pytest.mark.parametrize("said", [
    "a: !!str 1", "a: !Ref x", "a: python/object", "a: '100%'", "%TAG ! tag:example.com,2000:app/\n---\n!x 1",
    "%TAG !! tag:yaml.org,2002:\n--- a", "a: !!python/tuple [1]", "a: hello! 20%20",
])  # fmt: skip
def test_yaml_that_does_not_is_left(said: str) -> None:
    assert facts("yaml", said.encode()) == []


def test_a_notebook_carries_code_if_it_has_a_cell_of_it() -> None:
    prose = {"cell_type": "markdown", "source": ["# title"]}
    cell = {"cell_type": "code", "source": ["import os\n", "x"]}
    assert code("notebook", json.dumps({"cells": [prose]}).encode()) == []
    assert code("notebook", json.dumps({"cells": [prose, cell]}).encode()) == [("notebook", "import os\\n")]
    padded = json.dumps({"cells": [prose]}).encode().ljust(PIECE - 12) + b'"cell_type": "code"'
    assert code("notebook", padded) == [("notebook", '"cell_type": "code"')]


VERDICTS = {
    "README.md": (b"# hello\n", guard.Verdict.CLEAN, []),
    "a.py": (b"import os\n", guard.Verdict.CLEAN, ["GRD401"]),
    "__init__.py": (b"", guard.Verdict.CLEAN, []),
    "a.json": (b"// comment\n{}", guard.Verdict.CLEAN, []),
    "a.pth": (b"import os; os.x\n", guard.Verdict.SUSPICIOUS, ["GRD402"]),
    "b.pth": (b"/usr/lib\n", guard.Verdict.CLEAN, []),
    "a.yaml": (b"a: !!python/name:os.system\n", guard.Verdict.SUSPICIOUS, ["GRD406"]),
    "b.py": ("x = '\u202e'\n".encode(), guard.Verdict.CLEAN, ["GRD401", "GRD405"]),
    "a.txt": (b"\x89PNG\r\n\x1a\nno picture, but no text either", guard.Verdict.UNKNOWN, ["GRD303"]),
}


@pytest.mark.parametrize("name", VERDICTS)
def test_how_they_are_judged(name: str) -> None:
    data, verdict, rules = VERDICTS[name]
    report = guard.scan(data, name=name)
    assert [finding.rule for finding in report.results[0].findings] == rules
    assert report.verdict is verdict
