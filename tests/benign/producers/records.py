"""pydantic's, attrs' and msgspec's own values: the models themselves are the user's, and their classes are refused."""

from __future__ import annotations

import importlib
from typing import Any


def make(save: Any) -> None:
    """Save them all."""
    attr = importlib.import_module("attr")
    pydantic = importlib.import_module("pydantic")
    msgspec = importlib.import_module("msgspec")
    things: dict[str, Any] = {
        "attrs-nothing": lambda: attr.NOTHING,
        "attrs-factory": lambda: attr.Factory(list),
        "attrs-types": lambda: [attr.validators.instance_of(int)],
        "attrs-validators": lambda: [attr.validators.in_([1, 2]), attr.validators.optional(attr.validators.gt(0))],
        "attrs-error": attr.exceptions.FrozenInstanceError,
        "secret": lambda: [pydantic.SecretStr("x"), pydantic.SecretBytes(b"y")],
        "msgspec-raw": lambda: msgspec.Raw(b"1"),
        "msgspec-unset": lambda: msgspec.UNSET,
        "msgspec-meta": lambda: msgspec.Meta(gt=0),
        "msgspec-error": lambda: msgspec.ValidationError("x"),
    }
    if pydantic.VERSION.startswith("2"):
        network = importlib.import_module("pydantic.networks")
        things |= {
            "urls": lambda: [network.AnyUrl("http://a/b"), network.HttpUrl("https://a/?q=1")],
            "dsn": lambda: network.PostgresDsn("postgres://u@h/db"),
            "core-url": lambda: importlib.import_module("pydantic_core").Url("http://a/b"),
            "undefined": lambda: importlib.import_module("pydantic_core").PydanticUndefined,
            "json": lambda: pydantic.TypeAdapter(list[int]).validate_json("[1]"),
        }
    else:
        things |= {"urls": lambda: pydantic.parse_obj_as(pydantic.HttpUrl, "http://a.de/b")}
    for name, thing in things.items():
        save(name, thing)
