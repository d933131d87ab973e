"""Which texts are URLs, and how a URL is told: without its credentials.

A text that begins with ``scheme://`` is a URL, whatever lies in the current folder: what a gate judges must not depend
on a file that somebody put there. A file of such a name is judged as ``./scheme://…``.
"""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit, urlunsplit

_URL = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*)://")
"""RFC 3986 §3.1, and an authority: ``C:\\model.pt`` and ``model:1`` are none."""

_TOLD = frozenset({"versionid", "generation", "revision", "download", "raw", "dl"})
"""Parameters whose values are told: they say which bytes, and let nobody in."""

MASK = "***"

_USER = re.compile(r"://[^\s/?#]*@")
_KEY = re.compile(r"([?&][^\s=&]{1,100}=)[^\s&'\"]+")


def scheme(text: str) -> str | None:
    """Return the scheme of a URL in lower case; None for what is a path."""
    found = _URL.match(text)
    return None if found is None else found[1].lower()


def told(text: str) -> str:
    """Return a path as it is, and a URL as it may be printed."""
    start = scheme(text)
    if start is None:
        return text
    return shown(text) if start in {"http", "https"} else shown_store(text)


def shown(url: str) -> str:
    """Return a URL as it is told: no user, no password, no fragment, no value of a parameter that could be a key."""
    try:
        parts = urlsplit(url)
    except ValueError:  # such as half an IPv6 address
        return f"{scheme(url)}://{MASK}"
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, _masked(parts.query), ""))


def shown_store(url: str) -> str:
    """Return the URL of an object as it is told; a ``?`` or ``#`` is part of its name."""
    start, sign, rest = url.partition("://")
    authority, slash, path = rest.partition("/")
    if start != "hf":  # there an @ stands before the revision
        authority = authority.rpartition("@")[2]
    return f"{start}{sign}{authority}{slash}{path}"


def name(url: str) -> str:
    """Return the base name of what a URL leads to."""
    return unquote(urlsplit(url).path.rpartition("/")[2], errors="surrogateescape")


def cleaned(said: str) -> str:
    """Return what a library said without the credentials of the URLs in it."""
    return _KEY.sub(rf"\1{MASK}", _USER.sub("://", said))


def _masked(query: str) -> str:
    return "&".join(map(_told, query.split("&")))


def _told(parameter: str) -> str:
    key, equals, _ = parameter.partition("=")
    if not parameter or key.lower() in _TOLD:
        return parameter
    return f"{key}={MASK}" if equals else MASK  # a token may stand alone
