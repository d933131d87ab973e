"""Where a report goes: to standard output, at a terminal in colours, or to a file that appears all at once."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, TextIO

from guard.errors import SourceError, UsageError
from guard.report import Report

if TYPE_CHECKING:
    from pathlib import Path

FORMS = ("text", "json")

WIDTH = 100
"""Columns of a report that no terminal shows."""

_ASCII = str.maketrans({"·": "-", "\N{MULTIPLICATION SIGN}": "x", "…": "..."})
"""The report's own signs, for streams that know ASCII only."""


def deliver(report: Report, *, form: str, output: str | None, quiet: bool) -> None:
    """Write a report. Raises SourceError where that is not possible; a reader that has gone away is no error."""
    if output is None or output == "-":
        _print(_pieces(report, form, sys.stdout, quiet))
        return
    with replacing(output) as file:
        file.writelines(_pieces(report, form, file, quiet))


def write(pieces: Iterable[str], output: str | None) -> None:
    """Write text to where ``--output`` says. Raises SourceError, as above."""
    if output is None or output == "-":
        _print(_encodable(piece, sys.stdout) for piece in pieces)
        return
    with replacing(output) as file:
        file.writelines(pieces)


def ready(output: str | None) -> None:
    """Complain now, rather than after the work, about a place where no report can be put. Raises UsageError."""
    if output is None or output == "-":
        return
    from pathlib import Path  # noqa: PLC0415 -- slow to import, and most reports are printed

    path = Path(output)
    if path.is_dir():
        raise UsageError(f"--output {output}: is a folder; name a file in it")
    if not path.absolute().parent.is_dir():
        raise UsageError(f"--output {output}: there is no such folder; make it first")


def say(lines: Iterable[str]) -> None:
    """Print lines of printable text."""
    _print(_encodable(f"{text}\n", sys.stdout) for text in lines)


def terminal(stream: TextIO) -> bool:
    """Whether colours are wanted on a stream (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def silence() -> None:
    """Send what is still buffered for standard output nowhere: its reader has gone away."""
    os.dup2(void(), sys.stdout.fileno())


@cache
def void() -> int:
    """Where nothing is kept, open for writing: asked for before a process gives up opening anything."""
    return os.open(os.devnull, os.O_WRONLY)


@contextmanager
def replacing(output: str) -> Iterator[TextIO]:
    """Open a file that takes its name only when all of it is written. Raises SourceError.

    What is there and no regular file (a device, a pipe) is written to as it is.
    """
    import tempfile  # noqa: PLC0415 -- as above
    from pathlib import Path  # noqa: PLC0415 -- as above

    path = Path(os.path.realpath(output))
    try:
        if path.exists() and not stat.S_ISREG(path.stat().st_mode):
            with path.open("w", encoding="utf-8") as file:
                yield file
            return
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=".guard-")
        try:
            with open(descriptor, "w", encoding="utf-8") as file:  # noqa: PTH123 -- a descriptor, not a path
                yield file
                os.fchmod(descriptor, _mode(path))
            Path(temporary).replace(path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise SourceError(f"{output}: cannot be written: {error.strerror or error}") from error


def _mode(path: Path) -> int:
    """Permissions of the file that is replaced, or what the process gives new files."""
    if path.exists():
        return stat.S_IMODE(path.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _pieces(report: Report, form: str, stream: TextIO, quiet: bool) -> Iterator[str]:
    if form == "json":
        from guard.reports import json  # noqa: PLC0415 -- one form is wanted

        yield from json.pieces(report)
        return
    from guard.reports import layout, text  # noqa: PLC0415 -- likewise

    paint = layout.painter() if terminal(stream) else layout.plain
    room = _columns() if stream.isatty() else WIDTH
    for line in text.render(report, room=room, quiet=quiet, paint=paint):
        yield _encodable(f"{line}\n", stream)


def _columns() -> int:
    import shutil  # noqa: PLC0415 -- only a terminal has a width

    return shutil.get_terminal_size().columns


def _encodable(text: str, stream: TextIO) -> str:
    """Return text that the stream's encoding can hold."""
    encoding = stream.encoding or "ascii"
    if text.isascii() or encoding.lower().replace("-", "") == "utf8":
        return text
    return text.translate(_ASCII).encode(encoding, "backslashreplace").decode(encoding)


def _print(pieces: Iterable[str]) -> None:
    try:
        for piece in pieces:
            sys.stdout.write(piece)
        sys.stdout.flush()
    except BrokenPipeError:
        silence()
    except OSError as error:
        raise SourceError(f"the report cannot be written: {error.strerror or error}") from error
