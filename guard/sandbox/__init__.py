"""Many targets examined in confined workers, and judged here.

``process`` is one worker as this process sees it, ``pool`` hands out the targets and gathers what comes of them.
"""

from __future__ import annotations

import enum

from guard.sandbox.pool import Isolation, Pool

__all__ = ["Isolation", "Pool", "Sandbox"]


class Sandbox(enum.StrEnum):
    """Whether targets are examined in confined workers."""

    AUTO = "auto"
    """In workers, confined by what this system has."""
    REQUIRE = "require"
    """In workers, and only where Landlock, seccomp and limits are all in force."""
    OFF = "off"
    """In this process."""
