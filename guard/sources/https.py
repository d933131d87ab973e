"""One file of a web server, by range requests: an answer is believed as far as it agrees with what was asked.

The server may be anybody's. Its first answer, to the first bytes, says how long the file is and which version it is
(``ETag``, ``Last-Modified``); every later one must say the same. What is not asked for is not read: an answer is cut
behind the bytes that were wanted, and one that is no range of the file is not read at all (RFC 9110 §14).
"""

from __future__ import annotations

import http.client
import re
import ssl
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import NamedTuple
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from guard.errors import GuardError, SourceError
from guard.limits import Budget
from guard.sources import Opened, line, urls
from guard.sources.blocks import HEAD, Blocks
from guard.sources.patience import PASSING, Passing, Patience
from guard.streams.window import Window
from guard.version import VERSION

HOPS = 5
"""Redirections followed from one request."""

TOGETHER = 100
"""Stretches asked for in one request."""

_PART_MOST = 1 << 10
"""Bytes of the lines around one stretch of several."""

_REDIRECTIONS = frozenset({301, 302, 303, 307, 308})
_EXPIRED = frozenset({401, 403, 404, 410})
"""How a signed URL that a redirection led to says that its time is over."""

_RANGE = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18})", re.IGNORECASE | re.ASCII)
_NO_RANGE = re.compile(r"bytes \*/(\d{1,18})", re.IGNORECASE | re.ASCII)
_BOUNDARY = re.compile(r'multipart/byteranges\s*;\s*boundary="?([\w\'()+,\-./:=? ]{1,70}?)"?', re.IGNORECASE | re.ASCII)

_MEANING = {
    401: "it wants credentials",
    403: "it is forbidden",
    404: "it is not there",
    407: "the proxy wants credentials",
    410: "it is gone",
    412: "it changed while it was read",
    429: "too many requests",
}


class Known(NamedTuple):
    """What an answer says of the whole file."""

    size: int
    tag: str
    """``ETag``, quotes and all; empty where there is none."""
    modified: str
    """``Last-Modified``, as it was written."""

    @property
    def version(self) -> str | None:
        """What tells this version of the file from others; None where the server says nothing of it."""
        if self.tag:
            return f"ETag {self.tag}"
        return f"Last-Modified {self.modified}, {self.size} bytes" if self.modified else None


class _Answer(NamedTuple):
    """An answer to a request for ranges, not read yet."""

    response: http.client.HTTPResponse
    headers: Mapping[str, str]
    at: SplitResult


@contextmanager
def opened(url: str, budget: Budget, *, authorization: str | None = None) -> Iterator[Opened]:
    """Open the file that a URL leads to. Raises SourceError or LimitExceeded.

    ``authorization`` is told to the host that the URL names, and to nobody whom it redirects to.
    """
    remote = _Remote(url, Patience(budget), authorization)
    try:
        head = remote.begin()
        blocks = Blocks(remote.fetch, remote.known.size)
        try:
            blocks.put(0, head)
            yield Opened(
                window=Window(_Pread(remote, blocks), 0, remote.known.size, budget),
                version=remote.version,
                fetched=True,
            )
        finally:
            blocks.close()
    finally:
        remote.close()


class _Pread:
    """Reads by position, and takes hints of what will be read: the pread of a window."""

    def __init__(self, remote: _Remote, blocks: Blocks) -> None:
        self._remote = remote
        self._blocks = blocks

    def __call__(self, offset: int, length: int) -> bytes:
        return self._blocks.pread(offset, length)

    def foresee(self, ranges: Iterable[tuple[int, int]]) -> None:
        """Fetch many stretches at once, as far as the server can; what it cannot is fetched when it is read."""
        missing = [stretch for stretch in self._blocks.missing(ranges) if stretch[1] <= HEAD]
        while len(missing) > 1 and self._remote.together:
            for start, data in self._remote.several(missing[:TOGETHER]):
                self._blocks.put(start, data)
            missing = missing[TOGETHER:]


