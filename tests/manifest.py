"""``python -m tests.manifest``: write down what the formats say of themselves, so that none is imported to be asked."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from msgspec import NODEFAULT
from msgspec.structs import fields

from guard import formats as room
from guard.formats import Format

PATH = Path(room.__file__).with_name("manifest.py")

HEAD = '''"""What each format says of itself: written by ``make manifest``, and held against the modules by a test."""

from __future__ import annotations

from guard.formats import Format, parsed_by, sniffed_by
from guard.formats.signs import ALWAYS, NEVER, TARRED, TEXTUAL, ZIPPED, Either, FirstOf, Leading

FORMATS: tuple[Format, ...] = (
'''


def defined() -> Iterator[tuple[str, str, Format]]:
    """Every format: the module that defines it, the variable, and what it is."""
    for info in pkgutil.iter_modules(room.__path__):
        if info.name != "manifest":
            module = importlib.import_module(f"{room.__name__}.{info.name}")
            for variable, value in vars(module).items():
                if isinstance(value, Format):
                    yield info.name, variable, value


def row(module: str, variable: str, known: Format) -> str:
    """One format as the manifest has it."""
    where = f"{module!r}" if variable == "FORMAT" else f"{module!r}, {variable!r}"
    said = {"sniff": f"sniffed_by({where})", "parse": f"parsed_by({where})"}
    parts = []
    for one in fields(known):
        value = getattr(known, one.name)
        if one.default is NODEFAULT or value != one.default:
            parts.append(f"{one.name}={said.get(one.name) or repr(value)}")
    return f"    Format({', '.join(parts)}),\n"


def written() -> str:
    """The manifest as it should be."""
    rows = sorted(defined(), key=lambda each: each[2].id)
    source = HEAD + "".join(row(*each) for each in rows) + ")\n"
    command = [sys.executable, "-m", "ruff", "format", "--stdin-filename", str(PATH), "-"]
    return subprocess.run(command, input=source, capture_output=True, text=True, check=True).stdout


if __name__ == "__main__":
    PATH.write_text(written(), encoding="utf-8")
