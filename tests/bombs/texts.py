"""Texts that nest, repeat or count far beyond what any reader has a stack for."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Iterator
from functools import partial

DEEP = 200_000


def _safetensors(header: bytes, data: bytes = b"") -> bytes:
    return struct.pack("<Q", len(header)) + header + data


def _nested(opening: str, closing: str, core: str = "") -> bytes:
    return (opening * DEEP + core + closing * DEEP).encode()


def _cell(metadata: bytes) -> bytes:
    """A notebook with one cell."""
    return (
        b'{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [{"cell_type": "code", "id": "a", "metadata": '
        + metadata
        + b', "execution_count": null, "outputs": [], "source": ["1"]}]}'
    )


def _laughs() -> bytes:
    """Aliases of aliases, thirty deep: 10**30 items of a small text."""
    lines = ["a0: &a0 [x,x,x,x,x,x,x,x,x,x]"]
    lines += [f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 30)]
    return "\n".join(lines).encode()


def _tensors(count: int) -> bytes:
    one = json.dumps({"dtype": "F32", "shape": [0], "data_offsets": [0, 0]})
    return _safetensors(b"{" + ",".join(f'"t{number}":{one}' for number in range(count)).encode() + b"}")


INERT = {
    *("deep-arrays.json", "deep-objects.json", "deep-open.json", "digits.json", "deep-metadata.ipynb"),
    *("deep-flow.yaml", "deep-maps.yaml", "deep-blocks.yaml", "deep-lines.yaml", "laughs.yaml"),
    *("deep-operators.py", "deep-quotes.md"),
}
"""CLEAN, and rightly so: a text without a tag, a call or a hidden character runs nothing. What reads it gives up with
an error of its own (``json``, ``ast``: RecursionError), or shares what an alias names (``yaml.safe_load``)."""


def _once(make: Callable[[], bytes]) -> Iterator[bytes]:
    yield make()


BOMBS: dict[str, Callable[[], Iterator[bytes]]] = {
    name: partial(_once, make)
    for name, make in {
        "deep-arrays.json": lambda: _nested("[", "]"),
        "deep-objects.json": lambda: _nested('{"a":', "}", "1"),
        "deep-open.json": lambda: b"[" * 10_000_000,
        "deep-header.safetensors": lambda: _safetensors(b'{"__metadata__":' + _nested("[", "]") + b"}"),
        "deep-shape.safetensors": lambda: _safetensors(
            b'{"a":{"dtype":"F32","data_offsets":[0,0],"shape":' + _nested("[", "]", "0") + b"}}"
        ),
        "wide-header.safetensors": lambda: _tensors(1_000_000),
        "long-header.safetensors": lambda: _safetensors(b'{"a":' + b"[]," * 30_000_000),
        "deep-flow.yaml": lambda: _nested("[", "]"),
        "deep-maps.yaml": lambda: _nested("{a: ", "}", "1"),
        "deep-blocks.yaml": lambda: b"- " * DEEP + b"x\n",
        "deep-lines.yaml": lambda: b"".join(b" " * n + b"a:\n" for n in range(5_000)),
        "laughs.yaml": _laughs,
        "deep-call.yaml": lambda: b"[" * DEEP + b"!!python/object/apply:os.system [id]" + b"]" * DEEP,
        "deep-call-in-blocks.yaml": lambda: b"- " * DEEP + b"!!python/object/apply:os.system [id]\n",
        "deep-metadata.ipynb": lambda: _cell(_nested('{"a":', "}", "1")),
        "deep-brackets.py": lambda: _nested("(", ")", "1"),
        "deep-operators.py": lambda: b"x = " + b"-" * DEEP + b"1\n",
        "deep-header.npy": lambda: b"\x93NUMPY\x02\0" + struct.pack("<I", 2 * DEEP) + _nested("(", ")"),
        "deep-quotes.md": lambda: b"> " * DEEP + b"x\n",
        "digits.json": lambda: b'{"a": ' + b"9" * 10_000_000 + b"}",
        "digits.safetensors": lambda: _safetensors(
            b'{"a":{"dtype":"F32","shape":[' + b"9" * 1_000_000 + b'],"data_offsets":[0,0]}}'
        ),
    }.items()
}
