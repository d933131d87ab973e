"""modelscan: deny lists of names and modules by severity; of what is not on them it says nothing.

Read of version 0.8.8 (``modelscan/tools/picklescanner.py``, ``modelscan/settings.py``). Only its function for one
pickle stream is used, with its own default settings: its commands read settings, and import modules that these name,
from the current folder.
"""

from __future__ import annotations

import copy
import io
from functools import cache, partial
from typing import Any

from guard.engines.asking import silenced
from guard.engines.contract import Answer, Engine, Listing
from guard.engines.installed import version
from guard.engines.names import naming
from guard.inspection import Standing

STANDINGS = {
    "CRITICAL": Standing.DANGEROUS,
    "HIGH": Standing.DANGEROUS,
    "MEDIUM": Standing.SUSPICIOUS,
    "LOW": Standing.SUSPICIOUS,
}
"""Its severities. Any other is inconclusive."""


def about(module: str, name: str) -> Answer:
    """What modelscan says of one global."""
    result, failed = _scan(naming(module, name))
    if failed or len(result.issues) > 1:
        return Answer(Standing.INCONCLUSIVE, "it could not read the name")
    if not result.issues:
        return Answer(Standing.SAFE, "not on its deny lists")
    details = result.issues[0].details
    if (details.module, details.operator) != (module, name):
        return Answer(Standing.INCONCLUSIVE, "it read another name")
    severity = details.severity.name
    return Answer(STANDINGS.get(severity, Standing.INCONCLUSIVE), f"an unsafe operator, {severity} by its deny lists")


def stream(data: bytes) -> Listing:
    """What modelscan sees in a raw stream."""
    result, failed = _scan(data)
    objections = tuple((issue.details.module, issue.details.operator) for issue in result.issues)
    return Listing(objections, "it could not read all of it" if failed else "")


class _Stream(io.BytesIO):
    """A stream that knows whether modelscan came to its end.

    After each pickle it looks for another byte, and takes one step back. Where it breaks off after it has seen a
    global, its result says nothing of it.
    """

    ended = False

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Move, and take note of a step back from the end."""
        if whence == io.SEEK_CUR:
            self.ended = self.tell() == self.getbuffer().nbytes
        return super().seek(offset, whence)


def _scan(data: bytes) -> tuple[Any, bool]:
    """Its ScanResults, and whether it could not read all of it."""
    stream = _Stream(data)
    with silenced("modelscan"):
        import modelscan.scanners  # noqa: F401, PLC0415 -- first, or its modules import each other in a circle
        from modelscan.model import Model  # noqa: PLC0415 -- only where it is asked
        from modelscan.tools.picklescanner import scan_pickle_bytes  # noqa: PLC0415 -- likewise

        result = scan_pickle_bytes(Model("stream", stream), _settings())
    return result, bool(result.errors or result.skipped) or not stream.ended


@cache
def _settings() -> dict[str, Any]:
    """Its default settings, copied: not what somebody else in this process has made of them since."""
    from modelscan.settings import DEFAULT_SETTINGS  # noqa: PLC0415 -- only where it is asked

    return copy.deepcopy(DEFAULT_SETTINGS)


ENGINE = Engine(
    id="modelscan",
    title="modelscan: deny lists of names and modules, by severity",
    absent="not installed (modelscan 0.8.8 needs Python before 3.13)",
    version=partial(version, "modelscan"),
    about=about,
    stream=stream,
    without=("tensorflow", "h5py"),
)
