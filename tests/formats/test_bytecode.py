"""Bytecode: recognised by its magic, whatever it is called."""

from __future__ import annotations

import marshal
import py_compile
from pathlib import Path

import pytest

import guard
from guard.artifact import Location
from guard.errors import GuardError, LimitExceeded, Malformed
from guard.facts import Executable
from guard.formats import Extent, Item, Reading, Sniff, bytecode
from guard.limits import Budget, Limits
from guard.streams.window import Window

WASM = b"\0asm\1\0\0\0"


def read(data: bytes, limits: Limits | None = None) -> tuple[list[Item], GuardError | None]:
    items: list[Item] = []
    try:
        for item in bytecode.parse(Reading(window=Window.of(data, Budget(limits or Limits())), at=Location(uri="x"))):
            items.append(item)  # noqa: PERF402 -- what came before the error is the point
    except GuardError as error:
        return items, error
    return items, None


@pytest.mark.parametrize("mode", py_compile.PycInvalidationMode)
def test_what_this_python_compiles_is_known(tmp_path: Path, mode: py_compile.PycInvalidationMode) -> None:
    source, compiled = tmp_path / "a.py", tmp_path / "a.dat"
    source.write_text("import guard_marker\n")
    py_compile.compile(str(source), str(compiled), invalidation_mode=mode)
    data = compiled.read_bytes()
    assert bytecode.kind(Window.of(data)) == "Python bytecode"
    report = guard.scan(compiled)
    assert report.verdict is guard.Verdict.SUSPICIOUS
    assert [finding.rule for finding in report.results[0].findings] == ["GRD404"]
    assert report.results[0].coverage.complete


@pytest.mark.parametrize("head", [
    b"\x03\xf3\r\n\0\0\0\0c", b"\x4f\x0c\r\n\0\0\0\0c", b"\x33\x0d\r\n\1\2\3\4\5\6\7\x08\xe3",
    b"\xf3\x0d\r\n\1\0\0\0\1\2\3\4\5\6\7\x08\xe3",
])  # fmt: skip
def test_older_and_newer_ones_too(head: bytes) -> None:
    assert bytecode.sniff(Window.of(head + marshal.dumps(None))) is Sniff.STRONG


@pytest.mark.parametrize(
    "head", [b"", b"\r\n", b"a\x0d\r\ntext", b"ab\r\nis text, and no bytecode", b"\xca\xfe\xba\xbe\0\0\0\2", b"\0asm"]
)
def test_other_things_are_not(head: bytes) -> None:
    assert bytecode.sniff(Window.of(head)) is Sniff.NO
    assert isinstance(read(head)[1], Malformed)


def test_sections_of_webassembly_are_walked() -> None:
    items, error = read(WASM + b"\0\4\3hey" + b"\1\x81\x00a")
    assert error is None
    assert [item.kind for item in items if isinstance(item, Executable)] == ["WebAssembly"]
    assert sum(item.length for item in items if isinstance(item, Extent)) == 8 + 6 + 4


@pytest.mark.parametrize("behind", [b"\x63\0", b"\1", b"\1\5abc", b"\1\x80\x80\x80\x80\x80\x01"])
def test_broken_sections_are_malformed(behind: bytes) -> None:
    items, error = read(WASM + behind)
    assert isinstance(error, Malformed)
    assert isinstance(items[0], Executable)


def test_countless_sections_are_a_limit() -> None:
    assert isinstance(read(WASM + b"\1\0" * 2000, Limits(members=1000))[1], LimitExceeded)


def test_a_java_class_is_told_from_a_universal_binary() -> None:
    data = b"\xca\xfe\xba\xbe\0\0\0\x41" + bytes(20)
    assert bytecode.kind(Window.of(data)) == "Java class"
    found = guard.scan(data).results[0].artifact.found
    assert found == ("bytecode",)
