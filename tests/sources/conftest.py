"""What tests of remote sources share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.sources.web import Web, served


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    """A web server on the loopback interface; no proxy stands between."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with served() as made:
        yield made
