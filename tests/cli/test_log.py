"""The log is quiet, lazy, and safe to print."""

from __future__ import annotations

import io
import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guard.cli.log import Log
from guard.reports.printable import visible


@given(
    st.dictionaries(
        st.sampled_from(["location", "event", "level", "timestamp", "x"]), st.text(st.characters(codec=None))
    )
)
@pytest.mark.parametrize("form", ["console", "json"])
def test_nothing_invisible_is_logged(form: str, fields: dict[str, object]) -> None:
    stream = io.StringIO()
    Log(form, stream)("identified", fields)
    (line,) = stream.getvalue().split("\n")[:-1]
    assert all(map(visible, line))
    if form == "json":
        assert all(str(value).isprintable() for value in json.loads(line).values())


def test_fields_keep_their_kind_and_cannot_forge_the_event() -> None:
    stream = io.StringIO()
    log = Log("json", stream)
    log("read", {"size": 3, "whole": True, "none": None, "event": "forged", "list": ["a\x1b"]})
    data = json.loads(stream.getvalue())
    assert (data["event"], data["event_"], data["size"], data["whole"], data["none"]) == (
        "read",
        "forged",
        3,
        True,
        None,
    )
    assert "\x1b" not in data["list"]


def test_long_values_are_cut() -> None:
    stream = io.StringIO()
    Log("json", stream)("read", {"name": "x" * 100_000})
    assert len(stream.getvalue()) < 3000


def test_colours_only_at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.delenv("NO_COLOR", raising=False)
    coloured, plain, refused = Terminal(), io.StringIO(), Terminal()
    Log("console", coloured)("read", {})
    Log("console", plain)("read", {})
    monkeypatch.setenv("NO_COLOR", "1")
    Log("console", refused)("read", {})
    assert "\x1b" in coloured.getvalue()
    assert "\x1b" not in plain.getvalue() + refused.getvalue()


def test_structlog_is_imported_at_the_first_event_and_not_configured() -> None:
    code = """
import sys
from guard.cli.log import Log
log = Log("json")
assert "structlog" not in sys.modules
log("read", {})
import structlog
assert not structlog.is_configured()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (0, b"")
    assert json.loads(done.stderr)["event"] == "read"