class _Remote:
    """A file of a web server."""

    known = Known(0, "", "")

    def __init__(self, url: str, patience: Patience, authorization: str | None = None) -> None:
        self._named = parsed(url)
        said = line.authorization(self._named)
        self._secret = said if authorization is None else {"Authorization": authorization}
        self._at = self._named
        """Where redirections led to."""
        self._patience = patience
        self._line: line.Line | None = None
        self._place: line.Place = ("", "")
        self.together = True
        """Whether it may be asked for several stretches at once."""

    @property
    def version(self) -> str | None:
        """The version that was read, and who said so if that is not who was asked."""
        version = self.known.version
        if version is None or self._at.hostname == self._named.hostname:
            return version
        return f"{version} of {self._at.hostname}"

    def begin(self) -> bytes:
        """Ask for the first bytes, and with them for all that is known. Raises SourceError or LimitExceeded."""
        return self._patience.attempt(self._begin)

    def fetch(self, offset: int, length: int) -> bytes:
        """Fetch a stretch. Raises SourceError or LimitExceeded."""
        self._patience.room(length)
        return self._patience.attempt(lambda seconds: self._fetch(offset, length, seconds))

    def several(self, ranges: list[tuple[int, int]]) -> list[tuple[int, bytes]]:
        """Fetch what a server gives of several stretches; one that does not know how is not asked again."""
        try:
            self._patience.room(sum(length for _, length in ranges))
            return self._several(ranges, self._patience.seconds())
        except SourceError:  # they are asked for one by one, and what is wrong is said then
            self.together = False
            self.close()
            return []

    def close(self) -> None:
        """End the connection."""
        if self._line is not None:
            self._line.connection.close()
            self._line = None

    # --- one try ------------------------------------------------------------------------------------------------------

    def _begin(self, seconds: float) -> bytes:
        with self._answer(f"bytes=0-{HEAD - 1}", seconds) as answer:
            if answer.response.status == 416:
                self.known = _empty(answer)
                self._at = answer.at
                return b""
            first, last, known = _part(answer.headers)
            if first or last != min(HEAD, known.size) - 1:
                raise SourceError(f"the server was asked for the first {HEAD} bytes, and sends {first} to {last}")
            data = self._body(answer, last + 1)
            self.known = known
            self._at = answer.at
            return data

    def _fetch(self, offset: int, length: int, seconds: float) -> bytes:
        with self._answer(f"bytes={offset}-{offset + length - 1}", seconds) as answer:
            if answer.response.status == 416:
                raise SourceError("it changed while it was read: it has become shorter")
            first, last, known = _part(answer.headers)
            self._same(known)
            self._at = answer.at
            if (first, last) != (offset, offset + length - 1):
                asked = f"bytes {offset} to {offset + length - 1}"
                raise SourceError(f"the server was asked for {asked}, and sends {first} to {last}")
            return self._body(answer, length)

    def _several(self, ranges: list[tuple[int, int]], seconds: float) -> list[tuple[int, bytes]]:
        wanted = ",".join(f"{offset}-{offset + length - 1}" for offset, length in ranges)
        with self._answer(f"bytes={wanted}", seconds) as answer:
            boundary = _BOUNDARY.fullmatch(answer.headers.get("content-type", ""))
            if boundary is None:
                raise SourceError("not several stretches")
            most = sum(length + _PART_MOST for _, length in ranges)
            body = b"".join(self._pieces(answer.response, most))
            if _goes_on(answer.response):
                raise SourceError("more than was asked for")
        found = []
        for headers, data in _parts(body, boundary[1].encode("ascii")):
            first, last, known = _part({**answer.headers, **headers})
            self._same(known)
            if last - first + 1 != len(data):
                raise SourceError("a stretch of another length than it says")
            found.append((first, data))
        return found

    def _same(self, known: Known) -> None:
        if known != self.known:
            raise SourceError("it changed while it was read")

    def _body(self, answer: _Answer, length: int) -> bytes:
        """Read exactly ``length`` bytes. Raises Passing where fewer come, SourceError where more do."""
        said = answer.headers.get("content-length")
        if said is not None and said != str(length):
            raise SourceError(f"the server says that it sends {said[:20]} bytes of {length}")
        data = b"".join(self._pieces(answer.response, length))
        if len(data) < length:
            raise Passing(f"the server sent {len(data)} bytes of {length}")
        if _goes_on(answer.response):
            raise SourceError(f"the server sends more than the {length} bytes that it was asked for")
        return data

    def _pieces(self, response: http.client.HTTPResponse, length: int) -> Iterator[bytes]:
        """What comes, ``length`` bytes at the most: ``read1``, for a chunk of -1 bytes makes ``read`` read for ever."""
        while length > 0 and (piece := response.read1(min(length, 1 << 20))):
            self._patience.transferred(len(piece))
            length -= len(piece)
            if length < 0:
                raise SourceError("the server sends a chunk of less than nothing")
            yield piece

    # --- one request --------------------------------------------------------------------------------------------------

    @contextmanager
    def _answer(self, ranges: str, seconds: float) -> Iterator[_Answer]:
        """Ask, following redirections; the connection is kept only where the answer was read to its end."""
        deadline = time.monotonic() + seconds
        try:
            answer = self._asked(ranges, deadline)
            yield answer
            if not answer.response.isclosed():
                self.close()
        except ssl.SSLCertVerificationError as error:
            self.close()
            raise SourceError(line.reason(error)) from error
        except (OSError, http.client.HTTPException) as error:
            self.close()
            raise Passing(f"the server cannot be read: {line.reason(error)}") from error
        except ValueError as error:  # what http.client does not expect of a header
            self.close()
            raise SourceError(f"the server cannot be read: {line.reason(error)}") from error
        except GuardError:
            self.close()
            raise

    def _asked(self, ranges: str, deadline: float) -> _Answer:
        at = self._at
        for _ in range(HOPS + 1):
            answer = self._once(at, ranges, deadline)
            status = answer.response.status
            if status in _REDIRECTIONS:
                at = _redirected(at, answer.headers.get("location"))
                self._drop(answer)
            elif status in _EXPIRED and at is self._at and at is not self._named:
                at = self._at = self._named
                self._drop(answer)
            else:
                _check(answer)
                return answer
        raise SourceError(f"redirected more than {HOPS} times")

    def _drop(self, answer: _Answer) -> None:
        """Be done with an answer that is not read; the connection goes on if it has no body."""
        if answer.headers.get("content-length") == "0" and not answer.response.chunked:
            answer.response.read()
        else:
            self.close()

    def _once(self, at: SplitResult, ranges: str, deadline: float) -> _Answer:
        headers = {
            "Host": at.netloc.rpartition("@")[2],
            "Accept": "*/*",
            "Accept-Encoding": "identity",
            "User-Agent": f"model-guard/{VERSION}",
            "Range": ranges,
        }
        if self.known.tag.startswith('"') and self.known.tag.isprintable():  # a weak tag matches nothing
            headers["If-Match"] = self.known.tag
        if _place(at) == _place(self._named):  # whoever else is redirected to does not hear the password
            headers |= self._secret
        for attempt in (1, 2):
            fresh = self._connect(_place(at), deadline)
            try:
                response = self._sent(at, headers)
            except (http.client.RemoteDisconnected, ConnectionError):
                self.close()
                if fresh or attempt == 2:
                    raise
            else:
                return _Answer(response, _single(response.headers), at)
        raise AssertionError  # the second attempt is on a fresh connection

    def _connect(self, place: line.Place, deadline: float) -> bool:
        """Have a connection; True if it was made now, for an old one may have been ended over there."""
        if self._line is not None and self._place == place and self._line.connection.sock is not None:
            line.limit(self._line, deadline)
            return False
        self.close()
        self._line, self._place = line.opened(place, deadline), place
        return True

    def _sent(self, at: SplitResult, headers: dict[str, str]) -> http.client.HTTPResponse:
        self._patience.request()
        if self._line is None:
            raise AssertionError
        connection, prefix, more = self._line
        path = f"{prefix}{at.path or '/'}{'?' if at.query else ''}{at.query}"
        connection.putrequest("GET", path, skip_host=True, skip_accept_encoding=True)
        for key, value in (headers | more).items():
            connection.putheader(key, value)
        connection.endheaders()
        return connection.getresponse()


