"""A shipped policy as plain data, which loads without YAML: written into the wheel where the file is checked (for its
schema, and for ids that there are), and taken only for the very bytes of that file.
"""

from __future__ import annotations

import msgspec
from msgspec import Struct

from guard.policy.document import Policy

ENDING = ".json"
"""What its file ends with, beside the YAML of the same stem."""


class Plain(Struct, frozen=True):
    """A policy, and the file that says it."""

    source: bytes
    policy: Policy


def written(policy: Policy, content: bytes) -> bytes:
    """A policy made of a file's bytes, as plain data."""
    return msgspec.json.encode(Plain(content, policy), order="deterministic")


def read(data: bytes, content: bytes) -> Policy | None:
    """The policy in plain data, where it was made of these bytes; None where it was not, or makes no sense."""
    try:
        held = msgspec.json.decode(data, type=Plain)
    except msgspec.MsgspecError:
        return None
    return held.policy if held.source == content else None
