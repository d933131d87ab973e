"""A web server on the loopback interface, as good or as bad as a test wants it; it counts."""

from __future__ import annotations

import re
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import BinaryIO

TAG = '"5f36b2ea290645ee34d943220a14b54e"'
MODIFIED = formatdate(1_700_000_000, usegmt=True)


@dataclass
class Held:
    """A file that is served: bytes, or an open file that may be much larger than memory."""

    content: bytes | BinaryIO
    tag: str = TAG
    modified: str = MODIFIED

    @property
    def size(self) -> int:
        """Bytes."""
        if isinstance(self.content, bytes):
            return len(self.content)
        return self.content.seek(0, 2)

    def read(self, start: int, end: int) -> bytes:
        """The bytes from ``start`` to before ``end``."""
        if isinstance(self.content, bytes):
            return self.content[start:end]
        self.content.seek(start)
        return self.content.read(end - start)


@dataclass
class Asked:
    """A request."""

    method: str
    path: str
    headers: dict[str, str]

    @property
    def ranges(self) -> list[tuple[int, int | None]]:
        """The ranges that it asks for."""
        found = re.findall(r"(\d+)-(\d*)", self.headers.get("range", ""))
        return [(int(first), int(last) + 1 if last else None) for first, last in found]


@dataclass
class Web:
    """A server: its address, what it holds, and what it was asked."""

    port: int = 0
    secure: bool = False
    files: dict[str, Held] = field(default_factory=dict)
    together: bool = True
    """Whether it answers several ranges at once."""
    whims: dict[str, Callable[[Answering, Asked], bool]] = field(default_factory=dict)
    """What it does instead, by path; True where that was the answer."""
    asked: list[Asked] = field(default_factory=list)
    sent: int = 0
    """Bytes of bodies."""
    lock: threading.Lock = field(default_factory=threading.Lock)

    def url(self, path: str, user: str = "") -> str:
        """The URL of a path."""
        return f"http{'s' if self.secure else ''}://{user}127.0.0.1:{self.port}{path}"

    def hold(self, path: str, content: bytes | BinaryIO) -> str:
        """Serve something, and return its URL."""
        self.files[path] = Held(content)
        return self.url(path)


class Answering(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    web: Web
    timeout = 20

    def do_GET(self) -> None:
        """Answer."""
        asked = Asked(self.command, self.path, {key.lower(): value for key, value in self.headers.items()})
        with self.web.lock:
            self.web.asked.append(asked)
        whim = self.web.whims.get(self.path) or self.web.whims.get(self.path.partition("?")[0])
        if whim is not None and whim(self, asked):
            return
        held = self.web.files.get(self.path)
        if held is None:
            self.say(404)
        elif asked.headers.get("if-match", held.tag) != held.tag:
            self.say(412)
        else:
            self._ranges(held, asked)

    def _ranges(self, held: Held, asked: Asked) -> None:
        size, ranges = held.size, asked.ranges
        known = {"ETag": held.tag, "Last-Modified": held.modified}
        known = {key: value for key, value in known.items() if value}
        cut = [(first, min(size if end is None else end, size)) for first, end in ranges if first < size]
        if not ranges or (len(ranges) > 1 and not self.web.together):
            self.say(200, known, held.read(0, size) if size < 1 << 20 else b"", length=size)
        elif not cut:
            self.say(416, {"Content-Range": f"bytes */{size}", **known})
        elif len(cut) == 1:
            (first, end) = cut[0]
            self.say(206, {"Content-Range": f"bytes {first}-{end - 1}/{size}", **known}, held.read(first, end))
        else:
            body = b"".join(
                b"--frontier\r\nContent-Type: application/octet-stream\r\n"
                + f"Content-Range: bytes {first}-{end - 1}/{size}\r\n\r\n".encode()
                + held.read(first, end)
                + b"\r\n"
                for first, end in cut
            )
            self.say(
                206, {"Content-Type": "multipart/byteranges; boundary=frontier", **known}, body + b"--frontier--\r\n"
            )

    def say(
        self,
        status: int,
        headers: dict[str, str] | None = None,
        body: bytes = b"",
        *,
        length: int | None = None,
        end: bool = False,
    ) -> None:
        """Send an answer; ``length`` is what it says of its body's, and with ``end`` the connection ends."""
        self.send_response_only(status)
        for key, value in (headers or {}).items():
            self.send_header(key, value)
        if not {"Content-Length", "Transfer-Encoding"} & set(headers or {}):
            self.send_header("Content-Length", str(len(body) if length is None else length))
        self.end_headers()
        self.body(body)
        if end or (length is not None and length != len(body)):
            self.close_connection = True

    def body(self, data: bytes) -> None:
        """Send, and count."""
        with self.web.lock:
            self.web.sent += len(data)
        self.wfile.write(data)


class _Server(ThreadingHTTPServer):
    """Keeps silent when a client goes away, which is what is tested, and waits for nobody at the end."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, handler: type[Answering]) -> None:
        super().__init__(("127.0.0.1", 0), handler)
        self.open: set[socket.socket] = set()

    def process_request(self, request: socket.socket, client_address: object) -> None:  # type: ignore[override]
        """Remember the connection."""
        self.open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: socket.socket) -> None:  # type: ignore[override]
        """Forget it."""
        super().shutdown_request(request)
        self.open.discard(request)

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing."""


LOOPBACK = Path(__file__).with_name("loopback.pem")
"""A certificate of ``localhost`` and its key, for these tests: nobody trusts it."""


@contextmanager
def served(*, secure: bool = False) -> Iterator[Web]:
    """Serve on the loopback interface, by TLS if wanted."""
    web = Web(secure=secure)

    class Here(Answering):
        def log_message(self, *_: object) -> None:
            """Say nothing."""

    Here.web = web
    server = _Server(Here)
    web.port = server.server_address[1]
    if secure:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(LOOPBACK)
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield web
    finally:
        server.shutdown()
        server.server_close()
        for left in list(server.open):
            left.close()
        thread.join()