def _goes_on(response: http.client.HTTPResponse) -> bool:
    """Whether more comes; an answer of known length is over with that, and its connection free."""
    return bool(response.read1(1) if response.chunked else response.read(1))


def _place(url: SplitResult) -> line.Place:
    return url.scheme.lower(), url.netloc.rpartition("@")[2].lower()


def parsed(url: str) -> SplitResult:
    """Return a URL in characters that a request may hold. Raises SourceError."""
    try:
        parts = urlsplit(url)
        user, sign, authority = parts.netloc.rpartition("@")
        host, _ = parts.hostname, parts.port
        (host or "").encode("idna")  # as whoever looks it up will
        authority = f"{user}{sign}{authority if authority.isascii() else authority.encode('idna').decode('ascii')}"
        path = quote(parts.path, safe=_SAFE, errors="surrogateescape")
        query = quote(parts.query, safe=_SAFE, errors="surrogateescape")
    except (ValueError, UnicodeError) as error:
        raise SourceError("not a URL that can be asked") from error
    if not host or not host.isprintable():
        raise SourceError("not a URL that can be asked: it names no host")
    return parts._replace(scheme=parts.scheme.lower(), netloc=authority, path=path, query=query, fragment="")


_SAFE = "/:@!$&'()*+,;=~%?-._"
"""What stays as it is: a path or query that was encoded already, above all."""


