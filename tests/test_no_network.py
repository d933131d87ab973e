"""scan and check of a local target never touch the network, second opinions included."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

BLOCKED = """
import socket, sys

def hook(event, arguments):
    if event in {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.bind"}:
        raise SystemExit(f"the network was touched: {event} {arguments}")
    if event == "socket.__new__" and arguments[1] in {socket.AF_INET, socket.AF_INET6}:
        raise SystemExit(f"a socket was made: {arguments}")

sys.addaudithook(hook)
"""

RUN = BLOCKED + "from guard import cli\nsys.exit(cli.run(sys.argv[1:]))\n"


def run(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run some code in a process that has no network."""
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def test_the_block_blocks() -> None:
    for code in (
        "socket.create_connection(('127.0.0.1', 9))",
        "socket.getaddrinfo('localhost', 80)",
        "socket.socket()",
    ):
        assert "network was touched" in run(BLOCKED + code).stderr or "socket was made" in run(BLOCKED + code).stderr


@pytest.mark.parametrize(
    "command", [["scan"], ["check"], ["scan", "--engines", "all"], ["check", "--policy", "strict"]]
)
def test_no_socket_is_made(tmp_path: Path, command: list[str]) -> None:
    (tmp_path / "evil.pkl").write_bytes(b"cos\nsystem\n(S'touch guard-was-here'\ntR.")
    (tmp_path / "theirs.pkl").write_bytes(b"cmypkg.models\nNet\n)\x81.")
    (tmp_path / "link.txt").write_text("https://example.org/model.bin\n")
    done = run(RUN, *command, str(tmp_path))
    assert (done.returncode, done.stderr) == (1, "")
    assert "MALICIOUS" in done.stdout
