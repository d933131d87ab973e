"""A program as Python-like text, with byte offsets: what analysts read.

Results are named ``_1``, ``_2`` … in the order in which they are made. Nothing is escaped here: whoever prints it makes
it printable.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from guard.errors import GuardError
from guard.interpreters.pickle import constants
from guard.interpreters.pickle import opcodes as op
from guard.interpreters.pickle.arrays import Inline
from guard.interpreters.pickle.dialects import C
from guard.interpreters.pickle.heap import Broken
from guard.interpreters.pickle.readings import Readings, read
from guard.interpreters.pickle.readings import program as span_of
from guard.interpreters.pickle.render import render
from guard.interpreters.pickle.run import Run
from guard.streams.window import Window

LINES_MOST = 20_000
"""Statements and opcodes listed for one stream."""

SHOWN_MOST = 60
"""Bytes of an operand that are shown."""


def program(window: Window, name: str, *, opcodes: bool = False, dialects: bool = False) -> Iterator[str]:
    """List every stream in a window as statements; with ``opcodes`` also each opcode; with ``dialects`` also how other
    unpicklers would read it.
    """
    readings = read(window, trace=True)
    streams = readings.listed
    for number, run in enumerate(streams, 1):
        of = f"stream {number} of {len(streams)}, " if len(streams) > 1 else ""
        yield f"# {name}: {of}bytes {run.start:#x} to {run.end:#x}, protocol {run.protocol}, {run.operations} opcodes"
        yield from _statements(run, opcodes=opcodes, window=window)
    if readings.end < window.length:
        yield f"# {window.length - readings.end} bytes after the last stream, from {readings.end:#x}"
    if dialects:
        yield from _dialects(readings)


def _statements(run: Run, *, opcodes: bool, window: Window) -> Iterator[str]:
    events = sorted(((event.at, event.text) for event in run.trace), key=lambda event: event[0])
    listed = [(at, f"{at:#08x}  {text}") for at, text in events[:LINES_MOST]]
    if opcodes:
        spans = span_of(run)
        codes = [one for at, size in spans for one in disassemble(window, at, at + size)]
        listed += [(one.at, f"{one.at:#08x}      {one}") for one in codes]
    listed += [(one.offset, f"{one.offset:#08x}  # {one.length} bytes of {_kind(one)}") for one in run.arrays]
    if run.arrays or opcodes:
        listed.sort(key=lambda line: line[0])
    yield from (text for _, text in listed)
    if len(events) > LINES_MOST:
        yield f"# {len(events) - LINES_MOST} more statements"
    if run.value is not None:
        yield f"{run.end - 1:#08x}  return {render(run.world.heap, run.value, 2000)}"
    else:
        yield f"{run.end:#08x}  raise UnpicklingError  # {run.error or run.limit}"


def _kind(one: Inline) -> str:
    return "an array of objects: a pickle" if one.objects else "an array"


def _dialects(readings: Readings) -> Iterator[str]:
    """Who else reads these bytes, and where they part ways."""
    others = [run for run in readings.runs if run.dialect != C]
    if not others:
        yield "# every unpickler reads this alike"
        return
    for offset, how in readings.disagree:
        yield f"# {offset:#x}: {how}"
    for run in others:
        ended = "ends" if run.stopped else f"stops: {run.error or run.limit}"
        yield f"# as {run.dialect.name}: bytes {run.start:#x} to {run.end:#x}, {ended}"
        for account in run.imports:
            uses = ", ".join(sorted(use.value for use in account.uses))
            yield f"#     {account.module}.{account.name}: {uses}"


class Instruction(NamedTuple):
    """One opcode where it stands."""

    at: int
    name: str
    operand: str

    def __str__(self) -> str:
        """The name and its operand."""
        return f"{self.name} {self.operand}".rstrip()


def disassemble(window: Window, start: int, end: int) -> Iterator[Instruction]:
    """Every opcode from ``start`` to ``end``, as far as operands can be told; never more than ``LINES_MOST``."""
    at = start
    for _ in range(LINES_MOST):
        if at >= end:
            return
        code = window.read(at, 1)[0]
        name = op.NAMES.get(code, f"<{code:#04x}>")
        try:
            after, operand = _operand(window, at, code)
        except GuardError:
            yield Instruction(at, name, "<cut short>")
            return
        yield Instruction(at, name, operand)
        if code not in op.KNOWN:
            return
        at = after
    yield Instruction(at, "…", "")


def _operand(window: Window, at: int, code: int) -> tuple[int, str]:
    """Where the next opcode stands, and this one's operand as text."""
    if op.FIXED[code] >= 0:
        size = op.FIXED[code]
        text = repr(constants.fixed(code, window.read(at + 1, size))) if size else ""
        return at + 1 + size, text
    if op.COUNTED[code] >= 0:
        return _counted(window, at, code)
    if code in op.OPERAND:
        size = op.OPERAND[code]
        return at + 1 + size, str(window.uint(at + 1, size))
    after, parts = at + 1, []
    for _ in range(op.LINES.get(code, 0)):
        line = constants.line(window, after)
        if after + len(line) >= window.length:
            raise Broken("cut short")
        after += len(line) + 1
        parts.append(_short(line))
    return after, " ".join(parts)


def _counted(window: Window, at: int, code: int) -> tuple[int, str]:
    start, size = constants.payload(window, at)
    window.window(start, size)
    data = window.read(start, min(size, SHOWN_MOST))
    if op.TYPES.get(code) == "int" and size <= SHOWN_MOST:
        return start + size, str(int.from_bytes(data, "little", signed=True))
    shown = repr(data.decode("utf-8", "replace")) if op.TYPES.get(code) == "str" else repr(data)
    return start + size, shown if size <= SHOWN_MOST else f"{shown}… ({size} bytes)"


def _short(line: bytes) -> str:
    text = line[:SHOWN_MOST].decode("utf-8", "replace")
    return text if len(line) <= SHOWN_MOST else f"{text}… ({len(line)} bytes)"
