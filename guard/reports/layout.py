"""Lines of styled, printable text: what a terminal report is made of, before it is known whether colours are wanted."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Iterator

from msgspec import Struct
from msgspec.structs import force_setattr

from guard.reports.printable import printable, width


class Style(enum.Enum):
    """What a stretch of text means; the value is how ``rich`` shows it at a terminal."""

    PLAIN = ""
    DIM = "dim"
    STRONG = "bold"
    GOOD = "green"
    UNSURE = "cyan"
    WARN = "yellow"
    BAD = "bold red"
    CODE = "magenta"


class Span(Struct, frozen=True):
    """A stretch of text in one style. Whatever it is given becomes printable here, once and for all."""

    text: str
    style: Style = Style.PLAIN

    def __post_init__(self) -> None:
        """Make the text printable."""
        force_setattr(self, "text", printable(self.text))


Line = tuple[Span, ...]

BLANK: Line = ()


def line(*parts: Span | str) -> Line:
    """Make a line; bare strings are plain."""
    return tuple(part if isinstance(part, Span) else Span(part) for part in parts)


def columns(parts: Iterable[Span]) -> int:
    """Columns that some spans take."""
    return sum(width(part.text) for part in parts)


def hanging(label: Span | str, text: str, *, room: int, indent: int, style: Style = Style.PLAIN) -> Iterator[Line]:
    """Wrap ``text`` behind a label, further lines under the first. Words are never cut, so that they can be copied."""
    head = line(label)
    lead = indent + columns(head)
    for number, piece in enumerate(wrap(printable(text), room - lead)):
        before = (Span(" " * indent), *head) if number == 0 else (Span(" " * lead),)
        yield (*before, Span(piece, style))


def wrap(text: str, room: int) -> list[str]:
    """Break text at spaces into lines of at most ``room`` columns, where its words allow it."""
    lines: list[str] = []
    current = ""
    for word in text.split(" "):
        longer = f"{current} {word}" if current else word
        if current and width(longer) > room:
            lines.append(current)
            current = word
        else:
            current = longer
    return [*lines, current]


Paint = Callable[[Line], str]


def plain(parts: Line) -> str:
    """Paint a line without colours."""
    return "".join(part.text for part in parts).rstrip()


def painter() -> Paint:
    """Return what paints lines with a terminal's sixteen colours."""
    from rich.color import ColorSystem  # noqa: PLC0415 -- a report that is not shown at a terminal does without rich
    from rich.style import Style as Look  # noqa: PLC0415 -- likewise

    looks = {style: Look.parse(style.value) for style in Style if style.value}

    def paint(parts: Line) -> str:
        return "".join(
            looks[part.style].render(part.text, color_system=ColorSystem.STANDARD) if part.style in looks else part.text
            for part in parts
        ).rstrip()

    return paint
