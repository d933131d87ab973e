"""A connection to a web server on which nothing takes longer than its time, however slowly the bytes come.

A time-out of a socket is about one call: a server that sends a byte now and then never meets it. Here each call has
what is left of the request's time. Proxies are those that the environment names (``HTTPS_PROXY``, ``NO_PROXY`` …).
"""

from __future__ import annotations

import base64
import http.client
import io
import socket
import ssl
import time
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from guard.errors import SourceError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

Place = tuple[str, str]
"""Scheme and authority: what one connection leads to."""


class Line(NamedTuple):
    """An open connection, and how a target is written on it."""

    connection: http.client.HTTPConnection
    prefix: str
    """What stands before the path: a proxy wants the whole URL."""
    headers: dict[str, str]


def opened(place: Place, deadline: float) -> Line:
    """Open a connection. Raises SourceError, OSError or HTTPException."""
    scheme, authority = place
    proxy = _proxy(scheme, authority)
    seconds = deadline - time.monotonic()
    if proxy is None:
        connection = _connection(scheme, authority, seconds)
        connection.connect()
        return Line(_watched(connection, deadline), "", {})
    said = _authorization(proxy, "Proxy-Authorization")
    connection = _connection(scheme, f"{proxy.hostname}:{proxy.port or 80}", seconds)
    if scheme == "https":
        connection.set_tunnel(authority, headers=said)
    connection.connect()
    watched = _watched(connection, deadline)
    return Line(watched, "", {}) if scheme == "https" else Line(watched, f"http://{authority}", said)


def limit(line: Line, deadline: float) -> None:
    """Give what comes next its time."""
    sock = line.connection.sock
    if isinstance(sock, _Watched):
        sock.deadline = deadline


def authorization(url: SplitResult) -> dict[str, str]:
    """The header that user and password in a URL stand for."""
    return _authorization(url, "Authorization")


def _authorization(url: SplitResult, header: str) -> dict[str, str]:
    if url.username is None:
        return {}
    pair = f"{unquote(url.username)}:{unquote(url.password or '')}".encode(errors="replace")
    return {header: f"Basic {base64.b64encode(pair).decode('ascii')}"}


def _proxy(scheme: str, authority: str) -> SplitResult | None:
    url = getproxies().get(scheme)
    if not url or proxy_bypass(authority):
        return None
    return urlsplit(url if "://" in url else f"http://{url}")


def _connection(scheme: str, authority: str, seconds: float) -> http.client.HTTPConnection:
    try:
        if scheme == "https":
            return http.client.HTTPSConnection(authority, timeout=max(seconds, 0.001), context=_context())
        return http.client.HTTPConnection(authority, timeout=max(seconds, 0.001))
    except http.client.InvalidURL as error:
        raise SourceError(f"not a URL: {error}") from error


@cache
def _context() -> ssl.SSLContext:
    """What the system trusts, and ``SSL_CERT_FILE``; reading the certificates takes a while."""
    return ssl.create_default_context()


def _watched(connection: http.client.HTTPConnection, deadline: float) -> http.client.HTTPConnection:
    connection.sock = _Watched(connection.sock, deadline)
    return connection


class _Watched:
    """As much of a socket as ``http.client`` uses, each call with what is left of the time."""

    def __init__(self, sock: socket.socket, deadline: float) -> None:
        self.deadline = deadline
        self._sock = sock
        self._readers = 0
        self._closed = False

    def sendall(self, data: bytes) -> None:
        """Send."""
        self._sock.settimeout(self._left())
        self._sock.sendall(data)

    def makefile(self, _mode: str) -> io.BufferedReader:
        """A reader of what comes."""
        self._readers += 1
        return io.BufferedReader(_Incoming(self))

    def receive(self, buffer: WriteableBuffer) -> int:
        """Take what has come, or wait for it."""
        self._sock.settimeout(self._left())
        return self._sock.recv_into(buffer)

    def close(self) -> None:
        """Close it, once its last reader is done: an answer may still be read when its connection is over."""
        self._closed = True
        self._end()

    def release(self) -> None:
        """A reader is done."""
        self._readers -= 1
        self._end()

    def _end(self) -> None:
        if self._closed and not self._readers:
            self._sock.close()

    def _left(self) -> float:
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("timed out")
        return left


class _Incoming(io.RawIOBase):
    """What comes on a watched socket."""

    def __init__(self, sock: _Watched) -> None:
        self._sock: _Watched | None = sock

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Read what there is."""
        return 0 if self._sock is None else self._sock.receive(buffer)

    def close(self) -> None:
        """Let the socket go."""
        if self._sock is not None:
            sock, self._sock = self._sock, None
            sock.release()
        super().close()


def reason(error: Any) -> str:  # noqa: ANN401 -- whatever the network raised
    """Say in a few words what went wrong."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate is not trusted: {error.verify_message}"
    if isinstance(error, TimeoutError):
        return "no answer in time"
    if isinstance(error, socket.gaierror):
        return "no such host, or names cannot be looked up"
    if isinstance(error, OSError):
        return error.strerror or str(error) or type(error).__name__
    return f"no sense in its answer ({type(error).__name__})"
