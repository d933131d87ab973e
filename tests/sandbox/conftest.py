"""Workers with a planted traitor among their formats."""

from __future__ import annotations

from pathlib import Path

import pytest

from guard.sandbox import process

HERE = Path(__file__).resolve().parent


@pytest.fixture
def planted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Plant the traitor in every worker that is started."""
    start = process.START.replace(
        "from guard.worker", f"sys.path.append({str(HERE)!r}); import traitor; traitor.plant(); from guard.worker"
    )
    assert start != process.START
    monkeypatch.setattr(process, "START", start)
