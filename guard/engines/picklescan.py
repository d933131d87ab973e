"""picklescan: deny lists of names and modules, with a short list of harmless ones; what is on neither is *suspicious*.

Read of version 1.0.5 (``picklescan/scanner.py``). Only its function for one pickle stream is used, never those that
open files, archives or addresses.
"""

from __future__ import annotations

import io
from functools import partial
from typing import Any

from guard.engines.asking import silenced
from guard.engines.contract import Answer, Engine, Listing
from guard.engines.installed import version
from guard.engines.names import naming
from guard.inspection import Standing

STANDINGS = {
    "innocuous": Answer(Standing.SAFE, "on its list of harmless names"),
    "suspicious": Answer(Standing.SUSPICIOUS, "on none of its lists"),
    "dangerous": Answer(Standing.DANGEROUS, "on its deny list"),
}
"""Its three levels of safety. Any other is inconclusive."""

PEOPLES_OWN = frozenset({"commands", "test"})
"""Modules that its list holds as a whole for the sake of CPython's, and that people give to packages of their own.

``commands`` is Python 2's, and ``test`` is CPython's own test-suite, which few installations carry.
"""


def about(module: str, name: str) -> Answer:
    """What picklescan says of one global."""
    result, failed = _scan(naming(module, name))
    if failed or len(result.globals) != 1:
        return Answer(Standing.INCONCLUSIVE, "it could not read the name")
    said = result.globals[0]
    if (said.module, said.name) != (module, name):
        return Answer(Standing.INCONCLUSIVE, "it read another name")
    answer = STANDINGS.get(said.safety.value, Answer(Standing.INCONCLUSIVE, f"it said {said.safety.value!r}"))
    if answer.standing is Standing.DANGEROUS and module.partition(".")[0] in PEOPLES_OWN:
        return Answer(Standing.SUSPICIOUS, "on its deny list, should it be Python's own module of that name")
    return answer


def stream(data: bytes) -> Listing:
    """What picklescan sees in a raw stream."""
    result, failed = _scan(data)
    objections = tuple((seen.module, seen.name) for seen in result.globals if seen.safety.value != "innocuous")
    return Listing(objections, "it could not read all of it" if failed else "")


def _scan(data: bytes) -> tuple[Any, bool]:
    """Its ScanResult, and whether it could not read all of it.

    Of a stream that it cannot parse and in which it saw nothing, its result says the same as of an empty one: only its
    log tells them apart.
    """
    import logging  # noqa: PLC0415 -- only where it is asked

    with silenced("picklescan") as levels:
        from picklescan.scanner import scan_pickle_bytes  # noqa: PLC0415 -- only where it is asked

        result = scan_pickle_bytes(io.BytesIO(data), "stream", multiple_pickles=True)
    return result, result.scan_err or (not result.globals and max(levels, default=0) >= logging.WARNING)


ENGINE = Engine(
    id="picklescan",
    title="picklescan: deny lists of names and modules",
    absent="not installed",
    version=partial(version, "picklescan"),
    about=about,
    stream=stream,
    without=("ssl",),
)