def _redirected(at: SplitResult, location: str | None) -> SplitResult:
    if not location:
        raise SourceError("redirected to nowhere")
    try:
        url = urljoin(at.geturl(), location)
    except ValueError as error:
        raise SourceError("redirected to what is no URL") from error
    scheme = urls.scheme(url)
    if scheme == "http" and at.scheme == "https":
        raise SourceError(f"redirected from https to http ({urls.shown(url)[:200]}): not followed")
    if scheme not in {"http", "https"}:
        raise SourceError("redirected to what is no web server: not followed")
    return parsed(url)


def _single(headers: http.client.HTTPMessage) -> dict[str, str]:
    """Return headers by lower-case name. Raises SourceError where one that matters is said twice, differently."""
    single: dict[str, str] = {}
    for key, value in headers.items():
        if single.setdefault(key.lower(), value.strip()) != value.strip() and key.lower() in _MATTERING:
            raise SourceError(f"the server says two things of {key}")
    return single


_MATTERING = frozenset({"content-range", "content-length", "content-encoding", "etag", "last-modified", "location"})


def _check(answer: _Answer) -> None:
    """Raises SourceError, or Passing, for any answer that is no range of the file."""
    status = answer.response.status
    if status == 200:
        raise SourceError("the server sends the whole file where it was asked for a range (200): download it first")
    if status in PASSING:
        said = _MEANING.get(status, "the server failed")
        raise Passing(f"{said} ({status})", _seconds(answer.headers.get("retry-after")))
    if status not in {206, 416}:
        raise SourceError(f"{_MEANING.get(status, 'the server refuses')} ({status})")
    coding = answer.headers.get("content-encoding", "identity").lower()
    if coding != "identity":
        raise SourceError(f"the server sends it in an encoding that was not asked for ({coding[:20]})")


def _seconds(said: str | None) -> float | None:
    """What a ``Retry-After`` asks for (RFC 9110 §10.2.3); None for nothing, or for no sense."""
    if said is None:
        return None
    if said.isascii() and said.isdigit():
        return float(said[:9])
    with suppress(ValueError, TypeError):
        return max(0.0, (parsedate_to_datetime(said) - datetime.now(UTC)).total_seconds())
    return None


def _part(headers: Mapping[str, str]) -> tuple[int, int, Known]:
    """Return the first and last byte that an answer holds, and what it says of the whole. Raises SourceError."""
    said = headers.get("content-range", "")
    found = _RANGE.fullmatch(said)
    if found is None:
        raise SourceError("the server does not say which bytes of how many it sends")
    first, last, size = map(int, found.groups())
    if not first <= last < size:
        raise SourceError(f"the server says what cannot be: bytes {first} to {last} of {size}")
    return first, last, _known(size, headers)


def _known(size: int, headers: Mapping[str, str]) -> Known:
    return Known(size, headers.get("etag", "")[:1000], headers.get("last-modified", "")[:100])


def _empty(answer: _Answer) -> Known:
    """What is known of a file that has no first byte. Raises SourceError for one that should have."""
    found = _NO_RANGE.fullmatch(answer.headers.get("content-range", ""))
    if found is None or int(found[1]):
        raise SourceError("the server refuses to send its first bytes (416)")
    return _known(0, answer.headers)


def _parts(body: bytes, boundary: bytes) -> Iterator[tuple[dict[str, str], bytes]]:
    """Yield headers and bytes of each stretch (RFC 2046 §5.1.1); lengths, not boundaries, say where one ends."""
    line_of = b"--" + boundary
    at = body.find(line_of)
    while at >= 0 and not body.startswith(line_of + b"--", at):
        begin = body.find(b"\r\n\r\n", at)
        if begin < 0:
            raise SourceError("a stretch without a beginning")
        lines = body[at:begin].decode("latin-1").split("\r\n")[1:]
        headers = {key.strip().lower(): value.strip() for key, _, value in (text.partition(":") for text in lines)}
        first, last, _ = _part(headers)
        begin += 4
        yield headers, body[begin : begin + last - first + 1]
        at = body.find(line_of, begin + last - first + 1)
