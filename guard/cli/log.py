"""The log: what happens during a run, on standard error; ``structlog`` is imported at the first event."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, TextIO

from guard.reports.printable import printable

if TYPE_CHECKING:
    from structlog.typing import FilteringBoundLogger

FORMS = ("console", "json")

_RESERVED = frozenset({"event", "timestamp", "level"})

_VALUE_MOST = 2000
"""Characters of one logged value."""


class Log:
    """Takes the events of a run: the value of ``Options.on_event``."""

    def __init__(self, form: str, stream: TextIO | None = None) -> None:
        """Log in one of ``FORMS``, to standard error if nothing else is said."""
        self._form = form
        self._stream = stream
        self._logger: FilteringBoundLogger | None = None

    def __call__(self, event: str, fields: dict[str, object]) -> None:
        """Log one event. Names and values are made printable."""
        if self._logger is None:
            self._logger = _logger(self._form, self._stream or sys.stderr)
        safe = {f"{key}_" if key in _RESERVED else key: _value(value) for key, value in fields.items()}
        self._logger.info(printable(event), **safe)


def _logger(form: str, stream: TextIO) -> FilteringBoundLogger:
    import structlog  # noqa: PLC0415 -- quiet runs, which are nearly all, do without

    renderer: structlog.typing.Processor
    if form == "json":
        renderer = structlog.processors.JSONRenderer()
    else:
        colours = stream.isatty() and not os.environ.get("NO_COLOR")
        renderer = structlog.dev.ConsoleRenderer(colors=colours, pad_event_to=12)
    stamp = structlog.processors.TimeStamper(fmt="iso" if form == "json" else "%H:%M:%S", utc=form == "json")
    logger: FilteringBoundLogger = structlog.wrap_logger(
        structlog.PrintLogger(stream),
        processors=[stamp, renderer],
        wrapper_class=structlog.make_filtering_bound_logger(0),
    )
    return logger


def _value(value: object) -> object:
    if value is None or isinstance(value, bool | int | float):
        return value
    return printable(str(value), _VALUE_MOST)
