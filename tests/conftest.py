"""What all tests share: what guard sees, most of them look for in this process, which is twenty times as quick."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from guard import run
from guard.sandbox import Sandbox

HERE = Path(__file__).parent

CONFINED = ("sandbox", "cli", "bombs", "test_library.py", "test_papers.py", "test_no_network.py", "test_digests.py")
"""Tests of workers, and of what people do: as it comes. That both ways come to the same, tests/sandbox shows."""


@pytest.fixture(autouse=True, scope="module")
def in_this_process(request: pytest.FixtureRequest) -> Iterator[None]:
    """Read files in this process where nothing is said, but for the tests of workers."""
    if request.path.relative_to(HERE).parts[0] in CONFINED:
        yield
        return
    real = run._sandbox
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(run, "_sandbox", lambda word: Sandbox.OFF if word == "auto" else real(word))
        yield


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """Something on loopback to connect to."""
    with socket.create_server(("127.0.0.1", 0)) as made:
        yield made
